package engine

import (
	"math/bits"
	"unsafe"
)

// arena is memory for blocks of bytes that never hold a pointer: the collector does
// not look into it, and a block costs what it holds, rounded up by an eighth at most
// past 1 KiB. Blocks are named by where they are, in units; 0 names none.
//
// It is made of slabs. One of which much is free can be emptied by whoever knows its
// blocks, see sparse; only so is memory given back.
type arena struct {
	slabs   []slab
	most    uint32               // units of the largest slab that is made; 0: slabUnits
	next    uint32               // unit that the slab in hand goes on with
	end     uint32               // and where it ends
	free    [arenaClasses]uint32 // first free block of each class; a free block begins with the next
	holes   []uint32             // where slabs were given back
	emptied []uint32             // slabs to be filled anew
	used    int64                // bytes of blocks handed out
	held    int64                // bytes of slabs
}

// slab is one piece of memory.
type slab struct {
	b      []byte
	filled uint32 // units behind which nothing was ever handed out
	vacant uint32 // units of its free blocks
}

const (
	unit         = 64      // bytes; a line of the processor's cache
	slabUnits    = 1 << 16 // that a slab's part of a block's name counts
	leastSlab    = 1 << 10 // units of the first slab; each is twice the one before, up to the largest
	fineClasses  = 16      // of one unit, two, …
	arenaClasses = fineClasses + 8*5
	largestBlock = fineClasses << 5 // units; a larger block has a slab of its own
)

// classOf is the smallest class with room for a number of bytes, and its units.
// Past the fine classes there are eight to each power of two.
func classOf(n int) (class int, units uint32) {
	u := uint32((n + unit - 1) / unit)
	if u <= fineClasses {
		u = max(u, 1)
		return int(u) - 1, u
	}
	shift := bits.Len32(u-1) - 4 // u-1 is 1xxx in binary, then shift bits
	eighth := (u-1)>>shift + 1   // from 9 to 16
	return fineClasses + (shift-1)*8 + int(eighth) - 9, eighth << shift
}

// alloc returns a block with room for n bytes, not zeroed, and its units.
func (a *arena) alloc(n int) (ref, units uint32) {
	class, units := classOf(n)
	a.used += int64(units) * unit
	if units > largestBlock {
		return a.large(units), units
	}
	if ref = a.free[class]; ref != 0 {
		a.free[class] = *(*uint32)(a.at(ref))
		a.slabs[ref/slabUnits].vacant -= units
		return ref, units
	}
	if a.end-a.next < units {
		a.grow()
	}
	ref = a.next
	a.next += units
	a.slabs[ref/slabUnits].filled = a.next % slabUnits
	if a.next%slabUnits == 0 {
		a.slabs[ref/slabUnits].filled = slabUnits
	}
	return ref, units
}

// release takes a block back.
func (a *arena) release(ref, units uint32) {
	a.used -= int64(units) * unit
	s := &a.slabs[ref/slabUnits]
	if units > largestBlock {
		a.drop(ref / slabUnits)
		return
	}
	class, _ := classOf(int(units) * unit)
	*(*uint32)(a.at(ref)) = a.free[class]
	a.free[class] = ref
	s.vacant += units
}

// sparse is the slab of which most is free, where slabs hold a fifth more than is
// used, and another; false: none is worth emptying. Its free blocks are not handed out
// any more: whoever asks moves what is in use out of it, and says emptied.
func (a *arena) sparse() (i uint32, ok bool) {
	if a.held <= a.used/5*6+2*int64(a.largest())*unit {
		return 0, false
	}
	least := uint32(0)
	for k := range a.slabs {
		s := &a.slabs[k]
		if current := a.next != 0 && uint32(k) == (a.next-1)/slabUnits; !current && s.vacant > least && s.vacant >= s.filled/4 {
			i, least, ok = uint32(k), s.vacant, true
		}
	}
	if ok {
		a.retire(i)
	}
	return i, ok
}

// retire takes a slab's blocks off the lists of free ones.
func (a *arena) retire(i uint32) {
	for class := range a.free {
		at := &a.free[class]
		for *at != 0 {
			ref := *at
			if next := (*uint32)(a.at(ref)); ref/slabUnits == i {
				*at = *next
			} else {
				at = next
			}
		}
	}
	a.slabs[i].vacant = 0
}

// empty says that nothing of a retired slab is in use any more. One such is kept for
// what comes next; the others go back to the collector.
func (a *arena) empty(i uint32) {
	if len(a.emptied) > 0 && i != 0 { // the first holds the name of none
		a.drop(i)
		return
	}
	a.slabs[i].filled, a.slabs[i].vacant = 0, 0
	a.emptied = append(a.emptied, i)
}

// drop gives a slab's memory back, and leaves a hole that another can fill.
func (a *arena) drop(i uint32) {
	a.held -= int64(len(a.slabs[i].b))
	a.slabs[i] = slab{}
	a.holes = append(a.holes, i)
}

// largest is the units of the slabs that are made now.
func (a *arena) largest() uint32 {
	if a.most == 0 {
		return slabUnits
	}
	return a.most
}

// grow begins a slab. What is left of the last one is lost, less than the largest
// block's size.
func (a *arena) grow() {
	if n := len(a.emptied); n > 0 {
		i := a.emptied[n-1]
		a.emptied = a.emptied[:n-1]
		a.begin(i)
		return
	}
	a.begin(a.add(min(uint32(leastSlab)<<min(len(a.slabs), 16), max(a.largest(), leastSlab))))
}

func (a *arena) begin(i uint32) {
	a.next = i * slabUnits
	a.end = a.next + uint32(len(a.slabs[i].b)/unit)
	if a.next == 0 {
		a.next = 1 // 0 is no block's name
	}
}

// add makes a slab, where there is a hole in that.
func (a *arena) add(units uint32) (i uint32) {
	a.held += int64(units) * unit
	if n := len(a.holes); n > 0 {
		i, a.holes = a.holes[n-1], a.holes[:n-1]
		a.slabs[i] = slab{b: newSlab(units)}
		return i
	}
	a.slabs = append(a.slabs, slab{b: newSlab(units)})
	return uint32(len(a.slabs) - 1)
}

// large makes a slab for one block.
func (a *arena) large(units uint32) uint32 {
	if len(a.slabs) == 0 {
		a.grow() // so that no large block is named 0
	}
	return a.add(units) * slabUnits
}

// newSlab is memory that begins on a word, in huge pages where there are any.
func newSlab(units uint32) []byte {
	words := make([]uint64, units*unit/8)
	b := unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(words))), len(words)*8)
	hugePages(b)
	return b
}

// at is where a block begins.
func (a *arena) at(ref uint32) unsafe.Pointer {
	return unsafe.Pointer(&a.slabs[ref/slabUnits].b[ref%slabUnits*unit])
}

package engine

import (
	"math/bits"
	"unsafe"
)

// arena is memory for blocks of bytes that never hold a pointer: the collector does
// not look into it, and a block costs what it holds, rounded up by an eighth at most
// past 1 KiB. Blocks are named by where they are, in units; 0 names none.
//
// It is made of slabs that it never gives back: the arena goes with its owner.
type arena struct {
	slabs [][]byte
	next  uint32               // unit that the last slab goes on with
	end   uint32               // and where it ends
	free  [arenaClasses]uint32 // first free block of each class; a free block begins with the next
	holes []uint32             // slabs that held one large block
	used  int64                // bytes of blocks handed out
}

const (
	unit         = 64      // bytes; a line of the processor's cache
	slabUnits    = 1 << 16 // that a slab's part of a block's name counts
	leastSlab    = 1 << 10 // units of the first slab; each is twice the one before, up to slabUnits
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
		return ref, units
	}
	if a.end-a.next < units {
		a.grow()
	}
	ref = a.next
	a.next += units
	return ref, units
}

// release takes a block back.
func (a *arena) release(ref, units uint32) {
	a.used -= int64(units) * unit
	if units > largestBlock {
		a.slabs[ref/slabUnits] = nil
		a.holes = append(a.holes, ref/slabUnits)
		return
	}
	class, _ := classOf(int(units) * unit)
	*(*uint32)(a.at(ref)) = a.free[class]
	a.free[class] = ref
}

// grow begins a slab. What is left of the last one is lost, less than the largest
// block's size.
func (a *arena) grow() {
	units := uint32(leastSlab) << min(len(a.slabs), bits.Len32(slabUnits/leastSlab)-1)
	a.next = uint32(len(a.slabs)) * slabUnits
	a.end = a.next + units
	a.slabs = append(a.slabs, newSlab(units))
	if a.next == 0 {
		a.next = 1 // 0 is no block's name
	}
}

func (a *arena) large(units uint32) uint32 {
	if n := len(a.holes); n > 0 {
		i := a.holes[n-1]
		a.holes = a.holes[:n-1]
		a.slabs[i] = newSlab(units)
		return i * slabUnits
	}
	if len(a.slabs) == 0 {
		a.grow() // so that no large block is named 0
	}
	a.slabs = append(a.slabs, newSlab(units))
	return uint32(len(a.slabs)-1) * slabUnits
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
	return unsafe.Pointer(&a.slabs[ref/slabUnits][ref%slabUnits*unit])
}

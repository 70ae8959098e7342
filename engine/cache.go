package engine

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
	"unsafe"
)

// cache is a partition's members in front of the store: each as the bytes of its
// record, in memory without pointers, so that a member costs what it has and the
// collector nothing. A member whose newest record the store does not have is never
// evicted. Replacement is CLOCK: one flag per hit, no list to maintain.
//
// Members are found by open addressing with linear probing, at most half full: a
// hit reads one slot and then the member itself.
type cache struct {
	seed   maphash.Seed
	slots  []slot
	ring   []uint32 // members, by place; 0: the place is free
	places []uint32 // that are free
	hand   int
	max    int64 // bytes of members; what is pinned may go past it
	arena  arena
	stored *atomic.Uint64 // the last write-back that is in the store
}

// slot names a member by its block in the arena; ref 0 is free.
type slot struct{ tag, ref uint32 }

const leastSlots = 1024

// row begins a member's block; its name and then its record follow.
type row struct {
	hash   uint64
	pin    uint64 // the write-back that holds it
	place  uint32 // in the ring
	size   uint32 // of the record; 0: a member who has nothing
	units  uint32 // of the block
	name   uint16 // length
	flags  uint8
	casing casing // of the wallet's text, where flagCased
}

const (
	flagDirty  = 1 << iota // changed since the last seal
	flagBehind             // sealed since the store was last written: on its partition's list
	flagUsed               // touched since the clock hand passed
	flagCased              // casing is known
	flagFree               // no member: the block was given back
	flagSound              // the record was decoded in full before, or encoded here
)

const rowBytes = int(unsafe.Sizeof(row{}))

func newCache(stored *atomic.Uint64) *cache {
	return &cache{seed: maphash.MakeSeed(), slots: make([]slot, leastSlots), max: 1, stored: stored}
}

// row is the head of a block. It is good until the member changes or another is added.
func (c *cache) row(ref uint32) *row { return (*row)(c.arena.at(ref)) }

// name and record alias the block, and are good for as long.
func (c *cache) name(ref uint32) string {
	r := c.row(ref)
	return unsafe.String((*byte)(unsafe.Add(unsafe.Pointer(r), rowBytes)), int(r.name))
}

func (c *cache) record(ref uint32) []byte {
	r := c.row(ref)
	return unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(r), rowBytes+int(r.name))), int(r.size))
}

// full reports that what is added evicts, or soon will.
func (c *cache) full() bool { return c.arena.used >= c.max/8*7 }

// members is how many there are.
func (c *cache) members() int { return len(c.ring) - len(c.places) }

// get finds a member, 0 where it is not here. It costs a hash of the name, usually
// one slot, and the block. It counts as a use.
func (c *cache) get(member string) uint32 {
	ref := c.peek(member)
	if ref != 0 {
		c.row(ref).flags |= flagUsed
	}
	return ref
}

// peek is get without counting as a use.
func (c *cache) peek(member string) uint32 { return c.find(c.hash(member), member) }

func (c *cache) hash(member string) uint64 { return maphash.String(c.seed, member) }

// find is peek of a member whose hash is known.
func (c *cache) find(h uint64, member string) uint32 {
	for i := h; ; i++ {
		s := c.slots[i&uint64(len(c.slots)-1)]
		if s.ref == 0 || s.tag == tagOf(h) && c.name(s.ref) == member {
			return s.ref
		}
	}
}

// touch reads the slot where a hash is looked for first, and nothing else: one after
// the other, many reads wait for memory at the same time.
func (c *cache) touch(h uint64) uint32 { return c.slots[h&uint64(len(c.slots)-1)].tag }

// approach reads a byte of each of the first lines of a member's block, like touch.
func (c *cache) approach(ref uint32) (sum uint32) {
	at := c.arena.at(ref)
	for i := range min(c.row(ref).units, 6) {
		sum += uint32(*(*byte)(unsafe.Add(at, i*unit)))
	}
	return sum
}

// tagOf is the bits of a hash that do not choose its slot.
func tagOf(h uint64) uint32 { return uint32(h >> 32) }

// add makes room for a member that get did not find, and copies its name and record.
func (c *cache) add(member string, record []byte) uint32 {
	need := rowBytes + len(member) + len(record)
	c.makeRoom(need)
	if 2*(c.members()+1) > len(c.slots) {
		c.rehash()
	}
	ref, units := c.arena.alloc(need)
	place := uint32(len(c.ring))
	if n := len(c.places); n > 0 {
		place, c.places = c.places[n-1], c.places[:n-1]
		c.ring[place] = ref
	} else {
		c.ring = append(c.ring, ref)
	}
	r := c.row(ref)
	*r = row{hash: c.hash(member), place: place, units: units}
	r.fill(member, record)
	c.slots[c.vacant(r.hash)] = slot{tagOf(r.hash), ref}
	return ref
}

// fill writes what follows the head.
func (r *row) fill(name string, record []byte) {
	r.name, r.size = uint16(len(name)), uint32(len(record))
	b := unsafe.Slice((*byte)(unsafe.Add(unsafe.Pointer(r), rowBytes)), len(name)+len(record))
	copy(b[copy(b, name):], record)
}

// set gives a member another record, and returns where the member is now: elsewhere
// where the block has too little room, or twice too much.
func (c *cache) set(ref uint32, record []byte) uint32 {
	r := c.row(ref)
	need := rowBytes + int(r.name) + len(record)
	if has := int(r.units) * unit; need <= has && need > has/2 || need <= unit {
		r.size = uint32(len(record))
		copy(c.record(ref), record)
		return ref
	}
	flags := r.flags
	r.flags |= flagDirty // no room is made by evicting the member
	c.makeRoom(need)
	head, name, at := *r, strings.Clone(c.name(ref)), c.slotOf(ref)
	c.release(ref)
	ref, head.units = c.arena.alloc(need)
	head.flags = flags
	r = c.row(ref)
	*r = head
	r.fill(name, record)
	c.ring[head.place], c.slots[at].ref = ref, ref
	return ref
}

func (c *cache) release(ref uint32) {
	r := c.row(ref)
	r.flags = flagFree
	c.arena.release(ref, r.units)
}

// tidy moves members out of slabs of which much is free: records grow, and what they
// leave behind fits only smaller ones. It moves about as many bytes as it is told were
// written, so that however large transactions are it keeps up, and costs at most what
// they cost; at least a slab. No ref from before is good after it.
func (c *cache) tidy(written int) {
	for moved := 0; moved <= written; {
		i, ok := c.arena.sparse()
		if !ok {
			return
		}
		at, end := i*slabUnits, i*slabUnits+c.arena.slabs[i].filled
		if at == 0 {
			at = 1
		}
		for at < end {
			r := c.row(at)
			next := at + r.units
			if r.flags&flagFree == 0 {
				moved += int(r.units) * unit
				c.move(at)
			}
			at = next
		}
		c.arena.empty(i)
	}
}

// move gives a member another block of the same size.
func (c *cache) move(from uint32) {
	r, slot := c.row(from), c.slotOf(from)
	n := int(r.units) * unit
	to, units := c.arena.alloc(n)
	c.arena.used -= int64(units) * unit // the block it leaves
	copy(unsafe.Slice((*byte)(c.arena.at(to)), n), unsafe.Slice((*byte)(unsafe.Pointer(r)), n))
	c.ring[r.place], c.slots[slot].ref = to, to
}

// bound sets how many bytes of members there may be.
func (c *cache) bound(bytes int64) {
	c.max = max(1, bytes)
	const share = 16 // of it, a slab
	c.arena.most = uint32(min(max(c.max/share/unit, leastSlab), slabUnits))
}

// slotOf is where the member at ref is named.
func (c *cache) slotOf(ref uint32) uint64 {
	mask := uint64(len(c.slots) - 1)
	i := c.row(ref).hash & mask
	for c.slots[i].ref != ref {
		i = (i + 1) & mask
	}
	return i
}

// vacant is the first free slot for a hash.
func (c *cache) vacant(h uint64) uint64 {
	mask := uint64(len(c.slots) - 1)
	i := h & mask
	for c.slots[i].ref != 0 {
		i = (i + 1) & mask
	}
	return i
}

func (c *cache) rehash() {
	c.slots = make([]slot, 2*len(c.slots))
	for _, ref := range c.ring {
		if ref != 0 {
			h := c.row(ref).hash
			c.slots[c.vacant(h)] = slot{tagOf(h), ref}
		}
	}
}

// evict forgets a member.
func (c *cache) evict(ref uint32) {
	c.forget(c.slotOf(ref))
	r := c.row(ref)
	c.ring[r.place] = 0
	c.places = append(c.places, r.place)
	c.release(ref)
}

// forget frees a slot, and moves those behind it up where they may stand, so that no
// probe ends early.
func (c *cache) forget(i uint64) {
	mask := uint64(len(c.slots) - 1)
	for j := (i + 1) & mask; c.slots[j].ref != 0; j = (j + 1) & mask {
		home := c.row(c.slots[j].ref).hash & mask
		if (j-home)&mask >= (j-i)&mask { // its home is not behind the gap
			c.slots[i], i = c.slots[j], j
		}
	}
	c.slots[i] = slot{}
}

// maxScan bounds the clock hand's walk, so that a cache full of pinned members
// costs a constant per new one and grows instead.
const maxScan = 64

// makeRoom evicts clean, unpinned members not used lately until n bytes fit, or the
// hand has walked its bound: then the cache grows past max until what pins is stored.
func (c *cache) makeRoom(n int) {
	if c.arena.used+int64(n) <= c.max {
		return
	}
	stored := c.stored.Load()
	for range min(maxScan, 2*len(c.ring)) {
		ref := c.ring[c.hand]
		if c.hand++; c.hand == len(c.ring) {
			c.hand = 0
		}
		if ref == 0 {
			continue
		}
		r := c.row(ref)
		switch {
		case r.flags&(flagDirty|flagBehind) != 0 || r.pin > stored:
		case r.flags&flagUsed != 0:
			r.flags &^= flagUsed
		default:
			if c.evict(ref); c.arena.used+int64(n) <= c.max {
				return
			}
		}
	}
}

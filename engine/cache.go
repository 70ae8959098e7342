package engine

import (
	"hash/maphash"
	"strings"
	"sync/atomic"
	"unsafe"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
)

// entry is one member, decoded.
type entry struct {
	hash    uint64
	member  string
	name    [shortName]byte // member's bytes, where they fit: one line of memory less to read
	profile features.Profile
	account reward.Account
	to      string // the wallet's text, of toOf
	toOf    [20]byte
	dirty   bool   // changed since the last seal
	behind  bool   // sealed since the store was last written: on its partition's list
	pin     uint64 // the write-back that holds it
	used    bool   // touched since the clock hand passed
}

// cache is a partition's decoded members in front of the store. A member whose
// newest profile the store does not have is never evicted. Replacement is CLOCK:
// one flag per hit, no list to maintain.
//
// Members are found by open addressing with linear probing, at most half full: a
// hit reads one slot and the entry, where a map of strings reads twice as much.
type cache struct {
	seed   maphash.Seed
	slots  []slot
	ring   []*entry
	blocks []entry // what is left of the last block of new entries
	hand   int
	max    int
	stored *atomic.Uint64 // the last write-back that is in the store
}

// slot names an entry by its place in the ring, from 1; 0 is free.
type slot struct{ tag, at uint32 }

const (
	leastSlots   = 1024
	entriesBlock = 256
	shortName    = 32
)

func newCache(stored *atomic.Uint64) *cache {
	return &cache{seed: maphash.MakeSeed(), slots: make([]slot, leastSlots), max: 1, stored: stored}
}

// get costs a hash of the name and usually one slot. It counts as a use.
func (c *cache) get(member string) *entry {
	e := c.peek(member)
	if e != nil {
		e.used = true
	}
	return e
}

// peek is get without counting as a use.
func (c *cache) peek(member string) *entry {
	h := maphash.String(c.seed, member)
	for i := h; ; i++ {
		s := c.slots[i&uint64(len(c.slots)-1)]
		if s.at == 0 {
			return nil
		}
		if s.tag != tagOf(h) {
			continue
		}
		if e := c.ring[s.at-1]; e.hash == h && e.member == member {
			return e
		}
	}
}

// tagOf is the bits of a hash that do not choose its slot.
func tagOf(h uint64) uint32 { return uint32(h >> 32) }

// add makes room and returns an empty entry for a member that get did not find. The
// member's bytes are copied: events alias their record.
func (c *cache) add(member string) *entry {
	at := c.victim()
	if at < 0 {
		at = len(c.ring)
		c.ring = append(c.ring, c.fresh())
		if 2*len(c.ring) > len(c.slots) {
			c.rehash()
		}
	} else {
		c.forget(at)
	}
	e := c.ring[at]
	*e = entry{profile: e.profile, account: e.account} // keep their slices to decode into
	e.rename(member)
	e.hash = maphash.String(c.seed, e.member)
	e.used = true
	c.place(e.hash, at)
	return e
}

// rename gives an entry a copy of a name. Entries do not move, so its own bytes can
// hold it.
func (m *entry) rename(member string) {
	if n := copy(m.name[:], member); n == len(member) {
		m.member = unsafe.String(&m.name[0], n)
		return
	}
	m.member = strings.Clone(member)
}

// fresh is an entry out of a block, so that the collector has few of them to visit.
func (c *cache) fresh() *entry {
	if len(c.blocks) == 0 {
		c.blocks = make([]entry, entriesBlock)
	}
	e := &c.blocks[0]
	c.blocks = c.blocks[1:]
	return e
}

func (c *cache) place(h uint64, at int) {
	i := h
	for c.slots[i&uint64(len(c.slots)-1)].at != 0 {
		i++
	}
	c.slots[i&uint64(len(c.slots)-1)] = slot{tagOf(h), uint32(at) + 1}
}

func (c *cache) rehash() {
	old := c.slots
	c.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.at != 0 {
			c.place(c.ring[s.at-1].hash, int(s.at)-1)
		}
	}
}

// forget takes the entry at a place of the ring out of the slots, and moves those
// behind it up where they may stand, so that no probe ends early.
func (c *cache) forget(at int) {
	mask := uint64(len(c.slots) - 1)
	i := c.ring[at].hash & mask
	for c.slots[i].at != uint32(at)+1 {
		i = (i + 1) & mask
	}
	for j := (i + 1) & mask; c.slots[j].at != 0; j = (j + 1) & mask {
		home := c.ring[c.slots[j].at-1].hash & mask
		if (j-home)&mask >= (j-i)&mask { // its home is not behind the gap
			c.slots[i], i = c.slots[j], j
		}
	}
	c.slots[i] = slot{}
}

// maxScan bounds the clock hand's walk, so that a cache full of pinned entries
// costs a constant per new member and grows instead.
const maxScan = 64

// victim is the place of a clean, unpinned entry not used lately, or -1 where the
// cache may still grow or everything is pinned (then it grows past max until
// applied).
func (c *cache) victim() int {
	if len(c.ring) < c.max {
		return -1
	}
	stored := c.stored.Load()
	for range min(maxScan, 2*len(c.ring)) {
		at := c.hand
		e := c.ring[at]
		if c.hand++; c.hand == len(c.ring) {
			c.hand = 0
		}
		if e.dirty || e.behind || e.pin > stored {
			continue
		}
		if e.used {
			e.used = false
			continue
		}
		return at
	}
	return -1
}

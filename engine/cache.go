package engine

import (
	"sync/atomic"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
)

// entry is one member, decoded.
type entry struct {
	member  string
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
type cache struct {
	byMember map[string]*entry
	ring     []*entry
	hand     int
	max      int
	stored   *atomic.Uint64 // the last write-back that is in the store
}

func newCache(max int, stored *atomic.Uint64) *cache {
	return &cache{byMember: make(map[string]*entry), max: max, stored: stored}
}

// get costs one map look-up.
func (c *cache) get(member string) *entry {
	e := c.byMember[member]
	if e != nil {
		e.used = true
	}
	return e
}

// add makes room and returns an empty entry for the member. The member's bytes
// are copied: events alias their record.
func (c *cache) add(member string) *entry {
	e := c.victim()
	if e == nil {
		e = &entry{}
		c.ring = append(c.ring, e)
	} else {
		delete(c.byMember, e.member)
		*e = entry{profile: e.profile, account: e.account} // keep their slices to decode into
	}
	e.member = string([]byte(member))
	e.used = true
	c.byMember[e.member] = e
	return e
}

// maxScan bounds the clock hand's walk, so that a cache full of pinned entries
// costs a constant per new member and grows instead.
const maxScan = 64

// victim is a clean, unpinned entry not used lately, or nil where the cache may
// still grow or everything is pinned (then it grows past max until applied).
func (c *cache) victim() *entry {
	if len(c.ring) < c.max {
		return nil
	}
	stored := c.stored.Load()
	for range min(maxScan, 2*len(c.ring)) {
		e := c.ring[c.hand]
		c.hand++
		if c.hand == len(c.ring) {
			c.hand = 0
		}
		if e.dirty || e.behind || e.pin > stored {
			continue
		}
		if e.used {
			e.used = false
			continue
		}
		return e
	}
	return nil
}

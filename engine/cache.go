package engine

import (
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
)

// entry is one member, decoded.
type entry struct {
	member  string
	profile features.Profile
	account reward.Account
	dirty   bool   // changed since the last seal
	pin     uint64 // last seal that holds it and is not applied yet; 0: none
	used    bool   // touched since the clock hand passed
}

// cache is a partition's decoded members in front of the store. A member that is
// dirty or in a seal not yet applied is never evicted: the store does not have it.
// Replacement is CLOCK: one flag per hit, no list to maintain.
type cache struct {
	byMember map[string]*entry
	ring     []*entry
	hand     int
	max      int
}

func newCache(max int) *cache {
	return &cache{byMember: make(map[string]*entry), max: max}
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
	for range min(maxScan, 2*len(c.ring)) {
		e := c.ring[c.hand]
		c.hand++
		if c.hand == len(c.ring) {
			c.hand = 0
		}
		if e.dirty || e.pin != 0 {
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

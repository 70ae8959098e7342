package engine

import (
	"fmt"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"
)

// TestCacheIsAMap: whatever is added and evicted, a member is found exactly while it
// is in the ring, and what the store does not have stays.
func TestCacheIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var stored atomic.Uint64
		c := newCache(&stored)
		c.max = rapid.IntRange(1, 40).Draw(t, "max")
		c.slots = c.slots[:8] // small, so that probes wrap and collide
		writes, pinned := uint64(0), map[string]bool{}
		for range rapid.IntRange(0, 400).Draw(t, "steps") {
			name := fmt.Sprint("m", rapid.IntRange(0, 90).Draw(t, "member"))
			e := c.get(name)
			if e == nil {
				if pinned[name] {
					t.Fatalf("%s was evicted while the store did not have it", name)
				}
				e = c.add(name)
			}
			switch rapid.IntRange(0, 5).Draw(t, "then") {
			case 0:
				e.dirty, pinned[name] = true, true
			case 1:
				e.behind, pinned[name] = true, true
			case 2: // all is written back
				writes++
				for _, e := range c.ring {
					e.dirty, e.behind, e.pin = false, false, writes
				}
				stored.Store(writes)
				clear(pinned)
			}
			held := map[string]*entry{}
			for _, e := range c.ring {
				if held[e.member] != nil {
					t.Fatalf("%s is there twice", e.member)
				}
				held[e.member] = e
			}
			for i := range 91 {
				name := fmt.Sprint("m", i)
				if got := c.peek(name); got != held[name] {
					t.Fatalf("%s: found %v, the ring has %v", name, got, held[name])
				}
			}
		}
	})
}

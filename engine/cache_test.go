package engine

import (
	"bytes"
	"fmt"
	"sync/atomic"
	"testing"

	"pgregory.net/rapid"
)

// TestCacheIsAMap: whatever is added, changed and evicted, a member is found exactly
// while it is in the ring, with the record it was given last, and what the store does
// not have stays.
func TestCacheIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var stored atomic.Uint64
		c := newCache(&stored)
		c.bound(int64(rapid.IntRange(1, 40).Draw(t, "max") * 128))
		if rapid.Bool().Draw(t, "much") {
			c.bound(4 << 20) // nothing is evicted, much is moved
		}
		c.slots = c.slots[:8] // small, so that probes wrap and collide
		writes := uint64(0)
		records, pinned := map[string][]byte{}, map[string]bool{}
		for step := range rapid.IntRange(0, 300).Draw(t, "steps") {
			name := fmt.Sprint("m", rapid.IntRange(0, 90).Draw(t, "member"))
			value := bytes.Repeat([]byte{byte(step)}, rapid.SampledFrom([]int{0, 1, 30, 100, 700, 5000, 40_000}).Draw(t, "bytes"))
			ref := c.get(name)
			switch {
			case ref != 0:
				ref = c.set(ref, value)
			case pinned[name]:
				t.Fatalf("%s was evicted while the store did not have it", name)
			default:
				ref = c.add(name, value)
			}
			records[name] = value
			r := c.row(ref)
			switch rapid.IntRange(0, 5).Draw(t, "then") {
			case 0:
				r.flags |= flagDirty
				pinned[name] = true
			case 1:
				r.flags |= flagBehind
				pinned[name] = true
			case 2: // all is written back
				writes++
				for _, ref := range c.ring {
					if ref != 0 {
						r := c.row(ref)
						r.flags, r.pin = r.flags&^(flagDirty|flagBehind), writes
					}
				}
				stored.Store(writes)
				clear(pinned)
			}
			if rapid.IntRange(0, 9).Draw(t, "tidy") == 0 {
				c.tidy(rapid.IntRange(0, 1<<20).Draw(t, "written"))
			}
			held, used := map[string]uint32{}, int64(0)
			for place, ref := range c.ring {
				if ref == 0 {
					continue
				}
				if name := c.name(ref); held[name] != 0 {
					t.Fatalf("%s is there twice", name)
				}
				if r := c.row(ref); int(r.place) != place {
					t.Fatalf("%s says place %d, is in %d", c.name(ref), r.place, place)
				}
				used += int64(c.row(ref).units) * unit
				held[c.name(ref)] = ref
			}
			if used != c.arena.used || len(held) != c.members() {
				t.Fatalf("%d members take %d bytes, the cache says %d and %d", len(held), used, c.members(), c.arena.used)
			}
			for i := range 91 {
				name := fmt.Sprint("m", i)
				ref := c.peek(name)
				if ref != held[name] {
					t.Fatalf("%s: found %v, the ring has %v", name, ref, held[name])
				}
				if ref != 0 && !bytes.Equal(c.record(ref), records[name]) {
					t.Fatalf("%s has %d bytes, not the %d it was given", name, len(c.record(ref)), len(records[name]))
				}
			}
		}
	})
}

// TestCacheHoldsLittleMore: members that grow leave blocks behind that serve nobody;
// the memory held follows what is used all the same.
func TestCacheHoldsLittleMore(t *testing.T) {
	var stored atomic.Uint64
	c := newCache(&stored)
	c.bound(16 << 20)
	value := make([]byte, 700)
	for round, size := range []int{20, 90, 180, 260, 380, 500, 700} {
		for i := range 20_000 {
			name := fmt.Sprint("m", i)
			if ref := c.get(name); ref == 0 {
				c.add(name, value[:size])
			} else if i%4 != round%4 { // each slab keeps some
				c.set(ref, value[:size])
			}
		}
		c.tidy(20_000 * size) // one transaction, however large
		if held, most := c.arena.held, c.arena.used/5*6+4*int64(c.arena.largest())*unit; held > most {
			t.Fatalf("records of %d bytes: %d bytes are used, %d held, at most %d expected", size, c.arena.used, held, most)
		}
	}
}

// TestArenaBlocksAreApart: blocks handed out do not overlap, whatever is taken and
// given back.
func TestArenaBlocksAreApart(t *testing.T) {
	type block struct {
		ref, units uint32
		mark       byte
	}
	rapid.Check(t, func(t *rapid.T) {
		var a arena
		var blocks []block
		bytesOf := func(b block) []byte {
			return a.slabs[b.ref/slabUnits].b[b.ref%slabUnits*unit:][:b.units*unit]
		}
		for step := range rapid.IntRange(1, 300).Draw(t, "steps") {
			if n := len(blocks); n > 0 && rapid.Bool().Draw(t, "release") {
				i := rapid.IntRange(0, n-1).Draw(t, "which")
				a.release(blocks[i].ref, blocks[i].units)
				blocks[i], blocks = blocks[n-1], blocks[:n-1]
				continue
			}
			n := rapid.OneOf(rapid.IntRange(1, 2000), rapid.IntRange(1, 200_000)).Draw(t, "bytes")
			ref, units := a.alloc(n)
			if ref == 0 || int(units)*unit < n {
				t.Fatalf("%d bytes: block %d of %d units", n, ref, units)
			}
			b := block{ref, units, byte(step)}
			for i := range bytesOf(b) {
				bytesOf(b)[i] = b.mark
			}
			blocks = append(blocks, b)
		}
		used := int64(0)
		for _, b := range blocks {
			used += int64(b.units) * unit
			if had := bytes.Count(bytesOf(b), []byte{b.mark}); b.units > 0 && had < len(bytesOf(b)) {
				t.Fatalf("of block %d, %d units, %d bytes were written over", b.ref, b.units, len(bytesOf(b))-had)
			}
		}
		if used != a.used {
			t.Fatalf("%d bytes are out, the arena says %d", used, a.used)
		}
	})
}

// TestCasing: an address's text comes back from its bytes and its casing.
func TestCasing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m entry
		m.account.Linked = true
		copy(m.account.Wallet[:], rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "address"))
		m.account.Wallet[7] |= 1 // the zero address is nobody's
		text := m.wallet()
		if got := m.casing.text(m.account.Wallet); string(got[:]) != text {
			t.Fatalf("%s became %s", text, got)
		}
	})
}

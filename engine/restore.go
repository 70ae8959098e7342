package engine

import (
	"fmt"
	"slices"
	"strings"
	"unsafe"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// Restore applies changelog records to the store: of each member the newest, in key
// order, which is how a store takes them fastest.
func (e *Engine) Restore(p int32, recs []stream.Record, next int64) error {
	cp, _, err := e.store.Checkpoint(p)
	if err != nil {
		return err
	}
	b := features.Batch{Partition: p, Input: cp.Input, Changelog: next, Puts: make([]features.KV, 0, len(recs))}
	newest := -1 // state record
	for i := range recs {
		key := recs[i].Key
		switch {
		case len(key) > 1 && key[0] == keyMember:
			b.Puts = append(b.Puts, features.KV{Member: aliased(key[1:]), Value: recs[i].Value})
		case len(key) == 1 && key[0] == keyState:
			newest = i
		default:
			return fmt.Errorf("changelog partition %d offset %d: key %q is not ours: does the prefix belong to another system?", p, recs[i].Offset, clip(key))
		}
	}
	if newest >= 0 {
		s, err := decodeState(recs[newest].Value)
		if err != nil {
			return fmt.Errorf("changelog partition %d offset %d: %w", p, recs[newest].Offset, err)
		}
		b.State, b.Input = recs[newest].Value, s.next
	}
	slices.SortStableFunc(b.Puts, func(x, y features.KV) int { return strings.Compare(x.Member, y.Member) })
	last := b.Puts[:0]
	for i := range b.Puts {
		if i+1 == len(b.Puts) || b.Puts[i].Member != b.Puts[i+1].Member {
			last = append(last, b.Puts[i])
		}
	}
	b.Puts = last
	return e.store.Apply(b)
}

// aliased is b as a string, good for as long as b stays as it is.
func aliased(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

// fewCold is how many members not in the cache make one walk of the store pay.
const fewCold = 4

// stretch is how many records are looked up at once, before they are scored: with their
// members they fit the processor's own cache.
const stretch = 256

// warm brings the members of records that the cache does not have into it, by one
// walk of the store in key order. What it misses, and what is evicted again, is read
// one by one. Those that are there it brings near: the slots of all, then the blocks of
// all, so that many reads wait for memory together and not one after the other.
func (p *partition) warm(recs []stream.Record) error {
	c, near := p.cache, uint32(0)
	p.hashes = slices.Grow(p.hashes[:0], len(recs))[:len(recs)]
	for i := range recs {
		h := c.hash(aliased(recs[i].Key))
		p.hashes[i] = h
		near += c.touch(h)
	}
	p.cold = p.cold[:0]
	for i := range recs {
		name := aliased(recs[i].Key)
		switch ref := c.find(p.hashes[i], name); {
		case ref != 0:
			near += c.approach(ref)
		case name != "":
			p.cold = append(p.cold, name)
		}
	}
	p.near = near
	if len(p.cold) < fewCold {
		return nil
	}
	slices.Sort(p.cold)
	p.cold = slices.Compact(p.cold)
	return p.engine.store.GetMany(p.id, p.cold, func(name string, value []byte) error {
		p.cache.row(p.cache.add(name, value)).flags |= flagUsed
		return nil
	})
}

// ahead is how far a partition's members have been read into its cache, beside those
// that events asked for.
type ahead struct {
	behind string // the last member read
	done   bool
}

// leastAhead is how many members are read ahead beside the fewest records.
const leastAhead = 32

// readAhead brings the next few members into the cache, in the order of the store,
// until all are there or the cache is full: a member in turn costs a tenth of what one
// costs that an event asks for. An instance that starts on a large store is warm after
// as many events as it has members.
//
// It waits for a write-back under way: what the cache has is newer than the store as
// the walk sees it, and may be evicted before the walk is there.
func (p *partition) readAhead(members int) (err error) {
	if p.ahead.done || p.back.stored.Load() != p.back.writes {
		return nil
	}
	it, err := p.engine.store.Iterate(p.id, p.ahead.behind)
	if err != nil {
		return err
	}
	defer func() {
		if cerr := it.Close(); err == nil {
			err = cerr
		}
	}()
	for range members {
		if p.cache.full() || !it.Next() {
			p.ahead.done = true // what stopped it early comes from Close
			return nil
		}
		if name := aliased(it.Member()); p.cache.peek(name) == 0 {
			p.cache.add(name, it.Value())
		}
	}
	p.ahead.behind = string(it.Member())
	return nil
}

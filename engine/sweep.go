package engine

import (
	"fmt"
	"strings"

	"github.com/guerdon/guerdon/stream"
)

// sweepChunk bounds the members scored between two commits of a sweep.
const sweepChunk = 20_000

// sweepTo scores the partition's members at every sweep boundary up to and
// including timeMS, before the record at state.next is applied. Silence is what
// churn looks like, and a silent member sends no event.
//
// A sweep walks the store in key order, so it starts only when every member is
// there (a barrier), if not with its newest profile, which the cache has. It works
// in chunks: the cursor is committed, the offset is not. A crash resumes behind
// the cursor with the ordinal it had.
func (p *partition) sweepTo(timeMS int64, out *stream.Output) (barrier bool, err error) {
	every := p.bundle.SweepMS
	if every <= 0 || timeMS < p.bundle.StartsMS {
		return false, nil
	}
	if p.state.boundaryMS == 0 {
		p.state.boundaryMS = firstBoundary(max(p.bundle.StartsMS, p.state.watermarkMS+1), every)
	}
	if p.state.boundaryMS > timeMS {
		return false, nil
	}
	if !p.state.sweeping && !p.inStore() {
		if err := p.written(); err != nil {
			return false, err
		}
		if !p.inStore() {
			p.back.want = true
			return true, nil
		}
	}
	done, err := p.sweepChunk(out)
	if err != nil {
		return false, fmt.Errorf("sweep at %s: %w", formatMS(p.state.boundaryMS), err)
	}
	if done {
		p.state.boundaryMS += every
		p.state.cursor = ""
	}
	return !done || p.state.boundaryMS <= timeMS, nil
}

// firstBoundary is the first multiple of every at or after starts.
func firstBoundary(startsMS, every int64) int64 {
	return (startsMS + every - 1) / every * every
}

// sweepChunk scores the next members behind the cursor as of the boundary, and
// reports whether that was the last of them.
func (p *partition) sweepChunk(out *stream.Output) (done bool, err error) {
	it, err := p.engine.store.Iterate(p.id, p.state.cursor)
	if err != nil {
		return false, err
	}
	defer func() {
		if cerr := it.Close(); err == nil {
			err = cerr
		}
	}()
	p.state.sweeping = true
	at := p.state.boundaryMS
	for n := range sweepChunk {
		if !it.Next() {
			return true, nil // what stopped it early comes from Close
		}
		m, err := p.swept(it.Member(), it.Value())
		if err != nil {
			return false, err
		}
		p.grants = p.decide(m, at, nil, 0, 0, p.grants[:0])
		if len(p.grants) > 0 {
			p.emit(m, p.grants, at, nil, out)
			p.keep(m)
		}
		p.since.swept++
		if n == sweepChunk-1 {
			p.state.cursor = strings.Clone(m.member)
		}
	}
	return false, nil
}

// swept takes a member in hand as the cache has it, or the store: most members of a
// sweep decide nothing and must not push others from the cache.
func (p *partition) swept(name, value []byte) (*entry, error) {
	p.name = append(p.name[:0], name...)
	member := aliased(p.name)
	if ref := p.cache.peek(member); ref != 0 {
		return p.take(&p.hand, member, ref)
	}
	p.hand.ref = 0
	return &p.hand, p.load(&p.hand, member, value, false)
}

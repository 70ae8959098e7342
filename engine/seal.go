package engine

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// back is what a partition's store is behind of what is committed. The store is
// written every so many seals, not at each: a member that many transactions touch
// is written once, and until then the cache has it. A crash costs nothing by it:
// without a write-ahead log what was not flushed is read from the changelog anyway.
type back struct {
	members []uint32      // sealed since the last write-back began: places in the cache
	seals   int           // since then
	records int           // of the changelog since then
	want    bool          // the next seal writes back: a sweep waits for it
	last    checkpoint    // of the last transaction applied
	writes  uint64        // begun
	stored  atomic.Uint64 // the last one that is in the store
	bytes   []byte        // of the one under way

	writing sync.Mutex            // held while one is on its way to the store
	failed  atomic.Pointer[error] // why the store does not have it
}

// checkpoint is where a partition's committed state stands.
type checkpoint struct {
	known            bool
	state            []byte
	input, changelog int64
}

// mostKept is how large a write-back's memory is kept for the next.
const mostKept = 256 << 10

// Bounds of what a start has to read again from the changelog.
const (
	mostBehind        = 128     // seals
	mostBehindRecords = 100_000 // of a partition's changelog
	mostBehindShare   = 4       // of the cache: the members behind are a quarter at most
)

// stagger spreads the write-backs of partitions that are scored side by side: all at
// once they would hold a commit up by the sum of what they take.
func (b *back) stagger(partition int32) {
	const turns = 8
	b.seals = int(partition%turns) * mostBehind / turns
	b.records = int(partition%turns) * mostBehindRecords / turns
}

// inStore reports whether the store has every member, which is so when nothing
// new came since the last write-back, and that is done.
func (p *partition) inStore() bool {
	return len(p.dirty) == 0 && len(p.back.members) == 0 && p.back.stored.Load() == p.back.writes
}

// sealed is one partition's part of a transaction.
type sealed struct {
	part   *partition
	state  []byte
	counts counts
	write  uint64 // the write-back it carries; 0: none
	puts   []features.KV
}

// nearby is how many members ahead are brought near: about what memory is slower by.
const nearby = 8

// Seal copies the record of every dirty member into the changelog, and the partition's
// state behind them.
func (e *Engine) Seal(id int32, out *stream.Output) (_ stream.Sealed, err error) {
	p := e.parts[id]
	if p == nil {
		return nil, fmt.Errorf("partition %d is not assigned", id)
	}
	written := 0
	for i, place := range p.dirty {
		if next := i + nearby; next < len(p.dirty) {
			p.near += p.cache.approach(p.cache.ring[p.dirty[next]])
		}
		ref := p.cache.ring[place]
		p.key = append(append(p.key[:0], keyMember), p.cache.name(ref)...)
		var value []byte // of a member who has nothing: deleted
		if record := p.cache.record(ref); len(record) > 0 {
			value = record
		}
		written += len(value)
		out.Changelog(id, p.key, value, p.state.watermarkMS)
		r := p.cache.row(ref)
		if r.flags&flagBehind == 0 {
			p.back.members = append(p.back.members, place)
		}
		r.flags = r.flags&^flagDirty | flagBehind
	}
	p.back.records += len(p.dirty) + 1
	p.dirty = p.dirty[:0]
	p.since.take(p.tally, p.bundle.Policy.Rewards())
	s := &sealed{part: p, state: p.state.encode(), counts: p.since}
	p.since = counts{}
	out.Changelog(id, []byte{keyState}, s.state, p.state.watermarkMS)
	if p.back.seals++; p.back.want || p.back.seals >= mostBehind || p.back.records >= mostBehindRecords || len(p.back.members) >= p.cache.members()/mostBehindShare && p.cache.full() {
		if s.puts, s.write, err = p.behind(); err != nil {
			return nil, err
		}
	}
	p.cache.tidy(written)
	return s, nil
}

// behind copies what the store is behind, as of now, and begins a write-back of it, once
// the one before is done. Its bytes are good until the next.
func (p *partition) behind() ([]features.KV, uint64, error) {
	if err := p.written(); err != nil {
		return nil, 0, err
	}
	b, c := &p.back, p.cache
	b.writes++
	b.seals, b.records, b.want = 0, 0, false
	size := 0
	for _, place := range b.members {
		r := c.row(c.ring[place])
		size += int(r.name) + int(r.size)
	}
	b.bytes = slices.Grow(b.bytes[:0], size) // once: what is handed out does not move
	puts := make([]features.KV, len(b.members))
	for i, place := range b.members {
		ref := c.ring[place]
		puts[i].Member = aliased(b.keep(c.name(ref)))
		if record := c.record(ref); len(record) > 0 {
			puts[i].Value = b.keep(aliased(record))
		}
		r := c.row(ref)
		r.flags, r.pin = r.flags&^flagBehind, b.writes
	}
	b.members = b.members[:0]
	return puts, b.writes, nil
}

// keep copies s behind what bytes has.
func (b *back) keep(s string) []byte {
	at := len(b.bytes)
	b.bytes = append(b.bytes, s...)
	return b.bytes[at:len(b.bytes):len(b.bytes)]
}

// Applied takes note of what is committed, and has it written to the store if the seal
// said so. Until here nothing of it was local: a crash before costs a restore of
// the changelog's tail, never a wrong state. The writing goes on beside what comes next:
// the cache has everything until it is done.
func (e *Engine) Applied(id int32, token stream.Sealed, changelogNext, inputNext int64) error {
	s := token.(*sealed)
	p := s.part
	p.back.last = checkpoint{known: true, state: s.state, input: inputNext, changelog: changelogNext}
	if err := p.back.failed.Load(); err != nil {
		return *err
	}
	if s.write > 0 {
		at := p.back.last
		p.back.writing.Lock()
		go func() {
			defer p.back.writing.Unlock()
			p.put(at, s.puts, s.write)
		}()
	}
	e.stats.add(&s.counts)
	return nil
}

// written waits for a write-back that is on its way to the store.
func (p *partition) written() error {
	p.back.writing.Lock()
	defer p.back.writing.Unlock()
	if err := p.back.failed.Load(); err != nil {
		return *err
	}
	return nil
}

// writeBack brings the store up to what was applied last, where nothing was
// processed since.
func (p *partition) writeBack() error {
	if err := p.written(); err != nil {
		return err
	}
	if len(p.dirty) > 0 || !p.back.last.known || p.back.seals == 0 {
		return nil
	}
	puts, n, err := p.behind()
	if err != nil {
		return err
	}
	p.put(p.back.last, puts, n)
	return p.written()
}

// put writes what was committed at a checkpoint.
func (p *partition) put(at checkpoint, puts []features.KV, write uint64) {
	slices.SortFunc(puts, func(x, y features.KV) int { return strings.Compare(x.Member, y.Member) }) // cheapest for the store
	err := p.engine.store.Apply(features.Batch{Partition: p.id, Puts: puts, State: at.state, Input: at.input, Changelog: at.changelog})
	if err != nil {
		err = fmt.Errorf("partition %d: %w", p.id, err)
		p.back.failed.Store(&err)
		return
	}
	p.back.stored.Store(write)
	if p.back.bytes = p.back.bytes[:0]; cap(p.back.bytes) > mostKept {
		p.back.bytes = nil // seldom used: the room is better given to members
	}
}

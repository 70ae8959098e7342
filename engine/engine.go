// Package engine is the one loop that joins the rooms: event → profile → scores →
// decision → commit. Live scoring, replay and the training set run this same code,
// so a topic read again gives the same decisions bit for bit.
//
// It owns the order of things within a partition (sweeps before events, releases
// at the wallet link) and the rule that local state never runs ahead of Kafka.
// It never talks to Kafka itself (stream does), never settles anything (batcher
// and chain do), and reads no clock that could change a decision.
package engine

import (
	"errors"
	"fmt"
	"log/slog"
	"slices"
	"sync/atomic"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

var (
	// ErrDiverged means local state and the log disagree: the caller discards the
	// local state and restores it from the changelog.
	ErrDiverged = errors.New("state and log disagree")
	// ErrLayout means a programme would change the bytes of the profiles.
	ErrLayout = errors.New("its signals or features differ from those the profiles were built with; it needs a log and contracts of its own (to try it: a second `guerdon dev --program FILE` on other ports)")
)

// Config is what an engine needs beside its bundles.
type Config struct {
	Epoch        uint64 // of the events topic; part of every decision's name
	Partitions   int32  // of the events topic
	Seed         []byte // key of the holdout and of exploration
	CacheMembers int    // decoded members kept per partition; 0: 50,000
	Logger       *slog.Logger
	Stats        *Stats // counted into; nil: the engine's own
	// Now returns monotonic nanoseconds for the latency figures; nil: not measured.
	Now func() int64
	// Observe receives the nanoseconds one event's scoring took; nil: none.
	Observe func(ns int64)
	// ObserveEvery is how many events pass for each that is timed; 0: every one is.
	// An event that is not timed costs one count.
	ObserveEvery int
}

// Stats count what is committed; they may be read from any goroutine.
type Stats struct {
	Events, Members, Duplicates, DeadLetters, Swept, Decisions atomic.Int64
}

// counts are what happened since the last seal.
type counts struct {
	events, members, duplicates, deadLetters, swept, decisions int64
}

func (s *Stats) add(c counts) {
	s.Events.Add(c.events)
	s.Members.Add(c.members)
	s.Duplicates.Add(c.duplicates)
	s.DeadLetters.Add(c.deadLetters)
	s.Swept.Add(c.swept)
	s.Decisions.Add(c.decisions)
}

// Engine implements stream.Handler over a store. Its methods are called by one
// goroutine at a time.
type Engine struct {
	cfg     Config
	store   *features.Store
	bundles Bundles
	parts   map[int32]*partition
	seed    *reward.Seed
	seals   uint64
	stats   *Stats
	since   counts // the last seal
	untimed int    // events since the last that was timed
}

var _ stream.Handler = (*Engine)(nil)

// New returns an engine over an open store. The store stays the caller's to close.
func New(cfg Config, store *features.Store, bundles Bundles) (*Engine, error) {
	if cfg.CacheMembers == 0 {
		cfg.CacheMembers = 50_000
	}
	if cfg.Logger == nil {
		cfg.Logger = slog.New(slog.DiscardHandler)
	}
	if cfg.Stats == nil {
		cfg.Stats = &Stats{}
	}
	b, err := bundles.Genesis()
	if err != nil {
		return nil, fmt.Errorf("programme in force: %w", err)
	}
	if err := b.Check(); err != nil {
		return nil, err
	}
	return &Engine{cfg: cfg, store: store, bundles: bundles, seed: reward.NewSeed(cfg.Seed), stats: cfg.Stats, parts: make(map[int32]*partition)}, nil
}

// Stats returns the running counts.
func (e *Engine) Stats() *Stats { return e.stats }

// timed says when the scoring of an event began, if it is one to time.
func (e *Engine) timed() (startNS int64, ok bool) {
	if e.cfg.Now == nil || e.cfg.Observe == nil {
		return 0, false
	}
	if e.untimed++; e.untimed < e.cfg.ObserveEvery {
		return 0, false
	}
	e.untimed = 0
	return e.cfg.Now(), true
}

// Local says where the store stands in p's changelog, -1 where it has nothing.
func (e *Engine) Local(p int32) (int64, error) {
	cp, found, err := e.store.Checkpoint(p)
	if err != nil || !found {
		return -1, err
	}
	return cp.Changelog, nil
}

// Discard forgets p's local state.
func (e *Engine) Discard(p int32) error {
	e.cfg.Logger.Warn("local state discarded; restoring from the changelog", "partition", p)
	delete(e.parts, p)
	return e.store.Drop(p)
}

// Changelog keys: one letter, then the member.
const (
	keyMember = 'm'
	keyState  = 's'
)

// Restore applies changelog records to the store.
func (e *Engine) Restore(p int32, recs []stream.Record, next int64) error {
	cp, _, err := e.store.Checkpoint(p)
	if err != nil {
		return err
	}
	b := features.Batch{Partition: p, Input: cp.Input, Changelog: next, Puts: make([]features.KV, 0, len(recs))}
	for i := range recs {
		key := recs[i].Key
		switch {
		case len(key) > 1 && key[0] == keyMember:
			b.Puts = append(b.Puts, features.KV{Member: string(key[1:]), Value: recs[i].Value})
		case len(key) == 1 && key[0] == keyState:
			s, err := decodeState(recs[i].Value)
			if err != nil {
				return fmt.Errorf("changelog partition %d offset %d: %w", p, recs[i].Offset, err)
			}
			b.State, b.Input = recs[i].Value, s.next
		default:
			return fmt.Errorf("changelog partition %d offset %d: key %q is not ours: does the prefix belong to another system?", p, recs[i].Offset, clip(key))
		}
	}
	return e.store.Apply(b)
}

// Assigned makes p ready to go on at the committed input offset.
func (e *Engine) Assigned(p int32, committed int64) error {
	part := newPartition(e, p)
	cp, found, err := e.store.Checkpoint(p)
	if err != nil {
		return err
	}
	if found && len(cp.State) > 0 {
		if part.state, err = decodeState(cp.State); err != nil {
			return fmt.Errorf("partition %d: %w", p, err)
		}
	}
	if !found || len(cp.State) == 0 {
		part.state.next = committed // never processed: the log's beginning
	}
	if part.state.next != committed {
		return fmt.Errorf("partition %d: %w: state reaches offset %d, the group has committed %d",
			p, ErrDiverged, part.state.next, committed)
	}
	b, err := e.bundleFor(&part.state)
	if err != nil {
		return err
	}
	part.state.budget.Partition, part.state.budget.Partitions = uint32(p), uint32(e.cfg.Partitions)
	part.use(b)
	e.parts[p] = part
	return nil
}

func (e *Engine) bundleFor(s *state) (*Bundle, error) {
	if s.programID == "" {
		return e.bundles.Genesis()
	}
	return e.bundles.Bundle(s.programID, s.modelID)
}

// Process scores records of p in order; see stream.Handler.
func (e *Engine) Process(p int32, recs []stream.Record, out *stream.Output) (int, bool, error) {
	part := e.parts[p]
	if part == nil {
		return 0, false, fmt.Errorf("partition %d is not assigned", p)
	}
	return part.process(recs, out)
}

// sealed is one transaction's state, encoded once for the changelog and the store.
type sealed struct {
	seq     uint64
	batches []features.Batch
	entries [][]*entry
	counts  counts
}

// Seal encodes every dirty member and the state of every partition that was processed.
func (e *Engine) Seal(out *stream.Output) (stream.Sealed, error) {
	e.seals++
	s := &sealed{seq: e.seals}
	for _, id := range e.owned() {
		p := e.parts[id]
		if !p.called {
			continue
		}
		b := features.Batch{Partition: id, Input: p.state.next, Puts: make([]features.KV, 0, len(p.dirty))}
		for _, m := range p.dirty {
			value := p.bundle.Layout.AppendProfile(nil, &m.profile)
			value = reward.AppendAccount(value, &m.account)
			b.Puts = append(b.Puts, features.KV{Member: m.member, Value: value})
			out.Changelog(id, append([]byte{keyMember}, m.member...), value, p.state.watermarkMS)
			m.dirty, m.pin = false, s.seq
		}
		b.State = p.state.encode()
		out.Changelog(id, []byte{keyState}, b.State, p.state.watermarkMS)
		s.batches = append(s.batches, b)
		s.entries = append(s.entries, slices.Clone(p.dirty))
		p.dirty, p.called, p.touched, p.pin = p.dirty[:0], false, false, s.seq
	}
	s.counts, e.since = e.since, counts{}
	return s, nil
}

// owned is the assigned partitions in order.
func (e *Engine) owned() []int32 {
	ids := make([]int32, 0, len(e.parts))
	for id := range e.parts {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// Applied writes a committed transaction to the store. Until here nothing of it
// was local: a crash before costs a restore of its tail, never a wrong state.
func (e *Engine) Applied(token stream.Sealed, changelogNext map[int32]int64, _ map[int32]int64) error {
	s := token.(*sealed)
	for i, b := range s.batches {
		b.Changelog = changelogNext[b.Partition]
		if err := e.store.Apply(b); err != nil {
			return fmt.Errorf("partition %d: %w", b.Partition, err)
		}
		for _, m := range s.entries[i] {
			if m.pin == s.seq {
				m.pin = 0
			}
		}
		if p := e.parts[b.Partition]; p != nil && p.pin == s.seq {
			p.pin = 0
		}
	}
	e.stats.add(s.counts)
	return nil
}

// Reset drops everything that is not applied; partitions are assigned anew.
func (e *Engine) Reset() error {
	clear(e.parts)
	e.since = counts{}
	return nil
}

// Revoked releases p, whose last transaction is applied.
func (e *Engine) Revoked(p int32) error {
	delete(e.parts, p)
	return nil
}

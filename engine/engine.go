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

	"github.com/guerdon/guerdon/features"
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
	Epoch      uint64 // of the events topic; part of every decision's name
	Partitions int32  // of the events topic
	Seed       []byte // key of the holdout and of exploration
	// CacheBytes bound the members kept in memory, over all assigned partitions; 0:
	// 256 MiB. An instance that is given more partitions goes past it by what the
	// ones it had keep.
	CacheBytes int64
	// Generations are the rewinds up to this generation of the state, oldest first.
	Generations []stream.Generation
	AtLeastOnce bool // the changelog may be ahead of the committed offsets: what it has is passed over
	Logger      *slog.Logger
	Stats       *Stats // counted into; nil: the engine's own
	// Now returns monotonic nanoseconds for the latency figures; nil: not measured.
	Now func() int64
	// Observe receives the nanoseconds a stage of one event took, from the goroutines
	// of Process; nil: none.
	Observe func(stage Stage, ns int64)
	// ObserveEvery is how many events pass for each that is timed; 0: every one is.
	// An event that is not timed costs one count.
	ObserveEvery int
}

// Engine implements stream.Handler over a store, and is called as that says: what
// belongs to one partition is in its partition, and nothing else changes while
// partitions are processed side by side.
type Engine struct {
	cfg     Config
	store   *features.Store
	bundles Bundles
	parts   map[int32]*partition
	stats   *Stats
}

var _ stream.Handler = (*Engine)(nil)

// New returns an engine over an open store. The store stays the caller's to close.
func New(cfg Config, store *features.Store, bundles Bundles) (*Engine, error) {
	if cfg.CacheBytes == 0 {
		cfg.CacheBytes = 256 << 20
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
	return &Engine{cfg: cfg, store: store, bundles: bundles, stats: cfg.Stats, parts: make(map[int32]*partition)}, nil
}

// Stats returns the running counts.
func (e *Engine) Stats() *Stats { return e.stats }

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
	if part := e.parts[p]; part != nil {
		_ = part.written() // or it would come after the end
	}
	delete(e.parts, p)
	return e.store.Drop(p)
}

// Changelog keys: one letter, then the member.
const (
	keyMember = 'm'
	keyState  = 's'
)

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
	if part.state.next != committed && !(e.cfg.AtLeastOnce && part.state.next > committed) {
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
	e.share()
	return nil
}

// share gives every partition its part of the cache.
func (e *Engine) share() {
	for _, p := range e.parts {
		p.cache.bound(e.cfg.CacheBytes / int64(len(e.parts)))
	}
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

// Reset drops everything that is not applied; partitions are assigned anew.
func (e *Engine) Reset() (err error) {
	for _, p := range e.parts {
		err = errors.Join(err, p.written()) // what is applied is not dropped
	}
	clear(e.parts)
	return err
}

// Revoked releases p, whose last transaction is applied. What the store is behind
// is written to it, so that p's return finds it there.
func (e *Engine) Revoked(p int32) error {
	part := e.parts[p]
	delete(e.parts, p)
	e.share()
	if part == nil {
		return nil
	}
	return part.writeBack()
}

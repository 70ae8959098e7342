package batcher

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/guerdon/guerdon/record"
)

// flight is a batch on its way.
type flight struct {
	batch   Batch
	entries []queued      // what it settles; of one sent again, as far as it was read
	resent  bool          // not packed in this life
	shadow  bool          // see loop.shadow
	saved   float64       // gwei per gas, by waiting
	turn    chan struct{} // its worker's, nil before there is one: closed when all before it have a place
	drop    func()        // ends its worker
	called  bool          // turn is closed
	placed  bool          // the next one goes behind it
	tx      string
	ended   bool
	landed  Landed
	err     error
}

// news is what a flight's worker tells the loop.
type news struct {
	flight *flight
	placed bool
	mined  bool
	ended  bool
	tx     string // placed, mined; empty where the Sender does not tell
	landed Landed // ended
	err    error  // ended
}

// bounded is a Sender whose contract bounds a section's advance.
type bounded interface {
	// MaxAdvance is the most offsets by which a section may move the watermark.
	MaxAdvance(ctx context.Context) (uint64, error)
}

// serial makes a Sender a Pipeline that takes one batch at a time.
type serial struct{ Sender }

type settled struct {
	landed Landed
	err    error
}

func (s serial) Submit(ctx context.Context, b Batch) (Flight, error) {
	landed, err := s.Settle(ctx, b)
	if err != nil && !errors.Is(err, ErrStale) {
		return nil, err
	}
	return settled{landed, err}, nil
}

func (settled) Mined() <-chan struct{} { return nil }

func (s settled) Wait(context.Context) (Landed, error) { return s.landed, s.err }

// send journals the forming batch and sends it. Its decisions stay with it until the
// chain has them.
func (l *loop) send(ctx context.Context, why Reason) error {
	f := &flight{batch: l.packer.Batch(), entries: l.leave()}
	if l.dearAt > 0 && !math.IsInf(l.fee, 1) {
		f.saved = l.dearAt - l.fee
	}
	l.dearAt = 0
	b := f.batch
	if err := l.roots(f); err != nil {
		return err
	}
	if err := l.journal.Begin(b); err != nil {
		return err
	}
	l.stats.Last = why
	l.flights = append(l.flights, f)
	l.progressed(Batched, f)
	l.ascend(&b)
	l.repack()
	l.launch(ctx)
	return nil
}

// roots fills in the roots of claims of a batch that goes behind all flights.
func (l *loop) roots(f *flight) error {
	for i := range f.batch.Sections {
		s := &f.batch.Sections[i]
		if s.ClaimRoot == (Hash{}) {
			continue
		}
		var before []Entry // settled by then, and not folded in
		for _, g := range append(slices.Clone(l.flights), f) {
			for j := range g.entries {
				if e := &g.entries[j].Entry; e.Claim && e.Partition == s.Partition && !s.Next.Less(e.Position) {
					before = append(before, *e)
				}
			}
		}
		root, err := l.hooks.Claims.rootAfter(l.epoch, s.Partition, before)
		if err != nil {
			return err
		}
		s.ClaimRoot = root
	}
	return nil
}

// fold takes what a section settled into the claims, behind what it builds on: that may
// have been lost to another batcher that settled the same.
func (l *loop) fold(f *flight, s *Section) error {
	for i := range l.lost {
		if e := &l.lost[i].Entry; e.Partition == s.Partition && !s.Previous.Less(e.Position) {
			if err := l.hooks.Claims.add(l.epoch, e); err != nil {
				return err
			}
		}
	}
	for i := range f.entries {
		if e := &f.entries[i].Entry; e.Partition == s.Partition && !s.Next.Less(e.Position) {
			if err := l.hooks.Claims.add(l.epoch, e); err != nil {
				return err
			}
		}
	}
	if !f.resent { // of others, what has not been read follows
		l.hooks.Claims.passed(s.Partition, s.Next)
	}
	return nil
}

// progressed tells how far a batch is.
func (l *loop) progressed(stage Stage, f *flight) {
	if l.hooks.OnProgress == nil {
		return
	}
	p := Progress{Stage: stage, Tx: f.tx, Entries: make([]Entry, len(f.entries))}
	for i := range f.entries {
		p.Entries[i] = f.entries[i].Entry
	}
	l.hooks.OnProgress(p)
}

// persist tries until something definite is known.
func (l *loop) persist(ctx context.Context, try func() error) error {
	for pause := time.Second; ; pause = min(2*pause, maxPause) {
		err := try()
		if !errors.Is(err, ErrUnavailable) {
			return err
		}
		if err := l.pause(ctx, pause, err); err != nil {
			return err
		}
	}
}

// hear takes in what a worker says.
func (l *loop) hear(ctx context.Context, n news) error {
	f := n.flight
	switch {
	case n.placed:
		f.placed = true
		f.tx = n.tx
		l.progressed(Sent, f)
	case n.mined && !f.ended:
		f.tx = n.tx
		l.progressed(Mined, f)
	case n.ended && errors.Is(n.err, ErrTooLarge) && !f.placed:
		if err := l.halve(f, n.err); err != nil {
			return err
		}
	case n.ended:
		f.ended, f.landed, f.err = true, n.landed, n.err
	}
	if err := l.land(ctx); err != nil {
		return err
	}
	l.launch(ctx)
	return nil
}

// land takes in the flights that have ended, in order.
func (l *loop) land(ctx context.Context) error {
	for len(l.flights) > 0 && l.flights[0].ended {
		f := l.flights[0]
		tooLarge := errors.Is(f.err, ErrTooLarge) // mined, and it ran out of gas: others may have landed behind it
		if f.err != nil && !errors.Is(f.err, ErrStale) && !tooLarge {
			return fmt.Errorf("settle: %w", f.err)
		}
		l.flights = l.flights[1:]
		if err := l.finish(ctx, f); err != nil {
			return err
		}
		if tooLarge {
			if err := l.shorten(f, f.err); err != nil {
				return err
			}
		}
	}
	if len(l.aground) > 0 && len(l.flights) == 0 {
		return l.refloat(ctx)
	}
	return nil
}

// finish takes in what became of the oldest flight.
func (l *loop) finish(ctx context.Context, f *flight) error {
	if !f.shadow {
		if err := l.report(ctx, f); err != nil {
			return err
		}
	}
	lost := map[uint32]bool{}
	for i := range f.batch.Sections {
		s := &f.batch.Sections[i]
		if !f.landed.has(s) {
			lost[s.Partition] = true
			continue
		}
		l.marks[s.Partition] = s.Next
		l.moved++
		if err := l.fold(f, s); err != nil {
			return err
		}
		if t := l.tails[s.Partition]; f.resent && !f.shadow && !t.resends {
			t.resends, t.resent = true, s.Previous
		}
	}
	if len(lost) > 0 && len(l.aground) == 0 { // those behind it follow from it
		l.failure = f.err
	}
	for p := range lost {
		if !slices.Contains(l.aground, p) {
			l.aground = append(l.aground, p)
		}
	}
	for _, q := range f.entries {
		if lost[q.Partition] && l.marks[q.Partition].Less(q.Position) {
			l.lost = append(l.lost, q)
		}
	}
	if len(lost) == 0 {
		if l.limit += (l.limit + 3) / 4; l.limit > 4*l.cfg.MaxItems {
			l.limit = 0
		}
	}
	if len(l.waiting) > 0 {
		l.repack()
	}
	l.tell()
	if len(lost) > 0 {
		return nil
	}
	return l.progress()
}

// progress stops a loop whose batches come back without moving any watermark.
func (l *loop) progress() error {
	if l.moved > 0 {
		l.fruitless, l.moved = 0, 0
		return nil
	}
	l.fruitless++
	if l.fruitless >= maxFruitless {
		return fmt.Errorf("settle: %d batches in a row were sent and moved no watermark: %w",
			l.fruitless, cmp.Or(l.failure, ErrStale))
	}
	l.notBefore = time.Now().Add(100 * time.Millisecond << l.fruitless)
	return nil
}

// shorten makes the next batch half as long as one that is too large.
func (l *loop) shorten(f *flight, why error) error {
	n := len(f.entries)
	if n <= 1 && !f.resent {
		s := &f.batch.Sections[0]
		return fmt.Errorf("settle: a single decision, partition %d position %s: %w", s.Partition, s.Next, why)
	}
	if l.fruitless = 0; l.limit == 0 || n/2 < l.limit {
		l.limit = n / 2
	}
	l.stats.Halved++
	l.log.Warn("batcher: batch halved", "decisions", n, "items", f.batch.Items(), "err", why)
	return nil
}

// halve takes back the flight that is too large to be sent, and those behind it.
func (l *loop) halve(f *flight, why error) error {
	if err := l.shorten(f, why); err != nil {
		return err
	}
	at := slices.Index(l.flights, f)
	var back []queued
	for _, g := range l.flights[at:] {
		if g.drop != nil {
			g.drop()
		}
		back = append(back, g.entries...)
		if err := l.journal.Undo(); err != nil {
			return err
		}
	}
	l.flights = l.flights[:at]
	l.queue = slices.Concat(back, l.queue)
	l.tips = maps.Clone(l.marks)
	for _, g := range l.flights {
		l.ascend(&g.batch)
	}
	l.repack()
	return nil
}

// report hands landed receipts on and closes the journal's entry.
func (l *loop) report(ctx context.Context, f *flight) error {
	if len(f.landed.Receipts) > 0 {
		l.count(f)
		if l.hooks.OnLanded != nil {
			if err := l.hooks.OnLanded(ctx, f.batch, f.landed); err != nil {
				return fmt.Errorf("landed batch %s: %w", f.landed.Tx, err)
			}
		}
		for i := range f.batch.Sections {
			if err := l.tellSettled(ctx, f, &f.batch.Sections[i]); err != nil {
				return err
			}
		}
	}
	return l.journal.Done()
}

// late takes in news after the loop has ended: what landed is still reported.
func (l *loop) late(ctx context.Context, n news) error {
	if landed := n.ended && n.err == nil; !landed {
		return nil
	}
	n.flight.ended, n.flight.landed = true, n.landed
	for len(l.flights) > 0 && l.flights[0].ended && l.flights[0].err == nil {
		f := l.flights[0]
		l.flights = l.flights[1:]
		if f.shadow {
			continue
		}
		if err := l.report(ctx, f); err != nil {
			return err
		}
		l.tell()
	}
	return nil
}

func (l *loop) count(f *flight) {
	l.stats.Batches++
	l.stats.GasUsed += f.landed.GasUsed
	l.stats.SavedGwei += f.saved * float64(f.landed.GasUsed)
	for _, r := range f.landed.Receipts {
		l.stats.Minted += uint64(r.Minted)
		l.stats.Refused += uint64(r.Refused)
	}
	in := map[uint32]record.Position{}
	for i := range f.batch.Sections {
		if s := &f.batch.Sections[i]; f.landed.has(s) {
			in[s.Partition] = s.Next
			l.stats.Items += uint64(len(s.Items))
		}
	}
	for _, q := range f.entries {
		if next, ok := in[q.Partition]; ok && !next.Less(q.Position) {
			l.stats.Decisions++
		}
	}
}

// receipt is the index of this section's receipt; -1 where the transaction did not
// settle it.
func (ld *Landed) receipt(s *Section) int {
	return slices.IndexFunc(ld.Receipts, func(r record.Receipt) bool {
		return r.Epoch == s.Epoch && r.Partition == int32(s.Partition) && r.Next == s.Next.String()
	})
}

func (ld *Landed) has(s *Section) bool { return ld.receipt(s) >= 0 }

// carrier is the flight from the journal that settles e, if there is one.
func (l *loop) carrier(e *Entry) *flight {
	for _, f := range l.flights {
		if !f.resent {
			continue
		}
		for i := range f.batch.Sections {
			s := &f.batch.Sections[i]
			if s.holds(e.Partition, e.Position) {
				return f
			}
		}
	}
	return nil
}

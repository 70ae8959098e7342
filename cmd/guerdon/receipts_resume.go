package main

import (
	"context"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// earlier is what an earlier life owes: ends of what it had mined, which is final now. Until
// they are written the ends of this life wait, because the place would pass those.
type earlier struct {
	resume func(ctx context.Context, block uint64) error // queues the ends behind the place, up to a block
	final  func(ctx context.Context) (uint64, error)     // block

	paid   bool
	failed time.Time                  // since when they cannot be written; zero: not so
	tryAt  time.Time                  // when they are tried again
	before map[uint32]record.Position // the place before any of them were
	upTo   uint64                     // the block up to which they were
}

// How long, and how many, ends of this life wait for those of an earlier one, and how often
// those are tried.
const (
	receiptsPatience = 10 * time.Minute
	receiptsOwed     = 1 << 14
	receiptsEvery    = 10 * time.Second
)

// tellIdle tells what could not be told before, also while nothing is settled.
func (r *receipts) tellIdle(ctx context.Context, telling sync.Locker) error {
	for pause(ctx, receiptsEvery) == nil {
		telling.Lock()
		r.tell(ctx)
		telling.Unlock()
	}
	return nil
}

// tell tells the ends that are owed, first those of an earlier life.
func (r *receipts) tell(ctx context.Context) {
	if !r.paid {
		if len(r.owed) == 0 && !r.behind() || time.Now().Before(r.tryAt) {
			return
		}
		if done := r.pay(ctx); !done || len(r.owed) == 0 {
			return
		}
		r.paid = true
	}
	for i := range r.owed {
		if e := &r.owed[i]; !r.resumed(e) {
			r.queue <- r.ends(e.section.Partition, e.section.Next, e.landed, e.all)
		}
	}
	r.owed = nil
}

// behind reports whether ends are missing of what was settled at the start.
func (r *receipts) behind() bool {
	for p, at := range r.due {
		if r.place.at[p].Less(at) {
			return true
		}
	}
	return false
}

// resumed reports whether e was told from the chain's logs.
func (r *receipts) resumed(e *end) bool {
	p, next := e.section.Partition, e.section.Next
	return e.landed.Block <= r.upTo && r.before[p].Less(next) && !r.place.at[p].Less(next)
}

// pay writes the ends of an earlier life, and reports whether it is over with them.
func (r *receipts) pay(ctx context.Context) (done bool) {
	now := time.Now()
	block, err := uint64(0), error(nil)
	for i := range r.owed {
		block = max(block, r.owed[i].landed.Block)
	}
	if block == 0 {
		block, err = r.final(ctx)
	}
	if r.before == nil {
		r.before = maps.Clone(r.place.at)
	}
	if err == nil {
		err = r.resume(ctx, block)
	}
	if err == nil {
		r.upTo, r.failed, r.tryAt = max(r.upTo, block), time.Time{}, time.Time{}
		return true
	}
	r.tryAt = now.Add(receiptsEvery)
	if r.failed.IsZero() {
		r.failed = now
	}
	if now.Sub(r.failed) < receiptsPatience && len(r.owed) < receiptsOwed {
		r.cfg.Logger.Warn("receipts of what landed before cannot be completed yet, and those that follow wait", "err", err)
		return false
	}
	r.cfg.Logger.Warn("receipts of what landed before could not be completed; the chain's logs have what they say", "err", err)
	return true
}

// landedSection is a section as the chain's logs tell it.
type landedSection struct {
	section  batcher.Section
	landed   batcher.Landed
	entries  []batcher.Entry
	complete bool
}

// overlapBlocks are looked at again before the place: a partition's section may be told
// after another's of a later block.
const overlapBlocks = 1000

// resumeFromLogs queues the ends of sections behind the place, up to a block.
func (r *receipts) resumeFromLogs(ctx context.Context, block uint64) error {
	since, err := r.reader.LogsFrom(ctx, r.place.block-min(r.place.block, overlapBlocks), block, chain.KindSettled, chain.KindSkipped, chain.KindRefused)
	if err != nil {
		return err
	}
	missed := r.missed(since)
	if len(missed) == 0 {
		return nil
	}
	if err := r.fill(ctx, missed); err != nil {
		return err
	}
	decisions := 0
	for _, m := range missed {
		if !m.complete { // nor will they be
			r.cfg.Logger.Warn("receipts of what landed before cannot be completed: its decisions are not in the topic", "partition", m.section.Partition, "section_to", m.section.Next)
			continue
		}
		decisions += len(m.entries)
		r.queue <- r.ends(m.section.Partition, m.section.Next, m.landed, batcher.Fates(m.entries, 0, m.landed.Refusals))
	}
	r.cfg.Logger.Info("receipts written from the chain's logs", "sections", len(missed), "decisions", decisions)
	return nil
}

// missed are the sections behind the place, in the chain's order.
func (r *receipts) missed(logs []chain.LogEvent) []*landedSection {
	var out []*landedSection
	var refused []batcher.Refusal
	for i := range logs {
		l := &logs[i]
		switch l.Kind {
		case chain.KindRefused:
			refused = append(refused, batcher.Refusal{Item: l.Item, Reason: l.Reason})
		case chain.KindSettled:
			if l.Epoch == r.epoch && r.place.at[l.Partition].Less(l.Next) {
				out = append(out, &landedSection{
					section:  batcher.Section{Epoch: l.Epoch, Partition: l.Partition, Previous: l.Previous, Next: l.Next},
					landed:   batcher.Landed{Tx: l.TxHash.Hex(), Block: l.Block, Refusals: refused},
					complete: l.Next.Ordinal == 0, // a stride
				})
			}
			refused = nil
		default:
			refused = nil
		}
	}
	return out
}

// fill reads the sections' decisions.
func (r *receipts) fill(ctx context.Context, missed []*landedSection) error {
	reader, err := stream.NewReader(ctx, r.cfg, stream.Decisions, nil)
	if err != nil {
		return err
	}
	defer reader.Close()
	begin, open := map[int32]record.Position{}, map[uint32][]*landedSection{}
	for _, m := range missed {
		p := m.section.Partition
		if len(open[p]) == 0 {
			begin[int32(p)] = m.section.Previous
		}
		open[p] = append(open[p], m)
	}
	end, err := reader.End(ctx)
	if err != nil {
		return err
	}
	if err := seekDecisions(ctx, reader, begin); err != nil {
		return err
	}
	for p := range end {
		if len(open[uint32(p)]) == 0 {
			delete(end, p)
		}
	}
	return reader.Until(ctx, end, func(p int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			d, err := record.DecodeDecision(recs[i].Value)
			if err != nil {
				return fmt.Errorf("decisions partition %d offset %d: %w", p, recs[i].Offset, err)
			}
			sections := open[uint32(p)]
			for len(sections) > 0 && sections[0].section.Next.Less(d.Position()) { // its last decision is missing
				sections = sections[1:]
			}
			open[uint32(p)] = sections
			if len(sections) == 0 || !d.Settles() || d.Event.Epoch != r.epoch || !sections[0].section.Previous.Less(d.Position()) {
				continue
			}
			e, err := batcher.EntryOf(&batcher.Grant{Partition: p, Decision: d, Value: recs[i].Value})
			if err != nil {
				return err
			}
			m := sections[0]
			m.entries = append(m.entries, e)
			if m.complete = e.Position == m.section.Next; m.complete {
				for sections = sections[1:]; len(sections) > 0 && sections[0].complete; {
					sections = sections[1:]
				}
				open[uint32(p)] = sections
			}
		}
		return nil
	})
}

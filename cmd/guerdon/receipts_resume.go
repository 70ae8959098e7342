package main

import (
	"context"
	"fmt"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

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
	r.cfg.Logger.Info("receipts of an earlier life completed", "sections", len(missed), "decisions", decisions)
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

package batcher

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// refloat goes on from the chain after flights that did not land.
func (l *loop) refloat(ctx context.Context) error {
	lost := l.aground
	l.queue = slices.Concat(l.lost, l.queue)
	l.aground, l.lost = nil, nil
	if err := l.resync(ctx, lost); err != nil {
		return err
	}
	l.repack()
	l.tell()
	return l.progress()
}

// resync reads these partitions' watermarks from the chain and drops from the queue
// what is settled.
func (l *loop) resync(ctx context.Context, partitions []uint32) error {
	l.stats.Resyncs++
	if err := l.readAdvance(ctx); err != nil {
		return err
	}
	var shadows []Section
	latest := map[uint32]record.Position{}
	for _, p := range partitions {
		w, last, err := l.place(ctx, p)
		if err != nil {
			return err
		}
		if w.Less(last) {
			shadows = append(shadows, Section{Epoch: l.epoch, Partition: p, Previous: w, Next: last})
			latest[p] = last
			l.moved++
		}
		old := l.marks[p]
		if w.Less(old) {
			return fmt.Errorf("partition %d: %w: the watermark went back from %s to %s", p, ErrUndone, old, w)
		}
		if w == old {
			continue
		}
		l.moved++
		l.marks[p] = w
		l.tails[p].expect(w)
		l.tails[p].reaches(last)
		l.log.Info("batcher: found settled on chain", "partition", p, "from", old, "to", w)
	}
	var folded []Entry // in log order
	l.queue = slices.DeleteFunc(l.queue, func(q queued) bool {
		w := l.marks[q.Partition]
		if w.Less(q.Position) {
			return false
		}
		if slices.Contains(partitions, q.Partition) {
			l.stats.Elsewhere++
		}
		l.tails[q.Partition].settled(q.Position)
		folded = append(folded, q.Entry)
		return true
	})
	for i := range folded {
		if err := l.hooks.Claims.add(l.epoch, &folded[i]); err != nil {
			return err
		}
	}
	l.tips = maps.Clone(l.marks)
	l.shadow(shadows)
	if len(shadows) > 0 {
		f := l.flights[len(l.flights)-1]
		l.queue = slices.DeleteFunc(l.queue, func(q queued) bool {
			last, in := latest[q.Partition]
			if !in || last.Less(q.Position) {
				return false
			}
			f.entries = append(f.entries, q)
			return true
		})
		l.launch(ctx)
	}
	// What was read beyond the new watermark needs its decision in what was read.
	for _, q := range l.queue {
		if err := l.tails[q.Partition].behind(q.Position, LogState{}); err != nil {
			return err
		}
	}
	return nil
}

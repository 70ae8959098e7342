package batcher

import (
	"context"
	"fmt"
	"maps"
	"slices"
)

// refloat goes on from the chain after flights that did not land.
func (l *loop) refloat(ctx context.Context) error {
	lost := l.aground
	l.queue = slices.Concat(l.lost, l.queue)
	l.aground, l.lost = nil, nil
	if err := l.resync(ctx, lost); err != nil {
		return err
	}
	l.tips = maps.Clone(l.marks)
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
	for _, p := range partitions {
		w, err := l.watermark(ctx, p)
		if err != nil {
			return err
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
	// What was read beyond the new watermark needs its decision in what was read.
	for _, q := range l.queue {
		if err := l.tails[q.Partition].behind(q.Position, LogState{}); err != nil {
			return err
		}
	}
	return nil
}

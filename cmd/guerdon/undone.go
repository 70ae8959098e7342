package main

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// A chain can undo blocks that it called final, or that --final-after took for that. What
// was settled in them is then decided and not settled, though nobody sends it: it was
// done. So a lane compares now and then what it saw final with the chain's watermarks,
// also while nothing is decided, and begins again where the chain is.

const (
	undoneEvery = 2 * time.Second
	undoneLooks = 3 // in a row, because one node may be behind another
)

// finals are the last positions that a lane saw settled in a final block.
type finals struct {
	mu sync.Mutex
	at map[int32]record.Position
}

func (f *finals) landed(l batcher.Landed) {
	f.mu.Lock()
	defer f.mu.Unlock()
	for i := range l.Receipts {
		r := &l.Receipts[i]
		if at, err := record.ParsePosition(r.Next); err == nil && f.at[r.Partition].Less(at) {
			f.at[r.Partition] = at
		}
	}
}

func (f *finals) of(p int32) record.Position {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.at[p]
}

// watch returns an error once a watermark stays behind what was final, or when ctx ends.
func (f *finals) watch(ctx context.Context, l *settleLane, epoch uint64) error {
	for behind := 0; ; {
		if err := pause(ctx, undoneEvery); err != nil {
			return err
		}
		var undone error
		for _, p := range l.Partitions {
			want := f.of(p)
			if want.IsZero() {
				continue
			}
			at, err := l.sender.Watermark(ctx, epoch, uint32(p))
			if err == nil && at.Less(want) {
				undone = fmt.Errorf("partition %d: %w: the watermark went back from %s to %s", p, batcher.ErrUndone, want, at)
			}
		}
		if behind++; undone == nil {
			behind = 0
		}
		if behind >= undoneLooks {
			return undone
		}
	}
}

// settle is one lane, which begins again where the chain is when final blocks are undone.
func (m *minter) settle(ctx context.Context, i int, told *receipts) error {
	for {
		err := m.settleOnce(ctx, i, told)
		if !errors.Is(err, batcher.ErrUndone) || ctx.Err() != nil {
			return err
		}
		m.stream.Logger.Error("final blocks were undone; the lane begins again where the chain is now", "signer", m.lanes[i].Signer, "err", err)
	}
}

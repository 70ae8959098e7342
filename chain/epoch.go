package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/guerdon/guerdon/batcher"
)

// ErrSealed marks an epoch that a later one has ended: nothing of it can be settled.
var ErrSealed = errors.New("epoch is sealed")

// opened makes sure that b's epoch is open before anything is spent on it: it asks once,
// and again after a section was skipped for no other reason. One that is not open yet, or
// whose opening a reorg undid, is waited for.
func (m *Manager) opened(ctx context.Context, b *batcher.Batch) error {
	if m.open.Load() {
		return nil
	}
	var epoch uint64
	if err := m.ask(ctx, "opened epoch", openedSelector[:], nil, func(w *words) { epoch = w.uint(64) }); err != nil {
		return err
	}
	for i := range b.Sections {
		switch ours := b.Sections[i].Epoch; {
		case ours < epoch:
			return fmt.Errorf("settle: %w: epoch %d, and %d is open; its claims stay open", ErrSealed, ours, epoch)
		case ours > epoch:
			return fmt.Errorf("settle: epoch %d is not open on chain (%d is): %w", ours, epoch, batcher.ErrUnavailable)
		}
	}
	m.open.Store(true)
	return nil
}

// shut reports whether a section was skipped although it stood on the watermark: its epoch
// is not open, or it goes further than a section may.
func (m *Manager) shut(r *types.Receipt) bool {
	var evs []LogEvent
	for _, lg := range r.Logs {
		var err error
		if evs, err = m.c.Addresses.AppendLog(evs[:0], lg); err != nil {
			return false
		}
		for i := range evs {
			if ev := &evs[i]; ev.Kind == KindSkipped && ev.Previous == ev.Stored {
				return true
			}
		}
	}
	return false
}

package chain

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/guerdon/guerdon/batcher"
)

// flakyNode fails every other log query, and answers no more than most blocks.
type flakyNode struct {
	LogNode
	most, asked uint64
}

func (n *flakyNode) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	n.asked++
	if q.ToBlock.Uint64()-q.FromBlock.Uint64() >= n.most {
		return nil, errors.New("query exceeds max block range")
	}
	if n.asked%2 == 0 {
		return nil, errors.New("503 service unavailable")
	}
	return n.LogNode.FilterLogs(ctx, q)
}

// settleMany settles n batches of one item and returns what the reader sees.
func (w *world) settleMany(n int) []LogEvent {
	w.t.Helper()
	m := w.manager(nil, nil)
	for i := range n {
		_, err := m.Settle(w.ctx, batch(section(0, pos(uint64(i), uint32(min(i, 1))), pos(uint64(i)+1, 1), batcher.Item{To: wallet(i), Amount: 1})))
		if err != nil {
			w.t.Fatal(err)
		}
	}
	evs, err := NewReader(w.c, w.at).Logs(w.ctx, w.dev.Head().Number.Uint64())
	if err != nil || len(evs) != 2*n {
		w.t.Fatalf("%d events, %v", len(evs), err)
	}
	return evs
}

var errStop = errors.New("stop")

func TestWatcherResumes(t *testing.T) {
	w := deployed(t, DevConfig{})
	want := w.settleMany(12)
	var got []LogEvent
	cursor := uint64(0)
	ctx, stop := context.WithCancel(w.ctx)
	defer stop()
	for life := 0; len(got) < len(want); life++ {
		if life > 50 {
			t.Fatalf("%d of %d events after %d lives", len(got), len(want), life)
		}
		wa, err := NewWatcher(WatcherConfig{Node: &flakyNode{LogNode: w.c, most: 3}, Addresses: w.at, Poll: time.Millisecond})
		if err != nil {
			t.Fatal(err)
		}
		calls := 0
		err = wa.Run(ctx, cursor, func(_ context.Context, l Look) error {
			if calls++; calls > 1+life%2 {
				return errStop // before anything was kept: the same range comes again
			}
			if got, cursor = append(got, l.Logs...), l.Final; len(got) >= len(want) {
				stop()
			}
			return nil
		})
		if !errors.Is(err, errStop) && len(got) < len(want) {
			t.Fatal(err)
		}
	}
	if !slices.Equal(got, want) {
		t.Errorf("watched %d events differ from the %d read", len(got), len(want))
	}
}

func TestWatcherFollows(t *testing.T) {
	w := deployed(t, DevConfig{})
	wa, err := NewWatcher(WatcherConfig{Node: w.c, Addresses: w.at, Poll: time.Millisecond, Kinds: []Kind{KindSettled}})
	if err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(w.ctx)
	seen := make(chan LogEvent, 100)
	done := make(chan error, 1)
	go func() {
		done <- wa.Run(ctx, w.dev.Head().Number.Uint64()+1, func(_ context.Context, l Look) error {
			for _, ev := range l.Logs {
				seen <- ev
			}
			return nil
		})
	}()
	w.settleMany(3)
	for i := range 3 {
		select {
		case ev := <-seen:
			if ev.Kind != KindSettled || ev.Next.Offset != uint64(i)+1 {
				t.Errorf("event %d: %+v", i, ev)
			}
		case <-w.ctx.Done():
			t.Fatal("the watcher does not follow")
		}
	}
	stop()
	if err := <-done; !errors.Is(err, context.Canceled) {
		t.Errorf("stopped with %v", err)
	}
}

// TestWatcherRefusesMalformed ends on a log it cannot read, with nothing skipped.
func TestWatcherRefusesMalformed(t *testing.T) {
	w := deployed(t, DevConfig{})
	w.settleMany(2)
	wa, err := NewWatcher(WatcherConfig{Node: &shortNode{w.c}, Addresses: w.at, Poll: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	err = wa.Run(w.ctx, 0, func(_ context.Context, l Look) error {
		t.Errorf("handed on %d events", len(l.Logs))
		return nil
	})
	if !errors.Is(err, ErrLog) {
		t.Errorf("%v, want ErrLog", err)
	}
}

// shortNode cuts the last log's data.
type shortNode struct{ LogNode }

func (n *shortNode) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := n.LogNode.FilterLogs(ctx, q)
	if len(logs) > 0 {
		l := &logs[len(logs)-1]
		l.Data = l.Data[:len(l.Data)-1]
	}
	return logs, err
}

func (n *shortNode) HeaderByNumber(ctx context.Context, b *big.Int) (*types.Header, error) {
	return n.LogNode.HeaderByNumber(ctx, b)
}

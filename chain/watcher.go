package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// LogNode is what the watcher needs of an Ethereum node.
type LogNode interface {
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error)
}

// WatcherConfig configures a Watcher. Node and Addresses are required.
type WatcherConfig struct {
	Node      LogNode
	Addresses Addresses
	Kinds     []Kind        // what to hand on; empty: all
	Latest    bool          // follow the head instead of final blocks: may hand on what a reorg undoes
	Poll      time.Duration // pause at the head; 0: 1 s
	Range     uint64        // blocks per query; 0: 2000
	Logger    *slog.Logger  // nil: silent
}

// Watcher hands what our contracts logged to its owner, in the chain's order,
// whole blocks at a time.
type Watcher struct{ c WatcherConfig }

// NewWatcher returns a watcher that has not begun.
func NewWatcher(c WatcherConfig) (*Watcher, error) {
	if c.Node == nil {
		return nil, errors.New("watcher: a node is required")
	}
	if err := c.Addresses.check(); err != nil {
		return nil, fmt.Errorf("watcher: %w: %w", ErrAddresses, err)
	}
	if c.Poll == 0 {
		c.Poll = time.Second
	}
	if c.Range == 0 {
		c.Range = 2000
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	return &Watcher{c}, nil
}

// Run hands on everything from block cursor (or the deployment, if that is later)
// until ctx ends, which it returns as ctx.Err(). For each range of blocks it calls
// take once, also when nothing was logged: next is the cursor to begin with after
// a restart, and holds once take has returned nil. An error of take ends Run.
//
// A node that fails is asked again for half the range, and once that is one block,
// at growing pauses of at most 30 s. A block is never skipped: a log that cannot be decoded ends Run
// with ErrLog.
func (w *Watcher) Run(ctx context.Context, cursor uint64, take func(ctx context.Context, evs []LogEvent, next uint64) error) error {
	cursor = max(cursor, w.c.Addresses.Block)
	span, good := w.c.Range, 0
	retry := 20 * time.Millisecond
	for {
		evs, next, err := w.step(ctx, cursor, span)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, ErrLog):
			return fmt.Errorf("watcher: %w", err)
		case err != nil:
			if span > 1 { // perhaps it is the range: look soon
				retry = 20 * time.Millisecond
			} else {
				retry = min(2*retry, 30*time.Second)
			}
			span, good = max(1, span/2), 0
			w.c.Logger.Warn("watcher: the node failed, trying again", "block", cursor, "in", retry, "error", err)
			if err := sleep(ctx, retry); err != nil {
				return err
			}
			continue
		}
		retry = 20 * time.Millisecond
		if good++; good%16 == 0 { // not at once: the range may be what the node minds
			span = min(2*span, w.c.Range)
		}
		if next == cursor {
			if err := sleep(ctx, w.c.Poll); err != nil {
				return err
			}
			continue
		}
		if err := take(ctx, evs, next); err != nil {
			return fmt.Errorf("watcher: blocks %d to %d: %w", cursor, next-1, err)
		}
		cursor = next
	}
}

// step reads at most span blocks from cursor on; next is cursor at the head.
func (w *Watcher) step(ctx context.Context, cursor, span uint64) (evs []LogEvent, next uint64, err error) {
	tag := big.NewInt(int64(rpc.FinalizedBlockNumber))
	if w.c.Latest {
		tag = nil
	}
	head, err := w.c.Node.HeaderByNumber(ctx, tag)
	if err != nil {
		return nil, cursor, fmt.Errorf("head: %w", err)
	}
	last := head.Number.Uint64()
	if last < cursor {
		return nil, cursor, nil
	}
	last = min(last, cursor+span-1)
	evs, err = readLogs(ctx, w.c.Node, &w.c.Addresses, w.c.Kinds, cursor, last)
	return evs, last + 1, err
}

// readLogs reads and decodes the logs of blocks from to to, both included.
func readLogs(ctx context.Context, n LogNode, a *Addresses, kinds []Kind, from, to uint64) ([]LogEvent, error) {
	logs, err := n.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: []common.Address{a.Settlement, a.Rewards, a.Badge},
		Topics:    [][]common.Hash{topicsOf(kinds)},
	})
	if err != nil {
		return nil, fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	evs := make([]LogEvent, 0, len(logs))
	times := map[uint64]uint64{}
	for i := range logs {
		l := &logs[i]
		if l.BlockTimestamp == 0 { // nodes before 2025 do not say it
			if _, ok := times[l.BlockNumber]; !ok {
				h, err := n.HeaderByNumber(ctx, new(big.Int).SetUint64(l.BlockNumber))
				if err != nil {
					return nil, fmt.Errorf("time of block %d: %w", l.BlockNumber, err)
				}
				times[l.BlockNumber] = h.Time
			}
			l.BlockTimestamp = times[l.BlockNumber]
		}
		if evs, err = a.AppendLog(evs, l); err != nil {
			return nil, err
		}
	}
	return evs, nil
}

func sleep(ctx context.Context, d time.Duration) error {
	t := time.NewTimer(d)
	defer t.Stop()
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-t.C:
		return nil
	}
}

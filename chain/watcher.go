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
	Poll      time.Duration // pause at the head; 0: 1 s
	Range     uint64        // blocks per query; 0: 2000
	Logger    *slog.Logger  // nil: silent

	// Early also looks at blocks that are not final, those that Confirmations newer
	// ones stand on. What was seen there may be gone at the next look.
	Early         bool
	Confirmations uint64
}

// Look is what one look at the chain showed: all logs of a range of blocks, in the
// chain's order.
type Look struct {
	Logs  []LogEvent
	From  uint64 // the range's first block
	Until uint64 // the block behind the range
	Final uint64 // blocks before it are final: From where none of these is, else Until
}

// Watcher hands what our contracts logged to its owner, whole blocks at a time: each
// final block once, and blocks that are not final again and again as they stand.
type Watcher struct {
	c      WatcherConfig
	cursor uint64      // the block behind the newest final one handed on
	seen   common.Hash // the newest block of the last look at blocks that were not final
}

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
	return &Watcher{c: c}, nil
}

// Run hands on everything from block cursor (or the deployment, if that is later)
// until ctx ends, which it returns as ctx.Err(). It calls take once for each range of
// final blocks, also when nothing was logged: Look.Final is the cursor to begin with
// after a restart, and holds once take has returned nil. An error of take ends Run.
//
// Early, it also calls take with all blocks behind the final ones whenever they have
// changed; the next such look takes this one's place.
//
// A node that fails is asked again for half the range, and once that is one block,
// at growing pauses of at most 30 s. A block is never skipped: a log that cannot be decoded ends Run
// with ErrLog.
func (w *Watcher) Run(ctx context.Context, cursor uint64, take func(context.Context, Look) error) error {
	w.cursor = max(cursor, w.c.Addresses.Block)
	span, good := w.c.Range, 0
	retry := 20 * time.Millisecond
	for {
		look, err := w.look(ctx, span)
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
			w.c.Logger.Warn("watcher: the node failed, trying again", "block", w.cursor, "in", retry, "error", err)
			if err := sleep(ctx, retry); err != nil {
				return err
			}
			continue
		}
		retry = 20 * time.Millisecond
		if good++; good%16 == 0 { // not at once: the range may be what the node minds
			span = min(2*span, w.c.Range)
		}
		if look.Until == look.From {
			if err := sleep(ctx, w.c.Poll); err != nil {
				return err
			}
			continue
		}
		if err := take(ctx, look); err != nil {
			return fmt.Errorf("watcher: blocks %d to %d: %w", look.From, look.Until-1, err)
		}
		w.cursor = look.Final
	}
}

// look reads at most span final blocks from the cursor on, or where there are none
// the blocks behind them; Until is From where there is nothing new.
func (w *Watcher) look(ctx context.Context, span uint64) (Look, error) {
	l := Look{From: w.cursor, Until: w.cursor, Final: w.cursor}
	head, err := w.c.Node.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		return l, fmt.Errorf("final block: %w", err)
	}
	if final := head.Number.Uint64(); final >= w.cursor {
		l.Until = min(final+1, w.cursor+span)
		l.Final, w.seen = l.Until, common.Hash{}
		l.Logs, err = readLogs(ctx, w.c.Node, &w.c.Addresses, w.c.Kinds, l.From, l.Until-1)
		return l, err
	}
	if !w.c.Early {
		return l, nil
	}
	return w.lookAhead(ctx, l, span)
}

// lookAhead reads all blocks behind the final ones, unless they are as at the last look.
func (w *Watcher) lookAhead(ctx context.Context, l Look, span uint64) (Look, error) {
	head, err := w.c.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return l, fmt.Errorf("head: %w", err)
	}
	if head.Number.Uint64() < l.From+w.c.Confirmations {
		return l, nil
	}
	if w.c.Confirmations > 0 {
		newest := head.Number.Uint64() - w.c.Confirmations
		if head, err = w.c.Node.HeaderByNumber(ctx, new(big.Int).SetUint64(newest)); err != nil {
			return l, fmt.Errorf("block %d: %w", newest, err)
		}
	}
	if head.Hash() == w.seen {
		return l, nil
	}
	until := head.Number.Uint64() + 1
	for at := l.From; at < until; at += span {
		logs, err := readLogs(ctx, w.c.Node, &w.c.Addresses, w.c.Kinds, at, min(until, at+span)-1)
		if err != nil {
			return l, err
		}
		l.Logs = append(l.Logs, logs...)
	}
	l.Until, w.seen = until, head.Hash()
	return l, nil
}

// readLogs reads and decodes the logs of blocks from to to, both included.
func readLogs(ctx context.Context, n LogNode, a *Addresses, kinds []Kind, from, to uint64) ([]LogEvent, error) {
	contracts := []common.Address{a.Settlement, a.Rewards, a.Badge}
	if a.Vouchers != (common.Address{}) {
		contracts = append(contracts, a.Vouchers)
	}
	logs, err := n.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: contracts,
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
	for i := range evs {
		if k := evs[i].Kind; k == KindFulfilled || k == KindRefunded {
			if err := findVoucher(ctx, n, a, &evs[i]); err != nil {
				return nil, err
			}
		}
	}
	return evs, nil
}

// findVoucher fills in whose voucher it was and what for, from the log of its issue:
// the contract has forgotten it.
func findVoucher(ctx context.Context, n LogNode, a *Addresses, ev *LogEvent) error {
	logs, err := n.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(a.Block), ToBlock: new(big.Int).SetUint64(ev.Block),
		Addresses: []common.Address{a.Vouchers},
		Topics:    [][]common.Hash{{topicIssued}, {common.BigToHash(new(big.Int).SetUint64(ev.Voucher))}},
	})
	if err != nil {
		return fmt.Errorf("issue of voucher %d: %w", ev.Voucher, err)
	}
	if len(logs) != 1 || len(logs[0].Topics) != 4 {
		return fmt.Errorf("issue of voucher %d: %d logs", ev.Voucher, len(logs)) // the node looks again
	}
	t, d := words{data: flat(logs[0].Topics[2:])}, words{data: logs[0].Data}
	ev.Owner = t.address()
	t.address() // the partner
	ev.ID, ev.Amount = uint32(d.uint(32)), d.big()
	d.uint(64) // fulfilBy
	if err := errors.Join(t.end(), d.end()); err != nil {
		return fmt.Errorf("%w: issue of voucher %d: %w", ErrLog, ev.Voucher, err)
	}
	return nil
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

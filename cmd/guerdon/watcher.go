package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// watcher is the feedback half: what members did on chain becomes events like any
// other, keyed by the member whose wallet it was.
type watcher struct {
	stream    stream.Config
	addresses chain.Addresses
	node      chain.LogNode
	types     []string // of events
	suspicion *suspicion
	early     bool // tell what is not final yet, depth blocks behind the head
	depth     uint64
	poll      time.Duration
	turn      time.Duration // how long one that was fenced leaves the other alone; 0: watchTurn
	log       *slog.Logger

	appended atomic.Int64  // events
	voided   atomic.Int64  // of them voids
	strange  atomic.Int64  // acts of a wallet no member has linked
	cursor   atomic.Uint64 // next block that is not known to be final
}

// ownActs, told by default, are the events of what members do themselves. The others are told where a
// programme asks for them: any event says that its member has been seen.
var ownActs = []string{record.TypeRedemption, record.TypeClaim, record.TypeCancellation, record.TypeVoucherRefunded, record.TypeTransferOut}

// watchTurn is long beside what a takeover costs, the reading of what the topic was told since
// the cursor, and short for whoever waits for the one that died.
const watchTurn = time.Minute

// run follows the chain until ctx ends. Once it has begun it goes on through failures
// of broker and node: what was told by then is looked up in the topic. Where another one
// watches, too, they take turns.
func (w *watcher) run(ctx context.Context) error {
	began := false
	err := w.live(ctx, &began)
	for began && ctx.Err() == nil && !errors.Is(err, chain.ErrLog) {
		wait := time.Second
		if errors.Is(err, stream.ErrFenced) {
			wait = cmp.Or(w.turn, watchTurn)
			w.log.Warn("watch: another one watches, too, and has taken over; this one stands by", "takes_over_in", wait)
		} else {
			w.log.Warn("watch: beginning again with what the topic holds", "err", err)
		}
		if pause(ctx, wait) == nil {
			err = w.live(ctx, &began)
		}
	}
	if ctx.Err() != nil {
		err = nil
	}
	return err
}

// live tells the topic of the chain until something cannot be written. The block
// cursor is committed in the Kafka transaction of the events read up to it; what was
// told of later blocks is found in the topic.
func (w *watcher) live(ctx context.Context, began *bool) error {
	to, err := stream.NewAppender(ctx, w.stream, "watch") // ends what an earlier one left open
	if err != nil {
		return err
	}
	defer to.Close()
	wallets, err := openWallets(ctx, w.stream)
	if err != nil {
		return err
	}
	defer wallets.reader.Close()
	cursor, _, err := to.LoadCursor(ctx)
	if err != nil {
		return err
	}
	told, err := w.told(ctx, uint64(max(cursor.Position, 0)))
	if err != nil {
		return err
	}
	guard, err := w.openGuard(ctx, wallets, uint64(max(cursor.Position, 0)), cursor.Note)
	if err != nil {
		return err
	}
	follow, err := chain.NewWatcher(chain.WatcherConfig{
		Node: w.node, Addresses: w.addresses, Kinds: append(chain.KindsOf(w.types), w.suspicion.kinds()...), Poll: w.poll, Logger: w.log,
		Early: w.early, Confirmations: w.depth,
	})
	if err != nil {
		return err
	}
	*began = true
	return follow.Run(ctx, uint64(max(cursor.Position, 0)), func(ctx context.Context, l chain.Look) error {
		return w.tell(ctx, to, guard, told, l)
	})
}

func (w *watcher) blockTimeMS(ctx context.Context, block uint64) (int64, error) {
	h, err := w.node.HeaderByNumber(ctx, new(big.Int).SetUint64(block))
	if err != nil {
		return 0, fmt.Errorf("block %d: %w", block, err)
	}
	return int64(h.Time) * 1000, nil
}

// told is what the topic has of blocks from the cursor on. A chain event has its
// block's time for its record's, so none of them stands before the first record of
// that time; without a cursor, which brokers forget a week after it last moved, all
// records are looked through.
func (w *watcher) told(ctx context.Context, cursor uint64) (*chain.Told, error) {
	told := chain.NewTold(w.addresses.ChainID, w.types)
	var from map[int32]int64
	if cursor > 0 {
		timeMS, err := w.blockTimeMS(ctx, cursor-1) // it is final
		if err != nil {
			return nil, err
		}
		if _, from, _, err = stream.EventsAt(ctx, w.stream, timeMS); err != nil {
			return nil, err
		}
	}
	r, err := stream.NewReader(ctx, w.stream, stream.Events, from)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var ev record.Event
	err = r.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			if ev.Decode(recs[i].Value) == nil {
				told.Restore(&ev)
			}
		}
		return nil
	})
	return told, err
}

// tell writes what a look at the chain changes, and what of it is unusual.
func (w *watcher) tell(ctx context.Context, to *stream.Appender, g *guard, told *chain.Told, l chain.Look) error {
	if err := w.retry(ctx, g.wallets.read); err != nil {
		return err
	}
	events := told.Changes(l, func(at common.Address) string {
		member := g.wallets.of(at)
		if member == "" && l.Final == l.Until {
			w.strange.Add(1)
			w.log.Warn("watch: a wallet no member has linked was used", "wallet", at)
		}
		return member
	})
	var flags []stream.Message
	if l.Final > l.From { // what is not final yet is nobody's fault
		flags = g.flags(l.Logs)
	} else if len(events) == 0 {
		return nil
	}
	messages, voids := make([]stream.Message, len(events), len(events)+len(flags)), 0
	for i := range events {
		ev := &events[i]
		messages[i] = stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: record.AppendEvent(nil, ev), TimeMS: ev.TimeMS}
		if ev.Type == record.TypeVoid {
			voids++
		}
	}
	if err := to.Append(ctx, append(messages, flags...), &stream.Cursor{Position: int64(l.Final), Note: g.note()}); err != nil {
		return err
	}
	w.appended.Add(int64(len(messages)))
	w.voided.Add(int64(voids))
	w.suspicion.count(flags)
	w.cursor.Store(l.Final)
	return nil
}

// retry asks the broker until it answers.
func (w *watcher) retry(ctx context.Context, ask func(context.Context) error) error {
	for {
		err := ask(ctx)
		if err == nil {
			return nil
		}
		w.log.Warn("watch: wallets cannot be read, trying again", "err", err)
		if err := pause(ctx, time.Second); err != nil {
			return err
		}
	}
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

package main

import (
	"context"
	"fmt"
	"log/slog"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type watchCmd struct {
	kafkaFlags
	chainFlags
	metricsFlags
}

func (watchCmd) Help() string {
	return `Example, against 'guerdon dev', beside 'guerdon score' and 'guerdon mint':
  guerdon watch --addresses addresses.json

Appends redemptions to the events topic. A second one ends the first.`
}

// Run feeds back until interrupted.
func (c *watchCmd) Run(ctx context.Context, a *app) error {
	config := productConfig{stream: c.kafkaFlags.config(a)}
	told, err := c.metricsFlags.open(a, &config.stream)
	if err != nil {
		return err
	}
	defer told.close()
	if config.client, config.addresses, err = c.chainFlags.open(ctx); err != nil {
		return err
	}
	defer config.client.Close()
	p := &product{}
	p.openWatch(&config)
	told.opened(p)
	return p.serve(ctx, a, fmt.Sprintf("watching chain %d", config.addresses.ChainID))
}

// watcher is the feedback half: what members did on chain becomes events like any
// other, keyed by the member whose wallet it was.
type watcher struct {
	stream    stream.Config
	addresses chain.Addresses
	node      chain.LogNode
	poll      time.Duration
	log       *slog.Logger

	appended atomic.Int64  // events
	strange  atomic.Int64  // redemptions by a wallet no member has linked
	cursor   atomic.Uint64 // next block
}

// run follows final blocks until ctx ends. The block cursor is committed in the
// Kafka transaction of the events read up to it.
func (w *watcher) run(ctx context.Context) error {
	to, err := stream.NewAppender(ctx, w.stream, "watch")
	if err != nil {
		return err
	}
	defer to.Close()
	wallets, err := openWallets(ctx, w.stream)
	if err != nil {
		return err
	}
	defer wallets.reader.Close()
	cursor, found, err := to.LoadCursor(ctx)
	if err == nil && !found {
		cursor.Position, err = w.afterNewest(ctx)
	}
	if err != nil {
		return err
	}
	follow, err := chain.NewWatcher(chain.WatcherConfig{
		Node: w.node, Addresses: w.addresses, Kinds: []chain.Kind{chain.KindRedeemed}, Poll: w.poll, Logger: w.log,
	})
	if err != nil {
		return err
	}
	err = follow.Run(ctx, uint64(cursor.Position), func(ctx context.Context, logs []chain.LogEvent, next uint64) error {
		messages, err := w.events(ctx, wallets, logs)
		if err != nil {
			return err
		}
		if err := w.append(ctx, to, messages, next); err != nil {
			return err
		}
		w.appended.Add(int64(len(messages)))
		w.cursor.Store(next)
		return nil
	})
	if ctx.Err() != nil {
		return nil
	}
	return err
}

// afterNewest is the block behind the newest chain event in the topic: where to go on
// when the broker has forgotten the cursor, as it does a week after it last moved.
// Blocks are appended whole.
func (w *watcher) afterNewest(ctx context.Context) (int64, error) {
	next := int64(0)
	var ev record.Event
	err := stream.Each(ctx, w.stream, stream.Events, func(r *stream.Record) error {
		if ev.Decode(r.Value) == nil && ev.Source == chainSource {
			text, _ := ev.Attr("block")
			if block, err := strconv.ParseInt(text, 10, 64); err == nil {
				next = max(next, block+1)
			}
		}
		return nil
	})
	return next, err
}

// append commits events and cursor; where the outcome is unknown it asks which
// cursor holds before it writes the same events again.
func (w *watcher) append(ctx context.Context, to *stream.Appender, messages []stream.Message, next uint64) error {
	for {
		err := to.Append(ctx, messages, &stream.Cursor{Position: int64(next)})
		if err == nil || ctx.Err() != nil {
			return err
		}
		w.log.Warn("watch: appending chain events failed; asking what holds", "err", err)
		cursor, _, err := to.LoadCursor(ctx)
		if err == nil && uint64(cursor.Position) >= next {
			return nil
		}
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

// events turns redemptions into records of the events topic.
func (w *watcher) events(ctx context.Context, wallets *wallets, logs []chain.LogEvent) ([]stream.Message, error) {
	var messages []stream.Message
	for i := range logs {
		l := &logs[i]
		member, err := wallets.member(ctx, l.Owner)
		for err != nil { // the broker will come back
			w.log.Warn("watch: wallets cannot be read, trying again", "err", err)
			if perr := pause(ctx, time.Second); perr != nil {
				return nil, perr
			}
			member, err = wallets.member(ctx, l.Owner)
		}
		if member == "" {
			w.strange.Add(1)
			w.log.Warn("watch: redemption by a wallet no member has linked", "wallet", l.Owner, "tx", l.TxHash)
			continue
		}
		ev := redemptionEvent(w.addresses.ChainID, member, l)
		messages = append(messages, stream.Message{
			Topic: stream.Events, Partition: -1, Key: []byte(member), Value: record.AppendEvent(nil, &ev), TimeMS: l.TimeMS,
		})
	}
	return messages, nil
}

// chainSource is the source that chain events name.
const chainSource = "chain"

// redemptionEvent names itself by its log, so that even a doubled one would be
// dropped as a duplicate.
func redemptionEvent(chainID uint64, member string, l *chain.LogEvent) record.Event {
	return record.Event{
		ID:     fmt.Sprintf("%d/%s/%d", chainID, l.TxHash, l.Index),
		Source: chainSource,
		Type:   record.TypeRedemption,
		TimeMS: l.TimeMS,
		Member: member,
		Attrs: []record.Attr{
			{Name: "token", Value: strconv.FormatUint(uint64(l.ID), 10)},
			{Name: "amount", Value: l.Amount.Dec()},
			{Name: "path", Value: strings.TrimRight(string(l.Path[:]), "\x00")},
			{Name: "tx", Value: l.TxHash.Hex()},
			{Name: "block", Value: strconv.FormatUint(l.Block, 10)},
		},
	}
}

// wallets is the wallets topic as a table: address → member.
type wallets struct {
	reader *stream.Reader
	table  map[string]string
}

func openWallets(ctx context.Context, cfg stream.Config) (*wallets, error) {
	r, err := stream.NewReader(ctx, cfg, stream.Wallets, nil)
	if err != nil {
		return nil, err
	}
	return &wallets{reader: r, table: map[string]string{}}, nil
}

// member reads on to the end before it says that nobody has the wallet: the link
// stands in the topic before anything can be minted to it.
func (w *wallets) member(ctx context.Context, at common.Address) (string, error) {
	key := strings.ToLower(at.Hex())
	if m, ok := w.table[key]; ok {
		return m, nil
	}
	err := w.reader.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			if recs[i].Value == nil {
				delete(w.table, string(recs[i].Key))
			} else {
				w.table[string(recs[i].Key)] = string(recs[i].Value)
			}
		}
		return nil
	})
	return w.table[key], err
}

package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// movingChain is a node whose newest blocks are replaced now and then.
type movingChain struct {
	mu     sync.Mutex
	random *rand.Rand
	at     chain.Addresses
	blocks []*types.Header
	logs   map[common.Hash][]types.Log
	final  int
}

var redeemedTopic = crypto.Keccak256Hash([]byte("Redeemed(address,uint256,uint256,bytes32)"))

// move adds, replaces or finalizes blocks.
func (c *movingChain) move() {
	c.mu.Lock()
	defer c.mu.Unlock()
	if keep := len(c.blocks) - c.random.IntN(4); c.random.IntN(5) == 0 && keep > c.final {
		c.blocks = c.blocks[:keep:keep]
	}
	for range 1 + c.random.IntN(2) {
		c.extend(c.random.IntN(3))
	}
	if c.random.IntN(3) == 0 {
		c.final = max(c.final, len(c.blocks)-4)
	}
}

func (c *movingChain) extend(acts int) {
	n := len(c.blocks)
	h := &types.Header{Number: big.NewInt(int64(n)), Time: 1_000_000 + uint64(n), Extra: binary.BigEndian.AppendUint64(nil, c.random.Uint64())}
	c.blocks = append(c.blocks, h)
	for i := range acts {
		c.logs[h.Hash()] = append(c.logs[h.Hash()], types.Log{
			Address: c.at.Rewards, BlockNumber: uint64(n), BlockHash: h.Hash(), BlockTimestamp: h.Time, Index: uint(i),
			Topics: []common.Hash{redeemedTopic, common.BigToHash(big.NewInt(1 + c.random.Int64N(6))), {}, {}}, Data: make([]byte, 32),
		})
	}
}

func (c *movingChain) HeaderByNumber(_ context.Context, number *big.Int) (*types.Header, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	switch {
	case number == nil:
		return c.blocks[len(c.blocks)-1], nil
	case number.Int64() == int64(rpc.FinalizedBlockNumber):
		return c.blocks[c.final], nil
	case number.Int64() < int64(len(c.blocks)):
		return c.blocks[number.Int64()], nil
	}
	return nil, ethereum.NotFound
}

func (c *movingChain) FilterLogs(_ context.Context, q ethereum.FilterQuery) (out []types.Log, err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for i := q.FromBlock.Uint64(); i <= q.ToBlock.Uint64() && i < uint64(len(c.blocks)); i++ {
		for _, l := range c.logs[c.blocks[i].Hash()] {
			if slices.Contains(q.Topics[0], l.Topics[0]) {
				out = append(out, l)
			}
		}
	}
	return out, nil
}

// linked is a broker whose members m1 to m6 have the wallets 0x…01 to 0x…06.
func linked(t *testing.T) stream.Config {
	t.Helper()
	b, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	cfg := stream.Config{Brokers: []string{b.Addr()}}
	if _, err := stream.EnsureTopics(t.Context(), cfg, 4); err != nil {
		t.Fatal(err)
	}
	link(t, cfg, map[common.Address]string{{19: 1}: "m1", {19: 2}: "m2", {19: 3}: "m3", {19: 4}: "m4", {19: 5}: "m5", {19: 6}: "m6"})
	return cfg
}

// trusting flags nothing but blocks on chain.
func trusting(t *testing.T) *suspicion {
	t.Helper()
	s, err := newSuspicion(&program.Program{}, "", moves)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// link writes the table of wallets, as the engine does.
func link(t *testing.T, cfg stream.Config, members map[common.Address]string) {
	t.Helper()
	to, err := stream.NewAppender(t.Context(), cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	var messages []stream.Message
	for at, m := range members {
		messages = append(messages, stream.Message{Topic: stream.Wallets, Partition: -1, Key: []byte(strings.ToLower(at.Hex())), Value: []byte(m)})
	}
	if err := to.Append(t.Context(), messages, nil); err != nil {
		t.Fatal(err)
	}
}

// untaken reads the events topic: the ids that were told and not voided. An id that
// stands there twice fails the test.
func untaken(t *testing.T, cfg stream.Config) (ids []string, voids int) {
	t.Helper()
	told, gone := map[string]bool{}, map[string]bool{}
	err := stream.Each(t.Context(), cfg, stream.Events, func(r *stream.Record) error {
		var ev record.Event
		if err := ev.Decode(r.Value); err != nil {
			return err
		}
		if told[ev.ID] || gone[ev.ID] {
			t.Errorf("%s stands in the topic twice", ev.ID)
		}
		if ev.Type == record.TypeVoid {
			gone[strings.Clone(ev.RefundOf)] = true
		} else {
			told[strings.Clone(ev.ID)] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for id := range told {
		if !gone[id] {
			first, _, _ := strings.Cut(id, "#")
			ids = append(ids, first)
		}
	}
	slices.Sort(ids)
	return ids, len(gone)
}

// TestWatchTellsOnce: through reorgs, and lives that end at any moment, in the middle of
// a reorg or of a write, what stands in the topic is what stands in the chain.
func TestWatchTellsOnce(t *testing.T) {
	for _, early := range []bool{false, true} {
		t.Run(fmt.Sprint("early=", early), func(t *testing.T) {
			seed := uint64(time.Now().UnixNano())
			t.Logf("seed %d", seed)
			random := rand.New(rand.NewPCG(seed, 1))
			c := &movingChain{random: random, logs: map[common.Hash][]types.Log{}, at: chain.Addresses{
				ChainID: 1, Epoch: 1, Access: common.Address{1}, Settlement: common.Address{2}, Rewards: common.Address{3}, Badge: common.Address{4}}}
			c.extend(0)
			cfg := linked(t)
			w := &watcher{stream: cfg, addresses: c.at, node: c, types: ownActs, suspicion: trusting(t), early: early, poll: time.Millisecond, log: discard()}
			for range 12 {
				ctx, kill := context.WithCancel(t.Context())
				done := make(chan error, 1)
				go func() { done <- w.run(ctx) }()
				for range 5 + random.IntN(10) {
					c.move()
					time.Sleep(time.Duration(random.IntN(4)) * time.Millisecond)
				}
				kill()
				if err := <-done; err != nil {
					t.Fatal(err)
				}
				for range random.IntN(4) { // while nobody watches
					c.move()
				}
			}
			var want []string
			c.mu.Lock()
			c.extend(0)
			c.final = len(c.blocks) - 1
			for _, h := range c.blocks {
				for _, l := range c.logs[h.Hash()] {
					want = append(want, fmt.Sprintf("1/%s/%d", h.Hash(), l.Index))
				}
			}
			c.mu.Unlock()
			slices.Sort(want)
			ctx, stop := context.WithCancel(t.Context())
			done := make(chan error, 1)
			go func() { done <- w.run(ctx) }()
			waitUntil(t, 20*time.Second, "all is final", func() bool { return w.cursor.Load() == uint64(len(c.blocks)) })
			stop()
			if err := <-done; err != nil {
				t.Fatal(err)
			}
			got, voids := untaken(t, cfg)
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("chain and topic differ (-chain +topic):\n%s", diff)
			}
			t.Logf("%d acts, %d voids", len(got), voids)
			if (voids > 0) != early || len(got) < 30 {
				t.Errorf("%d voids of %d acts", voids, len(got))
			}
		})
	}
}

// TestWatchersTakeTurns: of two the later one watches, and the first stands by, with words and
// without a try in between, until its turn comes.
func TestWatchersTakeTurns(t *testing.T) {
	c := &movingChain{random: rand.New(rand.NewPCG(1, 1)), logs: map[common.Hash][]types.Log{}, at: chain.Addresses{
		ChainID: 1, Epoch: 1, Access: common.Address{1}, Settlement: common.Address{2}, Rewards: common.Address{3}, Badge: common.Address{4}}}
	c.extend(0)
	cfg := linked(t)
	more := func() { // one act, final
		c.mu.Lock()
		defer c.mu.Unlock()
		c.extend(1)
		c.final = len(c.blocks) - 1
	}
	watch := func(turn time.Duration) (*watcher, *output, func()) {
		var log output
		w := &watcher{stream: cfg, addresses: c.at, node: c, types: ownActs, suspicion: trusting(t), poll: time.Millisecond, turn: turn,
			log: slog.New(slog.NewTextHandler(&log, nil))}
		ctx, kill := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- w.run(ctx) }()
		return w, &log, func() {
			kill()
			if err := <-done; err != nil {
				t.Error(err)
			}
		}
	}
	const turn = 2500 * time.Millisecond
	told := func(w *watcher) func() bool {
		return func() bool { c.mu.Lock(); defer c.mu.Unlock(); return w.cursor.Load() == uint64(len(c.blocks)) }
	}
	more()
	first, words, stop := watch(turn)
	defer stop()
	waitUntil(t, 20*time.Second, "the first tells", told(first))
	second, _, kill := watch(time.Hour)
	waitUntil(t, 20*time.Second, "the second tells", func() bool { more(); return second.cursor.Load() > 0 })
	waitUntil(t, 20*time.Second, "the first stands by", func() bool { return strings.Contains(words.String(), "stands by") })
	for began := time.Now(); time.Since(began) < turn-time.Second; time.Sleep(10 * time.Millisecond) {
		more()
	}
	waitUntil(t, 20*time.Second, "the second still tells", told(second))
	kill()
	more()
	waitUntil(t, 20*time.Second, "the first takes over", told(first))
	if n := strings.Count(words.String(), "stands by"); n != 1 {
		t.Errorf("the first stood by %d times:\n%s", n, words)
	}
	got, _ := untaken(t, cfg)
	if len(got) != len(c.blocks)-1 {
		t.Errorf("%d acts were told, there are %d", len(got), len(c.blocks)-1)
	}
}

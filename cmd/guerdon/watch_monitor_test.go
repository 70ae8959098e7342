package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

var blockedTopic = crypto.Keccak256Hash([]byte("BlockedSet(address,bool)"))

// flagsOf are the ids in the flags topic; one that stands there twice fails the test.
func flagsOf(t *testing.T, cfg stream.Config) (ids []string) {
	t.Helper()
	err := stream.Each(t.Context(), cfg, stream.Flags, func(r *stream.Record) error {
		f, err := record.DecodeFlag(r.Value)
		if err != nil || f.ID != string(r.Key) {
			t.Errorf("%s: %v", r.Value, err)
		}
		if slices.Contains(ids, f.ID) {
			t.Errorf("%s is flagged twice", f.ID)
		}
		ids = append(ids, f.ID)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return ids
}

// unusualProgramme has every rule, and a list.
func unusualProgramme(t *testing.T) (*program.Program, string) {
	t.Helper()
	dir := t.TempDir()
	text, err := os.ReadFile("../../examples/cdnow.yaml")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, []byte(`
compliance:
  unusual:
    velocity: {acts: 4, within: 20s}
    structuring: {threshold: 1, near: 100%, acts: 3, within: 15s}
    shared_wallets: {members: 2, wallets: 2, within: 30d}
    blocked: list.txt
`)...)
	file := filepath.Join(dir, "programme.yaml")
	for path, b := range map[string][]byte{file: text, filepath.Join(dir, "list.txt"): []byte("# a list\n0x0000000000000000000000000000000000000004 # theirs\n\n")} {
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	p, err := program.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	return p, file
}

// TestFlagsStandOnce: the flags of a watcher that is stopped at any moment, restarted,
// and shown blocks that do not last, are those of one that saw the final chain in peace.
func TestFlagsStandOnce(t *testing.T) {
	p, file := unusualProgramme(t)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 1))
	c := &movingChain{random: random, logs: map[common.Hash][]types.Log{}, at: chain.Addresses{
		ChainID: 1, Epoch: 1, Access: common.Address{1}, Settlement: common.Address{2}, Rewards: common.Address{3}, Badge: common.Address{4}}}
	c.extend(0)
	watch := func(cfg stream.Config, life func(w *watcher)) {
		t.Helper()
		s, err := newSuspicion(p, file, moves)
		if err != nil {
			t.Fatal(err)
		}
		w := &watcher{stream: cfg, addresses: c.at, node: c, types: ownActs, suspicion: s, early: true, poll: time.Millisecond, log: discard()}
		ctx, kill := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- w.run(ctx) }()
		life(w)
		kill()
		if err := <-done; err != nil {
			t.Fatal(err)
		}
	}
	cfg := linked(t)
	for range 9 {
		watch(cfg, func(*watcher) {
			for range 5 + random.IntN(8) {
				c.move()
				time.Sleep(time.Duration(random.IntN(3)) * time.Millisecond)
			}
		})
	}
	c.mu.Lock()
	c.extend(0)
	newest := c.blocks[len(c.blocks)-1]
	c.logs[newest.Hash()] = append(c.logs[newest.Hash()], types.Log{
		Address: c.at.Rewards, BlockNumber: newest.Number.Uint64(), BlockHash: newest.Hash(), BlockTimestamp: newest.Time, Index: 7,
		Topics: []common.Hash{blockedTopic, common.BytesToHash([]byte{3})}, Data: common.LeftPadBytes([]byte{1}, 32)})
	c.final = len(c.blocks) - 1
	c.mu.Unlock()
	all := func(w *watcher) {
		waitUntil(t, 20*time.Second, "all is final", func() bool { return w.cursor.Load() == uint64(len(c.blocks)) })
	}
	watch(cfg, all)
	peace := linked(t)
	watch(peace, all)
	c.mu.Lock()
	c.extend(0)
	c.final++
	c.mu.Unlock()
	for _, cfg := range []stream.Config{cfg, peace} {
		link(t, cfg, map[common.Address]string{{19: 9}: "m1", {19: 2}: "m5", {19: 8}: "m6"})
		watch(cfg, all)
	}
	got, want := flagsOf(t, cfg), flagsOf(t, peace)
	byChain := func(ids []string) (out []string) {
		for _, id := range ids { // links come in any order, and are named by it
			if !strings.Contains(id, "/link/") {
				out = append(out, id)
			}
		}
		slices.Sort(out)
		return out
	}
	if diff := cmp.Diff(byChain(want), byChain(got)); diff != "" {
		t.Errorf("flags differ (-in peace +killed):\n%s", diff)
	}
	for _, rule := range []string{"velocity/", "structuring/", "blocked_wallet/", "shared_wallet/link/", "many_wallets/link/"} {
		if !slices.ContainsFunc(got, func(id string) bool { return strings.HasPrefix(id, rule) }) {
			t.Errorf("no flag %s among %d", rule, len(got))
		}
	}
	if last := fmt.Sprintf("blocked_wallet/1/%s/7", newest.Hash()); !slices.Contains(got, last) {
		t.Errorf("the block of a member's wallet is not flagged: want %s", last)
	}
}

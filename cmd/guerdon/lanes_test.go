package main

import (
	"context"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
)

func TestLanesOf(t *testing.T) {
	signers := []*chain.Signer{chain.NewSigner(testnode.Key("a")), chain.NewSigner(testnode.Key("b"))}
	got := lanesOf(signers, 5)
	if !reflect.DeepEqual(got[0].Partitions, []int32{0, 2, 4}) || !reflect.DeepEqual(got[1].Partitions, []int32{1, 3}) || got[0].Journal == got[1].Journal {
		t.Errorf("%+v", got)
	}
	if got := lanesOf(signers, 1); len(got[1].Partitions) != 0 {
		t.Errorf("%+v", got)
	}
}

// TestMoveLanes: a partition waits until its old lane's transactions are mined, and the
// old journal is gone then.
func TestMoveLanes(t *testing.T) {
	key := testnode.Key("a")
	me := crypto.PubkeyToAddress(key.PublicKey)
	dev, err := chain.StartDev(chain.DevConfig{Period: -1, Alloc: map[common.Address]*big.Int{me: big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	dir := t.TempDir()
	a, b := chain.NewSigner(key), chain.NewSigner(testnode.Key("b"))
	log := slog.New(slog.DiscardHandler)
	if err := moveLanes(ctx, dir, lanesOf([]*chain.Signer{a}, 4), dev.Client(), log); err != nil {
		t.Fatal(err)
	}
	journal := filepath.Join(dir, "batches.journal")
	if err := os.WriteFile(journal, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Gas: 21_000, To: &me, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := dev.Client().SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	if err := moveLanes(ctx, dir, lanesOf([]*chain.Signer{a}, 4), dev.Client(), log); err != nil {
		t.Fatal(err) // nothing moves: nothing to wait for
	}
	both := lanesOf([]*chain.Signer{a, b}, 4)
	moved := make(chan error, 1)
	go func() { moved <- moveLanes(ctx, dir, both, dev.Client(), log) }()
	select {
	case err := <-moved:
		t.Fatalf("moved while a transaction waits: %v", err)
	case <-time.After(2 * drainLook):
	}
	if _, err := os.Stat(journal); err != nil {
		t.Error("the journal of a lane that is not drained is gone")
	}
	if _, err := dev.SealAt(int64(dev.Head().Time) + 1); err != nil {
		t.Fatal(err)
	}
	if err := <-moved; err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(journal); err == nil {
		t.Error("the old lane's journal is still there")
	}
	if got, err := readLanes(filepath.Join(dir, lanesFile)); err != nil || len(got) != 2 || !sameLane(&got[1], &both[1]) {
		t.Errorf("%+v, %v", got, err)
	}
}

// TestWaitingBehindAGap: what stands behind a nonce that nobody has sent is not gone; it is
// mined once that nonce is.
func TestWaitingBehindAGap(t *testing.T) {
	key := testnode.Key("a")
	me := crypto.PubkeyToAddress(key.PublicKey)
	dev, err := chain.StartDev(chain.DevConfig{Period: -1, Alloc: map[common.Address]*big.Int{me: big.NewInt(1e18)}})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: 3, Gas: 21_000, To: &me, GasFeeCap: big.NewInt(10 * params.GWei), GasTipCap: big.NewInt(params.GWei),
	})
	if err := dev.Client().SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	several, err := chain.NewNodes([]chain.Node{dev.Client(), dev.Client()}, chain.NodesConfig{})
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []chain.Node{dev.Client(), several} {
		if got, err := chain.Waiting(t.Context(), n, me); err != nil || got != 1 {
			t.Errorf("%T: %d wait, %v; want 1", n, got, err)
		}
	}
}

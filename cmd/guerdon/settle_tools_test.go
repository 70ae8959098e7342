package main

import (
	"context"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// transactions is how many of the minter's are in blocks.
func (w *settleWorld) transactions() uint64 {
	n, err := w.node.Client.NonceAt(w.ctx, crypto.PubkeyToAddress(testnode.Key(minterName).PublicKey), nil)
	if err != nil {
		return 0
	}
	return n - w.nonce
}

// proves wants what `guerdon prove --final` says of the chain at its head to hold; of a
// topic that has lost decisions it proves nothing.
func (w *settleWorld) proves(r *chain.Reader, head uint64) {
	w.t.Helper()
	report, err := proveAt(w.ctx, w.stream(), r, w.at.Epoch, head, true)
	switch {
	case w.trimmed && (err == nil || !strings.Contains(err.Error(), "nothing can be proved")):
		w.t.Errorf("a topic without its beginning is proved: %v", err)
	case w.trimmed:
	case err != nil:
		w.t.Fatal(err)
	case !report.OK || report.Grants != w.decided || report.Minted != w.decided:
		var text strings.Builder
		_ = report.WriteText(&text)
		w.t.Errorf("%d decided; %s", w.decided, text.String())
	}
}

// final waits until what is settled is for the minters, which are told 2 or 3 blocks, and
// they have seen it.
func (w *settleWorld) final() {
	w.t.Helper()
	head, err := w.node.Client.BlockNumber(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	waitUntil(w.t, 20*time.Second, "what is settled is final", func() bool {
		now, err := w.node.Client.BlockNumber(w.ctx)
		return err == nil && now > head+6
	})
}

// reorg takes the last blocks back, with their transactions; those of the deployment stay.
func (w *settleWorld) reorg(depth uint64) {
	w.t.Helper()
	waitUntil(w.t, time.Minute, "there are blocks to take back", func() bool {
		head, err := w.node.Client.BlockNumber(w.ctx)
		return err == nil && head >= w.ready+depth
	})
	w.call("anvil_reorg", depth, []any{})
}

// waiting is how many of this key's transactions are in no block yet.
func (w *settleWorld) waiting(name string) uint64 {
	w.t.Helper()
	n, err := chain.Waiting(w.ctx, w.node.Client, crypto.PubkeyToAddress(testnode.Key(name).PublicKey))
	if err != nil {
		w.t.Fatal(err)
	}
	return n
}

// truncate deletes each partition of decisions up to where, told its end, the offset of
// the transaction's marker included.
func (w *settleWorld) truncate(where func(end int64) int64) {
	w.t.Helper()
	w.trimmed = true
	cl, err := kgo.NewClient(kgo.SeedBrokers(w.brokers))
	if err != nil {
		w.t.Fatal(err)
	}
	defer cl.Close()
	last := map[int32]int64{} // offset after the last decision
	err = stream.Each(w.ctx, w.stream(), stream.Decisions, func(r *stream.Record) error {
		last[r.Partition] = r.Offset + 1
		return nil
	})
	if err != nil {
		w.t.Fatal(err)
	}
	to := kadm.Offsets{}
	for p, end := range last {
		to.AddOffset(w.stream().Topics().Decisions, p, max(where(end), 0), -1)
	}
	if _, err := kadm.NewClient(cl).DeleteRecords(w.ctx, to); err != nil {
		w.t.Fatal(err)
	}
}

// fewDecisions writes the first decision of each partition, and no more, under another
// prefix.
func (w *settleWorld) fewDecisions(other *world) {
	w.t.Helper()
	if _, err := stream.EnsureTopics(w.ctx, other.stream(), w.partitions); err != nil {
		w.t.Fatal(err)
	}
	to, err := stream.NewAppender(w.ctx, other.stream(), "decisions")
	if err != nil {
		w.t.Fatal(err)
	}
	defer to.Close()
	for p := range w.partitions {
		d := record.Decision{
			ID: record.DecisionID(w.at.Epoch, p, record.Position{Offset: 1, Ordinal: 1}), Member: "m", TimeMS: genesisMS, Reward: "everyday", Kind: "points",
			Token: "0", Amount: 1, To: common.Address{19: 1}.Hex(), Propensity: 1, Event: record.Origin{Epoch: w.at.Epoch, Offset: 1, Ordinal: 1, ID: "e"},
		}
		m := stream.Message{Topic: stream.Decisions, Partition: p, Key: []byte("m"), Value: record.AppendDecision(nil, &d), TimeMS: genesisMS}
		if err := to.Append(w.ctx, []stream.Message{m}, nil); err != nil {
			w.t.Fatal(err)
		}
	}
}

// crowd has others send transfers as fast as they are taken, at tips around ours.
func (w *settleWorld) crowd(n int) (stop func()) {
	ctx, cancel := context.WithCancel(w.ctx)
	done := make(chan struct{})
	signer := types.LatestSignerForChainID(new(big.Int).SetUint64(w.at.ChainID))
	go func() {
		defer close(done)
		nonces := make([]uint64, n)
		for i := 0; ctx.Err() == nil; i++ {
			k := i % n
			key := testnode.Key(fmt.Sprint("crowd", k))
			tx := types.MustSignNewTx(key, signer, &types.DynamicFeeTx{
				ChainID: new(big.Int).SetUint64(w.at.ChainID), Nonce: nonces[k], Gas: 21_000, To: &common.Address{19: 9},
				GasTipCap: big.NewInt(int64(i%40) * params.GWei / 10), GasFeeCap: big.NewInt(20 * params.GWei),
			})
			if err := w.node.Client.SendTransaction(ctx, tx); err == nil {
				nonces[k]++
			} else if at, err := w.node.Client.NonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey), nil); err == nil {
				nonces[k] = at
			}
			select {
			case <-ctx.Done():
			case <-time.After(5 * time.Millisecond):
			}
		}
	}()
	return func() { cancel(); <-done }
}

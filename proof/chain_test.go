package proof

import (
	"context"
	"math/big"
	"slices"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

const nowMS = 1_600_000_000_000

var key, _ = crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")

// topicSource gives a world's topic to the batcher.
type topicSource struct {
	grants []batcher.Grant
	idle   func()
}

func (s *topicSource) Poll(ctx context.Context) ([]batcher.Grant, error) {
	n := min(20, len(s.grants))
	if n == 0 {
		s.idle()
		select {
		case <-ctx.Done():
		case <-time.After(10 * time.Millisecond):
		}
		return nil, ctx.Err()
	}
	out := s.grants[:n]
	s.grants = s.grants[n:]
	return out, nil
}

func (s *topicSource) Log(int32) batcher.LogState {
	return batcher.LogState{CaughtUp: len(s.grants) == 0}
}

func (w *world) grants() (out []batcher.Grant) {
	for i := range 200 {
		for p := range w.topic {
			if i < len(w.topic[p]) {
				out = append(out, batcher.Grant{Partition: int32(p), Decision: w.topic[p][i], Value: w.raw[p][i]})
			}
		}
	}
	return out
}

// The batcher, the transaction manager and the contracts, seen from outside: caps
// and ineligible badges are refused on the way, a batcher is stopped and another
// goes on, a member redeems.
func TestBatchesOnTheDevChainAreProved(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	me := crypto.PubkeyToAddress(key.PublicKey)
	dev, err := chain.StartDev(chain.DevConfig{Clock: func() int64 { return nowMS }, GenesisTime: nowMS/1000 - 100,
		Alloc: map[common.Address]*big.Int{me: new(big.Int).Exp(big.NewInt(10), big.NewInt(21), nil)}})
	if err != nil {
		t.Fatal(err)
	}
	defer dev.Close()
	client, signer := dev.Client(), chain.NewSigner(key)
	at, err := chain.Deploy(ctx, client, signer, chain.DeployConfig{Epoch: testEpoch, Badge: chain.BadgeTerms{Tiers: []chain.Requirement{{}, {Purchases: 100}}},
		Classes: []chain.Class{{Class: 0, Name: "points", Cap: 1 << 40}, {Class: 2, Name: "credit", Cap: 60}},
		Paths:   []chain.Path{{Name: "cafe", Class: 0, Price: 1}}})
	if err != nil {
		t.Fatal(err)
	}
	manager, err := chain.NewManager(ctx, chain.ManagerConfig{Node: client, Signer: signer, Addresses: at, MaxPoll: 5 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}

	w := realWorld(me)
	want := settleAll(t, ctx, w, manager)
	redeemOne(t, ctx, client, at)

	r := proveNow(t, ctx, w, client, at)
	if !r.OK {
		t.Fatalf("%v", r.Mismatches)
	}
	if r.Minted+r.Claimable+r.TakenBack+r.Netted+r.Refused != want || r.Claimable != 1 || r.TakenBack+r.Netted != 1 || r.RefusedBy["cap"] == 0 || r.RefusedBy["ineligible"] == 0 || r.BadgesEvolved == 0 {
		t.Fatalf("%+v", r)
	}
	if i := slices.IndexFunc(r.Tokens, func(k Token) bool { return k.ID == 0 }); r.Tokens[i].Burned != []string{"3", "18"}[r.TakenBack] || r.Tokens[i].Redeemed != "3" {
		t.Fatalf("%+v", r.Tokens[i])
	}
	for p := range w.raw { // any grant taken from the topic shows
		for i := range w.raw[p] {
			if !w.topic[p][i].Settles() || i%7 != 0 {
				continue
			}
			was := w.raw[p]
			w.raw[p] = slices.Delete(slices.Clone(was), i, i+1)
			if proveNow(t, ctx, w, client, at).OK {
				t.Fatalf("proved without decision %d of partition %d", i, p)
			}
			w.raw[p] = was
		}
	}
}

// realWorld is a topic of 150 decisions of 12 members, one of them me.
func realWorld(me common.Address) *world {
	w := &world{}
	w.script()
	for i := range uint64(140) {
		token := []uint32{0, 0, creditID + 1500, badgeID}[i%4]
		d := w.decision(int(i%partitions), i%3, byte(i%4), token, 1+i%2)
		if token == badgeID {
			d.Amount, d.Purchases = 1+i/70, 30+i
		}
		if i == 20 {
			d.To, d.Token = me.Hex(), "0"
			d.Amount = 10
		}
		w.put(int(i%partitions), d)
	}
	w.seal()
	return w
}

// settleAll runs a batcher, stops it after its second batch, and lets another one
// finish. It returns how many grants there are.
func settleAll(t *testing.T, ctx context.Context, w *world, m *chain.Manager) (grants int) {
	t.Helper()
	var last [partitions]record.Position
	for p := range w.topic {
		for _, d := range w.topic[p] {
			if d.Settles() {
				grants++
				last[p] = d.Position()
			}
		}
	}
	cfg := batcher.Config{Window: 5 * time.Millisecond, MaxItems: 4, GasTarget: 2_000_000}
	for _, batches := range []int64{2, 1 << 30} {
		life, stop := context.WithCancel(ctx)
		var landed atomic.Int64
		src := &topicSource{grants: w.grants(), idle: func() {
			for p := range last {
				if at, err := m.Watermark(ctx, testEpoch, uint32(p)); err != nil || at != last[p] {
					return
				}
			}
			stop()
		}}
		err := batcher.Run(life, cfg, testEpoch, []int32{0, 1, 2}, src, m, nil, batcher.Hooks{
			OnLanded: func(context.Context, batcher.Batch, batcher.Landed) error {
				if landed.Add(1) == batches {
					stop()
				}
				return nil
			}})
		stop()
		if err != nil {
			t.Fatal(err)
		}
		if ctx.Err() != nil {
			t.Fatal("not settled in time")
		}
	}
	return grants
}

func redeemOne(t *testing.T, ctx context.Context, client *ethclient.Client, at chain.Addresses) {
	t.Helper()
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(at.ChainID))
	opts.Context = ctx
	data := bindings.NewRewards().PackRedeem(big.NewInt(0), big.NewInt(3), [32]byte{'c', 'a', 'f', 'e'})
	tx, err := bind.NewBoundContract(at.Rewards, abi.ABI{}, client, client, client).RawTransact(opts, data)
	if err != nil {
		t.Fatal(err)
	}
	if rc, err := bind.WaitMined(ctx, client, tx.Hash()); err != nil || rc.Status != 1 {
		t.Fatal("redemption failed: ", err, " status "+strconv.FormatUint(rc.Status, 10))
	}
}

func proveNow(t *testing.T, ctx context.Context, w *world, client *ethclient.Client, at chain.Addresses) Report {
	t.Helper()
	reader := chain.NewReader(client, at)
	head, err := reader.Head(ctx)
	if err != nil {
		t.Fatal(err)
	}
	r, err := Check(ctx, w, OnChain(reader, head), Options{Epoch: testEpoch, Final: true})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

package main

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/record"
)

// anvilChain is a real anvil with the contracts on it, and members who have tokens.
type anvilChain struct {
	t       *testing.T
	url     string
	client  *ethclient.Client
	at      chain.Addresses
	file    string // of the addresses
	members []common.Address
}

const anvilToken = 2 << 16 // class 2, never expires

// newAnvil starts one. What is deployed and settled is final, and no reorg takes it back.
func newAnvil(t *testing.T) *anvilChain {
	t.Helper()
	a := &anvilChain{t: t, url: testnode.StartAnvil(t, "--slots-in-an-epoch", "4")}
	var err error
	if a.client, err = ethclient.Dial(a.url); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(a.client.Close)
	a.call(&a.members, "eth_accounts")
	a.deploy()
	a.call(nil, "anvil_mine", "0x10")
	return a
}

// call is a JSON-RPC call that must succeed; the answer goes to out, nil to drop it.
func (a *anvilChain) call(out any, method string, args ...any) {
	a.t.Helper()
	if err := a.client.Client().CallContext(a.t.Context(), out, method, args...); err != nil {
		a.t.Fatalf("%s: %v", method, err)
	}
}

func (a *anvilChain) deploy() {
	a.t.Helper()
	key, err := crypto.GenerateKey()
	if err != nil {
		a.t.Fatal(err)
	}
	signer := chain.NewSigner(key)
	a.call(nil, "anvil_setBalance", signer.Address(), "0x56bc75e2d63100000")
	a.at, err = chain.Deploy(a.t.Context(), a.client, signer, chain.DeployConfig{
		Classes: []chain.Class{{Class: 2, Name: "credit", Cap: 1_000_000, Transferable: true}},
		Paths:   []chain.Path{{Name: "coffee", Class: 2, Price: 1}},
	})
	if err != nil {
		a.t.Fatal(err)
	}
	a.file = filepath.Join(a.t.TempDir(), "addresses.json")
	if err := a.at.Save(a.file); err != nil {
		a.t.Fatal(err)
	}
	section := batcher.Section{Epoch: a.at.Epoch, Next: record.Position{Offset: 1, Ordinal: 1}}
	for _, m := range a.members {
		section.Items = append(section.Items, batcher.Item{To: m, Amount: 10_000, Class: 2})
	}
	slices.SortFunc(section.Items, func(x, y batcher.Item) int { return slices.Compare(x.To[:], y.To[:]) })
	opts := bind.NewKeyedTransactor(key, new(big.Int).SetUint64(a.at.ChainID))
	tx, err := bind.NewBoundContract(a.at.Settlement, abi.ABI{}, a.client, a.client, a.client).
		RawTransact(opts, chain.EncodeSettle(nil, batcher.Batch{Sections: []batcher.Section{section}}))
	if err != nil {
		a.t.Fatal(err)
	}
	if r, err := bind.WaitMined(a.t.Context(), a.client, tx.Hash()); err != nil || r.Status != 1 {
		a.t.Fatalf("settle: %v, %v", r, err)
	}
}

// do has a member redeem, give up or pass on a token; a block is mined.
func (a *anvilChain) do(random *rand.Rand) {
	a.t.Helper()
	rewards := bindings.NewRewards()
	from := a.members[random.IntN(len(a.members))]
	var path [32]byte
	copy(path[:], "coffee")
	data := rewards.PackRedeem(big.NewInt(anvilToken), big.NewInt(1+random.Int64N(9)), path)
	switch random.IntN(4) {
	case 0:
		data = rewards.PackCancel(big.NewInt(anvilToken), big.NewInt(1))
	case 1:
		data = rewards.PackSafeTransferFrom(from, a.members[random.IntN(len(a.members))], big.NewInt(anvilToken), big.NewInt(1), nil)
	}
	var tx common.Hash
	a.call(&tx, "eth_sendTransaction", map[string]any{"from": from, "to": a.at.Rewards, "data": hexutil.Bytes(data), "gas": hexutil.Uint64(300_000)})
	waitUntil(a.t, 10*time.Second, "the transaction is mined", func() bool {
		_, err := a.client.TransactionReceipt(a.t.Context(), tx)
		return err == nil
	})
}

// acts are the ids of what members did, as the chain stands.
func (a *anvilChain) acts() []string {
	a.t.Helper()
	head, err := a.client.BlockNumber(a.t.Context())
	if err != nil {
		a.t.Fatal(err)
	}
	logs, err := chain.NewReader(a.client, a.at).Logs(a.t.Context(), head, chain.KindsOf(ownActs)...)
	if err != nil {
		a.t.Fatal(err)
	}
	var ids []string
	for i := range logs {
		for _, act := range logs[i].Acts(a.at.ChainID, ownActs) {
			ids = append(ids, act.Event.ID)
		}
	}
	slices.Sort(ids)
	return ids
}

// TestWatchOnAnvil: `guerdon watch` is killed at random moments while anvil's chain is
// reorganised, at times to a shorter one; what stands in the topic at the end is what
// stands in the chain.
func TestWatchOnAnvil(t *testing.T) {
	for _, more := range [][]string{nil, {"--confirmations", "0"}, {"--confirmations", "2"}} {
		t.Run(strings.Join(append([]string{"watch"}, more...), " "), func(t *testing.T) {
			a := newAnvil(t)
			cfg := linked(t)
			members := map[common.Address]string{}
			for i, m := range a.members {
				members[m] = fmt.Sprint("member-", i)
			}
			link(t, cfg, members)
			seed := uint64(time.Now().UnixNano())
			t.Logf("seed %d", seed)
			random := rand.New(rand.NewPCG(seed, 1))
			args := append([]string{"watch", "--brokers", cfg.Brokers[0], "--rpc", a.url, "--addresses", a.file}, more...)
			for range 5 {
				p := start(t, args...)
				lifetime := time.After(300*time.Millisecond + time.Duration(random.IntN(900))*time.Millisecond)
				a.disturb(random, lifetime)
				p.kill()
				a.disturb(random, time.After(20*time.Millisecond))
			}
			a.call(nil, "anvil_mine", "0x40")
			want := a.acts()
			p := start(t, args...)
			var got []string
			var voids int
			waitUntil(t, 20*time.Second, "all that is final is told", func() bool {
				got, voids = untaken(t, cfg)
				return cmp.Equal(want, got)
			})
			t.Logf("%d acts, %d voids", len(got), voids)
			if voids > 0 && more == nil || voids == 0 && slices.Contains(more, "0") || len(got) < 50 {
				t.Errorf("%d voids of %d acts", voids, len(got))
			}
			p.interrupt(t)
		})
	}
}

// disturb has members act, and the chain rewritten above its final blocks, until then:
// as long as before, or shorter.
func (a *anvilChain) disturb(random *rand.Rand, until <-chan time.Time) {
	a.t.Helper()
	for {
		select {
		case <-until:
			return
		default:
		}
		a.do(random)
		switch depth := 1 + random.IntN(4); random.IntN(10) {
		case 0:
			a.call(nil, "anvil_reorg", depth, []any{})
		case 1:
			a.call(nil, "anvil_rollback", depth)
		}
		time.Sleep(time.Duration(random.IntN(4)) * time.Millisecond)
	}
}

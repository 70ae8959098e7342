package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

const points = 0

// world is one chain with the contracts on it; its first error sticks.
type world struct {
	ctx      context.Context
	client   *ethclient.Client
	key      *ecdsa.PrivateKey
	schedule Schedule
	cap      uint64 // of one transaction's gas
	at       chain.Addresses
	chainID  *big.Int
	nonce    uint64
	marks    map[uint32]record.Position
	people   int // met so far
	rows     []row
	err      error
}

// measure deploys and runs every row.
func (w *world) measure(node string) (result, error) {
	w.marks = map[uint32]record.Position{}
	signer := chain.NewSigner(w.key)
	var err error
	if w.at, err = chain.Deploy(w.ctx, w.client, signer, chain.DeployConfig{
		Classes: []chain.Class{{Class: points, Name: "points", Cap: 1 << 50}}, Naive: true,
		Paths: []chain.Path{{Name: "disc", Class: points, Price: 1}, {Name: chain.TillPath, Class: points, Price: 1}},
	}); err != nil {
		return result{}, err
	}
	if w.chainID, err = w.client.ChainID(w.ctx); err != nil {
		return result{}, err
	}
	if w.nonce, err = w.client.PendingNonceAt(w.ctx, signer.Address()); err != nil {
		return result{}, err
	}
	w.settle(0, [32]byte{}, item(signer.Address(), 1_000)) // the class is in use
	w.settle(1, [32]byte{})
	w.naive()
	w.mints()
	w.badges()
	w.claims()
	w.relayed()
	return result{w.schedule.Name, node, w.rows}, w.err
}

func item(to common.Address, amount uint64) batcher.Item {
	return batcher.Item{To: to, Amount: amount, Class: points}
}

// person is a key like any other; its address has no zero bytes to speak of.
func person(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("person"), big.NewInt(int64(i)).Bytes()))
	if err != nil {
		panic(err) // a hash that is no key: not in our lifetime
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

// send runs one transaction with the largest gas limit there is.
func (w *world) send(to common.Address, data []byte) *types.Receipt {
	if w.err != nil {
		return nil
	}
	tx := types.MustSignNewTx(w.key, types.LatestSignerForChainID(w.chainID), &types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: w.nonce, Gas: w.cap, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(50e9), To: &to, Data: data,
	})
	w.nonce++
	if w.err = w.client.SendTransaction(w.ctx, tx); w.err != nil {
		return nil
	}
	ctx, stop := context.WithTimeout(w.ctx, time.Minute)
	defer stop()
	var r *types.Receipt
	r, w.err = bind.WaitMined(ctx, w.client, tx.Hash())
	return r
}

// row keeps what a transaction of n items cost beside the least it could.
func (w *world) row(what string, n int, data []byte, r *types.Receipt, must Work, bar uint64) {
	if w.err != nil {
		return
	}
	if r.Status != 1 {
		w.err = fmt.Errorf("%s, %d items: reverted after %d gas", what, n, r.GasUsed)
		return
	}
	bound := w.schedule.Bound(data, must)
	each := func(gas uint64) uint64 { return (gas + uint64(n)/2) / uint64(n) }
	next := Amsterdam.Bound(data, must)
	w.rows = append(w.rows, row{
		What: what, N: n, Gas: each(r.GasUsed), Bound: each(bound), Ratio: float64(r.GasUsed) / float64(bound), Bar: bar,
		NextBound: each(next), Next: each(next + r.GasUsed - min(r.GasUsed, bound)),
	})
}

// settle sends items in one section of a partition.
func (w *world) settle(partition uint32, claims [32]byte, items ...batcher.Item) ([]byte, *types.Receipt) {
	next := record.Position{Offset: w.marks[partition].Offset + 1000, Ordinal: 1}
	data := chain.EncodeSettle(nil, batcher.Batch{Sections: []batcher.Section{{
		Epoch: 1, Partition: partition, Previous: w.marks[partition], Next: next,
		ManifestRoot: crypto.Keccak256Hash([]byte{byte(partition)}, big.NewInt(int64(next.Offset)).Bytes()), ClaimRoot: claims, Items: items,
	}}})
	w.marks[partition] = next
	return data, w.send(w.at.Settlement, data)
}

func (w *world) mints() {
	bars := map[int][2]uint64{500: {28_200, 11_100}}
	most := []int{500, 500} // that fit, by what 500 cost
	once := func(n int, again bool) {
		what, each, from := "mint, new holder", mintNew, w.people
		if again {
			what, each, from = "mint, existing holder", mintAgain, w.people-n
		}
		if from < 0 {
			from = 0
		}
		items := make([]batcher.Item, n)
		for i := range items {
			items[i] = item(addressOf(person(from+i)), 1234)
		}
		w.people = max(w.people, from+n)
		data, r := w.settle(1, [32]byte{}, items...)
		bar := bars[n][0]
		if again {
			bar = bars[n][1]
		}
		w.row(what, n, data, r, section.More(mintRun).More(each.Times(uint64(n))), bar)
		if w.err == nil && n == 100 {
			k := 0
			if again {
				k = 1
			}
			most[k] = int((w.cap - 100_000) / w.rows[len(w.rows)-1].Gas)
		}
	}
	for _, n := range []int{1, 10, 100, 500} {
		if uint64(n) > 100 && n > most[0] {
			continue
		}
		once(n, false)
		once(n, true)
	}
	once(most[0], false)
	for w.people < most[1] && w.err == nil { // enough who hold some
		once(min(most[0], most[1]-w.people), false)
		w.rows = w.rows[:max(0, len(w.rows)-1)]
	}
	once(most[1], true)
}

func (w *world) naive() {
	naive := bindings.NewNaiveRewards()
	data := naive.PackMint(addressOf(person(1<<20)), big.NewInt(0), big.NewInt(1234))
	w.send(w.at.Naive, naive.PackMint(addressOf(person(1<<20+1)), big.NewInt(0), big.NewInt(1))) // the id is in use
	for _, what := range []string{"naive mint, new holder", "naive mint, existing holder"} {
		r := w.send(w.at.Naive, data)
		must := Work{Reads: 1, Rewrites: 1, Hashes: 4, Words: 8}.More(mintNew) // role and supply
		if what == "naive mint, existing holder" {
			must = Work{Reads: 1, Rewrites: 1, Hashes: 4, Words: 8}.More(mintAgain)
		}
		w.row(what, 1, data, r, must, 0)
	}
}

func (w *world) badges() {
	for _, n := range []int{1, 10, 100} {
		items := make([]batcher.Item, n)
		for k, each := range []Work{badgeNew, badgeAgain} {
			for i := range items {
				items[i] = batcher.Item{To: addressOf(person(2<<20 + n*1000 + i)), Amount: batcher.BadgeAmount(uint8(k+1), 12), Class: record.BadgeClass}
			}
			data, r := w.settle(1, [32]byte{}, items...)
			what, bar := "badge mint", uint64(51_000)
			if k == 1 {
				what, bar = "badge tier update", 9_300
			}
			if n != 100 {
				bar = 0
			}
			w.row(what, n, data, r, section.More(badgeRun).More(each.Times(uint64(n))), bar)
		}
	}
}

// claims are the signer's own, in a tree of 1,000: ten levels.
func (w *world) claims() {
	const partition, leaves, mine = 9, 1000, 321
	rewards := bindings.NewRewards()
	tree := batcher.NewTree()
	claim := batcher.Claim{Epoch: 1, Partition: partition}
	rootOf := func(sum uint64) [32]byte {
		claim.Cumulative = sum
		for i := range leaves {
			c := claim
			c.Owner = addressOf(person(i))
			if i == mine {
				c.Owner = addressOf(w.key)
			}
			tree.Set(i, c.Leaf())
		}
		claim.Owner = addressOf(w.key)
		return tree.Root()
	}
	redeem := func(slot uint8) ([]byte, *types.Receipt) {
		word := claim.Word(slot)
		data := rewards.PackRedeemClaim(new(big.Int).SetBytes(word[:]), chain.Path{Name: chain.TillPath}.ID(), batcher.PackProof(tree.Proof(mine)), big.NewInt(100))
		return data, w.send(w.at.Rewards, data)
	}
	w.settle(partition, rootOf(1), batcher.Item{Amount: 100_000, Class: points})
	for i := uint64(2); i <= chain.ClaimRoots; i++ {
		w.settle(partition, rootOf(i))
	}
	data, r := w.settle(partition, rootOf(100))
	w.row("root post", 1, data, r, section.More(root), 42_500)
	data, r = redeem(0)
	w.row("claim and redeem, first, 10 levels", 1, data, r, claimFirst, 62_500)
	w.settle(partition, rootOf(200))
	data, r = redeem(1)
	w.row("claim and redeem, later, 10 levels", 1, data, r, claimAgain, 45_500)
}

func (w *world) relayed() {
	rewards := bindings.NewRewards()
	path := chain.Path{Name: "disc"}.ID()
	from := 0
	for _, n := range []int{1, 10, 100} {
		var rs []bindings.IRedemptionRedemption
		var signatures [][]byte
		for i := range n {
			key := person(from + i)
			r := bindings.IRedemptionRedemption{Owner: addressOf(key), Path: path, Id: big.NewInt(0), Quantity: 200, MaxPrice: 1, Deadline: 1 << 40}
			rs, signatures = append(rs, r), append(signatures, w.sign(key, r))
		}
		from += n
		data := rewards.PackRedeemSigned(rs, signatures)
		bar := uint64(0)
		if n == 100 {
			bar = 18_000
		}
		w.row("redeem, relayed", n, data, w.send(w.at.Rewards, data), redeemRun.More(redeemEach.Times(uint64(n))), bar)
	}
}

package main

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// row is one operation of ours: of n in a transaction, what each cost and the least it could.
type row struct {
	What  string  `json:"what"`
	N     int     `json:"n"`
	Bytes int     `json:"calldata_bytes"`
	Gas   uint64  `json:"gas_each"`
	Bound uint64  `json:"bound_each"`
	Ratio float64 `json:"ratio"`
	Bar   uint64  `json:"bar,omitzero"` // to be met
}

func each(gas uint64, n int) uint64 { return (gas + uint64(n)/2) / uint64(n) }

// row keeps what a transaction of n items cost beside the least it could.
func (w *world) row(what string, n int, data []byte, gas uint64, must Work) {
	bound := w.schedule.Bound(data, must)
	w.result.Ours = append(w.result.Ours, row{
		What: what, N: n, Bytes: len(data), Gas: each(gas, n), Bound: each(bound, n),
		Ratio: float64(gas) / float64(bound), Bar: w.schedule.Bars[what][n],
	})
}

func item(to common.Address, amount uint64) batcher.Item {
	return batcher.Item{To: to, Amount: amount, Class: points}
}

// settleData is one section of a partition, from where it stands.
func (w *world) settleData(partition uint32, claims [32]byte, items []batcher.Item) (record.Position, []byte) {
	next := record.Position{Offset: w.marks[partition].Offset + 1000, Ordinal: 1}
	return next, chain.EncodeSettle(nil, batcher.Batch{Sections: []batcher.Section{{
		Epoch: 1, Partition: partition, Previous: w.marks[partition], Next: next,
		ManifestRoot: crypto.Keccak256Hash([]byte{byte(partition)}, big.NewInt(int64(next.Offset)).Bytes()), ClaimRoot: claims, Items: items,
	}}})
}

// settle sends items in one section of a partition.
func (w *world) settle(partition uint32, claims [32]byte, items ...batcher.Item) ([]byte, *types.Receipt) {
	next, data := w.settleData(partition, claims, items)
	r := w.send(w.at.Settlement, data)
	if r.Status == types.ReceiptStatusSuccessful {
		w.marks[partition] = next
	}
	return data, r
}

// grant mints points to each.
func (w *world) grant(to []common.Address) ([]byte, *types.Receipt) {
	items := make([]batcher.Item, len(to))
	for i := range to {
		items[i] = item(to[i], 1234)
	}
	return w.settle(1, [32]byte{}, items...)
}

// hold has persons 0 to n-1 hold points.
func (w *world) hold(n int) {
	for w.holders < n && w.err == nil {
		more := min(400, n-w.holders)
		if _, r := w.grant(people(w.holders, more)); r.Status != types.ReceiptStatusSuccessful {
			w.fail("%d holders more: reverted", more)
		}
		w.holders += more
	}
}

func (w *world) keep(what string) func(int, []byte, uint64, Work) {
	return func(n int, data []byte, gas uint64, must Work) { w.row(what, n, data, gas, must) }
}

func (w *world) mints() {
	fresh := func(n int) ([]byte, *types.Receipt) {
		data, r := w.grant(people(w.holders, n))
		if r.Status == types.ReceiptStatusSuccessful {
			w.holders += n
		}
		return data, r
	}
	again := func(n int) ([]byte, *types.Receipt) {
		w.hold(n)
		return w.grant(people(0, n))
	}
	for _, m := range []struct {
		holder string
		each   Work
		send   func(n int) ([]byte, *types.Receipt)
	}{{"new", mintNew, fresh}, {"existing", mintAgain, again}} {
		what := "mint, " + m.holder + " holder"
		must := func(n int) Work { return section.More(mintRun).More(m.each.Times(uint64(n))) }
		w.sizes(batch{what, must, m.send, func(n int, data []byte, gas uint64, must Work) {
			w.row(what, n, data, gas, must)
			w.mintRow(ours, m.holder, n, len(data), gas)
		}})
	}
}

// badges are minted, then raised, each once.
func (w *world) badges() {
	minted, raised := 0, 0
	grant := func(from, n int, tier uint8) ([]byte, *types.Receipt) {
		items := make([]batcher.Item, n)
		for i, to := range people(from, n) {
			items[i] = batcher.Item{To: to, Amount: batcher.BadgeAmount(tier, 12), Class: record.BadgeClass}
		}
		return w.settle(1, [32]byte{}, items...)
	}
	mint := func(n int) ([]byte, *types.Receipt) {
		data, r := grant(minted, n, 1)
		if r.Status == types.ReceiptStatusSuccessful {
			minted += n
		}
		return data, r
	}
	w.sizes(batch{"badge mint", func(n int) Work { return section.More(badgeRun).More(badgeNew.Times(uint64(n))) }, mint, w.keep("badge mint")})
	w.sizes(batch{"badge tier update", func(n int) Work { return section.More(badgeRun).More(badgeAgain.Times(uint64(n))) },
		func(n int) ([]byte, *types.Receipt) {
			for minted < raised+n && w.err == nil {
				mint(min(400, raised+n-minted))
			}
			data, r := grant(raised, n, 2)
			if r.Status == types.ReceiptStatusSuccessful {
				raised += n
			}
			return data, r
		}, w.keep("badge tier update")})
}

// claims are the signer's own, in a tree of 1,000: ten levels.
func (w *world) claims() {
	const leaves, mine = 1000, 321
	rewards := bindings.NewRewards()
	tree := batcher.NewTree()
	claim := batcher.Claim{Epoch: 1}
	post := func(sum uint64) ([]byte, *types.Receipt) {
		claim.Cumulative = sum
		for i := range leaves {
			c := claim
			c.Owner = people(i, 1)[0]
			if i == mine {
				c.Owner = addressOf(w.key)
			}
			tree.Set(i, c.Leaf())
		}
		claim.Owner = addressOf(w.key)
		return w.settle(claim.Partition, tree.Root())
	}
	one := func(what string, must Work, data []byte, r *types.Receipt) {
		if r.Status != types.ReceiptStatusSuccessful {
			w.fail("%s: reverted", what)
		}
		w.row(what, 1, data, r.GasUsed, must)
	}
	word := func(slot uint8) *big.Int { b := claim.Word(slot); return new(big.Int).SetBytes(b[:]) }
	for _, kind := range []struct {
		what        string
		partition   uint32
		first, more Work
		data        func(slot uint8) []byte
	}{
		{"claim and redeem", 9, drawFirst.More(drawRedeem), drawAgain.More(drawRedeem), func(slot uint8) []byte {
			return rewards.PackRedeemClaim(word(slot), chain.Path{Name: chain.TillPath}.ID(), batcher.PackProof(tree.Proof(mine)), big.NewInt(100))
		}},
		{"claim into a balance", 10, drawFirst.More(drawGive), drawAgain.More(drawGive), func(slot uint8) []byte {
			return rewards.PackClaim(word(slot), batcher.PackProof(tree.Proof(mine)))
		}},
	} {
		claim = batcher.Claim{Epoch: 1, Partition: kind.partition}
		w.settle(kind.partition, [32]byte{}, batcher.Item{Amount: 100_000, Class: points}) // set aside
		for i := uint64(1); i <= chain.ClaimRoots; i++ {
			post(i)
		}
		data, r := post(100)
		if kind.partition == 9 {
			one("root post", section.More(root), data, r)
		}
		data = kind.data(0)
		one(kind.what+", first", kind.first, data, w.send(w.at.Rewards, data))
		post(200)
		data = kind.data(1)
		one(kind.what+", later", kind.more, data, w.send(w.at.Rewards, data))
	}
}

func (w *world) relayed() {
	rewards := bindings.NewRewards()
	path := chain.Path{Name: "disc"}.ID()
	from := 0
	w.sizes(batch{"redeem, relayed", func(n int) Work { return redeemRun.More(redeemEach.Times(uint64(n))) },
		func(n int) ([]byte, *types.Receipt) {
			w.hold(from + n)
			var rs []bindings.IRedemptionRedemption
			var signatures [][]byte
			for i := range n {
				key := person(from + i)
				r := bindings.IRedemptionRedemption{Owner: addressOf(key), Path: path, Id: big.NewInt(0), Quantity: 200, MaxPrice: 1, Deadline: 1 << 40}
				rs, signatures = append(rs, r), append(signatures, w.sign(key, r))
			}
			data := rewards.PackRedeemSigned(rs, signatures)
			r := w.send(w.at.Rewards, data)
			if r.Status == types.ReceiptStatusSuccessful {
				from += n
			}
			return data, r
		}, w.keep("redeem, relayed")})
}

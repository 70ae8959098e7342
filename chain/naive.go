package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
)

// NaiveCost is what one reward costs by a plain mint in a transaction of its own,
// in gas: means over a sample.
type NaiveCost struct {
	New      float64 // the wallet holds none of the token yet
	Existing float64
	Samples  int // wallets measured, each new and then existing
}

// Mean is the mean for a mix of that many mints to new and existing holders.
func (c NaiveCost) Mean(newHolders, existing int) float64 {
	if newHolders+existing == 0 {
		return 0
	}
	return (float64(c.New*float64(newHolders)) + float64(c.Existing*float64(existing))) / float64(newHolders+existing)
}

// naiveGasLimit is plenty for a mint to a plain wallet.
const naiveGasLimit = 200_000

// NaiveGas measures plain minting on this chain: it mints each distinct wallet
// and token of sample twice with NaiveRewards, one transaction each. Badges are
// left out: the naive contract has none. Tokens get their supply slot beforehand,
// which is not counted. The signer must be the deployer, and in no other use.
func NaiveGas(ctx context.Context, client *ethclient.Client, signer *Signer, at Addresses, sample []batcher.Item) (NaiveCost, error) {
	if at.Naive == (common.Address{}) {
		return NaiveCost{}, errors.New("naive gas: NaiveRewards is not deployed here")
	}
	seen := map[batcher.Item]bool{}
	warm := map[uint32]bool{}
	var items, first []batcher.Item
	for _, it := range sample {
		key := batcher.Item{To: it.To, Class: it.Class, Day: it.Day}
		if it.IsBadge() || seen[key] {
			continue
		}
		seen[key] = true
		items = append(items, it)
		if !warm[it.TokenID()] {
			warm[it.TokenID()] = true
			first = append(first, batcher.Item{To: signer.at, Amount: 1, Class: it.Class, Day: it.Day})
		}
	}
	if len(items) == 0 {
		return NaiveCost{}, nil
	}
	if _, err := naiveMints(ctx, client, signer, at, first); err != nil {
		return NaiveCost{}, fmt.Errorf("naive gas: %w", err)
	}
	fresh, err := naiveMints(ctx, client, signer, at, items)
	if err != nil {
		return NaiveCost{}, fmt.Errorf("naive gas: %w", err)
	}
	again, err := naiveMints(ctx, client, signer, at, items)
	if err != nil {
		return NaiveCost{}, fmt.Errorf("naive gas: %w", err)
	}
	n := float64(len(items))
	return NaiveCost{New: float64(fresh) / n, Existing: float64(again) / n, Samples: len(items)}, nil
}

// naiveMints sends one transaction per item, all at once, and sums their gas.
func naiveMints(ctx context.Context, client *ethclient.Client, signer *Signer, at Addresses, items []batcher.Item) (gas uint64, err error) {
	nonce, err := client.PendingNonceAt(ctx, signer.at)
	if err != nil {
		return 0, err
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	// Eight times the base fee: blocks full of these may raise it meanwhile.
	tip := big.NewInt(1)
	most := new(big.Int).Add(new(big.Int).Lsh(head.BaseFee, 3), tip)
	naive := bindings.NewNaiveRewards()
	hashes := make([]common.Hash, len(items))
	for i, it := range items {
		tx, err := signer.sign(ctx, at.ChainID, &types.DynamicFeeTx{
			ChainID: new(big.Int).SetUint64(at.ChainID), Nonce: nonce + uint64(i), Gas: naiveGasLimit,
			GasTipCap: tip, GasFeeCap: most, To: &at.Naive,
			Data: naive.PackMint(it.To, big.NewInt(int64(it.TokenID())), new(big.Int).SetUint64(it.Amount)),
		})
		if err != nil {
			return 0, err
		}
		if err := client.SendTransaction(ctx, tx); err != nil {
			return 0, fmt.Errorf("mint %d of %d: %w", i+1, len(items), err)
		}
		hashes[i] = tx.Hash()
	}
	for _, h := range hashes {
		r, err := waitMined(ctx, client, h)
		if err != nil {
			return 0, err
		}
		if r.Status != types.ReceiptStatusSuccessful {
			return 0, fmt.Errorf("mint %v reverted", h)
		}
		gas += r.GasUsed
	}
	return gas, nil
}

package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/record"
)

// job is what a contender is told: everything that another language would need too.
type job struct {
	RPC        string          `json:"rpc"`
	ChainID    uint64          `json:"chain_id"`
	Key        string          `json:"key"` // hex
	Settlement common.Address  `json:"settlement"`
	Calldata   []hexutil.Bytes `json:"calldata"`
	GasLimit   []uint64        `json:"gas_limit"`
	FeeCapWei  uint64          `json:"fee_cap_wei"`
	TipWei     uint64          `json:"tip_wei"`
	InFlight   int             `json:"in_flight"`
	PeriodMS   int64           `json:"period_ms"`
	Dir        string          `json:"dir"`

	Addresses chain.Addresses `json:"addresses"`
	Batches   int             `json:"batches"`
	Items     int             `json:"items"`
}

// inFlight is how many transactions each contender may have on their way: what a
// node's pool grants an account.
const inFlight = 16

const pointsClass = 0

// signerName names the key that deploys and settles.
const signerName = "settle"

// prepare deploys the contracts and makes the batches.
func prepare(ctx context.Context, n *testnode.Node, batches, items int) (*job, error) {
	key := testnode.Key(signerName)
	signer := chain.NewSigner(key)
	at, err := chain.Deploy(ctx, n.Client, signer, chain.DeployConfig{
		Classes: []chain.Class{{Class: pointsClass, Name: "points", Cap: 1 << 40}},
	})
	if err != nil {
		return nil, err
	}
	j := &job{
		RPC: n.URL, ChainID: at.ChainID, Key: hexutil.Encode(crypto.FromECDSA(key)), Settlement: at.Settlement,
		FeeCapWei: 100 * params.GWei, TipWei: params.GWei, InFlight: inFlight, Addresses: at, Batches: batches, Items: items,
	}
	for i := range batches {
		b := batchOf(at.Epoch, i, items)
		j.Calldata = append(j.Calldata, chain.EncodeSettle(nil, b))
		j.GasLimit = append(j.GasLimit, chain.OsakaGas().Gas(b))
	}
	return j, nil
}

// batchOf is the i-th batch: one section, every wallet new.
func batchOf(epoch uint64, i, items int) batcher.Batch {
	s := batcher.Section{
		Epoch: epoch, Next: record.Position{Offset: uint64(i + 1), Ordinal: 1},
		ManifestRoot: [32]byte(crypto.Keccak256([]byte(fmt.Sprint(i)))),
	}
	if i > 0 {
		s.Previous = record.Position{Offset: uint64(i), Ordinal: 1}
	}
	for k := range items {
		it := batcher.Item{Amount: 10, Class: pointsClass}
		binary.BigEndian.PutUint64(it.To[:], uint64(i*items+k+1)) // ascending, as the contract wants it
		copy(it.To[8:], crypto.Keccak256(it.To[:8]))
		s.Items = append(s.Items, it)
	}
	return batcher.Batch{Sections: []batcher.Section{s}}
}

// minted is how many items the chain says were minted.
func minted(ctx context.Context, n *testnode.Node, j *job) (int, error) {
	r := chain.NewReader(n.Client, j.Addresses)
	head, err := r.Head(ctx)
	if err != nil {
		return 0, err
	}
	supply, err := r.At(head).Supplies(ctx, []uint32{record.TokenID(pointsClass, 0)})
	if err != nil {
		return 0, err
	}
	return int(new(big.Int).Div(supply[0].ToBig(), big.NewInt(10)).Int64()), nil
}

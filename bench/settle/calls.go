package main

import (
	"context"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/guerdon/guerdon/chain"
)

// countedNode is a node that counts what it is asked, and how long that takes.
type countedNode struct {
	chain.Node
	mu    sync.Mutex
	calls map[string]*asked
}

// asked is one method's calls.
type asked struct {
	N  int     `json:"n"`
	MS float64 `json:"ms"` // all together
}

func counted(n chain.Node) *countedNode {
	return &countedNode{Node: n, calls: map[string]*asked{}}
}

func (n *countedNode) note(method string, began time.Time) {
	took := float64(time.Since(began).Microseconds()) / 1000
	n.mu.Lock()
	defer n.mu.Unlock()
	a := n.calls[method]
	if a == nil {
		a = &asked{}
		n.calls[method] = a
	}
	a.N++
	a.MS += took
}

func (n *countedNode) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	method := "watermark"
	if len(msg.Data) > 1000 {
		method = "simulation"
	}
	defer n.note(method, time.Now())
	return n.Node.CallContract(ctx, msg, block)
}

func (n *countedNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	defer n.note("send", time.Now())
	return n.Node.SendTransaction(ctx, tx)
}

func (n *countedNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	defer n.note("header", time.Now())
	return n.Node.HeaderByNumber(ctx, number)
}

func (n *countedNode) NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error) {
	defer n.note("nonce", time.Now())
	return n.Node.NonceAt(ctx, account, block)
}

func (n *countedNode) TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error) {
	defer n.note("receipt", time.Now())
	return n.Node.TransactionReceipt(ctx, hash)
}

func (n *countedNode) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error) {
	defer n.note("fee history", time.Now())
	return n.Node.FeeHistory(ctx, blocks, last, percentiles)
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"
)

// pool is the part of a node that knows what waits to be mined.
type pool interface {
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
}

// Drain waits until nothing is on its way, for those that no longer wait for what they
// submitted: it lands, or is given up where it stands on nothing. It returns
// batcher.ErrUnavailable where no node answers.
func (m *Manager) Drain(ctx context.Context) error {
	for began := time.Now(); ; {
		if err := take(ctx, m.turn); err != nil {
			return err
		}
		left := len(m.flights)
		<-m.turn
		if left == 0 {
			return nil
		}
		if err := take(ctx, m.watch); err != nil {
			return err
		}
		err := m.look(ctx, began)
		<-m.watch
		if err != nil {
			return err
		}
	}
}

// Waiting is how many transactions of an account nodes have that are in no block yet: of
// several nodes the most that one of them has, for what one has can be mined. A lane without
// any is drained: what it had on its way has landed or never will, and its partitions may go
// to another.
func Waiting(ctx context.Context, n Node, account common.Address) (uint64, error) {
	if several, ok := n.(*Nodes); ok {
		return several.waiting(ctx, account)
	}
	p, ok := n.(pool)
	if !ok {
		return 0, errors.New("this node does not tell what waits in its pool")
	}
	mined, err := p.NonceAt(ctx, account, nil)
	if err != nil {
		return 0, fmt.Errorf("nonce of %v: %w", account, unavailable(err))
	}
	next, err := p.PendingNonceAt(ctx, account)
	if err != nil {
		return 0, fmt.Errorf("pending nonce of %v: %w", account, unavailable(err))
	}
	return max(next-min(mined, next), held(ctx, n, account, mined)), nil
}

// held is how many transactions from nonce on a node's pool says that it holds, those behind
// a gap included, of which the pending nonce says nothing and which are mined once it is
// filled; 0 where a node does not tell.
func held(ctx context.Context, n Node, account common.Address, nonce uint64) (waiting uint64) {
	raw, ok := n.(interface{ Client() *rpc.Client })
	if !ok {
		return 0
	}
	var by map[string]map[string]any // pending and queued, by nonce
	if err := raw.Client().CallContext(ctx, &by, "txpool_contentFrom", account); err != nil {
		return 0 // many providers have no such method
	}
	for _, some := range by {
		for text := range some {
			if at, err := strconv.ParseUint(text, 10, 64); err == nil && at >= nonce {
				waiting++
			}
		}
	}
	return waiting
}

func (n *Nodes) waiting(ctx context.Context, account common.Address) (most uint64, err error) {
	all := make([]uint64, len(n.all))
	errs := n.each(ctx, func(ctx context.Context, i int, m *endpoint) (err error) {
		all[i], err = Waiting(ctx, m.Node, account)
		return err
	})
	failed := 0
	for i := range all {
		most = max(most, all[i])
		if errs[i] != nil {
			failed++
		}
	}
	if failed == len(all) {
		return 0, errors.Join(errs...)
	}
	return most, nil
}

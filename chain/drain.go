package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// pool is the part of a node that knows what waits to be mined.
type pool interface {
	PendingNonceAt(ctx context.Context, account common.Address) (uint64, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
}

// Waiting is how many transactions of an account nodes have that are in no block yet. A
// lane without any is drained: what it had on its way has landed or never will, and its
// partitions may go to another.
func Waiting(ctx context.Context, n Node, account common.Address) (uint64, error) {
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
	return next - min(mined, next), nil
}

// PendingNonceAt is the highest that any node says: what one of them has can be mined.
func (n *Nodes) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	all := make([]uint64, len(n.all))
	errs := n.each(ctx, func(ctx context.Context, i int, m *endpoint) (err error) {
		p, ok := m.Node.(pool)
		if !ok {
			return errors.New("does not tell what waits in its pool")
		}
		all[i], err = p.PendingNonceAt(ctx, account)
		return err
	})
	var most uint64
	failed := 0
	for i, next := range all {
		most = max(most, next)
		if errs[i] != nil {
			failed++
		}
	}
	if failed == len(all) {
		return 0, errors.Join(errs...)
	}
	return most, nil
}

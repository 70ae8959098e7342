package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// errOvertaken: the nonce was consumed by a transaction that is not ours. What we
// signed for it can never be mined.
var errOvertaken = fmt.Errorf("nonce consumed by another transaction: %w", batcher.ErrStale)

// flight is one nonce of the lane: the batch it carries, every transaction that was
// signed for it, of which at most one is ever mined, and what became of it. Its
// content never changes but to nothing: a flight that can no longer land its batch
// is replaced by a transfer of nothing to ourselves. Once it is among the flights it is
// changed by the one that looks after them, holding Manager.turn, which whoever else reads
// it holds; when done is closed it no longer changes.
type flight struct {
	m     *Manager
	batch batcher.Batch // empty: only fills its nonce
	data  []byte
	nonce uint64
	limit uint64
	fees  Fees
	sent  []*types.Transaction // newest last

	since    time.Time // of the newest
	pushed   time.Time // when it was last handed to the node
	accepted bool      // a node may have one of them
	doomed   bool      // what it stands on did not land
	canceled bool      // the newest try carries nothing

	receipt *types.Receipt // of the try that is in a block, as last seen
	lost    time.Time      // since when the nonce is consumed without a receipt
	seen    bool           // mined is closed

	mined chan struct{}
	done  chan struct{}
	out   batcher.Landed
	err   error
}

// Mined implements batcher.Flight.
func (f *flight) Mined() <-chan struct{} { return f.mined }

// Tx is the newest transaction signed for it.
func (f *flight) Tx() string {
	f.m.turn <- struct{}{}
	defer func() { <-f.m.turn }()
	if len(f.sent) == 0 {
		return ""
	}
	return f.sent[len(f.sent)-1].Hash().Hex()
}

// Wait implements batcher.Flight. Whoever waits first also looks after the lane's
// other flights; when it leaves another one takes over.
func (f *flight) Wait(ctx context.Context) (batcher.Landed, error) {
	began := time.Now()
	for {
		select {
		case <-f.done:
			if errors.Is(f.err, errOvertaken) {
				return f.m.overtaken(ctx, f.batch)
			}
			return f.out, f.err
		case <-ctx.Done():
			return batcher.Landed{}, ctx.Err()
		case f.m.watch <- struct{}{}:
			err := f.m.look(ctx, began)
			<-f.m.watch
			if err != nil {
				return batcher.Landed{}, err
			}
		}
	}
}

// conclude ends f. What stands on its sections and cannot land any more is doomed.
func (m *Manager) conclude(f *flight, l batcher.Landed, err error) {
	f.out, f.err = l, err
	m.flights = remove(m.flights, f)
	if err != nil {
		m.doom(f)
	}
	if !f.seen {
		f.seen = true
		close(f.mined)
	}
	close(f.done)
}

// doom marks the flights that build on sections of f which did not land.
func (m *Manager) doom(f *flight) {
	for _, g := range m.flights {
		if g.nonce > f.nonce && !g.doomed && g.standsOn(f) {
			g.doomed = true
			m.doom(g)
		}
	}
}

func (f *flight) standsOn(g *flight) bool {
	for i := range f.batch.Sections {
		s := &f.batch.Sections[i]
		for j := range g.batch.Sections {
			t := &g.batch.Sections[j]
			if s.Epoch == t.Epoch && s.Partition == t.Partition && s.Previous == t.Next && !settles(&g.out, t) {
				return true
			}
		}
	}
	return false
}

func settles(l *batcher.Landed, s *batcher.Section) bool {
	for i := range l.Receipts {
		r := &l.Receipts[i]
		if r.Epoch == s.Epoch && r.Partition == int32(s.Partition) && r.Next == s.Next.String() {
			return true
		}
	}
	return false
}

// transaction is the next try, unsigned.
func (f *flight) transaction() *types.DynamicFeeTx {
	c := &f.m.c
	tx := &types.DynamicFeeTx{
		ChainID: new(big.Int).SetUint64(c.Addresses.ChainID), Nonce: f.nonce, Gas: f.limit,
		GasTipCap: f.fees.Tip, GasFeeCap: f.fees.Cap, To: &c.Addresses.Settlement, Data: f.data,
	}
	if f.canceled {
		tx.To, tx.Data, tx.Gas = &c.Signer.at, nil, c.Gas.TxBase
	}
	return tx
}

// tip is how far the lane's flights take a partition; those that are doomed do not.
func (m *Manager) tip(epoch uint64, partition uint32) (at record.Position, found bool) {
	for _, f := range m.flights {
		if f.doomed {
			continue
		}
		for i := range f.batch.Sections {
			if s := &f.batch.Sections[i]; s.Epoch == epoch && s.Partition == partition {
				at, found = s.Next, true
			}
		}
	}
	return at, found
}

func remove(all []*flight, f *flight) []*flight {
	kept := make([]*flight, 0, len(all))
	for _, g := range all {
		if g != f {
			kept = append(kept, g)
		}
	}
	return kept
}

// past is a batch that was on chain, or overtaken there, before it was submitted.
type past struct {
	m     *Manager
	batch batcher.Batch
	mined chan struct{}
}

func (p past) Mined() <-chan struct{} { return p.mined }

func (p past) Wait(ctx context.Context) (batcher.Landed, error) { return p.m.earlier(ctx, p.batch) }

package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// mostFillers bounds how many nonces are filled with nothing; with more to fill it costs
// less to begin again at the chain's nonce.
const mostFillers = 64

// tellAgain is how often the same trouble is told of.
const tellAgain = time.Minute

// look is one round of looking after the flights, and a pause. The caller has waited
// since began and holds watch. Its error is about the node, not about a flight: none
// has answered for Outage.
func (m *Manager) look(ctx context.Context, began time.Time) error {
	moved, err := m.round(ctx)
	if held := take(ctx, m.turn); held != nil {
		return held
	}
	if ctx.Err() == nil {
		m.tell(err)
	}
	heard := m.heard
	if moved {
		m.pause = 0
	}
	m.pause = min(2*m.pause+time.Millisecond, m.c.MaxPoll)
	pause := m.pause
	<-m.turn
	if began.After(heard) {
		heard = began
	}
	if err != nil && ctx.Err() == nil && time.Since(heard) > m.c.Outage {
		return fmt.Errorf("settle: batches are on their way and nothing was heard for %v: %w",
			m.c.Outage, errors.Join(batcher.ErrUnavailable, err))
	}
	if moved {
		return nil // perhaps what the caller waits for
	}
	t := time.NewTimer(pause)
	defer t.Stop()
	select {
	case <-t.C:
	case <-m.wake:
	case <-ctx.Done():
		return ctx.Err()
	}
	return nil
}

// tell logs what keeps a round from its end, once for as long as it stays the same: the
// caller waits on, and learns of it only where no node answers any more.
func (m *Manager) tell(err error) {
	switch {
	case err == nil && m.trouble != "":
		m.c.Logger.Info("settle: transactions are looked after again", "signer", m.c.Signer.at)
		m.trouble = ""
	case err != nil && (err.Error() != m.trouble || time.Since(m.troubled) >= tellAgain):
		m.c.Logger.Warn("settle: transactions cannot be looked after now, trying again", "signer", m.c.Signer.at, "on_their_way", len(m.flights), "err", err)
		m.trouble, m.troubled = err.Error(), time.Now()
	}
}

// round asks where the chain is and moves each flight on:
//
//  1. Its nonce is consumed: by one of our tries, and its block is final: landed. Not
//     final: mined. By none of them: overtaken, once that has been so for a while.
//  2. Its nonce is open although it was mined: a reorg. It waits again.
//  3. It waits: handed over again now and then, replaced when it is stuck or doomed.
//
// An error of the node ends the round, never a flight: what a node failed to answer
// it may have taken. While a node is asked nothing is held, so that a batch can be
// submitted beside.
func (m *Manager) round(ctx context.Context) (moved bool, err error) {
	var flights []*flight
	if err := m.exclusively(ctx, func() { flights = slices.Clone(m.flights) }); err != nil || len(flights) == 0 {
		return false, err
	}
	final, err := m.finalBlock(ctx) // before the receipts: what they say is then no older
	if err != nil {
		return false, err
	}
	nonce, err := m.c.Node.NonceAt(ctx, m.c.Signer.at, nil)
	if err != nil {
		return false, err
	}
	var waiting []*flight
	if err := m.exclusively(ctx, func() {
		m.heard = time.Now()
		for _, f := range flights {
			if f.nonce >= nonce {
				m.takenBack(f)
				waiting = append(waiting, f)
			}
		}
	}); err != nil {
		return false, err
	}
	for _, f := range flights {
		if f.nonce >= nonce {
			continue
		}
		on, err := m.consumed(ctx, f, final)
		if moved = moved || on; err != nil {
			return moved, err
		}
	}
	if len(waiting) == 0 {
		return moved, nil
	}
	if held := m.exclusively(ctx, func() { err = m.tend(ctx, waiting, nonce) }); held != nil {
		return moved, held
	}
	return moved, err
}

// exclusively does something with the flights that nobody else may see half done.
func (m *Manager) exclusively(ctx context.Context, do func()) error {
	if err := take(ctx, m.turn); err != nil {
		return err
	}
	defer func() { <-m.turn }()
	do()
	return nil
}

// finalBlock is the newest final block's number; -1 while there is none.
func (m *Manager) finalBlock(ctx context.Context) (int64, error) {
	tag := big.NewInt(int64(rpc.FinalizedBlockNumber))
	if m.c.Depth > 0 {
		tag = nil
	}
	h, err := m.c.Node.HeaderByNumber(ctx, tag)
	switch {
	case err != nil && m.c.Depth == 0 && noFinal(err):
		return -1, nil
	case err != nil:
		return 0, err
	}
	return h.Number.Int64() - int64(m.c.Depth), nil
}

// consumed moves f on, whose nonce is consumed. A receipt is asked for once: after that its
// block is what counts, and only where another one has its number is it asked for anew.
func (m *Manager) consumed(ctx context.Context, f *flight, final int64) (moved bool, err error) {
	for fresh := f.receipt == nil; ; fresh = true {
		if fresh {
			r, err := m.receipt(ctx, f)
			if err != nil {
				return moved, err
			}
			ended := false
			if err := m.exclusively(ctx, func() { moved, ended = m.included(f, r) }); err != nil || ended || r == nil {
				return moved, err
			}
		}
		r := f.receipt
		if r.BlockNumber.Int64() > final {
			return moved, nil
		}
		at, err := m.c.Node.HeaderByNumber(ctx, r.BlockNumber)
		switch {
		case err != nil:
			return moved, err
		case at.Hash() == r.BlockHash:
			m.c.Fault("final")
			l, err := m.outcome(f, r)
			return true, m.exclusively(ctx, func() { m.conclude(f, l, err) })
		case fresh:
			return moved, nil // of a block that is not on the chain: look again
		}
	}
}

// included takes in f's receipt, nil where there is none; ended is whether that was its end.
func (m *Manager) included(f *flight, r *types.Receipt) (moved, ended bool) {
	if r == nil {
		f.receipt = nil
		ended = m.missing(f)
		return ended, ended
	}
	f.lost = time.Time{}
	first := f.receipt == nil
	if !first && f.receipt.BlockHash == r.BlockHash {
		return false, false
	}
	f.receipt = r
	if first {
		m.c.Fault("mined")
	}
	if m.failed(f) {
		return true, true
	}
	if !f.seen {
		f.seen = true
		close(f.mined)
	}
	return true, false
}

// outcome is what r did for f's batch. One that failed near its limit wanted gas.
func (m *Manager) outcome(f *flight, r *types.Receipt) (batcher.Landed, error) {
	if r.Status != types.ReceiptStatusSuccessful && r.GasUsed >= f.limit/16*15 {
		return batcher.Landed{}, fmt.Errorf("settle: transaction %v used up its %d gas: %w", r.TxHash, f.limit, batcher.ErrTooLarge)
	}
	return m.landed(f.batch, r)
}

// failed ends f at once where its transaction did nothing for its batch: there is
// nothing to wait for, and what stands on it can be taken off the way. Where it
// landed in part the rest of the lane learns that now, too.
func (m *Manager) failed(f *flight) bool {
	l, err := m.outcome(f, f.receipt)
	if err == nil {
		return false
	}
	if len(l.Receipts) > 0 {
		f.out = l
		m.doom(f)
		return false
	}
	m.conclude(f, l, err)
	return true
}

// missing decides about a consumed nonce without a receipt: the node may know the
// receipt a moment later, so it is overtaken only when that lasts.
func (m *Manager) missing(f *flight) (moved bool) {
	if f.lost.IsZero() {
		f.lost = time.Now()
	}
	if time.Since(f.lost) < m.c.Stuck/16 {
		return false
	}
	m.c.Logger.Warn("nonce was consumed by a transaction that this process did not send", "signer", m.c.Signer, "nonce", f.nonce)
	m.conclude(f, batcher.Landed{}, errOvertaken)
	return true
}

// takenBack lets f wait again if it was in a block.
func (m *Manager) takenBack(f *flight) {
	f.lost = time.Time{}
	if f.receipt == nil {
		return
	}
	m.c.Logger.Warn("a reorg took a transaction back", "nonce", f.nonce, "tx", f.receipt.TxHash, "block", f.receipt.BlockNumber)
	f.receipt, f.since, f.pushed = nil, time.Now(), time.Time{}
}

// receipt is that of whichever try was mined; nil if none was.
func (m *Manager) receipt(ctx context.Context, f *flight) (*types.Receipt, error) {
	for i := len(f.sent) - 1; i >= 0; i-- {
		r, err := m.c.Node.TransactionReceipt(ctx, f.sent[i].Hash())
		switch {
		case err == nil && r != nil && r.BlockNumber != nil && r.TxHash == f.sent[i].Hash():
			return r, nil
		case err != nil && !errors.Is(err, ethereum.NotFound):
			return nil, err
		}
	}
	return nil, nil
}

// tend looks after flights that wait, in the order of their nonces. The chain expects
// nonce next. Only the first can be mined, so only it is replaced for being slow; the
// others where their fees no longer reach the base fee.
func (m *Manager) tend(ctx context.Context, waiting []*flight, nonce uint64) error {
	waiting, err := m.fill(ctx, waiting, nonce)
	if err != nil {
		return err
	}
	for i, f := range waiting {
		now := time.Now()
		stuck := now.Sub(f.since) >= m.c.Stuck
		if stuck && i > 0 {
			if err := m.readFee(ctx); err != nil {
				return err
			}
			stuck = f.fees.Cap.Cmp(m.fee) < 0
		}
		switch {
		case f.doomed && !f.canceled, stuck:
			err = m.replace(ctx, f)
		case now.Sub(f.pushed) >= m.c.Stuck/4+time.Second:
			err = m.push(ctx, f, false) // the pool may have lost it
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// fill closes a gap: the chain expects nonce want, and the first that waits is later.
// A node's wrong word about the nonce, a foreign transaction that a reorg took, or final
// blocks that were undone leave one, and nothing behind it would ever be mined. It returns
// those that still wait.
func (m *Manager) fill(ctx context.Context, waiting []*flight, want uint64) (left []*flight, err error) {
	first := waiting[0].nonce
	if first <= want {
		m.gap = time.Time{}
		return waiting, nil
	}
	if m.gap.IsZero() {
		m.gap = time.Now()
	}
	switch far := first-want > mostFillers; {
	case !far && time.Since(m.gap) < m.c.Stuck/4, far && time.Since(m.gap) < 4*m.c.Stuck:
		return waiting, nil
	case far:
		m.giveUp(waiting, want)
		return nil, nil
	}
	m.gap = time.Time{}
	m.c.Logger.Warn("nonces are missing before what was sent: filling them with nothing", "signer", m.c.Signer, "from", want, "to", first-1)
	if err := m.founded(ctx, waiting); err != nil {
		return nil, err
	}
	if err := m.readFee(ctx); err != nil {
		return nil, err
	}
	fillers := make([]*flight, 0, first-want)
	for n := want; n < first; n++ {
		f := &flight{m: m, nonce: n, fees: m.fees(), canceled: true, mined: make(chan struct{}), done: make(chan struct{})}
		if err := m.push(ctx, f, true); err != nil && !f.accepted {
			return nil, err
		}
		fillers = append(fillers, f)
	}
	m.flights = append(fillers, m.flights...)
	return waiting, nil
}

// giveUp ends flights behind more nonces than are filled: what was final is undone, or the
// node is on another chain. They are begun again where it is; if one of them is mined all
// the same, the watermark lets through what fits.
func (m *Manager) giveUp(waiting []*flight, want uint64) {
	first := waiting[0].nonce
	m.c.Logger.Error("the chain has gone back further than nonces are filled: what was sent is given up", "signer", m.c.Signer, "expects", want, "sent", first)
	for _, f := range waiting {
		m.conclude(f, batcher.Landed{}, fmt.Errorf("nonces %d to %d are open again: %w", want, first-1, batcher.ErrUndone))
	}
	m.gap = time.Time{}
}

// founded dooms the flights that do not stand on the chain's watermarks or on each
// other: what they stood on is in the gap.
func (m *Manager) founded(ctx context.Context, waiting []*flight) error {
	type place struct {
		epoch     uint64
		partition uint32
	}
	ends := map[place]record.Position{}
	for _, f := range waiting {
		for i := range f.batch.Sections {
			s := &f.batch.Sections[i]
			p := place{s.Epoch, s.Partition}
			at, known := ends[p]
			if !known {
				var err error
				if at, err = m.Watermark(ctx, s.Epoch, s.Partition); err != nil {
					return err
				}
				ends[p] = at
			}
			if at != s.Previous {
				f.doomed = true
			}
			if !f.doomed {
				ends[p] = s.Next
			}
		}
	}
	return nil
}

package chain

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// errOvertaken: the nonce was consumed by a transaction that is not ours.
var errOvertaken = errors.New("nonce consumed by another transaction")

// flight is one nonce's transactions: the first and its replacements, of which
// at most one is ever mined.
type flight struct {
	nonce  uint64
	limit  uint64
	data   []byte
	fees   Fees
	sent   []*types.Transaction // newest last
	since  time.Time            // of the newest
	heard  time.Time            // last answer of the node
	pushed time.Time            // newest handed to the node
}

// send brings one call through: sign, hand over, replace when stuck, wait until
// mined and final. The steps of a turn:
//
//  1. A receipt of any try, in a final block: done.
//  2. No receipt and the nonce is consumed: another transaction has it.
//  3. Pending for Stuck: replace with higher fees, or hand over again at the cap.
//
// A reorg makes a receipt vanish; then the same turns go on. An error of the node
// never ends a flight before Outage, because the node may have taken what it
// failed to answer.
func (m *Manager) send(ctx context.Context, data []byte, limit uint64) (*types.Receipt, error) {
	nonce, err := m.c.Node.NonceAt(ctx, m.c.Signer.at, nil)
	if err != nil {
		return nil, fmt.Errorf("nonce of %v: %w", m.c.Signer.at, unavailable(err))
	}
	base, err := m.baseFee(ctx)
	if err != nil {
		return nil, err
	}
	f := &flight{nonce: nonce, limit: limit, data: data, heard: time.Now(), fees: feesFor(base, m.c.TipWei, m.c.MaxFeeWei)}
	if err := m.push(ctx, f, true); err != nil {
		return nil, err
	}
	wait := pauser{longest: m.c.MaxPoll}
	for {
		r, err := m.turn(ctx, f)
		if err != nil || r != nil {
			return r, err
		}
		if err := wait.next(ctx); err != nil {
			return nil, err
		}
	}
}

// pauser waits longer from turn to turn: from a millisecond, as on a chain in
// this process, to longest.
type pauser struct{ pause, longest time.Duration }

func (p *pauser) next(ctx context.Context) error {
	p.pause = min(p.pause*3/2+time.Millisecond, p.longest)
	return sleep(ctx, p.pause)
}

func (m *Manager) turn(ctx context.Context, f *flight) (*types.Receipt, error) {
	r, err := m.receipt(ctx, f)
	if err == nil && r != nil {
		final, ferr := m.final(ctx, r)
		if final {
			return r, nil
		}
		return nil, m.quiet(f, ferr)
	}
	if err != nil {
		return nil, m.quiet(f, err)
	}
	nonce, err := m.c.Node.NonceAt(ctx, m.c.Signer.at, nil)
	if err != nil {
		return nil, m.quiet(f, err)
	}
	f.heard = time.Now()
	if nonce > f.nonce {
		// Mined between the two questions?
		if r, err := m.receipt(ctx, f); err != nil || r != nil {
			return nil, m.quiet(f, err) // the next turn takes it up
		}
		return nil, errOvertaken
	}
	switch now := time.Now(); {
	case now.Sub(f.since) >= m.c.Stuck:
		return nil, m.replace(ctx, f)
	case now.Sub(f.pushed) >= m.c.Stuck/4+time.Second:
		return nil, m.push(ctx, f, false) // the pool may have lost it
	}
	return nil, nil
}

// receipt is that of whichever try was mined; nil if none was.
func (m *Manager) receipt(ctx context.Context, f *flight) (*types.Receipt, error) {
	for i := len(f.sent) - 1; i >= 0; i-- {
		r, err := m.c.Node.TransactionReceipt(ctx, f.sent[i].Hash())
		if err == nil {
			return r, nil
		}
		if !errors.Is(err, ethereum.NotFound) {
			return nil, err
		}
	}
	return nil, nil
}

// final reports whether r's block is final and still on the chain.
func (m *Manager) final(ctx context.Context, r *types.Receipt) (bool, error) {
	h, err := m.c.Node.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		return false, err
	}
	if h.Number.Cmp(r.BlockNumber) < 0 {
		return false, nil
	}
	at, err := m.c.Node.HeaderByNumber(ctx, r.BlockNumber)
	if err != nil {
		return false, err
	}
	return at.Hash() == r.BlockHash, nil
}

// quiet passes over an error of the node until Outage has gone by without an
// answer. No error counts as an answer.
func (m *Manager) quiet(f *flight, err error) error {
	if err == nil {
		f.heard = time.Now()
		return nil
	}
	if errors.Is(err, context.Canceled) || time.Since(f.heard) < m.c.Outage {
		return nil // a caller's end shows in the wait
	}
	return fmt.Errorf("settle: nonce %d is in flight and nothing was heard for %v: %w",
		f.nonce, m.c.Outage, errors.Join(batcher.ErrUnavailable, err))
}

func (m *Manager) replace(ctx context.Context, f *flight) error {
	base, err := m.baseFee(ctx)
	if err != nil {
		return m.quiet(f, err)
	}
	next, ok := f.fees.bump(feesFor(base, m.c.TipWei, m.c.MaxFeeWei), m.c.MaxFeeWei)
	if !ok {
		m.c.Logger.Warn("transaction is stuck at the fee cap", "nonce", f.nonce, "fee_cap_wei", f.fees.Cap, "base_fee_wei", base)
		f.since = time.Now()
		return m.push(ctx, f, false)
	}
	f.fees = next
	return m.push(ctx, f, true)
}

// push signs (if fresh) and hands the newest try to the node. It returns only
// errors that no waiting cures.
func (m *Manager) push(ctx context.Context, f *flight, fresh bool) error {
	for {
		if fresh {
			tx, err := m.c.Signer.sign(m.c.Addresses.ChainID, &types.DynamicFeeTx{
				ChainID: new(big.Int).SetUint64(m.c.Addresses.ChainID), Nonce: f.nonce, Gas: f.limit,
				GasTipCap: f.fees.Tip, GasFeeCap: f.fees.Cap, To: &m.c.Addresses.Settlement, Data: f.data,
			})
			if err != nil {
				return fmt.Errorf("settle: sign: %w", err)
			}
			f.sent, f.since = append(f.sent, tx), time.Now()
		}
		f.pushed = time.Now()
		err := m.c.Node.SendTransaction(ctx, f.sent[len(f.sent)-1])
		switch a := answerOf(err); a {
		case taken, nonceUsed, unknown, tooCheap:
			// Taken, or the next turns find out: a receipt, a consumed nonce, or a
			// stuck transaction that is handed over again or replaced.
			if a == taken {
				f.heard = time.Now()
			}
			return nil
		case poor:
			return fmt.Errorf("%w: %v: %w", ErrPoor, m.c.Signer.at, err)
		case tooLarge:
			return fmt.Errorf("settle: %w: %w", batcher.ErrTooLarge, err)
		case underpriced:
			// A transaction of an earlier life holds the nonce: outbid it. If it is
			// mined meanwhile, the nonce shows it; at the cap it has to do.
			next, ok := f.fees.bump(f.fees, m.c.MaxFeeWei)
			if !ok {
				return nil
			}
			f.sent = f.sent[:len(f.sent)-1] // refused: it is in no pool
			f.fees, fresh = next, true
		}
	}
}

func hexBytes(s string) ([]byte, error) { return hex.DecodeString(strings.TrimPrefix(s, "0x")) }

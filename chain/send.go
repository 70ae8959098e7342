package chain

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/guerdon/guerdon/batcher"
)

// replace signs another try for f's nonce with higher fees: of the same content, or
// of none where that is doomed. The gas limit is asked for anew, because a fork may
// have changed what things cost since.
func (m *Manager) replace(ctx context.Context, f *flight) error {
	if err := m.readFee(ctx); err != nil {
		return err
	}
	next, ok := f.fees.bump(m.fees(), m.c.MaxFeeWei)
	if !ok {
		m.c.Logger.Warn("transaction is stuck at the fee cap", "nonce", f.nonce, "fee_cap_wei", f.fees.Cap, "base_fee_wei", m.fee)
		f.since = time.Now()
		return m.push(ctx, f, false)
	}
	fees, canceled, tries := f.fees, f.canceled, len(f.sent)
	f.canceled = f.canceled || f.doomed
	if !f.canceled && f == m.flights[0] {
		if limit, err := m.simulate(ctx, f.data, f.limit, nil); err == nil {
			f.limit = limit
		}
	}
	m.c.Logger.Info("transaction replaced", "nonce", f.nonce, "canceled", f.canceled, "fee_cap_wei", next.Cap, "tip_wei", next.Tip, "tries", len(f.sent)+1)
	f.fees = next
	err := m.push(ctx, f, true)
	if err != nil && len(f.sent) == tries { // nobody signed it: fees rise from what was sent
		f.fees, f.canceled, f.since = fees, canceled, time.Now().Add(-m.c.Stuck/4*3)
		m.c.Logger.Warn("a replacement was not signed", "nonce", f.nonce, "err", err)
	}
	return err
}

// push signs (if fresh) and hands the newest try to the node. Its errors are those
// that no waiting cures, for a flight of which no node has anything; for others what
// a node says changes nothing, it is told of and the flight goes on.
func (m *Manager) push(ctx context.Context, f *flight, fresh bool) error {
	for {
		if fresh {
			tx, err := m.c.Signer.sign(ctx, m.c.Addresses.ChainID, f.transaction())
			if err != nil {
				return fmt.Errorf("settle: sign: %w", err)
			}
			f.sent, f.since = append(f.sent, tx), time.Now()
			m.c.Fault("signed")
		}
		f.pushed = time.Now()
		err := m.c.Node.SendTransaction(ctx, f.sent[len(f.sent)-1])
		a := answerOf(err)
		f.accepted = f.accepted || a.maybe()
		switch a {
		case taken:
			m.heard = time.Now()
			m.c.Fault("sent")
			return nil
		case underpriced:
			// A transaction of an earlier life holds the nonce: outbid it. If it is
			// mined meanwhile, the nonce shows it; at the cap it has to do.
			next, ok := f.fees.bump(f.fees, m.c.MaxFeeWei)
			if !ok {
				f.accepted = true
				return nil
			}
			f.sent = f.sent[:len(f.sent)-1] // refused: it is in no pool
			f.fees, fresh = next, true
			continue
		case nonceUsed:
			f.accepted = true // the next round finds out by what
			return nil
		}
		if f.accepted {
			m.c.Logger.Debug("node did not take a transaction", "nonce", f.nonce, "err", err)
			return nil
		}
		return m.refused(a, err)
	}
}

// refused is the error of a transaction that no node has.
func (m *Manager) refused(a answer, err error) error {
	switch a {
	case poor:
		return fmt.Errorf("%w: %v: %w: %w", ErrPoor, m.c.Signer.at, batcher.ErrUnavailable, err)
	case tooLarge:
		return fmt.Errorf("settle: %w: %w", batcher.ErrTooLarge, err)
	case invalid:
		return fmt.Errorf("settle: the node will never take this: %w", err)
	}
	return fmt.Errorf("settle: %w: %w", batcher.ErrUnavailable, err) // later
}

func hexBytes(s string) ([]byte, error) { return hex.DecodeString(strings.TrimPrefix(s, "0x")) }

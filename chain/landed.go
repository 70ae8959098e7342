package chain

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// landed reads what a mined transaction did to b from its logs.
func (m *Manager) landed(b batcher.Batch, r *types.Receipt) (batcher.Landed, error) {
	l := batcher.Landed{Tx: r.TxHash.Hex(), Block: r.BlockNumber.Uint64(), GasUsed: r.GasUsed}
	if r.Status != types.ReceiptStatusSuccessful {
		return l, fmt.Errorf("%w: transaction %v in block %v, %d gas used", ErrReverted, r.TxHash, r.BlockNumber, r.GasUsed)
	}
	evs, gas, err := m.settledIn(r)
	if err != nil {
		return l, err
	}
	for i := range b.Sections {
		if j := find(evs, &b.Sections[i]); j >= 0 {
			l.Receipts = append(l.Receipts, receiptOf(&evs[j], gas[j]))
		}
	}
	if err := m.detail(&l, r); err != nil {
		return l, err
	}
	settled := len(l.Receipts)
	if settled < len(b.Sections) {
		if m.shut(r) {
			m.open.Store(false)
		}
		return l, fmt.Errorf("settle: %d of %d sections were skipped: %w", len(b.Sections)-settled, len(b.Sections), batcher.ErrStale)
	}
	return l, nil
}

// overtaken finds out about a batch whose nonce another transaction has: an earlier
// life's may have carried it. errOvertaken says that it stands as it stood.
func (m *Manager) overtaken(ctx context.Context, b batcher.Batch) (batcher.Landed, error) {
	all := make([]int, len(b.Sections))
	for i := range all {
		all[i] = i
	}
	stands, err := m.stands(ctx, b, all)
	switch {
	case err != nil:
		return batcher.Landed{}, err
	case stands:
		return batcher.Landed{}, errOvertaken
	}
	return m.earlier(ctx, b)
}

// earlier looks for sections of b that are on chain already. All of them: b has
// landed. Otherwise b cannot land as it is, which is batcher.ErrStale.
//
// It waits for finality like a fresh transaction would, and reads logs backwards
// from the head: what it looks for is recent.
func (m *Manager) earlier(ctx context.Context, b batcher.Batch) (batcher.Landed, error) {
	evs, err := m.settledOf(ctx, b)
	if err != nil {
		return batcher.Landed{}, err
	}
	var l batcher.Landed
	seen := map[common.Hash]bool{}
	for i := range b.Sections {
		j := find(evs, &b.Sections[i])
		if j < 0 || seen[evs[j].TxHash] {
			continue
		}
		seen[evs[j].TxHash] = true
		r, err := m.waitFinal(ctx, evs[j].TxHash)
		if err != nil {
			return batcher.Landed{}, err
		}
		part, err := m.landed(b, r)
		if err != nil && !errors.Is(err, batcher.ErrStale) {
			return batcher.Landed{}, err
		}
		l.Tx, l.Block, l.GasUsed = part.Tx, part.Block, l.GasUsed+part.GasUsed
		for _, no := range part.Refusals {
			no.Receipt += len(l.Receipts)
			l.Refusals = append(l.Refusals, no)
		}
		l.Receipts, l.PriceGwei = append(l.Receipts, part.Receipts...), part.PriceGwei
	}
	if len(l.Receipts) == len(b.Sections) {
		m.c.Logger.Info("batch had landed already", "tx", l.Tx, "sections", len(b.Sections))
		return l, nil
	}
	return l, fmt.Errorf("settle: %d of %d sections do not stand on the watermark: %w",
		len(b.Sections)-len(l.Receipts), len(b.Sections), batcher.ErrStale)
}

// settledOf reads Settled logs of b's partitions, newest first, until each
// section is found, its beginning is passed, or the deployment is reached.
func (m *Manager) settledOf(ctx context.Context, b batcher.Batch) ([]LogEvent, error) {
	head, err := m.c.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, fmt.Errorf("settle: head: %w", unavailable(err))
	}
	epochs, parts := map[common.Hash]bool{}, map[common.Hash]bool{}
	open := map[int]bool{}
	for i := range b.Sections {
		epochs[common.BigToHash(new(big.Int).SetUint64(b.Sections[i].Epoch))] = true
		parts[common.BigToHash(big.NewInt(int64(b.Sections[i].Partition)))] = true
		open[i] = true
	}
	q := ethereum.FilterQuery{
		Addresses: []common.Address{m.c.Addresses.Settlement},
		Topics:    [][]common.Hash{{topicSettled}, keys(epochs), keys(parts)},
	}
	var out []LogEvent
	for to := head.Number.Uint64() + 1; to > m.c.Addresses.Block && len(open) > 0; {
		from := max(m.c.Addresses.Block, to-min(to, m.c.LogRange))
		q.FromBlock, q.ToBlock = new(big.Int).SetUint64(from), new(big.Int).SetUint64(to-1)
		logs, err := m.c.Node.FilterLogs(ctx, q)
		if err != nil {
			return nil, fmt.Errorf("settle: logs of blocks %d to %d: %w", from, to-1, unavailable(err))
		}
		for i := range logs {
			if out, err = m.c.Addresses.AppendLog(out, &logs[i]); err != nil {
				return nil, err
			}
			strike(open, b, &out[len(out)-1])
		}
		to = from
	}
	return out, nil
}

// strike takes sections off open that ev decides: found, or its partition had not
// come as far as the section's next when ev was logged.
func strike(open map[int]bool, b batcher.Batch, ev *LogEvent) {
	for i := range open {
		s := &b.Sections[i]
		if s.Epoch == ev.Epoch && s.Partition == ev.Partition && !s.Previous.Less(ev.Previous) {
			delete(open, i)
		}
	}
}

func (m *Manager) waitFinal(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	wait := pauser{longest: m.c.MaxPoll}
	for {
		final, err := m.finalBlock(ctx)
		if err != nil {
			return nil, fmt.Errorf("settle: finality of %v: %w", h, unavailable(err))
		}
		r, err := m.c.Node.TransactionReceipt(ctx, h)
		if err != nil {
			// Not found, after its log was: a reorg. The caller asks again.
			return nil, fmt.Errorf("settle: receipt of %v: %w", h, errors.Join(batcher.ErrUnavailable, err))
		}
		if r.BlockNumber.Int64() <= final {
			at, err := m.c.Node.HeaderByNumber(ctx, r.BlockNumber)
			if err != nil {
				return nil, fmt.Errorf("settle: finality of %v: %w", h, unavailable(err))
			}
			if at.Hash() == r.BlockHash {
				return r, nil
			}
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

// find is the index of section s's Settled event, told by its whole name and
// content; -1 if it is not there.
func find(evs []LogEvent, s *batcher.Section) int {
	return slices.IndexFunc(evs, func(ev LogEvent) bool {
		return ev.Kind == KindSettled && ev.Epoch == s.Epoch && ev.Partition == s.Partition &&
			ev.Previous == s.Previous && ev.Next == s.Next && ev.Root == s.ManifestRoot
	})
}

func receiptOf(ev *LogEvent, gas uint64) record.Receipt {
	return record.Receipt{
		Epoch: ev.Epoch, Partition: int32(ev.Partition), Previous: ev.Previous.String(), Next: ev.Next.String(),
		Tx: ev.TxHash.Hex(), Block: ev.Block, Minted: int(ev.Minted), Refused: int(ev.Refused), GasUsed: gas,
	}
}

// settledIn is the Settled events of one transaction and each one's part of its
// gas: in proportion to items, without losing a unit, so that the parts sum to
// the whole.
func (m *Manager) settledIn(r *types.Receipt) (evs []LogEvent, gas []uint64, err error) {
	for _, lg := range r.Logs {
		if evs, err = m.c.Addresses.AppendLog(evs, lg); err != nil {
			return nil, nil, err
		}
	}
	evs = slices.DeleteFunc(evs, func(ev LogEvent) bool { return ev.Kind != KindSettled })
	weight := func(ev *LogEvent) uint64 { return max(1, uint64(ev.Minted)+uint64(ev.Refused)) }
	var all, before uint64
	for i := range evs {
		all += weight(&evs[i])
	}
	for i := range evs {
		from := r.GasUsed * before / all
		before += weight(&evs[i])
		gas = append(gas, r.GasUsed*before/all-from)
	}
	return evs, gas, nil
}

func keys(m map[common.Hash]bool) []common.Hash {
	return slices.Collect(maps.Keys(m))
}

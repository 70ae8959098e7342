package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// watermarksAtOnce bounds the calls that are under way for one batch.
const watermarksAtOnce = 8

// Settle sends b and returns when it is mined and final. A batch that an earlier
// life has landed is not sent again: its receipts come from its logs. Sections
// that do not stand on the watermark give batcher.ErrStale; the Landed beside it
// holds those of b that are on chain.
func (m *Manager) Settle(ctx context.Context, b batcher.Batch) (batcher.Landed, error) {
	for {
		f, err := m.Submit(ctx, b)
		if err != nil {
			return batcher.Landed{}, err
		}
		l, err := f.Wait(ctx)
		if errors.Is(err, errOvertaken) {
			continue // and nothing of b is on chain: another nonce
		}
		return l, err
	}
}

// Submit implements batcher.Pipeline. The steps, of which each must have gone well
// before the next: its epoch is open, it stands on something, it would not revert, it has
// a nonce, it is signed, and a node was given it.
func (m *Manager) Submit(ctx context.Context, b batcher.Batch) (batcher.Flight, error) {
	return m.submit(ctx, b, rehearsal{})
}

// rehearsal is what a simulation before a batch's turn has found.
type rehearsal struct {
	limit uint64 // of gas; 0: nothing that counts
	at    time.Time
}

// rehearsalHolds is how long one counts: longer than the batches before it take to be handed
// over, and not so long that the contract, the roles and the wallets could be others.
const rehearsalHolds = 5 * time.Second

// Rehearse simulates b before its turn, beside others, and returns what submits it then.
// What is wrong with b is asked again and said there.
func (m *Manager) Rehearse(ctx context.Context, b batcher.Batch) func(context.Context) (batcher.Flight, error) {
	r := rehearsal{at: time.Now()}
	r.limit, _ = m.rehearse(ctx, b)
	return func(ctx context.Context) (batcher.Flight, error) { return m.submit(ctx, b, r) }
}

func (m *Manager) submit(ctx context.Context, b batcher.Batch, before rehearsal) (batcher.Flight, error) {
	if len(b.Sections) == 0 {
		return nil, errors.New("settle: the batch is empty")
	}
	data := EncodeSettle(make([]byte, 0, SettleSize(b)), b)
	if len(data)+512 > m.c.Gas.MaxTxBytes { // 512: the rest of a transaction, generously
		return nil, fmt.Errorf("settle: %d bytes: %w", len(data), batcher.ErrTooLarge)
	}
	if err := take(ctx, m.order); err != nil {
		return nil, err
	}
	defer func() { <-m.order }()
	f, apart, err := m.join(ctx, b)
	if err != nil || f != nil {
		return f, err
	}
	if err := m.opened(ctx, &b); err != nil {
		return nil, err
	}
	stands, err := m.stands(ctx, b, apart)
	if err != nil {
		return nil, err
	}
	if !stands {
		p := past{m, b, make(chan struct{})}
		close(p.mined)
		return p, nil
	}
	if before.limit == 0 || time.Since(before.at) > rehearsalHolds {
		if before.limit, err = m.rehearse(ctx, b); err != nil {
			return nil, err
		}
	}
	return m.launch(ctx, b, data, before.limit)
}

// join finds b's place among the flights: f if b is on its way already, otherwise the
// sections that stand apart, none of the flights preceding them.
func (m *Manager) join(ctx context.Context, b batcher.Batch) (f batcher.Flight, apart []int, err error) {
	if err := take(ctx, m.turn); err != nil {
		return nil, nil, err
	}
	defer func() { <-m.turn }()
	for _, f := range m.flights {
		if !f.doomed && slices.EqualFunc(f.batch.Sections, b.Sections, sameSection) {
			return f, nil, nil
		}
	}
	for i := range b.Sections {
		s := &b.Sections[i]
		at, found := m.tip(s.Epoch, s.Partition)
		switch {
		case continues(&b, i):
		case !found:
			apart = append(apart, i)
		case at != s.Previous:
			return nil, nil, fmt.Errorf("settle: partition %d: %s is not where the batches on their way end: %w", s.Partition, s.Previous, batcher.ErrStale)
		}
	}
	return nil, apart, nil
}

// continues reports whether section i stands on the one before it in b.
func continues(b *batcher.Batch, i int) bool {
	if i == 0 {
		return false
	}
	s, t := &b.Sections[i], &b.Sections[i-1]
	return s.Epoch == t.Epoch && s.Partition == t.Partition && s.Previous == t.Next
}

func sameSection(a, b batcher.Section) bool {
	return a.Epoch == b.Epoch && a.Partition == b.Partition && a.Previous == b.Previous &&
		a.Next == b.Next && a.ManifestRoot == b.ManifestRoot && a.ClaimRoot == b.ClaimRoot
}

// stands reports whether these sections of b stand on their partition's watermark.
func (m *Manager) stands(ctx context.Context, b batcher.Batch, sections []int) (bool, error) {
	sections = slices.DeleteFunc(slices.Clone(sections), func(i int) bool { return continues(&b, i) })
	at, err := m.watermarks(ctx, b, sections, nil)
	for k, i := range sections {
		if err == nil && at[k] != b.Sections[i].Previous {
			return false, nil
		}
	}
	return err == nil, err
}

// watermarks are those of the partitions of some of b's sections as of a block, nil for the
// latest, asked for at once.
func (m *Manager) watermarks(ctx context.Context, b batcher.Batch, sections []int, block *big.Int) ([]record.Position, error) {
	at := make([]record.Position, len(sections))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(watermarksAtOnce)
	for k, i := range sections {
		g.Go(func() (err error) {
			at[k], err = m.watermarkAt(ctx, b.Sections[i].Epoch, b.Sections[i].Partition, block)
			return err
		})
	}
	return at, g.Wait()
}

// rehearse simulates b before a nonce is taken, and returns its gas limit. All is asked as of
// one block: a watermark of another would have sections skipped and simulated as nothing. A
// node that does not have that block, behind an address with several, is asked as it stands.
func (m *Manager) rehearse(ctx context.Context, b batcher.Batch) (limit uint64, err error) {
	head, err := m.c.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, fmt.Errorf("settle: head: %w", unavailable(err))
	}
	limit, err = m.rehearseAt(ctx, b, head.Number)
	if err != nil && answered(err) && !errors.Is(err, ErrReverted) && !errors.Is(err, batcher.ErrTooLarge) {
		return m.rehearseAt(ctx, b, nil)
	}
	return limit, err
}

// rehearseAt simulates b as if what its sections stand on were the watermarks of a block: what
// is still on its way cannot be simulated on.
func (m *Manager) rehearseAt(ctx context.Context, b batcher.Batch, block *big.Int) (limit uint64, err error) {
	var first []int
	for i := range b.Sections {
		if !continues(&b, i) {
			first = append(first, i)
		}
	}
	at, err := m.watermarks(ctx, b, first, block)
	if err != nil {
		return 0, err
	}
	now := batcher.Batch{Sections: slices.Clone(b.Sections)}
	for k, i := range first {
		now.Sections[i].Previous = at[k]
	}
	return m.simulate(ctx, EncodeSettle(make([]byte, 0, SettleSize(b)), now), m.c.Gas.Gas(b), block)
}

// simulate runs a call as of a block, nil for the latest, and returns its gas limit: the
// bound, or the cap where contract wallets need more.
func (m *Manager) simulate(ctx context.Context, data []byte, bound uint64, block *big.Int) (uint64, error) {
	if bound > m.c.Gas.TxCap {
		return 0, fmt.Errorf("settle: bound of %d gas is over the transaction cap of %d: %w", bound, m.c.Gas.TxCap, batcher.ErrTooLarge)
	}
	for _, gas := range []uint64{bound, m.c.Gas.TxCap} {
		_, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{
			From: m.c.Signer.at, To: &m.c.Addresses.Settlement, Gas: gas, Data: data,
		}, block)
		switch {
		case err == nil:
			return gas, nil
		case outOfGas(err):
			continue
		case reverted(err):
			return 0, fmt.Errorf("%w: simulation from %v: %w (data %#x): is the signer a minter, and is settlement open?",
				ErrReverted, m.c.Signer.at, err, revertData(err))
		}
		return 0, fmt.Errorf("settle: simulate: %w", unavailable(err))
	}
	return 0, fmt.Errorf("settle: %d gas do not do: %w", m.c.Gas.TxCap, batcher.ErrTooLarge)
}

// launch takes a nonce for b. What a node refused for good leaves no flight behind;
// anything else may be in a pool.
func (m *Manager) launch(ctx context.Context, b batcher.Batch, data []byte, limit uint64) (batcher.Flight, error) {
	if err := take(ctx, m.turn); err != nil {
		return nil, err
	}
	defer func() { <-m.turn }()
	if err := m.readFee(ctx); err != nil {
		return nil, err
	}
	if len(m.flights) == 0 {
		nonce, err := m.c.Node.NonceAt(ctx, m.c.Signer.at, nil)
		if err != nil {
			return nil, fmt.Errorf("nonce of %v: %w", m.c.Signer.at, unavailable(err))
		}
		m.next, m.heard, m.pause = nonce, time.Now(), 0
	}
	f := &flight{
		m: m, batch: b, data: data, nonce: m.next, limit: limit, fees: m.fees(),
		mined: make(chan struct{}), done: make(chan struct{}),
	}
	if err := m.push(ctx, f, true); err != nil && !f.accepted {
		return nil, err
	}
	m.flights, m.next = append(m.flights, f), m.next+1
	select {
	case m.wake <- struct{}{}:
	default:
	}
	return f, nil
}

// fees are a fresh transaction's.
func (m *Manager) fees() Fees { return feesFor(m.fee, m.c.TipWei, m.c.MaxFeeWei) }

// readFee asks for the base fee unless it is known from within a second.
func (m *Manager) readFee(ctx context.Context) error {
	if m.fee != nil && time.Since(m.feeAt) < time.Second {
		return nil
	}
	fee, err := m.baseFee(ctx)
	if err != nil {
		return err
	}
	m.fee, m.feeAt = new(big.Int).Set(fee), time.Now()
	return nil
}

func take(ctx context.Context, token chan struct{}) error {
	select {
	case token <- struct{}{}:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

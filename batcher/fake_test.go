package batcher

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"strconv"
	"sync"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// account is what one wallet holds of one token, in fakes and oracles.
type account struct {
	to [20]byte
	id uint32
}

// fakeChain is compare-and-set and balances, nothing more.
type fakeChain struct {
	mu       sync.Mutex
	marks    map[uint32]record.Position
	balances map[account]*big.Int
	badges   map[[20]byte]uint64 // last amount
	sections []Section           // as settled
	txs      int
}

func newFakeChain() *fakeChain {
	return &fakeChain{marks: map[uint32]record.Position{}, balances: map[account]*big.Int{}, badges: map[[20]byte]uint64{}}
}

// apply is Settlement.settle: sections that do not build on the watermark are skipped.
func (c *fakeChain) apply(b Batch) (Landed, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.txs++
	ld := Landed{Tx: fmt.Sprintf("0x%064x", c.txs), Block: uint64(c.txs), GasUsed: 21_000}
	var err error
	for _, s := range b.Sections {
		if c.marks[s.Partition] != s.Previous || !s.Previous.Less(s.Next) {
			err = fmt.Errorf("partition %d: %w", s.Partition, ErrStale)
			continue
		}
		c.marks[s.Partition] = s.Next
		c.sections = append(c.sections, s)
		for _, it := range s.Items {
			if it.IsBadge() {
				c.badges[it.To] = it.Amount
				continue
			}
			a := account{it.To, it.TokenID()}
			if c.balances[a] == nil {
				c.balances[a] = new(big.Int)
			}
			c.balances[a].Add(c.balances[a], new(big.Int).SetUint64(it.Amount))
		}
		ld.Receipts = append(ld.Receipts, record.Receipt{
			Epoch: s.Epoch, Partition: int32(s.Partition), Previous: s.Previous.String(), Next: s.Next.String(),
			Tx: ld.Tx, Block: ld.Block, Minted: len(s.Items), GasUsed: ld.GasUsed,
		})
	}
	return ld, err
}

func (c *fakeChain) mark(p uint32) record.Position {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.marks[p]
}

// fakeSender is one process's view of the chain.
type fakeSender struct {
	chain   *fakeChain
	latency time.Duration
	fee     func() float64
	gas     func(Batch) uint64
	// settle, if set, stands in front of the chain.
	settle func(ctx context.Context, b Batch) (Landed, error)
}

func (s *fakeSender) Watermark(_ context.Context, _ uint64, p uint32) (record.Position, error) {
	return s.chain.mark(p), nil
}

func (s *fakeSender) BaseFeeGwei(context.Context) (float64, error) {
	if s.fee == nil {
		return 1, nil
	}
	return s.fee(), nil
}

func (s *fakeSender) Gas(b Batch) uint64 {
	if s.gas != nil {
		return s.gas(b)
	}
	return 21_000 + 30_000*uint64(b.Items())
}

func (s *fakeSender) Settle(ctx context.Context, b Batch) (Landed, error) {
	if s.latency > 0 {
		select {
		case <-ctx.Done():
			return Landed{}, ctx.Err()
		case <-time.After(s.latency):
		}
	}
	if s.settle != nil {
		return s.settle(ctx, b)
	}
	return s.chain.apply(b)
}

// fakeSource delivers a log in chunks, and calls idle on each empty poll.
type fakeSource struct {
	log     []Grant
	chunk   int
	trimmed bool
	idle    func()
	polls   int
}

func (s *fakeSource) Poll(ctx context.Context) ([]Grant, error) {
	s.polls++
	if len(s.log) == 0 {
		if s.idle != nil {
			s.idle()
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(100 * time.Millisecond):
			return nil, nil
		}
	}
	n := min(max(s.chunk, 1), len(s.log))
	out := s.log[:n]
	s.log = s.log[n:]
	return out, nil
}

func (s *fakeSource) Log(int32) LogState {
	return LogState{Trimmed: s.trimmed, CaughtUp: len(s.log) == 0}
}

const testEpoch = 3

// grant makes one settling decision.
func grant(partition int32, offset uint64, ordinal uint32, to byte, token uint32, amount uint64) Grant {
	wallet := [20]byte{0: byte(partition) + 1, 19: to}
	d := record.Decision{
		ID:     record.DecisionID(testEpoch, partition, record.Position{Offset: offset, Ordinal: ordinal}),
		Member: "m" + strconv.Itoa(int(to)), Reward: "r", Kind: "points",
		Token: strconv.FormatUint(uint64(token), 10), Amount: amount,
		To:    "0x" + hex.EncodeToString(wallet[:]),
		Event: record.Origin{Epoch: testEpoch, Offset: offset, Ordinal: ordinal},
	}
	return Grant{Partition: partition, Decision: d, Value: []byte(d.ID + " " + d.Token + " " + strconv.FormatUint(amount, 10))}
}

const badgeToken = uint32(record.BadgeClass) << 16

// drawLog draws a decisions log of several partitions, interleaved, with gaps,
// held and withheld decisions, badges, another epoch's leftovers, repeats, and now
// and then amounts whose sums pass 64 bits.
func drawLog(t *rapid.T, partitions int32, maxLen int) []Grant {
	at := map[int32]record.Position{}
	var log []Grant
	n := rapid.IntRange(0, maxLen).Draw(t, "decisions")
	for range n {
		p := rapid.Int32Range(0, partitions-1).Draw(t, "partition")
		pos := at[p]
		if gap := rapid.Uint64Range(0, 3).Draw(t, "gap"); gap == 0 && pos.Ordinal > 0 {
			pos.Ordinal++
		} else {
			pos = record.Position{Offset: pos.Offset + gap, Ordinal: 1}
			if !at[p].Less(pos) {
				pos.Offset++
			}
		}
		at[p] = pos
		token := rapid.SampledFrom([]uint32{0, 2<<16 | 19_000, 2<<16 | 19_001, 5 << 16, badgeToken}).Draw(t, "token")
		amount := rapid.Uint64Range(1, 1000).Draw(t, "amount")
		if token == badgeToken {
			amount = rapid.Uint64Range(1, 4).Draw(t, "tier")
		} else if rapid.IntRange(0, 20).Draw(t, "huge") == 0 {
			amount = 1 << 63
		}
		g := grant(p, pos.Offset, pos.Ordinal, rapid.Byte().Draw(t, "to")%5, token, amount)
		switch rapid.IntRange(0, 12).Draw(t, "what") {
		case 12:
			g.Decision.Kind, g.Decision.Reverses = record.KindReversal, record.DecisionID(testEpoch, p, record.Position{Offset: 1, Ordinal: 1})
		case 0:
			g.Decision.Held, g.Decision.To = true, ""
		case 1:
			g.Decision.Holdout = true
		case 2:
			g.Decision.Event.Epoch = testEpoch - 1
		}
		log = append(log, g)
		if rapid.IntRange(0, 15).Draw(t, "repeat") == 0 {
			log = append(log, g)
		}
	}
	return log
}

// grants is the oracle's reading of a log: what settles, once each, by partition.
func grants(log []Grant) map[uint32][]Grant {
	out := map[uint32][]Grant{}
	for _, g := range log {
		p := uint32(g.Partition)
		if g.Decision.Held || g.Decision.Holdout || g.Decision.Reverses != "" || g.Decision.Event.Epoch != testEpoch {
			continue
		}
		if n := len(out[p]); n > 0 && out[p][n-1].Decision.Position() == g.Decision.Position() {
			continue
		}
		out[p] = append(out[p], g)
	}
	return out
}

// complete reports whether every grant's position is settled.
func (c *fakeChain) complete(log []Grant) bool {
	for p, gs := range grants(log) {
		if c.mark(p) != gs[len(gs)-1].Decision.Position() {
			return false
		}
	}
	return true
}

// audit compares the chain with what the log grants: balances, badges, contiguous
// sections, and each section's manifest.
func (c *fakeChain) audit(log []Grant) error {
	want, badges := map[account]*big.Int{}, map[[20]byte]uint64{}
	all := grants(log)
	for _, gs := range all {
		for _, g := range gs {
			e, err := EntryOf(&g)
			if err != nil {
				return err
			}
			if e.Item.IsBadge() {
				badges[e.Item.To] = e.Item.Amount
				continue
			}
			a := account{e.Item.To, e.Item.TokenID()}
			if want[a] == nil {
				want[a] = new(big.Int)
			}
			want[a].Add(want[a], new(big.Int).SetUint64(e.Item.Amount))
		}
	}
	if len(want) != len(c.balances) || len(badges) != len(c.badges) {
		return fmt.Errorf("%d balances and %d badges, want %d and %d", len(c.balances), len(c.badges), len(want), len(badges))
	}
	for a, n := range want {
		if c.balances[a] == nil || c.balances[a].Cmp(n) != 0 {
			return fmt.Errorf("%x holds %v of %d, want %v", a.to, c.balances[a], a.id, n)
		}
	}
	for to, tier := range badges {
		if c.badges[to] != tier {
			return fmt.Errorf("badge of %x is %d, want %d", to, c.badges[to], tier)
		}
	}
	return auditSections(c.sections, all)
}

func auditSections(sections []Section, all map[uint32][]Grant) error {
	at := map[uint32]record.Position{}
	for _, s := range sections {
		if s.Previous != at[s.Partition] {
			return fmt.Errorf("partition %d: section from %s after %s", s.Partition, s.Previous, at[s.Partition])
		}
		at[s.Partition] = s.Next
		var leaves []Hash
		for _, g := range all[s.Partition] {
			if pos := g.Decision.Position(); s.Previous.Less(pos) && !s.Next.Less(pos) {
				leaves = append(leaves, Leaf(g.Value))
			}
		}
		if len(leaves) == 0 || naiveRoot(leaves) != s.ManifestRoot {
			return fmt.Errorf("partition %d, section to %s: manifest of %d decisions differs", s.Partition, s.Next, len(leaves))
		}
	}
	for p, gs := range all {
		if last := gs[len(gs)-1].Decision.Position(); at[p] != last {
			return fmt.Errorf("partition %d: sections end at %s, the log at %s", p, at[p], last)
		}
	}
	return nil
}

var errCrash = errors.New("the process died")

package batcher

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// fakeChain is compare-and-set, nothing more.
type fakeChain struct {
	mu       sync.Mutex
	marks    map[uint32]record.Position
	advance  uint64    // 0: any
	rootless bool      // batches come from Pack, which knows no claims
	sections []Section // as settled
	txs      int
}

func newFakeChain() *fakeChain {
	return &fakeChain{marks: map[uint32]record.Position{}}
}

// apply is Settlement.settle: sections that do not build on the watermark are skipped.
func (c *fakeChain) apply(b Batch) (Landed, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.txs++
	ld := Landed{Tx: fmt.Sprintf("0x%064x", c.txs), Block: uint64(c.txs), GasUsed: 21_000}
	var err error
	for _, s := range b.Sections {
		if c.marks[s.Partition] != s.Previous || !s.Previous.Less(s.Next) || c.advance > 0 && s.Next.Offset-s.Previous.Offset > c.advance {
			err = fmt.Errorf("partition %d: %w", s.Partition, ErrStale)
			continue
		}
		c.marks[s.Partition] = s.Next
		c.sections = append(c.sections, s)
		for _, it := range s.Items {
			if refuses(it) {
				ld.Refusals = append(ld.Refusals, Refusal{len(ld.Receipts), it, 1 + it.To[19]})
			}
		}
		ld.Receipts = append(ld.Receipts, record.Receipt{
			Epoch: s.Epoch, Partition: int32(s.Partition), Previous: s.Previous.String(), Next: s.Next.String(),
			Tx: ld.Tx, Block: ld.Block, Minted: len(s.Items), GasUsed: ld.GasUsed,
		})
	}
	return ld, err
}

// refuses is which items the fake chain refuses, whatever their amount.
func refuses(it Item) bool { return (int(it.To[19])+int(it.Class)+int(it.Day))%4 == 1 }

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

func (s *fakeSender) MaxAdvance(context.Context) (uint64, error) { return s.chain.advance, nil }

func (s *fakeSender) Watermark(_ context.Context, _ uint64, p uint32) (record.Position, error) {
	return s.chain.mark(p), nil
}

func (s *fakeSender) RootsPosted(_ context.Context, _ uint64, p uint32) (n uint64, _ error) {
	s.chain.mu.Lock()
	defer s.chain.mu.Unlock()
	for i := range s.chain.sections {
		if x := &s.chain.sections[i]; x.Partition == p && x.ClaimRoot != (Hash{}) {
			n++
		}
	}
	return n, nil
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

// fakePipe is a Pipeline: batches land in the order of Submit, each by Settle.
type fakePipe struct {
	*fakeSender
	fits func(Batch) bool // nil: all do

	mu     sync.Mutex
	last   chan struct{} // closed when the newest has ended
	flying int
	most   int // under way at once
}

type fakeFlight struct {
	mined, done chan struct{}
	landed      Landed
	err         error
}

func (p *fakePipe) Submit(ctx context.Context, b Batch) (Flight, error) {
	if p.fits != nil && !p.fits(b) {
		return nil, fmt.Errorf("%d items: %w", b.Items(), ErrTooLarge)
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	f := &fakeFlight{mined: make(chan struct{}), done: make(chan struct{})}
	before := p.last
	p.last = f.done
	p.flying++
	p.most = max(p.most, p.flying)
	go func() {
		if before != nil {
			<-before
		}
		f.landed, f.err = p.Settle(ctx, b)
		close(f.mined)
		p.mu.Lock()
		p.flying--
		p.mu.Unlock()
		close(f.done)
	}()
	return f, nil
}

func (f *fakeFlight) Mined() <-chan struct{} { return f.mined }

func (f *fakeFlight) Wait(ctx context.Context) (Landed, error) {
	select {
	case <-f.done:
		return f.landed, f.err
	case <-ctx.Done():
		return Landed{}, ctx.Err()
	}
}

// rehearsingPipe is one that looks at batches before their turn.
type rehearsingPipe struct {
	*fakePipe
	takes time.Duration

	mu         sync.Mutex
	rehearsing []context.Context
	most       int // looked at at once, and still wanted
	rehearsed  int
	submitted  int
}

func (p *rehearsingPipe) Rehearse(ctx context.Context, b Batch) func(context.Context) (Flight, error) {
	ctx, over := context.WithCancel(ctx)
	p.mu.Lock()
	p.rehearsed++
	p.rehearsing = append(slices.DeleteFunc(p.rehearsing, func(c context.Context) bool { return c.Err() != nil }), ctx)
	p.most = max(p.most, len(p.rehearsing))
	p.mu.Unlock()
	select {
	case <-time.After(p.takes):
	case <-ctx.Done():
	}
	over()
	return func(ctx context.Context) (Flight, error) {
		p.mu.Lock()
		p.submitted++
		p.mu.Unlock()
		return p.fakePipe.Submit(ctx, b)
	}
}

// maybePiped is the same sender, or a Pipeline of it, which may rehearse.
func maybePiped(t *rapid.T, s *fakeSender) Sender {
	switch rapid.IntRange(0, 2).Draw(t, "pipeline") {
	case 0:
		return s
	case 1:
		return &fakePipe{fakeSender: s}
	}
	return &rehearsingPipe{fakePipe: &fakePipe{fakeSender: s}, takes: time.Millisecond}
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
		switch rapid.IntRange(0, 16).Draw(t, "what") {
		case 8, 9:
			if token != badgeToken {
				g.Decision.Settle = record.SettleClaim
				g.Decision.Amount = min(g.Decision.Amount, 1000) // a cumulative sum has no next section
			}
		case 10, 11, 12:
			takeBack(t, log, &g)
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

// takeBack makes g a reversal of some earlier grant, perhaps of another partition or of
// another epoch, perhaps of more than is left.
func takeBack(t *rapid.T, log []Grant, g *Grant) {
	if len(log) == 0 {
		return
	}
	of := &log[rapid.IntRange(0, len(log)-1).Draw(t, "of")]
	d := &of.Decision
	if d.Token == strconv.Itoa(int(badgeToken)) || d.Reverses != "" || d.Held || d.Holdout || d.Event.Epoch != testEpoch {
		return
	}
	r := &g.Decision
	r.Kind, r.Reverses, r.Token, r.To = record.KindReversal, d.ID, d.Token, d.To
	r.Amount = max(1, d.Amount/rapid.Uint64Range(1, 3).Draw(t, "share"))
	if rapid.IntRange(0, 9).Draw(t, "elsewhere") == 0 {
		r.Reverses = record.DecisionID(testEpoch-1, of.Partition, d.Position())
	}
}

// grants is the oracle's reading of a log: what settles, once each, by partition.
func grants(log []Grant) map[uint32][]Grant {
	out := map[uint32][]Grant{}
	for _, g := range log {
		p := uint32(g.Partition)
		if g.Decision.Held || g.Decision.Holdout || g.Decision.Event.Epoch != testEpoch {
			continue
		}
		if n := len(out[p]); n > 0 && out[p][n-1].Decision.Position() == g.Decision.Position() {
			continue
		}
		out[p] = append(out[p], g)
	}
	return out
}

// itemsOf is the oracle's netting of one section's decisions.
func itemsOf(gs []Grant) map[holding]uint64 {
	net := map[holding]uint64{}
	left := map[string]uint64{} // of a grant, by decision id
	for i := range gs {
		d := &gs[i].Decision
		e, err := EntryOf(&gs[i])
		if err != nil {
			panic(err)
		}
		k := holding{e.Item.To, e.Item.Class, e.Item.Day}
		switch {
		case e.Item.IsBadge():
			net[k] = e.Item.Amount
		case d.Settle == record.SettleClaim:
			k.to = [20]byte{}
			net[k] += d.Amount
		case d.Reverses == "":
			net[k] += d.Amount
			left[d.ID] = d.Amount
		default:
			n := min(left[d.Reverses], d.Amount)
			left[d.Reverses] -= n
			mint := k
			mint.class -= record.ReversalBit
			net[mint] -= n
			net[k] += d.Amount - n
		}
	}
	for k, n := range net {
		if n == 0 {
			delete(net, k)
		}
	}
	return net
}

// claimRootOf is the root that a section with these decisions posts, the slow way: zero
// where none of them is to be claimed.
func claimRootOf(partition uint32, log, in []Grant, next record.Position) Hash {
	claims := func(g Grant) bool { return g.Decision.Settle == record.SettleClaim }
	if !slices.ContainsFunc(in, claims) {
		return Hash{}
	}
	var order []claimant
	sums := map[claimant]uint64{}
	for _, g := range log {
		if !claims(g) || next.Less(g.Decision.Position()) {
			continue
		}
		e, _ := EntryOf(&g)
		k := claimant{e.Item.To, e.Item.TokenID()}
		if _, known := sums[k]; !known {
			order = append(order, k)
		}
		sums[k] += g.Decision.Amount
	}
	var leaves []Hash
	for _, k := range order {
		leaves = append(leaves, Claim{testEpoch, partition, k.owner, k.token, sums[k]}.Leaf())
	}
	return naiveClaimRoot(leaves)
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

// audit compares the sections that the chain took with what the log grants: they are
// contiguous, and each has exactly the items and the manifest of its decisions.
func (c *fakeChain) audit(log []Grant) error {
	all := grants(log)
	at := map[uint32]record.Position{}
	for _, s := range c.sections {
		if s.Previous != at[s.Partition] || !s.Previous.Less(s.Next) {
			return fmt.Errorf("partition %d: section from %s to %s after %s", s.Partition, s.Previous, s.Next, at[s.Partition])
		}
		at[s.Partition] = s.Next
		var leaves []Hash
		var in []Grant
		for _, g := range all[s.Partition] {
			if pos := g.Decision.Position(); s.Previous.Less(pos) && !s.Next.Less(pos) {
				leaves, in = append(leaves, Leaf(g.Value)), append(in, g)
			}
		}
		root := Hash{}
		if len(leaves) > 0 {
			root = naiveRoot(leaves)
		}
		if stride := s.Next.Ordinal == 0; stride != (len(leaves) == 0) || root != s.ManifestRoot {
			return fmt.Errorf("partition %d, section to %s: manifest of %d decisions differs", s.Partition, s.Next, len(leaves))
		}
		if want := claimRootOf(s.Partition, all[s.Partition], in, s.Next); want != s.ClaimRoot && !(c.rootless && want != Hash{} && s.ClaimRoot == Hash{1}) {
			return fmt.Errorf("partition %d, section to %s: root of claims is %x, want %x", s.Partition, s.Next, s.ClaimRoot, want)
		}
		want := itemsOf(in)
		for i, it := range s.Items {
			if i > 0 && compareItems(s.Items[i-1], it) >= 0 {
				return fmt.Errorf("section to %s: items are not ascending and unique", s.Next)
			}
			k := holding{it.To, it.Class, it.Day}
			if want[k] != it.Amount {
				return fmt.Errorf("partition %d, section to %s: %d of class %#x, want %d", s.Partition, s.Next, it.Amount, it.Class, want[k])
			}
			delete(want, k)
		}
		if len(want) > 0 {
			return fmt.Errorf("partition %d, section to %s: %d items are missing", s.Partition, s.Next, len(want))
		}
	}
	for p, gs := range all {
		if last := gs[len(gs)-1].Decision.Position(); at[p] != last {
			return fmt.Errorf("partition %d: sections end at %s, the log at %s", p, at[p], last)
		}
	}
	return nil
}

// auditOrder checks that nothing was taken back before it had landed.
func (c *fakeChain) auditOrder(log []Grant) error {
	all := grants(log)
	landed := map[string]bool{}
	for _, s := range c.sections {
		for _, g := range all[s.Partition] {
			d := &g.Decision
			if pos := d.Position(); !s.Previous.Less(pos) || s.Next.Less(pos) {
				continue
			}
			landed[d.ID] = true
			if epoch, _, _, err := record.ParseDecisionID(d.Reverses); err == nil && epoch == testEpoch && !landed[d.Reverses] {
				return fmt.Errorf("%s takes back from %s, which had not landed", d.ID, d.Reverses)
			}
		}
	}
	return nil
}

var errCrash = errors.New("the process died")

package chain

import (
	"context"
	"encoding/binary"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

const (
	points, credit = 0, 2
	today          = octoberMS / 86_400_000 // UTC day
)

// world is a dev chain with the contracts on it.
type world struct {
	t      testing.TB
	ctx    context.Context
	dev    *DevChain
	c      *ethclient.Client
	signer *Signer
	at     Addresses
}

// deployed starts a chain that seals by itself until manual is called.
func deployed(t testing.TB, cfg DevConfig) *world {
	t.Helper()
	if cfg.Clock == nil {
		cfg.Clock, cfg.GenesisTime = func() int64 { return octoberMS }, octoberMS/1000-100
	}
	w := &world{t: t, ctx: testContext(t), dev: startDev(t, cfg), signer: NewSigner(testKey)}
	w.c = w.dev.Client()
	var err error
	w.at, err = Deploy(w.ctx, w.c, w.signer, DeployConfig{
		Classes: []Class{{Class: points, Name: "points", Cap: 1_000_000}, {Class: credit, Name: "credit", Cap: 100_000, Transferable: true}},
		Paths:   []Path{{Name: "disc", Class: credit, Price: 1}},
		Naive:   true, Badge: BadgeTerms{Tiers: []Requirement{{}, {Purchases: 3}}},
	})
	if err != nil {
		t.Fatal(err)
	}
	return w
}

func (w *world) manager(n Node, set func(*ManagerConfig)) *Manager {
	w.t.Helper()
	if n == nil {
		n = w.c
	}
	c := ManagerConfig{Node: n, Signer: w.signer, Addresses: w.at, MaxPoll: 5 * time.Millisecond}
	if set != nil {
		set(&c)
	}
	m, err := NewManager(w.ctx, c)
	if err != nil {
		w.t.Fatal(err)
	}
	return m
}

// call sends data to a contract and waits until it is mined.
func (w *world) call(to common.Address, data []byte) *types.Receipt {
	w.t.Helper()
	opts := bind.NewKeyedTransactor(testKey, big.NewInt(1337))
	opts.Context = w.ctx
	tx, err := bind.NewBoundContract(to, abi.ABI{}, w.c, w.c, w.c).RawTransact(opts, data)
	if err != nil {
		w.t.Fatal(err)
	}
	return mined(w.t, w.ctx, w.c, tx.Hash())
}

func wallet(i int) (a [20]byte) {
	a[0] = 0xee
	binary.BigEndian.PutUint64(a[12:], uint64(i)*0x9e3779b97f4a7c15)
	return a
}

func pos(off uint64, ord uint32) record.Position { return record.Position{Offset: off, Ordinal: ord} }

func section(partition uint32, previous, next record.Position, items ...batcher.Item) batcher.Section {
	return batcher.Section{Epoch: 1, Partition: partition, Previous: previous, Next: next, ManifestRoot: [32]byte{1: byte(partition), 2: byte(next.Offset)}, Items: items}
}

func batch(s ...batcher.Section) batcher.Batch { return batcher.Batch{Sections: s} }

func TestSettle(t *testing.T) {
	w := deployed(t, DevConfig{})
	m := w.manager(nil, nil)
	alice, bob := wallet(1), wallet(2)
	b := batch(
		section(0, pos(0, 0), pos(10, 2),
			batcher.Item{To: alice, Amount: 40, Class: points},
			batcher.Item{To: bob, Amount: 500, Class: credit, Day: today + 14},
			batcher.Item{To: bob, Amount: 500, Class: credit, Day: today}, // expired
			batcher.Item{To: alice, Amount: batcher.BadgeAmount(1, 2), Class: record.BadgeClass},
			batcher.Item{To: bob, Amount: batcher.BadgeAmount(2, 2), Class: record.BadgeClass}), // too few purchases
		section(5, pos(0, 0), pos(3, 1),
			batcher.Item{To: bob, Amount: 1_000_000, Class: points}, // above what the cap leaves
			batcher.Item{To: bob, Amount: 60, Class: points}),
	)
	l, err := m.Settle(w.ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	want := []record.Receipt{
		{Epoch: 1, Partition: 0, Previous: "0.0", Next: "10.2", Tx: l.Tx, Block: l.Block, Minted: 3, Refused: 2},
		{Epoch: 1, Partition: 5, Previous: "0.0", Next: "3.1", Tx: l.Tx, Block: l.Block, Minted: 1, Refused: 1},
	}
	var gas uint64
	for i, r := range l.Receipts {
		gas += r.GasUsed
		r.GasUsed = 0
		if i >= len(want) || r != want[i] {
			t.Errorf("receipt %d: %+v", i, r)
		}
	}
	if len(l.Receipts) != 2 || gas != l.GasUsed || gas == 0 {
		t.Errorf("%d receipts with %d gas of %d", len(l.Receipts), gas, l.GasUsed)
	}
	if p, err := m.Watermark(w.ctx, 1, 5); err != nil || p != pos(3, 1) {
		t.Errorf("watermark %v, %v", p, err)
	}
	if fee, err := m.BaseFeeGwei(w.ctx); err != nil || fee <= 0 || fee > 2 {
		t.Errorf("base fee %v gwei, %v", fee, err)
	}
	w.checkViews(l.Block, alice, bob)
	w.checkLogs(l.Block)
}

func (w *world) checkViews(block uint64, alice, bob [20]byte) {
	w.t.Helper()
	v := NewReader(w.c, w.at).At(block)
	ids := []uint32{record.TokenID(points, 0), record.TokenID(credit, today+14)}
	bal, err := v.Balances(w.ctx, []Holding{{alice, ids[0]}, {bob, ids[0]}, {bob, ids[1]}})
	if err != nil || bal[0].Uint64() != 40 || bal[1].Uint64() != 60 || bal[2].Uint64() != 500 {
		w.t.Errorf("balances %v, %v", bal, err)
	}
	sup, err := v.Supplies(w.ctx, ids)
	if err != nil || sup[0].Uint64() != 100 || sup[1].Uint64() != 500 {
		w.t.Errorf("supplies %v, %v", sup, err)
	}
	issued, err := v.Issued(w.ctx, []uint16{points, credit})
	if err != nil || issued[0] != 100 || issued[1] != 500 {
		w.t.Errorf("issued %v, %v", issued, err)
	}
	caps, err := v.Caps(w.ctx, []uint16{points, credit})
	if err != nil || caps[0] != 1_000_000 || caps[1] != 100_000 {
		w.t.Errorf("caps %v, %v", caps, err)
	}
	marks, err := v.Watermarks(w.ctx, 1, 6)
	if err != nil || marks[0] != pos(10, 2) || marks[1] != pos(0, 0) || marks[5] != pos(3, 1) {
		w.t.Errorf("watermarks %v, %v", marks, err)
	}
	badges, err := v.Badges(w.ctx, []common.Address{alice, bob})
	if err != nil || badges[0].Tier != 1 || badges[0].Purchases != 2 || badges[1].Tier != 0 {
		w.t.Errorf("badges %+v, %v", badges, err)
	}
}

func (w *world) checkLogs(block uint64) {
	w.t.Helper()
	r := NewReader(w.c, w.at)
	evs, err := r.Logs(w.ctx, block)
	if err != nil {
		w.t.Fatal(err)
	}
	var got []string
	var refused []uint8
	for _, ev := range evs {
		got = append(got, ev.Kind.String())
		if ev.Kind == KindRefused {
			refused = append(refused, ev.Reason)
		}
		if ev.Block != block || ev.TimeMS <= octoberMS-100_000 {
			w.t.Errorf("event %+v in block %d", ev, block)
		}
	}
	want := []string{"transfer", "transfer", "refused", "badge", "refused", "settled", "transfer", "refused", "settled"}
	if len(got) != len(want) {
		w.t.Fatalf("events %v, want %v", got, want)
	}
	for i, reason := range []uint8{ReasonExpired, ReasonIneligible, ReasonCap} {
		if refused[i] != reason {
			w.t.Errorf("refusal %d for %s, want %s", i, ReasonName(refused[i]), ReasonName(reason))
		}
	}
	gas, err := r.GasUsed(w.ctx, []common.Hash{evs[0].TxHash})
	if err != nil || gas[0] == 0 {
		w.t.Errorf("gas used %v, %v", gas, err)
	}
}

func TestSettleStale(t *testing.T) {
	w := deployed(t, DevConfig{})
	m := w.manager(nil, nil)
	it := batcher.Item{To: wallet(1), Amount: 1}
	first := section(0, pos(0, 0), pos(5, 1), it)
	if _, err := m.Settle(w.ctx, batch(first)); err != nil {
		t.Fatal(err)
	}
	head := w.dev.Head().Number.Uint64()
	// One section landed earlier, one stands, one never did: nothing is sent.
	l, err := m.Settle(w.ctx, batch(first, section(1, pos(0, 0), pos(1, 1), it), section(2, pos(7, 7), pos(8, 1), it)))
	if !errors.Is(err, batcher.ErrStale) || len(l.Receipts) != 1 || l.Receipts[0].Next != "5.1" {
		t.Errorf("%+v, %v; want the landed section's receipt and ErrStale", l, err)
	}
	if n := w.dev.Head().Number.Uint64(); n != head {
		t.Errorf("a stale batch was sent: block %d after %d", n, head)
	}
}

// TestSettleSkippedOnChain has two managers race: the loser's transaction is mined,
// its section skipped on chain.
func TestSettleSkippedOnChain(t *testing.T) {
	w := deployed(t, DevConfig{})
	it := batcher.Item{To: wallet(1), Amount: 1}
	other := batch(section(0, pos(0, 0), pos(9, 1), it))
	n := &bentNode{Node: w.c}
	n.onSend = func(ctx context.Context, tx *types.Transaction) error {
		n.onSend = nil
		w.call(w.at.Settlement, EncodeSettle(nil, other)) // takes the nonce and the watermark
		return w.c.SendTransaction(ctx, tx)
	}
	l, err := w.manager(n, nil).Settle(w.ctx, batch(section(0, pos(0, 0), pos(5, 1), it)))
	if !errors.Is(err, batcher.ErrStale) || len(l.Receipts) != 0 {
		t.Fatalf("%+v, %v; want ErrStale", l, err)
	}
	r := w.call(w.at.Settlement, EncodeSettle(nil, batch(section(0, pos(1, 1), pos(2, 1), it))))
	var evs []LogEvent
	if evs, err = w.at.AppendLog(evs, r.Logs[0]); err != nil || evs[0].Kind != KindSkipped || evs[0].Stored != pos(9, 1) || evs[0].Previous != pos(1, 1) {
		t.Errorf("skip %+v, %v", evs, err)
	}
	m := w.manager(nil, nil)
	if l, err := m.landed(batch(section(0, pos(1, 1), pos(2, 1), it)), r); !errors.Is(err, batcher.ErrStale) || len(l.Receipts) != 0 {
		t.Errorf("landed with a skipped section: %+v, %v", l, err)
	}
}

func TestSettleRefusals(t *testing.T) {
	w := deployed(t, DevConfig{})
	b := batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 1}))
	stranger, err := signerOf("0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")
	if err != nil {
		t.Fatal(err)
	}
	m := w.manager(nil, func(c *ManagerConfig) { c.Signer = stranger })
	if _, err := m.Settle(w.ctx, b); !errors.Is(err, ErrReverted) {
		t.Errorf("without the role: %v, want ErrReverted", err)
	}
	big := batch(section(0, pos(0, 0), pos(1, 1), make([]batcher.Item, 700)...))
	for i := range big.Sections[0].Items {
		big.Sections[0].Items[i] = batcher.Item{To: wallet(i), Amount: 1}
	}
	if _, err := w.manager(nil, nil).Settle(w.ctx, big); !errors.Is(err, batcher.ErrTooLarge) {
		t.Errorf("over the gas cap: %v, want ErrTooLarge", err)
	}
	if _, err := NewManager(w.ctx, ManagerConfig{Node: w.c, Signer: w.signer, Addresses: Addresses{
		ChainID: 5, Epoch: 1, Access: someone, Settlement: someone, Rewards: someone, Badge: someone,
	}}); err == nil {
		t.Error("a manager on another chain than its addresses")
	}
}

// signerOf is a signer of a well-known development key.
func signerOf(hex string) (*Signer, error) { return parseKey(hex, "test") }

// manyItems is a batch of n items to new wallets, from wallet number from on: points,
// two credits and some badges, over parts sections.
func manyItems(n, from, parts int, mark func(p int) (previous, next record.Position)) batcher.Batch {
	var b batcher.Batch
	for p := range parts {
		previous, next := mark(p)
		s := section(uint32(p), previous, next)
		lo, hi := from+n*p/parts, from+n*(p+1)/parts
		for i := lo; i < hi; i++ {
			k := (i - lo) * 10 / (hi - lo)
			switch {
			case k < 7:
				s.Items = append(s.Items, batcher.Item{To: wallet(i), Amount: 10})
			case k < 8:
				s.Items = append(s.Items, batcher.Item{To: wallet(i), Amount: 20, Class: credit, Day: today + 14})
			case k < 9:
				s.Items = append(s.Items, batcher.Item{To: wallet(i), Amount: 20, Class: credit, Day: today + 15})
			default:
				s.Items = append(s.Items, batcher.Item{To: wallet(i), Amount: batcher.BadgeAmount(1, 1), Class: record.BadgeClass})
			}
		}
		b.Sections = append(b.Sections, s)
	}
	return b
}

func TestGasBound(t *testing.T) {
	w := deployed(t, DevConfig{})
	m := w.manager(nil, nil)
	marks := func(int) (record.Position, record.Position) { return pos(0, 0), pos(1, 1) }
	from := 0
	for epoch, tc := range []struct{ n, parts int }{{1, 1}, {50, 1}, {8, 8}, {400, 1}, {400, 8}} {
		b := manyItems(tc.n, from, tc.parts, marks)
		from += tc.n
		for i := range b.Sections {
			b.Sections[i].Partition += uint32(100 * epoch) // watermarks are new too
		}
		bound := m.Gas(b)
		l, err := m.Settle(w.ctx, b)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%d items in %d sections: %d gas, %d per item, bound %d", tc.n, tc.parts, l.GasUsed, l.GasUsed/uint64(tc.n), bound)
		if l.GasUsed > bound {
			t.Errorf("%d items in %d sections used %d gas, over the bound %d", tc.n, tc.parts, l.GasUsed, bound)
		}
		if tc.n >= 400 && bound > l.GasUsed*13/10 {
			t.Errorf("%d items: the bound %d is more than 1.3 times the %d used", tc.n, bound, l.GasUsed)
		}
	}
}

func TestNaiveGas(t *testing.T) {
	w := deployed(t, DevConfig{})
	b := manyItems(60, 0, 1, func(int) (record.Position, record.Position) { return pos(0, 0), pos(1, 1) })
	c, err := NaiveGas(w.ctx, w.c, w.signer, w.at, b.Sections[0].Items)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("naive: %+v", c)
	if c.Samples != 54 || c.New < 45_000 || c.New > 65_000 || c.New-c.Existing != 17_100 {
		t.Errorf("%+v", c)
	}
	if got, want := c.Mean(1, 3), (c.New+3*c.Existing)/4; got != want {
		t.Errorf("mean %v, want %v", got, want)
	}
	none, err := NaiveGas(w.ctx, w.c, w.signer, Addresses{}, b.Sections[0].Items)
	if err == nil {
		t.Errorf("without NaiveRewards: %+v", none)
	}
}

func TestRedeemIsSeen(t *testing.T) {
	w := deployed(t, DevConfig{})
	me := [20]byte(w.signer.Address())
	if _, err := w.manager(nil, nil).Settle(w.ctx, batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: me, Amount: 50, Class: credit, Day: today + 2}))); err != nil {
		t.Fatal(err)
	}
	id := big.NewInt(int64(record.TokenID(credit, today+2)))
	path := [32]byte{'d', 'i', 's', 'c'}
	r := w.call(w.at.Rewards, bindings.NewRewards().PackRedeem(id, big.NewInt(20), path))
	w.call(w.at.Rewards, bindings.NewRewards().PackSafeBatchTransferFrom(w.signer.Address(), someone, []*big.Int{id, id}, []*big.Int{big.NewInt(3), big.NewInt(4)}, nil))
	evs, err := NewReader(w.c, w.at).Logs(w.ctx, w.dev.Head().Number.Uint64(), KindRedeemed, KindTransfer)
	if err != nil || len(evs) != 5 {
		t.Fatalf("%d events, %v", len(evs), err)
	}
	if ev := evs[2]; ev.Kind != KindRedeemed || ev.Owner != w.signer.Address() || ev.Amount.Uint64() != 20 || ev.Path != path ||
		ev.ID != record.TokenID(credit, today+2) || ev.TxHash != r.TxHash {
		t.Errorf("redeemed %+v", ev)
	}
	if a, b := evs[3], evs[4]; a.Sub != 0 || b.Sub != 1 || a.Amount.Uint64() != 3 || b.Amount.Uint64() != 4 || b.Owner != someone {
		t.Errorf("batch transfer %+v, %+v", a, b)
	}
}

func BenchmarkSettle500(b *testing.B) {
	w := deployed(b, DevConfig{})
	m := w.manager(nil, func(c *ManagerConfig) { c.Gas = OsakaGas() })
	prev := pos(0, 0)
	i := 0
	var gas uint64
	for b.Loop() {
		next := pos(uint64(i)+1, 1)
		l, err := m.Settle(w.ctx, manyItems(500, i*500, 1, func(int) (record.Position, record.Position) { return prev, next }))
		if err != nil {
			b.Fatal(err)
		}
		gas += l.GasUsed
		prev = next
		i++
	}
	b.ReportMetric(float64(gas)/float64(i)/500, "gas/item")
}

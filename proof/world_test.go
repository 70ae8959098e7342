package proof

import (
	"context"
	"fmt"
	"math"
	"slices"

	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"
)

const (
	testEpoch  = 3
	partitions = 3
	creditID   = 2<<16 | 19_000
)

// world is a topic and a chain, consistent until a test tampers with it. Views are
// worked out from the logs when asked, unless a test overrides them.
type world struct {
	topic  [partitions][]record.Decision
	raw    [partitions][][]byte // values; set by seal
	events []Event
	marks  map[lane]record.Position
	caps   map[uint16]uint64

	balance func(Holding, *uint256.Int)
	supply  func(uint32, *uint256.Int)
	issued  func(uint16, *uint64)
	badge   func(Address, *Badge)
}

func (w *world) Partitions(context.Context) (int, error) { return partitions, nil }

func (w *world) Each(_ context.Context, visit func(Record) error) error {
	for p := range w.raw {
		for i, v := range w.raw[p] {
			if err := visit(Record{Partition: int32(p), Offset: int64(2 * i), Value: v}); err != nil {
				return err
			}
		}
	}
	return nil
}

func (w *world) Block() uint64                           { return 77 }
func (w *world) Events(context.Context) ([]Event, error) { return slices.Clone(w.events), nil }

func (w *world) Watermarks(_ context.Context, epoch uint64, n int) ([]record.Position, error) {
	out := make([]record.Position, n)
	for p := range out {
		out[p] = w.marks[lane{epoch, uint32(p)}]
	}
	return out, nil
}

// total sums transfers that match, those that do not give as negative.
func (w *world) total(gain, loss func(*Event) bool) (sum uint256.Int) {
	for i := range w.events {
		if e := &w.events[i]; e.Kind == Transfer {
			if gain(e) {
				sum.Add(&sum, &e.Amount)
			}
			if loss(e) {
				sum.Sub(&sum, &e.Amount)
			}
		}
	}
	return sum
}

func (w *world) Balances(_ context.Context, of []Holding) ([]uint256.Int, error) {
	out := make([]uint256.Int, len(of))
	for i, h := range of {
		out[i] = w.total(func(e *Event) bool { return e.To == h.Owner && e.ID == h.ID },
			func(e *Event) bool { return e.From == h.Owner && e.ID == h.ID })
		if w.balance != nil {
			w.balance(h, &out[i])
		}
	}
	return out, nil
}

func (w *world) Supplies(_ context.Context, ids []uint32) ([]uint256.Int, error) {
	out := make([]uint256.Int, len(ids))
	for i, id := range ids {
		out[i] = w.total(func(e *Event) bool { return e.From == Address{} && e.ID == id },
			func(e *Event) bool { return e.To == Address{} && e.ID == id })
		if w.supply != nil {
			w.supply(id, &out[i])
		}
	}
	return out, nil
}

func (w *world) Issued(_ context.Context, classes []uint16) ([]uint64, error) {
	out := make([]uint64, len(classes))
	for i, c := range classes {
		n := w.total(func(e *Event) bool { return e.From == Address{} && uint16(e.ID>>16) == c }, func(*Event) bool { return false })
		out[i] = n.Uint64()
		if w.issued != nil {
			w.issued(c, &out[i])
		}
	}
	return out, nil
}

func (w *world) Caps(_ context.Context, classes []uint16) ([]uint64, error) {
	out := make([]uint64, len(classes))
	for i, c := range classes {
		out[i] = math.MaxUint64
		if n, ok := w.caps[c]; ok {
			out[i] = n
		}
	}
	return out, nil
}

func (w *world) Badges(_ context.Context, owners []Address) ([]Badge, error) {
	out := make([]Badge, len(owners))
	for i, a := range owners {
		for _, e := range w.events {
			if e.Kind == Evolved && e.To == a {
				out[i] = Badge{e.ToTier, e.Purchases}
			}
		}
		if w.badge != nil {
			w.badge(a, &out[i])
		}
	}
	return out, nil
}

// decision makes one at the next position of its partition.
func (w *world) decision(p int, gap uint64, member byte, token uint32, amount uint64) record.Decision {
	pos := record.Position{Offset: 4, Ordinal: 1}
	if n := len(w.topic[p]); n > 0 {
		pos = w.topic[p][n-1].Position()
		if gap == 0 {
			pos.Ordinal++
		} else {
			pos = record.Position{Offset: pos.Offset + gap, Ordinal: 1}
		}
	}
	d := record.Decision{
		ID: record.DecisionID(testEpoch, int32(p), pos), Member: fmt.Sprintf("m%d-%d", p, member),
		TimeMS: 1_600_000_000_000, Reward: "r", Kind: "points", Token: fmt.Sprint(token), Amount: amount,
		To:    Address{0: byte(p) + 1, 19: member}.String(),
		Model: "sha256:0", Program: "sha256:1", Propensity: 1, Eligible: []string{"r"},
		Scores: []record.Value{{Name: "churn", Value: 0.25}}, Features: []record.Value{}, Why: []record.Value{},
		Event: record.Origin{Epoch: testEpoch, Offset: pos.Offset, Ordinal: pos.Ordinal, ID: "e"},
	}
	if token == badgeID {
		d.Kind, d.Tier, d.Purchases = "badge", "tier", 40+amount
	}
	return d
}

func (w *world) put(p int, d record.Decision) { w.topic[p] = append(w.topic[p], d) }

// script gives partition 0 one of everything that tests tamper with: two grants of
// a wallet that net, a credit, a badge that evolves, a held grant and its release, a
// withheld one, the release of what was held for a visitor of partition 1.
func (w *world) script() {
	for _, amount := range []uint64{100, 23} {
		w.put(0, w.decision(0, 2, 7, 0, amount))
	}
	w.put(0, w.decision(0, 0, 8, creditID, 50))
	w.put(0, w.decision(0, 3, 7, badgeID, 1))
	held := w.decision(0, 1, 9, 0, 61)
	held.Held, held.To = true, ""
	w.put(0, held)
	w.put(0, w.decision(0, 1, 7, badgeID, 2))
	out := w.decision(0, 1, 7, 0, 5)
	out.Holdout = true
	w.put(0, out)
	release := w.decision(0, 1, 9, 0, 61)
	release.Releases = held.ID
	w.put(0, release)
	w.put(0, w.decision(0, 1, 7, 0, 1000))
	visitor := w.decision(1, 1, 8, 0, 44) // of a partition that is read later
	visitor.Held, visitor.To = true, ""
	w.put(1, visitor)
	moved := w.decision(0, 1, 9, 0, 44)
	moved.Releases, moved.From = visitor.ID, visitor.Member
	w.put(0, moved)
}

// draw draws a consistent world. pending is how many grants at the end of partition
// 2 are not settled.
func draw(t *rapid.T, pending int) *world {
	w := &world{marks: map[lane]record.Position{}, caps: map[uint16]uint64{0: 1 << 40}}
	w.script()
	for range rapid.IntRange(0, 40).Draw(t, "decisions") {
		p := rapid.IntRange(0, partitions-1).Draw(t, "p")
		token := rapid.SampledFrom([]uint32{0, creditID, creditID + 1, badgeID}).Draw(t, "token")
		amount := rapid.Uint64Range(1, 4).Draw(t, "amount")
		d := w.decision(p, rapid.Uint64Range(0, 2).Draw(t, "gap"), rapid.Byte().Draw(t, "member")%6, token, amount)
		switch rapid.IntRange(0, 9).Draw(t, "what") {
		case 8, 9:
			w.takeBack(t, p, &d)
		case 0:
			d.Held, d.To = true, ""
		case 1:
			d.Holdout = true
		}
		w.put(p, d)
	}
	for range pending {
		w.put(2, w.decision(2, 1, 1, 0, 3))
	}
	w.settle(t, pending)
	w.seal()
	return w
}

// takeBack makes d a reversal of some of what is left of an earlier grant.
func (w *world) takeBack(t *rapid.T, p int, d *record.Decision) {
	n := rapid.IntRange(0, len(w.topic[p])).Draw(t, "reverses")
	if n == len(w.topic[p]) {
		return
	}
	of := &w.topic[p][n]
	left := of.Amount
	for _, ds := range w.topic {
		for i := range ds {
			if ds[i].Reverses == of.ID {
				left -= ds[i].Amount
			}
			if ds[i].Releases == of.ID {
				return
			}
		}
	}
	if of.Holdout || of.Reverses != "" || of.Kind == "badge" || left == 0 {
		return
	}
	d.Kind, d.Reverses, d.Member, d.Reward, d.Token, d.Held, d.To = record.KindReversal, of.ID, of.Member, of.Reward, of.Token, of.Held, of.To
	d.Amount, d.Tier, d.Purchases = rapid.Uint64Range(1, left).Draw(t, "back"), "", 0
}

// seal encodes the topic.
func (w *world) seal() {
	for p := range w.topic {
		w.raw[p] = nil
		for i := range w.topic[p] {
			w.raw[p] = append(w.raw[p], record.AppendDecision(nil, &w.topic[p][i]))
		}
	}
}

// settle writes the chain's logs for all grants but the last pending ones of
// partition 2, in sections of drawn sizes, several to a transaction.
func (w *world) settle(t *rapid.T, pending int) {
	var left [partitions][]record.Decision
	for p := range w.topic {
		for _, d := range w.topic[p] {
			if d.Settles() {
				left[p] = append(left[p], d)
			}
		}
	}
	left[2] = left[2][:len(left[2])-pending]
	tiers := map[Address]uint8{}
	for tx := 0; len(left[0])+len(left[1])+len(left[2]) > 0; tx++ {
		for p := range left {
			n := min(rapid.IntRange(0, 5).Draw(t, "section"), len(left[p]))
			if n == 0 {
				continue
			}
			w.section(t, fmt.Sprintf("0x%d", tx), uint32(p), left[p][:n], tiers)
			left[p] = left[p][n:]
		}
	}
	w.redeem(t)
}

func (w *world) section(t *rapid.T, tx string, p uint32, ds []record.Decision, tiers map[Address]uint8) {
	k := lane{testEpoch, p}
	out := Event{Kind: Settled, Tx: tx, Epoch: testEpoch, Partition: p, Previous: w.marks[k], Next: ds[len(ds)-1].Position()}
	var row [][32]byte
	var order []Holding
	net := map[Holding]uint64{}
	for _, d := range ds {
		row = append(row, leafOf(record.AppendDecision(nil, &d)))
		it, err := itemOf(&d)
		if err != nil {
			t.Fatal(err)
		}
		h := Holding{it.To, it.ID}
		if _, ok := net[h]; !ok {
			order = append(order, h)
		}
		if it.ID == badgeID {
			net[h] = it.Amount
		} else {
			net[h] += it.Amount
		}
	}
	for _, h := range order {
		refuse := h.Owner[0] != 1 && rapid.IntRange(0, 4).Draw(t, "refuse") == 0 // partition 0 is scripted
		switch {
		case refuse:
			out.Refused++
			w.events = append(w.events, Event{Kind: Refused, Tx: tx, Epoch: testEpoch, Partition: p,
				Item: Item{h.Owner, h.ID, net[h]}, Reason: rapid.Uint8Range(1, 9).Draw(t, "reason")})
			continue
		case h.ID == badgeID:
			tier := uint8(net[h])
			w.events = append(w.events, Event{Kind: Evolved, Tx: tx, To: h.Owner, FromTier: tiers[h.Owner], ToTier: tier, Purchases: uint32(net[h] >> 8)})
			tiers[h.Owner] = tier
		default:
			w.events = append(w.events, Event{Kind: Transfer, Tx: tx, To: h.Owner, ID: h.ID, Amount: *uint256.NewInt(net[h])})
		}
		out.Minted++
	}
	for len(row) > 1 { // level by level: not the way merkle goes
		var up [][32]byte
		for i := 0; i < len(row); i += 2 {
			if i+1 == len(row) {
				up = append(up, row[i])
				continue
			}
			up = append(up, merkle(row[i:i+2]))
		}
		row = up
	}
	out.Root = row[0]
	w.events = append(w.events, out)
	w.marks[k] = out.Next
}

// redeem burns part of some holdings.
func (w *world) redeem(t *rapid.T) {
	for i, e := range slices.Clone(w.events) {
		if e.Kind != Transfer || rapid.IntRange(0, 3).Draw(t, "redeem") != 0 {
			continue
		}
		tx := fmt.Sprintf("0xr%d", i)
		w.events = append(w.events, Event{Kind: Transfer, Tx: tx, From: e.To, ID: e.ID, Amount: *uint256.NewInt(1)})
		if rapid.Bool().Draw(t, "swept") {
			continue
		}
		w.events = append(w.events, Event{Kind: Redeemed, Tx: tx, From: e.To, ID: e.ID, Amount: *uint256.NewInt(1)})
	}
}

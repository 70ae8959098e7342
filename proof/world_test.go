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

	balance   func(Holding, *uint256.Int)
	supply    func(uint32, *uint256.Int)
	issued    func(uint16, *uint64)
	unclaimed func(uint32, *uint256.Int)
	may       map[claimed]uint64 // by what was settled
	order     map[lane][]Holding // of claims, as they came up
	badge     func(Address, *Badge)
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
		n := w.total(func(e *Event) bool { return e.From == Address{} && !e.Outside && uint16(e.ID>>16) == c }, func(*Event) bool { return false })
		for _, e := range w.events {
			if e.Kind == Reserved && uint16(e.ID>>16) == c {
				n.Add(&n, &e.Amount)
			}
		}
		out[i] = n.Uint64()
		if w.issued != nil {
			w.issued(c, &out[i])
		}
	}
	return out, nil
}

func (w *world) Unclaimed(_ context.Context, ids []uint32) ([]uint256.Int, error) {
	out := make([]uint256.Int, len(ids))
	for i, id := range ids {
		for _, e := range w.events {
			switch {
			case e.Kind == Reserved && e.ID == id:
				out[i].Add(&out[i], &e.Amount)
			case e.Kind == Claimed && e.ID == id, e.Kind == Lapsed && e.ID == id && e.From == Address{}:
				out[i].Sub(&out[i], &e.Amount)
			}
		}
		if w.unclaimed != nil {
			w.unclaimed(id, &out[i])
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
	aside := w.decision(0, 1, 8, 0, 77)
	aside.Settle = record.SettleClaim
	w.put(0, aside)
	back := w.decision(0, 5, 7, 0, 1)
	of := w.topic[0][8]
	back.Kind, back.Reverses, back.Amount = record.KindReversal, of.ID, 15
	w.put(0, back)
}

// draw draws a consistent world. pending is how many grants at the end of partition
// 2 are not settled.
func draw(t *rapid.T, pending int) *world {
	w := &world{marks: map[lane]record.Position{}, caps: map[uint16]uint64{0: 1 << 40}, may: map[claimed]uint64{}, order: map[lane][]Holding{}}
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
		case 2, 3:
			if token != badgeID {
				d.Settle = record.SettleClaim
			}
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
	d.Amount, d.Tier, d.Purchases, d.Settle = rapid.Uint64Range(1, left).Draw(t, "back"), "", 0, ""
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
	w.claim(t)
}

// dues is what a section's decisions come to, in the order in which they came up.
func (w *world) dues(t *rapid.T, k lane, ds []record.Decision) (order []Holding, net map[Holding]uint64) {
	net = map[Holding]uint64{}
	left := map[string]uint64{}
	for _, d := range ds {
		it, err := itemOf(&d)
		if err != nil {
			t.Fatal(err)
		}
		h := Holding{it.To, it.ID}
		put := func(h Holding) {
			if !slices.Contains(order, h) {
				order = append(order, h)
			}
		}
		put(h)
		switch {
		case it.ID == badgeID:
			net[h] = it.Amount
		case d.Reverses != "":
			n := min(d.Amount, left[d.Reverses])
			left[d.Reverses] -= n
			net[h] -= n
			h.ID |= reversalBit
			put(h)
			net[h] += d.Amount - n
		case d.Settle == record.SettleClaim:
			c := claimed{k, h}
			if _, ok := w.may[c]; !ok {
				w.order[k] = append(w.order[k], h)
			}
			w.may[c] += d.Amount
			h.Owner = Address{}
			put(h)
			net[h] += d.Amount
		default:
			net[h] += d.Amount
			left[d.ID] = d.Amount
		}
	}
	return order, net
}

func (w *world) section(t *rapid.T, tx string, p uint32, ds []record.Decision, tiers map[Address]uint8) {
	k := lane{testEpoch, p}
	out := Event{Kind: Settled, Tx: tx, Epoch: testEpoch, Partition: p, Previous: w.marks[k], Next: ds[len(ds)-1].Position()}
	var row [][32]byte
	claims := false
	for _, d := range ds {
		row = append(row, leafOf(record.AppendDecision(nil, &d)))
		claims = claims || d.Settle == record.SettleClaim
	}
	order, net := w.dues(t, k, ds)
	for _, h := range order {
		if net[h] == 0 {
			continue
		}
		if w.item(t, tx, p, h, net[h], tiers) {
			out.Minted++
		} else {
			out.Refused++
		}
	}
	out.Root = rootOf(row, func(h [32]byte) [32]byte { return h })
	if claims {
		var leaves [][32]byte
		for _, h := range w.order[k] {
			leaves = append(leaves, claimLeaf(k, h, w.may[claimed{k, h}]))
		}
		w.events = append(w.events, Event{Kind: Rooted, Tx: tx, Epoch: testEpoch, Partition: p, Root: rootOf(leaves, cut)})
	}
	w.events = append(w.events, out)
	w.marks[k] = out.Next
}

// item logs what became of an item; it is false where it was refused, or short.
func (w *world) item(t *rapid.T, tx string, p uint32, h Holding, amount uint64, tiers map[Address]uint8) bool {
	say := func(e Event) { e.Tx = tx; w.events = append(w.events, e) }
	scripted := h.Owner[0] == 1 || h.Owner == Address{}
	refuse := func(reason uint8) bool {
		say(Event{Kind: Refused, Epoch: testEpoch, Partition: p, Item: Item{h.Owner, h.ID, amount}, Reason: reason})
		return false
	}
	if !scripted && rapid.IntRange(0, 4).Draw(t, "refuse") == 0 {
		return refuse(rapid.SampledFrom([]uint8{1, 2, 3, 4, 5, 6, 8, 9}).Draw(t, "reason"))
	}
	switch {
	case h.ID == badgeID:
		tier := uint8(amount)
		say(Event{Kind: Evolved, To: h.Owner, FromTier: tiers[h.Owner], ToTier: tier, Purchases: uint32(amount >> 8)})
		tiers[h.Owner] = tier
	case isReversal(h.ID):
		id := h.ID &^ reversalBit
		has := w.total(func(e *Event) bool { return e.To == h.Owner && e.ID == id }, func(e *Event) bool { return e.From == h.Owner && e.ID == id })
		gone := min(has.Uint64(), amount)
		if gone > 0 {
			say(Event{Kind: Transfer, From: h.Owner, ID: id, Amount: *uint256.NewInt(gone)})
		}
		say(Event{Kind: Reversed, From: h.Owner, ID: id, Amount: *uint256.NewInt(amount), Short: *uint256.NewInt(amount - gone)})
		if gone < amount {
			return refuse(shortfall)
		}
	case h.Owner == Address{}:
		say(Event{Kind: Reserved, ID: h.ID, Amount: *uint256.NewInt(amount)})
	default:
		say(Event{Kind: Transfer, To: h.Owner, ID: h.ID, Amount: *uint256.NewInt(amount)})
	}
	return true
}

// rootOf goes level by level: not the way merkle goes.
func rootOf(row [][32]byte, of func([32]byte) [32]byte) [32]byte {
	for len(row) > 1 {
		var up [][32]byte
		for i := 0; i < len(row); i += 2 {
			if i+1 == len(row) {
				up = append(up, row[i])
				continue
			}
			up = append(up, of(merkle(row[i:i+2])))
		}
		row = up
	}
	return row[0]
}

// claim draws some of what may be claimed, to the balance or redeemed at once.
func (w *world) claim(t *rapid.T) {
	n := 0
	for _, k := range []lane{{testEpoch, 0}, {testEpoch, 1}, {testEpoch, 2}} {
		for _, h := range w.order[k] {
			n++
			amount := uint256.NewInt(w.may[claimed{k, h}])
			left, _ := w.Unclaimed(context.Background(), []uint32{h.ID})
			if left[0].Lt(amount) || rapid.IntRange(0, 2).Draw(t, "claims") == 0 {
				continue
			}
			tx := fmt.Sprintf("0xc%d", n)
			w.events = append(w.events, Event{Kind: Claimed, Tx: tx, Epoch: k.epoch, Partition: k.partition, To: h.Owner, ID: h.ID, Amount: *amount})
			if rapid.Bool().Draw(t, "at once") {
				w.events = append(w.events, Event{Kind: Redeemed, Tx: tx, From: h.Owner, ID: h.ID, Amount: *amount})
				continue
			}
			w.events = append(w.events, Event{Kind: Transfer, Tx: tx, To: h.Owner, ID: h.ID, Amount: *amount, Outside: true})
		}
	}
}

// redeem burns part of some holdings.
func (w *world) redeem(t *rapid.T) {
	for i, e := range slices.Clone(w.events) {
		if e.Kind != Transfer || e.To == (Address{}) || rapid.IntRange(0, 3).Draw(t, "redeem") != 0 {
			continue
		}
		if has := w.total(func(x *Event) bool { return x.To == e.To && x.ID == e.ID }, func(x *Event) bool { return x.From == e.To && x.ID == e.ID }); has.IsZero() {
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

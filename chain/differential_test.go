package chain

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// ledger is what the contracts should say, worked out from the rules and nothing of theirs.
type ledger struct {
	marks    [3]record.Position
	roots    [3]int
	left     map[uint16]uint64       // of a class's cap
	balances map[batcher.Item]uint64 // by To, Class and Day
	tiers    map[[20]byte]uint8
	said     []string
}

func (l *ledger) say(format string, args ...any) {
	l.said = append(l.said, fmt.Sprintf(format, args...))
}

// settle says what becomes of a section.
func (l *ledger) settle(s batcher.Section) {
	var stored record.Position // of an epoch that never opened: nothing
	if s.Epoch == 1 {
		stored = l.marks[s.Partition]
	}
	later := s.Next.Offset > s.Previous.Offset || s.Next.Offset == s.Previous.Offset && s.Next.Ordinal > s.Previous.Ordinal
	if s.Epoch != 1 || s.Previous != stored || !later || s.Next.Offset-s.Previous.Offset > 1<<32 {
		l.say("skipped %d/%d %v %v", s.Epoch, s.Partition, s.Previous, stored)
		return
	}
	l.marks[s.Partition] = s.Next
	refused := 0
	for _, it := range s.Items {
		if why := l.apply(it); why != 0 {
			refused++
			l.say("refused %d: %x %s", s.Partition, it.Word(), ReasonName(why))
		}
	}
	if s.ClaimRoot != ([32]byte{}) {
		l.say("root %d/%d %x in %d", s.Epoch, s.Partition, s.ClaimRoot, l.roots[s.Partition]%ClaimRoots)
		l.roots[s.Partition]++
	}
	l.say("settled %d/%d %v %v %x: %d, %d refused", s.Epoch, s.Partition, s.Previous, s.Next, s.ManifestRoot, len(s.Items)-refused, refused)
}

// apply says what becomes of an item, and why it is refused, if so.
func (l *ledger) apply(it batcher.Item) uint8 {
	if it.IsBadge() {
		return l.badge(it)
	}
	class := it.Class &^ record.ReversalBit
	holding := batcher.Item{To: it.To, Class: class, Day: it.Day}
	left, known := l.left[class]
	switch {
	case !known:
		return ReasonUnknownClass
	case it.IsReversal():
		return l.reverse(it, holding)
	case it.Day != 0 && it.Day <= today:
		return ReasonExpired
	case it.Amount == 0:
		return ReasonIneligible
	case it.Amount > left:
		return ReasonCap
	}
	l.left[class] -= it.Amount
	if it.To == ([20]byte{}) {
		l.say("reserved %d: %d", it.TokenID(), it.Amount)
		return 0
	}
	l.balances[holding] += it.Amount
	l.say("transfer %x to %x, %d: %d", [20]byte{}, it.To, it.TokenID(), it.Amount)
	return 0
}

func (l *ledger) reverse(it, holding batcher.Item) uint8 {
	if it.Amount == 0 {
		return ReasonIneligible
	}
	taken := min(it.Amount, l.balances[holding])
	l.balances[holding] -= taken
	if taken > 0 {
		l.say("transfer %x to %x, %d: %d", it.To, [20]byte{}, holding.TokenID(), taken)
	}
	l.say("reversed %x, %d: %d, short %d", it.To, holding.TokenID(), it.Amount, it.Amount-taken)
	if taken < it.Amount {
		return ReasonShortfall
	}
	return 0
}

func (l *ledger) badge(it batcher.Item) uint8 {
	tier, purchases := it.Badge()
	switch {
	case it.To == ([20]byte{}):
		return ReasonReceiver
	case tier < 1 || tier > 4 || tier == 2 && purchases < 3:
		return ReasonIneligible
	}
	l.say("badge %x %d to %d, %d purchases", it.To, l.tiers[it.To], tier, purchases)
	l.tiers[it.To] = tier
	return 0
}

// told is the same of the contracts, as their logs are read.
func told(ev *LogEvent) string {
	switch ev.Kind {
	case KindSkipped:
		return fmt.Sprintf("skipped %d/%d %v %v", ev.Epoch, ev.Partition, ev.Previous, ev.Stored)
	case KindRefused:
		return fmt.Sprintf("refused %d: %x %s", ev.Partition, ev.Item.Word(), ReasonName(ev.Reason))
	case KindRoot:
		return fmt.Sprintf("root %d/%d %x in %d", ev.Epoch, ev.Partition, ev.Root, ev.Slot)
	case KindSettled:
		return fmt.Sprintf("settled %d/%d %v %v %x: %d, %d refused", ev.Epoch, ev.Partition, ev.Previous, ev.Next, ev.Root, ev.Minted, ev.Refused)
	case KindReserved:
		return fmt.Sprintf("reserved %d: %v", ev.ID, &ev.Amount)
	case KindTransfer:
		return fmt.Sprintf("transfer %x to %x, %d: %v", ev.From[:], ev.Owner[:], ev.ID, &ev.Amount)
	case KindReversed:
		return fmt.Sprintf("reversed %x, %d: %v, short %v", ev.Owner[:], ev.ID, &ev.Amount, &ev.Short)
	case KindBadge:
		return fmt.Sprintf("badge %x %d to %d, %d purchases", ev.Owner[:], ev.FromTier, ev.ToTier, ev.Count)
	}
	return fmt.Sprintf("%v", *ev)
}

// anySection is mostly one that settles, of items that are mostly applied.
func anySection(r *rand.Rand, l *ledger) batcher.Section {
	p := r.IntN(len(l.marks))
	s := batcher.Section{Epoch: 1, Partition: uint32(p), Previous: l.marks[p], Next: l.marks[p]}
	s.Next.Offset += uint64(r.IntN(3))
	s.Next.Ordinal = s.Previous.Ordinal + uint32(r.IntN(5))
	switch r.IntN(12) {
	case 0:
		s.Epoch = r.Uint64N(3)
	case 1:
		s.Previous.Offset++
	case 2:
		s.Next.Offset += 1 << (30 + r.IntN(4))
	case 3:
		s.Next.Ordinal = r.Uint32()
	}
	for i := range s.ManifestRoot {
		s.ManifestRoot[i] = byte(r.Uint32())
	}
	if r.IntN(3) == 0 {
		s.ClaimRoot = s.ManifestRoot
	}
	for range r.IntN(9) {
		s.Items = append(s.Items, anyItem(r))
	}
	slices.SortFunc(s.Items, func(a, b batcher.Item) int {
		return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.Day, b.Day), slices.Compare(a.To[:], b.To[:]))
	})
	return s
}

func anyItem(r *rand.Rand) batcher.Item {
	pick := func(of ...uint64) uint64 { return of[r.IntN(len(of))] }
	it := batcher.Item{
		Amount: pick(0, 1, r.Uint64N(2_000), r.Uint64N(100_000), r.Uint64(), 1<<64-1),
		Class:  uint16(pick(points, points, credit, credit, 9, record.ReversalBit|points, record.ReversalBit|credit, uint64(record.BadgeClass))),
		Day:    uint16(pick(0, 0, today+1, today, today-1, 1<<16-1)),
	}
	if to := r.IntN(6); to > 0 {
		it.To = wallet(to)
	}
	if it.IsBadge() {
		it.Day, it.Amount = 0, batcher.BadgeAmount(uint8(r.IntN(7)), uint32(pick(0, 2, 3, 1<<32-1)))
	}
	return it
}

// TestContractsSettleWhatGoEncodes: whatever batch Go encodes, the contracts log what the
// rules give for it, item by item, and nothing else.
func TestContractsSettleWhatGoEncodes(t *testing.T) {
	w := deployed(t, DevConfig{})
	l := &ledger{
		left:     map[uint16]uint64{points: 1_000_000, credit: 100_000},
		balances: map[batcher.Item]uint64{}, tiers: map[[20]byte]uint8{},
	}
	kinds := map[Kind]int{}
	for round := range uint64(80) {
		r := rand.New(rand.NewPCG(round, 1))
		var b batcher.Batch
		l.said = nil
		for range 1 + r.IntN(3) {
			s := anySection(r, l)
			l.settle(s)
			b.Sections = append(b.Sections, s)
		}
		receipt := w.call(w.at.Settlement, EncodeSettle(nil, b))
		if receipt.Status != 1 {
			t.Fatalf("round %d: reverted", round)
		}
		var got []string
		for _, log := range receipt.Logs {
			events, err := w.at.AppendLog(nil, log)
			if err != nil {
				t.Fatalf("round %d: %v", round, err)
			}
			for i := range events {
				kinds[events[i].Kind]++
				got = append(got, told(&events[i]))
			}
		}
		slices.Sort(l.said)
		slices.Sort(got)
		if diff := gocmp.Diff(l.said, got); diff != "" {
			t.Fatalf("round %d (-rules +contracts):\n%s", round, diff)
		}
	}
	for _, k := range []Kind{KindSettled, KindSkipped, KindRefused, KindTransfer, KindBadge, KindReversed, KindReserved, KindRoot} {
		if kinds[k] < 10 {
			t.Errorf("%d of kind %v only: %v", kinds[k], k, kinds)
		}
	}
}

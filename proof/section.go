package proof

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/guerdon/guerdon/record"
	"golang.org/x/crypto/sha3"
)

// section is one Settled log with what its transaction logged for it, and what the
// topic says it must have.
type section struct {
	Event
	minted  map[Holding][]uint64 // mint logs: amounts; for a badge as in Item; to nobody: set aside
	refused map[Item][]uint8     // reasons
	taken   map[Holding][]taken  // reversal logs; the reversalBit is set
	roots   [][32]byte           // of claims, as posted

	// From the topic:
	leaves [][32]byte
	due    map[Holding]uint64
	counts map[Holding]int // decisions netted in due
	open   map[string]*due // grants, by decision id
	claims []entitlement   // in the log's order
	netted int             // reversals of grants of this section
	last   record.Position
	fault  string // the first reason for which due cannot be right
}

// taken is what a reversal came to.
type taken struct{ amount, short uint64 }

// due is a grant of the section and how much of it was not taken back within.
type due struct {
	holding Holding
	left    uint64
}

// entitlement is what one grant adds to what a member may claim.
type entitlement struct {
	Holding
	amount uint64
}

func newSection(e Event) *section {
	return &section{Event: e, minted: map[Holding][]uint64{}, refused: map[Item][]uint8{}, taken: map[Holding][]taken{},
		due: map[Holding]uint64{}, counts: map[Holding]int{}, open: map[string]*due{}}
}

// add nets one decision of the topic in. A reversal goes off its grant where that is in
// the same section and was minted, and what is left of it comes from the wallet.
func (s *section) add(d *record.Decision, it Item, leaf [32]byte) {
	s.leaves = append(s.leaves, leaf)
	s.last = d.Position()
	h := Holding{it.To, it.ID}
	switch {
	case d.Reverses != "":
		s.reverse(d.Reverses, h, it.Amount)
		return
	case it.ID>>16 == record.BadgeClass:
		s.counts[h]++
		s.due[h] = it.Amount // a later tier replaces an earlier one
		return
	case d.Settle == record.SettleClaim:
		s.claims = append(s.claims, entitlement{h, it.Amount})
		h.Owner = Address{}
	default:
		s.open[d.ID] = &due{h, it.Amount}
	}
	s.counts[h]++
	s.owe(h, it.Amount)
}

func (s *section) reverse(of string, h Holding, amount uint64) {
	if g := s.open[of]; g != nil {
		n := min(g.left, amount)
		g.left -= n
		s.due[g.holding] -= n
		if amount -= n; amount == 0 {
			s.netted++
			return
		}
	}
	h.ID |= reversalBit
	s.counts[h]++
	s.owe(h, amount)
}

func (s *section) owe(h Holding, amount uint64) {
	sum, carry := bits.Add64(s.due[h], amount, 0)
	if carry != 0 && s.fault == "" {
		s.fault = fmt.Sprintf("the decisions on %s and %s sum to more than 64 bits hold", tokenText(h.ID), ownerText(h.Owner))
	}
	s.due[h] = sum
}

// verdict compares due with done. It returns what the decisions came to and calls
// fail for each difference.
func (s *section) verdict(r *Report, fail func(rule, text string)) {
	stride := s.Next.Ordinal == 0 && s.Root == [32]byte{} && len(s.minted)+len(s.refused)+len(s.taken)+len(s.roots) == 0
	switch {
	case len(s.leaves) == 0 && stride:
		r.Strides++
	case len(s.leaves) == 0:
		fail("settlement", "the section settles no decision that the topic has")
	case s.last != s.Next:
		fail("watermark", fmt.Sprintf("the section ends at %s, but its last decision in the topic stands at %s", s.Next, s.last))
	}
	if s.fault != "" {
		fail("settlement", s.fault)
	}
	if root := merkle(s.leaves); root != s.Root {
		fail("manifest", fmt.Sprintf("the section's manifest is 0x%x, but the topic's %d decisions in it give 0x%x", s.Root, len(s.leaves), root))
	}
	r.Netted += s.netted
	s.items(r, fail)
	minted, refused := 0, 0
	for _, m := range s.minted {
		minted += len(m)
	}
	for _, ts := range s.taken {
		for _, t := range ts {
			if t.short == 0 {
				minted++
			}
		}
	}
	for _, why := range s.refused {
		refused += len(why)
	}
	if int(s.Event.Minted) != minted || int(s.Event.Refused) != refused {
		fail("settlement", fmt.Sprintf("the Settled log counts %d items minted and %d refused, the logs before it %d and %d",
			s.Event.Minted, s.Event.Refused, minted, refused))
	}
	r.ItemsMinted += minted
	r.ItemsRefused += refused
}

// items goes through everything due and everything done, in a stable order.
func (s *section) items(r *Report, fail func(rule, text string)) {
	all := map[Holding]bool{}
	for h := range s.due {
		all[h] = true
	}
	for h := range s.minted {
		all[h] = true
	}
	for h := range s.taken {
		all[h] = true
	}
	for it := range s.refused {
		all[Holding{it.To, it.ID}] = true
	}
	for _, h := range slices.SortedFunc(maps.Keys(all), compareHoldings) {
		s.one(h, r, fail)
	}
}

// one settles the account of one holding: exactly one mint of what is due, exactly one
// refusal of it with a reason, or exactly one reversal of it, whose shortfall is
// reported; nothing where nothing is left due.
func (s *section) one(h Holding, r *Report, fail func(rule, text string)) {
	owed := s.due[h]
	minted, back := s.minted[h], s.taken[h]
	var refusals []string
	exact := 0
	var reason uint8
	for it, why := range s.refused {
		if it.To != h.Owner || it.ID != h.ID {
			continue
		}
		for _, w := range why {
			refusals = append(refusals, fmt.Sprintf("%s refused (%s)", amountText(h.ID, it.Amount), orUnknown(reasonName(w))))
			if it.Amount == owed && reasonName(w) != "" {
				exact, reason = exact+1, w
			}
		}
	}
	n := s.counts[h]
	switch reversal := isReversal(h.ID); {
	case owed == 0 && len(minted)+len(back)+len(refusals) == 0:
		r.Netted += n
	case owed > 0 && !reversal && len(minted) == 1 && minted[0] == owed && len(refusals) == 0:
		r.outcome(h, n, "")
	case owed > 0 && reversal && len(back) == 1 && back[0] == taken{amount: owed} && len(refusals) == 0:
		r.outcome(h, n, "")
	case owed > 0 && reversal && len(back) == 1 && back[0].amount == owed && back[0].short > 0 && exact == 1 && len(refusals) == 1 && reason == shortfall:
		r.outcome(h, n, reasonName(reason))
	case owed > 0 && len(minted)+len(back) == 0 && len(refusals) == 1 && exact == 1 && reason != shortfall:
		r.outcome(h, n, reasonName(reason))
	default:
		fail("settlement", s.wrong(h, owed, refusals))
	}
}

// wrong says what a holding is due and what was done.
func (s *section) wrong(h Holding, owed uint64, done []string) string {
	slices.Sort(done)
	for _, m := range s.minted[h] {
		done = append(done, amountText(h.ID, m)+" minted")
	}
	for _, t := range s.taken[h] {
		done = append(done, fmt.Sprintf("%d taken back, %d of it gone", t.amount, t.short))
	}
	what := "nothing"
	if owed > 0 {
		what = amountText(h.ID, owed)
	}
	if len(done) == 0 {
		done = []string{"nothing"}
	}
	return fmt.Sprintf("%s is due %s of %s, but the transaction's logs say: %s", ownerText(h.Owner), what, tokenText(h.ID), strings.Join(done, ", "))
}

func ownerText(a Address) string {
	if a == (Address{}) {
		return "what is set aside"
	}
	return a.String()
}

func orUnknown(s string) string {
	if s == "" {
		return "an unknown reason"
	}
	return s
}

func tokenText(id uint32) string {
	switch {
	case id>>16 == record.BadgeClass:
		return "the badge"
	case isReversal(id):
		return "token " + strconv.FormatUint(uint64(id&^reversalBit), 10) + " to be taken back"
	}
	return "token " + strconv.FormatUint(uint64(id), 10)
}

func amountText(id uint32, amount uint64) string {
	if id>>16 == record.BadgeClass {
		return fmt.Sprintf("tier %d after %d purchases", uint8(amount), uint32(amount>>8))
	}
	return strconv.FormatUint(amount, 10)
}

func compareHoldings(a, b Holding) int {
	return cmp.Or(cmp.Compare(a.ID, b.ID), bytes.Compare(a.Owner[:], b.Owner[:]))
}

// itemOf is what a grant gives: a second implementation, see the package comment.
func itemOf(d *record.Decision) (Item, error) {
	if len(d.To) != 42 || d.To[:2] != "0x" {
		return Item{}, fmt.Errorf("its wallet %q is no address", d.To)
	}
	raw, err := hex.DecodeString(d.To[2:])
	if err != nil {
		return Item{}, fmt.Errorf("its wallet %q is no address: %w", d.To, err)
	}
	id, err := strconv.ParseUint(d.Token, 10, 32)
	if err != nil {
		return Item{}, fmt.Errorf("its token %q is no token id: %w", d.Token, err)
	}
	it := Item{To: Address(raw), ID: uint32(id), Amount: d.Amount}
	if isReversal(it.ID) {
		return Item{}, fmt.Errorf("its token %q is of a class that marks reversals", d.Token)
	}
	if it.ID>>16 == record.BadgeClass {
		if d.Amount == 0 || d.Amount > 255 {
			return Item{}, errors.New("its badge tier is not within 1 and 255")
		}
		it.Amount = min(d.Purchases, 1<<32-1)*256 + d.Amount
	}
	return it, nil
}

// leafOf is keccak256(keccak256(value)).
func leafOf(value []byte) [32]byte {
	inner := keccak(value)
	return keccak(inner[:])
}

// merkle is the root by halving: the left part is the largest power of two below
// the number of leaves, which gives the tree whose odd nodes rise unchanged.
func merkle(leaves [][32]byte) [32]byte {
	switch n := len(leaves); n {
	case 0:
		return [32]byte{}
	case 1:
		return leaves[0]
	default:
		left := 1 << (bits.Len(uint(n-1)) - 1)
		a, b := merkle(leaves[:left]), merkle(leaves[left:])
		if bytes.Compare(a[:], b[:]) > 0 {
			a, b = b, a
		}
		return keccak(a[:], b[:])
	}
}

func keccak(parts ...[]byte) (out [32]byte) {
	h := sha3.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(out[:0])
	return out
}

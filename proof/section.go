package proof

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
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
	minted  map[Holding][]uint64 // mint logs: amounts; for a badge as in Item
	refused map[Item][]uint8     // reasons

	// From the topic:
	leaves [][32]byte
	due    map[Holding]uint64
	counts map[Holding]int // grants netted in due
	last   record.Position
	fault  string // the first reason for which due cannot be right
}

func newSection(e Event) *section {
	return &section{Event: e, minted: map[Holding][]uint64{}, refused: map[Item][]uint8{},
		due: map[Holding]uint64{}, counts: map[Holding]int{}}
}

// add nets one grant of the topic in.
func (s *section) add(pos record.Position, it Item, leaf [32]byte) {
	s.leaves = append(s.leaves, leaf)
	s.last = pos
	h := Holding{it.To, it.ID}
	s.counts[h]++
	if it.ID>>16 == record.BadgeClass {
		s.due[h] = it.Amount // a later tier replaces an earlier one
		return
	}
	sum, carry := bits.Add64(s.due[h], it.Amount, 0)
	if carry != 0 && s.fault == "" {
		s.fault = fmt.Sprintf("the grants of token %d to %s sum to more than 64 bits hold", it.ID, it.To)
	}
	s.due[h] = sum
}

// verdict compares due with done. It returns what the grants came to and calls
// fail for each difference.
func (s *section) verdict(r *Report, fail func(rule, text string)) {
	if len(s.leaves) == 0 {
		fail("settlement", "the section settles no decision that the topic has")
	} else if s.last != s.Next {
		fail("watermark", fmt.Sprintf("the section ends at %s, but its last grant in the topic stands at %s", s.Next, s.last))
	}
	if s.fault != "" {
		fail("settlement", s.fault)
	}
	if root := merkle(s.leaves); root != s.Root {
		fail("manifest", fmt.Sprintf("the section's manifest is 0x%x, but the topic's %d grants in it give 0x%x", s.Root, len(s.leaves), root))
	}
	s.items(r, fail)
	minted, refused := 0, 0
	for _, m := range s.minted {
		minted += len(m)
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
	all := make([]Holding, 0, len(s.due))
	for h := range s.due {
		all = append(all, h)
	}
	for h := range s.minted {
		if _, ok := s.due[h]; !ok {
			all = append(all, h)
		}
	}
	for it := range s.refused {
		if _, ok := s.due[Holding{it.To, it.ID}]; !ok && len(s.minted[Holding{it.To, it.ID}]) == 0 {
			all = append(all, Holding{it.To, it.ID})
		}
	}
	slices.SortFunc(all, compareHoldings)
	for _, h := range slices.Compact(all) {
		s.one(h, r, fail)
	}
}

// one settles the account of one holding: exactly one mint of what is due, or
// exactly one refusal of it with a reason.
func (s *section) one(h Holding, r *Report, fail func(rule, text string)) {
	due, isDue := s.due[h]
	minted := s.minted[h]
	var refusals []string
	exact := 0
	var reason uint8
	for it, why := range s.refused {
		if it.To != h.Owner || it.ID != h.ID {
			continue
		}
		for _, w := range why {
			refusals = append(refusals, fmt.Sprintf("%s refused (%s)", amountText(h.ID, it.Amount), orUnknown(reasonName(w))))
			if it.Amount == due && reasonName(w) != "" {
				exact, reason = exact+1, w
			}
		}
	}
	switch {
	case isDue && len(minted) == 1 && minted[0] == due && len(refusals) == 0:
		r.Minted += s.counts[h]
	case isDue && len(minted) == 0 && len(refusals) == 1 && exact == 1:
		r.Refused += s.counts[h]
		r.RefusedBy[reasonName(reason)] += s.counts[h]
	default:
		done := refusals
		slices.Sort(done)
		for _, m := range minted {
			done = append(done, amountText(h.ID, m)+" minted")
		}
		owed := "nothing"
		if isDue {
			owed = amountText(h.ID, due)
		}
		if len(done) == 0 {
			done = []string{"nothing"}
		}
		fail("settlement", fmt.Sprintf("%s is due %s of %s, but the transaction's logs say: %s",
			h.Owner, owed, tokenText(h.ID), strings.Join(done, ", ")))
	}
}

func orUnknown(s string) string {
	if s == "" {
		return "an unknown reason"
	}
	return s
}

func tokenText(id uint32) string {
	if id>>16 == record.BadgeClass {
		return "the badge"
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

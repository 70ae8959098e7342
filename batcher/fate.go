package batcher

import (
	"context"
	"math"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// Refusal is an item that a landed section did not apply, or a reversal that found less
// than it was to take.
type Refusal struct {
	Receipt int // index in Landed.Receipts
	Item    Item
	Reason  uint8 // the contract's
}

// Fate is what became of a decision.
type Fate uint8

const (
	Minted    Fate = iota + 1 // in its wallet
	Claimable                 // set aside for its wallet to claim
	TakenBack                 // reversed
	Netted                    // a grant and its reversals that met before anything was sent
	Diverted                  // the contract refused the item, or a reversal came short
)

var fates = [...]string{"", "minted", "claimable", "taken back", "netted", "diverted"}

func (f Fate) String() string { return fates[f] }

// Settled is a decision that has landed.
type Settled struct {
	Entry   Entry
	Receipt int // index in Landed.Receipts
	Fate    Fate
	Reason  uint8 // Diverted: the contract's
}

// Fates is what became of one section's decisions, all of them in log order. An item's
// fate is that of all decisions netted into it.
func Fates(entries []Entry, receipt int, refusals []Refusal) []Settled {
	net := NewPacker(Limits{MaxItems: math.MaxInt}, nil)
	s := &section{at: map[holding]int{}}
	refused := map[holding]uint8{}
	for _, r := range refusals {
		if r.Receipt == receipt {
			refused[holding{r.Item.To, r.Item.Class, r.Item.Day}] = r.Reason
		}
	}
	out := make([]Settled, 0, len(entries))
	for i := range entries {
		e := &entries[i]
		left := uint64(1)
		if g := s.grant(e); e.Item.IsReversal() && g != nil && g.left >= e.Item.Amount {
			left = 0
		}
		net.net(s, e)
		k := holding{e.Item.To, e.Item.Class, e.Item.Day}
		fate := Minted
		switch {
		case e.Claim:
			k.to, fate = [20]byte{}, Claimable
		case left == 0:
			fate = Netted
		case e.Item.IsReversal():
			fate = TakenBack
		}
		x := Settled{Entry: *e, Receipt: receipt, Fate: fate}
		if reason, no := refused[k]; no && fate != Netted {
			x.Fate, x.Reason = Diverted, reason
		}
		out = append(out, x)
	}
	for i := range out { // grants all of which was taken back
		e := &out[i].Entry
		if e.Claim || e.Item.IsReversal() || e.Item.IsBadge() {
			continue
		}
		at := Entry{Of: e.Position, In: e.Partition, Partition: e.Partition}
		if g := s.grant(&at); g != nil && g.left == 0 && e.Item.Amount > 0 {
			out[i].Fate, out[i].Reason = Netted, 0
		}
	}
	return out
}

// tellSettled tells what became of a section's decisions. Of a batch from the journal that
// landed before they were read, they are told once they are.
func (l *loop) tellSettled(ctx context.Context, f *flight, s *Section) error {
	j := f.landed.receipt(s)
	if l.hooks.OnSettled == nil || j < 0 {
		return nil
	}
	var in []Entry
	for i := range f.entries {
		if e := &f.entries[i].Entry; s.holds(e.Partition, e.Position) {
			in = append(in, *e)
		}
	}
	if s.Next.Ordinal > 0 && (len(in) == 0 || in[len(in)-1].Position != s.Next) {
		l.owed = append(l.owed, owed{s, f.landed, in})
		return nil
	}
	return l.hooks.OnSettled(ctx, s, f.landed, Fates(in, j, f.landed.Refusals))
}

// owed is a landed section whose decisions have not all been read.
type owed struct {
	section *Section
	landed  Landed
	entries []Entry
}

// holds reports whether a decision is one of the section's.
func (s *Section) holds(partition uint32, at record.Position) bool {
	return s.Partition == partition && s.Previous.Less(at) && !s.Next.Less(at)
}

// repay tells of an owed section once its last decision is read.
func (l *loop) repay(ctx context.Context, e *Entry) error {
	for i := range l.owed {
		o := &l.owed[i]
		if !o.section.holds(e.Partition, e.Position) {
			continue
		}
		if o.entries = append(o.entries, *e); e.Position != o.section.Next {
			return nil
		}
		s, landed, in := o.section, o.landed, o.entries
		l.owed = slices.Delete(l.owed, i, i+1)
		return l.hooks.OnSettled(ctx, s, landed, Fates(in, landed.receipt(s), landed.Refusals))
	}
	return nil
}

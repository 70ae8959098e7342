package batcher

import (
	"context"
	"fmt"
	"slices"
	"testing"

	"github.com/guerdon/guerdon/record"
)

// told checks what OnSettled is told: every decision once, in the order of its
// partition's log, with the fate that the slow way gives it.
type told struct {
	log  []Grant
	seen map[uint32][]record.Position
}

func (o *told) settled(_ context.Context, s *Section, ld Landed, all []Settled) error {
	var in []Grant
	for _, g := range grants(o.log)[s.Partition] {
		if s.holds(s.Partition, g.Decision.Position()) {
			in = append(in, g)
		}
	}
	if len(in) != len(all) {
		return fmt.Errorf("section to %s: %d decisions told, want %d", s.Next, len(all), len(in))
	}
	back := map[string]uint64{} // of a grant of this section, by its reversals
	for _, g := range in {
		back[g.Decision.Reverses] += g.Decision.Amount
	}
	left := map[string]uint64{}
	for i, g := range in {
		d, got := &g.Decision, &all[i]
		e, _ := EntryOf(&g)
		want, reason := Minted, uint8(0)
		it := e.Item
		switch {
		case e.Claim:
			want, it.To = Claimable, [20]byte{}
		case d.Reverses != "" && left[d.Reverses] >= d.Amount:
			want = Netted
			left[d.Reverses] -= d.Amount
		case d.Reverses != "":
			want = TakenBack
			left[d.Reverses] = 0
		case !e.Item.IsBadge():
			left[d.ID] = d.Amount
			if back[d.ID] >= d.Amount {
				want = Netted
			}
		}
		if want != Netted && refuses(it) {
			want, reason = Diverted, 1+it.To[19]
		}
		if got.Entry.Position != d.Position() || got.Fate != want || got.Reason != reason || ld.Receipts[got.Receipt].Next != s.Next.String() {
			return fmt.Errorf("%s: %v (reason %d), want %v (reason %d)", d.ID, got.Fate, got.Reason, want, reason)
		}
		o.seen[s.Partition] = append(o.seen[s.Partition], d.Position())
	}
	return nil
}

func (o *told) complete() error {
	for p, gs := range grants(o.log) {
		var want []record.Position
		for _, g := range gs {
			want = append(want, g.Decision.Position())
		}
		if !slices.Equal(o.seen[p], want) {
			return fmt.Errorf("partition %d: told of %v, want %v", p, o.seen[p], want)
		}
	}
	return nil
}

func TestFateNames(t *testing.T) {
	for f := Minted; f <= Diverted; f++ {
		if f.String() == "" {
			t.Errorf("fate %d has no name", f)
		}
	}
}

package features

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// merge makes one oracle of two: every event of both, what can be refunded and what
// is remembered by time.
func (o *oracle) merge(q *oracle) {
	switch {
	case len(q.events) == 0:
		return
	case len(o.events) == 0:
		*o = *q
		return
	}
	o.events = append(slices.Clone(q.events), o.events...) // at one moment o's own is the last
	o.clock = max(o.clock, q.clock)
	o.ids = append(slices.Clone(o.ids[max(0, len(o.ids)-64):]), q.ids[max(0, len(q.ids)-64):]...)
	slices.SortStableFunc(o.ids, func(a, b idFact) int { return cmp.Compare(a.clock, b.clock) })
	live := 0
	for _, x := range o.ids {
		if x.clock >= o.clock-o.c.DuplicateHorizon.Milliseconds() {
			live++
		}
	}
	s, t := &o.evicted, &q.evicted
	s.Events += t.Events
	s.EvictedIDs += t.EvictedIDs + uint64(max(0, live-64))
	s.EvictedOrders += t.EvictedOrders
	s.ForgottenLines += t.ForgottenLines
	s.UnknownRefunds += t.UnknownRefunds
	o.mergeReturns(q)
	o.mergeTails(q)
}

// mergeReturns: what waited at one of them takes the orders of the other.
func (o *oracle) mergeReturns(q *oracle) {
	for _, f := range live(q.tail) {
		o.settle(f.key, q.tail)
	}
	q.tail = live(q.tail)
	first := o.waiting
	o.waiting = slices.Clone(q.waiting)
	for _, f := range live(o.tail) {
		o.settle(f.key, o.tail)
	}
	o.waiting = append(slices.Clone(first), o.waiting...)
	for _, key := range q.spent[max(0, len(q.spent)-32):] {
		if !slices.Contains(o.spent[max(0, len(o.spent)-32):], key) {
			o.spent = append(o.spent, key)
		}
	}
	lines := 0
	for _, x := range o.waiting {
		lines += len(x.lines)
	}
	for len(o.waiting) > 16 || lines > 64 {
		lines -= len(o.waiting[0].lines)
		o.waiting = o.waiting[1:]
		o.evicted.UnknownRefunds++
	}
	for _, key := range o.spent[max(0, len(o.spent)-32):] {
		o.settle(key, nil)
	}
	o.evicted.WaitingRefunds = len(o.waiting)
}

func (o *oracle) mergeTails(q *oracle) {
	s := &o.evicted
	if len(q.tail) == 0 {
		return
	}
	// Each tail stays in its own order of arrival, which late events take out of time's.
	var both []*fact
	a, b := o.tail, q.tail
	for len(a)+len(b) > 0 {
		if len(a) == 0 || len(b) > 0 && b[0].t < a[0].t {
			both, b = append(both, b[0]), b[1:]
		} else {
			both, a = append(both, a[0]), a[1:]
		}
	}
	for len(both) > 32 {
		both = both[1:]
		s.EvictedOrders++
	}
	total := 0
	for _, f := range both {
		total += len(f.lines)
	}
	for _, f := range both {
		if total > 128 {
			total -= len(f.lines)
			s.ForgottenLines += uint64(len(f.lines))
			f.lines = nil
		}
	}
	o.tail = both
}

// TestMergeAgreesWithOracle: after a merge, and whatever follows it, the profile is
// the one of both members' events.
func TestMergeAgreesWithOracle(t *testing.T) {
	c := testConfig()
	l := mustLayout(t, c)
	for _, size := range []struct {
		name               string
		ids, orders, least int
	}{
		{"crowded", 20, 4, 0}, {"wide", 900, 80, 120},
	} {
		t.Run(size.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				var p, q, again Profile
				op, oq := oracle{c: c}, oracle{c: c}
				apply := func(p *Profile, o *oracle, e *record.Event) {
					outcome, _ := p.Apply(l, e)
					if want := o.apply(e); outcome != want {
						t.Fatalf("%v, oracle says %v", outcome, want)
					}
				}
				gen := anEvent(size.ids, size.orders)
				events := rapid.SliceOfN(gen, size.least, size.least+40).Draw(t, "events")
				for i := range events {
					if rapid.Bool().Draw(t, "visitor") {
						apply(&q, &oq, &events[i])
					} else {
						apply(&p, &op, &events[i])
					}
				}
				before := l.AppendProfile(nil, &q)
				p.Merge(l, &q)
				op.merge(&oq)
				if string(l.AppendProfile(nil, &q)) != string(before) {
					t.Fatal("the merged profile itself has changed")
				}
				// A merged profile is a profile: it is written and read as any other.
				if _, err := DecodeProfile(l, l.AppendProfile(nil, &p), &again); err != nil {
					t.Fatal(err)
				}
				later := rapid.SliceOfN(gen, 0, 20).Draw(t, "later")
				for i := range later {
					apply(&again, &op, &later[i])
				}
				if again.Stats() != op.evicted {
					t.Fatalf("stats %+v, oracle says %+v", again.Stats(), op.evicted)
				}
				if len(op.events) == 0 {
					return
				}
				got := make([]float64, l.Size())
				again.Vector(l, op.clock+dayMS, got)
				for k, want := range op.vector(op.clock + dayMS) {
					if diff := math.Abs(got[k] - want.value); diff > 1e-8*want.scale+1e-12 {
						t.Fatalf("%s = %v, oracle says %v", l.Names()[k], got[k], want.value)
					}
				}
			})
		})
	}
}

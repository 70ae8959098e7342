package bench

import (
	"cmp"
	"slices"
	"testing"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// hand is one member's profile and account in hand, with the buffers that the
// engine has per partition.
type hand struct {
	b       *engine.Bundle
	profile features.Profile
	account reward.Account
	budget  reward.Budget
	seed    *reward.Seed
	vector  []float64
	scratch []float64
	scores  []float64
	env     []float64
	grants  []reward.Grant
}

func newHand(b *engine.Bundle) *hand {
	n := b.Layout.Size()
	return &hand{b: b, seed: reward.NewSeed(seedKey), account: reward.Account{Linked: true},
		vector: make([]float64, n), scratch: make([]float64, n),
		scores: make([]float64, len(b.Model.Heads())), env: make([]float64, b.Symbols.Size())}
}

// forget starts on another member; the budget goes on.
func (h *hand) forget() {
	h.profile.Reset()
	h.account.Reset()
	h.account.Linked = true
}

// event folds one event in and decides.
func (h *hand) event(ev *record.Event) []reward.Grant {
	outcome, matched := h.profile.Apply(h.b.Layout, ev)
	if outcome == features.Duplicate {
		return nil
	}
	return h.decide(ev.TimeMS, ev, matched)
}

// decide scores the profile and asks the policy, as the engine does; a nil event
// is a sweep.
func (h *hand) decide(atMS int64, ev *record.Event, matched uint64) []reward.Grant {
	b := h.b
	h.profile.Vector(b.Layout, atMS, h.vector)
	b.Model.Score(h.vector, h.scratch, h.scores)
	copy(h.env, h.scores)
	copy(h.env[b.Symbols.FeatureAt(0):], h.vector)
	for i := range b.Symbols.Signals() {
		h.env[b.Symbols.TotalAt(i)] = h.profile.Total(b.Layout, i)
		h.env[b.Symbols.OnAt(i)] = float64(matched >> i & 1)
	}
	in := reward.Input{TimeMS: atMS, Sweep: ev == nil, Member: "m", Next: record.Position{Ordinal: 1}, Env: h.env, Seed: h.seed}
	h.env[b.Symbols.ValueAt()] = 0
	if ev != nil {
		h.env[b.Symbols.ValueAt()] = float64(ev.Value)
		in.Source, in.EventID, in.Member = ev.Source, ev.ID, ev.Member
	}
	h.grants = b.Policy.Decide(in, &h.account, &h.budget, h.grants[:0])
	return h.grants
}

// byMember is all of CDNOW, one member's whole history after the other's: a
// profile stays in hand, and all lengths of history have their true share.
func byMember(tb testing.TB) []record.Event {
	tb.Helper()
	events := slices.Clone(purchases(tb))
	slices.SortStableFunc(events, func(a, b record.Event) int { return cmp.Compare(a.Member, b.Member) })
	return events
}

// warm returns a hand that holds a member with a long history, and the time of
// its last event.
func warm(tb testing.TB, b *engine.Bundle) (*hand, int64) {
	tb.Helper()
	events := byMember(tb)
	h, at, n := newHand(b), 0, 0
	for i := range events {
		if i > 0 && events[i].Member != events[i-1].Member {
			n = 0
		}
		if n++; n == 20 {
			at = i
			break
		}
	}
	for _, ev := range events[at-19 : at+1] {
		h.event(&ev)
	}
	return h, events[at].TimeMS
}

// TestScoringAllocatesNothing: a sweep scores every silent member each week, so
// what finds nothing to grant must cost no garbage.
func TestScoringAllocatesNothing(t *testing.T) {
	h, last := warm(t, demoBundle(t))
	at := max(last, h.b.StartsMS) + dayMS
	granted := 0
	if n := testing.AllocsPerRun(200, func() { granted += len(h.decide(at, nil, 0)) }); n != 0 {
		t.Errorf("vector, score and decide allocate %v times", n)
	}
	if granted != 0 {
		t.Errorf("%d grants: the measured case must grant nothing", granted)
	}
	if h.scores[0] <= 0 || h.scores[0] >= 1 {
		t.Errorf("scores %v: nothing was scored", h.scores)
	}
}

// TestDecidingAllocatesNothing: also an event that grants finds all memory there,
// once the member's tails have grown.
func TestDecidingAllocatesNothing(t *testing.T) {
	h := newHand(everyEvent(t, allRewards))
	events := byMember(t)[:2000]
	granted := 0
	pass := func() {
		h.budget = reward.Budget{}
		for i := range events {
			if i == 0 || events[i].Member != events[i-1].Member {
				h.forget()
			}
			granted += len(h.event(&events[i]))
		}
	}
	// A new budget's two short lists are all that a pass may allocate.
	if n := testing.AllocsPerRun(3, pass); n > 4 {
		t.Errorf("%v allocations over %d events", n, len(events))
	}
	if granted < len(events) {
		t.Errorf("%d grants from 4 times %d purchases: points were expected from nearly each", granted, len(events))
	}
}

const dayMS = 24 * 3600 * 1000

// BenchmarkScore is one event's work on a profile in hand, in pieces and whole. No
// decoding, no look-up, no writing of the decision.
func BenchmarkScore(b *testing.B) {
	b.Run("apply", func(b *testing.B) {
		h := newHand(everyEvent(b, allRewards))
		eachEvent(b, h, func(ev *record.Event) { h.profile.Apply(h.b.Layout, ev) })
	})
	b.Run("vector", func(b *testing.B) {
		h, last := warm(b, demoBundle(b))
		for i := int64(0); b.Loop(); i++ {
			h.profile.Vector(h.b.Layout, last+i%dayMS, h.vector)
		}
	})
	b.Run("heads", func(b *testing.B) {
		h, last := warm(b, demoBundle(b))
		h.profile.Vector(h.b.Layout, last, h.vector)
		for b.Loop() {
			h.b.Model.Score(h.vector, h.scratch, h.scores)
		}
	})
	b.Run("sweep", func(b *testing.B) { // vector, heads, decide: nothing granted
		h, last := warm(b, demoBundle(b))
		at := max(last, h.b.StartsMS) + dayMS
		for i := int64(0); b.Loop(); i++ {
			if len(h.decide(at+i%dayMS, nil, 0)) > 0 {
				b.Fatal("a grant")
			}
		}
	})
	b.Run("event", func(b *testing.B) { // all four; nearly each event grants
		h := newHand(everyEvent(b, allRewards))
		eachEvent(b, h, func(ev *record.Event) { h.event(ev) })
	})
	b.Run("event-no-grant", func(b *testing.B) {
		h := newHand(everyEvent(b, pastPoints))
		eachEvent(b, h, func(ev *record.Event) { h.event(ev) })
	})
	b.Run("decoded", func(b *testing.B) { // event, from its JSON
		h := newHand(everyEvent(b, allRewards))
		texts, first := encoded(byMember(b))
		var ev record.Event
		for i := 0; b.Loop(); i = (i + 1) % len(texts) {
			if first[i] {
				h.forget()
			}
			if i == 0 {
				h.budget = reward.Budget{}
			}
			if err := ev.Decode(texts[i]); err != nil {
				b.Fatal(err)
			}
			h.event(&ev)
		}
	})
}

// eachEvent is b.N events, member by member, over and over.
func eachEvent(b *testing.B, h *hand, do func(*record.Event)) {
	events := byMember(b)
	for i := 0; b.Loop(); i = (i + 1) % len(events) {
		if i == 0 {
			h.budget = reward.Budget{}
		}
		if i == 0 || events[i].Member != events[i-1].Member {
			h.forget()
		}
		do(&events[i])
	}
}

// encoded is the events' JSON, and which of them are a member's first.
func encoded(events []record.Event) (texts [][]byte, first []bool) {
	for i := range events {
		texts = append(texts, record.AppendEvent(nil, &events[i]))
		first = append(first, i == 0 || events[i].Member != events[i-1].Member)
	}
	return texts, first
}

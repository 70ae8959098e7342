package bench

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"math"
	"testing"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// naive is the demo's programme as one would first write it: profile and features
// in maps by name, math.Exp, encoding/json, the rules as plain Go. What the rules
// ask is written out, not interpreted, and there are no refunds, no late events
// and no bounds: it does less, so the comparison is not in our favour.
type naive struct {
	spec    model.Spec
	lives   map[string]time.Duration
	horizon time.Duration
	holdout float64
	tiers   []reward.Tier
	member  map[string]*naiveMember
}

type naiveMember struct {
	Seen            map[string]time.Time
	Counts, Sums    map[string]float64
	Last, First     time.Time
	Days            map[string]bool
	Events          int
	LastValue, Most float64
	Earned          uint64
	Tier            int
}

type naiveEvent struct {
	ID       string    `json:"id"`
	Source   string    `json:"source"`
	Type     string    `json:"type"`
	Time     time.Time `json:"time"`
	User     string    `json:"user"`
	Value    int64     `json:"value"`
	Currency string    `json:"currency"`
	Lines    []struct {
		SKU      string `json:"sku"`
		Quantity int64  `json:"quantity"`
		Value    int64  `json:"value"`
	} `json:"lines"`
}

type naiveGrant struct {
	Reward string
	Amount uint64
}

func newNaive(b *engine.Bundle) *naive {
	n := &naive{spec: b.Model.Spec(), horizon: 7 * 24 * time.Hour, holdout: b.Policy.Config().Holdout, member: map[string]*naiveMember{},
		lives: map[string]time.Duration{"14d": 14 * 24 * time.Hour, "56d": 56 * 24 * time.Hour, "182d": 182 * 24 * time.Hour}}
	for _, r := range b.Policy.Rewards() {
		if r.Kind == reward.KindBadge {
			n.tiers = r.Tiers
		}
	}
	return n
}

func (n *naive) event(ev *naiveEvent) (map[string]float64, []naiveGrant) {
	m := n.member[ev.User]
	if m == nil {
		m = &naiveMember{Seen: map[string]time.Time{}, Counts: map[string]float64{}, Sums: map[string]float64{}, Days: map[string]bool{}, First: ev.Time}
		n.member[ev.User] = m
	}
	if !n.apply(m, ev) {
		return nil, nil
	}
	x := n.features(m, ev.Time)
	scores := n.score(x)
	return scores, n.decide(m, ev, x, scores)
}

func (n *naive) apply(m *naiveMember, ev *naiveEvent) bool {
	for id, at := range m.Seen {
		if ev.Time.Sub(at) > n.horizon {
			delete(m.Seen, id)
		}
	}
	key := ev.Source + "/" + ev.ID
	if _, dup := m.Seen[key]; dup {
		return false
	}
	m.Seen[key] = ev.Time
	for name, life := range n.lives {
		left := 0.0
		if m.Events > 0 {
			left = math.Exp(-math.Ln2 * float64(ev.Time.Sub(m.Last)) / float64(life))
		}
		m.Counts[name] = m.Counts[name]*left + 1
		m.Sums[name] = m.Sums[name]*left + float64(ev.Value)
	}
	m.Events++
	m.Last = ev.Time
	m.Days[ev.Time.UTC().Format(time.DateOnly)] = true
	m.LastValue = float64(ev.Value)
	m.Most = math.Max(m.Most, m.LastValue)
	return true
}

const naiveDay = float64(24 * time.Hour)

func (n *naive) features(m *naiveMember, at time.Time) map[string]float64 {
	x := map[string]float64{}
	for name, life := range n.lives {
		left := math.Exp(-math.Ln2 * float64(at.Sub(m.Last)) / float64(life))
		x["count(purchase,"+name+")"] = m.Counts[name] * left
		x["sum(purchase,"+name+")"] = m.Sums[name] * left
		x["mean(purchase,"+name+")"] = m.Sums[name] / m.Counts[name]
	}
	x["recency(purchase)"] = float64(at.Sub(m.Last)) / naiveDay
	x["tenure"] = float64(at.Sub(m.First)) / naiveDay
	x["gap(purchase)"] = features.NeverDays
	if m.Events > 1 {
		x["gap(purchase)"] = float64(m.Last.Sub(m.First)) / naiveDay / float64(m.Events-1)
	}
	x["distinct(purchase)"] = float64(len(m.Days))
	x["last(purchase)"] = m.LastValue
	x["max(purchase)"] = m.Most
	return x
}

func (n *naive) score(x map[string]float64) map[string]float64 {
	scores := map[string]float64{}
	for _, h := range n.spec.Heads {
		logit := h.Bias
		for i, f := range n.spec.Features {
			v := x[f.Name]
			if f.Transform == model.TransformLog1p {
				v = math.Log1p(v)
			}
			logit += h.Weights[i] * (v - f.Mean) / f.Scale
		}
		scores[h.Name] = 1 / (1 + math.Exp(-(h.Calibration.Slope*logit + h.Calibration.Offset)))
	}
	return scores
}

// decide is the demo's four rewards. A purchase makes recency 0, so the two for
// silent members are asked and never due.
func (n *naive) decide(m *naiveMember, ev *naiveEvent, x, scores map[string]float64) []naiveGrant {
	var due []naiveGrant
	if amount := ev.Value / 100; amount >= 1 {
		due = append(due, naiveGrant{"everyday", uint64(amount)})
	}
	held := len(due) > 0 && n.withheld(ev.User)
	if len(due) > 0 && !held {
		m.Earned += due[0].Amount
	}
	if tier := n.tier(m.Earned); m.Earned >= 20 && scores["churn"] < 0.75 && tier > m.Tier {
		m.Tier = tier
		due = append(due, naiveGrant{"status", uint64(tier)})
	}
	silent := scores["churn"] >= 0.6 && m.Events >= 5 && x["recency(purchase)"] >= 28 && x["recency(purchase)"] <= 120
	if silent && scores["churn"]*2400-1800 > scores["churn"]*600-300 {
		due = append(due, naiveGrant{"win-back", uint64(500 + 1500*scores["churn"])})
	} else if silent {
		due = append(due, naiveGrant{"nudge", 300})
	}
	return due
}

func (n *naive) tier(earned uint64) int {
	tier := 0
	for i, t := range n.tiers {
		if earned >= t.Earned {
			tier = i + 1
		}
	}
	return tier
}

func (n *naive) withheld(member string) bool {
	mac := hmac.New(sha256.New, seedKey)
	mac.Write([]byte("holdout\x00" + member))
	return float64(binary.BigEndian.Uint64(mac.Sum(nil))>>11)/(1<<53) < n.holdout
}

// TestNaiveDecidesAlike keeps the comparison honest: the plain version does the
// same work, to the last grant.
func TestNaiveDecidesAlike(t *testing.T) {
	b := everyEvent(t, allRewards)
	h, n := newHand(b), newNaive(b)
	heads, rules := b.Model.Heads(), b.Policy.Rewards()
	texts, first := encoded(byMember(t)[:6000])
	var ev record.Event
	for i, text := range texts {
		if first[i] {
			h.forget()
		}
		if err := ev.Decode(text); err != nil {
			t.Fatal(err)
		}
		var plain naiveEvent
		if err := json.Unmarshal(text, &plain); err != nil {
			t.Fatal(err)
		}
		grants := h.event(&ev)
		scores, alike := n.event(&plain)
		for j, name := range heads {
			if math.Abs(scores[name]-h.scores[j]) > 1e-9 {
				t.Fatalf("event %d, %s: %v and %v", i, name, h.scores[j], scores[name])
			}
		}
		if len(grants) != len(alike) {
			t.Fatalf("event %d: %v and %v", i, grants, alike)
		}
		for j, g := range grants {
			if alike[j] != (naiveGrant{rules[g.Reward].Name, g.Amount}) {
				t.Fatalf("event %d: %+v and %v", i, g, alike[j])
			}
		}
	}
}

// BenchmarkNaive is BenchmarkScore's "event" and "decoded", plainly.
func BenchmarkNaive(b *testing.B) {
	texts, first := encoded(byMember(b))
	events := make([]naiveEvent, len(texts))
	for i := range texts {
		if err := json.Unmarshal(texts[i], &events[i]); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("event", func(b *testing.B) {
		n := newNaive(everyEvent(b, allRewards))
		for i := 0; b.Loop(); i = (i + 1) % len(events) {
			if first[i] {
				clear(n.member)
			}
			n.event(&events[i])
		}
	})
	b.Run("decoded", func(b *testing.B) {
		n := newNaive(everyEvent(b, allRewards))
		for i := 0; b.Loop(); i = (i + 1) % len(texts) {
			if first[i] {
				clear(n.member)
			}
			var ev naiveEvent
			if err := json.Unmarshal(texts[i], &ev); err != nil {
				b.Fatal(err)
			}
			n.event(&ev)
		}
	})
}

// BenchmarkRatio takes turns, 2,000 events each, so that a busy machine is busy
// for both: decoding, folding, scoring and deciding, ours and plainly.
func BenchmarkRatio(b *testing.B) {
	bundle := everyEvent(b, allRewards)
	texts, first := encoded(byMember(b))
	h, n := newHand(bundle), newNaive(bundle)
	var ours, plain time.Duration
	var ev record.Event
	const turn = 2000
	for from := 0; b.Loop(); from = (from + turn) % (len(texts) - turn) {
		h.budget = reward.Budget{}
		h.forget()
		clear(n.member)
		began := time.Now()
		for i := from; i < from+turn; i++ {
			if first[i] {
				h.forget()
			}
			if err := ev.Decode(texts[i]); err != nil {
				b.Fatal(err)
			}
			h.event(&ev)
		}
		between := time.Now()
		for i := from; i < from+turn; i++ {
			if first[i] {
				clear(n.member)
			}
			var ev naiveEvent
			if err := json.Unmarshal(texts[i], &ev); err != nil {
				b.Fatal(err)
			}
			n.event(&ev)
		}
		ours, plain = ours+between.Sub(began), plain+time.Since(between)
	}
	events := float64(b.N * turn)
	b.ReportMetric(float64(ours)/events, "ns/event")
	b.ReportMetric(float64(plain)/events, "naive-ns/event")
	b.ReportMetric(float64(plain)/float64(ours), "naive/ours")
}

package main

import (
	"context"
	"encoding/json"
	"log/slog"
	"math"
	"strconv"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

func discard() *slog.Logger { return slog.New(slog.DiscardHandler) }

// slowly decides the reward "regular" with none of the engine's code: every purchase
// kept, the decayed count (decisions show seven digits of it) summed anew each time from its definition, the record read
// by encoding/json. What it and the decisions agree on no shared mistake can hide.
func (a *auditor) slowly(t *testing.T, ctx context.Context, decisions map[int32][]string) {
	t.Helper()
	dead := map[int32][]string{}
	err := stream.Each(ctx, a.w.stream(), stream.DeadLetters, func(r *stream.Record) error {
		for _, h := range r.Headers {
			if h.Key == stream.HeaderOffset {
				dead[r.Partition] = append(dead[r.Partition], string(h.Value))
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	compared, back := 0, uint64(0)
	for p, recs := range a.logs {
		got := map[uint64]float64{}                            // offset of a regular decision → the count it names
		given, taken := map[uint64]bool{}, map[uint64]uint64{} // by offset: not withheld; reversed
		for _, text := range decisions[p] {
			d, err := record.DecodeDecision([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			if d.Reward != "regular" {
				continue
			}
			if d.Reverses != "" {
				taken[d.Event.Offset] += d.Amount
				continue
			}
			if d.Releases != "" {
				continue
			}
			given[d.Event.Offset] = !d.Holdout
			if _, twice := got[d.Event.Offset]; twice {
				t.Errorf("partition %d, offset %d: decided twice", p, d.Event.Offset)
			}
			got[d.Event.Offset] = math.NaN()
			for _, f := range d.Features {
				if f.Name == "count(purchase,14d)" {
					got[d.Event.Offset] = f.Value
				}
			}
		}
		o := slowOracle{members: map[string]*slowMember{}}
		var wantDead []string
		for i := range recs {
			v := o.take(recs[i].Value, recs[i].TimeMS)
			if v.dead {
				wantDead = append(wantDead, strconv.FormatInt(recs[i].Offset, 10))
			}
			at := uint64(recs[i].Offset)
			count, decided := got[at]
			if v.bought != nil && decided && given[at] {
				v.bought.granted, v.bought.of = regularAmount, v.bought.left
			}
			if taken[at] != v.reversed {
				t.Fatalf("partition %d, offset %d: the engine took %d back, the slow oracle %d\n%s", p, at, taken[at], v.reversed, recs[i].Value)
			}
			back += v.reversed
			delete(got, at)
			if !v.known {
				continue
			}
			if decided != v.decides || decided && !(math.Abs(count-v.count) < 1e-6*max(1, v.count)) {
				t.Fatalf("partition %d, offset %d: the engine decided %v at a count of %v, the slow oracle %v at %v\n%s",
					p, recs[i].Offset, decided, count, v.decides, v.count, recs[i].Value)
			}
			compared++
		}
		if d := difference(dead[p], wantDead); d != "" {
			t.Errorf("dead letters of partition %d, by offset: %s", p, d)
		}
		if len(got) > 0 {
			t.Errorf("partition %d: regular was decided at offsets that hold no event: %v", p, got)
		}
	}
	t.Logf("the slow oracle agrees at %d events, by which %d units of regular were taken back", compared, back)
}

// slowOracle is one partition.
type slowOracle struct {
	watermarkMS int64
	members     map[string]*slowMember
}

type slowMember struct {
	seen      map[string]bool
	purchases []*slowPurchase
	waiting   []slowRefund // of what has not been bought yet
}

// slowPurchase is one purchase, or what an exchange bought.
type slowPurchase struct {
	id          string
	timeMS      int64
	value, left uint64
	gone        bool   // all of it has come back
	granted, of uint64 // by the reward, and what the purchase was worth then
	reversed    uint64 // of granted
}

type slowRefund struct {
	of    string
	whole bool
	value uint64
}

type verdict struct {
	known, decides, dead bool
	count                float64
	bought               *slowPurchase // that counts
	reversed             uint64        // of what the reward had granted
}

// take folds one record.
func (o *slowOracle) take(value []byte, arrivedMS int64) verdict {
	var ev struct {
		ID, Type, User string
		RefundOf       string `json:"refund_of"`
		Value          uint64
		Time           time.Time
	}
	if record.IsControl(value) {
		c, err := record.DecodeControl(value)
		if err == nil && c.Kind == record.ControlTick && c.TimeMS <= arrivedMS+10*60_000 {
			o.watermarkMS = max(o.watermarkMS, c.TimeMS)
		}
		return verdict{}
	}
	if json.Unmarshal(value, &ev) != nil {
		return verdict{known: true, dead: true}
	}
	at := ev.Time.UnixMilli()
	if at > arrivedMS+10*60_000 {
		return verdict{known: true, dead: true}
	}
	before := o.watermarkMS
	o.watermarkMS = max(o.watermarkMS, at)
	m := o.members[ev.User]
	if m == nil {
		m = &slowMember{seen: map[string]bool{}}
		o.members[ev.User] = m
	}
	if m.seen[ev.ID] {
		return verdict{known: true}
	}
	m.seen[ev.ID] = true
	v := verdict{known: true}
	switch ev.Type {
	case record.TypeRefund, record.TypeVoid, record.TypeExchange:
		r := slowRefund{of: ev.RefundOf, value: ev.Value}
		if r.whole = ev.Type != record.TypeRefund || ev.Value == 0; !m.refund(&r, &v) {
			m.waiting = append(m.waiting, r)
		}
		if ev.Type != record.TypeExchange || ev.Value == 0 {
			return v
		}
	case record.TypePurchase:
	default:
		return v
	}
	bought := &slowPurchase{id: ev.ID, timeMS: at, value: ev.Value, left: ev.Value}
	m.purchases = append(m.purchases, bought)
	for _, r := range m.waiting {
		if r.of == ev.ID {
			m.refund(&r, &v)
		}
	}
	if bought.gone {
		return v
	}
	v.bought = bought
	now := max(at, before)
	const halfLifeMS = 14 * 24 * 3600_000
	for _, p := range m.purchases {
		if !p.gone {
			v.count += math.Exp2(-float64(now-p.timeMS) / halfLifeMS)
		}
	}
	starts := time.Date(1997, 1, 8, 0, 0, 0, 0, time.UTC).UnixMilli()
	v.known = math.Abs(v.count-regularAtLeast) >= 1e-6
	v.decides = at >= starts && v.count >= regularAtLeast
	return v
}

// refund takes r off the purchase it is of; false: that has not been made.
func (m *slowMember) refund(r *slowRefund, v *verdict) bool {
	for _, p := range m.purchases {
		if p.id != r.of {
			continue
		}
		if r.whole || r.value >= p.left {
			p.left, p.gone = 0, true
		} else {
			p.left -= r.value
		}
		due := p.granted
		if !p.gone && p.of > 0 {
			due = p.granted * (p.of - p.left) / p.of
		}
		v.reversed += due - p.reversed
		p.reversed = due
		return true
	}
	return false
}

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
	compared := 0
	for p, recs := range a.logs {
		got := map[uint64]float64{} // offset of a regular decision → the count it names
		for _, text := range decisions[p] {
			d, err := record.DecodeDecision([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			if d.Reward != "regular" {
				continue
			}
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
			if !v.known {
				delete(got, uint64(recs[i].Offset))
				continue
			}
			count, decided := got[uint64(recs[i].Offset)]
			delete(got, uint64(recs[i].Offset))
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
	t.Logf("the slow oracle agrees at %d events", compared)
}

// slowOracle is one partition.
type slowOracle struct {
	watermarkMS int64
	members     map[string]*slowMember
}

type slowMember struct {
	seen      map[string]bool
	purchases []int64 // their times
	refunded  bool    // its counts are the engine's own matter from then on
}

type verdict struct {
	known, decides, dead bool
	count                float64
}

// take folds one record. Refunds are beyond it, and so are the members that had one.
func (o *slowOracle) take(value []byte, arrivedMS int64) verdict {
	var ev struct {
		ID, Type, User string
		Time           time.Time
		TimeMS         int64
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
	switch {
	case m.refunded:
		return verdict{}
	case ev.Type == "refund":
		m.refunded = true
		return verdict{}
	case ev.Type != record.TypePurchase:
		return verdict{known: true}
	}
	m.purchases = append(m.purchases, at)
	now := max(at, before)
	const halfLifeMS = 14 * 24 * 3600_000
	count := 0.0
	for _, then := range m.purchases {
		count += math.Exp2(-float64(now-then) / halfLifeMS)
	}
	starts := time.Date(1997, 1, 8, 0, 0, 0, 0, time.UTC).UnixMilli()
	if math.Abs(count-regularAtLeast) < 1e-6 {
		return verdict{}
	}
	return verdict{known: true, decides: at >= starts && count >= regularAtLeast, count: count}
}

package engine

import (
	"fmt"
	"math"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestTrainEqualsServe is promise 3: the vector that a live sweep decides on, as its
// decision carries it, is the row of the training set for that member and boundary,
// bit for bit.
func TestTrainEqualsServe(t *testing.T) {
	b := testBundle(t)
	compared := 0
	scratch, scores := make([]float64, b.Layout.Size()), make([]float64, len(b.Model.Heads()))
	rapid.Check(t, func(rt *rapid.T) {
		events := drawPurchases(rt)
		rows := trainingRows(rt, b, events)
		s := openStore(t, vfs.NewMem(), b)
		defer s.Close()
		r := NewReplayer(newEngine(t, s, b, 0), func(m *stream.Message) error {
			d, err := record.DecodeDecision(m.Value)
			if err != nil || d.Event.ID != "sweep" {
				return err
			}
			row, ok := rows[fmt.Sprintf("%s@%d", d.Member, d.TimeMS)]
			if !ok {
				return fmt.Errorf("no training row for %s at %s", d.Member, formatMS(d.TimeMS))
			}
			for i, f := range d.Features { // rounded to look at
				if math.Abs(f.Value-row[i]) > 1e-6*math.Abs(row[i]) {
					return fmt.Errorf("%s of %s at %s: served %v, trained %v", f.Name, d.Member, formatMS(d.TimeMS), f.Value, row[i])
				}
			}
			b.Model.Score(row, scratch, scores)
			for i, s := range d.Scores { // to the last bit
				if s.Value != scores[i] {
					return fmt.Errorf("%s of %s at %s: served %v, trained %v", s.Name, d.Member, formatMS(d.TimeMS), s.Value, scores[i])
				}
			}
			compared++
			return nil
		})
		must(rt, r.Assign(0))
		log := make([]stream.Record, len(events))
		for i := range events {
			log[i] = eventAt(int64(i), events[i])
		}
		must(rt, r.Feed(0, log))
	})
	if compared == 0 {
		t.Error("no sweep decided anything: nothing was compared")
	}
}

// drawPurchases invents purchases in order of time, one member among few.
func drawPurchases(rt *rapid.T) []record.Event {
	now := int64(12 * dayMS)
	events := make([]record.Event, 0, 80)
	for i := range rapid.IntRange(5, 80).Draw(rt, "events") {
		now += rapid.Int64Range(1, 2*dayMS).Draw(rt, "gap")
		member := on(0, fmt.Sprintf("m%d", rapid.IntRange(0, 5).Draw(rt, "member")))
		events = append(events, purchase(fmt.Sprint("e", i), member, now, rapid.Int64Range(0, 9000).Draw(rt, "cents")))
	}
	return events
}

// trainingRows indexes the training set by member and boundary. The set names no
// members, so it is built for one at a time.
func trainingRows(rt *rapid.T, b *Bundle, events []record.Event) map[string][]float64 {
	byMember := map[string][]record.Event{}
	for _, ev := range events {
		byMember[ev.Member] = append(byMember[ev.Member], ev)
	}
	rows := map[string][]float64{}
	end := events[len(events)-1]
	for member, own := range byMember {
		// Another's event at the end keeps the rows going after the member's last.
		end.Member = "someone else"
		set, err := Training{
			Layout: b.Layout, Every: time.Duration(b.SweepMS) * time.Millisecond, UntilMS: 1 << 50,
			Heads: []model.HeadConfig{{Name: "next", Event: "purchase", Within: time.Millisecond}},
		}.Set(append(own, end))
		must(rt, err)
		n := b.Layout.Size()
		for i, at := range set.TimesMS {
			rows[fmt.Sprintf("%s@%d", member, at)] = set.Rows[i*n : (i+1)*n]
		}
	}
	return rows
}

// TestLabels: what is looked for within the horizon, and unknown where it is not.
func TestLabels(t *testing.T) {
	b := testBundle(t)
	set, err := Training{
		Layout: b.Layout, Every: 7 * 24 * time.Hour, UntilMS: 40 * dayMS,
		Heads: []model.HeadConfig{
			{Name: "repeat", Event: "purchase", Within: 7 * 24 * time.Hour},
			{Name: "churn", No: "purchase", Within: 14 * 24 * time.Hour, ActiveWithin: 10 * 24 * time.Hour},
		},
	}.Set([]record.Event{purchase("a", "ann", 1*dayMS, 100), purchase("b", "ann", 15*dayMS, 100), purchase("z", "zoe", 40*dayMS-1, 1)})
	if err != nil {
		t.Fatal(err)
	}
	type row struct{ repeat, churn model.Label }
	want := map[int64]row{ // ann, by day
		7:  {model.Negative, model.Negative}, // next purchase on day 15: not within 7 days, within 14
		14: {model.Positive, model.Unknown},  // silent for 13 days: not a row of churn's
		21: {model.Negative, model.Positive},
		28: {model.Negative, model.Unknown},
	}
	for i, at := range set.TimesMS {
		day := at / dayMS
		w, ok := want[day]
		if !ok {
			t.Errorf("a row at day %d", day)
			continue
		}
		delete(want, day)
		if got := (row{set.Labels[0][i], set.Labels[1][i]}); got != w {
			t.Errorf("day %d: %+v, want %+v", day, got, w)
		}
	}
	if len(want) > 0 {
		t.Errorf("rows missing: %v", want)
	}
}

// TestLabelsWithoutWhatReorgsUndid: a redemption that a reorg took back was none.
func TestLabelsWithoutWhatReorgsUndid(t *testing.T) {
	b := testBundle(t)
	redeemed := record.Event{ID: "1/0x0/1", Source: record.SourceChain, Type: record.TypeRedemption, Member: "m", Order: "1/0x0/1", TimeMS: 40*dayMS + 5}
	void := record.Event{ID: "1/0x0/1/void", Source: record.SourceChain, Type: record.TypeVoid, Member: "m", RefundOf: "1/0x0/1", TimeMS: 40*dayMS + 5}
	end := purchase("end", "m", 60*dayMS, 100)
	positives := func(events ...record.Event) (n int) {
		t.Helper()
		set, err := Training{Layout: b.Layout, Every: 7 * 24 * time.Hour, UntilMS: 1 << 50,
			Heads: []model.HeadConfig{{Name: "redeem", Event: record.TypeRedemption, Within: 7 * 24 * time.Hour}}}.Set(append([]record.Event{purchase("first", "m", 10*dayMS, 100)}, events...))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range set.Labels[0] {
			if l == model.Positive {
				n++
			}
		}
		return n
	}
	if n := positives(redeemed, end); n != 1 {
		t.Fatalf("%d positive rows of one redemption", n)
	}
	if n := positives(redeemed, void, end); n != 0 {
		t.Errorf("%d positive rows of a redemption that was taken back", n)
	}
}

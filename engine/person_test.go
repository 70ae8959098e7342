package engine

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestTrainEqualsServeOfMerged: of members who are merged, in another partition or the
// same, the rows of the training set are what the sweeps decided on, before and after.
func TestTrainEqualsServeOfMerged(t *testing.T) {
	b := testBundle(t)
	compared, needed := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		names := []string{on(0, "known"), on(rapid.Int32Range(0, 1).Draw(rt, "side"), "visitor"), on(1, "other")}
		var events []record.Event
		var merges []Merge
		c := &cluster{}
		put := func(p int32, rec stream.Record) {
			rec.Partition, rec.Offset = p, int64(len(c.logs[p]))
			c.logs[p] = append(c.logs[p], rec)
		}
		s := openStore(t, vfs.NewMem(), b)
		defer s.Close()
		e := newEngine(t, s, b, 0)
		now := int64(12 * dayMS)
		for phase := range rapid.IntRange(3, 6).Draw(rt, "phases") {
			for i := range rapid.IntRange(2, 15).Draw(rt, "events") {
				now += rapid.Int64Range(1, 9*dayMS).Draw(rt, "gap")
				ev := purchase(fmt.Sprint("e", phase, "-", i), rapid.SampledFrom(names).Draw(rt, "member"), now, rapid.Int64Range(0, 9000).Draw(rt, "cents"))
				events = append(events, ev)
				put(stream.PartitionFor([]byte(ev.Member), testPartitions), eventAt(0, ev))
			}
			from, into := names[1], names[0]
			if rapid.Bool().Draw(rt, "other") {
				from, into = names[2], names[1]
			}
			now++
			for p := range int32(testPartitions) { // sweeps up to here come first
				put(p, control(0, now, record.Control{Kind: record.ControlTick}))
			}
			merges = append(merges, Merge{TimeMS: now, From: from, Into: into})
			put(stream.PartitionFor([]byte(from), testPartitions), control(0, now, record.Control{Kind: record.ControlMerge, From: from, Into: into}))
			c.run(t, e)
			for p := range int32(testPartitions) {
				must(rt, e.Revoked(p))
			}
		}
		rows := func(merges []Merge) map[int64][]float64 { // the churn scores by boundary
			end := purchase("end", "someone else", now, 0)
			set, err := Training{Layout: b.Layout, Every: time.Duration(b.SweepMS) * time.Millisecond, UntilMS: 1 << 50, Merges: merges,
				Heads: []model.HeadConfig{{Name: "next", Event: "purchase", Within: time.Millisecond}}}.Set(append(slices.Clone(events), end))
			must(rt, err)
			scores, out := make([]float64, 1), map[int64][]float64{}
			scratch, n := make([]float64, b.Layout.Size()), b.Layout.Size()
			for i, at := range set.TimesMS {
				b.Model.Score(set.Rows[i*n:(i+1)*n], scratch, scores)
				out[at] = append(out[at], scores[0])
			}
			return out
		}
		with, without := rows(merges), rows(nil)
		for _, log := range c.decisions {
			for _, text := range log {
				d, err := record.DecodeDecision([]byte(text))
				must(rt, err)
				if d.Event.ID != "sweep" {
					continue
				}
				compared++
				if !slices.Contains(with[d.TimeMS], d.Scores[0].Value) {
					rt.Fatalf("%s at %s: served %v, trained %v", d.Member, formatMS(d.TimeMS), d.Scores[0].Value, with[d.TimeMS])
				}
				if !slices.Contains(without[d.TimeMS], d.Scores[0].Value) {
					needed++
				}
			}
		}
	})
	t.Logf("%d sweep decisions, %d of them of merged members", compared, needed)
	if needed == 0 {
		t.Error("no sweep decided about a merged member: nothing was compared")
	}
}

// TestLabelsOfMerged: a label looks for what the person did, a row is of a name.
func TestLabelsOfMerged(t *testing.T) {
	b := testBundle(t)
	set, err := Training{
		Layout: b.Layout, Every: 7 * 24 * time.Hour, UntilMS: 36 * dayMS,
		Heads:  []model.HeadConfig{{Name: "repeat", Event: "purchase", Within: 7 * 24 * time.Hour}},
		Merges: []Merge{{TimeMS: 17 * dayMS, From: "visitor", Into: "ann"}, {TimeMS: 18 * dayMS, From: "nobody", Into: "none"}},
	}.Set([]record.Event{purchase("a", "ann", 1*dayMS, 100), purchase("b", "visitor", 9*dayMS, 100), purchase("c", "ann", 22*dayMS, 100),
		purchase("z", "zoe", 36*dayMS-1, 1)})
	if err != nil {
		t.Fatal(err)
	}
	type row struct {
		day   int64
		count float64
		label model.Label
	}
	var got []row
	total := slices.Index(b.Layout.Names(), "recency(purchase)") // days: which of them it is
	for i, at := range set.TimesMS {
		got = append(got, row{at / dayMS, set.Rows[i*b.Layout.Size()+total], set.Labels[0][i]})
	}
	want := []row{
		{7, 6, model.Positive},                            // ann: the visitor buys on day 9
		{14, 13, model.Negative}, {14, 5, model.Negative}, // ann, and the visitor
		{21, 12, model.Positive}, // ann, who is both
		{28, 6, model.Negative},
	}
	if !slices.Equal(got, want) {
		t.Errorf("rows %+v, want %+v", got, want)
	}
}

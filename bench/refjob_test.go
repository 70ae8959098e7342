package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"runtime/pprof"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

var refSignals = []string{"purchase", "view", "cart", "share", "review", "ticket", "visit", "email"}

const refYAML = `program: reference
starts: 2020-01-01
time_zone: UTC
currency: EUR
events: {topic: guerdon.events, format: json, %s, max_future: 10m}
decisions: %s
signals:
%s
heads:
  h: {predict: {event: purchase}, within: 28d}
rewards:
  r: {kind: points, token: 0, amount: 1, when: h >= %v}
token: {classes: {0: {name: points, cap: 1_000_000_000}}}
settlement: {window: 5s, max_items: 500, max_base_fee: 30 gwei, urgent_after: 10m}
terms: {version: 2026-11, expires: no, cash: no, transferable: no, change_notice: 30d}
`

func refBundle(tb testing.TB, threshold float64) *engine.Bundle {
	tails, detail := "duplicates: off, refunds: off", "brief"
	if os.Getenv("REF_PRODUCT") != "" {
		tails, detail = "duplicates: {by: id, horizon: 7d}", "full"
	}
	sig := ""
	for _, s := range refSignals {
		sig += fmt.Sprintf("  %s: {match: {type: %s}, value: value, half_life: 30d}\n", s, s)
	}
	p, err := program.Parse("ref.yaml", []byte(fmt.Sprintf(refYAML, tails, detail, sig, threshold)))
	if err != nil {
		tb.Fatal(err)
	}
	var spec model.Spec
	spec.Format = model.Format
	h := model.HeadSpec{Name: "h", Calibration: model.Calibration{Slope: 1}, Bias: -1}
	for i, n := range p.Layout().Names() {
		f := model.FeatureSpec{Name: n, Transform: model.TransformLog1p, Scale: 1}
		w := 0.3
		switch i % 3 {
		case 1:
			w = 0.02
		case 2:
			w, f.Transform = 0, model.TransformIdentity
		}
		h.Weights = append(h.Weights, w)
		spec.Features = append(spec.Features, f)
	}
	spec.Heads = []model.HeadSpec{h}
	m, err := model.New(spec)
	if err != nil {
		tb.Fatal(err)
	}
	b := &engine.Bundle{ProgramID: p.Hash(), ModelID: m.ID(), Layout: p.Layout(), Model: m, Symbols: p.Symbols(), Policy: p.Policy(),
		Purchases: p.Layout().Signal("purchase"), StartsMS: p.Reward.StartsMS, SweepMS: 0, MaxFutureMS: p.Events.MaxFuture.Milliseconds(), Brief: p.Brief}
	if err := b.Check(); err != nil {
		tb.Fatal(err)
	}
	return b
}

const refMembers = 500_000

var refLogs = sync.OnceValue(func() (logs [partitions][]stream.Record) {
	r := rand.New(rand.NewPCG(1, 2))
	z := rand.NewZipf(r, 1.07, 20, refMembers-1)
	const n = 2_000_000
	add := func(ev *record.Event) {
		p := stream.PartitionFor([]byte(ev.Member), partitions)
		logs[p] = append(logs[p], stream.Record{Partition: p, Offset: int64(len(logs[p])), TimeMS: ev.TimeMS,
			Key: []byte(ev.Member), Value: record.AppendEvent(nil, ev)})
	}
	for i := range n {
		m := z.Uint64()
		ev := record.Event{ID: fmt.Sprintf("e-%012d", i), Source: "shop", Type: refSignals[r.IntN(8)], TimeMS: 1_770_000_000_000 + int64(i)*2592,
			Member: fmt.Sprintf("m%07d", m), Order: fmt.Sprintf("o-%09d", i), Value: int64(r.IntN(20000)), Currency: "EUR",
			Attrs: []record.Attr{{Name: "channel", Value: "mobile"}, {Name: "campaign", Value: "spring-2026"}}}
		add(&ev)
	}
	return logs
})

func BenchmarkReference(b *testing.B) {
	logs := refLogs()
	var first, second [partitions][]stream.Record
	for p := range logs {
		n := len(logs[p]) / 2
		first[p], second[p] = logs[p][:n], logs[p][n:]
	}
	for _, th := range []float64{2, 0.95} {
		b.Run(fmt.Sprint(th), func(b *testing.B) {
			var events, decisions int64
			for b.Loop() {
				b.StopTimer()
				bundle := refBundle(b, th)
				s, err := features.Open("profiles", features.Identity{Prefix: "bench.", Layout: bundle.Layout.Hash(), Generation: "1", Epoch: 1},
					features.Options{FS: vfs.NewMem(), CacheBytes: 256 << 20})
				if err != nil {
					b.Fatal(err)
				}
				e, err := engine.New(engine.Config{Epoch: 1, Partitions: partitions, Seed: seedKey, CacheBytes: 512 << 20}, s, always{bundle})
				if err != nil {
					b.Fatal(err)
				}
				refRun(b, e, &first)
				warm := e.Stats().Events.Load()
				b.StartTimer()
				pprof.Do(b.Context(), pprof.Labels("hot", fmt.Sprint(th)), func(context.Context) { refRun(b, e, &second) })
				b.StopTimer()
				events -= warm
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
				events += e.Stats().Events.Load()
				decisions += e.Stats().Decisions.Load()
				b.StartTimer()
			}
			took := b.Elapsed()
			b.ReportMetric(float64(events)/took.Seconds(), "events/s")
			b.ReportMetric(float64(took)/float64(events), "ns/event")
			b.ReportMetric(float64(decisions)/float64(events), "decisions/event")
		})
	}
}

func refRun(tb testing.TB, e *engine.Engine, logs *[partitions][]stream.Record) {
	out := stream.NewOutput("")
	at := [partitions]int{}
	for p := range int32(partitions) {
		if logs[p][0].Offset > 0 {
			continue
		}
		if err := e.Assigned(p, 0); err != nil {
			tb.Fatal(err)
		}
	}
	for left := true; left; {
		left = false
		for p := range int32(partitions) {
			recs := logs[p][at[p]:]
			recs = recs[:min(len(recs), 6000)]
			at[p] += len(recs)
			for len(recs) > 0 {
				n, _, err := e.Process(p, recs[:min(1024, len(recs))], out)
				if err != nil {
					tb.Fatal(err)
				}
				recs = recs[n:]
				left = true
			}
		}
		if !left {
			break
		}
		for p := range int32(partitions) {
			s, err := e.Seal(p, out)
			if err != nil {
				tb.Fatal(err)
			}
			if err := e.Applied(p, s, 0, 0); err != nil {
				tb.Fatal(err)
			}
		}
		out.Reset()
	}
}

package bench

import (
	"testing"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/stream"
)

// chunk is how many records one transaction of a partition takes here; live it is
// what 50 ms bring.
const chunk = 1000

// replayed decides logs from their bytes in one goroutine, each partition after
// the other, and returns the engine's counts.
func replayed(tb testing.TB, e *engine.Engine, logs *[partitions][]stream.Record, sink func(*stream.Message) error) {
	tb.Helper()
	r := engine.NewReplayer(e, sink)
	for p := range int32(partitions) {
		if err := r.Assign(p); err != nil {
			tb.Fatal(err)
		}
		for recs := logs[p]; len(recs) > 0; {
			n := min(chunk, len(recs))
			if err := r.Feed(p, recs[:n]); err != nil {
				tb.Fatal(err)
			}
			recs = recs[n:]
		}
	}
}

func noSink(*stream.Message) error { return nil }

// TestReplayDecides holds the benchmark to its word: it decides at each event, or
// at none.
func TestReplayDecides(t *testing.T) {
	events := purchases(t)[:4000]
	logs := partitioned(events)
	for name, c := range map[string]struct {
		bundle      *engine.Bundle
		least, most int64
	}{
		"deciding": {everyEvent(t, allRewards), 3900, 8000},
		"scoring":  {everyEvent(t, pastPoints), 0, 0},
	} {
		e, s := newEngine(t, c.bundle)
		replayed(t, e, &logs, noSink)
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		got := e.Stats()
		if got.Events.Load() != int64(len(events)) || got.DeadLetters.Load() != 0 {
			t.Errorf("%s: %d events, %d dead letters", name, got.Events.Load(), got.DeadLetters.Load())
		}
		if d := got.Decisions.Load(); d < c.least || d > c.most {
			t.Errorf("%s: %d decisions, not %d to %d", name, d, c.least, c.most)
		}
	}
}

// BenchmarkReplay is all of CDNOW, with its wallet links, from JSON to committed
// decisions and profiles, in one goroutine and in memory: the engine without
// Kafka. An op is the whole log.
//
//   - scoring: each event is folded and scored, none decides
//   - deciding: the same, and nearly each purchase decides
//   - demo: the demo's programme: 39 weeks of history, then decisions, and a sweep
//     of all silent members each week
func BenchmarkReplay(b *testing.B) {
	logs := partitioned(demoEvents(b))
	for _, c := range []struct {
		name   string
		bundle *engine.Bundle
	}{
		{"scoring", everyEvent(b, pastPoints)},
		{"deciding", everyEvent(b, allRewards)},
		{"demo", demoBundle(b)},
	} {
		b.Run(c.name, func(b *testing.B) {
			var events, decisions, swept int64
			for b.Loop() {
				b.StopTimer()
				e, s := newEngine(b, c.bundle)
				b.StartTimer()
				replayed(b, e, &logs, noSink)
				b.StopTimer()
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
				events += e.Stats().Events.Load()
				decisions += e.Stats().Decisions.Load()
				swept += e.Stats().Swept.Load()
				b.StartTimer()
			}
			took := b.Elapsed()
			b.ReportMetric(float64(events)/took.Seconds(), "events/s")
			b.ReportMetric(float64(took)/float64(events), "ns/event")
			b.ReportMetric(float64(decisions)/float64(b.N), "decisions")
			if swept > 0 {
				b.ReportMetric(float64(swept)/float64(b.N), "swept")
				b.ReportMetric(float64(took)/float64(events+swept), "ns/scoring")
			}
		})
	}
}

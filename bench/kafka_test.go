package bench

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// loaded starts a broker whose events topic holds the logs.
func loaded(tb testing.TB, logs *[partitions][]stream.Record) (*sandbox.Broker, stream.Config) {
	tb.Helper()
	broker, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		tb.Fatal(err)
	}
	cfg := stream.Config{Brokers: []string{broker.Addr()}, Prefix: "bench."}
	ctx := tb.Context()
	if _, err := stream.EnsureTopics(ctx, cfg, partitions); err != nil {
		tb.Fatal(err)
	}
	im, err := stream.NewImporter(ctx, cfg)
	if err != nil {
		tb.Fatal(err)
	}
	defer im.Close()
	for p := range logs {
		for i := range logs[p] {
			r := &logs[p][i]
			im.Add(stream.Message{Topic: stream.Events, Partition: r.Partition, Key: r.Key, Value: r.Value, TimeMS: r.TimeMS})
		}
	}
	if err := im.Flush(ctx); err != nil {
		tb.Fatal(err)
	}
	return broker, cfg
}

func total(logs *[partitions][]stream.Record) int {
	n := 0
	for p := range logs {
		n += len(logs[p])
	}
	return n
}

// since notes when the engine is handed its first records.
type since struct {
	*engine.Engine
	first atomic.Int64 // Unix ns
}

func (s *since) Process(p int32, recs []stream.Record, out *stream.Output) (int, bool, error) {
	if s.first.Load() == 0 {
		s.first.Store(time.Now().UnixNano())
	}
	return s.Engine.Process(p, recs, out)
}

// run scores the whole topic exactly once and returns the time from the first
// record in the engine's hands to the last commit: joining the group and opening
// transactions come once in a process's life.
func run(tb testing.TB, cfg stream.Config, e *engine.Engine, events int) time.Duration {
	tb.Helper()
	all := make(chan int64, 1)
	seen := 0
	cfg.Metrics.Committed = func(records, _ int, _ time.Duration) {
		if seen += records; seen == events {
			all <- time.Now().UnixNano()
		}
	}
	h := &since{Engine: e}
	ctx, cancel := context.WithTimeout(tb.Context(), time.Minute)
	defer cancel()
	done := make(chan error, 1)
	go func() { done <- stream.Run(ctx, cfg, h) }()
	var last int64
	select {
	case last = <-all:
	case err := <-done:
		tb.Fatalf("stopped before the end of the topic: %v", err)
	}
	cancel()
	if err := <-done; err != nil {
		tb.Fatal(err)
	}
	return time.Duration(last - h.first.Load())
}

// raw consumes the same topic with franz-go and does nothing with it: the limit.
// It is the whole life of a consumer, the connection included.
func raw(tb testing.TB, cfg stream.Config, events int) time.Duration {
	tb.Helper()
	began := time.Now()
	cl, err := kgo.NewClient(kgo.SeedBrokers(cfg.Brokers...), kgo.ConsumeTopics(cfg.Topics().Events),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchIsolationLevel(kgo.ReadCommitted()))
	if err != nil {
		tb.Fatal(err)
	}
	defer cl.Close()
	for n := 0; n < events; {
		fetched := cl.PollFetches(tb.Context())
		if err := fetched.Err(); err != nil {
			tb.Fatal(err)
		}
		n += fetched.NumRecords()
	}
	return time.Since(began)
}

// TestEngineOnKafka: what the benchmark measures is all there when it says so.
func TestEngineOnKafka(t *testing.T) {
	logs := partitioned(purchases(t)[:2000])
	broker, cfg := loaded(t, &logs)
	defer broker.Close()
	raw(t, cfg, total(&logs))
	e, s := newEngine(t, everyEvent(t, allRewards))
	defer s.Close()
	run(t, cfg, e, total(&logs))
	if n := e.Stats().Events.Load(); n != int64(total(&logs)) {
		t.Errorf("%d events of %d", n, total(&logs))
	}
	decisions := 0
	r, err := stream.NewReader(t.Context(), cfg, stream.Decisions, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if err := r.ToEnd(t.Context(), func(_ int32, recs []stream.Record, _ int64) error {
		decisions += len(recs)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if int64(decisions) != e.Stats().Decisions.Load() || decisions == 0 {
		t.Errorf("the topic holds %d decisions, the engine made %d", decisions, e.Stats().Decisions.Load())
	}
}

// crowd is how many times over the members of CDNOW are there: enough events for
// a second or more.
const crowd = 4

// passes of the consumer that only counts: one is over too soon to be measured.
const passes = 5

// BenchmarkKafka is the engine on the embedded broker, exactly once with changelog,
// beside a consumer that only counts. Broker, client and engine share the machine.
// An op is the whole log, read in order of time; setting it up is in ns/op, so
// look at events/s.
func BenchmarkKafka(b *testing.B) {
	logs := partitioned(copies(demoEvents(b), crowd))
	events := total(&logs)
	for _, c := range []struct {
		name   string
		bundle *engine.Bundle
	}{
		{"scoring", everyEvent(b, pastPoints)},
		{"deciding", everyEvent(b, allRewards)},
		{"demo", demoBundle(b)},
	} {
		b.Run(c.name, func(b *testing.B) {
			var ours, limit time.Duration
			for b.Loop() {
				broker, cfg := loaded(b, &logs)
				e, s := newEngine(b, c.bundle)
				for range passes {
					limit += raw(b, cfg, events)
				}
				ours += run(b, cfg, e, events)
				if err := s.Close(); err != nil {
					b.Fatal(err)
				}
				if err := broker.Close(); err != nil {
					b.Fatal(err)
				}
			}
			limit /= passes
			n := float64(events * b.N)
			b.ReportMetric(n/ours.Seconds(), "events/s")
			b.ReportMetric(n/limit.Seconds(), "raw-events/s")
			b.ReportMetric(float64(ours)/float64(limit), "times-raw")
		})
	}
}

package stream

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
)

// counter is the cheapest Handler: no state, a decision for every twentieth
// event, one state record per partition.
type counter struct {
	*toy
	n      atomic.Int64
	all    chan struct{}
	want   int64
	closed bool
}

func (c *counter) Process(p int32, recs []Record, out *Output) (int, bool, error) {
	for i := range recs {
		if recs[i].Offset%20 == 0 {
			out.Decision(p, recs[i].Key, recs[i].Value, recs[i].TimeMS)
		}
	}
	c.n.Add(int64(len(recs)))
	return len(recs), false, nil
}

func (c *counter) Seal(p int32, out *Output) (Sealed, error) {
	out.Changelog(p, []byte("s"), []byte("0"), 1)
	return c.n.Load(), nil
}

func (c *counter) Applied(_ int32, s Sealed, _, _ int64) error {
	if s.(int64) == c.want && !c.closed {
		c.closed = true
		close(c.all)
	}
	return nil
}

// benchBroker is an embedded broker in the same process, or the one that
// GUERDON_TEST_BROKERS names, with eight partitions of its own.
func benchBroker(b *testing.B) Config {
	b.Helper()
	cfg := Config{Brokers: strings.Split(os.Getenv("GUERDON_TEST_BROKERS"), ","), Prefix: "bench-" + strings.ToLower(rand.Text()) + "."}
	if cfg.Brokers[0] == "" {
		c, err := kfake.NewCluster(kfake.NumBrokers(1))
		if err != nil {
			b.Fatal(err)
		}
		b.Cleanup(c.Close)
		cfg.Brokers = c.ListenAddrs()
	}
	if _, err := EnsureTopics(b.Context(), cfg, 8); err != nil {
		b.Fatal(err)
	}
	return cfg
}

// BenchmarkRun is the loop with next to nothing to do, over b.N events of 230
// bytes, 5 % deciding.
func BenchmarkRun(b *testing.B) {
	cfg := benchBroker(b)
	im, err := NewImporter(b.Context(), cfg)
	if err != nil {
		b.Fatal(err)
	}
	value := make([]byte, 230)
	for i := range b.N {
		im.Add(Message{Topic: Events, Partition: -1, Key: fmt.Appendf(nil, "member-%d", i%5000), Value: value, TimeMS: 1})
	}
	if err := im.Flush(b.Context()); err != nil {
		b.Fatal(err)
	}
	im.Close()
	var commits int
	var took time.Duration
	cfg.Metrics.Committed = func(_, _ int, d time.Duration) { commits, took = commits+1, took+d }
	h := &counter{toy: newToy(newDisk()), all: make(chan struct{}), want: int64(b.N)}
	ctx, cancel := context.WithCancel(b.Context())
	done := make(chan error, 1)
	b.ReportAllocs()
	b.ResetTimer()
	go func() { done <- Run(ctx, cfg, h) }()
	select {
	case <-h.all:
	case err := <-done:
		b.Fatal(err)
	}
	b.StopTimer()
	cancel()
	if err := <-done; err != nil {
		b.Fatal(err)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
	b.ReportMetric(float64(took.Milliseconds())/float64(commits), "ms/commit")
}

// BenchmarkCommit is the time of one transaction: produce, offsets, end. Each op
// appends 100 events over all partitions and waits until they are committed, so that
// there is one commit at a time and most are of a working size. The client's first
// transaction is not counted: it finds its coordinators.
func BenchmarkCommit(b *testing.B) {
	cfg := benchBroker(b)
	const each = 100
	committed := make(chan time.Duration, 1000)
	var events atomic.Int64
	cfg.CommitInterval = MinCommitInterval
	cfg.Metrics.Committed = func(records, _ int, d time.Duration) {
		events.Add(int64(records))
		committed <- d
	}
	im, err := NewImporter(b.Context(), cfg)
	if err != nil {
		b.Fatal(err)
	}
	defer im.Close()
	ctx, cancel := context.WithCancel(b.Context())
	done := make(chan error, 1)
	go func() { done <- Run(ctx, cfg, newToy(newDisk())) }()
	var took []time.Duration
	fed := int64(0)
	round := func() {
		for i := range each {
			im.Add(Message{Topic: Events, Partition: -1, Key: fmt.Appendf(nil, "k%d", i), Value: []byte("1"), TimeMS: 1})
		}
		if err := im.Flush(b.Context()); err != nil {
			b.Fatal(err)
		}
		for fed += each; events.Load() < fed; {
			select {
			case d := <-committed:
				took = append(took, d)
			case err := <-done:
				b.Fatal(err)
			}
		}
	}
	round()
	took = took[:0]
	for b.Loop() {
		round()
	}
	cancel()
	if err := <-done; err != nil {
		b.Fatal(err)
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(took[len(took)*99/100].Microseconds())/1000, "p99-ms")
}

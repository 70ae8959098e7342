package stream

import (
	"context"
	"crypto/rand"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
)

// counter is the cheapest Handler: no state, a decision for every twentieth
// event, one state record per partition.
type counter struct {
	*toy
	next map[int32]int64
	n    int
	all  chan struct{}
	want int
}

func (c *counter) Process(p int32, recs []Record, out *Output) (int, bool, error) {
	for i := range recs {
		if c.n++; c.n%20 == 0 {
			out.Decision(p, recs[i].Key, recs[i].Value, recs[i].TimeMS)
		}
	}
	c.next[p] = recs[len(recs)-1].Offset + 1
	return len(recs), false, nil
}

func (c *counter) Seal(out *Output) (Sealed, error) {
	for p := range c.next {
		out.Changelog(p, []byte("s"), []byte("0"), 1)
	}
	clear(c.next)
	return c.n, nil
}

func (c *counter) Applied(s Sealed, _, _ map[int32]int64) error {
	if s.(int) == c.want {
		close(c.all)
	}
	return nil
}

// BenchmarkRun is the loop with next to nothing to do, on the embedded broker in
// the same process, or on the one named by GUERDON_TEST_BROKERS: b.N events of 230 bytes, 5 % deciding.
func BenchmarkRun(b *testing.B) {
	cfg := Config{Brokers: strings.Split(os.Getenv("GUERDON_TEST_BROKERS"), ","), Prefix: "bench-" + strings.ToLower(rand.Text()) + "."}
	if cfg.Brokers[0] == "" {
		c, err := kfake.NewCluster(kfake.NumBrokers(1))
		if err != nil {
			b.Fatal(err)
		}
		defer c.Close()
		cfg.Brokers = c.ListenAddrs()
	}
	if _, err := EnsureTopics(b.Context(), cfg, 8); err != nil {
		b.Fatal(err)
	}
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
	h := &counter{toy: newToy(newDisk()), next: map[int32]int64{}, all: make(chan struct{}), want: b.N}
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

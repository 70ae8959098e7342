package bench

import (
	"fmt"
	"testing"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// BenchmarkInside times each event by itself, from its bytes to its decision and the
// member kept, the member being in the cache: the reference job where no event decides
// and where a quarter do. The clock's own reading, some 40 ns, is part of it.
func BenchmarkInside(b *testing.B) {
	logs := refLogs()
	for _, th := range []float64{2, 0.95} {
		b.Run(fmt.Sprint(th), func(b *testing.B) {
			h := hdrhistogram.New(1, time.Second.Nanoseconds(), 3)
			for b.Loop() {
				b.StopTimer()
				inside(b, refBundle(b, th), logs[0], h)
				b.StartTimer()
			}
			b.ReportMetric(float64(h.ValueAtQuantile(50)), "p50-ns")
			b.ReportMetric(float64(h.ValueAtQuantile(99)), "p99-ns")
			b.ReportMetric(0, "ns/op")
		})
	}
}

// inside feeds the first half of a log to warm up, and the second half one by one.
func inside(b *testing.B, bundle *engine.Bundle, recs []stream.Record, h *hdrhistogram.Histogram) {
	s, err := features.Open("profiles", features.Identity{Prefix: "bench.", Layout: bundle.Layout.Hash(), Generation: "1", Epoch: 1},
		features.Options{FS: vfs.NewMem(), CacheBytes: 64 << 20})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	e, err := engine.New(engine.Config{Epoch: 1, Partitions: partitions, Seed: seedKey, CacheBytes: 512 << 20}, s, always{bundle})
	if err == nil {
		err = e.Assigned(0, 0)
	}
	if err != nil {
		b.Fatal(err)
	}
	out := stream.NewOutput("")
	for i := range recs {
		began := time.Now()
		_, _, err := e.Process(0, recs[i:i+1], out)
		took := time.Since(began)
		if err == nil && i >= len(recs)/2 {
			err = h.RecordValue(took.Nanoseconds())
		}
		if err != nil {
			b.Fatal(err)
		}
		if i%6000 == 5999 {
			seal(b, e, out)
		}
	}
}

func seal(tb testing.TB, e *engine.Engine, out *stream.Output) {
	s, err := e.Seal(0, out)
	if err == nil {
		err = e.Applied(0, s, 0, 0)
	}
	if err != nil {
		tb.Fatal(err)
	}
	out.Reset()
}

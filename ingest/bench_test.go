package ingest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/source"
	"github.com/guerdon/guerdon/stream"
)

var encodings = []struct {
	name   string
	encode func([]byte, *record.Event) []byte
}{{"json", record.AppendEvent}, {"protobuf", record.AppendEventProto}}

// benchPeople share the events.
const benchPeople = 10_000

func benchEvent(i int) []byte {
	return fmt.Appendf(nil, `{"id":"e-%012d","source":"pos","type":"purchase","time":"2026-01-02T03:04:05.678Z","user":"customer-%d@example.com","order":"o-%d","value":%d,"currency":"EUR","lines":[{"sku":"A-%d","quantity":2,"value":%d}],"attrs":{"store":"12"}}`,
		i, i*7919%benchPeople, i, i%10_000, i%100, i%10_000)
}

// BenchmarkTransform is the work on an event between two topics, without them: decode,
// hash, look up, scrub, encode. One goroutine.
func BenchmarkTransform(b *testing.B) {
	for _, e := range encodings {
		b.Run(e.name, func(b *testing.B) {
			cfg := broker(b)
			t, err := New(b.Context(), Config{Stream: cfg, Key: testKey(b, secretA), Partitions: 4, Encode: e.encode,
				Sources: []Source{{Config: source.Config{Name: "pos", Topic: "pos", Format: "guerdon"}, Attrs: []string{"store"}}}})
			if err != nil {
				b.Fatal(err)
			}
			defer t.Close()
			const n = 1024
			slices := []stream.Slice{{Topic: "pos"}}
			for i := range n {
				slices[0].Records = append(slices[0].Records, stream.Record{Value: benchEvent(i)})
			}
			outs := []*stream.Output{stream.NewOutput(cfg.Prefix)}
			if err := t.Transform(b.Context(), slices, outs); err != nil { // everybody has a name now
				b.Fatal(err)
			}
			b.ReportAllocs()
			b.SetBytes(int64(len(benchEvent(0))))
			b.ResetTimer()
			for range b.N/n + 1 {
				if err := t.Transform(b.Context(), slices, outs); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkIngest is the whole hop over b.N records in eight partitions, on a broker in
// this process or on the one that GUERDON_TEST_BROKERS names: source topic to events,
// exactly once, transactions of 50 ms. Everybody has a name before it starts.
func BenchmarkIngest(b *testing.B) {
	for _, e := range encodings {
		b.Run(e.name, func(b *testing.B) {
			cfg := broker(b)
			cfg.CommitInterval = 50 * time.Millisecond
			k := testKey(b, secretA)
			topic := cfg.Prefix + "in"
			pour(b, cfg, topic, b.N)
			name(b, cfg, k)
			t, err := New(b.Context(), Config{Stream: cfg, Key: k, Partitions: 4, Encode: e.encode,
				Sources: []Source{{Config: source.Config{Name: "pos", Topic: topic, Format: "guerdon"}, Attrs: []string{"store"}}}})
			if err != nil {
				b.Fatal(err)
			}
			defer t.Close()
			b.SetBytes(int64(len(benchEvent(0))))
			b.ReportAllocs()
			b.ResetTimer()
			ctx, cancel := context.WithCancel(b.Context())
			done := make(chan error, 1)
			go func() { done <- t.Run(ctx) }()
			for t.Stats.Events.Load() < int64(b.N) {
				time.Sleep(time.Millisecond)
			}
			b.StopTimer()
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "events/s")
			cancel()
			if err := <-done; err != nil {
				b.Fatal(err)
			}
		})
	}
}

// pour fills a topic of eight partitions.
func pour(b *testing.B, cfg stream.Config, topic string, n int) {
	cl, err := kgo.NewClient(kgo.SeedBrokers(cfg.Brokers...), kgo.ProducerLinger(5*time.Millisecond))
	if err != nil {
		b.Fatal(err)
	}
	defer cl.Close()
	keep := "-1"
	if _, err := kadm.NewClient(cl).CreateTopic(b.Context(), 8, -1, map[string]*string{"retention.ms": &keep}, topic); err != nil {
		b.Fatal(err)
	}
	time.Sleep(500 * time.Millisecond) // word gets around
	for i := range n {
		cl.Produce(b.Context(), &kgo.Record{Topic: topic, Key: fmt.Append(nil, i%1000), Value: benchEvent(i)}, nil)
	}
	if err := cl.Flush(b.Context()); err != nil {
		b.Fatal(err)
	}
}

// name claims a name for everybody.
func name(b *testing.B, cfg stream.Config, k *Key) {
	ids := open(b, cfg, k)
	var hashes []Hash
	for who := range benchPeople {
		hashes = append(hashes, k.Hash(User, fmt.Sprintf("customer-%d@example.com", who)))
	}
	if err := ids.Claim(b.Context(), hashes); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkOpen reads an identities topic of b.N people, as every start does.
func BenchmarkOpen(b *testing.B) {
	cfg := broker(b)
	k := testKey(b, secretA)
	ids := open(b, cfg, k)
	const batch = 50_000
	for from := 0; from < b.N; from += batch {
		var hashes []Hash
		for who := from; who < min(from+batch, b.N); who++ {
			hashes = append(hashes, k.Hash(User, fmt.Sprint(who)))
		}
		if err := ids.Claim(b.Context(), hashes); err != nil {
			b.Fatal(err)
		}
	}
	b.ResetTimer()
	late := open(b, cfg, k)
	b.StopTimer()
	if late.Len() != b.N {
		b.Fatalf("%d people, want %d", late.Len(), b.N)
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "people/s")
}

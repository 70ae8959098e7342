package bench

import (
	"bytes"
	"testing"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

const batchGrants = 500 // a full batch of the demo's programme

var limits = batcher.Limits{Epoch: 1, MaxItems: batchGrants}

// settling are the first n settling decisions of each partition that events make,
// in the order of their partitions' logs, partitions taking turns.
func settling(tb testing.TB, events []record.Event, n int) []batcher.Grant {
	tb.Helper()
	logs := partitioned(events)
	e, s := newEngine(tb, everyEvent(tb, allRewards))
	defer s.Close()
	var lanes [partitions][]batcher.Grant
	replayed(tb, e, &logs, func(m *stream.Message) error {
		if m.Topic != stream.Decisions || len(lanes[m.Partition]) == n {
			return nil
		}
		d, err := record.DecodeDecision(m.Value)
		if err == nil && d.Settles() {
			lanes[m.Partition] = append(lanes[m.Partition], batcher.Grant{Partition: m.Partition, Decision: d, Value: bytes.Clone(m.Value)})
		}
		return err
	})
	var grants []batcher.Grant
	for i := range n {
		for p := range lanes {
			if i < len(lanes[p]) {
				grants = append(grants, lanes[p][i])
			}
		}
	}
	return grants
}

// linked puts a made-up wallet before each member's first purchase.
func linked(events []record.Event) []record.Event {
	var all []record.Event
	seen := map[string]bool{}
	for i := range events {
		if ev := events[i]; !seen[ev.Member] {
			seen[ev.Member] = true
			all = append(all, record.Event{ID: "link-" + ev.Member, Source: "bench", Type: record.TypeWalletLink, TimeMS: ev.TimeMS, Member: ev.Member,
				Attrs: []record.Attr{{Name: "address", Value: "0x" + ev.Member[1:] + "000000000000000000000001"}}})
		}
		all = append(all, events[i])
	}
	return all
}

// someGrants are 500 real decisions, of eight partitions.
func someGrants(tb testing.TB) []batcher.Grant {
	tb.Helper()
	grants := settling(tb, linked(purchases(tb)[:3000]), 100)
	if len(grants) < batchGrants {
		tb.Fatalf("only %d grants", len(grants))
	}
	return grants[:batchGrants]
}

// TestEncodingAllocatesNothing, into a buffer with room.
func TestEncodingAllocatesNothing(t *testing.T) {
	batches, err := batcher.Pack(limits, nil, someGrants(t))
	if err != nil || len(batches) != 1 || len(batches[0].Sections) != partitions {
		t.Fatalf("%d batches, %v", len(batches), err)
	}
	dst := make([]byte, 0, chain.SettleSize(batches[0]))
	if n := testing.AllocsPerRun(100, func() { dst = chain.EncodeSettle(dst[:0], batches[0]) }); n != 0 {
		t.Errorf("EncodeSettle allocates %v times", n)
	}
}

// BenchmarkPack is what the batcher does with 500 decisions in hand: addresses
// parsed, leaves and Merkle roots hashed, items netted and sorted. An op is the
// batch.
func BenchmarkPack(b *testing.B) {
	grants := someGrants(b)
	b.Run("batch", func(b *testing.B) {
		var batches []batcher.Batch
		var err error
		for b.Loop() {
			if batches, err = batcher.Pack(limits, nil, grants); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(b.Elapsed())/float64(b.N*len(grants)), "ns/grant")
		b.ReportMetric(float64(batches[0].Items()), "items")
	})
	b.Run("net", func(b *testing.B) { // without parsing and leaf hashes
		entries := make([]batcher.Entry, len(grants))
		for i := range grants {
			var err error
			if entries[i], err = batcher.EntryOf(&grants[i]); err != nil {
				b.Fatal(err)
			}
		}
		p := batcher.NewPacker(limits, nil)
		for b.Loop() {
			p.Reset()
			for i := range entries {
				if !p.Add(entries[i]) {
					b.Fatal("closed early")
				}
			}
			p.Sketch()
		}
		b.ReportMetric(float64(b.Elapsed())/float64(b.N*len(grants)), "ns/grant")
	})
	b.Run("encode", func(b *testing.B) { // the calldata
		batches, err := batcher.Pack(limits, nil, grants)
		if err != nil {
			b.Fatal(err)
		}
		dst := make([]byte, 0, chain.SettleSize(batches[0]))
		for b.Loop() {
			dst = chain.EncodeSettle(dst[:0], batches[0])
		}
		b.SetBytes(int64(len(dst)))
	})
}

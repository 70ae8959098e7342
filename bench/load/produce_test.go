package load

import (
	"context"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// TestFillAndPace: all arrives, in order, where it belongs, and the paced events carry
// the times of their schedule.
func TestFillAndPace(t *testing.T) {
	broker, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		t.Fatal(err)
	}
	defer broker.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	brokers := []string{broker.Addr()}
	cfg := stream.Config{Brokers: brokers, Prefix: "load."}
	if _, err := stream.EnsureTopics(ctx, cfg, 8); err != nil {
		t.Fatal(err)
	}
	c := config(Each)
	c.Members = 500
	links, err := FillLinks(ctx, brokers, "load.events", c, nil)
	if err != nil || links != 500 {
		t.Fatal(links, err)
	}
	if err := Fill(ctx, brokers, "load.events", c, 1000); err != nil {
		t.Fatal(err)
	}
	p, err := NewProducer(brokers, "load.events", time.Millisecond)
	if err != nil {
		t.Fatal(err)
	}
	const rate = 2000.0
	start, n, err := Pace(ctx, p, generator(t, c), rate, 200*time.Millisecond)
	if cerr := p.Close(ctx); err != nil || cerr != nil || n != 400 {
		t.Fatal(n, err, cerr)
	}

	cl, err := kgo.NewClient(kgo.SeedBrokers(brokers...), kgo.ConsumeTopics("load.events"), kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	seen := map[string]int{}
	lastMS := map[int32]int64{}
	var ev record.Event
	for seen["purchase"]+seen["wallet_link"] < 1900 {
		fetched := cl.PollFetches(ctx)
		if err := fetched.Err(); err != nil {
			t.Fatalf("%v of 1900: %v", seen, err)
		}
		fetched.EachRecord(func(r *kgo.Record) {
			if err := ev.Decode(r.Value); err != nil {
				t.Fatal(err)
			}
			ms := r.Timestamp.UnixMilli()
			if ev.TimeMS != ms || ms < lastMS[r.Partition] || r.Partition != stream.PartitionFor(r.Key, 8) {
				t.Fatalf("partition %d, %d after %d: %s", r.Partition, ms, lastMS[r.Partition], r.Value)
			}
			lastMS[r.Partition] = ms
			if ev.Type != record.TypeWalletLink {
				seen["purchase"]++
			} else {
				seen["wallet_link"]++
			}
			if seq, ok := Seq([]byte(ev.ID)); ok && ms >= start.UnixMilli() {
				if want := start.Add(Due(seq, rate)).UnixMilli(); ms != want {
					t.Fatalf("event %d is of %d, want %d", seq, ms, want)
				}
				seen["paced"]++
			}
		})
	}
	if seen["wallet_link"] != 500 || seen["paced"] != 400 {
		t.Errorf("%v", seen)
	}
}

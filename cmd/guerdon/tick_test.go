package main

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"testing/synctest"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

func TestIdlePartitions(t *testing.T) {
	const week = 7
	now := time.Unix(1000, 0)
	long, just := now.Add(-time.Minute), now
	newest := []int64{6, 8, 20, 0, 13, 14}
	heard := []time.Time{long, just, just, long, long, long}
	at, due := idlePartitions(newest, heard, now.Add(-3*time.Second), week)
	// 8 was heard just now, 0 has no records, 14 is in the week of the newest.
	if at != 20 || !slices.Equal(due, []int32{0, 4}) {
		t.Errorf("time %d, partitions %v; want 20 and [0 4]", at, due)
	}
}

// TestIdlePartitionsAreTicked: when one partition's events go on and the others' stop,
// the others learn what time it is, and a replay sweeps where the product did.
func TestIdlePartitionsAreTicked(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	<-w.importSample(t, 6000, 0).done
	p := w.product(t, filepath.Join(w.dir, "data"))
	w.settled(t, p)
	later := record.Event{ID: "later", Source: "pos", Type: record.TypePurchase, TimeMS: genesisMS + 60*24*3600*1000, Member: "ann", Value: 100}
	path := filepath.Join(w.dir, "later.jsonl")
	if err := os.WriteFile(path, append(record.AppendEvent(nil, &later), '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	if code, out, errs := command(append([]string{"import", path}, w.kafka()...)...); code != exitOK {
		t.Fatal(code, out, errs)
	}
	waitUntil(t, 30*time.Second, "every other partition is ticked", func() bool { return len(ticks(t, w)) == 7 })
	w.settled(t, p)
}

// TestTodaysControlsTickNothing: what an operator asks for today does not move a log of
// long ago, whatever timestamp it carries; an event does.
func TestTodaysControlsTickNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		pipes := &kfake.VirtualNetwork{}
		c, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.ListenFn(pipes.Listen))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		cfg := stream.Config{Brokers: c.ListenAddrs(), Options: []kgo.Opt{kgo.Dialer(pipes.DialContext)}}
		if _, err := stream.EnsureTopics(t.Context(), cfg, 2); err != nil {
			t.Fatal(err)
		}
		im, err := stream.NewImporter(t.Context(), cfg)
		if err != nil {
			t.Fatal(err)
		}
		defer im.Close()
		const day = 24 * 3600 * 1000
		add := func(partition int32, value []byte, timeMS int64) {
			im.Add(stream.Message{Topic: stream.Events, Partition: partition, Value: value, TimeMS: timeMS})
			if err := im.Flush(t.Context()); err != nil {
				t.Fatal(err)
			}
		}
		now := time.Now().UnixMilli()
		add(0, []byte("{}"), 10*day)
		add(1, []byte("{}"), 10*day)
		add(1, record.AppendControl(nil, &record.Control{Kind: record.ControlErase, TimeMS: now, Member: "ann"}), now)
		ctx, cancel := context.WithCancel(t.Context())
		k := &ticker{stream: cfg, everyMS: day, idle: tickIdle, log: slog.New(slog.DiscardHandler)}
		ended := make(chan error)
		go func() { ended <- k.run(ctx) }()
		time.Sleep(time.Minute)
		if n := k.appended.Load(); n > 0 {
			t.Errorf("%d ticks", n)
		}
		add(1, []byte("{}"), 20*day)
		time.Sleep(time.Minute)
		cancel()
		<-ended
		if found := ticksOf(t, cfg); len(found) != 1 || found[0] != 1 {
			t.Errorf("ticks by partition: %v, want one in partition 0", found)
		}
	})
}

// ticks are the partitions that hold a tick, and how many.
func ticks(t *testing.T, w *world) map[int32]int {
	t.Helper()
	return ticksOf(t, w.stream())
}

func ticksOf(t *testing.T, cfg stream.Config) map[int32]int {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, err := stream.NewReader(ctx, cfg, stream.Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	found := map[int32]int{}
	err = r.ToEnd(ctx, func(p int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			if !record.IsControl(recs[i].Value) {
				continue
			}
			c, err := record.DecodeControl(recs[i].Value)
			if err != nil {
				return fmt.Errorf("control at %d/%d: %w", p, recs[i].Offset, err)
			}
			if c.Kind == record.ControlTick {
				found[p]++
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

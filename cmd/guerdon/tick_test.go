package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

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

// ticks are the partitions that hold a tick.
func ticks(t *testing.T, w *world) map[int32]int {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, err := stream.NewReader(ctx, w.stream(), stream.Events, nil)
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

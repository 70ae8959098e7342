package engine

import (
	"fmt"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestSideBySide: partitions that are processed at the same time decide, withhold and
// explore as they do in one thread.
func TestSideBySide(t *testing.T) {
	b := testBundle(t)
	b.SweepMS = 0 // no barriers: each partition goes through in one call
	var logs [testPartitions][]stream.Record
	for p := range int32(testPartitions) {
		for i := range int64(2000) {
			ev := purchase(fmt.Sprintf("e-%d-%d", p, i), on(p, fmt.Sprintf("m%d", i%300)), 20*dayMS+i*dayMS/50, 100*(1+i%7))
			rec := eventAt(i, ev)
			rec.Partition = p
			logs[p] = append(logs[p], rec)
		}
	}
	want := replayAll(t, b, logs)

	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	var outs [testPartitions]*stream.Output
	for p := range int32(testPartitions) {
		if err := e.Assigned(p, 0); err != nil {
			t.Fatal(err)
		}
		outs[p] = stream.NewOutput("")
	}
	var all sync.WaitGroup
	for p := range int32(testPartitions) {
		all.Go(func() {
			if n, barrier, err := e.Process(p, logs[p], outs[p]); n != len(logs[p]) || barrier || err != nil {
				t.Errorf("partition %d took %d, barrier %v: %v", p, n, barrier, err)
			}
		})
	}
	all.Wait()
	withheld := 0
	for p := range testPartitions {
		var got []string
		for _, m := range outs[p].Messages() {
			if m.Topic == stream.Decisions {
				got = append(got, string(m.Value))
				if d, err := record.DecodeDecision(m.Value); err != nil {
					t.Fatal(err)
				} else if d.Holdout {
					withheld++
				}
			}
		}
		if d := cmp.Diff(want[p], got); d != "" {
			t.Errorf("partition %d (-one thread +side by side):\n%.2000s", p, d)
		}
	}
	if withheld == 0 {
		t.Error("nobody is in the holdout: the draw was not asked")
	}
}

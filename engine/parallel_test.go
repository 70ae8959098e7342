package engine

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/stream"
)

// TestSideBySide scores partitions at once, and wants what one thread decides: they
// share nothing that a decision draws on, holdout and exploration included.
func TestSideBySide(t *testing.T) {
	b := testBundle(t)
	rnd := rand.New(rand.NewPCG(1, 2))
	var logs [testPartitions][]stream.Record
	for p := range logs {
		now := int64(20 * dayMS)
		for i := range 3000 {
			now += rnd.Int64N(dayMS / 50)
			r := eventAt(int64(i), purchase(fmt.Sprint(p, "-", i), on(int32(p), fmt.Sprint("m", rnd.IntN(40))), now, rnd.Int64N(5000)))
			r.Partition = int32(p)
			logs[p] = append(logs[p], r)
		}
	}
	want := replayAll(t, b, logs)
	s := openStore(t, vfs.NewMem(), b)
	defer func() { _ = s.Close() }()
	e := newEngine(t, s, b, 0)
	var got [testPartitions][]string
	var errs [testPartitions]error
	for p := range int32(testPartitions) {
		if err := e.Assigned(p, 0); err != nil {
			t.Fatal(err)
		}
	}
	var wg sync.WaitGroup
	for p := range int32(testPartitions) {
		wg.Go(func() {
			r := NewReplayer(e, func(m *stream.Message) error {
				got[p] = append(got[p], string(m.Value))
				return nil
			})
			errs[p] = r.Feed(p, logs[p])
		})
	}
	wg.Wait()
	for p := range logs {
		if errs[p] != nil {
			t.Fatal(errs[p])
		}
		if d := cmp.Diff(want[p], got[p]); d != "" {
			t.Errorf("partition %d, scored beside others, decides differently:\n%.2000s", p, d)
		}
	}
}

package stream

import (
	"slices"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
	"go.uber.org/goleak"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestExactlyOnceUndisturbed(t *testing.T) {
	_, cfg := cluster(t)
	feed(t, cfg, 0, 3000)
	toy := newToy(newDisk())
	var records, messages, commits int
	var took time.Duration
	cfg.Metrics.Committed = func(r, m int, d time.Duration) {
		records, messages, commits, took = records+r, messages+m, commits+1, took+d
	}
	var assigned, restored, left int
	cfg.Metrics.Assigned = func(ps []int32) { assigned += len(ps) }
	cfg.Metrics.Restored = func(int32, int, time.Duration) { restored++ }
	cfg.Metrics.Left = func() { left++ }
	p := start(t, cfg, toy)
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 3000 })
	for i := range 100 {
		feed(t, cfg, 3000+i, 1)
	}
	until(t, "more decisions", 10*time.Second, func() bool { return decided(t, cfg) == 3100 })
	err, d := p.stop()
	if err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
	if records != 3100 || toy.resets != 0 {
		t.Errorf("%d records committed, %d resets; want 3100 and none", records, toy.resets)
	}
	if assigned != testPartitions || restored != testPartitions || left != 1 {
		t.Errorf("%d partitions assigned and %d restored, left %d times; want %d of both, and once", assigned, restored, left, testPartitions)
	}
	t.Logf("%d commits, %v each, stopped in %v", commits, took/time.Duration(commits), d)
}

// TestTakeAndDrop queues only what is ours, and forgets a partition's input
// when it is revoked.
func TestTakeAndDrop(t *testing.T) {
	cfg, err := Config{Brokers: []string{"none:1"}}.withDefaults()
	if err != nil {
		t.Fatal(err)
	}
	s := newSession(cfg, "txn", newToy(newDisk()))
	s.parts = map[int32]*part{0: {owned: true}, 1: {owned: true}, 2: {}}
	var polled []kgo.FetchPartition
	for p := range int32(4) {
		polled = append(polled, kgo.FetchPartition{Partition: p, Records: []*kgo.Record{{Partition: p, Offset: 5}, {Partition: p, Offset: 6}}})
	}
	if err := s.take(kgo.Fetches{{Topics: []kgo.FetchTopic{{Topic: "guerdon.events", Partitions: polled}}}}); err != nil {
		t.Fatal(err)
	}
	got := func() (ps []int32) {
		for _, sl := range s.pending {
			if len(sl.records) != 2 || sl.records[1].Offset != 6 || sl.records[1].Partition != sl.partition {
				t.Errorf("partition %d: %v", sl.partition, sl.records)
			}
			ps = append(ps, sl.partition)
		}
		return ps
	}
	if ps := got(); !slices.Equal(ps, []int32{0, 1}) {
		t.Errorf("queued partitions %v, want those owned: 0 and 1", ps)
	}
	s.drop(0)
	if ps := got(); !slices.Equal(ps, []int32{1}) {
		t.Errorf("after the revocation of 0: %v", ps)
	}
}

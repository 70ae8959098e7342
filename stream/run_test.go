package stream

import (
	"testing"
	"time"

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
	t.Logf("%d commits, %v each, stopped in %v", commits, took/time.Duration(commits), d)
}

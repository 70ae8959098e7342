package main

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/sandbox"
)

// embedded is a sitting on the embedded broker, with the real binary.
func embedded(t *testing.T) *sitting {
	t.Helper()
	if testing.Short() {
		t.Skip("builds guerdon and starts processes")
	}
	broker, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { broker.Close() })
	f := sittingFlags{Records: 3000, Members: 300, Rounds: 1, Out: t.TempDir(), Commit: 20 * time.Millisecond, MemoryMB: 256, RunLimit: time.Minute, Port: 1}
	s := &sitting{sittingFlags: f, root: filepath.Join("..", ".."), work: t.TempDir(), brokers: []string{broker.Addr()}, began: time.Now(), built: map[string]error{}}
	if s.client, err = kgo.NewClient(kgo.SeedBrokers(s.brokers...), kgo.MetadataMinAge(20*time.Millisecond)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(s.client.Close)
	s.admin = kadm.NewClient(s.client)
	if err := s.directories(); err != nil {
		t.Fatal(err)
	}
	if err := command(t.Context(), s.root, "go", "build", "-o", s.guerdonBinary(), "./cmd/guerdon"); err != nil {
		t.Fatal(err)
	}
	return s
}

// TestGuerdonIsMeasured: a run of the real binary is measured and checked record for
// record, and a reference that differs in one bit of one score is noticed.
func TestGuerdonIsMeasured(t *testing.T) {
	s := embedded(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	run := &throughput{sitting: s, percents: []string{"54"}, warm: 1, input: "load", expected: map[string]*expectation{}}
	if err := run.prepare(ctx); err != nil {
		t.Fatal(err)
	}
	guerdon := contenders[1]
	r := run.one(ctx, &guerdon, "54", 1)
	if r.Error != "" && r.Error != errTooShort.Error() || r.Error == "" && (r.Checked != "record for record" || r.Decisions != run.expected["54"].decisions || r.PeakBytes == 0) {
		t.Fatalf("%+v", r)
	}
	if share := float64(run.expected["54"].decisions) / 3000; share < 0.535 || share > 0.545 {
		t.Errorf("%.3f of all decide", share)
	}
	time.Sleep(100 * time.Millisecond) // the client remembers topics for a moment
	if left, err := s.admin.ListTopics(ctx); err != nil || len(left.Names()) != 1 {
		t.Errorf("left behind: %v %v", left.Names(), err)
	}

	cfg := s.load()
	in, err := s.install(ctx, "twice", "54", switches{}, cfg, run.acting)
	if err != nil {
		t.Fatal(err)
	}
	if err := load.Fill(ctx, s.brokers, in.events(), cfg, s.Records); err != nil {
		t.Fatal(err)
	}
	c, err := in.start("measured")
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.measure(ctx, c, in.group(), in.events(), in.linked, 1, s.Records)
	if serr := c.stop(); err != nil || serr != nil {
		t.Fatal(err, serr)
	}
	want := run.expected["54"]
	if n, err := want.check(ctx, in.stream()); err != nil || n != want.decisions {
		t.Errorf("%d of %d: %v", n, want.decisions, err)
	}
	want.byPartition[3][2].score ^= 1
	if _, err := want.check(ctx, in.stream()); err == nil {
		t.Error("a score that differs in its last bit was not noticed")
	}
	want.byPartition[3][2].score ^= 1
	want.byPartition[5] = want.byPartition[5][:4]
	if _, err := want.check(ctx, in.stream()); err == nil {
		t.Error("a decision too many was not noticed")
	}
}

// TestLatencyOfGuerdon: what is due is seen, once, and later than it was due.
func TestLatencyOfGuerdon(t *testing.T) {
	s := embedded(t)
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	c := &latencyCmd{For: time.Second, Warm: 500 * time.Millisecond, Percent: "54"}
	r := c.one(ctx, s, &contenders[1], 1000)
	if r.Error != "" || r.Missing != 0 || r.Decisions < 300 || r.P50 <= 0 || r.P99 < r.P50 || r.Max < r.P99 {
		t.Errorf("%+v", r)
	}
}

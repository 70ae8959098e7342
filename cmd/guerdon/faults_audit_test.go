package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// settle stops the pump and waits until every event is committed; one of the
// processes is expected to live through that.
func (w *faultWorld) settle(t *testing.T, alive ...*process) {
	t.Helper()
	if err := w.pump.end(); err != nil {
		t.Fatal("pump: ", err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	want := w.ends(t, ctx)
	var got map[int32]int64
	for deadline := time.Now().Add(60 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		for _, p := range alive {
			select {
			case <-p.done:
				t.Fatalf("guerdon score ended: %v\n%s", p.err, tail(p.out.String(), 4000))
			default:
			}
		}
		var err error
		if got, err = stream.Committed(ctx, w.stream()); err != nil && time.Now().After(deadline) {
			t.Fatal(err)
		}
		if err == nil && maps.Equal(got, want) {
			return
		}
		if time.Now().After(deadline) {
			t.Fatalf("not committed within a minute: the log ends at %v, the group stands at %v", want, got)
		}
	}
}

// ends is, per partition, the offset after its last event.
func (w *faultWorld) ends(t *testing.T, ctx context.Context) map[int32]int64 {
	t.Helper()
	want := map[int32]int64{}
	err := stream.Each(ctx, w.stream(), stream.Events, func(r *stream.Record) error {
		want[r.Partition] = r.Offset + 1
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return want
}

// audit compares everything the schedule left behind with one thread over the log:
// every decision in its place and no other, what a foreign read-committed consumer
// sees, the changelog, and every data directory as of the offset it claims. All
// processes have ended.
func (w *faultWorld) audit(t *testing.T) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 3*time.Minute)
	defer cancel()
	logs := map[int32][]stream.Record{}
	err := stream.Each(ctx, w.stream(), stream.Events, func(r *stream.Record) error {
		logs[r.Partition] = append(logs[r.Partition], *r)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	a := &auditor{w: w, logs: logs}
	a.open(t, ctx)
	ends := w.ends(t, ctx)
	all := a.fold(t, ends)
	defer all.close(t)
	events := 0
	for p, recs := range logs {
		events += len(recs)
		committed := w.consume(t, ctx, "decisions", p)
		if d := difference(committed, all.decisions[p]); d != "" {
			t.Errorf("decisions of partition %d: %s", p, d)
		}
	}
	a.slowly(t, ctx, all.decisions)
	a.changelog(t, ctx, all)
	stores := 0
	for _, dir := range w.dirs {
		stores += a.directory(t, dir, ends)
	}
	n := 0
	for _, d := range all.decisions {
		n += len(d)
	}
	hidden := w.everything(t, ctx, "decisions") - n
	t.Logf("audited: %d events, %d decisions, %d aborted ones hidden, %d partitions in %d data directories", events, n, hidden, stores, len(w.dirs))
	if n == 0 {
		t.Error("nothing was decided: the schedule tested nothing")
	}
}

// auditor knows the log and what is in force.
type auditor struct {
	w     *faultWorld
	logs  map[int32][]stream.Record
	book  *modelBook
	id    features.Identity
	seed  []byte
	epoch uint64
}

func (a *auditor) open(t *testing.T, ctx context.Context) {
	t.Helper()
	book, err := openModelBook(ctx, a.w.stream())
	if err != nil {
		t.Fatal(err)
	}
	force, err := book.genesis()
	if err != nil {
		t.Fatal(err)
	}
	b, err := book.Genesis()
	if err != nil {
		t.Fatal(err)
	}
	if a.seed, err = book.seed("", discard()); err != nil {
		t.Fatal(err)
	}
	generation, err := stream.TopicID(ctx, a.w.stream(), stream.Profiles)
	if err != nil {
		t.Fatal(err)
	}
	a.book, a.epoch = book, force.Epoch
	a.id = features.Identity{Prefix: a.w.prefix, Layout: b.Layout.Hash(), Generation: generation, Epoch: force.Epoch}
}

// folded is what one thread makes of the log up to an offset per partition.
type folded struct {
	store     *features.Store
	decisions map[int32][]string
}

func (f *folded) close(t *testing.T) {
	t.Helper()
	if err := f.store.Close(); err != nil {
		t.Error(err)
	}
}

func (a *auditor) fold(t *testing.T, until map[int32]int64) *folded {
	t.Helper()
	store, err := features.Open("fold", a.id, features.Options{FS: vfs.NewMem()})
	if err != nil {
		t.Fatal(err)
	}
	f := &folded{store: store, decisions: map[int32][]string{}}
	e, err := engine.New(engine.Config{Epoch: a.epoch, Partitions: faultPartitions, Seed: a.seed}, store, a.book)
	if err != nil {
		t.Fatal(err)
	}
	r := engine.NewReplayer(e, func(m *stream.Message) error {
		f.decisions[m.Partition] = append(f.decisions[m.Partition], string(m.Value))
		return nil
	})
	for p, end := range until {
		n, _ := slices.BinarySearchFunc(a.logs[p], end, func(r stream.Record, at int64) int { return int(r.Offset - at) })
		if err := r.Assign(p); err != nil {
			t.Fatal(err)
		}
		if err := r.Feed(p, a.logs[p][:n]); err != nil {
			t.Fatal(err)
		}
		if err := e.Revoked(p); err != nil { // what the store is behind is written to it
			t.Fatal(err)
		}
	}
	return f
}

// Where a partition's state says that it is within a sweep, and at which ordinal.
const stateSweeping, stateOrdinal = 25, 26

// held is a partition's members and state, as a store holds them.
func held(t *testing.T, s *features.Store, p int32) map[string]string {
	t.Helper()
	cp, found, err := s.Checkpoint(p)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string]string{}
	if found {
		state := bytes.Clone(cp.State)
		if len(state) > stateOrdinal+4 && state[stateSweeping] == 0 { // what a record leaves there the next one clears
			clear(state[stateOrdinal : stateOrdinal+4])
		}
		all["s"] = string(state)
	}
	it, err := s.Iterate(p, "")
	if err != nil {
		t.Fatal(err)
	}
	for it.Next() {
		all["m"+string(it.Member())] = string(it.Value())
	}
	if err := it.Close(); err != nil {
		t.Fatal(err)
	}
	return all
}

// changelog compares the newest committed value of every key with the fold.
func (a *auditor) changelog(t *testing.T, ctx context.Context, all *folded) {
	t.Helper()
	last := map[int32]map[string]string{}
	err := stream.Each(ctx, a.w.stream(), stream.Profiles, func(r *stream.Record) error {
		if last[r.Partition] == nil {
			last[r.Partition] = map[string]string{}
		}
		value := bytes.Clone(r.Value)
		if string(r.Key) == "s" && value[stateSweeping] == 0 {
			clear(value[stateOrdinal : stateOrdinal+4])
		}
		last[r.Partition][string(r.Key)] = string(value)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for p := range a.logs {
		if d := disagreement(last[p], held(t, all.store, p)); d != "" {
			t.Errorf("changelog of partition %d: %s", p, d)
		}
	}
}

// directory compares what an instance left on its disk, and says how many partitions
// that are. It may be behind, never ahead, and never wrong.
func (a *auditor) directory(t *testing.T, dir string, ends map[int32]int64) int {
	t.Helper()
	if _, err := os.Stat(filepath.Join(dir, "profiles")); errors.Is(err, os.ErrNotExist) {
		return 0
	}
	s, err := features.Open(filepath.Join(dir, "profiles"), a.id, features.Options{})
	if errors.Is(err, features.ErrDamaged) {
		t.Logf("%s: %v", dir, err) // found, and not used: that is all that is asked of it
		return 0
	}
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	until := map[int32]int64{}
	for p := range a.logs {
		cp, found, err := s.Checkpoint(p)
		if err != nil {
			t.Fatal(err)
		}
		if !found || cp.Input == 0 {
			continue
		}
		if cp.Input > ends[p] {
			t.Errorf("%s: partition %d stands at %d, the log ends at %d", dir, p, cp.Input, ends[p])
			continue
		}
		until[p] = cp.Input
	}
	f := a.fold(t, until)
	defer f.close(t)
	for p, at := range until {
		got, want := held(t, s, p), held(t, f.store, p)
		if d := disagreement(got, want); d != "" && !a.sweeping(t, s, p) {
			t.Errorf("%s, partition %d as of offset %d: %s", filepath.Base(dir), p, at, d)
		}
	}
	return len(until)
}

// sweeping reports whether a store stands between the chunks of a sweep, where a fold
// up to an offset does not stop.
func (a *auditor) sweeping(t *testing.T, s *features.Store, p int32) bool {
	t.Helper()
	cp, _, err := s.Checkpoint(p)
	if err != nil {
		t.Fatal(err)
	}
	return len(cp.State) > stateSweeping && cp.State[stateSweeping] == 1
}

// consume reads a topic's partition with a client of its own, read committed.
func (w *faultWorld) consume(t *testing.T, ctx context.Context, topic string, p int32) []string {
	t.Helper()
	var values []string
	w.read(t, ctx, topic, kgo.ReadCommitted(), func(r *kgo.Record) {
		if r.Partition == p {
			values = append(values, string(r.Value))
		}
	})
	return values
}

// everything counts the records of a topic, aborted ones too.
func (w *faultWorld) everything(t *testing.T, ctx context.Context, topic string) (n int) {
	t.Helper()
	w.read(t, ctx, topic, kgo.ReadUncommitted(), func(*kgo.Record) { n++ })
	return n
}

// read polls a topic until it has been silent for long enough to have ended.
func (w *faultWorld) read(t *testing.T, ctx context.Context, topic string, level kgo.IsolationLevel, visit func(*kgo.Record)) {
	t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(strings.Split(w.broker, ",")...), kgo.ConsumeTopics(w.prefix+topic), kgo.FetchIsolationLevel(level),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchMaxWait(100*time.Millisecond), kgo.DisableClientMetrics())
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	for silent := 0; silent < 3; silent++ {
		poll, cancel := context.WithTimeout(ctx, 300*time.Millisecond)
		f := cl.PollFetches(poll)
		cancel()
		if f.NumRecords() > 0 {
			silent = 0
		}
		f.EachRecord(visit)
	}
}

// difference is the first place where two runs of decisions part.
func difference(got, want []string) string {
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			return fmt.Sprintf("%d, want %d; the first missing is %s", len(got), len(want), clipText(want[i]))
		case i >= len(want):
			return fmt.Sprintf("%d, want %d; the first too many is %s", len(got), len(want), clipText(got[i]))
		case got[i] != want[i]:
			return fmt.Sprintf("number %d is %s, want %s", i, clipText(got[i]), clipText(want[i]))
		}
	}
	return ""
}

// disagreement is the first key in which two states differ.
func disagreement(got, want map[string]string) string {
	keys := map[string]bool{}
	for _, m := range []map[string]string{got, want} {
		for k := range m {
			keys[k] = true
		}
	}
	for _, k := range slices.Sorted(maps.Keys(keys)) {
		g, inGot := got[k]
		w, inWant := want[k]
		if inGot != inWant || !bytes.Equal([]byte(g), []byte(w)) {
			return fmt.Sprintf("%s is %x (there: %v), want %x (there: %v)", k, g, inGot, w, inWant)
		}
	}
	return ""
}

func clipText(s string) string {
	d, err := record.DecodeDecision([]byte(s))
	if err != nil {
		return s
	}
	return fmt.Sprintf("%s (%s, %s, %d)", d.ID, d.Member, d.Reward, d.Amount)
}

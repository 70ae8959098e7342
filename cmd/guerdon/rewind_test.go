package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// TestRewind: a wrong programme ran; the log is taken up again from a time with the
// corrected one, the rewind killed on the way. What was settled stays settled and
// nothing is settled twice, what is decided again equals a replay, and the state
// equals a fresh fold of the log. Then it is rewound once more, from a snapshot.
func TestRewind(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	w.programme = changed(t, w.programme, "wrong.yaml", "window: 1s", "window: 500ms")
	data := filepath.Join(w.dir, "data")
	imported := func(events int) {
		t.Helper()
		p := w.importSample(t, events, 0)
		if <-p.done; p.err != nil {
			t.Fatalf("import: %v", p.err)
		}
	}
	imported(4_000)
	p := w.product(t, data)
	first := w.settled(t, p)
	if code, _, errs := command(w.rewind(data, "--to", "beginning", "--wait", "0s")...); code != exitFailed || !strings.Contains(errs, "living members") {
		t.Errorf("rewind beside a running instance: exit %d\n%s", code, errs)
	}
	p.interrupt(t)
	w.evict(t)
	imported(5_000) // some that nobody has decided yet
	before := topicValues(t, w, w.stream(), stream.Decisions)

	wrong := w.programme
	w.programme = changed(t, wrong, "corrected.yaml", "amount: value / 100", "amount: value / 50")
	args := w.rewind(data, "--to", "1997-01-08", "--program", w.programme)
	code, out, errs := command(append(args, "--dry-run")...)
	if code != exitOK || !strings.Contains(out, "would begin generation g1") {
		t.Fatalf("dry run: exit %d\n%s%s", code, out, errs)
	}
	for i := range 3 {
		k := start(t, args...)
		time.Sleep(time.Duration(50+rand.IntN(300*(i+1))) * time.Millisecond)
		k.kill()
		w.evict(t)
	}
	var plan rewindPlan
	code, out, errs = command(append(args, "--json")...)
	if err := json.Unmarshal([]byte(out), &plan); code != exitOK || err != nil || plan.Generation != "g1" || !plan.Done {
		t.Fatalf("rewind: exit %d, %v\n%s%s", code, err, out, errs)
	}
	if code, out, errs = command(append(args, "--json")...); code != exitOK || !strings.Contains(out, `"g1"`) {
		t.Errorf("the same again: exit %d\n%s%s", code, out, errs)
	}
	again := int64(0)
	for _, s := range plan.Partitions {
		again += s.Left - s.From
	}
	if again < 500 || again > first.Events {
		t.Fatalf("%d of %d events to decide again: the test proves nothing", again, first.Events)
	}

	p = w.product(t, data, "--snapshot-every", "100ms", "--snapshot-keep", "1000")
	second := w.settled(t, p)
	if second.TopicDecisions <= first.TopicDecisions {
		t.Errorf("%d decisions before, %d after: nothing new was decided for good", first.TopicDecisions, second.TopicDecisions)
	}
	imported(6_000)
	third := w.settled(t, p)
	p.interrupt(t)
	w.evict(t)
	after := topicValues(t, w, w.stream(), stream.Decisions)
	for i := range before {
		if !bytes.HasPrefix(after[i], before[i]) {
			t.Errorf("partition %d: what was decided has changed", i)
		}
	}
	equalToFold(t, w, data)

	code, out, errs = command(w.rewind(data, "--compare", "--json")...)
	var r rewoundReport
	if err := json.Unmarshal([]byte(out), &r); code != exitOK || err != nil {
		t.Fatalf("compare: exit %d, %v\n%s%s", code, err, out, errs)
	}
	points := r.Rewards["everyday"]
	if points == nil || points.Before == 0 || points.Again != points.Before || points.AgainAmount < 2*points.BeforeAmount || r.Behind != 0 || r.Members.Differ == 0 {
		t.Errorf("compare: %s", out)
	}

	// Once more, a stretch that both generations had a part in, to where a snapshot is.
	snaps, err := listSnapshots(data)
	if err != nil || len(snaps) < 2 {
		t.Fatalf("%d snapshots, %v", len(snaps), err)
	}
	code, out, errs = command(w.rewind(data, "--to", "1997-01-09T12:00:00Z", "--json")...)
	plan = rewindPlan{}
	if err := json.Unmarshal([]byte(out), &plan); code != exitOK || err != nil || plan.Generation != "g2" {
		t.Fatalf("second rewind: exit %d, %v\n%s%s", code, err, out, errs)
	}
	t.Log(out)
	p = w.product(t, data)
	fourth := w.settled(t, p)
	if fourth.TopicDecisions != third.TopicDecisions {
		t.Errorf("decisions grew from %d to %d by a rewind alone", third.TopicDecisions, fourth.TopicDecisions)
	}
	p.interrupt(t)
	equalToFold(t, w, data)
	code, out, errs = command(w.rewind(data, "--compare")...)
	if code != exitOK || !strings.Contains(out, "0 granted otherwise") && !strings.Contains(out, "everyday") {
		t.Errorf("compare: exit %d\n%s%s", code, out, errs)
	}
	t.Logf("%d events decided again; %d decisions before, %d in the end\n%s", again, first.TopicDecisions, fourth.TopicDecisions, out)
}

// evict takes stopped processes out of the group, where their session would.
func (w *world) evict(t *testing.T) {
	t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(w.stream().Brokers...))
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	adm := kadm.NewClient(cl)
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
	defer cancel()
	group := w.prefix + "score"
	groups, err := adm.DescribeGroups(ctx, group)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range groups[group].Members {
		req := kmsg.NewPtrLeaveGroupRequest()
		req.Group, req.MemberID = group, m.MemberID
		one := kmsg.NewLeaveGroupRequestMember()
		one.MemberID, one.InstanceID = m.MemberID, m.InstanceID
		req.Members = append(req.Members, one)
		if _, err := req.RequestWith(ctx, cl); err != nil {
			t.Fatal(err)
		}
	}
}

func (w *world) rewind(data string, more ...string) []string {
	return append(append([]string{"rewind", "--data", data}, w.kafka()...), more...)
}

// changed writes a copy of a programme with one text replaced.
func changed(t *testing.T, path, name, from, to string) string {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil || !bytes.Contains(text, []byte(from)) {
		t.Fatalf("%s does not say %q (%v)", path, from, err)
	}
	out := filepath.Join(filepath.Dir(path), name)
	if err := os.WriteFile(out, bytes.Replace(text, []byte(from), []byte(to), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	return out
}

// topicValues joins the values of each partition.
func topicValues(t *testing.T, w *world, cfg stream.Config, topic stream.Topic) map[int32][]byte {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	all := map[int32][]byte{}
	if err := stream.Each(ctx, cfg, topic, func(r *stream.Record) error {
		all[r.Partition] = append(append(all[r.Partition], r.Value...), '\n')
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

// equalToFold compares the store of a stopped instance with a fresh fold of the log.
func equalToFold(t *testing.T, w *world, data string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	a := &app{out: new(bytes.Buffer), err: new(bytes.Buffer)}
	book, err := openModelBook(ctx, w.stream())
	if err != nil {
		t.Fatal(err)
	}
	all, err := book.generations()
	if err != nil {
		t.Fatal(err)
	}
	f, err := openFold(ctx, w.stream(), book, all, "", filepath.Join(t.TempDir(), "fold"), a, func(*stream.Message) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	store, err := openForReading(filepath.Join(data, "profiles"))
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	committed, err := stream.Committed(ctx, w.stream())
	if err != nil {
		t.Fatal(err)
	}
	if err := f.to(ctx, committed); err != nil {
		t.Fatal(err)
	}
	members := int64(0)
	for p := range int32(f.events.Partitions()) {
		n, want := dump(t, f.store, p)
		_, got := dump(t, store, p)
		if members += n; want != got {
			t.Errorf("partition %d: the state is not that of a fresh fold", p)
		}
	}
	if members == 0 {
		t.Error("no members were compared")
	}
}

func dump(t *testing.T, s *features.Store, p int32) (members int64, text string) {
	t.Helper()
	var b strings.Builder
	members, err := engine.Changelog(s, p, func(key, value []byte, _ int64) { fmt.Fprintf(&b, "%s=%x\n", key, value) })
	if err != nil {
		t.Fatal(err)
	}
	return members, b.String()
}

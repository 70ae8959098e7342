package engine

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// cluster is Kafka as the engine sees it, reduced to what matters: what is
// committed, and nothing else, survives a crash.
type cluster struct {
	logs      [testPartitions][]stream.Record
	committed [testPartitions]int64
	decisions [testPartitions][]string
	changelog [testPartitions][]stream.Record
}

// commit makes one transaction visible and returns where the changelogs end.
func (c *cluster) commit(out *stream.Output, next map[int32]int64) map[int32]int64 {
	ends := map[int32]int64{}
	for _, m := range out.Messages() {
		switch m.Topic {
		case stream.Decisions:
			c.decisions[m.Partition] = append(c.decisions[m.Partition], string(m.Value))
		case stream.Profiles:
			log := &c.changelog[m.Partition]
			*log = append(*log, stream.Record{Partition: m.Partition, Offset: int64(len(*log)),
				Key: slices.Clone(m.Key), Value: slices.Clone(m.Value)})
			ends[m.Partition] = int64(len(*log))
		case stream.Events:
			log := &c.logs[m.Partition]
			*log = append(*log, stream.Record{Partition: m.Partition, Offset: int64(len(*log)), TimeMS: m.TimeMS,
				Key: slices.Clone(m.Key), Value: slices.Clone(m.Value)})
		}
	}
	for p, n := range next {
		c.committed[p] = n
	}
	return ends
}

// assign restores a partition the way stream.Run does.
func (c *cluster) assign(t *rapid.T, e *Engine, p int32) {
	from, err := e.Local(p)
	must(t, err)
	tail := c.changelog[p][max(from, 0):]
	half := len(tail) / 2
	for _, part := range [][]stream.Record{tail[:half], tail[half:]} {
		if len(part) > 0 {
			must(t, e.Restore(p, part, part[len(part)-1].Offset+1))
		}
	}
	must(t, e.Assigned(p, c.committed[p]))
}

// TestCrashesChangeNothing is promise 1 and 2 for the engine alone: whatever is
// aborted, killed, evicted or lost with the disk, the committed decisions are
// those of one uninterrupted thread, in the same bytes.
func TestCrashesChangeNothing(t *testing.T) {
	b := testBundle(t)
	rapid.Check(t, func(rt *rapid.T) {
		c := &cluster{logs: drawLogs(rt)}
		disk := vfs.NewCrashableMem()
		cache := rapid.SampledFrom([]int{1, 3, 1000}).Draw(rt, "cache")
		store := openStore(t, disk, b)
		e := newEngine(t, store, b, cache)
		for p := range int32(testPartitions) {
			c.assign(rt, e, p)
		}
		restart := func(fs *vfs.MemFS) {
			disk, store = fs, openStore(t, fs, b)
			e = newEngine(t, store, b, cache)
			for p := range int32(testPartitions) {
				c.assign(rt, e, p)
			}
		}
		for steps := 0; c.behind() && steps < 400; steps++ {
			out, next := c.batch(rt, e)
			sealed := seal(rt, e, out, next)
			switch rapid.SampledFrom([]string{"commit", "commit", "commit", "abort", "kill", "kill after commit", "disk lost"}).Draw(rt, "fate") {
			case "commit":
				applied(rt, e, sealed, c.commit(out, next), next)
			case "abort":
				must(rt, e.Reset())
				for p := range int32(testPartitions) {
					c.assign(rt, e, p)
				}
			case "kill": // before the end of the transaction
				clone := disk.CrashClone(vfs.CrashCloneCfg{})
				_ = store.Close()
				restart(clone)
			case "kill after commit": // committed, not applied
				c.commit(out, next)
				clone := disk.CrashClone(vfs.CrashCloneCfg{})
				_ = store.Close()
				restart(clone)
			case "disk lost":
				applied(rt, e, sealed, c.commit(out, next), next)
				must(rt, store.Close())
				restart(vfs.NewCrashableMem())
			}
		}
		for c.behind() { // let it finish
			out, next := c.batch(rt, e)
			sealed := seal(rt, e, out, next)
			applied(rt, e, sealed, c.commit(out, next), next)
		}
		must(rt, store.Close())
		// What the log became, handovers included, one thread reads once more.
		want, members := replayState(rt, b, c.logs)
		if diff := cmp.Diff(want, c.decisions); diff != "" {
			rt.Fatalf("decisions differ from one thread's (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(members, c.compacted()); diff != "" {
			rt.Fatalf("members differ from one thread's (-want +got):\n%s", diff)
		}
		budgetHolds(rt, b, c.decisions)
	})
}

// seal closes the transaction's part of each partition in next.
func seal(rt *rapid.T, e *Engine, out *stream.Output, next map[int32]int64) map[int32]stream.Sealed {
	all := map[int32]stream.Sealed{}
	for p := range next {
		s, err := e.Seal(p, out)
		must(rt, err)
		all[p] = s
	}
	return all
}

func applied(rt *rapid.T, e *Engine, all map[int32]stream.Sealed, changelog, input map[int32]int64) {
	for p, s := range all {
		must(rt, e.Applied(p, s, changelog[p], input[p]))
		must(rt, e.parts[p].written())
	}
}

// behind reports whether input is left.
func (c *cluster) behind() bool {
	for p := range c.logs {
		if int(c.committed[p]) < len(c.logs[p]) {
			return true
		}
	}
	return false
}

// batch processes some records of each partition, up to a barrier.
func (c *cluster) batch(rt *rapid.T, e *Engine) (*stream.Output, map[int32]int64) {
	out, next := stream.NewOutput("test."), map[int32]int64{}
	for p := range int32(testPartitions) {
		from := c.committed[p]
		left := c.logs[p][from:]
		if len(left) == 0 {
			continue
		}
		n := rapid.IntRange(1, len(left)).Draw(rt, "records")
		for taken := 0; taken < n; {
			m, barrier, err := e.Process(p, left[taken:n], out)
			must(rt, err)
			taken += m
			next[p] = from + int64(taken)
			if barrier {
				return out, next // everything so far must be applied first
			}
		}
	}
	return out, next
}

// drawLogs invents a log per partition: purchases in rough order, duplicates,
// refunds, voids and exchanges, wallet links, ticks and rubbish.
func drawLogs(rt *rapid.T) (logs [testPartitions][]stream.Record) {
	for p := range logs {
		now := int64(10 * dayMS)
		n := rapid.IntRange(1, 60).Draw(rt, "log")
		for i := range n {
			now += rapid.Int64Range(0, 2*dayMS).Draw(rt, "gap")
			member := on(int32(p), fmt.Sprintf("m%d", rapid.IntRange(0, 5).Draw(rt, "member")))
			id := fmt.Sprintf("e%d-%d", p, i)
			ev := purchase(id, member, now, rapid.Int64Range(0, 5000).Draw(rt, "cents"))
			order := fmt.Sprint("o", rapid.IntRange(0, 5).Draw(rt, "order"))
			if rapid.IntRange(0, 2).Draw(rt, "ordered") > 0 {
				ev = ordered(ev, order)
			}
			var rec stream.Record
			switch rapid.SampledFrom([]string{"buy", "buy", "buy", "late", "again", "refund", "back", "back", "link", "rubbish", "tick", "future", "erase", "merge", "merge", "release"}).Draw(rt, "kind") {
			case "late":
				ev.TimeMS = max(1, now-rapid.Int64Range(0, 9*dayMS).Draw(rt, "late"))
			case "again":
				ev.ID = fmt.Sprintf("e%d-%d", p, i/2)
			case "refund":
				ev.Type, ev.RefundOf = "refund", fmt.Sprintf("e%d-%d", p, i/2)
			case "back": // before its order or after it, or twice
				ev = comeBack(rapid.IntRange(0, 4).Draw(rt, "way"), purchase(id, member, now, ev.Value/2), order)
			case "link":
				ev = walletLink(id, member, now, i)
			case "rubbish":
				rec = stream.Record{TimeMS: now, Key: []byte(member), Value: []byte(`{"id":`)}
			case "tick":
				rec = stream.Record{TimeMS: now, Value: record.AppendControl(nil, &record.Control{Kind: record.ControlTick, TimeMS: now})}
			case "erase", "merge", "release":
				rec = stream.Record{TimeMS: now, Value: drawControl(rt, int32(p), member, now)}
			case "future":
				rec = eventAt(0, purchase(id, member, now+90*dayMS, 100))
				rec.TimeMS = now
			}
			if rec.Value == nil {
				rec = eventAt(0, ev)
			}
			rec.Partition, rec.Offset = int32(p), int64(i)
			logs[p] = append(logs[p], rec)
		}
	}
	return logs
}

// TestOneEventOneDecision reads like the main job: one purchase, one grant.
func TestOneEventOneDecision(t *testing.T) {
	b := testBundle(t)
	var logs [testPartitions][]stream.Record
	logs[0] = []stream.Record{
		eventAt(0, walletLink("w", on(0, "ann"), 19*dayMS, 41)),
		eventAt(1, purchase("history", on(0, "ann"), 19*dayMS, 900)),
		eventAt(2, purchase("p1", on(0, "ann"), 20*dayMS, 1234)),
		eventAt(3, purchase("p1", on(0, "ann"), 20*dayMS, 1234)), // retried by its producer
	}
	got := replayAll(t, b, logs)[0]
	var points []record.Decision
	for _, text := range got {
		d, err := record.DecodeDecision([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if d.Reward == "everyday" {
			points = append(points, d)
		}
	}
	if len(points) != 1 {
		t.Fatalf("%d point decisions, want 1 (history and the duplicate decide nothing):\n%s", len(points), strings.Join(got, "\n"))
	}
	d := points[0]
	if d.Amount != 12 || d.Event.ID != "p1" || d.ID != "1/0/2.1" || d.Held || d.To == "" {
		t.Errorf("decision %+v", d)
	}
	if len(d.Why) != 3 || len(d.Features) != b.Layout.Size() || len(d.Scores) != 1 {
		t.Errorf("explanation is incomplete: %+v", d)
	}
}

// TestHeldUntilLinked: no wallet, no settlement; the link releases each once.
func TestHeldUntilLinked(t *testing.T) {
	b := testBundle(t)
	var logs [testPartitions][]stream.Record
	member := nonHoldout(t, b)
	logs[0] = []stream.Record{
		eventAt(0, purchase("a", member, 20*dayMS, 300)),
		eventAt(1, purchase("b", member, 20*dayMS+1, 400)),
		eventAt(2, walletLink("w", member, 20*dayMS+2, 7)),
		eventAt(3, walletLink("w2", member, 20*dayMS+3, 8)),
	}
	released := map[string]int{}
	held := map[string]bool{}
	for _, text := range replayAll(t, b, logs)[0] {
		d, err := record.DecodeDecision([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if d.Held {
			held[d.ID] = true
			if d.To != "" || d.Settles() {
				t.Errorf("held decision settles: %+v", d)
			}
		}
		if d.Releases != "" {
			released[d.Releases]++
		}
	}
	if len(held) == 0 || len(held) != len(released) {
		t.Fatalf("held %v, released %v", held, released)
	}
	for id, n := range released {
		if n != 1 || !held[id] {
			t.Errorf("%s released %d times, held %v", id, n, held[id])
		}
	}
}

// TestUnlinked: without the wallet grants are held again, and the next one gets them; a
// wallet that is no longer the member's changes nothing. The wallets topic says whose
// each is.
func TestUnlinked(t *testing.T) {
	b := testBundle(t)
	member := nonHoldout(t, b)
	unlink := func(id string, timeMS int64, n int) record.Event {
		ev := walletLink(id, member, timeMS, n)
		ev.Type = record.TypeWalletUnlink
		return ev
	}
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	must(t, e.Assigned(0, 0))
	out := stream.NewOutput("")
	_, _, err := e.Process(0, []stream.Record{
		eventAt(0, walletLink("w7", member, 20*dayMS, 7)),
		eventAt(1, walletLink("w8", member, 20*dayMS+1, 8)),
		eventAt(2, unlink("u7", 20*dayMS+2, 7)),
		eventAt(3, purchase("a", member, 20*dayMS+3, 300)),
		eventAt(4, unlink("u8", 20*dayMS+4, 8)),
		eventAt(5, purchase("b", member, 20*dayMS+5, 300)),
		eventAt(6, walletLink("w9", member, 20*dayMS+6, 9)),
	}, out)
	must(t, err)
	owners := map[string]string{}
	var told []string
	for _, m := range out.Messages() {
		switch m.Topic {
		case stream.Wallets:
			if owners[string(m.Key)] = string(m.Value); m.Value == nil {
				delete(owners, string(m.Key))
			}
		case stream.Decisions:
			d, err := record.DecodeDecision(m.Value)
			must(t, err)
			if d.Event.ID == "a" && d.To != fmt.Sprintf("0x%040x", 9) || d.Event.ID == "b" && !d.Held || d.Event.ID == "w9" && d.Releases == "" {
				t.Errorf("%s: to %s, held %v, releases %s", d.Event.ID, d.To, d.Held, d.Releases)
			}
			told = append(told, d.Event.ID)
		}
	}
	if len(owners) != 1 || owners[fmt.Sprintf("0x%040x", 10)] != member {
		t.Errorf("wallets: %v", owners)
	}
	out.Reset()
	_, _, err = e.Process(0, []stream.Record{control(7, 20*dayMS, record.Control{Kind: record.ControlErase, Member: member})}, out)
	must(t, err)
	if m := out.Messages(); len(m) != 1 || m[0].Topic != stream.Wallets || string(m[0].Key) != fmt.Sprintf("0x%040x", 10) || m[0].Value != nil {
		t.Errorf("an erased member's wallet: %+v", m)
	}
	for _, id := range []string{"a", "b", "w9"} {
		if !slices.Contains(told, id) {
			t.Errorf("nothing decided at %s: %v", id, told)
		}
	}
}

// nonHoldout finds a member whom the holdout does not take.
func nonHoldout(t *testing.T, b *Bundle) string {
	t.Helper()
	for i := range 100 {
		name := on(0, fmt.Sprintf("member-%d", i))
		var logs [testPartitions][]stream.Record
		logs[0] = []stream.Record{eventAt(0, purchase("x", name, 20*dayMS, 300))}
		for _, text := range replayAll(t, b, logs)[0] {
			if !strings.Contains(text, `"holdout":true`) {
				return name
			}
		}
	}
	t.Fatal("everybody is in the holdout")
	return ""
}

type fataler interface{ Fatal(args ...any) }

func must(t fataler, err error) {
	if err != nil {
		t.Fatal(err)
	}
}

// TestBarrierWhileACommitIsInFlight: a partition that only asks to wait has its
// state in the transaction all the same, which must never hold offsets alone.
func TestBarrierWhileACommitIsInFlight(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	must(t, e.Assigned(0, 0))
	first, second := stream.NewOutput("test."), stream.NewOutput("test.")
	_, _, err := e.Process(0, []stream.Record{eventAt(0, purchase("a", on(0, "ann"), 20*dayMS, 100))}, first)
	must(t, err)
	flying, err := e.Seal(0, first)
	must(t, err)
	n, barrier, err := e.Process(0, []stream.Record{eventAt(1, purchase("b", on(0, "ann"), 40*dayMS, 100))}, second)
	must(t, err)
	if n != 0 || !barrier {
		t.Fatalf("took %d, barrier %v, want to wait for what is in flight", n, barrier)
	}
	must(t, e.Applied(0, flying, 2, 1))
	waiting, err := e.Seal(0, second)
	must(t, err)
	if second.Len() != 1 {
		t.Errorf("%d messages in the transaction, want the partition's state", second.Len())
	}
	must(t, e.Applied(0, waiting, 3, 1))
	second.Reset()
	n, barrier, err = e.Process(0, []stream.Record{eventAt(1, purchase("b", on(0, "ann"), 40*dayMS, 100))}, second)
	must(t, err)
	if n == 0 && !barrier {
		t.Error("no progress after the barrier")
	}
}

// TestOnlyAbortedInTheChangelog: a partition whose only transaction was aborted
// begins like one that was never processed.
func TestOnlyAbortedInTheChangelog(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	must(t, e.Restore(0, nil, 5))
	must(t, e.Assigned(0, 0))
	_, err := Partitions(s)
	must(t, err)
}

// TestLogThatBeginsLater: events deleted before the first start are not missed.
func TestLogThatBeginsLater(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	must(t, e.Assigned(0, 1000))
	_, _, err := e.Process(0, []stream.Record{eventAt(1000, purchase("a", on(0, "ann"), 5*dayMS, 100))}, stream.NewOutput("test."))
	must(t, err)
}

// switching has one programme in force at first and another after a switch.
type switching struct{ first, then *Bundle }

func (o switching) Genesis() (*Bundle, error) { return o.first, nil }
func (o switching) Bundle(id, _ string) (*Bundle, error) {
	if id == o.then.ProgramID {
		return o.then, nil
	}
	return o.first, nil
}

// TestSweepsSwitchedOnLater begin at the switch: nothing is decided as of a time
// that the partition has left behind.
func TestSweepsSwitchedOnLater(t *testing.T) {
	with := testBundle(t)
	off := *with
	off.SweepMS, off.ProgramID = 0, "sha256:off"
	s := openStore(t, vfs.NewMem(), with)
	defer s.Close()
	e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed")}, s, switching{&off, with})
	must(t, err)
	last := int64(200 * dayMS)
	r := NewReplayer(e, func(m *stream.Message) error {
		d, err := record.DecodeDecision(m.Value)
		if d.Event.Offset > 2 && d.TimeMS < last {
			t.Errorf("offset %d decides as of %s, after %s was reached", d.Event.Offset, formatMS(d.TimeMS), formatMS(last))
		}
		return err
	})
	must(t, r.Assign(0))
	must(t, r.Feed(0, []stream.Record{
		eventAt(0, purchase("a", on(0, "ann"), 20*dayMS-1, 300)),
		eventAt(1, purchase("b", on(0, "bob"), last, 300)),
		{Offset: 2, TimeMS: last, Value: record.AppendControl(nil, &record.Control{Kind: record.ControlSwitch, Program: with.ProgramID, TimeMS: last})},
		eventAt(3, purchase("c", on(0, "bob"), last+8*dayMS, 300)),
	}))
	if e.Stats().Swept.Load() == 0 {
		t.Error("no sweep after the switch")
	}
}

// TestWrongPartition: a member's events in a partition that is not theirs, or under
// another key, are dead letters that say what to do.
func TestWrongPartition(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	must(t, e.Assigned(0, 0))
	astray := eventAt(0, purchase("a", on(1, "ann"), 20*dayMS, 100))
	misnamed := eventAt(1, purchase("b", on(0, "ann"), 20*dayMS, 100))
	misnamed.Key = []byte("someone else")
	out := stream.NewOutput("test.")
	_, _, err := e.Process(0, []stream.Record{astray, misnamed}, out)
	must(t, err)
	if out.Len() != 2 {
		t.Fatalf("%d messages, want two dead letters", out.Len())
	}
	for i, says := range []string{"murmur2", "is not the event's user"} {
		m := out.Messages()[i]
		if m.Topic != stream.DeadLetters || !strings.Contains(string(m.Headers[0].Value), says) {
			t.Errorf("%v: %s, want a dead letter that says %q", m.Topic, m.Headers[0].Value, says)
		}
	}
}

// TestEveryNthIsTimed: the clock is read for one event in ObserveEvery, and for all
// of them where that is 0.
func TestEveryNthIsTimed(t *testing.T) {
	b := testBundle(t)
	var recs []stream.Record
	for i := range 20 {
		recs = append(recs, eventAt(int64(i), purchase(fmt.Sprint("p", i), on(0, "ann"), 20*dayMS, 1234)))
	}
	for every, want := range map[int]int{0: 20, 1: 20, 6: 3, 21: 0} {
		s := openStore(t, vfs.NewMem(), b)
		reads := 0
		seen := map[Stage]int{}
		e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed"), ObserveEvery: every,
			Now: func() int64 { reads++; return int64(reads) },
			Observe: func(stage Stage, ns int64) {
				if seen[stage]++; ns != 1 {
					t.Errorf("stage %d of an event took %d, want 1", stage, ns)
				}
			}}, s, oneBundle{b})
		if err != nil {
			t.Fatal(err)
		}
		if err := e.Assigned(0, 0); err != nil {
			t.Fatal(err)
		}
		if n, _, err := e.Process(0, recs, stream.NewOutput("test.")); err != nil || n != len(recs) {
			t.Fatal(n, err)
		}
		if seen[StageDecode] != want || seen[StageScore] != want || reads != 4*want {
			t.Errorf("every %d: %v observed with %d reads of the clock, want %d of each and %d", every, seen, reads, want, 4*want)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestModelOfAnotherProgramme: scores are found by place, so a model with other heads
// or features than the programme's is refused, not misread.
func TestModelOfAnotherProgramme(t *testing.T) {
	b := testBundle(t)
	must(t, b.Check())
	for name, change := range map[string]func(*model.Spec){
		"another head":     func(s *model.Spec) { s.Heads[0].Name = "repeat" },
		"a head less":      func(s *model.Spec) { s.Heads = nil },
		"features swapped": func(s *model.Spec) { s.Features[0], s.Features[1] = s.Features[1], s.Features[0] },
	} {
		spec := b.Model.Spec()
		change(&spec)
		m, err := model.New(spec)
		must(t, err)
		other := *b
		other.Model = m
		if err := other.Check(); err == nil || !strings.Contains(err.Error(), "train it again") {
			t.Errorf("%s: %v, want to be told to train again", name, err)
		}
	}
}

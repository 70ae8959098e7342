package engine

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

// drawControl invents one that forgets, merges or moves, now and then into the
// wrong place.
func drawControl(rt *rapid.T, p int32, member string, now int64) []byte {
	c := record.Control{Kind: rapid.SampledFrom([]string{record.ControlErase, record.ControlMerge, record.ControlMerge, record.ControlRelease}).Draw(rt, "control"), TimeMS: now}
	switch c.Kind {
	case record.ControlErase:
		c.Member = member
	case record.ControlMerge:
		c.From = member
		c.Into = on(rapid.Int32Range(0, testPartitions-1).Draw(rt, "into"), fmt.Sprintf("m%d", rapid.IntRange(0, 5).Draw(rt, "whom")))
		if c.Into == c.From {
			c.Into += "-else"
		}
	case record.ControlRelease:
		c.Reward = rapid.SampledFrom([]string{"win-back", "win-back", "win-back", "everyday"}).Draw(rt, "reward")
		c.Day = now/dayMS + rapid.Int64Range(-1, 3).Draw(rt, "day")
		c.Amount = rapid.Uint64Range(0, 30).Draw(rt, "amount")
		c.To = 1 - p
	}
	return record.AppendControl(nil, &c)
}

// replayState decides logs in one thread: the decisions, and the members that are
// left, as the changelog would have them.
func replayState(t fataler, b *Bundle, logs [testPartitions][]stream.Record) (decisions [testPartitions][]string, members map[string]string) {
	s, err := features.Open("data", features.Identity{Prefix: "test.", Layout: b.Layout.Hash(), Generation: "1", Epoch: 1},
		features.Options{FS: vfs.NewMem(), CacheBytes: 32 << 20})
	must(t, err)
	e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed")}, s, oneBundle{b})
	must(t, err)
	r := NewReplayer(e, func(m *stream.Message) error {
		decisions[m.Partition] = append(decisions[m.Partition], string(m.Value))
		return nil
	})
	members = map[string]string{}
	for p := range int32(testPartitions) {
		must(t, r.Assign(p))
		must(t, r.Feed(p, logs[p]))
		must(t, e.Revoked(p)) // writes back
		_, err := Changelog(s, p, func(key, value []byte, _ int64) { members[fmt.Sprint(p, " ", string(key))] = string(value) })
		must(t, err)
	}
	must(t, s.Close())
	must(t, r.Handovers())
	return decisions, members
}

// compacted is what the changelogs say in the end.
func (c *cluster) compacted() map[string]string {
	last := map[string]string{}
	for p, log := range c.changelog {
		for i := range log {
			key := fmt.Sprint(p, " ", string(log[i].Key))
			if last[key] = string(log[i].Value); log[i].Value == nil {
				delete(last, key)
			}
		}
	}
	return last
}

// budgetHolds: whatever was moved and reversed, no more of a day's budget is out than
// there is.
func budgetHolds(t interface{ Fatalf(string, ...any) }, b *Bundle, decisions [testPartitions][]string) {
	spent := map[int64]uint64{}
	days := map[string]int64{}  // by decision: of the grant
	var later []record.Decision // releases and reversals
	for _, log := range decisions {
		for _, text := range log {
			d, err := record.DecodeDecision([]byte(text))
			if err != nil {
				t.Fatalf("%v", err)
			}
			switch {
			case d.Reward != "win-back" || d.Holdout:
			case d.Reverses != "":
				later = append(later, d)
			case d.Releases != "":
				later = append(later, d)
			default:
				days[d.ID] = d.TimeMS / dayMS
				spent[d.TimeMS/dayMS] += d.Amount
			}
		}
	}
	for _, d := range later {
		if d.Releases != "" {
			days[d.ID] = days[d.Releases]
		}
	}
	for _, d := range later {
		if day, ok := days[d.Reverses]; ok && day == d.TimeMS/dayMS {
			spent[day] -= d.Amount
		}
	}
	for day, n := range spent {
		if n > b.Policy.Rewards()[1].BudgetPerDay {
			t.Fatalf("%d spent on day %d", n, day)
		}
	}
}

// run processes and commits everything, handovers included, until nothing is left.
func (c *cluster) run(t *testing.T, e *Engine) {
	t.Helper()
	for p := range int32(testPartitions) {
		must(t, e.Assigned(p, c.committed[p]))
	}
	for c.behind() {
		out, next := stream.NewOutput("test."), map[int32]int64{}
		for p := range int32(testPartitions) {
			n, _, err := e.Process(p, c.logs[p][c.committed[p]:], out)
			must(t, err)
			next[p] = c.committed[p] + int64(n)
		}
		sealed := map[int32]stream.Sealed{}
		for p := range next {
			s, err := e.Seal(p, out)
			must(t, err)
			sealed[p] = s
		}
		ends := c.commit(out, next)
		for p, s := range sealed {
			must(t, e.Applied(p, s, ends[p], next[p]))
			must(t, e.parts[p].written())
		}
	}
}

func control(offset, timeMS int64, c record.Control) stream.Record {
	c.TimeMS = timeMS
	return stream.Record{Offset: offset, TimeMS: timeMS, Value: record.AppendControl(nil, &c)}
}

// member decodes one from the changelogs; nil: not there.
func (c *cluster) member(t *testing.T, b *Bundle, p int32, name string) *entry {
	t.Helper()
	value, found := c.compacted()[fmt.Sprint(p, " ", "m"+name)]
	if !found {
		return nil
	}
	m := &entry{}
	must(t, (&partition{bundle: b}).load(m, name, []byte(value), false))
	return m
}

// TestMergeAcrossPartitions: a visitor buys, turns out to be a known member of
// another partition, and everything is theirs: signals, points earned, what was held.
func TestMergeAcrossPartitions(t *testing.T) {
	b := testBundle(t)
	known := nonHoldout(t, b) // of partition 0
	visitor := ""
	for i := 0; visitor == ""; i++ {
		name := on(1, fmt.Sprint("visitor", i))
		var logs [testPartitions][]stream.Record
		logs[1] = []stream.Record{eventAt(0, purchase("x", name, 20*dayMS, 300))}
		if got := replayAll(t, b, logs)[1]; len(got) > 0 && !strings.Contains(got[0], `"holdout":true`) {
			visitor = name
		}
	}
	c := &cluster{}
	c.logs[0] = []stream.Record{
		eventAt(0, walletLink("w", known, 20*dayMS, 7)),
		eventAt(1, purchase("k1", known, 21*dayMS, 500)),
	}
	merge := record.Control{Kind: record.ControlMerge, From: visitor, Into: known}
	c.logs[1] = []stream.Record{
		eventAt(0, purchase("v1", visitor, 20*dayMS, 300)),
		eventAt(1, purchase("v2", visitor, 22*dayMS, 1200)),
		control(2, 22*dayMS, merge),
		control(3, 22*dayMS, merge), // nothing is left to merge
		eventAt(4, purchase("v3", visitor, 23*dayMS, 100)),
	}
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	c.run(t, newEngine(t, s, b, 0))

	if len(c.logs[0]) != 3 {
		t.Fatalf("%d handovers, want 1", len(c.logs[0])-2)
	}
	var both features.Profile
	for _, ev := range []record.Event{walletLink("w", known, 20*dayMS, 7), purchase("k1", known, 21*dayMS, 500),
		purchase("v1", visitor, 20*dayMS, 300), purchase("v2", visitor, 22*dayMS, 1200)} {
		both.Apply(b.Layout, &ev)
	}
	m := c.member(t, b, 0, known)
	if m == nil {
		t.Fatal("the member is gone")
	}
	want, got := make([]float64, b.Layout.Size()), make([]float64, b.Layout.Size())
	both.Vector(b.Layout, 22*dayMS, want)
	m.profile.Vector(b.Layout, 22*dayMS, got)
	for i, name := range b.Layout.Names() {
		if d := want[i] - got[i]; d > 1e-9 || d < -1e-9 {
			t.Errorf("%s = %v, want %v", name, got[i], want[i])
		}
	}
	if m.account.Earned != 5+3+12 || len(m.account.Held) != 0 {
		t.Errorf("account %+v", m.account)
	}
	if late := c.member(t, b, 1, visitor); late == nil || late.profile.Stats().Events != 1 {
		t.Errorf("the visitor's event after the merge is that of a new member, got %+v", late)
	}
	var released []string
	for _, text := range c.decisions[0] {
		d, err := record.DecodeDecision([]byte(text))
		must(t, err)
		if d.Releases != "" {
			if d.From != visitor || d.Member != known || d.To == "" || d.Held || d.Event.ID != "merged/1/2" {
				t.Errorf("%+v", d)
			}
			released = append(released, d.Releases)
		}
	}
	if !slices.Contains(released, "1/1/0.1") || !slices.Contains(released, "1/1/1.1") {
		t.Errorf("released %v", released)
	}
	decisions, members := replayState(t, b, c.logs)
	if d := cmp.Diff(decisions, c.decisions) + cmp.Diff(members, c.compacted()); d != "" {
		t.Errorf("a replay differs: %s", d)
	}

	// One that no merge led to.
	forged := c.logs
	forged[0] = append(slices.Clone(forged[0]), control(3, 22*dayMS, record.Control{Kind: record.ControlCredit, Reward: "win-back", Day: 20, Amount: 9, Partition: 1, Offset: 4}))
	if err := handoversOf(t, b, forged); err == nil || !strings.Contains(err.Error(), "partition 0 holds a handover from partition 1, offset 4") {
		t.Errorf("forged: %v", err)
	}

	// The handover again, as a broken producer might write it: it is a duplicate.
	again := c.logs[0][2]
	again.Offset = 3
	c.logs[0] = append(c.logs[0], again)
	if _, twice := replayState(t, b, c.logs); cmp.Diff(members["0 m"+known], twice["0 m"+known]) != "" {
		t.Error("a handover was taken twice")
	}
}

func TestErase(t *testing.T) {
	b := testBundle(t)
	member := nonHoldout(t, b)
	c := &cluster{}
	c.logs[0] = []stream.Record{
		eventAt(0, purchase("a", member, 20*dayMS, 300)),
		control(1, 20*dayMS, record.Control{Kind: record.ControlErase, Member: member}),
		control(2, 20*dayMS, record.Control{Kind: record.ControlErase, Member: on(0, "nobody")}),
		eventAt(3, walletLink("w", member, 21*dayMS, 3)), // releases nothing
		eventAt(4, purchase("a", member, 21*dayMS, 900)), // no duplicate: nobody remembers
	}
	c.logs[1] = []stream.Record{control(0, 20*dayMS, record.Control{Kind: record.ControlErase, Member: member})} // not theirs
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	c.run(t, e)
	m := c.member(t, b, 0, member)
	if m == nil || m.profile.Stats().Events != 2 || m.account.Earned != 9 {
		t.Fatalf("%+v", m)
	}
	for _, text := range c.decisions[0] {
		if d, err := record.DecodeDecision([]byte(text)); err != nil || d.Releases != "" {
			t.Errorf("%+v %v", d, err)
		}
	}
	if n := e.Stats().DeadLetters.Load(); n != 1 {
		t.Errorf("%d dead letters, want that of the wrong partition", n)
	}

	// Erased and silent since, the member is in no store.
	c = &cluster{}
	c.logs[0] = []stream.Record{eventAt(0, purchase("a", member, 20*dayMS, 300)),
		control(1, 20*dayMS, record.Control{Kind: record.ControlErase, Member: member})}
	s2 := openStore(t, vfs.NewMem(), b)
	defer s2.Close()
	e = newEngine(t, s2, b, 0)
	c.run(t, e)
	must(t, e.Revoked(0))
	if _, found, err := s2.Get(0, member, nil); found || err != nil || c.member(t, b, 0, member) != nil {
		t.Errorf("found %v, %v", found, err)
	}
}

func TestBudgetMoves(t *testing.T) {
	b := testBundle(t)
	release := func(offset int64, reward string, day int64, amount uint64, to int32) stream.Record {
		return control(offset, 20*dayMS, record.Control{Kind: record.ControlRelease, Reward: reward, Day: day, Amount: amount, To: to})
	}
	c := &cluster{}
	c.logs[0] = []stream.Record{ // 20 of the day's 40 are this partition's
		release(0, "win-back", 20, 15, 1),
		release(1, "win-back", 20, 15, 1), // 5 are left
		release(2, "win-back", 20, 15, 1), // none
		release(3, "everyday", 20, 15, 1), // has no budget
		release(4, "win-back", 20, 15, 0), // to itself
		release(5, "win-back", 20, 15, 2), // there is none
	}
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	c.run(t, e)
	var amounts []uint64
	for _, rec := range c.logs[1] {
		h, err := record.DecodeControl(rec.Value)
		must(t, err)
		amounts = append(amounts, h.Amount)
	}
	if !slices.Equal(amounts, []uint64{15, 5}) || e.Stats().DeadLetters.Load() != 3 {
		t.Errorf("credits %v, %d dead letters", amounts, e.Stats().DeadLetters.Load())
	}
	budget := reward.Budget{Partition: 1, Partitions: testPartitions}
	budget.CopyFrom(&e.parts[1].state.budget)
	budget.Partition, budget.Partitions = 1, testPartitions
	if got := b.Policy.Release(&budget, 1, 20, 1000); got != 40 {
		t.Errorf("partition 1 has %d of day 20, want all 40", got)
	}
}

// handoversOf replays and checks only those.
func handoversOf(t *testing.T, b *Bundle, logs [testPartitions][]stream.Record) error {
	t.Helper()
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	r := NewReplayer(newEngine(t, s, b, 0), func(*stream.Message) error { return nil })
	for p := range int32(testPartitions) {
		must(t, r.Assign(p))
		must(t, r.Feed(p, logs[p]))
	}
	return r.Handovers()
}

package engine

import (
	"fmt"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// many has any number of programmes by id, the same bundle under each.
type many struct{ b *Bundle }

func (o many) Genesis() (*Bundle, error) { return o.b, nil }
func (o many) Bundle(id, _ string) (*Bundle, error) {
	b := *o.b
	b.ProgramID = id
	return &b, nil
}

// TestRewindsPutProgrammesInForce: which programme each record met, and where its
// decision went, over drawn switches and rewinds, equals a slow reading of the rule.
// Sweeps are on, so decisions of one record are told apart by their ordinals.
func TestRewindsPutProgrammesInForce(t *testing.T) {
	first := testBundle(t)
	rapid.Check(t, func(rt *rapid.T) {
		const length = 24
		var recs []stream.Record
		switches := map[int64]string{}
		for at := range int64(length) {
			timeMS := 20*dayMS + at*2*dayMS
			if rapid.IntRange(0, 4).Draw(rt, "switch") == 0 {
				id := fmt.Sprint("sha256:switch", at)
				switches[at] = id
				recs = append(recs, stream.Record{Offset: at, TimeMS: timeMS,
					Value: record.AppendControl(nil, &record.Control{Kind: record.ControlSwitch, Program: id, TimeMS: timeMS})})
				continue
			}
			recs = append(recs, eventAt(at, purchase(fmt.Sprint("p", at), on(0, fmt.Sprint("m", at%3)), timeMS, 900)))
		}
		var gens []stream.Generation
		for i := range rapid.IntRange(0, 3).Draw(rt, "rewinds") {
			from := rapid.Int64Range(0, length-1).Draw(rt, "from")
			left := rapid.Int64Range(from, length).Draw(rt, "left")
			g := stream.Generation{Name: fmt.Sprint("g", i+1), Turns: []stream.Turn{{From: from, Left: left,
				Until: length - rapid.Int64Range(0, length-left).Draw(rt, "later"), EndOffset: uint64(left), EndOrdinal: rapid.Uint32Range(0, 2).Draw(rt, "ordinal")}}}
			if rapid.Bool().Draw(rt, "corrected") {
				g.Program, g.Model = fmt.Sprint("sha256:corrected", i), first.ModelID
			}
			gens = append(gens, g)
		}
		want := governing(length, switches, gens)

		s := openStore(t, vfs.NewMem(), first)
		defer s.Close()
		e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed"), Generations: gens}, s, many{first})
		must(t, err)
		decided := 0
		r := NewReplayer(e, func(m *stream.Message) error {
			d, err := record.DecodeDecision(m.Value)
			if err != nil {
				return err
			}
			decided++
			if w := want[d.Event.Offset]; d.Program != w && d.Event.ID != "sweep" {
				rt.Errorf("offset %d met programme %s, want %s", d.Event.Offset, d.Program, w)
			}
			topic := stream.Decisions
			if n := len(gens); n > 0 {
				if end := gens[n-1].Turns[0].End(); d.Position() == end || d.Position().Less(end) {
					topic = stream.Unsettled
				}
			}
			if m.Topic != topic {
				rt.Errorf("the decision at %s is in %v, want %v", d.Position(), m.Topic, topic)
			}
			return nil
		})
		must(t, r.Assign(0))
		// In two parts, by a store that is opened again between records: what is in
		// force does not hang on where the process stood.
		cut := rapid.IntRange(0, length).Draw(rt, "cut")
		must(t, r.Feed(0, recs[:cut]))
		must(t, e.Reset())
		at, err := r.Resume(0)
		must(t, err)
		must(t, r.Feed(0, recs[at:]))
		if decided == 0 {
			rt.Error("nothing was decided")
		}
	})
}

// governing reads the rule slowly: the programme that each offset meets.
func governing(length int64, switches map[int64]string, gens []stream.Generation) []string {
	want := make([]string, length)
	force := "sha256:programme"
	for at := range length {
		skip := false
		for i, g := range gens {
			turn, void := g.Turns[0], g.Program == ""
			for _, later := range gens[i+1:] {
				void = void || later.Program != "" && later.Turns[0].From <= turn.From
			}
			if void {
				continue
			}
			if turn.From == at {
				force = g.Program
			}
			skip = skip || turn.From <= at && at < turn.Until
		}
		if id := switches[at]; id != "" && !skip {
			force = id
		}
		want[at] = force
	}
	return want
}

// TestRewoundRecordsTellOnce: dead letters and wallet links of a stretch that was
// worked before are not written again.
func TestRewoundRecordsTellOnce(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	gens := []stream.Generation{{Name: "g1", Turns: []stream.Turn{{From: 0, Left: 2, Until: 9, EndOffset: 2}, {}}}}
	e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed"), Generations: gens}, s, oneBundle{b})
	must(t, err)
	must(t, e.Assigned(0, 0))
	ann := on(0, "ann")
	out := stream.NewOutput("test.")
	_, _, err = e.Process(0, []stream.Record{
		{Offset: 0, Key: []byte(ann), Value: []byte("nonsense")},
		eventAt(1, walletLink("l1", ann, dayMS, 1)),
		{Offset: 2, Key: []byte(ann), Value: []byte("nonsense")},
		eventAt(3, walletLink("l2", ann, dayMS, 2)),
	}, out)
	must(t, err)
	var topics []stream.Topic
	for _, m := range out.Messages() {
		topics = append(topics, m.Topic)
	}
	if got := fmt.Sprint(topics); got != "[dead-letters wallets]" {
		t.Errorf("wrote %s, want only those of the records behind the rewound stretch", got)
	}
}

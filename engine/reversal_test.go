package engine

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestReversalsAreDecisions: what comes back of an order takes back what was granted
// for it, at its own position and by the granted decision's name, once; what came
// back before is never granted.
func TestReversalsAreDecisions(t *testing.T) {
	b := testBundle(t)
	member := nonHoldout(t, b)
	at := func(i int) int64 { return 20*dayMS + int64(i)*60_000 }
	buy := func(i int, order string, cents int64) record.Event {
		return ordered(purchase(fmt.Sprint("e", i), member, at(i), cents), order)
	}
	back := func(i, way int, order string, cents int64) record.Event {
		return comeBack(way, purchase(fmt.Sprint("e", i), member, at(i), cents), order)
	}
	const byValue, whole, piece, void, exchange = 0, 1, 2, 3, 4
	for name, c := range map[string]struct {
		events []record.Event
		want   []string
	}{
		"settled, in part and then the rest": {[]record.Event{walletLink("w", member, at(0), 7), buy(1, "o", 400), back(2, byValue, "o", 130), back(3, void, "o", 0), back(4, whole, "o", 0)},
			[]string{"1.1 points 4", "2.1 reversal 1 of 1.1", "3.1 reversal 3 of 1.1"}},
		"held, and released with what is left": {[]record.Event{buy(0, "o", 400), back(1, piece, "o", 0), walletLink("w", member, at(2), 7), back(3, whole, "o", 0)},
			[]string{"0.1 points 4 held", "1.1 reversal 1 of 0.1 held", "2.1 points 3 releases 0.1", "3.1 reversal 3 of 2.1"}},
		"held, and nothing left": {[]record.Event{buy(0, "o", 400), back(1, void, "o", 0), walletLink("w", member, at(2), 7)},
			[]string{"0.1 points 4 held", "1.1 reversal 4 of 0.1 held"}},
		"before the order": {[]record.Event{walletLink("w", member, at(0), 7), back(1, byValue, "o", 150), buy(2, "o", 400), back(3, byValue, "o", 125)},
			[]string{"2.1 points 2", "3.1 reversal 1 of 2.1"}},
		"void before the order": {[]record.Event{walletLink("w", member, at(0), 7), back(1, void, "o", 0), buy(2, "o", 400)}, nil},
		"twice": {[]record.Event{walletLink("w", member, at(0), 7), buy(1, "o", 400), back(2, byValue, "o", 200), back(2, byValue, "o", 200)},
			[]string{"1.1 points 4", "2.1 reversal 2 of 1.1"}},
		"exchange, after the reversal of a win-back too": {[]record.Event{walletLink("w", member, at(0), 7), buy(1, "o", 400), back(2, exchange, "o", 300), back(3, void, "ox", 0)},
			[]string{"1.1 points 4", "2.1 reversal 2 of 1.1", "2.3 points 3", "3.1 reversal 3 of 2.3"}},
		"to another wallet meanwhile": {[]record.Event{walletLink("w", member, at(0), 7), buy(1, "o", 400), walletLink("w2", member, at(2), 8), back(3, void, "o", 0)},
			[]string{"1.1 points 4", "3.1 reversal 4 of 1.1"}},
	} {
		t.Run(name, func(t *testing.T) {
			var logs [testPartitions][]stream.Record
			for i, ev := range c.events {
				logs[0] = append(logs[0], eventAt(int64(i), ev))
			}
			var got []string
			wallets := map[string]string{} // of what was granted
			for _, text := range replayAll(t, b, logs)[0] {
				d, err := record.DecodeDecision([]byte(text))
				if err != nil {
					t.Fatal(err)
				}
				if d.Reward != "everyday" {
					continue
				}
				line := fmt.Sprintf("%s %s %d", d.Position(), d.Kind, d.Amount)
				for _, x := range []struct{ what, id string }{{"of", d.Reverses}, {"releases", d.Releases}} {
					if x.id != "" {
						_, _, pos, err := record.ParseDecisionID(x.id)
						if err != nil {
							t.Fatal(err)
						}
						line += fmt.Sprintf(" %s %s", x.what, pos)
					}
				}
				if d.Held {
					line += " held"
				}
				if d.Reverses != "" && (d.Settles() == d.Held || d.To != wallets[d.Reverses]) {
					t.Errorf("%s settles %v, from %q, given to %q", line, d.Settles(), d.To, wallets[d.Reverses])
				}
				wallets[d.ID] = d.To
				got = append(got, line)
			}
			if d := cmp.Diff(c.want, got); d != "" {
				t.Errorf("decisions (-want +got):\n%s", d)
			}
		})
	}
}

// TestMergeSettlesRefunds: a refund that waited at one of two members who turn out to
// be one takes back what the other was granted, whoever that was.
func TestMergeSettlesRefunds(t *testing.T) {
	b := testBundle(t)
	known, visitor := nonHoldout(t, b), ""
	for i := 0; visitor == ""; i++ { // neither in the holdout
		name := on(1, fmt.Sprint("visitor-", i))
		var logs [testPartitions][]stream.Record
		logs[1] = []stream.Record{eventAt(0, purchase("x", name, 20*dayMS, 300))}
		if got := replayAll(t, b, logs)[1]; len(got) > 0 && !strings.Contains(got[0], `"holdout":true`) {
			visitor = name
		}
	}
	at := func(i int) int64 { return 20*dayMS + int64(i)*60_000 }
	merge := func(offset int64) stream.Record {
		return control(offset, at(9), record.Control{Kind: record.ControlMerge, From: visitor, Into: known})
	}
	bought := func(offset int64, who string) stream.Record {
		return eventAt(offset, ordered(purchase("b", who, at(2), 400), "o"))
	}
	returned := func(offset int64, who string) stream.Record {
		return eventAt(offset, comeBack(0, purchase("r", who, at(1), 200), "o"))
	}
	link := eventAt(0, walletLink("w", known, at(0), 7))
	for name, c := range map[string]struct {
		logs     [testPartitions][]stream.Record
		reverses string
		from     string
	}{
		"of the known member":  {[...][]stream.Record{{link, bought(1, known)}, {returned(0, visitor), merge(1)}}, "1/0/1.1", ""},
		"of the visitor":       {[...][]stream.Record{{link, returned(1, known)}, {bought(0, visitor), merge(1)}}, "", ""},
		"held for the visitor": {[...][]stream.Record{{returned(0, known)}, {bought(0, visitor), merge(1)}}, "1/1/0.1", visitor},
	} {
		t.Run(name, func(t *testing.T) {
			c2 := &cluster{logs: c.logs}
			s := openStore(t, vfs.NewMem(), b)
			defer s.Close()
			c2.run(t, newEngine(t, s, b, 0))
			var reversals []record.Decision
			release := ""
			for _, text := range c2.decisions[0] {
				d, err := record.DecodeDecision([]byte(text))
				must(t, err)
				switch {
				case d.Reward != "everyday":
				case d.Reverses != "":
					reversals = append(reversals, d)
				case d.Releases != "":
					release = d.ID
				}
			}
			want := c.reverses
			if want == "" { // released in the handover, just before
				want = release
			}
			if len(reversals) != 1 || reversals[0].Amount != 2 || reversals[0].Reverses != want || reversals[0].From != c.from {
				t.Fatalf("want a reversal of 2 of %s: %+v", want, reversals)
			}
			decisions, members := replayState(t, b, c2.logs)
			if d := cmp.Diff(decisions, c2.decisions) + cmp.Diff(members, c2.compacted()); d != "" {
				t.Errorf("a replay differs: %s", d)
			}
		})
	}
}

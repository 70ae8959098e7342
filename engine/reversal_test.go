package engine

import (
	"fmt"
	"testing"

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
				if d.Reverses != "" && (d.Settles() || d.To != wallets[d.Reverses]) {
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

package proof

import (
	"context"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// TestReversalOfWhatWasDecidedAgain: after a rewind what is reversed, or released with
// what reversals left, may stand among the decisions made again; no more may be taken
// back than there.
func TestReversalOfWhatWasDecidedAgain(t *testing.T) {
	again := func(ds ...record.Decision) func(context.Context, func(Record) error) error {
		return func(_ context.Context, visit func(Record) error) error {
			for i := range ds {
				if err := visit(Record{Partition: 0, Value: record.AppendDecision(nil, &ds[i])}); err != nil {
					return err
				}
			}
			return nil
		}
	}
	const id = "3/0/5.1" // a position that the topic does not have
	rapid.Check(t, func(t *rapid.T) {
		for _, c := range []struct {
			name  string
			build func(w *world) []record.Decision // what was made again
			says  string
		}{
			{"a grant", func(w *world) []record.Decision {
				made := w.topic[0][0]
				made.ID = id
				w.reverse(0, func(d *record.Decision) { d.Reverses, d.Amount = id, 40 })
				return []record.Decision{made}
			}, ""},
			{"more than the grant", func(w *world) []record.Decision {
				made := w.topic[0][0]
				made.ID = id
				w.reverse(0, func(d *record.Decision) { d.Reverses, d.Amount = id, 101 })
				return []record.Decision{made}
			}, "but 101 are taken back"},
			{"of nobody", func(w *world) []record.Decision {
				w.reverse(0, func(d *record.Decision) { d.Reverses = id })
				return nil
			}, "which is no decision"},
			{"released with what is left", func(w *world) []record.Decision {
				made, back := w.topic[0][4], w.topic[0][4]
				made.Amount = 70 // the topic has 61 held and released
				back.ID, back.Kind, back.Reverses, back.Amount = id, record.KindReversal, made.ID, 9
				w.topic[0][4].Amount = 5
				w.seal()
				return []record.Decision{made, back}
			}, ""},
			{"released with more than is left", func(w *world) []record.Decision {
				made, back := w.topic[0][4], w.topic[0][4]
				made.Amount = 70
				back.ID, back.Kind, back.Reverses, back.Amount = id, record.KindReversal, made.ID, 10
				w.topic[0][4].Amount = 5
				w.seal()
				return []record.Decision{made, back}
			}, "which holds"},
		} {
			w := draw(t, 0)
			r := check(t, w, Options{Unsettled: again(c.build(w)...)})
			switch {
			case c.says == "" && !r.OK:
				t.Errorf("%s: %v", c.name, r.Mismatches)
			case c.says != "" && (r.OK || !strings.Contains(r.Mismatches[0].Text, c.says)):
				t.Errorf("%s: %v, want %q", c.name, r.Mismatches, c.says)
			}
		}
	})
}

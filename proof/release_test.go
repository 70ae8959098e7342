package proof

import (
	"context"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// TestReleaseOfWhatWasDecidedAgain: after a rewind a release may stand for a grant
// that is held only among the decisions made again, and for no other.
func TestReleaseOfWhatWasDecidedAgain(t *testing.T) {
	cases := map[string]struct {
		again func(d *record.Decision)
		says  string
	}{
		"held again":            {func(*record.Decision) {}, ""},
		"with another amount":   {func(d *record.Decision) { d.Amount++ }, "which holds 5 of"},
		"not held":              {func(d *record.Decision) { d.Held = false }, "which holds 5 of"},
		"under another name":    {func(d *record.Decision) { d.ID = "3/0/999.1" }, "which holds 5 of"},
		"of another member":     {func(d *record.Decision) { d.Member = "x" }, "which holds 5 of"},
		"with no rewind at all": {nil, "which holds 5 of"},
	}
	rapid.Check(t, func(t *rapid.T) {
		w := draw(t, 0)
		name := rapid.SampledFrom(slices.Sorted(maps.Keys(cases))).Draw(t, "case")
		c := cases[name]
		again := w.topic[0][4]
		w.topic[0][4].Amount = 5
		w.seal()
		o := Options{Final: true}
		if c.again != nil {
			c.again(&again)
			o.Unsettled = func(_ context.Context, visit func(Record) error) error {
				return visit(Record{Partition: 0, Value: record.AppendDecision(nil, &again)})
			}
		}
		r := check(t, w, o)
		switch {
		case c.says == "" && !r.OK:
			t.Errorf("%s: %v", name, r.Mismatches)
		case c.says != "" && (r.OK || !strings.Contains(r.Mismatches[0].Text, c.says)):
			t.Errorf("%s: %v, want %q", name, r.Mismatches, c.says)
		}
	})
}

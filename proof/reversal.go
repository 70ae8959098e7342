package proof

import (
	"cmp"
	"context"
	"fmt"
	"math/bits"
	"strings"

	"github.com/guerdon/guerdon/record"
)

// reversal is what the topic takes back from one decision, in all.
type reversal struct {
	claim
	lane   lane
	at     record.Position // of the last
	id     string          // of the decision
	amount uint64

	granted uint64 // by the decisions of that id
}

// claim is what a reversal says of the decision it takes back from.
type claim struct {
	member, reward, token, to string
	held                      bool
}

// reverse notes a reversal.
func (w *walk) reverse(k lane, d *record.Decision) {
	w.report.Reversals++
	pos := d.Position()
	epoch, partition, of, err := record.ParseDecisionID(d.Reverses)
	switch {
	case d.Kind != record.KindReversal || d.Releases != "" || d.Holdout:
		w.report.failAt("reversal", k, pos, "", "it reverses %s, but is something else as well", d.Reverses)
	case d.Held == (d.To != ""):
		w.report.failAt("reversal", k, pos, "", "it reverses %s, held %v, from the wallet %q", d.Reverses, d.Held, d.To)
	case err != nil || epoch == k.epoch && uint32(partition) == k.partition && !of.Less(pos):
		w.report.failAt("reversal", k, pos, "", "it reverses %s, which is no decision before it", d.Reverses)
	}
	claim := claim{member: cmp.Or(d.From, d.Member), reward: d.Reward, token: d.Token, to: d.To, held: d.Held}
	r := w.reversals[d.Reverses]
	if r == nil {
		r = &reversal{id: d.Reverses, claim: claim}
		w.reversals[d.Reverses] = r
		w.reversed = append(w.reversed, r)
	} else if r.claim != claim {
		w.report.failAt("reversal", k, pos, "", "it reverses %s as %+v, another as %+v", d.Reverses, claim, r.claim)
	}
	r.lane, r.at = k, pos
	sum, carry := bits.Add64(r.amount, d.Amount, 0)
	if r.amount = sum; carry != 0 {
		r.amount = 1<<64 - 1
	}
}

// left is what reversals leave of a decision's amount.
func (w *walk) left(id string, amount uint64) uint64 {
	if r := w.reversals[id]; r != nil && r.held {
		return amount - min(r.amount, amount)
	}
	return amount
}

// misfit says why r cannot be taken back from d; "" where it can. Of a decision that a
// rewind made again, both may have been taken back from.
func (r *reversal) misfit(d *record.Decision) string {
	switch {
	case d.Reverses != "" || d.Holdout || d.Held != r.held:
		return "which is no such grant"
	case d.Member != r.member:
		return fmt.Sprintf("which is of %s, not of %s", d.Member, r.member)
	case d.Reward != r.reward && !strings.HasPrefix(r.reward, "#") || d.Token != r.token:
		return fmt.Sprintf("which grants %q, token %s, not %q, token %s", d.Reward, d.Token, r.reward, r.token)
	case d.To != r.to:
		return fmt.Sprintf("which went to %q, not to %q", d.To, r.to)
	}
	if r.granted += d.Amount; r.granted < r.amount {
		return fmt.Sprintf("which grants %d, but %d are taken back from it", r.granted, r.amount)
	}
	return ""
}

// checkReversals reads the topic once more, if anything was reversed, for the
// decisions that were: it has kept none of them. After a rewind they may be among
// those decided again.
func (w *walk) checkReversals(ctx context.Context, all, unsettled func(context.Context, func(Record) error) error) error {
	why := map[string]string{}
	for _, r := range w.reversed {
		why[r.id] = "which is no decision"
	}
	look := func(rec Record) error {
		d, err := record.DecodeDecision(rec.Value) // where it cannot be read, the first reading said so
		if r := w.reversals[d.ID]; err == nil && r != nil && why[d.ID] != "" {
			why[d.ID] = r.misfit(&d)
		}
		return nil
	}
	if len(w.reversed) > 0 {
		if err := all(ctx, look); err != nil {
			return err
		}
	}
	open := false
	for _, r := range w.reversed {
		open = open || why[r.id] != ""
	}
	if open && unsettled != nil {
		if err := unsettled(ctx, look); err != nil {
			return err
		}
	}
	for _, r := range w.reversed {
		if why[r.id] != "" {
			w.report.failAt("reversal", r.lane, r.at, "", "it reverses %s, %s", r.id, why[r.id])
		}
	}
	return nil
}

package proof

import (
	"context"
	"fmt"

	"github.com/guerdon/guerdon/record"
)

// release is a decision that stands for one held before it.
type release struct {
	lane      lane
	partition int32
	decision  record.Decision
	why       string // it does not fit the topic's own
}

// release checks that a release stands for one held decision, once. After a rewind
// the held one may be one that was decided again: that is looked at later.
func (w *walk) release(k lane, partition int32, d *record.Decision) {
	w.report.Released++
	if before := w.released[d.Releases]; before != "" {
		w.report.failAt("release", k, d.Position(), "", "it releases %s, which %s had released", d.Releases, before)
		return
	}
	w.released[d.Releases] = d.ID
	if d.From != "" {
		w.moved = append(w.moved, release{lane: k, partition: partition, decision: *d})
		return
	}
	w.judge(k, partition, d)
}

// judge compares a release with what it releases.
func (w *walk) judge(k lane, partition int32, d *record.Decision) {
	why := w.held[d.Releases].misfit(partition, d, w.left)
	switch {
	case why == "":
	case w.rewound:
		w.doubtful = append(w.doubtful, release{k, partition, *d, why})
	default:
		w.report.failAt("release", k, d.Position(), "", "it releases %s, %s", d.Releases, why)
	}
}

// misfit says why a release is not one of h; "" where it is.
// left is what reversals leave of a decision's amount.
func (h *held) misfit(partition int32, d *record.Decision, left func(id string, amount uint64) uint64) string {
	switch {
	case h == nil:
		return "which is no held decision before it"
	case d.From == "" && (h.partition != partition || h.member != d.Member), d.From != "" && h.member != d.From:
		return "which is another member's"
	case h.reward != d.Reward || h.kind != d.Kind || left(d.Releases, h.amount) != d.Amount:
		return fmt.Sprintf("which holds %d of %q, but grants %d of %q", left(d.Releases, h.amount), h.reward, d.Amount, d.Reward)
	}
	return ""
}

// resolve looks for the held decisions of doubtful releases among those decided again.
func (w *walk) resolve(ctx context.Context, unsettled func(context.Context, func(Record) error) error) error {
	if len(w.doubtful) == 0 {
		return nil
	}
	open := map[string]*release{}
	for i := range w.doubtful {
		open[w.doubtful[i].decision.Releases] = &w.doubtful[i]
	}
	again := map[string]*held{}
	back := map[string]uint64{} // taken back again while it was held
	err := unsettled(ctx, func(rec Record) error {
		d, err := record.DecodeDecision(rec.Value)
		if err != nil {
			w.report.fail("decision", "", "partition %d, offset %d of the decisions made again cannot be read: %v", rec.Partition, rec.Offset, err)
			return nil
		}
		switch {
		case !d.Held:
		case d.Reverses != "":
			back[d.Reverses] += d.Amount
		case open[d.ID] != nil:
			again[d.ID] = &held{partition: rec.Partition, member: d.Member, reward: d.Reward, kind: d.Kind, amount: d.Amount}
		}
		return nil
	})
	for id, h := range again {
		r := open[id]
		// What was taken back of it stands among the decisions made again, behind them, or both.
		for _, left := range []func(string, uint64) uint64{
			w.left,
			func(_ string, n uint64) uint64 { return n - min(n, back[id]) },
			func(_ string, n uint64) uint64 { return w.left(id, n) - min(w.left(id, n), back[id]) },
		} {
			if h.misfit(r.partition, &r.decision, left) == "" {
				delete(open, id)
			}
		}
	}
	for i := range w.doubtful {
		if r := &w.doubtful[i]; open[r.decision.Releases] == r {
			w.report.failAt("release", r.lane, r.decision.Position(), "", "it releases %s, %s", r.decision.Releases, r.why)
		}
	}
	return err
}

package proof

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"
)

// Report is the outcome. A grant is a decision neither held nor in the holdout, nor a
// reversal. What settles, grants and reversals of grants that were not held, is in the
// end one of Minted, Claimable, TakenBack, Netted, Refused and Pending.
type Report struct {
	OK    bool   `json:"ok"` // no mismatch
	Block uint64 `json:"block"`
	Final bool   `json:"final"` // nothing was allowed to be pending

	Decisions int            `json:"decisions"`
	Grants    int            `json:"grants"`
	Minted    int            `json:"minted"`     // grants
	Claimable int            `json:"claimable"`  // grants set aside for claims
	TakenBack int            `json:"taken_back"` // reversals
	Netted    int            `json:"netted"`     // reversals of grants on their way, and grants of which nothing was left
	Refused   int            `json:"refused"`    // or, of a reversal, short
	RefusedBy map[string]int `json:"refused_by_reason"`
	Pending   int            `json:"pending"` // behind the watermarks
	Held      int            `json:"held"`    // decisions, released since or not
	Released  int            `json:"released"`
	Holdouts  int            `json:"holdouts"`
	Reversals int            `json:"reversals"` // of grants, held ones included

	Sections      int `json:"sections"`
	Transactions  int `json:"transactions"` // with at least one section
	Skipped       int `json:"skipped"`      // sections that did not build on the watermark
	Strides       int `json:"strides"`      // sections that only move the watermark
	Roots         int `json:"roots"`        // of claims
	Claims        int `json:"claims"`       // members' draws, summed by partition and token
	ItemsMinted   int `json:"items_minted"`
	ItemsRefused  int `json:"items_refused"`
	BadgesMinted  int `json:"badges"`
	BadgesEvolved int `json:"evolutions"` // to another tier

	Tokens     []Token     `json:"tokens"`
	Classes    []Class     `json:"classes"`
	Watermarks []Watermark `json:"watermarks"`
	Mismatches []Mismatch  `json:"mismatches"`
}

// Token sums one token id, in its units, as decimal text.
type Token struct {
	ID        uint32 `json:"id"`
	Minted    string `json:"minted"`
	Burned    string `json:"burned"`
	Redeemed  string `json:"redeemed"`  // of the burned, or claimed and redeemed at once
	Unclaimed string `json:"unclaimed"` // set aside, in no balance
	Shortfall string `json:"shortfall"` // what reversals did not find
	Supply    string `json:"supply"`
	Holders   int    `json:"holders"` // with a balance
}

// Class is one token class's issue beside its cap, in units.
type Class struct {
	Class  uint16 `json:"class"`
	Issued uint64 `json:"issued"`
	Cap    uint64 `json:"cap"`
}

// Watermark is where one partition stands.
type Watermark struct {
	Epoch     uint64 `json:"epoch"`
	Partition uint32 `json:"partition"`
	OnChain   string `json:"on_chain"` // position
	Topic     string `json:"topic"`    // of the last decision that settles
	Pending   int    `json:"pending"`  // decisions in between
}

// Mismatch is one thing that is not as it must be, in full words. Rule is one of
// order, name, decision, release, reversal, claim, chain, manifest, settlement, watermark, pending,
// ledger, supply, cap, badge.
type Mismatch struct {
	Rule      string `json:"rule"`
	Epoch     uint64 `json:"epoch,omitempty"`
	Partition *int32 `json:"partition,omitempty"`
	Position  string `json:"position,omitempty"`
	Tx        string `json:"tx,omitempty"`
	Text      string `json:"text"`
}

func (m Mismatch) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s: ", m.Rule)
	if m.Partition != nil {
		fmt.Fprintf(&b, "epoch %d, partition %d", m.Epoch, *m.Partition)
		if m.Position != "" {
			fmt.Fprintf(&b, ", position %s", m.Position)
		}
		b.WriteString(": ")
	}
	b.WriteString(m.Text)
	if m.Tx != "" {
		fmt.Fprintf(&b, " (transaction %s)", m.Tx)
	}
	return b.String()
}

// mostTokensShown keeps the text readable: every expiry day is a token id.
const mostTokensShown = 5

// WriteText writes the report for a person.
func (r *Report) WriteText(w io.Writer) error {
	var b strings.Builder
	line := func(what, format string, args ...any) {
		fmt.Fprintf(&b, "  %-12s %s\n", what, fmt.Sprintf(format, args...))
	}
	fmt.Fprintf(&b, "Proof from the decisions topic and the chain at block %d\n", r.Block)
	line("decisions", "%d: %d grants, %d held (%d released since), %d withheld, %d reversals", r.Decisions, r.Grants, r.Held, r.Released, r.Holdouts, r.Reversals)
	line("settled", "%d minted, %d set aside, %d taken back, %d netted out, %d refused, %d pending",
		r.Minted, r.Claimable, r.TakenBack, r.Netted, r.Refused, r.Pending)
	for _, why := range slices.Sorted(maps.Keys(r.RefusedBy)) {
		line("", "%d refused: %s", r.RefusedBy[why], why)
	}
	line("sections", "%d in %d transactions, %d items minted, %d refused; %d skipped",
		r.Sections, r.Transactions, r.ItemsMinted, r.ItemsRefused, r.Skipped)
	shown := r.Tokens[:min(len(r.Tokens), mostTokensShown)]
	for _, t := range shown {
		line("token", "%d: minted %s − burned %s = supply %s, with %d holders", t.ID, t.Minted, t.Burned, t.Supply, t.Holders)
		if t.Unclaimed != "0" || t.Shortfall != "0" {
			line("", "%s set aside and unclaimed, %s short", t.Unclaimed, t.Shortfall)
		}
	}
	if more := len(r.Tokens) - len(shown); more > 0 {
		line("", "and %d more token ids, all checked; --json has them", more)
	}
	for _, c := range r.Classes {
		line("class", "%d: issued %d of at most %d", c.Class, c.Issued, c.Cap)
	}
	line("badges", "%d minted, %d evolved", r.BadgesMinted, r.BadgesEvolved)
	for _, m := range r.Watermarks {
		pending := ""
		if m.Pending > 0 {
			pending = fmt.Sprintf(", %d pending up to %s", m.Pending, m.Topic)
		}
		line("watermark", "%d/%d at %s%s", m.Epoch, m.Partition, m.OnChain, pending)
	}
	for _, m := range r.Mismatches {
		fmt.Fprintf(&b, "MISMATCH %s\n", m)
	}
	switch {
	case !r.OK:
		fmt.Fprintf(&b, "NOT PROVED: %d mismatches\n", len(r.Mismatches))
	case r.Pending > 0:
		fmt.Fprintf(&b, "PROVED: every decision settled exactly once, but for %d on their way\n", r.Pending)
	default:
		fmt.Fprintf(&b, "PROVED: every decision settled exactly once\n")
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// close puts lists in order and draws the conclusion.
func (r *Report) close() {
	slices.SortFunc(r.Tokens, func(a, b Token) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortFunc(r.Classes, func(a, b Class) int { return cmp.Compare(a.Class, b.Class) })
	slices.SortFunc(r.Watermarks, func(a, b Watermark) int {
		return cmp.Or(cmp.Compare(a.Epoch, b.Epoch), cmp.Compare(a.Partition, b.Partition))
	})
	r.OK = len(r.Mismatches) == 0
}

// fail adds a mismatch that belongs to no partition.
func (r *Report) fail(rule, tx, format string, args ...any) {
	r.Mismatches = append(r.Mismatches, Mismatch{Rule: rule, Tx: tx, Text: fmt.Sprintf(format, args...)})
}

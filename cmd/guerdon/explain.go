package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

type explainCmd struct {
	kafkaFlags
	chainFlags
	Of     string `arg:"" optional:"" help:"A decision's id (epoch/partition/offset.ordinal), an event's id, a transaction's hash or a wallet; without it, the newest are listed."`
	Member string `help:"List only this member's decisions." placeholder:"NAME"`
	Last   int    `help:"How many to list." default:"20"`
	JSON   bool   `help:"One JSON object."`
}

func (explainCmd) Help() string {
	return `Example:
  guerdon explain --addresses addresses.json              # the newest decisions
  guerdon explain 1/3/1042.1 --addresses addresses.json   # one of them, and its transaction
  guerdon explain o-1001 --addresses addresses.json       # what was decided at an event
  guerdon explain 0x5c50… --addresses addresses.json      # what a transaction settled, or a wallet got`
}

// Validate reads the number before anything is opened.
func (c *explainCmd) Validate() error {
	if c.Last < 1 {
		return fmt.Errorf("--last %d: want at least 1", c.Last)
	}
	return nil
}

// Run prints decisions with their reasons, and the transactions that settled them.
func (c *explainCmd) Run(ctx context.Context, a *app) error {
	if c.Of == "" {
		return c.list(ctx, a)
	}
	client, at, err := c.chainFlags.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	t := tracer{cfg: c.kafkaFlags.config(a), reader: chain.NewReader(client, at)}
	found, all, err := t.trace(ctx, c.Of, c.Last)
	if err != nil {
		return err
	}
	if len(found) == 0 {
		return fmt.Errorf("nothing was decided under %q: want a decision's id, an event's id, a transaction's hash or a wallet; `guerdon explain` without one lists the newest", c.Of)
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"decisions": found, "of": all})
	}
	if all > len(found) {
		fmt.Fprintf(a.out, "the last %d of %d decisions; --last %d shows all\n\n", len(found), all, all)
	}
	for i := range found {
		if i > 0 {
			fmt.Fprintln(a.out)
		}
		if err := writeExplanation(a.out, &found[i]); err != nil {
			return err
		}
	}
	return nil
}

// list shows the newest decisions, by time and then id.
func (c *explainCmd) list(ctx context.Context, a *app) error {
	var newest []record.Decision
	older := func(x, y record.Decision) int {
		return cmp.Or(cmp.Compare(x.TimeMS, y.TimeMS), cmp.Compare(x.ID, y.ID))
	}
	err := eachDecision(ctx, c.kafkaFlags.config(a), func(_ int32, d *record.Decision) error {
		if c.Member != "" && d.Member != c.Member {
			return nil
		}
		if newest = append(newest, *d); len(newest) > 2*c.Last+100 {
			slices.SortFunc(newest, older)
			newest = append(newest[:0], newest[len(newest)-c.Last:]...)
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.SortFunc(newest, older)
	newest = newest[max(0, len(newest)-c.Last):]
	if c.JSON {
		ids := make([]string, len(newest))
		for i := range newest {
			ids[i] = newest[i].ID
		}
		return writeJSON(a.out, map[string]any{"decisions": ids})
	}
	if len(newest) == 0 {
		fmt.Fprintln(a.out, "no decisions")
	}
	for i := range newest {
		d := &newest[i]
		state := ""
		switch {
		case d.Reverses != "":
			state = "takes back from " + d.Reverses
		case d.Holdout:
			state = "withheld"
		case d.Held:
			state = "held"
		}
		fmt.Fprintf(a.out, "%-16s %s  %-20s %-10s %8d %s\n", d.ID, record.FormatTime(d.TimeMS), d.Member, d.Reward, d.Amount, state)
	}
	return nil
}

// writeExplanation is for a person: what, why, and where it ended.
func writeExplanation(w io.Writer, t *traced) error {
	d, s := &t.decision, &t.Settlement
	line := func(name, format string, args ...any) {
		fmt.Fprintf(w, "  %-12s %s\n", name, fmt.Sprintf(format, args...))
	}
	fmt.Fprintf(w, "decision %s\n", d.ID)
	line("member", "%s", d.Member)
	what := fmt.Sprintf("%d of token %s", d.Amount, d.Token)
	if d.Tier != "" {
		what = "tier " + d.Tier
	}
	line("reward", "%s (%s): %s", d.Reward, d.Kind, what)
	line("when", "%s, at event %s", record.FormatTime(d.TimeMS), d.Event.ID)
	if d.ExpiresMS != 0 {
		line("expires", "%s", record.FormatTime(d.ExpiresMS))
	}
	for _, v := range d.Scores {
		line("score", "%-24s %.4f", v.Name, v.Value)
	}
	for _, v := range d.Why {
		line("because", "%-24s %+.4f", v.Name, v.Value)
	}
	for _, v := range d.Features {
		line("feature", "%-24s %.6g", v.Name, v.Value)
	}
	line("eligible", "%v, propensity %.4g", d.Eligible, d.Propensity)
	line("model", "%s", d.Model)
	line("programme", "%s", d.Program)
	if d.Releases != "" {
		line("releases", "%s", d.Releases)
	}
	if d.Reverses != "" {
		line("reverses", "%s", d.Reverses)
	}
	if d.From != "" {
		line("decided for", "%s, merged into the member", d.From)
	}
	line("settlement", "%s %s", s.Status, s.Reason)
	if s.Tx != "" {
		line("transaction", "%s in block %d, section %s", s.Tx, s.Block, s.Section)
	}
	for _, r := range t.Receipts {
		line(r.State, "%s %s", record.FormatTime(r.TimeMS), r.Tx)
	}
	return nil
}

package main

import (
	"cmp"
	"context"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

type explainCmd struct {
	kafkaFlags
	chainFlags
	ID     string `arg:"" optional:"" help:"A decision's id, epoch/partition/offset.ordinal; without it, the newest are listed."`
	Member string `help:"List only this member's decisions." placeholder:"NAME"`
	Last   int    `help:"How many to list." default:"20"`
	JSON   bool   `help:"One JSON object."`
}

func (explainCmd) Help() string {
	return `Example:
  guerdon explain --addresses addresses.json              # the newest decisions
  guerdon explain 1/3/1042.1 --addresses addresses.json   # one of them, and its transaction`
}

// settlement is what the chain did with one decision.
type settlement struct {
	Status  string `json:"status"` // minted, claimable, taken back, refused, pending, held, withheld, none
	Reason  string `json:"reason,omitempty"`
	Tx      string `json:"tx,omitempty"`
	Block   uint64 `json:"block,omitempty"`
	Section string `json:"section,omitempty"` // previous → next
}

// Run prints the decision with its reasons, and the transaction that settled it.
func (c *explainCmd) Run(ctx context.Context, a *app) error {
	if c.ID == "" {
		return c.list(ctx, a)
	}
	d, partition, err := loadDecision(ctx, c.kafkaFlags.config(a), c.ID)
	if err != nil {
		return err
	}
	client, at, err := c.chainFlags.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	s, err := findSettlement(ctx, chain.NewReader(client, at), &d, partition)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"decision": jsonText(record.AppendDecision(nil, &d)), "partition": partition, "settlement": s})
	}
	return writeExplanation(a.out, &d, &s)
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

// jsonText is bytes that are JSON already.
type jsonText []byte

func (t jsonText) MarshalJSON() ([]byte, error) { return t, nil }

// findSettlement looks for the section whose positions hold the decision, and for
// refusals of what it granted in that section.
func findSettlement(ctx context.Context, r *chain.Reader, d *record.Decision, partition int32) (settlement, error) {
	switch {
	case d.Reverses != "" && d.Held:
		return settlement{Status: "none", Reason: "what it takes back was still held: less of it will be released"}, nil
	case d.Holdout:
		return settlement{Status: "withheld", Reason: "the member is in the holdout"}, nil
	case d.Held:
		return settlement{Status: "held", Reason: "the member had no wallet; the wallet link releases it as a decision of its own"}, nil
	}
	head, err := r.Head(ctx)
	if err != nil {
		return settlement{}, err
	}
	logs, err := r.Logs(ctx, head, chain.KindSettled, chain.KindRefused)
	if err != nil {
		return settlement{}, err
	}
	at := d.Position()
	for i := range logs {
		l := &logs[i]
		if l.Kind != chain.KindSettled || l.Epoch != d.Event.Epoch || l.Partition != uint32(partition) || !l.Previous.Less(at) || l.Next.Less(at) {
			continue
		}
		s := settlement{Status: settledAs(d), Tx: l.TxHash.Hex(), Block: l.Block, Section: fmt.Sprintf("%s → %s", l.Previous, l.Next)}
		for j := range logs {
			f := &logs[j]
			if f.Kind == chain.KindRefused && f.TxHash == l.TxHash && f.Partition == l.Partition && f.Item == settlingItem(d, f.Item.Amount) {
				s.Status, s.Reason = "refused", chain.ReasonName(f.Reason)
			}
		}
		return s, nil
	}
	return settlement{Status: "pending", Reason: "no section on chain reaches its position yet"}, nil
}

// settledAs is what settling the decision means where nothing is refused.
func settledAs(d *record.Decision) string {
	switch {
	case d.Reverses != "":
		return "taken back"
	case d.Settle == record.SettleClaim:
		return "claimable"
	}
	return "minted"
}

// settlingItem is the item, of this amount, that the decision is netted into.
func settlingItem(d *record.Decision, amount uint64) batcher.Item {
	id, _ := strconv.ParseUint(d.Token, 10, 32)
	it := batcher.Item{To: common.HexToAddress(d.To), Class: uint16(id >> 16), Day: uint16(id), Amount: amount}
	switch {
	case d.Reverses != "":
		it.Class |= record.ReversalBit
	case d.Settle == record.SettleClaim:
		it.To = common.Address{}
	}
	return it
}

// writeExplanation is for a person: what, why, and where it ended.
func writeExplanation(w io.Writer, d *record.Decision, s *settlement) error {
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
	return nil
}

package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

type simulateCmd struct {
	kafkaFlags
	Program string   `help:"Programme whose settlement is the first policy." placeholder:"FILE"`
	Fees    string   `help:"Recorded base fees." placeholder:"FILE"`
	Policy  []string `help:"Another policy, NAME:KEY=VALUE,…: window, max_items, gas_target, max_base_fee (gwei, 0: any), urgent_after, settle (mint or claim, for all rewards but badges). May be repeated." placeholder:"POLICY" sep:"none"`
	TipGwei float64  `help:"Priority fee, gwei per gas." default:"1"`
	SVG     string   `help:"Write a plot of what each policy has paid over time." placeholder:"FILE"`
	JSON    bool     `help:"One JSON object."`

	Record string `help:"Instead, write the base fees of the chain's newest blocks to this file." placeholder:"FILE"`
	Blocks uint64 `help:"How many to record." default:"7200"`
	RPC    string `help:"The node to record from." name:"rpc" env:"GUERDON_RPC" placeholder:"URL"`
}

func (simulateCmd) Help() string {
	return `Settles the decisions topic again on paper, under the programme's policy and others, at
recorded base fees, and says what each would have cost and how long decisions would have
waited. Gas is what the contracts were measured to use; members' own claims are not in it.

Example:
  guerdon simulate --record fees.csv --blocks 7200 --rpc https://…     # a day of mainnet
  guerdon simulate --program examples/cdnow.yaml --fees fees.csv \
      --policy 'patient:max_base_fee=5,urgent_after=6h' --policy 'claims:settle=claim'`
}

// policy is a way to settle.
type policy struct {
	Name   string `json:"name"`
	config batcher.Config
	settle string // mint, claim, or empty: as decided
}

// billed is what a policy would have cost.
type billed struct {
	policy
	Settings string `json:"settings"`
	batcher.Bill
	GweiEach float64 `json:"gwei_per_decision"`
	SavedPct float64 `json:"saved_percent"` // against the first policy
}

// Run prints what each policy would have cost.
func (c *simulateCmd) Run(ctx context.Context, a *app) error {
	if c.Record != "" {
		return recordFees(ctx, a, c.RPC, c.Record, c.Blocks)
	}
	if c.Program == "" || c.Fees == "" {
		return errors.New("--program and --fees are needed; --record writes the latter")
	}
	policies, err := c.policies()
	if err != nil {
		return err
	}
	fees, err := loadFees(c.Fees)
	if err != nil {
		return err
	}
	orders, err := c.orders(ctx, a)
	if err != nil {
		return err
	}
	if len(orders) == 0 {
		return errors.New("the decisions topic has nothing that settles")
	}
	bills := make([]billed, len(policies))
	for i, p := range policies {
		if bills[i], err = simulatePolicy(p, orders, fees, c.TipGwei); err != nil {
			return fmt.Errorf("policy %s: %w", p.Name, err)
		}
		if first := bills[0].Gwei; first > 0 {
			bills[i].SavedPct = 100 * (1 - bills[i].Gwei/first)
		}
	}
	if c.SVG != "" {
		if err := os.WriteFile(c.SVG, plotBills(bills), 0o644); err != nil {
			return err
		}
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"decisions": len(orders), "blocks": len(fees), "tip_gwei": c.TipGwei, "policies": bills})
	}
	return writeBills(a.out, bills, len(orders), len(fees))
}

// policies are the programme's and those of the command line.
func (c *simulateCmd) policies() ([]policy, error) {
	p, err := loadProgram(c.Program)
	if err != nil {
		return nil, err
	}
	all := []policy{{Name: p.Name, config: p.Batch}}
	for _, text := range c.Policy {
		name, rest, ok := strings.Cut(text, ":")
		if !ok || name == "" {
			return nil, fmt.Errorf("--policy %q: want NAME:KEY=VALUE,…", text)
		}
		q := policy{Name: name, config: p.Batch}
		for word := range strings.SplitSeq(rest, ",") {
			key, value, _ := strings.Cut(word, "=")
			if err := q.set(key, value); err != nil {
				return nil, fmt.Errorf("--policy %q: %s: %w", text, word, err)
			}
		}
		if err := q.config.Validate(); err != nil {
			return nil, fmt.Errorf("--policy %q: %w", text, err)
		}
		all = append(all, q)
	}
	return all, nil
}

func (p *policy) set(key, value string) (err error) {
	switch key {
	case "window":
		p.config.Window, err = time.ParseDuration(value)
	case "urgent_after":
		p.config.UrgentAfter, err = time.ParseDuration(value)
	case "max_items":
		p.config.MaxItems, err = strconv.Atoi(value)
	case "gas_target":
		p.config.GasTarget, err = strconv.ParseUint(value, 10, 64)
	case "max_base_fee":
		p.config.MaxBaseFee, err = strconv.ParseUint(value, 10, 64)
	case "settle":
		if p.settle = value; value != "mint" && value != record.SettleClaim {
			err = errors.New("want mint or claim")
		}
	default:
		err = errors.New("want window, max_items, gas_target, max_base_fee, urgent_after or settle")
	}
	return err
}

func (p *policy) settings() string {
	c := p.config
	s := fmt.Sprintf("window %v, %d items, %d gas", c.Window, c.MaxItems, c.GasTarget)
	if c.MaxBaseFee > 0 {
		s += fmt.Sprintf(", at most %d gwei until %v", c.MaxBaseFee, c.UrgentAfter)
	}
	if p.settle != "" {
		s += ", all by " + p.settle
	}
	return s
}

// orders reads the topic's settling decisions, in the order of their times.
func (c *simulateCmd) orders(ctx context.Context, a *app) ([]batcher.Order, error) {
	var orders []batcher.Order
	err := eachDecision(ctx, c.kafkaFlags.config(a), func(p int32, d *record.Decision) error {
		if !d.Settles() {
			return nil
		}
		e, err := batcher.EntryOf(&batcher.Grant{Partition: p, Decision: *d})
		if err != nil {
			return err
		}
		e.Reward = ""
		orders = append(orders, batcher.Order{AtMS: d.TimeMS, Entry: e})
		return nil
	})
	slices.SortStableFunc(orders, func(x, y batcher.Order) int {
		return cmp.Or(cmp.Compare(x.AtMS, y.AtMS), cmp.Compare(x.Entry.Partition, y.Entry.Partition))
	})
	return orders, err
}

func simulatePolicy(p policy, orders []batcher.Order, fees []batcher.Fee, tip float64) (billed, error) {
	if p.settle != "" {
		orders = slices.Clone(orders)
		for i := range orders {
			e := &orders[i].Entry
			e.Claim = p.settle == record.SettleClaim && !e.Item.IsBadge() && !e.Item.IsReversal()
		}
	}
	held := map[batcher.Item]bool{}
	bill, err := batcher.Simulate(p.config, orders, fees, batcher.Costing{
		Bound: chain.OsakaGas().Gas, TipGwei: tip,
		Expect: func(b batcher.Batch) uint64 { return chain.OsakaCosts().Expect(b, held) },
	})
	b := billed{policy: p, Settings: p.settings(), Bill: bill}
	if bill.Decisions > 0 {
		b.GweiEach = bill.Gwei / float64(bill.Decisions)
	}
	return b, err
}

func writeBills(w io.Writer, bills []billed, decisions, blocks int) error {
	fmt.Fprintf(w, "%d decisions at the base fees of %d blocks\n\n", decisions, blocks)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "policy\tbatches\turgent\titems\tgas, M\tETH\tgwei each\tsaved\twait p50\tp99\tmost\t")
	for i := range bills {
		b := &bills[i]
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t%.1f\t%.6f\t%.0f\t%.1f %%\t%v\t%v\t%v\t\n", b.Name, b.Batches, b.Urgent, b.Items, float64(b.Gas)/1e6, b.Gwei/1e9,
			b.GweiEach, b.SavedPct, waited(b.WaitP50MS), waited(b.WaitP99MS), waited(b.WaitMaxMS))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintln(w)
	for i := range bills {
		fmt.Fprintf(w, "%s: %s\n", bills[i].Name, bills[i].Settings)
	}
	return nil
}

func waited(ms int64) time.Duration {
	return (time.Duration(ms) * time.Millisecond).Round(100 * time.Millisecond)
}

// Command settle measures how fast batches reach a chain, beside the limit (a bare loop
// that sends transactions signed beforehand) and beside op-service's transaction manager,
// with the same batches on the same anvil and geth. It starts every node and every
// contender as a process of its own and measures them from outside; it judges nothing.
//
//	go run ./bench/settle --anvil PATH --geth PATH --txmgr PATH --out bench/results
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/guerdon/guerdon/internal/testnode"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "settle:", err)
		os.Exit(1)
	}
}

// options are the command line's.
type options struct {
	as      string // child: which contender to be
	job     string // child: file of the job
	anvil   string
	geth    string
	txmgr   string
	out     string
	batches int
	items   int
	rounds  int
	period  time.Duration
}

func run(ctx context.Context) error {
	var o options
	flag.StringVar(&o.as, "as", "", "be this contender: bare or guerdon (used by the command itself)")
	flag.StringVar(&o.job, "job", "", "file of that contender's job")
	flag.StringVar(&o.anvil, "anvil", os.Getenv("GUERDON_TEST_ANVIL"), "anvil, as scripts/anvil.sh prints it")
	flag.StringVar(&o.geth, "geth", os.Getenv("GUERDON_TEST_GETH"), "geth, as scripts/geth.sh prints it")
	flag.StringVar(&o.txmgr, "txmgr", os.Getenv("GUERDON_TEST_TXMGR"), "the peer, as bench/peers/txmgr/build.sh prints it; empty: left out")
	flag.StringVar(&o.out, "out", "bench/results", "directory of settle.json and settle.md")
	flag.IntVar(&o.batches, "batches", 40, "transactions of each run")
	flag.IntVar(&o.items, "items", 500, "netted items of each")
	flag.IntVar(&o.rounds, "rounds", 3, "runs of each contender, of which the median counts")
	flag.DurationVar(&o.period, "period", time.Second, "between blocks, where they come by time")
	flag.Parse()
	if o.as != "" {
		return contend(ctx, o.as, o.job)
	}
	var all []row
	for _, chain := range o.chains() {
		for range o.rounds {
			for _, name := range o.contenders() {
				r, err := o.measure(ctx, chain, name)
				if err != nil {
					return fmt.Errorf("%s on %s: %w", name, chain, err)
				}
				fmt.Fprintf(os.Stderr, "%s %s: %.0f mints/s, %.3f CPU s per 1,000 mints\n", chain, name, r.MintsPerSecond, r.CPUPerThousand)
				all = append(all, r)
			}
		}
	}
	return write(o, all)
}

// chain is a node and how it makes blocks.
type chainKind struct {
	kind   testnode.Kind
	binary string
	period time.Duration
}

func (c chainKind) String() string {
	if c.period == 0 {
		return string(c.kind) + ", a block at once"
	}
	return fmt.Sprintf("%s, a block every %v", c.kind, c.period)
}

func (o *options) chains() (all []chainKind) {
	for _, period := range o.periods() {
		if o.anvil != "" {
			all = append(all, chainKind{testnode.Anvil, o.anvil, period})
		}
		if o.geth != "" {
			all = append(all, chainKind{testnode.Geth, o.geth, period})
		}
	}
	return all
}

func (o *options) contenders() []string {
	all := []string{"bare", "bare, simulating", "guerdon"}
	if o.txmgr != "" {
		all = append(all, "op-txmgr")
	}
	return all
}

// measure runs one contender on a chain of its own.
func (o *options) measure(ctx context.Context, c chainKind, name string) (row, error) {
	dir, err := os.MkdirTemp("", "settle-")
	if err != nil {
		return row{}, err
	}
	defer os.RemoveAll(dir)
	node, err := testnode.Start(ctx, c.kind, testnode.Options{Binary: c.binary, Dir: dir, Period: c.period, Funded: []string{signerName}})
	if err != nil {
		return row{}, err
	}
	defer node.Close()
	job, err := prepare(ctx, node, o.batches, o.items)
	if err != nil {
		return row{}, err
	}
	job.Dir, job.PeriodMS = dir, c.period.Milliseconds()
	path := filepath.Join(dir, "job.json")
	text, err := json.Marshal(job)
	if err != nil {
		return row{}, err
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return row{}, err
	}
	cmd := exec.CommandContext(ctx, os.Args[0], "--as", name, "--job", path)
	if name == "op-txmgr" {
		cmd = exec.CommandContext(ctx, o.txmgr, path)
	}
	var errs strings.Builder
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		return row{}, fmt.Errorf("%w\n%s\n%s", err, errs.String(), node.Output())
	}
	var r row
	if err := json.Unmarshal(out, &r); err != nil {
		return row{}, fmt.Errorf("%q: %w", out, err)
	}
	r.Chain, r.Contender = c.String(), name
	used := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	r.CPUSeconds = (used - time.Duration(r.SetupCPUMS*1e6)).Seconds()
	if r.Mints, err = minted(ctx, node, job); err != nil {
		return row{}, err
	}
	if want := o.batches * o.items; r.Mints != want {
		return row{}, fmt.Errorf("%d items were minted, not %d", r.Mints, want)
	}
	r.MintsPerSecond = float64(r.Mints) / r.Seconds
	r.CPUPerThousand = r.CPUSeconds / float64(r.Mints) * 1000
	return r, nil
}

// row is one run.
type row struct {
	Chain          string  `json:"chain"`
	Contender      string  `json:"contender"`
	Mints          int     `json:"mints"`
	Seconds        float64 `json:"seconds"` // first transaction sent to last one seen in a block
	MintsPerSecond float64 `json:"mints_per_second"`
	CPUSeconds     float64 `json:"cpu_seconds"` // of the contender's process, without its start
	CPUPerThousand float64 `json:"cpu_seconds_per_1000_mints"`
	SetupCPUMS     float64 `json:"setup_cpu_ms"` // until its clock started: signing beforehand, connecting

	// Of guerdon: medians of a batch, in milliseconds.
	JournalMS float64 `json:"journal_ms,omitempty"`
	SignMS    float64 `json:"sign_ms,omitempty"`
	ReceiptMS float64 `json:"close_to_receipt_ms,omitempty"`

	Calls map[string]*asked `json:"calls,omitempty"` // of the node, by Guerdon
}

// median is the middle run of each contender on each chain, by speed.
func median(all []row) (out []row) {
	for len(all) > 0 {
		first := all[0]
		var same, rest []row
		for _, r := range all {
			if r.Chain == first.Chain && r.Contender == first.Contender {
				same = append(same, r)
			} else {
				rest = append(rest, r)
			}
		}
		slices.SortFunc(same, func(a, b row) int { return int(a.MintsPerSecond - b.MintsPerSecond) })
		out, all = append(out, same[len(same)/2]), rest
	}
	return out
}

func write(o options, all []row) error {
	mid := median(all)
	limit := map[string]float64{}
	for _, r := range mid {
		if r.Contender == "bare" {
			limit[r.Chain] = r.MintsPerSecond
		}
	}
	var md strings.Builder
	fmt.Fprintf(&md, "# Settling\n\n%d transactions of %d new holders each, medians of %d runs; `make bench-settle`. The limit is a loop\n", o.batches, o.items, o.rounds)
	md.WriteString("that sends what was signed beforehand and asks for the last receipt; only Guerdon simulates and journals.\n\n")
	md.WriteString("| chain | contender | mints/s | of the limit | CPU s per 1,000 mints | journal + sign of close→receipt |\n| --- | --- | ---: | ---: | ---: | ---: |\n")
	for _, r := range mid {
		share := ""
		if r.ReceiptMS > 0 {
			share = fmt.Sprintf("%.1f + %.2f of %.0f ms: %.1f %%", r.JournalMS, r.SignMS, r.ReceiptMS, 100*(r.JournalMS+r.SignMS)/r.ReceiptMS)
		}
		fmt.Fprintf(&md, "| %s | %s | %.0f | %.2f | %.4f | %s |\n", r.Chain, r.Contender, r.MintsPerSecond, r.MintsPerSecond/limit[r.Chain], r.CPUPerThousand, share)
	}
	text, err := json.MarshalIndent(map[string]any{"batches": o.batches, "items": o.items, "rounds": o.rounds, "runs": all}, "", " ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(o.out, "settle.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	fmt.Print(md.String())
	return os.WriteFile(filepath.Join(o.out, "settle.md"), []byte(md.String()), 0o644)
}

// periods are the times between blocks.
func (o *options) periods() []time.Duration {
	if o.period == 0 {
		return []time.Duration{0}
	}
	return []time.Duration{o.period, 0}
}

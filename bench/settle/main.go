// Command settle measures how fast batches reach a chain, beside the limit (a bare loop
// that sends transactions signed beforehand) and beside op-service's transaction manager,
// with the same batches on the same anvil and geth; then how long a decision takes from the
// topic to a block, and how a backlog is drained, with a Kafka and `guerdon mint`. It starts
// every node and every contender as a process of its own and measures them from outside; it
// judges nothing.
//
//	go run ./bench/settle --anvil PATH --geth PATH --txmgr PATH --out bench/results
//	go run ./bench/settle --anvil PATH --only latency
package main

import (
	"context"
	"encoding/json"
	"errors"
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
	as         string // child: which contender to be
	job        string // child: file of the job
	anvil      string
	geth       string
	gethArgs   string
	txmgr      string
	kafka      string
	out        string
	only       string
	batches    int
	items      int
	rounds     int
	period     time.Duration
	latencyFor time.Duration
	backlogOf  int
}

func run(ctx context.Context) error {
	var o options
	flag.StringVar(&o.as, "as", "", "be this contender: bare or guerdon (used by the command itself)")
	flag.StringVar(&o.job, "job", "", "file of that contender's job")
	flag.StringVar(&o.anvil, "anvil", os.Getenv("GUERDON_TEST_ANVIL"), "anvil, as scripts/anvil.sh prints it")
	flag.StringVar(&o.geth, "geth", os.Getenv("GUERDON_TEST_GETH"), "geth, as scripts/geth.sh prints it")
	flag.StringVar(&o.gethArgs, "geth-args", "", "more of geth's flags, for every contender")
	flag.StringVar(&o.txmgr, "txmgr", os.Getenv("GUERDON_TEST_TXMGR"), "the peer, as bench/peers/txmgr/build.sh prints it; empty: left out")
	flag.StringVar(&o.kafka, "kafka", "scripts/kafka.sh", "what starts and stops a Kafka of its own")
	flag.StringVar(&o.out, "out", "bench/results", "directory of settle.json and settle.md")
	flag.StringVar(&o.only, "only", "", "parts to measure, of "+strings.Join(partNames(), ",")+"; the others stay as they are in --out")
	flag.IntVar(&o.batches, "batches", 40, "transactions of each run")
	flag.IntVar(&o.items, "items", 500, "netted items of each")
	flag.IntVar(&o.rounds, "rounds", 3, "runs of each contender, of which the median counts")
	flag.DurationVar(&o.period, "period", time.Second, "between blocks, where they come by time")
	flag.DurationVar(&o.latencyFor, "latency-for", 45*time.Second, "how long decisions come, of which the first five seconds do not count")
	flag.IntVar(&o.backlogOf, "backlog", 1_000_000, "decisions of the backlog")
	flag.Parse()
	if o.as != "" {
		return contend(ctx, o.as, o.job)
	}
	return o.measureAll(ctx)
}

// part is measured alone or with the others.
type part struct {
	name    string
	measure func(o *options, ctx context.Context, r *results) error
}

func parts() []part {
	return []part{
		{"encode", func(o *options, _ context.Context, r *results) error { r.Encode = encoding(o.items); return nil }},
		{"blocks", func(o *options, ctx context.Context, r *results) error { return o.speed(ctx, r, o.period) }},
		{"at-once", func(o *options, ctx context.Context, r *results) error { return o.speed(ctx, r, 0) }},
		{"latency", (*options).latencies},
		{"backlog", (*options).backlogs},
	}
}

func partNames() (names []string) {
	for _, p := range parts() {
		names = append(names, p.name)
	}
	return names
}

// measureAll measures the parts that were asked for, and writes after each.
func (o *options) measureAll(ctx context.Context) error {
	r, err := load(o.out)
	if err != nil {
		return err
	}
	r.Items, r.Batches, r.Rounds = o.items, o.batches, o.rounds
	if len(o.chains(o.period)) == 0 {
		return errors.New("name --anvil, --geth or both")
	}
	wanted := partNames()
	if o.only != "" {
		wanted = strings.Split(o.only, ",")
	}
	for _, name := range wanted {
		if !slices.Contains(partNames(), name) {
			return fmt.Errorf("--only %s: want some of %s", name, strings.Join(partNames(), ","))
		}
	}
	for _, p := range parts() {
		if !slices.Contains(wanted, p.name) {
			continue
		}
		if err := p.measure(o, ctx, r); err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		if err := r.write(o.out); err != nil {
			return err
		}
	}
	fmt.Print(r.markdown())
	return nil
}

// speed measures every contender on every chain with this time between blocks.
func (o *options) speed(ctx context.Context, r *results, period time.Duration) error {
	chains := o.chains(period)
	r.Runs = slices.DeleteFunc(r.Runs, func(old row) bool {
		return slices.ContainsFunc(chains, func(c chainKind) bool { return c.String() == old.Chain })
	})
	for _, c := range chains {
		for range o.rounds {
			for _, name := range o.contenders() {
				one, err := o.measure(ctx, c, name)
				if err != nil {
					return fmt.Errorf("%s on %s: %w", name, c, err)
				}
				fmt.Fprintf(os.Stderr, "%s %s: %.0f mints/s, %.3f CPU s per 1,000 mints, the node's %.2f in %.2f s, %d blocks\n",
					c, name, one.MintsPerSecond, one.CPUPerThousand, one.NodeCPUSeconds, one.Seconds, one.Blocks)
				r.Runs = append(r.Runs, one)
			}
		}
	}
	return nil
}

// chain is a node and how it makes blocks.
type chainKind struct {
	kind   testnode.Kind
	binary string
	period time.Duration
	args   []string
}

func (c chainKind) String() string {
	if c.period == 0 {
		return string(c.kind) + ", a block at once"
	}
	return fmt.Sprintf("%s, a block every %v", c.kind, c.period)
}

func (o *options) chains(period time.Duration) (all []chainKind) {
	if o.anvil != "" {
		all = append(all, chainKind{testnode.Anvil, o.anvil, period, nil})
	}
	if o.geth != "" {
		all = append(all, chainKind{testnode.Geth, o.geth, period, strings.Fields(o.gethArgs)})
	}
	return all
}

func (o *options) contenders() []string {
	all := []string{bareLoop, bareSafe, ourselves}
	if o.txmgr != "" {
		all = append(all, thePeer)
	}
	return all
}

// measure runs one contender on a chain of its own.
func (o *options) measure(ctx context.Context, c chainKind, name string) (row, error) {
	load := loadNow()
	dir, err := os.MkdirTemp("", "settle-")
	if err != nil {
		return row{}, err
	}
	defer os.RemoveAll(dir)
	node, err := testnode.Start(ctx, c.kind, testnode.Options{Binary: c.binary, Dir: dir, Period: c.period, Funded: []string{signerName}, Args: c.args})
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
	before := cpuOf(node.PID())
	cmd := exec.CommandContext(ctx, os.Args[0], "--as", name, "--job", path)
	if name == thePeer {
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
	r.Chain, r.Contender, r.Load = c.String(), name, load
	r.NodeCPUSeconds = cpuOf(node.PID()) - before
	used := cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
	r.CPUSeconds = (used - time.Duration(r.SetupCPUMS*1e6)).Seconds()
	if r.Mints, err = minted(ctx, node, job); err != nil {
		return row{}, err
	}
	if want := o.batches * o.items; r.Mints != want {
		return row{}, fmt.Errorf("%d items were minted, not %d", r.Mints, want)
	}
	if h, err := node.Client.BlockNumber(ctx); err == nil {
		r.Blocks = int(h - job.Addresses.Block)
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
	Blocks         int     `json:"blocks"`  // since the deployment
	Seconds        float64 `json:"seconds"` // first transaction sent to last one seen in a block
	MintsPerSecond float64 `json:"mints_per_second"`
	CPUSeconds     float64 `json:"cpu_seconds"` // of the contender's process, without its start
	CPUPerThousand float64 `json:"cpu_seconds_per_1000_mints"`
	NodeCPUSeconds float64 `json:"node_cpu_seconds"`
	SetupCPUMS     float64 `json:"setup_cpu_ms"` // until its clock started: signing beforehand, connecting
	Load           float64 `json:"load"`         // of the machine, the minute before

	// Of guerdon: medians of a batch, in milliseconds.
	JournalMS float64 `json:"journal_ms,omitempty"`
	SignMS    float64 `json:"sign_ms,omitempty"`
	ReceiptMS float64 `json:"close_to_receipt_ms,omitempty"`

	Calls map[string]*asked `json:"calls,omitempty"` // of the node, by Guerdon
}

// Command compare measures Guerdon beside what users would pick instead, on one
// machine and one Apache Kafka of its own, and writes what it measured to
// bench/results. bench/README.md says what is measured and how; what each contender
// does is bench/reference. It tunes nothing while it runs, and throws nothing away.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
)

type cli struct {
	Throughput throughputCmd `cmd:"" help:"Events per second of every contender, with CPU and memory."`
	Latency    latencyCmd    `cmd:"" help:"Produce to decision visible, open loop."`
	Growth     growthCmd     `cmd:"" help:"Throughput and memory as members grow in number."`
	Restart    restartCmd    `cmd:"" help:"Kill to first decision, and restoring from the changelog."`
	All        allCmd        `cmd:"" help:"All of them, in this order."`
	Programmes programmesCmd `cmd:"" help:"Write the programme and model files of the reference job again."`

	sittingFlags
}

// sittingFlags are of every measurement.
type sittingFlags struct {
	Quick     bool          `help:"A small load, one round: to see that it works."`
	Records   int64         `help:"Events of the load (default 4,000,000; 200,000 with --quick)."`
	Members   int           `help:"Members that the load draws from (default 500,000; 50,000 with --quick)."`
	Rounds    int           `help:"Rounds; results are medians (default 5; 1 with --quick)."`
	Only      []string      `help:"Only these contenders; what the results hold of others stays." placeholder:"NAME"`
	Out       string        `help:"Directory of the results (default bench/results; bench/results/quick with --quick)." placeholder:"DIR"`
	Work      string        `help:"Directory for the broker, stores and logs." default:".bin/compare" placeholder:"DIR"`
	Port      int           `help:"Port of the broker started for this; the one above is its controller's." default:"19092"`
	Keep      bool          `help:"Leave the broker running and its data in place."`
	Commit    time.Duration `help:"Time between transactions of throughput runs, where a contender has one." default:"100ms"`
	MemoryMB  int64         `help:"Guerdon's --memory-mb." default:"2048"`
	Threads   int           `help:"Threads of the peers." default:"2"`
	RunLimit  time.Duration `help:"The longest that one run may take." default:"10m"`
	SkipCheck bool          `help:"Count decisions, but compare none record for record." hidden:""`
}

// defaults fills in what was not given.
func (f *sittingFlags) defaults() {
	set := func(v *int64, quick, full int64) {
		if *v == 0 && f.Quick {
			*v = quick
		} else if *v == 0 {
			*v = full
		}
	}
	members, rounds := int64(f.Members), int64(f.Rounds)
	set(&f.Records, 200_000, 4_000_000)
	set(&members, 50_000, 500_000)
	set(&rounds, 1, 5)
	f.Members, f.Rounds = int(members), int(rounds)
	if f.Out == "" {
		f.Out = "bench/results"
		if f.Quick {
			f.Out = "bench/results/quick"
		}
	}
}

type allCmd struct{}

// Run runs one after the other; what fails does not stop the rest.
func (allCmd) Run(ctx context.Context, s *sitting) error {
	var failed error
	for _, each := range []interface {
		Run(context.Context, *sitting) error
	}{&throughputCmd{}, newLatency(), &growthCmd{}, &restartCmd{}} {
		if err := each.Run(ctx, s); err != nil {
			fmt.Fprintf(os.Stderr, "compare: %v\n", err)
			failed = fmt.Errorf("not all could be measured: %w", err)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	return failed
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "compare:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	var c cli
	k := kong.Parse(&c, kong.Name("compare"), kong.Description("Guerdon beside what users would pick instead."),
		kong.UsageOnError(), kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true}), kong.BindTo(ctx, (*context.Context)(nil)))
	c.defaults()
	root, err := repository()
	if err != nil {
		return err
	}
	s := &sitting{sittingFlags: c.sittingFlags, root: root}
	if k.Command() == "programmes" {
		return k.Run(s)
	}
	if err := s.open(ctx); err != nil {
		return err
	}
	defer s.close()
	return k.Run(s)
}

// repository is the directory of go.mod, this one or one above.
func repository() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for at := dir; ; at = filepath.Dir(at) {
		if _, err := os.Stat(filepath.Join(at, "scripts", "kafka.sh")); err == nil {
			return at, nil
		}
		if at == filepath.Dir(at) {
			return "", fmt.Errorf("%s is not in Guerdon's repository", dir)
		}
	}
}

// Command guerdon is the whole product in one binary: a verb per file, wiring
// only. What a verb does lives in the rooms; what they need from each other is
// joined here and nowhere else.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/alecthomas/kong"
)

// cli is the command line. DESIGN.md lists what is pinned.
type cli struct {
	Demo     demoCmd     `cmd:"" help:"The main job in one process, on embedded parts, over real purchases."`
	Dev      devCmd      `cmd:"" help:"Serve an embedded broker and chain on loopback ports."`
	Deploy   deployCmd   `cmd:"" help:"Deploy the contracts, go on with a deployment, or compare one with the programme file."`
	Run      runCmd      `cmd:"" help:"The product: score, mint and watch in one process."`
	Score    scoreCmd    `cmd:"" help:"Score alone: events in, decisions out; no chain."`
	Mint     mintCmd     `cmd:"" help:"Settle alone: decisions in, transactions out."`
	Watch    watchCmd    `cmd:"" help:"Watch alone: redemptions on chain become events."`
	Init     initCmd     `cmd:"" help:"Write a commented programme file to start from."`
	Check    checkCmd    `cmd:"" help:"Check a programme file and say what it means."`
	Ingest   ingestCmd   `cmd:"" help:"Source topics to events, exactly once, under pseudonyms."`
	Wallet   walletCmd   `cmd:"" help:"Link, unlink and list the wallets that members' rewards go to."`
	Erase    eraseCmd    `cmd:"" help:"Forget a person: the link to the pseudonym, and the profile."`
	Import   importCmd   `cmd:"" help:"Append events from a file to the events topic."`
	Topics   topicsCmd   `cmd:"" help:"Create, check and explain the topics."`
	Dlq      dlqCmd      `cmd:"" help:"List, show and replay dead letters."`
	Merge    mergeCmd    `cmd:"" help:"A visitor turned out to be a known member: the member takes over."`
	Budget   budgetCmd   `cmd:"" help:"Move an unspent part of a day's budget between partitions."`
	Train    trainCmd    `cmd:"" help:"Fit the programme's heads on its history."`
	Replay   replayCmd   `cmd:"" help:"Decide again from the events topic; --verify compares."`
	Rewind   rewindCmd   `cmd:"" help:"Take the log up again from an earlier time, with other rules if need be."`
	Snapshot snapshotCmd `cmd:"" help:"Keep the profiles as they are, to rewind to."`
	Prove    proveCmd    `cmd:"" help:"Show from topics and chain alone that every decision was settled once."`
	Inspect  inspectCmd  `cmd:"" help:"Show members and partitions, live or from a stopped instance."`
	Explain  explainCmd  `cmd:"" help:"Follow decisions from event to transaction, or back."`
	Simulate simulateCmd `cmd:"" help:"Say what settling would have cost under other policies."`
	Version  versionCmd  `cmd:"" help:"Print the version."`

	Verbose bool `short:"v" help:"Log more." env:"GUERDON_VERBOSE"`
}

// app is what every verb is given: where to write, and how to log.
type app struct {
	out io.Writer // results
	err io.Writer // progress and logs
	log *slog.Logger

	drill drill
}

// plainErrors logs an error as its text: some carry a stack that %+v would print.
func plainErrors(_ []string, a slog.Attr) slog.Attr {
	if err, ok := a.Value.Any().(error); ok {
		a.Value = slog.StringValue(err.Error())
	}
	return a
}

// Exit codes, the same for every verb.
const (
	exitOK     = 0
	exitFailed = 1
	exitMisuse = 2
)

// errFailed is an outcome already told in full, such as a proof that does not
// hold: it only sets the exit code.
var errFailed = errors.New("failed")

// drainLimit is how long a verb may take to stop after Ctrl-C. What is cut short
// then is what a kill would cut short: nothing that is not redone.
const drainLimit = 1800 * time.Millisecond

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	go func() {
		<-ctx.Done()
		stop() // a second Ctrl-C kills at once
		time.Sleep(drainLimit)
		fmt.Fprintln(os.Stderr, "guerdon: stopped without a full drain; nothing is lost, the next start resumes")
		os.Exit(exitFailed)
	}()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

// run parses and executes one command line and returns its exit code.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	var c cli
	exited, code := false, 0
	parser, err := kong.New(&c,
		kong.Name("guerdon"),
		kong.Description("Loyalty rewards decided by a model in microseconds and settled on a chain exactly once."),
		kong.Writers(stdout, stderr),
		kong.Exit(func(n int) { exited, code = true, n }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true}),
		kong.BindTo(ctx, (*context.Context)(nil)),
	)
	if err != nil {
		fmt.Fprintln(stderr, "guerdon:", err)
		return exitFailed
	}
	kctx, err := parser.Parse(args)
	if exited { // -h has printed
		return code
	}
	if err != nil {
		fmt.Fprintf(stderr, "guerdon: %v\nTry: guerdon -h\n", err)
		return exitMisuse
	}
	drill, err := drillOf(os.Getenv)
	if err != nil {
		fmt.Fprintln(stderr, "guerdon:", err)
		return exitMisuse
	}
	level := slog.LevelWarn
	if c.Verbose {
		level = slog.LevelInfo
	}
	a := &app{out: stdout, err: stderr, log: slog.New(slog.NewTextHandler(stderr, &slog.HandlerOptions{Level: level, ReplaceAttr: plainErrors})), drill: drill}
	switch err := kctx.Run(a); {
	case err == nil:
		return exitOK
	case errors.Is(err, errFailed):
		return exitFailed
	case ctx.Err() != nil && errors.Is(err, context.Canceled):
		fmt.Fprintln(stderr, "guerdon: interrupted")
		return exitFailed
	default:
		fmt.Fprintln(stderr, "guerdon:", err)
		if what := advice(err); what != "" {
			fmt.Fprintln(stderr, what)
		}
		return exitFailed
	}
}

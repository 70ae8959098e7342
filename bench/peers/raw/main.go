// Command raw consumes the events topic with franz-go and only counts: the limit
// that no peer of the comparison passes. It takes the flags that all peers take and
// prints their line of results; it writes nothing, keeps nothing and commits nothing.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"runtime/debug"
	"strings"
	"syscall"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/bench/peers/result"
)

func main() {
	if err := run(os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "raw:", err)
		os.Exit(1)
	}
}

func run(args []string, out io.Writer) error {
	f := flag.NewFlagSet("raw", flag.ContinueOnError)
	brokers := f.String("brokers", "127.0.0.1:9092", "addresses, separated by commas")
	input := f.String("input", "", "topic")
	guarantee := f.String("guarantee", "exactly_once", "exactly_once reads committed records only")
	expect := f.Int64("expect", 0, "records after which to end")
	warmup := f.Int64("warmup", 0, "how many of them are read before the clock starts")
	timeout := f.Int64("timeout", 600, "seconds after which to give up")
	forever := f.Bool("run-forever", false, "until SIGTERM")
	for _, other := range []string{"output", "state-dir", "threads", "job", "percent", "group"} {
		f.String(other, "", "taken for the sake of the others, and ignored")
	}
	if err := f.Parse(args); err != nil {
		return err
	}
	isolation := kgo.ReadUncommitted()
	if *guarantee == "exactly_once" {
		isolation = kgo.ReadCommitted()
	}
	cl, err := kgo.NewClient(kgo.SeedBrokers(strings.Split(*brokers, ",")...), kgo.ConsumeTopics(*input),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchIsolationLevel(isolation))
	if err != nil {
		return err
	}
	defer cl.Close()
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	if !*forever {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Duration(*timeout)*time.Second)
		defer cancel()
	}
	line := result.Line{Peer: "raw", Version: version("github.com/twmb/franz-go"), Guarantee: *guarantee}
	clock := result.Clock{Warmup: *warmup}
	n := int64(0)
	for *forever || n < *expect {
		fetched := cl.PollFetches(ctx)
		if err := fetched.Err(); err != nil {
			if *forever && errors.Is(err, context.Canceled) {
				return nil
			}
			return fmt.Errorf("%d records of %d read: %w", n, *expect, err)
		}
		n += int64(fetched.NumRecords())
		clock.Processed(n)
	}
	clock.Finish(&line, n)
	return json.NewEncoder(out).Encode(line)
}

// version is the one of a module that this program is built with.
func version(module string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == module {
				return strings.TrimPrefix(m.Version, "v")
			}
		}
	}
	return ""
}

// Command gas measures what whole transactions of the contracts cost, on anvil under the
// current fork and on go-ethereum's simulated backend under the next (EIP-2780, EIP-7976,
// EIP-8037, EIP-8038): beside the least that what they must do can cost, beside other ways
// to mint to many, and with a recipient of bad will among them.
//
//	go run ./bench/gas --anvil "$(scripts/anvil.sh)" --peers "$(bench/gas/peers/build.sh)"
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "gas:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	anvil := flag.String("anvil", os.Getenv("GUERDON_TEST_ANVIL"), "anvil, as scripts/anvil.sh prints it")
	peers := flag.String("peers", "", "the others' contracts, as bench/gas/peers/build.sh prints them")
	out := flag.String("out", "bench/results", "directory of gas.json, gas.md and the plots")
	flag.Parse()
	if *anvil == "" || *peers == "" {
		return fmt.Errorf(`no anvil or no peers: --anvil "$(scripts/anvil.sh)" --peers "$(bench/gas/peers/build.sh)"`)
	}
	now, err := onAnvil(ctx, *anvil, *peers)
	if err != nil {
		return fmt.Errorf("anvil: %w", err)
	}
	next, err := onSimulated(ctx, *peers)
	if err != nil {
		return fmt.Errorf("simulated: %w", err)
	}
	return write(*out, now, next)
}

// result is what one node gave.
type result struct {
	Schedule string       `json:"schedule"`
	Node     string       `json:"node"`
	Ours     []row        `json:"ours"`
	Mint     []mintRow    `json:"mint"`
	Claims   []claimRow   `json:"claims"`
	Hostile  []hostileRow `json:"hostile"`
}

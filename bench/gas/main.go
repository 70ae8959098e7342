// Command gas measures what whole transactions of the contracts cost, on anvil under the
// current fork, beside a plain project's contract and beside the least that what they must do
// can cost; and what the next fork (EIP-2780, EIP-7976, EIP-8037, EIP-8038) would make of it,
// computed: the bound is repriced, what stands above it is taken as it is.
//
//	go run ./bench/gas --anvil PATH --out bench/results
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"

	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/internal/testnode"
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
	out := flag.String("out", "bench/results", "directory of gas.json and gas.md")
	flag.Parse()
	if *anvil == "" {
		return fmt.Errorf("no anvil: --anvil $(scripts/anvil.sh)")
	}
	now, err := onAnvil(ctx, *anvil)
	if err != nil {
		return fmt.Errorf("anvil: %w", err)
	}
	return write(*out, now)
}

// result is what one node gave.
type result struct {
	Schedule string `json:"schedule"`
	Node     string `json:"node"`
	Rows     []row  `json:"rows"`
}

// row is one operation: of n items, what each cost and the least it could.
type row struct {
	What  string  `json:"what"`
	N     int     `json:"n"`
	Gas   uint64  `json:"gas_each"`
	Bound uint64  `json:"bound_each"`
	Ratio float64 `json:"ratio"`
	Bar   uint64  `json:"bar,omitzero"` // to be met
	// Under Amsterdam, computed: the bound there, and what is above Osaka's on top of it.
	NextBound uint64 `json:"amsterdam_bound_each"`
	Next      uint64 `json:"amsterdam_computed_each"`
}

func onAnvil(ctx context.Context, binary string) (result, error) {
	dir, err := os.MkdirTemp("", "guerdon-gas-")
	if err != nil {
		return result{}, err
	}
	defer os.RemoveAll(dir)
	n, err := testnode.Start(ctx, testnode.Anvil, testnode.Options{
		Binary: binary, Dir: dir, Funded: []string{"minter"},
	})
	if err != nil {
		return result{}, err
	}
	defer n.Close()
	w := &world{ctx: ctx, client: n.Client, key: testnode.Key("minter"), schedule: Osaka, cap: params.MaxTxGas}
	return w.measure("anvil 1.7.1")
}

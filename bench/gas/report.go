package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/guerdon/guerdon/bench/plot"
)

// write puts gas.json, gas.md and a plot for new and for existing holders into dir.
func write(dir string, now, next result) error {
	text, err := json.MarshalIndent([]result{now, next}, "", "  ")
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "gas.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	for _, holder := range []string{"new", "existing"} {
		if err := chart(now, holder).Write(filepath.Join(dir, "gas-"+holder+".svg")); err != nil {
			return err
		}
	}
	var md strings.Builder
	fmt.Fprintf(&md, `# Gas of whole transactions, per item

`+"`make gas`"+` writes this file. %s is what mainnet has, run on %s; %s what comes
next (EIP-2780, EIP-7976, EIP-8037, EIP-8038), run on %s. N goes to
500 and to the most that one transaction has room for: 2^24 gas (EIP-7825), which under
Amsterdam is of what it executes, created state coming on top within a block's 60 million.
* marks transactions longer than the 131,072 bytes that public pools take: anvil takes them,
go-ethereum does not.

`, now.Schedule, now.Node, next.Schedule, next.Node)
	compared(&md, now, next)
	oneBad(&md, now, next)
	operations(&md, now, next)
	if err := os.WriteFile(filepath.Join(dir, "gas.md"), []byte(md.String()), 0o644); err != nil {
		return err
	}
	fmt.Print(md.String())
	return now.missed()
}

// missed is an error where a bar is.
func (r *result) missed() error {
	var all []error
	for _, x := range r.Ours {
		if x.Bar > 0 && x.Gas > x.Bar {
			all = append(all, fmt.Errorf("%s, N = %d: %d gas, more than %d", x.What, x.N, x.Gas, x.Bar))
		}
	}
	const least = 3.2 // naive ÷ ours
	if times := float64(r.mint(naively, "existing", 500).Gas) / float64(r.mint(ours, "existing", 500).Gas); times < least {
		all = append(all, fmt.Errorf("naive minting costs %.2f times ours, less than %.1f", times, least))
	}
	return errors.Join(all...)
}

// compared is minting N rewards to N holders, by everybody.
func compared(md *strings.Builder, now, next result) {
	md.WriteString("## Minting N rewards to N holders\n\n![new holders](gas-new.svg)\n![existing holders](gas-existing.svg)\n\n" +
		"The bound here is of a plain mint that checks nothing but its receiver: N words of calldata,\nfor each its code looked at, its slot and TransferSingle, and one transaction. Both ratios are\nof the most.\n")
	for _, r := range []result{now, next} {
		for _, holder := range []string{"new", "existing"} {
			fmt.Fprintf(md, "\n**%s, %s holders**\n\n| | N = 1 | 10 | 100 | 500 | most | ÷ bound | naive ÷ it |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n", r.Schedule, holder)
			naive := r.most(naively, holder)
			fmt.Fprintf(md, "| *bound* |")
			for _, n := range counts {
				fmt.Fprintf(md, " *%d* |", r.mint(ours, holder, n).Floor)
			}
			most := r.most(ours, holder)
			fmt.Fprintf(md, " *%d (%d)* | | |\n", most.Floor, most.N)
			for _, c := range contests {
				fmt.Fprintf(md, "| %s |", c.who)
				for _, n := range counts {
					md.WriteString(" " + r.mint(c.who, holder, n).cell("") + " |")
				}
				most := r.most(c.who, holder)
				more := ""
				if most.N != 500 {
					more = most.cell(fmt.Sprintf(" (%d)", most.N))
				}
				fmt.Fprintf(md, " %s | %.3f | %.2f |\n", more, most.Ratio, float64(naive.Gas)/float64(most.Gas))
			}
		}
	}
	md.WriteString("\nWhat each has and costs beside the bound:\n\n")
	for _, c := range contests {
		fmt.Fprintf(md, "- *%s*: %s.\n", c.who, c.says)
	}
	md.WriteString("\nAll but naive have an owner and nothing else; Multicall3 is the code that is deployed, out of viem.\nClaimed instead, a transaction each, with a proof of ten levels (first, later):\n\n| | " + now.Schedule + " | " + next.Schedule + " |\n| --- | --- | --- |\n")
	for _, what := range []string{"claim into a balance", "claim and redeem"} {
		fmt.Fprintf(md, "| %s, %s | %s | %s |\n", ours, what, now.pair(what), next.pair(what))
	}
	for i := range now.Claims {
		fmt.Fprintf(md, "| %s | %d, %d | %d, %d |\n", now.Claims[i].Who, now.Claims[i].First, now.Claims[i].Later, next.Claims[i].First, next.Claims[i].Later)
	}
}

func (r *result) mint(who, holder string, n int) mintRow {
	for _, x := range r.Mint {
		if x.Who == who && x.Holder == holder && x.N == n {
			return x
		}
	}
	return mintRow{}
}

func (r *result) most(who, holder string) (most mintRow) {
	for _, x := range r.Mint {
		if x.Who == who && x.Holder == holder && x.N > most.N {
			most = x
		}
	}
	return most
}

func (r *result) pair(what string) string {
	var list []string
	for _, x := range r.Ours {
		if strings.HasPrefix(x.What, what) {
			list = append(list, fmt.Sprint(x.Gas))
		}
	}
	return strings.Join(list, ", ")
}

func (x mintRow) cell(more string) string {
	if x.N == 0 {
		return "–"
	}
	return fmt.Sprint(x.Gas) + star(x.Bytes) + more
}

func star(size int) string {
	if size > poolBytes {
		return "*"
	}
	return ""
}

// oneBad is what one recipient with code does to 99 others.
func oneBad(md *strings.Builder, now, next result) {
	md.WriteString("\n## One recipient with code among 100\n\nGas more than a batch of the 99 others alone, who hold some already; *none* where nobody got\nanything, with the gas that was lost.\n")
	for _, r := range []result{now, next} {
		var columns []string
		for _, x := range r.Hostile {
			if !slices.Contains(columns, x.Receiver) {
				columns = append(columns, x.Receiver)
			}
		}
		fmt.Fprintf(md, "\n| %s | %s |\n| --- |%s", r.Schedule, strings.Join(columns, " | "), strings.Repeat(" --- |", len(columns)))
		who := ""
		for _, x := range r.Hostile {
			if x.Who != who {
				who = x.Who
				fmt.Fprintf(md, "\n| %s |", who)
			}
			switch {
			case x.Reverted:
				fmt.Fprintf(md, " none, %d lost |", x.Gas)
			case x.Others != others:
				fmt.Fprintf(md, " %d of %d, %d |", x.Others, others, x.Extra)
			case x.Taken:
				fmt.Fprintf(md, " %d |", x.Extra)
			default:
				fmt.Fprintf(md, " refused, %d |", x.Extra)
			}
		}
		md.WriteString("\n")
	}
	md.WriteString(`
The bound of ours: 213,174 gas for each recipient with code. Its mint and the question run in
a call with 200,000, of which the recipient gets 50,000 and one word of its answer is read;
the contract does not begin it with less than 213,174 left, but reverts the batch whole,
which is then sent smaller. Whatever it does, the others get theirs.

Under Amsterdam that holds for what is executed. Created state is paid out of what a
transaction asks for beyond 2^24, and no call can be given less of that than there is:
in such a transaction whoever is called can spend it all, in any contract here. A
transaction that asks for no more than 2^24 has none of it, and the bound is what it was.
Then a batch ends at 2^24 ÷ 116.5 k = 143 new holders, and a recipient that writes a slot of
its own for the first time is refused: what that costs (97,920) is more than its 50,000.
`)
}

// operations are ours, each with what stands above its bound.
func operations(md *strings.Builder, now, next result) {
	md.WriteString("\n## Each operation beside its own bound\n\nThe bound is what the operation must write, read, log, hash and recover, with its calldata and\nits share of the transaction ([bound.go](../gas/bound.go)): no opcode in between.\n")
	for _, a := range about {
		fmt.Fprintf(md, "\n**%s.** In the bound: %s. Above it: %s.\n\n| N | %s | bound | ratio | bar | %s | bound | ratio |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n", a.what, a.bound, a.above, now.Schedule, next.Schedule)
		var at []int
		for _, r := range []result{now, next} {
			for _, x := range r.Ours {
				if x.What == a.what && !slices.Contains(at, x.N) {
					at = append(at, x.N)
				}
			}
		}
		slices.Sort(at)
		for _, n := range at {
			x, y := now.own(a.what, n), next.own(a.what, n)
			bar := ""
			if x.Bar > 0 {
				bar = fmt.Sprint(x.Bar)
			}
			fmt.Fprintf(md, "| %d | %s | %s | %s |\n", n, x.cells(), bar, y.cells())
		}
	}
}

func (r *result) own(what string, n int) row {
	for _, x := range r.Ours {
		if x.What == what && x.N == n {
			return x
		}
	}
	return row{}
}

func (x row) cells() string {
	if x.N == 0 {
		return " | | "
	}
	return fmt.Sprintf("%d%s | %d | %.3f", x.Gas, star(x.Bytes), x.Bound, x.Ratio)
}

// chart has x = log10 of N and y = log2 of the gas each, in steps of a quarter.
func chart(r result, holder string) *plot.Lines {
	p := &plot.Lines{Title: "Gas of a mint to " + holder + " holders, " + r.Schedule, XLabel: "N in a transaction", YLabel: "gas each, with its share of the transaction"}
	bound := plot.Curve{Label: "lower bound of a plain mint", Dashed: true}
	least, most := math.Inf(1), 0.0
	point := func(n int, gas uint64) [2]float64 {
		y := math.Log2(float64(gas))
		least, most = math.Min(least, y), math.Max(most, y)
		return [2]float64{math.Log10(float64(n)), y}
	}
	for _, c := range contests {
		curve := plot.Curve{Label: c.who}
		for _, x := range r.Mint {
			if x.Who == c.who && x.Holder == holder {
				curve.Points = append(curve.Points, point(x.N, x.Gas))
				if c.who == ours {
					bound.Points = append(bound.Points, point(x.N, x.Floor))
				}
			}
		}
		p.Curves = append(p.Curves, curve)
	}
	p.Curves = append(p.Curves, bound)
	for _, n := range []int{1, 10, 100, 1000, 2000} {
		p.XTicks = append(p.XTicks, plot.Tick{At: math.Log10(float64(n)), Text: fmt.Sprint(n)})
	}
	for _, gas := range []float64{10_000, 12_500, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000, 60_000, 80_000, 100_000} {
		y := math.Log2(gas)
		if y > least-0.4 && y < most+0.4 {
			p.YTicks = append(p.YTicks, plot.Tick{At: y, Text: fmt.Sprintf("%g k", gas/1000)})
		}
	}
	return p
}

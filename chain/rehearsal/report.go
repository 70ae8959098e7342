package rehearsal

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"
)

// Markdown is the report for people.
func (r *Report) Markdown() []byte {
	var b bytes.Buffer
	outcome := "Everything passed."
	if !r.OK {
		outcome = "**It failed.**"
	}
	passed, left := 0, 0
	for _, e := range r.Entries {
		switch e.Outcome {
		case Pass:
			passed++
		case Skipped:
			left++
		}
	}
	fmt.Fprintf(&b, "# Rehearsal on chain %d\n\n%s %d of %d steps passed, %d were not rehearsed. Began %s, took %.0f s; %d gas, %s ether.\n\n",
		r.ChainID, outcome, passed, len(r.Entries), left, r.Began.Format("2006-01-02 15:04:05 UTC"), r.Seconds, r.Gas, ether(r.Fee))
	a := &r.Addresses
	fmt.Fprintf(&b, "Payer %v. Contracts: access %v, rewards %v, badge %v, settlement %v, compliance %v, vouchers %v.\n\n", r.Payer, a.Access, a.Rewards, a.Badge, a.Settlement, a.Compliance, a.Vouchers)
	fmt.Fprintf(&b, "| step | outcome | gas | ether |\n| --- | --- | ---: | ---: |\n")
	for _, e := range r.Entries {
		gas, fee := e.cost()
		fmt.Fprintf(&b, "| %s | %s | %d | %s |\n", cell(e.Step), e.Outcome, gas, ether(fee))
	}
	for _, e := range r.Entries {
		fmt.Fprintf(&b, "\n## %s: %s\n\n", e.Step, e.Outcome)
		if e.Why != "" {
			fmt.Fprintf(&b, "%s\n\n", e.Why)
		}
		for _, c := range e.Checked {
			fmt.Fprintf(&b, "- %s\n", c)
		}
		if len(e.Txs) > 0 {
			fmt.Fprintf(&b, "\n| transaction | gas | ether | hash |\n| --- | ---: | ---: | --- |\n")
		}
		for _, tx := range e.Txs {
			fmt.Fprintf(&b, "| %s | %d | %s | %v |\n", cell(tx.What), tx.Gas, ether(tx.Fee), tx.Hash)
		}
	}
	return b.Bytes()
}

func (e *Entry) cost() (gas uint64, fee *big.Int) {
	fee = new(big.Int)
	for _, tx := range e.Txs {
		gas += tx.Gas
		fee.Add(fee, tx.Fee)
	}
	return gas, fee
}

func cell(s string) string { return strings.ReplaceAll(s, "|", "\\|") }

func ether(wei *big.Int) string { return new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6) }

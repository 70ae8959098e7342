package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/guerdon/guerdon/chain/rehearsal"
	"github.com/guerdon/guerdon/program"
)

// rehearse walks the programme's contracts through their life on a test network.
func (c *deployCmd) rehearse(ctx context.Context, a *app, p *program.Program) error {
	if c.DryRun || c.Verification != "" {
		return errors.New("a rehearsal makes a deployment of its own: leave out --dry-run and --verification")
	}
	contracts, err := contractsOf(p)
	if err != nil {
		return err
	}
	client, signer, _, err := c.open(ctx, a)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := os.MkdirAll(c.Report, 0o755); err != nil {
		return fmt.Errorf("report: %w", err)
	}
	r, err := rehearsal.Run(ctx, rehearsal.Config{Client: client, Payer: signer, Contracts: contracts, Told: func(e rehearsal.Entry) {
		fmt.Fprintf(a.err, "%-13s  %s\n", e.Outcome, e.Step)
		if e.Why != "" {
			fmt.Fprintf(a.err, "               %s\n", e.Why)
		}
	}})
	if err != nil {
		return err
	}
	b, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return fmt.Errorf("report: %w", err)
	}
	for name, text := range map[string][]byte{"rehearsal.md": r.Markdown(), "rehearsal.json": append(b, '\n')} {
		if err := os.WriteFile(filepath.Join(c.Report, name), text, 0o644); err != nil {
			return fmt.Errorf("report: %w", err)
		}
	}
	if c.JSON {
		err = writeJSON(a.out, r)
	} else {
		_, err = fmt.Fprintf(a.out, "%s; %d steps, %s gas, %s ether; report in %s\n",
			map[bool]string{true: "passed", false: "FAILED"}[r.OK], len(r.Entries), count(int64(r.Gas)), ether(r.Fee), filepath.Join(c.Report, "rehearsal.md"))
	}
	if err == nil && !r.OK {
		return errFailed
	}
	return err
}

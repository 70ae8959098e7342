package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/guerdon/guerdon/program"
)

type watchCmd struct {
	kafkaFlags
	chainFlags
	metricsFlags
	watchFlags
	Program string `help:"Programme file, for what it says of chain events and of what is unusual; default: what members do themselves." env:"GUERDON_PROGRAM" placeholder:"FILE"`
}

// watchFlags say what is told of the chain, and how soon.
type watchFlags struct {
	Confirmations string `help:"Blocks that must stand on one before its logs are told, 0 for none; default: it is final. Told before that, a log that a reorg removes is voided." placeholder:"N"`
}

// early reports whether logs are told before they are final, and at which depth.
func (f *watchFlags) early() (depth uint64, early bool, err error) {
	if f.Confirmations == "" {
		return 0, false, nil
	}
	depth, err = strconv.ParseUint(f.Confirmations, 10, 32)
	if err != nil {
		return 0, false, fmt.Errorf("--confirmations %s: want a number of blocks, or no such flag for final blocks", f.Confirmations)
	}
	return depth, true, nil
}

// Validate reads the number before anything is opened.
func (f *watchFlags) Validate() error {
	_, _, err := f.early()
	return err
}

func (watchCmd) Help() string {
	return `Example, against 'guerdon dev', beside 'guerdon score' and 'guerdon mint':
  guerdon watch --addresses addresses.json

Appends what members do on chain to the events topic: redemptions, claims, vouchers
delivered or given back, tokens given up, transfers out. Run one.`
}

// Run feeds back until interrupted.
func (c *watchCmd) Run(ctx context.Context, a *app) error {
	config := productConfig{stream: c.kafkaFlags.config(a), program: &program.Program{}}
	if c.Program != "" {
		p, err := program.Load(c.Program)
		if err != nil {
			return err
		}
		config.program, config.programFile = p, c.Program
	}
	told, err := c.metricsFlags.open(a, &config.stream)
	if err != nil {
		return err
	}
	defer told.close()
	if config.client, config.addresses, err = c.chainFlags.open(ctx); err != nil {
		return err
	}
	defer config.client.Close()
	if config.lane.Node, err = c.nodes(ctx, 0, a.log); err != nil {
		return err
	}
	if config.depth, config.early, err = c.watchFlags.early(); err != nil {
		return err
	}
	p := &product{}
	if err := p.openWatch(&config); err != nil {
		return err
	}
	told.opened(p)
	return p.serve(ctx, a, fmt.Sprintf("watching chain %d", config.addresses.ChainID))
}

package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/guerdon/guerdon/examples"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/sandbox"
)

type devCmd struct {
	Addresses  string   `help:"Write the deployment's addresses to this file." default:"guerdon-addresses.json" env:"GUERDON_ADDRESSES" placeholder:"FILE"`
	Dir        string   `help:"Keep broker and chain in this directory; without it everything is in memory and gone at the end." placeholder:"DIR"`
	Brokers    []string `help:"Start no broker: serve the chain beside this cluster, its clock the newest event there." placeholder:"HOST:PORT"`
	KafkaPort  int      `help:"Port of the broker on loopback." default:"9092"`
	RPCPort    int      `help:"Port of the chain's JSON-RPC on loopback." default:"8545"`
	Prefix     string   `help:"Prefix of all topic names." default:"guerdon." env:"GUERDON_PREFIX"`
	Partitions int32    `help:"Partitions of the events topic." default:"8"`
	Program    string   `help:"Programme file whose token classes are deployed; default: the demo's." env:"GUERDON_PROGRAM" placeholder:"FILE"`
	securityFlags
}

func (devCmd) Help() string {
	return `Example:
  guerdon dev --addresses addresses.json &
  guerdon run --addresses addresses.json --program examples/cdnow.yaml --signer dev --data /tmp/guerdon

The chain takes its clock from the newest event in the broker, so that imported
history keeps its meaning on chain; before the first event it stands at 1997-01-01.
With --brokers that broker is a Kafka of yours ('make kafka' starts one), and only the
chain is embedded.
The signer "dev" is a published key that deploys and settles; it is worth nothing.

With --dir, a restart keeps topics, offsets and blocks, also after a kill; open
transactions and transactions not yet mined are lost, and sent again by 'run'.`
}

// genesisMS is the dev chain's time before any event: the sample data's first day.
const genesisMS = 852076800000 // 1997-01-01

// Run serves until interrupted.
func (c *devCmd) Run(ctx context.Context, a *app) error {
	p, err := loadProgram(c.Program)
	if err != nil {
		return err
	}
	contracts, err := contractsOf(p)
	if err != nil {
		return err
	}
	contracts.Naive = true
	parts, err := sandbox.StartParts(ctx, sandbox.PartsConfig{
		Dir: c.Dir, Brokers: c.Brokers, Security: c.security(), KafkaPort: c.KafkaPort, HTTPAddr: fmt.Sprintf("127.0.0.1:%d", c.RPCPort),
		Prefix: c.Prefix, Partitions: c.Partitions, GenesisMS: genesisMS, Contracts: contracts, Logger: a.log,
	})
	if err != nil {
		return err
	}
	if err := parts.Addresses.Save(c.Addresses); err != nil {
		_ = parts.Close()
		return err
	}
	kept := "in memory: nothing survives a restart"
	if c.Dir != "" {
		kept = filepath.Clean(c.Dir) + ": topics, offsets and blocks survive a restart; unmined transactions do not"
	}
	if len(c.Brokers) > 0 {
		kept = strings.Replace(kept, "topics, offsets and blocks", "blocks", 1)
	}
	brokers := strings.Join(parts.Kafka(c.Prefix).Brokers, ",")
	fmt.Fprintf(a.out, "kafka      %s\nrpc        %s\naddresses  %s\nsigner     dev (%s)\nstate      %s\nreach it   --brokers %s --rpc %s --addresses %s\nready\n",
		brokers, parts.Chain.URL(), c.Addresses, sandbox.Operator().Address(), kept, brokers, parts.Chain.URL(), c.Addresses)
	<-ctx.Done()
	return parts.Close()
}

// loadProgram reads a programme file, or the demo's where path is empty.
func loadProgram(path string) (*program.Program, error) {
	if path == "" {
		return program.Parse("examples/cdnow.yaml", examples.CDNOW)
	}
	return program.Load(path)
}

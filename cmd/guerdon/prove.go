package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/proof"
	"github.com/guerdon/guerdon/stream"
)

type proveCmd struct {
	kafkaFlags
	chainFlags
	Final bool `help:"Nothing may be on its way: a grant not settled yet is a mismatch."`
	JSON  bool `help:"One JSON object."`
}

func (proveCmd) Help() string {
	return `Reads the decisions topic from its beginning, read committed, and the chain's logs
and balances from the deployment, and shows that every grant was minted or refused
with a reason exactly once. It trusts neither the engine nor the batcher. What is on
its way is reported as pending, unless --final. Exit 1 where it does not hold.

Example:
  guerdon prove --addresses addresses.json`
}

// Run proves or prints every mismatch.
func (c *proveCmd) Run(ctx context.Context, a *app) error {
	client, at, err := c.chainFlags.open(ctx)
	if err != nil {
		return err
	}
	defer client.Close()
	report, err := prove(ctx, c.kafkaFlags.config(a), client, at, c.Final)
	if err != nil {
		return err
	}
	if c.JSON {
		err = writeJSON(a.out, report)
	} else {
		err = report.WriteText(a.out)
	}
	if err != nil {
		return err
	}
	if !report.OK {
		return errFailed
	}
	return nil
}

// prove reads the chain at its newest final block and checks it against the topic.
func prove(ctx context.Context, cfg stream.Config, client *ethclient.Client, at chain.Addresses, final bool) (proof.Report, error) {
	reader := chain.NewReader(client, at)
	block, err := reader.Finalized(ctx)
	if err != nil {
		return proof.Report{}, err
	}
	if block < at.Block {
		return proof.Report{}, fmt.Errorf("the contracts are of block %d, and the newest final block is %d: prove when they are final", at.Block, block)
	}
	return proveAt(ctx, cfg, reader, at.Epoch, block, final)
}

// proveAt is prove as of a block.
func proveAt(ctx context.Context, cfg stream.Config, reader *chain.Reader, epoch, block uint64, final bool) (proof.Report, error) {
	o := proof.Options{Epoch: epoch, Final: final}
	texts, err := stream.LoadModels(ctx, cfg)
	if err != nil {
		return proof.Report{}, err
	}
	all, err := stream.Generations(texts)
	if err != nil {
		return proof.Report{}, err
	}
	if len(all) > 0 {
		o.Unsettled = func(ctx context.Context, visit func(proof.Record) error) error {
			return eachUnsettled(ctx, cfg, all, visit)
		}
	}
	return proof.Check(ctx, decisionLog{cfg}, proof.OnChain(reader, block), o)
}

// eachUnsettled visits what was decided again after every rewind.
func eachUnsettled(ctx context.Context, cfg stream.Config, all []stream.Generation, visit func(proof.Record) error) error {
	for i := range all {
		cfg.Generation = all[i].Name
		err := stream.Each(ctx, cfg, stream.Unsettled, func(r *stream.Record) error {
			return visit(proof.Record{Partition: r.Partition, Offset: r.Offset, Value: r.Value})
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// decisionLog is the decisions topic as proof.Decisions.
type decisionLog struct{ cfg stream.Config }

func (d decisionLog) Partitions(ctx context.Context) (int, error) {
	r, err := stream.NewReader(ctx, d.cfg, stream.Decisions, nil)
	if err != nil {
		return 0, err
	}
	defer r.Close()
	return r.Partitions(), nil
}

func (d decisionLog) Each(ctx context.Context, visit func(proof.Record) error) error {
	r, err := stream.NewReader(ctx, d.cfg, stream.Decisions, nil)
	if err != nil {
		return err
	}
	defer r.Close()
	for p, at := range r.Positions() {
		if at > 0 {
			return fmt.Errorf("decisions partition %d begins at offset %d: its first records have been deleted, so nothing can be proved", p, at)
		}
	}
	return r.ToEnd(ctx, func(p int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			if err := visit(proof.Record{Partition: p, Offset: recs[i].Offset, Value: recs[i].Value}); err != nil {
				return err
			}
		}
		return nil
	})
}

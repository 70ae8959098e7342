package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

// productConfig is what `run` and the verbs of its parts are told, and what the demo
// tells itself.
type productConfig struct {
	stream       stream.Config
	partitions   int32
	program      *program.Program
	programFile  string // what the programme names beside itself is found from there
	model        *model.Model
	client       *ethclient.Client
	addresses    chain.Addresses     // without a chain only Epoch is set
	signers      []*chain.Signer     // a lane each
	lane         chain.ManagerConfig // what lanes share: nodes, fees, finality
	data         string
	seedFile     string // "": a key derived from the genesis programme's name
	memory       memory
	feedback     bool          // append chain events to the events topic
	early        bool          // of blocks that are not final, too
	depth        uint64        // which so many stand on
	ticks        bool          // move idle partitions through time
	watchPoll    time.Duration // pause of the watcher at the chain's head; 0: its default
	now          func() int64
	observe      func(engine.Stage, int64) // times of one event in observeEvery
	observeEvery int                       // 0: of every one

	snapshotEvery time.Duration // 0: none are taken
	snapshotKeep  int
}

// product is Guerdon itself: score, mint and watch in one process, or some of them.
// Follow an event from here: score.go decides, mint.go settles, watch.go feeds back.
type product struct {
	scorer  *scorer
	minter  *minter
	watcher *watcher // nil without feedback
	ticker  *ticker  // nil where nothing sweeps, or without ticks

	ingester *ingest.Transformer // nil where the programme has no sources
}

// openProduct puts programme and model in force and opens every part.
func openProduct(ctx context.Context, c productConfig) (*product, error) {
	p := &product{}
	if err := c.prepare(ctx); err != nil {
		return nil, err
	}
	if err := p.openScore(ctx, &c); err != nil {
		return nil, err
	}
	if err := p.openMint(ctx, &c); err != nil {
		return nil, err
	}
	if c.feedback {
		if err := p.openWatch(&c); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// prepare makes the data directory and the topics, and names the instance.
func (c *productConfig) prepare(ctx context.Context) error {
	if err := os.MkdirAll(c.data, 0o700); err != nil {
		return fmt.Errorf("data directory: %w", err)
	}
	err := c.topics(ctx)
	if err != nil {
		return err
	}
	if c.stream.Instance == "" {
		c.stream.Instance, err = instanceName(c.data)
	}
	return err
}

// topics makes those that are missing.
func (c *productConfig) topics(ctx context.Context) (err error) {
	if want := c.stream.Topics().Events; c.program.Events.Topic != "" && c.program.Events.Topic != want {
		return fmt.Errorf("the programme reads topic %s, but --prefix %s makes it %s: change one of them", c.program.Events.Topic, c.stream.Prefix, want)
	}
	c.partitions, err = stream.EnsureTopics(ctx, c.stream, c.partitions)
	return err
}

// openScore puts programme and model in force and opens the engine's store.
func (p *product) openScore(ctx context.Context, c *productConfig) error {
	seed, err := publish(ctx, c)
	if err != nil {
		return err
	}
	p.scorer, err = openScorer(ctx, scorerConfig{
		stream: c.stream, epoch: c.addresses.Epoch, partitions: c.partitions, dir: c.data,
		seed: seed, memory: c.memory, now: c.now, observe: c.observe, observeEvery: c.observeEvery,
		snapshotEvery: c.snapshotEvery, snapshotKeep: c.snapshotKeep,
	})
	if every := c.program.Sweep().Milliseconds(); c.ticks && every > 0 {
		p.ticker = &ticker{stream: c.stream, everyMS: every, idle: tickIdle, log: c.stream.Logger}
	}
	return err
}

// openMint finds the signers' places on chain.
func (p *product) openMint(ctx context.Context, c *productConfig) error {
	shared := c.lane
	shared.Addresses, shared.Logger = c.addresses, c.stream.Logger
	if shared.Node == nil { // embedded
		shared.Node = c.client
	}
	lanes := lanesOf(c.signers, c.partitions)
	for i := range lanes {
		own := shared
		own.Signer = c.signers[i]
		manager, err := chain.NewManager(ctx, own)
		if err != nil {
			return err
		}
		lanes[i].sender = manager
	}
	if err := boundTopic(ctx, shared.Node, c.addresses, c.stream); err != nil {
		return err
	}
	lock, err := lockSettling(c.data)
	if err != nil {
		return err
	}
	claims, err := batcher.OpenClaims(filepath.Join(c.data, "claims.log"), settlementName(c.addresses), c.addresses.Epoch, c.stream.Logger)
	if err != nil {
		return errors.Join(err, lock.Close())
	}
	p.minter = &minter{
		economics: newEconomics(cmp.Or(c.lane.Gas, chain.OsakaGas())),
		claims:    claims, reader: chain.NewReader(c.client, c.addresses),
		stream: c.stream, batch: c.program.Batch, addresses: c.addresses, partitions: c.partitions,
		lanes: lanes, node: shared.Node, dir: filepath.Clean(c.data), lock: lock,
	}
	return nil
}

// logNode is whom to ask for logs: all nodes where there are several.
func (c *productConfig) logNode() chain.LogNode {
	if c.lane.Node != nil {
		return c.lane.Node
	}
	return c.client
}

// openWatch reads what the programme says of chain events and of what is unusual.
func (p *product) openWatch(c *productConfig) error {
	types, moved := c.program.Events.Chain, moves
	if types == nil {
		types = ownActs
	}
	movable := func(k reward.Class) bool { return k.Transferable }
	if classes := c.program.Reward.Classes; len(classes) > 0 && !slices.ContainsFunc(classes, movable) {
		// Nothing can be transferred: the logs of mints need not be looked at.
		transfer := func(s string) bool { return s == record.TypeTransferIn || s == record.TypeTransferOut }
		types, moved = slices.DeleteFunc(slices.Clone(types), transfer), slices.DeleteFunc(slices.Clone(moved), transfer)
	}
	s, err := newSuspicion(c.program, c.programFile, moved)
	if err != nil {
		return err
	}
	p.watcher = &watcher{stream: c.stream, addresses: c.addresses, node: c.logNode(), poll: c.watchPoll, log: c.stream.Logger,
		types: types, suspicion: s, early: c.early, depth: c.depth}
	return nil
}

// run works until ctx ends, or until a part fails: then all stop.
func (p *product) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	if p.ingester != nil {
		g.Go(func() error { return stage(ctx, "ingest", p.ingester.Run) })
	}
	if p.scorer != nil {
		g.Go(func() error { return stage(ctx, "score", p.scorer.run) })
	}
	if p.minter != nil {
		g.Go(func() error { return stage(ctx, "mint", p.minter.run) })
	}
	if p.watcher != nil {
		g.Go(func() error { return stage(ctx, "watch", p.watcher.run) })
	}
	if p.ticker != nil {
		g.Go(func() error { return stage(ctx, "tick", p.ticker.run) })
	}
	return g.Wait()
}

// stage runs one part. None of them ends by itself without a reason.
func stage(ctx context.Context, name string, run func(context.Context) error) error {
	err := run(ctx)
	switch {
	case ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)):
		return nil
	case err == nil:
		err = errors.New("ended without being told to")
	}
	return fmt.Errorf("%s: %w", name, err)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/stream"
)

// productConfig is what `run` is told, and what the demo tells itself.
type productConfig struct {
	stream     stream.Config
	partitions int32
	program    *program.Program
	model      *model.Model
	client     *ethclient.Client
	addresses  chain.Addresses
	signer     *chain.Signer
	data       string
	seedFile   string // "": a key derived from the genesis programme's name
	cacheBytes int64
	feedback   bool          // append chain events to the events topic
	watchPoll  time.Duration // pause of the watcher at the chain's head; 0: its default
	now        func() int64
	observe    func(ns int64)
}

// product is Guerdon itself: score, mint and watch in one process. Follow an event
// from here: score.go decides, mint.go settles, watch.go feeds back.
type product struct {
	scorer  *scorer
	minter  *minter
	watcher *watcher // nil without feedback
}

// openProduct puts programme and model in force and opens every part.
func openProduct(ctx context.Context, c productConfig) (*product, error) {
	if err := os.MkdirAll(c.data, 0o700); err != nil {
		return nil, fmt.Errorf("data directory: %w", err)
	}
	if err := stream.EnsureTopics(ctx, c.stream, c.partitions); err != nil {
		return nil, err
	}
	if err := publish(ctx, c.stream, c.partitions, c.addresses.Epoch, c.program, c.model); err != nil {
		return nil, err
	}
	manager, err := chain.NewManager(ctx, chain.ManagerConfig{
		Node: c.client, Signer: c.signer, Addresses: c.addresses, Logger: c.stream.Logger,
	})
	if err != nil {
		return nil, err
	}
	s, err := openScorer(ctx, scorerConfig{
		stream: c.stream, epoch: c.addresses.Epoch, partitions: c.partitions, dir: c.data,
		seedFile: c.seedFile, cacheBytes: c.cacheBytes, now: c.now, observe: c.observe,
	})
	if err != nil {
		return nil, err
	}
	p := &product{scorer: s, minter: &minter{
		stream: c.stream, batch: c.program.Batch, addresses: c.addresses, partitions: c.partitions,
		sender: manager, dir: filepath.Clean(c.data),
	}}
	if c.feedback {
		p.watcher = &watcher{stream: c.stream, addresses: c.addresses, node: c.client, poll: c.watchPoll, log: c.stream.Logger}
	}
	return p, nil
}

// run works until ctx ends, or until a part fails: then all stop.
func (p *product) run(ctx context.Context) error {
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return stage("score", p.scorer.run(ctx)) })
	g.Go(func() error { return stage("mint", p.minter.run(ctx)) })
	if p.watcher != nil {
		g.Go(func() error { return stage("watch", p.watcher.run(ctx)) })
	}
	return g.Wait()
}

func stage(name string, err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return nil
	}
	return fmt.Errorf("%s: %w", name, err)
}

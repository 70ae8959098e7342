package main

import (
	"context"
	"errors"
	"log/slog"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// fold is the log decided again in one thread, over a store of its own.
type fold struct {
	store  *features.Store
	events *stream.Reader
	engine *engine.Engine
	replay *engine.Replayer
	a      *app
}

// scratchIdentity is that of a fold's store: of one log, under one history of rewinds.
func scratchIdentity(cfg stream.Config, b *engine.Bundle, epoch uint64, rewinds []stream.Generation) features.Identity {
	return features.Identity{Prefix: cfg.Prefix, Layout: b.Layout.Hash(), Generation: "fold " + stream.Current(rewinds), Epoch: epoch}
}

// openFold opens a fold of the events as the last of rewinds saw them, its store in
// dir; sink receives the decisions.
func openFold(ctx context.Context, cfg stream.Config, book *modelBook, rewinds []stream.Generation, seedFile, dir string, a *app, sink func(*stream.Message) error) (*fold, error) {
	force, err := book.genesis()
	if err != nil {
		return nil, err
	}
	b, err := book.Genesis()
	if err != nil {
		return nil, err
	}
	seed, err := book.seed(seedFile, slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	f := &fold{a: a}
	if f.store, err = features.Open(dir, scratchIdentity(cfg, b, force.Epoch, rewinds), features.Options{Logger: a.log}); err != nil {
		return nil, err
	}
	if f.events, err = stream.NewReader(ctx, cfg, stream.Events, nil); err != nil {
		return nil, errors.Join(err, f.store.Close())
	}
	f.engine, err = engine.New(engine.Config{
		Epoch: force.Epoch, Partitions: int32(f.events.Partitions()), Seed: seed, Generations: rewinds, Logger: a.log,
	}, f.store, book)
	if err != nil {
		return nil, errors.Join(err, f.Close())
	}
	f.replay = engine.NewReplayer(f.engine, sink)
	return f, nil
}

// to decides every partition up to, not including, the offset end, into the store; it
// goes on where that stands.
func (f *fold) to(ctx context.Context, end map[int32]int64) error {
	from := map[int32]int64{}
	for p := range int32(f.events.Partitions()) {
		at, err := f.replay.Resume(p)
		if err != nil {
			return err
		}
		if at > 0 {
			from[p] = at
		}
	}
	if err := f.events.Seek(from); err != nil {
		return err
	}
	line := startProgress(f.a.err, func() string { return count(f.engine.Stats().Events.Load()) + " events replayed" })
	defer line.stop()
	err := f.events.Until(ctx, end, func(p int32, recs []stream.Record, _ int64) error {
		for len(recs) > 0 && recs[len(recs)-1].Offset >= end[p] {
			recs = recs[:len(recs)-1]
		}
		return f.replay.Feed(p, recs)
	})
	for p := range int32(f.events.Partitions()) {
		if err == nil {
			err = f.replay.Release(p)
		}
	}
	return err
}

// Close keeps what was folded.
func (f *fold) Close() error {
	f.events.Close()
	return f.store.Close()
}

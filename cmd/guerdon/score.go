package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// scorer is the scoring half of the product: an engine over the profile store,
// driven by the events topic.
type scorer struct {
	cfg    stream.Config
	engine *engine.Engine
	store  *features.Store

	startsMS int64 // of the programme in force at the beginning
}

// scorerConfig is what openScorer needs.
type scorerConfig struct {
	stream     stream.Config
	epoch      uint64
	partitions int32
	dir        string
	seedFile   string
	cacheBytes int64
	now        func() int64
	observe    func(ns int64)
}

// openScorer opens (or, where damaged, rebuilds) the store under dir and joins it
// with what is in force.
func openScorer(ctx context.Context, c scorerConfig) (*scorer, error) {
	book, err := openModelBook(ctx, c.stream)
	if err != nil {
		return nil, err
	}
	b, err := book.Genesis()
	if err != nil {
		return nil, err
	}
	force, err := book.genesis()
	if err != nil {
		return nil, err
	}
	seed, err := seedKey(c.seedFile, book.programName(force), c.stream.Logger)
	if err != nil {
		return nil, err
	}
	generation, err := topicID(ctx, c.stream, c.stream.Topics().Profiles)
	if err != nil {
		return nil, err
	}
	store, err := openStore(c, features.Identity{
		Prefix: c.stream.Prefix, Layout: b.Layout.Hash(), Generation: generation, Epoch: c.epoch,
	})
	if err != nil {
		return nil, err
	}
	if c.stream.Instance == "" {
		if c.stream.Instance, err = instanceName(c.dir); err != nil {
			return nil, errors.Join(err, store.Close())
		}
	}
	e, err := engine.New(engine.Config{
		Epoch: c.epoch, Partitions: c.partitions, Seed: seed, Logger: c.stream.Logger, Now: c.now, Observe: c.observe,
	}, store, book)
	if err != nil {
		return nil, errors.Join(err, store.Close())
	}
	return &scorer{cfg: c.stream, engine: e, store: store, startsMS: b.StartsMS}, nil
}

// openStore opens the profile store; a damaged one is discarded with words, since
// the changelog holds all of it.
func openStore(c scorerConfig, id features.Identity) (*features.Store, error) {
	dir := filepath.Join(c.dir, "profiles")
	o := features.Options{CacheBytes: c.cacheBytes, Logger: c.stream.Logger}
	store, err := features.Open(dir, id, o)
	switch {
	case errors.Is(err, features.ErrDamaged):
		c.stream.Logger.Warn("profile store is damaged; discarding it and rebuilding it from the changelog", "dir", dir, "err", err)
		if err := features.Discard(dir); err != nil {
			return nil, err
		}
		return features.Open(dir, id, o)
	case errors.Is(err, features.ErrForeign):
		return nil, fmt.Errorf("%w; use another --data directory, or delete this one: its profiles are rebuilt from the changelog", err)
	}
	return store, err
}

// run scores until ctx ends. A store found damaged on the way is an error: the
// next start discards it.
func (s *scorer) run(ctx context.Context) error {
	err := stream.Run(ctx, s.cfg, s.engine)
	return errors.Join(err, s.store.Close())
}

// instanceName is this data directory's own name, drawn once: a restart takes its
// partitions back at once and fences its own past.
func instanceName(dir string) (string, error) {
	path := filepath.Join(dir, "instance")
	b, err := os.ReadFile(path)
	if name := strings.TrimSpace(string(b)); err == nil && name != "" {
		return name, nil
	}
	if err != nil && !errors.Is(err, os.ErrNotExist) {
		return "", fmt.Errorf("instance name: %w", err)
	}
	name := strings.ToLower(rand.Text()[:12])
	if err := os.WriteFile(path, []byte(name+"\n"), 0o600); err != nil {
		return "", fmt.Errorf("instance name: %w", err)
	}
	return name, nil
}

// topicID is the broker's own id of a topic: another cluster, or a topic made
// anew, has another.
func topicID(ctx context.Context, cfg stream.Config, name string) (string, error) {
	cl, err := kgo.NewClient(append([]kgo.Opt{kgo.SeedBrokers(cfg.Brokers...)}, cfg.Options...)...)
	if err != nil {
		return "", fmt.Errorf("kafka client: %w", err)
	}
	defer cl.Close()
	topics, err := kadm.NewClient(cl).ListTopics(ctx, name)
	if err != nil {
		return "", fmt.Errorf("topic %s: %w", name, err)
	}
	t, ok := topics[name]
	if !ok || t.Err != nil {
		return "", fmt.Errorf("topic %s: %w", name, t.Err)
	}
	return t.ID.String(), nil
}

// seedKey is the secret behind holdout and exploration.
func seedKey(path, programName string, log *slog.Logger) ([]byte, error) {
	if path == "" {
		log.Warn("no --seed-file: holdout and exploration use a key anyone can compute from the programme's name")
		sum := sha256.Sum256([]byte("guerdon seed " + programName))
		return sum[:], nil
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("seed file: %w", err)
	}
	b = []byte(strings.TrimSpace(string(b)))
	const least = 16
	if len(b) < least {
		return nil, fmt.Errorf("seed file %s holds %d bytes; at least %d random ones are needed", path, len(b), least)
	}
	return b, nil
}

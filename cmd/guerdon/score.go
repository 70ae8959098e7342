package main

import (
	"context"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

type scoreCmd struct {
	kafkaFlags
	programFlags
	scoreFlags
	Epoch uint64 `help:"Epoch of the events log; 'guerdon run' takes it from the addresses file." default:"1"`
}

func (scoreCmd) Help() string {
	return `Example, with settling left to another process:
  guerdon score --program examples/cdnow.yaml --data /tmp/score

Reads events and writes decisions, exactly once; needs no chain. Several, each with
a directory of its own, share the partitions.`
}

// Run scores until interrupted.
func (c *scoreCmd) Run(ctx context.Context, a *app) error {
	config, told, err := c.scoreFlags.open(a, &c.kafkaFlags, &c.programFlags)
	if err != nil {
		return err
	}
	defer told.close()
	config.addresses.Epoch = c.Epoch
	p := &product{}
	if err := config.prepare(ctx); err != nil {
		return err
	}
	if err := p.openScore(ctx, &config); err != nil {
		return err
	}
	told.opened(p)
	return p.serve(ctx, a, fmt.Sprintf("programme %s, %s, scoring only", config.program.Name, scoring(config.model)))
}

// scorer is the scoring half of the product: an engine over the profile store,
// driven by the events topic.
type scorer struct {
	c     scorerConfig
	book  *modelBook
	id    features.Identity
	stats *engine.Stats
	store *features.Store

	newest atomic.Pointer[features.Store] // store, for who watches

	rewinds  []stream.Generation // up to the one in force
	startsMS int64               // of the programme in force at the beginning
}

// scorerConfig is what openScorer needs.
type scorerConfig struct {
	stream       stream.Config
	epoch        uint64
	partitions   int32
	dir          string
	seed         []byte
	memory       memory
	now          func() int64
	observe      func(engine.Stage, int64) // one event in observeEvery
	observeEvery int

	snapshotEvery time.Duration // 0: none are taken
	snapshotKeep  int
}

// openScorer opens the store under dir for what is in force.
func openScorer(ctx context.Context, c scorerConfig) (*scorer, error) {
	s := &scorer{c: c, stats: &engine.Stats{}}
	var err error
	if s.book, err = openModelBook(ctx, c.stream); err != nil {
		return nil, err
	}
	b, err := s.book.Genesis()
	if err != nil {
		return nil, err
	}
	if s.rewinds, err = s.book.generations(); err != nil {
		return nil, err
	}
	s.c.stream.Generation = stream.Current(s.rewinds)
	generation, err := stream.TopicID(ctx, s.c.stream, stream.Profiles)
	if err != nil {
		return nil, err
	}
	s.startsMS = b.StartsMS
	s.id = features.Identity{Prefix: c.stream.Prefix, Layout: b.Layout.Hash(), Generation: generation, Epoch: c.epoch}
	s.store, err = s.open()
	if errors.Is(err, features.ErrDamaged) {
		s.store, err = s.rebuild(err)
	}
	if errors.Is(err, features.ErrForeign) && s.left() {
		s.store, err = s.rebuild(errors.New("its generation was left by a rewind"))
	}
	if errors.Is(err, features.ErrForeign) {
		err = fmt.Errorf("%w; use another --data directory, or delete this one: its profiles are rebuilt from the changelog", err)
	}
	return s, err
}

func (s *scorer) dir() string { return filepath.Join(s.c.dir, "profiles") }

func (s *scorer) open() (*features.Store, error) {
	store, err := features.Open(s.dir(), s.id, features.Options{CacheBytes: s.c.memory.pebbleBytes, Logger: s.c.stream.Logger, FS: drillFS(s.c.stream.Fault)})
	if err == nil {
		s.newest.Store(store)
	}
	return store, err
}

// left reports that the directory is this log's, of a generation before the rewinds.
func (s *scorer) left() bool {
	found, err := features.ReadIdentity(s.dir())
	if err != nil {
		return false
	}
	ours := slices.ContainsFunc(s.rewinds, func(g stream.Generation) bool { return g.Before == found.Generation })
	found.Generation = s.id.Generation
	return ours && found == s.id
}

// rebuild discards the store with words: the changelog holds all of it.
func (s *scorer) rebuild(why error) (*features.Store, error) {
	s.c.stream.Logger.Warn("profile store cannot be used; discarding it and rebuilding it from the changelog", "dir", s.dir(), "err", why)
	if err := features.Discard(s.dir()); err != nil {
		return nil, err
	}
	return s.open()
}

// run scores until ctx ends. A store found damaged, or at odds with the log, is
// rebuilt once and scoring goes on; a second time in a row is an error.
func (s *scorer) run(ctx context.Context) error {
	for rebuilt := int64(-1); ; {
		err := s.score(ctx)
		if cerr := s.store.Close(); err == nil || ctx.Err() != nil {
			return errors.Join(err, cerr)
		}
		done := s.stats.Events.Load()
		if !errors.Is(err, features.ErrDamaged) && !errors.Is(err, engine.ErrDiverged) || rebuilt == done {
			return err
		}
		rebuilt = done
		if s.store, err = s.rebuild(err); err != nil {
			return err
		}
	}
}

func (s *scorer) score(ctx context.Context) error {
	e, err := engine.New(engine.Config{
		Epoch: s.c.epoch, Partitions: s.c.partitions, Generations: s.rewinds, Seed: s.c.seed, CacheBytes: s.c.memory.memberBytes, AtLeastOnce: s.c.stream.AtLeastOnce, Logger: s.c.stream.Logger, Stats: s.stats, Now: s.c.now, Observe: s.c.observe, ObserveEvery: s.c.observeEvery,
	}, s.store, s.book)
	if err != nil {
		return err
	}
	if s.c.snapshotEvery > 0 {
		var wg sync.WaitGroup
		ctx, stop := context.WithCancel(ctx)
		wg.Go(func() { keepSnapshots(ctx, s.store, s.c.dir, s.c.snapshotEvery, s.c.snapshotKeep, s.c.stream.Logger) })
		defer wg.Wait()
		defer stop()
	}
	return stream.Run(ctx, s.c.stream, e)
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

// fingerprint tells seed keys apart without giving them away.
func fingerprint(seed []byte) string {
	mac := hmac.New(sha256.New, seed)
	mac.Write([]byte("guerdon seed fingerprint"))
	return hex.EncodeToString(mac.Sum(nil)[:8])
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

package batcher

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// crashPoint is where a process dies.
type crashPoint int

const (
	beforeJournal crashPoint = iota
	afterJournal
	afterSend // in the pool: may land at any later time, or never
	afterLand
	beforeReport
	beforeDone
	crashPoints
)

// doomed dies at one point of its n-th batch; after that nothing it does happens.
type doomed struct {
	Journal
	chain *fakeChain
	at    crashPoint
	n     int
	pool  *pool

	mu   sync.Mutex
	dead bool
}

// pool holds transactions of dead processes, which may land at any time.
type pool struct {
	mu      sync.Mutex
	batches []Batch
}

func (p *pool) add(b Batch) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.batches = append(p.batches, b)
}

// land gives the first to the chain, stale or not: the chain decides. It is false where
// there was none.
func (p *pool) land(c *fakeChain) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.batches) == 0 {
		return false
	}
	_, _ = c.apply(p.batches[0])
	p.batches = p.batches[1:]
	return true
}

func (d *doomed) died() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.dead
}

func (d *doomed) die(at crashPoint) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	if at == d.at && d.n == 0 {
		d.dead = true
	}
	return d.dead
}

func (d *doomed) Begin(b Batch) error {
	d.mu.Lock()
	d.n--
	d.mu.Unlock()
	if d.die(beforeJournal) {
		return errCrash
	}
	if err := d.Journal.Begin(b); err != nil {
		return err
	}
	if d.die(afterJournal) {
		return errCrash
	}
	return nil
}

func (d *doomed) Done() error {
	if d.die(beforeDone) {
		return errCrash
	}
	return d.Journal.Done()
}

func (d *doomed) settle(_ context.Context, b Batch) (Landed, error) {
	if d.die(afterSend) {
		d.pool.add(b)
		return Landed{}, errCrash
	}
	ld, err := d.chain.apply(b)
	if d.die(afterLand) {
		return Landed{}, errCrash
	}
	return ld, err
}

// Whatever the point at which a process dies, with its journal or without, and
// whenever its last transaction lands after all: nothing is lost or doubled.
func TestRunSurvivesCrashes(t *testing.T) {
	dir := t.TempDir()
	synctest.Test(t, func(t *testing.T) {
		rapid.Check(bubble{t}, func(t *rapid.T) {
			path := filepath.Join(dir, "batches")
			os.Remove(path)
			os.Remove(path + ".claims")
			log := drawLog(t, 3, 60)
			chain := newFakeChain()
			waiting := &pool{}
			open := func() *FileJournal {
				if rapid.Bool().Draw(t, "journal lost") {
					os.Remove(path)
				}
				j, err := OpenJournal(path, identity, slog.New(slog.DiscardHandler))
				if err != nil {
					t.Fatal(err)
				}
				return j
			}
			for range rapid.IntRange(1, 6).Draw(t, "lives") {
				j := open()
				d := &doomed{Journal: j, chain: chain, pool: waiting,
					at: crashPoint(rapid.IntRange(0, int(crashPoints)-1).Draw(t, "dies")),
					n:  rapid.IntRange(1, 3).Draw(t, "batch")}
				ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
				src := &fakeSource{log: log, chunk: rapid.IntRange(1, 20).Draw(t, "chunk")}
				snd := maybePiped(t, &fakeSender{chain: chain, settle: d.settle})
				claims := openClaims(t, path+".claims")
				err := Run(ctx, fastConfig(), testEpoch, partitions3, src, snd, d, Hooks{Claims: claims,
					OnLanded: func(context.Context, Batch, Landed) error {
						if d.die(beforeReport) {
							return errCrash
						}
						return nil
					}})
				cancel()
				j.Close()
				if rapid.Bool().Draw(t, "claims kept") { // else the process died
					claims.Close()
				}
				if dead := d.died(); !dead && err != nil || err != nil && !errors.Is(err, errCrash) {
					t.Fatalf("dead %v: %v", dead, err)
				}
				for rapid.Bool().Draw(t, "lands late") && waiting.land(chain) {
				}
			}
			j := open()
			defer j.Close()
			// What is still in the pool lands in the middle of the last life.
			late := func(ctx context.Context, b Batch) (Landed, error) {
				waiting.land(chain)
				return chain.apply(b)
			}
			claims := openClaims(t, path+".claims")
			runUntilSettled(t, log, chain, maybePiped(t, &fakeSender{chain: chain, settle: late}), j, fastConfig(), Hooks{Claims: claims})
			if err := errors.Join(chain.audit(log), auditClaims(log, claims)); err != nil {
				t.Fatal(err)
			}
			claims.Close()
			if err := auditClaims(log, openClaims(t, path+".claims")); err != nil {
				t.Fatal("kept: ", err)
			}
		})
		time.Sleep(time.Hour)
	})
}

// A journalled batch that still builds on the watermark is sent again byte for byte,
// even if what has come since would pack differently.
func TestRunResendsTheJournalledBatchExactly(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	synctest.Test(t, func(t *testing.T) {
		log := []Grant{grant(0, 1, 1, 1, 0, 10), grant(0, 2, 1, 2, 0, 20), grant(1, 3, 1, 2, 0, 30)}
		before, err := Pack(limits(4), nil, log[:1])
		if err != nil {
			t.Fatal(err)
		}
		j, _ := openJournal(t, path)
		if err := j.Begin(before[0]); err != nil {
			t.Fatal(err)
		}
		chain := newFakeChain()
		o := &told{log: log, seen: map[uint32][]record.Position{}}
		stats := runUntilSettled(t, log, chain, &fakeSender{chain: chain}, j, fastConfig(), Hooks{OnSettled: o.settled})
		if err := o.complete(); err != nil {
			t.Error(err)
		}
		if fmt.Sprint(chain.sections[0]) != fmt.Sprint(before[0].Sections[0]) || stats.Resent != 1 || stats.Decisions != 3 {
			t.Fatalf("first section %+v, %+v", chain.sections[0], stats)
		}
		wantPending(t, j)
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
		// One that landed already is dropped.
		if err := j.Begin(before[0]); err != nil {
			t.Fatal(err)
		}
		txs := chain.txs
		stats = runUntilSettled(t, log, chain, &fakeSender{chain: chain}, j, fastConfig(), Hooks{})
		if chain.txs != txs || stats.Resent != 0 {
			t.Fatalf("%+v", stats)
		}
		wantPending(t, j)
	})
}

func TestTwoBatchersAtOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rapid.Check(bubble{t}, func(t *rapid.T) {
			log := drawLog(t, 3, 60)
			chain := newFakeChain()
			seed := rapid.Uint64().Draw(t, "seed")
			ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
			defer cancel()
			errs := make(chan error, 2)
			for n := range uint64(2) {
				rng := rand.New(rand.NewPCG(seed, n))
				snd := &fakeSender{chain: chain, settle: func(ctx context.Context, b Batch) (Landed, error) {
					time.Sleep(time.Duration(rng.IntN(400)) * time.Millisecond)
					return chain.apply(b)
				}}
				src := &fakeSource{log: log, chunk: 1 + rng.IntN(9), idle: func() {
					if chain.complete(log) {
						cancel()
					}
				}}
				cfg := fastConfig()
				cfg.MaxItems = 1 + rng.IntN(6)
				either := maybePiped(t, snd)
				go func() { errs <- Run(ctx, cfg, testEpoch, partitions3, src, either, nil, Hooks{}) }()
			}
			if err := errors.Join(<-errs, <-errs); err != nil {
				t.Fatal(err)
			}
			if err := chain.audit(log); err != nil {
				t.Fatal(err)
			}
		})
		time.Sleep(time.Hour) // for what is still in the pools
	})
}

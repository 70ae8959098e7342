package batcher

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// bubble lets rapid run inside synctest, whose T has no Deadline: rapid asks for
// one of a *testing.T only.
type bubble struct{ *testing.T }

var partitions3 = []int32{0, 1, 2}

func fastConfig() Config {
	return Config{Window: 200 * time.Millisecond, MaxItems: 4}
}

// runUntilSettled runs until every grant of log is on the chain and reported.
func runUntilSettled(t rapid.TB, log []Grant, chain *fakeChain, snd Sender, j Journal, cfg Config, h Hooks) Stats {
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Minute)
	defer cancel()
	var last Stats
	var queued atomic.Int64
	h.OnStats = func(s Stats) { last = s; queued.Store(int64(s.Queued)) }
	calm := 0
	src := &fakeSource{log: log, chunk: 7, idle: func() {
		if calm++; calm > 3 && queued.Load() == 0 && chain.complete(log) {
			cancel()
		}
	}}
	if err := Run(ctx, cfg, testEpoch, partitions3, src, snd, j, h); err != nil {
		t.Fatalf("run: %v", err)
	}
	if !chain.complete(log) {
		t.Fatalf("stuck: %+v", last)
	}
	return last
}

func TestRunSettlesEverythingOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rapid.Check(bubble{t}, func(t *rapid.T) {
			log := drawLog(t, 3, 60)
			chain := newFakeChain()
			chain.advance = rapid.SampledFrom([]uint64{0, 1, 2, 50}).Draw(t, "advance")
			cfg := fastConfig()
			cfg.MaxItems = rapid.IntRange(1, 9).Draw(t, "maxItems")
			if rapid.Bool().Draw(t, "gas") {
				cfg.GasTarget = 21_000 + 30_000*rapid.Uint64Range(0, 5).Draw(t, "room")
			}
			var landed int
			h := Hooks{OnLanded: func(_ context.Context, b Batch, ld Landed) error { landed += len(ld.Receipts); return nil }}
			h.MaxQueue = rapid.IntRange(1, 80).Draw(t, "queue")
			o := &told{log: log, seen: map[uint32][]record.Position{}}
			h.OnSettled = o.settled
			h.Depth = rapid.IntRange(1, 6).Draw(t, "depth")
			snd := maybePiped(t, &fakeSender{chain: chain, latency: 50 * time.Millisecond})
			stats := runUntilSettled(t, log, chain, snd, nil, cfg, h)
			if err := errors.Join(chain.audit(log), chain.auditOrder(log), o.complete()); err != nil {
				t.Fatal(err)
			}
			want := 0
			for _, gs := range grants(log) {
				want += len(gs)
			}
			items := 0
			for _, s := range chain.sections {
				items += len(s.Items)
			}
			if landed != len(chain.sections) || int(stats.Decisions) != want || int(stats.Items) != items || stats.Elsewhere+stats.Skipped != 0 {
				t.Fatalf("%d decisions, %d sections, %d items: %+v", want, len(chain.sections), items, stats)
			}
			// Reading it all again settles nothing.
			txs := chain.txs
			stats = runUntilSettled(t, log, chain, &fakeSender{chain: chain}, nil, cfg, Hooks{})
			if chain.txs != txs || int(stats.Skipped) != want {
				t.Fatalf("a second run sent %d transactions: %+v", chain.txs-txs, stats)
			}
		})
	})
}

func TestRunRefusesALogThatDoesNotFitTheChain(t *testing.T) {
	log := []Grant{grant(0, 1, 1, 1, 0, 10), grant(0, 5, 1, 2, 0, 20), grant(0, 9, 1, 2, 0, 30)}
	at := func(o uint64) record.Position { return record.Position{Offset: o, Ordinal: 1} }
	for _, c := range []struct {
		name    string
		log     []Grant
		trimmed bool
		mark    record.Position
		want    string // "" settles
	}{
		{"from the beginning", log, false, record.Position{}, ""},
		{"from the middle", log, false, at(5), ""},
		{"trimmed up to the watermark", log[1:], true, at(5), ""},
		{"all settled", log, false, at(9), ""},
		{"starts after the watermark", log[2:], true, at(5), "without the decision at the watermark 5.1"},
		{"starts after nothing", log[1:], true, record.Position{}, "the log's beginning has been deleted"},
		{"another log", log, false, at(4), "without the decision at the watermark 4.1"},
		{"ends before the watermark", log, false, at(12), "the log ends at position 9.1, before the watermark 12.1"},
		{"empty", nil, false, at(12), "the log ends at position 0.0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				chain := newFakeChain()
				chain.marks[0] = c.mark
				ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
				defer cancel()
				err := Run(ctx, fastConfig(), testEpoch, partitions3,
					&fakeSource{log: c.log, chunk: 2, trimmed: c.trimmed}, &fakeSender{chain: chain}, nil, Hooks{})
				if c.want == "" {
					if err != nil || chain.marks[0] != at(9) {
						t.Fatalf("%v at %s", err, chain.marks[0])
					}
					return
				}
				if !errors.Is(err, ErrLog) || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "partition 0") {
					t.Fatal(err)
				}
				if chain.txs != 0 {
					t.Fatal("something was sent")
				}
			})
		})
	}
}

func TestRunStopsOnABadGrant(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		bad := grant(1, 4, 1, 1, 0, 10)
		bad.Decision.To = "0xnobody"
		chain := newFakeChain()
		err := Run(t.Context(), fastConfig(), testEpoch, partitions3, &fakeSource{log: []Grant{bad}}, &fakeSender{chain: chain}, nil, Hooks{})
		if !errors.Is(err, ErrBadGrant) {
			t.Fatal(err)
		}
	})
}

func TestRunHalvesWhatTheChainCannotTake(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(40) {
			log = append(log, grant(int32(i%3), i, 1, byte(i), 0, 5))
		}
		chain := newFakeChain()
		cfg := Config{Window: time.Second, MaxItems: 40}
		cap := func(limit int) func(context.Context, Batch) (Landed, error) {
			return func(_ context.Context, b Batch) (Landed, error) {
				if b.Items() > limit {
					return Landed{}, fmt.Errorf("%d items: %w", b.Items(), ErrTooLarge)
				}
				return chain.apply(b)
			}
		}
		stats := runUntilSettled(t, log, chain, &fakeSender{chain: chain, settle: cap(11)}, nil, cfg, Hooks{})
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
		if stats.Halved < 2 || stats.Batches < 4 {
			t.Fatalf("%+v", stats)
		}
		err := Run(t.Context(), cfg, testEpoch, partitions3, &fakeSource{log: []Grant{grant(0, 99, 1, 1, 0, 1)}},
			&fakeSender{chain: newFakeChain(), settle: cap(0)}, nil, Hooks{})
		if !errors.Is(err, ErrTooLarge) || !strings.Contains(err.Error(), "position 99.1") {
			t.Fatal(err)
		}
	})
}

// A batch that was mined and used up its gas is too large as well: those behind it that
// stand on it do not land, others do and are told of.
func TestRunHalvesWhatRanOutOfGas(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rapid.Check(bubble{t}, func(t *rapid.T) {
			log := drawLog(t, 3, 80)
			chain := newFakeChain()
			most := rapid.IntRange(1, 6).Draw(t, "most items")
			pipe := &fakePipe{fakeSender: &fakeSender{chain: chain, latency: time.Second, settle: func(_ context.Context, b Batch) (Landed, error) {
				if b.Items() > most {
					return Landed{}, fmt.Errorf("%d items: %w", b.Items(), ErrTooLarge)
				}
				return chain.apply(b)
			}}}
			landed := 0
			o := &told{log: log, seen: map[uint32][]record.Position{}}
			cfg := fastConfig()
			cfg.MaxItems = rapid.IntRange(1, 20).Draw(t, "maxItems")
			runUntilSettled(t, log, chain, pipe, nil, cfg, Hooks{
				OnSettled: o.settled,
				OnLanded:  func(_ context.Context, _ Batch, ld Landed) error { landed += len(ld.Receipts); return nil },
			})
			if err := errors.Join(chain.audit(log), o.complete()); err != nil {
				t.Fatal(err)
			}
			if landed != len(chain.sections) {
				t.Fatalf("%d sections landed, %d were told", len(chain.sections), landed)
			}
		})
	})
}

// A queue that is full of decisions which wait for one not yet read is read on.
func TestRunReadsWhatAFullQueueWaitsFor(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		of := grant(1, 9, 1, 1, 0, 5)
		back := grant(0, 1, 1, 1, 0, 5)
		back.Decision.Kind, back.Decision.Reverses, back.Decision.To = record.KindReversal, of.Decision.ID, of.Decision.To
		log := []Grant{back}
		for i := range uint64(8) {
			log = append(log, grant(0, 2+i, 1, 2, 0, 5))
		}
		log = append(log, of)
		chain := newFakeChain()
		runUntilSettled(t, log, chain, &fakeSender{chain: chain}, nil, fastConfig(), Hooks{MaxQueue: 4})
		if err := errors.Join(chain.audit(log), chain.auditOrder(log)); err != nil {
			t.Fatal(err)
		}
	})
}

// A Pipeline gets the next batch while others are under way; one too large takes back
// those behind it alone; after one that did not land the loop goes on from the chain.
func TestRunPipelines(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(400) {
			log = append(log, grant(int32(i%3), i, 1, byte(i), 0, 5))
		}
		chain := newFakeChain()
		n := 0
		pipe := &fakePipe{fakeSender: &fakeSender{chain: chain, latency: time.Second}, fits: func(b Batch) bool { return b.Items() <= 11 }}
		pipe.settle = func(_ context.Context, b Batch) (Landed, error) {
			if n++; n == 5 { // another batcher was there first
				chain.apply(Batch{Sections: b.Sections[:1]})
			}
			return chain.apply(b)
		}
		start := time.Now()
		stats := runUntilSettled(t, log, chain, pipe, nil, Config{Window: time.Second, MaxItems: 16}, Hooks{Depth: 7})
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
		if pipe.most < 5 || pipe.most > 7 || stats.Halved == 0 || stats.Resyncs != 1 || stats.Decisions+stats.Elsewhere != 400 {
			t.Fatalf("%d at once: %+v", pipe.most, stats)
		}
		if took := time.Since(start); took > 80*time.Second {
			t.Fatalf("took %v", took)
		}
	})
}

func TestRunKeepsWithinTheGasTarget(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(200) {
			log = append(log, grant(0, i, 1, byte(i), 0, 5))
		}
		chain := newFakeChain()
		cfg := Config{Window: time.Second, MaxItems: 500, GasTarget: 1_000_000}
		snd := &fakeSender{chain: chain}
		snd.settle = func(_ context.Context, b Batch) (Landed, error) {
			if g := snd.Gas(b); g > cfg.GasTarget {
				t.Errorf("a batch of %d gas", g)
			}
			return chain.apply(b)
		}
		runUntilSettled(t, log, chain, snd, nil, cfg, Hooks{})
		if n := len(chain.sections); n != 7 { // 32 items of 30,000 gas fit beside 21,000
			t.Fatalf("%d batches", n)
		}
	})
}

func TestRunWaitsForABaseFee(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		log := []Grant{grant(0, 1, 1, 1, 0, 10)}
		cfg := Config{Window: time.Second, MaxItems: 4, MaxBaseFee: 30, UrgentAfter: time.Minute}
		for _, c := range []struct {
			falls, lands time.Duration
			why          Reason
		}{
			{0, time.Second, Age},
			{10 * time.Second, 10 * time.Second, Age},
			{time.Hour, time.Minute, Urgent},
		} {
			start = time.Now()
			var landed time.Duration
			chain := newFakeChain()
			snd := &fakeSender{chain: chain, fee: func() float64 {
				if time.Since(start) >= c.falls {
					return 12
				}
				return 90
			}, settle: func(_ context.Context, b Batch) (Landed, error) {
				landed = time.Since(start)
				return chain.apply(b)
			}}
			stats := runUntilSettled(t, log, chain, snd, nil, cfg, Hooks{})
			if stats.Last != c.why || landed < c.lands-time.Second || landed > c.lands+2*time.Second {
				t.Errorf("fee falls after %v: landed after %v, %v", c.falls, landed, stats.Last)
			}
		}
	})
}

func TestRunSitsOutAnOutage(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		log := []Grant{grant(0, 1, 1, 1, 0, 10), grant(2, 1, 1, 1, 0, 10)}
		chain := newFakeChain()
		var sent []Batch
		snd := &fakeSender{chain: chain, settle: func(_ context.Context, b Batch) (Landed, error) {
			sent = append(sent, b)
			if time.Since(start) < 4*time.Minute {
				if len(sent) == 2 {
					chain.apply(b) // lands, but the answer is lost
				}
				return Landed{}, fmt.Errorf("dial tcp: connection refused: %w", ErrUnavailable)
			}
			return chain.apply(b)
		}}
		stats := runUntilSettled(t, log, chain, snd, nil, Config{Window: time.Second, MaxItems: 9}, Hooks{})
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
		if stats.Elsewhere != 2 || stats.Resyncs != 1 {
			t.Fatalf("%+v", stats)
		}
		for _, b := range sent {
			if fmt.Sprint(b) != fmt.Sprint(sent[0]) {
				t.Fatal("different content while the outcome was unknown")
			}
		}
	})
}

func TestRunGivesUpWhenNothingMoves(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := newFakeChain()
		snd := &fakeSender{chain: chain, settle: func(context.Context, Batch) (Landed, error) { return Landed{Tx: "0x"}, nil }}
		err := Run(t.Context(), fastConfig(), testEpoch, partitions3, &fakeSource{log: []Grant{grant(0, 1, 1, 1, 0, 10)}}, snd, nil, Hooks{})
		if err == nil || !strings.Contains(err.Error(), "moved no watermark") {
			t.Fatal(err)
		}
	})
}

// crowdedPipe has a batch of an earlier Run on its way, beside which nothing fits.
type crowdedPipe struct {
	*fakePipe
	drained int
}

func (p *crowdedPipe) Drain(context.Context) error {
	if p.drained++; p.drained < 3 {
		return ErrUnavailable
	}
	return nil
}

func (p *crowdedPipe) Submit(ctx context.Context, b Batch) (Flight, error) {
	if p.drained < 3 {
		return nil, ErrStale
	}
	return p.fakePipe.Submit(ctx, b)
}

// A Run that ended with batches on their way, as when final blocks were undone, leaves a
// Sender with which the next one can go on.
func TestRunDrainsWhatAnotherLeft(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		chain := newFakeChain()
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		log := []Grant{grant(0, 1, 1, 1, 0, 10)}
		src := &fakeSource{log: log, idle: func() {
			if chain.complete(log) {
				cancel()
			}
		}}
		snd := &crowdedPipe{fakePipe: &fakePipe{fakeSender: &fakeSender{chain: chain}}}
		if err := Run(ctx, fastConfig(), testEpoch, partitions3, src, snd, nil, Hooks{}); err != nil || !chain.complete(log) {
			t.Fatal(err, chain.marks)
		}
	})
}

// While a batch is under way and the queue is full, nobody polls.
func TestRunBackpressure(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(1000) {
			log = append(log, grant(0, i, 1, byte(i), 0, 5))
		}
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		src := &fakeSource{log: log, chunk: 10}
		var most int
		snd := &fakeSender{chain: newFakeChain(), settle: func(ctx context.Context, _ Batch) (Landed, error) {
			<-ctx.Done()
			return Landed{}, ctx.Err()
		}}
		err := Run(ctx, fastConfig(), testEpoch, partitions3, src, snd, nil, Hooks{MaxQueue: 50, OnStats: func(s Stats) { most = max(most, s.Queued) }})
		if err != nil || most != 50 || src.polls > 7 {
			t.Fatalf("%v, %d queued, %d polls", err, most, src.polls)
		}
	})
}

func TestRunStopsWithinASecond(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	synctest.Test(t, func(t *testing.T) {
		log := []Grant{grant(0, 1, 1, 1, 0, 10)}
		j, _ := openJournal(t, path)
		chain := newFakeChain()
		free := make(chan struct{})
		for name, settle := range map[string]func(context.Context, Batch) (Landed, error){
			"prompt": func(ctx context.Context, _ Batch) (Landed, error) { <-ctx.Done(); return Landed{}, ctx.Err() },
			"deaf":   func(context.Context, Batch) (Landed, error) { <-free; return Landed{}, errCrash },
		} {
			ctx, cancel := context.WithCancel(t.Context())
			var stopped time.Time
			time.AfterFunc(3*time.Second, func() { stopped = time.Now(); cancel() })
			if err := Run(ctx, fastConfig(), testEpoch, partitions3, &fakeSource{log: slices.Clone(log)}, &fakeSender{chain: chain, settle: settle}, j, Hooks{}); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			if d := time.Since(stopped); d > time.Second {
				t.Errorf("%s: stopped after %v", name, d)
			}
			if len(j.Pending()) == 0 {
				t.Errorf("%s: the journal lost what was under way", name)
			}
		}
		close(free)
		synctest.Wait()
		runUntilSettled(t, log, chain, &fakeSender{chain: chain}, j, fastConfig(), Hooks{})
	})
}

// A batch that lands while the loop is told to stop is still reported.
func TestRunReportsWhatLandsWhileStopping(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		chain := newFakeChain()
		snd := &fakeSender{chain: chain, settle: func(_ context.Context, b Batch) (Landed, error) {
			cancel()
			time.Sleep(100 * time.Millisecond)
			return chain.apply(b)
		}}
		reported := 0
		err := Run(ctx, fastConfig(), testEpoch, partitions3, &fakeSource{log: []Grant{grant(0, 1, 1, 1, 0, 10)}}, snd, nil,
			Hooks{OnLanded: func(context.Context, Batch, Landed) error { reported++; return nil }})
		if err != nil || reported != 1 {
			t.Fatalf("%v, %d reports", err, reported)
		}
	})
}

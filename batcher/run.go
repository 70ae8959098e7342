package batcher

import (
	"context"
	"errors"
	"fmt"
	"hash"
	"log/slog"
	"math"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto/keccak"
	"github.com/guerdon/guerdon/record"
)

const (
	defaultQueue = 1 << 16                // decisions, about 150 B each
	stopGrace    = 800 * time.Millisecond // for a Source and a Sender to notice that ctx ended
	feeEvery     = time.Second            // how often a waiting batch asks for the base fee
	callTimeout  = 5 * time.Second        // of a base fee or watermark call
	maxPause     = 30 * time.Second       // between attempts while the chain is unavailable
	maxFruitless = 8                      // outcomes in a row that moved nothing
)

// Hooks are what the loop tells others. All are optional, and are called by the
// loop's goroutine one at a time.
type Hooks struct {
	// OnLanded gets what landed, at least once unless the process dies between the
	// block and the call. An error stops the loop.
	OnLanded func(context.Context, Batch, Landed) error
	OnStats  func(Stats) // after each batch, and when decisions were read
	Log      *slog.Logger
	MaxQueue int // decisions read and not landed, beyond which polling stops; 0: 65536
}

// Stats count what one Run did.
type Stats struct {
	Batches   uint64 // landed
	Decisions uint64 // settled by them
	Items     uint64 // into which those were netted
	Minted    uint64 // items
	Refused   uint64 // items
	GasUsed   uint64

	Queued     int    // decisions read and not landed
	Skipped    uint64 // decisions that were settled before
	Elsewhere  uint64 // decisions found settled whose landing was not seen: by another batcher, or across a lost answer
	Unsettling uint64 // held or withheld decisions read
	Repeated   uint64 // decisions at a position not beyond the last one read
	Foreign    uint64 // decisions of another epoch
	Resyncs    uint64 // returns to the chain's watermark
	Halved     uint64 // batches the chain could not take
	Resent     uint64 // batches taken over from the journal
	Last       Reason // why the last batch closed
}

// Run settles one epoch's decisions of these partitions until ctx ends, and then
// returns nil within a second, with nothing lost: what was signed is in the
// journal and what landed is on the chain. It first takes over the journal's
// pending batch, then goes on from the on-chain watermarks. journal may be nil:
// then a restart may send different content beside a transaction of its earlier
// life, of which the watermark lets exactly one through.
//
// Errors: ErrLog, ErrBadGrant, those of Source, journal and OnLanded, and those of
// Sender other than the ones named beside it.
func Run(ctx context.Context, cfg Config, epoch uint64, partitions []int32, src Source, snd Sender, journal Journal, h Hooks) error {
	if err := cfg.Validate(); err != nil {
		return err
	}
	l := newLoop(cfg, epoch, partitions, snd, journal, h)
	workers, cancel := context.WithCancel(ctx)
	defer cancel()
	err := l.start(workers)
	if err == nil {
		l.workers.Go(func() { l.poll(workers, src, partitions) })
		err = l.run(workers)
	}
	cancel()
	if !l.stop() {
		l.log.Warn("batcher: source or sender did not stop in time; the journal holds what was under way")
	}
	return ignoreStop(ctx, err)
}

func ignoreStop(ctx context.Context, err error) error {
	if ctx.Err() != nil && (errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded)) {
		return nil
	}
	return err
}

// loop is Run's state, touched by its goroutine alone but for the channels.
type loop struct {
	cfg     Config
	epoch   uint64
	snd     Sender
	journal Journal
	hooks   Hooks
	log     *slog.Logger
	keccak  hash.Hash

	marks  map[uint32]record.Position // the chain's watermarks
	tails  map[uint32]*tail
	resent map[uint32]record.Position // previous of sections landed from the journal

	queue  []queued // by arrival; the first taken are in the packer
	packer *Packer
	taken  int
	full   bool
	gas    uint64 // of the packer's batch; at or above the target: no more fits
	limit  int    // decisions a batch may hold after one was too large; 0: no limit

	inFlight  bool
	fee       float64
	feeAt     time.Time // when fee was read
	notBefore time.Time // no sending earlier
	fruitless int
	stats     Stats

	polled  chan polled
	settled chan outcome
	workers sync.WaitGroup
}

type queued struct {
	Entry
	at time.Time
}

type polled struct {
	grants []Grant
	states []LogState // by index in partitions
	parts  []int32
	err    error
}

type outcome struct {
	batch  Batch
	landed Landed
	err    error
}

func newLoop(cfg Config, epoch uint64, partitions []int32, snd Sender, journal Journal, h Hooks) *loop {
	l := &loop{
		cfg: cfg, epoch: epoch, snd: snd, journal: journal, hooks: h, log: h.Log,
		keccak:  keccak.NewLegacyKeccak256(),
		marks:   map[uint32]record.Position{},
		tails:   map[uint32]*tail{},
		resent:  map[uint32]record.Position{},
		fee:     math.Inf(1),
		polled:  make(chan polled),
		settled: make(chan outcome, 1),
	}
	if l.log == nil {
		l.log = slog.New(slog.DiscardHandler)
	}
	if l.hooks.MaxQueue <= 0 {
		l.hooks.MaxQueue = defaultQueue
	}
	if l.journal == nil {
		l.journal = noJournal{}
	}
	for _, p := range partitions {
		l.tails[uint32(p)] = &tail{partition: uint32(p)}
	}
	l.repack()
	return l
}

type noJournal struct{}

func (noJournal) Pending() (Batch, bool) { return Batch{}, false }
func (noJournal) Begin(Batch) error      { return nil }
func (noJournal) Done() error            { return nil }

// start settles what the journal left and reads the watermarks.
func (l *loop) start(ctx context.Context) error {
	if err := l.takeOver(ctx); err != nil {
		return err
	}
	for p, t := range l.tails {
		w, err := l.watermark(ctx, p)
		if err != nil {
			return err
		}
		l.marks[p] = w
		t.expect(w)
	}
	return nil
}

// takeOver sends the journal's pending batch again, exactly, if it still builds on
// the chain's watermarks. Otherwise it landed, or another did in its place.
func (l *loop) takeOver(ctx context.Context) error {
	b, ok := l.journal.Pending()
	if !ok {
		return nil
	}
	for i := range b.Sections {
		s := &b.Sections[i]
		w, err := l.watermark(ctx, s.Partition)
		if err != nil {
			return err
		}
		if _, ours := l.tails[s.Partition]; !ours || s.Epoch != l.epoch || w != s.Previous {
			l.log.Info("batcher: journalled batch dropped: the chain has gone on",
				"partition", s.Partition, "previous", s.Previous, "next", s.Next, "watermark", w)
			return l.journal.Done()
		}
	}
	l.log.Info("batcher: sending the journalled batch again", "sections", len(b.Sections), "items", b.Items())
	l.stats.Resent++
	l.launch(ctx, b)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case o := <-l.settled:
		if o.err != nil && !errors.Is(o.err, ErrStale) && !errors.Is(o.err, ErrTooLarge) {
			return fmt.Errorf("settle the journalled batch: %w", o.err)
		}
		for i := range b.Sections {
			if s := &b.Sections[i]; o.landed.has(s) {
				l.resent[s.Partition] = s.Previous
			}
		}
		return l.report(ctx, b, o.landed)
	}
}

// launch settles b in the background; its outcome comes on the channel settled.
func (l *loop) launch(ctx context.Context, b Batch) {
	l.workers.Go(func() {
		landed, err := l.settle(ctx, b)
		l.settled <- outcome{b, landed, err}
	})
}

// run is the loop: one of polled decisions, an outcome, or time.
func (l *loop) run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		in := l.polled
		if len(l.queue) >= l.hooks.MaxQueue {
			in = nil
		}
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case p := <-in:
			err = l.read(p)
		case o := <-l.settled:
			l.inFlight = false
			err = l.outcome(ctx, o)
		case <-timer.C:
		}
		if err != nil {
			return err
		}
		wait, err := l.step(ctx)
		if err != nil {
			return err
		}
		timer.Reset(wait)
	}
}

// poll reads the source for the loop. The channel is its queue: it polls again only
// when the loop has taken what it has.
func (l *loop) poll(ctx context.Context, src Source, partitions []int32) {
	for ctx.Err() == nil {
		grants, err := src.Poll(ctx)
		p := polled{grants: grants, err: err, parts: partitions, states: make([]LogState, len(partitions))}
		for i, n := range partitions {
			p.states[i] = src.Log(n)
		}
		select {
		case l.polled <- p:
		case <-ctx.Done():
			return
		}
		if err != nil {
			return
		}
	}
}

// stop waits for the workers and takes in a batch that landed meanwhile.
func (l *loop) stop() bool {
	done := make(chan struct{})
	go func() { l.workers.Wait(); close(done) }()
	select {
	case <-done:
	case <-time.After(stopGrace):
		return false
	}
	select {
	case o := <-l.settled:
		if o.err == nil {
			ctx, cancel := context.WithTimeout(context.Background(), stopGrace/4)
			defer cancel()
			if err := l.report(ctx, o.batch, o.landed); err != nil {
				l.log.Warn("batcher: last batch landed but could not be reported", "tx", o.landed.Tx, "err", err)
			}
			l.tell()
		}
	default:
	}
	return true
}

// settle sends b until something definite is known of it.
func (l *loop) settle(ctx context.Context, b Batch) (Landed, error) {
	for pause := time.Second; ; pause = min(2*pause, maxPause) {
		landed, err := l.snd.Settle(ctx, b)
		if !errors.Is(err, ErrUnavailable) {
			return landed, err
		}
		if err := l.pause(ctx, pause, err); err != nil {
			return Landed{}, err
		}
	}
}

func (l *loop) watermark(ctx context.Context, partition uint32) (record.Position, error) {
	for pause := time.Second; ; pause = min(2*pause, maxPause) {
		call, cancel := context.WithTimeout(ctx, callTimeout)
		w, err := l.snd.Watermark(call, l.epoch, partition)
		late := call.Err() != nil && ctx.Err() == nil
		cancel()
		if err == nil {
			return w, nil
		}
		if !late && !errors.Is(err, ErrUnavailable) {
			return w, fmt.Errorf("watermark of partition %d: %w", partition, err)
		}
		if err := l.pause(ctx, pause, err); err != nil {
			return w, err
		}
	}
}

func (l *loop) pause(ctx context.Context, d time.Duration, why error) error {
	l.log.Warn("batcher: chain unavailable, trying again", "in", d, "err", why)
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

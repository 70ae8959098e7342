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
	defaultDepth = 16                     // batches under way
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
	// OnSettled gets what became of the decisions of one landed section, all of them in
	// log order; of a partition's sections one after the other. An error stops the loop.
	OnSettled func(context.Context, *Section, Landed, []Settled) error
	// OnProgress is told of a batch that is on its way.
	OnProgress func(Progress)
	OnStats    func(Stats) // after each batch, and when decisions were read
	Log        *slog.Logger
	MaxQueue   int     // decisions read and not landed, beyond which polling stops; 0: 65536
	Depth      int     // batches under way at once, where the Sender is a Pipeline; 0: 16
	Claims     *Claims // nil: kept in memory, and the Source begins at the log's beginning; see Claims.Begin
}

// Stage is how far a batch is.
type Stage uint8

// Stages before the end, which OnLanded tells. A reorg may take a batch back from Mined,
// and a replacement gives it another transaction; both happen without a word.
const (
	Batched Stage = iota + 1 // closed, and in the journal
	Sent                     // a node was given it
	Mined                    // seen in a block that is not final
)

// Progress is one batch's.
type Progress struct {
	Stage   Stage
	Tx      string // hash; empty where it is not known
	Entries []Entry
}

// Stats count what one Run did.
type Stats struct {
	Batches   uint64 // landed
	Decisions uint64 // settled by them
	Items     uint64 // into which those were netted
	Minted    uint64 // items
	Refused   uint64 // items
	GasUsed   uint64
	SavedGwei float64 // by waiting for a lower base fee than when the batch could have gone; below 0 where it rose

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
// pending batches, then goes on from the on-chain watermarks. journal may be nil:
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
	cfg      Config
	epoch    uint64
	snd      Pipeline
	ahead    int      // flights without a place there may be
	finality finality // nil: what the chain has settled counts as final
	journal  Journal
	hooks    Hooks
	log      *slog.Logger
	keccak   hash.Hash

	marks   map[uint32]record.Position // the chain's watermarks
	tips    map[uint32]record.Position // the same once all flights have landed
	tails   map[uint32]*tail
	names   map[string]string // of rewards
	foreign map[uint32]lookup // watermarks of partitions that are not ours
	advance uint64            // see Limits

	queue   []queued // by arrival
	packer  *Packer
	taken   []int           // which of the queue are in the packer, ascending
	looked  int             // how many of the queue have been looked at
	waiting map[uint32]bool // partitions whose next decision must wait for a later batch
	unread  bool            // one of them for a decision that is still to be read
	starved bool            // and so does all of the queue: reading on is the only way
	full    bool
	gas     uint64 // of the packer's batch; at or above the target: no more fits
	limit   int    // decisions a batch may hold after one was too large; 0: no limit

	flights   []*flight // oldest first
	aground   []uint32  // partitions of flights that did not land: nothing is sent until all have ended
	lost      []queued  // what those held of them
	owed      []owed    // sections from the journal of which OnSettled has not been told
	moved     int       // watermarks since progress was last asked for
	failure   error     // of the flight that ran aground first
	fee       float64
	dearAt    float64   // the fee at which the forming batch was first held back; 0: it was not
	feeAt     time.Time // when fee was read
	notBefore time.Time // no sending earlier
	fruitless int
	stats     Stats

	polled  chan polled
	news    chan news
	gone    chan struct{} // closed once nobody hears the news
	workers sync.WaitGroup
}

// lookup is a watermark and when it was read.
type lookup struct {
	mark record.Position
	at   time.Time
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

func newLoop(cfg Config, epoch uint64, partitions []int32, snd Sender, journal Journal, h Hooks) *loop {
	l := &loop{
		cfg: cfg, epoch: epoch, journal: journal, hooks: h, log: h.Log,
		keccak:  keccak.NewLegacyKeccak256(),
		marks:   map[uint32]record.Position{},
		tips:    map[uint32]record.Position{},
		tails:   map[uint32]*tail{},
		names:   map[string]string{},
		foreign: map[uint32]lookup{},
		fee:     math.Inf(1),
		polled:  make(chan polled),
		news:    make(chan news),
		gone:    make(chan struct{}),
	}
	l.finality, _ = snd.(finality)
	var pipelined bool
	if l.snd, pipelined = snd.(Pipeline); !pipelined {
		l.snd, l.hooks.Depth = serial{snd}, 1
	}
	l.ahead = 1
	if _, ok := l.snd.(rehearser); ok {
		l.ahead = rehearsed
	}
	if l.hooks.Depth <= 0 {
		l.hooks.Depth = defaultDepth
	}
	if l.log == nil {
		l.log = slog.New(slog.DiscardHandler)
	}
	if l.hooks.Claims == nil {
		l.hooks.Claims = NewClaims()
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

func (noJournal) Pending() []Batch  { return nil }
func (noJournal) Begin(Batch) error { return nil }
func (noJournal) Done() error       { return nil }
func (noJournal) Undo() error       { return nil }

// start reads the watermarks and sends what the journal left.
func (l *loop) start(ctx context.Context) error {
	if d, ok := l.snd.(drainer); ok {
		if err := l.persist(ctx, func() error { return d.Drain(ctx) }); err != nil {
			return err
		}
	}
	if err := l.readAdvance(ctx); err != nil {
		return err
	}
	var shadows []Section
	for p, t := range l.tails {
		final, w, err := l.place(ctx, p)
		if err != nil {
			return err
		}
		l.marks[p], l.tips[p] = final, w
		t.expect(final)
		t.reaches(w)
		if final.Less(w) {
			shadows = append(shadows, Section{Epoch: l.epoch, Partition: p, Previous: final, Next: w})
		}
		if at := l.hooks.Claims.At(p); w.Less(at) {
			return fmt.Errorf("partition %d: %w: claims are as of %s, the watermark is %s", p, ErrUndone, at, w)
		}
	}
	l.shadow(shadows)
	return l.takeOver(ctx)
}

// readAdvance asks how far a section may go.
func (l *loop) readAdvance(ctx context.Context) error {
	b, ok := senderAs[bounded](l)
	if !ok {
		return nil
	}
	return l.ask(ctx, "most offsets of a section", func(ctx context.Context) (err error) {
		l.advance, err = b.MaxAdvance(ctx)
		return err
	})
}

// takeOver sends the journal's pending batches again, exactly, from the first to the
// last that builds on the watermarks or the one before. Those before it landed, or others
// did in their place; those behind will not any more.
func (l *loop) takeOver(ctx context.Context) error {
	kept, over := 0, false
	for _, b := range l.journal.Pending() {
		s := l.misplaced(&b)
		if s == nil && !over {
			l.log.Info("batcher: sending the journalled batch again", "sections", len(b.Sections), "items", b.Items())
			l.stats.Resent++
			l.flights = append(l.flights, &flight{batch: b, resent: true})
			l.ascend(&b)
			kept++
			continue
		}
		if s != nil {
			l.log.Info("batcher: journalled batch dropped: the chain has gone on",
				"partition", s.Partition, "previous", s.Previous, "next", s.Next, "watermark", l.tips[s.Partition])
		}
		drop := l.journal.Done
		if over = kept > 0; over {
			drop = l.journal.Undo
		}
		if err := drop(); err != nil {
			return err
		}
	}
	l.repack()
	l.launch(ctx)
	return nil
}

// misplaced is a section of b that is not ours or does not build on the tips.
func (l *loop) misplaced(b *Batch) *Section {
	at := map[uint32]record.Position{}
	for i := range b.Sections {
		s := &b.Sections[i]
		from, again := at[s.Partition]
		if !again {
			from = l.tips[s.Partition]
		}
		if _, ours := l.tails[s.Partition]; !ours || s.Epoch != l.epoch || from != s.Previous {
			return s
		}
		at[s.Partition] = s.Next
	}
	return nil
}

// ascend moves the tips by b.
func (l *loop) ascend(b *Batch) {
	for i := range b.Sections {
		l.tips[b.Sections[i].Partition] = b.Sections[i].Next
	}
}

// run is the loop: one of polled decisions, an outcome, or time.
func (l *loop) run(ctx context.Context) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		in := l.polled
		if l.queued() >= l.hooks.MaxQueue && !l.starved {
			in = nil
		}
		var err error
		select {
		case <-ctx.Done():
			return ctx.Err()
		case p := <-in:
			err = l.read(ctx, p)
		case n := <-l.news:
			err = l.hear(ctx, n)
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

// stop waits for the workers and takes in batches that landed meanwhile.
func (l *loop) stop() bool {
	defer close(l.gone)
	done := make(chan struct{})
	go func() { l.workers.Wait(); close(done) }()
	grace := time.After(stopGrace)
	ctx, cancel := context.WithTimeout(context.Background(), stopGrace*5/4)
	defer cancel()
	for {
		select {
		case n := <-l.news:
			if err := l.late(ctx, n); err != nil {
				l.log.Warn("batcher: a batch landed at the last moment and could not be reported", "err", err)
			}
		case <-done:
			return true
		case <-grace:
			return false
		}
	}
}

func (l *loop) watermark(ctx context.Context, partition uint32) (w record.Position, err error) {
	err = l.ask(ctx, fmt.Sprintf("watermark of partition %d", partition), func(ctx context.Context) (err error) {
		w, err = l.snd.Watermark(ctx, l.epoch, partition)
		return err
	})
	return w, err
}

// ask calls until the chain answers.
func (l *loop) ask(ctx context.Context, what string, call func(context.Context) error) error {
	for pause := time.Second; ; pause = min(2*pause, maxPause) {
		once, cancel := context.WithTimeout(ctx, callTimeout)
		err := call(once)
		late := once.Err() != nil && ctx.Err() == nil
		cancel()
		if err == nil {
			return nil
		}
		if !late && !errors.Is(err, ErrUnavailable) {
			return fmt.Errorf("%s: %w", what, err)
		}
		if err := l.pause(ctx, pause, err); err != nil {
			return err
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

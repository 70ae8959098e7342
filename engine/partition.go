package engine

import (
	"bytes"
	"errors"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

// partition is the decided state of one partition: the store below, the decoded
// members in front of it, and what has changed since the last seal.
type partition struct {
	id      int32
	engine  *Engine
	bundle  *Bundle
	rewound rewound

	state   state
	cache   *cache
	dirty   []uint32 // changed since the last seal: places in the cache
	back    back     // what the store is behind
	since   counts   // since the last seal
	tally   tally    // grants since the last seal
	untimed int      // events since the last that was timed
	sampled bool     // the event at hand is timed

	offset   int64 // of the record in hand
	event    record.Event
	hand     entry  // the member being worked on
	name     []byte // hand's, in a sweep
	ahead    ahead
	key      []byte // of a changelog record
	cold     []string
	hashes   []uint64 // of the stretch at hand
	near     uint32   // what touching it read, of no meaning
	vector   []float64
	scratch  []float64
	scores   []float64
	env      []float64
	why      []float64
	grants   []reward.Grant
	returns  []reward.Return
	seed     *reward.Seed // its scratch is ours: partitions work side by side
	decision record.Draft
	form     *record.Form
	explains []int // per reward: its reasons' head
	bytes    []byte
}

func newPartition(e *Engine, id int32) *partition {
	p := &partition{id: id, engine: e, rewound: rewindsOf(e.cfg.Generations, id), seed: reward.NewSeed(e.cfg.Seed)}
	p.cache = newCache(&p.back.stored)
	p.back.stagger(id)
	return p
}

// use puts a bundle in force.
func (p *partition) use(b *Bundle) {
	if p.bundle != nil {
		p.since.take(p.tally, p.bundle.Policy.Rewards())
	}
	p.bundle = b
	p.tally = make(tally, len(b.Policy.Rewards())*int(outcomeCount))
	p.state.programID, p.state.modelID = b.ProgramID, b.ModelID
	p.vector = make([]float64, b.Layout.Size())
	p.why = make([]float64, b.Layout.Size())
	p.scratch = make([]float64, b.Layout.Size())
	p.scores = make([]float64, len(b.Model.Heads()))
	p.env = make([]float64, b.Symbols.Size())
	p.form, p.explains = b.form(), b.explains()
}

// process takes records in order until the end or a barrier.
func (p *partition) process(recs []stream.Record, out *stream.Output) (int, bool, error) {
	for i := range recs {
		if i%stretch == 0 {
			if err := p.warm(recs[i:min(i+stretch, len(recs))]); err != nil {
				return i, false, err
			}
		}
		barrier, err := p.one(&recs[i], out)
		if err != nil {
			return i, false, fmt.Errorf("partition %d offset %d: %w", p.id, recs[i].Offset, err)
		}
		if barrier {
			return i, true, nil
		}
		p.since.events++
	}
	return len(recs), false, p.readAhead(max(len(recs), leastAhead))
}

// one takes one record, or asks for a barrier before it.
func (p *partition) one(rec *stream.Record, out *stream.Output) (barrier bool, err error) {
	if rec.Offset < p.state.next {
		if p.engine.cfg.AtLeastOnce {
			return false, nil
		}
		return false, fmt.Errorf("%w: the log went back from %d", ErrDiverged, p.state.next)
	}
	if !p.state.sweeping {
		p.state.ordinal = 0
	}
	p.offset = rec.Offset
	if len(p.rewound.corrections) > 0 {
		if err := p.correct(rec.Offset); err != nil {
			return false, err
		}
	}
	p.sample()
	startNS := p.clock()
	reason := p.decode(rec)
	p.observe(StageDecode, startNS)
	switch {
	case errors.Is(reason, record.ErrControl):
		return p.control(rec, out)
	case reason != nil:
		p.deadLetter(rec, reason, out)
		return false, nil
	}
	ev := &p.event
	if barrier, err = p.sweepTo(ev.TimeMS, out); barrier || err != nil {
		return barrier, err
	}
	if err = p.apply(rec, out); err != nil {
		return false, err
	}
	p.advance(rec, ev.TimeMS)
	return false, nil
}

// decode fills p.event, or says why the record is a dead letter.
func (p *partition) decode(rec *stream.Record) error {
	if err := p.event.Decode(rec.Value); err != nil {
		return err
	}
	if p.event.TimeMS > rec.TimeMS+p.bundle.MaxFutureMS {
		// Judged against the log's own timestamp: one bad clock must not
		// jump the watermark, and a replay must judge alike.
		return fmt.Errorf("%w: event time %s is past its record's timestamp %s by more than the programme's max_future",
			errFuture, formatMS(p.event.TimeMS), formatMS(rec.TimeMS))
	}
	if p.event.Member != string(rec.Key) {
		return fmt.Errorf("%w: key %q is not the event's user %q", errKey, clip(rec.Key), p.event.Member)
	}
	if at := stream.PartitionFor(rec.Key, p.engine.cfg.Partitions); at != p.id {
		// Wallet links and chain events of this member go there: one member
		// in two partitions would be two members.
		return fmt.Errorf("%w: key %q belongs to partition %d: its producer needs Kafka's default partitioner (murmur2)", errKey, clip(rec.Key), at)
	}
	return nil
}

var (
	errFuture = errors.New("future-dated")
	errKey    = errors.New("wrong key")
	errWallet = errors.New("unusable wallet link")
)

func (p *partition) deadLetter(rec *stream.Record, reason error, out *stream.Output) {
	p.reject(rec, reason, out)
	p.since.deadLetters++
	p.since.reasons[reasonOf(reason)]++
	p.advance(rec, p.state.watermarkMS)
}

// advance moves past a record.
func (p *partition) advance(rec *stream.Record, timeMS int64) {
	p.state.next = rec.Offset + 1
	p.state.sweeping, p.state.cursor = false, ""
	p.state.watermarkMS = max(p.state.watermarkMS, timeMS)
}

// apply folds one event into its member and decides. It costs a cache look-up, the
// member decoded and encoded, the fold, and past the programme's start one scoring.
func (p *partition) apply(rec *stream.Record, out *stream.Output) error {
	ev := &p.event
	if ev.Type == record.TypeWalletLink || ev.Type == record.TypeWalletUnlink {
		return p.link(rec, out)
	}
	m, err := p.member(ev.Member)
	if err != nil {
		return err
	}
	outcome, matched := m.profile.Apply(p.bundle.Layout, ev)
	if outcome == features.Duplicate {
		p.since.duplicates++
		return nil
	}
	at, value := max(ev.TimeMS, p.state.watermarkMS), ev.Value
	if outcome >= features.Refunded {
		value = p.returned(m, outcome, at, out)
	}
	if ev.TimeMS >= p.bundle.StartsMS {
		startNS := p.clock()
		p.grants = p.decide(m, at, ev, value, matched, p.grants[:0])
		p.observe(StageScore, startNS)
		if len(p.grants) > 0 {
			p.open(m, outcome, at)
			p.emit(m, p.grants, at, ev, out)
		}
	}
	p.keep(m)
	return nil
}

// link puts a wallet on its member and releases what was held for it, or takes it off:
// then what is granted is held again, and the wallet is nobody's.
func (p *partition) link(rec *stream.Record, out *stream.Output) error {
	ev := &p.event
	text, _ := ev.Attr("address")
	wallet, err := parseAddress(text)
	if err != nil {
		p.reject(rec, fmt.Errorf("%w: %w", errWallet, err), out)
		p.since.deadLetters++
		p.since.reasons[BadWallet]++
		return nil
	}
	m, err := p.member(ev.Member)
	if err != nil {
		return err
	}
	if outcome, _ := m.profile.Apply(p.bundle.Layout, ev); outcome == features.Duplicate {
		p.since.duplicates++
		return nil
	}
	at := max(ev.TimeMS, p.state.watermarkMS)
	owner := []byte(m.member)
	p.grants = p.grants[:0]
	if ev.Type == record.TypeWalletUnlink {
		owner = nil
		m.account.Unlink(wallet)
	} else {
		p.grants = p.bundle.Policy.Link(p.input(m, at, ev), &m.account, wallet, p.grants)
	}
	if !p.rewound.passed(rec.Offset) {
		out.Wallet(bytes.ToLower([]byte(text)), owner, at)
	}
	if len(p.grants) > 0 {
		p.score(m, at)
	}
	p.emit(m, p.grants, at, ev, out)
	p.keep(m)
	return nil
}

func formatMS(ms int64) string {
	return time.UnixMilli(ms).UTC().Format("2006-01-02T15:04:05.000Z")
}

// clip shortens foreign bytes for a message.
func clip(b []byte) string {
	const most = 64
	if len(b) > most {
		return string(b[:most]) + "…"
	}
	return string(b)
}

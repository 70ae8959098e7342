package ingest

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/source"
	"github.com/guerdon/guerdon/stream"
)

// Source is one source of the programme file.
type Source struct {
	source.Config
	// Attrs are the attributes that pass, beside those that Fields maps by name.
	// The others stay behind: an attribute nobody asked for may be an e-mail address.
	Attrs []string
}

// Config says what to ingest.
type Config struct {
	Stream     stream.Config
	Key        *Key
	Sources    []Source
	Schemas    source.Schemas // nil where no source needs a registry
	Partitions int32          // of the events topic

	// Encode appends an event in the encoding of the events topic; default
	// record.AppendEvent, Guerdon JSON.
	Encode func(dst []byte, e *record.Event) []byte
	Now    func() time.Time // default time.Now
}

// Stats count what has been committed since the start.
type Stats struct {
	Records     atomic.Int64 // of the sources
	Events      atomic.Int64 // that they became
	DeadLetters atomic.Int64
	Names       atomic.Int64 // people who have one, as of the last transaction
	Claimed     atomic.Int64 // names asked for by this process
}

// Transformer turns source records into events under pseudonyms. It implements
// stream.Transformer.
type Transformer struct {
	Stats Stats

	cfg     Config
	ids     *Identities
	sources map[string]*adapted // by topic
	open    tally
}

// tally is what the open transaction holds.
type tally struct{ records, events, deadLetters int64 }

// adapted is a source with what reads it.
type adapted struct {
	Source
	adapter *source.Adapter
	pass    map[string]bool // attributes
}

var _ stream.Transformer = (*Transformer)(nil)

// New checks the sources and reads the identities topic.
func New(ctx context.Context, cfg Config) (*Transformer, error) {
	if cfg.Encode == nil {
		cfg.Encode = record.AppendEvent
	}
	if cfg.Now == nil {
		cfg.Now = time.Now
	}
	t := &Transformer{cfg: cfg, sources: map[string]*adapted{}}
	for _, s := range cfg.Sources {
		a, err := source.New(s.Config, cfg.Schemas)
		if err != nil {
			return nil, err
		}
		if other := t.sources[s.Topic]; other != nil {
			return nil, fmt.Errorf("sources %q and %q both read topic %s; a topic is one source", other.Name, s.Name, s.Topic)
		}
		t.sources[s.Topic] = &adapted{s, a, passing(&s)}
	}
	var err error
	if t.ids, err = OpenIdentities(ctx, cfg.Stream, cfg.Key); err != nil {
		return nil, fmt.Errorf("read the identities: %w", err)
	}
	t.Stats.Names.Store(int64(t.ids.Len()))
	return t, nil
}

// Topics are the sources' topics.
func (t *Transformer) Topics() []string {
	var topics []string
	for _, s := range t.cfg.Sources {
		topics = append(topics, s.Topic)
	}
	return topics
}

// Run ingests until ctx ends.
func (t *Transformer) Run(ctx context.Context) error {
	return stream.Transform(ctx, stream.TransformConfig{Config: t.cfg.Stream, Sources: t.Topics()}, t)
}

// Close ends the connections.
func (t *Transformer) Close() { t.ids.Close() }

// Begin learns who was named and erased since: no event of the transaction uses a name
// that was erased before it began.
func (t *Transformer) Begin(ctx context.Context) error {
	t.open = tally{}
	return retriable(t.ids.Refresh(ctx))
}

// Ended counts.
func (t *Transformer) Ended(committed bool) {
	if !committed {
		return
	}
	t.Stats.Records.Add(t.open.records)
	t.Stats.Events.Add(t.open.events)
	t.Stats.DeadLetters.Add(t.open.deadLetters)
	t.Stats.Names.Store(int64(t.ids.Len()))
	t.Stats.Claimed.Store(t.ids.Claimed())
}

// retriable marks what a new session may heal: all but keys and damage.
func retriable(err error) error {
	if err == nil || errors.Is(err, ErrKey) || errors.Is(err, ErrDamaged) || errors.Is(err, stream.ErrRetry) {
		return err
	}
	return fmt.Errorf("%w: %w", stream.ErrRetry, err)
}

// Transform adapts the slices side by side. Where it meets people without a name, it
// claims names for all of them at once and adapts their slices again: twice the work,
// once in a person's life.
func (t *Transformer) Transform(ctx context.Context, slices []stream.Slice, outs []*stream.Output) error {
	jobs := make([]job, len(slices))
	todo := make([]int, len(slices))
	for i := range slices {
		s := t.sources[slices[i].Topic]
		if s == nil {
			return fmt.Errorf("ingest: records of %s, which is no source", slices[i].Topic)
		}
		jobs[i] = job{t: t, source: s, in: &slices[i], out: outs[i], nowMS: t.cfg.Now().UnixMilli()}
		todo[i] = i
	}
	const mostRounds = 3 // more only where somebody is erased in the instant they come
	for round := 0; len(todo) > 0; round++ {
		if round == mostRounds {
			return retriable(errErased)
		}
		var g errgroup.Group
		g.SetLimit(runtime.GOMAXPROCS(0))
		for _, i := range todo {
			g.Go(jobs[i].run)
		}
		if err := g.Wait(); err != nil {
			return err
		}
		var unknown []Hash
		var again []int
		seen := map[Hash]bool{}
		for _, i := range todo {
			if len(jobs[i].unknown) == 0 {
				continue
			}
			again = append(again, i)
			for _, h := range jobs[i].unknown {
				if !seen[h] {
					seen[h] = true
					unknown = append(unknown, h)
				}
			}
		}
		if len(unknown) > 0 {
			if err := t.ids.Claim(ctx, unknown); err != nil && !errors.Is(err, errErased) {
				return retriable(err)
			}
		}
		todo = again
	}
	for i := range jobs {
		t.open.records += int64(len(slices[i].Records))
		t.open.events += jobs[i].events
		t.open.deadLetters += jobs[i].deadLetters
	}
	return nil
}

// job is one slice.
type job struct {
	t      *Transformer
	source *adapted
	in     *stream.Slice
	out    *stream.Output
	nowMS  int64

	unknown             []Hash // people without a name; where there are any, out is void
	events, deadLetters int64
}

// buffers are a job's, for as long as it runs: one allocation an event is left, its
// member as text.
type buffers struct {
	in            source.Record
	event         record.Event
	member, value []byte
	headers       []source.Header
}

var spare = sync.Pool{New: func() any { return new(buffers) }}

func (j *job) run() error {
	j.out.Reset()
	j.unknown, j.events, j.deadLetters = j.unknown[:0], 0, 0
	b := spare.Get().(*buffers)
	defer spare.Put(b)
	emit := func(e *source.Event) error { return j.emit(e, b) }
	for i := range j.in.Records {
		r := &j.in.Records[i]
		b.headers = b.headers[:0]
		for _, h := range r.Headers {
			b.headers = append(b.headers, source.Header(h))
		}
		b.in = source.Record{Topic: j.in.Topic, Partition: r.Partition, Offset: r.Offset, TimeMS: r.TimeMS, Key: r.Key, Value: r.Value, Headers: b.headers}
		before, events := j.out.Len(), j.events
		err := j.source.adapter.Adapt(&b.in, emit)
		switch {
		case err == nil:
		case errors.Is(err, source.ErrUnusable):
			j.out.Truncate(before)
			j.events = events
			j.deadLetter(r, err)
		default:
			return retriable(fmt.Errorf("source %s, partition %d offset %d: %w", j.source.Name, r.Partition, r.Offset, err))
		}
	}
	return nil
}

// emit writes one event under its pseudonym, or notes who has none.
func (j *job) emit(e *source.Event, b *buffers) error {
	kind, raw := User, e.Member
	if raw == "" {
		kind, raw = Anonymous, e.Anonymous
	}
	if raw == "" {
		return fmt.Errorf("%w: neither a user nor a visitor", source.ErrUnusable)
	}
	name, ok := j.name(kind, raw)
	if e.Merge && kind == User && e.Anonymous != "" {
		visitor, known := j.name(Anonymous, e.Anonymous)
		if ok = ok && known; ok {
			j.merge(visitor, name, e.TimeMS)
		}
	}
	if !ok {
		return nil
	}
	b.event = e.Event
	ev := &b.event
	ev.Attrs = j.source.scrubAttrs(&e.Event)
	j.t.cfg.Key.scrubTexts(ev, e.Member, e.Anonymous)
	b.member = name.Append(b.member[:0])
	ev.Member = string(b.member)
	b.value = j.t.cfg.Encode(b.value[:0], ev)
	if len(b.value) > record.MaxEventBytes {
		return fmt.Errorf("%w: %w: %d bytes as an event", source.ErrUnusable, record.ErrOversized, len(b.value))
	}
	// Never ahead of the clock: the broker would refuse it, and the engine must see
	// that the event is ahead of its record.
	j.out.Add(stream.Message{Topic: stream.Events, Partition: -1, Key: b.member, Value: b.value, TimeMS: min(e.TimeMS, j.nowMS)})
	j.events++
	return nil
}

// merge tells the engine that a visitor turned out to be a member. It stands in the
// visitor's partition, behind the events that this source partition had of the visitor.
func (j *job) merge(visitor, member Pseudonym, timeMS int64) {
	c := record.Control{Kind: record.ControlMerge, TimeMS: timeMS, From: visitor.String(), Into: member.String()}
	j.out.Add(stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(c.From), Value: record.AppendControl(nil, &c), TimeMS: min(timeMS, j.nowMS)})
}

func (j *job) name(kind Kind, raw string) (Pseudonym, bool) {
	h := j.t.cfg.Key.Hash(kind, raw)
	p, ok := j.t.ids.Lookup(&h)
	if !ok {
		j.unknown = append(j.unknown, h)
	}
	return p, ok
}

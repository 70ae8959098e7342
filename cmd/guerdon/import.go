package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

type importCmd struct {
	kafkaFlags
	Source     string  `arg:"" help:"A file of Guerdon JSON lines (also .gz), 'cdnow' for the sample, or 'completejourney' for the tables in --dir; the last two with simulated wallet links."`
	Dir        string  `help:"Where scripts/completejourney.sh put its tables." default:".bin/completejourney" placeholder:"DIR"`
	Rate       float64 `help:"Events per second; 0: as fast as the broker takes them."`
	Limit      int     `help:"Stop after this many events; 0: all."`
	Partitions int32   `help:"Partitions of the events topic, where it does not exist yet." default:"8"`
	JSON       bool    `help:"One JSON object at the end."`
}

func (importCmd) Help() string {
	return `Records keep their source time and are keyed by their user. A line that is not a
Guerdon event is appended too: the engine puts it into dead letters with the reason.

Example:
  guerdon import cdnow --rate 2000`
}

// Run appends everything and says how much.
func (c *importCmd) Run(ctx context.Context, a *app) error {
	cfg := c.kafkaFlags.config(a)
	if _, err := stream.EnsureTopics(ctx, cfg, c.Partitions); err != nil {
		return err
	}
	f, err := newFeeder(ctx, cfg, c.Rate)
	if err != nil {
		return err
	}
	defer f.close()
	line := startProgress(a.err, func() string { return count(f.sent.Load()) + " events appended" })
	err = c.feed(ctx, f)
	if err == nil {
		err = f.flush(ctx)
	}
	line.stop()
	if err != nil && !errors.Is(err, errLimit) {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]int64{"events": f.sent.Load()})
	}
	_, err = fmt.Fprintf(a.out, "%s events appended to %s\n", count(f.sent.Load()), cfg.Topics().Events)
	return err
}

// errLimit ends an import at --limit.
var errLimit = errors.New("limit reached")

func (c *importCmd) feed(ctx context.Context, f *feeder) error {
	limited := func(err error) error {
		if err == nil && c.Limit > 0 && f.sent.Load() >= int64(c.Limit) {
			return errLimit
		}
		return err
	}
	samples := map[string]func() ([]record.Event, error){
		"cdnow": sampleEvents, "completejourney": func() ([]record.Event, error) { return journeyEvents(c.Dir) },
	}
	if read := samples[c.Source]; read != nil {
		events, err := read()
		if err != nil {
			return err
		}
		for i := range events {
			if err := limited(f.event(ctx, &events[i])); err != nil {
				return ended(ctx, f, err)
			}
		}
		return nil
	}
	return ended(ctx, f, eachLine(c.Source, func(n int, text []byte) error {
		if err := f.line(ctx, text); err != nil {
			return fmt.Errorf("%s:%d: %w", c.Source, n, err)
		}
		return limited(nil)
	}))
}

// ended flushes what was queued before a limit.
func ended(ctx context.Context, f *feeder, err error) error {
	if errors.Is(err, errLimit) {
		return errors.Join(err, f.flush(ctx))
	}
	return err
}

// sampleSeed makes the sample's simulated members; published, worth nothing.
const sampleSeed = "guerdon demo"

// sampleEvents is CDNOW with the simulated wallet links, in order of time.
func sampleEvents() ([]record.Event, error) {
	purchases, err := sandbox.CDNOW()
	if err != nil {
		return nil, err
	}
	return withLinks(purchases, sandbox.DefaultMembers(sampleSeed))
}

// withLinks adds when members link their wallets.
func withLinks(events []record.Event, members sandbox.Members) ([]record.Event, error) {
	links, err := members.Links(events)
	if err != nil {
		return nil, err
	}
	return sandbox.Merge(events, links), nil
}

// journeyEvents is a year of a grocer's, with simulated wallet links: one household in ten
// links on the first of July only.
func journeyEvents(dir string) ([]record.Event, error) {
	events, err := sandbox.CompleteJourney(dir)
	if err != nil {
		return nil, err
	}
	members := sandbox.DefaultMembers(sampleSeed)
	members.LinkMS = time.Date(2017, 7, 1, 0, 0, 0, 0, time.UTC).UnixMilli()
	return withLinks(events, members)
}

// feeder appends events to the events topic, paced.
type feeder struct {
	to     *stream.Importer
	every  time.Duration // between events; 0: not paced
	next   time.Time
	lastMS int64
	sent   atomic.Int64
}

func newFeeder(ctx context.Context, cfg stream.Config, perSecond float64) (*feeder, error) {
	to, err := stream.NewImporter(ctx, cfg)
	if err != nil {
		return nil, err
	}
	f := &feeder{to: to, next: time.Now()}
	if perSecond > 0 {
		f.every = time.Duration(float64(time.Second) / perSecond)
	}
	return f, nil
}

func (f *feeder) event(ctx context.Context, ev *record.Event) error {
	return f.send(ctx, ev.Member, record.AppendEvent(nil, ev), ev.TimeMS)
}

// mostLineBytes is below what a broker takes by default (message.max.bytes).
const mostLineBytes = 900 << 10

// line appends a line as it is: what is wrong with it is the engine's to say, into
// the dead letters.
func (f *feeder) line(ctx context.Context, text []byte) error {
	if len(text) > mostLineBytes {
		return fmt.Errorf("%d bytes are more than a broker's record may hold", len(text))
	}
	var ev record.Event
	if err := ev.Decode(text); err != nil {
		return f.send(ctx, "", text, f.lastMS)
	}
	return f.send(ctx, strings.Clone(ev.Member), text, ev.TimeMS)
}

// send queues one record. Its timestamp is the source's time; that of an event ahead
// of this machine's clock is the one before it, by which the engine sees that it is
// future-dated, and which moves nobody's clock.
func (f *feeder) send(ctx context.Context, key string, value []byte, timeMS int64) error {
	if err := f.pace(ctx); err != nil {
		return err
	}
	if timeMS <= time.Now().UnixMilli() {
		f.lastMS = timeMS
	}
	m := stream.Message{Topic: stream.Events, Partition: -1, Value: value, TimeMS: f.lastMS}
	if key != "" {
		m.Key = []byte(key)
	} else {
		m.Partition = 0
	}
	f.to.Add(m)
	f.sent.Add(1)
	return nil
}

// pace waits for this event's turn; it flushes before it sleeps, so that a paced
// event is visible when it is due.
func (f *feeder) pace(ctx context.Context) error {
	if f.every == 0 {
		return ctx.Err()
	}
	f.next = f.next.Add(f.every)
	wait := time.Until(f.next)
	const least = 5 * time.Millisecond // sleep in steps a timer can keep
	if wait < least {
		return ctx.Err()
	}
	if err := f.to.Flush(ctx); err != nil {
		return err
	}
	return pause(ctx, wait)
}

func (f *feeder) flush(ctx context.Context) error { return f.to.Flush(ctx) }

func (f *feeder) close() { f.to.Close() }

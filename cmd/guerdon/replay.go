package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"slices"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type replayCmd struct {
	kafkaFlags
	Verify   bool   `help:"Compare with the decisions topic, byte for byte."`
	SeedFile string `help:"File with the secret of holdout and exploration, as 'run' was given it." env:"GUERDON_SEED_FILE" placeholder:"FILE"`
	JSON     bool   `help:"One JSON object."`
}

func (replayCmd) Help() string {
	return `Decides again in one thread, from the events topic, the models topic (which holds
programme and model) and the seed key, nothing else. With --verify the first
difference from the decisions topic is shown, and is exit 1.

Example:
  guerdon replay --verify`
}

// replayResult is what a replay found.
type replayResult struct {
	Events         int64  `json:"events"`
	Decisions      int64  `json:"decisions"`                 // the replay made
	TopicDecisions int64  `json:"topic_decisions,omitempty"` // with --verify; fewer: the product is behind
	Identical      bool   `json:"identical"`
	Difference     string `json:"difference,omitempty"` // the first one
}

// Run replays and reports.
func (c *replayCmd) Run(ctx context.Context, a *app) error {
	r, err := replay(ctx, c.kafkaFlags.config(a), c.SeedFile, c.Verify, a)
	if err != nil {
		return err
	}
	switch {
	case c.JSON:
		err = writeJSON(a.out, r)
	case !c.Verify:
		_, err = fmt.Fprintf(a.out, "%s events give %s decisions\n", count(r.Events), count(r.Decisions))
	case r.Identical:
		_, err = fmt.Fprintf(a.out, "identical: the topic's %s decisions, byte for byte, from %s events\n", count(r.TopicDecisions), count(r.Events))
	default:
		_, err = fmt.Fprintf(a.out, "different: %s\n", r.Difference)
	}
	if err == nil && c.Verify && !r.Identical {
		err = errFailed
	}
	return err
}

// replay decides every partition again. What the product has not committed yet when
// it starts is decided too, and not compared.
func replay(ctx context.Context, cfg stream.Config, seedFile string, verify bool, a *app) (replayResult, error) {
	var result replayResult
	book, err := openModelBook(ctx, cfg)
	if err != nil {
		return result, err
	}
	force, err := book.genesis()
	if err != nil {
		return result, err
	}
	b, err := book.Genesis()
	if err != nil {
		return result, err
	}
	seed, err := book.seed(seedFile, slog.New(slog.DiscardHandler))
	if err != nil {
		return result, err
	}
	dir, err := os.MkdirTemp("", "guerdon-replay-")
	if err != nil {
		return result, fmt.Errorf("replay: %w", err)
	}
	defer os.RemoveAll(dir)
	store, err := features.Open(dir+"/profiles", features.Identity{Prefix: "replay", Layout: b.Layout.Hash(), Generation: "replay", Epoch: force.Epoch}, features.Options{Logger: a.log})
	if err != nil {
		return result, err
	}
	defer store.Close()
	events, err := stream.NewReader(ctx, cfg, stream.Events, nil)
	if err != nil {
		return result, err
	}
	defer events.Close()
	e, err := engine.New(engine.Config{Epoch: force.Epoch, Partitions: int32(events.Partitions()), Seed: seed, Logger: a.log}, store, book)
	if err != nil {
		return result, err
	}
	compare := &comparison{}
	if verify {
		if err := compare.load(ctx, cfg); err != nil {
			return result, err
		}
	}
	run := engine.NewReplayer(e, func(m *stream.Message) error {
		result.Decisions++
		if verify {
			return compare.next(m)
		}
		return nil
	})
	for p := range int32(events.Partitions()) {
		if err := run.Assign(p); err != nil {
			return result, err
		}
	}
	line := startProgress(a.err, func() string { return count(e.Stats().Events.Load()) + " events replayed" })
	err = events.ToEnd(ctx, func(p int32, recs []stream.Record, _ int64) error { return run.Feed(p, recs) })
	line.stop()
	result.Events, result.TopicDecisions = e.Stats().Events.Load(), compare.total
	if errors.Is(err, errDifferent) || err == nil && verify {
		if err == nil {
			err = compare.rest()
		}
		result.Identical = err == nil
		if err != nil {
			result.Difference = err.Error()
		}
		return result, nil
	}
	return result, err
}

// errDifferent is the first difference, in words.
var errDifferent = errors.New("decisions differ")

// comparison holds the decisions topic against a replay, partition by partition. It
// keeps the topic's values in memory.
type comparison struct {
	committed map[int32]int64 // input offset up to which the topic must be complete
	want      map[int32][][]byte
	at        map[int32]int
	total     int64
}

func (c *comparison) load(ctx context.Context, cfg stream.Config) error {
	c.want, c.at = map[int32][][]byte{}, map[int32]int{}
	var err error
	if c.committed, err = stream.Committed(ctx, cfg); err != nil { // before the topic is read
		return err
	}
	return stream.Each(ctx, cfg, stream.Decisions, func(r *stream.Record) error {
		c.want[r.Partition] = append(c.want[r.Partition], r.Value)
		c.total++
		return nil
	})
}

// next compares one replayed decision. One past the topic's end must be of an event
// that the product had not taken.
func (c *comparison) next(m *stream.Message) error {
	i := c.at[m.Partition]
	c.at[m.Partition]++
	if i >= len(c.want[m.Partition]) {
		return c.extra(m)
	}
	if want := c.want[m.Partition][i]; !bytes.Equal(want, m.Value) {
		return fmt.Errorf("%w: partition %d, decision %d\n  topic   %s\n  replay  %s", errDifferent, m.Partition, i+1, want, m.Value)
	}
	return nil
}

func (c *comparison) extra(m *stream.Message) error {
	d, err := record.DecodeDecision(m.Value)
	if err != nil {
		return err
	}
	if int64(d.Event.Offset) < c.committed[m.Partition] {
		return fmt.Errorf("%w: partition %d: the topic lacks a decision\n  replay  %s", errDifferent, m.Partition, m.Value)
	}
	return nil
}

// rest reports decisions of the topic that the replay did not make.
func (c *comparison) rest() error {
	for _, p := range slices.Sorted(maps.Keys(c.want)) {
		if i := c.at[p]; i < len(c.want[p]) {
			return fmt.Errorf("%w: partition %d: the topic holds %d decisions, the replay made %d; the first missing is\n  topic   %s",
				errDifferent, p, len(c.want[p]), i, c.want[p][i])
		}
	}
	return nil
}

// eachDecision visits the decisions topic as of now.
func eachDecision(ctx context.Context, cfg stream.Config, visit func(p int32, d *record.Decision) error) error {
	return stream.Each(ctx, cfg, stream.Decisions, func(r *stream.Record) error {
		d, err := record.DecodeDecision(r.Value)
		if err != nil {
			return fmt.Errorf("decisions partition %d offset %d: %w", r.Partition, r.Offset, err)
		}
		return visit(r.Partition, &d)
	})
}

// loadDecision finds one decision of the topic by its id.
func loadDecision(ctx context.Context, cfg stream.Config, id string) (d record.Decision, partition int32, err error) {
	err = eachDecision(ctx, cfg, func(p int32, got *record.Decision) error {
		if got.ID != id {
			return nil
		}
		d, partition = *got, p
		return errFound
	})
	switch {
	case errors.Is(err, errFound):
		err = nil
	case err == nil:
		err = fmt.Errorf("the decisions topic has no decision %q; `guerdon explain` without an id lists the newest", id)
	}
	return d, partition, err
}

var errFound = errors.New("found")

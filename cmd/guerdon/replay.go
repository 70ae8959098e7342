package main

import (
	"context"
	"errors"
	"fmt"
	"os"

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
// it starts is decided too, and not compared. After rewinds, --verify decides every
// generation again, each against what it has written.
func replay(ctx context.Context, cfg stream.Config, seedFile string, verify bool, a *app) (replayResult, error) {
	var result replayResult
	book, err := openModelBook(ctx, cfg)
	if err != nil {
		return result, err
	}
	all, err := book.generations()
	if err != nil {
		return result, err
	}
	cfg.Generation = stream.Current(all)
	var topic *decided
	if verify {
		if topic, err = loadDecided(ctx, cfg, all); err != nil {
			return result, err
		}
		result.TopicDecisions = topic.total
	}
	for n := range len(all) + 1 {
		if n < len(all) && !verify {
			continue
		}
		if err := replayOne(ctx, cfg, book, all, n, seedFile, topic, &result, a); err != nil {
			if errors.Is(err, errDifferent) {
				result.Difference = err.Error()
				return result, nil
			}
			return result, err
		}
	}
	result.Identical = verify
	return result, nil
}

// replayOne decides what generation n of all saw, and compares what it has written.
func replayOne(ctx context.Context, cfg stream.Config, book *modelBook, all []stream.Generation, n int, seedFile string, topic *decided, result *replayResult, a *app) error {
	dir, err := os.MkdirTemp("", "guerdon-replay-")
	if err != nil {
		return fmt.Errorf("replay: %w", err)
	}
	defer os.RemoveAll(dir)
	var check *comparison
	if topic != nil {
		check = topic.of(n)
	}
	f, err := openFold(ctx, cfg, book, all[:n], seedFile, dir+"/profiles", a, func(m *stream.Message) error {
		switch {
		case check != nil:
			ours, err := check.next(m)
			if ours {
				result.Decisions++
			}
			return err
		case m.Topic == stream.Decisions:
			result.Decisions++
		}
		return nil
	})
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // scratch
	end, err := f.events.End(ctx)
	if err != nil {
		return err
	}
	for p := range end {
		if n < len(all) { // one more: a sweep may have begun at the next
			end[p] = min(end[p], all[n].Turns[p].Left+1)
		}
	}
	if err := f.to(ctx, end); err != nil {
		return err
	}
	result.Events = f.engine.Stats().Events.Load()
	if check == nil {
		return nil
	}
	if err := f.replay.Handovers(); err != nil {
		return fmt.Errorf("%w: %w", errDifferent, err)
	}
	return check.rest()
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

package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type dlqReplayCmd struct {
	kafkaFlags
	keyFlags
	letterFilter
	Letters []letterRef `arg:"" optional:"" help:"Which, as partition/offset."`
	All     bool        `help:"All that --partition and --reason leave, instead of naming them."`
	Again   bool        `help:"Also those that were replayed before."`
	DryRun  bool        `help:"Append nothing, only say what would be."`
	JSON    bool        `help:"One JSON object."`
}

func (dlqReplayCmd) Help() string {
	return `A letter that decodes by now is appended to the events topic, its bytes unchanged,
keyed by its user; in the same transaction the dead letters say that it was. What
still cannot be used is refused with its reason: exit 1 if it was named, while
--all takes what can be taken and leaves out what was replayed before.

A letter of ingest goes back to its source topic, with the identity key that it is
sealed with, and is ingested from there once more.

Example:
  guerdon dlq replay 3/17 3/18
  guerdon dlq replay --all --reason future-dated --dry-run`
}

// replayOutcome is what became of one letter.
type replayOutcome struct {
	Letter  letterRef `json:"letter"`
	Member  string    `json:"member,omitempty"`
	Topic   string    `json:"topic,omitempty"`   // of the source it went back to
	Refused string    `json:"refused,omitempty"` // why
}

// replayBatch is how many letters one transaction replays.
const replayBatch = 500

// Validate wants one of the two ways to select.
func (c *dlqReplayCmd) Validate() error {
	if c.All == (len(c.Letters) > 0) {
		return errors.New("name the dead letters to replay, as 3/17, or pass --all")
	}
	return nil
}

// Run replays and tells of each letter.
func (c *dlqReplayCmd) Run(ctx context.Context, a *app) error {
	cfg := c.kafkaFlags.config(a)
	var to *stream.Appender
	if !c.DryRun {
		// Opened before reading: from here on no other replay can commit, so that
		// what is read as not replayed stays so.
		var err error
		if to, err = stream.NewAppender(ctx, cfg, "dlq"); err != nil {
			return err
		}
		defer to.Close()
	}
	letters, err := readLetters(ctx, cfg, func(l *letter) bool {
		return c.All && c.matches(l) || slices.Contains(c.Letters, l.Ref)
	})
	if err != nil {
		return err
	}
	outcomes := c.notFound(letters)
	var messages []stream.Message
	replayed := 0
	for i := range letters {
		l := &letters[i]
		if c.All && l.Replayed && !c.Again {
			continue
		}
		outcome, message := c.again(l)
		outcomes = append(outcomes, outcome)
		if outcome.Refused != "" {
			continue
		}
		replayed++
		messages = append(messages, message, l.mark())
		if to != nil && len(messages) >= 2*replayBatch {
			if err := to.Append(ctx, messages, nil); err != nil {
				return fmt.Errorf("replay up to %s: %w; run it again: what was appended is known", l.Ref, err)
			}
			messages = messages[:0]
		}
	}
	if to != nil {
		if err := to.Append(ctx, messages, nil); err != nil {
			return fmt.Errorf("replay: %w; run it again: what was appended is known", err)
		}
	}
	return c.tell(a, outcomes, replayed)
}

// again is what becomes of a letter, and the record that it becomes.
func (c *dlqReplayCmd) again(l *letter) (replayOutcome, stream.Message) {
	refused := func(err error) (replayOutcome, stream.Message) {
		return replayOutcome{Letter: l.Ref, Refused: err.Error()}, stream.Message{}
	}
	if l.Sealed != "" {
		m, err := c.back(*l)
		if err != nil {
			return refused(err)
		}
		return replayOutcome{Letter: l.Ref, Topic: m.Foreign}, m
	}
	member, err := c.usable(l, time.Now().UnixMilli())
	if err != nil {
		return refused(err)
	}
	return replayOutcome{Letter: l.Ref, Member: member.name}, l.event(member)
}

// back is the original of a letter of ingest as a record of its source. The letter is a
// copy: what stays in the dead letters is not to hold the original in clear.
func (c *dlqReplayCmd) back(l letter) (stream.Message, error) {
	if err := c.repeated(&l); err != nil {
		return stream.Message{}, err
	}
	if err := l.open(&c.keyFlags); err != nil {
		return stream.Message{}, err
	}
	if l.at.Topic == "" || l.at.Partition < 0 {
		return stream.Message{}, errors.New("it does not say where it comes from")
	}
	return stream.Message{
		Foreign: l.at.Topic, Partition: l.at.Partition, Key: l.rec.Key, Value: l.rec.Value, TimeMS: l.rec.TimeMS,
		Headers: append([]stream.Header{{Key: stream.HeaderReplayed, Value: []byte(l.Ref.String())}}, l.foreign...),
	}, nil
}

// repeated refuses what was replayed before, and what is not there in full.
func (c *dlqReplayCmd) repeated(l *letter) error {
	switch {
	case l.Replayed && !c.Again:
		return errors.New("it was replayed before; --again does it once more")
	case l.Cut:
		return fmt.Errorf("its %d bytes were cut to fit; the original is in %s, and too large for an event", l.Bytes, l.Source)
	}
	return nil
}

// notFound are the letters named that are not there.
func (c *dlqReplayCmd) notFound(letters []letter) []replayOutcome {
	var missing []replayOutcome
	for _, ref := range c.Letters {
		if !slices.ContainsFunc(letters, func(l letter) bool { return l.Ref == ref }) {
			missing = append(missing, replayOutcome{Letter: ref, Refused: "there is no such dead letter"})
		}
	}
	return missing
}

// eventOf is whose event a letter is, and when.
type eventOf struct {
	name   string
	timeMS int64
}

// usable says whose event a letter is, or why it still cannot be used.
func (c *dlqReplayCmd) usable(l *letter, nowMS int64) (eventOf, error) {
	var ev record.Event
	if err := c.repeated(l); err != nil {
		return eventOf{}, err
	}
	if record.IsControl(l.rec.Value) {
		return eventOf{}, errors.New("it is a control record, not an event: those are for guerdon to write")
	}
	if err := ev.Decode(l.rec.Value); err != nil {
		return eventOf{}, err
	}
	if err := engine.Usable(&ev); err != nil {
		return eventOf{}, err
	}
	if ev.TimeMS > nowMS {
		return eventOf{}, fmt.Errorf("it is dated %s, which is still to come", record.FormatTime(ev.TimeMS))
	}
	return eventOf{strings.Clone(ev.Member), ev.TimeMS}, nil
}

// event is the letter as a record of the events topic. Its timestamp is the event's
// time, so that it is no longer ahead of its record.
func (l *letter) event(of eventOf) stream.Message {
	headers := append([]stream.Header{{Key: stream.HeaderReplayed, Value: []byte(l.Ref.String())}}, l.foreign...)
	return stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(of.name), Value: l.rec.Value, TimeMS: of.timeMS, Headers: headers}
}

// mark is the record beside a dead letter that says it was replayed.
func (l *letter) mark() stream.Message {
	return stream.Message{
		Topic: stream.DeadLetters, Partition: l.Ref.Partition, Key: l.rec.Key, TimeMS: l.rec.TimeMS,
		Headers: []stream.Header{{Key: stream.HeaderReplayed, Value: []byte(l.Ref.String())}},
	}
}

func (c *dlqReplayCmd) tell(a *app, outcomes []replayOutcome, replayed int) error {
	if c.JSON {
		if err := writeJSON(a.out, map[string]any{
			"letters": outcomes, "replayed": replayed, "refused": len(outcomes) - replayed, "dry_run": c.DryRun,
		}); err != nil {
			return err
		}
	} else {
		verb := "replayed"
		if c.DryRun {
			verb = "would be replayed"
		}
		for _, o := range outcomes {
			switch {
			case o.Refused != "":
				fmt.Fprintf(a.out, "%-12s refused: %s\n", o.Letter, oneLine(o.Refused))
			case o.Topic != "":
				fmt.Fprintf(a.out, "%-12s %s into %s\n", o.Letter, verb, o.Topic)
			default:
				fmt.Fprintf(a.out, "%-12s %s as an event of %s\n", o.Letter, verb, oneLine(o.Member))
			}
		}
		fmt.Fprintf(a.out, "%d %s, %d refused\n", replayed, verb, len(outcomes)-replayed)
	}
	if !c.All && len(outcomes) > replayed {
		return errFailed
	}
	return nil
}

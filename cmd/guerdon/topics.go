package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/guerdon/guerdon/stream"
)

type topicsCmd struct {
	kafkaFlags
	Partitions  int32 `help:"Partitions of the events topic and those that go with it, where they do not exist yet." default:"8"`
	Replication int16 `help:"Replicas of topics created; default: the broker's." placeholder:"N"`
	Check       bool  `help:"Create nothing, only look."`
	JSON        bool  `help:"One JSON object."`
}

func (topicsCmd) Help() string {
	return `Creates the topics that are missing, then says of each what is in it, how it is set
and what is wrong with it. Topics that exist are never altered. Exit 1 when any of
them cannot be used.

Example:
  guerdon topics --brokers k1:9092 --partitions 8 --replication 3
  guerdon topics --brokers k1:9092 --check --json`
}

// contents say what each topic is for.
var contents = map[stream.Topic]string{
	stream.Events:      "the only input: purchases, wallet links, redemptions, controls",
	stream.Decisions:   "what was decided, with reasons",
	stream.Profiles:    "changelog of member state",
	stream.DeadLetters: "input that could not be used, see guerdon dlq",
	stream.Wallets:     "address → member",
	stream.Identities:  "raw id → pseudonym, sealed",
	stream.Receipts:    "what landed on chain, per section",
	stream.Models:      "programmes and models, and which are in force",
	stream.Flags:       "unusual activity on chain, to be looked at",
	stream.Unsettled:   "decided again after a rewind, to compare, never settled",
}

// topicView is one topic as --json shows it.
type topicView struct {
	Topic      string           `json:"topic"`
	Contents   string           `json:"contents"`
	Missing    bool             `json:"missing,omitempty"`
	Partitions int32            `json:"partitions"`
	Replicas   int              `json:"replicas"`
	Offsets    int64            `json:"offsets"`
	Settings   []stream.Setting `json:"settings,omitempty"`
	Problems   []string         `json:"problems,omitempty"`
	Notes      []string         `json:"notes,omitempty"`
}

// Run creates, looks and tells.
func (c *topicsCmd) Run(ctx context.Context, a *app) error {
	cfg := c.kafkaFlags.config(a)
	cfg.Replication = c.Replication
	if !c.Check {
		if _, err := stream.EnsureTopics(ctx, cfg, c.Partitions); err != nil && !errors.Is(err, stream.ErrTopics) {
			return err // what is wrong with a topic is told below, for all of them
		}
	}
	states, err := stream.DescribeTopics(ctx, cfg)
	if err == nil && !states[stream.Models].Missing {
		if cfg, err = inGeneration(ctx, cfg); err == nil && cfg.Generation != "" {
			states, err = stream.DescribeTopics(ctx, cfg)
		}
	}
	if err != nil {
		return err
	}
	usable := true
	views := make([]topicView, len(states))
	for i, s := range states {
		usable = usable && len(s.Problems) == 0
		views[i] = topicView{
			Topic: s.Name, Contents: contents[s.Topic], Missing: s.Missing, Partitions: s.Partitions, Replicas: s.Replicas,
			Offsets: s.Offsets, Settings: s.Settings, Problems: s.Problems, Notes: s.Notes,
		}
	}
	if c.JSON {
		err = writeJSON(a.out, map[string]any{"topics": views, "usable": usable})
	} else {
		err = c.table(a.out, views, usable)
	}
	if err == nil && !usable {
		err = errFailed
	}
	return err
}

// table is for a person: one line per topic, then what there is to say.
func (c *topicsCmd) table(w io.Writer, views []topicView, usable bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "TOPIC\tPARTITIONS\tREPLICAS\tRECORDS ≤\tSETTINGS\tHOLDS")
	missing := false
	for _, v := range views {
		if v.Missing {
			missing = true
			fmt.Fprintf(t, "%s\t–\t–\t–\tmissing\t%s\n", v.Topic, v.Contents)
			continue
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%s\t%s\t%s\n", v.Topic, v.Partitions, v.Replicas, count(v.Offsets), shortSettings(v.Settings), v.Contents)
	}
	if err := t.Flush(); err != nil {
		return err
	}
	for _, v := range views {
		for _, p := range v.Problems {
			fmt.Fprintf(w, "problem: %s: %s\n", v.Topic, p)
		}
		for _, n := range v.Notes {
			fmt.Fprintf(w, "note: %s: %s\n", v.Topic, n)
		}
	}
	switch {
	case usable:
		fmt.Fprintln(w, "all topics can be used")
	case missing && c.Check:
		fmt.Fprintln(w, "not usable; without --check, missing topics are created")
	default:
		fmt.Fprintln(w, "not usable")
	}
	return nil
}

// shortSettings leaves out the bound on size where there is none, and what only the
// JSON tells.
func shortSettings(settings []stream.Setting) string {
	var parts []string
	for _, s := range settings {
		switch {
		case s.Key == "cleanup.policy":
			parts = append(parts, s.Value)
		case s.Key == "retention.ms", s.Key == "retention.bytes" && s.Value != "-1", s.Want != "":
			parts = append(parts, s.Key+"="+s.Value)
		}
	}
	return strings.Join(parts, " ")
}

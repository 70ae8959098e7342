package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type rewindCmd struct {
	kafkaFlags
	To       string        `help:"A time (2026-11-16 or 2026-11-16T08:00:00Z), 'beginning', or offsets of events: 0=120,3=98; partitions not named stay." placeholder:"TIME|OFFSETS"`
	Program  string        `help:"Programme file in force from there on; default: what the log says." placeholder:"FILE"`
	Model    string        `help:"Model file; default: the one the programme names." placeholder:"FILE"`
	SeedFile string        `help:"File with the secret of holdout and exploration, as 'run' was given it." env:"GUERDON_SEED_FILE" placeholder:"FILE"`
	Data     string        `help:"Data directory: its snapshots are begun at, and what is under way is kept there." required:"" env:"GUERDON_DATA" placeholder:"DIR"`
	Wait     time.Duration `help:"How long stopped instances may take to leave the group." default:"15s"`
	DryRun   bool          `help:"Say what would be done."`
	Compare  bool          `help:"Do nothing, but compare what was decided again with what had been."`
	JSON     bool          `help:"One JSON object."`
}

func (rewindCmd) Help() string {
	return `Takes every partition of events up again at a time: the first record dated then or
later. Member state as of there is rebuilt from the nearest snapshot, or the log, into a
new changelog topic, and the consumer group goes on from there. Every instance must be
stopped. What was decided stays decided: decisions made again, up to where the group
had been, go to decisions.GENERATION and are never settled; from there on they go to
decisions as ever. Cut short at any moment, run it again.

Example, a wrong programme ran since Tuesday:
  guerdon rewind --to 2026-11-16 --program corrected.yaml --data /var/lib/guerdon --dry-run
  guerdon rewind --to 2026-11-16 --program corrected.yaml --data /var/lib/guerdon
  guerdon run --program corrected.yaml …
  guerdon rewind --compare --data /var/lib/guerdon`
}

// rewindPlan is what a rewind does.
type rewindPlan struct {
	Generation string        `json:"generation"`
	Done       bool          `json:"done"`
	Partitions []rewindStep  `json:"partitions"`
	Program    string        `json:"program,omitempty"`
	Model      string        `json:"model,omitempty"`
	Members    int64         `json:"members"`          // of the state rebuilt
	Living     []string      `json:"living,omitempty"` // --dry-run: who would have to stop
	turns      []stream.Turn // by partition
	publish    []stream.Message
}

// rewindStep is one partition of it.
type rewindStep struct {
	Partition int32  `json:"partition"`
	From      int64  `json:"from"`
	Left      int64  `json:"left"`
	Snapshot  string `json:"snapshot,omitempty"` // where the rebuilding begins
	Base      int64  `json:"base"`               // at this offset
}

// Run rewinds, or compares what an earlier rewind made of it.
func (c *rewindCmd) Run(ctx context.Context, a *app) error {
	cfg := c.kafkaFlags.config(a)
	book, err := openModelBook(ctx, cfg)
	if err != nil {
		return err
	}
	all, err := book.generations()
	if err != nil {
		return err
	}
	cfg.Generation = stream.Current(all)
	if c.Compare {
		return compareRewound(ctx, cfg, all, c.JSON, a)
	}
	if c.To == "" {
		return errors.New("rewind: --to TIME or OFFSETS is needed")
	}
	r := &rewinder{c: c, a: a, cfg: cfg, book: book, all: all}
	if c.DryRun {
		committed, err := stream.Committed(ctx, cfg)
		if err != nil {
			return err
		}
		plan, err := r.plan(ctx, committed)
		if err != nil {
			return err
		}
		if plan.Living, err = stream.Members(ctx, cfg); err != nil {
			return err
		}
		return c.tell(a, plan)
	}
	hold, err := stream.NewHold(ctx, cfg, c.Wait)
	if err != nil {
		return err
	}
	defer hold.Close()
	plan, err := r.rewind(hold)
	if err != nil {
		return errors.Join(err, context.Cause(hold.Context()))
	}
	return c.tell(a, plan)
}

// rewinder is one rewind under way.
type rewinder struct {
	c    *rewindCmd
	a    *app
	cfg  stream.Config // of the generation to be left
	book *modelBook
	all  []stream.Generation
}

// rewind does it. Until the last step nothing has changed for anyone.
func (r *rewinder) rewind(hold *stream.Hold) (*rewindPlan, error) {
	ctx := hold.Context()
	committed, err := hold.Committed()
	if err != nil {
		return nil, err
	}
	plan, err := r.plan(ctx, committed)
	if err != nil || plan.Done {
		return plan, err
	}
	dir := filepath.Join(r.c.Data, "rewind")
	if err := r.rebuild(ctx, plan, dir); err != nil {
		return nil, err
	}
	fresh := r.cfg
	fresh.Generation = plan.Generation
	if err := stream.RenewGeneration(ctx, fresh, int32(len(plan.turns))); err != nil {
		return nil, err
	}
	if err := r.write(ctx, fresh, plan, dir); err != nil {
		return nil, err
	}
	g := stream.Generation{Name: plan.Generation, Asked: r.c.To, Program: plan.Program, Model: plan.Model, Turns: plan.turns}
	if g.Before, err = stream.TopicID(ctx, r.cfg, stream.Profiles); err != nil {
		return nil, err
	}
	text, err := json.Marshal(append(slices.Clone(r.all), g))
	if err != nil {
		return nil, err
	}
	offsets := map[int32]int64{}
	for p := range plan.turns {
		offsets[int32(p)] = plan.turns[p].From
	}
	messages := append(plan.publish, stream.Message{Topic: stream.Models, Partition: -1, Key: []byte(stream.ModelsGenerations), Value: text})
	if err := hold.Switch(plan.Generation, messages, offsets); err != nil {
		return nil, err
	}
	plan.Done = true
	return plan, os.RemoveAll(dir)
}

// plan says where each partition goes and how.
func (r *rewinder) plan(ctx context.Context, committed map[int32]int64) (*rewindPlan, error) {
	if len(committed) == 0 {
		return nil, fmt.Errorf("nothing has been processed under prefix %s yet: there is nothing to rewind", r.cfg.Prefix)
	}
	plan := &rewindPlan{Generation: "g" + strconv.Itoa(len(r.all)+1)}
	if err := r.rules(plan); err != nil {
		return nil, err
	}
	to, start, end, err := r.targets(ctx, committed)
	if err != nil {
		return nil, err
	}
	if r.done(plan, committed) {
		plan.Generation, plan.Done, plan.turns = stream.Current(r.all), true, r.all[len(r.all)-1].Turns
	} else {
		last, err := stream.LastOf(ctx, r.cfg, stream.Decisions)
		if err != nil {
			return nil, err
		}
		moved := false
		for p := range int32(len(end)) {
			t := stream.Turn{From: to[p], Left: committed[p], Until: end[p]}
			at, err := r.decidedUpTo(p, t.Left, last)
			if err != nil {
				return nil, err
			}
			t.EndOffset, t.EndOrdinal = at.Offset, at.Ordinal
			plan.turns = append(plan.turns, t)
			moved = moved || t.From < t.Left
		}
		if !moved {
			return nil, fmt.Errorf("--to %s is where every partition stands, or later: there is nothing to rewind", r.c.To)
		}
	}
	bases, err := r.bases(ctx, plan)
	if err != nil {
		return nil, err
	}
	for p, t := range plan.turns {
		if bases[p].input < start[int32(p)] {
			return nil, fmt.Errorf("the first %d records of partition %d of events have been deleted, and no snapshot in %s stands between them and offset %d: the state cannot be rebuilt",
				start[int32(p)], p, snapshotsDir(r.c.Data), t.From)
		}
		plan.Partitions = append(plan.Partitions, rewindStep{Partition: int32(p), From: t.From, Left: t.Left, Snapshot: bases[p].name, Base: bases[p].input})
	}
	return plan, nil
}

// decidedUpTo is the position up to which decisions may hold something of p: the
// offset that was committed, and within its record where a sweep was cut short.
func (r *rewinder) decidedUpTo(p int32, left int64, last map[int32]stream.Record) (record.Position, error) {
	at := record.Position{Offset: uint64(left)}
	if rec, ok := last[p]; ok {
		d, err := record.DecodeDecision(rec.Value)
		if err != nil {
			return at, fmt.Errorf("decisions partition %d offset %d: %w", p, rec.Offset, err)
		}
		if at.Less(d.Position()) {
			at = d.Position()
		}
	}
	if n := len(r.all); n > 0 && int(p) < len(r.all[n-1].Turns) {
		if before := r.all[n-1].Turns[p].End(); at.Less(before) {
			at = before
		}
	}
	return at, nil
}

// done reports that this very rewind has been made and nothing since.
func (r *rewinder) done(plan *rewindPlan, committed map[int32]int64) bool {
	if len(r.all) == 0 {
		return false
	}
	g := &r.all[len(r.all)-1]
	if g.Asked != r.c.To || g.Program != plan.Program || g.Model != plan.Model {
		return false
	}
	for p := range g.Turns {
		if committed[int32(p)] != g.Turns[p].From {
			return false
		}
	}
	return true
}

// targets reads --to; nothing goes ahead of where it stands.
func (r *rewinder) targets(ctx context.Context, committed map[int32]int64) (to, start, end map[int32]int64, err error) {
	fixed := map[int32]int64{}
	var timeMS int64
	switch text := r.c.To; {
	case text == "beginning":
	case strings.Contains(text, "="):
		if fixed, err = parseOffsets(text); err != nil {
			return nil, nil, nil, err
		}
	default:
		if len(text) == len(time.DateOnly) {
			text += "T00:00:00Z"
		}
		if timeMS, err = record.ParseTime(text); err != nil {
			return nil, nil, nil, fmt.Errorf("--to %q: want a time with its zone, a date (UTC), 'beginning', or offsets as 0=120,3=98: %w", r.c.To, err)
		}
	}
	if start, to, end, err = stream.EventsAt(ctx, r.cfg, timeMS); err != nil {
		return nil, nil, nil, err
	}
	for p := range fixed {
		if _, ok := end[p]; !ok {
			return nil, nil, nil, fmt.Errorf("--to %s: events has no partition %d, it has %d", r.c.To, p, len(end))
		}
	}
	for p := range end {
		if r.c.To == "beginning" {
			to[p] = 0
		}
		if len(fixed) > 0 {
			at, named := fixed[p]
			if to[p] = committed[p]; named {
				to[p] = at
			}
		}
		to[p] = min(to[p], committed[p])
	}
	return to, start, end, nil
}

func parseOffsets(text string) (map[int32]int64, error) {
	all := map[int32]int64{}
	for part := range strings.SplitSeq(text, ",") {
		name, value, _ := strings.Cut(part, "=")
		p, err := strconv.ParseInt(strings.TrimSpace(name), 10, 32)
		at, aerr := strconv.ParseInt(strings.TrimSpace(value), 10, 64)
		if err = errors.Join(err, aerr); err != nil || p < 0 || at < 0 {
			return nil, fmt.Errorf("--to %q: %q is not PARTITION=OFFSET", text, part)
		}
		all[int32(p)] = at
	}
	return all, nil
}

// rules reads the programme that is to govern, and what must be published for it.
func (r *rewinder) rules(plan *rewindPlan) error {
	if r.c.Program == "" {
		if r.c.Model != "" {
			return errors.New("--model needs --program: the programme it is for")
		}
		return nil
	}
	p, err := program.Load(r.c.Program)
	if err != nil {
		return err
	}
	p.Model = besideProgram(r.c.Program, p.Model)
	m, err := loadModel(p, r.c.Model)
	if err != nil {
		return err
	}
	if _, err := newBundle(p, m); err != nil {
		return err
	}
	began, err := r.book.Genesis()
	if err != nil {
		return err
	}
	if began.Layout.Hash() != p.Layout().Hash() {
		return fmt.Errorf("programme %s: %w", p.Name, engine.ErrLayout)
	}
	force, err := r.book.genesis()
	if err != nil {
		return err
	}
	force.Program, force.Model = p.Hash(), m.ID()
	current, err := json.Marshal(force)
	if err != nil {
		return err
	}
	r.book.texts = maps.Clone(r.book.texts)
	for key, value := range map[string][]byte{stream.ProgramKey(p.Hash()): p.Text(), stream.ModelKey(m.ID()): m.Encode()} {
		r.book.texts[key] = value
		plan.publish = append(plan.publish, stream.Message{Topic: stream.Models, Partition: -1, Key: []byte(key), Value: value})
	}
	plan.publish = append(plan.publish, stream.Message{Topic: stream.Models, Partition: -1, Key: []byte(modelsCurrent), Value: current})
	plan.Program, plan.Model = p.Hash(), m.ID()
	return nil
}

// tell shows a plan, or what was done.
func (c *rewindCmd) tell(a *app, plan *rewindPlan) error {
	if c.JSON {
		return writeJSON(a.out, plan)
	}
	if plan.Done {
		fmt.Fprintf(a.out, "generation %s begins:\n", plan.Generation)
	} else {
		fmt.Fprintf(a.out, "would begin generation %s:\n", plan.Generation)
	}
	again := int64(0)
	for _, s := range plan.Partitions {
		base := "the beginning"
		if s.Snapshot != "" {
			base = fmt.Sprintf("snapshot %s at %d", s.Snapshot, s.Base)
		}
		fmt.Fprintf(a.out, "  partition %d: from %d, back from %d; rebuilt from %s\n", s.Partition, s.From, s.Left, base)
		again += s.Left - s.From
	}
	fmt.Fprintf(a.out, "  about %s events to decide again, unsettled, in decisions.%s\n", count(again), plan.Generation)
	if plan.Program != "" {
		fmt.Fprintf(a.out, "  programme %s, model %s from there on; start 'run' with them\n", plan.Program, plan.Model)
	}
	for _, name := range plan.Living {
		fmt.Fprintf(a.out, "  to be stopped first: %s\n", name)
	}
	return nil
}

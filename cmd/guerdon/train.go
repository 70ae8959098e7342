package main

import (
	"bufio"
	"cmp"
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
)

type trainCmd struct {
	Program string `help:"Programme file; default: the demo's." env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Events  string `help:"Where the history is: a file of Guerdon JSON lines (also .gz), 'cdnow' for the sample, or 'topic'." default:"cdnow" placeholder:"SOURCE"`
	Out     string `help:"Directory for the model file." default:"." placeholder:"DIR"`
	JSON    bool   `help:"Print the evaluation as one JSON object."`
	kafkaFlags
}

func (trainCmd) Help() string {
	return `Example:
  guerdon train --program examples/cdnow.yaml --events cdnow --out examples

Events before the programme's 'starts' are used, labels included. The first half
of the rows fits the weights, later ones calibrate; a horizon lies between. The
same input gives the same file, named by its content; name it in the programme
with 'model:'.`
}

// Run fits, writes the model file and prints how good it is on held-out rows.
func (c *trainCmd) Run(ctx context.Context, a *app) error {
	p, err := loadProgram(c.Program)
	if err != nil {
		return err
	}
	if len(p.Heads) == 0 {
		return errors.New("the programme has no heads: there is nothing to train")
	}
	events, merges, err := c.events(ctx, a)
	if err != nil {
		return err
	}
	every := p.Sweep()
	if every == 0 {
		every = 7 * 24 * time.Hour
	}
	set, err := engine.Training{Layout: p.Layout(), Heads: p.Heads, Every: every, UntilMS: p.Reward.StartsMS, Merges: merges}.Set(events)
	if err != nil {
		return err
	}
	if len(set.TimesMS) == 0 {
		return fmt.Errorf("no training rows: the events hold no history before %s that is as long as the heads' horizons",
			time.UnixMilli(p.Reward.StartsMS).UTC().Format(time.DateOnly))
	}
	m, report, err := model.Fit(set, fitConfig(p.Layout().Names(), p.Heads, set))
	if err != nil {
		return err
	}
	path := filepath.Join(c.Out, m.FileName())
	if err := os.WriteFile(path, m.Encode(), 0o644); err != nil {
		return fmt.Errorf("model file: %w", err)
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"model": m.ID(), "file": path, "rows": len(set.TimesMS), "report": report})
	}
	_, err = fmt.Fprintf(a.out, "%s\n%d rows; wrote %s\n", report.String(), len(set.TimesMS), path)
	return err
}

// fitConfig fits on the first part of the rows' time and calibrates on the rest: half
// and half of what the longest horizon between them leaves.
func fitConfig(features []string, heads []model.HeadConfig, set model.Set) model.FitConfig {
	first, last := slices.Min(set.TimesMS), slices.Max(set.TimesMS)
	longest := slices.MaxFunc(heads, func(a, b model.HeadConfig) int { return cmp.Compare(a.Within, b.Within) }).Within.Milliseconds()
	return model.FitConfig{
		Features: features, Heads: heads,
		TrainUntilMS: first + max(0, last-first-longest)/2,
		Refit:        true,
	}
}

// events reads the whole history.
func (c *trainCmd) events(ctx context.Context, a *app) ([]record.Event, []engine.Merge, error) {
	switch c.Events {
	case "cdnow":
		events, err := sandbox.CDNOW()
		return events, nil, err
	case "topic":
		return topicHistory(ctx, c.kafkaFlags.config(a))
	}
	h := newHistory(record.ControlMerge)
	err := eachLine(c.Events, func(line int, text []byte) error {
		if record.IsControl(text) {
			h.control(0, text)
			return nil
		}
		var ev record.Event
		if err := ev.Decode(text); err != nil {
			return fmt.Errorf("%s:%d: %w", c.Events, line, err)
		}
		h.event(0, ev.Clone())
		return nil
	})
	events, merges := h.rest()
	return events, merges, err
}

// eachLine calls fn with each line of a file, unpacked where it ends in .gz, that
// is not blank; the bytes are fn's only during the call.
func eachLine(path string, fn func(line int, text []byte) error) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("events file: %w", err)
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		zr, err := gzip.NewReader(f)
		if err != nil {
			return fmt.Errorf("events file %s: %w", path, err)
		}
		r = zr
	}
	lines := bufio.NewReaderSize(r, 1<<20)
	for n := 1; ; n++ {
		text, err := lines.ReadBytes('\n')
		if len(text) > 0 {
			if trimmed := strings.TrimRight(string(text), "\r\n"); trimmed != "" {
				if err := fn(n, []byte(trimmed)); err != nil {
					return err
				}
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("events file %s: %w", path, err)
		}
	}
}

package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/program"
)

type checkCmd struct {
	File string `arg:"" help:"Programme file."`
	JSON bool   `help:"One JSON object."`
}

func (checkCmd) Help() string {
	return `Says what is wrong, with file:line:column and a caret, and what is allowed but
would be asked about. Exit 1 where something is wrong.

Example:
  guerdon check examples/coffee.yaml`
}

// Run checks one file.
func (c *checkCmd) Run(a *app) error {
	p, err := program.Load(c.File)
	var wrong *program.Error
	if errors.As(err, &wrong) {
		if c.JSON {
			if err := writeJSON(a.out, map[string]any{"ok": false, "mistakes": wrong.Mistakes, "warnings": []string{}}); err != nil {
				return err
			}
			return errFailed
		}
		fmt.Fprintln(a.err, wrong)
		return errFailed
	}
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"ok": true, "mistakes": []string{}, "warnings": p.Lint(), "program": p.Name, "hash": p.Hash()})
	}
	for _, w := range p.Lint() {
		fmt.Fprintf(a.out, "warning: %s\n", w)
	}
	if len(p.Heads) > 0 && p.Model == "" {
		fmt.Fprintln(a.out, "note: its heads have no model yet: `run` needs one from `guerdon train`, which needs history from before `starts`")
	}
	fmt.Fprintf(a.out, "%s is a programme: %s, from %s, %d signals, %d features, %d heads, %d rewards\n",
		c.File, p.Name, time.UnixMilli(p.Reward.StartsMS).In(p.TimeZone).Format("2006-01-02"),
		len(p.Features.Signals), p.Layout().Size(), len(p.Heads), len(p.Reward.Rewards))
	return nil
}

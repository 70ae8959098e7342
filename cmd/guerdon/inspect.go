package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
)

type inspectCmd struct {
	Data    string `help:"Data directory of a stopped instance." required:"" env:"GUERDON_DATA" placeholder:"DIR"`
	Program string `help:"Programme file the directory was made with; default: the demo's." env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Member  string `arg:"" optional:"" help:"A member's pseudonym; without it, the partitions are shown."`
	JSON    bool   `help:"One JSON object."`
}

func (inspectCmd) Help() string {
	return `Example:
  guerdon inspect --data /tmp/guerdon m00112233aabbccdd`
}

// Run shows one member, or what the directory holds.
func (c *inspectCmd) Run(a *app) error {
	p, err := loadProgram(c.Program)
	if err != nil {
		return err
	}
	store, err := openForReading(filepath.Join(c.Data, "profiles"))
	if err != nil {
		return err
	}
	defer store.Close()
	if c.Member == "" {
		return c.partitions(a, store)
	}
	id, err := features.ReadIdentity(filepath.Join(c.Data, "profiles"))
	if err != nil {
		return err
	}
	if id.Layout != p.Layout().Hash() {
		return fmt.Errorf("the profiles in %s were made with other signals or features than programme %s has: pass the --program they were made with", c.Data, p.Name)
	}
	view, err := engine.Inspect(store, p.Layout(), p.Policy(), c.Member)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, view)
	}
	fmt.Fprintf(a.out, "member %s, partition %d, last seen %s\n", view.Member, view.Partition, record.FormatTime(view.LastSeenMS))
	for _, f := range view.Features {
		fmt.Fprintf(a.out, "  %-26s %.6g\n", f.Name, f.Value)
	}
	wallet := view.Wallet
	if wallet == "" {
		wallet = "none linked"
	}
	fmt.Fprintf(a.out, "  %-26s %s\n  %-26s %d\n", "wallet", wallet, "earned", view.Earned)
	for _, h := range view.Held {
		fmt.Fprintf(a.out, "  %-26s %d of %s, decided at %s\n", "held", h.Amount, h.Reward, h.Position)
	}
	return nil
}

func (c *inspectCmd) partitions(a *app, store *features.Store) error {
	views, err := engine.Partitions(store)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, views)
	}
	if len(views) == 0 {
		fmt.Fprintln(a.out, "no partition yet: nothing has been committed from this directory")
	}
	for _, v := range views {
		fmt.Fprintf(a.out, "partition %d: %s members, next input %d, changelog %d, watermark %s\n",
			v.Partition, count(v.Members), v.Input, v.Changelog, record.FormatTime(v.WatermarkMS))
	}
	return nil
}

// openForReading opens a profile store under the identity it was made with.
func openForReading(dir string) (*features.Store, error) {
	id, err := features.ReadIdentity(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%s holds no profiles", dir)
	}
	if err != nil {
		return nil, err
	}
	return features.Open(dir, id, features.Options{})
}

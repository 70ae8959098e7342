package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
)

type inspectCmd struct {
	kafkaFlags
	Data      string `help:"Data directory of a stopped instance; of a running one, or without it, the changelog topic is read." env:"GUERDON_DATA" placeholder:"DIR"`
	Program   string `help:"Programme file the directory was made with; default: the demo's. The changelog needs none." env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Member    string `arg:"" optional:"" help:"A member's pseudonym; without it, the partitions are shown."`
	Partition int32  `help:"Show the state of this partition in full." default:"-1" placeholder:"N"`
	JSON      bool   `help:"One JSON object."`
}

func (inspectCmd) Help() string {
	return `Shows state as of an offset of events: from a directory that nobody works in, or else
from the changelog topic, which is what has been committed.

Example:
  guerdon inspect m00112233aabbccdd                  # live, from Kafka
  guerdon inspect --partition 3 --json
  guerdon inspect --data /tmp/guerdon m00112233aabbccdd`
}

// state is where it can be read from.
type state interface {
	// partitions are the views of those there are, with budgets named where one is
	// asked for.
	partitions(named bool) ([]engine.PartitionView, error)
	member(name string) (engine.MemberView, error)
	close() error
}

// Run shows one member, one partition, or all.
func (c *inspectCmd) Run(ctx context.Context, a *app) error {
	s, err := c.open(ctx, a)
	if err != nil {
		return err
	}
	if c.Member != "" {
		err = c.showMember(a, s)
	} else {
		err = c.showPartitions(a, s)
	}
	return errors.Join(err, s.close())
}

// open is the directory, or the changelog where that is in use or not named.
func (c *inspectCmd) open(ctx context.Context, a *app) (state, error) {
	if c.Data != "" {
		store, err := openForReading(filepath.Join(c.Data, "profiles"))
		if err == nil {
			return &directory{store: store, c: c}, nil
		}
		if !errors.Is(err, features.ErrLocked) {
			return nil, err
		}
		fmt.Fprintf(a.err, "guerdon: %s is in use; reading the changelog topic\n", c.Data)
	}
	return openChangelog(ctx, c.kafkaFlags.config(a))
}

// directory is a stopped instance's.
type directory struct {
	store *features.Store
	c     *inspectCmd
}

func (d *directory) close() error { return d.store.Close() }

func (d *directory) partitions(named bool) ([]engine.PartitionView, error) {
	views, err := engine.Partitions(d.store)
	if err != nil || !named {
		return views, err
	}
	p, err := loadProgram(d.c.Program)
	if err != nil {
		return nil, err
	}
	for i := range views {
		if views[i].Program == p.Hash() {
			views[i].NameBudgets(p.Policy())
		}
	}
	return views, nil
}

func (d *directory) member(name string) (engine.MemberView, error) {
	p, err := loadProgram(d.c.Program)
	if err != nil {
		return engine.MemberView{}, err
	}
	id, err := features.ReadIdentity(filepath.Join(d.c.Data, "profiles"))
	if err != nil {
		return engine.MemberView{}, err
	}
	if id.Layout != p.Layout().Hash() {
		return engine.MemberView{}, fmt.Errorf("the profiles in %s were made with other signals or features than programme %s has: pass the --program they were made with", d.c.Data, p.Name)
	}
	return engine.Inspect(d.store, p.Layout(), p.Policy(), name)
}

func (c *inspectCmd) showMember(a *app, s state) error {
	view, err := s.member(c.Member)
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, view)
	}
	fmt.Fprintf(a.out, "member %s, partition %d, as of input %d, last seen %s\n", view.Member, view.Partition, view.Input, record.FormatTime(view.LastSeenMS))
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
	for _, o := range view.Open {
		if !o.Held {
			fmt.Fprintf(a.out, "  %-26s %d of %s, decided at %s, %d taken back\n", "can be refunded", o.Amount, o.Reward, o.Position, o.Reversed)
		}
	}
	return nil
}

func (c *inspectCmd) showPartitions(a *app, s state) error {
	one := c.Partition >= 0
	views, err := s.partitions(one)
	if err != nil {
		return err
	}
	if one {
		views = slices.DeleteFunc(views, func(v engine.PartitionView) bool { return v.Partition != c.Partition })
		if len(views) == 0 {
			return fmt.Errorf("nothing has been committed of partition %d, or it is not kept here", c.Partition)
		}
	}
	switch {
	case c.JSON && one:
		return writeJSON(a.out, views[0])
	case c.JSON:
		return writeJSON(a.out, append([]engine.PartitionView{}, views...))
	case len(views) == 0:
		fmt.Fprintln(a.out, "no partition yet: nothing has been committed")
	}
	for i := range views {
		v := &views[i]
		members, behind := "", ""
		if v.Members != nil {
			members = count(*v.Members) + " members, "
		}
		if v.LogEnd != nil {
			behind = fmt.Sprintf(" of %d", *v.LogEnd)
		}
		fmt.Fprintf(a.out, "partition %d: %snext input %d%s, changelog %d, watermark %s\n",
			v.Partition, members, v.Input, behind, v.Changelog, record.FormatTime(v.WatermarkMS))
		if one {
			c.showState(a, v)
		}
	}
	return nil
}

func (c *inspectCmd) showState(a *app, v *engine.PartitionView) {
	line := func(name, format string, args ...any) {
		fmt.Fprintf(a.out, "  %-26s %s\n", name, fmt.Sprintf(format, args...))
	}
	line("programme", "%s", v.Program)
	line("model", "%s", v.Model)
	if v.SweepMS != 0 {
		line("next sweep", "%s", record.FormatTime(v.SweepMS))
	}
	if v.Sweeping {
		line("in the middle of it", "behind %q, %d decisions", v.Cursor, v.Ordinal)
	}
	for _, u := range v.Used {
		line(u.Name, "%s", count(int64(min(u.Amount, 1<<62))))
	}
	if v.HeldFull > 0 {
		line("not granted", "%s, because 64 were waiting for a wallet", count(int64(v.HeldFull)))
	}
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

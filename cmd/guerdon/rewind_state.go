package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"sync/atomic"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// base is where one partition's rebuilding begins: in a snapshot, or at the
// beginning of the log.
type base struct {
	name  string
	input int64
}

// bases finds the nearest usable snapshot of every partition. Any snapshot of this
// log's does that no rewind has gone back behind. One at the very offset is passed
// over: it may have been taken in the middle of that record's sweep.
func (r *rewinder) bases(ctx context.Context, plan *rewindPlan) ([]base, error) {
	best := make([]base, len(plan.turns))
	all, err := listSnapshots(r.c.Data)
	if err != nil {
		return best, err
	}
	began, err := r.book.Genesis()
	if err != nil {
		return best, err
	}
	force, err := r.book.genesis()
	if err != nil {
		return best, err
	}
	changelog, err := stream.TopicID(ctx, r.cfg, stream.Profiles)
	if err != nil {
		return best, err
	}
	for i := range all {
		k := &all[i]
		if k.Problem != "" || k.Prefix != r.cfg.Prefix || k.Layout != began.Layout.Hash() || k.Epoch != force.Epoch {
			continue
		}
		for _, p := range k.Partitions {
			n := int(p.Partition)
			if n >= len(best) || p.Input <= best[n].input || p.Input >= plan.turns[n].From || k.Generation != changelog && !r.still(k.Generation, p) {
				continue
			}
			best[n] = base{k.Name, p.Input}
		}
	}
	return best, nil
}

// still reports that the partition of a snapshot of an earlier generation is part of
// the present one's past: every rewind since has begun at or behind it.
func (r *rewinder) still(changelog string, p features.SnapshotPartition) bool {
	for i := range r.all {
		if r.all[i].Before != changelog {
			continue
		}
		for _, later := range r.all[i:] {
			if later.Turns[p.Partition].From < p.Input {
				return false
			}
		}
		return true
	}
	return false
}

// rebuild folds the log up to the plan's offsets into a store in dir. One that an
// attempt cut short has left is gone on with.
func (r *rewinder) rebuild(ctx context.Context, plan *rewindPlan, dir string) error {
	f, err := r.open(ctx, plan, dir)
	if err != nil {
		return err
	}
	if err := r.adopt(f.store, plan); err != nil {
		return errors.Join(err, f.Close())
	}
	end := map[int32]int64{}
	for p := range plan.turns {
		end[int32(p)] = plan.turns[p].From
	}
	if err := f.to(ctx, end); err != nil {
		return errors.Join(err, f.Close())
	}
	for p := range plan.turns {
		cp, found, err := f.store.Checkpoint(int32(p))
		if err != nil {
			return errors.Join(err, f.Close())
		}
		if found { // records that end the stretch may be markers
			plan.turns[p].From, plan.Partitions[p].From = cp.Input, cp.Input
		}
	}
	return f.Close() // on the disk from here on
}

// open opens the scratch store; one that is another fold's, damaged, or ahead of the
// plan is begun anew.
func (r *rewinder) open(ctx context.Context, plan *rewindPlan, dir string) (*fold, error) {
	for anew := false; ; anew = true {
		f, err := openFold(ctx, r.cfg, r.book, r.all, r.c.SeedFile, dir, r.a, func(*stream.Message) error { return nil })
		switch {
		case !anew && (errors.Is(err, features.ErrForeign) || errors.Is(err, features.ErrDamaged)):
		case err != nil:
			return nil, err
		default:
			ahead := false
			for p, t := range plan.turns {
				cp, found, err := f.store.Checkpoint(int32(p))
				if err != nil {
					return nil, errors.Join(err, f.Close())
				}
				ahead = ahead || found && cp.Input > t.From
			}
			if !ahead {
				return f, nil
			}
			if err := f.Close(); err != nil {
				return nil, err
			}
		}
		if err := features.Discard(dir); err != nil {
			return nil, err
		}
	}
}

// adopt copies partitions of snapshots into a scratch store that stands before them.
func (r *rewinder) adopt(to *features.Store, plan *rewindPlan) error {
	wanted := map[string][]int32{}
	for _, s := range plan.Partitions {
		cp, found, err := to.Checkpoint(s.Partition)
		if err == nil && found && cp.Input == 0 { // a copy cut short
			err = to.Drop(s.Partition)
		}
		if err != nil {
			return err
		}
		if s.Snapshot != "" && cp.Input < s.Base {
			wanted[s.Snapshot] = append(wanted[s.Snapshot], s.Partition)
		}
	}
	for name, partitions := range wanted {
		dir := filepath.Join(snapshotsDir(r.c.Data), name)
		if _, err := features.VerifySnapshot(dir); err != nil {
			return fmt.Errorf("%w; delete it, and the rewind begins at another", err)
		}
		from, err := features.OpenSnapshot(dir, features.Options{Logger: r.a.log})
		if err != nil {
			return err
		}
		for _, p := range partitions {
			if err = copyPartition(to, from, p); err != nil {
				break
			}
		}
		if err := errors.Join(err, from.Close()); err != nil {
			return fmt.Errorf("snapshot %s: %w", name, err)
		}
	}
	return nil
}

// copyPartition copies members in batches, and the checkpoint with the last: until
// then the partition counts as not begun.
func copyPartition(to, from *features.Store, p int32) error {
	const most = 10_000
	cp, _, err := from.Checkpoint(p)
	if err != nil {
		return err
	}
	it, err := from.Iterate(p, "")
	if err != nil {
		return err
	}
	b := features.Batch{Partition: p}
	for it.Next() {
		b.Puts = append(b.Puts, features.KV{Member: string(it.Member()), Value: append([]byte{}, it.Value()...)})
		if len(b.Puts) == most {
			if err := to.Apply(b); err != nil {
				return errors.Join(err, it.Close())
			}
			b.Puts = b.Puts[:0]
		}
	}
	if err := it.Close(); err != nil {
		return err
	}
	b.State, b.Input = cp.State, cp.Input
	return to.Apply(b)
}

// write fills the new changelog from the store in dir.
func (r *rewinder) write(ctx context.Context, fresh stream.Config, plan *rewindPlan, dir string) error {
	f, err := r.open(ctx, plan, dir)
	if err != nil {
		return err
	}
	defer func() { _ = f.Close() }() // scratch
	to, err := stream.NewImporter(ctx, fresh)
	if err != nil {
		return err
	}
	defer to.Close()
	var written atomic.Int64
	line := startProgress(r.a.err, func() string { return count(written.Load()) + " members written" })
	defer line.stop()
	for p := range plan.turns {
		n, err := engine.Changelog(f.store, int32(p), func(key, value []byte, timeMS int64) {
			to.Add(stream.Message{Topic: stream.Profiles, Partition: int32(p), Key: key, Value: value, TimeMS: timeMS})
		})
		if err != nil {
			return err
		}
		written.Add(n)
	}
	plan.Members = written.Load()
	return to.Flush(ctx)
}

package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/guerdon/guerdon/features"
)

type snapshotCmd struct {
	Take   snapshotTake   `cmd:"" help:"Keep a stopped instance's profiles as they are; a running one does it by --snapshot-every."`
	List   snapshotList   `cmd:"" help:"Show the snapshots and where they stand."`
	Verify snapshotVerify `cmd:"" help:"Compare every file with its checksum."`
	Prune  snapshotPrune  `cmd:"" help:"Delete all but the newest."`
}

func (snapshotCmd) Help() string {
	return `A snapshot is a directory under DATA/snapshots: hard links to the files of the profile
store, with offsets and checksums. 'guerdon rewind' begins at the nearest one, so that it
need not read the whole log.

Example:
  guerdon run … --snapshot-every 24h --snapshot-keep 7
  guerdon snapshot list --data /var/lib/guerdon`
}

type snapshotFlags struct {
	Data string `help:"Data directory of the instance." required:"" env:"GUERDON_DATA" placeholder:"DIR"`
	JSON bool   `help:"JSON."`
}

// snapshotName is a snapshot's time, so that names sort.
const snapshotName = "20060102T150405.000Z"

func snapshotsDir(data string) string { return filepath.Join(data, "snapshots") }

// takeSnapshot writes a new one beside the others.
func takeSnapshot(store *features.Store, data string, now time.Time) (string, features.Snapshot, error) {
	if err := os.MkdirAll(snapshotsDir(data), 0o700); err != nil {
		return "", features.Snapshot{}, fmt.Errorf("snapshots: %w", err)
	}
	if err := removeTorn(data); err != nil {
		return "", features.Snapshot{}, err
	}
	name := now.UTC().Format(snapshotName)
	snap, err := store.Snapshot(filepath.Join(snapshotsDir(data), name), now.UnixMilli())
	return name, snap, err
}

// removeTorn removes attempts cut short. Who takes a snapshot has the store to itself.
func removeTorn(data string) error {
	torn, err := filepath.Glob(filepath.Join(snapshotsDir(data), "*.tmp"))
	for _, path := range torn {
		err = errors.Join(err, os.RemoveAll(path))
	}
	if err != nil {
		return fmt.Errorf("snapshots: %w", err)
	}
	return nil
}

// kept is a snapshot on disk; Problem says why it cannot be used.
type kept struct {
	Name    string `json:"name"`
	Problem string `json:"problem,omitempty"`
	features.Snapshot
}

// listSnapshots reads them, oldest first. What an attempt cut short has left is none.
func listSnapshots(data string) ([]kept, error) {
	entries, err := os.ReadDir(snapshotsDir(data))
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("snapshots: %w", err)
	}
	var all []kept
	for _, e := range entries {
		if !e.IsDir() || strings.HasSuffix(e.Name(), ".tmp") {
			continue
		}
		k := kept{Name: e.Name()}
		if k.Snapshot, err = features.ReadSnapshot(filepath.Join(snapshotsDir(data), e.Name())); err != nil {
			k.Problem = err.Error()
		}
		all = append(all, k)
	}
	return all, nil
}

// pruneSnapshots deletes all but the newest keep, and says which.
func pruneSnapshots(data string, keep int) ([]string, error) {
	all, err := listSnapshots(data)
	if err != nil {
		return nil, err
	}
	gone := []string{}
	for i := range max(0, len(all)-keep) {
		if err := os.RemoveAll(filepath.Join(snapshotsDir(data), all[i].Name)); err != nil {
			return gone, fmt.Errorf("snapshots: %w", err)
		}
		gone = append(gone, all[i].Name)
	}
	return gone, nil
}

func (k *kept) line() string {
	if k.Problem != "" {
		return fmt.Sprintf("%s  unusable: %s", k.Name, k.Problem)
	}
	var at []string
	for _, p := range k.Partitions {
		at = append(at, fmt.Sprintf("%d=%d", p.Partition, p.Input))
	}
	return fmt.Sprintf("%s  %s kB, next inputs %s", k.Name, count(k.Bytes()/1000), strings.Join(at, ","))
}

type snapshotTake struct{ snapshotFlags }

// Run takes one of a directory that nobody works in.
func (c *snapshotTake) Run(a *app) error {
	store, err := openForReading(filepath.Join(c.Data, "profiles"))
	if errors.Is(err, features.ErrLocked) {
		return fmt.Errorf("%w; a running instance takes its own with --snapshot-every", err)
	}
	if err != nil {
		return err
	}
	defer store.Close()
	k := kept{}
	if k.Name, k.Snapshot, err = takeSnapshot(store, c.Data, time.Now()); err != nil {
		return err
	}
	return c.show(a, []kept{k})
}

func (c *snapshotFlags) show(a *app, all []kept) error {
	if c.JSON {
		return writeJSON(a.out, map[string]any{"snapshots": append([]kept{}, all...)})
	}
	for i := range all {
		fmt.Fprintln(a.out, all[i].line())
	}
	return nil
}

type snapshotList struct{ snapshotFlags }

// Run lists them.
func (c *snapshotList) Run(a *app) error {
	all, err := listSnapshots(c.Data)
	if err == nil && len(all) == 0 && !c.JSON {
		fmt.Fprintln(a.out, "no snapshots")
	}
	return errors.Join(err, c.show(a, all))
}

type snapshotVerify struct {
	snapshotFlags
	Name string `arg:"" optional:"" help:"One snapshot; without it, all."`
}

// Run verifies, exit 1 where one is damaged.
func (c *snapshotVerify) Run(a *app) error {
	all, err := listSnapshots(c.Data)
	if err != nil {
		return err
	}
	if c.Name != "" {
		all = slices.DeleteFunc(all, func(k kept) bool { return k.Name != c.Name })
		if len(all) == 0 {
			return fmt.Errorf("no snapshot %q in %s", c.Name, snapshotsDir(c.Data))
		}
	}
	bad := false
	for i := range all {
		if _, err := features.VerifySnapshot(filepath.Join(snapshotsDir(c.Data), all[i].Name)); err != nil {
			all[i].Problem, bad = err.Error(), true
		}
	}
	if err := c.show(a, all); err != nil {
		return err
	}
	if bad {
		return errFailed
	}
	return nil
}

type snapshotPrune struct {
	snapshotFlags
	Keep int `help:"How many to keep." required:""`
}

// Run prunes.
func (c *snapshotPrune) Run(a *app) error {
	gone, err := pruneSnapshots(c.Data, max(c.Keep, 0))
	if err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"deleted": gone})
	}
	for _, name := range gone {
		fmt.Fprintln(a.out, "deleted", name)
	}
	return nil
}

// firstSnapshot is when a directory without one gets it.
const firstSnapshot = time.Minute

// keepSnapshots takes them from a live store, every so often, until ctx ends. One that
// fails is told and tried again next time: the log and the changelog hold everything.
func keepSnapshots(ctx context.Context, store *features.Store, data string, every time.Duration, keep int, log *slog.Logger) {
	wait := min(every, firstSnapshot)
	if all, err := listSnapshots(data); err == nil && len(all) > 0 {
		wait = time.Until(time.UnixMilli(all[len(all)-1].TakenMS).Add(every))
	}
	for pause(ctx, max(wait, 0)) == nil {
		name, snap, err := takeSnapshot(store, data, time.Now())
		if err == nil {
			log.Info("snapshot taken", "name", name, "bytes", snap.Bytes())
			_, err = pruneSnapshots(data, keep)
		}
		if err != nil && ctx.Err() == nil {
			log.Warn("snapshot failed; the next one may do", "err", err)
		}
		wait = every
	}
}

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// TestFaultDisk flips a bit in the profile store between two lives, deletes the
// directory under a running process, and fills the disk: what cannot be believed is
// found out, discarded, and restored from the changelog.
func TestFaultDisk(t *testing.T) {
	if testing.Short() || !onKafka() && os.Getenv("GUERDON_FAULTS") == "" {
		t.Skip("starts processes, for ten seconds: make faults, make faults-short")
	}
	t.Parallel()
	w := newFaultWorld(t, faultSeed(t))
	lives := 1
	if onKafka() {
		lives = 12
	}
	dir := w.data(t)
	time.Sleep(1500 * time.Millisecond) // past the programme's start
	found := 0
	for life := range lives {
		p := w.scorer(t, dir)
		waitUntil(t, 30*time.Second, "profiles are on the disk", func() bool { return p.said("partitions ready") && (life == 0 || len(w.tables(t, dir)) > 0) })
		switch {
		case life == 0:
			flipped := w.flip(t, dir, p, "MANIFEST-*")
			p = w.scorer(t, dir)
			waitUntil(t, 30*time.Second, "damage of "+flipped+" is found", func() bool { return p.said("discarding it and rebuilding it") })
			found++
		case life%4 == 3:
			if err := os.RemoveAll(filepath.Join(dir, "profiles")); err != nil {
				t.Fatal(err)
			}
			time.Sleep(time.Second)
		default:
			w.flip(t, dir, p, "*.sst")
			p = w.scorer(t, dir)
			time.Sleep(2 * time.Second) // sweeps read all of it
			if p.said("discarding it and rebuilding it") {
				found++
			}
		}
		p.kill()
	}
	t.Logf("%d lives, damage found in %d", lives, found)
	if onKafka() {
		w.fullDisk(t)
	}
	last := w.scorer(t, dir)
	w.settle(t, last)
	last.interrupt(t)
	w.audit(t)
}

func (w *faultWorld) tables(t *testing.T, dir string) []string {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(dir, "profiles", "pebble", "*.sst"))
	if err != nil {
		t.Fatal(err)
	}
	return names
}

// flip kills p and turns one bit of one of its files.
func (w *faultWorld) flip(t *testing.T, dir string, p *process, pattern string) string {
	t.Helper()
	p.kill()
	names, err := filepath.Glob(filepath.Join(dir, "profiles", "pebble", pattern))
	if err != nil || len(names) == 0 {
		t.Fatalf("no %s to damage: %v", pattern, err)
	}
	name := names[w.rnd.IntN(len(names))]
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) == 0 {
		return name
	}
	b[w.rnd.IntN(len(b))] ^= 1 << w.rnd.IntN(8)
	if err := os.WriteFile(name, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// fullDisk runs a process on a disk that is too small. It goes on or it ends with
// words; either way nothing wrong is committed.
func (w *faultWorld) fullDisk(t *testing.T) {
	t.Helper()
	small := filepath.Join(w.dir, "small")
	if err := os.Mkdir(small, 0o700); err != nil {
		t.Fatal(err)
	}
	unshare := []string{"-rm", "sh", "-c", `mount -t tmpfs -o size=192k none "$0" && exec "$@"`, small}
	if err := exec.Command("unshare", append(unshare, "true")...).Run(); err != nil {
		t.Logf("no full disk here: unshare: %v", err)
		return
	}
	p := startCommand(t, exec.Command("unshare", append(append(unshare, os.Args[0]), w.scoreArgs(filepath.Join(small, "data"))...)...), nil)
	select {
	case <-p.done:
		if !strings.Contains(p.out.String(), "no space left") {
			t.Errorf("ended on a full disk without saying so: %v\n%s", p.err, tail(p.out.String(), 2000))
		}
		t.Logf("a full disk: %s", lastLine(p.out.String()))
	case <-time.After(75 * time.Second):
		t.Error("a full disk was not noticed")
		p.kill()
	}
}

func lastLine(s string) string {
	s = strings.TrimSpace(s)
	return s[strings.LastIndexByte(s, '\n')+1:]
}

package features

import (
	"errors"
	"log/slog"
	"os"
	"os/exec"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// counting counts what a store logs.
type counting struct{ lines atomic.Int64 }

func (c *counting) Write(b []byte) (int, error) {
	c.lines.Add(int64(strings.Count(string(b), "\n")))
	return len(b), nil
}

// TestDirectoryDeletedUnderneath: a flush that cannot succeed is told once, not tried
// and logged for ever, and the store says that it has to be rebuilt.
func TestDirectoryDeletedUnderneath(t *testing.T) {
	dir := t.TempDir() + "/data"
	var log counting
	s, err := Open(dir, Identity{Prefix: "p.", Layout: "l", Generation: "g", Epoch: 1},
		Options{CacheBytes: minCacheBytes, Logger: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	value := make([]byte, 1<<20)
	deadline := time.Now().Add(20 * time.Second)
	for i := int64(1); err == nil; i++ {
		for j := range value { // or it compresses to nothing
			value[j] = byte(i * int64(j) >> 3)
		}
		err = s.Apply(Batch{Partition: 1, Puts: []KV{{Member: "m", Value: value}}, Input: i, Changelog: i})
		if time.Now().After(deadline) {
			t.Fatal("the store goes on without a directory")
		}
	}
	// The write itself may be what waits for the flush: then its process must end.
	if !errors.Is(err, ErrDamaged) && !s.stuck.Load() {
		t.Errorf("%v, want ErrDamaged", err)
	}
	if n := log.lines.Load(); n > 20 {
		t.Errorf("%d lines logged", n)
	}
}

// fullFS has no room for tables.
type fullFS struct{ vfs.FS }

func (f fullFS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	if strings.HasSuffix(name, ".sst") {
		return nil, &os.PathError{Op: "write", Path: name, Err: syscall.ENOSPC}
	}
	return f.FS.Create(name, c)
}

// TestFullDisk: a write that waits for room comes back when the store gives up, and
// the store can be closed. In a process of its own: what Pebble leaves running there
// ends with it.
func TestFullDisk(t *testing.T) {
	const inside = "FEATURES_TEST_FULL_DISK"
	if os.Getenv(inside) == "" {
		cmd := exec.Command(os.Args[0], "-test.run", "^TestFullDisk$")
		cmd.Env = append(os.Environ(), inside+"=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
		return
	}
	t.Cleanup(func() {
		if !t.Failed() {
			os.Exit(0)
		}
	})
	s, err := Open("dir", here, Options{CacheBytes: minCacheBytes, FS: fullFS{vfs.NewMem()}})
	if err != nil {
		t.Fatal(err)
	}
	value := make([]byte, 1<<20)
	told := make(chan error, 1)
	var written atomic.Int64
	go func() {
		for i := int64(1); ; i++ {
			if err := s.Apply(Batch{Puts: []KV{{Member: "m", Value: value}}, Input: i, Changelog: i}); err != nil {
				told <- err
				return
			}
			written.Add(1)
		}
	}()
	for last := int64(-1); last != written.Load() || last < 4; time.Sleep(300 * time.Millisecond) {
		last = written.Load() // until it stands still: memory is full
	}
	s.breakDown(errors.New("given up"))
	select {
	case err := <-told:
		if !strings.Contains(err.Error(), "given up") {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Fatal("a write waits on after the store has broken down")
	}
	closed := make(chan error, 1)
	go func() { closed <- s.Close() }()
	select {
	case <-closed:
	case <-time.After(10 * time.Second):
		t.Fatal("Close waits for a write that never ends")
	}
}

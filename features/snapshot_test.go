package features

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"
)

// A snapshot of a store at work holds one commit of all partitions, and what is
// applied afterwards is not in it.
func TestSnapshot(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, nil, filepath.Join(dir, "store"))
	for i := range int64(100) {
		apply(t, s, Batch{Partition: int32(i % 3), Puts: puts(fmt.Sprint("m", i), fmt.Sprint(i)), State: []byte("s"), Input: i + 1, Changelog: 2 * i})
	}
	at := filepath.Join(dir, "snapshot")
	if err := os.MkdirAll(at+".tmp/pebble", 0o755); err != nil { // an attempt cut short
		t.Fatal(err)
	}
	snap, err := s.Snapshot(at, 7)
	if err != nil {
		t.Fatal(err)
	}
	apply(t, s, Batch{Partition: 0, Puts: puts("m0", "later"), Input: 500, Changelog: 500})
	if _, err := s.Snapshot(at, 8); !errors.Is(err, os.ErrExist) {
		t.Errorf("a second snapshot under the same name: %v", err)
	}
	if got := fmt.Sprint(snap.Partitions); got != "[{0 100 198} {1 98 194} {2 99 196}]" || snap.Identity != here || snap.TakenMS != 7 || snap.Bytes() == 0 {
		t.Errorf("snapshot %+v", snap)
	}
	again, err := VerifySnapshot(at)
	if err != nil || fmt.Sprint(again) != fmt.Sprint(snap) {
		t.Errorf("verified: %+v, %v", again, err)
	}
	for range 2 {
		r, err := OpenSnapshot(at, Options{CacheBytes: minCacheBytes})
		if err != nil {
			t.Fatal(err)
		}
		if v := get(t, r, 0, "m0"); v != "0" {
			t.Errorf("m0 = %q", v)
		}
		if err := r.Apply(Batch{Partition: 1, Input: 1}); err == nil {
			t.Error("a snapshot was written to")
		}
		if _, err := OpenSnapshot(at, Options{}); !errors.Is(err, ErrLocked) {
			t.Errorf("a second one to open it: %v", err)
		}
		if err := r.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := VerifySnapshot(at); err != nil {
		t.Errorf("after reading it: %v", err)
	}
}

// Every flipped bit and every lost file of a snapshot is noticed.
func TestSnapshotDamage(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, nil, filepath.Join(dir, "store"))
	apply(t, s, Batch{Puts: puts("a", "1"), Input: 1, Changelog: 1})
	at := filepath.Join(dir, "snapshot")
	snap, err := s.Snapshot(at, 0)
	if err != nil {
		t.Fatal(err)
	}
	files := []string{snapshotName}
	for _, f := range snap.Files {
		if f.Bytes > 0 {
			files = append(files, filepath.Join(dbName, f.Name))
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		path := filepath.Join(at, rapid.SampledFrom(files).Draw(t, "file"))
		whole, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		bad := append([]byte{}, whole...)
		bad[rapid.IntRange(0, len(bad)-1).Draw(t, "byte")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
		write := func(b []byte) {
			if err := os.WriteFile(path, b, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		write(bad)
		_, err = VerifySnapshot(at)
		write(whole)
		if !errors.Is(err, ErrDamaged) {
			t.Errorf("%s with a flipped bit: %v", path, err)
		}
	})
	if err := os.Remove(filepath.Join(at, dbName, snap.Files[0].Name)); err != nil {
		t.Fatal(err)
	}
	if _, err := VerifySnapshot(at); !errors.Is(err, ErrDamaged) {
		t.Errorf("a lost file: %v", err)
	}
	if _, err := ReadSnapshot(dir); !errors.Is(err, ErrForeign) {
		t.Errorf("no snapshot: %v", err)
	}
}

// A machine that dies while a snapshot is taken leaves a whole one or none.
func TestSnapshotCrash(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fs := vfs.NewCrashableMem()
		s, err := Open("dir", here, Options{FS: fs, CacheBytes: minCacheBytes})
		if err != nil {
			t.Fatal(err)
		}
		for i := range rapid.Int64Range(1, 20).Draw(t, "commits") {
			if err := s.Apply(Batch{Puts: puts(fmt.Sprint(i), "x"), Input: i + 1, Changelog: i + 1}); err != nil {
				t.Fatal(err)
			}
		}
		if _, err := s.Snapshot("snap", 0); err != nil {
			t.Fatal(err)
		}
		crashed := fs.CrashClone(vfs.CrashCloneCfg{})
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := verifySnapshot(crashed, "snap"); err != nil {
			t.Errorf("a snapshot that was taken is not whole after a crash: %v", err)
		}
	})
}

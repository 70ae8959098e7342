package features

import (
	"bytes"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// A store that never came to be, killed while it was made, is simply new.
func TestCreationCutShort(t *testing.T) {
	for _, names := range [][]string{nil, {"LOCK"}, {"LOCK", "MANIFEST-000001", "OPTIONS-000002"}} {
		fs := vfs.NewMem()
		if err := fs.MkdirAll("dir/pebble", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := writeIdentity(fs, "dir", here); err != nil {
			t.Fatal(err)
		}
		for _, n := range names {
			rewrite(t, fs, "dir/pebble/"+n, nil)
		}
		s := openAt(t, fs, "dir")
		apply(t, s, Batch{Puts: puts("ann", "1")})
		if get(t, s, 0, "ann") != "1" {
			t.Errorf("with %v: not usable", names)
		}
	}
}

// An error that Pebble meets in the background is not forgotten.
func TestBrokenStaysBroken(t *testing.T) {
	s := openAt(t, vfs.NewMem(), "dir")
	apply(t, s, Batch{Puts: puts("ann", "1")})
	(&pebbleLog{s}).Fatalf("MANIFEST sync failed: %v", "no space left")
	_, _, err := s.Get(0, "ann", nil)
	for _, e := range []error{err, s.Apply(Batch{Puts: puts("bob", "2")}), s.Drop(0)} {
		if e == nil || !strings.Contains(e.Error(), "no space left") {
			t.Errorf("got %v", e)
		}
	}
}

// Whatever byte of whatever file is wrong, and whatever file is missing: every
// answer is right, or the store says that it is damaged. Never a wrong value,
// never a panic. The one thing that cannot be told from a crash is a manifest cut
// between two records: then the store is an earlier commit, here the empty one.
func TestDamageIsNoticed(t *testing.T) {
	fs := vfs.NewMem()
	s := openAt(t, fs, "dir")
	for i := range 300 {
		apply(t, s, Batch{Partition: int32(i % 2), Puts: puts(fmt.Sprintf("m%03d", i), fmt.Sprint(i, strings.Repeat("v", i))), State: []byte(fmt.Sprint(i)), Input: int64(i), Changelog: int64(i)})
	}
	want := members(t, s, 0, "") + members(t, s, 1, "")
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	read := func(fs vfs.FS) (string, error) {
		s, err := Open("dir", here, Options{FS: fs, CacheBytes: minCacheBytes})
		if err != nil {
			return "", err
		}
		defer func() { _ = s.Close() }() // of a damaged store
		all := ""
		checkpoints := 0
		for p := range int32(2) {
			c, ok, err := s.Checkpoint(p)
			if err != nil {
				return "", err
			}
			if ok {
				checkpoints++
			}
			if ok && c.Input != 298+int64(p) {
				return fmt.Sprintf("checkpoint %d: %+v", p, c), nil
			}
			it, err := s.Iterate(p, "")
			if err != nil {
				return "", err
			}
			var list []string
			for it.Next() {
				list = append(list, string(it.Member())+"="+string(it.Value()))
			}
			if err := it.Close(); err != nil {
				return "", err
			}
			all += strings.Join(list, " ")
		}
		if all == "" && checkpoints == 0 {
			return "empty", nil
		}
		if checkpoints != 2 {
			return "a checkpoint is missing", nil
		}
		for i := range 300 {
			v, ok, err := s.Get(int32(i%2), fmt.Sprintf("m%03d", i), nil)
			if err != nil {
				return "", err
			}
			if !ok || string(v) != fmt.Sprint(i, strings.Repeat("v", i)) {
				return fmt.Sprintf("m%03d: %v %q", i, ok, v), nil
			}
		}
		return all, nil
	}
	noticed := map[string]int{}
	try := func(what, kind string, damage func(vfs.FS)) {
		clone := vfs.NewMem()
		if ok, err := vfs.Clone(fs, clone, "dir", "dir"); !ok || err != nil {
			t.Fatal(ok, err)
		}
		damage(clone)
		got, err := read(clone)
		if err != nil && !errors.Is(err, ErrDamaged) {
			t.Errorf("%s: an error that is not ErrDamaged: %v", what, err)
		}
		if err == nil && got != want && (got != "empty" || kind != "MANIFEST" || !strings.Contains(what, "cut")) {
			t.Errorf("%s: wrong answers, no error: %.200s", what, got)
		}
		if err != nil {
			noticed[kind]++
		}
	}
	for _, path := range append(list(t, fs, "dir"), list(t, fs, "dir/pebble")...) {
		kind := strings.Trim(filepath.Base(path), "0123456789-.")
		if kind == dbName || kind == lockName {
			continue
		}
		b := content(t, fs, path)
		for k := range 40 {
			at := len(b) * k / 40
			if len(b) == 0 {
				break
			}
			try(fmt.Sprintf("%s, byte %d", path, at), kind, func(fs vfs.FS) {
				broken := bytes.Clone(b)
				broken[at] ^= 0x55
				rewrite(t, fs, path, broken)
			})
			try(fmt.Sprintf("%s, cut to %d", path, at), kind, func(fs vfs.FS) { rewrite(t, fs, path, b[:at]) })
		}
		try(path+" missing", kind, func(fs vfs.FS) {
			if path == "dir/"+identityName {
				return // without it the directory is foreign
			}
			if err := fs.Remove(path); err != nil {
				t.Fatal(err)
			}
		})
	}
	for _, kind := range []string{"sst", "MANIFEST", "OPTIONS", identityName} {
		if noticed[kind] == 0 {
			t.Errorf("no damage of %s was noticed: %v", kind, noticed)
		}
	}
}

func list(t testing.TB, fs vfs.FS, dir string) (paths []string) {
	t.Helper()
	names, err := fs.List(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range names {
		paths = append(paths, fs.PathJoin(dir, n))
	}
	return paths
}

func content(t testing.TB, fs vfs.FS, path string) []byte {
	t.Helper()
	f, err := fs.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	info, err := f.Stat()
	if err != nil {
		t.Fatal(err)
	}
	b := make([]byte, info.Size())
	if len(b) > 0 {
		if _, err := f.ReadAt(b, 0); err != nil {
			t.Fatal(err)
		}
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	return b
}

func rewrite(t testing.TB, fs vfs.FS, path string, b []byte) {
	t.Helper()
	if err := writeFile(fs, path, b); err != nil {
		t.Fatal(err)
	}
}

// A goroutine per partition writes and reads while Close comes: every operation
// is done or refused, and what was done is there afterwards.
func TestCloseAmongWriters(t *testing.T) {
	fs := vfs.NewMem()
	s := openAt(t, fs, "dir")
	done := make([]chan int, 4)
	for p := range done {
		done[p] = make(chan int, 1)
		go func() {
			for i := 1; ; i++ {
				if err := s.Apply(Batch{Partition: int32(p), Puts: puts("ann", fmt.Sprint(i)), Input: int64(i)}); err != nil {
					done[p] <- i - 1
					return
				}
				if v, ok, err := s.Get(int32(p), "ann", nil); err == nil && (!ok || string(v) != fmt.Sprint(i)) {
					t.Errorf("wrote %d, read %q", i, v)
				}
			}
		}()
	}
	for get(t, s, 3, "ann") == "-" {
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again := openAt(t, fs, "dir")
	for p := range done {
		want := <-done[p]
		c, _, err := again.Checkpoint(int32(p))
		if err != nil || c.Input != int64(want) || want > 0 && get(t, again, int32(p), "ann") != fmt.Sprint(want) {
			t.Errorf("partition %d: %d applied, found %+v, %v", p, want, c, err)
		}
	}
}

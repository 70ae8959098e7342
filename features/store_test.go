package features

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"go.uber.org/goleak"
	"pgregory.net/rapid"
)

func TestMain(m *testing.M) {
	// A second process for TestLockedByAnotherProcess: holds a store until killed.
	if dir := os.Getenv("FEATURES_TEST_HOLD"); dir != "" {
		s, err := Open(dir, here, Options{})
		fmt.Println("open:", err)
		if err == nil {
			_, _ = os.Stdin.Read(make([]byte, 1))
			fmt.Println("closed:", s.Close())
		}
		os.Exit(0)
	}
	goleak.VerifyTestMain(m)
}

var here = Identity{Prefix: "guerdon.", Layout: "8dc686", Generation: "g1", Epoch: 1}

func openAt(t testing.TB, fs vfs.FS, dir string) *Store {
	t.Helper()
	s, err := Open(dir, here, Options{FS: fs, CacheBytes: minCacheBytes})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = s.Close() })
	return s
}

func get(t testing.TB, s *Store, p int32, member string) string {
	t.Helper()
	v, ok, err := s.Get(p, member, []byte("old"))
	if err != nil {
		t.Fatal(err)
	}
	if !ok {
		return "-"
	}
	return string(v)
}

func members(t testing.TB, s *Store, p int32, after string) string {
	t.Helper()
	it, err := s.Iterate(p, after)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for it.Next() {
		all = append(all, string(it.Member())+"="+string(it.Value()))
	}
	if err := it.Close(); err != nil {
		t.Fatal(err)
	}
	return strings.Join(all, " ")
}

func apply(t testing.TB, s *Store, b Batch) {
	t.Helper()
	if err := s.Apply(b); err != nil {
		t.Fatal(err)
	}
}

func puts(pairs ...string) (kvs []KV) {
	for i := 0; i < len(pairs); i += 2 {
		kvs = append(kvs, KV{pairs[i], []byte(pairs[i+1])})
	}
	return kvs
}

func TestStore(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	s := openAt(t, nil, dir)
	if _, ok, err := s.Checkpoint(3); ok || err != nil {
		t.Fatalf("checkpoint of a new store: %v, %v", ok, err)
	}
	apply(t, s, Batch{Partition: 3, Puts: puts("bob", "1", "ann", "2", "annie", "3", "zoë", "4"), State: []byte("s"), Input: 10, Changelog: 20})
	apply(t, s, Batch{Partition: 4, Puts: puts("ann", "other"), State: []byte{}, Input: 1, Changelog: 2})
	apply(t, s, Batch{Partition: math.MaxInt32, Puts: puts("last", "x"), Input: 5, Changelog: 6})
	apply(t, s, Batch{Partition: 3, Puts: []KV{{"bob", nil}, {"empty", []byte{}}}, Input: 11, Changelog: 22})
	check := func(s *Store) {
		t.Helper()
		for _, c := range []struct {
			p            int32
			member, want string
		}{{3, "ann", "2"}, {3, "bob", "-"}, {3, "empty", ""}, {4, "ann", "other"}, {4, "annie", "-"}, {3, "an", "-"}, {math.MaxInt32, "last", "x"}} {
			if got := get(t, s, c.p, c.member); got != c.want {
				t.Errorf("%d/%s = %q, want %q", c.p, c.member, got, c.want)
			}
		}
		if got := members(t, s, 3, ""); got != "ann=2 annie=3 empty= zoë=4" {
			t.Errorf("members: %s", got)
		}
		if got := members(t, s, 3, "ann"); got != "annie=3 empty= zoë=4" {
			t.Errorf("members after ann: %s", got)
		}
		if got := members(t, s, math.MaxInt32, ""); got != "last=x" {
			t.Errorf("members of the last partition: %s", got)
		}
		c, ok, err := s.Checkpoint(3)
		if string(c.State) != "s" || c.Input != 11 || c.Changelog != 22 || !ok || err != nil {
			t.Errorf("checkpoint %+v, %v, %v", c, ok, err)
		}
	}
	check(s)
	if err := errors.Join(s.Close(), s.Close()); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Get(3, "ann", nil); err == nil {
		t.Error("a closed store answers")
	}
	s = openAt(t, nil, dir)
	check(s)
	if err := s.Drop(3); err != nil {
		t.Fatal(err)
	}
	if _, ok, err := s.Checkpoint(3); ok || err != nil || members(t, s, 3, "") != "" || get(t, s, 3, "ann") != "-" {
		t.Errorf("after Drop: %v, %v, %s", ok, err, members(t, s, 3, ""))
	}
	if get(t, s, 4, "ann") != "other" {
		t.Error("Drop took another partition's member")
	}
	if err := s.Apply(Batch{Partition: 4, Puts: puts("", "nobody")}); err == nil {
		t.Error("a member without a name was taken")
	}
}

func TestIterateIsASnapshot(t *testing.T) {
	s := openAt(t, vfs.NewMem(), "dir")
	apply(t, s, Batch{Puts: puts("a", "1", "b", "1", "c", "1")})
	it, err := s.Iterate(0, "")
	if err != nil {
		t.Fatal(err)
	}
	var seen []string
	for it.Next() {
		seen = append(seen, string(it.Member())+string(it.Value()))
		apply(t, s, Batch{Puts: []KV{{"b", nil}, {"c", []byte("2")}, {"d", []byte("2")}}})
	}
	if err := it.Close(); err != nil || fmt.Sprint(seen) != "[a1 b1 c1]" {
		t.Errorf("%v, %v", seen, err)
	}
}

// The state after a crash is the state after one of the commits, of all
// partitions together, whatever of the unsynced bytes the disk kept.
func TestCrashLeavesOneCommit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		fs := vfs.NewCrashableMem()
		s, err := Open("dir", here, Options{FS: fs, CacheBytes: minCacheBytes})
		if err != nil {
			t.Fatal(err)
		}
		type state map[string]string // "p/member" and "p" → value
		states := []state{{}}
		flushed := 0
		for i := range rapid.IntRange(1, 40).Draw(t, "commits") {
			last := state{}
			for k, v := range states[len(states)-1] {
				last[k] = v
			}
			p := rapid.Int32Range(0, 2).Draw(t, "partition")
			switch rapid.IntRange(0, 12).Draw(t, "act") {
			case 0:
				if err := s.db.Flush(); err != nil {
					t.Fatal(err)
				}
				flushed = len(states) - 1
				continue
			case 1:
				if err := s.Drop(p); err != nil {
					t.Fatal(err)
				}
				for k := range last {
					if strings.HasPrefix(k, fmt.Sprint(p)) {
						delete(last, k)
					}
				}
				states = append(states, last)
				flushed = len(states) - 1
				continue
			}
			b := Batch{Partition: p, Input: int64(i), Changelog: int64(i) * 2, State: []byte(fmt.Sprint("state", i))}
			for _, m := range rapid.SliceOfDistinct(rapid.IntRange(0, 9), rapid.ID[int]).Draw(t, "members") {
				key := fmt.Sprintf("%d/%d", p, m)
				if rapid.IntRange(0, 4).Draw(t, "delete") == 0 {
					b.Puts = append(b.Puts, KV{fmt.Sprint(m), nil})
					delete(last, key)
					continue
				}
				v := fmt.Sprintf("%d %s", i, strings.Repeat("x", 5000))
				b.Puts = append(b.Puts, KV{fmt.Sprint(m), []byte(v)})
				last[key] = v
			}
			last[fmt.Sprint(p)] = fmt.Sprint(i, i*2, string(b.State))
			if err := s.Apply(b); err != nil {
				t.Fatal(err)
			}
			states = append(states, last)
		}
		clone := fs.CrashClone(vfs.CrashCloneCfg{
			UnsyncedDataPercent: rapid.SampledFrom([]int{0, 30, 100}).Draw(t, "unsynced"),
			RNG:                 rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 1)),
		})
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		s, err = Open("dir", here, Options{FS: clone, CacheBytes: minCacheBytes})
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = s.Close() }()
		found := state{}
		for p := range int32(3) {
			it, err := s.Iterate(p, "")
			if err != nil {
				t.Fatal(err)
			}
			for it.Next() {
				found[fmt.Sprintf("%d/%s", p, it.Member())] = string(it.Value())
			}
			if err := it.Close(); err != nil {
				t.Fatal(err)
			}
			c, ok, err := s.Checkpoint(p)
			if err != nil {
				t.Fatal(err)
			}
			if ok {
				found[fmt.Sprint(p)] = fmt.Sprint(c.Input, c.Changelog, string(c.State))
			}
		}
		for i := len(states) - 1; i >= flushed; i-- {
			if fmt.Sprint(states[i]) == fmt.Sprint(found) {
				return
			}
		}
		t.Fatalf("the state after the crash is that of no commit since the last flush (%d of %d)", flushed, len(states)-1)
	})
}

func TestForeign(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, nil, dir)
	apply(t, s, Batch{Puts: puts("ann", "1")})
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		change func(*Identity)
		says   string
	}{
		{func(i *Identity) { i.Prefix = "acme." }, `prefix "guerdon.", not "acme."`},
		{func(i *Identity) { i.Layout = "ffffff" }, `layout "8dc686", not "ffffff"`},
		{func(i *Identity) { i.Generation = "g2" }, `generation "g1", not "g2"`},
		{func(i *Identity) { i.Epoch = 2 }, `epoch "1", not "2"`},
	} {
		id := here
		c.change(&id)
		if _, err := Open(dir, id, Options{}); !errors.Is(err, ErrForeign) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("got %v, want %s", err, c.says)
		}
	}
	if get(t, openAt(t, nil, dir), 0, "ann") != "1" {
		t.Error("a refused Open changed the store")
	}

	other := t.TempDir()
	note := filepath.Join(other, "thesis.txt")
	if err := os.WriteFile(note, []byte("years of work"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(other, here, Options{}); !errors.Is(err, ErrForeign) || !strings.Contains(err.Error(), "thesis.txt") {
		t.Errorf("open: %v", err)
	}
	if err := Discard(other); !errors.Is(err, ErrForeign) {
		t.Errorf("discard: %v", err)
	}
	if left, err := os.ReadDir(other); len(left) != 1 || err != nil {
		t.Errorf("a foreign directory was touched: %v, %v", left, err)
	}
}

func TestDiscard(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, nil, dir)
	apply(t, s, Batch{Puts: puts("ann", "1")})
	if err := Discard(dir); !errors.Is(err, ErrLocked) {
		t.Errorf("of an open store: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(filepath.Join(dir, identityName), 10); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, here, Options{}); !errors.Is(err, ErrDamaged) {
		t.Errorf("a cut identity: %v", err)
	}
	if err := Discard(dir); err != nil {
		t.Fatal(err)
	}
	if err := Discard(filepath.Join(dir, "none")); err != nil {
		t.Errorf("of nothing: %v", err)
	}
	if get(t, openAt(t, nil, dir), 0, "ann") != "-" {
		t.Error("a discarded member is there")
	}
}

func TestLocked(t *testing.T) {
	dir := t.TempDir()
	s := openAt(t, nil, dir)
	if _, err := Open(dir, here, Options{}); !errors.Is(err, ErrLocked) || !strings.Contains(err.Error(), dir) {
		t.Errorf("second open here: %v", err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	hold := exec.Command(os.Args[0])
	hold.Env = append(os.Environ(), "FEATURES_TEST_HOLD="+dir)
	in, err := hold.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := hold.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := hold.Start(); err != nil {
		t.Fatal(err)
	}
	line := make([]byte, 64)
	n, _ := out.Read(line)
	if string(line[:n]) != "open: <nil>\n" {
		t.Fatalf("the other process says %q", line[:n])
	}
	if _, err := Open(dir, here, Options{}); !errors.Is(err, ErrLocked) {
		t.Errorf("open beside another process: %v", err)
	}
	if err := hold.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = hold.Wait() // killed: an error is what it returns
	_ = in.Close()
	openAt(t, nil, dir) // the lock died with its owner
}

// BenchmarkGet reads members of a flushed store of 200,000, records of 400
// bytes; a hit costs a block, a miss the filter.
func BenchmarkGet(b *testing.B) {
	s, err := Open(b.TempDir(), here, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	const n = 200_000
	names := make([]string, n)
	r := rand.New(rand.NewPCG(1, 2))
	var batch Batch
	for i := range names {
		names[i] = fmt.Sprintf("member-%08d", 2*i)
		v := make([]byte, 400)
		for k := range v {
			v[k] = byte(r.Uint32())
		}
		batch.Puts = append(batch.Puts, KV{names[i], v})
		if len(batch.Puts) == 10_000 {
			apply(b, s, batch)
			batch.Puts = batch.Puts[:0]
		}
	}
	if err := s.db.Flush(); err != nil {
		b.Fatal(err)
	}
	for _, kind := range []string{"hit", "miss"} {
		b.Run(kind, func(b *testing.B) {
			b.ReportAllocs()
			dst := make([]byte, 0, 512)
			if kind == "miss" {
				for i := range names {
					names[i] = fmt.Sprintf("member-%08d", 2*i+1)
				}
			}
			for b.Loop() {
				var ok bool
				if dst, ok, err = s.Get(0, names[r.IntN(n)], dst); err != nil || ok != (kind == "hit") {
					b.Fatal(ok, err)
				}
			}
		})
	}
}

// BenchmarkApply is one commit of 1,000 members, records of 400 bytes.
func BenchmarkApply(b *testing.B) {
	s, err := Open(b.TempDir(), here, Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	batch := Batch{State: []byte("state")}
	for i := range 1000 {
		batch.Puts = append(batch.Puts, KV{fmt.Sprintf("member-%08d", i), make([]byte, 400)})
	}
	b.ReportAllocs()
	for b.Loop() {
		batch.Input++
		apply(b, s, batch)
	}
}

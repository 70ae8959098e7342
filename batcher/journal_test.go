package batcher

import (
	"bytes"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

const identity = "chain 1337 settlement 0x01 epoch 3"

func openJournal(t testing.TB, path string) (*FileJournal, string) {
	t.Helper()
	var said bytes.Buffer
	j, err := OpenJournal(path, identity, slog.New(slog.NewTextHandler(&said, nil)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { j.Close() })
	return j, said.String()
}

func someBatch(n uint64) Batch {
	return Batch{Sections: []Section{
		{Epoch: 3, Partition: 1, Next: record.Position{Offset: n, Ordinal: 2}, ManifestRoot: Hash{1, 2, byte(n)},
			Items: []Item{{To: [20]byte{9}, Amount: n, Class: 2, Day: 7}}},
		{Epoch: 3, Partition: 4, Previous: record.Position{Offset: 1, Ordinal: 1}, Next: record.Position{Offset: 2, Ordinal: 9}, Items: []Item{}},
	}}
}

func wantPending(t testing.TB, j *FileJournal, want ...Batch) {
	t.Helper()
	if d := cmp.Diff(want, j.Pending(), cmpopts.EquateEmpty()); d != "" {
		t.Fatal(d)
	}
}

func TestJournalRemembersWhatIsPending(t *testing.T) {
	n := 0
	rapid.Check(t, func(t *rapid.T) {
		if n++; n > 30 { // each Begin is a sync
			return
		}
		path := filepath.Join(dirOf(t), "batches")
		j, err := OpenJournal(path, identity, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { j.Close() }()
		var want []Batch
		for range rapid.IntRange(1, 12).Draw(t, "steps") {
			var err error
			switch rapid.IntRange(0, 4).Draw(t, "step") {
			case 0:
				err = j.Done()
				want = want[min(1, len(want)):]
			case 1:
				err = j.Undo()
				want = want[:max(0, len(want)-1)]
			case 2:
				var said bytes.Buffer
				j.Close()
				j, err = OpenJournal(path, identity, slog.New(slog.NewTextHandler(&said, nil)))
				if said.Len() > 0 {
					t.Fatalf("a sound journal is commented: %s", said.String())
				}
			default:
				b := someBatch(rapid.Uint64().Draw(t, "n"))
				if rapid.IntRange(0, 4).Draw(t, "long") == 0 {
					b.Sections[0].Items = make([]Item, rewriteBeyond/64)
				}
				err = j.Begin(b)
				want = append(want, b)
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := j.Pending(); !slices.EqualFunc(got, want, func(a, b Batch) bool {
				return bytes.Equal(appendBatch(nil, a), appendBatch(nil, b))
			}) {
				t.Fatalf("%d pending, want %d, or others", len(got), len(want))
			}
		}
	})
}

// dirOf is a directory for one run of a property.
func dirOf(t *rapid.T) string {
	dir, err := os.MkdirTemp("", "journal")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	return dir
}

// A file cut at any byte opens with what was whole, says so, and goes on.
func TestJournalTornAnywhere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	j, _ := openJournal(t, path)
	one, two := someBatch(1), someBatch(2)
	if err := j.Begin(one); err != nil {
		t.Fatal(err)
	}
	firstEnd := int(j.size)
	if err := j.Begin(two); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(whole) {
		torn := filepath.Join(t.TempDir(), "torn")
		if err := os.WriteFile(torn, whole[:n], 0o600); err != nil {
			t.Fatal(err)
		}
		k, said := openJournal(t, torn)
		var want []Batch
		if n >= firstEnd {
			want = append(want, one)
		}
		wantPending(t, k, want...)
		onEdge := n <= len(k.head) || n == firstEnd
		if said == "" && !onEdge {
			t.Fatalf("cut at %d: nothing said", n)
		}
		if n%7 != 0 && !onEdge { // each Begin is a sync
			continue
		}
		if err := k.Begin(two); err != nil {
			t.Fatal(err)
		}
		again, said := openJournal(t, torn)
		wantPending(t, again, append(want, two)...)
		if said != "" {
			t.Fatalf("cut at %d: still torn after going on: %s", n, said)
		}
	}
}

// A changed byte is either refused in words or, in the last entry, cut off. It
// never yields a batch that was not written.
func TestJournalCorrupt(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	j, _ := openJournal(t, path)
	one, two := someBatch(1), someBatch(2)
	if err := errors.Join(j.Begin(one), j.Begin(two)); err != nil {
		t.Fatal(err)
	}
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	entry := (len(whole) - len(j.head)) / 2
	for at := len(j.head); at < len(whole); at++ {
		bad := bytes.Clone(whole)
		bad[at] ^= 0x40
		file := filepath.Join(t.TempDir(), "bad")
		if err := os.WriteFile(file, bad, 0o600); err != nil {
			t.Fatal(err)
		}
		k, err := OpenJournal(file, identity, slog.New(slog.DiscardHandler))
		if at < len(j.head)+entry {
			if !errors.Is(err, ErrJournalDamaged) || !strings.Contains(err.Error(), "delete the file") {
				t.Fatalf("byte %d: %v", at, err)
			}
			continue
		}
		if err != nil {
			t.Fatalf("byte %d: %v", at, err)
		}
		wantPending(t, k, one)
		k.Close()
	}
}

func TestJournalForeign(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	openJournal(t, path)
	_, err := OpenJournal(path, "chain 1", slog.New(slog.DiscardHandler))
	if !errors.Is(err, ErrJournalForeign) || !strings.Contains(err.Error(), identity) || !strings.Contains(err.Error(), "chain 1") {
		t.Fatal(err)
	}
	other := filepath.Join(t.TempDir(), "other")
	if err := os.WriteFile(other, []byte("a shopping list, of some length"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenJournal(other, identity, slog.New(slog.DiscardHandler)); !errors.Is(err, ErrJournalForeign) {
		t.Fatal(err)
	}
}

func TestJournalStartsAnewWhenLong(t *testing.T) {
	path := filepath.Join(t.TempDir(), "batches")
	j, _ := openJournal(t, path)
	big := someBatch(1)
	big.Sections[0].Items = make([]Item, rewriteBeyond/32+1)
	one, two := someBatch(1), someBatch(2)
	for _, pending := range [][]Batch{nil, {one}, {one, two}} {
		if err := j.Begin(big); err != nil {
			t.Fatal(err)
		}
		for _, b := range pending {
			if err := j.Begin(b); err != nil {
				t.Fatal(err)
			}
		}
		if err := j.Done(); err != nil {
			t.Fatal(err)
		}
		if fi, err := os.Stat(path); err != nil || fi.Size() > 1000 {
			t.Fatalf("%v bytes, %v", fi.Size(), err)
		}
		again, _ := openJournal(t, path)
		wantPending(t, again, pending...)
		for range pending {
			if err := j.Done(); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestJournalBatchBytes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		batches, err := Pack(limits(20), nil, flatten(grants(drawLog(t, 3, 40))))
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range batches {
			got, err := decodeBatch(appendBatch(nil, b))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(b, got); d != "" {
				t.Fatal(d)
			}
		}
	})
}

func flatten(all map[uint32][]Grant) (out []Grant) {
	for p := range uint32(len(all)) {
		out = append(out, all[p]...)
	}
	return out
}

func FuzzDecodeBatch(f *testing.F) {
	f.Add(appendBatch(nil, someBatch(7)))
	f.Add([]byte{})
	f.Add([]byte{0xff, 0xff, 0xff, 0xff})
	f.Fuzz(func(t *testing.T, b []byte) {
		got, err := decodeBatch(b)
		if err == nil && !bytes.Equal(appendBatch(nil, got), b) {
			t.Fatal("bytes decode to a batch that encodes otherwise")
		}
	})
}

func BenchmarkJournalBegin(b *testing.B) {
	j, _ := openJournal(b, filepath.Join(b.TempDir(), "batches"))
	batch := someBatch(1)
	batch.Sections[0].Items = make([]Item, 500)
	for b.Loop() {
		if err := j.Begin(batch); err != nil {
			b.Fatal(err)
		}
	}
}

// TestJournalOfAnotherVersion: an upgrade, or a way back, goes on from the chain's
// watermarks, as without a journal; of another settlement it is refused all the same.
func TestJournalOfAnotherVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "journal")
	for _, version := range []string{"1", "77"} {
		if err := os.WriteFile(path, []byte("guerdon-batches "+version+"\n"+identity+"\nentries of that version"), 0o600); err != nil {
			t.Fatal(err)
		}
		var said bytes.Buffer
		j, err := OpenJournal(path, identity, slog.New(slog.NewTextHandler(&said, nil)))
		if err != nil {
			t.Fatal(err)
		}
		if len(j.Pending()) > 0 || !strings.Contains(said.String(), "version") {
			t.Errorf("%d pending; said %q", len(j.Pending()), said.String())
		}
		if err := j.Close(); err != nil {
			t.Fatal(err)
		}
		if j, err = OpenJournal(path, identity, slog.New(slog.DiscardHandler)); err != nil {
			t.Fatalf("the second time: %v", err)
		}
		_ = j.Close()
	}
	if err := os.WriteFile(path, []byte("guerdon-batches 1\nchain 2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenJournal(path, identity, slog.New(slog.DiscardHandler)); !errors.Is(err, ErrJournalForeign) {
		t.Errorf("of another settlement: %v", err)
	}
}

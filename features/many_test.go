package features

import (
	"fmt"
	"slices"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
	"pgregory.net/rapid"
)

// TestGetManyIsGet: the members one walk finds are those that single reads find.
func TestGetManyIsGet(t *testing.T) {
	s, err := Open("d", Identity{Prefix: "t.", Layout: "l", Generation: "g", Epoch: 1}, Options{FS: vfs.NewMem()})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = s.Close() }()
	for round := range 3 { // in the memtable, in a table, and both
		var puts []KV
		for i := range 300 {
			if i%(round+2) == 0 {
				puts = append(puts, KV{Member: fmt.Sprintf("m%03d", i), Value: fmt.Appendf(nil, "%d of %d", i, round)})
			}
		}
		if err := s.Apply(Batch{Partition: 1, Puts: puts, State: []byte("s")}); err != nil {
			t.Fatal(err)
		}
		rapid.Check(t, func(t *rapid.T) {
			p := rapid.Int32Range(0, 2).Draw(t, "partition")
			names := rapid.SliceOfDistinct(rapid.Custom(func(t *rapid.T) string {
				return fmt.Sprintf("m%03d", rapid.IntRange(0, 320).Draw(t, "i"))
			}), rapid.ID).Draw(t, "members")
			slices.Sort(names)
			got := map[string]string{}
			if err := s.GetMany(p, names, func(m string, v []byte) error { got[m] = string(v); return nil }); err != nil {
				t.Fatal(err)
			}
			for _, m := range names {
				v, found, err := s.Get(p, m, nil)
				if err != nil {
					t.Fatal(err)
				}
				if many, ok := got[m]; ok != found || many != string(v) {
					t.Fatalf("%s: %q %v, alone %q %v", m, many, ok, v, found)
				}
			}
		})
		if err := s.db.Flush(); err != nil {
			t.Fatal(err)
		}
	}
}

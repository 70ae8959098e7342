//go:build !race

package source

import "testing"

// TestPlainDoesNotAllocate: Guerdon's own encodings cost what record's decoder
// costs. The race detector's pools forget at random.
func TestPlainDoesNotAllocate(t *testing.T) {
	s := readSample(t, "testdata/guerdon/purchase.json")
	a, err := New(s.cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	emit := func(*Event) error { return nil }
	if n := testing.AllocsPerRun(200, func() {
		if err := a.Adapt(&s.in, emit); err != nil {
			t.Fatal(err)
		}
	}); n >= 1 {
		t.Errorf("%v allocations", n)
	}
}

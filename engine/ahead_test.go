package engine

import (
	"errors"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/stream"
)

// TestReadAheadWaits: while a write-back is under way the store as it was is not read
// ahead, as members it is about to have a newer record of may be evicted meanwhile.
func TestReadAheadWaits(t *testing.T) {
	b := testBundle(t)
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	e := newEngine(t, s, b, 0)
	if err := s.Apply(features.Batch{Partition: 0, Puts: []features.KV{{Member: on(0, "old"), Value: []byte("record")}}}); err != nil {
		t.Fatal(err)
	}
	if err := e.Assigned(0, 0); err != nil {
		t.Fatal(err)
	}
	out, p := stream.NewOutput("test."), e.parts[0]
	if _, _, err := e.Process(0, []stream.Record{eventAt(0, purchase("1", on(0, "new"), 10*dayMS, 100))}, out); err != nil {
		t.Fatal(err)
	}
	p.cache, p.ahead = newCache(&p.back.stored), ahead{}
	p.cache.bound(1 << 20)
	p.dirty, p.back.want = p.dirty[:0], true
	sealed, err := e.Seal(0, out)
	if err != nil {
		t.Fatal(err)
	}
	if err := p.readAhead(leastAhead); err != nil || p.cache.members() != 0 || p.ahead.done {
		t.Errorf("beside a write-back: %v, %d members, done %v", err, p.cache.members(), p.ahead.done)
	}
	if err := errors.Join(e.Applied(0, sealed, 2, 1), p.written()); err != nil {
		t.Fatal(err)
	}
	if err := p.readAhead(leastAhead); err != nil || p.cache.members() != 1 {
		t.Errorf("behind it: %v, %d members", err, p.cache.members())
	}
}

package engine

import (
	"fmt"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// draw invents a log per partition: purchases in rough order, duplicates, refunds,
// voids and exchanges, wallet links, ticks and rubbish.
func (s *simulation) draw() {
	for p := range s.logs {
		now := int64(10 * dayMS)
		for i := range 1 + s.rnd.IntN(80) {
			now += s.rnd.Int64N(2 * dayMS)
			member := on(int32(p), fmt.Sprint("m", s.rnd.IntN(8)))
			id := fmt.Sprintf("e%d-%d", p, i)
			ev := purchase(id, member, now, s.rnd.Int64N(5000))
			order := fmt.Sprint("o", s.rnd.IntN(6))
			if s.rnd.IntN(3) > 0 {
				ev = ordered(ev, order)
			}
			rec := stream.Record{}
			switch s.rnd.IntN(14) {
			case 0:
				ev.TimeMS = max(1, now-s.rnd.Int64N(9*dayMS))
			case 1:
				ev.ID = fmt.Sprintf("e%d-%d", p, i/2)
			case 2:
				ev.Type, ev.RefundOf = "refund", fmt.Sprintf("e%d-%d", p, i/2)
			case 7, 8: // before its order or after it, or twice
				ev = comeBack(s.rnd.IntN(5), purchase(id, member, now, ev.Value/2), order)
			case 3:
				ev = walletLink(id, member, now, i)
			case 4:
				rec = stream.Record{TimeMS: now, Key: []byte(member), Value: []byte(`{"id":`)}
			case 5:
				rec = stream.Record{TimeMS: now, Value: record.AppendControl(nil, &record.Control{Kind: record.ControlTick, TimeMS: now})}
			case 6:
				rec = eventAt(0, purchase(id, member, now+90*dayMS, 100))
				rec.TimeMS = now
			}
			if rec.Value == nil {
				rec = eventAt(0, ev)
			}
			rec.Partition, rec.Offset = int32(p), int64(i)
			s.logs[p] = append(s.logs[p], rec)
		}
	}
}

// compare holds what is left against one thread.
func (s *simulation) compare() {
	store := openStore(s.t, vfs.NewMem(), s.b)
	one := newEngine(s.t, store, s.b, 0)
	var want [testPartitions][]string
	r := NewReplayer(one, func(m *stream.Message) error {
		want[m.Partition] = append(want[m.Partition], string(m.Value))
		return nil
	})
	for p := range int32(testPartitions) {
		s.must(r.Assign(p))
		s.must(r.Feed(p, s.logs[p]))
		s.must(one.Revoked(p))
		in := s.owner[p]
		s.must(in.engine.Revoked(p))
		if diff := cmp.Diff(want[p], s.decisions[p]); diff != "" {
			s.t.Errorf("%s\npartition %d decides differently (-one thread +simulation):\n%.3000s", s.name, p, diff)
		}
		if diff := cmp.Diff(s.members(store, p), s.members(in.store, p)); diff != "" {
			s.t.Errorf("%s\npartition %d's store differs (-one thread +simulation):\n%.3000s", s.name, p, diff)
		}
	}
	s.must(store.Close())
	for _, in := range s.instances {
		s.must(in.store.Close())
	}
}

// writes is a disk that calls back at the nth write to a file.
type writes struct {
	vfs.FS
	mu   sync.Mutex
	left int
	then func()
}

func (w *writes) arm(n int, then func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.left, w.then = n, then
}

func (w *writes) pass() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.left--; w.left == 0 {
		w.then()
	}
}

func (w *writes) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	f, err := w.FS.Create(name, c)
	if err != nil {
		return nil, err
	}
	return &writtenFile{f, w}, nil
}

type writtenFile struct {
	vfs.File
	w *writes
}

func (f *writtenFile) Write(b []byte) (int, error) {
	f.w.pass()
	return f.File.Write(b)
}

// members are what a store holds of a partition.
func (s *simulation) members(store *features.Store, p int32) map[string]string {
	it, err := store.Iterate(p, "")
	s.must(err)
	all := map[string]string{}
	for it.Next() {
		all[string(it.Member())] = string(it.Value())
	}
	s.must(it.Close())
	return all
}

package stream

import (
	"testing"
	"time"
)

// TestPace: a transaction is closed by what it will be when it is sealed, and grows and
// shrinks with what the broker takes.
func TestPace(t *testing.T) {
	const most = 64 << 20
	p := newPace(most)
	b := newBatch(Config{Brokers: []string{"none:1"}}.Topics())
	out := b.share(0).out
	for b.records < 1<<20 && !p.full(b, 1<<20) {
		b.records++
	}
	if b.records != paceFirst/paceRecord {
		t.Errorf("a first transaction takes %d records", b.records)
	}
	for range 4 { // each record becomes 100 bytes, in 100 MB/s
		p.committed(1000, 100_000, time.Millisecond)
	}
	if p.bytes != most {
		t.Errorf("before a fast broker a transaction takes %d bytes", p.bytes)
	}
	if b.records = most / 100; p.full(b, 1<<20) {
		t.Error("closed too early")
	}
	if b.records++; !p.full(b, 1<<20) {
		t.Error("what Seal adds is not counted")
	}
	b.records = 1
	out.Add(Message{Value: make([]byte, most)})
	if !p.full(b, 1<<20) {
		t.Error("what there is is not counted")
	}
	p.committed(100_000, 40<<20, 10*time.Second) // 4 MB/s
	if p.bytes != 4<<20 {
		t.Errorf("before a slow broker a transaction takes %d bytes, want what it takes in %v", p.bytes, paceTime)
	}
	for range 10 {
		p.failed()
	}
	if p.bytes != paceLeast {
		t.Errorf("after failures a transaction takes %d bytes", p.bytes)
	}
}

package stream

import "testing"

// TestBatchMemory: where one partition after the other is the busy one, the memory that
// stays is that of a transaction, not of a busy one for each partition.
func TestBatchMemory(t *testing.T) {
	const partitions, busy = 16, 8 << 20
	topics := topicsOf("", "")
	b := newBatch(topics)
	b.layout = &layout{}
	value := make([]byte, 64<<10)
	for round := range 4 * partitions {
		for p := range int32(partitions) {
			out := b.share(p).out
			out.Decision(p, nil, value[:100], 0)
			for i := 0; i < 1 || int(p) == round%partitions && i < busy/len(value); i++ {
				out.Changelog(p, nil, value, 0)
			}
		}
		if _, bytes := b.size(); bytes < busy {
			t.Fatalf("a transaction of %d bytes", bytes)
		}
		b.reset()
	}
	held := 0
	for _, sh := range b.idle {
		for _, r := range append(sh.out.batches, sh.out.idle...) {
			for i := range r.sets {
				held += cap(r.sets[i].b)
			}
		}
	}
	if most := 2*busy + partitions*2*mostBatch; held > most {
		t.Errorf("%d MiB are held, want at most %d", held>>20, most>>20)
	}
}

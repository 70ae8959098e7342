package main

import (
	"path/filepath"
	"testing"
	"time"
)

// TestPartsApart: score, mint and watch as three processes are the product. The
// scorer is killed and minting has not begun when it was: what the parts share is in
// Kafka and on the chain.
func TestPartsApart(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	<-w.importSample(t, 4000, 0).done
	score := append([]string{"score", "--program", w.programme, "--data", filepath.Join(w.dir, "score"), "--commit", "20ms"}, w.kafka()...)
	p := start(t, score...)
	waitUntil(t, 30*time.Second, "decisions without a chain", func() bool { return len(essence(t, w)) > 100 })
	p.kill()
	p = start(t, score...)
	mint := start(t, append(append([]string{"mint", "--program", w.programme, "--data", filepath.Join(w.dir, "mint"), "--signer", "dev"}, w.kafka()...), w.chain()...)...)
	watch := start(t, append(append([]string{"watch"}, w.kafka()...), w.chain()...)...)
	w.settled(t, p)
	for _, each := range []*process{p, mint, watch} {
		select {
		case <-each.done:
			t.Errorf("a part ended by itself: %v", each.err)
		default:
			if took := each.interrupt(t); took > 2*time.Second {
				t.Errorf("Ctrl-C took %v", took)
			}
		}
	}
}

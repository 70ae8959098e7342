package batcher

import (
	"testing"
	"testing/synctest"
	"time"
)

// Batches are looked at beside each other and submitted one after the other; those behind
// one that is too large are never submitted.
func TestRunRehearses(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var log []Grant
		for i := range uint64(400) {
			log = append(log, grant(int32(i%3), i, 1, byte(i), 0, 5))
		}
		chain := newFakeChain()
		pipe := &rehearsingPipe{takes: 4 * time.Second, fakePipe: &fakePipe{
			fakeSender: &fakeSender{chain: chain, latency: time.Second},
			fits:       func(b Batch) bool { return b.Items() <= 11 },
		}}
		start := time.Now()
		stats := runUntilSettled(t, log, chain, pipe, nil, Config{Window: time.Second, MaxItems: 16}, Hooks{Depth: 7})
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
		if pipe.most != rehearsed || stats.Halved == 0 || stats.Decisions != 400 {
			t.Errorf("%d looked at at once: %+v", pipe.most, stats)
		}
		if took := time.Since(start); took > 2*time.Minute { // one after the other: four minutes
			t.Errorf("took %v", took)
		}
		if dropped := pipe.rehearsed - pipe.submitted; dropped < 1 {
			t.Errorf("%d looked at and never submitted", dropped)
		}
	})
}

package stream

import (
	"maps"
	"sync/atomic"
	"testing"
	"time"
)

// TestKilledAtEachPoint ends an instance at every named point: nothing more is heard
// of it, its disk stays as it was then, and a successor goes on from that.
func TestKilledAtEachPoint(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		point    string
		passing  int64
		instance string // "": the successor is another member, and has to fence
	}{
		{FaultMidRestore, 2, "one"}, {FaultRestored, 1, "one"}, {FaultSealed, 2, "one"}, {FaultAfterProduce, 2, ""},
		{FaultBeforeOffsets, 2, "one"}, {FaultAfterOffsets, 2, ""}, {FaultEndSent, 2, ""}, {FaultCommitted, 2, "one"}, {FaultApplied, 2, "one"},
	} {
		t.Run(c.point, func(t *testing.T) {
			t.Parallel()
			simulated(t, 0, func(t *testing.T, w world) {
				cfg := w.cfg
				cfg.Instance = c.instance
				feed(t, cfg, 0, 300)
				p := start(t, cfg, newToy(newDisk()))
				until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 300 })
				if err, _ := p.stop(); err != nil {
					t.Fatal(err)
				}
				doomed, victim, left := cfg, make(chan *process, 1), make(chan *disk, 1)
				var passed atomic.Int64
				doomed.Fault = func(at string) {
					if at == c.point && passed.Add(1) == c.passing {
						v := <-victim
						v.net.cut(true)
						left <- v.toy.snapshot()
					}
				}
				p = start(t, doomed, newToy(newDisk())) // an empty disk: there is something to restore
				victim <- p
				for fed := 300; fed < 600; fed += 50 {
					feed(t, cfg, fed, 50)
					time.Sleep(5 * time.Millisecond)
				}
				var d *disk
				select {
				case d = <-left:
				case <-time.After(20 * time.Second):
					t.Fatalf("never came to pass %s a %d. time", c.point, c.passing)
				}
				p.kill()
				p = start(t, cfg, newToy(d))
				until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) >= 600 })
				if err, _ := p.stop(); err != nil {
					t.Fatal(err)
				}
				verify(t, cfg)
			})
		})
	}
}

// snapshot copies the disk as it is.
func (t *toy) snapshot() *disk {
	t.mu.Lock()
	defer t.mu.Unlock()
	return &disk{maps.Clone(t.disk.sums), maps.Clone(t.disk.changelog), maps.Clone(t.disk.input)}
}

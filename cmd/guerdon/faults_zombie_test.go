package main

import (
	"fmt"
	"syscall"
	"testing"
	"time"

	"github.com/guerdon/guerdon/stream"
)

// TestFaultZombie stops a process at a point of its commit until the group has given
// its partitions to another, which commits, and then lets it go on: what it had open
// must not count.
func TestFaultZombie(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	t.Parallel()
	points := []string{stream.FaultSealed, stream.FaultAfterProduce}
	if onKafka() {
		points = []string{stream.FaultSealed, stream.FaultAfterProduce, stream.FaultBeforeOffsets, stream.FaultAfterOffsets, stream.FaultCommitted, stream.FaultRestored}
	}
	w := newFaultWorld(t, faultSeed(t))
	dir := w.data(t)
	for _, point := range points {
		passing := 1 + w.rnd.IntN(10)
		if point == stream.FaultRestored {
			passing = 1
		}
		zombie := w.scorer(t, dir, fmt.Sprintf("GUERDON_FAULT=%s:%d:hold", point, passing))
		waitUntil(t, 20*time.Second, "the zombie is at "+point, func() bool { return zombie.said(heldAt + point) })
		zombie.signal(t, syscall.SIGSTOP)
		heir := w.scorer(t, w.data(t))
		waitUntil(t, 30*time.Second, "another instance has the partitions", func() bool { return heir.said("partitions ready") })
		time.Sleep(time.Duration(w.rnd.IntN(500)) * time.Millisecond)
		zombie.signal(t, syscall.SIGCONT)
		time.Sleep(time.Duration(500+w.rnd.IntN(1500)) * time.Millisecond)
		heir.interrupt(t)
		zombie.kill()
	}
	last := w.scorer(t, dir)
	w.settle(t, last)
	last.interrupt(t)
	w.audit(t)
}

func (p *process) signal(t *testing.T, s syscall.Signal) {
	t.Helper()
	if err := p.cmd.Process.Signal(s); err != nil {
		t.Fatal(err)
	}
}

// TestFaultBroker kills the broker under a running process, and starts it again.
func TestFaultBroker(t *testing.T) {
	k := startKafka(t)
	w := newFaultWorld(t, faultSeed(t))
	p := w.scorer(t, w.data(t))
	w.underWay(t)
	for range 2 {
		time.Sleep(time.Duration(w.rnd.IntN(3000)) * time.Millisecond)
		k.kill(t)
		time.Sleep(time.Duration(w.rnd.IntN(2000)) * time.Millisecond)
		k.start(t)
	}
	w.settle(t, p)
	p.interrupt(t)
	w.audit(t)
}

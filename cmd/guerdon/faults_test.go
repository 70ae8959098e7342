package main

import (
	"context"
	"fmt"
	"github.com/guerdon/guerdon/internal/faultproxy"
	"github.com/twmb/franz-go/pkg/kmsg"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/stream"
)

// TestFaultPoints kills a real process at every named point, one life after the
// other, under load. GUERDON_TEST_BROKERS names a real Kafka and makes it long.
func TestFaultPoints(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	t.Parallel()
	w := newFaultWorld(t, faultSeed(t))
	points := []string{
		stream.FaultAfterProduce, stream.FaultBeforeOffsets, stream.FaultAfterOffsets, stream.FaultEndSent,
		stream.FaultCommitted, faultMidFlush, stream.FaultMidRestore,
	}
	if onKafka() {
		points = append(points, stream.FaultSealed, stream.FaultApplied, stream.FaultRestored, faultMidManifest)
		points = append(points, points...)
		w.rnd.Shuffle(len(points), func(i, j int) { points[i], points[j] = points[j], points[i] })
	}
	dir := w.data(t)
	for _, point := range points {
		passing := 1 + w.rnd.IntN(12)
		lost := w.rnd.IntN(6) == 0
		stranger := w.rnd.IntN(6) == 0
		switch point {
		case stream.FaultMidRestore:
			passing, lost = 1+w.rnd.IntN(2), true
		case stream.FaultRestored:
			passing = 1
		case faultMidFlush, faultMidManifest:
			passing = 1 + w.rnd.IntN(2)
		}
		if lost {
			if err := os.RemoveAll(dir); err != nil {
				t.Fatal(err)
			}
		}
		if stranger { // another instance takes over, and has to wait for the dead one's session
			dir = w.data(t)
		}
		p := w.scorer(t, dir, fmt.Sprintf("GUERDON_FAULT=%s:%d", point, passing))
		died := w.diesAt(t, p, point, 20*time.Second)
		t.Logf("%s:%d, disk lost %v, another instance %v: died %v", point, passing, lost, stranger, died)
		if !died {
			if point != faultMidFlush && point != faultMidManifest { // a store is written as it fills
				t.Errorf("never passed %s %d times\n%s", point, passing, tail(p.out.String(), 3000))
			}
			p.kill()
		}
	}
	p := w.scorer(t, dir)
	w.settle(t, p)
	p.interrupt(t)
	w.audit(t)
}

// TestFaultConnections has a proxy between the process and the broker: connections
// break between request and answer, answers come late or never.
func TestFaultConnections(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	t.Parallel()
	w := newFaultWorld(t, faultSeed(t))
	proxy, err := faultproxy.Listen(w.broker)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = proxy.Close() })
	p := w.scorer(t, w.data(t), "GUERDON_FAULT_DIAL="+proxy.Addr())
	w.underWay(t)
	keys := []kmsg.Key{
		kmsg.EndTxn, kmsg.EndTxn, kmsg.EndTxn, kmsg.TxnOffsetCommit, kmsg.TxnOffsetCommit, kmsg.Produce, kmsg.Produce, kmsg.InitProducerID,
		kmsg.AddOffsetsToTxn, kmsg.AddPartitionsToTxn, kmsg.Fetch, kmsg.JoinGroup, kmsg.SyncGroup, kmsg.Heartbeat, kmsg.OffsetFetch, kmsg.ListOffsets,
	}
	actions := []faultproxy.Action{
		faultproxy.CutRequest, faultproxy.CutHalf, faultproxy.CutReply, faultproxy.CutReply, faultproxy.CutReply, faultproxy.DelayRequest, faultproxy.DelayReply,
	}
	rounds := 5
	if onKafka() {
		rounds = 60
		// Silence on a connection that stays costs the client's ten seconds each.
		for _, key := range []kmsg.Key{kmsg.EndTxn, kmsg.TxnOffsetCommit} {
			proxy.Arm(faultproxy.Fault{Key: key, Skip: 10 + w.rnd.IntN(20), Action: faultproxy.SwallowReply})
		}
	}
	// Some requests are rare: what is armed for them may never strike.
	for round := 0; round < rounds || len(proxy.Struck()) < rounds/2 && round < 10*rounds; round++ {
		for range 1 + w.rnd.IntN(2) {
			f := faultproxy.Fault{
				Key: keys[w.rnd.IntN(len(keys))], Skip: w.rnd.IntN(4), Action: actions[w.rnd.IntN(len(actions))],
				Delay: time.Duration(w.rnd.IntN(1500)) * time.Millisecond, // past the session's second too
			}
			proxy.Arm(f)
		}
		time.Sleep(time.Duration(100+w.rnd.IntN(500)) * time.Millisecond)
		if w.rnd.IntN(8) == 0 {
			proxy.Cut()
		}
	}
	w.settle(t, p)
	t.Logf("struck: %v", proxy.Struck())
	t.Logf("sessions that ended in an error: %d", strings.Count(p.out.String(), "session ended"))
	p.interrupt(t)
	w.audit(t)
	if len(proxy.Struck()) < rounds/2 {
		t.Errorf("only %d faults struck", len(proxy.Struck()))
	}
}

// TestFaultStorm starts, stops and kills instances at random, some in their own
// place, some as strangers, so that partitions never rest.
func TestFaultStorm(t *testing.T) {
	if testing.Short() || !onKafka() && os.Getenv("GUERDON_FAULTS") == "" {
		t.Skip("starts processes, for ten seconds: make faults, make faults-short")
	}
	t.Parallel()
	w := newFaultWorld(t, faultSeed(t))
	steps := 4
	if onKafka() {
		steps = 30
	}
	type instance struct {
		dir string
		p   *process // nil: down
	}
	instances := []*instance{{dir: w.data(t)}, {dir: w.data(t)}, {dir: w.data(t)}}
	did := ""
	for range steps {
		i := w.rnd.IntN(len(instances))
		in := instances[i]
		if in.p != nil && in.p.ended() {
			in.p = nil
		}
		switch kind := w.rnd.IntN(5); {
		case in.p == nil:
			env := []string(nil)
			if kind == 0 { // dies while it hands over
				env = []string{"GUERDON_FAULT=" + stream.FaultRevoked + ":1"}
			}
			in.p = w.scorer(t, in.dir, env...)
			did += fmt.Sprint(" +", i)
		case kind < 2:
			in.p.kill()
			in.p = nil
			did += fmt.Sprint(" x", i)
		case kind < 4:
			in.p.interrupt(t)
			in.p = nil
			did += fmt.Sprint(" -", i)
		default: // comes back as a stranger, while the group still waits for it
			in.p.kill()
			in.dir, in.p = w.data(t), nil
			did += fmt.Sprint(" ?", i)
		}
		time.Sleep(time.Duration(100+w.rnd.IntN(1200)) * time.Millisecond)
	}
	t.Log("storm:", did)
	last := w.scorer(t, w.data(t))
	for _, in := range instances {
		switch {
		case in.p == nil || in.p.ended():
		case w.rnd.IntN(2) == 0:
			in.p.kill()
		default:
			in.p.interrupt(t)
		}
	}
	w.settle(t, last)
	last.interrupt(t)
	w.audit(t)
}

// underWay waits for the first committed offsets.
func (w *faultWorld) underWay(t *testing.T) {
	t.Helper()
	waitUntil(t, 30*time.Second, "the first events are committed", func() bool {
		ctx, cancel := context.WithTimeout(t.Context(), 5*time.Second)
		defer cancel()
		at, err := stream.Committed(ctx, w.stream())
		return err == nil && len(at) == faultPartitions
	})
}

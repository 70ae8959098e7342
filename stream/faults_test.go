package stream

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// TestFaults runs an instance through seeded schedules of kills, lost disks, cut
// connections and refused requests, on fake time, and compares what it leaves behind
// with a fold of the input in one thread.
func TestFaults(t *testing.T) {
	t.Parallel()
	first, n := seeds(t, 6)
	for seed := first; seed < first+n && !t.Failed(); seed++ {
		simulated(t, seed, func(t *testing.T, w world) {
			schedule(t, rand.New(rand.NewPCG(seed, 7)), w.cfg, w.network, false, len(refusals), func(kind, times int) {
				f := refusals[kind]
				f.Count = times
				w.cluster.Fault(f)
			})
		})
	}
}

// schedule is twelve steps of input and one fault each. Where assignment takes
// longer than a step, steady lets most steps wait for it: a fault is to meet work
// under way, not a start.
func schedule(t *testing.T, rnd *rand.Rand, cfg Config, fresh func() *network, steady bool, kinds int, refuse func(kind, times int)) {
	cfg.Instance = "one" // a restart takes its place back at once
	d := newDisk()
	begin := func() *process {
		toy := newToy(d)
		toy.barrier, toy.stall = rnd.IntN(3)*40, rnd.IntN(2) == 0
		return startOn(t, cfg, toy, fresh())
	}
	p := begin()
	fed := 0
	for range 12 {
		if steady && rnd.IntN(4) > 0 {
			until(t, "all partitions assigned", 20*time.Second, func() bool { return p.toy.owns() == testPartitions })
		}
		n := 20 + rnd.IntN(200)
		feed(t, cfg, fed, n)
		fed += n
		time.Sleep(time.Duration(rnd.IntN(60)) * time.Millisecond)
		switch kind := rnd.IntN(5 + kinds); kind {
		case 0, 1:
			p.kill()
			p = begin()
		case 2:
			p.kill()
			d = newDisk()
			p = begin()
		case 3:
			if err, _ := p.stop(); err != nil {
				t.Fatal(err)
			}
			p = begin()
		case 4:
			p.net.cut(false)
		default:
			refuse(kind-5, 1+rnd.IntN(2))
		}
	}
	until(t, "all events decided", 20*time.Second, func() bool {
		select {
		case err := <-p.err:
			p.err <- err
			t.Fatalf("Run ended: %v", err)
		default:
		}
		return decided(t, cfg) >= fed
	})
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}

// TestFaultsOnKafka runs the schedules of kills, lost disks and cut connections
// on a real broker, named by GUERDON_TEST_BROKERS.
func TestFaultsOnKafka(t *testing.T) {
	if os.Getenv("GUERDON_TEST_BROKERS") == "" {
		t.Skip("GUERDON_TEST_BROKERS is not set")
	}
	for seed := range 4 {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			var aborts []error
			var commits int
			var took time.Duration
			cfg := anyBroker(t)
			cfg.SessionTimeout = 6 * time.Second
			cfg.Metrics = Metrics{
				Aborted:   func(err error) { aborts = append(aborts, err) },
				Committed: func(_, _ int, d time.Duration) { commits, took = commits+1, took+d },
			}
			schedule(t, rand.New(rand.NewPCG(uint64(seed), 7)), cfg, func() *network { return &network{} }, true, 0, nil)
			t.Logf("%d commits, %v each; aborts: %v", commits, took/time.Duration(max(commits, 1)), aborts)
		})
	}
}

// refusals are the answers a commit can meet. REQUEST_TIMED_OUT is given after
// the request was carried out: the outcome is unknown to the client.
var refusals = []kfake.Fault{
	{Keys: []kmsg.Key{kmsg.EndTxn}, TopLevel: true, Err: kerr.UnknownServerError},
	{Keys: []kmsg.Key{kmsg.EndTxn}, TopLevel: true, Err: kerr.RequestTimedOut},
	{Keys: []kmsg.Key{kmsg.TxnOffsetCommit}, Err: kerr.IllegalGeneration},
	{Keys: []kmsg.Key{kmsg.TxnOffsetCommit}, Err: kerr.UnknownMemberID},
	{Keys: []kmsg.Key{kmsg.Produce}, Err: kerr.InvalidProducerEpoch},
	{Keys: []kmsg.Key{kmsg.Produce}, Topic: "guerdon.decisions", Err: kerr.PolicyViolation},
}

// TestLostDisk restores all state from the changelog alone.
func TestLostDisk(t *testing.T) {
	cfg := anyBroker(t)
	feed(t, cfg, 0, 500)
	p := start(t, cfg, newToy(newDisk()))
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 500 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	toy := newToy(newDisk())
	p = start(t, cfg, toy)
	feed(t, cfg, 500, 500)
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 1000 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	if toy.restored == 0 {
		t.Error("nothing was restored")
	}
	verify(t, cfg)
}

// TestForeignDisk discards local state that is ahead of the changelog.
func TestForeignDisk(t *testing.T) {
	_, cfg := cluster(t)
	feed(t, cfg, 0, 500)
	d := newDisk()
	d.changelog[1], d.sums["1/k1"] = 1<<40, 12345
	p := start(t, cfg, newToy(d))
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 500 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}

// TestBarrier has every 50th record committed before the next is scored; toy
// refuses to be called behind a barrier.
func TestBarrier(t *testing.T) {
	cfg := anyBroker(t)
	toy := newToy(newDisk())
	toy.barrier, toy.stall = 50, true
	commits := 0
	cfg.Metrics.Committed = func(int, int, time.Duration) { commits++ }
	feed(t, cfg, 0, 2000)
	p := start(t, cfg, toy)
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 2000 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	if least := 2000 / 50 / testPartitions; commits < least { // one serves all partitions' barriers
		t.Errorf("%d commits, want at least %d", commits, least)
	}
	verify(t, cfg)
}

// TestRebalance moves partitions between two instances that come and go.
func TestRebalance(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		cfg.SessionTimeout = time.Second
		cfg.CommitInterval = 300 * time.Millisecond // there is always something open
		aborts := make(chan error, 100)
		cfg.Metrics.Aborted = func(err error) { aborts <- err }
		var revoked atomic.Int64
		cfg.Metrics.Revoked = func(int32) { revoked.Add(1) }
		a := start(t, cfg, newToy(newDisk()))
		fed := 0
		more := func(steps int) {
			for range steps {
				feed(t, cfg, fed, 50)
				fed += 50
				time.Sleep(10 * time.Millisecond)
			}
		}
		until(t, "a owns all", 10*time.Second, func() bool { return a.toy.owns() == testPartitions })
		more(5)
		b := start(t, cfg, newToy(newDisk()))
		until(t, "b owns half", 10*time.Second, func() bool { more(1); return a.toy.owns() == 2 && b.toy.owns() == 2 })
		more(5)
		if err, _ := a.stop(); err != nil {
			t.Fatal(err)
		}
		until(t, "b owns all", 10*time.Second, func() bool { more(1); return b.toy.owns() == testPartitions })
		a = start(t, cfg, newToy(newDisk()))
		until(t, "a owns half", 10*time.Second, func() bool { more(1); return a.toy.owns() == 2 && b.toy.owns() == 2 })
		b.kill()
		until(t, "a owns all again", 20*time.Second, func() bool { more(1); return a.toy.owns() == testPartitions })
		until(t, "all decided", 10*time.Second, func() bool { return decided(t, cfg) >= fed })
		if err, _ := a.stop(); err != nil {
			t.Fatal(err)
		}
		verify(t, cfg)
		if n := revoked.Load(); n < testPartitions { // half of them twice; a stop is no revocation
			t.Errorf("told of %d revocations, want %d", n, testPartitions)
		}
		for len(aborts) > 0 {
			if err := <-aborts; errors.Is(err, kerr.IllegalGeneration) {
				t.Errorf("a rebalance aborted a commit: %v", err)
			}
		}
	})
}

// TestDeadOwner kills an instance between its offsets and its EndTxn: the
// successor ends the transaction long before its timeout.
func TestDeadOwner(t *testing.T) {
	t.Parallel()
	simulated(t, 0, func(t *testing.T, w world) {
		c, cfg := w.cluster, w.cfg
		cfg.SessionTimeout = time.Second
		a := start(t, cfg, newToy(newDisk()))
		feed(t, cfg, 0, 400)
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 400 })
		hit := make(chan struct{})
		c.ControlKey(int16(kmsg.EndTxn), func(kmsg.Request) (kmsg.Response, error, bool) {
			a.net.cut(true)
			close(hit)
			return nil, fmt.Errorf("cut"), true
		})
		feed(t, cfg, 400, 100)
		<-hit
		began := time.Now()
		b := start(t, cfg, newToy(newDisk()))
		until(t, "takeover", 8*time.Second, func() bool { return decided(t, cfg) == 500 })
		t.Logf("takeover took %v with a session timeout of %v", time.Since(began), cfg.SessionTimeout)
		if err, _ := b.stop(); err != nil {
			t.Fatal(err)
		}
		verify(t, cfg)
	})
}

// TestSameInstance starts a second process under the name of a live one: one
// goes on, the other is told.
func TestSameInstance(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		cfg.Instance = "one"
		cfg.SessionTimeout = time.Second
		a := start(t, cfg, newToy(newDisk()))
		feed(t, cfg, 0, 200)
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 200 })
		b := start(t, cfg, newToy(newDisk()))
		select {
		case err := <-a.err:
			a.err <- err
			if !errors.Is(err, kerr.FencedInstanceID) {
				t.Errorf("the first ended with %v", err)
			}
		case <-time.After(10 * time.Second):
			t.Fatal("the first goes on")
		}
		feed(t, cfg, 200, 200)
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 400 })
		if err, _ := b.stop(); err != nil {
			t.Fatal(err)
		}
		verify(t, cfg)
	})
}

// TestStopWithoutBroker bounds the end of Run when nobody answers, with work in
// flight.
func TestStopWithoutBroker(t *testing.T) {
	t.Parallel()
	for _, instance := range []string{"", "static", "silent"} {
		c, cfg := cluster(t)
		cfg.Instance = instance
		toy := newToy(newDisk())
		p := start(t, cfg, toy)
		feed(t, cfg, 0, 400)
		until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 400 })
		c.ControlKey(int16(kmsg.EndTxn), func(kmsg.Request) (kmsg.Response, error, bool) {
			c.KeepControl()
			return nil, nil, true // silence
		})
		feed(t, cfg, 400, 100)
		time.Sleep(100 * time.Millisecond)
		if instance != "silent" {
			c.Close()
		}
		err, took := p.stop()
		if err != nil || took > 1800*time.Millisecond {
			t.Errorf("instance %q: Run returned %v after %v, want nil within 1.8s", instance, err, took)
		}
		t.Logf("instance %q: %v", instance, took)
	}
}

package stream

import (
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

// TestSimulation runs seeds of two instances and a broker in one process, on a network
// of pipes and a clock that jumps to whatever is next: sessions time out, transactions
// expire and retries back off as on a bad day, in milliseconds.
//
// SIMULATION_SEEDS sets how many (5 by default), SIMULATION_SEED runs a single one.
func TestSimulation(t *testing.T) {
	first, n := uint64(0), uint64(5)
	if testing.Short() {
		n = 2
	}
	for name, at := range map[string]*uint64{"SIMULATION_SEEDS": &n, "SIMULATION_SEED": &first} {
		if text := os.Getenv(name); text != "" {
			v, err := strconv.ParseUint(text, 10, 64)
			if err != nil {
				t.Fatal(name, ": ", err)
			}
			if *at = v; name == "SIMULATION_SEED" {
				n = 1
			} else {
				n = max(n/10, 1) // a broker costs more than a model of one
			}
		}
	}
	stuck := uint64(0)
	for seed := first; seed < first+n && !t.Failed(); seed++ {
		synctest.Test(t, func(t *testing.T) {
			defer func() {
				if t.Failed() {
					t.Logf("to repeat: SIMULATION_SEED=%d go test -run TestSimulation ./stream", seed)
				}
			}()
			if !simulate(t, seed) {
				stuck++
			}
		})
	}
	if stuck > 1+n/20 {
		t.Errorf("%d of %d seeds came to no end", stuck, n)
	}
}

// simulate is one seed. It reports false where the embedded broker's group came to a
// stop that not even new clients end, as it does now and then after a join was cut.
func simulate(t *testing.T, seed uint64) bool {
	rnd := rand.New(rand.NewPCG(seed, 13))
	net := &kfake.VirtualNetwork{}
	c, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.GroupMinSessionTimeout(100*time.Millisecond), kfake.ListenFn(net.Listen))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	cfg := Config{
		Brokers: c.ListenAddrs(), SessionTimeout: 2 * time.Second, CommitInterval: 50 * time.Millisecond,
		Options: []kgo.Opt{kgo.Dialer(net.DialContext)},
	}
	if os.Getenv("STREAM_LOG") != "" {
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
		t.Fatal(err)
	}
	disks, running := []*disk{newDisk(), newDisk()}, make([]*process, 2)
	static := seed%2 == 0
	begin := func(i int) {
		mine := cfg
		if static {
			mine.Instance = fmt.Sprint("instance", i)
		}
		toy := newToy(disks[i])
		toy.barrier, toy.stall = rnd.IntN(3)*40, rnd.IntN(2) == 0
		running[i] = startOn(t, mine, toy, net.DialContext)
	}
	fed := 0
	for range 20 {
		feed(t, cfg, fed, 20)
		fed += 20
		time.Sleep(time.Duration(rnd.Int64N(int64(3 * time.Second))))
		i := rnd.IntN(2)
		switch kind := rnd.IntN(8); {
		case running[i] == nil:
			begin(i)
		case kind < 2:
			running[i].kill()
			disks[i], running[i] = running[i].toy.disk, nil
		case kind == 2:
			running[i].kill()
			disks[i], running[i] = newDisk(), nil
		case kind == 3:
			if err, _ := running[i].stop(); err != nil {
				t.Fatal(err)
			}
			running[i] = nil
		case kind == 4:
			running[i].net.cut(false)
		default:
			f := refusals[rnd.IntN(len(refusals))]
			f.Count = 1 + rnd.IntN(2)
			c.Fault(f)
		}
	}
	for i := range running {
		if running[i] == nil {
			begin(i)
		}
	}
	for began, again := time.Now(), false; decided(t, cfg) < fed; time.Sleep(time.Second) {
		if time.Since(began) < 3*time.Minute {
			continue
		}
		at, err := Committed(t.Context(), cfg)
		said := fmt.Sprintf("three minutes without an end: the instances own %d and %d partitions, committed is %v, %v", running[0].toy.owns(), running[1].toy.owns(), at, err)
		if t.Log(said); again {
			return false
		}
		for i, p := range running {
			p.kill()
			disks[i] = p.toy.disk
			begin(i)
		}
		began, again = time.Now(), true
	}
	for _, p := range running {
		if err, _ := p.stop(); err != nil {
			t.Fatal(err)
		}
	}
	verify(t, cfg)
	return true
}

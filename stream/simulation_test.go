package stream

import (
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
	"testing/synctest"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

// world is a broker on a network of pipes and a clock that jumps to whatever is next:
// sessions time out, transactions expire and retries back off as on a bad day, in
// milliseconds.
//
// Where the embedded broker's group coordinator is not like Kafka's, the world keeps
// away from it, because a group then stands still for a minute or for good:
//
//   - An answer to JoinGroup or SyncGroup that finds its connection closed leaves a
//     member without a session timeout, which holds its partitions until somebody else
//     joins. Here a connection that ends does so without the broker's knowing.
//   - A member that waits for an answer to JoinGroup or SyncGroup can time out, and the
//     answer then never comes; one that waits in SyncGroup is taken off the number of
//     those that wait in JoinGroup, which is wrong from then on. Kafka does not time out
//     who waits. Here a rebalance is over before the session of anyone who waits for it.
type world struct {
	cluster *kfake.Cluster
	cfg     Config
	pipes   *kfake.VirtualNetwork
	rnd     *rand.Rand
}

// simulated runs f in a world of its own.
func simulated(t *testing.T, seed uint64, f func(*testing.T, world)) {
	defer func() {
		if t.Failed() {
			t.Logf("seed %d; to repeat one of a schedule: SIMULATION_SEED=%[1]d", seed)
		}
	}()
	synctest.Test(t, func(t *testing.T) {
		w := world{pipes: &kfake.VirtualNetwork{}, rnd: rand.New(rand.NewPCG(seed, 17))}
		options := []kgo.Opt{kgo.Dialer(w.pipes.DialContext), kgo.RebalanceTimeout(4 * time.Second / 3)}
		w.cluster, w.cfg = clusterFor(t, options, kfake.ListenFn(w.pipes.Listen))
		w.cfg.SessionTimeout = 2 * time.Second
		f(t, w)
	})
}

// onBroker runs f on the broker that GUERDON_TEST_BROKERS names, or else in a world.
func onBroker(t *testing.T, f func(*testing.T, Config)) {
	if os.Getenv("GUERDON_TEST_BROKERS") != "" {
		f(t, anyBroker(t))
		return
	}
	simulated(t, 0, func(t *testing.T, w world) { f(t, w.cfg) })
}

// network of one process, on which everything takes its time.
func (w *world) network() *network {
	return &network{delay: rand.New(rand.NewPCG(w.rnd.Uint64(), 0))}
}

// seeds are the first and how many: n of them, or as many or the one that
// SIMULATION_SEEDS or SIMULATION_SEED says.
func seeds(t *testing.T, n uint64) (first, count uint64) {
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
	return first, n
}

// TestSimulation runs seeds of two instances and a broker in one process.
//
// SIMULATION_SEEDS sets how many (5 by default), SIMULATION_SEED runs a single one.
func TestSimulation(t *testing.T) {
	t.Parallel()
	first, n := seeds(t, 5)
	for seed := first; seed < first+n && !t.Failed(); seed++ {
		simulated(t, seed, func(t *testing.T, w world) { simulate(t, seed, w) })
	}
}

func simulate(t *testing.T, seed uint64, w world) {
	rnd, cfg := rand.New(rand.NewPCG(seed, 13)), w.cfg
	cfg.CommitInterval = 50 * time.Millisecond
	disks, running := []*disk{newDisk(), newDisk()}, make([]*process, 2)
	static := seed%2 == 0
	begin := func(i int) {
		mine := cfg
		if static {
			mine.Instance = fmt.Sprint("instance", i)
		}
		toy := newToy(disks[i])
		toy.barrier, toy.stall = rnd.IntN(3)*40, rnd.IntN(2) == 0
		running[i] = startOn(t, mine, toy, w.network())
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
			w.cluster.Fault(f)
		}
	}
	for i := range running {
		if running[i] == nil {
			begin(i)
		}
	}
	for began := time.Now(); decided(t, cfg) < fed; time.Sleep(time.Second) {
		if time.Since(began) > 3*time.Minute {
			at, err := Committed(t.Context(), cfg)
			t.Fatalf("three minutes without an end: the instances own %d and %d partitions, committed is %v, %v", running[0].toy.owns(), running[1].toy.owns(), at, err)
		}
	}
	for _, p := range running {
		if err, _ := p.stop(); err != nil {
			t.Fatal(err)
		}
	}
	verify(t, cfg)
}

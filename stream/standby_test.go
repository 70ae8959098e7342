package stream

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"sync"
	"testing"
	"time"
)

// told is what one instance's callbacks have said.
type told struct {
	mu       sync.Mutex
	assigned map[int32]int // how often
	revoked  int
	restored map[int32]int // records, last time
	took     time.Duration // of the last restore
}

func (o *told) metrics() Metrics {
	o.assigned, o.restored = map[int32]int{}, map[int32]int{}
	return Metrics{
		Assigned: func(ps []int32) {
			o.mu.Lock()
			defer o.mu.Unlock()
			for _, p := range ps {
				o.assigned[p]++
			}
		},
		Revoked: func(int32) {
			o.mu.Lock()
			defer o.mu.Unlock()
			o.revoked++
		},
		Restored: func(p int32, records int, took time.Duration) {
			o.mu.Lock()
			defer o.mu.Unlock()
			o.restored[p], o.took = records, took
		},
	}
}

// has are the partitions that are assigned and ready.
func (t *toy) has() []int32 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return slices.Sorted(maps.Keys(t.held))
}

// state is a copy of what a disk holds.
func (t *toy) state() map[string]int64 {
	t.mu.Lock()
	defer t.mu.Unlock()
	return maps.Clone(t.disk.sums)
}

// folded is the state that a fold of the events gives.
func folded(t *testing.T, cfg Config) map[string]int64 {
	t.Helper()
	sums := map[string]int64{}
	for p, events := range readAll(t, cfg, Events) {
		for _, e := range events {
			var v int64
			if _, err := fmt.Sscan(string(e.Value), &v); err == nil {
				sums[fmt.Sprint(p, "/", string(e.Key))] += v
			}
		}
	}
	return sums
}

// TestStandbyTakesOver: four instances own a partition each, two more have none, one
// of them a standby. When an owner dies the standby gets its partition and nothing
// else moves; its copy was the fold of the log, and it reads next to nothing. Where
// the other one had to do it, it reads the whole changelog.
func TestStandbyTakesOver(t *testing.T) {
	for _, standby := range []bool{true, false} {
		t.Run(fmt.Sprint("standby=", standby), func(t *testing.T) {
			t.Parallel()
			onBroker(t, func(t *testing.T, cfg Config) {
				const fed = 60 * 100
				owners, told, disks := make([]*process, 0, 6), make([]told, 6), make([]*disk, 6)
				begin := func(i int, standby bool) {
					c := cfg
					c.Metrics, c.Standby = told[i].metrics(), standby
					disks[i] = newDisk()
					owners = append(owners, start(t, c, newToy(disks[i])))
				}
				for i := range testPartitions {
					begin(i, false)
					until(t, "a share each", 30*time.Second, func() bool {
						n := 0
						for _, o := range owners {
							n += o.toy.owns()
						}
						return n == testPartitions && owners[i].toy.owns() > 0
					})
				}
				begin(4, standby)
				begin(5, false)
				for i := range fed / 100 { // many commits
					feed(t, cfg, 100*i, 100)
					time.Sleep(20 * time.Millisecond)
				}
				until(t, "all decided", 30*time.Second, func() bool { return decided(t, cfg) >= fed })
				want := folded(t, cfg)
				if standby {
					until(t, "the standby has copies of everything", 20*time.Second, func() bool { return maps.Equal(owners[4].toy.state(), want) })
				}
				time.Sleep(500 * time.Millisecond) // it looks at how far it is
				lost, kept := owners[1].toy.has(), map[int]string{}
				for _, i := range []int{0, 2, 3} {
					kept[i] = fmt.Sprint(owners[i].toy.has())
				}
				owners[1].kill()
				began := time.Now()
				heir := 4
				until(t, "a takeover", 30*time.Second, func() bool {
					if !standby && owners[5].toy.owns() > 0 {
						heir = 5
					}
					return owners[heir].toy.owns() > 0
				})
				took := time.Since(began)
				if got := owners[heir].toy.has(); !slices.Equal(got, lost) {
					t.Errorf("the dead owner had %v, its heir has %v", lost, got)
				}
				if got := owners[9-heir].toy.has(); len(got) > 0 {
					t.Errorf("instance %d got %v too", 9-heir, got)
				}
				for i, had := range kept {
					if got := fmt.Sprint(owners[i].toy.has()); got != had {
						t.Errorf("owner %d had %s, now %s", i, had, got)
					}
				}
				told[heir].mu.Lock()
				records := told[heir].restored[lost[0]]
				t.Logf("the takeover read %d records in %v, %v after the death (session timeout %v)", records, told[heir].took, took, cfg.SessionTimeout)
				told[heir].mu.Unlock()
				if standby && records > 20 || !standby && records < 200 {
					t.Errorf("the takeover read %d records, with a standby %v", records, standby)
				}
				feed(t, cfg, fed, 500)
				until(t, "all decided", 30*time.Second, func() bool { return decided(t, cfg) >= fed+500 })
				for i, o := range owners {
					if i != 1 {
						if err, _ := o.stop(); err != nil {
							t.Error(err)
						}
					}
				}
				verify(t, cfg)
			})
		})
	}
}

// TestRollingRestartMovesNothing: instances with names of their own are restarted one
// by one; each gets its partitions back, and nobody else notices.
func TestRollingRestartMovesNothing(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		cfg.Standby = true
		feed(t, cfg, 0, 2_000)
		const instances = 3
		var all [instances]*process
		var words [instances]*told
		disks := [instances]*disk{newDisk(), newDisk(), newDisk()}
		begin := func(i int) {
			c := cfg
			c.Instance = fmt.Sprint("instance-", i)
			words[i] = &told{}
			c.Metrics = words[i].metrics()
			all[i] = start(t, c, newToy(disks[i]))
		}
		for i := range all {
			begin(i)
		}
		settled := func() bool {
			n := 0
			for _, p := range all {
				if p.toy.owns() == 0 {
					return false
				}
				n += p.toy.owns()
			}
			return n == testPartitions
		}
		until(t, "a share each", 30*time.Second, settled)
		time.Sleep(300 * time.Millisecond) // rebalances that follow would be under way
		until(t, "a share each", 30*time.Second, settled)
		moved := func() (n int) {
			for _, o := range words {
				o.mu.Lock()
				n += o.revoked + len(o.assigned)
				o.mu.Unlock()
			}
			return n
		}
		for i := range all {
			had := all[i].toy.owns()
			before := moved()
			words[i].mu.Lock()
			before -= words[i].revoked + len(words[i].assigned)
			words[i].mu.Unlock()
			if err, _ := all[i].stop(); err != nil {
				t.Fatal(err)
			}
			begin(i)
			feed(t, cfg, 2_000+100*i, 100)
			until(t, "it is back", 20*time.Second, func() bool { return all[i].toy.owns() == had })
			if n := moved() - before; n != had {
				t.Errorf("restarting instance %d with %d partitions moved %d", i, had, n)
			}
		}
		until(t, "all decided", 20*time.Second, func() bool { return decided(t, cfg) >= 2_300 })
		for _, p := range all {
			if err, _ := p.stop(); err != nil {
				t.Error(err)
			}
		}
		verify(t, cfg)
	})
}

// TestStandbysComeAndGo: instances with standby copies join, leave, die and lose their
// disks, and what they leave is the fold of the log, in every copy.
func TestStandbysComeAndGo(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		cfg.Standby = true
		seed := rand.Uint64()
		t.Logf("seed %d", seed)
		rnd := rand.New(rand.NewPCG(seed, 3))
		type member struct {
			*process
			disk *disk
		}
		var live []member
		begin := func(d *disk) { live = append(live, member{start(t, cfg, newToy(d)), d}) }
		begin(newDisk())
		fed := 0
		for range 8 {
			// Steady: who dies while it joins is waited for as long as a rebalance may take.
			until(t, "everyone has a share", 60*time.Second, func() bool {
				n := 0
				for _, m := range live {
					if m.toy.owns() == 0 {
						return false
					}
					n += m.toy.owns()
				}
				return n == testPartitions
			})
			n := 50 + rnd.IntN(300)
			feed(t, cfg, fed, n)
			fed += n
			time.Sleep(time.Duration(rnd.IntN(50)) * time.Millisecond)
			if len(live) == 1 || len(live) < 3 && rnd.IntN(2) == 0 {
				begin(newDisk())
				continue
			}
			i := rnd.IntN(len(live))
			gone := live[i]
			live = slices.Delete(live, i, i+1)
			if rnd.IntN(2) == 0 {
				gone.kill()
			} else if err, _ := gone.stop(); err != nil {
				t.Fatal(err)
			}
			if rnd.IntN(3) > 0 {
				begin(gone.disk) // its disk outlived it
			}
		}
		until(t, "all decided", 40*time.Second, func() bool { return decided(t, cfg) >= fed })
		want := folded(t, cfg)
		for _, m := range live {
			until(t, "every copy is the fold", 20*time.Second, func() bool { return maps.Equal(m.toy.state(), want) })
		}
		for _, m := range live {
			if err, _ := m.stop(); err != nil {
				t.Error(err)
			}
		}
		verify(t, cfg)
	})
}

package stream

import (
	"errors"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// TestAtLeastOnce ends an instance at each point of a commit without transactions:
// its successor loses no event, and does again only what the commit held.
func TestAtLeastOnce(t *testing.T) {
	t.Parallel()
	for _, point := range []string{FaultSealed, FaultAfterProduce, FaultBeforeOffsets, FaultCommitted, FaultApplied} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			simulated(t, 0, func(t *testing.T, w world) {
				cfg := w.cfg
				cfg.Instance, cfg.AtLeastOnce = "one", true
				feed(t, cfg, 0, 300)
				doomed, victim, left := cfg, make(chan *process, 1), make(chan *disk, 1)
				var passed atomic.Int64
				doomed.Fault = func(at string) {
					if at == point && passed.Add(1) == 2 {
						v := <-victim
						v.net.cut(true)
						left <- v.toy.snapshot()
					}
				}
				first := newToy(newDisk())
				first.loose = true
				p := start(t, doomed, first)
				victim <- p
				until(t, "a first commit", 20*time.Second, func() bool { return decided(t, cfg) == 300 })
				feed(t, cfg, 300, 300)
				var d *disk
				select {
				case d = <-left:
				case <-time.After(20 * time.Second):
					t.Fatalf("never came to pass %s", point)
				}
				p.kill()
				second := newToy(d)
				second.loose = true
				p = start(t, cfg, second)
				until(t, "offsets", 20*time.Second, func() bool { return undecided(t, cfg) == 0 })
				if err, _ := p.stop(); err != nil {
					t.Fatal(err)
				}
				if extra := decided(t, cfg) - 600; extra < 0 || extra > 600 {
					t.Errorf("%d decisions too many", extra)
				}
			})
		})
	}
}

// undecided counts the events that no decision, and no dead letter, names.
func undecided(t *testing.T, cfg Config) (missing int) {
	decisions, dead := readAll(t, cfg, Decisions), readAll(t, cfg, DeadLetters)
	for p, events := range readAll(t, cfg, Events) {
		done := map[string]bool{}
		for _, d := range decisions[p] {
			offset, _, _ := strings.Cut(string(d.Value), " ")
			done[offset] = true
		}
		for _, d := range dead[p] {
			for _, h := range d.Headers {
				if h.Key == HeaderOffset {
					done[string(h.Value)] = true
				}
			}
		}
		for _, e := range events {
			if !done[strconv.FormatInt(e.Offset, 10)] {
				missing++
			}
		}
	}
	return missing
}

// TestLooseOffsetsNameTheirGeneration: without transactions, too, a process of an
// earlier generation of the state is refused.
func TestLooseOffsetsNameTheirGeneration(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		cfg.AtLeastOnce, cfg.Generation = true, "2"
		if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
			t.Fatal(err)
		}
		feed(t, cfg, 0, 100)
		h := newToy(newDisk())
		h.loose = true
		p := start(t, cfg, h)
		until(t, "offsets", 20*time.Second, func() bool {
			committed, err := Committed(t.Context(), cfg)
			return err == nil && len(committed) > 0
		})
		if err, _ := p.stop(); err != nil {
			t.Fatal(err)
		}
		cfg.Generation = ""
		if err := Run(t.Context(), cfg, newToy(newDisk())); !errors.Is(err, ErrGeneration) {
			t.Errorf("%v, want %v", err, ErrGeneration)
		}
	})
}

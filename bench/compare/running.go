package main

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/guerdon/guerdon/bench/load"
)

// running is a contender that waits for events.
type running struct {
	s             *sitting
	who           *contender
	percent       string
	input, output string
	group         string
	child         *child
	in            *installation // Guerdon
	peer          peerRun       // others
	life          int
}

// running starts a contender on empty topics of its own, until it is ready. What it
// returns is to be ended, also after an error.
func (s *sitting) running(ctx context.Context, who *contender, percent string, c load.Config, has []bool) (*running, error) {
	r := &running{s: s, who: who, percent: percent}
	name := s.fresh(who.name)
	var err error
	if who.peer == "" {
		if r.in, err = s.install(ctx, name, percent, who.switches, c, has); err != nil {
			return r, err
		}
		r.input, r.output, r.group = r.in.events(), r.in.decisions(), r.in.group()
		r.in.metrics = who.metrics
	} else {
		if err := s.build(ctx, who.peer); err != nil {
			return r, err
		}
		if r.peer, err = s.preparePeer(ctx, name); err != nil {
			return r, err
		}
		r.input, r.output, r.group = r.peer.group+"-in", r.peer.output, r.peer.group
		if err := s.createTopic(ctx, r.input); err != nil {
			return r, err
		}
	}
	return r, r.start(ctx)
}

// start starts the process, also again after a kill, and waits until it is ready.
func (r *running) start(ctx context.Context) error {
	if err := r.launch(); err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, r.s.RunLimit)
	defer cancel()
	ready := `"RUNNING"`
	switch {
	case r.in != nil:
		ready = "partitions ready"
	case r.who.peer == "flink":
		ready = `"RESTORED"` // the first subtask; what is sent before the other is ready waits
	}
	_, err := r.child.saw(ctx, ready)
	return err
}

// launch only starts it.
func (r *running) launch() (err error) {
	r.life++
	life := fmt.Sprintf("-%d", r.life)
	if r.in != nil {
		r.child, err = r.in.start("life" + life)
		return err
	}
	more := []string{"--run-forever"}
	if r.who.peer == "kstreams" {
		more = append(more, "--instance", "compare")
	}
	if r.who.peer == "flink" {
		more = append(more, "--commit-ms", fmt.Sprint(r.s.Commit.Milliseconds()))
	}
	r.child, err = r.s.startPeer(r.who, r.peer, life, r.input, r.percent, more...)
	return err
}

// end stops it and removes what it had.
func (r *running) end(ctx context.Context) error {
	var errs []error
	if r.child != nil {
		errs = append(errs, r.child.stop())
	}
	if r.in != nil {
		errs = append(errs, r.in.remove(ctx))
	}
	if r.peer.group != "" {
		errs = append(errs, r.peer.remove(ctx, r.s))
	}
	return errors.Join(errs...)
}

// atomicTime is a moment that one goroutine sets and another reads.
type atomicTime struct{ ns atomic.Int64 }

func (t *atomicTime) set(at time.Time) { t.ns.Store(at.UnixNano()) }
func (t *atomicTime) get() time.Time   { return time.Unix(0, t.ns.Load()) }

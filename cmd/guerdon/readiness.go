package main

import (
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/guerdon/guerdon/stream"
)

// readiness is whether this process has joined the group and restored all that it
// was given, and where each of its partitions stands. An instance that was given
// nothing, because others suffice, is ready.
type readiness struct {
	mu         sync.Mutex
	joined     bool
	partitions map[int32]*standing
}

// standing is where one assigned partition stands.
type standing struct {
	ready       bool
	began       time.Time // of the restore
	done, total int64     // changelog offsets of it
	next        int64     // input offset
	timeMS      int64     // of the record before it; -1: not known
	end         stream.End
	asked       bool // end is known
}

// left is how long the restore will take at its speed so far.
func (s *standing) left(now time.Time) time.Duration {
	if s.ready || s.done == 0 {
		return 0
	}
	return time.Duration(float64(now.Sub(s.began)) / float64(s.done) * float64(s.total-s.done))
}

// behind is the lag: records, and seconds of event time, false where that is unknown.
func (s *standing) behind() (records int64, seconds float64, ok bool) {
	records = max(s.end.Offset-s.next, 0)
	switch {
	case records == 0 || s.timeMS >= 0 && s.end.NewestMS <= s.timeMS:
		return records, 0, true
	case s.timeMS < 0 || s.end.NewestMS < 0:
		return records, 0, false
	}
	return records, float64(s.end.NewestMS-s.timeMS) / 1e3, true
}

func (r *readiness) assigned(partitions []int32) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.joined {
		r.joined, r.partitions = true, map[int32]*standing{}
	}
	for _, p := range partitions {
		r.partitions[p] = &standing{began: time.Now(), timeMS: -1}
	}
}

// at calls fn with an assigned partition's standing.
func (r *readiness) at(p int32, fn func(*standing)) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if s := r.partitions[p]; s != nil {
		fn(s)
	}
}

func (r *readiness) restoring(p int32, done, total int64) {
	r.at(p, func(s *standing) { s.done, s.total = done, total })
}

func (r *readiness) restored(p int32) {
	r.at(p, func(s *standing) { s.ready, s.done = true, s.total })
}

func (r *readiness) progress(p int32, next, timeMS int64) {
	r.at(p, func(s *standing) {
		s.next = next
		if timeMS >= 0 {
			s.timeMS = timeMS
		}
	})
}

// ends notes where the log ends; nil: nobody knows any more.
func (r *readiness) ends(ends map[int32]stream.End) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for p, s := range r.partitions {
		s.end, s.asked = ends[p]
	}
}

func (r *readiness) revoked(p int32) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.partitions, p)
}

func (r *readiness) left() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.joined, r.partitions = false, nil
}

// each visits a copy of every assigned partition's standing, in order.
func (r *readiness) each(fn func(p int32, s standing)) {
	r.mu.Lock()
	all := make(map[int32]standing, len(r.partitions))
	ids := make([]int32, 0, len(r.partitions))
	for p, s := range r.partitions {
		all[p], ids = *s, append(ids, p)
	}
	r.mu.Unlock()
	slices.Sort(ids)
	for _, p := range ids {
		fn(p, all[p])
	}
}

// count is how many partitions are assigned, or of them ready.
func (r *readiness) count(ready bool) (n int) {
	r.each(func(_ int32, s standing) {
		if s.ready || !ready {
			n++
		}
	})
	return n
}

// state says in words what is waited for.
func (r *readiness) state() (words string, ok bool) {
	r.mu.Lock()
	joined := r.joined
	r.mu.Unlock()
	if !joined {
		return "not in the consumer group", false
	}
	var waiting []int32
	var all int
	var done, total int64
	var left time.Duration
	now := time.Now()
	r.each(func(p int32, s standing) {
		all++
		if !s.ready {
			waiting = append(waiting, p)
			done, total, left = done+s.done, total+s.total, max(left, s.left(now))
		}
	})
	switch {
	case len(waiting) == 0:
		return fmt.Sprintf("ready, %d partitions", all), true
	case total == 0 || left == 0:
		return fmt.Sprintf("restoring partitions %v", waiting), false
	}
	return fmt.Sprintf("restoring partitions %v: %d of %d records, about %s more", waiting, done, total, left.Round(time.Second)), false
}

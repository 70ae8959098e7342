package engine

import (
	"errors"
	"sync"
	"sync/atomic"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// Stats count what is committed; they may be read from any goroutine.
type Stats struct {
	Events, Members, Duplicates, DeadLetters, Swept, Decisions atomic.Int64

	CacheHits, CacheMisses atomic.Int64 // of decoded members; a miss asks the store
	Reasons                [reasonCount]atomic.Int64

	mu      sync.Mutex
	granted map[Granted]int64
}

// Granted is a kind of decision.
type Granted struct {
	Reward  string
	Outcome Outcome
}

// Outcome is what a decision came to.
type Outcome uint8

// The outcomes.
const (
	Settling  Outcome = iota // it is the batcher's now
	Held                     // until the member links a wallet
	Withheld                 // by the holdout
	Releasing                // settles what was held
	Reversing                // takes back what was granted for an order
	outcomeCount
)

// String is the outcome's name in metrics.
func (o Outcome) String() string {
	return [outcomeCount]string{"settling", "held", "holdout", "released", "reversed"}[o]
}

func outcomeOf(g *reward.Grant) Outcome {
	switch {
	case !g.Reverses.IsZero():
		return Reversing
	case g.Holdout:
		return Withheld
	case g.Held:
		return Held
	case !g.Releases.IsZero():
		return Releasing
	}
	return Settling
}

// Reason is why an event is a dead letter, by class.
type Reason uint8

// The reasons.
const (
	Malformed Reason = iota
	Oversized
	FutureDated
	WrongKey
	BadWallet
	OtherReason
	reasonCount
)

// String is the reason's name in metrics.
func (r Reason) String() string {
	return [reasonCount]string{"malformed", "oversized", "future-dated", "wrong-key", "wallet", "other"}[r]
}

// Reasons are all of them.
func Reasons() []Reason {
	return []Reason{Malformed, Oversized, FutureDated, WrongKey, BadWallet, OtherReason}
}

func reasonOf(err error) Reason {
	switch {
	case errors.Is(err, record.ErrOversized):
		return Oversized
	case errors.Is(err, errFuture):
		return FutureDated
	case errors.Is(err, errKey):
		return WrongKey
	case errors.Is(err, errWallet):
		return BadWallet
	case errors.Is(err, record.ErrMalformed):
		return Malformed
	}
	return OtherReason
}

// Granted are the decisions so far, by kind.
func (s *Stats) Granted() map[Granted]int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	all := make(map[Granted]int64, len(s.granted))
	for k, n := range s.granted {
		all[k] = n
	}
	return all
}

// counts are what happened since the last seal.
type counts struct {
	events, members, duplicates, deadLetters, swept, decisions int64

	hits, misses int64
	reasons      [reasonCount]int64
	granted      map[Granted]int64 // what the tally held when it was taken
}

// tally counts grants by the place of their reward in the bundle in force, and outcome.
type tally []int64

// add leaves out reversals of a reward that the bundle does not have.
func (t tally) add(g *reward.Grant) {
	if g.Reward >= 0 {
		t[g.Reward*int(outcomeCount)+int(outcomeOf(g))]++
	}
}

// take moves the tally into the counts, by name.
func (c *counts) take(t tally, rewards []reward.Reward) {
	for i, n := range t {
		if n == 0 {
			continue
		}
		if c.granted == nil {
			c.granted = map[Granted]int64{}
		}
		c.granted[Granted{rewards[i/int(outcomeCount)].Name, Outcome(i % int(outcomeCount))}] += n
		t[i] = 0
	}
}

func (s *Stats) add(c *counts) {
	s.Events.Add(c.events)
	s.Members.Add(c.members)
	s.Duplicates.Add(c.duplicates)
	s.DeadLetters.Add(c.deadLetters)
	s.Swept.Add(c.swept)
	s.Decisions.Add(c.decisions)
	s.CacheHits.Add(c.hits)
	s.CacheMisses.Add(c.misses)
	for i, n := range c.reasons {
		if n != 0 {
			s.Reasons[i].Add(n)
		}
	}
	if len(c.granted) == 0 {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.granted == nil {
		s.granted = map[Granted]int64{}
	}
	for k, n := range c.granted {
		s.granted[k] += n
	}
}

// Stage is a part of the work on one event that can be timed.
type Stage uint8

// The stages.
const (
	StageDecode Stage = iota // bytes to event, and whether it can be used
	StageScore               // vector, heads and policy
)

// sample says whether the event at hand is one to time.
func (p *partition) sample() {
	cfg := &p.engine.cfg
	p.sampled = false
	if cfg.Now == nil || cfg.Observe == nil {
		return
	}
	if p.untimed++; p.untimed >= cfg.ObserveEvery {
		p.untimed, p.sampled = 0, true
	}
}

// clock is the time, where the event is one to time.
func (p *partition) clock() int64 {
	if !p.sampled {
		return 0
	}
	return p.engine.cfg.Now()
}

func (p *partition) observe(s Stage, startNS int64) {
	if p.sampled {
		p.engine.cfg.Observe(s, p.engine.cfg.Now()-startNS)
	}
}

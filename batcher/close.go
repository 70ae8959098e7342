package batcher

import (
	"errors"
	"fmt"
	"time"
)

// Reason says why a batch closed, or why it does not.
type Reason uint8

const (
	Empty   Reason = iota // nothing to send
	Filling               // room and time left
	Dear                  // would close, but waits for a lower base fee
	Full                  // closed: no item more fits
	Gas                   // closed: gas target reached
	Age                   // closed: its oldest grant is as old as the window
	Urgent                // closed although gas is dear: too old, or the backlog too long
)

var reasons = [...]string{"empty", "filling", "dear", "full", "gas", "age", "urgent"}

func (r Reason) String() string {
	if int(r) < len(reasons) {
		return reasons[r]
	}
	return fmt.Sprintf("Reason(%d)", uint8(r))
}

// Closes reports whether the batch is to be sent.
func (r Reason) Closes() bool { return r >= Full }

// Forming is a batch that has not closed.
type Forming struct {
	Entries     int           // decisions in it
	Full        bool          // the next decision does not fit
	Gas         uint64        // bound of what is in it
	Age         time.Duration // of its oldest grant
	BaseFeeGwei float64       // read when Ripe; infinite where unknown
	Backlog     float64       // how full the queue is, from 0 to 1
}

// Validate says what is wrong with a configuration.
func (c Config) Validate() error {
	switch {
	case c.MaxItems < 1:
		return errors.New("settlement: max_items must be at least 1")
	case c.Window < 0:
		return errors.New("settlement: window must not be negative")
	case c.UrgentAfter < 0:
		return errors.New("settlement: urgent_after must not be negative")
	}
	return nil
}

// Ripe says whether the batch would close if gas were cheap, and otherwise in how
// long it would by age alone.
func (c Config) Ripe(f Forming) (Reason, time.Duration) {
	switch {
	case f.Entries == 0:
		return Empty, 0
	case f.Full:
		return Full, 0
	case c.GasTarget > 0 && f.Gas >= c.GasTarget:
		return Gas, 0
	case f.Age >= c.Window:
		return Age, 0
	}
	return Filling, c.Window - f.Age
}

// Close decides. Where it does not close, wait is when to ask again at the latest;
// the caller asks also whenever a grant comes and, if Dear, whenever the fee may
// have moved. A longer backlog shortens the patience in proportion.
// MaxBaseFee 0 means any fee will do.
func (c Config) Close(f Forming) (r Reason, wait time.Duration) {
	r, wait = c.Ripe(f)
	if !r.Closes() || c.MaxBaseFee == 0 || f.BaseFeeGwei <= float64(c.MaxBaseFee) {
		return r, wait
	}
	room := 1 - min(max(f.Backlog, 0), 1)
	patience := time.Duration(float64(c.UrgentAfter) * room)
	if f.Age >= patience {
		return Urgent, 0
	}
	return Dear, patience - f.Age
}

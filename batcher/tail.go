package batcher

import (
	"errors"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/record"
)

// ErrLog: the decisions log and the on-chain watermark do not belong together,
// so that going on could lose decisions. It stops the loop.
var ErrLog = errors.New("decisions log does not fit the on-chain watermark")

// endGrace is how long a log that has been read to its end may lack the
// watermark's decision: another batcher may have settled what comes a moment later.
const endGrace = 5 * time.Second

// tail is how far one partition's log has been read. Before anything behind the
// watermark is taken, the decision at the watermark itself must have been seen:
// a log that begins after it may lack decisions, one that ends before it is not
// the log that was settled. At the end of a stride (ordinal 0) there is none to be seen.
type tail struct {
	partition uint32
	need      record.Position // to be seen; zero: the log must begin at its beginning
	found     bool
	reach     record.Position // the log must not end before: settled, though perhaps not for good
	last      record.Position // of the last settling decision read
	begun     bool            // anything has been read
	quiet     time.Time       // since when nothing came while caught up; zero: not so

	resends bool            // a batch from the journal has landed
	resent  record.Position // where the first of those began
}

// expect asks for the decision at watermark w to be seen.
func (t *tail) expect(w record.Position) {
	if w.Ordinal == 0 {
		w = record.Position{}
	}
	t.need, t.found, t.quiet = w, false, time.Time{}
}

// settled notes a decision at or before the watermark.
func (t *tail) settled(pos record.Position) {
	if pos == t.need {
		t.found = true
	}
}

// behind checks, before the decision at pos is taken, that the log reaches back
// to the watermark.
func (t *tail) behind(pos record.Position, s LogState) error {
	switch {
	case t.found:
	case !t.need.IsZero():
		return fmt.Errorf("%w: partition %d: the log goes to position %s without the decision at the watermark %s: "+
			"its beginning is missing, or it is another log; restore the decisions topic, or rebuild it by replay",
			ErrLog, t.partition, pos, t.need)
	case s.Trimmed:
		return fmt.Errorf("%w: partition %d: no decision is known to be settled on chain, but the log's beginning has been deleted (it goes on at position %s); "+
			"restore the decisions topic, or rebuild it by replay", ErrLog, t.partition, pos)
	default:
		t.found = true
	}
	return nil
}

// reaches asks for a log that goes as far as the chain has settled.
func (t *tail) reaches(w record.Position) {
	if w.Ordinal > 0 && t.reach.Less(w) {
		t.reach = w
	}
}

// check is called after a poll; came says whether it brought anything.
func (t *tail) check(s LogState, came bool, now time.Time) error {
	want := t.reach
	if !t.found && want.Less(t.need) {
		want = t.need
	}
	done := (t.found || t.need.IsZero()) && !t.last.Less(t.reach)
	if done || !s.CaughtUp || came {
		t.quiet = time.Time{}
		return nil
	}
	if t.quiet.IsZero() {
		t.quiet = now
	}
	if now.Sub(t.quiet) < endGrace {
		return nil
	}
	return fmt.Errorf("%w: partition %d: the log ends at position %s, before the watermark %s: "+
		"decisions that were settled are gone, or these are another chain's contracts; "+
		"check the topic prefix and the addresses, or rebuild the topic by replay", ErrLog, t.partition, t.last, want)
}

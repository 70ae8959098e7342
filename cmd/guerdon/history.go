package main

import (
	"context"
	"slices"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// history is what a training set is made of: a log's events and merges, without what
// was erased. A member is forgotten with everyone who had been merged into them; what
// is read of them later is of a member never seen.
type history struct {
	events []record.Event
	merges []engine.Merge

	merge    string           // kind of the control at which a merge takes effect
	newestMS map[int32]int64  // by partition
	erased   map[string]int   // before this index, a member's events are to go
	absorbed map[string]int64 // up to this time, so are those of who was merged into them
}

func newHistory(merge string) *history {
	return &history{merge: merge, newestMS: map[int32]int64{}, erased: map[string]int{}, absorbed: map[string]int64{}}
}

// event takes one in, in the order of its partition. Its bytes are kept.
func (h *history) event(p int32, ev record.Event) {
	h.newestMS[p] = max(h.newestMS[p], ev.TimeMS)
	h.events = append(h.events, ev)
}

// control takes in a control record. A merge's time is that of the log there: the
// control's own is when it was asked for, perhaps years after the events.
func (h *history) control(p int32, text []byte) {
	c, err := record.DecodeControl(text)
	switch {
	case err != nil:
	case c.Kind == h.merge:
		h.merges = append(h.merges, engine.Merge{TimeMS: h.newestMS[p], From: c.From, Into: c.Into})
	case c.Kind == record.ControlErase:
		h.erased[c.Member] = len(h.events)
		h.forgetMerged(c.Member, h.newestMS[p])
	}
}

// forgetMerged has those forgotten who were merged into a member. Theirs is another
// partition, which is read at another pace: time has to do there.
func (h *history) forgetMerged(into string, untilMS int64) {
	for i := 0; i < len(h.merges); i++ {
		if m := h.merges[i]; m.Into == into {
			h.merges = slices.Delete(h.merges, i, i+1)
			h.absorbed[m.From] = max(h.absorbed[m.From], untilMS)
			h.forgetMerged(m.From, untilMS)
			i = -1 // that may have taken some away before this one
		}
	}
}

// rest is what was not erased.
func (h *history) rest() ([]record.Event, []engine.Merge) {
	kept := h.events[:0]
	for i := range h.events {
		ev := &h.events[i]
		untilMS, absorbed := h.absorbed[ev.Member]
		if i >= h.erased[ev.Member] && !(absorbed && ev.TimeMS <= untilMS) {
			kept = append(kept, *ev)
		}
	}
	return kept, h.merges
}

// topicHistory reads the events topic, and of its merges the handovers, where they take
// effect; dead letters are passed over, as the engine does.
func topicHistory(ctx context.Context, cfg stream.Config) ([]record.Event, []engine.Merge, error) {
	h := newHistory(record.ControlMerged)
	err := stream.Each(ctx, cfg, stream.Events, func(r *stream.Record) error {
		var ev record.Event
		if record.IsControl(r.Value) {
			h.control(r.Partition, r.Value)
		} else if ev.Decode(r.Value) == nil {
			h.event(r.Partition, ev) // the record's bytes live as long as the event
		}
		return nil
	})
	events, merges := h.rest()
	return events, merges, err
}

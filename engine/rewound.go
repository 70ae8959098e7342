package engine

import (
	"fmt"
	"slices"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// rewound is what the rewinds behind its generation mean for one partition.
type rewound struct {
	end         record.Position // decisions up to here are not made for good any more
	corrections []correction    // by from
}

// correction puts a programme in force at the first record from an offset on, and
// passes over the switches that stood in the log then.
type correction struct {
	from, until    int64
	program, model string
}

// rewindsOf reads the generations, oldest first, up to the one that works now. A
// correction that a later one goes back behind is void.
func rewindsOf(generations []stream.Generation, p int32) rewound {
	var r rewound
	for i := range generations {
		g := &generations[i]
		if int(p) >= len(g.Turns) {
			continue
		}
		t := &g.Turns[p]
		r.end = t.End()
		if g.Program == "" {
			continue
		}
		r.corrections = slices.DeleteFunc(r.corrections, func(c correction) bool { return c.from >= t.From })
		r.corrections = append(r.corrections, correction{t.From, t.Until, g.Program, g.Model})
	}
	return r
}

// again reports that a decision at this position belongs to what an earlier
// generation has decided.
func (r *rewound) again(at record.Position) bool { return !r.end.Less(at) }

// passed reports that an earlier generation has done with the record at offset: its
// dead letters and wallets are written.
func (r *rewound) passed(offset int64) bool { return uint64(offset) < r.end.Offset }

// superseded reports that a switch at this offset is passed over.
func (r *rewound) superseded(offset int64) bool {
	return slices.ContainsFunc(r.corrections, func(c correction) bool { return c.from <= offset && offset < c.until })
}

// due is the correction to put in force before the record at offset, the first one
// at or behind next; nil: none.
func (r *rewound) due(next, offset int64) *correction {
	for i := len(r.corrections) - 1; i >= 0; i-- {
		if c := &r.corrections[i]; next <= c.from && c.from <= offset {
			return c
		}
	}
	return nil
}

// correct puts in force what a rewind has put in force from here on. A sweep comes
// back to the same record: what is in force already stays untouched.
func (p *partition) correct(offset int64) error {
	c := p.rewound.due(p.state.next, offset)
	if c == nil || c.program == p.state.programID && c.model == p.state.modelID {
		return nil
	}
	b, err := p.engine.bundles.Bundle(c.program, c.model)
	if err != nil {
		return fmt.Errorf("programme %s, model %s of a rewind: %w", short(c.program), short(c.model), err)
	}
	if b.Layout.Hash() != p.bundle.Layout.Hash() {
		return fmt.Errorf("programme %s of a rewind: %w", short(c.program), ErrLayout)
	}
	p.use(b)
	p.state.boundaryMS = 0 // sweeps of another programme begin anew, from here on
	return nil
}

// publish writes a decision where it belongs.
func (p *partition) publish(at record.Position, member string, value []byte, atMS int64, out *stream.Output) {
	p.key = append(p.key[:0], member...)
	if p.rewound.again(at) {
		out.Unsettled(p.id, p.key, value, atMS)
		return
	}
	out.Decision(p.id, p.key, value, atMS)
}

// reject writes a dead letter, unless an earlier generation has been here.
func (p *partition) reject(rec *stream.Record, reason error, out *stream.Output) {
	if !p.rewound.passed(rec.Offset) {
		out.DeadLetter(rec, reason.Error())
	}
}

// Changelog hands out what a changelog must hold for the partition as a store has it:
// every member, then the state. A partition that was never processed has nothing.
func Changelog(s *features.Store, p int32, add func(key, value []byte, timeMS int64)) (members int64, err error) {
	cp, found, err := s.Checkpoint(p)
	if err != nil || !found || len(cp.State) == 0 {
		return 0, err
	}
	st, err := decodeState(cp.State)
	if err != nil {
		return 0, fmt.Errorf("partition %d: %w", p, err)
	}
	it, err := s.Iterate(p, "")
	if err != nil {
		return 0, err
	}
	for it.Next() {
		add(append([]byte{keyMember}, it.Member()...), slices.Clone(it.Value()), st.watermarkMS)
		members++
	}
	if err := it.Close(); err != nil {
		return members, err
	}
	add([]byte{keyState}, cp.State, st.watermarkMS)
	return members, nil
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// errDifferent is the first difference, in words.
var errDifferent = errors.New("decisions differ")

// decided is what all generations have written, in memory.
type decided struct {
	all       []stream.Generation
	committed map[int32]int64 // input offset up to which the topics must be complete
	total     int64           // records of decisions
	settled   map[int32][]written
	unsettled []map[int32][]written // by generation, without the first
}

// written is a record of decisions; at is known where there were rewinds.
type written struct {
	at    record.Position
	value []byte
}

func loadDecided(ctx context.Context, cfg stream.Config, all []stream.Generation) (*decided, error) {
	d := &decided{all: all}
	var err error
	if d.committed, err = stream.Committed(ctx, cfg); err != nil { // before the topics are read
		return nil, err
	}
	load := func(cfg stream.Config, topic stream.Topic) (map[int32][]written, error) {
		out := map[int32][]written{}
		return out, stream.Each(ctx, cfg, topic, func(r *stream.Record) error {
			w := written{value: r.Value}
			if len(all) > 0 {
				dec, err := record.DecodeDecision(r.Value)
				if err != nil {
					return fmt.Errorf("%s partition %d offset %d: %w", topic, r.Partition, r.Offset, err)
				}
				w.at = dec.Position()
			}
			out[r.Partition] = append(out[r.Partition], w)
			return nil
		})
	}
	if d.settled, err = load(cfg, stream.Decisions); err != nil {
		return nil, err
	}
	for _, ws := range d.settled {
		d.total += int64(len(ws))
	}
	for i := range all {
		cfg.Generation = all[i].Name
		again, err := load(cfg, stream.Unsettled)
		if err != nil {
			return nil, err
		}
		d.unsettled = append(d.unsettled, again)
	}
	return d, nil
}

// of is what generation n wrote: in decisions behind its own End up to the End of the
// next, and its unsettled ones.
func (d *decided) of(n int) *comparison {
	c := &comparison{decided: d, n: n, settled: map[int32]*lane{}, unsettled: map[int32]*lane{}}
	for p, ws := range d.settled {
		l := &lane{}
		for i := range ws {
			if c.mine(p, ws[i].at) {
				l.want = append(l.want, ws[i])
			}
		}
		c.settled[p] = l
	}
	if n > 0 {
		for p, ws := range d.unsettled[n-1] {
			c.unsettled[p] = &lane{want: ws}
		}
	}
	return c
}

// comparison holds one generation's decisions against a replay of it.
type comparison struct {
	*decided
	n                  int
	settled, unsettled map[int32]*lane
}

// lane is one partition of one topic.
type lane struct {
	want []written
	at   int
}

// mine reports that a position of decisions was this generation's to write.
func (c *comparison) mine(p int32, at record.Position) bool {
	if c.n > 0 && !c.all[c.n-1].Turns[p].End().Less(at) {
		return false
	}
	return c.n == len(c.all) || !c.all[c.n].Turns[p].End().Less(at)
}

// reach is the input offset from which the generation need not have decided.
func (c *comparison) reach(p int32) int64 {
	if c.n < len(c.all) {
		return c.all[c.n].Turns[p].Left
	}
	return c.committed[p]
}

// next compares one replayed decision, and reports whether it belongs to decisions.
// One past a topic's end must be of an event that the generation had not taken.
func (c *comparison) next(m *stream.Message) (settled bool, err error) {
	p, lanes := m.Partition, c.settled
	if len(c.all) > 0 {
		d, err := record.DecodeDecision(m.Value)
		if err != nil {
			return false, err
		}
		at := d.Position()
		switch {
		case m.Topic == stream.Unsettled && int64(at.Offset) < c.all[c.n-1].Turns[p].From:
			return false, nil // before the rewind: the generation before it is held against this
		case m.Topic == stream.Unsettled:
			lanes = c.unsettled
		case !c.mine(p, at):
			return false, nil
		}
	}
	settled = m.Topic == stream.Decisions
	l := lanes[p]
	if l == nil || l.at == len(l.want) {
		return settled, c.extra(m)
	}
	want := l.want[l.at].value
	l.at++
	if !bytes.Equal(want, m.Value) {
		return settled, fmt.Errorf("%w: partition %d, decision %d\n  topic   %s\n  replay  %s", errDifferent, p, l.at, want, m.Value)
	}
	return settled, nil
}

func (c *comparison) extra(m *stream.Message) error {
	d, err := record.DecodeDecision(m.Value)
	if err != nil {
		return err
	}
	if int64(d.Event.Offset) < c.reach(m.Partition) {
		return fmt.Errorf("%w: partition %d: the topic lacks a decision\n  replay  %s", errDifferent, m.Partition, m.Value)
	}
	return nil
}

// rest reports decisions of the topics that the replay did not make.
func (c *comparison) rest() error {
	for _, lanes := range []map[int32]*lane{c.settled, c.unsettled} {
		for _, p := range slices.Sorted(maps.Keys(lanes)) {
			if l := lanes[p]; l.at < len(l.want) {
				return fmt.Errorf("%w: partition %d: the topic holds %d decisions, the replay made %d; the first missing is\n  topic   %s",
					errDifferent, p, len(l.want), l.at, l.want[l.at].value)
			}
		}
	}
	return nil
}

package main

import (
	"context"
	"fmt"
	"math"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// decided is one decision of the single-threaded reference.
type decided struct {
	seq    uint32
	member uint32
	score  uint64 // bits
}

// expectation is what must be decided, in the order of each partition.
type expectation struct {
	byPartition [partitions][]decided
	decisions   int64
}

// expect folds the first n events of a load in one thread with a map of members: our
// numeric functions and nothing else of ours, no engine, store, policy or stream.
func expect(c load.Config, n int64, text string, m *model.Model, threshold float64) (*expectation, error) {
	p, err := program.Parse("reference.yaml", []byte(text))
	if err != nil {
		return nil, err
	}
	g, err := load.New(c)
	if err != nil {
		return nil, err
	}
	layout := p.Layout()
	members := make([]*features.Profile, c.Members)
	x, scratch, scores := make([]float64, layout.Size()), make([]float64, layout.Size()), make([]float64, len(m.Heads()))
	var ev record.Event
	e := &expectation{}
	for range n {
		made := g.Next()
		if err := ev.Decode(made.Value); err != nil {
			return nil, err
		}
		if members[made.Member] == nil {
			members[made.Member] = new(features.Profile)
		}
		profile := members[made.Member]
		profile.Apply(layout, &ev)
		profile.Vector(layout, ev.TimeMS, x)
		m.Score(x, scratch, scores)
		if scores[0] >= threshold {
			e.byPartition[made.Partition] = append(e.byPartition[made.Partition],
				decided{uint32(made.Seq), uint32(made.Member), math.Float64bits(scores[0])})
			e.decisions++
		}
	}
	return e, nil
}

// check compares Guerdon's decisions with what must be: every record's member, event
// id and score, to the last bit, in order. It returns how many there are.
func (e *expectation) check(ctx context.Context, cfg stream.Config) (int64, error) {
	r, err := stream.NewReader(ctx, cfg, stream.Decisions, nil)
	if err != nil {
		return 0, err
	}
	defer r.Close()
	var at [partitions]int
	var n int64
	err = r.ToEnd(ctx, func(p int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			d, err := record.DecodeDecision(recs[i].Value)
			if err != nil {
				return err
			}
			if at[p] == len(e.byPartition[p]) {
				return fmt.Errorf("partition %d has a decision more than the reference's %d: %s", p, at[p], recs[i].Value)
			}
			if err := e.byPartition[p][at[p]].same(&d); err != nil {
				return fmt.Errorf("partition %d, decision %d: %w", p, at[p], err)
			}
			at[p]++
			n++
		}
		return nil
	})
	if err == nil && n != e.decisions {
		err = fmt.Errorf("%d decisions, the reference has %d", n, e.decisions)
	}
	return n, err
}

// same compares one decision.
func (want *decided) same(d *record.Decision) error {
	seq, ok := load.Seq([]byte(d.Event.ID))
	member := fmt.Sprintf("m%07d", want.member)
	score := math.NaN()
	for _, s := range d.Scores {
		if s.Name == mainHead {
			score = s.Value
		}
	}
	if !ok || seq != int64(want.seq) || d.Member != member || math.Float64bits(score) != want.score {
		return fmt.Errorf("event %s of %s scores %v, the reference has event %d of %s and %v",
			d.Event.ID, d.Member, score, want.seq, member, math.Float64frombits(want.score))
	}
	return nil
}

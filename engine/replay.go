package engine

import (
	"fmt"

	"github.com/guerdon/guerdon/stream"
)

// Replayer decides again from the log alone, without Kafka: it drives the engine
// through the same calls as stream.Run, with a commit that always succeeds.
type Replayer struct {
	engine *Engine
	out    *stream.Output
	sink   func(m *stream.Message) error
}

// NewReplayer takes an engine over an empty store, or one that a replayer has
// left; sink receives every decision in the order of its partition, those of a rewound
// stretch as stream.Unsettled; the message is valid during the call.
func NewReplayer(e *Engine, sink func(m *stream.Message) error) *Replayer {
	return &Replayer{engine: e, out: stream.NewOutput(""), sink: sink}
}

// Assign opens a partition at its beginning.
func (r *Replayer) Assign(p int32) error { return r.engine.Assigned(p, 0) }

// Resume opens a partition where the store stands, and returns the offset to feed
// from.
func (r *Replayer) Resume(p int32) (int64, error) {
	cp, _, err := r.engine.store.Checkpoint(p)
	if err == nil {
		err = r.engine.Assigned(p, cp.Input)
	}
	return cp.Input, err
}

// Release closes a partition; the store has all of it then.
func (r *Replayer) Release(p int32) error { return r.engine.Revoked(p) }

// Feed takes the next records of one partition.
func (r *Replayer) Feed(p int32, recs []stream.Record) error {
	for len(recs) > 0 {
		n, barrier, err := r.engine.Process(p, recs, r.out)
		if err != nil {
			return err
		}
		recs = recs[n:]
		if n > 0 || barrier {
			if err := r.commit(p); err != nil {
				return err
			}
		}
		if n == 0 && !barrier {
			return fmt.Errorf("partition %d: no progress at offset %d", p, recs[0].Offset)
		}
	}
	return nil
}

func (r *Replayer) commit(p int32) error {
	s, err := r.engine.Seal(p, r.out)
	if err != nil {
		return err
	}
	if err := r.engine.Applied(p, s, 0, r.engine.parts[p].state.next); err != nil {
		return err
	}
	messages := r.out.Messages()
	for i := range messages {
		if messages[i].Topic != stream.Decisions && messages[i].Topic != stream.Unsettled {
			continue
		}
		if err := r.sink(&messages[i]); err != nil {
			return err
		}
	}
	r.out.Reset()
	return nil
}

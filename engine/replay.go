package engine

import (
	"crypto/sha256"
	"fmt"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// Replayer decides again from the log alone, without Kafka: it drives the engine
// through the same calls as stream.Run, with a commit that always succeeds.
type Replayer struct {
	engine *Engine
	out    *stream.Output
	sink   func(m *stream.Message) error

	read, written handovers
}

// NewReplayer takes an engine over an empty store, or one that a replayer has
// left; sink receives every decision in the order of its partition, those of a rewound
// stretch as stream.Unsettled; the message is valid during the call.
func NewReplayer(e *Engine, sink func(m *stream.Message) error) *Replayer {
	return &Replayer{engine: e, out: stream.NewOutput(""), sink: sink, read: handovers{}, written: handovers{}}
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
	for i := range recs {
		r.read.note(p, recs[i].Value)
	}
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
		switch messages[i].Topic {
		case stream.Decisions, stream.Unsettled:
		case stream.Events:
			r.written.note(messages[i].Partition, messages[i].Value)
			continue
		default:
			continue
		}
		if err := r.sink(&messages[i]); err != nil {
			return err
		}
	}
	r.out.Reset()
	return nil
}

// handovers are records that one partition wrote to another, by where they stand and
// what they answer.
type handovers map[handoverName][sha256.Size]byte

type handoverName struct {
	in, from int32
	offset   int64
}

func (h handovers) note(in int32, value []byte) {
	if !record.IsControl(value) {
		return
	}
	if c, err := record.DecodeControl(value); err == nil && c.Handover() {
		h[handoverName{in, c.Partition, c.Offset}] = sha256.Sum256(value)
	}
}

// Handovers checks those that were read against those that the replay would have
// written: it wrote each of them, byte for byte. What an earlier generation wrote is
// not judged, nor what the log does not hold yet. To be called when every partition
// was fed from its beginning.
func (r *Replayer) Handovers() error {
	for name, sum := range r.read {
		before := rewindsOf(r.engine.cfg.Generations, name.from)
		if before.passed(name.offset) {
			continue
		}
		if mine, wrote := r.written[name]; !wrote || mine != sum {
			return fmt.Errorf("partition %d holds a handover from partition %d, offset %d, that does not follow from the log", name.in, name.from, name.offset)
		}
	}
	return nil
}

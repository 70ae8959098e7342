package batcher

import (
	"context"
	"time"

	"github.com/guerdon/guerdon/record"
)

// finality is a Sender that knows what no reorg takes back any more.
type finality interface {
	// FinalWatermark is the final settled position of a partition.
	FinalWatermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error)
}

// shadowEvery is how often the chain is asked whether what it has settled is final.
const shadowEvery = time.Second

// place reads where a partition stands: final, and latest. Without finality they are one.
func (l *loop) place(ctx context.Context, partition uint32) (final, latest record.Position, err error) {
	if latest, err = l.watermark(ctx, partition); err != nil || l.finality == nil {
		return latest, latest, err
	}
	err = l.ask(ctx, "final watermark", func(ctx context.Context) (err error) {
		final, err = l.finality.FinalWatermark(ctx, l.epoch, partition)
		return err
	})
	if latest.Less(final) { // the second answer is the younger
		latest = final
	}
	return final, latest, err
}

// shadow is a flight of an earlier life or of another batcher, known by what it did to
// the watermarks: its decisions are kept until that is final, and go back to the queue
// where it is undone.
func (l *loop) shadow(sections []Section) {
	if len(sections) == 0 {
		return
	}
	f := &flight{batch: Batch{Sections: sections}, resent: true, shadow: true}
	l.flights = append(l.flights, f)
	for i := range sections {
		l.tips[sections[i].Partition] = sections[i].Next
	}
}

// follow waits until each section of a shadow is final, or undone.
func (l *loop) follow(ctx context.Context, f *flight) {
	l.say(news{flight: f, placed: true})
	var landed Landed
	undone := false
	open := f.batch.Sections
	for len(open) > 0 {
		select {
		case <-ctx.Done():
			l.say(news{flight: f, ended: true, err: ctx.Err()})
			return
		case <-time.After(shadowEvery):
		}
		var still []Section
		for _, s := range open {
			final, latest, err := l.place(ctx, s.Partition)
			switch {
			case err != nil:
				l.say(news{flight: f, ended: true, err: err})
				return
			case !final.Less(s.Next):
				landed.Receipts = append(landed.Receipts, record.Receipt{Epoch: s.Epoch, Partition: int32(s.Partition), Next: s.Next.String()})
			case latest.Less(s.Next):
				undone = true
			default:
				still = append(still, s)
			}
		}
		open = still
	}
	n := news{flight: f, ended: true, landed: landed}
	if undone {
		n.err = ErrStale
	}
	l.say(n)
}

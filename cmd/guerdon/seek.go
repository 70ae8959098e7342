package main

import (
	"context"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// seekNear is how many offsets are not worth another look.
const seekNear = 4096

// seekDecisions moves a reader of decisions, which stands at the beginning, to the last
// record of each partition at or before a position, or a little before: a few dozen
// looks where reading would be all of the log. Positions rise with offsets.
func seekDecisions(ctx context.Context, r *stream.Reader, to map[int32]record.Position) error {
	starts := r.Positions()
	ends, err := r.End(ctx)
	if err != nil {
		return err
	}
	found := map[int32]int64{}
	for p, start := range starts {
		found[p] = start
	}
	for p, want := range to {
		if want.IsZero() {
			continue
		}
		if err := r.Seek(ends); err != nil { // only p is read
			return err
		}
		low, high := starts[p], ends[p]
		for high-low > seekNear {
			middle := low + (high-low)/2
			at, offset, ok, err := firstDecision(ctx, r, p, middle, ends[p])
			switch {
			case err != nil:
				return err
			case !ok || want.Less(at) || offset >= high:
				high = middle
			default:
				found[p], low = offset, offset
			}
			if ok && offset > middle && low < middle && high > middle { // nothing in between
				low = middle
			}
		}
	}
	return r.Seek(found)
}

// firstDecision is the first record of p at or behind an offset; ok is false where the
// log has none before end.
func firstDecision(ctx context.Context, r *stream.Reader, p int32, offset, end int64) (at record.Position, found int64, ok bool, err error) {
	if err := r.Seek(map[int32]int64{p: offset}); err != nil {
		return at, 0, false, err
	}
	for r.Positions()[p] < end {
		chunks, err := r.Poll(ctx, time.Second)
		if err != nil {
			return at, 0, false, err
		}
		for _, c := range chunks {
			if c.Partition != p || len(c.Records) == 0 {
				continue
			}
			d, err := record.DecodeDecision(c.Records[0].Value)
			if err != nil {
				return at, 0, false, fmt.Errorf("decisions partition %d offset %d: %w", p, c.Records[0].Offset, err)
			}
			return d.Position(), c.Records[0].Offset, true, r.Seek(map[int32]int64{p: end})
		}
		if err := ctx.Err(); err != nil {
			return at, 0, false, err
		}
	}
	return at, 0, false, nil
}

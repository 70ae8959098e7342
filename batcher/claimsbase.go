package batcher

import (
	"context"
	"fmt"

	"github.com/guerdon/guerdon/record"
)

// posting is a Sender that knows how many roots of claims were posted.
type posting interface {
	RootsPosted(ctx context.Context, epoch uint64, partition uint32) (uint64, error)
}

// base is called with the first decision read of a partition: a log that begins behind
// where the claims end may lack some of them, and a root without those would take them
// back. Where none was ever posted there are none.
func (l *loop) base(ctx context.Context, t *tail, first record.Position, s LogState) error {
	if t.begun {
		return nil
	}
	t.begun = true
	at := l.hooks.Claims.At(t.partition)
	unknown := s.Trimmed && at.Less(first)
	if from, ok := senderAs[posting](l); ok && unknown {
		err := l.ask(ctx, "roots of claims posted", func(ctx context.Context) error {
			n, err := from.RootsPosted(ctx, l.epoch, t.partition)
			unknown = n > 0
			return err
		})
		if err != nil {
			return err
		}
	}
	if l.hooks.Claims.know(t.partition, !unknown); unknown {
		l.log.Warn("batcher: the decisions of earlier claims have been deleted, and no file holds them: nothing more can be set aside to be claimed",
			"partition", t.partition, "claims_to", at, "log_from", first)
	}
	return nil
}

// senderAs is the Sender as something more, if it is.
func senderAs[T any](l *loop) (T, bool) {
	from := any(l.snd)
	if s, ok := from.(serial); ok {
		from = s.Sender
	}
	as, ok := from.(T)
	return as, ok
}

// know says whether a partition's claims can be known. If not they stay as they are, and
// have no further roots.
func (c *Claims) know(partition uint32, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.part(partition).unknown = !known
}

// errClaimsUnknown is the error of a root of claims that are not known.
func errClaimsUnknown(partition uint32) error {
	return fmt.Errorf("%w: partition %d: the decisions of earlier claims have been deleted and the data directory's claims.log does not hold them, "+
		"so that a new root would take them back; restore either, or settle these rewards as `mint`", ErrLog, partition)
}

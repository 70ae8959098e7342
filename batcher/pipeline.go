package batcher

import "context"

// Pipeline is a Sender that takes batches while earlier ones are on their way.
type Pipeline interface {
	Sender
	// Submit simulates, signs and hands over b, and returns without waiting for a
	// block. A section may stand on the chain's watermark or on the section of a batch
	// submitted before: batches are mined in the order of Submit. A batch that is
	// still on its way is not sent twice. Errors are those of Settle; ErrStale here
	// also means that an earlier batch, which b stands on, will not land.
	Submit(ctx context.Context, b Batch) (Flight, error)
}

// rehearser is a Pipeline that can look at a batch before it is that one's turn.
type rehearser interface {
	// Rehearse simulates b as if it stood on what is settled now, and returns what submits
	// it, which is Submit but for what need not be asked again. Several may be under way; what
	// is wrong with b is said in its turn.
	Rehearse(ctx context.Context, b Batch) (submit func(context.Context) (Flight, error))
}

// drainer is a Pipeline that outlives a Run.
type drainer interface {
	// Drain waits until nothing of an earlier Run is on its way: it has landed, or is
	// given up. Errors are ErrUnavailable, to be tried again, and those that stop a Run.
	Drain(ctx context.Context) error
}

// Flight is a batch on its way. It moves only while somebody waits for it or for
// another one of the same Pipeline.
type Flight interface {
	// Mined is closed once b was seen in a block, which a reorg may still undo, or
	// once its end is known.
	Mined() <-chan struct{}
	// Wait returns what Settle would.
	Wait(ctx context.Context) (Landed, error)
}

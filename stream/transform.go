package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
)

// Slice is input of one partition of one topic, in order.
type Slice struct {
	Topic   string // full name
	Records []Record
}

// Transformer is what Transform drives: it owns the meaning of the records. Calls
// come one at a time. An error, unless it wraps ErrRetry, ends Transform.
type Transformer interface {
	// Begin comes before the first records of each transaction. What it looks up
	// is at most as old as the transaction, which is aborted where it does not end
	// within TransformLimit of Begin.
	Begin(ctx context.Context) error
	// Transform writes what becomes of slices[i] to outs[i]. It may be called again
	// before the transaction ends. Records that lead to nothing are fine; input that
	// cannot be used is for a dead letter, not for an error.
	Transform(ctx context.Context, slices []Slice, outs []*Output) error
	// Ended says what became of the transaction.
	Ended(committed bool)
}

// TransformLimit bounds the life of a transaction of Transform: one that has not been
// told to commit within it, counted from Begin on the instance's own clock, aborts.
const TransformLimit = transactionTimeout

// Bounds of one transaction of Transform, beside Config.MaxDirty: the first one met
// ends it.
const mostTransformBytes = 32 << 20

// TransformConfig is Config for Transform. Group is by default Prefix + "ingest".
type TransformConfig struct {
	Config
	Sources []string // full names of the topics to read
}

// Transform consumes the source topics as one member of a consumer group and writes
// what t makes of their records to Guerdon's topics, exactly once, until ctx is
// cancelled. Records of one source partition keep their order in each partition they
// are written to. It ends as Run does.
//
// A transaction is begun by the first records polled and committed, with their
// offsets, an interval later; partitions are not given away in between, because the
// client holds rebalances off from a poll until it is told (BlockRebalanceOnPoll). So a
// transaction only ever holds what was polled while its partitions were ours, and
// nothing polled is left when they go. kgo.GroupTransactSession does the like with
// less of our own code, and the limits that keep Run from using it (it blocks while it
// commits, and commits all that was polled) would not hurt here. It is not used
// because it aborts and reads again at each rebalance that takes something, where
// holding the rebalance off for one interval costs nothing, because after an unknown
// outcome of EndTxn it goes on from the client's memory of the offsets instead of the
// broker's, and because a successor could not tell whose open transaction holds it up.
func Transform(ctx context.Context, cfg TransformConfig, t Transformer) error {
	if cfg.Group == "" {
		prefix := cfg.Prefix
		if prefix == "" {
			prefix = defaultPrefix
		}
		cfg.Group = prefix + "ingest"
	}
	var err error
	if cfg.Config, err = cfg.withDefaults(); err != nil {
		return err
	}
	cfg.Sources = slices.Compact(slices.Sorted(slices.Values(cfg.Sources)))
	if len(cfg.Sources) == 0 {
		return errors.New("stream: no source topics")
	}
	own := cfg.Topics()
	for _, s := range cfg.Sources {
		if slices.Contains(own.names[:], s) {
			return fmt.Errorf("stream: %s is one of Guerdon's own topics, it cannot be a source", s)
		}
	}
	txnID := cfg.transactionalID()
	return again(ctx, &cfg.Config, func() (int, error) {
		s := &transformSession{cfg: cfg, txnID: txnID, t: t, topics: own}
		err := s.run(ctx)
		return s.commits, err
	})
}

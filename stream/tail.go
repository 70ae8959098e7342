package stream

import (
	"context"
	"fmt"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// Tail tells where the ends of a topic's partitions are, for those who measure how
// far behind a reader is. Not safe for concurrent use.
type Tail struct {
	cl    *kgo.Client
	topic string
	known map[int32]End
}

// End is the end of a partition as readers see it.
type End struct {
	Offset   int64 // behind the last committed record, or behind the marker that ended it
	NewestMS int64 // the timestamp of the last record; -1: not known
}

// NewTail opens a tail; it does not connect yet.
func NewTail(cfg Config, topic Topic) (*Tail, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, err
	}
	return &Tail{cl: cl, topic: cfg.Topics().names[topic], known: map[int32]End{}}, nil
}

// Ends asks for those partitions. It costs two requests, and for partitions that have
// grown one fetch of their last batches: the broker's own word for the newest time
// counts the markers of transactions, which have another clock.
func (t *Tail) Ends(ctx context.Context, partitions []int32) (map[int32]End, error) {
	adm := kadm.NewClient(t.cl)
	start, err := listOffsets(ctx, t.topic, adm.ListStartOffsets)
	if err != nil {
		return nil, fmt.Errorf("stream: %w", err)
	}
	stable, err := listOffsets(ctx, t.topic, adm.ListCommittedOffsets)
	if err != nil {
		return nil, fmt.Errorf("stream: %w", err)
	}
	ends, from := map[int32]End{}, map[int32]int64{}
	for _, p := range partitions {
		end, ok := stable[p]
		if !ok {
			return nil, fmt.Errorf("stream: %s has no partition %d", t.topic, p)
		}
		was, known := t.known[p]
		if !known {
			was.NewestMS = -1
		}
		ends[p] = End{end, was.NewestMS}
		const recordAndMarker = 2
		if at := max(start[p], end-recordAndMarker); at < end && was.Offset != end {
			from[p] = at
		}
	}
	err = newFetcher(t.cl, t.topic, from).until(ctx, stable, func(c chunk) error {
		if n := len(c.records); n > 0 {
			ends[c.partition] = End{ends[c.partition].Offset, c.records[n-1].TimeMS}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("stream: %w", err)
	}
	t.known = ends
	return ends, nil
}

// Close ends the connections.
func (t *Tail) Close() { t.cl.Close() }

package stream

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// Reader reads a whole topic, read-committed, from given offsets on, outside
// any group: for replay, proofs and sources. Not safe for concurrent use.
type Reader struct {
	cl    *kgo.Client
	topic string
	f     *fetcher
	all   []int32 // the partitions
	queue []Chunk

	polled []int32 // those of all that Poll reads
}

// Chunk is a run of committed records of one partition, in order, possibly
// none, and the offset after everything they were found in.
type Chunk struct {
	Partition int32
	Records   []Record
	Next      int64
}

// NewReader opens a topic at the given offsets, and at the beginning of each
// partition that from leaves out. An offset that the log no longer or not yet
// holds is an error that wraps ErrOutOfRange.
func NewReader(ctx context.Context, cfg Config, topic Topic, from map[int32]int64) (*Reader, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, err
	}
	r := &Reader{cl: cl, topic: cfg.Topics().names[topic]}
	if err := r.open(ctx, from); err != nil {
		cl.Close()
		return nil, fmt.Errorf("stream: read %s: %w", r.topic, err)
	}
	return r, nil
}

func (r *Reader) open(ctx context.Context, from map[int32]int64) error {
	adm := kadm.NewClient(r.cl)
	start, err := listOffsets(ctx, r.topic, adm.ListStartOffsets)
	if err != nil {
		return err
	}
	end, err := listOffsets(ctx, r.topic, adm.ListEndOffsets)
	if err != nil {
		return err
	}
	next := maps.Clone(start)
	for p, at := range from {
		if _, ok := start[p]; !ok {
			return fmt.Errorf("no partition %d, there are %d", p, len(start))
		}
		if at < start[p] || at > end[p] {
			return fmt.Errorf("partition %d: %w: offset %d, the log starts at %d and ends at %d", p, ErrOutOfRange, at, start[p], end[p])
		}
		next[p] = at
	}
	r.all = slices.Sorted(maps.Keys(start))
	r.polled = r.all
	r.f = newFetcher(r.cl, r.topic, next)
	return nil
}

// Only has Poll read these partitions and leave the others where they are.
func (r *Reader) Only(partitions []int32) { r.polled = slices.Clone(partitions) }

// Partitions is how many the topic has.
func (r *Reader) Partitions() int { return len(r.all) }

// Positions are the offsets to be read next, per partition: everything before
// them has been returned.
func (r *Reader) Positions() map[int32]int64 { return maps.Clone(r.f.next) }

// End returns the last stable offsets: the ends of what is committed now.
func (r *Reader) End(ctx context.Context) (map[int32]int64, error) {
	end, err := listOffsets(ctx, r.topic, kadm.NewClient(r.cl).ListCommittedOffsets)
	if err != nil {
		return nil, fmt.Errorf("stream: %w", err)
	}
	return end, nil
}

// Poll returns what has been committed since, waiting for it at most wait;
// possibly nothing. Records of one partition come in order, within a call and
// from call to call. The slice of chunks is valid until the next call.
func (r *Reader) Poll(ctx context.Context, wait time.Duration) ([]Chunk, error) {
	chunks, err := r.f.fetch(ctx, r.polled, wait)
	if err != nil {
		return nil, fmt.Errorf("stream: %w", err)
	}
	r.queue = r.queue[:0]
	for _, c := range chunks {
		r.queue = append(r.queue, Chunk{c.partition, c.records, c.next})
	}
	return r.queue, nil
}

// ToEnd calls fn with everything that was committed when it was called, and
// returns when that is done, or with fn's first error. next is the offset
// after recs. Records behind that end may come with the last ones.
func (r *Reader) ToEnd(ctx context.Context, fn func(partition int32, recs []Record, next int64) error) error {
	end, err := r.End(ctx)
	if err != nil {
		return err
	}
	return r.f.until(ctx, end, func(c chunk) error { return fn(c.partition, c.records, c.next) })
}

// Until is ToEnd for given ends; partitions without one are not read.
func (r *Reader) Until(ctx context.Context, end map[int32]int64, fn func(partition int32, recs []Record, next int64) error) error {
	return r.f.until(ctx, end, func(c chunk) error { return fn(c.partition, c.records, c.next) })
}

// ToHighWatermark is ToEnd for all that was written when it was called: it waits
// for transactions that are open, and so also for one that has ended but whose
// markers are still on their way. What a caller has just committed is in it.
func (r *Reader) ToHighWatermark(ctx context.Context, fn func(partition int32, recs []Record, next int64) error) error {
	end, err := listOffsets(ctx, r.topic, kadm.NewClient(r.cl).ListEndOffsets)
	if err != nil {
		return fmt.Errorf("stream: %w", err)
	}
	return r.f.until(ctx, end, func(c chunk) error { return fn(c.partition, c.records, c.next) })
}

// AwaitStable waits until every transaction that had written to the topic when it was
// called has ended.
func (r *Reader) AwaitStable(ctx context.Context) error {
	adm := kadm.NewClient(r.cl)
	end, err := listOffsets(ctx, r.topic, adm.ListEndOffsets)
	for err == nil {
		var stable map[int32]int64
		if stable, err = listOffsets(ctx, r.topic, adm.ListCommittedOffsets); err != nil {
			break
		}
		behind := false
		for p := range end {
			behind = behind || stable[p] < end[p]
		}
		if !behind {
			return nil
		}
		if err := sleep(ctx, 20*time.Millisecond); err != nil {
			return err
		}
	}
	return fmt.Errorf("stream: %w", err)
}

// Each visits every record that a topic holds when it is called, in the order of each
// partition; the record is valid during the visit, its bytes for good.
func Each(ctx context.Context, cfg Config, topic Topic, visit func(*Record) error) error {
	r, err := NewReader(ctx, cfg, topic, nil)
	if err != nil {
		return err
	}
	defer r.Close()
	return r.ToEnd(ctx, func(_ int32, recs []Record, _ int64) error {
		for i := range recs {
			if err := visit(&recs[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

// Seek moves the named partitions to other offsets. What the log does not hold is told
// by the next read.
func (r *Reader) Seek(to map[int32]int64) error {
	for p, at := range to {
		if _, ok := r.f.next[p]; !ok {
			return fmt.Errorf("stream: %s has no partition %d", r.topic, p)
		}
		r.f.next[p] = at
	}
	return nil
}

// Close ends the connections.
func (r *Reader) Close() { r.cl.Close() }

package stream

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// Bytes of one fetch. Partitions share fetchBytes, so that an answer is always cut
// at a partition's bound and never at the request's: kfake forgets, for the
// partition at which it cuts a whole answer, which of its records were aborted.
const (
	fetchBytes         = 16 << 20
	leastFetchBytes    = 256 << 10 // of a partition
	mostBatchBytes     = 2 << 20   // a batch that is left out is counted all the same
	consumerFetchBytes = 64 << 20  // Config.FetchBytes where nothing is said
)

// giveUp is how long a fetcher tries without success.
const giveUp = 15 * time.Second

// ErrOutOfRange marks an offset that the log no longer or not yet holds.
var ErrOutOfRange = errors.New("offset out of range")

// fetcher reads partitions of one topic, read-committed, by raw fetches, and
// knows exactly where each stands: the records that end a log are often markers
// of transactions or gone by compaction, and a consumer that waits for a last
// record to arrive waits for ever.
type fetcher struct {
	cl      *kgo.Client
	topic   string
	id      [16]byte
	leaders map[int32]int32 // nil: to be asked
	next    map[int32]int64 // partition → offset to fetch
	stable  map[int32]int64 // partition → last stable offset, as last heard
	decode  kgo.Decompressor
	failing time.Time // since when every fetch has failed; zero: the last did not
}

// chunk is one partition's part of a fetch: its committed records, possibly
// none, and the offset after everything they were found in.
type chunk struct {
	partition int32
	records   []Record
	next      int64
}

func newFetcher(cl *kgo.Client, topic string, from map[int32]int64) *fetcher {
	return &fetcher{cl: cl, topic: topic, next: maps.Clone(from), stable: map[int32]int64{}, decode: kgo.DefaultDecompressor()}
}

// locate finds the leaders.
func (f *fetcher) locate(ctx context.Context) error {
	if f.leaders != nil {
		return nil
	}
	m, err := kadm.NewClient(f.cl).Metadata(ctx, f.topic)
	if err != nil {
		return fmt.Errorf("find the leaders of %s: %w", f.topic, err)
	}
	d, ok := m.Topics[f.topic]
	if !ok || d.Err != nil {
		return fmt.Errorf("find the leaders of %s: %w", f.topic, d.Err)
	}
	leaders := make(map[int32]int32, len(d.Partitions))
	for p, pd := range d.Partitions {
		leaders[p] = pd.Leader
	}
	f.id, f.leaders = d.ID, leaders
	return nil
}

// fetch reads once from every leader of the wanted partitions, at most wait
// long, and moves their positions. Errors that a later fetch may heal come back
// as no chunks after a short pause.
func (f *fetcher) fetch(ctx context.Context, want []int32, wait time.Duration) ([]chunk, error) {
	if err := f.locate(ctx); err != nil {
		return nil, err
	}
	byLeader := map[int32][]int32{}
	for _, p := range want {
		leader, ok := f.leaders[p]
		if !ok {
			return nil, fmt.Errorf("%s has no partition %d", f.topic, p)
		}
		byLeader[leader] = append(byLeader[leader], p)
	}
	type answer struct {
		resp *kmsg.FetchResponse
		err  error
	}
	leaders := slices.Sorted(maps.Keys(byLeader))
	answers := make([]answer, len(leaders))
	var wg sync.WaitGroup
	for i, leader := range leaders {
		wg.Go(func() {
			resp, err := f.cl.Broker(int(leader)).RetriableRequest(ctx, f.request(byLeader[leader], wait))
			if err == nil {
				answers[i].resp = resp.(*kmsg.FetchResponse)
			}
			answers[i].err = err
		})
	}
	wg.Wait()
	var chunks []chunk
	var failed error
	for _, a := range answers {
		if a.err == nil {
			a.err = kerr.ErrorForCode(a.resp.ErrorCode)
		}
		if a.err == nil {
			chunks, a.err = f.take(chunks, a.resp)
		}
		if a.err == nil {
			f.failing = time.Time{}
		} else if err := f.pause(ctx, a.err); err != nil {
			failed = firstError(failed, err)
		}
	}
	if len(chunks) > 0 {
		return chunks, nil // their positions have moved; what failed comes again
	}
	return nil, failed
}

// until fetches all partitions up to the given ends and hands every chunk to fn.
// Chunks may reach past an end.
func (f *fetcher) until(ctx context.Context, end map[int32]int64, fn func(chunk) error) error {
	for {
		var want []int32
		for p, next := range f.next {
			if next < end[p] {
				want = append(want, p)
			}
		}
		if len(want) == 0 {
			return nil
		}
		chunks, err := f.fetch(ctx, want, 100*time.Millisecond)
		if err != nil {
			return err
		}
		for _, c := range chunks {
			if err := fn(c); err != nil {
				return err
			}
		}
	}
}

// ahead is until with the next fetch under way while fn has the chunks of the last,
// one per partition: for those who take all or nothing, as positions run ahead.
func (f *fetcher) ahead(ctx context.Context, end map[int32]int64, fn func([]chunk) error) error {
	ctx, cancel := context.WithCancel(ctx)
	fetched := make(chan []chunk, 1)
	var failed error
	go func() {
		defer close(fetched)
		for {
			var want []int32
			for p, next := range f.next {
				if next < end[p] {
					want = append(want, p)
				}
			}
			if len(want) == 0 {
				return
			}
			var chunks []chunk
			if chunks, failed = f.fetch(ctx, want, 100*time.Millisecond); failed != nil {
				return
			}
			select {
			case fetched <- chunks:
			case <-ctx.Done():
				failed = ctx.Err()
				return
			}
		}
	}()
	var err error
	for chunks := range fetched {
		if err == nil {
			err = fn(chunks)
		}
		if err != nil {
			cancel() // the fetches end, and with them this loop
		}
	}
	cancel()
	return firstError(err, failed)
}

// pause absorbs an error that new metadata may heal, for up to giveUp.
func (f *fetcher) pause(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	if errors.Is(err, kgo.ErrClientClosed) || !kerr.IsRetriable(err) && isKafkaError(err) || errors.Is(err, ErrOutOfRange) {
		return fmt.Errorf("fetch %s: %w", f.topic, err)
	}
	if f.failing.IsZero() {
		f.failing = time.Now()
	}
	if time.Since(f.failing) > giveUp {
		return fmt.Errorf("fetch %s, for %v without success: %w", f.topic, giveUp, err)
	}
	f.leaders = nil
	return sleep(ctx, 50*time.Millisecond)
}

func isKafkaError(err error) bool {
	var ke *kerr.Error
	return errors.As(err, &ke)
}

func (f *fetcher) request(partitions []int32, wait time.Duration) *kmsg.FetchRequest {
	req := kmsg.NewPtrFetchRequest()
	req.MaxWaitMillis = int32(wait.Milliseconds())
	req.MinBytes = 1
	each := int32(max(fetchBytes/len(partitions), leastFetchBytes))
	req.MaxBytes = int32(len(partitions)) * (each + mostBatchBytes)
	req.IsolationLevel = 1
	req.SessionEpoch = -1 // no fetch session
	t := kmsg.NewFetchRequestTopic()
	t.Topic, t.TopicID = f.topic, f.id
	for _, p := range partitions {
		rp := kmsg.NewFetchRequestTopicPartition()
		rp.Partition = p
		rp.FetchOffset = f.next[p]
		rp.PartitionMaxBytes = each
		t.Partitions = append(t.Partitions, rp)
	}
	req.Topics = append(req.Topics, t)
	return req
}

// take decodes an answer, appends its chunks and moves positions.
func (f *fetcher) take(chunks []chunk, resp *kmsg.FetchResponse) ([]chunk, error) {
	var first error
	for i := range resp.Topics {
		for j := range resp.Topics[i].Partitions {
			rp := &resp.Topics[i].Partitions[j]
			from, ok := f.next[rp.Partition]
			if !ok {
				continue
			}
			if err := kerr.ErrorForCode(rp.ErrorCode); err != nil {
				if errors.Is(err, kerr.OffsetOutOfRange) {
					err = fmt.Errorf("partition %d: %w: offset %d, the log starts at %d and ends at %d",
						rp.Partition, ErrOutOfRange, from, rp.LogStartOffset, rp.HighWatermark)
				}
				first = firstError(first, err)
				continue
			}
			f.stable[rp.Partition] = rp.LastStableOffset
			opts := kgo.ProcessFetchPartitionOpts{
				Offset: from, IsolationLevel: kgo.ReadCommitted(), Topic: f.topic, Partition: rp.Partition,
			}
			fp, next := kgo.ProcessFetchPartition(opts, rp, f.decode, nil)
			if fp.Err != nil {
				first = firstError(first, fmt.Errorf("partition %d from offset %d: %w", rp.Partition, from, fp.Err))
				continue
			}
			if next == from && len(fp.Records) == 0 {
				continue
			}
			f.next[rp.Partition] = next
			chunks = append(chunks, chunk{rp.Partition, appendRecords(nil, fp.Records), next})
		}
	}
	return chunks, first
}

func firstError(first, err error) error {
	if first != nil {
		return first
	}
	return err
}

// appendRecords converts the client's records. Bytes are shared, not copied.
func appendRecords(dst []Record, src []*kgo.Record) []Record {
	dst = slices.Grow(dst, len(src))
	for _, r := range src {
		rec := Record{Partition: r.Partition, Offset: r.Offset, TimeMS: r.Timestamp.UnixMilli(), Key: r.Key, Value: r.Value}
		for _, h := range r.Headers {
			rec.Headers = append(rec.Headers, Header{h.Key, h.Value})
		}
		dst = append(dst, rec)
	}
	return dst
}

// listOffsets asks for one kind of offset of all partitions of a topic. A moving
// leader is followed for a few seconds.
func listOffsets(ctx context.Context, topic string, list func(context.Context, ...string) (kadm.ListedOffsets, error)) (map[int32]int64, error) {
	for deadline := time.Now().Add(5 * time.Second); ; {
		lo, err := list(ctx, topic)
		if err == nil {
			err = lo.Error()
		}
		if err == nil {
			out := make(map[int32]int64, len(lo[topic]))
			for p, o := range lo[topic] {
				out[p] = o.Offset
			}
			return out, nil
		}
		if kerr.IsRetriable(err) && time.Now().Before(deadline) {
			if sleep(ctx, 50*time.Millisecond) == nil {
				continue
			}
		}
		return nil, fmt.Errorf("list offsets of %s: %w", topic, err)
	}
}

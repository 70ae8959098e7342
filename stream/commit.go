package stream

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// generationWait is how long a commit that met a rebalance waits for the loop
// to confirm that its partitions are still ours in the new generation.
const generationWait = time.Second

// batch is one transaction, from its first record to its end.
type batch struct {
	out       *Output
	inputNext map[int32]int64 // per partition processed: the offset to commit
	records   int
	barrier   bool
	member    string // who we were when it began

	sealed        Sealed
	began         time.Time
	wire          []kgo.Record // out's messages as the client wants them
	changelogNext map[int32]int64
	err           error
	finished      chan struct{} // closed when the commit has ended; err and changelogNext are set
}

func newBatch(t Topics) *batch {
	return &batch{out: &Output{topics: t}, inputNext: map[int32]int64{}, changelogNext: map[int32]int64{}}
}

// closed says that nothing may be added.
func (b *batch) closed(limit int) bool {
	return b.barrier || b.records >= limit || b.out.Len() >= limit
}

func (b *batch) reset() {
	b.out.Reset()
	clear(b.inputNext)
	clear(b.changelogNext)
	b.records, b.barrier, b.member, b.sealed, b.err = 0, false, "", nil, nil
}

// maybeCommit starts the commit of the open batch where one is due, and says
// how long until it could be.
func (s *session) maybeCommit(now time.Time) (time.Duration, error) {
	b := s.current
	if s.inflight != nil || len(b.inputNext) == 0 {
		return time.Hour, nil
	}
	if due := s.lastBegin.Add(s.cfg.CommitInterval).Sub(now); due > 0 && !b.closed(s.cfg.MaxDirty) {
		return due, nil
	}
	return time.Hour, s.begin()
}

// begin seals the open batch and starts its commit; the spare takes its place.
func (s *session) begin() error {
	b := s.current
	var err error
	if b.sealed, err = s.h.Seal(b.out); err != nil {
		return fatal{fmt.Errorf("seal: %w", err)}
	}
	if b.out.Len() == 0 {
		return fatal{errors.New("seal: no message; a transaction of offsets alone is never ended")}
	}
	b.began, b.finished = time.Now(), make(chan struct{})
	s.lastBegin = b.began
	s.inflight, s.current, s.spare = b, s.spare, nil
	s.cfg.fault(FaultSealed)
	go func() {
		defer close(b.finished)
		b.err = s.commit(b)
	}()
	return nil
}

// settle takes the result of the commit in flight: applied, or the session ends.
func (s *session) settle() error {
	b := s.inflight
	s.inflight = nil
	if b.err != nil {
		return b.err
	}
	// The handler may keep the maps.
	if err := s.h.Applied(b.sealed, maps.Clone(b.changelogNext), maps.Clone(b.inputNext)); err != nil {
		return fatal{fmt.Errorf("apply: %w", err)}
	}
	s.cfg.fault(FaultApplied)
	s.commits++
	if s.cfg.Metrics.Committed != nil {
		s.cfg.Metrics.Committed(b.records, b.out.Len(), time.Since(b.began))
	}
	b.reset()
	s.spare = b
	return nil
}

// finish waits for the commit in flight and commits what is open.
func (s *session) finish() error {
	for {
		if s.inflight != nil {
			<-s.inflight.finished
			if err := s.settle(); err != nil {
				return err
			}
		}
		if len(s.current.inputNext) == 0 {
			return nil
		}
		if err := s.begin(); err != nil {
			return err
		}
	}
}

// commit writes one transaction and returns nil only if the broker said it is
// committed. It runs beside the loop and touches nothing of it but the batch.
func (s *session) commit(b *batch) error {
	ctx, cancel := context.WithTimeout(s.ctx, transactionTimeout)
	defer cancel()
	if err := s.producer.BeginTransaction(); err != nil {
		return fmt.Errorf("begin transaction: %w", err)
	}
	if err := s.produce(ctx, b); err != nil {
		return fmt.Errorf("write transaction: %w", err)
	}
	s.cfg.fault(FaultAfterProduce)
	if err := s.commitOffsets(ctx, b); err != nil {
		return fmt.Errorf("commit offsets: %w", err)
	}
	s.cfg.fault(FaultAfterOffsets)
	if err := s.producer.EndTransaction(ctx, kgo.TryCommit); err != nil {
		return fmt.Errorf("end transaction, outcome unknown: %w", err)
	}
	s.cfg.fault(FaultCommitted)
	return nil
}

// produce sends the messages and waits until the broker has all of them.
func (s *session) produce(ctx context.Context, b *batch) error {
	messages := b.out.Messages()
	if cap(b.wire) < len(messages) {
		b.wire = make([]kgo.Record, len(messages)+len(messages)/2)
	}
	wire := b.wire[:len(messages)]
	var first error // the client calls promises one at a time; Flush orders them before us
	for i := range messages {
		toWire(&wire[i], &messages[i], &s.topics, s.layout)
		s.producer.Produce(ctx, &wire[i], func(_ *kgo.Record, err error) {
			if err != nil && first == nil {
				first = err
			}
		})
	}
	if err := s.producer.Flush(ctx); err != nil {
		return err // promises may still be running: first is not ours to read
	}
	if first != nil {
		return first
	}
	for i := range messages {
		if messages[i].Topic == Profiles {
			b.changelogNext[wire[i].Partition] = max(b.changelogNext[wire[i].Partition], wire[i].Offset+1)
		}
	}
	clear(wire)
	return nil
}

// toWire fills dst. The topic's partition count is known: partition −1 is
// resolved here. Times before 1970 become 0: a negative timestamp means none.
func toWire(dst *kgo.Record, m *Message, t *Topics, l *layout) {
	*dst = kgo.Record{
		Topic: t.Name(m.Topic), Partition: m.Partition, Key: m.Key, Value: m.Value, Timestamp: time.UnixMilli(max(m.TimeMS, 0)),
	}
	if m.Partition < 0 {
		dst.Partition = PartitionFor(m.Key, l.partitions[dst.Topic])
	}
	for _, h := range m.Headers {
		dst.Headers = append(dst.Headers, kgo.RecordHeader{Key: h.Key, Value: h.Value})
	}
}

// commitOffsets adds the input offsets to the transaction, as the member that
// processed them. In a cooperative rebalance partitions that stay are processed
// on while the generation changes: the broker then refuses the old one, and the
// commit goes again with the new as soon as the loop has confirmed it, which it
// does only with all partitions of the batch still ours.
func (s *session) commitOffsets(ctx context.Context, b *batch) error {
	if !s.implicit {
		if err := s.addOffsets(ctx); err != nil {
			return err
		}
	}
	var waited time.Duration
	for {
		m := *s.confirmed.Load()
		if m.member != b.member || m.generation < 0 {
			return errLost
		}
		s.cfg.fault(FaultBeforeOffsets)
		err := s.sendOffsets(ctx, b, m)
		if !errors.Is(err, kerr.IllegalGeneration) && !errors.Is(err, kerr.RebalanceInProgress) {
			return err
		}
		for *s.confirmed.Load() == m {
			if waited >= generationWait || ctx.Err() != nil {
				return err
			}
			const step = 5 * time.Millisecond
			time.Sleep(step)
			waited += step
		}
	}
}

func (s *session) addOffsets(ctx context.Context) error {
	id, epoch, err := s.producer.ProducerID(ctx)
	if err != nil {
		return err
	}
	req := kmsg.NewPtrAddOffsetsToTxnRequest()
	req.TransactionalID, req.ProducerID, req.ProducerEpoch, req.Group = s.txnID, id, epoch, s.cfg.Group
	resp, err := req.RequestWith(ctx, s.producer)
	if err != nil {
		return err
	}
	return kerr.ErrorForCode(resp.ErrorCode)
}

func (s *session) sendOffsets(ctx context.Context, b *batch, m membership) error {
	id, epoch, err := s.producer.ProducerID(ctx)
	if err != nil {
		return err
	}
	req := kmsg.NewPtrTxnOffsetCommitRequest()
	req.TransactionalID, req.ProducerID, req.ProducerEpoch = s.txnID, id, epoch
	req.Group, req.MemberID, req.Generation = s.cfg.Group, m.member, m.generation
	if s.cfg.Instance != "" {
		req.InstanceID = &s.cfg.Instance
	}
	owner := ownerNote(s.txnID, m.member)
	t := kmsg.NewTxnOffsetCommitRequestTopic()
	t.Topic, t.TopicID = s.topics.Events, s.layout.ids[s.topics.Events]
	for p, next := range b.inputNext {
		rp := kmsg.NewTxnOffsetCommitRequestTopicPartition()
		rp.Partition, rp.Offset, rp.Metadata = p, next, &owner
		t.Partitions = append(t.Partitions, rp)
	}
	req.Topics = append(req.Topics, t)
	resp, err := req.RequestWith(ctx, s.producer)
	if err != nil {
		return err
	}
	return txnOffsetsError(resp)
}

func txnOffsetsError(resp *kmsg.TxnOffsetCommitResponse) error {
	for _, t := range resp.Topics {
		for _, p := range t.Partitions {
			if err := kerr.ErrorForCode(p.ErrorCode); err != nil {
				return fmt.Errorf("partition %d: %w", p.Partition, err)
			}
		}
	}
	return nil
}

// transactionsV2 asks whether transactions follow KIP-890 part 2, where the
// broker adds offsets to a transaction by itself.
func transactionsV2(ctx context.Context, cl *kgo.Client) (bool, error) {
	req := kmsg.NewPtrApiVersionsRequest()
	req.ClientSoftwareName, req.ClientSoftwareVersion = "guerdon", "1"
	resp, err := req.RequestWith(ctx, cl)
	if err != nil {
		return false, fmt.Errorf("ask the broker for its versions: %w", err)
	}
	for _, f := range resp.FinalizedFeatures {
		if f.Name == "transaction.version" && f.MaxVersionLevel >= 2 {
			return true, nil
		}
	}
	return false, nil
}

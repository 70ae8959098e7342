package stream

import (
	"context"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// commit ends the transaction: flush, offsets, EndTxn. A transaction of offsets alone
// is never ended by the client, so one without messages commits its offsets plainly.
func (s *transformSession) commit(ctx context.Context, began time.Time) error {
	sealed := time.Now()
	if err := s.producer.Flush(ctx); err != nil {
		return fmt.Errorf("write transaction: %w", err)
	}
	if s.failed != nil {
		return fmt.Errorf("write transaction: %w", s.failed)
	}
	messages := 0
	for _, sh := range s.sheets[:s.used] {
		messages += sh.out.Len()
	}
	if messages == 0 {
		if err := s.producer.EndTransaction(ctx, kgo.TryAbort); err != nil {
			return fmt.Errorf("end an empty transaction: %w", err)
		}
	}
	if err := s.commitOffsets(ctx, messages > 0); err != nil {
		return fmt.Errorf("commit offsets: %w", err)
	}
	if time.Since(began) > TransformLimit { // the context's timer may not have run yet, after a stop of the process
		return fmt.Errorf("transaction is older than %v: aborted", TransformLimit)
	}
	if messages > 0 {
		if err := s.producer.EndTransaction(ctx, kgo.TryCommit); err != nil {
			return fmt.Errorf("end transaction, outcome unknown: %w", err)
		}
	}
	s.commits++
	if s.cfg.Metrics.Committed != nil {
		s.cfg.Metrics.Committed(s.records, messages, time.Since(sealed))
	}
	for _, sh := range s.sheets[:s.used] {
		sh.out.Reset()
		clear(sh.wire)
	}
	clear(s.next)
	s.used, s.records, s.bytes = 0, 0, 0
	return nil
}

// commitOffsets commits as the member we have been all along. The generation may have
// moved on while the transaction was open: what we hold stays ours until onRevoked,
// which waits for the transaction to end. A new member name means that the group has
// dropped us.
func (s *transformSession) commitOffsets(ctx context.Context, inTransaction bool) error {
	who := func() (membership, error) {
		member, generation := s.consumer.GroupMetadata()
		if m := s.member.Load(); m == nil || *m != member || generation < 0 || s.over.Load() != nil {
			return membership{}, errLost
		}
		return membership{member, generation}, nil
	}
	return underMembership(ctx, who, func(m membership) error {
		if inTransaction {
			return s.offsets.commit(ctx, m, s.wireOffsets(m.member))
		}
		return s.plainOffsets(ctx, m)
	})
}

func (s *transformSession) wireOffsets(member string) []kmsg.TxnOffsetCommitRequestTopic {
	owner := ownerNote(s.txnID, member, "")
	var topics []kmsg.TxnOffsetCommitRequestTopic
	for topic, partitions := range s.next {
		t := kmsg.NewTxnOffsetCommitRequestTopic()
		t.Topic, t.TopicID = topic, s.layout.ids[topic]
		for p, next := range partitions {
			rp := kmsg.NewTxnOffsetCommitRequestTopicPartition()
			rp.Partition, rp.Offset, rp.Metadata = p, next, &owner
			t.Partitions = append(t.Partitions, rp)
		}
		topics = append(topics, t)
	}
	return topics
}

// plainOffsets commits the offsets of records that led to nothing.
func (s *transformSession) plainOffsets(ctx context.Context, m membership) error {
	owner := ownerNote(s.txnID, m.member, "")
	var topics []kmsg.OffsetCommitRequestTopic
	for topic, partitions := range s.next {
		t := kmsg.NewOffsetCommitRequestTopic()
		t.Topic, t.TopicID = topic, s.layout.ids[topic]
		for p, next := range partitions {
			rp := kmsg.NewOffsetCommitRequestTopicPartition()
			rp.Partition, rp.Offset, rp.Metadata = p, next, &owner
			t.Partitions = append(t.Partitions, rp)
		}
		topics = append(topics, t)
	}
	return s.cfg.commitPlain(ctx, s.consumer, m, topics)
}

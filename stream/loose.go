package stream

import (
	"context"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// commitLoose is the commit of Config.AtLeastOnce, in an order that loses nothing:
// what was decided, then the changelog, then the offsets, each acknowledged before
// the next is sent. Dying in between does the events again from the committed
// offset; those that the changelog has in full are known by its state record, the
// last of a partition's.
func (s *session) commitLoose(ctx context.Context, b *batch, shares []*share) error {
	began := time.Now()
	if err := s.produce(ctx, b, shares, func(topic string) bool { return topic != s.topics.Profiles }); err != nil {
		return fmt.Errorf("write decisions: %w", err)
	}
	if err := s.produce(ctx, b, shares, func(topic string) bool { return topic == s.topics.Profiles }); err != nil {
		return fmt.Errorf("write the changelog: %w", err)
	}
	began = s.cfg.Metrics.did(StageProduce, began)
	s.cfg.fault(FaultAfterProduce)
	err := underMembership(ctx, func() (membership, error) { return s.membership(b) }, func(m membership) error {
		return s.sendLooseOffsets(ctx, shares, m)
	})
	if err != nil {
		return fmt.Errorf("commit offsets: %w", err)
	}
	s.cfg.Metrics.did(StageOffsets, began)
	s.cfg.fault(FaultCommitted)
	return nil
}

func (s *session) sendLooseOffsets(ctx context.Context, shares []*share, m membership) error {
	owner := ownerNote(s.txnID, m.member, s.cfg.Generation)
	t := kmsg.NewOffsetCommitRequestTopic()
	t.Topic, t.TopicID = s.topics.Events, s.layout.ids[s.topics.Events]
	for _, sh := range shares {
		rp := kmsg.NewOffsetCommitRequestTopicPartition()
		rp.Partition, rp.Offset, rp.Metadata = sh.partition, sh.inputNext, &owner
		t.Partitions = append(t.Partitions, rp)
	}
	return s.cfg.commitPlain(ctx, s.consumer, m, []kmsg.OffsetCommitRequestTopic{t})
}

// commitPlain commits offsets outside a transaction.
func (c *Config) commitPlain(ctx context.Context, cl *kgo.Client, m membership, topics []kmsg.OffsetCommitRequestTopic) error {
	req := kmsg.NewPtrOffsetCommitRequest()
	req.Group, req.MemberID, req.Generation, req.Topics = c.Group, m.member, m.generation, topics
	if c.Instance != "" {
		req.InstanceID = &c.Instance
	}
	resp, err := req.RequestWith(ctx, cl)
	if err != nil {
		return err
	}
	for _, t := range resp.Topics {
		for _, p := range t.Partitions {
			if err := kerr.ErrorForCode(p.ErrorCode); err != nil {
				return fmt.Errorf("partition %d: %w", p.Partition, err)
			}
		}
	}
	return nil
}

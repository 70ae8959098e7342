package stream

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// maybeCommit starts the commit of the open batch where one is due, and says
// how long until it could be.
func (s *session) maybeCommit(now time.Time) (time.Duration, error) {
	b := s.current
	if s.inflight != nil || b.empty() {
		return time.Hour, nil
	}
	if due := s.lastBegin.Add(s.cfg.CommitInterval).Sub(now); due > 0 && !s.pace.full(b, s.cfg.MaxDirty) {
		return due, nil
	}
	return time.Hour, s.begin()
}

// begin seals the open batch and starts its commit; the spare takes its place.
func (s *session) begin() error {
	b := s.current
	began, shares := time.Now(), b.sorted()
	err := each(len(shares), func(i int) (err error) {
		sh := shares[i]
		sh.sealed, err = s.h.Seal(sh.partition, sh.out)
		if err != nil {
			return fatal{fmt.Errorf("seal partition %d: %w", sh.partition, err)}
		}
		return nil
	})
	if err != nil {
		return err
	}
	if b.messages() == 0 {
		return fatal{errors.New("seal: no message; a transaction of offsets alone is never ended")}
	}
	s.cfg.Metrics.did(StageSeal, began)
	b.began, b.finished = time.Now(), make(chan struct{})
	s.lastBegin = b.began
	s.inflight, s.current, s.spare = b, s.spare, nil
	s.cfg.fault(FaultSealed)
	go func() {
		defer close(b.finished)
		if b.err = s.commit(b, shares); b.err == nil {
			b.ended = time.Now()
			b.err = s.apply(shares)
			s.cfg.Metrics.did(StageApply, b.ended)
			s.cfg.fault(FaultApplied)
		}
	}()
	return nil
}

// apply tells the handler of what is committed. It runs beside the loop: records
// are processed meanwhile, but nothing is sealed.
func (s *session) apply(shares []*share) error {
	for _, sh := range shares {
		if err := s.h.Applied(sh.partition, sh.sealed, sh.changelogNext, sh.inputNext); err != nil {
			return fatal{fmt.Errorf("apply partition %d: %w", sh.partition, err)}
		}
	}
	return nil
}

// settle takes the result of the commit in flight: applied, or the session ends.
func (s *session) settle() error {
	b := s.inflight
	s.inflight = nil
	if b.err != nil {
		return b.err
	}
	s.commits++
	_, bytes := b.size()
	s.pace.committed(b.records, bytes, b.ended.Sub(b.began))
	if s.cfg.Metrics.Committed != nil {
		s.cfg.Metrics.Committed(b.records, b.messages(), b.ended.Sub(b.began))
	}
	if s.cfg.Metrics.Progress != nil {
		for p, sh := range b.shares {
			s.cfg.Metrics.Progress(p, sh.inputNext, sh.lastMS)
		}
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
		if s.current.empty() {
			return nil
		}
		if err := s.begin(); err != nil {
			return err
		}
	}
}

// commit writes one transaction and returns nil only if the broker said it is
// committed. It runs beside the loop and touches nothing of it but the batch.
func (s *session) commit(b *batch, shares []*share) error {
	ctx, cancel := context.WithTimeout(s.ctx, transactionTimeout)
	defer cancel()
	if s.cfg.AtLeastOnce {
		return s.commitLoose(ctx, b, shares)
	}
	began := time.Now()
	if err := s.produce(ctx, b, shares, func(string) bool { return true }); err != nil {
		return fmt.Errorf("write transaction: %w", err)
	}
	began = s.cfg.Metrics.did(StageProduce, began)
	s.cfg.fault(FaultAfterProduce)
	if err := s.commitOffsets(ctx, b, shares); err != nil {
		return fmt.Errorf("commit offsets: %w", err)
	}
	began = s.cfg.Metrics.did(StageOffsets, began)
	s.cfg.fault(FaultAfterOffsets)
	if err := s.producer.commit(ctx); err != nil {
		return fmt.Errorf("end transaction, outcome unknown: %w", err)
	}
	s.cfg.Metrics.did(StageEnd, began)
	s.cfg.fault(FaultCommitted)
	return nil
}

// produce sends the messages of the wanted topics and waits until the broker has
// all of them.
func (s *session) produce(ctx context.Context, b *batch, shares []*share, want func(topic string) bool) error {
	var all []*recordBatches
	for _, sh := range shares {
		for _, r := range sh.out.batches {
			if want(r.topic) {
				all = append(all, r)
			}
		}
	}
	return s.producer.send(ctx, all, func(to topicPartition, next int64) {
		if sh := b.shares[to.partition]; sh != nil && to.topic == s.topics.Profiles {
			sh.changelogNext = next
		}
	})
}

// membership is who the open batch's offsets are committed as: the member that processed
// it, in the generation that the loop has confirmed, which it does only with all
// partitions of the batch still ours.
func (s *session) membership(b *batch) (membership, error) {
	m := *s.confirmed.Load()
	if m.member != b.member || m.generation < 0 {
		return m, errLost
	}
	s.cfg.fault(FaultBeforeOffsets)
	return m, nil
}

// commitOffsets adds the input offsets to the transaction.
func (s *session) commitOffsets(ctx context.Context, b *batch, shares []*share) error {
	return underMembership(ctx, func() (membership, error) { return s.membership(b) }, func(m membership) error {
		owner := ownerNote(s.txnID, m.member, s.cfg.Generation)
		t := kmsg.NewTxnOffsetCommitRequestTopic()
		t.Topic, t.TopicID = s.topics.Events, s.layout.ids[s.topics.Events]
		for _, sh := range shares {
			rp := kmsg.NewTxnOffsetCommitRequestTopicPartition()
			rp.Partition, rp.Offset, rp.Metadata = sh.partition, sh.inputNext, &owner
			t.Partitions = append(t.Partitions, rp)
		}
		return s.offsets.commit(ctx, m, []kmsg.TxnOffsetCommitRequestTopic{t})
	})
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

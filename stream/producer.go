package stream

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// producer writes record batches as they are, idempotently, and with a transactional
// id in transactions (KIP-98, KIP-890). The library's own producer takes a record at a
// time, which costs a third of all that an event costs.
//
// Invariant: of one partition one batch is on its way at a time, and is sent again as
// it is, sequence and all, until it is answered, by whoever leads the partition then;
// so a batch is in the log once. Any error ends the producer: its transaction is of
// unknown outcome until the next one's open has fenced it. Not for concurrent use.
type producer struct {
	cl         *kgo.Client
	txnID      string // "": no transactions
	implicit   bool   // the broker adds partitions to transactions by itself, see transactionsV2
	layout     *layout
	compressor kgo.Compressor
	author     author
	partitions map[topicPartition]*destination
	hooks      []kgo.HookProduceBatchWritten
}

type topicPartition struct {
	topic     string
	partition int32
}

// destination is a partition that was written to.
type destination struct {
	topicPartition
	sequence int32 // of the next record, in this epoch
	inTxn    bool  // added to the open transaction
	leader   int32 // −1: to be asked
}

// mostRequestBytes bounds one request, and what a broker holds of us.
const mostRequestBytes = 4 << 20

// openProducer gets an identity; what a former owner of the transactional id left open
// is aborted, and the former owner refused from now on.
func openProducer(ctx context.Context, cl *kgo.Client, txnID string, implicit bool, l *layout, c Compression) (*producer, error) {
	p := &producer{cl: cl, txnID: txnID, implicit: implicit, layout: l, partitions: map[topicPartition]*destination{}}
	var err error
	if p.compressor, err = kgo.DefaultCompressor(c.codec()); err != nil {
		return nil, err
	}
	resp, err := initProducer(ctx, cl, txnID)
	if err != nil {
		return nil, fmt.Errorf("init producer %s: %w", txnID, err)
	}
	p.author = author{resp.ProducerID, resp.ProducerEpoch, txnID != ""}
	return p, nil
}

// send writes all batches and returns when the broker has them. written is told of each
// one's partition and of the offset after it, from one goroutine for a partition.
func (p *producer) send(ctx context.Context, all []*recordBatches, written func(to topicPartition, next int64)) error {
	var queue []*sending
	byPartition := map[*destination]*sending{}
	for _, r := range all {
		to := p.destination(topicPartition{r.topic, r.partition})
		s := byPartition[to]
		if s == nil {
			s = &sending{to: to, written: written}
			byPartition[to], queue = s, append(queue, s)
		}
		for i := range r.used {
			s.batches = append(s.batches, &r.sets[i])
		}
	}
	if err := p.join(ctx, queue); err != nil {
		return err
	}
	for len(queue) > 0 {
		if err := p.locate(ctx, queue); err != nil {
			return err
		}
		rounds := rounds(queue)
		if err := each(len(rounds), func(i int) error { return p.round(ctx, rounds[i]) }); err != nil {
			return err
		}
		queue = slices.DeleteFunc(queue, func(s *sending) bool { return len(s.batches) == 0 })
		if i := slices.IndexFunc(queue, func(s *sending) bool { return s.again != nil }); i >= 0 {
			if err := sleep(ctx, resendPause); err != nil {
				return fmt.Errorf("%w, and %w", queue[i].again, err)
			}
		}
	}
	return nil
}

// resendPause is between two attempts to write a batch that a broker cannot take yet.
const resendPause = 10 * time.Millisecond

func (p *producer) destination(tp topicPartition) *destination {
	d := p.partitions[tp]
	if d == nil {
		d = &destination{topicPartition: tp, leader: -1}
		p.partitions[tp] = d
	}
	return d
}

// sending is how far one partition's batches are written.
type sending struct {
	to      *destination
	batches []*recordBatch // not yet written
	wire    []byte         // the first of them, on its way
	again   error          // why it goes again
	written func(to topicPartition, next int64)
}

// rounds shares what is to be sent out over requests: of one leader each, one batch of
// a partition, and bounded.
func rounds(queue []*sending) [][]*sending {
	byLeader := map[int32][][]*sending{}
	bytes := map[int32]int{}
	for _, s := range queue {
		leader, size := s.to.leader, len(s.batches[0].b)
		list := byLeader[leader]
		if bytes[leader] += size; len(list) == 0 || bytes[leader] > mostRequestBytes {
			list, bytes[leader] = append(list, nil), size
		}
		list[len(list)-1] = append(list[len(list)-1], s)
		byLeader[leader] = list
	}
	var all [][]*sending
	for _, leader := range slices.Sorted(maps.Keys(byLeader)) {
		all = append(all, byLeader[leader]...)
	}
	return all
}

// round sends one request, and takes note of what is written and what goes again. It
// runs beside others, of other partitions.
func (p *producer) round(ctx context.Context, round []*sending) error {
	req := kmsg.NewPtrProduceRequest()
	if p.txnID != "" {
		req.TransactionID = &p.txnID
	}
	req.Acks, req.TimeoutMillis = -1, int32(transactionTimeout.Milliseconds())
	var scratch bytes.Buffer
	for _, s := range round {
		if s.wire == nil {
			s.wire = s.batches[0].finish(p.author, s.to.sequence, p.compressor, &scratch)
		}
		if n := len(req.Topics); n == 0 || req.Topics[n-1].Topic != s.to.topic {
			t := kmsg.NewProduceRequestTopic()
			t.Topic, t.TopicID = s.to.topic, p.layout.ids[s.to.topic]
			req.Topics = append(req.Topics, t)
		}
		t := &req.Topics[len(req.Topics)-1]
		rp := kmsg.NewProduceRequestTopicPartition()
		rp.Partition, rp.Records = s.to.partition, s.wire
		t.Partitions = append(t.Partitions, rp)
	}
	resp, err := p.cl.Broker(int(round[0].to.leader)).Request(ctx, req)
	if err != nil {
		err = fmt.Errorf("write to broker %d: %w", round[0].to.leader, err)
		if ctx.Err() != nil || errors.Is(err, kgo.ErrClientClosed) || isKafkaError(err) {
			return err
		}
		for _, s := range round { // the connection is gone, or the broker: another may lead by now
			s.again = err
		}
		return nil
	}
	return p.answered(round, resp.(*kmsg.ProduceResponse))
}

// answered reads the answer to a round.
func (p *producer) answered(round []*sending, resp *kmsg.ProduceResponse) error {
	type name struct {
		topic     string
		id        [16]byte
		partition int32
	}
	answers := map[name]*kmsg.ProduceResponseTopicPartition{}
	for i := range resp.Topics {
		t := &resp.Topics[i]
		for k := range t.Partitions {
			answers[name{t.Topic, t.TopicID, t.Partitions[k].Partition}] = &t.Partitions[k]
		}
	}
	for _, s := range round {
		rp := answers[name{"", p.layout.ids[s.to.topic], s.to.partition}] // from version 13 on topics go by id
		if rp == nil {
			rp = answers[name{s.to.topic, [16]byte{}, s.to.partition}]
		}
		if rp == nil {
			return fmt.Errorf("write to %s/%d: the broker does not answer for it", s.to.topic, s.to.partition)
		}
		s.again = kerr.ErrorForCode(rp.ErrorCode)
		if s.again != nil && !kerr.IsRetriable(s.again) && !errors.Is(s.again, kerr.ConcurrentTransactions) {
			return fmt.Errorf("write to %s/%d: %w", s.to.topic, s.to.partition, s.again)
		}
		if s.again == nil {
			p.tell(s)
			s.done(rp.BaseOffset)
		}
	}
	return nil
}

// tell lets those who count know of a batch that is written.
func (p *producer) tell(s *sending) {
	b := s.batches[0]
	m := kgo.ProduceBatchMetrics{
		NumRecords: int(b.count), UncompressedBytes: len(b.b) - batchHead,
		CompressedBytes: len(s.wire) - batchHead, CompressionType: s.wire[batchCodec] & codecMask,
	}
	for _, h := range p.hooks {
		h.OnProduceBatchWritten(kgo.BrokerMetadata{NodeID: s.to.leader}, s.to.topic, s.to.partition, m)
	}
}

// done moves on behind a batch that is written.
func (s *sending) done(base int64) {
	count := s.batches[0].count
	s.written(s.to.topicPartition, base+int64(count))
	if s.to.sequence > math.MaxInt32-count { // as Kafka counts: the greatest is followed by 0
		s.to.sequence -= math.MaxInt32
		s.to.sequence--
	}
	s.to.sequence += count
	s.batches, s.wire = s.batches[1:], nil
}

// identity is who the open transaction is of.
func (p *producer) identity(context.Context) (id int64, epoch int16, err error) {
	return p.author.id, p.author.epoch, nil
}

// join adds partitions to the transaction, for brokers that do not by themselves.
func (p *producer) join(ctx context.Context, queue []*sending) error {
	if p.implicit || p.txnID == "" {
		return nil
	}
	req := kmsg.NewPtrAddPartitionsToTxnRequest()
	req.TransactionalID, req.ProducerID, req.ProducerEpoch = p.txnID, p.author.id, p.author.epoch
	var added []*destination
	for _, s := range queue {
		if s.to.inTxn {
			continue
		}
		if n := len(req.Topics); n == 0 || req.Topics[n-1].Topic != s.to.topic {
			req.Topics = append(req.Topics, kmsg.AddPartitionsToTxnRequestTopic{Topic: s.to.topic})
		}
		t := &req.Topics[len(req.Topics)-1]
		t.Partitions = append(t.Partitions, s.to.partition)
		added = append(added, s.to)
	}
	if len(added) == 0 {
		return nil
	}
	err := whileConcurrent(ctx, func() error {
		resp, err := req.RequestWith(ctx, p.cl)
		if err != nil {
			return err
		}
		for i := range resp.Topics {
			for _, rp := range resp.Topics[i].Partitions {
				if err == nil {
					err = kerr.ErrorForCode(rp.ErrorCode)
				}
			}
		}
		return err
	})
	if err != nil {
		return fmt.Errorf("add partitions to the transaction: %w", err)
	}
	for _, d := range added {
		d.inTxn = true
	}
	return nil
}

// locate finds the leaders of partitions where none is known, or the last refused.
func (p *producer) locate(ctx context.Context, queue []*sending) error {
	var topics []string
	for _, s := range queue {
		if s.to.leader < 0 || s.again != nil {
			topics = append(topics, s.to.topic)
		}
		s.again = nil
	}
	if len(topics) == 0 {
		return nil
	}
	slices.Sort(topics)
	m, err := kadm.NewClient(p.cl).Metadata(ctx, slices.Compact(topics)...)
	if err != nil {
		return fmt.Errorf("find the leaders of what is written: %w", err)
	}
	for _, s := range queue {
		if d, ok := m.Topics[s.to.topic]; ok {
			if at, ok := d.Partitions[s.to.partition]; ok && at.Leader >= 0 {
				s.to.leader = at.Leader
			}
		}
		if s.to.leader < 0 {
			s.again = kerr.LeaderNotAvailable
			return fmt.Errorf("write to %s/%d: %w", s.to.topic, s.to.partition, s.again)
		}
	}
	return nil
}

// commit ends the transaction. After an error its outcome is unknown.
func (p *producer) commit(ctx context.Context) error {
	req := kmsg.NewPtrEndTxnRequest()
	req.TransactionalID, req.ProducerID, req.ProducerEpoch, req.Commit = p.txnID, p.author.id, p.author.epoch, true
	var resp *kmsg.EndTxnResponse
	err := whileConcurrent(ctx, func() (err error) {
		if resp, err = req.RequestWith(ctx, p.cl); err == nil {
			err = kerr.ErrorForCode(resp.ErrorCode)
		}
		return err
	})
	if err != nil {
		return err
	}
	bumped := resp.Version >= 5 && resp.ProducerID >= 0 // KIP-890: each transaction has its own epoch
	if bumped {
		p.author.id, p.author.epoch = resp.ProducerID, resp.ProducerEpoch
	}
	for _, d := range p.partitions {
		d.inTxn = false
		if bumped {
			d.sequence = 0
		}
	}
	return nil
}

// whileConcurrent tries again as long as the broker is still ending the transaction
// before.
func whileConcurrent(ctx context.Context, try func() error) error {
	for {
		err := try()
		if !errors.Is(err, kerr.ConcurrentTransactions) {
			return err
		}
		if err := sleep(ctx, resendPause); err != nil {
			return err
		}
	}
}

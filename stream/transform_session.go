package stream

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// transformSession is one life with one pair of clients. Its fields belong to the loop,
// unless said otherwise; the client's callbacks only ever end it.
type transformSession struct {
	cfg    TransformConfig
	txnID  string
	t      Transformer
	topics Topics
	layout *layout

	work     context.Context // of all work; outlives a cancel by drainTime
	cancel   context.CancelFunc
	clients  context.Context // of the clients; outlives work so that the group can be left
	shut     context.CancelFunc
	consumer *kgo.Client
	producer *kgo.Client
	admin    *kadm.Client
	offsets  txnOffsets
	wg       sync.WaitGroup

	member atomic.Pointer[string] // who we are, for the whole session
	over   atomic.Pointer[error]  // why the session must end, from a callback

	next    map[string]map[int32]int64 // offsets of the open transaction
	sheets  []*sheet                   // those in use, then those free
	used    int
	records int
	bytes   int
	failed  error // of a produce; the client's promises, then the loop after a flush
	commits int
}

// sheet is one output and its records as the client wants them.
type sheet struct {
	out  *Output
	wire []kgo.Record
}

func (s *transformSession) run(ctx context.Context) error {
	s.clients, s.shut = context.WithCancel(context.WithoutCancel(ctx))
	defer s.shut()
	s.work, s.cancel = context.WithCancel(s.clients)
	defer context.AfterFunc(ctx, func() { time.AfterFunc(drainTime, s.cancel) })()
	s.next = map[string]map[int32]int64{}
	err := s.open(ctx)
	if err == nil {
		err = s.loop(ctx)
	}
	if why := s.over.Load(); err != nil && why != nil {
		err = fmt.Errorf("%w: %w", err, *why)
	}
	err = classify(err)
	s.close(err != nil)
	return err
}

// open checks the topics, ends what a former life left open, and joins the group.
func (s *transformSession) open(ctx context.Context) error {
	opening, cancel := context.WithTimeout(ctx, 2*transactionTimeout)
	defer cancel()
	var err error
	s.producer, err = s.cfg.client(
		kgo.WithContext(s.clients),
		kgo.WithHooks(s.cfg.Metrics.Producer...),
		kgo.TransactionalID(s.txnID),
		kgo.TransactionTimeout(transactionTimeout),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ProducerLinger(10*time.Millisecond), // sent while the next records are transformed
		kgo.MaxBufferedRecords(1<<30),           // bounded by MaxDirty and mostTransformBytes
		kgo.RetryTimeout(transactionTimeout),
	)
	if err != nil {
		return fatal{err}
	}
	if s.layout, err = verifyTopics(opening, s.producer, s.topics); err != nil {
		return err
	}
	s.admin = kadm.NewClient(s.producer)
	if err := s.identify(opening); err != nil {
		return err
	}
	s.offsets = txnOffsets{cl: s.producer, producer: s.producer.ProducerID, txnID: s.txnID, group: s.cfg.Group, instance: s.cfg.Instance}
	if s.offsets.implicit, err = transactionsV2(opening, s.producer); err != nil {
		return err
	}
	if _, _, err := s.producer.ProducerID(opening); err != nil {
		return fmt.Errorf("init producer %s: %w", s.txnID, err)
	}
	if s.consumer, err = s.cfg.client(s.consumerOptions()...); err != nil {
		return fatal{err}
	}
	return nil
}

// identify adds the source topics' ids to the layout.
func (s *transformSession) identify(ctx context.Context) error {
	td, err := s.admin.ListTopics(ctx, s.cfg.Sources...)
	if err != nil {
		return fmt.Errorf("list the source topics: %w", err)
	}
	for _, name := range s.cfg.Sources {
		switch d, ok := td[name]; {
		case !ok || errors.Is(d.Err, kerr.UnknownTopicOrPartition):
			return fmt.Errorf("stream: %w: there is no source topic %s; create it, or take it out of the programme's sources", ErrTopics, name)
		case d.Err != nil:
			return fmt.Errorf("source topic %s: %w", name, d.Err)
		default:
			s.layout.ids[name] = d.ID
		}
	}
	return nil
}

func (s *transformSession) consumerOptions() []kgo.Opt {
	opts := []kgo.Opt{
		kgo.WithContext(s.clients),
		kgo.WithHooks(s.cfg.Metrics.Consumer...),
		kgo.ConsumerGroup(s.cfg.Group),
		kgo.ConsumeTopics(s.cfg.Sources...),
		kgo.Balancers(kgo.CooperativeStickyBalancer()),
		kgo.DisableAutoCommit(),
		kgo.BlockRebalanceOnPoll(),
		kgo.OnPartitionsAssigned(s.onAssigned),
		kgo.OnPartitionsRevoked(func(context.Context, *kgo.Client, map[string][]int32) {}), // nothing is open here
		kgo.OnPartitionsLost(func(context.Context, *kgo.Client, map[string][]int32) { s.end(errLost) }),
		kgo.AdjustFetchOffsetsFn(s.adjustOffsets),
		kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		kgo.ConsumeResetOffset(kgo.NoResetOffset()), // input that is gone is an error, not a jump
		kgo.SessionTimeout(s.cfg.SessionTimeout),
		kgo.HeartbeatInterval(min(s.cfg.SessionTimeout/6, 3*time.Second)),
		// An instance that dies while it joins is waited for as long as this; one that
		// holds a transaction open for longer loses it.
		kgo.RebalanceTimeout(min(TransformLimit, 3*s.cfg.SessionTimeout)),
		kgo.FetchMaxWait(100 * time.Millisecond),
		kgo.FetchMaxBytes(consumerFetchBytes),
		kgo.FetchMaxPartitionBytes(1 << 20),
	}
	if s.cfg.Instance != "" {
		opts = append(opts, kgo.InstanceID(s.cfg.Instance))
	}
	return opts
}

// close leaves the group; after an error the open transaction is fenced, so that it
// does not hold up readers. Both within leaveTime.
func (s *transformSession) close(failed bool) {
	if s.cfg.Metrics.Left != nil {
		s.cfg.Metrics.Left()
	}
	s.cancel()
	s.wg.Wait()
	defer time.AfterFunc(leaveTime, s.shut).Stop()
	var wg sync.WaitGroup
	if s.producer != nil && failed {
		wg.Go(func() { _ = fence(s.clients, s.producer, s.txnID) }) // else the transaction timeout does it
	}
	if s.consumer != nil {
		s.consumer.CloseAllowingRebalance()
	}
	wg.Wait()
	s.shut()
	if s.producer != nil {
		s.producer.Close()
	}
}

// loop turns polls into transactions. After an error the session ends with rebalances
// still held off: nobody may get our partitions before it has.
func (s *transformSession) loop(ctx context.Context) error {
	for ctx.Err() == nil {
		slices, err := s.take(s.consumer.PollRecords(ctx, pollRecords))
		if err == nil && len(slices) > 0 {
			err = s.transaction(ctx, slices)
		}
		if err != nil {
			return err
		}
		s.consumer.AllowRebalance()
	}
	return nil
}

// take is what a poll brought. Nothing at all is fine.
func (s *transformSession) take(f kgo.Fetches) ([]Slice, error) {
	if why := s.over.Load(); why != nil {
		return nil, errSessionOver
	}
	for _, fe := range f.Errors() {
		var gs *kgo.ErrGroupSession
		switch {
		case errors.Is(fe.Err, context.Canceled), errors.Is(fe.Err, context.DeadlineExceeded):
			continue
		case errors.As(fe.Err, &gs) && s.member.Load() == nil:
			if err := classify(fe.Err); errors.As(err, new(fatal)) {
				return nil, err
			}
			continue // could not join yet; the client tries again
		}
		return nil, fmt.Errorf("consume %s/%d: %w", fe.Topic, fe.Partition, fe.Err)
	}
	var slices []Slice
	f.EachPartition(func(tp kgo.FetchTopicPartition) {
		if len(tp.Records) > 0 {
			slices = append(slices, Slice{tp.Topic, appendRecords(nil, tp.Records)})
		}
	})
	return slices, nil
}

// transaction is one of them, from the first records to its end. Rebalances are held
// off all the while.
func (s *transformSession) transaction(ctx context.Context, slices []Slice) (err error) {
	began := time.Now()
	limit, cancel := context.WithTimeout(s.work, TransformLimit)
	defer cancel()
	defer func() { s.t.Ended(err == nil) }()
	if err := s.t.Begin(limit); err != nil {
		return failure(fmt.Errorf("begin: %w", err))
	}
	if err := begin(limit, s.producer, &s.topics); err != nil {
		return err
	}
	more, stop := context.WithDeadline(ctx, began.Add(s.cfg.CommitInterval))
	defer stop()
	for {
		if err := s.add(limit, slices); err != nil {
			return err
		}
		if more.Err() != nil || s.records >= s.cfg.MaxDirty || s.bytes >= mostTransformBytes {
			break
		}
		if slices, err = s.take(s.consumer.PollRecords(more, min(pollRecords, s.cfg.MaxDirty-s.records))); err != nil {
			return err
		}
	}
	return s.commit(limit, began)
}

// add transforms slices and hands what they became to the producer.
func (s *transformSession) add(ctx context.Context, slices []Slice) error {
	if len(slices) == 0 {
		return nil
	}
	for len(s.sheets) < s.used+len(slices) {
		s.sheets = append(s.sheets, &sheet{out: &Output{topics: s.topics}})
	}
	fresh := s.sheets[s.used : s.used+len(slices)]
	s.used += len(slices)
	outs := make([]*Output, len(slices))
	for i, sh := range fresh {
		outs[i] = sh.out
	}
	if err := s.t.Transform(ctx, slices, outs); err != nil {
		return failure(fmt.Errorf("transform: %w", err))
	}
	for i, sh := range fresh {
		recs := slices[i].Records
		last := recs[len(recs)-1]
		if s.next[slices[i].Topic] == nil {
			s.next[slices[i].Topic] = map[int32]int64{}
		}
		s.next[slices[i].Topic][last.Partition] = last.Offset + 1
		s.records += len(recs)
		s.produce(ctx, sh)
	}
	return nil
}

func (s *transformSession) produce(ctx context.Context, sh *sheet) {
	messages := sh.out.Messages()
	if cap(sh.wire) < len(messages) {
		sh.wire = make([]kgo.Record, len(messages)+len(messages)/2)
	}
	sh.wire = sh.wire[:len(messages)]
	for i := range messages {
		m := &messages[i]
		toWire(&sh.wire[i], m, &s.topics, s.layout)
		s.bytes += len(m.Key) + len(m.Value)
		s.producer.Produce(ctx, &sh.wire[i], func(_ *kgo.Record, err error) { s.failed = firstError(s.failed, err) })
	}
}

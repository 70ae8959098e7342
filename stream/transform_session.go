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
	"github.com/twmb/franz-go/pkg/kmsg"
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
	s.offsets = txnOffsets{producer: s.producer, txnID: s.txnID, group: s.cfg.Group, instance: s.cfg.Instance}
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

// end makes the loop end the session at its next look.
func (s *transformSession) end(why error) { s.over.CompareAndSwap(nil, &why) }

// onAssigned runs while no transaction is open. A member name that changes without a
// word of loss means that the group had dropped us meanwhile: positions kept since may
// be stale.
func (s *transformSession) onAssigned(_ context.Context, cl *kgo.Client, added map[string][]int32) {
	member, _ := cl.GroupMetadata()
	if !s.member.CompareAndSwap(nil, &member) && *s.member.Load() != member {
		s.end(errLost)
	}
	if s.cfg.Metrics.Assigned != nil {
		s.cfg.Metrics.Assigned(nil)
	}
	if len(added) > 0 {
		s.cfg.Logger.Info("source partitions assigned", "partitions", added)
		// The client's own fetch of offsets waits without end for a dead owner's
		// open transaction.
		s.wg.Go(func() { s.unpin(added) })
	}
}

// unpin fences dead owners whose open transactions hold offsets of partitions.
func (s *transformSession) unpin(partitions map[string][]int32) {
	owners := owners{s.admin, s.producer, s.cfg.Group, s.txnID, s.cfg.Logger}
	for s.work.Err() == nil && !s.stable(partitions) {
		if err := owners.fenceDead(s.work); err != nil && s.work.Err() == nil {
			s.cfg.Logger.Warn("could not look for open transactions of former owners; their timeout ends them", "err", err)
			return
		}
	}
}

// stable says whether, within patience, no open transaction holds offsets of partitions.
// Of no others: there is always some transaction that is about to end.
func (s *transformSession) stable(partitions map[string][]int32) bool {
	req := kmsg.NewPtrOffsetFetchRequest()
	req.RequireStable = true
	g := kmsg.NewOffsetFetchRequestGroup()
	g.Group = s.cfg.Group
	for topic, ps := range partitions {
		t := kmsg.NewOffsetFetchRequestGroupTopic()
		t.Topic, t.TopicID, t.Partitions = topic, s.layout.ids[topic], ps
		g.Topics = append(g.Topics, t)
	}
	req.Groups = append(req.Groups, g)
	for began := time.Now(); time.Since(began) < patience; {
		resp, err := req.RequestWith(s.work, s.producer)
		if err == nil && !unstable(resp) {
			return true
		}
		if sleep(s.work, 20*time.Millisecond) != nil {
			return true
		}
	}
	return false
}

func unstable(resp *kmsg.OffsetFetchResponse) bool {
	for _, g := range resp.Groups {
		for _, t := range g.Topics {
			for _, p := range t.Partitions {
				if p.ErrorCode == kerr.UnstableOffsetCommit.Code {
					return true
				}
			}
		}
	}
	return false
}

// adjustOffsets says where each partition goes on: at the group's stable offset, which
// the client has fetched, or at the beginning of its log where there is none.
func (s *transformSession) adjustOffsets(ctx context.Context, offsets map[string]map[int32]kgo.Offset) (map[string]map[int32]kgo.Offset, error) {
	for topic, partitions := range offsets {
		start, err := listOffsets(ctx, topic, s.admin.ListStartOffsets)
		if err != nil {
			return nil, err
		}
		end, err := listOffsets(ctx, topic, s.admin.ListEndOffsets)
		if err != nil {
			return nil, err
		}
		for p, o := range partitions {
			at := o.EpochOffset().Offset
			if at < 0 {
				at = start[p]
			}
			if at < start[p] || at > end[p] {
				err := fmt.Errorf("%w: group %s stands at %d in partition %d of %s, which holds %d to %d; records were deleted before they were read, or the topic was made anew: "+
					"look what is missing, then set the offset with kafka-consumer-groups.sh --reset-offsets",
					ErrOffsets, s.cfg.Group, at, p, topic, start[p], end[p])
				s.end(err)
				return nil, err
			}
			partitions[p] = kgo.NewOffset().At(at)
		}
	}
	return offsets, nil
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
	if err := s.producer.BeginTransaction(); err != nil {
		return fmt.Errorf("begin transaction: %w", err)
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
// which waits for the transaction to end, so the offsets go again with the new one. A
// new member name means that the group has dropped us.
func (s *transformSession) commitOffsets(ctx context.Context, inTransaction bool) error {
	for began := time.Now(); ; {
		member, generation := s.consumer.GroupMetadata()
		if m := s.member.Load(); m == nil || *m != member || generation < 0 || s.over.Load() != nil {
			return errLost
		}
		var err error
		if inTransaction {
			err = s.offsets.commit(ctx, membership{member, generation}, s.wireOffsets(member))
		} else {
			err = s.plainOffsets(ctx, membership{member, generation})
		}
		if !errors.Is(err, kerr.IllegalGeneration) && !errors.Is(err, kerr.RebalanceInProgress) || time.Since(began) > generationWait {
			return err
		}
		if err := sleep(ctx, 5*time.Millisecond); err != nil {
			return err
		}
	}
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
	req := kmsg.NewPtrOffsetCommitRequest()
	req.Group, req.MemberID, req.Generation = s.cfg.Group, m.member, m.generation
	if s.cfg.Instance != "" {
		req.InstanceID = &s.cfg.Instance
	}
	owner := ownerNote(s.txnID, m.member, "")
	for topic, partitions := range s.next {
		t := kmsg.NewOffsetCommitRequestTopic()
		t.Topic, t.TopicID = topic, s.layout.ids[topic]
		for p, next := range partitions {
			rp := kmsg.NewOffsetCommitRequestTopicPartition()
			rp.Partition, rp.Offset, rp.Metadata = p, next, &owner
			t.Partitions = append(t.Partitions, rp)
		}
		req.Topics = append(req.Topics, t)
	}
	resp, err := req.RequestWith(ctx, s.consumer)
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

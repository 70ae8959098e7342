package stream

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

var (
	errSessionOver = errors.New("session is over")
	errLost        = errors.New("group membership lost")
)

// Input is handed to the handler in slices of at most this many records, so
// that the loop looks up for news about every millisecond.
const sliceRecords = 1024

// pollRecords bounds what one poll takes out of the client's buffers.
const pollRecords = 65536

// session is one life with one pair of clients, from joining the group to the
// first error. Its fields, unless said otherwise, belong to the loop goroutine;
// the client's callbacks reach them through call.
type session struct {
	cfg    Config
	txnID  string
	h      Handler
	topics Topics
	layout *layout

	ctx      context.Context // of all work: commits, restores, polls
	cancel   context.CancelFunc
	clients  context.Context // of the clients; outlives ctx so that the group can be left
	shut     context.CancelFunc
	consumer *kgo.Client
	writes   *kgo.Client // of what the producer writes, and of what stands in nobody's way
	producer *producer
	offsets  txnOffsets
	admin    *kadm.Client // on the consumer's connections

	calls   chan call        // from callbacks
	fetches chan kgo.Fetches // from the poller
	blocked chan struct{}    // a rebalance waits for the poller
	done    chan struct{}    // closed when the loop no longer serves calls
	wg      sync.WaitGroup   // poller, unpinner, commit in flight

	parts   map[int32]*part
	pending []slice    // polled, not yet processed
	free    [][]Record // backing of slices processed
	accept  bool       // take a poll although some is pending, to let a rebalance through

	standby   *standby                   // nil: none is kept
	confirmed atomic.Pointer[membership] // read by the commit goroutine too
	groupErr  atomic.Pointer[error]      // why the client gave its membership up

	turns          []turn
	current, spare *batch
	inflight       *batch
	lastBegin      time.Time
	pace           *pace // outlives the session
	commits        int
}

// membership is the group's word for us, valid for all partitions in parts.
type membership struct {
	member     string
	generation int32
}

// part is a partition between Local and Revoked.
type part struct {
	owned bool  // Assigned
	next  int64 // input offset to process next
}

// slice is polled input of one partition; records shrinks from the front of all.
type slice struct {
	partition    int32
	records, all []Record
}

type call struct {
	fn    func() error
	reply chan error
}

func newSession(cfg Config, txnID string, h Handler) *session {
	s := &session{
		cfg: cfg, txnID: txnID, h: h, topics: cfg.Topics(),
		calls: make(chan call), fetches: make(chan kgo.Fetches),
		blocked: make(chan struct{}, 1), done: make(chan struct{}),
		parts: map[int32]*part{}, pace: newPace(cfg.MaxBytes),
	}
	s.current, s.spare = newBatch(s.topics), newBatch(s.topics)
	if cfg.Standby {
		s.standby = newStandby(s)
	}
	return s
}

// run is the whole life. Whatever the outcome, when it returns the handler
// holds no partition and no client is left open.
func (s *session) run(ctx context.Context) error {
	s.clients, s.shut = context.WithCancel(context.WithoutCancel(ctx))
	defer s.shut()
	s.ctx, s.cancel = context.WithCancel(s.clients)
	err := s.open(ctx)
	if err == nil {
		// From a cancel on, whatever the loop is waiting for is bounded.
		defer context.AfterFunc(ctx, func() { time.AfterFunc(drainTime, s.cancel) })()
		s.wg.Go(s.poll)
		if s.standby != nil {
			s.wg.Go(func() { s.standby.run(s.ctx) })
		}
		err = s.loop(ctx)
	}
	err = s.close(classify(err))
	if why := s.groupErr.Load(); errors.Is(err, errLost) && why != nil {
		err = classify(fmt.Errorf("%w: %w", err, *why))
	}
	return err
}

// OnGroupManageError makes the session a hook of its consumer.
func (s *session) OnGroupManageError(err error) { s.groupErr.Store(&err) }

// open verifies the topics, fences our own past, and joins the group.
func (s *session) open(ctx context.Context) error {
	opening, cancel := context.WithTimeout(ctx, 2*transactionTimeout)
	defer cancel()
	var err error
	if s.writes, err = s.cfg.client(s.writerOptions()...); err != nil {
		return fatal{err}
	}
	if s.layout, err = verifyTopics(opening, s.writes, s.topics); err != nil {
		return err
	}
	s.current.layout, s.spare.layout = s.layout, s.layout
	// Before joining: an open transaction of our former life would hold up the
	// offsets we are about to ask for.
	if err := s.openProducer(opening); err != nil {
		return err
	}
	if err := s.standby.survey(opening); err != nil {
		return err
	}
	s.lastBegin = time.Now().Add(-s.cfg.CommitInterval)
	if s.consumer, err = s.cfg.client(s.consumerOptions()...); err != nil {
		return fatal{err}
	}
	s.admin = kadm.NewClient(s.consumer)
	return nil
}

func (s *session) consumerOptions() []kgo.Opt {
	opts := []kgo.Opt{
		kgo.WithContext(s.clients),
		kgo.WithHooks(append([]kgo.Hook{s}, s.cfg.Metrics.Consumer...)...),
		kgo.ConsumerGroup(s.cfg.Group),
		kgo.ConsumeTopics(s.topics.Events),
		kgo.Balancers(newBalancer(s.topics.Events, s.lags())),
		kgo.DisableAutoCommit(),
		kgo.BlockRebalanceOnPoll(),
		kgo.OnPartitionsAssigned(s.onAssigned),
		kgo.OnPartitionsRevoked(s.onRevoked),
		kgo.OnPartitionsLost(s.onLost),
		kgo.OnPartitionsCallbackBlocked(func(context.Context, *kgo.Client) {
			select {
			case s.blocked <- struct{}{}:
			default:
			}
		}),
		kgo.AdjustFetchOffsetsFn(s.adjustOffsets),
		kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		kgo.ConsumeResetOffset(kgo.NoResetOffset()), // input that is gone is an error, not a jump
		kgo.SessionTimeout(s.cfg.SessionTimeout),
		kgo.HeartbeatInterval(min(s.cfg.SessionTimeout/6, 3*time.Second)),
		kgo.RebalanceTimeout(30 * time.Second),
		// A newly assigned partition waits for the fetch that is out at its
		// broker: with the client's default, up to 5 s.
		kgo.FetchMaxWait(100 * time.Millisecond),
		kgo.WithPools(&recordPool{}),
		kgo.FetchMaxBytes(s.cfg.FetchBytes),
		kgo.FetchMaxPartitionBytes(1 << 20), // 20 partitions of a broker before an answer is cut, see fetch.go
	}
	if s.cfg.Instance != "" {
		opts = append(opts, kgo.InstanceID(s.cfg.Instance))
	}
	return opts
}

// lags is where the balancer learns of standby copies; nil where none are kept.
func (s *session) lags() func() map[int32]int64 {
	if s.standby == nil {
		return nil
	}
	return s.standby.behind
}

// poll hands what the consumer fetched to the loop. Rebalances are held off
// from the moment records leave the client until the loop has them, so that a
// revocation always reaches the loop after the last records before it.
func (s *session) poll() {
	for {
		f := s.consumer.PollRecords(s.ctx, pollRecords)
		select {
		case <-s.done:
			s.consumer.AllowRebalance()
			return
		case s.fetches <- f:
			s.consumer.AllowRebalance()
		}
		if f.IsClientClosed() || s.ctx.Err() != nil {
			return
		}
		if f.NumRecords() < fewRecords {
			s.rest()
		}
	}
}

// fewRecords is what a poll has where input does not pile up.
const fewRecords = 2048

// rest lets input gather where little of it waits, up to a tenth of the time between
// commits, before which nobody sees what comes of it. A fetch costs the broker and us
// more than scoring the few records it would bring.
func (s *session) rest() {
	select {
	case <-s.done:
	case <-s.ctx.Done():
	case <-time.After(min(s.cfg.CommitInterval/10, 5*time.Millisecond)):
	}
}

// call runs fn on the loop and waits for it; an error of fn ends the session.
// Once the loop is over it does nothing.
func (s *session) call(fn func() error) error {
	c := call{fn, make(chan error, 1)}
	select {
	case s.calls <- c:
	case <-s.done:
		return errSessionOver
	}
	select {
	case err := <-c.reply:
		return err
	case <-s.done:
		return errSessionOver
	}
}

// loop is the session's single thread of state.
func (s *session) loop(ctx context.Context) error {
	ready := make(chan struct{})
	close(ready)
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		worked, err := s.step()
		if err != nil {
			return err
		}
		due, err := s.maybeCommit(time.Now())
		if err != nil {
			return err
		}
		var idle chan struct{}
		if worked {
			idle = ready // only look at the news, do not wait for it
		}
		timer.Reset(due)
		var fetches chan kgo.Fetches
		if len(s.pending) == 0 || s.accept {
			fetches = s.fetches
		}
		var finished chan struct{}
		if s.inflight != nil {
			finished = s.inflight.finished
		}
		select {
		case <-ctx.Done():
			return s.finish()
		case c := <-s.calls:
			err = c.fn()
			c.reply <- err
		case <-finished:
			err = s.settle()
		case f := <-fetches:
			err = s.take(f)
		case <-s.blocked:
			s.accept = true
		case <-timer.C:
		case <-idle:
		}
		if err != nil {
			return err
		}
	}
}

// take queues polled records. Those of partitions that are not ours (revoked
// while they were on their way) are dropped: their new owner reads them.
func (s *session) take(f kgo.Fetches) error {
	s.accept = false
	for _, fe := range f.Errors() {
		var gs *kgo.ErrGroupSession
		if errors.As(fe.Err, &gs) && len(s.parts) == 0 {
			if err := classify(fe.Err); errors.As(err, new(fatal)) {
				return err
			}
			if s.cfg.Metrics.Left != nil {
				s.cfg.Metrics.Left()
			}
			continue // not in the group, yet or any more; the client tries again
		}
		return fmt.Errorf("consume %s/%d: %w", fe.Topic, fe.Partition, fe.Err)
	}
	f.EachPartition(func(tp kgo.FetchTopicPartition) {
		if p := s.parts[tp.Partition]; p != nil && p.owned && len(tp.Records) > 0 {
			var room []Record
			if n := len(s.free); n > 0 {
				room, s.free = s.free[n-1], s.free[:n-1]
			}
			recs := appendRecords(room, tp.Records)
			for _, r := range tp.Records {
				r.Recycle()
			}
			s.pending = append(s.pending, slice{tp.Partition, recs, recs})
		}
	})
	return nil
}

// step gives the handler one slice of pending input per partition, side by side,
// if the open batch has room and no barrier stands.
func (s *session) step() (worked bool, err error) {
	b := s.current
	if len(s.pending) == 0 || s.pace.full(b, s.cfg.MaxDirty) || s.inflight != nil && s.inflight.barrier {
		return false, nil
	}
	if b.empty() {
		m := s.confirmed.Load()
		if m == nil || m.generation < 0 {
			return false, errLost
		}
		b.member = m.member
	}
	s.turns = s.turns[:0]
	for i := range s.pending {
		if !s.taken(s.pending[i].partition) {
			s.turns = append(s.turns, turn{slice: &s.pending[i], share: b.share(s.pending[i].partition)})
		}
	}
	// The batch's room is shared out; sliceRecords keeps the loop's news fresh.
	most := min(sliceRecords, max(1, (s.cfg.MaxDirty-b.records)/len(s.turns)))
	began := time.Now()
	err = each(len(s.turns), func(i int) error { return s.turns[i].process(s.h, most) })
	s.cfg.Metrics.did(StageProcess, began)
	for i := range s.turns {
		t := &s.turns[i]
		if t.took > 0 {
			last := &t.slice.records[t.took-1]
			s.parts[t.slice.partition].next, t.share.lastMS = last.Offset+1, last.TimeMS
		}
		t.share.inputNext = s.parts[t.slice.partition].next
		b.records += t.took
		b.barrier = b.barrier || t.barrier
		t.slice.records = t.slice.records[t.took:]
	}
	s.free = releaseEmpty(&s.pending, s.free)
	return true, err
}

// taken reports whether a partition has its turn in this step already.
func (s *session) taken(p int32) bool {
	for i := range s.turns {
		if s.turns[i].slice.partition == p {
			return true
		}
	}
	return false
}

// turn is one call of Process.
type turn struct {
	slice   *slice
	share   *share
	took    int
	barrier bool
}

func (t *turn) process(h Handler, most int) error {
	p, recs := t.slice.partition, t.slice.records
	recs = recs[:min(len(recs), most)]
	n, barrier, err := h.Process(p, recs, t.share.out)
	switch {
	case err != nil:
		return failure(fmt.Errorf("process partition %d from offset %d: %w", p, recs[0].Offset, err))
	case n < 0 || n > len(recs) || n == 0 && !barrier:
		return fatal{fmt.Errorf("process partition %d: took %d of %d records", p, n, len(recs))}
	}
	t.took, t.barrier = n, barrier
	return nil
}

// releaseEmpty takes the slices without records out of pending, and keeps their
// memory.
func releaseEmpty(pending *[]slice, free [][]Record) [][]Record {
	kept := (*pending)[:0]
	for _, sl := range *pending {
		if len(sl.records) > 0 {
			kept = append(kept, sl)
			continue
		}
		clear(sl.all)
		free = append(free, sl.all[:0])
	}
	clear((*pending)[len(kept):])
	*pending = kept
	return free
}

// drop forgets pending input of a partition.
func (s *session) drop(partition int32) {
	kept := s.pending[:0]
	for _, sl := range s.pending {
		if sl.partition != partition {
			kept = append(kept, sl)
		}
	}
	s.pending = kept
}

// close ends the session: after an error the handler drops what was not
// applied; then every partition is let go, the group is left and the clients
// are closed.
func (s *session) close(err error) error {
	close(s.done)
	if s.cfg.Metrics.Left != nil {
		s.cfg.Metrics.Left()
	}
	if err != nil {
		s.cancel() // a commit in flight has lost its meaning
	}
	if b := s.inflight; b != nil {
		<-b.finished
		s.inflight = nil
	}
	if err != nil {
		if rerr := s.h.Reset(); rerr != nil {
			err = fatal{errors.Join(err, fmt.Errorf("reset: %w", rerr))}
		}
	}
	for p := range s.parts {
		if rerr := s.h.Revoked(p); rerr != nil {
			err = fatal{errors.Join(err, fmt.Errorf("revoke partition %d: %w", p, rerr))}
		}
	}
	s.leave(err != nil)
	return err
}

// leave closes the clients. The group is told, so that others need not wait for
// a session timeout (a static member keeps its place instead), and after an
// error the open transaction is fenced, so that it does not hold up readers;
// both within leaveTime.
func (s *session) leave(failed bool) {
	s.cancel()
	s.wg.Wait() // the poller gone, nothing holds off the client's leaving
	defer time.AfterFunc(leaveTime, s.shut).Stop()
	var wg sync.WaitGroup
	if s.writes != nil && failed && !s.cfg.AtLeastOnce {
		wg.Go(func() { _ = fence(s.clients, s.writes, s.txnID) }) // else the transaction timeout does it
	}
	if s.consumer != nil {
		s.consumer.CloseAllowingRebalance() // leaves; else the session timeout does it
	}
	wg.Wait()
	s.shut()
	if s.writes != nil {
		s.writes.Close()
	}
}

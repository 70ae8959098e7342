package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// ErrGroupInUse marks a consumer group with living members.
var ErrGroupInUse = errors.New("the consumer group has living members")

// rewindProtocol is a group protocol that no instance speaks: while its only member
// speaks it, no instance can join, and where an instance is, it cannot.
const rewindProtocol = "guerdon-rewind"

// Hold is the consumer group held by one who is about to move its offsets: nobody
// else works meanwhile, and who dies holding it gives it free when its session times
// out. Lost holds end Context.
type Hold struct {
	cfg        Config
	cl         *kgo.Client
	topics     Topics
	layout     *layout
	v2         bool
	txnID      string
	member     string
	generation int32
	ctx        context.Context
	cancel     context.CancelCauseFunc
	beating    chan struct{}
}

// NewHold takes the group, waiting at most wait for members to leave: an instance
// that has stopped is a member until its session times out. Living members are
// ErrGroupInUse.
func NewHold(ctx context.Context, cfg Config, wait time.Duration) (*Hold, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	h := &Hold{cfg: cfg, topics: cfg.Topics(), txnID: cfg.Group + "/rewind", beating: make(chan struct{})}
	h.cl, err = cfg.client(
		kgo.TransactionalID(h.txnID),
		kgo.TransactionTimeout(transactionTimeout),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
	)
	if err != nil {
		return nil, err
	}
	if h.layout, err = verifyTopics(ctx, h.cl, h.topics); err == nil {
		if h.v2, err = transactionsV2(ctx, h.cl); err == nil {
			err = h.join(ctx, time.Now().Add(wait))
		}
	}
	if err != nil {
		h.cl.Close()
		return nil, fmt.Errorf("stream: hold group %s: %w", cfg.Group, err)
	}
	h.ctx, h.cancel = context.WithCancelCause(ctx)
	go h.beat()
	return h, nil
}

// Context ends with the hold.
func (h *Hold) Context() context.Context { return h.ctx }

func (h *Hold) join(ctx context.Context, deadline time.Time) error {
	for {
		err := h.joinOnce(ctx)
		switch {
		case err == nil:
			return nil
		case errors.Is(err, kerr.InconsistentGroupProtocol):
			if time.Now().After(deadline) {
				return fmt.Errorf("%w (%s): stop every instance first", ErrGroupInUse, h.members(ctx))
			}
		case !kerr.IsRetriable(err) && !errors.Is(err, kerr.UnknownMemberID):
			return err
		}
		if err := sleep(ctx, 250*time.Millisecond); err != nil {
			return err
		}
	}
}

// members names who is in the group.
func (h *Hold) members(ctx context.Context) string {
	names, err := groupMembers(ctx, h.cl, h.cfg.Group)
	if err != nil {
		return err.Error()
	}
	return strings.Join(names, ", ")
}

// Members names the members of cfg's group: instance and host.
func Members(ctx context.Context, cfg Config) ([]string, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, err
	}
	defer cl.Close()
	return groupMembers(ctx, cl, cfg.Group)
}

func groupMembers(ctx context.Context, cl *kgo.Client, group string) ([]string, error) {
	groups, err := kadm.NewClient(cl).DescribeGroups(ctx, group)
	if err == nil {
		err = groups.Error()
	}
	if errors.Is(err, kerr.GroupIDNotFound) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("describe group %s: %w", group, err)
	}
	var names []string
	for _, m := range groups[group].Members {
		name := m.ClientID
		if m.InstanceID != nil {
			name = *m.InstanceID
		}
		names = append(names, name+" on "+strings.TrimPrefix(m.ClientHost, "/"))
	}
	slices.Sort(names)
	return names, nil
}

func (h *Hold) joinOnce(ctx context.Context) error {
	req := kmsg.NewPtrJoinGroupRequest()
	req.Group, req.MemberID, req.ProtocolType = h.cfg.Group, h.member, "consumer"
	req.SessionTimeoutMillis, req.RebalanceTimeoutMillis = int32(h.cfg.SessionTimeout.Milliseconds()), int32(h.cfg.SessionTimeout.Milliseconds())
	p := kmsg.NewJoinGroupRequestProtocol()
	p.Name = rewindProtocol
	req.Protocols = append(req.Protocols, p)
	resp, err := req.RequestWith(ctx, h.cl)
	if err != nil {
		return err
	}
	if err := kerr.ErrorForCode(resp.ErrorCode); err != nil {
		h.member = ""
		if errors.Is(err, kerr.MemberIDRequired) {
			h.member = resp.MemberID
			return h.joinOnce(ctx)
		}
		return err
	}
	h.member, h.generation = resp.MemberID, resp.Generation
	sync := kmsg.NewPtrSyncGroupRequest()
	sync.Group, sync.MemberID, sync.Generation = h.cfg.Group, h.member, h.generation
	sync.ProtocolType, sync.Protocol = kmsg.StringPtr("consumer"), kmsg.StringPtr(rewindProtocol)
	mine := kmsg.NewSyncGroupRequestGroupAssignment()
	mine.MemberID = h.member
	sync.GroupAssignment = append(sync.GroupAssignment, mine)
	answer, err := sync.RequestWith(ctx, h.cl)
	if err != nil {
		return err
	}
	return kerr.ErrorForCode(answer.ErrorCode)
}

// beat keeps the membership, and ends the hold's context where it is lost.
func (h *Hold) beat() {
	defer close(h.beating)
	req := kmsg.NewPtrHeartbeatRequest()
	req.Group, req.MemberID, req.Generation = h.cfg.Group, h.member, h.generation
	for last := time.Now(); ; {
		if sleep(h.ctx, h.cfg.SessionTimeout/10) != nil {
			return
		}
		resp, err := req.RequestWith(h.ctx, h.cl)
		if err == nil {
			err = kerr.ErrorForCode(resp.ErrorCode)
		}
		if err == nil {
			last = time.Now()
		} else if isKafkaError(err) && !kerr.IsRetriable(err) || time.Since(last) > h.cfg.SessionTimeout {
			h.cancel(fmt.Errorf("stream: the hold on group %s is lost: %w", h.cfg.Group, err))
			return
		}
	}
}

// Committed returns the group's offsets, with no transaction open on them; none for
// a partition that nothing was committed of.
func (h *Hold) Committed() (map[int32]int64, error) {
	offsets, err := stableOffsets(h.ctx, kadm.NewClient(h.cl), h.cfg.Group)
	if err != nil {
		return nil, fmt.Errorf("stream: offsets of group %s: %w", h.cfg.Group, err)
	}
	out := map[int32]int64{}
	for p, o := range offsets[h.topics.Events] {
		if o.At >= 0 {
			out[p] = o.At
		}
	}
	return out, nil
}

// Switch writes messages and moves the group's offsets, in one transaction, for
// members of the named generation alone: from here on a process of another one is
// refused. Nothing has changed where it fails, or all.
func (h *Hold) Switch(generation string, messages []Message, offsets map[int32]int64) error {
	ctx, cancel := context.WithTimeout(h.ctx, transactionTimeout)
	defer cancel()
	err := begin(ctx, h.cl, &h.topics)
	if err != nil {
		return fmt.Errorf("stream: %w", err)
	}
	var first error
	wire := make([]kgo.Record, len(messages))
	for i := range messages {
		toWire(&wire[i], &messages[i], &h.topics, h.layout)
		h.cl.Produce(ctx, &wire[i], func(_ *kgo.Record, err error) { first = firstError(first, err) })
	}
	if err = h.cl.Flush(ctx); err == nil {
		err = first
	}
	if err == nil {
		s := session{
			cfg: h.cfg, topics: h.topics, layout: h.layout, txnID: h.txnID,
			offsets: txnOffsets{cl: h.cl, producer: h.cl.ProducerID, txnID: h.txnID, group: h.cfg.Group, implicit: h.v2},
		}
		s.cfg.Generation, s.cfg.Instance = generation, ""
		m := membership{h.member, h.generation}
		s.confirmed.Store(&m)
		var shares []*share
		for p, at := range offsets {
			shares = append(shares, &share{partition: p, inputNext: at})
		}
		err = s.commitOffsets(ctx, &batch{member: h.member}, shares)
	}
	if err != nil {
		return errors.Join(fmt.Errorf("stream: switch to generation %s: %w", generation, err), h.cl.EndTransaction(ctx, kgo.TryAbort))
	}
	if err := h.cl.EndTransaction(ctx, kgo.TryCommit); err != nil {
		return fmt.Errorf("stream: switch to generation %s, outcome unknown, run it again: %w", generation, err)
	}
	return nil
}

// Close leaves the group.
func (h *Hold) Close() {
	h.cancel(nil)
	<-h.beating
	ctx, cancel := context.WithTimeout(context.Background(), leaveTime)
	defer cancel()
	req := kmsg.NewPtrLeaveGroupRequest()
	req.Group, req.MemberID = h.cfg.Group, h.member
	m := kmsg.NewLeaveGroupRequestMember()
	m.MemberID = h.member
	req.Members = append(req.Members, m)
	if _, err := req.RequestWith(ctx, h.cl); err != nil {
		h.cfg.Logger.Info("could not leave the group; its session times out", "err", err)
	}
	h.cl.Close()
}

// RenewGeneration makes the topics of cfg.Generation, empty: what an attempt cut
// short has left under their names is deleted.
func RenewGeneration(ctx context.Context, cfg Config, partitions int32) error {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return err
	}
	defer cl.Close()
	if cfg.Generation == "" {
		return errors.New("stream: the first generation is never renewed")
	}
	adm, names := kadm.NewClient(cl), cfg.Topics()
	for _, name := range []string{names.Profiles, names.Name(Unsettled)} {
		r, err := adm.DeleteTopic(ctx, name)
		if err == nil {
			err = r.Err
		}
		if err != nil && !errors.Is(err, kerr.UnknownTopicOrPartition) {
			return fmt.Errorf("stream: delete topic %s: %w", name, err)
		}
	}
	if err := awaitGone(ctx, adm, names.Profiles, names.Name(Unsettled)); err != nil {
		return err
	}
	n, err := EnsureTopics(ctx, cfg, partitions)
	if err == nil && n != partitions {
		err = fmt.Errorf("stream: %w: %d partitions, want %d", ErrTopics, n, partitions)
	}
	return err
}

func awaitGone(ctx context.Context, adm *kadm.Client, names ...string) error {
	for range 100 {
		ts, err := adm.ListTopics(ctx, names...)
		if err != nil {
			return fmt.Errorf("stream: list topics: %w", err)
		}
		if !slices.ContainsFunc(names, ts.Has) {
			return nil
		}
		if err := sleep(ctx, 100*time.Millisecond); err != nil {
			return err
		}
	}
	return fmt.Errorf("stream: topics %s do not go away", strings.Join(names, ", "))
}

// EventsAt returns, per partition of the events, the log's start, the offset of the
// first record dated at or after the time (the end where there is none), and its end.
func EventsAt(ctx context.Context, cfg Config, timeMS int64) (start, at, end map[int32]int64, err error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, nil, nil, err
	}
	defer cl.Close()
	adm, topic := kadm.NewClient(cl), cfg.Topics().Events
	if start, err = listOffsets(ctx, topic, adm.ListStartOffsets); err != nil {
		return nil, nil, nil, fmt.Errorf("stream: %w", err)
	}
	if end, err = listOffsets(ctx, topic, adm.ListEndOffsets); err != nil {
		return nil, nil, nil, fmt.Errorf("stream: %w", err)
	}
	at, err = listOffsets(ctx, topic, func(ctx context.Context, topics ...string) (kadm.ListedOffsets, error) {
		return adm.ListOffsetsAfterMilli(ctx, timeMS, topics...)
	})
	if err != nil {
		return nil, nil, nil, fmt.Errorf("stream: %w", err)
	}
	return start, at, end, nil
}

// LastOf returns the last committed record of every partition of a topic that has
// one. It reads the ends of the logs.
func LastOf(ctx context.Context, cfg Config, topic Topic) (map[int32]Record, error) {
	r, err := NewReader(ctx, cfg, topic, nil)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	start := r.Positions()
	end, err := r.End(ctx)
	if err != nil {
		return nil, err
	}
	last := map[int32]Record{}
	for back := int64(64); ; back *= 8 {
		from, whole := map[int32]int64{}, true
		for p := range end {
			if _, found := last[p]; !found && end[p] > start[p] {
				from[p] = max(start[p], end[p]-back)
				whole = whole && from[p] == start[p]
			}
		}
		if len(from) == 0 {
			return last, nil
		}
		f := newFetcher(r.cl, r.topic, from)
		if err := f.until(ctx, end, func(c chunk) error {
			if n := len(c.records); n > 0 {
				last[c.partition] = c.records[n-1]
			}
			return nil
		}); err != nil {
			return nil, fmt.Errorf("stream: %w", err)
		}
		if whole {
			return last, nil
		}
	}
}

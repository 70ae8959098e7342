package stream

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// confirm records the membership under which every partition in parts is ours.
// Called on the loop, from the callbacks in which that is known.
func (s *session) confirm() {
	member, generation := s.consumer.GroupMetadata()
	if generation >= 0 {
		s.confirmed.Store(&membership{member, generation})
	}
}

// onAssigned comes with every completed rebalance, also with nothing new.
func (s *session) onAssigned(_ context.Context, _ *kgo.Client, added map[string][]int32) {
	partitions := added[s.topics.Events]
	_ = s.call(func() error {
		s.confirm()
		s.standby.letGo(partitions)
		for _, p := range partitions {
			s.parts[p] = &part{}
		}
		if s.cfg.Metrics.Assigned != nil {
			s.cfg.Metrics.Assigned(partitions)
		}
		if len(partitions) > 0 {
			s.cfg.Logger.Info("partitions assigned", "partitions", partitions)
			// Concurrent with the client's own fetch of offsets, which waits
			// without end for a dead owner's open transaction.
			s.wg.Go(func() { s.unpin(partitions) })
		}
		return nil
	})
}

// onRevoked comes with the partitions still ours: no one else gets them before
// it returns. Everything scored is committed first.
func (s *session) onRevoked(_ context.Context, _ *kgo.Client, lost map[string][]int32) {
	partitions := lost[s.topics.Events]
	if len(partitions) == 0 {
		return
	}
	_ = s.call(func() error {
		s.confirm()
		for _, p := range partitions {
			s.drop(p)
		}
		if err := s.finish(); err != nil {
			return err
		}
		s.cfg.fault(FaultRevoked)
		for _, p := range partitions {
			if s.parts[p] == nil {
				continue
			}
			delete(s.parts, p)
			if err := s.h.Revoked(p); err != nil {
				return fatal{fmt.Errorf("revoke partition %d: %w", p, err)}
			}
			if s.cfg.Metrics.Revoked != nil {
				s.cfg.Metrics.Revoked(p)
			}
		}
		s.standby.takeUp(partitions)
		s.cfg.Logger.Info("partitions revoked", "partitions", partitions)
		return nil
	})
}

// onLost comes when the group has already given our partitions away.
func (s *session) onLost(context.Context, *kgo.Client, map[string][]int32) {
	_ = s.call(func() error {
		if len(s.parts) == 0 {
			return nil
		}
		return errLost
	})
}

// adjustOffsets stands between the assignment of partitions and their first
// fetch: state is restored, then the offsets are asked for. ctx ends with the
// generation; partitions that stay assigned come back with the next one.
func (s *session) adjustOffsets(ctx context.Context, offsets map[string]map[int32]kgo.Offset) (map[string]map[int32]kgo.Offset, error) {
	partitions := make([]int32, 0, len(offsets[s.topics.Events]))
	for p := range offsets[s.topics.Events] {
		partitions = append(partitions, p)
	}
	if len(partitions) == 0 {
		return offsets, nil
	}
	both, cancel := context.WithCancel(ctx)
	defer cancel()
	defer context.AfterFunc(s.ctx, cancel)()
	committed, err := s.prepare(both, partitions)
	if err != nil {
		if both.Err() == nil && !errors.Is(err, errSessionOver) {
			_ = s.call(func() error { return err })
		}
		return nil, err
	}
	adjusted := map[int32]kgo.Offset{}
	for p, at := range committed {
		adjusted[p] = kgo.NewOffset().At(at)
	}
	return map[string]map[int32]kgo.Offset{s.topics.Events: adjusted}, nil
}

// prepare restores partitions and hands them to the handler, and returns where
// their input goes on.
func (s *session) prepare(ctx context.Context, partitions []int32) (map[int32]int64, error) {
	began := time.Now()
	restored, err := s.restore(ctx, partitions)
	if err != nil {
		return nil, fmt.Errorf("restore: %w", err)
	}
	s.cfg.fault(FaultRestored)
	committed, err := s.committed(ctx, partitions)
	if err != nil {
		return nil, err
	}
	return committed, s.call(func() error {
		for p, next := range committed {
			if s.parts[p] == nil {
				return errLost
			}
			if err := s.h.Assigned(p, next); err != nil {
				return failure(fmt.Errorf("assign partition %d at %d: %w", p, next, err))
			}
			s.parts[p].owned, s.parts[p].next = true, next
			if s.cfg.Metrics.Progress != nil {
				s.cfg.Metrics.Progress(p, next, -1)
			}
			if s.cfg.Metrics.Restored != nil {
				s.cfg.Metrics.Restored(p, restored[p], time.Since(began))
			}
		}
		s.cfg.Logger.Info("partitions ready", "partitions", partitions, "took", time.Since(began))
		return nil
	})
}

// restore brings local state up to the changelog's end as of now, and returns
// the records read per partition.
//
// The end is the high watermark, not the last stable offset: what the former
// owner has open is waited for (a read-committed fetch does not pass it) and is
// then in or aborted. It can commit nothing more, because the offsets of its next
// transaction carry a stale generation.
func (s *session) restore(ctx context.Context, partitions []int32) (map[int32]int, error) {
	topic := s.topics.Profiles
	start, end, err := s.changelogBounds(ctx, s.admin)
	if err != nil {
		return nil, err
	}
	from := map[int32]int64{}
	count := map[int32]int{}
	for _, p := range partitions {
		err := s.call(func() (err error) {
			from[p], err = s.localStart(p, start[p], end[p])
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	f := newFetcher(s.consumer, topic, from)
	tell := func(p int32, next int64) {
		if s.cfg.Metrics.Restoring != nil {
			s.cfg.Metrics.Restoring(p, min(next, end[p])-from[p], end[p]-from[p])
		}
	}
	for _, p := range partitions {
		tell(p, from[p])
	}
	return count, f.ahead(ctx, end, func(chunks []chunk) error {
		for _, c := range chunks {
			count[c.partition] += len(c.records)
			tell(c.partition, c.next)
		}
		return s.call(func() error {
			return each(len(chunks), func(i int) error {
				c := &chunks[i]
				if err := s.h.Restore(c.partition, c.records, c.next); err != nil {
					return fatal{fmt.Errorf("restore partition %d to %d: %w", c.partition, c.next, err)}
				}
				s.cfg.fault(FaultMidRestore)
				return nil
			})
		})
	})
}

// changelogBounds are the starts and the high watermarks of the changelog.
func (s *session) changelogBounds(ctx context.Context, admin *kadm.Client) (start, end map[int32]int64, err error) {
	if end, err = listOffsets(ctx, s.topics.Profiles, admin.ListEndOffsets); err == nil {
		start, err = listOffsets(ctx, s.topics.Profiles, admin.ListStartOffsets)
	}
	return start, end, err
}

// localStart is where restoring p goes on: where its local state stands, or, where that
// does not fit the changelog's bounds, its start. Called on the loop.
func (s *session) localStart(p int32, start, end int64) (int64, error) {
	local, err := s.h.Local(p)
	if err != nil {
		return 0, fatal{fmt.Errorf("local state of partition %d: %w", p, err)}
	}
	if local < 0 || local >= start && local <= end {
		return max(local, start), nil
	}
	s.cfg.Logger.Warn("local state does not fit its changelog; restoring from the beginning",
		"partition", p, "local", local, "log_start", start, "log_end", end)
	if err := s.h.Discard(p); err != nil {
		return 0, fatal{fmt.Errorf("discard local state of partition %d: %w", p, err)}
	}
	return start, nil
}

// hasState says whether the changelog holds anything of a partition.
func (s *session) hasState(ctx context.Context, p int32) (bool, error) {
	start, err := listOffsets(ctx, s.topics.Profiles, s.admin.ListStartOffsets)
	if err != nil {
		return false, err
	}
	end, err := listOffsets(ctx, s.topics.Profiles, s.admin.ListCommittedOffsets)
	if err != nil {
		return false, err
	}
	found := errors.New("found")
	f := newFetcher(s.consumer, s.topics.Profiles, map[int32]int64{p: start[p]})
	err = f.until(ctx, end, func(c chunk) error {
		if len(c.records) > 0 {
			return found
		}
		return nil
	})
	if errors.Is(err, found) {
		return true, nil
	}
	return false, err
}

// committed asks for the stable offsets of the group. A partition never
// committed starts at the beginning of its log, unless it has state: then its
// offset has been lost (groups forget after offsets.retention.minutes without
// members), and starting over would decide everything twice.
func (s *session) committed(ctx context.Context, partitions []int32) (map[int32]int64, error) {
	events := s.topics.Events
	start, err := listOffsets(ctx, events, s.admin.ListStartOffsets)
	if err != nil {
		return nil, err
	}
	end, err := listOffsets(ctx, events, s.admin.ListEndOffsets)
	if err != nil {
		return nil, err
	}
	offsets, err := stableOffsets(ctx, s.admin, s.cfg.Group)
	if err != nil {
		return nil, fmt.Errorf("fetch the offsets of group %s: %w", s.cfg.Group, err)
	}
	out := map[int32]int64{}
	for _, p := range partitions {
		at := int64(-1)
		if o, ok := offsets.Lookup(events, p); ok {
			if o.Err != nil {
				return nil, fmt.Errorf("fetch the offset of partition %d: %w", p, o.Err)
			}
			at = o.At
			if _, _, generation, ours := parseOwner(o.Metadata); ours && generation != s.cfg.Generation {
				return nil, fmt.Errorf("%w: group %s goes on in generation %q, this process was started in %q: start it again",
					ErrGeneration, s.cfg.Group, generation, s.cfg.Generation)
			}
		}
		lost := false
		if at < 0 {
			if lost, err = s.hasState(ctx, p); err != nil {
				return nil, err
			}
		}
		switch {
		case lost:
			return nil, fmt.Errorf("%w: partition %d of %s has state in %s but group %s has no offset for it; set it to the last one processed, or use the group that made the state",
				ErrOffsets, p, events, s.topics.Profiles, s.cfg.Group)
		case at < 0:
			at = start[p]
		case at < start[p] || at > end[p]:
			return nil, fmt.Errorf("%w: group %s stands at %d in partition %d of %s, which holds %d to %d; events were deleted, or the topic is not the one that was processed",
				ErrOffsets, s.cfg.Group, at, p, events, start[p], end[p])
		}
		out[p] = at
	}
	return out, nil
}

// stableOffsets waits out transactions that hold offsets.
func stableOffsets(ctx context.Context, admin *kadm.Client, group string) (kadm.OffsetResponses, error) {
	for {
		offsets, err := admin.FetchOffsets(kadm.RequireStable(ctx), group)
		if errors.Is(err, kerr.GroupIDNotFound) {
			return nil, nil
		}
		if err != nil {
			return nil, err
		}
		if err := offsets.Error(); !errors.Is(err, kerr.UnstableOffsetCommit) {
			return offsets, err
		}
		if err := sleep(ctx, 20*time.Millisecond); err != nil {
			return nil, err
		}
	}
}

func sleep(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// Committed returns the input offsets that cfg's group has committed, per partition.
func Committed(ctx context.Context, cfg Config) (map[int32]int64, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, err
	}
	defer cl.Close()
	offsets, err := kadm.NewClient(cl).FetchOffsets(ctx, cfg.Group)
	for deadline := time.Now().Add(5 * time.Second); kerr.IsRetriable(err) && time.Now().Before(deadline); { // a new cluster finds its coordinator
		if err := sleep(ctx, 100*time.Millisecond); err != nil {
			return nil, err
		}
		offsets, err = kadm.NewClient(cl).FetchOffsets(ctx, cfg.Group)
	}
	if err != nil && !errors.Is(err, kerr.GroupIDNotFound) {
		return nil, fmt.Errorf("stream: offsets of group %s: %w", cfg.Group, err)
	}
	out := map[int32]int64{}
	for p, o := range offsets[cfg.Topics().Events] {
		out[p] = o.At
	}
	return out, nil
}

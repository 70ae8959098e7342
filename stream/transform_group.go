package stream

import (
	"context"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

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

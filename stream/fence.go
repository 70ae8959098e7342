package stream

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// patience is how long a former owner's open transaction may hold up a
// takeover before its owner is looked for.
const patience = 300 * time.Millisecond

// ownerNote is the metadata of committed offsets: who could have a transaction
// open on the partition, and the generation of the state that goes with the offset.
func ownerNote(txnID, member, generation string) string {
	note := txnID + "\n" + member
	if generation != "" {
		note += "\n" + generation
	}
	return note
}

func parseOwner(note string) (txnID, member, generation string, ok bool) {
	txnID, rest, ok := strings.Cut(note, "\n")
	member, generation, _ = strings.Cut(rest, "\n")
	return txnID, member, generation, ok
}

// unpin makes sure that open transactions of dead owners end: it waits until
// the changelog is stable up to its present end, and fences owners that have
// left the group. Failing that, the transaction timeout does it.
func (s *session) unpin(partitions []int32) {
	end, err := listOffsets(s.ctx, s.topics.Profiles, s.admin.ListEndOffsets)
	if err == nil {
		err = s.awaitStable(partitions, end)
	}
	if err != nil && s.ctx.Err() == nil {
		s.cfg.Logger.Warn("could not look for open transactions of former owners; their timeout ends them", "err", err)
	}
}

// awaitStable waits until the last stable offset of the changelog has passed
// end, and looks for dead owners once per patience.
func (s *session) awaitStable(partitions []int32, end map[int32]int64) error {
	since := time.Now()
	for {
		stable, err := listOffsets(s.ctx, s.topics.Profiles, s.admin.ListCommittedOffsets)
		if err != nil {
			return err
		}
		behind := false
		for _, p := range partitions {
			behind = behind || stable[p] < end[p]
		}
		if !behind {
			return nil
		}
		if time.Since(since) > patience {
			if err := s.owners().fenceDead(s.ctx); err != nil {
				return err
			}
			since = time.Now()
		}
		if err := sleep(s.ctx, 20*time.Millisecond); err != nil {
			return err
		}
	}
}

// owners are the instances of a group, dead or alive, as the offsets they committed
// name them.
type owners struct {
	admin    *kadm.Client
	producer *kgo.Client
	group    string
	txnID    string // our own
	log      *slog.Logger
}

func (s *session) owners() owners {
	return owners{s.admin, s.writes, s.cfg.Group, s.txnID, s.cfg.Logger}
}

// fenceDead bumps the epoch of every producer of this group that committed
// under a member the group no longer has; the broker aborts what it left open.
// The last committed offsets name them: an owner that died in its very first
// transaction is not among them, and is ended by the transaction timeout.
func (o owners) fenceDead(ctx context.Context) error {
	offsets, err := o.admin.FetchOffsets(ctx, o.group)
	if err != nil {
		return fmt.Errorf("fetch the owners of offsets: %w", err)
	}
	groups, err := o.admin.DescribeGroups(ctx, o.group)
	if err == nil {
		err = groups.Error()
	}
	if err != nil {
		return fmt.Errorf("describe group %s: %w", o.group, err)
	}
	live := map[string]bool{}
	for _, m := range groups[o.group].Members {
		live[m.MemberID] = true
	}
	dead := map[string]bool{}
	offsets.Each(func(r kadm.OffsetResponse) {
		txnID, member, _, ok := parseOwner(r.Metadata)
		if ok && !live[member] && txnID != o.txnID && strings.HasPrefix(txnID, o.group+"/") {
			dead[txnID] = true
		}
	})
	for txnID := range dead {
		if err := fence(ctx, o.producer, txnID); err != nil {
			return fmt.Errorf("fence producer %s: %w", txnID, err)
		}
		o.log.Info("ended the open transaction of a dead instance", "transactional_id", txnID)
	}
	return nil
}

// fence aborts the open transaction of a transactional id, if any, and bumps
// its epoch, so that whoever holds it is refused from now on.
func fence(ctx context.Context, cl *kgo.Client, txnID string) error {
	_, err := initProducer(ctx, cl, txnID)
	return err
}

// initProducer asks for a producer's identity. With a transactional id it fences
// whoever had it.
func initProducer(ctx context.Context, cl *kgo.Client, txnID string) (resp *kmsg.InitProducerIDResponse, err error) {
	req := kmsg.NewPtrInitProducerIDRequest()
	if txnID != "" {
		req.TransactionalID = &txnID
	}
	req.TransactionTimeoutMillis = int32(transactionTimeout.Milliseconds())
	req.ProducerID, req.ProducerEpoch = -1, -1
	err = whileConcurrent(ctx, func() (err error) {
		if resp, err = req.RequestWith(ctx, cl); err == nil {
			err = kerr.ErrorForCode(resp.ErrorCode)
		}
		return err
	})
	return resp, err
}

package stream

import (
	"context"
	"errors"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// txnOffsets puts the offsets of a consumer group into the open transaction of a
// producer.
type txnOffsets struct {
	cl       *kgo.Client
	producer func(context.Context) (id int64, epoch int16, err error)
	txnID    string
	group    string
	instance string // static member, or ""
	implicit bool   // the broker adds offsets to transactions by itself, see transactionsV2
}

// commit sends them as the member m. An answer such as ILLEGAL_GENERATION leaves the
// transaction open: it can be sent again as another member, or aborted.
func (o *txnOffsets) commit(ctx context.Context, m membership, topics []kmsg.TxnOffsetCommitRequestTopic) error {
	id, epoch, err := o.producer(ctx)
	if err != nil {
		return err
	}
	if !o.implicit {
		add := kmsg.NewPtrAddOffsetsToTxnRequest()
		add.TransactionalID, add.ProducerID, add.ProducerEpoch, add.Group = o.txnID, id, epoch, o.group
		resp, err := add.RequestWith(ctx, o.cl)
		if err == nil {
			err = kerr.ErrorForCode(resp.ErrorCode)
		}
		if err != nil {
			return err
		}
	}
	req := kmsg.NewPtrTxnOffsetCommitRequest()
	req.TransactionalID, req.ProducerID, req.ProducerEpoch = o.txnID, id, epoch
	req.Group, req.MemberID, req.Generation = o.group, m.member, m.generation
	if o.instance != "" {
		req.InstanceID = &o.instance
	}
	req.Topics = topics
	resp, err := req.RequestWith(ctx, o.cl)
	if err != nil {
		return err
	}
	return txnOffsetsError(resp)
}

// generationWait is how long a commit that met a rebalance waits until it is known that
// its partitions are still ours in the new generation.
const generationWait = time.Second

// underMembership commits offsets as whom we are, which who says or why we are not any
// more. In a cooperative rebalance partitions that stay are worked on while the
// generation changes: the broker then refuses the old one, and the commit goes again.
func underMembership(ctx context.Context, who func() (membership, error), commit func(membership) error) error {
	for began := time.Now(); ; {
		m, err := who()
		if err != nil {
			return err
		}
		err = commit(m)
		if !errors.Is(err, kerr.IllegalGeneration) && !errors.Is(err, kerr.RebalanceInProgress) || time.Since(began) > generationWait {
			return err
		}
		if sleep(ctx, 5*time.Millisecond) != nil {
			return err
		}
	}
}

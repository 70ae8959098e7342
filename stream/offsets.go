package stream

import (
	"context"

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

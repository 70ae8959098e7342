package stream

import (
	"context"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"github.com/twmb/franz-go/pkg/kversion"
)

// openProducer takes the session's transactional id over, with transactions as the
// broker knows them.
func (s *session) openProducer(ctx context.Context) error {
	implicit, err := transactionsV2(ctx, s.writes)
	if err != nil {
		return err
	}
	if !implicit { // newer requests would mean newer transactions
		old := kversion.Stable()
		old.SetMaxKeyVersion(int16(kmsg.Produce), 11)
		old.SetMaxKeyVersion(int16(kmsg.EndTxn), 4)
		old.SetMaxKeyVersion(int16(kmsg.TxnOffsetCommit), 4)
		s.writes.Close()
		if s.writes, err = s.cfg.client(append(s.writerOptions(), kgo.MaxVersions(old))...); err != nil {
			return fatal{err}
		}
	}
	txnID := s.txnID
	if s.cfg.AtLeastOnce {
		txnID = ""
	}
	if s.producer, err = openProducer(ctx, s.writes, txnID, implicit, s.layout, s.cfg.Compression); err != nil {
		return err
	}
	for _, hook := range s.cfg.Metrics.Producer {
		if h, ok := hook.(kgo.HookProduceBatchWritten); ok {
			s.producer.hooks = append(s.producer.hooks, h)
		}
	}
	s.offsets = txnOffsets{cl: s.writes, producer: s.producer.identity, txnID: s.txnID, group: s.cfg.Group, instance: s.cfg.Instance, implicit: implicit}
	return nil
}

func (s *session) writerOptions() []kgo.Opt {
	opts := []kgo.Opt{
		kgo.WithContext(s.clients),
		kgo.RetryTimeout(transactionTimeout),
		kgo.WithHooks(s.cfg.Metrics.Producer...),
	}
	if s.cfg.Fault != nil {
		opts = append(opts, kgo.WithHooks(faultHook{s.cfg.Fault}))
	}
	return opts
}

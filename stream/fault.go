package stream

import (
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// Points at which Config.Fault is called, in the order of a session's life.
const (
	FaultMidRestore    = "mid_restore"    // one chunk of the changelog is in the local state
	FaultRestored      = "restored"       // all of it, nothing assigned yet
	FaultSealed        = "sealed"         // nothing of the transaction is sent
	FaultAfterProduce  = "after_produce"  // the broker has every record
	FaultBeforeOffsets = "before_offsets" // the request with the input offsets is next
	FaultAfterOffsets  = "after_offsets"  // the broker has them
	FaultEndSent       = "end_sent"       // the request to end the transaction went out, unanswered
	FaultCommitted     = "committed"      // answered; nothing of it is in the local state
	FaultApplied       = "applied"        // now it is
	FaultRevoked       = "revoked"        // committed for a rebalance, the partition not yet let go
)

// fault costs a nil check.
func (c *Config) fault(point string) {
	if c.Fault != nil {
		c.Fault(point)
	}
}

// faultHook sees the requests of the producer leave.
type faultHook struct{ fault func(point string) }

func (h faultHook) OnBrokerWrite(_ kgo.BrokerMetadata, key int16, _ int, _, _ time.Duration, err error) {
	if kmsg.Key(key) == kmsg.EndTxn && err == nil {
		h.fault(FaultEndSent)
	}
}

var _ kgo.HookBrokerWrite = faultHook{}

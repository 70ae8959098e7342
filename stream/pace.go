package stream

import "time"

// pace says when a transaction is large enough: by what its messages take, those that
// Seal will add included, and by what the broker takes in paceTime. So a slow broker
// gets small transactions that are over long before they time out, and what waits for it
// stays small. The loop's.
type pace struct {
	most      int64   // Config.MaxBytes
	bytes     int64   // of the next transaction
	perRecord float64 // bytes that a record of input becomes, as last seen
}

const (
	paceTime  = time.Second
	paceLeast = 1 << 20
	paceFirst = 8 << 20 // nothing is known of the broker yet
	// paceRecord is a member's profile and the message around it, before any was seen.
	paceRecord = 1024
)

func newPace(most int64) *pace {
	return &pace{most: most, bytes: min(most, paceFirst), perRecord: paceRecord}
}

// full says that nothing more may be added to b.
func (p *pace) full(b *batch, limit int) bool {
	if b.barrier || b.records >= limit {
		return true
	}
	messages, bytes := b.size()
	return messages >= limit || max(bytes, int64(p.perRecord*float64(b.records))) >= p.bytes
}

// committed learns from a transaction of so many bytes: within a factor of four from
// one to the next, as small ones are mostly latency.
func (p *pace) committed(records int, bytes int64, took time.Duration) {
	if records > 0 {
		p.perRecord = float64(bytes) / float64(records)
	}
	able := float64(bytes) / max(took, time.Millisecond).Seconds() * paceTime.Seconds()
	p.bytes = min(p.most, max(paceLeast, min(int64(able), 4*p.bytes)))
}

// failed makes the next transaction smaller than the one that was not taken.
func (p *pace) failed() { p.bytes = max(paceLeast, p.bytes/2) }

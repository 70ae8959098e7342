package stream

import (
	"sync"

	"github.com/twmb/franz-go/pkg/kgo"
)

// recordPool lends the client the memory it decodes fetched records into: what we keep
// of them is the bytes, and where they stand.
type recordPool struct {
	mu   sync.Mutex
	free [][]kgo.Record
}

// mostPooled bounds what waits to be lent: batches of a few fetches.
const mostPooled = 16

// GetRecords returns a slice with room for n.
func (p *recordPool) GetRecords(n int) []kgo.Record {
	p.mu.Lock()
	defer p.mu.Unlock()
	for i := len(p.free) - 1; i >= 0; i-- {
		if recs := p.free[i]; cap(recs) >= n {
			last := len(p.free) - 1
			p.free[i], p.free[last] = p.free[last], nil
			p.free = p.free[:last]
			return recs[:0]
		}
	}
	return make([]kgo.Record, 0, n+n/4)
}

// PutRecords takes a slice back.
func (p *recordPool) PutRecords(recs []kgo.Record) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if len(p.free) < mostPooled {
		p.free = append(p.free, recs)
	}
}

var _ kgo.PoolRecords = (*recordPool)(nil)

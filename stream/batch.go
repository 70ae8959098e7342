package stream

import (
	"slices"
	"time"
)

// messageBytes is about what a message takes beside its key and value.
const messageBytes = 16

// batch is one transaction, from its first record to its end: a share per
// partition, which different goroutines fill.
type batch struct {
	shares  map[int32]*share // in use
	idle    []*share         // their memory, for later ones
	topics  Topics
	layout  *layout
	records int
	barrier bool
	member  string // who we were when it began

	began, ended time.Time
	err          error
	finished     chan struct{} // closed when the commit has ended and is applied; err is set
}

// share is one partition's part of a transaction.
type share struct {
	partition     int32
	out           *Output
	inputNext     int64 // the offset to commit
	lastMS        int64 // the timestamp of the record before it; -1: none was processed
	sealed        Sealed
	changelogNext int64
}

func newBatch(t Topics) *batch { return &batch{shares: map[int32]*share{}, topics: t} }

// share of a partition, made at the first call.
func (b *batch) share(p int32) *share {
	sh := b.shares[p]
	if sh != nil {
		return sh
	}
	if n := len(b.idle); n > 0 {
		own := slices.IndexFunc(b.idle, func(sh *share) bool { return sh.partition == p }) // as much as it took before
		if own < 0 {
			own = n - 1
		}
		sh = b.idle[own]
		b.idle[own], b.idle = b.idle[n-1], b.idle[:n-1]
	} else {
		sh = &share{out: &Output{topics: b.topics, layout: b.layout}}
	}
	sh.partition, sh.lastMS = p, -1
	b.shares[p] = sh
	return sh
}

// sorted are the shares by partition.
func (b *batch) sorted() []*share {
	all := make([]*share, 0, len(b.shares))
	for _, sh := range b.shares {
		all = append(all, sh)
	}
	slices.SortFunc(all, func(x, y *share) int { return int(x.partition - y.partition) })
	return all
}

func (b *batch) empty() bool { return len(b.shares) == 0 }

// messages is how many there are.
func (b *batch) messages() (n int) {
	for _, sh := range b.shares {
		n += sh.out.Len()
	}
	return n
}

// size is how many messages there are, and the memory they take.
func (b *batch) size() (messages int, bytes int64) {
	for _, sh := range b.shares {
		messages, bytes = messages+sh.out.Len(), bytes+int64(sh.out.bytes)
	}
	return messages, bytes + int64(messages)*messageBytes
}

func (b *batch) reset() {
	for p, sh := range b.shares {
		sh.out.Reset()
		sh.sealed, sh.changelogNext = nil, 0
		b.idle = append(b.idle, sh)
		delete(b.shares, p)
	}
	b.records, b.barrier, b.member, b.err = 0, false, "", nil
}

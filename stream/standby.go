package stream

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
)

// restoreSlice bounds the records of one Restore of a standby copy: an assignment
// waits for at most one.
const restoreSlice = 4096

// standby keeps copies of the partitions that are not ours: it tails their changelog
// into the handler's local state, so that a takeover needs the tail alone. It runs
// beside the loop; ours says which partitions it keeps its hands off, from before they
// are restored for work until after they were revoked.
type standby struct {
	s *session

	mu   sync.Mutex // held during every Restore
	ours map[int32]bool
	next map[int32]int64 // where a copy stands in the changelog
	lags map[int32]int64 // how far behind it was when last looked at
}

func newStandby(s *session) *standby {
	return &standby{s: s, ours: map[int32]bool{}, next: map[int32]int64{}, lags: map[int32]int64{}}
}

// behind is a copy of lags, for the balancer; nil where there is no standby.
func (b *standby) behind() map[int32]int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return maps.Clone(b.lags)
}

// letGo leaves partitions to the loop; none of them is restored into any more when it
// returns.
func (b *standby) letGo(partitions []int32) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range partitions {
		b.ours[p] = true
		delete(b.next, p)
		delete(b.lags, p)
	}
}

// takeUp tails partitions that are not ours any more.
func (b *standby) takeUp(partitions []int32) {
	if b == nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range partitions {
		delete(b.ours, p)
	}
}

// run tails until ctx ends. What fails is tried again: a copy is a convenience.
func (b *standby) run(ctx context.Context) {
	for ctx.Err() == nil {
		err := b.tail(ctx)
		if errors.As(err, new(fatal)) {
			_ = b.s.call(func() error { return err }) // the session's end, too
			return
		}
		if ctx.Err() == nil {
			b.s.cfg.Logger.Warn("standby copies are not kept up; trying again", "err", err)
		}
		_ = sleep(ctx, time.Second)
	}
}

func (b *standby) tail(ctx context.Context) error {
	f := newFetcher(b.s.consumer, b.s.topics.Profiles, nil)
	for {
		if err := b.begin(ctx); err != nil {
			return err
		}
		want := b.follow(f)
		if len(want) == 0 {
			if err := sleep(ctx, 200*time.Millisecond); err != nil {
				return err
			}
			continue
		}
		chunks, err := f.fetch(ctx, want, 200*time.Millisecond)
		if errors.Is(err, ErrOutOfRange) {
			b.forget()
		}
		if err != nil {
			return err
		}
		for _, c := range chunks {
			if err := b.restore(c); err != nil {
				return err
			}
		}
		b.measure(f)
	}
}

// follow sets the fetcher to where the copies stand.
func (b *standby) follow(f *fetcher) (want []int32) {
	b.mu.Lock()
	defer b.mu.Unlock()
	f.next = maps.Clone(b.next)
	for p := range f.next {
		want = append(want, p)
	}
	return want
}

// begin finds where copies that are new begin: the handler says, on the loop.
func (b *standby) begin(ctx context.Context) error {
	fresh := b.fresh()
	if len(fresh) == 0 {
		return nil
	}
	start, end, err := b.s.changelogBounds(ctx, b.s.admin)
	if err != nil {
		return err
	}
	return b.s.call(func() error { return b.enter(fresh, start, end) })
}

// survey is begin before the group is joined, so that the first word to it tells of
// what a former life has left on the disk. The loop does not run yet.
func (b *standby) survey(ctx context.Context) error {
	if b == nil {
		return nil
	}
	start, end, err := b.s.changelogBounds(ctx, kadm.NewClient(b.s.writes))
	if err != nil {
		return err
	}
	return b.enter(b.fresh(), start, end)
}

// fresh are the partitions that are not ours and of which no copy is begun.
func (b *standby) fresh() (all []int32) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p := range b.s.layout.partitions[b.s.topics.Profiles] {
		if _, known := b.next[p]; !known && !b.ours[p] {
			all = append(all, p)
		}
	}
	return all
}

func (b *standby) enter(fresh []int32, start, end map[int32]int64) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, p := range fresh {
		if b.ours[p] { // assigned meanwhile
			continue
		}
		from, err := b.s.localStart(p, start[p], end[p])
		if err != nil {
			return err
		}
		b.next[p], b.lags[p] = from, end[p]-from
	}
	return nil
}

// restore applies a chunk, in slices, as long as the partition is not ours.
func (b *standby) restore(c chunk) error {
	for recs := c.records; ; {
		n := min(len(recs), restoreSlice)
		next := c.next
		if n < len(recs) {
			next = recs[n].Offset
		}
		left, err := b.restoreSlice(c.partition, recs[:n], next)
		if err != nil || left || n == len(recs) {
			return err
		}
		recs = recs[n:]
	}
}

func (b *standby) restoreSlice(p int32, recs []Record, next int64) (left bool, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if _, ok := b.next[p]; !ok || b.ours[p] {
		return true, nil
	}
	if err := b.s.h.Restore(p, recs, next); err != nil {
		return false, fatal{fmt.Errorf("standby copy of partition %d to %d: %w", p, next, err)}
	}
	b.next[p] = next
	return false, nil
}

// measure notes how far behind the copies are.
func (b *standby) measure(f *fetcher) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for p, next := range b.next {
		if stable, ok := f.stable[p]; ok {
			b.lags[p] = max(stable-next, 0)
		}
	}
}

// forget begins all copies anew: one stands outside the log.
func (b *standby) forget() {
	b.mu.Lock()
	defer b.mu.Unlock()
	clear(b.next)
	clear(b.lags)
}

package main

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestReceiptsPlace: the place of very many partitions comes back whole.
func TestReceiptsPlace(t *testing.T) {
	want := place{block: 77, at: map[uint32]record.Position{}}
	for p := range uint32(2000) {
		want.at[p] = record.Position{Offset: 1<<40 + uint64(p), Ordinal: p + 1}
	}
	got, err := readPlace(*want.cursor())
	if err != nil || got.block != want.block || len(got.at) != len(want.at) || got.at[1999] != want.at[1999] {
		t.Errorf("%d partitions of block %d, %v", len(got.at), got.block, err)
	}
}

// TestReceiptsOfAnEarlierLife: ends wait until those that an earlier life owes are written,
// however often that fails, so that the place does not pass them; each is told once, and
// also when little or nothing is settled any more.
func TestReceiptsOfAnEarlierLife(t *testing.T) {
	for name, c := range map[string]struct {
		fails time.Duration
		last  uint64 // block; 1 and 2 are of the earlier life
	}{
		"for a while":              {time.Minute, 100},
		"for good":                 {time.Hour, 100},
		"and one more is settled":  {time.Minute, 3},
		"and none more is settled": {time.Minute, 2},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				r := &receipts{cfg: stream.Config{Logger: slog.New(slog.DiscardHandler)}, queue: make(chan note, receiptsQueue), now: func() int64 { return 1 },
					place: place{at: map[uint32]record.Position{}}, due: map[uint32]record.Position{0: at1(2), 1: at1(2)}}
				began := time.Now()
				r.final = func(context.Context) (uint64, error) { return 2, nil }
				r.resume = func(_ context.Context, block uint64) error {
					if time.Since(began) < c.fails {
						return errors.New("the broker is away")
					}
					for at := r.place.at[0].Offset + 1; at <= block; at++ { // what the chain's logs say
						for p := range uint32(2) {
							r.queue <- r.ends(p, at1(at), batcher.Landed{Block: at}, one(p, at))
						}
					}
					return nil
				}
				ctx, cancel := context.WithCancel(t.Context())
				var telling sync.Mutex
				go func() { _ = r.tellIdle(ctx, &telling) }()
				told := map[string]int{}
				for block := uint64(3); block < 110; block++ {
					telling.Lock()
					for p := range uint32(2) {
						s := &batcher.Section{Partition: p, Previous: at1(block - 1), Next: at1(block)}
						if block > c.last {
							continue
						}
						if err := r.settled(ctx, s, batcher.Landed{Block: block}, one(p, block)); err != nil {
							t.Fatal(err)
						}
					}
					telling.Unlock()
					for len(r.queue) > 0 {
						n := <-r.queue
						told[string(n.messages[0].Key)]++
					}
					time.Sleep(20 * time.Second)
				}
				cancel()
				synctest.Wait()
				for block := uint64(1); block <= c.last; block++ {
					want := 1
					if block < 3 && c.fails > receiptsPatience {
						want = 0
					}
					for p := range int32(2) {
						if n := told[record.DecisionID(0, p, at1(block))]; n != want {
							t.Errorf("partition %d, block %d: told %d times, want %d", p, block, n, want)
						}
					}
				}
			})
		})
	}
}

// one decision of a section.
func one(p uint32, block uint64) []batcher.Settled {
	return []batcher.Settled{{Entry: batcher.Entry{Partition: p, Position: at1(block)}, Fate: batcher.Minted}}
}

func at1(offset uint64) record.Position { return record.Position{Offset: offset, Ordinal: 1} }

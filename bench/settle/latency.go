package main

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/record"
)

// latencyRow is how long decisions took from being visible to a read-committed reader to
// being minted in a block that others see.
type latencyRow struct {
	Chain     string  `json:"chain"`
	PerSecond int     `json:"decisions_per_second"`
	Decisions int     `json:"decisions"` // measured; those of the first seconds are left out
	WindowMS  int64   `json:"window_ms"`
	BlockMS   int64   `json:"block_ms"`
	MaxItems  int     `json:"max_items"`
	P50MS     float64 `json:"p50_ms"`
	P99MS     float64 `json:"p99_ms"`
	MaxMS     float64 `json:"max_ms"`
	Load      float64 `json:"load"` // of the machine, the minute before
}

const (
	latencyRate   = 1000                  // decisions a second
	latencyEvery  = 50 * time.Millisecond // transactions that they come in
	latencyWarm   = 5 * time.Second
	latencyWindow = time.Second
)

func (o *options) latencies(ctx context.Context, r *results) error {
	for _, c := range o.chains(o.period) {
		row, err := o.latency(ctx, c)
		if err != nil {
			return err
		}
		r.Latency = slices.DeleteFunc(r.Latency, func(old latencyRow) bool { return old.Chain == row.Chain })
		fmt.Fprintln(os.Stderr, row)
		r.Latency = append(r.Latency, row)
	}
	return nil
}

// latency measures one chain.
func (o *options) latency(ctx context.Context, c chainKind) (row latencyRow, err error) {
	load := loadNow()
	r, err := o.newRig(ctx, c)
	defer r.close()
	if err != nil {
		return row, err
	}
	if err := r.start(ctx, latencyWindow); err != nil {
		return row, err
	}
	var mu sync.Mutex
	var visible, took [rigPartitions][]time.Duration // by offset - 1, since began; took is 0 until it is mined
	warm := [rigPartitions]uint64{}
	ctx, cancel := context.WithTimeout(ctx, o.latencyFor+time.Minute)
	defer cancel()
	began := time.Now()
	all := 1 << 62 // decisions, once that is known
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error {
		tick := time.NewTicker(latencyEvery)
		defer tick.Stop()
		for time.Since(began) < o.latencyFor {
			ends, err := r.append(ctx, int(latencyRate*latencyEvery/time.Second))
			if err != nil {
				return err
			}
			seen := time.Since(began)
			mu.Lock()
			for p := range ends {
				for uint64(len(visible[p])) < ends[p] {
					visible[p], took[p] = append(visible[p], seen), append(took[p], 0)
				}
				if seen < latencyWarm {
					warm[p] = ends[p]
				}
			}
			mu.Unlock()
			<-tick.C
		}
		mu.Lock()
		all = r.made
		mu.Unlock()
		return nil
	})
	done := [rigPartitions]uint64{}
	mined := 0
	g.Go(func() error {
		return r.follow(ctx, func(p uint32, next record.Position, seen time.Time) bool {
			for { // a block may be seen before the transaction's end is
				mu.Lock()
				if uint64(len(visible[p])) >= next.Offset || ctx.Err() != nil {
					break
				}
				mu.Unlock()
				time.Sleep(time.Millisecond)
			}
			defer mu.Unlock()
			for ; done[p] < min(next.Offset, uint64(len(visible[p]))); done[p]++ {
				took[p][done[p]] = seen.Sub(began) - visible[p][done[p]]
				mined++
			}
			return mined < all
		})
	})
	if err := g.Wait(); err != nil {
		return row, r.explain(err)
	}
	var measured []time.Duration
	for p := range took {
		measured = append(measured, took[p][warm[p]:]...)
	}
	slices.Sort(measured)
	at := func(share float64) float64 {
		return float64(measured[min(len(measured)-1, int(share*float64(len(measured))))].Microseconds()) / 1000
	}
	return latencyRow{
		Chain: c.String(), PerSecond: latencyRate, Decisions: len(measured), WindowMS: latencyWindow.Milliseconds(), BlockMS: c.period.Milliseconds(),
		MaxItems: o.items, P50MS: at(0.5), P99MS: at(0.99), MaxMS: at(1), Load: load,
	}, nil
}

// loadNow is the machine's load average of a minute.
func loadNow() float64 {
	text, err := os.ReadFile("/proc/loadavg")
	if err != nil {
		return 0
	}
	first, _, _ := strings.Cut(string(text), " ")
	load, _ := strconv.ParseFloat(first, 64)
	return load
}

func (r latencyRow) String() string {
	return fmt.Sprintf("%s: p50 %.0f ms, p99 %.0f ms, most %.0f ms of %d decisions", r.Chain, r.P50MS, r.P99MS, r.MaxMS, r.Decisions)
}

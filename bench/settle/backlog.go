package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/record"
)

// backlogRow is how a long log of decisions was drained by a process that began at its end.
type backlogRow struct {
	Chain          string  `json:"chain"`
	Decisions      int     `json:"decisions"`
	Seconds        float64 `json:"seconds"` // first block that settled some to the last
	MintsPerSecond float64 `json:"mints_per_second"`
	FirstMS        float64 `json:"first_ms"`     // start of the process to the first block
	HalfMB         float64 `json:"rss_half_mb"`  // resident memory of guerdon mint, once half is settled
	EndMB          float64 `json:"rss_end_mb"`   // and all
	PeakMB         float64 `json:"rss_peak_mb"`  // most there ever was
	CPUPerThousand float64 `json:"cpu_per_1000"` // seconds, of the whole process: reading, netting and hashing too
	Load           float64 `json:"load"`         // of the machine, the minute before
}

const backlogChunk = 5000 // decisions of a transaction

// backlogs measures one chain, with blocks by time: the limit is then how much fits into one,
// whatever else the machine does. It is geth, where there is one: anvil keeps every state in
// memory, and so much history takes tens of gigabytes.
func (o *options) backlogs(ctx context.Context, r *results) error {
	all := o.chains(o.period)
	row, err := o.backlog(ctx, all[len(all)-1])
	if err != nil {
		return err
	}
	fmt.Fprintln(os.Stderr, row)
	r.Backlog = []backlogRow{row}
	return nil
}

// backlog measures one chain.
func (o *options) backlog(ctx context.Context, c chainKind) (row backlogRow, err error) {
	load := loadNow()
	r, err := o.newRig(ctx, c)
	defer r.close()
	if err != nil {
		return row, err
	}
	var ends [rigPartitions]uint64
	for r.made < o.backlogOf {
		if ends, err = r.append(ctx, min(backlogChunk, o.backlogOf-r.made)); err != nil {
			return row, err
		}
	}
	fmt.Fprintf(os.Stderr, "%d decisions are there\n", r.made)
	started := time.Now()
	if err := r.start(ctx, latencyWindow); err != nil {
		return row, err
	}
	var first, last time.Time
	var done [rigPartitions]uint64
	settled := 0
	err = r.follow(ctx, func(p uint32, next record.Position, seen time.Time) bool {
		if first.IsZero() {
			first = seen
		}
		before := settled
		settled += int(next.Offset - done[p])
		done[p], last = next.Offset, seen
		if before < r.made/2 && settled >= r.made/2 {
			row.HalfMB = r.memory("VmRSS")
		}
		return settled < r.made
	})
	if err != nil || done != ends {
		return row, r.explain(fmt.Errorf("settled up to %v of %v: %w", done, ends, err))
	}
	row.Chain, row.Decisions, row.Load = c.String(), r.made, load
	row.EndMB, row.PeakMB = r.memory("VmRSS"), r.memory("VmHWM")
	row.CPUPerThousand = cpuOf(r.mint.Process.Pid) / float64(r.made) * 1000
	row.FirstMS = float64(first.Sub(started).Milliseconds())
	row.Seconds = last.Sub(first).Seconds()
	row.MintsPerSecond = float64(r.made) / row.Seconds
	return row, nil
}

// memory is a line of the process's status, in megabytes.
func (r *rig) memory(name string) float64 {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(r.mint.Process.Pid), "status"))
	if err != nil {
		return 0
	}
	_, rest, _ := strings.Cut(string(text), name+":")
	kB, _ := strconv.ParseFloat(strings.Fields(rest + " 0")[0], 64)
	return kB * 1024 / 1e6
}

// cpuOf is what a process has used, in seconds.
func cpuOf(pid int) float64 {
	text, err := os.ReadFile(filepath.Join("/proc", strconv.Itoa(pid), "stat"))
	if err != nil {
		return 0
	}
	const perSecond = 100 // clock ticks, on every Linux
	_, rest, _ := strings.Cut(string(text), ") ")
	fields := strings.Fields(rest) // from the third on
	if len(fields) < 13 {
		return 0
	}
	user, _ := strconv.ParseFloat(fields[11], 64)
	system, _ := strconv.ParseFloat(fields[12], 64)
	return (user + system) / perSecond
}

func (r backlogRow) String() string {
	return fmt.Sprintf("%s: %d decisions in %.0f s, %.0f mints/s, resident %.0f MB at half, %.0f at the end, %.0f at most",
		r.Chain, r.Decisions, r.Seconds, r.MintsPerSecond, r.HalfMB, r.EndMB, r.PeakMB)
}

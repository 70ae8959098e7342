// Package result owns the line of results that each program of the comparison
// prints, and the clock and meters behind it, for those written in Go. It knows
// nothing of Kafka.
package result

import (
	"os"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// Line is one run. Times are Unix milliseconds. With a warm-up, Records, Seconds
// and CPUSeconds are of what came after it; Decisions are of the whole run.
type Line struct {
	Peer             string  `json:"peer"`
	Version          string  `json:"version"`
	Guarantee        string  `json:"guarantee"`
	Records          int64   `json:"records"`
	Warmup           int64   `json:"warmup"`
	Decisions        int64   `json:"decisions"`
	FirstRecordMS    int64   `json:"first_record_ms"`
	LastCommitMS     int64   `json:"last_commit_ms"`
	Seconds          float64 `json:"seconds"`
	RecordsPerSecond float64 `json:"records_per_second"`
	CPUSeconds       float64 `json:"cpu_seconds"`
	CPUSecondsWhole  float64 `json:"cpu_seconds_whole"`
	PeakRSSBytes     int64   `json:"peak_rss_bytes"`
}

// Clock starts at the first record, or once Warmup records are through. One
// goroutine uses it.
type Clock struct {
	Warmup int64

	began  time.Time
	from   int64
	cpu    float64
	starts bool
}

// Processed takes the number of records processed so far.
func (c *Clock) Processed(n int64) {
	if c.starts || n == 0 || n < c.Warmup {
		return
	}
	c.starts, c.began = true, time.Now()
	if c.Warmup > 0 {
		c.from, c.cpu = n, cpuSeconds()
	}
}

// Finish fills in what was measured: n records are processed, and just now known
// to be committed.
func (c *Clock) Finish(l *Line, n int64) {
	end := time.Now()
	c.Processed(n)
	l.Records, l.Warmup = n-c.from, c.from
	l.FirstRecordMS, l.LastCommitMS = c.began.UnixMilli(), end.UnixMilli()
	l.Seconds = max(end.Sub(c.began).Seconds(), 1e-9)
	l.RecordsPerSecond = float64(l.Records) / l.Seconds
	l.CPUSecondsWhole = cpuSeconds()
	l.CPUSeconds = l.CPUSecondsWhole - c.cpu
	l.PeakRSSBytes = peakBytes()
}

// cpuSeconds is this process's user and system time so far.
func cpuSeconds() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e9
}

// peakBytes is the process's largest resident size, 0 where /proc does not say.
func peakBytes() int64 {
	b, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(b)) {
		if rest, ok := strings.CutPrefix(line, "VmHWM:"); ok {
			kb, err := strconv.ParseInt(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(rest), "kB")), 10, 64)
			if err != nil {
				return 0
			}
			return kb << 10
		}
	}
	return 0
}

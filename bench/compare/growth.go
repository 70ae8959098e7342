package main

import (
	"context"
	"errors"
	"fmt"
	"math"
	"path/filepath"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/bench/plot"
)

type growthCmd struct {
	Sizes []int `help:"Numbers of members (default 10k, 100k, 1M, 10M; 1k and 10k with --quick)."`
}

// growthPercent is the share of events that decide while members grow in number.
const growthPercent = "5"

// growthResult is Guerdon, exactly once, over one number of members. All of them are
// in its state before the clock starts.
type growthResult struct {
	Members    int      `json:"members"`
	Law        load.Law `json:"law"`
	Round      int      `json:"round"`
	PerSecond  float64  `json:"records_per_second"`
	CPUSeconds float64  `json:"cpu_seconds_per_million"`
	PeakBytes  int64    `json:"peak_rss_bytes"`
	MemoryMB   int64    `json:"memory_mb"`   // the flag
	StateBytes int64    `json:"state_bytes"` // of the data directory
	Decisions  int64    `json:"decisions"`
	Error      string   `json:"error,omitempty"`
}

// growthRow is one size and law over all rounds.
type growthRow struct {
	Members   int      `json:"members"`
	Law       load.Law `json:"law"`
	PerSecond spread   `json:"records_per_second"`
	Of100k    float64  `json:"of_100k,omitempty"` // ÷ the median at 100,000 members of the same law
	PeakBytes spread   `json:"peak_rss_bytes"`
	MemoryMB  int64    `json:"memory_mb"`
}

// Run measures each size under both laws.
func (c *growthCmd) Run(ctx context.Context, s *sitting) error {
	if len(c.Sizes) == 0 {
		c.Sizes = []int{10_000, 100_000, 1_000_000, 10_000_000}
		if s.Quick {
			c.Sizes = []int{1_000, 10_000}
		}
	}
	b, err := openBook[growthResult](ctx, s, "growth.json", map[string]any{"records": s.Records, "percent": growthPercent,
		"partitions": partitions, "commit_ms": s.Commit.Milliseconds(), "memory_mb": s.MemoryMB})
	if err != nil {
		return err
	}
	b.forget(func(r *growthResult) bool {
		for _, n := range c.Sizes {
			if n == r.Members {
				return true
			}
		}
		return false
	})
	for round := 1; round <= s.Rounds; round++ {
		for _, law := range []load.Law{load.Zipf, load.Uniform} {
			for _, members := range c.Sizes {
				r := growthResult{Members: members, Law: law, Round: round, MemoryMB: s.MemoryMB}
				if err := grow(ctx, s, &r); err != nil {
					r.Error = err.Error()
				}
				if ctx.Err() != nil {
					return ctx.Err()
				}
				s.say("%s", r.line())
				if err := b.add(r); err != nil {
					return err
				}
			}
		}
	}
	rows := growthRows(b.Runs)
	b.Summary = rows
	if err := b.write(); err != nil {
		return err
	}
	fmt.Print(growthTable(rows))
	return growthPlot(rows).Write(filepath.Join(s.Out, "growth.svg"))
}

// grow is one run: every member is linked, so that all are in the state; then the
// load is measured by a new process.
func grow(ctx context.Context, s *sitting, r *growthResult) (err error) {
	cfg := s.load()
	cfg.Members, cfg.Law = r.Members, r.Law
	scores, err := s.fit(cfg, s.Records)
	if err != nil {
		return err
	}
	threshold, err := s.job.Threshold(growthPercent)
	if err != nil {
		return err
	}
	in, err := s.install(ctx, s.fresh("growth"), growthPercent, switches{}, cfg, nil)
	if in != nil {
		defer func() { err = errors.Join(err, in.remove(context.WithoutCancel(ctx))) }()
	}
	if err != nil {
		return err
	}
	if err := load.Fill(ctx, s.brokers, in.events(), cfg, s.Records); err != nil {
		return err
	}
	p, err := in.start("measured")
	if err != nil {
		return err
	}
	m, err := s.measure(ctx, p, in.group(), in.events(), in.linked, s.Records*2/5, s.Records)
	if serr := p.stop(); err == nil {
		err = serr
	}
	if err != nil {
		return err
	}
	if m.Records <= 0 || m.Seconds <= 0 {
		return errTooShort
	}
	r.PerSecond, r.CPUSeconds, r.PeakBytes = float64(m.Records)/m.Seconds, m.CPU.Seconds()/float64(m.Records)*1e6, m.Peak
	if r.StateBytes, err = sizeOf(in.dir); err != nil {
		return err
	}
	if r.Decisions, err = s.count(ctx, in.decisions()); err == nil && r.Decisions != deciding(scores, threshold) {
		err = fmt.Errorf("%d decisions, the plain reference has %d", r.Decisions, deciding(scores, threshold))
	}
	return err
}

func growthRows(runs []growthResult) []growthRow {
	var rows []growthRow
	at := map[string]int{}
	rates, peaks := map[int][]float64{}, map[int][]float64{}
	for _, r := range runs {
		key := fmt.Sprint(r.Law, r.Members)
		i, ok := at[key]
		if !ok {
			i = len(rows)
			at[key] = i
			rows = append(rows, growthRow{Members: r.Members, Law: r.Law, MemoryMB: r.MemoryMB})
		}
		if r.Error == "" {
			rates[i], peaks[i] = append(rates[i], r.PerSecond), append(peaks[i], float64(r.PeakBytes))
		}
	}
	for i := range rows {
		rows[i].PerSecond, rows[i].PeakBytes = spreadOf(rates[i]), spreadOf(peaks[i])
	}
	for i := range rows {
		if j, ok := at[fmt.Sprint(rows[i].Law, 100_000)]; ok {
			rows[i].Of100k = ratio(rows[i].PerSecond.Median, rows[j].PerSecond.Median)
		}
	}
	return rows
}

func growthTable(rows []growthRow) string {
	text := "\n| members | law | events/s (least–most) | of 100 k | peak MB | flag, MiB |\n|---|---|---|---|---|---|\n"
	for _, r := range rows {
		text += fmt.Sprintf("| %d | %s | %.0f k (%.0f–%.0f) | %.2f | %.0f | %d |\n", r.Members, r.Law,
			r.PerSecond.Median/1000, r.PerSecond.Least/1000, r.PerSecond.Most/1000, r.Of100k, r.PeakBytes.Median/1e6, r.MemoryMB)
	}
	return text
}

// growthPlot has x = log10 of the members and y in thousand events a second.
func growthPlot(rows []growthRow) *plot.Lines {
	p := &plot.Lines{Title: "Events per second as members grow in number", XLabel: "members", YLabel: "k/s"}
	most, least, greatest := 0.0, math.Inf(1), 0.0
	for _, law := range []load.Law{load.Zipf, load.Uniform} {
		c := plot.Curve{Label: string(law)}
		for _, r := range rows {
			if r.Law == law && r.PerSecond.Median > 0 {
				x := math.Log10(float64(r.Members))
				least, greatest, most = math.Min(least, x), math.Max(greatest, x), math.Max(most, r.PerSecond.Median/1000)
				c.Points = append(c.Points, [2]float64{x, r.PerSecond.Median / 1000})
			}
		}
		p.Curves = append(p.Curves, c)
	}
	p.YTicks = plot.Ticks(most)
	for x := math.Floor(math.Min(least, greatest)); x <= math.Ceil(greatest); x++ {
		p.XTicks = append(p.XTicks, plot.Tick{At: x, Text: fmt.Sprintf("%.0f", math.Pow(10, x))})
	}
	if len(p.XTicks) == 0 {
		p.XTicks = []plot.Tick{{At: 0, Text: "1"}}
	}
	return p
}

func (r *growthResult) line() string {
	name := fmt.Sprintf("%d members, %s", r.Members, r.Law)
	if r.Error != "" {
		return fmt.Sprintf("round %d  %-28s FAILED: %s", r.Round, name, r.Error)
	}
	return fmt.Sprintf("round %d  %-28s %8.0f k/s  peak %.0f MB beside --memory-mb %d, %.0f MB of state", r.Round, name,
		r.PerSecond/1000, float64(r.PeakBytes)/1e6, r.MemoryMB, float64(r.StateBytes)/1e6)
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/HdrHistogram/hdrhistogram-go"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/bench/plot"
)

type latencyCmd struct {
	Rates   []float64     `help:"Events per second." default:"100000,50000"`
	For     time.Duration `help:"How long events are sent at each rate, measured." default:"30s"`
	Warm    time.Duration `help:"How long before that, unmeasured." default:"15s"`
	Percent string        `help:"Share of events that decide." default:"54"`
}

// newLatency has the defaults, for where no command line was read.
func newLatency() *latencyCmd {
	return &latencyCmd{Rates: []float64{100_000, 50_000}, For: 30 * time.Second, Warm: 15 * time.Second, Percent: "54"}
}

// latencyCase is a contender with a time between its transactions.
type latencyCase struct {
	contender string
	commit    time.Duration
}

var latencyCases = []latencyCase{
	{"guerdon", 50 * time.Millisecond},
	{"guerdon", 20 * time.Millisecond},
	{"guerdon-alo", 10 * time.Millisecond},
	{"kstreams", 50 * time.Millisecond},
	{"kstreams", 20 * time.Millisecond},
	{"kstreams-alo", 50 * time.Millisecond},
	{"flink", 200 * time.Millisecond}, // checkpoints every 50 ms pile up
	{"flink-alo", 200 * time.Millisecond},
	{"goka", 50 * time.Millisecond},
}

// latencyResult is one case at one rate. Milliseconds run from the moment an event
// was due to be sent to that at which a read-committed consumer has its decision.
type latencyResult struct {
	Contender string  `json:"contender"`
	Guarantee string  `json:"guarantee"`
	CommitMS  int64   `json:"commit_ms"`
	Rate      float64 `json:"events_per_second"`
	Decisions int64   `json:"decisions"`
	P50       float64 `json:"p50_ms"`
	P90       float64 `json:"p90_ms"`
	P99       float64 `json:"p99_ms"`
	P999      float64 `json:"p999_ms"`
	Max       float64 `json:"max_ms"`
	Missing   int64   `json:"missing"` // decisions that the reference makes and nobody saw
	File      string  `json:"file,omitempty"`
	Error     string  `json:"error,omitempty"`

	// Curve is what is plotted: log10(1/(1-q)), so that each nine has the same room,
	// and milliseconds.
	Curve [][2]float64 `json:"curve,omitempty"`
}

// Run measures every case at every rate.
func (c *latencyCmd) Run(ctx context.Context, s *sitting) error {
	list, err := s.chosen(false)
	if err != nil {
		return err
	}
	if s.Quick {
		c.Rates, c.For, c.Warm = []float64{5000}, 5*time.Second, 5*time.Second
	}
	b, err := openBook[latencyResult](ctx, s, "latency.json", map[string]any{"members": s.Members, "seconds": c.For.Seconds(),
		"warm_seconds": c.Warm.Seconds(), "percent": c.Percent, "partitions": partitions})
	if err != nil {
		return err
	}
	b.forget(func(r *latencyResult) bool {
		return slices.ContainsFunc(list, func(x contender) bool { return x.name == r.Contender })
	})
	commit := s.Commit
	defer func() { s.Commit = commit }()
	for _, rate := range c.Rates {
		for _, x := range latencyCases {
			i := slices.IndexFunc(list, func(l contender) bool { return l.name == x.contender })
			if i < 0 {
				continue
			}
			s.Commit = x.commit
			r := c.one(ctx, s, &list[i], rate)
			if ctx.Err() != nil {
				return ctx.Err()
			}
			s.say("%s", r.line())
			if err := b.add(r); err != nil {
				return err
			}
		}
		if err := latencyPlot(rate, b.Runs).Write(filepath.Join(s.Out, fmt.Sprintf("latency-%.0fk.svg", rate/1000))); err != nil {
			return err
		}
	}
	return nil
}

// one is one case at one rate; what goes wrong is part of the result.
func (c *latencyCmd) one(ctx context.Context, s *sitting, who *contender, rate float64) latencyResult {
	r := latencyResult{Contender: who.name, Guarantee: who.guarantee, CommitMS: s.Commit.Milliseconds(), Rate: rate}
	h, err := c.measure(ctx, s, who, &r)
	if err == nil && h.TotalCount() == 0 {
		err = errors.New("no decision was seen")
	}
	if err == nil {
		ms := func(q float64) float64 { return float64(h.ValueAtQuantile(q)) / 1000 }
		r.P50, r.P90, r.P99, r.P999, r.Max, r.Decisions = ms(50), ms(90), ms(99), ms(99.9), float64(h.Max())/1000, h.TotalCount()
		r.Curve = curveOf(h)
		r.File = fmt.Sprintf("latency-%s-%dms-%.0fk.hgrm", who.name, r.CommitMS, rate/1000)
		err = writeHistogram(filepath.Join(s.Out, r.File), h)
	}
	if err != nil {
		r.Error = err.Error()
	}
	return r
}

// measure starts the contender on empty topics, sends the load open loop, and follows
// the decisions. The histogram is in microseconds.
func (c *latencyCmd) measure(ctx context.Context, s *sitting, who *contender, r *latencyResult) (h *hdrhistogram.Histogram, err error) {
	n := int64(r.Rate * (c.Warm + c.For).Seconds())
	cfg := s.load()
	cfg.StartMS, cfg.StepMS = time.Now().UnixMilli(), 1000/r.Rate
	scores, err := s.fit(cfg, n)
	if err != nil {
		return nil, err
	}
	acting, err := load.Acting(cfg, n)
	if err != nil {
		return nil, err
	}
	running, err := s.running(ctx, who, c.Percent, cfg, acting)
	if running != nil {
		defer func() { err = errors.Join(err, running.end(context.WithoutCancel(ctx))) }()
	}
	if err != nil {
		return nil, err
	}
	f, err := s.follow(ctx, running.output, 0, n)
	if err != nil {
		return nil, err
	}
	defer f.close()
	g, err := load.New(cfg)
	if err != nil {
		return nil, err
	}
	p, err := load.NewProducer(s.brokers, running.input, time.Millisecond)
	if err != nil {
		return nil, err
	}
	start, _, err := load.Pace(ctx, p, g, r.Rate, c.Warm+c.For)
	if cerr := p.Close(ctx); err == nil {
		err = cerr
	}
	if err == nil {
		err = f.quiet(ctx, 3*time.Second)
	}
	if err != nil {
		return nil, err
	}
	h = hdrhistogram.New(1, time.Minute.Microseconds()*10, 3)
	from := int64(r.Rate * c.Warm.Seconds())
	threshold, err := s.job.Threshold(c.Percent)
	if err != nil {
		return nil, err
	}
	for seq := from; seq < n; seq++ {
		at := f.seen[seq]
		if at == 0 {
			if scores[seq] >= threshold {
				r.Missing++
			}
			continue
		}
		late := time.Unix(0, at).Sub(start.Add(load.Due(seq, r.Rate)))
		if err := h.RecordValue(max(late.Microseconds(), 1)); err != nil {
			return nil, err
		}
	}
	return h, nil
}

// follower reads a topic of decisions and notes when it first had that of an event.
type follower struct {
	cl    *kgo.Client
	seen  []int64       // by event number: Unix ns, 0 not yet
	any   chan struct{} // closed at the first
	began time.Time     // when it came
	last  atomicTime
	done  chan struct{}
	stop  context.CancelFunc
	once  sync.Once
}

// follow reads a topic from its present end until close, for the decisions of n
// events from number first on.
func (s *sitting) follow(ctx context.Context, topic string, first, n int64) (*follower, error) {
	ends, err := s.ends(ctx, topic)
	if err != nil {
		return nil, err
	}
	from := map[int32]kgo.Offset{}
	for p, at := range ends {
		from[p] = kgo.NewOffset().At(at)
	}
	cl, err := kgo.NewClient(kgo.SeedBrokers(s.brokers...), kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{topic: from}),
		kgo.FetchIsolationLevel(kgo.ReadCommitted()))
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(ctx)
	f := &follower{cl: cl, seen: make([]int64, n), any: make(chan struct{}), done: make(chan struct{}), stop: stop}
	f.last.set(time.Now())
	go func() {
		defer close(f.done)
		for ctx.Err() == nil {
			fetched := cl.PollFetches(ctx)
			now := time.Now()
			fetched.EachRecord(func(r *kgo.Record) {
				if seq, ok := eventOf(r.Value); ok && seq >= first && seq < first+n && f.seen[seq-first] == 0 {
					f.saw(seq-first, now)
				}
			})
		}
	}()
	return f, nil
}

func (f *follower) saw(i int64, now time.Time) {
	f.seen[i] = now.UnixNano()
	f.last.set(now)
	if f.began.IsZero() {
		f.began = now
		close(f.any)
	}
}

// quiet waits until nothing new has come for d; seen is the caller's afterwards.
func (f *follower) quiet(ctx context.Context, d time.Duration) error {
	for time.Since(f.last.get()) < d {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(50 * time.Millisecond):
		}
	}
	f.close()
	return nil
}

func (f *follower) close() {
	f.once.Do(func() {
		f.stop()
		<-f.done
		f.cl.Close()
	})
}

// eventOf finds the event's id in a decision of any contender: all write it as it is.
func eventOf(decision []byte) (int64, bool) {
	const width = len("e-000000000000")
	for at := 0; ; at += 2 {
		i := bytes.Index(decision[at:], []byte("e-"))
		if i < 0 || at+i+width > len(decision) {
			return 0, false
		}
		at += i
		if seq, ok := load.Seq(decision[at : at+width]); ok {
			return seq, true
		}
	}
}

func curveOf(h *hdrhistogram.Histogram) (points [][2]float64) {
	for x := 0.0; x < 4.05; x += 0.1 {
		points = append(points, [2]float64{x, float64(h.ValueAtQuantile(100*(1-math.Pow(10, -x)))) / 1000})
	}
	return points
}

// latencyPlot shows the runs at one rate. What is slower than it has room for leaves
// it above.
func latencyPlot(rate float64, runs []latencyResult) *plot.Lines {
	const room = 300 // ms
	most := 1.0
	var curves []plot.Curve
	for i := range runs {
		r := &runs[i]
		if r.Rate != rate || r.Error != "" {
			continue
		}
		curves = append(curves, plot.Curve{Label: r.label(), Points: r.Curve})
		for _, xy := range r.Curve {
			if xy[0] <= 3 {
				most = math.Max(most, math.Min(xy[1], room))
			}
		}
	}
	return &plot.Lines{Title: fmt.Sprintf("Produce to decision visible, %.0f k events/s, open loop", rate/1000), XLabel: "percentile", YLabel: "ms",
		Curves: curves, YTicks: plot.Ticks(most),
		XTicks: []plot.Tick{{At: 0, Text: "0"}, {At: math.Log10(2), Text: "50"}, {At: 1, Text: "90"}, {At: 2, Text: "99"}, {At: 3, Text: "99.9"}, {At: 4, Text: "99.99"}}}
}

// writeHistogram writes the percentiles in milliseconds, as HdrHistogram's plotters
// read them.
func writeHistogram(path string, h *hdrhistogram.Histogram) error {
	var b bytes.Buffer
	if _, err := h.PercentilesPrint(&b, 5, 1000); err != nil {
		return err
	}
	return os.WriteFile(path, b.Bytes(), 0o644)
}

func (r *latencyResult) label() string {
	name := r.Contender
	if i := slices.IndexFunc(contenders, func(c contender) bool { return c.name == name }); i >= 0 {
		name = contenders[i].label
	}
	return fmt.Sprintf("%s, %s, %d ms", name, strings.ReplaceAll(r.Guarantee, "_", " "), r.CommitMS)
}

func (r *latencyResult) line() string {
	name := fmt.Sprintf("%s, %d ms, %.0f k/s", r.Contender, r.CommitMS, r.Rate/1000)
	if r.Error != "" {
		return fmt.Sprintf("%-32s FAILED: %s", name, r.Error)
	}
	return fmt.Sprintf("%-32s p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f ms; %d decisions, %d missing", name, r.P50, r.P99, r.P999, r.Max, r.Decisions, r.Missing)
}

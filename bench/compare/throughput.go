package main

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/guerdon/guerdon/bench/load"
)

type throughputCmd struct {
	Percents []string `help:"Shares of events that decide." default:"54,5"`
	NoCosts  bool     `help:"Leave out the rows that cost Guerdon's switches one by one."`
	Warmup   float64  `help:"Share of the records after which the clock starts: memory is touched, code compiled." default:"0.4"`
}

// throughput is what one command measures, and what its runs share.
type throughput struct {
	*sitting
	percents []string
	warm     int64
	input    string // of the peers
	acting   []bool
	expected map[string]*expectation // by percent
	book     *book[runResult]
}

// runResult is one run. Rates and CPU are of the records after the warm-up; memory is
// the peak of the process's life.
type runResult struct {
	Contender  string  `json:"contender"`
	Guarantee  string  `json:"guarantee,omitempty"`
	Percent    string  `json:"percent"`
	Round      int     `json:"round"`
	Records    int64   `json:"records"` // measured
	Seconds    float64 `json:"seconds"`
	PerSecond  float64 `json:"records_per_second"`
	CPUSeconds float64 `json:"cpu_seconds"`
	PeakBytes  int64   `json:"peak_rss_bytes"`
	Decisions  int64   `json:"decisions"`
	Checked    string  `json:"checked"` // how the decisions were
	Version    string  `json:"version,omitempty"`
	Error      string  `json:"error,omitempty"`
}

// Run measures all contenders, round by round.
func (c *throughputCmd) Run(ctx context.Context, s *sitting) error {
	t := &throughput{sitting: s, percents: c.Percents, input: "load", expected: map[string]*expectation{}}
	if len(t.percents) == 0 { // as part of all
		t.percents, c.Warmup = percents(s.job), 0.4
	}
	t.warm = int64(c.Warmup * float64(s.Records))
	list, err := s.chosen(!c.NoCosts)
	if err != nil {
		return err
	}
	if t.book, err = openBook[runResult](ctx, s, "compare.json", t.about()); err != nil {
		return err
	}
	if err := t.prepare(ctx); err != nil {
		return err
	}
	t.book.forget(func(r *runResult) bool {
		for i := range list {
			if list[i].name == r.Contender {
				return true
			}
		}
		return false
	})
	for round := 1; round <= s.Rounds; round++ {
		for i := range list {
			for _, percent := range t.percents {
				r := t.one(ctx, &list[i], percent, round)
				if ctx.Err() != nil {
					return ctx.Err()
				}
				if err := t.book.add(r); err != nil {
					return err
				}
				s.say("%s", r.line())
				if !list[i].decides() {
					break
				}
			}
		}
	}
	return t.publish()
}

// about is what all runs of compare.json share.
func (t *throughput) about() map[string]any {
	c := t.load()
	return map[string]any{"records": t.Records, "members": c.Members, "law": c.Law, "partitions": c.Partitions, "seed": c.Seed,
		"warmup_records": t.warm, "commit_ms": t.Commit.Milliseconds(), "peer_threads": t.Threads, "memory_mb": t.MemoryMB}
}

// prepare makes the peers' topic, and what must be decided.
func (t *throughput) prepare(ctx context.Context) error {
	c := t.load()
	t.say("%d events of %d members into the topic of the peers", t.Records, c.Members)
	if err := t.createTopic(ctx, t.input); err != nil {
		return err
	}
	began := time.Now()
	if err := load.Fill(ctx, t.brokers, t.input, c, t.Records); err != nil {
		return err
	}
	t.say("filled, %.0f k/s", float64(t.Records)/time.Since(began).Seconds()/1000)
	var err error
	if t.acting, err = load.Acting(c, t.Records); err != nil {
		return err
	}
	scores, err := t.fit(c, t.Records)
	if err != nil {
		return err
	}
	for _, percent := range t.percents {
		text, m, err := programme(t.job, percent, switches{})
		if err != nil {
			return err
		}
		threshold, err := t.job.Threshold(percent)
		if err != nil {
			return err
		}
		e, err := expect(c, t.Records, text, m, threshold)
		if err != nil {
			return err
		}
		if plain := deciding(scores, threshold); plain != e.decisions {
			return fmt.Errorf("our numeric functions decide %d of the load, the plain reference %d", e.decisions, plain)
		}
		t.expected[percent] = e
		t.say("the reference decides %d of %d, %.2f %%", e.decisions, t.Records, 100*float64(e.decisions)/float64(t.Records))
	}
	return nil
}

// one is one run; what goes wrong is part of the result.
func (t *throughput) one(ctx context.Context, c *contender, percent string, round int) runResult {
	r := runResult{Contender: c.name, Guarantee: c.guarantee, Percent: percent, Round: round}
	var err error
	if !c.decides() {
		r.Percent = ""
	}
	switch {
	case c.hop:
		err = t.ingestHop(ctx, c, &r)
	case c.peer == "":
		err = t.guerdon(ctx, c, &r)
	case c.peer == "raw":
		err = t.raw(ctx, c, &r)
	default:
		err = t.peer(ctx, c, &r)
	}
	if err != nil {
		r.Error = err.Error()
	}
	return r
}

func (r *runResult) take(m measured) error {
	if m.Records <= 0 || m.Seconds <= 0 {
		return errTooShort
	}
	r.Records, r.Seconds, r.PerSecond = m.Records, m.Seconds, float64(m.Records)/m.Seconds
	r.CPUSeconds, r.PeakBytes = m.CPU.Seconds(), m.Peak
	return nil
}

// guerdon links the members, fills the topic, and measures a new process on it.
func (t *throughput) guerdon(ctx context.Context, c *contender, r *runResult) (err error) {
	in, err := t.install(ctx, t.fresh(c.name), r.Percent, c.switches, t.load(), t.acting)
	if in != nil {
		defer func() { err = errors.Join(err, in.remove(context.WithoutCancel(ctx))) }()
	}
	if err != nil {
		return err
	}
	in.metrics = c.metrics
	if err := load.Fill(ctx, t.brokers, in.events(), t.load(), t.Records); err != nil {
		return err
	}
	p, err := in.start("measured")
	if err != nil {
		return err
	}
	if err := t.clock(ctx, p, r, in.group(), in.events(), in.linked); err != nil {
		return err
	}
	want := t.expected[r.Percent]
	if r.Round == 1 && !t.SkipCheck {
		r.Checked = "record for record"
		r.Decisions, err = want.check(ctx, in.stream())
		return err
	}
	return t.number(ctx, r, in.decisions(), want)
}

// clock measures a process of ours on a topic, and stops it.
func (t *throughput) clock(ctx context.Context, p *child, r *runResult, group, topic string, from map[int32]int64) error {
	m, err := t.measure(ctx, p, group, topic, from, t.warm, t.Records)
	if serr := p.stop(); err == nil {
		err = serr
	}
	if err != nil {
		return err
	}
	return r.take(m)
}

// number compares only how many decisions there are.
func (t *throughput) number(ctx context.Context, r *runResult, topic string, want *expectation) error {
	var err error
	r.Checked = "in number"
	if r.Decisions, err = t.count(ctx, topic); err == nil && r.Decisions != want.decisions {
		err = fmt.Errorf("%d decisions, the reference has %d", r.Decisions, want.decisions)
	}
	return err
}

// peer measures another program on the shared topic.
func (t *throughput) peer(ctx context.Context, c *contender, r *runResult) (err error) {
	if err := t.build(ctx, c.peer); err != nil {
		return err
	}
	run, err := t.preparePeer(ctx, t.fresh(c.name))
	defer func() { err = errors.Join(err, run.remove(context.WithoutCancel(ctx), t.sitting)) }()
	if err != nil {
		return err
	}
	p, err := t.startPeer(c, run, "", t.input, r.Percent, "--expect", fmt.Sprint(t.Records),
		"--warmup", fmt.Sprint(t.warm), "--timeout", fmt.Sprint(int(t.RunLimit.Seconds())))
	if err != nil {
		return err
	}
	m, err := t.measure(ctx, p, run.group, t.input, nil, t.warm, t.Records)
	if err != nil {
		p.kill()
		return err
	}
	report, err := p.reportWithin(time.Minute)
	if err != nil {
		return err
	}
	r.Version = report.Version
	if err := r.take(m); err != nil {
		return err
	}
	return t.number(ctx, r, run.output, t.expected[r.Percent])
}

// raw goes by its own count: it commits nothing that could be seen from outside.
func (t *throughput) raw(ctx context.Context, c *contender, r *runResult) error {
	if err := t.build(ctx, c.peer); err != nil {
		return err
	}
	run := peerRun{group: "peer-" + t.fresh(c.name), output: "none", dir: filepath.Join(t.state(), "raw")}
	p, err := t.startPeer(c, run, "", t.input, t.percents[0], "--expect", fmt.Sprint(t.Records), "--warmup", fmt.Sprint(t.warm))
	if err != nil {
		return err
	}
	report, err := p.reportWithin(t.RunLimit)
	if err != nil {
		return err
	}
	r.Version, r.Checked = report.Version, "nothing is decided"
	return r.take(measured{Records: report.Records, Seconds: report.Seconds, CPU: time.Duration(report.CPUSeconds * float64(time.Second)), Peak: report.PeakRSSBytes})
}

// line tells of a run.
func (r *runResult) line() string {
	name := r.Contender
	if r.Percent != "" {
		name += " at " + r.Percent + " %"
	}
	if r.Error != "" {
		return fmt.Sprintf("round %d  %-28s FAILED: %s", r.Round, name, r.Error)
	}
	return fmt.Sprintf("round %d  %-28s %8.0f k/s  %6.2f CPU s per million  %6.0f MB  %d out, %s", r.Round, name, r.PerSecond/1000,
		r.CPUSeconds/float64(r.Records)*1e6, float64(r.PeakBytes)/1e6, r.Decisions, r.Checked)
}

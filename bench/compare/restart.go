package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/bench/plot"
)

type restartCmd struct {
	Members int `help:"Members in the state (default 1,000,000; 20,000 with --quick)." name:"in-state"`
}

// restartResult is one start of a process. Seconds count from its execution, but for
// RestoreSeconds: from the partitions' assignment to the last being ready.
type restartResult struct {
	Contender string `json:"contender"`
	// What: "after a kill", with all that was on disk; "without a disk", its
	// directory deleted, so that the state comes from the changelog alone; the same
	// "compacted", once the broker has compacted it.
	What           string  `json:"what"`
	Round          int     `json:"round"`
	Members        int     `json:"members"`
	FirstDecision  float64 `json:"first_decision_seconds"` // visible to a read-committed consumer
	RestoreSeconds float64 `json:"restore_seconds"`
	Changelog      int64   `json:"changelog_records"` // that are there to be restored
	MembersPerSec  float64 `json:"members_per_second,omitempty"`
	RecordsPerSec  float64 `json:"records_per_second,omitempty"`
	Error          string  `json:"error,omitempty"`
}

const (
	afterKill = "after a kill"
	noDisk    = "without a disk"
	compacted = "without a disk, compacted"
)

// Run measures Guerdon and Kafka Streams, both exactly once.
func (c *restartCmd) Run(ctx context.Context, s *sitting) error {
	list, err := s.chosen(false)
	if err != nil {
		return err
	}
	if c.Members == 0 {
		c.Members = 1_000_000
		if s.Quick {
			c.Members = 20_000
		}
	}
	b, err := openBook[restartResult](ctx, s, "restart.json", map[string]any{"members": c.Members, "percent": "54", "partitions": partitions})
	if err != nil {
		return err
	}
	b.forget(func(r *restartResult) bool {
		return slices.ContainsFunc(list, func(x contender) bool { return x.name == r.Contender })
	})
	for i := range list {
		if who := &list[i]; who.name == "guerdon" || who.name == "kstreams" {
			err := c.contender(ctx, s, who, func(r restartResult) error {
				s.say("%s", r.line())
				return b.add(r)
			})
			if ctx.Err() != nil {
				return ctx.Err()
			}
			if err != nil {
				s.say("%s FAILED: %v", who.name, err)
				if err := b.add(restartResult{Contender: who.name, Members: c.Members, Error: err.Error()}); err != nil {
					return err
				}
			}
		}
	}
	bars := plot.Bars{Title: fmt.Sprintf("Seconds from start to the first new decision, %d members", c.Members), Bars: restartBars(b.Runs)}
	return bars.Write(filepath.Join(s.Out, "restart.svg"))
}

// restartBars are the starts of each kind.
func restartBars(runs []restartResult) (bars []plot.Bar) {
	for _, what := range []string{afterKill, noDisk, compacted} {
		for i := range contenders {
			c := &contenders[i]
			var seconds []float64
			for _, r := range runs {
				if r.Contender == c.name && r.What == what && r.Error == "" {
					seconds = append(seconds, r.FirstDecision)
				}
			}
			if v := spreadOf(seconds); len(seconds) > 0 {
				bars = append(bars, plot.Bar{Label: c.label + " " + what, Value: v.Median, Least: v.Least, Most: v.Most,
					Text: fmt.Sprintf("%.2f s", v.Median), Ours: c.peer == ""})
			}
		}
	}
	return bars
}

// contender fills the state with every member, then kills and starts again.
func (c *restartCmd) contender(ctx context.Context, s *sitting, who *contender, tell func(restartResult) error) (err error) {
	cfg := s.load()
	cfg.Members, cfg.Law, cfg.StepMS = c.Members, load.Each, 1000
	n := int64(c.Members)
	if _, err := s.fit(cfg, n); err != nil {
		return err
	}
	r, err := s.running(ctx, who, "54", cfg, nil)
	defer func() { err = errors.Join(err, r.end(context.WithoutCancel(ctx))) }()
	if err != nil {
		return err
	}
	g, err := load.New(cfg)
	if err != nil {
		return err
	}
	if err := r.feed(ctx, g, n); err != nil {
		return err
	}
	for _, what := range []string{afterKill, noDisk, compacted} {
		if what == compacted {
			if err := r.compact(ctx, g); err != nil {
				return err
			}
		}
		for round := 1; round <= s.Rounds; round++ {
			res := restartResult{Contender: who.name, What: what, Round: round, Members: c.Members}
			if err := r.again(ctx, g, &res); err != nil {
				return fmt.Errorf("%s, round %d: %w", what, round, err)
			}
			if err := tell(res); err != nil {
				return err
			}
		}
	}
	return nil
}

// feed appends the next n events and waits until they are committed.
func (r *running) feed(ctx context.Context, g *load.Generator, n int64) error {
	from, err := r.s.ends(ctx, r.input)
	if err != nil {
		return err
	}
	if err := r.append(ctx, g, n); err != nil {
		return err
	}
	_, err = r.s.measure(ctx, r.child, r.group, r.input, from, 0, n)
	return err
}

func (r *running) append(ctx context.Context, g *load.Generator, n int64) error {
	p, err := load.NewProducer(r.s.brokers, r.input, time.Millisecond)
	if err != nil {
		return err
	}
	for range n {
		if err := p.Add(ctx, g.Next()); err != nil {
			break // Close says it again
		}
	}
	return p.Close(ctx)
}

// waiting is how many events wait for a process that starts again.
const waiting = 20_000

// again kills the process, with its directory if asked for, lets events come, starts
// it, and waits for the first decision about them.
func (r *running) again(ctx context.Context, g *load.Generator, res *restartResult) error {
	from, err := r.s.ends(ctx, r.input)
	if err != nil {
		return err
	}
	r.child.kill()
	if res.What != afterKill {
		if err := r.wipe(); err != nil {
			return err
		}
	}
	first := g.Seq + 1
	if err := r.append(ctx, g, waiting); err != nil {
		return err
	}
	if res.Changelog, err = r.s.count(ctx, r.changelog()); err != nil {
		return err
	}
	f, err := r.s.follow(ctx, r.output, first, waiting)
	if err != nil {
		return err
	}
	defer f.close()
	if err := r.launch(); err != nil {
		return err
	}
	at, err := f.first(ctx, r.child)
	if err != nil {
		return err
	}
	res.FirstDecision = at.Sub(r.child.began).Seconds()
	if res.RestoreSeconds, err = r.restored(ctx); err != nil {
		return err
	}
	if res.What != afterKill {
		res.MembersPerSec, res.RecordsPerSec = float64(res.Members)/res.RestoreSeconds, float64(res.Changelog)/res.RestoreSeconds
	}
	_, err = r.s.measure(ctx, r.child, r.group, r.input, from, 0, waiting)
	return err
}

// wipe deletes what the process keeps on disk. Its name in the group stays.
func (r *running) wipe() error {
	dir := r.peer.dir
	if r.in != nil {
		dir = filepath.Join(r.in.dir, "data")
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	return os.MkdirAll(dir, 0o755)
}

func (r *running) changelog() string {
	if r.in != nil {
		return r.in.prefix + "profiles"
	}
	return r.group + "-members-changelog"
}

// restored is the time from the partitions' assignment to their being ready, as the
// process says.
func (r *running) restored(ctx context.Context) (float64, error) {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	if r.in != nil {
		from, err := r.child.saw(ctx, "partitions assigned")
		if err != nil {
			return 0, err
		}
		to, err := r.child.saw(ctx, "partitions ready")
		return to.Sub(from).Seconds(), err
	}
	if _, err := r.child.saw(ctx, `"RUNNING"`); err != nil {
		return 0, err
	}
	var first, last int64
	for _, l := range r.child.said() {
		var state struct {
			State string `json:"state"`
			MS    int64  `json:"ms"`
		}
		if json.Unmarshal([]byte(l), &state) != nil {
			continue
		}
		if state.State == "RESTORE_START" && first == 0 {
			first = state.MS
		}
		if state.State == "RESTORE_END" {
			last = state.MS
		}
	}
	return float64(last-first) / 1000, nil
}

// first waits for the first decision and returns when it came.
func (f *follower) first(ctx context.Context, c *child) (time.Time, error) {
	select {
	case <-f.any:
		return f.began, nil
	case <-ctx.Done():
		return time.Time{}, ctx.Err()
	case <-c.done:
		return time.Time{}, c.ended("before its first decision")
	}
}

// compact makes the broker compact the changelog, as far as it will: the newest
// segment of a partition, of 1 MiB at least, stays as it is.
func (r *running) compact(ctx context.Context, g *load.Generator) error {
	set := func(name, value string) kadm.AlterConfig {
		return kadm.AlterConfig{Op: kadm.SetConfig, Name: name, Value: kadm.StringPtr(value)}
	}
	admin, topic := r.s.admin, r.changelog()
	if _, err := admin.AlterTopicConfigs(ctx, []kadm.AlterConfig{set("min.cleanable.dirty.ratio", "0.001"), set("segment.bytes", "1048576")}, topic); err != nil {
		return err
	}
	if _, err := admin.AlterBrokerConfigs(ctx, []kadm.AlterConfig{set("log.cleaner.backoff.ms", "1000")}); err != nil {
		return err
	}
	if err := r.feed(ctx, g, waiting); err != nil { // what is appended closes a segment that is too large now
		return err
	}
	var was int64
	const atLeast, atMost, every = 8, 60, 3 * time.Second
	for i := range atMost {
		is, err := r.s.count(ctx, topic)
		if err != nil {
			return err
		}
		if i >= atLeast && is == was {
			break
		}
		was = is
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(every):
		}
	}
	r.s.say("%s is compacted to %d records", topic, was)
	return nil
}

func (r *restartResult) line() string {
	name := r.Contender + " " + r.What
	text := fmt.Sprintf("round %d  %-40s first decision %.3f s, restored in %.3f s", r.Round, name, r.FirstDecision, r.RestoreSeconds)
	if r.MembersPerSec > 0 {
		text += fmt.Sprintf(": %.0f k members/s, %.0f k records/s of %d", r.MembersPerSec/1000, r.RecordsPerSec/1000, r.Changelog)
	}
	return strings.TrimSpace(text)
}

package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/guerdon/guerdon/bench/peers/result"
	"github.com/guerdon/guerdon/bench/reference"
)

// Guarantees, as contenders name them.
const (
	exactlyOnce = "exactly_once"
	atLeastOnce = "at_least_once"
)

// contender is one bar of the plots.
type contender struct {
	name      string // --only knows it by this
	label     string
	guarantee string // "" where it commits nothing
	peer      string // bench/peers/run.sh knows it by this; "" is Guerdon's engine
	switches  switches
	metrics   bool
	cost      bool // a row of the table of switches
	hop       bool // `guerdon ingest`
}

// decides says whether shares of decisions mean anything to it.
func (c *contender) decides() bool { return c.peer != "raw" && !c.hop }

// contenders are all, in the order of a round.
var contenders = []contender{
	{name: "raw", label: "franz-go consumer, nothing done", peer: "raw"},
	{name: "guerdon", label: "Guerdon", guarantee: exactlyOnce, cost: true},
	{name: "guerdon-alo", label: "Guerdon", guarantee: atLeastOnce, switches: switches{AtLeastOnce: true}},
	{name: "guerdon-product", label: "Guerdon, all on", guarantee: exactlyOnce, switches: product, metrics: true, cost: true},
	{name: "guerdon-ingest", label: "Guerdon's ingest, JSON to Protobuf", guarantee: exactlyOnce, hop: true},
	{name: "kstreams", label: "Kafka Streams", guarantee: exactlyOnce, peer: "kstreams"},
	{name: "kstreams-alo", label: "Kafka Streams", guarantee: atLeastOnce, peer: "kstreams"},
	{name: "flink", label: "Flink", guarantee: exactlyOnce, peer: "flink"},
	{name: "flink-alo", label: "Flink", guarantee: atLeastOnce, peer: "flink"},
	{name: "goka", label: "goka", guarantee: atLeastOnce, peer: "goka"},

	{name: "guerdon-duplicates", label: "duplicates and refunds", guarantee: exactlyOnce, switches: switches{Duplicates: true}, cost: true},
	{name: "guerdon-heads", label: "three heads", guarantee: exactlyOnce, switches: switches{Heads: true}, cost: true},
	{name: "guerdon-policy", label: "policy", guarantee: exactlyOnce, switches: switches{Policy: true}, cost: true},
	{name: "guerdon-explain", label: "features and reasons", guarantee: exactlyOnce, switches: switches{Explain: true}, cost: true},
	{name: "guerdon-metrics", label: "metrics", guarantee: exactlyOnce, metrics: true, cost: true},
}

// chosen are those of --only, or all; costs are those of the table of switches.
func (s *sitting) chosen(costs bool) ([]contender, error) {
	var list []contender
	known := map[string]bool{}
	for _, c := range contenders {
		known[c.name] = true
		if slices.Contains(s.Only, c.name) || len(s.Only) == 0 && (costs || !c.cost || c.name == "guerdon" || c.name == "guerdon-product") {
			list = append(list, c)
		}
	}
	for _, name := range s.Only {
		if !known[name] {
			return nil, fmt.Errorf("--only %s: no such contender", name)
		}
	}
	return list, nil
}

// reportWithin reads the line that a peer prints, once it has ended; one that does
// not end is killed.
func (c *child) reportWithin(limit time.Duration) (result.Line, error) {
	var r result.Line
	select {
	case <-c.done:
	case <-time.After(limit):
		c.kill()
		return r, fmt.Errorf("%s did not end within %v", c.name, limit)
	}
	if c.err != nil {
		return r, c.ended("badly")
	}
	if err := json.Unmarshal(c.stdout.Bytes(), &r); err != nil {
		return r, fmt.Errorf("%s: what it reports is not a line of JSON: %w", c.name, err)
	}
	return r, nil
}

// build builds a peer once a sitting.
func (s *sitting) build(ctx context.Context, peer string) error {
	err, known := s.built[peer]
	if !known {
		s.say("building %s", peer)
		err = command(ctx, s.root, filepath.Join(s.root, "bench", "peers", "build.sh"), peer)
		s.built[peer] = err
	}
	return err
}

// peerRun is one run of a peer: its own group, output and directory.
type peerRun struct {
	group, output, dir string
}

// preparePeer makes room for a run.
func (s *sitting) preparePeer(ctx context.Context, name string) (peerRun, error) {
	r := peerRun{group: "peer-" + name, output: "peer-" + name + "-out", dir: filepath.Join(s.state(), name)}
	if err := os.RemoveAll(r.dir); err != nil {
		return r, err
	}
	if err := os.MkdirAll(r.dir, 0o755); err != nil {
		return r, err
	}
	return r, s.createTopic(ctx, r.output)
}

func (r *peerRun) remove(ctx context.Context, s *sitting) error {
	if err := os.RemoveAll(r.dir); err != nil {
		return err
	}
	return s.clear(ctx, r.group)
}

// startPeer starts one on a run's topics.
func (s *sitting) startPeer(c *contender, r peerRun, life, input, percent string, more ...string) (*child, error) {
	args := []string{filepath.Join(s.root, "bench", "peers", "run.sh"), c.peer, "--brokers", s.brokers[0], "--input", input,
		"--output", r.output, "--group", r.group, "--state-dir", r.dir, "--threads", fmt.Sprint(s.Threads),
		"--job", s.jobFile(), "--percent", percent}
	if c.guarantee != "" {
		args = append(args, "--guarantee", c.guarantee)
	}
	if c.peer == "kstreams" { // Flink has an interval of its own
		args = append(args, "--commit-ms", fmt.Sprint(s.Commit.Milliseconds()))
	}
	return start(filepath.Join(s.logs(), r.group+life+".log"), append(args, more...)...)
}

// percents are the shares of events that decide, the greater first.
func percents(j *reference.Job) []string {
	var list []string
	for p := range j.Thresholds {
		list = append(list, p)
	}
	slices.SortFunc(list, func(a, b string) int { return len(b) - len(a) })
	return list
}

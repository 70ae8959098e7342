package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
)

// switches are what Guerdon does beyond the reference job. The zero value is the job
// and nothing else.
type switches struct {
	Duplicates  bool // event ids are remembered, and orders for refunds
	Heads       bool // three heads, not one
	Policy      bool // two rewards compete; budgets, holdout, exploration
	Explain     bool // decisions carry features and reasons
	AtLeastOnce bool
}

// product is all that a programme would have on.
var product = switches{Duplicates: true, Heads: true, Policy: true, Explain: true}

// mainHead is the reference job's; its score is what is compared.
const mainHead = "likely"

// heads are the programme's, each with a factor on the job's weights: the others cost
// what the first costs and decide nothing.
func (w switches) heads() map[string]float64 {
	if w.Heads {
		return map[string]float64{mainHead: 1, "later": 0.5, "never": -1}
	}
	return map[string]float64{mainHead: 1}
}

func (w switches) headNames() []string {
	if w.Heads {
		return []string{mainHead, "later", "never"}
	}
	return []string{mainHead}
}

// programme writes the reference job as a programme file and a model file.
func programme(j *reference.Job, percent string, w switches) (text string, m *model.Model, err error) {
	threshold, err := j.Threshold(percent)
	if err != nil {
		return "", nil, err
	}
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line("# The reference job at %s %% decisions. Made from job.json: go run ./bench/compare programmes", percent)
	line("program: reference")
	line("starts: 2026-01-01")
	line("time_zone: UTC")
	line("currency: EUR")
	if w.AtLeastOnce {
		line("guarantee: at_least_once")
	}
	if !w.Explain {
		line("decisions: brief")
	}
	if w.Duplicates {
		line("events: {duplicates: {by: id, horizon: 7d}}")
	} else {
		line("events: {duplicates: off, refunds: off}")
	}
	line("signals:")
	for _, s := range j.Signals {
		line("  %s: {match: {type: %s}, value: value, half_life: %s}", s, s, duration(j.HalfLifeMS))
	}
	line("heads:")
	for _, name := range w.headNames() {
		line("  %s: {predict: {event: %s}, within: 28d}", name, j.Signals[0])
	}
	line("rewards:")
	when := mainHead + " >= " + strconv.FormatFloat(threshold, 'g', -1, 64)
	if w.Policy {
		line("  large: {kind: credit, token: 2, amount: 100 + 100 * %s, when: %s, expires: 28d, worth: 24.00, propensity: %s, cost: 2.00, budget: {per_day: 1_000_000_000_000}}", mainHead, when, mainHead)
		line("  small: {kind: credit, token: 2, amount: 50, when: %s, expires: 28d, worth: 12.00, propensity: %s, cost: 0.50, budget: {per_day: 1_000_000_000_000}}", when, mainHead)
		line("policy: {holdout: 5%%, explore: 2%%}")
		line("token: {classes: {2: {name: credit, cap: 1_000_000_000_000_000}}}")
	} else {
		line("  points: {kind: points, token: 0, amount: 1, when: %s}", when)
		line("token: {classes: {0: {name: points, cap: 1_000_000_000_000_000}}}")
	}
	line("terms: {version: 2026-01, expires: %s, cash: no, transferable: no, change_notice: 30d}", map[bool]string{true: "yes", false: "no"}[w.Policy])
	p, err := program.Parse("reference.yaml", []byte(b.String()))
	if err != nil {
		return "", nil, err
	}
	if m, err = jobModel(j, p, w); err != nil {
		return "", nil, err
	}
	line("model: %s", m.FileName())
	return b.String(), m, nil
}

// jobModel has the job's weights on ln(1+x) of counts and sums, and none on means,
// which come with every signal that has a value.
func jobModel(j *reference.Job, p *program.Program, w switches) (*model.Model, error) {
	spec := model.Spec{Format: model.Format}
	weights := map[string]float64{}
	life := duration(j.HalfLifeMS)
	for i, s := range j.Signals {
		weights["count("+s+","+life+")"], weights["sum("+s+","+life+")"] = j.CountWeights[i], j.SumWeights[i]
	}
	found := 0
	for _, name := range p.Layout().Names() {
		f := model.FeatureSpec{Name: name, Transform: model.TransformIdentity, Scale: 1}
		if _, ok := weights[name]; ok {
			f.Transform = model.TransformLog1p
			found++
		}
		spec.Features = append(spec.Features, f)
	}
	if found != len(weights) {
		return nil, fmt.Errorf("the layout has %v, of which %d are the job's %d", p.Layout().Names(), found, len(weights))
	}
	factors := w.heads()
	for _, name := range w.headNames() {
		h := model.HeadSpec{Name: name, Calibration: model.Calibration{Slope: 1}, Bias: j.Bias}
		for _, f := range spec.Features {
			h.Weights = append(h.Weights, 0+factors[name]*weights[f.Name])
		}
		spec.Heads = append(spec.Heads, h)
	}
	return model.New(spec)
}

// duration writes a half-life as the programme file does.
func duration(ms int64) string {
	if day := 24 * time.Hour.Milliseconds(); ms%day == 0 {
		return fmt.Sprintf("%dd", ms/day)
	}
	return fmt.Sprintf("%dms", ms)
}

// writeProgramme puts a programme and its model into a directory.
func writeProgramme(dir, name string, j *reference.Job, percent string, w switches) (path string, err error) {
	text, m, err := programme(j, percent, w)
	if err != nil {
		return "", err
	}
	path = filepath.Join(dir, name+".yaml")
	return path, errors.Join(os.WriteFile(path, []byte(text), 0o644),
		os.WriteFile(filepath.Join(dir, m.FileName()), m.Encode(), 0o644))
}

type programmesCmd struct{}

// checkedIn are the programme files beside job.json, by name.
var checkedIn = map[string]switches{"reference": {}, "product": product}

// Run writes the checked-in files.
func (programmesCmd) Run(_ context.Context, s *sitting) error {
	for name, w := range checkedIn {
		for percent := range reference.Standard().Thresholds {
			if _, err := writeProgramme(filepath.Join(s.root, "bench", "reference"), name+"-"+percent, reference.Standard(), percent, w); err != nil {
				return err
			}
		}
	}
	return nil
}

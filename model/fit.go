package model

import (
	"fmt"
	"math"
	"slices"

	"github.com/guerdon/guerdon/internal/exact"
)

// minCalibration is how many rows of each label a calibration needs; with
// fewer its two numbers are noise, and the head keeps {1, 0}.
const minCalibration = 20

// calibrationL2 holds the slope where logits carry no information at all.
const calibrationL2 = 1e-9

// Fit fits, calibrates and evaluates a model. The same input gives the same
// bytes. A column that does not vary gets weight 0. The error names the head
// that cannot be fitted and why. Cost: about 40 passes over the rows per head,
// and one copy of them in memory.
func Fit(s Set, c FitConfig) (*Model, Report, error) {
	if err := s.check(&c); err != nil {
		return nil, Report{}, err
	}
	if c.L2 == 0 {
		c.L2 = DefaultL2
	}
	spec, err := fitWeights(&s, &c, c.TrainUntilMS)
	if err != nil {
		return nil, Report{}, err
	}
	report := newReport(&c)
	z := s.standardised(spec.Features)
	for h := range spec.Heads {
		head, r := &spec.Heads[h], &report.Heads[h]
		train, held, _ := c.parts(c.Heads[h])
		r.Train = evaluateHead(&s, h, train, z, head)
		r.HeldOut = evaluateHead(&s, h, held, z, head)
		if head.Calibration, err = calibrate(&s, &c, h, z, head, r); err != nil {
			return nil, Report{}, err
		}
		r.Calibrated = evaluateHead(&s, h, held, z, head)
	}
	if c.Refit {
		again, err := fitWeights(&s, &c, c.calibrateUntilMS())
		if err != nil {
			return nil, Report{}, err
		}
		for h := range again.Heads {
			again.Heads[h].Calibration = spec.Heads[h].Calibration
		}
		spec, z = again, s.standardised(again.Features)
	}
	for h := range spec.Heads {
		_, _, test := c.parts(c.Heads[h])
		report.Heads[h].Test = evaluateHead(&s, h, test, z, &spec.Heads[h])
	}
	m, err := New(spec)
	if err != nil {
		return nil, Report{}, fmt.Errorf("%w: %w", ErrFit, err)
	}
	report.finish(m)
	return m, report, nil
}

// fitWeights fits every head on the rows up to a time, without calibration.
func fitWeights(s *Set, c *FitConfig, untilMS int64) (Spec, error) {
	p := part{math.MinInt64, untilMS}
	rows := s.pick(p, nil)
	if len(rows) == 0 {
		return Spec{}, fmt.Errorf("%w: no row is at or before %s, where training ends", ErrFit, day(untilMS))
	}
	spec := Spec{Format: Format, Features: s.describe(c, rows), Trained: Trained{Rows: len(rows)}}
	spec.Trained.FromMS, spec.Trained.UntilMS = s.TimesMS[rows[0]], s.TimesMS[rows[0]]
	for _, r := range rows {
		spec.Trained.FromMS = min(spec.Trained.FromMS, s.TimesMS[r])
		spec.Trained.UntilMS = max(spec.Trained.UntilMS, s.TimesMS[r])
	}
	z := s.standardised(spec.Features)
	for h, config := range c.Heads {
		labels := s.Labels[h]
		known := s.pick(p, labels)
		positives := count(labels, known)
		if positives == 0 || positives == len(known) {
			return Spec{}, fmt.Errorf("%w: head %s: %d of %d training rows are positive; there is nothing to tell apart", ErrFit, config.Name, positives, len(known))
		}
		o := newObjective(z, len(spec.Features), known, c.L2)
		for i, r := range known {
			o.targets[i] = float64(labels[r])
		}
		w, err := o.minimise(prior(positives, len(known)))
		if err != nil {
			return Spec{}, fmt.Errorf("%w: head %s: %w", ErrFit, config.Name, err)
		}
		d := len(w) - 1
		spec.Heads = append(spec.Heads, HeadSpec{config.Name, Calibration{Slope: 1}, w[d], w[:d]})
	}
	return spec, nil
}

// calibrate fits slope and offset of one head on its held-out rows, to targets
// drawn in a little (J. Platt, "Probabilistic outputs for support vector
// machines", 1999), so that they stay finite where the labels are separable.
func calibrate(s *Set, c *FitConfig, h int, z []float64, head *HeadSpec, r *HeadReport) (Calibration, error) {
	none := Calibration{Slope: 1}
	_, held, _ := c.parts(c.Heads[h])
	rows := s.pick(held, s.Labels[h])
	positives := count(s.Labels[h], rows)
	negatives := len(rows) - positives
	if positives < minCalibration || negatives < minCalibration {
		r.note("not calibrated: %d positive and %d negative rows held out, %d of each are needed", positives, negatives, minCalibration)
		return none, nil
	}
	logits := make([]float64, len(rows))
	o := newObjective(logits, 1, indexes(len(rows)), calibrationL2)
	for i, row := range rows {
		logits[i] = logit(head, z, row)
		o.targets[i] = 1 / (float64(negatives) + 2)
		if s.Labels[h][row] == Positive {
			o.targets[i] = (float64(positives) + 1) / (float64(positives) + 2)
		}
	}
	w, err := o.minimise(prior(positives, len(rows)))
	if err != nil {
		return none, fmt.Errorf("%w: calibration of head %s: %w", ErrFit, c.Heads[h].Name, err)
	}
	if w[0] <= 0 {
		r.note("on held-out rows a higher score is not likelier: the head predicts the base rate for everyone")
		return Calibration{Slope: 0, Offset: rounded(prior(positives, len(rows)))}, nil
	}
	return Calibration{Slope: w[0], Offset: w[1]}, nil
}

func logit(head *HeadSpec, z []float64, row int) float64 {
	d := len(head.Weights)
	return head.Bias + dot(head.Weights, z[row*d:row*d+d])
}

// prior is the logit of the share of positives: the best constant.
func prior(positives, n int) float64 {
	return exact.Log(float64(positives) / float64(n-positives))
}

func count(labels []Label, rows []int) (positives int) {
	for _, r := range rows {
		if labels[r] == Positive {
			positives++
		}
	}
	return positives
}

func indexes(n int) []int {
	rows := make([]int, n)
	for i := range rows {
		rows[i] = i
	}
	return rows
}

func evaluateHead(s *Set, h int, p part, z []float64, head *HeadSpec) Metrics {
	rows := s.pick(p, s.Labels[h])
	probabilities := make([]float64, len(rows))
	labels := make([]Label, len(rows))
	for i, r := range rows {
		probabilities[i] = exact.Sigmoid(float64(head.Calibration.Slope*logit(head, z, r)) + head.Calibration.Offset)
		labels[i] = s.Labels[h][r]
	}
	return Evaluate(probabilities, labels)
}

// strongest returns the indexes of the k largest weights by size.
func strongest(weights []float64, k int) []int {
	order := indexes(len(weights))
	slices.SortStableFunc(order, func(a, b int) int {
		switch x, y := math.Abs(weights[a]), math.Abs(weights[b]); {
		case x > y:
			return -1
		case x < y:
			return 1
		}
		return 0
	})
	return order[:min(k, len(order))]
}

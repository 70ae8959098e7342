package model

import (
	"errors"
	"fmt"
	"math"
	"time"
)

// Label is what became of a row for one head.
type Label int8

// Labels. Unknown is a row whose horizon the data do not cover, or one the
// head does not train on.
const (
	Negative Label = 0
	Positive Label = 1
	Unknown  Label = -1
)

// Set is training data: n rows of d features each.
type Set struct {
	Rows    []float64 // n×d, row after row, natural units, finite
	TimesMS []int64   // n, when each row was seen, Unix ms; any order
	Labels  [][]Label // per head of FitConfig, n labels
}

// FitConfig says how a model is fitted. Rows are split by time: up to
// TrainUntilMS they fit the weights; from TrainUntilMS plus the head's horizon
// (so that no label reaches over the cut) up to CalibrateUntilMS they
// calibrate; rows a further horizon later are only evaluated.
type FitConfig struct {
	Features         []string     // d names
	Heads            []HeadConfig // Name and Within are read
	TrainUntilMS     int64
	CalibrateUntilMS int64   // 0: to the end, and nothing is left to test on
	Refit            bool    // fit the weights again on all rows up to CalibrateUntilMS; the calibration stays
	L2               float64 // the objective is mean log loss + L2/2·Σ weight²; 0: DefaultL2
	Transform        string  // for all features; "": log1p for those with a heavy tail, see heavyTail
}

// heavyTail is the skewness above which a feature that is never negative is
// taken as ln(1+x), if that makes it less skewed. An exponential has 2, a
// uniform 0.
const heavyTail = 1

// DefaultL2 equals scikit-learn's C = 1 at 10,000 rows.
const DefaultL2 = 1e-4

// ErrFit is wrapped by every error of Fit.
var ErrFit = errors.New("fit")

func (s *Set) check(c *FitConfig) error {
	n, d := len(s.TimesMS), len(c.Features)
	switch {
	case d == 0 || len(c.Heads) == 0:
		return fmt.Errorf("%w: %d features and %d heads: at least one of each is needed", ErrFit, d, len(c.Heads))
	case n == 0:
		return fmt.Errorf("%w: no rows", ErrFit)
	case len(s.Rows) != n*d:
		return fmt.Errorf("%w: %d values for %d rows of %d features", ErrFit, len(s.Rows), n, d)
	case len(s.Labels) != len(c.Heads):
		return fmt.Errorf("%w: labels for %d heads, but %d heads", ErrFit, len(s.Labels), len(c.Heads))
	case !(c.L2 >= 0) || math.IsInf(c.L2, 1):
		return fmt.Errorf("%w: L2 is %v; it must be finite and not negative", ErrFit, c.L2)
	case c.Transform != "" && c.Transform != TransformIdentity && c.Transform != TransformLog1p:
		return fmt.Errorf("%w: transform is %q; it can be %q, %q or left out", ErrFit, c.Transform, TransformIdentity, TransformLog1p)
	case c.CalibrateUntilMS != 0 && c.CalibrateUntilMS < c.TrainUntilMS:
		return fmt.Errorf("%w: calibration ends at %s, before training does at %s", ErrFit, day(c.CalibrateUntilMS), day(c.TrainUntilMS))
	}
	for h, labels := range s.Labels {
		if len(labels) != n {
			return fmt.Errorf("%w: head %s: %d labels for %d rows", ErrFit, c.Heads[h].Name, len(labels), n)
		}
		for i, y := range labels {
			if y != Negative && y != Positive && y != Unknown {
				return fmt.Errorf("%w: head %s: row %d has the label %d", ErrFit, c.Heads[h].Name, i, y)
			}
		}
	}
	for i, v := range s.Rows {
		if !finite(v) {
			return fmt.Errorf("%w: row %d: %s is %v", ErrFit, i/d, c.Features[i%d], v)
		}
	}
	return nil
}

// part is a stretch of time, both ends included.
type part struct{ fromMS, untilMS int64 }

// parts are a head's training, calibration and test times.
func (c *FitConfig) parts(h HeadConfig) (train, calibrate, test part) {
	embargo := max(h.Within.Milliseconds(), 1)
	after := func(ms int64) int64 { return min(ms, math.MaxInt64-embargo) + embargo }
	end := c.calibrateUntilMS()
	return part{math.MinInt64, c.TrainUntilMS}, part{after(c.TrainUntilMS), end}, part{after(end), math.MaxInt64}
}

func (c *FitConfig) calibrateUntilMS() int64 {
	if c.CalibrateUntilMS == 0 {
		return math.MaxInt64
	}
	return c.CalibrateUntilMS
}

// pick returns the indexes of the part's rows; with labels, of those known.
func (s *Set) pick(p part, labels []Label) []int {
	var rows []int
	for i, t := range s.TimesMS {
		if t >= p.fromMS && t <= p.untilMS && (labels == nil || labels[i] != Unknown) {
			rows = append(rows, i)
		}
	}
	return rows
}

func day(ms int64) string { return time.UnixMilli(ms).UTC().Format(time.DateOnly) }

// describe chooses each feature's transform and takes its mean and scale
// (standard deviation; 1 where it does not vary) over the given rows.
func (s *Set) describe(c *FitConfig, rows []int) []FeatureSpec {
	d := len(c.Features)
	specs := make([]FeatureSpec, d)
	column := make([]float64, len(rows))
	logs := make([]float64, len(rows))
	for j := range specs {
		for i, r := range rows {
			column[i] = s.Rows[r*d+j]
			logs[i] = logarithm(column[i])
		}
		plain, logged := momentsOf(column), momentsOf(logs)
		f := FeatureSpec{Name: c.Features[j], Transform: c.Transform}
		if f.Transform == "" {
			f.Transform = TransformIdentity
			if plain.least >= 0 && plain.skew > heavyTail && math.Abs(logged.skew) < plain.skew {
				f.Transform = TransformLog1p
			}
		}
		f.Mean, f.Scale = plain.mean, plain.deviation
		if f.Transform == TransformLog1p {
			f.Mean, f.Scale = logged.mean, logged.deviation
		}
		specs[j] = f
	}
	return specs
}

type moments struct{ least, mean, deviation, skew float64 }

// momentsOf counts a column as constant (deviation 1, skew 0, and the mean the
// value itself) where all values are equal, whatever rounding makes of sums.
func momentsOf(x []float64) moments {
	n := float64(len(x))
	least, most, sum := x[0], x[0], 0.0
	for _, v := range x {
		least, most = min(least, v), max(most, v)
		sum += v
	}
	if least == most {
		return moments{least, least, 1, 0}
	}
	mean := sum / n
	var square, cube float64
	for _, v := range x {
		e := v - mean
		e2 := float64(e * e)
		square += e2
		cube += float64(e2 * e)
	}
	variance := square / n
	deviation := math.Sqrt(variance)
	if !(deviation > 1e-150) || !finite(cube) { // too small or too great to divide by
		return moments{least, mean, 1, 0}
	}
	return moments{least, mean, deviation, cube / n / float64(variance*deviation)}
}

// standardised returns the rows' z values, n×d.
func (s *Set) standardised(specs []FeatureSpec) []float64 {
	d := len(specs)
	m := &Model{}
	for _, f := range specs {
		m.columns = append(m.columns, column{f.Mean, 1 / f.Scale, f.Transform == TransformLog1p})
	}
	z := make([]float64, len(s.Rows))
	for at := 0; at < len(z); at += d {
		m.standardise(s.Rows[at:at+d], z[at:at+d])
	}
	return z
}

package model

import (
	"bytes"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/internal/exact"
)

const dayMS = 24 * 60 * 60 * 1000

// simulated draws n rows over 100 days from a known head: two uniform
// features, a lognormal-like one, a constant, and a copy of the first.
func simulated(n int, seed uint64) (Set, FitConfig, HeadSpec) {
	r := rand.New(rand.NewPCG(seed, 1))
	truth := HeadSpec{Bias: -0.7, Weights: []float64{1.2, -0.8, 0.5}} // on the raw (third: log1p) values
	var s Set
	labels := make([]Label, n)
	for i := range n {
		a, b := 2*r.Float64()-1, 2*r.Float64()-1
		c := exact.Exp(4*r.Float64()) - 1
		s.Rows = append(s.Rows, a, b, c, 7, a)
		s.TimesMS = append(s.TimesMS, int64(i%100)*dayMS)
		p := exact.Sigmoid(truth.Bias + 1.2*a - 0.8*b + 0.5*exact.Log1p(c))
		if r.Float64() < p {
			labels[i] = Positive
		}
	}
	s.Labels = [][]Label{labels}
	c := FitConfig{
		Features:     []string{"a", "b", "c", "constant", "copy of a"},
		Heads:        []HeadConfig{{Name: "h", Within: 10 * 24 * time.Hour}},
		TrainUntilMS: 60 * dayMS, CalibrateUntilMS: 80 * dayMS,
	}
	return s, c, truth
}

func fit(t testing.TB, s Set, c FitConfig) (*Model, Report) {
	t.Helper()
	m, r, err := Fit(s, c)
	if err != nil {
		t.Fatal(err)
	}
	return m, r
}

func TestFitRecoversWhatMadeTheLabels(t *testing.T) {
	s, c, truth := simulated(60000, 3)
	m, r := fit(t, s, c)
	spec := m.Spec()
	for i, want := range []string{TransformIdentity, TransformIdentity, TransformLog1p} {
		if got := spec.Features[i].Transform; got != want {
			t.Errorf("feature %d: transform %s, want %s", i, got, want)
		}
	}
	h, f := spec.Heads[0], spec.Features
	got := []float64{h.Weights[0]/f[0].Scale + h.Weights[4]/f[4].Scale, h.Weights[1] / f[1].Scale, h.Weights[2] / f[2].Scale}
	for i, w := range truth.Weights {
		if math.Abs(got[i]-w) > 0.06 { // about 3 standard errors
			t.Errorf("weight %d is %.3f, the labels were made with %.3f", i, got[i], w)
		}
	}
	if h.Weights[3] != 0 || f[3].Scale != 1 || f[3].Mean != 7 {
		t.Errorf("the constant column has weight %v, scale %v, mean %v; want 0, 1, 7", h.Weights[3], f[3].Scale, f[3].Mean)
	}
	if h.Weights[0] != h.Weights[4] {
		t.Errorf("equal columns have weights %v and %v", h.Weights[0], h.Weights[4])
	}
	if a := h.Calibration; math.Abs(a.Slope-1) > 0.1 || math.Abs(a.Offset) > 0.1 {
		t.Errorf("a well-specified model needs no calibration, it got %+v", a)
	}
	test := r.Heads[0].Test
	if test.Rows != 6000 || test.AUC < 0.72 || test.ECE > 0.03 {
		t.Errorf("on the test rows: %+v", test)
	}
	if len(r.Idle) != 1 || r.Idle[0] != "constant" || len(r.Logged) != 1 || r.Logged[0] != "c" {
		t.Errorf("report: idle %q, logged %q", r.Idle, r.Logged)
	}
}

// newton is the slow, obvious fit: damped Newton from zero on the mean
// objective, with Gaussian elimination and package math.
func newton(z [][]float64, y []float64, l2 float64) []float64 {
	d, n := len(z[0]), float64(len(z))
	w := make([]float64, d+1)
	value := func(w []float64) (f float64) {
		for i, row := range z {
			m := w[d]
			for j, v := range row {
				m += w[j] * v
			}
			f += (math.Max(m, 0) + math.Log1p(math.Exp(-math.Abs(m))) - y[i]*m) / n
		}
		for _, v := range w[:d] {
			f += l2 / 2 * v * v
		}
		return f
	}
	for range 100 {
		g, h := make([]float64, d+1), make([][]float64, d+1)
		for j := range h {
			h[j] = make([]float64, d+2)
		}
		for i, row := range z {
			row = append(append([]float64(nil), row...), 1)
			m := 0.0
			for j, v := range row {
				m += w[j] * v
			}
			p := 1 / (1 + math.Exp(-m))
			for j, v := range row {
				g[j] += (p - y[i]) * v / n
				for k, u := range row {
					h[j][k] += p * (1 - p) * v * u / n
				}
			}
		}
		for j := range d {
			g[j] += l2 * w[j]
			h[j][j] += l2
		}
		for j := range h {
			h[j][d+1] = g[j]
		}
		for j := range h { // Gauss–Jordan
			for k := range h {
				if k != j {
					q := h[k][j] / h[j][j]
					for l := range h[k] {
						h[k][l] -= q * h[j][l]
					}
				}
			}
		}
		for t := 1.0; t > 1e-9; t /= 2 {
			next := append([]float64(nil), w...)
			for j := range next {
				next[j] -= t * h[j][d+1] / h[j][j]
			}
			if value(next) <= value(w) {
				w = next
				break
			}
		}
	}
	return w
}

func TestFitEqualsNewton(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n, d := rapid.IntRange(30, 80).Draw(t, "n"), rapid.IntRange(1, 4).Draw(t, "d")
		seed := rapid.Uint64().Draw(t, "seed")
		l2 := math.Pow(10, rapid.Float64Range(-4, -1).Draw(t, "log10 l2"))
		r := rand.New(rand.NewPCG(seed, 2))
		var s Set
		c := FitConfig{Heads: []HeadConfig{{Name: "h"}}, TrainUntilMS: 1, L2: l2}
		for j := range d {
			c.Features = append(c.Features, fmt.Sprint(j))
		}
		labels := []Label{Positive, Negative}
		for i := range n {
			for range d {
				s.Rows = append(s.Rows, r.NormFloat64()*3+1)
			}
			s.TimesMS = append(s.TimesMS, 0)
			if i >= 2 {
				labels = append(labels, Label(r.IntN(3)-1))
			}
		}
		s.Labels = [][]Label{labels}
		m, _, err := Fit(s, c)
		if err != nil {
			t.Fatal(err)
		}
		spec := m.Spec()
		all := s.standardised(spec.Features)
		var z [][]float64
		var y []float64
		for i := range n {
			if labels[i] != Unknown {
				z = append(z, all[i*d:i*d+d])
				y = append(y, float64(labels[i]))
			}
		}
		want := newton(z, y, l2)
		got := append(spec.Heads[0].Weights, spec.Heads[0].Bias)
		for j := range want {
			if math.Abs(got[j]-want[j]) > 1e-6*(1+math.Abs(want[j])) {
				t.Fatalf("fit %v, Newton %v", got, want)
			}
		}
	})
}

// TestFitBytes pins the file that a fit writes, on data drawn without package
// math: it must come out the same on every machine.
func TestFitBytes(t *testing.T) {
	s, c, _ := simulated(3000, 5)
	c.Refit = true
	m, report := fit(t, s, c)
	const want = "sha256:5efaa69d6dfb31c01968e0bfa0d34306d8941350f5650486305c2ba8054c29cd"
	if m.ID() != want {
		t.Errorf("the fit made %s, want %s:\n%s", m.ID(), want, m.Encode())
	}
	again, second := fit(t, s, c)
	if !bytes.Equal(again.Encode(), m.Encode()) || second.String() != report.String() {
		t.Error("a second fit made another model or report")
	}
	if tr := m.Spec().Trained; tr != (Trained{Rows: 2430, FromMS: 0, UntilMS: 80 * dayMS}) {
		t.Errorf("trained on %+v", tr)
	}
}

// TestCalibrationRepairsSkew trains where positives are kept and most
// negatives are not, as a data team does to save rows, and calibrates on all.
func TestCalibrationRepairsSkew(t *testing.T) {
	s, c, _ := simulated(40000, 9)
	for i := range s.Labels[0] {
		if s.TimesMS[i] <= c.TrainUntilMS && s.Labels[0][i] == Negative && i%5 != 0 {
			s.Labels[0][i] = Unknown
		}
	}
	_, r := fit(t, s, c)
	h := r.Heads[0]
	if h.HeldOut.ECE < 0.2 || h.Calibrated.ECE > 0.02 || h.Test.ECE > 0.03 {
		t.Errorf("ECE held out %.3f, calibrated %.3f, test %.3f", h.HeldOut.ECE, h.Calibrated.ECE, h.Test.ECE)
	}
	if h.HeldOut.AUC != h.Calibrated.AUC {
		t.Errorf("calibration changed the ranking: AUC %v and %v", h.HeldOut.AUC, h.Calibrated.AUC)
	}
}

func TestCalibrationNeverTurnsARankingRound(t *testing.T) {
	s, c, _ := simulated(20000, 11)
	for i, y := range s.Labels[0] {
		if s.TimesMS[i] > c.TrainUntilMS {
			s.Labels[0][i] = 1 - y
		}
	}
	m, r := fit(t, s, c)
	h := r.Heads[0]
	if cal := m.Spec().Heads[0].Calibration; cal.Slope != 0 {
		t.Errorf("calibration %+v, want the slope 0", cal)
	}
	if math.Abs(h.Calibrated.ECE) > 0.03 || len(h.Notes) != 1 || !strings.Contains(h.Notes[0], "base rate") {
		t.Errorf("report %+v", h)
	}
}

func TestTooFewRowsToCalibrate(t *testing.T) {
	s, c, _ := simulated(200, 13)
	m, r := fit(t, s, c)
	if got := m.Spec().Heads[0].Calibration; got != (Calibration{Slope: 1}) {
		t.Errorf("calibration %+v on a few rows", got)
	}
	if !strings.Contains(r.String(), "h: not calibrated: ") {
		t.Errorf("the report does not say so:\n%s", r)
	}
}

// TestAllRowsTrain: an end of training beyond every row leaves none to
// calibrate or test on.
func TestAllRowsTrain(t *testing.T) {
	s, c, _ := simulated(2000, 15)
	c.TrainUntilMS, c.CalibrateUntilMS = math.MaxInt64, 0
	_, r := fit(t, s, c)
	if h := r.Heads[0]; r.Trained.Rows != 2000 || h.Train.Rows != 2000 || h.HeldOut.Rows != 0 || h.Test.Rows != 0 {
		t.Errorf("trained on %d rows, report %+v", r.Trained.Rows, h)
	}
}

// TestNoLabelCrossesACut: rows whose label window reaches over a cut must not
// change anything.
func TestNoLabelCrossesACut(t *testing.T) {
	s, c, _ := simulated(5000, 17)
	m, r := fit(t, s, c)
	within := c.Heads[0].Within.Milliseconds()
	changed := 0
	for i, at := range s.TimesMS {
		for _, cut := range []int64{c.TrainUntilMS, c.CalibrateUntilMS} {
			if at > cut && at < cut+within {
				s.Labels[0][i] = 1 - s.Labels[0][i]
				s.Rows[i*5] = 1e6
				changed++
			}
		}
	}
	again, second := fit(t, s, c)
	if changed < 500 || again.ID() != m.ID() || r.String() != second.String() {
		t.Errorf("%d rows in the embargo changed the fit:\n%s\n%s", changed, r, second)
	}
}

func TestSeparableLabelsStayFinite(t *testing.T) {
	s, c, _ := simulated(2000, 19)
	for i := range s.Labels[0] {
		s.Labels[0][i] = Negative
		if s.Rows[i*5] > 0 {
			s.Labels[0][i] = Positive
		}
	}
	m, r := fit(t, s, c)
	if r.Heads[0].Test.AUC < 0.999 {
		t.Errorf("%s\n%s", r, m.Encode())
	}
}

func TestFitRefuses(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*Set, *FitConfig)
		words string
	}{
		{"no rows", func(s *Set, c *FitConfig) { s.Rows, s.TimesMS, s.Labels[0] = nil, nil, nil }, "no rows"},
		{"no heads", func(s *Set, c *FitConfig) { c.Heads = nil }, "5 features and 0 heads"},
		{"ragged", func(s *Set, c *FitConfig) { s.Rows = s.Rows[1:] }, "999 values for 200 rows of 5 features"},
		{"labels short", func(s *Set, c *FitConfig) { s.Labels[0] = s.Labels[0][1:] }, "head h: 199 labels for 200 rows"},
		{"labels missing", func(s *Set, c *FitConfig) { s.Labels = nil }, "labels for 0 heads"},
		{"label 2", func(s *Set, c *FitConfig) { s.Labels[0][3] = 2 }, "head h: row 3 has the label 2"},
		{"NaN", func(s *Set, c *FitConfig) { s.Rows[11] = math.NaN() }, "row 2: b is NaN"},
		{"one class", func(s *Set, c *FitConfig) { clear(s.Labels[0]) }, "head h: 0 of 122 training rows are positive"},
		{"before the first row", func(s *Set, c *FitConfig) { c.TrainUntilMS = -1 }, "no row is at or before 1969-12-31"},
		{"cuts the wrong way", func(s *Set, c *FitConfig) { c.CalibrateUntilMS = 1 }, "before training does"},
		{"L2", func(s *Set, c *FitConfig) { c.L2 = -1 }, "L2 is -1"},
		{"transform", func(s *Set, c *FitConfig) { c.Transform = "sqrt" }, `transform is "sqrt"`},
		{"feature twice", func(s *Set, c *FitConfig) { c.Features[1] = "a" }, `feature "a" is there twice`},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, config, _ := simulated(200, 23)
			c.spoil(&s, &config)
			_, _, err := Fit(s, config)
			if !errors.Is(err, ErrFit) || !strings.Contains(err.Error(), c.words) {
				t.Errorf("error %v, want it to say %q", err, c.words)
			}
		})
	}
}

func BenchmarkFit(b *testing.B) {
	s, c, _ := simulated(20000, 31)
	for b.Loop() {
		fit(b, s, c)
	}
}

// TestFitOfNearCopies: columns that are almost the same, with long tails and
// hardly any regularisation, are where L-BFGS runs out of iterations.
func TestFitOfNearCopies(t *testing.T) {
	r := rand.New(rand.NewPCG(0, 5))
	var s Set
	c := FitConfig{Heads: []HeadConfig{{Name: "h"}}, TrainUntilMS: 1, L2: 1e-9}
	labels := make([]Label, 4000)
	for j := range 24 {
		c.Features = append(c.Features, fmt.Sprint(j))
	}
	for i := range labels {
		base, tail := r.NormFloat64(), math.Exp(3*r.NormFloat64())
		for j := range c.Features {
			v := base + 0.001*r.NormFloat64()*float64(j)
			if j%3 == 1 {
				v = tail * (1 + 0.01*r.NormFloat64())
			}
			s.Rows = append(s.Rows, v)
		}
		s.TimesMS = append(s.TimesMS, 0)
		if r.Float64() < 1/(1+math.Exp(3-2*base)) {
			labels[i] = Positive
		}
	}
	s.Labels = [][]Label{labels}
	_, report := fit(t, s, c)
	if got := report.Heads[0].Train; got.AUC < 0.85 || got.ECE > 0.02 {
		t.Errorf("%+v", got)
	}
}

package model

import (
	"fmt"
	"math"
	"slices"

	"gonum.org/v1/gonum/optimize"

	"github.com/guerdon/guerdon/internal/exact"
)

// objective is n times the regularised mean log loss of some rows:
// Σᵢ loss(targetᵢ, w·zᵢ + bias) + n·l2/2·Σ w². Times n, because an optimiser
// that stops at an absolute change would stop early on a mean. The bias comes
// last in a point and is not regularised; l2 > 0 makes the optimum unique.
//
// gonum's L-BFGS (J. Nocedal, "Updating quasi-Newton matrices with limited
// storage", 1980) comes close to the optimum from anywhere. There the change
// of the sum drowns in its rounding, and the line search fails; that is no
// error. Newton steps, which need no function value, then go to the last bits,
// and the gradient decides whether that is the optimum.
//
// gonum's vector kernels are SSE2 assembly on amd64, the same on every such
// machine, but compiled code elsewhere, where products may be fused. So the
// two ends of the way may differ in their last bits; weights are rounded to
// 1e-8, thousands of times coarser, and come out the same.
type objective struct {
	z       []float64 // d values per row
	d       int
	rows    []int // which rows of z count
	targets []float64
	l2      float64 // times the number of rows

	// The last point and what was found there: gonum asks for the value and
	// the gradient of a point separately.
	at       []float64
	value    float64
	gradient []float64
}

const (
	roundTo     = 1e8  // weights are multiples of 1/roundTo
	closeEnough = 1e-6 // mean gradient at which Newton takes over
	atOptimum   = 1e-9 // greatest mean gradient called the optimum
	newtonSteps = 30
)

func newObjective(z []float64, d int, rows []int, l2 float64) *objective {
	return &objective{
		z: z, d: d, rows: rows, targets: make([]float64, len(rows)),
		l2:       float64(l2 * float64(len(rows))),
		gradient: make([]float64, d+1),
	}
}

// minimise returns the optimum: d weights, then the bias, rounded to 1e-8.
func (o *objective) minimise(bias float64) ([]float64, error) {
	start := make([]float64, o.d+1)
	start[o.d] = bias
	n := float64(len(o.rows))
	problem := optimize.Problem{
		Func: func(w []float64) float64 { o.evaluate(w); return o.value },
		Grad: func(grad, w []float64) { o.evaluate(w); copy(grad, o.gradient) },
	}
	settings := &optimize.Settings{
		GradientThreshold: float64(n * closeEnough),
		MajorIterations:   500,
	}
	// An error is a failed line search; what it means is seen below.
	result, err := optimize.Minimize(problem, start, settings, &optimize.LBFGS{})
	if result == nil {
		return nil, err
	}
	w, slope := o.polish(slices.Clone(result.X))
	if !(slope <= float64(n*atOptimum)) {
		return nil, fmt.Errorf("no optimum found: after %d evaluations the mean gradient is still %.2g (%v)", result.FuncEvaluations, slope/n, result.Status)
	}
	for i := range w {
		w[i] = rounded(w[i])
	}
	return w, nil
}

// polish takes Newton steps while they make the gradient smaller, and returns
// the best point with its greatest slope. Along such a step every part of the
// gradient first shrinks, so far from the optimum a shorter one will do.
func (o *objective) polish(w []float64) ([]float64, float64) {
	enough := float64(float64(len(o.rows)) * atOptimum)
	o.evaluate(w)
	best := greatest(o.gradient)
	next := make([]float64, len(w))
	for range newtonSteps {
		step := slices.Clone(o.gradient)
		if !solve(o.hessian(w), step) {
			break
		}
		slope := math.Inf(1)
		for share := 1.0; slope >= best && share > 1e-4; share /= 2 {
			for i := range w {
				next[i] = w[i] - float64(share*step[i])
			}
			o.evaluate(next)
			slope = greatest(o.gradient)
			if best <= enough {
				break
			}
		}
		if !(slope < best) {
			break
		}
		w, next, best = next, w, slope
	}
	return w, best
}

// evaluate finds value and gradient at w in one pass over the rows.
func (o *objective) evaluate(w []float64) {
	if slices.Equal(o.at, w) {
		return
	}
	o.at = append(o.at[:0], w...)
	d, g := o.d, o.gradient
	clear(g)
	weights, bias := w[:d], w[d]
	var sum, biasSlope float64
	for i, r := range o.rows {
		z := o.z[r*d : r*d+d]
		m, y := bias+dot(weights, z), o.targets[i]
		loss, p := lossOf(m, y)
		sum += loss
		residual := p - y
		biasSlope += residual
		for j, v := range z {
			g[j] += float64(residual * v)
		}
	}
	for j, v := range weights {
		sum += float64(float64(0.5*o.l2) * float64(v*v))
		g[j] += float64(o.l2 * v)
	}
	g[d] = biasSlope
	o.value = sum
}

// lossOf returns ln(1+e^m) − y·m and sigmoid(m) from one exponential.
func lossOf(m, y float64) (loss, p float64) {
	e := exact.Exp(-math.Abs(m))
	loss = exact.Log1p(e) - float64(y*m)
	if m >= 0 {
		return loss + m, 1 / (1 + e)
	}
	return loss, e / (1 + e)
}

// hessian returns the lower triangle of the second derivative at w, by rows.
func (o *objective) hessian(w []float64) [][]float64 {
	d := o.d
	h := make([][]float64, d+1)
	for j := range h {
		h[j] = make([]float64, j+1)
	}
	for _, r := range o.rows {
		z := o.z[r*d : r*d+d]
		_, p := lossOf(w[d]+dot(w[:d], z), 0)
		curve := float64(p * (1 - p))
		for j, v := range z {
			cv := float64(curve * v)
			row := h[j]
			for k := range row {
				row[k] += float64(cv * z[k])
			}
			h[d][j] += cv
		}
		h[d][d] += curve
	}
	for j := range d {
		h[j][j] += o.l2
	}
	return h
}

// solve overwrites b by h⁻¹·b and h by its Cholesky factor; false where h is
// not positive definite.
func solve(h [][]float64, b []float64) bool {
	for j := range h {
		for k := 0; k <= j; k++ {
			v := h[j][k] - dot(h[j][:k], h[k])
			if k < j {
				h[j][k] = v / h[k][k]
				continue
			}
			if !(v > 0) {
				return false
			}
			h[j][j] = math.Sqrt(v)
		}
	}
	for j := range h {
		b[j] = (b[j] - dot(h[j][:j], b)) / h[j][j]
	}
	for j := len(h) - 1; j >= 0; j-- {
		for k := j + 1; k < len(h); k++ {
			b[j] -= float64(h[k][j] * b[k])
		}
		b[j] /= h[j][j]
	}
	return true
}

func greatest(g []float64) float64 {
	var most float64
	for _, v := range g {
		most = math.Max(most, math.Abs(v))
	}
	return most
}

func rounded(x float64) float64 { return math.Round(float64(x*roundTo)) / roundTo }

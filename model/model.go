// Package model owns the logistic heads: scoring a feature vector, explaining
// the score, the model file, and the fit with its evaluation. It is pure: no
// I/O, no clock, no randomness; it never sees an event and never decides a
// reward.
//
// A head's probability is
//
//	sigmoid(slope·(bias + Σ weightⱼ·zⱼ) + offset),  zⱼ = (tⱼ(xⱼ) − meanⱼ)/scaleⱼ
//
// where t is the identity or ln(1+x), mean and scale are those of the training
// rows, and slope and offset are Platt's calibration on later rows. All heads
// share z. The bits of a score are the same on every machine: sums have a
// fixed order, products are rounded before they are added, and exponentials
// come from internal/exact.
package model

import (
	"crypto/sha256"
	"encoding/hex"

	"github.com/guerdon/guerdon/internal/exact"
)

// Model is a set of heads over one feature vector. It does not change once
// made and may be used from many goroutines.
type Model struct {
	spec    Spec
	columns []column
	heads   []head
	encoded []byte
	id      string
}

// column is what the hot loop needs of a feature.
type column struct {
	mean, inverse float64 // inverse = 1/scale
	log           bool
}

type head struct {
	weights             []float64
	bias, slope, offset float64
}

// New makes a model of its numbers. The error says what is wrong with them.
func New(s Spec) (*Model, error) {
	if err := s.validate(); err != nil {
		return nil, err
	}
	m := &Model{spec: s.clone()}
	for _, f := range s.Features {
		m.columns = append(m.columns, column{f.Mean, 1 / f.Scale, f.Transform == TransformLog1p})
	}
	flat := make([]float64, 0, len(s.Heads)*len(s.Features)) // heads lie side by side
	for _, h := range s.Heads {
		start := len(flat)
		flat = append(flat, h.Weights...)
		m.heads = append(m.heads, head{flat[start:], h.Bias, h.Calibration.Slope, h.Calibration.Offset})
	}
	m.encoded = m.spec.encode()
	sum := sha256.Sum256(m.encoded)
	m.id = "sha256:" + hex.EncodeToString(sum[:])
	return m, nil
}

// Spec returns a copy of the model's numbers.
func (m *Model) Spec() Spec { return m.spec.clone() }

// ID names the model by its content: "sha256:" and the hash of Encode's bytes.
func (m *Model) ID() string { return m.id }

// FileName is model-<first 12 hex digits of the hash>.json.
func (m *Model) FileName() string { return "model-" + m.id[len("sha256:"):][:12] + ".json" }

// Features returns the names of the vector's columns, in order.
func (m *Model) Features() []string {
	names := make([]string, len(m.spec.Features))
	for i, f := range m.spec.Features {
		names[i] = f.Name
	}
	return names
}

// Heads returns the names of the heads, in the order of Score's out.
func (m *Model) Heads() []string {
	names := make([]string, len(m.spec.Heads))
	for i, h := range m.spec.Heads {
		names[i] = h.Name
	}
	return names
}

// Score writes each head's probability to out. x has one finite value per
// feature and is left alone; scratch holds at least as many; out has one place
// per head. A slice that is too short panics. It allocates nothing; three
// heads on 20 logarithmic features cost about 0.2 µs, most of it logarithms.
func (m *Model) Score(x, scratch, out []float64) {
	z := m.standardise(x, scratch)
	out = out[:len(m.heads)]
	for i := range m.heads {
		h := &m.heads[i]
		logit := h.bias + dot(h.weights, z)
		out[i] = exact.Sigmoid(float64(h.slope*logit) + h.offset)
	}
}

// Contributions writes weightⱼ·zⱼ of one head to dst, one per feature, and
// returns the bias. Their sum is the logit before calibration: what each
// feature moves it away from that of the average training row.
func (m *Model) Contributions(head int, x, scratch, dst []float64) (bias float64) {
	return m.Weigh(head, m.standardise(x, scratch), dst)
}

// Weigh is Contributions of what Score left in scratch.
func (m *Model) Weigh(head int, scratch, dst []float64) (bias float64) {
	h := &m.heads[head]
	dst = dst[:len(h.weights)]
	for i, w := range h.weights {
		dst[i] = float64(w * scratch[i])
	}
	return h.bias
}

func (m *Model) standardise(x, scratch []float64) []float64 {
	columns := m.columns
	x, z := x[:len(columns)], scratch[:len(columns)]
	for i := range columns {
		c := &columns[i]
		v := x[i]
		if c.log {
			v = logarithm(v)
		}
		z[i] = float64((v - c.mean) * c.inverse)
	}
	return z
}

// logarithm is ln(1+x), mirrored for negative x so that a stray negative value
// cannot make a score NaN.
func logarithm(x float64) float64 {
	if x < 0 {
		return -exact.Log1p(-x)
	}
	return exact.Log1p(x)
}

// dot sums a·b in four lanes, then the lanes: the order is part of a score's
// bits. len(b) ≥ len(a).
func dot(a, b []float64) float64 {
	var s0, s1, s2, s3 float64
	b = b[:len(a)]
	for len(a) >= 4 && len(b) >= 4 {
		s0 += float64(a[0] * b[0])
		s1 += float64(a[1] * b[1])
		s2 += float64(a[2] * b[2])
		s3 += float64(a[3] * b[3])
		a, b = a[4:], b[4:]
	}
	for i, v := range a {
		s0 += float64(v * b[i])
	}
	return (s0 + s1) + (s2 + s3)
}

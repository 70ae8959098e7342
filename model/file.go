package model

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf8"
)

// Format names the model file's format and version.
const Format = "guerdon-model/1"

// Transforms of a feature, before it is standardised.
const (
	TransformIdentity = "identity"
	TransformLog1p    = "log1p" // ln(1+x); −ln(1−x) below 0
)

// ErrModel is wrapped by every error about a model's numbers or file.
var ErrModel = errors.New("model")

// Spec is a model as numbers: what the file holds.
type Spec struct {
	Format   string        `json:"format"`
	Trained  Trained       `json:"trained"`
	Features []FeatureSpec `json:"features"`
	Heads    []HeadSpec    `json:"heads"`
}

// Trained says which rows the weights were fitted on; zero where unknown.
type Trained struct {
	Rows    int   `json:"rows"`
	FromMS  int64 `json:"from_ms"`  // time of the first row, Unix ms
	UntilMS int64 `json:"until_ms"` // time of the last row, Unix ms
}

// FeatureSpec is one column: its transform, then (value − Mean)/Scale.
type FeatureSpec struct {
	Name      string  `json:"name"`
	Transform string  `json:"transform"`
	Mean      float64 `json:"mean"`
	Scale     float64 `json:"scale"` // above 0
}

// HeadSpec is one prediction; Weights has one number per feature.
type HeadSpec struct {
	Name        string      `json:"name"`
	Calibration Calibration `json:"calibration"`
	Bias        float64     `json:"bias"`
	Weights     []float64   `json:"weights"`
}

// Calibration maps a logit to slope·logit + offset. {1, 0} changes nothing.
type Calibration struct {
	Slope  float64 `json:"slope"` // never negative: calibration does not turn a ranking round
	Offset float64 `json:"offset"`
}

// Parse reads a model file. It takes only what Encode writes, byte for byte,
// so that a file's hash is the model's ID; New takes numbers from elsewhere.
func Parse(b []byte) (*Model, error) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	var s Spec
	if err := d.Decode(&s); err != nil {
		return nil, fmt.Errorf("%w file, byte %d: %w", ErrModel, d.InputOffset(), err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("%w file, byte %d: something follows the model", ErrModel, d.InputOffset())
	}
	m, err := New(s)
	if err != nil {
		return nil, err
	}
	if !bytes.Equal(m.encoded, b) {
		line := 1 + bytes.Count(b[:commonPrefix(m.encoded, b)], []byte{'\n'})
		return nil, fmt.Errorf("%w file, line %d: differs from what training writes (a repeated key, another order or spacing); it was edited or reformatted, so its hash no longer names the model: train again or restore it", ErrModel, line)
	}
	return m, nil
}

func commonPrefix(a, b []byte) int {
	n := min(len(a), len(b))
	for i := range n {
		if a[i] != b[i] {
			return i
		}
	}
	return n
}

// Encode returns the model file: JSON with a fixed order of keys, a line per
// feature and head, the shortest digits that give each number back, and a
// newline at the end.
func (m *Model) Encode() []byte { return bytes.Clone(m.encoded) }

func (s *Spec) encode() []byte {
	b := []byte("{\n \"format\": ")
	b = appendString(b, s.Format)
	b = append(b, ",\n \"trained\": {\"rows\": "...)
	b = strconv.AppendInt(b, int64(s.Trained.Rows), 10)
	b = append(b, ", \"from_ms\": "...)
	b = strconv.AppendInt(b, s.Trained.FromMS, 10)
	b = append(b, ", \"until_ms\": "...)
	b = strconv.AppendInt(b, s.Trained.UntilMS, 10)
	b = append(b, "},\n \"features\": ["...)
	for i, f := range s.Features {
		b = appendItem(b, i, f.Name)
		b = append(b, ", \"transform\": "...)
		b = appendString(b, f.Transform)
		b = appendNumber(b, ", \"mean\": ", f.Mean)
		b = appendNumber(b, ", \"scale\": ", f.Scale)
		b = append(b, '}')
	}
	b = append(b, "\n ],\n \"heads\": ["...)
	for i, h := range s.Heads {
		b = appendItem(b, i, h.Name)
		b = appendNumber(b, ", \"calibration\": {\"slope\": ", h.Calibration.Slope)
		b = appendNumber(b, ", \"offset\": ", h.Calibration.Offset)
		b = appendNumber(b, "}, \"bias\": ", h.Bias)
		lead := ", \"weights\": ["
		for _, w := range h.Weights {
			b = appendNumber(b, lead, w)
			lead = ", "
		}
		b = append(b, "]}"...)
	}
	return append(b, "\n ]\n}\n"...)
}

func appendItem(b []byte, i int, name string) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	return appendString(append(b, "\n  {\"name\": "...), name)
}

func appendNumber(b []byte, lead string, v float64) []byte {
	return strconv.AppendFloat(append(b, lead...), v, 'g', -1, 64)
}

// appendString quotes s as JSON; validate has seen that it is plain text.
func appendString(b []byte, s string) []byte {
	b = append(b, '"')
	for i := range len(s) {
		if s[i] == '"' || s[i] == '\\' {
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return append(b, '"')
}

func (s *Spec) validate() error {
	switch {
	case s.Format != Format:
		return fmt.Errorf("%w: format is %q, this version reads %q", ErrModel, s.Format, Format)
	case len(s.Features) == 0:
		return fmt.Errorf("%w: it has no features", ErrModel)
	case s.Trained.Rows < 0:
		return fmt.Errorf("%w: trained.rows is %d", ErrModel, s.Trained.Rows)
	}
	names := make(map[string]bool)
	for i, f := range s.Features {
		if err := f.validate(); err != nil {
			return fmt.Errorf("%w: feature %d (%q): %w", ErrModel, i+1, f.Name, err)
		}
		if names[f.Name] {
			return fmt.Errorf("%w: feature %q is there twice", ErrModel, f.Name)
		}
		names[f.Name] = true
	}
	clear(names)
	for i, h := range s.Heads {
		if err := h.validate(len(s.Features)); err != nil {
			return fmt.Errorf("%w: head %d (%q): %w", ErrModel, i+1, h.Name, err)
		}
		if names[h.Name] {
			return fmt.Errorf("%w: head %q is there twice", ErrModel, h.Name)
		}
		names[h.Name] = true
	}
	return nil
}

func (f *FeatureSpec) validate() error {
	if err := checkName(f.Name); err != nil {
		return err
	}
	switch {
	case f.Transform != TransformIdentity && f.Transform != TransformLog1p:
		return fmt.Errorf("transform is %q; it can be %q or %q", f.Transform, TransformIdentity, TransformLog1p)
	case !finite(f.Mean):
		return fmt.Errorf("mean is %v", f.Mean)
	case !(f.Scale > 0) || !finite(f.Scale) || !finite(1/f.Scale):
		return fmt.Errorf("scale is %v; it must be above 0 and neither it nor 1/scale infinite", f.Scale)
	}
	return nil
}

func (h *HeadSpec) validate(features int) error {
	if err := checkName(h.Name); err != nil {
		return err
	}
	switch {
	case !finite(h.Bias):
		return fmt.Errorf("bias is %v", h.Bias)
	case !finite(h.Calibration.Offset):
		return fmt.Errorf("calibration offset is %v", h.Calibration.Offset)
	case !(h.Calibration.Slope >= 0) || !finite(h.Calibration.Slope):
		return fmt.Errorf("calibration slope is %v; it must be 0 or more", h.Calibration.Slope)
	case len(h.Weights) != features:
		return fmt.Errorf("%d weights for %d features", len(h.Weights), features)
	}
	for i, w := range h.Weights {
		if !finite(w) {
			return fmt.Errorf("weight %d is %v", i+1, w)
		}
	}
	return nil
}

func checkName(s string) error {
	if s == "" {
		return errors.New("it has no name")
	}
	if !utf8.ValidString(s) {
		return errors.New("its name is not UTF-8")
	}
	for _, r := range s {
		if r < ' ' || r == 0x7f {
			return errors.New("its name has a control character")
		}
	}
	return nil
}

func finite(x float64) bool { return x-x == 0 && !math.IsNaN(x) }

func (s *Spec) clone() Spec {
	c := *s
	c.Features = append([]FeatureSpec(nil), s.Features...)
	c.Heads = append([]HeadSpec(nil), s.Heads...)
	for i := range c.Heads {
		c.Heads[i].Weights = append([]float64(nil), c.Heads[i].Weights...)
	}
	return c
}

package model

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/guerdon/guerdon/internal/exact"
)

// Metrics say how good probabilities were. With no rows all are 0.
type Metrics struct {
	Rows      int     `json:"rows"`
	Positives int     `json:"positives"`
	BaseRate  float64 `json:"base_rate"`
	AUC       float64 `json:"auc"`      // chance that a positive outranks a negative; 0.5 where one kind is missing
	LogLoss   float64 `json:"log_loss"` // mean, in nats
	Brier     float64 `json:"brier"`    // mean squared error
	ECE       float64 `json:"ece"`      // expected calibration error over 10 bins of equal mass
}

const (
	calibrationBins  = 10
	leastProbability = 1e-15 // a certain and wrong prediction costs 34.5 nats, not infinitely many
)

// Evaluate compares probabilities with what became true; unknown labels are
// left out.
func Evaluate(probabilities []float64, labels []Label) Metrics {
	var order []int
	var m Metrics
	for i, y := range labels {
		if y == Unknown {
			continue
		}
		order = append(order, i)
		p := probabilities[i]
		right := 1 - p
		if y == Positive {
			m.Positives++
			right = p
		}
		m.LogLoss -= exact.Log(math.Max(right, leastProbability))
		m.Brier += float64((1 - right) * (1 - right))
	}
	if m.Rows = len(order); m.Rows == 0 {
		return m
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(probabilities[a], probabilities[b]) })
	n := float64(m.Rows)
	m.BaseRate = float64(m.Positives) / n
	m.LogLoss /= n
	m.Brier /= n
	m.AUC = auc(order, probabilities, labels, m.Positives)
	m.ECE = calibrationError(order, probabilities, labels)
	return m
}

// auc is the Mann–Whitney statistic: the mean rank of the positives, ties
// sharing theirs. order is ascending by probability.
func auc(order []int, probabilities []float64, labels []Label, positives int) float64 {
	negatives := len(order) - positives
	if positives == 0 || negatives == 0 {
		return 0.5
	}
	var ranks float64
	for at := 0; at < len(order); {
		end, here := at, 0
		for end < len(order) && probabilities[order[end]] == probabilities[order[at]] {
			here += int(labels[order[end]])
			end++
		}
		ranks += float64(float64(here) * (float64(at+1+end) / 2)) // ranks count from 1
		at = end
	}
	p, n := float64(positives), float64(negatives)
	least := float64(float64(p*(p+1)) / 2) // also a product, to the compiler
	return (ranks - least) / float64(p*n)
}

func calibrationError(order []int, probabilities []float64, labels []Label) float64 {
	var sum float64
	for b := range calibrationBins {
		bin := order[b*len(order)/calibrationBins : (b+1)*len(order)/calibrationBins]
		var expected, seen float64
		for _, i := range bin {
			expected += probabilities[i]
			seen += float64(labels[i])
		}
		sum += math.Abs(expected - seen)
	}
	return sum / float64(len(order))
}

// Report is what a fit found.
type Report struct {
	Model   string       `json:"model"` // its ID
	Trained Trained      `json:"trained"`
	Logged  []string     `json:"logged"` // features taken as ln(1+x)
	Idle    []string     `json:"idle"`   // features that do not vary over the training rows
	Heads   []HeadReport `json:"heads"`
}

// HeadReport is one head's. Train and HeldOut are before calibration,
// Calibrated is after it on the rows that it was fitted to, Test is the final
// model on rows that nothing was fitted to.
type HeadReport struct {
	Name       string     `json:"name"`
	Train      Metrics    `json:"train"`
	HeldOut    Metrics    `json:"held_out"`
	Calibrated Metrics    `json:"calibrated"`
	Test       Metrics    `json:"test"`
	Strongest  []Strength `json:"strongest"` // the largest weights
	Notes      []string   `json:"notes"`
}

// Strength is what one standard deviation of a feature adds to the logit.
type Strength struct {
	Feature string  `json:"feature"`
	Weight  float64 `json:"weight"`
}

func newReport(c *FitConfig) Report {
	r := Report{Heads: make([]HeadReport, len(c.Heads))}
	for h := range c.Heads {
		r.Heads[h].Name = c.Heads[h].Name
	}
	return r
}

// finish adds what the final model itself says.
func (r *Report) finish(m *Model) {
	r.Model, r.Trained = m.ID(), m.spec.Trained
	for j, f := range m.spec.Features {
		if f.Transform == TransformLog1p {
			r.Logged = append(r.Logged, f.Name)
		}
		idle := true
		for _, h := range m.spec.Heads {
			idle = idle && h.Weights[j] == 0
		}
		if idle {
			r.Idle = append(r.Idle, f.Name)
		}
	}
	for h, head := range m.spec.Heads {
		for _, j := range strongest(head.Weights, 5) {
			r.Heads[h].Strongest = append(r.Heads[h].Strongest, Strength{m.spec.Features[j].Name, head.Weights[j]})
		}
	}
}

func (h *HeadReport) note(format string, args ...any) {
	h.Notes = append(h.Notes, fmt.Sprintf(format, args...))
}

// String is the report as tables.
func (r Report) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "model    %s\n", r.Model)
	fmt.Fprintf(&b, "trained  %d rows, %s to %s\n", r.Trained.Rows, day(r.Trained.FromMS), day(r.Trained.UntilMS))
	if len(r.Logged) > 0 {
		fmt.Fprintf(&b, "log1p    %s\n", strings.Join(r.Logged, ", "))
	}
	if len(r.Idle) > 0 {
		fmt.Fprintf(&b, "idle     %s\n", strings.Join(r.Idle, ", "))
	}
	w := tabwriter.NewWriter(&b, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprint(w, "\nhead\trows of\tn\tbase rate\tAUC\tlog loss\tBrier\tECE\t\n")
	for _, h := range r.Heads {
		for _, line := range []struct {
			name string
			m    Metrics
		}{{"training", h.Train}, {"held out", h.HeldOut}, {"calibrated", h.Calibrated}, {"test", h.Test}} {
			if m := line.m; m.Rows > 0 {
				fmt.Fprintf(w, "%s\t%s\t%d\t%.3f\t%.3f\t%.4f\t%.4f\t%.4f\t\n", h.Name, line.name, m.Rows, m.BaseRate, m.AUC, m.LogLoss, m.Brier, m.ECE)
			}
		}
	}
	_ = w.Flush() // into memory
	for _, h := range r.Heads {
		fmt.Fprintf(&b, "\n%s:", h.Name)
		for i, s := range h.Strongest {
			if i > 0 {
				b.WriteByte(',')
			}
			fmt.Fprintf(&b, " %s %+.2f", s.Feature, s.Weight)
		}
		for _, n := range h.Notes {
			fmt.Fprintf(&b, "\n%s: %s", h.Name, n)
		}
	}
	b.WriteByte('\n')
	return b.String()
}

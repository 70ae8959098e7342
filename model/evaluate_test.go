package model

import (
	"math"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestEvaluate(t *testing.T) {
	p, n, u := Positive, Negative, Unknown
	for _, c := range []struct {
		name   string
		p      []float64
		labels []Label
		want   Metrics
	}{
		{"none", nil, nil, Metrics{}},
		{"unknown only", []float64{0.5}, []Label{u}, Metrics{}},
		{"coin", []float64{0.5, 0.5}, []Label{p, n}, Metrics{2, 1, 0.5, 0.5, math.Ln2, 0.25, 0.5}},
		{"order", []float64{0.25, 0.75, 0.9}, []Label{n, p, u}, Metrics{2, 1, 0.5, 1, math.Log(4. / 3), 0.0625, 0.25}},
		{"certain and wrong", []float64{0, 1}, []Label{p, n}, Metrics{2, 1, 0.5, 0, 34.538776394910684, 1, 1}},
		{"one class", []float64{0.5}, []Label{p}, Metrics{1, 1, 1, 0.5, math.Ln2, 0.25, 0.5}},
	} {
		got := Evaluate(c.p, c.labels)
		if d := math.Abs(got.LogLoss - c.want.LogLoss); d > 1e-12 {
			t.Errorf("%s: log loss %v, want %v", c.name, got.LogLoss, c.want.LogLoss)
		}
		got.LogLoss = c.want.LogLoss
		if got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
}

// TestAUCEqualsCountingPairs also meets ties.
func TestAUCEqualsCountingPairs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		k := rapid.SliceOfN(rapid.IntRange(0, 5), 2, 40).Draw(t, "p")
		probabilities, labels := make([]float64, len(k)), make([]Label, len(k))
		for i := range k {
			probabilities[i] = float64(k[i]) / 5
			labels[i] = Label(rapid.IntRange(-1, 1).Draw(t, "label"))
		}
		var won, pairs float64
		for i := range k {
			for j := range k {
				if labels[i] == Positive && labels[j] == Negative {
					pairs++
					if k[i] > k[j] {
						won++
					} else if k[i] == k[j] {
						won += 0.5
					}
				}
			}
		}
		m, want := Evaluate(probabilities, labels), 0.5
		if pairs > 0 {
			want = won / pairs
		}
		if m.Rows > 0 && math.Abs(m.AUC-want) > 1e-12 {
			t.Fatalf("AUC %v, counting pairs gives %v", m.AUC, want)
		}
	})
}

func TestReportReads(t *testing.T) {
	s, c, _ := simulated(5000, 29)
	m, r := fit(t, s, c)
	text := r.String()
	for _, want := range []string{m.ID(), "3050 rows, 1970-01-01 to 1970-03-02", "log1p    c\n", "idle     constant\n", "calibrated", "AUC", "h: c "} {
		if !strings.Contains(text, want) {
			t.Errorf("the report does not say %q:\n%s", want, text)
		}
	}
}

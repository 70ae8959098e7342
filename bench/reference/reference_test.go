package reference

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
)

const day = 24 * 60 * 60 * 1000

// TestByHand scores three events of one member as anyone would on paper.
func TestByHand(t *testing.T) {
	j := Standard()
	s := NewState(j, 0.5)
	event := func(kind string, atMS, value int64) (float64, bool) {
		return s.Apply(&record.Event{ID: "e", Type: kind, TimeMS: atMS, Member: "m", Value: value})
	}
	sigmoid := func(z float64) float64 { return 1 / (1 + math.Exp(-z)) }
	near := func(what string, got, want float64) {
		t.Helper()
		if math.Abs(got-want) > 1e-12 {
			t.Errorf("%s: %v, want %v", what, got, want)
		}
	}

	const start = 1767225600000 // 2026-01-01
	got, _ := event("purchase", start, 1999)
	near("first", got, sigmoid(j.Bias+j.CountWeights[0]*math.Log(2)+j.SumWeights[0]*math.Log(2000)))

	// One half-life later half of it is left.
	got, decided := event("purchase", start+30*day, 1000)
	purchases := j.CountWeights[0]*math.Log(1+1.5) + j.SumWeights[0]*math.Log(1+1999.0/2+1000)
	near("decayed", got, sigmoid(j.Bias+purchases))
	if want := got >= 0.5; decided != want {
		t.Errorf("decided %v at %v", decided, got)
	}

	// Another signal; the first one is decayed for the score, its state is not.
	got, _ = event("view", start+60*day, 0)
	near("another", got, sigmoid(j.Bias+j.CountWeights[0]*math.Log(1+0.75)+
		j.SumWeights[0]*math.Log(1+(1999.0/2+1000)/2)+j.CountWeights[1]*math.Log(2)))

	if got, decided := event("wallet_link", start+60*day, 5); got != 0 || decided {
		t.Errorf("an event of no signal: %v, %v", got, decided)
	}
	if s.Members() != 1 {
		t.Errorf("%d members, want 1", s.Members())
	}

	// Late: counted in full, and time does not run back.
	got, _ = event("view", start, 0)
	near("late", got, sigmoid(j.Bias+purchases+j.CountWeights[1]*math.Log(3)))
}

func TestStandardIsWhole(t *testing.T) {
	j := Standard()
	for _, percent := range []string{"54", "5"} {
		if p, err := j.Threshold(percent); err != nil || p <= 0 || p >= 1 {
			t.Errorf("threshold of %s percent: %v, %v", percent, p, err)
		}
	}
	if _, err := j.Threshold("12"); err == nil {
		t.Error("a threshold that is not there")
	}
	seen := map[string]bool{}
	for i, s := range j.Signals {
		if n, ok := j.Signal(s); s == "" || seen[s] || n != i || !ok {
			t.Errorf("signal %d is %q", i, s)
		}
		seen[s] = true
	}
}

func TestLoadSaysWhichFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "job.json")
	if err := os.WriteFile(path, []byte(`{"half_life_ms":0}`), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Load(path); err == nil {
		t.Error("a job without a half-life was taken")
	}
	j, err := Load("job.json")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(Standard(), j); d != "" {
		t.Error(d)
	}
}

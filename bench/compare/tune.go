package main

import (
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/record"
)

// plainScores are the scores of the plain reference for the first n events of a load.
func plainScores(j *reference.Job, c load.Config, n int64) ([]float64, error) {
	g, err := load.New(c)
	if err != nil {
		return nil, err
	}
	state := reference.NewState(j, 1)
	scores := make([]float64, n)
	var ev record.Event
	for i := range scores {
		if err := ev.Decode(g.Next().Value); err != nil {
			return nil, err
		}
		scores[i], _ = state.Apply(&ev)
	}
	return scores, nil
}

// deciding is how many scores reach a threshold.
func deciding(scores []float64, threshold float64) (n int64) {
	for _, p := range scores {
		if p >= threshold {
			n++
		}
	}
	return n
}

// near is how far from its percentage a share of decisions may be, in points: of the
// greater and of the smaller.
func near(percent float64) float64 {
	if percent > 20 {
		return 0.5
	}
	return 0.2
}

// fit makes the job decide what its thresholds are named for on this load: those of
// job.json are for the load of the full size, another one needs others. The job that
// results is written for the peers.
func (s *sitting) fit(c load.Config, n int64) ([]float64, error) {
	j := *reference.Standard()
	scores, err := plainScores(&j, c, n)
	if err != nil {
		return nil, err
	}
	sorted := slices.Sorted(slices.Values(scores))
	thresholds := map[string]float64{}
	for name, t := range j.Thresholds {
		percent, err := strconv.ParseFloat(name, 64)
		if err != nil {
			return nil, fmt.Errorf("job.json: threshold %q: %w", name, err)
		}
		if off := 100*float64(deciding(sorted, t))/float64(n) - percent; math.Abs(off) > near(percent) {
			t = sorted[min(int(float64(n)*(1-percent/100)), len(sorted)-1)]
			t = math.Round(t*1e6) / 1e6
		}
		thresholds[name] = t
	}
	j.Thresholds = thresholds
	s.job = &j
	text, err := json.Marshal(s.job)
	if err != nil {
		return nil, err
	}
	return scores, os.WriteFile(s.jobFile(), text, 0o644)
}

func (s *sitting) jobFile() string { return filepath.Join(s.work, "job.json") }

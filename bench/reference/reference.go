// Package reference owns the reference job: the same small scoring job that
// Guerdon and its peers are measured with, and its plain answer, computed in one
// thread with a Go map. Every program of the comparison is checked against it.
// It reads no topic, keeps nothing on disk and is on no production path.
//
// The job: per member and signal a decayed count c and a decayed sum s of values,
// and the time of the last event. An event of signal i at time t, with
// d = 2^(-max(0, t-last_i)/half_life), does
//
//	c_i = c_i·d + 1    s_i = s_i·d + value    last_i = max(last_i, t)
//
// and is then scored at t, all c and s decayed to t likewise:
//
//	z = bias + Σ count_weights_i·ln(1+c_i) + Σ sum_weights_i·ln(1+max(0, s_i))
//	p = 1/(1+e^-z)
//
// It decides where p ≥ threshold. An event whose type is no signal does nothing.
package reference

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"math"
	"os"

	"github.com/guerdon/guerdon/internal/exact"
	"github.com/guerdon/guerdon/record"
)

// Signals is how many event types the job counts.
const Signals = 8

// Job is job.json. Times are milliseconds, sums the events' minor units.
type Job struct {
	HalfLifeMS   int64              `json:"half_life_ms"`
	Signals      [Signals]string    `json:"signals"` // event types
	Bias         float64            `json:"bias"`
	CountWeights [Signals]float64   `json:"count_weights"`
	SumWeights   [Signals]float64   `json:"sum_weights"`
	Thresholds   map[string]float64 `json:"thresholds"` // by percent of the events that decide
}

//go:embed job.json
var standard []byte

// Standard is the job of job.json as it was when the program was built.
func Standard() *Job {
	j, err := parse(standard)
	if err != nil {
		panic(err) // embedded: the tests read it
	}
	return j
}

// Load reads a job file.
func Load(path string) (*Job, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	j, err := parse(b)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return j, nil
}

func parse(b []byte) (*Job, error) {
	j := new(Job)
	if err := json.Unmarshal(b, j); err != nil {
		return nil, err
	}
	if j.HalfLifeMS <= 0 {
		return nil, fmt.Errorf("half_life_ms is %d: want a positive number of milliseconds", j.HalfLifeMS)
	}
	return j, nil
}

// Threshold is the probability from which the job decides, for a percentage of
// the events such as "54".
func (j *Job) Threshold(percent string) (float64, error) {
	t, ok := j.Thresholds[percent]
	if !ok {
		return 0, fmt.Errorf("the job has no threshold for %q percent", percent)
	}
	return t, nil
}

// Signal is the number of the signal that an event type counts for.
func (j *Job) Signal(eventType string) (int, bool) {
	for i, s := range j.Signals {
		if s == eventType {
			return i, true
		}
	}
	return 0, false
}

// Member is what the job keeps of one member: for each signal the decayed count,
// the decayed sum, and the time in milliseconds to which both are decayed. A
// signal never seen is all zero.
type Member struct {
	Count, Sum [Signals]float64
	LastMS     [Signals]int64
}

// Apply folds in an event of signal i and returns the score after it.
func (m *Member) Apply(j *Job, i int, timeMS, value int64) (score float64) {
	d := j.decay(timeMS - m.LastMS[i])
	m.Count[i] = float64(m.Count[i]*d) + 1
	m.Sum[i] = float64(m.Sum[i]*d) + float64(value)
	m.LastMS[i] = max(m.LastMS[i], timeMS)
	return exact.Sigmoid(m.logit(j, timeMS))
}

func (m *Member) logit(j *Job, timeMS int64) float64 {
	z := j.Bias
	for i := range Signals {
		if m.Count[i] == 0 {
			continue // never seen: both logarithms are 0
		}
		d := j.decay(timeMS - m.LastMS[i])
		z += float64(j.CountWeights[i] * exact.Log1p(float64(m.Count[i]*d)))
		z += float64(j.SumWeights[i] * exact.Log1p(math.Max(0, float64(m.Sum[i]*d))))
	}
	return z
}

func (j *Job) decay(ageMS int64) float64 {
	if ageMS <= 0 {
		return 1
	}
	return exact.Exp2(-float64(ageMS) / float64(j.HalfLifeMS))
}

// State is the job with its members in memory. One goroutine uses it.
type State struct {
	job       *Job
	threshold float64
	members   map[string]*Member
}

// NewState starts with no member known and decides from a score of threshold.
func NewState(j *Job, threshold float64) *State {
	return &State{job: j, threshold: threshold, members: map[string]*Member{}}
}

// Apply takes one event, in the order of its member's events. The score of an
// event that is no signal's is 0, and it never decides.
func (s *State) Apply(e *record.Event) (score float64, decided bool) {
	i, ok := s.job.Signal(e.Type)
	if !ok {
		return 0, false
	}
	m := s.members[e.Member]
	if m == nil {
		m = new(Member)
		s.members[string([]byte(e.Member))] = m // e's strings alias its record
	}
	score = m.Apply(s.job, i, e.TimeMS, e.Value)
	return score, score >= s.threshold
}

// Members is how many members have been seen.
func (s *State) Members() int { return len(s.members) }

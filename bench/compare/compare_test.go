package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

// TestBookGoesOn: runs of the same load are taken up again, those of another are not,
// and what is made again replaces what was.
func TestBookGoesOn(t *testing.T) {
	s := &sitting{root: ".", sittingFlags: sittingFlags{Out: t.TempDir()}}
	about := map[string]any{"records": 10, "law": "zipf"}
	open := func(about map[string]any) *book[runResult] {
		b, err := openBook[runResult](t.Context(), s, "r.json", about)
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	b := open(about)
	for _, name := range []string{"guerdon", "raw", "guerdon"} {
		if err := b.add(runResult{Contender: name, PerSecond: 3}); err != nil {
			t.Fatal(err)
		}
	}
	b = open(about)
	b.forget(func(r *runResult) bool { return r.Contender == "guerdon" })
	if d := cmp.Diff(b.Runs, []runResult{{Contender: "raw", PerSecond: 3}}); d != "" {
		t.Error(d)
	}
	if b = open(map[string]any{"records": 11, "law": "zipf"}); len(b.Runs) != 0 {
		t.Errorf("%d runs of another load", len(b.Runs))
	}
	if b.Machine.CPU == "" || b.Machine.Kernel == "" || b.Machine.MemoryBytes == 0 || b.Machine.Cores == 0 {
		t.Errorf("machine %+v", b.Machine)
	}
}

func TestSpread(t *testing.T) {
	for _, c := range []struct {
		values []float64
		want   spread
	}{
		{nil, spread{}},
		{[]float64{4}, spread{4, 4, 4}},
		{[]float64{9, 1, 2}, spread{2, 1, 9}},
		{[]float64{4, 1, 2, 9}, spread{3, 1, 9}},
	} {
		if got := spreadOf(c.values); got != c.want {
			t.Errorf("%v: %v", c.values, got)
		}
	}
}

// TestChild: lines are seen as they come, CPU and memory while it lives, and an early
// end is told with its last words.
func TestChild(t *testing.T) {
	dir := t.TempDir()
	c, err := start(filepath.Join(dir, "a.log"), "bash", "-c", "echo ready for it >&2; for ((i=0;i<200000;i++)); do :; done; echo out; sleep 9")
	if err != nil {
		t.Fatal(err)
	}
	if at, err := c.saw(t.Context(), "ready", "it"); err != nil || at.Before(c.began) {
		t.Fatal(at, err)
	}
	for deadline := time.Now().Add(20 * time.Second); c.cpu.Load() == 0 || c.peak.Load() == 0; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("cpu %v peak %v", c.cpu.Load(), c.peak.Load())
		}
	}
	if err := c.stop(); err != nil {
		t.Error(err)
	}
	c, err = start(filepath.Join(dir, "b.log"), "bash", "-c", "echo gone wrong >&2; exit 3")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := c.saw(t.Context(), "never"); err == nil || !strings.Contains(err.Error(), "gone wrong") || !strings.Contains(err.Error(), "exit status 3") {
		t.Errorf("%v", err)
	}
	log, err := os.ReadFile(filepath.Join(dir, "b.log"))
	if err != nil || !strings.Contains(string(log), "gone wrong") {
		t.Errorf("%s %v", log, err)
	}
}

// TestEventOf finds the id in what each contender writes.
func TestEventOf(t *testing.T) {
	for text, want := range map[string]int64{
		`{"id":"1/3/17.1","member":"m0000001","event":{"epoch":1,"offset":17,"ordinal":1,"id":"e-000000000042"}}`: 42,
		`{"event":"e-000000123456","member":"e-12","score":0.5}`:                                                  123456,
		`{"member":"e-e-00000000000"}`: -1,
		`e-`:                           -1,
	} {
		if got, ok := eventOf([]byte(text)); ok != (want >= 0) || ok && got != want {
			t.Errorf("%s: %d %v", text, got, ok)
		}
	}
}

func TestCPUOf(t *testing.T) {
	ns, ok := cpuOf([]byte("12 (a b) c) S 1 2 3 4 5 6 7 8 9 10 150 50 0 0 20"))
	if !ok || ns != 2e9 {
		t.Errorf("%d %v", ns, ok)
	}
	if _, ok := cpuOf([]byte("12 (x")); ok {
		t.Error("a stat line that is cut")
	}
}

// TestSummary: medians, ratios to the right contender, and a failure that is told.
func TestSummary(t *testing.T) {
	var runs []runResult
	for round, rate := range []float64{100e3, 300e3, 200e3} {
		runs = append(runs,
			runResult{Contender: "raw", Records: 1e6, PerSecond: 10 * rate, CPUSeconds: 1},
			runResult{Contender: "guerdon", Percent: "5", Records: 1e6, PerSecond: 5 * rate, CPUSeconds: 2},
			runResult{Contender: "kstreams", Percent: "5", Records: 2e6, PerSecond: rate, CPUSeconds: 8},
			runResult{Contender: "flink", Percent: "5", Round: round, Error: "no jar"})
	}
	rows := summarise(runs, []string{"54", "5"})
	var names []string
	for _, r := range rows {
		names = append(names, r.Contender)
	}
	if d := cmp.Diff(names, []string{"raw", "guerdon", "kstreams", "flink"}); d != "" {
		t.Fatal(d)
	}
	if r := rows[1]; r.PerSecond != (spread{1e6, 5e5, 1.5e6}) || r.TimesStreams != 5 || r.OfRaw != 0.5 || r.CPUPerMillion.Median != 2 || r.Rounds != 3 {
		t.Errorf("%+v", r)
	}
	if r := rows[3]; r.Failed != 3 || rows[2].CPUPerMillion.Median != 4 {
		t.Errorf("%+v", r)
	}
	for _, says := range []string{"| Guerdon | exactly once | 5 % | 1000 k (500–1500) | 0.50 | 5.00 | 2.00 |", "| Flink | exactly once | 5 % | failed |"} {
		if table := tables(rows); !strings.Contains(table, says) {
			t.Errorf("no %q in\n%s", says, table)
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
)

// TestProgrammesAreTheJob: the files beside job.json are what it says now. Where they
// are not: go run ./bench/compare programmes.
func TestProgrammesAreTheJob(t *testing.T) {
	dir := filepath.Join("..", "reference")
	models := map[string]bool{}
	for name, w := range checkedIn {
		for percent := range reference.Standard().Thresholds {
			text, m, err := programme(reference.Standard(), percent, w)
			if err != nil {
				t.Fatal(err)
			}
			for file, want := range map[string]string{name + "-" + percent + ".yaml": text, m.FileName(): string(m.Encode())} {
				got, err := os.ReadFile(filepath.Join(dir, file))
				if err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(want, string(got)); d != "" {
					t.Errorf("%s (-made +checked in):\n%s", file, d)
				}
			}
			models[m.FileName()] = true
		}
	}
	files, err := filepath.Glob(filepath.Join(dir, "model-*.json"))
	if err != nil || len(files) != len(models) {
		t.Errorf("%d model files of %d: %v", len(files), len(models), err)
	}
}

// TestSwitches: each variant is a programme with a model of its features and heads,
// and scores the main head alike.
func TestSwitches(t *testing.T) {
	for _, c := range contenders {
		if c.peer != "" {
			continue
		}
		text, m, err := programme(reference.Standard(), "5", c.switches)
		if err != nil {
			t.Fatalf("%s: %v", c.name, err)
		}
		p, err := program.Parse(c.name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(p.Layout().Names(), m.Features()); d != "" {
			t.Errorf("%s: %s", c.name, d)
		}
		if p.Model != m.FileName() || m.Heads()[0] != mainHead || len(m.Heads()) != len(p.Heads) {
			t.Errorf("%s: model %s with heads %v", c.name, p.Model, m.Heads())
		}
		if _, err := model.Parse(m.Encode()); err != nil {
			t.Error(err)
		}
		if (p.Guarantee == program.AtLeastOnce) != c.switches.AtLeastOnce || p.Brief == c.switches.Explain {
			t.Errorf("%s: guarantee %s, brief %v", c.name, p.Guarantee, p.Brief)
		}
		if c.switches.Duplicates == p.Features.KeepDuplicates || c.switches.Policy != (len(p.Reward.Rewards) == 2) {
			t.Errorf("%s: %+v", c.name, p.Features)
		}
	}
}

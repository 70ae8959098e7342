package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// book is a file of results: where they were measured, what they share, every run,
// and what is made of them. It is written after each run, so that nothing is lost,
// and taken up again where what the runs share is the same.
type book[T any] struct {
	Machine machine        `json:"machine"`
	Date    time.Time      `json:"date"` // of the latest run
	Command []string       `json:"command"`
	About   map[string]any `json:"about"`
	Summary any            `json:"summary,omitempty"`
	Runs    []T            `json:"runs"`

	path string
}

// openBook opens a results file, empty if what its runs share is not about.
func openBook[T any](ctx context.Context, s *sitting, name string, about map[string]any) (*book[T], error) {
	fresh := &book[T]{Machine: describe(ctx, s.root), Command: append([]string{"go", "run", "./bench/compare"}, os.Args[1:]...),
		About: about, path: filepath.Join(s.Out, name)}
	text, err := os.ReadFile(fresh.path)
	if errors.Is(err, os.ErrNotExist) {
		return fresh, nil
	}
	var old book[T]
	if err == nil {
		err = json.Unmarshal(text, &old)
	}
	if err != nil {
		return nil, fmt.Errorf("results %s: %w", fresh.path, err)
	}
	was, err := json.Marshal(old.About)
	if err != nil {
		return nil, err
	}
	is, err := json.Marshal(about)
	if err != nil {
		return nil, err
	}
	if bytes.Equal(was, is) {
		fresh.Runs = old.Runs
	}
	return fresh, nil
}

// forget drops the runs that are to be made again.
func (b *book[T]) forget(these func(*T) bool) {
	b.Runs = slices.DeleteFunc(b.Runs, func(r T) bool { return these(&r) })
}

// add keeps a run.
func (b *book[T]) add(r T) error {
	b.Runs = append(b.Runs, r)
	return b.write()
}

func (b *book[T]) write() error {
	b.Date = time.Now().UTC().Truncate(time.Second)
	text, err := json.MarshalIndent(b, "", " ")
	if err != nil {
		return err
	}
	return os.WriteFile(b.path, append(text, '\n'), 0o644)
}

// spread is what several rounds gave.
type spread struct {
	Median float64 `json:"median"`
	Least  float64 `json:"least"`
	Most   float64 `json:"most"`
}

func spreadOf(values []float64) spread {
	if len(values) == 0 {
		return spread{}
	}
	v := slices.Sorted(slices.Values(values))
	n := len(v)
	return spread{Median: (v[(n-1)/2] + v[n/2]) / 2, Least: v[0], Most: v[n-1]}
}

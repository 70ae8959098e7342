package main

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/guerdon/guerdon/engine"
)

// TestTrainReadsMerges: a history's merges count at their place in it, whenever they
// were asked for; other controls say nothing.
func TestTrainReadsMerges(t *testing.T) {
	file := filepath.Join(t.TempDir(), "history.jsonl")
	err := os.WriteFile(file, []byte(`{"id":"1","type":"purchase","time":"1997-01-02T00:00:00Z","user":"v"}
{"id":"2","type":"purchase","time":"1997-01-01T00:00:00Z","user":"m"}
{"control":"merge","time":"2026-01-01T00:00:00Z","from":"v","into":"m"}
{"control":"erase","time":"2026-01-01T00:00:00Z","member":"x"}
{"id":"3","type":"purchase","time":"1997-03-01T00:00:00Z","user":"m"}
`), 0o600)
	if err != nil {
		t.Fatal(err)
	}
	c := trainCmd{Events: file}
	events, merges, err := c.events(t.Context(), nil)
	if err != nil || len(events) != 3 {
		t.Fatalf("%d events, %v", len(events), err)
	}
	if want := []engine.Merge{{TimeMS: events[0].TimeMS, From: "v", Into: "m"}}; !slices.Equal(merges, want) {
		t.Errorf("%+v, want %+v", merges, want)
	}
}

// TestTrainForgets: of who was erased, and of whom was merged into them, nothing is
// learned; who comes back is somebody new.
func TestTrainForgets(t *testing.T) {
	file := filepath.Join(t.TempDir(), "history.jsonl")
	err := os.WriteFile(file, []byte(`{"id":"1","type":"purchase","time":"1997-01-02T00:00:00Z","user":"w"}
{"id":"2","type":"purchase","time":"1997-01-02T00:00:00Z","user":"v"}
{"id":"3","type":"purchase","time":"1997-01-01T00:00:00Z","user":"m"}
{"id":"4","type":"purchase","time":"1997-01-03T00:00:00Z","user":"other"}
{"control":"merge","time":"2026-01-01T00:00:00Z","from":"w","into":"v"}
{"control":"merge","time":"2026-01-01T00:00:00Z","from":"v","into":"m"}
{"control":"merge","time":"2026-01-01T00:00:00Z","from":"x","into":"other"}
{"control":"erase","time":"2026-01-01T00:00:00Z","member":"m"}
{"id":"5","type":"purchase","time":"1997-01-01T00:00:00Z","user":"m"}
{"id":"6","type":"purchase","time":"1997-02-01T00:00:00Z","user":"v"}
`), 0o600)
	if err != nil {
		t.Fatal(err)
	}
	events, merges, err := (&trainCmd{Events: file}).events(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	var ids []string
	for i := range events {
		ids = append(ids, events[i].ID)
	}
	if !slices.Equal(ids, []string{"4", "5", "6"}) {
		t.Errorf("trains on %v, want 4, 5 and 6", ids)
	}
	if want := []engine.Merge{{TimeMS: events[0].TimeMS, From: "x", Into: "other"}}; !slices.Equal(merges, want) {
		t.Errorf("%+v, want %+v", merges, want)
	}
}

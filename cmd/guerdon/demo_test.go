package main

import (
	"bytes"
	"context"
	"encoding/json"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
)

// TestDemo plays the demo for one member in twenty, with bad input among the good:
// purchases, held grants, releases, badges, redemptions and their way back.
func TestDemo(t *testing.T) {
	if testing.Short() {
		t.Skip("plays for seconds")
	}
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	var progress bytes.Buffer
	a := &app{out: &bytes.Buffer{}, err: &progress, log: slog.New(slog.DiscardHandler)}
	d, err := openDemo(ctx, &demoCmd{JSON: true}, a)
	if err != nil {
		t.Fatal(err)
	}
	d.events = slices.DeleteFunc(d.events, func(ev record.Event) bool { return ev.Member[1] != '3' || ev.Member[2] > '9' })
	rejected := int64(0)
	for _, bad := range sandbox.BadRecords(d.events[0].Member, genesisMS) {
		if err := d.feeder.send(ctx, d.events[0].Member, bad.Value, genesisMS); err != nil {
			t.Fatal(err)
		}
		rejected++
	}
	s, err := d.play(ctx)
	if cerr := d.close(); err == nil {
		err = cerr
	}
	if err != nil {
		t.Fatalf("%v\n%s", err, progress.String())
	}
	if !s.OK {
		t.Fatalf("not proved:\n%s", progress.String())
	}
	if s.DeadLetters != rejected {
		t.Errorf("%d dead letters, want %d", s.DeadLetters, rejected)
	}
	for name, n := range map[string]int64{"held": s.Held, "redeemed": s.Redeemed, "badges": s.Badges, "evolutions": s.Evolutions,
		"batches": s.Batches, "settled": s.Settled, "gas": int64(s.GasUsed), "score p50": s.ScoreNSP50,
		"everyday": s.DecisionsByReward["everyday"], "win-back": s.DecisionsByReward["win-back"], "status": s.DecisionsByReward["status"]} {
		if n <= 0 {
			t.Errorf("%s: %d, want some", name, n)
		}
	}
	if s.NaiveGasPerReward < 1.5*s.GasPerReward {
		t.Errorf("gas per reward %.0f beside naive %.0f", s.GasPerReward, s.NaiveGasPerReward)
	}
}

// TestSummaryNames: the JSON names are pinned; others read them.
func TestSummaryNames(t *testing.T) {
	var out bytes.Buffer
	if err := writeJSON(&out, &summary{}); err != nil {
		t.Fatal(err)
	}
	var got map[string]any
	if err := json.Unmarshal(out.Bytes(), &got); err != nil {
		t.Fatal(err)
	}
	want := []string{"badges", "batches", "dead_letters", "decisions", "decisions_by_reward", "events", "events_per_second",
		"evolutions", "gas_per_reward", "gas_used", "held", "members", "minted", "model", "naive_gas_per_reward", "ok",
		"redeemed", "refused", "score_ns_p50", "score_ns_p99", "seconds", "settled", "watermarks"}
	if names := sortedKeys(got); !slices.Equal(names, want) {
		t.Errorf("names %v, want %v", names, want)
	}
	if bytes.Count(out.Bytes(), []byte("\n")) != 1 {
		t.Errorf("more than one line: %s", out.String())
	}
}

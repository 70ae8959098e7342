package main

import (
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"text/tabwriter"
)

// summary is the demo's outcome; the JSON names are relied on by others.
type summary struct {
	Events            int64             `json:"events"`
	Members           int64             `json:"members"`
	DeadLetters       int64             `json:"dead_letters"`
	Decisions         int64             `json:"decisions"`
	DecisionsByReward map[string]int64  `json:"decisions_by_reward"`
	Held              int64             `json:"held"`
	Refused           int64             `json:"refused"`
	Batches           int64             `json:"batches"`
	Settled           int64             `json:"settled"`
	Minted            map[string]string `json:"minted"` // token id → decimal amount
	Redeemed          int64             `json:"redeemed"`
	Badges            int64             `json:"badges"`
	Evolutions        int64             `json:"evolutions"`
	Watermarks        map[string]string `json:"watermarks"` // partition → "offset.ordinal"
	GasUsed           uint64            `json:"gas_used"`
	GasPerReward      float64           `json:"gas_per_reward"`
	NaiveGasPerReward float64           `json:"naive_gas_per_reward"`
	ScoreNSP50        int64             `json:"score_ns_p50"`
	ScoreNSP99        int64             `json:"score_ns_p99"`
	EventsPerSecond   float64           `json:"events_per_second"`
	Model             string            `json:"model"`
	Seconds           float64           `json:"seconds"`
	OK                bool              `json:"ok"`
}

// writeJSON prints one object on one line, as every --json does.
func writeJSON(w io.Writer, v any) error { return json.NewEncoder(w).Encode(v) }

// writeText is the summary for a person.
func (s *summary) writeText(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) {
		fmt.Fprintf(t, "  %s\t%s\n", name, fmt.Sprintf(format, args...))
	}
	fmt.Fprintln(t)
	row("events", "%s from %s members, %s dead letters", count(s.Events), count(s.Members), count(s.DeadLetters))
	row("decisions", "%s, of them %s held for a wallet", count(s.Decisions), count(s.Held))
	for _, name := range sortedKeys(s.DecisionsByReward) {
		row("", "%s %s", count(s.DecisionsByReward[name]), name)
	}
	row("settled", "%s decisions in %s batches; %s refused with a reason", count(s.Settled), count(s.Batches), count(s.Refused))
	points, credits := s.mintedByClass()
	row("minted", "%s points, %s credit; %s badges, %s evolutions", points, credits, count(s.Badges), count(s.Evolutions))
	row("redeemed", "%s redemptions", count(s.Redeemed))
	row("simulated", "redemptions and wallets, for the data has purchases only; one member in ten links a wallet midway")
	ratio := 0.0
	if s.GasPerReward > 0 {
		ratio = s.NaiveGasPerReward / s.GasPerReward
	}
	row("gas per reward", "%.0f; minting one by one on the same chain %.0f (%.1f ×)", s.GasPerReward, s.NaiveGasPerReward, ratio)
	row("scoring", "p50 %d ns, p99 %d ns; %s events/s through the whole path", s.ScoreNSP50, s.ScoreNSP99, count(int64(s.EventsPerSecond)))
	row("model", "%s", s.Model)
	row("took", "%.1f s", s.Seconds)
	return t.Flush()
}

// mintedByClass sums the minted amounts of class 0 and of all others.
func (s *summary) mintedByClass() (points, others string) {
	var a, b uint64
	for id, amount := range s.Minted {
		n, _ := strconv.ParseUint(amount, 10, 64)
		if class, _ := strconv.ParseUint(id, 10, 64); class>>16 == 0 {
			a += n
		} else {
			b += n
		}
	}
	return count(int64(a)), count(int64(b))
}

// count writes 1234567 as 1,234,567.
func count(n int64) string {
	text := strconv.FormatInt(n, 10)
	for i := len(text) - 3; i > 0 && text[i-1] != '-'; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return text
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

package record

import (
	"fmt"
	"math"
	"math/bits"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

// TestFormWritesDecisions: a Form writes what AppendDecision writes, and that reads
// back and writes the same again.
func TestFormWritesDecisions(t *testing.T) {
	heads, names := []string{"churn", `re"peat`}, []string{"count(purchase,7d)", "tenure", "é"}
	rewards := []FormReward{{"points", "points", nil, true}, {"win\nback", "credit", nil, false}, {"status", "badge", []string{"bronze", "silver"}, false}}
	f := NewForm("sha256:aa", "sha256:bb", heads, names, rewards)
	number := rapid.Custom(func(t *rapid.T) float64 {
		return rapid.SampledFrom([]float64{0, 1, -3, 0.5, 1e-9, 1e22, 123456789.123, 1.0 / 3, -2e15, rapid.Float64().Draw(t, "x")}).Draw(t, "n")
	})
	rapid.Check(t, func(t *rapid.T) {
		position := func(name string) Position {
			return Position{rapid.Uint64().Draw(t, name), rapid.Uint32Min(1).Draw(t, name+" ordinal")}
		}
		numbers := func(n int, name string) []float64 { return rapid.SliceOfN(number, n, n).Draw(t, name) }
		d := Draft{Epoch: rapid.Uint64().Draw(t, "epoch"), Partition: rapid.Int32Min(0).Draw(t, "p"), At: position("at"),
			Member: rapid.StringN(1, 9, -1).Draw(t, "member"), TimeMS: rapid.Int64Range(minTimeMS, maxTimeMS).Draw(t, "time"),
			Reward: rapid.IntRange(0, 2).Draw(t, "reward"), Token: rapid.Uint32().Draw(t, "token"), Amount: rapid.Uint64().Draw(t, "amount"),
			Purchases: rapid.Uint64Max(2).Draw(t, "purchases"), ExpiresMS: rapid.SampledFrom([]int64{0, 1e12}).Draw(t, "expires"),
			To: rapid.SampledFrom([]string{"", "0xAb"}).Draw(t, "to"), Held: rapid.Bool().Draw(t, "held"), Holdout: rapid.Bool().Draw(t, "holdout"),
			Scores: numbers(2, "scores"), Propensity: number.Draw(t, "propensity"), Eligible: rapid.Uint64Max(7).Draw(t, "eligible"),
			EventID: rapid.StringN(1, 9, -1).Draw(t, "id")}
		if d.Reward == 2 {
			d.Tier = rapid.IntRange(0, 2).Draw(t, "tier")
		}
		if rapid.Bool().Draw(t, "releases?") {
			d.Releases = position("releases")
			d.From, d.FromPartition = rapid.SampledFrom([]string{"", "", "v\"1"}).Draw(t, "from"), rapid.Int32Min(0).Draw(t, "of")
		}
		if rapid.IntRange(0, 3).Draw(t, "reverses?") == 0 {
			d.Tier, d.Releases, d.Reverses = 0, Position{}, position("reverses")
			d.From, d.FromPartition = rapid.SampledFrom([]string{"", "", "v\"1"}).Draw(t, "whose"), rapid.Int32Min(0).Draw(t, "in")
			d.Reward, d.RewardID = rapid.IntRange(-1, 2).Draw(t, "reward?"), rapid.Uint32().Draw(t, "reward id")
		}
		if rapid.Bool().Draw(t, "features?") {
			d.Features = numbers(3, "features")
		}
		for range rapid.IntRange(0, 3).Draw(t, "reasons") {
			d.Why = append(d.Why, Reason{rapid.IntRange(0, 2).Draw(t, "reason"), number.Draw(t, "value")})
		}
		got, want := f.Append(nil, &d), AppendDecision(nil, decisionOf(&d, heads, names, rewards))
		if string(got) != string(want) {
			t.Fatalf("form\n%s\nwant\n%s", got, want)
		}
		back, err := DecodeDecision(got)
		if err != nil {
			t.Fatal(err)
		}
		if again := AppendDecision(nil, &back); string(again) != string(got) {
			t.Fatalf("again\n%s\nwant\n%s", again, got)
		}
	})
}

// decisionOf is a draft the slow way.
func decisionOf(d *Draft, heads, names []string, rewards []FormReward) *Decision {
	r := FormReward{Name: fmt.Sprintf("#%08x", d.RewardID)}
	if d.Reward >= 0 {
		r = rewards[d.Reward]
	}
	if !d.Reverses.IsZero() {
		r.Kind, r.Claim = "reversal", false
	}
	x := &Decision{ID: DecisionID(d.Epoch, d.Partition, d.At), Member: d.Member, TimeMS: d.TimeMS, Reward: r.Name, Kind: r.Kind,
		Token: strconv.Itoa(int(d.Token)), Amount: d.Amount, Purchases: d.Purchases, ExpiresMS: d.ExpiresMS, To: d.To, Held: d.Held,
		Model: "sha256:aa", Program: "sha256:bb", Propensity: d.Propensity, Holdout: d.Holdout,
		Event: Origin{Epoch: d.Epoch, Offset: d.At.Offset, Ordinal: d.At.Ordinal, ID: d.EventID}}
	if r.Claim {
		x.Settle = SettleClaim
	}
	if d.Tier > 0 {
		x.Tier = r.Tiers[d.Tier-1]
	}
	if !d.Releases.IsZero() {
		x.Releases, x.From = DecisionID(d.Epoch, d.Partition, d.Releases), d.From
		if d.From != "" {
			x.Releases = DecisionID(d.Epoch, d.FromPartition, d.Releases)
		}
	}
	if !d.Reverses.IsZero() {
		x.Reverses, x.From = DecisionID(d.Epoch, d.Partition, d.Reverses), d.From
		if d.From != "" {
			x.Reverses = DecisionID(d.Epoch, d.FromPartition, d.Reverses)
		}
	}
	for i, v := range d.Scores {
		x.Scores = append(x.Scores, Value{heads[i], v})
	}
	for i, v := range d.Features {
		x.Features = append(x.Features, Value{names[i], v})
	}
	for m := d.Eligible; m != 0; m &= m - 1 {
		x.Eligible = append(x.Eligible, rewards[bits.TrailingZeros64(m)].Name)
	}
	for _, w := range d.Why {
		x.Why = append(x.Why, Value{names[w.Feature], w.Value})
	}
	return x
}

func BenchmarkForm(b *testing.B) {
	var names []string
	var d Draft
	for i := range 24 {
		names = append(names, fmt.Sprintf("count(signal%d,30d)", i))
		d.Features = append(d.Features, math.Sqrt(float64(i))*100)
	}
	d.Member, d.EventID, d.TimeMS, d.To = "m0001234", "e-000000000123", 1_770_000_000_000, "0x52908400098527886E0F7030069857D2E4169EE7"
	d.Scores, d.Propensity, d.Eligible = []float64{0.123456789012345, 0.5, 0.98765432101}, 1, 1
	d.Why = []Reason{{1, 0.1234}, {3, 0.33333333}, {4, -2.5}}
	f := NewForm("sha256:7d38dc6e98a67d38dc6e98a67d38dc6e98a67d38dc6e98a67d38dc6e98a67d38", "sha256:7d38dc6e98a67d38dc6e98a67d38dc6e98a67d38dc6e98a67d38dc6e98a67d38",
		[]string{"h", "i", "j"}, names, []FormReward{{"r", "points", nil, false}})
	var dst []byte
	b.ReportAllocs()
	for b.Loop() {
		dst = f.Append(dst[:0], &d)
	}
	b.ReportMetric(float64(len(dst)), "bytes")
}

// TestRounded: seven digits, to within half a unit of the last, and the text reads
// back to a number of the same text.
func TestRounded(t *testing.T) {
	for f, want := range map[float64]string{
		0: "0", 1: "1", -12: "-12", 0.5: "0.5", 1.0 / 3: "0.3333333", 2.0 / 3e2: "0.006666667", 0.001: "0.001", 0.00099: "0.00099",
		999999.95: "1000000", 123456.78: "123456.8", 9.9999999: "10", 1e-7: "1e-7", 1e15 + 0.5: "1e+15", 1234567.8: "1234568",
		math.NaN(): "null", math.Inf(-1): "null", -0.25: "-0.25", 0.0123456789: "0.01234568", 10.000001: "10",
	} {
		if got := string(appendRounded(nil, f)); got != want {
			t.Errorf("%v: %s, want %s", f, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		f := rapid.Float64Range(-1e7, 1e7).Draw(t, "f") * rapid.SampledFrom([]float64{1, 1e-3, 1e-6}).Draw(t, "scale")
		text := string(appendRounded(nil, f))
		back, err := strconv.ParseFloat(text, 64)
		if err != nil {
			t.Fatal(err)
		}
		if math.Abs(back-f) > 0.5000001e-6*math.Abs(f) {
			t.Fatalf("%v became %s", f, text)
		}
		if again := string(appendRounded(nil, back)); again != text {
			t.Fatalf("%v: %s, then %s", f, text, again)
		}
	})
}

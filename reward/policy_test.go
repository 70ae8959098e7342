package reward

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
)

const day = 24 * time.Hour

// The drawn choices follow the propensities they are logged with.
func TestExplorationFollowsItsPropensity(t *testing.T) {
	syms := NewSymbols([]string{"h"}, nil, nil)
	rule := func(name string, worth int64) Reward {
		return Reward{Name: name, Kind: KindCredit, When: "true", Amount: "1", Worth: worth}
	}
	p, err := Compile(Config{Explore: 0.3, Holdout: 0.1, Classes: []Class{{}},
		Rewards: []Reward{rule("a", 1), rule("b", 5), rule("c", 2)}}, syms)
	if err != nil {
		t.Fatal(err)
	}
	seed, count, held := NewSeed([]byte("k")), [3]float64{}, 0.0
	logged := [3]float64{}
	const n = 20000
	for i := range n {
		var a Account
		g := p.Decide(Input{Member: fmt.Sprint("m", i), Source: "s", EventID: fmt.Sprint(i), Env: make([]float64, syms.Size()), Seed: seed}, &a, &Budget{}, nil)[0]
		count[g.Reward]++
		logged[g.Reward] = g.Propensity
		if g.Holdout {
			held++
		}
	}
	for i, want := range [3]float64{0.1, 0.8, 0.1} {
		if math.Abs(count[i]/n-want) > 0.015 || math.Abs(logged[i]-want) > 1e-12 {
			t.Errorf("reward %d: chosen %v, logged %v, want %v", i, count[i]/n, logged[i], want)
		}
	}
	if math.Abs(held/n-0.1) > 0.01 {
		t.Errorf("holdout %v, want 0.1", held/n)
	}
}

func TestHeldTailIsBounded(t *testing.T) {
	syms := NewSymbols(nil, nil, nil)
	p, err := Compile(Config{Classes: []Class{{}}, Rewards: []Reward{{Name: "a", Kind: KindPoints, When: "true", Amount: "2"}}}, syms)
	if err != nil {
		t.Fatal(err)
	}
	var a Account
	var b Budget
	for i := range MaxHeld + 5 {
		got := p.Decide(Input{Next: record.Position{Offset: uint64(i), Ordinal: 1}, Env: make([]float64, syms.Size())}, &a, &b, nil)
		if want := i < MaxHeld; (len(got) == 1) != want {
			t.Fatalf("decision %d: %v", i, got)
		}
	}
	if b.HeldFull != 5 || a.Earned != 2*MaxHeld || b.Issued(0) != 2*MaxHeld {
		t.Fatalf("HeldFull %d, earned %d, issued %d", b.HeldFull, a.Earned, b.Issued(0))
	}
	if got := p.Link(Input{}, &a, [20]byte{9}, nil); len(got) != MaxHeld {
		t.Fatalf("released %d", len(got))
	}
	if got := p.Link(Input{}, &a, [20]byte{9}, nil); len(got) != 0 {
		t.Fatalf("released again: %v", got)
	}
}

// What a draw is made of is pinned: another encoding would change every replay.
func TestDrawsArePinned(t *testing.T) {
	s := NewSeed([]byte("secret"))
	pin := func(want uint64) {
		t.Helper()
		if got := binary.BigEndian.Uint64(s.sum); got != want {
			t.Errorf("draw %#x of %q, want %#x", got, s.msg, want)
		}
	}
	s.Holdout("ann", 0.5)
	pin(0x6b4ab1ee1febc377)
	s.explore(&Input{Source: "pos", EventID: "e1", Member: "ann"}, 0.5, 3)
	pin(0x9abb9c0c4881b53c)
	s.explore(&Input{Sweep: true, TimeMS: 86400000, Member: "ann", Source: "pos", EventID: "e1"}, 0.5, 3)
	pin(0x5e4f7f2fa53acb46)
}

func TestNoGrantDoesNotAllocate(t *testing.T) {
	p, in := benchPolicy(t)
	a, b := Account{Linked: true}, Budget{Partitions: 8}
	var out []Grant
	if n := testing.AllocsPerRun(200, func() { out = p.Decide(in, &a, &b, out[:0]) }); n != 0 || len(out) != 0 {
		t.Fatalf("%v allocations, %v", n, out)
	}
}

// With room in the caller's slices, granting and drawing do not allocate either.
func TestGrantDoesNotAllocate(t *testing.T) {
	p, in := benchPolicy(t)
	in.Env[p.earnedAt-1], in.Env[0] = 2599, 0.9
	in.Env[NewSymbols([]string{"churn", "repeat"}, []string{"recency(purchase)"}, []string{"purchase"}).OnAt(0)] = 1
	a, b := Account{Linked: true}, Budget{Partitions: 8}
	out := p.Decide(in, &a, &b, nil)
	if len(out) == 0 {
		t.Fatal("nothing granted")
	}
	if n := testing.AllocsPerRun(200, func() { out = p.Decide(in, &a, &b, out[:0]) }); n != 0 || len(out) == 0 {
		t.Fatalf("%v allocations, %v", n, out)
	}
}

func benchPolicy(t testing.TB) (*Policy, Input) {
	syms := NewSymbols([]string{"churn", "repeat"}, []string{"recency(purchase)"}, []string{"purchase"})
	p, err := Compile(Config{Holdout: 0.05, Explore: 0.02, Classes: []Class{{Class: 0, Cap: 1e9}, {Class: 2, Cap: 5e7}},
		Rewards: []Reward{
			{Name: "everyday", Kind: KindPoints, When: "on(purchase)", Amount: "value / 100"},
			{Name: "win-back", Kind: KindCredit, Class: 2, When: "churn >= 0.6 && count(purchase) >= 3 && recency(purchase) < 180",
				Amount: "500 + 1500 * churn", Worth: 1200, Cost: 500, Propensity: "churn", Cooldown: 30 * day, BudgetPerDay: 100000},
			{Name: "status", Kind: KindBadge, When: "earned >= 50 && churn < 0.2", Tiers: []Tier{{"bronze", 50}, {"silver", 5000}}},
		}}, syms)
	if err != nil {
		t.Fatal(err)
	}
	in := Input{TimeMS: 1e12, Member: "ann", EventID: "e", Next: record.Position{Offset: 1, Ordinal: 1}, Env: make([]float64, syms.Size()), Seed: NewSeed([]byte("k"))}
	in.Env[0], in.Env[syms.TotalAt(0)] = 0.4, 5
	return p, in
}

func BenchmarkDecideNothing(b *testing.B) {
	p, in := benchPolicy(b)
	a, budget := Account{Linked: true}, Budget{Partitions: 8}
	var out []Grant
	b.ReportAllocs()
	for b.Loop() {
		out = p.Decide(in, &a, &budget, out[:0])
	}
}

func TestNamesAndTokens(t *testing.T) {
	p, _ := benchPolicy(t)
	if got := p.EligibleNames(0b101, nil); len(got) != 2 || got[0] != "everyday" || got[1] != "status" {
		t.Errorf("names %v", got)
	}
	// 1.5 days after 1970: no longer redeemable from day 2 on
	if got := p.Token(1, 36*time.Hour.Milliseconds()); got != 2<<16|2 {
		t.Errorf("token %#x", got)
	}
	if got := p.Token(2, 0); got != record.BadgeClass<<16 {
		t.Errorf("badge token %#x", got)
	}
}

func TestCompileRefuses(t *testing.T) {
	syms := testSymbols()
	ok := Reward{Name: "a", Kind: KindPoints, When: "true", Amount: "1"}
	with := func(f func(*Reward)) []Reward { r := ok; f(&r); return []Reward{r} }
	for want, rewards := range map[string][]Reward{
		"is taken by":                {ok, ok},
		"class 7 is not configured":  with(func(r *Reward) { r.Class = 7 }),
		"unknown kind":               with(func(r *Reward) { r.Kind = "medal" }),
		"1 to 255 tiers":             {{Name: "b", Kind: KindBadge, When: "true"}},
		"does not lie above":         {{Name: "b", Kind: KindBadge, When: "true", Tiers: []Tier{{"x", 5}, {"y", 5}}}},
		"not an amount":              {{Name: "b", Kind: KindBadge, When: "true", Amount: "1", Tiers: []Tier{{"x", 5}}}},
		`unknown head "chrn"; did`:   with(func(r *Reward) { r.Propensity = "chrn" }),
		"amount: character 1: miss":  with(func(r *Reward) { r.Amount = "" }),
		"65 rewards, at most 64":     make([]Reward, 65),
		"cannot be negative":         with(func(r *Reward) { r.Cooldown = -1 }),
		"needs a name":               with(func(r *Reward) { r.Name = "" }),
		"unknown name \"x\"":         with(func(r *Reward) { r.When = "x > 1" }),
		"unknown name \"y\"":         with(func(r *Reward) { r.When, r.Amount = "x > 1", "y" }),
		"amount is a condition, not": with(func(r *Reward) { r.Amount = "true" }),
	} {
		_, err := Compile(Config{Rewards: rewards, Classes: []Class{{}}}, syms)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %q, got %v", want, err)
		}
		var e *ExprError
		if err != nil && !errors.Is(err, ErrConfig) && !errors.As(err, &e) {
			t.Errorf("%v is neither ErrConfig nor an ExprError", err)
		}
	}
}

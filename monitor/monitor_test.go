package monitor

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func drawConfig(t *rapid.T) Config {
	within := func(name string) time.Duration {
		return time.Duration(rapid.Int64Range(0, 40).Draw(t, name)) * time.Millisecond
	}
	c := Config{
		Velocity: Velocity{Acts: rapid.IntRange(0, 4).Draw(t, "acts"), Amount: rapid.Uint64Range(0, 300).Draw(t, "amount"), Within: within("v")},
		Structuring: Structuring{Threshold: rapid.Uint64Range(20, 100).Draw(t, "threshold"), Near: 0.2,
			Acts: rapid.IntRange(2, 4).Draw(t, "s acts"), Within: within("s")},
		Shared: Shared{Members: rapid.SampledFrom([]int{0, 2, 3}).Draw(t, "members"), Wallets: rapid.SampledFrom([]int{0, 2, 3}).Draw(t, "wallets"), Within: within("h")},
	}
	if c.Velocity.Acts == 0 && c.Velocity.Amount == 0 {
		c.Velocity.Within = 0
	}
	if c.Shared.Members == 0 && c.Shared.Wallets == 0 {
		c.Shared.Within = 0
	}
	return c
}

// oracle says by the definitions alone which flags the last of acts sets off.
func oracle(c Config, listed map[[20]byte]bool, acts []Act) (rules []string) {
	last := acts[len(acts)-1]
	at := func(i int) (ms int64) {
		for _, a := range acts[:i+1] {
			ms = max(ms, a.TimeMS)
		}
		return ms
	}
	now := at(len(acts) - 1)
	window := func(kind Kind, d time.Duration, same func(Act) bool) (before []Act) {
		for i, a := range acts[:len(acts)-1] {
			if a.Kind == kind && at(i) > now-d.Milliseconds() && same(a) {
				before = append(before, a)
			}
		}
		return before
	}
	blocked := listed[last.Wallet]
	for _, a := range acts {
		if a.Wallet == last.Wallet && (a.Kind == Blocked || a.Kind == Freed) {
			blocked = listed[last.Wallet] || a.Kind == Blocked
		}
	}
	if blocked && last.Kind != Freed && (last.Kind != Blocked || last.Member != "") {
		rules = append(rules, RuleBlockedWallet)
	}
	sum := func(acts []Act) (n uint64) {
		for _, a := range acts {
			n += a.Amount
		}
		return n
	}
	mine := func(a Act) bool { return a.Member == last.Member && a.Class == last.Class }
	near := func(a Act) bool {
		return a.Amount < c.Structuring.Threshold && 5*(c.Structuring.Threshold-a.Amount) <= c.Structuring.Threshold
	}
	switch last.Kind {
	case Moved:
		if last.Member == "" {
			break
		}
		if v := c.Velocity; v.Within > 0 {
			before := window(Moved, v.Within, mine)
			full := func(acts []Act) bool {
				return v.Acts > 0 && len(acts) >= v.Acts || v.Amount > 0 && sum(acts) >= v.Amount
			}
			if !full(before) && full(append(slices.Clone(before), last)) {
				rules = append(rules, RuleVelocity)
			}
		}
		if s := c.Structuring; s.Within > 0 && near(last) {
			if n := len(window(Moved, s.Within, func(a Act) bool { return mine(a) && near(a) })); n+1 == s.Acts {
				rules = append(rules, RuleStructuring)
			}
		}
	case Linked:
		s := c.Shared
		count := func(same func(Act) bool, name func(Act) string) (names map[string]bool) {
			names = map[string]bool{}
			for _, a := range window(Linked, s.Within, same) {
				names[name(a)] = true
			}
			return names
		}
		members := count(func(a Act) bool { return a.Wallet == last.Wallet }, func(a Act) string { return a.Member })
		if s.Within > 0 && s.Members > 0 && !members[last.Member] && len(members)+1 == s.Members {
			rules = append(rules, RuleSharedWallet)
		}
		wallets := count(func(a Act) bool { return a.Member == last.Member }, func(a Act) string { return string(a.Wallet[:]) })
		if s.Within > 0 && s.Wallets > 0 && !wallets[string(last.Wallet[:])] && len(wallets)+1 == s.Wallets {
			rules = append(rules, RuleManyWallets)
		}
	}
	return rules
}

// TestFlagsAreTheDefinitions: for any acts under any rules, the flags are those of a
// slow reading of the definitions over the whole history.
func TestFlagsAreTheDefinitions(t *testing.T) {
	met := map[string]int{}
	rapid.Check(t, func(t *rapid.T) {
		c := drawConfig(t)
		listed := [20]byte{0: 3}
		m, err := New(c, [][20]byte{listed})
		if err != nil {
			t.Fatal(err)
		}
		var acts []Act
		now := int64(100)
		for i := range rapid.IntRange(20, 60).Draw(t, "n") {
			now += rapid.Int64Range(-3, 5).Draw(t, "gap")
			a := Act{
				Kind: rapid.SampledFrom([]Kind{Moved, Moved, Moved, Linked, Linked, Blocked, Freed}).Draw(t, "kind"),
				ID:   fmt.Sprint(i), TimeMS: now, Member: fmt.Sprint("m", rapid.IntRange(0, 1).Draw(t, "member")),
				Wallet: [20]byte{0: rapid.ByteRange(0, 3).Draw(t, "wallet")}, Class: rapid.Uint16Range(0, 1).Draw(t, "class"),
				Amount: rapid.Uint64Range(0, 120).Draw(t, "amount"),
			}
			if (a.Kind == Blocked || a.Kind == Moved) && rapid.Bool().Draw(t, "nobody's") {
				a.Member = ""
			}
			if rapid.Bool().Draw(t, "just below") {
				a.Amount = c.Structuring.Threshold - 1
			}
			acts = append(acts, a)
			var got []string
			for _, f := range m.Observe(a, nil) {
				got = append(got, f.Rule)
				met[f.Rule]++
				if f.Acts < 1 || f.SinceMS > f.Act.TimeMS || len(f.Related) > maxRelated {
					t.Fatalf("%+v", f)
				}
			}
			if diff := cmp.Diff(oracle(c, map[[20]byte]bool{listed: true}, acts), got); diff != "" {
				t.Fatalf("act %d, %+v (-defined +flagged):\n%s", i, a, diff)
			}
		}
	})
	for _, rule := range Rules() {
		if met[rule] == 0 {
			t.Errorf("%s was never met", rule)
		}
	}
}

// TestNoMemoryOfTheIdle: who does nothing for longer than the windows is forgotten, and
// that changes no flag.
func TestNoMemoryOfTheIdle(t *testing.T) {
	m, err := New(Config{Velocity: Velocity{Acts: 2, Within: time.Second}}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i := range 20_000 {
		if f := m.Observe(Act{Kind: Moved, TimeMS: int64(i), Member: fmt.Sprint(i)}, nil); len(f) > 0 {
			t.Fatal(f)
		}
	}
	if len(m.moves) > 6000 {
		t.Errorf("%d members are remembered", len(m.moves))
	}
}

func TestConfigIsChecked(t *testing.T) {
	for want, c := range map[string]Config{
		"acts, or an amount":   {Velocity: Velocity{Within: time.Hour}},
		"two acts":             {Structuring: Structuring{Threshold: 5, Near: 0.1, Acts: 1, Within: time.Hour}},
		"above 0%":             {Structuring: Structuring{Threshold: 5, Acts: 2, Within: time.Hour}},
		"two members":          {Shared: Shared{Members: 1, Within: time.Hour}},
		"count to at most":     {Velocity: Velocity{Acts: 1001, Within: time.Hour}},
		"shared_wallets needs": {Shared: Shared{Within: time.Hour}},
	} {
		if _, err := New(c, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%+v: %v, want %s", c, err, want)
		}
	}
}

package reward

import (
	"bytes"
	"fmt"
	"math"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

// world is one partition with a few members, and the history of all its grants:
// the oracle derives everything from that history, again at every step.
type world struct {
	cfg      Config
	syms     *Symbols
	policy   *Policy
	params   []ruleParams
	seed     *Seed
	budget   Budget
	accounts map[string]*Account
	linkedAt map[string]bool
	maxDay   int64
	history  []entry
	offset   uint64
}

type entry struct {
	member string
	timeMS int64
	day    int64
	Grant
}

// ruleParams say what the oracle needs to know of a rule's expressions:
// when h0 >= threshold, amount base + slope*h1.
type ruleParams struct{ threshold, base, slope float64 }

func drawWorld(t *rapid.T) *world {
	w := &world{syms: NewSymbols([]string{"h0", "h1"}, nil, []string{"purchase"}), seed: NewSeed([]byte("key")),
		accounts: map[string]*Account{}, linkedAt: map[string]bool{}}
	share := func(name string) float64 { return float64(rapid.SampledFrom([]int{0, 0, 30}).Draw(t, name)) / 100 }
	w.cfg = Config{StartsMS: 50 * day.Milliseconds(), Holdout: share("holdout"), Explore: share("explore"),
		Classes: []Class{{Class: 0, Cap: rapid.SampledFrom([]uint64{0, 40, 400}).Draw(t, "cap")}, {Class: 1}}}
	n := rapid.IntRange(1, 5).Draw(t, "rules")
	for i := range n {
		p := ruleParams{float64(rapid.IntRange(0, 9).Draw(t, "threshold")) / 10, float64(rapid.IntRange(0, 20).Draw(t, "base")), 10}
		r := Reward{Name: fmt.Sprint("r", i), Kind: rapid.SampledFrom([]string{KindPoints, KindCredit, KindBadge}).Draw(t, "kind"),
			When:     fmt.Sprintf("h0 >= %v", p.threshold),
			Cooldown: time.Duration(rapid.IntRange(0, 3).Draw(t, "cooldown")) * day}
		if rapid.Bool().Draw(t, "competes") {
			r.Worth, r.Cost, r.Propensity = int64(rapid.IntRange(1, 9).Draw(t, "worth")), int64(rapid.IntRange(0, 4).Draw(t, "cost")), "h1"
		}
		if r.Kind == KindBadge {
			r.Tiers = []Tier{{"a", uint64(rapid.IntRange(0, 30).Draw(t, "tier"))}, {"b", 60}, {"c", 90}}
		} else {
			r.Amount = fmt.Sprintf("%v + %v * h1", p.base, p.slope)
			r.Class = uint16(rapid.IntRange(0, 1).Draw(t, "class"))
			r.BudgetPerDay = rapid.SampledFrom([]uint64{0, 50, 120}).Draw(t, "budget")
			r.Expires = time.Duration(rapid.IntRange(0, 1).Draw(t, "expires")) * day
		}
		w.cfg.Rewards, w.params = append(w.cfg.Rewards, r), append(w.params, p)
	}
	w.budget.Partitions = uint32(rapid.IntRange(1, 3).Draw(t, "partitions"))
	var err error
	if w.policy, err = Compile(w.cfg, w.syms); err != nil {
		t.Fatal(err)
	}
	return w
}

// expectation is what the oracle says may happen at one decision.
type expectation struct {
	entitlements []int
	competing    []int // eligible
	best         int   // -1: none
	amount       map[int]uint64
}

// expect derives the decision from the history alone, the slow way.
func (w *world) expect(member string, timeMS, today int64, h0, h1 float64) expectation {
	x := expectation{best: -1, amount: map[int]uint64{}}
	holdout := w.seed.Holdout(member, w.cfg.Holdout)
	hist := append([]entry(nil), w.history...)
	earned := func() (sum uint64) {
		for _, e := range hist {
			if e.member == member && !e.Holdout && e.Releases.IsZero() && w.cfg.Rewards[e.Reward].Kind == KindPoints {
				sum += e.Amount
			}
		}
		return sum
	}
	ok := func(i int) bool {
		r := w.cfg.Rewards[i]
		if h0 < w.params[i].threshold {
			return false
		}
		amount := uint64(0)
		if r.Kind != KindBadge {
			amount = uint64(math.Floor(w.params[i].base + w.params[i].slope*h1))
		} else {
			for k, tier := range r.Tiers {
				if earned() >= tier.Earned {
					amount = uint64(k + 1)
				}
			}
		}
		if amount < 1 {
			return false
		}
		spent, issued, held := uint64(0), uint64(0), 0
		for _, e := range hist {
			mine := e.member == member && e.Releases.IsZero()
			if mine && e.Reward == i && r.Cooldown > 0 && timeMS-e.timeMS < r.Cooldown.Milliseconds() {
				return false
			}
			if mine && e.Reward == i && r.Kind == KindBadge && e.Amount >= amount {
				return false
			}
			if mine && e.Held {
				held++
			}
			if e.Holdout || !e.Releases.IsZero() {
				continue
			}
			if e.Reward == i && e.day == today {
				spent += e.Amount
			}
			if k := w.cfg.Rewards[e.Reward]; k.Kind != KindBadge && k.Class == r.Class {
				issued += e.Amount
			}
		}
		if r.Kind != KindBadge {
			if r.BudgetPerDay > 0 && spent+amount > Share(r.BudgetPerDay, 0, w.budget.Partitions) {
				return false
			}
			if c := w.cfg.Classes[r.Class].Cap; c > 0 && issued+amount > Share(c, 0, w.budget.Partitions) {
				return false
			}
		}
		if !w.linkedAt[member] && !holdout && held >= MaxHeld {
			return false
		}
		x.amount[i] = amount
		return true
	}
	for i, r := range w.cfg.Rewards {
		if r.Worth == 0 && ok(i) {
			x.entitlements = append(x.entitlements, i)
			hist = append(hist, entry{member, timeMS, today, Grant{Reward: i, Amount: x.amount[i], Holdout: holdout,
				Held: !holdout && !w.linkedAt[member]}})
		}
	}
	top := 0.0
	for i, r := range w.cfg.Rewards {
		if r.Worth > 0 && ok(i) {
			x.competing = append(x.competing, i)
			if net := h1*float64(r.Worth) - float64(r.Cost); net > top {
				x.best, top = i, net
			}
		}
	}
	return x
}

func (w *world) event(t *rapid.T) {
	member := rapid.SampledFrom([]string{"ann", "bob", "cid", "dee"}).Draw(t, "member")
	timeMS := rapid.Int64Range(48*4, 58*4).Draw(t, "quarter") * (day / 4).Milliseconds()
	h0, h1 := float64(rapid.IntRange(0, 10).Draw(t, "h0"))/10, float64(rapid.IntRange(0, 8).Draw(t, "h1"))/8
	acct := w.account(member)
	w.offset++
	in := Input{TimeMS: timeMS, Member: member, EventID: fmt.Sprint("e", w.offset), Sweep: rapid.Bool().Draw(t, "sweep"),
		Next: record.Position{Offset: w.offset, Ordinal: 1}, Env: make([]float64, w.syms.Size()), Seed: w.seed}
	in.Env[0], in.Env[1] = h0, h1

	var a2 Account // the same from decode(encode) state
	var b2 Budget
	if _, err := DecodeAccount(AppendAccount(nil, acct), &a2); err != nil {
		t.Fatal(err)
	}
	b2.CopyFrom(&w.budget)
	again := in
	again.Env = append([]float64(nil), in.Env...)

	got := w.policy.Decide(in, acct, &w.budget, nil)
	if other := w.policy.Decide(again, &a2, &b2, nil); !reflect.DeepEqual(got, other) ||
		!bytes.Equal(AppendAccount(nil, acct), AppendAccount(nil, &a2)) || !bytes.Equal(AppendBudget(nil, &w.budget), AppendBudget(nil, &b2)) {
		t.Fatalf("not deterministic: %v, %v", got, other)
	}
	if timeMS < w.cfg.StartsMS {
		if len(got) > 0 {
			t.Fatalf("history decided %v", got)
		}
		return
	}
	w.maxDay = max(w.maxDay, timeMS/day.Milliseconds())
	w.verify(t, got, w.expect(member, timeMS, w.maxDay, h0, h1), in)
	for _, g := range got {
		w.history = append(w.history, entry{member, timeMS, w.maxDay, g})
	}
}

func (w *world) account(member string) *Account {
	if w.accounts[member] == nil {
		w.accounts[member] = &Account{}
	}
	return w.accounts[member]
}

// verify compares one call's grants with what the oracle allows.
func (w *world) verify(t *rapid.T, got []Grant, x expectation, in Input) {
	var mask uint64
	for _, i := range append(append([]int(nil), x.entitlements...), x.competing...) {
		mask |= 1 << i
	}
	holdout := w.seed.Holdout(in.Member, w.cfg.Holdout)
	for k, g := range got {
		r := w.cfg.Rewards[g.Reward]
		wantExpiry := int64(0)
		if r.Expires > 0 {
			wantExpiry = in.TimeMS + r.Expires.Milliseconds()
		}
		if g.Amount != x.amount[g.Reward] || g.Eligible != mask || g.Position != (record.Position{Offset: w.offset, Ordinal: uint32(k + 1)}) ||
			g.Holdout != holdout || g.Held != (!holdout && !w.linkedAt[in.Member]) || g.ExpiresMS != wantExpiry {
			t.Fatalf("grant %+v, expected amount %d mask %b holdout %v expiry %d", g, x.amount[g.Reward], mask, holdout, wantExpiry)
		}
		if k < len(x.entitlements) && (g.Reward != x.entitlements[k] || g.Propensity != 1) {
			t.Fatalf("grant %d is %+v, entitlements %v", k, g, x.entitlements)
		}
	}
	if len(got) < len(x.entitlements) || len(got) > len(x.entitlements)+1 {
		t.Fatalf("%d grants, %d entitlements", len(got), len(x.entitlements))
	}
	// over all choices, nothing included, the probabilities sum to one
	sum := 0.0
	for _, i := range x.competing {
		sum += propensity(i == x.best, w.cfg.Explore, len(x.competing))
	}
	if x.best < 0 && len(x.competing) > 0 {
		sum += 1 - w.cfg.Explore
	}
	if len(x.competing) > 0 && math.Abs(sum-1) > 1e-12 {
		t.Fatalf("propensities sum to %v", sum)
	}
	if len(got) == len(x.entitlements) { // nothing was chosen
		if len(x.competing) > 0 && x.best >= 0 {
			t.Fatalf("best %d was not chosen", x.best)
		}
		return
	}
	g := got[len(got)-1]
	found := false
	for _, i := range x.competing {
		found = found || i == g.Reward
	}
	if !found || w.cfg.Explore == 0 && g.Reward != x.best ||
		g.Propensity != propensity(g.Reward == x.best, w.cfg.Explore, len(x.competing)) {
		t.Fatalf("chose %+v of %v, best %d", g, x.competing, x.best)
	}
}

func (w *world) link(t *rapid.T) {
	member := rapid.SampledFrom([]string{"ann", "bob", "cid", "dee"}).Draw(t, "member")
	acct := w.account(member)
	w.offset++
	timeMS := 60 * day.Milliseconds()
	got := w.policy.Link(Input{TimeMS: timeMS, Member: member, Next: record.Position{Offset: w.offset, Ordinal: 1}}, acct, [20]byte{1}, nil)
	var want []entry
	for i, e := range w.history {
		if e.member != member || !e.Held {
			continue
		}
		last := true
		for _, later := range w.history[i+1:] {
			last = last && !(later.member == member && later.Held && later.Reward == e.Reward)
		}
		if w.cfg.Rewards[e.Reward].Kind != KindBadge || last {
			want = append(want, e)
		}
		w.history[i].Held = false
	}
	if len(got) != len(want) || len(acct.Held) != 0 || !acct.Linked {
		t.Fatalf("released %v, want %v", got, want)
	}
	for k, g := range got {
		if g.Releases != want[k].Position || g.Amount != want[k].Amount || g.Reward != want[k].Reward || g.Held || g.Holdout ||
			g.Position != (record.Position{Offset: w.offset, Ordinal: uint32(k + 1)}) {
			t.Fatalf("release %+v of %+v", g, want[k])
		}
	}
	w.linkedAt[member] = true
}

func TestDecideAgainstOracle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := drawWorld(t)
		for range rapid.IntRange(1, 60).Draw(t, "steps") {
			if rapid.IntRange(0, 14).Draw(t, "what") == 0 {
				w.link(t)
			} else {
				w.event(t)
			}
		}
	})
}

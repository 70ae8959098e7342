package reward

import (
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

// TestMovesConserveTheBudget: however partitions spend, release, credit, cross into
// another day and lose what is under way, they never have more of a day's budget
// between them than the whole.
func TestMovesConserveTheBudget(t *testing.T) {
	p := mergePolicy(t)
	r := &p.rules[1]
	rapid.Check(t, func(t *rapid.T) {
		const parts, days = 4, 3
		budgets := make([]Budget, parts)
		for i := range budgets {
			budgets[i].Partition, budgets[i].Partitions = uint32(i), parts
		}
		type credit struct {
			to     int
			day    int64
			amount uint64
		}
		var flying []credit
		spent := [days]uint64{}
		for range rapid.IntRange(0, 60).Draw(t, "steps") {
			at := rapid.IntRange(0, parts-1).Draw(t, "partition")
			b := &budgets[at]
			switch rapid.SampledFrom([]string{"spend", "spend", "release", "release", "credit", "lose", "next day"}).Draw(t, "step") {
			case "spend":
				amount := rapid.Uint64Range(1, 60).Draw(t, "amount")
				if b.fits(r, amount) {
					b.reserve(r, amount)
					spent[b.Day] += amount
				}
			case "release":
				c := credit{rapid.IntRange(0, parts-1).Draw(t, "to"), rapid.Int64Range(0, days-1).Draw(t, "day"), rapid.Uint64Range(0, 150).Draw(t, "most")}
				if c.amount = p.Release(b, 1, c.day, c.amount); c.amount > 0 {
					flying = append(flying, c)
				}
			case "credit", "lose":
				if len(flying) == 0 {
					continue
				}
				c := flying[0]
				flying = flying[1:]
				if rapid.Bool().Draw(t, "arrives") {
					p.Credit(&budgets[c.to], 1, c.day, c.amount)
				}
			case "next day":
				if b.Day < days-1 {
					b.roll((b.Day + 1) * day.Milliseconds())
				}
			}
			for d := range int64(days) {
				sum := uint64(0)
				for i := range budgets {
					if b := &budgets[i]; b.Day <= d {
						sum += b.share(r.budget, r.id, d)
					}
				}
				for _, c := range flying {
					if c.day == d {
						sum += c.amount
					}
				}
				if sum > r.budget || spent[d] > r.budget {
					t.Fatalf("day %d: shares of %d and %d spent, budget %d", d, sum, spent[d], r.budget)
				}
			}
			var again Budget
			again.Partition, again.Partitions = b.Partition, b.Partitions
			if _, err := DecodeBudget(AppendBudget(nil, b), &again); err != nil || AppendBudget(nil, &again) == nil {
				t.Fatal(err)
			}
		}
	})
}

// mergePolicy has a badge, and points with a budget.
func mergePolicy(t testing.TB) *Policy {
	t.Helper()
	p, err := Compile(Config{
		Classes: []Class{{Class: 0, Name: "points", Cap: 1 << 40}},
		Rewards: []Reward{
			{Name: "status", Kind: KindBadge, When: "earned >= 1", Tiers: []Tier{{Name: "a", Earned: 1}, {Name: "b", Earned: 2}, {Name: "c", Earned: 3}}},
			{Name: "points", Kind: KindPoints, Class: 0, Amount: "value", When: "value > 0", BudgetPerDay: 203, Cooldown: time.Hour},
		},
	}, NewSymbols(nil, nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestMerge(t *testing.T) {
	p := mergePolicy(t)
	badge, points := p.RewardID(0), p.RewardID(1)
	held := func(id uint32, tier uint8, offset uint64) Held {
		return Held{Reward: id, Tier: tier, Amount: uint64(max(tier, 1)), Position: record.Position{Offset: offset, Ordinal: 1}}
	}
	theirs := func(h Held) Held { h.From, h.Partition = "v", 3; return h }
	wallet := [20]byte{7}
	for _, c := range []struct {
		name             string
		acct, visitor    Account
		linked           bool
		held             []Held
		granted          []uint64 // offsets of what is released
		tier             uint8
		earned, heldFull uint64
	}{
		{name: "nobody has a wallet: all waits", earned: 12, tier: 2,
			acct:    Account{Earned: 5, Held: []Held{held(badge, 2, 1)}, states: []state{{badge, 2, 10}}},
			visitor: Account{Earned: 7, Held: []Held{held(points, 0, 2), held(badge, 1, 3)}, states: []state{{badge, 1, 20}}},
			held:    []Held{held(badge, 2, 1), theirs(held(points, 0, 2)), theirs(held(badge, 1, 3))}},
		{name: "the member has one: the visitor's is released, a lower badge is not", linked: true, tier: 2,
			acct:    Account{Linked: true, Wallet: wallet, states: []state{{badge, 2, 10}}},
			visitor: Account{Held: []Held{held(points, 0, 2), held(badge, 2, 3), held(points, 0, 4)}, states: []state{{badge, 2, 20}}},
			granted: []uint64{2, 4}},
		{name: "a higher badge is", linked: true, tier: 3,
			acct:    Account{Linked: true, Wallet: wallet, states: []state{{badge, 2, 10}}},
			visitor: Account{Held: []Held{held(badge, 2, 3), held(badge, 3, 4)}, states: []state{{badge, 3, 20}}},
			granted: []uint64{4}},
		{name: "the visitor has one: the member's own is released", linked: true, tier: 1,
			acct:    Account{Held: []Held{held(points, 0, 2), held(badge, 1, 3)}, states: []state{{badge, 1, 1}}},
			visitor: Account{Linked: true, Wallet: wallet, states: []state{{badge, 1, 20}}},
			granted: []uint64{2}},
		{name: "a grant of a visitor of the visitor keeps its name",
			visitor: Account{Held: []Held{{Reward: points, Amount: 1, From: "w", Partition: 5}}},
			held:    []Held{{Reward: points, Amount: 1, From: "w", Partition: 5}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			acct, budget := c.acct, Budget{}
			got := p.Merge(Input{Next: record.Position{Offset: 9, Ordinal: 1}}, &acct, &c.visitor, "v", 3, &budget, nil)
			if acct.Linked != c.linked || c.linked && acct.Wallet != wallet || acct.Earned != c.earned || acct.Tier(badge) != c.tier {
				t.Errorf("%+v", acct)
			}
			if d := cmp.Diff(append([]Held{}, c.held...), append([]Held{}, acct.Held...)); d != "" {
				t.Error(d)
			}
			var offsets []uint64
			for i, g := range got {
				offsets = append(offsets, g.Releases.Offset)
				if g.Position != (record.Position{Offset: 9, Ordinal: uint32(i + 1)}) || g.Held || g.Propensity != 1 {
					t.Errorf("%+v", g)
				}
			}
			if !reflect.DeepEqual(offsets, c.granted) {
				t.Errorf("released %v, want %v", offsets, c.granted)
			}
		})
	}
	full := Account{}
	for i := range MaxHeld {
		full.Held = append(full.Held, held(points, 0, uint64(i)))
	}
	budget := Budget{}
	p.Merge(Input{}, &full, &Account{Held: []Held{held(points, 0, 1), held(points, 0, 2)}}, "v", 0, &budget, nil)
	if len(full.Held) != MaxHeld || budget.HeldFull != 2 {
		t.Errorf("%d held, %d dropped", len(full.Held), budget.HeldFull)
	}
}

package reward

import (
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

// shop is a member and a visitor who buy, return, link wallets and may turn out to be
// one; every grant is remembered, and what is to be reversed worked out from the
// definition.
type shop struct {
	t      *rapid.T
	policy *Policy
	budget Budget
	accts  [2]Account // member, visitor
	given  []*given
	orders []*sold
	now    int64
	offset uint64
	merged bool
	unheld uint64 // points taken back before they were released
}

type sold struct {
	who      int
	of, left uint64
	whole    bool
}

type given struct {
	order    uint64 // index in orders
	amount   uint64
	reversed uint64
	reward   int
	token    uint32
	at       record.Position
	held     bool
	to       [20]byte
	from     string
	day      int64
}

const shopPartition = 5

func newShop(t *rapid.T) *shop {
	p, err := Compile(Config{
		Classes: []Class{{Class: 0, Cap: 1 << 40}, {Class: 1}},
		Rewards: []Reward{
			{Name: "points", Kind: KindPoints, Class: 0, Amount: "value / 3", When: "value > 0", BudgetPerDay: 100_000},
			{Name: "credit", Kind: KindCredit, Class: 1, Amount: "7", When: "value > 500", Expires: 3 * day},
			{Name: "status", Kind: KindBadge, When: "earned >= 1", Tiers: []Tier{{Name: "a", Earned: 1}, {Name: "b", Earned: 500}}},
		},
	}, NewSymbols(nil, nil, nil))
	if err != nil {
		t.Fatal(err)
	}
	return &shop{t: t, policy: p}
}

func (s *shop) input(value uint64) Input {
	s.offset++
	syms := NewSymbols(nil, nil, nil)
	in := Input{TimeMS: s.now, Member: "m", Next: record.Position{Offset: s.offset, Ordinal: 1}, Env: make([]float64, syms.Size())}
	in.Env[syms.ValueAt()] = float64(value)
	return in
}

func (s *shop) who() int {
	if s.merged {
		return 0
	}
	return rapid.IntRange(0, 1).Draw(s.t, "who")
}

func (s *shop) buy() {
	who, value := s.who(), rapid.Uint64Range(0, 1200).Draw(s.t, "value")
	a := &s.accts[who]
	grants := s.policy.Decide(s.input(value), a, &s.budget, nil)
	s.policy.Open(a, grants, uint64(len(s.orders)), value, s.now)
	for _, g := range grants {
		if s.policy.cfg.Rewards[g.Reward].Kind != KindBadge {
			s.given = append(s.given, &given{order: uint64(len(s.orders)), amount: g.Amount, reward: g.Reward, at: g.Position, held: g.Held,
				token: s.policy.Token(g.Reward, g.ExpiresMS), to: a.Wallet, day: dayOf(s.now)})
		}
	}
	s.orders = append(s.orders, &sold{who: who, of: value, left: value})
}

// back returns some of an order, or all of it.
func (s *shop) back() {
	if len(s.orders) == 0 {
		return
	}
	n := rapid.IntRange(0, len(s.orders)-1).Draw(s.t, "order")
	o := s.orders[n]
	if o.whole = o.whole || rapid.Bool().Draw(s.t, "whole"); o.whole {
		o.left = 0
	} else {
		o.left = rapid.Uint64Range(0, o.left).Draw(s.t, "left")
	}
	a := &s.accts[o.who]
	in := s.input(0)
	got := s.policy.Reverse(in, a, &s.budget, []Return{{Order: uint64(n), Left: o.left, Whole: o.whole}}, nil)
	for _, g := range s.given {
		if g.order != uint64(n) {
			continue
		}
		want := g.amount
		if !o.whole {
			want = 0
			if o.of > 0 {
				x := new(big.Int).Mul(new(big.Int).SetUint64(g.amount), new(big.Int).SetUint64(o.of-o.left))
				want = x.Quo(x, new(big.Int).SetUint64(o.of)).Uint64()
			}
		}
		if want <= g.reversed {
			continue
		}
		if len(got) == 0 {
			s.t.Fatalf("%+v: nothing reversed, want %d", g, want-g.reversed)
		}
		r := got[0]
		got = got[1:]
		partition := int32(0)
		if g.from != "" {
			partition = shopPartition
		}
		if r.Amount != want-g.reversed || r.Reverses != g.at || r.Reward != g.reward || r.Token != g.token || r.Held != g.held || r.To != g.to ||
			r.From != g.from || r.Partition != partition || r.Position != in.Next {
			s.t.Fatalf("reversal %+v of %+v, want %d in all", r, g, want)
		}
		in.Next.Ordinal++
		if g.held && g.reward == 0 {
			s.unheld += want - g.reversed
		}
		g.reversed = want
	}
	if len(got) > 0 {
		s.t.Fatalf("%+v reverse nothing", got)
	}
}

func (s *shop) link() {
	who := s.who()
	a := &s.accts[who]
	s.released(who, s.policy.Link(s.input(0), a, [20]byte{0: 1, 1: rapid.Byte().Draw(s.t, "wallet")}, nil))
}

// released moves what was held to the decisions that released it.
func (s *shop) released(who int, grants []Grant) {
	for _, r := range grants {
		for _, g := range s.given {
			if s.orders[g.order].who == who && g.held && g.at == r.Releases && g.from == r.From {
				if r.Amount != g.amount-g.reversed {
					s.t.Fatalf("%+v releases %+v", r, g)
				}
				g.held, g.at, g.from, g.to, g.token = false, r.Position, "", s.accts[who].Wallet, s.policy.Token(r.Reward, r.ExpiresMS)
			}
		}
	}
}

func (s *shop) merge() {
	if s.merged {
		return
	}
	s.merged = true
	for _, g := range s.given {
		if o := s.orders[g.order]; o.who == 1 {
			g.from = "v"
		}
	}
	for _, o := range s.orders {
		o.who = 0
	}
	s.released(0, s.policy.Merge(s.input(0), &s.accts[0], &s.accts[1], "v", shopPartition, &s.budget, nil))
}

// check works out every count from what was given and taken back.
func (s *shop) check() {
	var earned [2]uint64
	var spent, issued uint64
	held := [2]map[record.Position]uint64{{}, {}}
	for _, g := range s.given {
		who := s.orders[g.order].who
		if g.reward == 0 {
			earned[who] += g.amount - g.reversed
			if g.day == s.budget.Day {
				spent += g.amount - g.reversed
			}
			issued += g.amount
		}
		if g.held && g.amount > g.reversed {
			held[who][g.at] = g.amount - g.reversed
		}
	}
	for i := range s.accts {
		if s.merged && i == 1 {
			continue
		}
		a := &s.accts[i]
		if a.Earned != earned[i] {
			s.t.Fatalf("earned %d, given and not taken back %d", a.Earned, earned[i])
		}
		for _, h := range a.Held {
			if h.Tier == 0 && held[i][h.Position] != h.Amount {
				s.t.Fatalf("%+v is held, left is %d", h, held[i][h.Position])
			}
			delete(held[i], h.Position)
		}
		if len(held[i]) > 0 {
			s.t.Fatalf("%v are not held", held[i])
		}
	}
	if got := s.budget.Spent(s.policy.RewardID(0)); got != spent {
		s.t.Fatalf("today %d spent, given and not taken back %d", got, spent)
	}
	if got := s.budget.Issued(0); got != issued-s.unheld {
		s.t.Fatalf("issued %d: of %d given, %d were held when they were taken back", got, issued, s.unheld)
	}
}

// TestReversals: of every grant at an order, what is taken back in all is the share of
// the order that came back, rounded down; it is named, counted and given back as
// Reverse says.
func TestReversals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newShop(t)
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.SampledFrom([]string{"buy", "back", "back", "link", "unlink", "merge", "day", "store"}).Draw(t, "step") {
			case "unlink":
				a := &s.accts[s.who()]
				if a.Unlink(a.Wallet); a.Linked || a.Wallet != [20]byte{} {
					t.Fatalf("still linked to %x", a.Wallet)
				}
			case "buy":
				if len(s.given) <= MaxOpen-2 {
					s.buy()
				}
			case "back":
				s.back()
			case "link":
				s.link()
			case "merge":
				s.merge()
			case "day":
				s.now += day.Milliseconds() / 2
			case "store":
				for i := range s.accts {
					var a Account
					if _, err := DecodeAccount(AppendAccount(nil, &s.accts[i]), &a); err != nil {
						t.Fatal(err)
					}
					s.accts[i].CopyFrom(&a)
				}
			}
			s.check()
		}
	})
}

// A rule that the programme no longer has is reversed all the same, under its id; and
// of more grants than the bound the oldest stay.
func TestReversalBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := newShop(t)
		a := &s.accts[0]
		a.Linked, a.Wallet = true, [20]byte{1}
		gone := *s.policy
		gone.rules = nil
		n := rapid.IntRange(1, 2*MaxOpen).Draw(t, "orders")
		for i := range n {
			grants := s.policy.Decide(s.input(300), a, &s.budget, nil)
			s.policy.Open(a, grants, uint64(i), 300, s.now)
		}
		if want := uint64(max(0, n-MaxOpen)); a.Closed != want || len(a.Opens()) != min(n, MaxOpen) {
			t.Fatalf("%d closed of %d, %d open", a.Closed, n, len(a.Opens()))
		}
		for i := range n {
			got := gone.Reverse(s.input(0), a, &s.budget, []Return{{Order: uint64(i), Left: 150}}, nil)
			if i < n-MaxOpen {
				if len(got) > 0 {
					t.Fatalf("order %d: %+v", i, got)
				}
				continue
			}
			if len(got) != 1 || got[0].Amount != 50 || got[0].Reward != -1 || got[0].RewardID != s.policy.RewardID(0) {
				t.Fatalf("order %d: %+v", i, got)
			}
		}
		if *a = (Account{Closed: a.Closed, open: a.open, openCount: a.openCount}); a.Empty() {
			t.Fatal("an account with open grants is empty")
		}
	})
}

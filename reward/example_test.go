package reward_test

import (
	"fmt"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// A member at risk gets an expiring credit; having no wallet, it is held until
// one is linked.
func Example() {
	syms := reward.NewSymbols([]string{"churn"}, []string{"recency(purchase)"}, []string{"purchase"})
	policy, err := reward.Compile(reward.Config{
		Classes: []reward.Class{{Class: 2, Name: "credit", Cap: 50_000_000}},
		Rewards: []reward.Reward{{
			Name: "win-back", Kind: reward.KindCredit, Class: 2,
			When: "churn >= 0.6 && recency(purchase) < 180", Amount: "500 + 1500 * churn",
			Expires: 14 * 24 * time.Hour, Cooldown: 30 * 24 * time.Hour,
		}},
	}, syms)
	if err != nil {
		fmt.Println(err)
		return
	}
	env := make([]float64, syms.Size())
	env[syms.HeadAt(0)], env[syms.FeatureAt(0)] = 0.8, 70

	var account reward.Account
	var budget reward.Budget
	in := reward.Input{TimeMS: 1_767_225_600_000, Sweep: true, Member: "m-1", Env: env, Next: record.Position{Offset: 41, Ordinal: 1}}
	for _, g := range policy.Decide(in, &account, &budget, nil) {
		fmt.Println(policy.Rewards()[g.Reward].Name, g.Amount, "held:", g.Held)
	}
	in.TimeMS, in.Next = in.TimeMS+86_400_000, record.Position{Offset: 57, Ordinal: 1}
	for _, g := range policy.Link(in, &account, [20]byte{0xab}, nil) {
		fmt.Println("released", g.Amount, "of", g.Releases, "expires", time.UnixMilli(g.ExpiresMS).UTC().Format(time.DateOnly))
	}
	// Output:
	// win-back 1700 held: true
	// released 1700 of 41.1 expires 2026-01-16
}

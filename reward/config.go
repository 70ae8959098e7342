package reward

import "time"

// Config is the rewards part of a programme.
type Config struct {
	StartsMS int64 // Unix ms; earlier events are history and decide nothing
	Rewards  []Reward
	Classes  []Class
	Holdout  float64 // share of members that get nothing, so that lift can be measured
	Explore  float64 // share of choices made at random among the eligible
}

// Reward kinds.
const (
	KindPoints  = "points"
	KindCredit  = "credit"
	KindVoucher = "voucher"
	KindPass    = "pass"
	KindBadge   = "badge"
)

// Reward is one rule.
type Reward struct {
	Name     string
	Kind     string
	Class    uint16 // token class; a badge has none
	Amount   string // expression, in token units; rounded down
	When     string // expression; the reward is eligible where it is true (non-zero)
	Expires  time.Duration
	Cooldown time.Duration
	// Worth and Cost are minor units. Rewards with a worth compete: one is
	// chosen by propensity·worth − cost. Rewards without are entitlements.
	Worth, Cost  int64
	Propensity   string // head whose score multiplies Worth; "" : 1
	BudgetPerDay uint64 // amount units per UTC day over all partitions; 0: none
	Tiers        []Tier // badge, ascending
	Settle       string // "mint" or "claim"
}

// Tier is one badge level, reached when `earned` is at least Earned.
type Tier struct {
	Name   string
	Earned uint64
}

// Class is one token class. Cap bounds lifetime issuance.
type Class struct {
	Class        uint16
	Name         string
	Cap          uint64
	Transferable bool
}

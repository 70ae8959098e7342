// Package reward owns the programme's rules: which reward a member gets at an
// event or a sweep, and how much of it. It compiles the expressions of `when`
// and `amount`, keeps cooldowns, daily budgets and lifetime caps, withholds
// from the holdout, explores, holds grants of members without a wallet and
// releases them when one is linked.
//
// It is pure. It never reads a clock, a file, a topic or a chain, never draws
// unseeded randomness and never iterates a map: the same inputs in the same
// order give the same grants, bit for bit, which is what replay rests on.
//
// # How a decision is made
//
// A reward is eligible where its `when` is true, its cooldown has passed, its
// amount is at least 1, and what the amount needs is left of this partition's
// share of the daily budget and of the class's cap. (A badge has tiers instead
// of an amount: it is eligible when the tier that `earned` reaches is above the
// one the member has.) A member without a wallet also needs room among the held.
//
// Entitlements (no worth) come first, in file order, each granted where it is
// eligible; every rule sees what the ones before it granted. Then the rewards
// with a worth compete: the greatest propensity·worth − cost is chosen if it is
// above zero, the earlier in the file at a tie; in the programme's Explore share
// of cases one of the eligible competitors is drawn uniformly instead.
//
// A member of the holdout gets the same decisions, marked Holdout: they cost no
// budget, no cap and earn nothing, but they start the cooldown and record the
// tier, so that a withheld reward is not decided again at each event.
package reward

import (
	"errors"
	"fmt"
	"math/bits"

	"github.com/guerdon/guerdon/record"
)

// MaxRewards bounds a programme's rules: a grant's Eligible has one bit for each.
const MaxRewards = 64

// MaxClass is the greatest token class: above it reversals and the badge have their numbers.
const MaxClass = record.BadgeClass&^record.ReversalBit - 1

// ErrConfig is wrapped by every error of Compile that is not an ExprError.
var ErrConfig = errors.New("reward configuration")

// Policy is a compiled set of rules. It is immutable and safe for concurrent use.
type Policy struct {
	cfg          Config
	rules        []rule
	entitlements []int // indices of rules, file order
	competing    []int
	earnedAt     int
}

// rule is one reward, compiled.
type rule struct {
	id         uint32 // stable over programme versions: hash of the name
	when       code
	amount     code // nil for a badge
	propensity int  // slot, -1: certain
	worth      float64
	cost       float64
	cooldownMS int64
	expiresMS  int64
	budget     uint64 // 0: none
	cap        uint64 // 0: none
	class      uint16
	badge      bool
	points     bool
	tiers      []Tier
}

// Rewards returns the configured rewards in file order. A Grant's Reward indexes
// it. The caller must not change it.
func (p *Policy) Rewards() []Reward { return p.cfg.Rewards }

// Config returns what the policy was compiled from.
func (p *Policy) Config() Config { return p.cfg }

// EligibleNames appends the names of an Eligible mask, in file order.
func (p *Policy) EligibleNames(mask uint64, dst []string) []string {
	for m := mask; m != 0; m &= m - 1 {
		if i := bits.TrailingZeros64(m); i < len(p.cfg.Rewards) {
			dst = append(dst, p.cfg.Rewards[i].Name)
		}
	}
	return dst
}

// Compile checks the rules and compiles their expressions against the names in
// syms. It reports everything it finds: several mistakes are joined, those in an
// expression as *ExprError with the reward, the field and the place.
func Compile(cfg Config, syms *Symbols) (*Policy, error) {
	p := &Policy{cfg: cfg, earnedAt: syms.EarnedAt()}
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: %s", ErrConfig, fmt.Sprintf(format, args...)))
	}
	if len(cfg.Rewards) > MaxRewards {
		bad("%d rewards, at most %d", len(cfg.Rewards), MaxRewards)
		return nil, errors.Join(errs...)
	}
	if !(cfg.Holdout >= 0 && cfg.Holdout < 1) {
		bad("holdout %v is not a share from 0 to below 1", cfg.Holdout)
	}
	if !(cfg.Explore >= 0 && cfg.Explore <= 1) {
		bad("explore %v is not a share from 0 to 1", cfg.Explore)
	}
	caps, err := classCaps(cfg.Classes)
	if err != nil {
		errs = append(errs, err)
	}
	seen := make(map[uint32]string, len(cfg.Rewards))
	for i := range cfg.Rewards {
		r := &cfg.Rewards[i]
		c, err := compileRule(r, caps, syms)
		if err != nil {
			errs = append(errs, err)
		}
		if other, dup := seen[c.id]; dup {
			bad("reward %q: the name is taken by %q; choose another", r.Name, other)
		}
		seen[c.id] = r.Name
		if r.Worth > 0 {
			p.competing = append(p.competing, i)
		} else {
			p.entitlements = append(p.entitlements, i)
		}
		p.rules = append(p.rules, c)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return p, nil
}

// classCaps indexes the classes by number.
func classCaps(classes []Class) (map[uint16]uint64, error) {
	caps := make(map[uint16]uint64, len(classes))
	for _, c := range classes {
		if c.Class == record.BadgeClass {
			return caps, fmt.Errorf("%w: class %d is the badge's; choose another", ErrConfig, c.Class)
		}
		if _, dup := caps[c.Class]; dup {
			return caps, fmt.Errorf("%w: class %d is configured twice", ErrConfig, c.Class)
		}
		caps[c.Class] = c.Cap
	}
	return caps, nil
}

func compileRule(r *Reward, caps map[uint16]uint64, syms *Symbols) (rule, error) {
	c := rule{
		id: nameID(r.Name), propensity: -1, worth: float64(r.Worth), cost: float64(r.Cost),
		cooldownMS: r.Cooldown.Milliseconds(), expiresMS: r.Expires.Milliseconds(),
		budget: r.BudgetPerDay, class: r.Class, badge: r.Kind == KindBadge, points: r.Kind == KindPoints,
		tiers: r.Tiers,
	}
	var errs []error
	bad := func(format string, args ...any) {
		errs = append(errs, fmt.Errorf("%w: reward %q: %s", ErrConfig, r.Name, fmt.Sprintf(format, args...)))
	}
	switch r.Kind {
	case KindPoints, KindCredit, KindVoucher, KindPass, KindBadge:
	default:
		bad("unknown kind %q; one of points, credit, voucher, pass, badge", r.Kind)
	}
	if r.Name == "" {
		bad("a reward needs a name")
	}
	if r.Cooldown < 0 || r.Expires < 0 || r.Worth < 0 || r.Cost < 0 {
		bad("cooldown, expires, worth and cost cannot be negative")
	}
	var err error
	if c.when, err = compileExpr(r.When, r.Name, "when", condition, syms); err != nil {
		errs = append(errs, err)
	}
	if c.badge {
		c.class = record.BadgeClass
		checkTiers(r, bad)
	} else {
		if c.amount, err = compileExpr(r.Amount, r.Name, "amount", number, syms); err != nil {
			errs = append(errs, err)
		}
		limit, ok := caps[r.Class]
		if !ok {
			bad("token class %d is not configured", r.Class)
		}
		c.cap = limit
	}
	if r.Propensity != "" {
		if slot, ok := syms.head(r.Propensity); ok {
			c.propensity = slot
		} else {
			errs = append(errs, &ExprError{Reward: r.Name, Field: "propensity",
				Msg: fmt.Sprintf("unknown head %q%s", r.Propensity, suggest(r.Propensity, syms.heads))})
		}
	}
	return c, errors.Join(errs...)
}

func checkTiers(r *Reward, bad func(string, ...any)) {
	if r.Amount != "" || r.BudgetPerDay != 0 || r.Expires != 0 {
		bad("a badge has tiers, not an amount, a budget or an expiry")
	}
	if len(r.Tiers) == 0 || len(r.Tiers) > 255 {
		bad("a badge needs 1 to 255 tiers")
	}
	for i := 1; i < len(r.Tiers); i++ {
		if r.Tiers[i].Earned <= r.Tiers[i-1].Earned {
			bad("tier %q at %d does not lie above %q at %d", r.Tiers[i].Name, r.Tiers[i].Earned, r.Tiers[i-1].Name, r.Tiers[i-1].Earned)
		}
	}
}

// nameID is the FNV-1a hash that stands for a reward in stored state, so that
// state outlives a reordering of the file. Compile refuses a collision.
func nameID(name string) uint32 {
	h := uint32(2166136261)
	for i := 0; i < len(name); i++ {
		h = (h ^ uint32(name[i])) * 16777619
	}
	return h
}

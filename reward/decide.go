package reward

import (
	"math"
	"math/bits"

	"github.com/guerdon/guerdon/record"
)

// Input is what one decision is made from.
type Input struct {
	TimeMS  int64           // of the event, or the sweep's boundary
	Sweep   bool            // a boundary, not an event
	Source  string          // the event's source and id; unused in a sweep
	EventID string          //
	Member  string          //
	Next    record.Position // of the first grant; the ordinal counts on from it
	Env     []float64       // Symbols.Size long; Decide writes the earned slot
	Seed    *Seed           // may be nil only where the policy neither explores nor withholds
}

// Grant is one decision.
type Grant struct {
	Reward     int // index in Policy.Rewards
	Position   record.Position
	Amount     uint64  // token units; a badge's tier
	Tier       uint8   // badge: from 1, Tiers[Tier-1]; else 0
	Held       bool    // no wallet: waits for Link
	Holdout    bool    // withheld: never settles
	Propensity float64 // probability that the policy makes this choice here; 1 for an entitlement
	ExpiresMS  int64   // 0: never
	Eligible   uint64  // bit i: Rewards[i] was eligible
	Releases   record.Position
	Reverses   record.Position // a reversal: Amount is taken back from that decision

	// Of a release or a reversal: whose the decision was, and in which partition, where
	// that was a visitor who has been merged; From is empty for the member's own.
	From      string
	Partition int32

	// Of a reversal. Its Reward is -1 where the programme no longer has the rule, and
	// Held says that what it takes back had not been released.
	RewardID uint32
	Token    uint32
	To       [20]byte // who has the tokens
}

// Token returns the token id that a grant of reward i with this expiry settles as.
func (p *Policy) Token(reward int, expiresMS int64) uint32 {
	return record.TokenID(p.rules[reward].class, record.ExpiryDay(expiresMS))
}

// RewardID is the stable id under which accounts and budgets know reward i.
func (p *Policy) RewardID(i int) uint32 { return p.rules[i].id }

// Decide appends the grants of one event or sweep to out and brings acct and
// budget up to date. Before the programme's start it does nothing.
//
// It costs the `when` of each rule and allocates nothing unless it grants.
func (p *Policy) Decide(in Input, acct *Account, budget *Budget, out []Grant) []Grant {
	if in.TimeMS < p.cfg.StartsMS {
		return out
	}
	budget.roll(in.TimeMS)
	d := decider{p: p, in: in, acct: acct, budget: budget, out: out}
	in.Env[p.earnedAt] = float64(acct.Earned)
	for _, i := range p.entitlements {
		if amount, ok := d.eligible(i); ok {
			d.grant(i, amount, 1)
			in.Env[p.earnedAt] = float64(acct.Earned)
		}
	}
	d.compete()
	for i := len(out); i < len(d.out); i++ {
		d.out[i].Eligible = d.mask
	}
	return d.out
}

// decider is one call of Decide.
type decider struct {
	p       *Policy
	in      Input
	acct    *Account
	budget  *Budget
	out     []Grant
	mask    uint64
	asked   bool // holdout is known
	holdout bool
}

// eligible returns what reward i would grant now, and marks it.
func (d *decider) eligible(i int) (uint64, bool) {
	r := &d.p.rules[i]
	if r.when.eval(d.in.Env) != 1 {
		return 0, false
	}
	var s *state
	if r.cooldownMS > 0 || r.badge {
		s = d.acct.find(r.id)
	}
	if s != nil && r.cooldownMS > 0 && d.in.TimeMS-s.lastMS < r.cooldownMS {
		return 0, false
	}
	amount := d.amount(r)
	if amount == 0 || r.badge && s != nil && amount <= uint64(s.tier) || !r.badge && !d.budget.fits(r, amount) {
		return 0, false
	}
	if !d.acct.Linked && len(d.acct.Held) >= MaxHeld && !d.withheld() {
		d.budget.HeldFull++
		return 0, false
	}
	d.mask |= 1 << i
	return amount, true
}

// amount is what the rule is worth to this member now: whole units, rounded
// down, or the tier reached; 0 where that is nothing, not a number, or absurd.
func (d *decider) amount(r *rule) uint64 {
	if r.badge {
		return reached(r.tiers, d.acct.Earned)
	}
	v := r.amount.eval(d.in.Env)
	if !(v >= 1 && v < math.MaxInt64) {
		return 0
	}
	return uint64(v)
}

// reached is the highest tier's number, from 1, 0 for none.
func reached(tiers []Tier, earned uint64) uint64 {
	n := uint64(0)
	for n < uint64(len(tiers)) && earned >= tiers[n].Earned {
		n++
	}
	return n
}

// compete chooses among the rewards with a worth.
func (d *decider) compete() {
	best, top, n := -1, 0.0, 0
	before := d.mask
	for _, i := range d.p.competing {
		if _, ok := d.eligible(i); !ok {
			continue
		}
		n++
		if net := d.net(i); net > top {
			best, top = i, net
		}
	}
	if n == 0 {
		return
	}
	if i := d.choose(best, n, d.mask&^before); i >= 0 {
		d.grant(i, d.amount(&d.p.rules[i]), propensity(i == best, d.p.cfg.Explore, n))
	}
}

// choose returns best (-1 for none), or in the Explore share of cases one of the
// n competitors in mask.
func (d *decider) choose(best, n int, mask uint64) int {
	if d.p.cfg.Explore == 0 || n == 1 && best >= 0 {
		return best
	}
	explore, drawn := d.in.Seed.explore(&d.in, d.p.cfg.Explore, n)
	if !explore {
		return best
	}
	for ; drawn > 0; drawn-- {
		mask &= mask - 1
	}
	return bits.TrailingZeros64(mask)
}

// propensity is the probability of a choice under the policy: explore/n for
// each of n, and what is not explored for the best.
func propensity(best bool, explore float64, n int) float64 {
	p := explore / float64(n)
	if best {
		if n == 1 {
			return 1
		}
		p += 1 - explore
	}
	return p
}

// net is the expected net value of reward i, in minor units.
func (d *decider) net(i int) float64 {
	r := &d.p.rules[i]
	if r.propensity < 0 {
		return r.worth - r.cost
	}
	return float64(d.in.Env[r.propensity]*r.worth) - r.cost
}

// withheld asks for the holdout at most once.
func (d *decider) withheld() bool {
	if !d.asked {
		d.asked = true
		d.holdout = d.p.cfg.Holdout > 0 && d.in.Seed.Holdout(d.in.Member, d.p.cfg.Holdout)
	}
	return d.holdout
}

// grant records a decision and all it changes.
func (d *decider) grant(i int, amount uint64, propensity float64) {
	r := &d.p.rules[i]
	g := Grant{Reward: i, Position: d.in.Next, Amount: amount, Propensity: propensity,
		ExpiresMS: expires(d.in.TimeMS, r), Holdout: d.withheld()}
	d.in.Next.Ordinal++
	if r.badge {
		g.Tier = uint8(amount)
	}
	if r.cooldownMS > 0 || r.badge {
		s := d.acct.remember(r.id)
		s.lastMS, s.tier = d.in.TimeMS, g.Tier
	}
	if !g.Holdout {
		g.Held = !d.acct.Linked
		if !r.badge {
			d.budget.reserve(r, amount)
		}
		if r.points {
			d.acct.Earned = saturate(d.acct.Earned, amount)
		}
		if g.Held {
			d.acct.Held = append(d.acct.Held, Held{Reward: r.id, Tier: g.Tier, Amount: amount,
				Position: g.Position, TimeMS: d.in.TimeMS})
		}
	}
	d.out = append(d.out, g)
}

func expires(timeMS int64, r *rule) int64 {
	if r.expiresMS == 0 {
		return 0
	}
	return timeMS + r.expiresMS
}

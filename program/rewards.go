package program

import (
	"math"
	"slices"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"github.com/guerdon/guerdon/reward"
)

var rewardKinds = []string{reward.KindPoints, reward.KindCredit, reward.KindVoucher, reward.KindPass, reward.KindBadge}

func (l *loader) rewards(n ast.Node) {
	l.each(n, "rewards", func(key ast.Node, name string, value ast.Node) {
		if !isLabel(name) {
			l.fail(at(key), "a reward cannot be called %q: a letter, then letters, digits, _ and - inside", name)
			return
		}
		if len(l.p.Reward.Rewards) == reward.MaxRewards {
			l.fail(at(key), "more than %d rewards", reward.MaxRewards)
			return
		}
		l.places.rewards[name] = key
		l.reward(key, name, value)
	})
}

// reward reads one rule. What it may contain depends on its kind.
func (l *loader) reward(key ast.Node, name string, n ast.Node) {
	r := reward.Reward{Name: name, Settle: "mint"}
	var token uint64
	found := map[string]ast.Node{}
	keep := func(f string, read func(ast.Node)) field {
		return field{f, false, func(n ast.Node) {
			found[f] = n
			l.places.fields["reward "+name+" "+f] = n
			read(n)
		}}
	}
	l.object(n, "reward "+name,
		field{"kind", true, l.oneOf(&r.Kind, "kind", rewardKinds...)},
		keep("token", l.whole(&token, "token", 0, reward.MaxClass)),
		keep("amount", l.textInto(&r.Amount, "amount")),
		keep("when", l.textInto(&r.When, "when")),
		keep("expires", l.positive(&r.Expires, "expires")),
		keep("cooldown", l.positive(&r.Cooldown, "cooldown")),
		keep("worth", l.money(&r.Worth, "worth")),
		keep("cost", l.money(&r.Cost, "cost")),
		keep("propensity", l.textInto(&r.Propensity, "propensity")),
		keep("budget", func(n ast.Node) {
			l.object(n, "budget", field{"per_day", true, l.whole(&r.BudgetPerDay, "per_day", 1, math.MaxInt64)})
		}),
		keep("tiers", func(n ast.Node) { l.tiers(n, &r) }),
		keep("settle", l.settle(&r.Settle)),
	)
	r.Class = uint16(token)
	if r.Kind == reward.KindBadge {
		l.checkFields(key, name, found, "a badge", []string{"when", "tiers"}, []string{"token", "amount", "expires", "budget"})
		if r.Settle == "claim" {
			l.fail(at(found["settle"]), "a badge cannot be claimed: its contract mints it")
		}
	} else if r.Kind != "" {
		l.checkFields(key, name, found, "a reward of kind "+r.Kind, []string{"token", "amount", "when"}, []string{"tiers"})
		l.checkClass(&r, found["token"])
	}
	if found["propensity"] != nil && r.Worth == 0 {
		l.fail(at(found["propensity"]), "propensity multiplies worth, and this reward has none")
	}
	l.p.Reward.Rewards = append(l.p.Reward.Rewards, r)
}

func (l *loader) checkFields(key ast.Node, name string, found map[string]ast.Node, what string, needed, barred []string) {
	for _, f := range needed {
		if found[f] == nil {
			l.fail(at(key), "reward %s: %s needs %s", name, what, f)
		}
	}
	for _, f := range barred {
		if n := found[f]; n != nil {
			l.fail(at(n), "%s has no %s", what, f)
		}
	}
}

func (l *loader) checkClass(r *reward.Reward, token ast.Node) {
	has := slices.ContainsFunc(l.p.Reward.Classes, func(c reward.Class) bool { return c.Class == r.Class })
	if token != nil && !has {
		l.fail(at(token), "token class %d is not configured; add it under token: classes: {%d: {name: …, cap: …}}", r.Class, r.Class)
	}
}

// tiers reads name: threshold pairs, lowest first.
func (l *loader) tiers(n ast.Node, r *reward.Reward) {
	l.each(n, "tiers", func(key ast.Node, name string, value ast.Node) {
		t := reward.Tier{Name: name}
		before := len(l.mistakes)
		l.whole(&t.Earned, "tier "+name, 0, math.MaxInt64)(value)
		if k := len(r.Tiers); len(l.mistakes) == before && k > 0 && t.Earned <= r.Tiers[k-1].Earned {
			l.fail(at(value), "tier %s does not lie above %s: tiers ascend", name, r.Tiers[k-1].Name)
		}
		if !isLabel(name) {
			l.fail(at(key), "a tier cannot be called %q", name)
		}
		r.Tiers = append(r.Tiers, t)
	})
	if len(r.Tiers) == 0 || len(r.Tiers) > maxTiers {
		l.fail(at(n), "a badge has 1 to %d tiers", maxTiers)
	}
}

func (l *loader) settle(dst *string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, "settle")
		switch {
		case !ok || s == "mint" || s == "claim":
		default:
			l.fail(at(n), "settle is mint or claim, not %q", s)
		}
		*dst = s
	}
}

// lint warns of what is allowed but asks for a second look.
func (l *loader) lint() {
	p := l.p
	l.lintToken()
	for i := range p.Reward.Rewards {
		l.lintReward(&p.Reward.Rewards[i])
	}
	for i := range p.Heads {
		if h := &p.Heads[i]; h.No != "" && h.Sweep == 0 {
			l.warn(at(l.places.heads[h.Name]), "head %s predicts silence but has no sweep: a silent member sends no event, so it is never scored", h.Name)
		}
	}
	if p.Terms == nil {
		l.warn(place{1, 1}, "no terms: members must be told whether rewards expire, can be paid out or transferred, and how changes are announced")
	}
	if n := l.places.fields["duplicates.off"]; n != nil {
		l.warn(at(n), "duplicates are off: what a producer sends again counts and is rewarded again")
	}
	if n := l.places.fields["refunds"]; n != nil && l.p.Features.NoRefunds {
		l.warn(at(n), "refunds are off: an order that comes back keeps what it counted and was granted")
	}
	if p.Reward.Holdout == 0 {
		l.warn(place{1, 1}, "no holdout: without members that get nothing, what the programme brings cannot be measured")
	}
}

func (l *loader) lintToken() {
	p := l.p
	const listed = "transferable: a reward that can be traded looks like a security once it is listed; ask counsel first"
	if n := l.places.fields["token.transferable"]; n != nil && p.Token.Transferable {
		l.warn(at(n), listed)
	}
	if n := l.places.fields["burn.on_redeem"]; n != nil && p.Token.BurnOnRedeem != 1 {
		l.warn(at(n), "the contracts destroy all of what is redeemed, not a part")
	}
	anyTransferable := false
	for _, c := range p.Reward.Classes {
		anyTransferable = anyTransferable || c.Transferable
		n := l.places.fields["class "+itoa(c.Class)+" transferable"]
		if n != nil && c.Transferable {
			l.warn(at(n), listed)
		}
	}
	for _, c := range l.places.uncapped {
		l.warn(at(c.node), "class %s has no cap: nothing bounds what is owed to members", c.name)
	}
	if n := l.places.fields["terms.transferable"]; n != nil && p.Terms.Transferable != anyTransferable {
		l.warn(at(n), "the terms and the token classes disagree on whether rewards are transferable")
	}
}

func (l *loader) lintReward(r *reward.Reward) {
	field := func(f string) ast.Node { return l.places.fields["reward "+r.Name+" "+f] }
	if r.Expires > 0 {
		if places := l.p.Compliance.Jurisdictions; len(places) > 0 {
			l.warn(at(field("expires")), "%s expires by time: some places forbid or limit that; check %s", r.Name, strings.Join(places, ", "))
		}
		if l.p.Terms != nil && !l.p.Terms.Expires {
			l.warn(at(l.places.fields["terms.expires"]), "the terms say rewards do not expire, but %s does", r.Name)
		}
	}
	if r.Kind != reward.KindBadge && r.Cooldown == 0 && r.BudgetPerDay == 0 && !strings.Contains(r.When, "on(") {
		l.warn(at(field("when")), "%s has neither on(…), a cooldown nor a budget: it is granted at every event and every sweep", r.Name)
	}
	if r.Cost > 0 && r.Worth == 0 {
		l.warn(at(field("cost")), "%s has a cost but no worth: it does not compete, so its cost decides nothing", r.Name)
	}
}

package program

import (
	"math"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/guerdon/guerdon/reward"
)

// Contracts is how the contracts are set up: what `guerdon deploy` configures, and the
// engine does not look at. Rates are in 1/10,000.
type Contracts struct {
	URI, ContractURI string       // metadata of tokens and of the collection
	Classes          []ClassTerms // of Reward.Classes, in their order
	Badge            BadgeTerms
}

// ClassTerms is what a token class is on chain, beside its cap and whether it moves.
type ClassTerms struct {
	Class            uint16
	Kind             string // as of rewards: points, credit, voucher or pass
	MintBps, BurnBps uint16
	Limit            *RedeemLimit // nil: nobody is asked who they are
	Pathways         []Pathway

	expires time.Duration // of the class's rewards that state none
}

// RedeemLimit is what may be redeemed of a class in a window of time without attestation.
type RedeemLimit struct {
	Amount uint64
	Per    time.Duration
}

// Kinds of pathways.
const (
	PathDiscount = "discount"
	PathAccess   = "access"
	PathPartner  = "partner"
)

// Pathway is one way to redeem a class.
type Pathway struct {
	Name, Kind   string
	Price        uint64        // tokens for one unit
	Stock        uint64        // units; 0: without end
	Partner      string        // address, of PathPartner
	FulfilWithin time.Duration // of PathPartner
}

// BadgeTerms is what the badge asks for and shows.
type BadgeTerms struct {
	Name, Symbol   string
	Tiers          [maxTiers]TierTerms // from the first
	Stars          []uint32            // purchases at which a star lights; at most three, rising
	Rings          []uint16            // days held at which a ring is drawn
	DowngradeDelay time.Duration
}

// TierTerms is what the contract asks of a tier, whoever decides it.
type TierTerms struct {
	Purchases   uint32
	HeldDays    uint16
	SelfService bool // whoever fulfils it may be raised without a decision
}

const (
	maxTiers   = 4     // that the badge draws
	maxBurnBps = 1_000 // that Rewards takes
	day        = 24 * time.Hour
	maxWindow  = math.MaxUint32 * time.Second
)

// classTerms are the fields of a token class that only the contracts need.
func (l *loader) classTerms(name string, t *ClassTerms) []field {
	return []field{
		{"kind", false, l.oneOf(&t.Kind, "kind", rewardKinds[:4]...)},
		{"expires", false, l.positive(&t.expires, "expires")},
		{"mint_limit", false, l.bps(&t.MintBps, "mint_limit", 10_000)},
		{"redeem_limit", false, func(n ast.Node) {
			t.Limit = &RedeemLimit{}
			l.object(n, "redeem_limit",
				field{"amount", true, l.whole(&t.Limit.Amount, "amount", 0, math.MaxInt64)},
				field{"per", true, l.upTo(&t.Limit.Per, "per", maxWindow)})
		}},
		{"pathways", false, func(n ast.Node) {
			l.each(n, "pathways", func(key ast.Node, path string, value ast.Node) {
				l.places.fields["pathway "+path+" of "+name] = key
				t.Pathways = append(t.Pathways, l.pathway(key, path, value))
			})
		}},
	}
}

func (l *loader) pathway(key ast.Node, name string, n ast.Node) Pathway {
	p := Pathway{Name: name, Kind: PathDiscount}
	if !isLabel(name) || len(name) > 32 {
		l.fail(at(key), "a pathway cannot be called %q: a letter, then letters, digits, _ and - inside, 32 at most", name)
	}
	before := len(l.mistakes)
	l.object(n, "pathway "+name,
		field{"kind", false, l.oneOf(&p.Kind, "kind", PathDiscount, PathAccess, PathPartner)},
		field{"price", true, l.whole(&p.Price, "price", 1, math.MaxInt64)},
		field{"stock", false, l.whole(&p.Stock, "stock", 1, math.MaxInt64)},
		field{"partner", false, l.address(&p.Partner, "partner")},
		field{"fulfil_within", false, l.upTo(&p.FulfilWithin, "fulfil_within", maxWindow)})
	partner := p.Kind == PathPartner
	if len(l.mistakes) == before && partner != (p.Partner != "") {
		l.fail(at(n), "a pathway of kind partner, and no other, has the partner's address: partner: 0x…")
	}
	if len(l.mistakes) == before && !partner && p.FulfilWithin > 0 {
		l.fail(at(n), "fulfil_within is for partners")
	}
	return p
}

// checkClasses is what the contracts would refuse, once the rewards are known; a class
// that does not say its kind has that of its rewards, where they agree.
func (l *loader) checkClasses() {
	for i := range l.p.Contracts.Classes {
		t := &l.p.Contracts.Classes[i]
		t.BurnBps = uint16(math.Round(l.p.Token.BurnPerVolume * 10_000))
		if t.Kind == "" {
			t.Kind = l.kindOf(t.Class)
		}
		for _, p := range t.Pathways {
			n := l.places.fields["pathway "+p.Name+" of "+itoa(t.Class)]
			switch {
			case t.Kind == reward.KindVoucher && p.Kind != PathPartner:
				l.fail(at(n), "a voucher is redeemed at a partner: kind: partner")
			case t.Kind == reward.KindPass && p.Kind != PathAccess:
				l.fail(at(n), "a pass is redeemed by access: kind: access")
			}
		}
	}
	for i := range l.p.Reward.Rewards {
		l.checkExpires(&l.p.Reward.Rewards[i])
	}
}

func (l *loader) checkExpires(r *reward.Reward) {
	k := slices.IndexFunc(l.p.Contracts.Classes, func(t ClassTerms) bool { return t.Class == r.Class })
	if r.Kind == reward.KindBadge || k < 0 {
		return
	}
	t := &l.p.Contracts.Classes[k]
	if l.places.fields["reward "+r.Name+" expires"] != nil {
		return
	}
	r.Expires = t.expires
	if t.Kind == reward.KindCredit && r.Expires == 0 {
		l.fail(at(l.places.rewards[r.Name]), "reward %s: credit expires, and the contracts refuse any that does not: write expires, or kind: points at class %d", r.Name, r.Class)
	}
}

// kindOf is the kind of the class's rewards, points where they differ or there are none.
func (l *loader) kindOf(class uint16) string {
	kind := ""
	for _, r := range l.p.Reward.Rewards {
		if r.Kind == reward.KindBadge || r.Class != class {
			continue
		}
		if kind != "" && kind != r.Kind {
			return reward.KindPoints
		}
		kind = r.Kind
	}
	if kind == "" {
		return reward.KindPoints
	}
	return kind
}

func (l *loader) badge(n ast.Node) {
	b := &l.p.Contracts.Badge
	l.object(n, "badge",
		field{"name", false, l.textInto(&b.Name, "name")},
		field{"symbol", false, l.textInto(&b.Symbol, "symbol")},
		field{"tiers", false, func(n ast.Node) { l.each(n, "tiers", l.tierTerms) }},
		field{"stars", false, func(n ast.Node) {
			for _, item := range l.marks(n, "stars") {
				var v uint64
				l.whole(&v, "stars", 1, math.MaxUint32)(item)
				b.Stars = append(b.Stars, uint32(v))
			}
			l.rising(n, "stars", slices.IsSorted(b.Stars) && len(slices.Compact(slices.Clone(b.Stars))) == len(b.Stars))
		}},
		field{"rings", false, func(n ast.Node) {
			for _, item := range l.marks(n, "rings") {
				var v uint16
				l.days(&v, "rings")(item)
				b.Rings = append(b.Rings, v)
			}
			l.rising(n, "rings", slices.IsSorted(b.Rings) && len(slices.Compact(slices.Clone(b.Rings))) == len(b.Rings))
		}},
		field{"downgrade_delay", false, l.upTo(&b.DowngradeDelay, "downgrade_delay", maxWindow)})
}

func (l *loader) marks(n ast.Node, what string) []ast.Node {
	list := items(n)
	if len(list) > 3 {
		l.fail(at(n), "%s are three at most", what)
		return nil
	}
	return list
}

func (l *loader) rising(n ast.Node, what string, rises bool) {
	if !rises {
		l.fail(at(n), "%s rise from one to the next", what)
	}
}

func (l *loader) tierTerms(key ast.Node, name string, n ast.Node) {
	tier, names := -1, []string(nil)
	for _, r := range l.p.Reward.Rewards {
		for i, t := range r.Tiers {
			if names = append(names, t.Name); t.Name == name {
				tier = i
			}
		}
	}
	if tier < 0 || tier >= maxTiers {
		l.fail(at(key), "no badge reward has a tier %q%s", name, hint(name, names))
		return
	}
	var purchases uint64
	t := &l.p.Contracts.Badge.Tiers[tier]
	l.object(n, "tier "+name,
		field{"purchases", false, l.whole(&purchases, "purchases", 0, math.MaxUint32)},
		field{"held", false, l.days(&t.HeldDays, "held")},
		field{"self_service", false, l.yesNo(&t.SelfService, "self_service")})
	t.Purchases = uint32(purchases)
}

// bps reads a share in steps of 0.01%.
func (l *loader) bps(dst *uint16, what string, most int) func(ast.Node) {
	return func(n ast.Node) {
		var share float64
		before := len(l.mistakes)
		l.percent(&share, what)(n)
		v := share * 10_000
		switch {
		case len(l.mistakes) > before:
		case math.Abs(v-math.Round(v)) > 1e-6:
			l.fail(at(n), "%s goes in steps of 0.01%%", what)
		case v > float64(most):
			l.fail(at(n), "%s: the contracts take %v%% at most", what, float64(most)/100)
		default:
			*dst = uint16(math.Round(v))
		}
	}
}

// upTo reads a time above zero that fits what the contracts keep it in.
func (l *loader) upTo(dst *time.Duration, what string, most time.Duration) func(ast.Node) {
	return func(n ast.Node) {
		before := len(l.mistakes)
		l.positive(dst, what)(n)
		switch {
		case len(l.mistakes) > before:
		case *dst%time.Second != 0:
			l.fail(at(n), "%s is in whole seconds on chain", what)
		case *dst > most:
			l.fail(at(n), "%s is %dd at most", what, most/day)
		}
	}
}

// days reads a time of whole days.
func (l *loader) days(dst *uint16, what string) func(ast.Node) {
	return func(n ast.Node) {
		var d time.Duration
		before := len(l.mistakes)
		l.positive(&d, what)(n)
		switch {
		case len(l.mistakes) > before:
		case d%day != 0 || d/day > math.MaxUint16:
			l.fail(at(n), "%s is in whole days on chain, %d at most", what, math.MaxUint16)
		default:
			*dst = uint16(d / day)
		}
	}
}

// address reads 20 bytes in hexadecimal.
func (l *loader) address(dst *string, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if !ok {
			return
		}
		if len(s) != 42 || !strings.HasPrefix(s, "0x") || strings.Trim(s[2:], "0123456789abcdefABCDEF") != "" {
			l.fail(at(n), "%s is an address, 0x and 40 hexadecimal digits, not %q", what, s)
			return
		}
		*dst = s
	}
}

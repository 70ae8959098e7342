// Package monitor owns what counts as unusual in what wallets do: velocity, amounts kept
// just under a threshold, wallets shared, wallets on a list. It is pure: what happened
// goes in, in order, and flags come out; the same acts give the same flags.
//
// It never blocks, decides or asks anything: a flag is for people to look at.
package monitor

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"time"
)

// Config says what is flagged. A rule without Within is off.
type Config struct {
	Velocity    Velocity
	Structuring Structuring
	Shared      Shared
}

// Velocity is so many acts of a member with tokens of one class, or so much, within a time.
type Velocity struct {
	Acts   int    // 0: any number
	Amount uint64 // token units; 0: any
	Within time.Duration
}

// Structuring is so many acts of a member with tokens of one class, each below a threshold
// by no more than a share of it, within a time.
type Structuring struct {
	Threshold uint64  // token units
	Near      float64 // share of Threshold, above 0 to 1
	Acts      int
	Within    time.Duration
}

// Shared is one wallet linked by so many members, or so many wallets by one member, within
// a time.
type Shared struct {
	Members, Wallets int // from 2; 0: any number
	Within           time.Duration
}

// maxActs bounds what a rule counts to, and so what a window needs to hold.
const maxActs = 1000

// Check says what of a configuration makes no sense.
func (c *Config) Check() error {
	v, s, h := c.Velocity, c.Structuring, c.Shared
	switch {
	case v.Within > 0 && v.Acts == 0 && v.Amount == 0:
		return errors.New("velocity needs acts, or an amount")
	case s.Within > 0 && (s.Threshold == 0 || s.Acts < 2):
		return errors.New("structuring needs a threshold, and two acts or more")
	case s.Within > 0 && !(s.Near > 0 && s.Near <= 1):
		return errors.New("structuring needs near, a share of the threshold above 0%")
	case h.Within > 0 && h.Members == 0 && h.Wallets == 0, h.Members == 1, h.Wallets == 1:
		return errors.New("shared_wallets needs two members or more, or two wallets or more")
	}
	for _, n := range []int{v.Acts, s.Acts, h.Members, h.Wallets} {
		if n < 0 || n > maxActs {
			return fmt.Errorf("rules count to at most %d", maxActs)
		}
	}
	return nil
}

// Within is the longest window: what happened before it changes no flag.
func (c *Config) Within() time.Duration {
	return max(c.Velocity.Within, c.Structuring.Within, c.Shared.Within)
}

// Kind says what happened.
type Kind uint8

// Kinds of Act.
const (
	Moved   Kind = iota + 1 // the member moved tokens: redeemed, claimed, sent, got
	Linked                  // a wallet was linked to the member
	Blocked                 // the wallet was blocked; Member is whose it is, if anybody's
	Freed                   // and unblocked
)

// Act is one thing that happened.
type Act struct {
	Kind   Kind
	ID     string // of the event or log
	TimeMS int64
	Member string // "": nobody's wallet, of a move or a block
	Wallet [20]byte
	Class  uint16
	Amount uint64 // token units; what is more counts as the most
}

// Names of rules.
const (
	RuleVelocity      = "velocity"
	RuleStructuring   = "structuring"
	RuleSharedWallet  = "shared_wallet"  // one wallet, many members
	RuleManyWallets   = "many_wallets"   // many wallets, one member
	RuleBlockedWallet = "blocked_wallet" // one on the list, or blocked on chain, was used, linked, or is a member's
)

// Rules are all names, in order.
func Rules() []string {
	return []string{RuleVelocity, RuleStructuring, RuleSharedWallet, RuleManyWallets, RuleBlockedWallet}
}

// Flag is a rule that an act met: with it, and not before it, the window holds what the
// rule counts to. A window that stays full is flagged once, until it has emptied below
// that and fills again.
type Flag struct {
	Rule    string
	Act     Act
	Acts    int    // in the window: moves, members or wallets
	Amount  uint64 // of the moves, saturating
	SinceMS int64
	Related []string // the window's members or wallets (hex), or the ids of its last moves
}

// maxRelated bounds what a flag lists.
const maxRelated = 16

// Monitor watches. The zero value is of no use: New makes one.
type Monitor struct {
	c       Config
	listed  map[[20]byte]bool // by the list
	blocked map[[20]byte]bool // on chain
	nowMS   int64
	moves   map[who][]Act      // by member and class
	byPurse map[[20]byte][]Act // links of a wallet
	byName  map[string][]Act   // links of a member
	steps   int                // since the last sweep
}

type who struct {
	member string
	class  uint16
}

// New returns a monitor that has seen nothing; listed are wallets to be flagged whatever
// they do.
func New(c Config, listed [][20]byte) (*Monitor, error) {
	if err := c.Check(); err != nil {
		return nil, err
	}
	m := &Monitor{c: c, listed: map[[20]byte]bool{}, blocked: map[[20]byte]bool{}, moves: map[who][]Act{},
		byPurse: map[[20]byte][]Act{}, byName: map[string][]Act{}}
	for _, w := range listed {
		m.listed[w] = true
	}
	return m, nil
}

// Observe takes in one act and appends the flags that it sets off. Time does not go
// back: an act dated before the last counts as of then.
func (m *Monitor) Observe(a Act, dst []Flag) []Flag {
	a.TimeMS = max(a.TimeMS, m.nowMS)
	m.nowMS = a.TimeMS
	m.tidy()
	switch a.Kind {
	case Freed:
		delete(m.blocked, a.Wallet)
		return dst
	case Blocked:
		m.blocked[a.Wallet] = true
		if a.Member == "" {
			return dst
		}
	}
	if m.blocked[a.Wallet] || m.listed[a.Wallet] {
		dst = append(dst, Flag{Rule: RuleBlockedWallet, Act: a, Acts: 1, Amount: a.Amount, SinceMS: a.TimeMS})
	}
	switch a.Kind {
	case Moved:
		if a.Member != "" {
			dst = m.moved(a, dst)
		}
	case Linked:
		dst = m.linked(a, dst)
	}
	return dst
}

// moved adds a move to its member's window.
func (m *Monitor) moved(a Act, dst []Flag) []Flag {
	key := who{a.Member, a.Class}
	before := within(m.moves[key], a.TimeMS, max(m.c.Velocity.Within, m.c.Structuring.Within))
	all := append(before, a)
	m.moves[key] = bounded(all)
	if v := m.c.Velocity; v.Within > 0 {
		full := func(acts []Act) bool {
			n, sum := total(within(acts, a.TimeMS, v.Within))
			return v.Acts > 0 && n >= v.Acts || v.Amount > 0 && sum >= v.Amount
		}
		if full(all) && !full(all[:len(all)-1]) {
			dst = append(dst, flagOf(RuleVelocity, a, within(all, a.TimeMS, v.Within)))
		}
	}
	if s := m.c.Structuring; s.Within > 0 && s.near(a.Amount) {
		window := slices.DeleteFunc(slices.Clone(within(all, a.TimeMS, s.Within)), func(x Act) bool { return !s.near(x.Amount) })
		if len(window) >= s.Acts && len(window)-1 < s.Acts {
			dst = append(dst, flagOf(RuleStructuring, a, window))
		}
	}
	return dst
}

// near reports whether an amount is just below the threshold.
func (s *Structuring) near(amount uint64) bool {
	return amount < s.Threshold && float64(s.Threshold-amount) <= float64(s.Near*float64(s.Threshold))
}

// linked adds a link to the windows of its wallet and its member.
func (m *Monitor) linked(a Act, dst []Flag) []Flag {
	s := m.c.Shared
	if s.Within == 0 {
		return dst
	}
	purse := within(m.byPurse[a.Wallet], a.TimeMS, s.Within)
	names := distinct(purse, func(x Act) string { return x.Member })
	m.byPurse[a.Wallet] = bounded(append(purse, a))
	if s.Members > 0 && !slices.Contains(names, a.Member) && len(names)+1 == s.Members {
		dst = append(dst, shared(RuleSharedWallet, a, purse, append(names, a.Member)))
	}
	own := within(m.byName[a.Member], a.TimeMS, s.Within)
	wallets := distinct(own, walletOf)
	m.byName[a.Member] = bounded(append(own, a))
	if s.Wallets > 0 && !slices.Contains(wallets, walletOf(a)) && len(wallets)+1 == s.Wallets {
		dst = append(dst, shared(RuleManyWallets, a, own, append(wallets, walletOf(a))))
	}
	return dst
}

func walletOf(a Act) string { return fmt.Sprintf("0x%x", a.Wallet) }

// within is the tail of acts that lies less than a time before another; it shares memory.
func within(acts []Act, atMS int64, d time.Duration) []Act {
	first, _ := slices.BinarySearchFunc(acts, atMS-d.Milliseconds(), func(a Act, t int64) int {
		if a.TimeMS <= t {
			return -1
		}
		return 1
	})
	return acts[first:]
}

// bounded keeps the newest acts, as many as any rule can count to.
func bounded(acts []Act) []Act {
	const most = 4 * maxActs
	return acts[max(0, len(acts)-most):]
}

func total(acts []Act) (n int, sum uint64) {
	for i := range acts {
		sum += min(acts[i].Amount, math.MaxUint64-sum)
	}
	return len(acts), sum
}

func distinct(acts []Act, name func(Act) string) []string {
	var out []string
	for _, a := range acts {
		if n := name(a); !slices.Contains(out, n) {
			out = append(out, n)
		}
	}
	return out
}

func flagOf(rule string, a Act, window []Act) Flag {
	n, sum := total(window)
	f := Flag{Rule: rule, Act: a, Acts: n, Amount: sum, SinceMS: window[0].TimeMS}
	for _, x := range window[max(0, n-maxRelated):] {
		f.Related = append(f.Related, x.ID)
	}
	return f
}

func shared(rule string, a Act, before []Act, names []string) Flag {
	f := Flag{Rule: rule, Act: a, Acts: len(names), SinceMS: a.TimeMS, Related: names[max(0, len(names)-maxRelated):]}
	if len(before) > 0 {
		f.SinceMS = before[0].TimeMS
	}
	return f
}

// tidy drops, now and then, who has done nothing for the longest window.
func (m *Monitor) tidy() {
	const every = 4096
	if m.steps++; m.steps < every {
		return
	}
	m.steps = 0
	since := m.nowMS - m.c.Within().Milliseconds()
	drop(m.moves, since)
	drop(m.byPurse, since)
	drop(m.byName, since)
}

func drop[K cmp.Ordered | who | [20]byte](all map[K][]Act, sinceMS int64) {
	for k, acts := range all {
		if acts[len(acts)-1].TimeMS <= sinceMS {
			delete(all, k)
		}
	}
}

package sandbox

// Everything in this file is simulated. CDNOW records purchases and nothing
// else: that its customers have wallets, when they link them, and whether, when
// and where they redeem is made up here, so that the path from a purchase to a
// redemption can be walked end to end. Numbers that depend on it (redeemed,
// held, released) say nothing about real customers.

import (
	"cmp"
	"crypto/ecdsa"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"slices"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

// SimulatedSource is the source that simulated events name.
const SimulatedSource = "simulated"

// Members simulates what members do: each answer is a pure function of the
// fields and the arguments. The zero value has no one without a wallet and no
// one who redeems; DefaultMembers is the demo's.
type Members struct {
	Seed string
	// LinkLater is the share of members who have no wallet at first and link one
	// on the day that begins at LinkMS (Unix milliseconds).
	LinkLater float64
	LinkMS    int64
	// Redeemers is the share of members who ever redeem. One of them redeems
	// a grant with probability PerGrant, after MinDelay and then a delay of mean
	// MeanDelay, at most three times that, that leans to the short side (3u², u
	// uniform).
	Redeemers, PerGrant float64
	MinDelay, MeanDelay time.Duration
}

// DefaultMembers is the demo's: one member in ten links a wallet only on
// 1998-02-15, midway through the programme; four in ten redeem, three grants in
// four, two weeks after the mint on average and never within the hour.
func DefaultMembers(seed string) Members {
	return Members{
		Seed:      seed,
		LinkLater: 0.10, LinkMS: 887500800000,
		Redeemers: 0.40, PerGrant: 0.75,
		MinDelay: time.Hour, MeanDelay: 14 * 24 * time.Hour,
	}
}

// Paths a redemption can take.
var redemptionPaths = []string{"checkout", "checkout", "app", "partner"}

// paths are the simulated members', at a price of one: any amount goes. Where the
// programme has a pathway of that name it stays; vouchers and passes redeem as it says.
func paths(d chain.DeployConfig) []chain.Path {
	var out []chain.Path
	for _, c := range d.Classes {
		if c.Kind == chain.TokenVoucher || c.Kind == chain.TokenPass {
			continue
		}
		for _, name := range slices.Compact(slices.Clone(redemptionPaths)) {
			if !slices.ContainsFunc(d.Paths, func(p chain.Path) bool { return p.Name == name && p.Class == c.Class }) {
				out = append(out, chain.Path{Name: name, Class: c.Class, Price: 1})
			}
		}
	}
	return out
}

// Redemption is one intended redemption.
type Redemption struct {
	Member string
	Token  uint32 // record.TokenID
	Amount uint64 // token units, from 1 to what was granted
	AtMS   int64  // Unix milliseconds
	Path   string // checkout, app or partner
}

// Redeem says what member does with a grant of amount units of token, minted at
// mintedMS: nothing (false), or redeem the whole of it or half, once. The caller
// clamps the amount to what is redeemable at that time. Badges are not redeemed,
// nor is a token after its expiry day has begun.
func (m Members) Redeem(member string, token uint32, amount uint64, mintedMS int64) (Redemption, bool) {
	if amount == 0 || token>>16 == record.BadgeClass || m.chance("redeemer", member) >= m.Redeemers {
		return Redemption{}, false
	}
	grant := member + "/" + strconv.FormatUint(uint64(token), 10) + "/" + strconv.FormatInt(mintedMS, 10)
	if m.chance("grant", grant) >= m.PerGrant {
		return Redemption{}, false
	}
	u := m.chance("delay", grant)
	wait := 3 * u * u * float64(m.MeanDelay)
	r := Redemption{
		Member: member, Token: token, Amount: amount,
		AtMS: mintedMS + (m.MinDelay + time.Duration(wait)).Milliseconds(),
		Path: redemptionPaths[m.hash("path", grant)%uint64(len(redemptionPaths))],
	}
	if m.chance("half", grant) < 0.5 {
		r.Amount = amount - amount/2
	}
	if day := int64(token & 0xFFFF); day != 0 && r.AtMS >= day*dayMS {
		return Redemption{}, false // forgotten until it was too late
	}
	return r, true
}

// HasWallet reports whether member has a wallet from the first purchase on.
func (m Members) HasWallet(member string) bool { return m.chance("later", member) >= m.LinkLater }

// Key is the private key of member's wallet. It is derived from the seed, which
// is public: it must never hold anything of value.
func (m Members) Key(member string) (*ecdsa.PrivateKey, error) {
	// A digest is no valid key once in 2^128; then the next one is taken.
	for i := 0; i < 4; i++ {
		if key, err := crypto.ToECDSA(m.digest("wallet"+strconv.Itoa(i), member)); err == nil {
			return key, nil
		}
	}
	return nil, fmt.Errorf("sandbox: no wallet key for member %q", member)
}

// Address is the address of member's wallet.
func (m Members) Address(member string) (common.Address, error) {
	key, err := m.Key(member)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(key.PublicKey), nil
}

// Links returns one wallet_link event for each member of purchases, which are in
// order of time: right after the first purchase (1 ms later), or on the day that
// begins at LinkMS for those without a wallet at first (or 1 ms after the first
// purchase where that is later). In order of time, then member.
func (m Members) Links(purchases []record.Event) ([]record.Event, error) {
	var links []record.Event
	seen := map[string]bool{}
	for i := range purchases {
		p := &purchases[i]
		if seen[p.Member] {
			continue
		}
		seen[p.Member] = true
		at := p.TimeMS + 1
		if !m.HasWallet(p.Member) {
			at = max(at, m.LinkMS+int64(m.hash("hour", p.Member)%dayMS))
		}
		link, err := m.link(p.Member, at)
		if err != nil {
			return nil, err
		}
		links = append(links, link)
	}
	slices.SortFunc(links, byTime)
	return links, nil
}

func (m Members) link(member string, atMS int64) (record.Event, error) {
	to, err := m.Address(member)
	if err != nil {
		return record.Event{}, err
	}
	return record.Event{
		ID: "link-" + member, Source: SimulatedSource, Type: record.TypeWalletLink,
		TimeMS: atMS, Member: member,
		Attrs: []record.Attr{{Name: "address", Value: to.Hex()}},
	}, nil
}

// Merge returns the events of both lists, each in order of time, in order of
// time; of equal times those of a come first.
func Merge(a, b []record.Event) []record.Event {
	all := append(slices.Clone(a), b...)
	slices.SortStableFunc(all, func(x, y record.Event) int { return cmp.Compare(x.TimeMS, y.TimeMS) })
	return all
}

func byTime(x, y record.Event) int {
	return cmp.Or(cmp.Compare(x.TimeMS, y.TimeMS), cmp.Compare(x.Member, y.Member))
}

// digest is HMAC-SHA-256 of a labelled text under the seed.
func (m Members) digest(label, text string) []byte {
	h := hmac.New(sha256.New, []byte("guerdon sandbox members "+m.Seed))
	h.Write([]byte(label + "\x00" + text))
	return h.Sum(nil)
}

func (m Members) hash(label, text string) uint64 {
	return binary.BigEndian.Uint64(m.digest(label, text))
}

// chance is a number in [0, 1), uniform over texts.
func (m Members) chance(label, text string) float64 {
	return float64(m.hash(label, text)>>11) / (1 << 53)
}

package rehearsal

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
)

// Token classes of the rehearsal's own, above any a programme is likely to have.
const (
	points = 32_000 + iota
	credit
	gift
	pass
)

// adminDelay is long enough to be walked and short enough to be waited for.
const adminDelay = 4 * time.Second

// fulfilWithin is how long the owner of the rehearsal's vouchers must wait.
const fulfilWithin = 2 * time.Second

// actor is an account of the rehearsal.
type actor struct {
	*chain.Account
	name string
	key  *ecdsa.PrivateKey // nil: the payer's, which is not ours to see
}

// stage is the chain with the actors on it. Its first error in an act sticks: what
// follows in the act does nothing.
type stage struct {
	ctx     context.Context
	client  *ethclient.Client
	config  chain.DeployConfig
	signer  *chain.Signer
	paths   []chain.Path // all pathways, the programme's and ours
	chainID *big.Int
	moves   bool // the node's time can be moved

	payer, admin, minter, guardian, officer, verifier, curator, partner, alice, bob *actor

	at      chain.Addresses
	settled uint64 // offset of the last section
	last    []byte // calldata of the last section
	today   uint16
	entry   Entry
	err     error

	rewards    *bindings.Rewards
	badge      *bindings.Badge
	settlement *bindings.Settlement
	compliance *bindings.Compliance
	vouchers   *bindings.Vouchers
	access     *bindings.AccessManager
}

func newStage(ctx context.Context, c Config) (*stage, error) {
	s := &stage{
		ctx: ctx, client: c.Client, signer: c.Payer, config: c.Contracts,
		rewards: bindings.NewRewards(), badge: bindings.NewBadge(), settlement: bindings.NewSettlement(),
		compliance: bindings.NewCompliance(), vouchers: bindings.NewVouchers(), access: bindings.NewAccessManager(),
	}
	for _, k := range c.Contracts.Classes {
		if k.Class >= points && k.Class <= pass {
			return nil, fmt.Errorf("class %d is one of the rehearsal's own, %d to %d", k.Class, points, pass)
		}
	}
	payer, err := chain.NewAccount(ctx, c.Client, c.Payer)
	if err != nil {
		return nil, err
	}
	s.payer = &actor{payer, "payer", nil}
	if s.chainID, err = c.Client.ChainID(ctx); err != nil {
		return nil, err
	}
	for name, a := range map[string]**actor{
		"admin": &s.admin, "minter": &s.minter, "guardian": &s.guardian, "officer": &s.officer, "verifier": &s.verifier,
		"curator": &s.curator, "partner": &s.partner, "alice": &s.alice, "bob": &s.bob,
	} {
		key, err := crypto.GenerateKey()
		if err != nil {
			return nil, err
		}
		account, err := chain.NewAccount(ctx, c.Client, chain.NewSigner(key))
		if err != nil {
			return nil, err
		}
		*a = &actor{account, name, key}
	}
	var moved any
	s.moves = c.Client.Client().CallContext(ctx, &moved, "evm_increaseTime", 0) == nil
	s.cast()
	return s, nil
}

// cast gives the roles to our actors and adds our own classes.
func (s *stage) cast() {
	c := &s.config
	c.Salt, c.Epoch, c.TopicID = freshSalt(), 1, [16]byte{}
	c.Admins, c.AdminDelay = []common.Address{s.admin.Address()}, adminDelay
	c.Minter, c.Guardian, c.Compliance = s.minter.Address(), s.guardian.Address(), s.officer.Address()
	c.Verifier, c.Curator, c.Naive = s.verifier.Address(), s.curator.Address(), false
	if c.Badge.Marks == nil {
		marks := defaultMarks
		c.Badge.Marks = &marks
	}
	c.Classes = append(slices.Clone(c.Classes),
		chain.Class{Class: points, Name: "rehearsal points", Cap: 1_000_000, BurnBps: 100, Limit: &chain.Limit{Amount: 200, Window: 365 * 24 * time.Hour}},
		chain.Class{Class: credit, Name: "rehearsal credit", Kind: chain.TokenCredit, Cap: 1_000_000, Transferable: true},
		chain.Class{Class: gift, Name: "rehearsal gift", Kind: chain.TokenVoucher, Cap: 100},
		chain.Class{Class: pass, Name: "rehearsal pass", Kind: chain.TokenPass, Cap: 100})
	c.Paths = slices.Clone(c.Paths)
	for i := range c.Paths {
		if c.Paths[i].Kind == chain.PathPartner {
			c.Paths[i].Partner = s.partner.Address()
		}
	}
	c.Paths = append(c.Paths,
		chain.Path{Name: "rehearsal", Class: points, Price: 10, Stock: 1000},
		chain.Path{Name: "rehearsal", Class: credit, Price: 5},
		chain.Path{Name: "rehearsal", Class: gift, Kind: chain.PathPartner, Price: 1, Partner: s.partner.Address(), FulfilWithin: fulfilWithin},
		chain.Path{Name: "rehearsal", Class: pass, Kind: chain.PathAccess, Price: 1})
	s.paths = c.Paths
}

// own is the rehearsal's own pathway.
func own() [32]byte { return chain.Path{Name: "rehearsal"}.ID() }

func (s *stage) fail(format string, args ...any) {
	if s.err == nil {
		s.err = fmt.Errorf(format, args...)
	}
}

// send has an actor call a contract; the receipt is nil after an error.
func (s *stage) send(from *actor, what string, to common.Address, data []byte) *types.Receipt {
	return s.pay(from, what, to, data, nil)
}

func (s *stage) pay(from *actor, what string, to common.Address, data []byte, wei *big.Int) *types.Receipt {
	if s.err != nil {
		return nil
	}
	r, err := from.Send(s.ctx, to, data, wei)
	if r != nil {
		fee := new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
		s.entry.Txs = append(s.entry.Txs, Tx{What: from.name + ": " + what, Hash: r.TxHash, Gas: r.GasUsed, Fee: fee})
	}
	if err != nil {
		s.fail("%s: %s: %w", from.name, what, err)
		return nil
	}
	return r
}

// see calls a view.
func see[T any](s *stage, to common.Address, data []byte, unpack func([]byte) (T, error)) (out T) {
	if s.err != nil {
		return out
	}
	b, err := s.client.CallContract(s.ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
	if err == nil {
		out, err = unpack(b)
	}
	if err != nil {
		s.fail("view of %v: %w", to, err)
	}
	return out
}

// same checks that the chain says what it should, and notes it.
func same[T comparable](s *stage, what string, got, want T) {
	switch {
	case s.err != nil:
	case got != want:
		s.fail("%s is %v, not %v", what, got, want)
	default:
		s.entry.Checked = append(s.entry.Checked, fmt.Sprintf("%s is %v", what, got))
	}
}

// refused checks that a call would revert, and with which error.
func (s *stage) refused(from *actor, what string, to common.Address, data []byte, why string) {
	if s.err != nil {
		return
	}
	_, err := s.client.CallContract(s.ctx, ethereum.CallMsg{From: from.Address(), To: &to, Data: data}, nil)
	if got := chain.RevertReason(err); !strings.HasPrefix(got, why) {
		s.fail("%s: %s is not refused with %s, but %q (%v)", from.name, what, why, got, err)
		return
	}
	s.entry.Checked = append(s.entry.Checked, fmt.Sprintf("%s: %s is refused: %s", from.name, what, why))
}

// amount is see for a number.
func (s *stage) amount(to common.Address, data []byte, unpack func([]byte) (*big.Int, error)) uint64 {
	if v := see(s, to, data, unpack); v != nil {
		return v.Uint64()
	}
	return 0
}

func (s *stage) balance(of *actor, id uint32) uint64 {
	return s.amount(s.at.Rewards, s.rewards.PackBalanceOf(of.Address(), num(uint64(id))), s.rewards.UnpackBalanceOf)
}

// settle has the minter settle one section of items, with a root to claim by or none.
func (s *stage) settle(what string, root [32]byte, items ...batcher.Item) *types.Receipt {
	slices.SortFunc(items, compareItems)
	section := bindings.Section{
		Epoch: 1, Previous: bindings.Position{Offset: s.settled, Ordinal: min(1, uint32(s.settled))},
		Next: bindings.Position{Offset: s.settled + 1, Ordinal: 1}, ManifestRoot: crypto.Keccak256Hash([]byte(what)), ClaimRoot: root,
	}
	for _, it := range items {
		w := it.Word()
		section.Items = append(section.Items, new(big.Int).SetBytes(w[:]))
	}
	data := s.settlement.PackSettle([]bindings.Section{section})
	r := s.send(s.minter, what, s.at.Settlement, data)
	if r != nil {
		s.settled, s.last = s.settled+1, data
	}
	return r
}

func compareItems(a, b batcher.Item) int {
	if a.Class != b.Class {
		return int(a.Class) - int(b.Class)
	}
	if a.Day != b.Day {
		return int(a.Day) - int(b.Day)
	}
	return common.Address(a.To).Cmp(b.To)
}

// govern has the admin do something: scheduled, and called when its delay is over.
func (s *stage) govern(what string, to common.Address, data []byte) {
	s.refused(s.admin, what+" at once", to, data, "AccessManagerNotScheduled")
	s.send(s.admin, "schedule: "+what, s.at.Access, s.access.PackSchedule(to, data, new(big.Int)))
	s.wait(adminDelay + time.Second)
	s.send(s.admin, what, s.at.Access, s.access.PackExecute(to, data))
}

// wait lets the chain's time pass: by moving it, or a short while by waiting.
func (s *stage) wait(d time.Duration) {
	if s.err != nil {
		return
	}
	if s.moves {
		var ignored any
		if err := s.client.Client().CallContext(s.ctx, &ignored, "evm_increaseTime", uint64(d/time.Second)); err != nil {
			s.fail("moving time: %w", err)
		} else if err := s.client.Client().CallContext(s.ctx, &ignored, "evm_mine"); err != nil {
			s.fail("moving time: %w", err)
		}
		return
	}
	if d > time.Minute {
		s.err = errLater
		return
	}
	until := s.now() + uint64(d/time.Second)
	for deadline := time.Now().Add(d + 5*time.Minute); s.err == nil && s.now() < until; {
		if time.Now().After(deadline) {
			s.err = errLater
			return
		}
		select {
		case <-s.ctx.Done():
			s.fail("%w", s.ctx.Err())
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// now is the latest block's time.
func (s *stage) now() uint64 {
	if s.err != nil {
		return 0
	}
	h, err := s.client.HeaderByNumber(s.ctx, nil)
	if err != nil {
		s.fail("latest block: %w", err)
		return 0
	}
	return h.Time
}

func num(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

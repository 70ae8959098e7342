// Package rehearsal walks a deployment through its whole life on a test network: deploy,
// grant, evolve, redeem by each pathway, deliver and give back, relay, attest, block,
// claim, reverse, pause, expire. Every step checks what the chain then says, and all of it
// becomes a report. It makes keys of its own, pays them from one account, and never
// touches another deployment.
package rehearsal

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
)

// Config says what to rehearse and who pays.
type Config struct {
	Client *ethclient.Client
	Payer  *chain.Signer // deploys, relays, and gives the other accounts their ether
	// Contracts is what a programme asks for; roles, partners and salt are the
	// rehearsal's own, and four token classes of its own come on top, so that every kind of
	// redemption is walked whatever the programme has.
	Contracts chain.DeployConfig
	Told      func(Entry) // each entry when it is done; nil: nobody
}

// Outcomes of an entry.
const (
	Pass    = "pass"
	Fail    = "fail"
	Skipped = "not rehearsed"
)

// Entry is one step of the rehearsal.
type Entry struct {
	Step    string   `json:"step"`
	Outcome string   `json:"outcome"`
	Why     string   `json:"why,omitzero"` // of a failure, or of what was left out
	Txs     []Tx     `json:"transactions"`
	Checked []string `json:"checked"`
}

// Tx is one transaction of a step.
type Tx struct {
	What string      `json:"what"`
	Hash common.Hash `json:"tx"`
	Gas  uint64      `json:"gas"`
	Fee  *big.Int    `json:"fee_wei"`
}

// Report is what came of it.
type Report struct {
	OK        bool            `json:"ok"` // nothing failed
	Began     time.Time       `json:"began"`
	Seconds   float64         `json:"seconds"`
	ChainID   uint64          `json:"chain_id"`
	Addresses chain.Addresses `json:"addresses"`
	Payer     common.Address  `json:"payer"`
	Entries   []Entry         `json:"entries"`
	Gas       uint64          `json:"gas"`
	Fee       *big.Int        `json:"fee_wei"`
}

// errLater marks a step that needs time to pass on a network whose time is its own.
var errLater = leftOut{errors.New("needs time to pass, and this network's time cannot be moved: a development node such as anvil can")}

// act is a step: it works on the stage until the stage has an error.
type act struct {
	name string
	play func(*stage)
}

// Run walks everything. What fails is in the report, and later steps go on: an error is
// returned only where nothing could be begun.
func Run(ctx context.Context, c Config) (*Report, error) {
	id, err := c.Client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("rehearsal: chain id: %w", err)
	}
	if id.Uint64() == 1 {
		return nil, errors.New("rehearsal: this is Ethereum's main network: rehearse on a test network")
	}
	s, err := newStage(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("rehearsal: %w", err)
	}
	r := &Report{OK: true, Began: time.Now().UTC(), ChainID: id.Uint64(), Payer: c.Payer.Address(), Fee: new(big.Int)}
	for _, a := range acts(s) {
		e := s.perform(a)
		r.add(e)
		if c.Told != nil {
			c.Told(e)
		}
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	r.Addresses, r.Seconds = s.at, time.Since(r.Began).Seconds()
	return r, nil
}

func (r *Report) add(e Entry) {
	r.Entries = append(r.Entries, e)
	r.OK = r.OK && e.Outcome != Fail
	for _, tx := range e.Txs {
		r.Gas += tx.Gas
		r.Fee.Add(r.Fee, tx.Fee)
	}
}

// acts are all steps in their order. Those that move time come last, so that what they
// make expire is not needed any more; the very last one gives the ether back.
func acts(s *stage) []act {
	list := []act{
		{"deploy", (*stage).deploy},
		{"deploy again", (*stage).deployAgain},
		{"grant", (*stage).grant},
		{"the same batch again", (*stage).grantAgain},
		{"badge: purchases light stars", (*stage).badgeStars},
		{"badge: a tier upgrade changes the palette", (*stage).badgeTier},
		{"badge: governed thresholds move the stars", (*stage).badgeThresholds},
		{"badge: a picture on IPFS", (*stage).badgeIPFS},
		{"badge: a picture on Arweave", (*stage).badgeArweave},
	}
	for i := range s.paths {
		p := s.paths[i]
		list = append(list, act{fmt.Sprintf("redeem class %d by %s (%s)", p.Class, p.Name, kindNames[p.Kind]), func(s *stage) { s.redeem(p) }})
	}
	return append(list,
		act{"voucher: delivered", (*stage).voucherFulfilled},
		act{"voucher: given back by the partner", (*stage).voucherRefunded},
		act{"voucher: asked back by the owner when late", (*stage).voucherLate},
		act{"redeem without gas, relayed", (*stage).relayed},
		act{"redeem above the limit: attestation", (*stage).attested},
		act{"block and unblock an account", (*stage).blocked},
		act{"reverse", (*stage).reversed},
		act{"post a root, claim, claim and redeem", (*stage).claimed},
		act{"pause and unpause", (*stage).paused},
		act{"drift is found; caps and stocks that redemption lowered are none", (*stage).noDrift},
		act{"expire and sweep", (*stage).expired},
		act{"badge: time held draws a ring", (*stage).badgeRing},
		act{"give the ether back", (*stage).giveBack},
	)
}

var kindNames = map[chain.PathKind]string{chain.PathDiscount: "discount", chain.PathAccess: "access", chain.PathPartner: "partner"}

// perform plays an act and tells what came of it.
func (s *stage) perform(a act) Entry {
	s.entry, s.err = Entry{Step: a.name, Outcome: Pass, Txs: []Tx{}, Checked: []string{}}, nil
	if s.at == (chain.Addresses{}) && a.name != "deploy" {
		s.err = errors.New("nothing is deployed")
	} else {
		a.play(s)
	}
	var left leftOut
	switch {
	case errors.As(s.err, &left):
		s.entry.Outcome, s.entry.Why = Skipped, s.err.Error()
	case s.err != nil:
		s.entry.Outcome, s.entry.Why = Fail, s.err.Error()
	}
	return s.entry
}

// freshSalt makes this rehearsal's contracts its own.
func freshSalt() string {
	var b [8]byte
	_, _ = rand.Read(b[:]) // never fails
	return "rehearsal " + hex.EncodeToString(b[:])
}

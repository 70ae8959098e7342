package chain

import (
	"context"
	"fmt"
	"math"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain/bindings"
)

// DeployConfig says what to deploy, how it is set up and who governs it. Deployer, Salt,
// EpochDelay and the badge's name and symbol decide the addresses; all else can be
// changed later, by an admin.
type DeployConfig struct {
	Salt    string   // tells deployments of one deployer on one chain apart
	Epoch   uint64   // events epoch to open; 0: 1
	TopicID [16]byte // UUID of the events topic; zero where the broker has none

	// Admins govern in the end, with AdminDelay between their word and its effect, and the
	// deployer then has no role at all. None: the deployer governs, without delay.
	Admins     []common.Address
	AdminDelay time.Duration
	// Who may settle, pause, block accounts, attest to identities, and publish pictures.
	// Zero is nobody, or the deployer where there are no Admins.
	Minter, Guardian, Compliance, Verifier, Curator common.Address

	Classes []Class // token classes
	Paths   []Path  // what the tokens are good for
	Badge   BadgeTerms

	EpochDelay       time.Duration // between the admin's word and a later epoch; default a day
	URI, ContractURI string        // metadata of tokens, {id} is replaced, and of the collection
	Naive            bool          // deploy NaiveRewards too, to compare gas with
}

// TokenKind is what a class is for.
type TokenKind uint8

// Kinds of token classes, as in IRewards.
const (
	TokenPoints  TokenKind = iota
	TokenCredit            // must expire
	TokenVoucher           // redeems at partners only
	TokenPass              // redeems by access pathways only
)

// Class is one token class. Rates are in 1/10,000.
type Class struct {
	Class        uint16
	Name         string // for people; not on chain
	Kind         TokenKind
	Cap          uint64 // most that may ever be issued
	MintBps      uint16 // of the cap: what may be minted at once, and again over a day; 0: no limit
	BurnBps      uint16 // of what is redeemed: by so much the cap falls
	Transferable bool
	Limit        *Limit // what may be redeemed without attestation; nil: everything
}

// Limit is an amount per window of time.
type Limit struct {
	Amount uint64
	Window time.Duration
}

// PathKind is how a pathway redeems.
type PathKind uint8

// Kinds of pathways. The zero value is a discount.
const (
	PathDiscount PathKind = iota
	PathAccess
	PathPartner
)

// TillPath names the till: the pathway, of one class of points at price 1 and without end,
// by which claims are cheapest to redeem.
const TillPath = "till"

// Path is a pathway of redemption for one class.
type Path struct {
	Name         string // up to 32 bytes
	Class        uint16
	Kind         PathKind
	Price        uint64         // tokens for one unit
	Stock        uint64         // units; 0: without end
	Partner      common.Address // of PathPartner
	FulfilWithin time.Duration  // before the owner may ask back, of PathPartner
}

// ID is the pathway's name on chain.
func (p Path) ID() (id [32]byte) {
	copy(id[:], p.Name)
	return id
}

func (p Path) terms() bindings.IRedemptionPathway {
	t := bindings.IRedemptionPathway{Price: p.Price, Stock: p.Stock, Kind: uint8(p.Kind) + 1, Partner: p.Partner, FulfilWithin: seconds(p.FulfilWithin)}
	if t.Stock == 0 {
		t.Stock = math.MaxUint64
	}
	return t
}

func (k Class) terms() bindings.IRewardsTerms {
	return bindings.IRewardsTerms{
		Cap: k.Cap, MintBps: k.MintBps, BurnBps: k.BurnBps, Kind: uint8(k.Kind),
		Transferable: k.Transferable, Limited: k.Limit != nil,
	}
}

// BadgeTerms is what the badge asks for and shows.
type BadgeTerms struct {
	Name, Symbol   string        // default "Status", "STATUS"
	Tiers          []Requirement // from the first tier; at most 4
	Marks          *Marks        // nil: those of the contract
	DowngradeDelay time.Duration // for which a tier, once changed, is not lowered
}

// Requirement is what a tier asks for.
type Requirement struct {
	Purchases   uint32
	HeldDays    uint16
	SelfService bool // whoever fulfils it may be raised without a grant
}

// Marks are where stars (purchases) and rings (days held) are drawn; 0 ends a list.
type Marks struct {
	Purchases [3]uint32
	HeldDays  [3]uint16
}

// Deploy makes the deployment that c describes, or what is missing of it, and waits for
// each transaction to be mined.
func Deploy(ctx context.Context, client *ethclient.Client, signer *Signer, c DeployConfig) (Addresses, error) {
	d, err := PlanDeployment(ctx, client, signer.at, c)
	if err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	if err := d.Apply(ctx, signer, nil); err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	return d.Addresses, nil
}

// withDefaults fills in what is left open.
func (c DeployConfig) withDefaults(deployer common.Address) DeployConfig {
	if c.Epoch == 0 {
		c.Epoch = 1
	}
	if c.EpochDelay == 0 {
		c.EpochDelay = 24 * time.Hour
	}
	if len(c.Admins) == 0 {
		for _, who := range []*common.Address{&c.Minter, &c.Guardian, &c.Compliance, &c.Verifier, &c.Curator} {
			if *who == (common.Address{}) {
				*who = deployer
			}
		}
	}
	if c.Badge.Name == "" {
		c.Badge.Name = "Status"
	}
	if c.Badge.Symbol == "" {
		c.Badge.Symbol = "STATUS"
	}
	return c
}

func seconds(d time.Duration) uint32 { return uint32(d / time.Second) }

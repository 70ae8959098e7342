package chain

import (
	"context"
	"errors"
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain/bindings"
)

// Role numbers of the AccessManager; as Roles in contracts/src/Access.sol.
const (
	roleGuardian   = 3
	roleCompliance = 4
	roleVerifier   = 5
	roleCurator    = 6
)

// DeployConfig says what to deploy. The deployer stays admin of everything.
type DeployConfig struct {
	Epoch   uint64   // events epoch to open; 0: 1
	TopicID [16]byte // UUID of the events topic; zero where the broker has none
	Classes []Class  // token classes
	Paths   []Path   // what the tokens are good for
	// Who may settle, pause, block accounts, attest to identities, and publish
	// pictures; zero: the deployer.
	Minter, Guardian, Compliance, Verifier, Curator common.Address

	EpochDelay             time.Duration // between the admin's word and a later epoch; default a day
	URI, ContractURI       string        // metadata of tokens, {id} is replaced, and of the collection
	BadgeName, BadgeSymbol string        // default "Status", "STATUS"
	MinPurchases           []uint32      // per badge tier, from the first; absent: 0
	Naive                  bool          // deploy NaiveRewards too, to compare gas with
}

// Class is one token class and the most that may ever be issued in it.
type Class struct {
	Class        uint16
	Name         string // for people; not on chain
	Cap          uint64
	Transferable bool
}

// Path is a pathway of redemption without end for one class: a discount.
type Path struct {
	Name  string // up to 32 bytes
	Class uint16
	Price uint64 // tokens for one unit
}

// Deploy creates the contracts, wires roles, configures classes and opens the
// epoch. It waits for each transaction to be mined. If it fails half way, what it
// created is without use: begin again.
func Deploy(ctx context.Context, client *ethclient.Client, signer *Signer, c DeployConfig) (Addresses, error) {
	c.defaults(signer.at)
	d, err := newDeployer(ctx, client, signer)
	if err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", err)
	}
	access, rewards, badge := bindings.NewAccessManager(), bindings.NewRewards(), bindings.NewBadge()
	settlement, naive := bindings.NewSettlement(), bindings.NewNaiveRewards()
	a := Addresses{ChainID: d.chainID.Uint64(), Epoch: c.Epoch}
	a.Access = d.create("AccessManager", bindings.AccessManagerMetaData.Bin, access.PackConstructor(signer.at))
	a.Block = d.block
	a.Rewards = d.create("Rewards", bindings.RewardsMetaData.Bin, rewards.PackConstructor(a.Access, c.URI, c.ContractURI))
	a.Badge = d.create("Badge", bindings.BadgeMetaData.Bin, badge.PackConstructor(a.Access, c.BadgeName, c.BadgeSymbol))
	a.Settlement = d.create("Settlement", bindings.SettlementMetaData.Bin, settlement.PackConstructor(a.Access, a.Rewards, a.Badge, uint32(c.EpochDelay/time.Second)))
	a.Compliance = d.create("Compliance", bindings.ComplianceMetaData.Bin, bindings.NewCompliance().PackConstructor(a.Access, a.Rewards, a.Badge))
	a.Vouchers = d.create("Vouchers", bindings.VouchersMetaData.Bin, bindings.NewVouchers().PackConstructor(a.Rewards))
	if c.Naive {
		most := new(big.Int).SetUint64(^uint64(0))
		a.Naive = d.create("NaiveRewards", bindings.NaiveRewardsMetaData.Bin, naive.PackConstructor(signer.at, signer.at, c.URI, most))
	}
	d.call("wire roles", a.Access, access.PackMulticall(wiring(access, &a, &c)))
	d.call("connect Rewards", a.Rewards, rewards.PackConnect(a.Settlement, a.Compliance, a.Vouchers))
	d.call("connect Badge", a.Badge, badge.PackSetSettlement(a.Settlement))
	d.call("minter", a.Settlement, settlement.PackSetMinter(c.Minter, true))
	for _, k := range c.Classes {
		terms := bindings.IRewardsTerms{Cap: k.Cap, Transferable: k.Transferable}
		d.call(fmt.Sprintf("configure class %d (%s)", k.Class, k.Name), a.Rewards, rewards.PackConfigureClass(k.Class, terms))
	}
	for _, p := range c.Paths {
		d.call(fmt.Sprintf("path %s of class %d", p.Name, p.Class), a.Rewards, rewards.PackSetPathway(p.id(), p.Class, p.terms()))
	}
	for i, n := range c.MinPurchases {
		if n > 0 {
			d.call(fmt.Sprintf("threshold of tier %d", i+1), a.Badge, badge.PackSetRequirement(uint8(i+1), bindings.IBadgeRequirement{Purchases: n}))
		}
	}
	var topicID [32]byte
	copy(topicID[16:], c.TopicID[:])
	d.call(fmt.Sprintf("open epoch %d", c.Epoch), a.Settlement, settlement.PackOpenEpoch(c.Epoch, topicID))
	if d.err != nil {
		return Addresses{}, fmt.Errorf("deploy: %w", d.err)
	}
	return a, nil
}

func (c *DeployConfig) defaults(deployer common.Address) {
	if c.Epoch == 0 {
		c.Epoch = 1
	}
	if c.EpochDelay == 0 {
		c.EpochDelay = 24 * time.Hour
	}
	for _, who := range []*common.Address{&c.Minter, &c.Guardian, &c.Compliance, &c.Verifier, &c.Curator} {
		if *who == (common.Address{}) {
			*who = deployer
		}
	}
	if c.BadgeName == "" {
		c.BadgeName, c.BadgeSymbol = "Status", "STATUS"
	}
}

func (p Path) id() (id [32]byte) {
	copy(id[:], p.Name)
	return id
}

func (p Path) terms() bindings.IRedemptionPathway {
	const discount = 1
	return bindings.IRedemptionPathway{Price: p.Price, Stock: math.MaxUint64, Kind: discount}
}

// wiring is the AccessManager's calls: which role may call what, and who has it.
// What is not named here stays the admin's. Compliance blocks accounts on the other
// contracts, so it has the role itself.
func wiring(access *bindings.AccessManager, a *Addresses, c *DeployConfig) [][]byte {
	pause, block := selector("pause()"), selector("setBlocked(address[],bool)")
	may := func(at common.Address, role uint64, what ...[4]byte) []byte {
		return access.PackSetTargetFunctionRole(at, what, role)
	}
	return [][]byte{
		may(a.Settlement, roleGuardian, pause, selector("cancelEpoch()")),
		may(a.Rewards, roleGuardian, pause),
		may(a.Badge, roleGuardian, pause),
		may(a.Rewards, roleCompliance, block),
		may(a.Badge, roleCompliance, block),
		may(a.Compliance, roleCompliance, selector("setBlocked(address[],bool,bytes32)")),
		may(a.Compliance, roleVerifier, selector("attest(address[],uint40,bytes32)"), selector("revoke(address[],bytes32)")),
		may(a.Badge, roleCurator, selector("publish(uint256,uint8,bytes32,bytes32)")),
		access.PackGrantRole(roleGuardian, c.Guardian, 0),
		access.PackGrantRole(roleCompliance, c.Compliance, 0),
		access.PackGrantRole(roleCompliance, a.Compliance, 0),
		access.PackGrantRole(roleVerifier, c.Verifier, 0),
		access.PackGrantRole(roleCurator, c.Curator, 0),
	}
}

// deployer sends transactions one after the other; its first error sticks.
type deployer struct {
	ctx     context.Context
	client  *ethclient.Client
	opts    *bind.TransactOpts
	chainID *big.Int
	block   uint64 // of the newest receipt
	err     error
}

func newDeployer(ctx context.Context, client *ethclient.Client, signer *Signer) (*deployer, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	opts := bind.NewKeyedTransactor(signer.key, id)
	opts.Context = ctx
	return &deployer{ctx: ctx, client: client, opts: opts, chainID: id}, nil
}

func (d *deployer) create(name, bin string, args []byte) common.Address {
	if d.err != nil {
		return common.Address{}
	}
	at, tx, err := bind.DeployContract(d.opts, common.FromHex(bin), d.client, args)
	d.wait(name, tx, err)
	return at
}

func (d *deployer) call(what string, to common.Address, data []byte) {
	if d.err != nil {
		return
	}
	tx, err := bind.NewBoundContract(to, abi.ABI{}, d.client, d.client, d.client).RawTransact(d.opts, data)
	d.wait(what, tx, err)
}

func (d *deployer) wait(what string, tx *types.Transaction, err error) {
	if err != nil {
		d.err = fmt.Errorf("%s: %w", what, err)
		return
	}
	r, err := waitMined(d.ctx, d.client, tx.Hash())
	switch {
	case err != nil:
		d.err = fmt.Errorf("%s: %w", what, err)
	case r.Status != types.ReceiptStatusSuccessful:
		d.err = fmt.Errorf("%s: transaction %v reverted", what, tx.Hash())
	default:
		d.block = r.BlockNumber.Uint64()
	}
}

// waitMined polls for a receipt until ctx ends. Errors of the node are asked
// again: the transaction is out.
func waitMined(ctx context.Context, c *ethclient.Client, h common.Hash) (*types.Receipt, error) {
	wait := pauser{longest: time.Second}
	for {
		r, err := c.TransactionReceipt(ctx, h)
		if err == nil {
			return r, nil
		}
		if werr := wait.next(ctx); werr != nil {
			if errors.Is(err, ethereum.NotFound) {
				err = nil
			}
			return nil, fmt.Errorf("transaction %v is not mined: %w", h, errors.Join(werr, err))
		}
	}
}

package chain

import (
	"context"
	"errors"
	"fmt"
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
	roleMinter     = 1
	roleSettlement = 2
	roleGuardian   = 3
	roleCompliance = 4
)

// DeployConfig says what to deploy. The deployer stays admin of everything.
type DeployConfig struct {
	Epoch   uint64   // events epoch to open; 0: 1
	TopicID [16]byte // UUID of the events topic; zero where the broker has none
	Classes []Class  // token classes
	// Who may settle, pause, and block accounts; zero: the deployer.
	Minter, Guardian, Compliance common.Address
	URI                          string   // token metadata, {id} is replaced
	BadgeName, BadgeSymbol       string   // default "Status", "STATUS"
	MinPurchases                 []uint32 // per badge tier, from the first; absent: 0
	Naive                        bool     // deploy NaiveRewards too, to compare gas with
}

// Class is one token class and the most that may ever be issued in it.
type Class struct {
	Class        uint16
	Name         string // for people; not on chain
	Cap          uint64
	Transferable bool
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
	a.Rewards = d.create("Rewards", bindings.RewardsMetaData.Bin, rewards.PackConstructor(a.Access, c.URI))
	a.Badge = d.create("Badge", bindings.BadgeMetaData.Bin, badge.PackConstructor(a.Access, c.BadgeName, c.BadgeSymbol))
	a.Settlement = d.create("Settlement", bindings.SettlementMetaData.Bin, settlement.PackConstructor(a.Access, a.Rewards, a.Badge))
	if c.Naive {
		most := new(big.Int).SetUint64(^uint64(0))
		a.Naive = d.create("NaiveRewards", bindings.NaiveRewardsMetaData.Bin, naive.PackConstructor(signer.at, signer.at, c.URI, most))
	}
	d.call("wire roles", a.Access, access.PackMulticall(wiring(access, &a, &c)))
	for _, k := range c.Classes {
		d.call(fmt.Sprintf("configure class %d (%s)", k.Class, k.Name), a.Rewards, rewards.PackConfigureClass(k.Class, k.Cap, k.Transferable))
	}
	for i, n := range c.MinPurchases {
		if n > 0 {
			d.call(fmt.Sprintf("threshold of tier %d", i+1), a.Badge, badge.PackSetMinPurchases(uint8(i+1), n))
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
	for _, who := range []*common.Address{&c.Minter, &c.Guardian, &c.Compliance} {
		if *who == (common.Address{}) {
			*who = deployer
		}
	}
	if c.BadgeName == "" {
		c.BadgeName, c.BadgeSymbol = "Status", "STATUS"
	}
}

// wiring is the AccessManager's calls: which role may call what, and who has it.
// What is not named here stays the admin's.
func wiring(access *bindings.AccessManager, a *Addresses, c *DeployConfig) [][]byte {
	settle, pause := settleSelector, selector("pause()")
	grant, block := selector("grant(uint256[])"), selector("setBlocked(address[],bool)")
	may := func(at common.Address, role uint64, what ...[4]byte) []byte {
		return access.PackSetTargetFunctionRole(at, what, role)
	}
	calls := [][]byte{
		may(a.Settlement, roleMinter, settle), may(a.Settlement, roleGuardian, pause),
	}
	for _, at := range []common.Address{a.Rewards, a.Badge} {
		calls = append(calls, may(at, roleSettlement, grant), may(at, roleGuardian, pause), may(at, roleCompliance, block))
	}
	return append(calls,
		access.PackGrantRole(roleMinter, c.Minter, 0),
		access.PackGrantRole(roleSettlement, a.Settlement, 0),
		access.PackGrantRole(roleGuardian, c.Guardian, 0),
		access.PackGrantRole(roleCompliance, c.Compliance, 0),
	)
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

package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/big"
	"os"
	"strings"
	"text/tabwriter"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/program"
)

type deployCmd struct {
	RPC       string `help:"Ethereum JSON-RPC endpoint; of several, separated by commas, the first." default:"http://127.0.0.1:8545" env:"GUERDON_RPC" placeholder:"URL"`
	Addresses string `help:"File to write the addresses to; where it exists, the deployment to compare with." default:"guerdon-addresses.json" env:"GUERDON_ADDRESSES" placeholder:"FILE"`
	Program   string `help:"Programme file: what the contracts are set up with." required:"" env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Signer    string `help:"Who deploys: file:KEY, file:KEYSTORE,PASSWORD_FILE, env:NAME or rpc:ADDRESS@URL; for a dry run an address will do. Not the minter." required:"" env:"GUERDON_DEPLOYER" placeholder:"SPEC"`

	Admin      []string      `help:"Who governs in the end: a multisig. Several may be named, and two are better than one: each can cancel what the other has scheduled." placeholder:"ADDRESS"`
	AdminDelay time.Duration `help:"Between an admin's word and its effect." default:"48h"`
	Minter     string        `help:"Who settles: the address of the signer of 'run' or 'mint'." placeholder:"ADDRESS"`
	Guardian   string        `help:"Who may pause." placeholder:"ADDRESS"`
	Officer    string        `help:"Who may block accounts; default: nobody." placeholder:"ADDRESS"`
	Verifier   string        `help:"Who attests to identities; default: nobody." placeholder:"ADDRESS"`
	Curator    string        `help:"Who may publish pictures of badges; default: nobody." placeholder:"ADDRESS"`

	Epoch      uint64        `help:"Events epoch to open." default:"1"`
	TopicID    string        `help:"Id of the events topic, as 'kafka-topics.sh --describe' shows it; the epoch is bound to it." placeholder:"ID"`
	EpochDelay time.Duration `help:"Between an admin's word and a later epoch; fixed for good." default:"24h"`
	Salt       string        `help:"Tells this deployment from another of the same programme, deployer and chain." placeholder:"TEXT"`

	DryRun       bool   `help:"Say what would be sent and what it costs; send nothing."`
	Rehearse     bool   `help:"On a test network: deploy contracts of the rehearsal's own and walk them through their whole life. Roles go to keys made for it."`
	Report       string `help:"Where a rehearsal leaves its report, rehearsal.md and rehearsal.json." default:"." placeholder:"DIR"`
	Verification string `help:"Write what block explorers ask for to verify the source to this directory." placeholder:"DIR"`
	JSON         bool   `help:"One JSON object."`
}

func (deployCmd) Help() string {
	return `Example:
  guerdon deploy --rpc https://testnet --program acme.yaml --signer env:TEST_KEY --rehearse
  guerdon deploy --rpc https://node --program acme.yaml --signer env:DEPLOYER_KEY \
    --admin 0xMULTISIG --minter 0xMINTER --guardian 0xONCALL --addresses addresses.json --dry-run

Deploys the contracts, sets them up as the programme file says, gives every role to
whom it is for, and takes the deployer's own away. Addresses follow from code, programme
name, deployer and --salt alone, so a run that was killed is simply started again: it
goes on from what stands on chain. A further run sends nothing; it compares file and chain
and lists what differs, with the calls an admin would have to make. Exit 1 where anything does.`
}

// Validate wants delays that the contracts can keep: whole seconds, in 32 bits.
func (c *deployCmd) Validate() error {
	for name, d := range map[string]time.Duration{"--admin-delay": c.AdminDelay, "--epoch-delay": c.EpochDelay} {
		if s := d / time.Second; s*time.Second != d || s < 0 || s > math.MaxUint32 {
			return fmt.Errorf("%s %v: want whole seconds, from 0s on and below 136 years", name, d)
		}
	}
	return nil
}

// outcome is what a deployment came to.
type outcome struct {
	OK         bool               `json:"ok"`
	DryRun     bool               `json:"dry_run,omitzero"`
	Deployment *chain.Deployment  `json:"deployment"`
	Cost       *chain.Cost        `json:"cost,omitempty"`
	Roles      []chain.RoleHolder `json:"roles"`
	Deployer   []string           `json:"deployer_roles"`  // as the contracts say; none, in the end
	Calls      []adminCall        `json:"calls,omitempty"` // what an admin would have to do
	Notes      []string           `json:"notes,omitempty"`
}

// adminCall makes the chain as the file says: data sent to To, or scheduled first where
// the admin has a delay.
type adminCall struct {
	What     string         `json:"what"`
	To       common.Address `json:"to"`
	Data     hexutil.Bytes  `json:"data"`
	Schedule hexutil.Bytes  `json:"schedule"` // to the AccessManager, then Data after the delay
}

// Run deploys, goes on with a deployment, or compares.
func (c *deployCmd) Run(ctx context.Context, a *app) error {
	p, err := program.Load(c.Program)
	if err != nil {
		return err
	}
	if c.Rehearse {
		return c.rehearse(ctx, a, p)
	}
	config, err := c.config(p)
	if err != nil {
		return err
	}
	client, signer, deployer, err := c.open(ctx, a)
	if err != nil {
		return err
	}
	defer client.Close()
	if err := notDeployer(deployer, &config); err != nil {
		return err
	}
	d, err := c.plan(ctx, client, deployer, config)
	if err != nil {
		return err
	}
	out := &outcome{Deployment: d, DryRun: c.DryRun}
	if len(d.Pending()) > 0 && !d.Governed {
		if err := c.deploy(ctx, a, out, signer); err != nil {
			return err
		}
	}
	return c.finish(ctx, a, out, client, &config)
}

// open connects and finds the deployer; a dry run needs no key.
func (c *deployCmd) open(ctx context.Context, a *app) (*ethclient.Client, *chain.Signer, common.Address, error) {
	c.RPC, _, _ = strings.Cut(c.RPC, ",") // what it sends is seen by the node that it asks
	client, err := chain.Dial(ctx, c.RPC)
	if err != nil {
		return nil, nil, common.Address{}, fmt.Errorf("chain at %s: %w", chain.EndpointName(c.RPC), err)
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return nil, nil, common.Address{}, fmt.Errorf("chain at %s does not answer: %w", chain.EndpointName(c.RPC), err)
	}
	if c.DryRun && common.IsHexAddress(c.Signer) {
		return client, nil, common.HexToAddress(c.Signer), nil
	}
	signer, err := loadSigner(c.Signer, chain.Addresses{ChainID: id.Uint64()}, a.log)
	if err != nil {
		client.Close()
		return nil, nil, common.Address{}, err
	}
	return client, signer, signer.Address(), nil
}

// plan compares with the chain, and with the addresses file where there is one.
func (c *deployCmd) plan(ctx context.Context, client *ethclient.Client, deployer common.Address, config chain.DeployConfig) (*chain.Deployment, error) {
	d, err := chain.PlanDeployment(ctx, client, deployer, config)
	if err != nil {
		return nil, err
	}
	at, err := chain.LoadAddresses(c.Addresses)
	switch {
	case errors.Is(err, os.ErrNotExist):
		return d, nil
	case err != nil:
		return nil, err
	case at.ChainID != d.Addresses.ChainID:
		return nil, fmt.Errorf("%s is of chain %d, and the node at %s is on chain %d: name another file", c.Addresses, at.ChainID, chain.EndpointName(c.RPC), d.Addresses.ChainID)
	}
	return d, d.Adopt(ctx, at)
}

// deploy sends what is pending, or says what it would cost.
func (c *deployCmd) deploy(ctx context.Context, a *app, out *outcome, signer *chain.Signer) error {
	d := out.Deployment
	cost, err := d.Cost(ctx)
	if err != nil {
		return err
	}
	out.Cost = &cost
	if cost.Balance.Cmp(cost.Fee) < 0 && !c.DryRun {
		return fmt.Errorf("%v has %s ether, and the deployment takes %s at the base fee of now (%s to be safe)", d.Deployer, ether(cost.Balance), ether(cost.Fee), ether(cost.Needed))
	}
	if c.DryRun {
		return nil
	}
	if waiting, err := d.Waiting(ctx); err != nil {
		return err
	} else if waiting > 0 {
		fmt.Fprintf(a.err, "%d transactions of %v are under way: waiting; what is stuck must be replaced from a wallet\n", waiting, d.Deployer)
	}
	n, all := 0, len(d.Pending())
	err = d.Apply(ctx, signer, func(s *chain.Step) {
		n++
		fmt.Fprintf(a.err, "%3d/%d  %-40s %10s gas  %v\n", n, all, s.What, count(int64(s.Gas)), s.Tx)
	})
	if err != nil && n > 0 {
		return fmt.Errorf("%w\n%d of %d steps are done; start the same command again to go on", err, n, all)
	}
	return err
}

// finish writes files and the report.
func (c *deployCmd) finish(ctx context.Context, a *app, out *outcome, client *ethclient.Client, config *chain.DeployConfig) error {
	d := out.Deployment
	out.Roles, out.Calls = d.Roles(), adminCalls(d)
	complete := len(d.Pending()) == 0 || d.Governed
	if d.Governed || complete {
		roles, err := d.DeployerRoles(ctx)
		if err != nil {
			return err
		}
		out.Deployer = roles
	}
	out.OK = len(d.Extra) == 0 && len(out.Deployer) == 0 && (len(d.Pending()) == 0 || c.DryRun && !d.Governed)
	if err := out.note(ctx, client, config); err != nil {
		return err
	}
	if complete && !c.DryRun {
		if err := d.Addresses.Save(c.Addresses); err != nil {
			return err
		}
	}
	if c.Verification != "" {
		if err := writeVerification(c.Verification, d); err != nil {
			return err
		}
	}
	write := c.write
	if c.JSON {
		write = func(w io.Writer, out *outcome) error { return writeJSON(w, out) }
	}
	if err := write(a.out, out); err != nil {
		return err
	}
	if !out.OK {
		return errFailed
	}
	return nil
}

// adminCalls are what remains for an admin to do.
func adminCalls(d *chain.Deployment) (calls []adminCall) {
	if !d.Governed {
		return nil
	}
	for _, s := range d.Pending() {
		calls = append(calls, adminCall{What: s.What, To: s.To, Data: s.Data, Schedule: d.Schedule(s)})
	}
	return calls
}

// note is what one would want to be told before it is too late.
func (out *outcome) note(ctx context.Context, client *ethclient.Client, config *chain.DeployConfig) error {
	for _, who := range config.Admins {
		code, err := client.CodeAt(ctx, who, nil)
		if err != nil {
			return fmt.Errorf("code of %v: %w", who, err)
		}
		if len(code) == 0 {
			out.Notes = append(out.Notes, fmt.Sprintf("the admin %v is no contract: whoever has its one key governs; use a multisig", who))
		}
	}
	if config.AdminDelay == 0 {
		out.Notes = append(out.Notes, "the admin's word takes effect at once: nobody can see a change coming")
	}
	for _, k := range config.Classes {
		if k.MintBps == 0 {
			out.Notes = append(out.Notes, fmt.Sprintf("class %d (%s) has no mint_limit: whoever has the minter's key can issue all that its cap leaves at once", k.Class, k.Name))
		}
	}
	has, err := client.BalanceAt(ctx, config.Minter, nil)
	if err != nil {
		return fmt.Errorf("balance of %v: %w", config.Minter, err)
	}
	if has.Sign() == 0 {
		out.Notes = append(out.Notes, fmt.Sprintf("the minter %v has no ether to settle with", config.Minter))
	}
	return nil
}

// write is the report for people.
func (c *deployCmd) write(w io.Writer, out *outcome) error {
	d := out.Deployment
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	switch pending := d.Pending(); {
	case c.DryRun && !d.Governed:
		fmt.Fprintf(t, "dry run: nothing was sent; %d of %d steps to do\n", len(pending), len(d.Steps))
		for _, s := range pending {
			fmt.Fprintf(t, "  %s\t%s gas\n", s.What, count(int64(s.Gas)))
		}
		if k := out.Cost; k != nil {
			fmt.Fprintf(t, "gas\t%s\nfee\t%s ether at the base fee of now, %s gwei and %s gwei tip\nbalance needed\t%s ether, should the base fee double; %v has %s\n",
				count(int64(k.Gas)), ether(k.Fee), gwei(k.BaseFee), gwei(k.Tip), ether(k.Needed), d.Deployer, ether(k.Balance))
		}
	case len(pending) > 0:
		fmt.Fprintf(t, "DIFFERS from %s; an admin would have to call\n", c.Program)
		for i, s := range pending {
			fmt.Fprintf(t, "  %s: %s\n    to %v data 0x%x\n    scheduled at %v by data 0x%x\n", s.What, s.Drift, s.To, s.Data, d.Addresses.Access, out.Calls[i].Schedule)
		}
	default:
		fmt.Fprintf(t, "as %s says: %d steps, all of them done\n", c.Program, len(d.Steps))
	}
	for _, x := range d.Extra {
		fmt.Fprintf(t, "DIFFERS: %s, and is not asked for\n", x)
	}
	at := &d.Addresses
	fmt.Fprintf(t, "addresses\t%s\n  access\t%v\n  rewards\t%v\n  badge\t%v\n  settlement\t%v\n  compliance\t%v\n  vouchers\t%v\n",
		c.Addresses, at.Access, at.Rewards, at.Badge, at.Settlement, at.Compliance, at.Vouchers)
	for i, r := range out.Roles {
		if i == 0 {
			fmt.Fprintln(t, "roles on chain")
		}
		fmt.Fprintf(t, "  %s\t%v%s\n", r.Role, r.Who, after(r))
	}
	switch {
	case len(out.Deployer) > 0:
		fmt.Fprintf(t, "DIFFERS: the deployer %v still has %s\n", d.Deployer, strings.Join(out.Deployer, ", "))
	case d.Governed:
		fmt.Fprintf(t, "the deployer %v has no role: the contracts were asked\n", d.Deployer)
	}
	for _, n := range out.Notes {
		fmt.Fprintf(t, "note: %s\n", n)
	}
	return t.Flush()
}

func after(r chain.RoleHolder) string {
	if r.Delay == 0 {
		return ""
	}
	return fmt.Sprintf("  after %v", time.Duration(r.Delay)*time.Second)
}

func ether(wei *big.Int) string { return new(big.Rat).SetFrac(wei, big.NewInt(1e18)).FloatString(6) }
func gwei(wei *big.Int) string  { return new(big.Rat).SetFrac(wei, big.NewInt(1e9)).FloatString(3) }

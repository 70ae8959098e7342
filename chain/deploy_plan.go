package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain/bindings"
)

// ErrGoverned: the chain is not as configured, and the deployer may not change it any
// more. The steps say what an admin would have to call.
var ErrGoverned = errors.New("not as configured, and the deployer has no say any more")

// Step is one transaction of a deployment and what it is for.
type Step struct {
	What  string         `json:"what"`
	To    common.Address `json:"to"`
	Data  []byte         `json:"-"`
	Value *big.Int       `json:"-"`                 // wei; nil: none
	Done  bool           `json:"done"`              // the chain is so
	Gas   uint64         `json:"gas,omitzero"`      // used; before it is sent, what the dry run used
	Tx    common.Hash    `json:"tx,omitzero"`       // sent by this run
	Fee   *big.Int       `json:"fee_wei,omitempty"` // paid for it
	Drift string         `json:"drift,omitzero"`    // what the chain has instead, where it has something
}

// Deployment is what a configuration comes to on one chain: addresses, the steps that
// make it in their order, and which of them the chain has already.
type Deployment struct {
	Addresses Addresses      `json:"addresses"`
	Deployer  common.Address `json:"deployer"`
	Steps     []Step         `json:"steps"`
	// Extra is what the chain has and the configuration does not name: roles, minters,
	// pathways, classes.
	Extra []string `json:"extra"`
	// Governed: the deployer has handed over; it can only look.
	Governed bool `json:"governed"`

	client  *ethclient.Client
	config  DeployConfig
	state   *settings
	foreign bool // its addresses are an addresses file's, not the configuration's
}

// PlanDeployment compares what c asks for with what the chain has. It sends nothing.
func PlanDeployment(ctx context.Context, client *ethclient.Client, deployer common.Address, c DeployConfig) (*Deployment, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	c = c.withDefaults(deployer)
	d := newDeployment(deployer, c)
	d.client, d.Addresses.ChainID = client, id.Uint64()
	return d, d.Refresh(ctx)
}

// Adopt has d look at the deployment of an addresses file, which names where its
// contracts are and from which block on they log. A deployment with other addresses than
// c's is looked at, never changed: then Governed is set.
func (d *Deployment) Adopt(ctx context.Context, at Addresses) error {
	d.foreign = !at.same(d.Addresses)
	d.Addresses = at
	return d.Refresh(ctx)
}

// same reports whether both name the same contracts.
func (a Addresses) same(b Addresses) bool {
	a.Block, a.Epoch, a.Naive = b.Block, b.Epoch, b.Naive
	return a == b
}

// Refresh compares with the chain again.
func (d *Deployment) Refresh(ctx context.Context) (err error) {
	if d.state, err = readSettings(ctx, d.client, &d.Addresses); err != nil {
		return err
	}
	d.Governed = d.foreign || d.state.exists[d.Addresses.Access] && !d.state.has(roleAdmin, d.Deployer)
	d.plan(d.state)
	d.Extra = d.state.extra(&d.config, &d.Addresses, d.Deployer)
	return nil
}

// Pending are the steps that the chain still needs.
func (d *Deployment) Pending() []*Step {
	var out []*Step
	for i := range d.Steps {
		if !d.Steps[i].Done {
			out = append(out, &d.Steps[i])
		}
	}
	return out
}

// newDeployment is the configuration's addresses and, as nothing exists, all its steps.
func newDeployment(deployer common.Address, c DeployConfig) *Deployment {
	d := &Deployment{Deployer: deployer, config: c}
	d.Addresses, _ = layOut(deployer, &c)
	d.plan(nothing())
	return d
}

// Contract is one that a deployment makes.
type Contract struct {
	Name      string
	At        common.Address
	Arguments []byte // of its constructor, ABI-encoded
	code      []byte // with the arguments
}

// Contracts are those of the deployment, in the order in which they are made. Of a
// deployment that another build worked out nothing is known but where it is.
func (d *Deployment) Contracts() ([]Contract, error) {
	if d.foreign {
		return nil, errors.New("the contracts at these addresses are of another build, name or deployer")
	}
	_, list := layOut(d.Deployer, &d.config)
	return list, nil
}

// layOut works out which contracts there are and where: each one's code names those
// before it, and its address follows from its code.
func layOut(deployer common.Address, c *DeployConfig) (a Addresses, list []Contract) {
	a.Epoch = c.Epoch
	add := func(name, bin string, args []byte) common.Address {
		code := append(common.FromHex(bin), args...)
		at := create2(c.Salt, code)
		list = append(list, Contract{name, at, args, code})
		return at
	}
	a.Access = add("AccessManager", bindings.AccessManagerMetaData.Bin, bindings.NewAccessManager().PackConstructor(deployer))
	a.Rewards = add("Rewards", bindings.RewardsMetaData.Bin, bindings.NewRewards().PackConstructor(a.Access, "", ""))
	a.Badge = add("Badge", bindings.BadgeMetaData.Bin, bindings.NewBadge().PackConstructor(a.Access, c.Badge.Name, c.Badge.Symbol))
	a.Settlement = add("Settlement", bindings.SettlementMetaData.Bin, bindings.NewSettlement().PackConstructor(a.Access, a.Rewards, a.Badge, seconds(c.EpochDelay)))
	a.Compliance = add("Compliance", bindings.ComplianceMetaData.Bin, bindings.NewCompliance().PackConstructor(a.Access, a.Rewards, a.Badge))
	a.Vouchers = add("Vouchers", bindings.VouchersMetaData.Bin, bindings.NewVouchers().PackConstructor(a.Rewards))
	if c.Naive {
		most := new(big.Int).SetUint64(^uint64(0))
		a.Naive = add("NaiveRewards", bindings.NaiveRewardsMetaData.Bin, bindings.NewNaiveRewards().PackConstructor(deployer, deployer, c.URI, most))
	}
	return a, list
}

// plan lists the steps, done or not as s has it. Their order is the order of need: the
// last takes the deployer's role away, once all else is so.
func (d *Deployment) plan(s *settings) {
	d.Steps = nil
	if !s.factory {
		d.Steps = append(d.Steps, Step{What: "deterministic deployer", To: factoryMaker, Value: big.NewInt(factoryCost)})
	}
	_, list := layOut(d.Deployer, &d.config)
	for _, k := range list {
		d.Steps = append(d.Steps, Step{What: "create " + k.Name, To: factory, Data: append(saltOf(d.config.Salt), k.code...), Done: s.exists[d.Addresses.of(k.Name)]})
	}
	d.planRoles(s)
	d.planConnections(s)
	d.planClasses(s)
	d.planBadge(s)
	d.planEpoch(s)
	d.planHandover(s)
}

// of is the address of a contract by its name.
func (a *Addresses) of(name string) common.Address {
	return map[string]common.Address{
		"AccessManager": a.Access, "Rewards": a.Rewards, "Badge": a.Badge, "Settlement": a.Settlement,
		"Compliance": a.Compliance, "Vouchers": a.Vouchers, "NaiveRewards": a.Naive,
	}[name]
}

// want adds a call that sets something from have to want; set says whether it was ever.
func want[T any](d *Deployment, what string, to common.Address, data []byte, have, want T, set bool) {
	diff := differences(have, want)
	s := Step{What: what, To: to, Data: data, Done: set && diff == ""}
	if set {
		s.Drift = diff
	}
	d.Steps = append(d.Steps, s)
}

// differences names what differs between two values, field by field: "Cap 5 → 6".
func differences(have, want any) string {
	if reflect.DeepEqual(have, want) {
		return ""
	}
	h, w := reflect.ValueOf(have), reflect.ValueOf(want)
	if h.Kind() != reflect.Struct {
		return fmt.Sprintf("%v → %v", have, want)
	}
	var out []string
	for i := range h.NumField() {
		if a, b := h.Field(i).Interface(), w.Field(i).Interface(); !reflect.DeepEqual(a, b) {
			out = append(out, fmt.Sprintf("%s %v → %v", h.Type().Field(i).Name, a, b))
		}
	}
	return strings.Join(out, ", ")
}

func (d *Deployment) planConnections(s *settings) {
	a, c := &d.Addresses, &d.config
	rewards, badge, settlement := bindings.NewRewards(), bindings.NewBadge(), bindings.NewSettlement()
	all := connections{a.Settlement, a.Compliance, a.Vouchers}
	want(d, "connect Rewards", a.Rewards, rewards.PackConnect(a.Settlement, a.Compliance, a.Vouchers), s.connected, all, s.connected != connections{})
	want(d, "connect Badge", a.Badge, badge.PackSetSettlement(a.Settlement), s.badgeSettlement, a.Settlement, s.badgeSettlement != common.Address{})
	if c.Minter != (common.Address{}) {
		what := fmt.Sprintf("minter %v", c.Minter)
		want(d, what, a.Settlement, settlement.PackSetMinter(c.Minter, true), s.minters[c.Minter], true, s.minters[c.Minter])
	}
	if c.URI != "" || s.uri != "" {
		want(d, "token metadata URI", a.Rewards, rewards.PackSetURI(c.URI), s.uri, c.URI, s.uri != "")
	}
	if c.ContractURI != "" || s.contractURI != "" {
		want(d, "collection metadata URI", a.Rewards, rewards.PackSetContractURI(c.ContractURI), s.contractURI, c.ContractURI, s.contractURI != "")
	}
}

func (d *Deployment) planClasses(s *settings) {
	a, rewards := &d.Addresses, bindings.NewRewards()
	for _, k := range d.config.Classes {
		what := fmt.Sprintf("class %d (%s)", k.Class, k.Name)
		have, set := s.terms[k.Class]
		want(d, what, a.Rewards, rewards.PackConfigureClass(k.Class, k.terms()), have, k.terms(), set)
		if set && have.Kind != k.terms().Kind {
			d.Steps[len(d.Steps)-1].Drift += " (a class keeps its kind: this call would revert; use another class)"
		}
		if k.Limit != nil {
			have, set := s.limits[k.Class]
			limit := bindings.IComplianceLimit{Amount: k.Limit.Amount, Window: seconds(k.Limit.Window)}
			want(d, what+" redemption limit", a.Compliance, bindings.NewCompliance().PackSetLimit(k.Class, limit.Amount, limit.Window), have, limit, set)
		}
	}
	for _, p := range d.config.Paths {
		have, set := s.paths[pathOf{p.ID(), p.Class}]
		what := fmt.Sprintf("pathway %s of class %d", p.Name, p.Class)
		data := rewards.PackSetPathway(p.ID(), p.Class, p.terms())
		if p.Name == TillPath {
			data = rewards.PackSetTill(p.Class, true)
		}
		want(d, what, a.Rewards, data, have, p.terms(), set)
	}
}

func (d *Deployment) planBadge(s *settings) {
	at, c, badge := d.Addresses.Badge, &d.config.Badge, bindings.NewBadge()
	for i := range uint8(4) {
		var r bindings.IBadgeRequirement
		if int(i) < len(c.Tiers) {
			r = bindings.IBadgeRequirement(c.Tiers[i])
		}
		have, set := s.requirements[i+1]
		if set || r != (bindings.IBadgeRequirement{}) {
			want(d, fmt.Sprintf("requirement of tier %d", i+1), at, badge.PackSetRequirement(i+1, r), have, r, set)
		}
	}
	if c.Marks != nil {
		m := bindings.IBadgeMarks(*c.Marks)
		want(d, "marks of the badge", at, badge.PackSetMarks(m), s.marks, m, s.marks != bindings.IBadgeMarks{})
	}
	if delay := seconds(c.DowngradeDelay); delay != 0 || s.downgradeDelay != 0 {
		want(d, "downgrade delay", at, badge.PackSetDowngradeDelay(delay), time.Duration(s.downgradeDelay)*time.Second, c.DowngradeDelay, s.downgradeDelay != 0)
	}
}

func (d *Deployment) planEpoch(s *settings) {
	c := &d.config
	var topicID [32]byte
	copy(topicID[16:], c.TopicID[:])
	st := Step{
		What: fmt.Sprintf("open epoch %d", c.Epoch), To: d.Addresses.Settlement,
		Data: bindings.NewSettlement().PackOpenEpoch(c.Epoch, topicID), Done: s.epoch >= c.Epoch,
	}
	d.Steps = append(d.Steps, st)
}

// Schedule is what an admin with a delay sends to the AccessManager so that s may be
// called when the delay is over.
func (d *Deployment) Schedule(s *Step) []byte {
	return bindings.NewAccessManager().PackSchedule(s.To, s.Data, new(big.Int))
}

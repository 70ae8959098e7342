package chain

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/chain/bindings"
)

// full is a configuration with everything in it.
func full(salt string) DeployConfig {
	who := func(b byte) common.Address { return common.Address{19: b} }
	return DeployConfig{
		Salt: salt, TopicID: [16]byte{7}, Admins: []common.Address{who(0xad), who(0xae)}, AdminDelay: 48 * time.Hour,
		Minter: who(1), Guardian: who(2), Compliance: who(3), Verifier: who(4), Curator: who(5),
		Classes: []Class{
			{Class: 0, Name: "points", Cap: 1_000_000, MintBps: 500, BurnBps: 100},
			{Class: 2, Name: "credit", Kind: TokenCredit, Cap: 5000, Limit: &Limit{Amount: 100, Window: 24 * time.Hour}},
			{Class: 3, Name: "voucher", Kind: TokenVoucher, Cap: 50},
			{Class: 4, Name: "pass", Kind: TokenPass, Cap: 50, Transferable: true},
		},
		Paths: []Path{
			{Name: "shop", Class: 0, Price: 100}, {Name: "shop", Class: 2, Price: 5, Stock: 10},
			{Name: "cafe", Class: 3, Kind: PathPartner, Price: 1, Partner: who(6), FulfilWithin: time.Hour},
			{Name: "lounge", Class: 4, Kind: PathAccess, Price: 1},
		},
		Badge: BadgeTerms{
			Name: "Acme Status", Symbol: "ACME", Tiers: []Requirement{{}, {Purchases: 3}, {Purchases: 9, HeldDays: 30, SelfService: true}},
			Marks: &Marks{Purchases: [3]uint32{5, 10, 15}, HeldDays: [3]uint16{1, 2, 3}}, DowngradeDelay: time.Hour,
		},
		URI: "https://acme.example/{id}.json", ContractURI: "https://acme.example/rewards.json",
	}
}

// TestFactory: the transaction is the one that makes the factory, whoever sends it.
func TestFactory(t *testing.T) {
	var tx types.Transaction
	if err := tx.UnmarshalBinary(factoryTx); err != nil {
		t.Fatal(err)
	}
	from, err := types.Sender(types.HomesteadSigner{}, &tx)
	if err != nil || from != factoryMaker || crypto.CreateAddress(from, 0) != factory {
		t.Errorf("%v makes %v, %v", from, crypto.CreateAddress(from, 0), err)
	}
	if cost := tx.Cost(); cost.Cmp(big.NewInt(factoryCost)) != 0 {
		t.Errorf("it costs %v", cost)
	}
}

// TestDeployInPieces: every run dies after one step, and the next goes on from there.
// They end with what one run ends with.
func TestDeployInPieces(t *testing.T) {
	dev := startDev(t, DevConfig{})
	ctx, client, signer, c := testContext(t), dev.Client(), NewSigner(testKey), full("")
	first := plan(t, ctx, client, signer, c)
	d := first
	for left := len(first.Steps); left > 0; left-- {
		if n := len(d.Pending()); n != left {
			t.Fatalf("after %d of %d steps %d are pending: %v", len(first.Steps)-left, len(first.Steps), n, d.Pending()[0].What)
		}
		die(t, ctx, d, signer)
		d = plan(t, ctx, client, signer, c)
	}
	if !d.Addresses.same(first.Addresses) || d.Addresses.Block == 0 {
		t.Fatalf("%+v, planned %+v", d.Addresses, first.Addresses)
	}
	finished(t, ctx, client, d, c)
}

func plan(t *testing.T, ctx context.Context, client *ethclient.Client, signer *Signer, c DeployConfig) *Deployment {
	t.Helper()
	d, err := PlanDeployment(ctx, client, signer.at, c)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// die is a run that ends after one step.
func die(t *testing.T, ctx context.Context, d *Deployment, signer *Signer) {
	t.Helper()
	ctx, end := context.WithCancel(ctx)
	defer end()
	n := 0
	if err := d.Apply(ctx, signer, func(*Step) { n++; end() }); n != 1 || !errors.Is(err, context.Canceled) {
		t.Fatal(n, err)
	}
}

// finished: a further run has nothing to do, everybody has their role, the deployer none.
func finished(t *testing.T, ctx context.Context, client *ethclient.Client, d *Deployment, c DeployConfig) {
	t.Helper()
	again, err := PlanDeployment(ctx, client, d.Deployer, c)
	if err != nil || len(again.Pending()) != 0 || len(again.Extra) != 0 || !again.Governed {
		t.Fatalf("pending %v, extra %v, governed %v, %v", again.Pending(), again.Extra, again.Governed, err)
	}
	want := []RoleHolder{
		{"ADMIN", c.Admins[0], 172800}, {"ADMIN", c.Admins[1], 172800}, {"GUARDIAN", c.Guardian, 0},
		{"COMPLIANCE", c.Compliance, 0}, {"COMPLIANCE", d.Addresses.Compliance, 0},
		{"VERIFIER", c.Verifier, 0}, {"CURATOR", c.Curator, 0}, {"minter", c.Minter, 0},
	}
	byText := func(a, b RoleHolder) int { return strings.Compare(a.Role+a.Who.Hex(), b.Role+b.Who.Hex()) }
	got := again.Roles()
	slices.SortFunc(got, byText)
	slices.SortFunc(want, byText)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("roles (-want +got):\n%s", diff)
	}
	// The chain's own word, beside its logs.
	access := bindings.NewAccessManager()
	for role := range roleNames {
		has, err := ask(ctx, client, d.Addresses.Access, access.PackHasRole(role, d.Deployer), access.UnpackHasRole)
		if err != nil || has.IsMember {
			t.Errorf("the deployer has role %s: %v", roleName(role), err)
		}
	}
}

// TestDeployCost: the dry run sends nothing and knows what each step will use.
func TestDeployCost(t *testing.T) {
	dev := startDev(t, DevConfig{})
	ctx, client, signer := testContext(t), dev.Client(), NewSigner(testKey)
	d := plan(t, ctx, client, signer, full(""))
	cost, err := d.Cost(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if n, err := client.NonceAt(ctx, signer.at, nil); err != nil || n != 0 {
		t.Fatalf("nonce %d, %v", n, err)
	}
	expected := map[string]uint64{}
	for _, s := range d.Steps {
		expected[s.What] = s.Gas
	}
	if err := d.Apply(ctx, signer, nil); err != nil {
		t.Fatal(err)
	}
	var used uint64
	for _, s := range d.Steps {
		if used += s.Gas; s.Gas != expected[s.What] {
			t.Errorf("%s used %d gas, expected %d", s.What, s.Gas, expected[s.What])
		}
	}
	if used != cost.Gas {
		t.Errorf("used %d gas, expected %d", used, cost.Gas)
	}
	if want := new(big.Int).Mul(new(big.Int).Add(cost.BaseFee, cost.Tip), new(big.Int).SetUint64(used)); cost.Fee.Cmp(want) != 0 || cost.Needed.Cmp(want) < 0 {
		t.Errorf("fee %v, want %v; needed %v", cost.Fee, want, cost.Needed)
	}
}

// TestDeployDrift: what an admin changed, or the programme file did, is listed with what
// differs; nothing is sent.
func TestDeployDrift(t *testing.T) {
	dev := startDev(t, DevConfig{})
	ctx, client, signer := testContext(t), dev.Client(), NewSigner(testKey)
	c := full("")
	c.Admins, c.Minter, c.Guardian = nil, common.Address{}, common.Address{} // the deployer goes on governing
	if _, err := Deploy(ctx, client, signer, c); err != nil {
		t.Fatal(err)
	}
	admin, err := NewAccount(ctx, client, signer)
	if err != nil {
		t.Fatal(err)
	}
	at := plan(t, ctx, client, signer, c).Addresses
	send := func(to common.Address, data []byte) {
		t.Helper()
		if _, err := admin.Send(ctx, to, data, nil); err != nil {
			t.Fatal(err)
		}
	}
	rewards := bindings.NewRewards()
	send(at.Rewards, rewards.PackConfigureClass(2, bindings.IRewardsTerms{Cap: 6000, Kind: 1, Limited: true}))
	send(at.Rewards, rewards.PackConfigureClass(9, bindings.IRewardsTerms{Cap: 1}))
	send(at.Rewards, rewards.PackSetPathway([32]byte{'b', 'a', 'r'}, 0, bindings.IRedemptionPathway{Price: 1, Stock: 1, Kind: 1}))
	send(at.Settlement, bindings.NewSettlement().PackSetMinter(common.Address{1}, true))
	send(at.Access, bindings.NewAccessManager().PackGrantRole(roleAdmin, common.Address{2}, 0))
	send(at.Access, bindings.NewAccessManager().PackRenounceRole(roleAdmin, signer.at))

	c.Paths[0].Price = 101 // and the file
	c.Classes[3].Kind = TokenPoints
	d := plan(t, ctx, client, signer, c)
	var got []string
	for _, s := range d.Pending() {
		got = append(got, s.What+": "+s.Drift)
	}
	want := []string{"class 2 (credit): Cap 6000 → 5000", "class 4 (pass): Kind 3 → 0 (a class keeps its kind: this call would revert; use another class)", "pathway shop of class 0: Price 100 → 101"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("drift (-want +got):\n%s", diff)
	}
	extra := []string{
		common.Address{1}.Hex() + " is a minter", common.Address{2}.Hex() + " has role ADMIN",
		"class 9 is configured", "pathway bar of class 0 is open",
	}
	if diff := cmp.Diff(extra, d.Extra); diff != "" {
		t.Errorf("extra (-want +got):\n%s", diff)
	}
	before, _ := client.NonceAt(ctx, signer.at, nil)
	if err := d.Apply(ctx, signer, nil); !errors.Is(err, ErrGoverned) {
		t.Errorf("applied: %v", err)
	}
	if after, _ := client.NonceAt(ctx, signer.at, nil); after != before {
		t.Errorf("%d transactions sent", after-before)
	}
}

// TestDeployAdopt: a deployment whose addresses another build or name worked out is
// looked at where the file says, and not made a second time.
func TestDeployAdopt(t *testing.T) {
	dev := startDev(t, DevConfig{})
	ctx, client, signer := testContext(t), dev.Client(), NewSigner(testKey)
	at, err := Deploy(ctx, client, signer, full("old"))
	if err != nil {
		t.Fatal(err)
	}
	d := plan(t, ctx, client, signer, full("new"))
	if len(d.Pending()) != len(d.Steps) {
		t.Fatal("the other deployment is taken for this one")
	}
	if err := d.Adopt(ctx, at); err != nil {
		t.Fatal(err)
	}
	if len(d.Pending()) != 0 || len(d.Extra) != 0 || !d.Governed || d.Addresses != at {
		t.Errorf("pending %v, extra %v, %+v", d.Pending(), d.Extra, d.Addresses)
	}
}

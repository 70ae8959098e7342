package rehearsal

import (
	"context"
	"encoding/base64"
	"math/big"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
)

// programme is one with a class of each kind, a limit below a price, and thresholds.
func programme() chain.DeployConfig {
	return chain.DeployConfig{
		Classes: []chain.Class{
			{Class: 0, Name: "points", Cap: 1_000_000, MintBps: 500},
			{Class: 2, Name: "credit", Kind: chain.TokenCredit, Cap: 50_000, Limit: &chain.Limit{Amount: 10, Window: time.Hour}},
			{Class: 3, Name: "gift", Kind: chain.TokenVoucher, Cap: 10},
			{Class: 4, Name: "door", Kind: chain.TokenPass, Cap: 10},
		},
		Paths: []chain.Path{
			{Name: "shop", Class: 0, Price: 100}, {Name: "shop", Class: 2, Price: 20, Stock: 9},
			{Name: "cafe", Class: 3, Kind: chain.PathPartner, Price: 1, Partner: common.Address{1}, FulfilWithin: time.Hour},
			{Name: "lounge", Class: 4, Kind: chain.PathAccess, Price: 1},
		},
		Badge: chain.BadgeTerms{Name: "Acme \"Status\"", Symbol: "ACME", Tiers: []chain.Requirement{{}, {Purchases: 60}, {HeldDays: 30}}, DowngradeDelay: 48 * time.Hour},
	}
}

// TestAnvilLifecycle walks everything there is: grant, evolve, redeem, expire, reverse,
// claim. Every step must pass, none may be left out, and the badge's picture, read after
// each of these and each trigger of the badge's own, must be another one than before.
func TestAnvilLifecycle(t *testing.T) {
	client, err := ethclient.Dial(testnode.StartAnvil(t))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	t.Setenv("PAYER", testnode.AnvilKeys[0])
	payer, err := chain.LoadSigner("env:PAYER")
	if err != nil {
		t.Fatal(err)
	}
	r := rehearse(t, client, payer)
	pictures := map[string]int{}
	for _, e := range r.Entries {
		if e.Outcome != Pass {
			t.Errorf("%s: %s: %s", e.Step, e.Outcome, e.Why)
		}
		if len(e.Checked) == 0 && e.Step != "give the ether back" {
			t.Errorf("%s: nothing was checked", e.Step)
		}
		for _, c := range e.Checked {
			if strings.HasPrefix(c, pictureChanges) {
				pictures[e.Step]++
			}
		}
	}
	want := map[string]int{
		"grant": 1, "badge: purchases light stars": 1, "badge: a tier upgrade changes the palette": 1,
		"badge: governed thresholds move the stars": 1, "badge: time held draws a ring": 1,
		"redeem class 0 by shop (discount)": 1, "redeem class 2 by shop (discount)": 1, "redeem class 3 by cafe (partner)": 1,
		"redeem class 4 by lounge (access)": 1, "redeem class 32000 by rehearsal (discount)": 1, "redeem class 32001 by rehearsal (discount)": 1,
		"redeem class 32002 by rehearsal (partner)": 1, "redeem class 32003 by rehearsal (access)": 1,
		"reverse": 1, "post a root, claim, claim and redeem": 1, "expire and sweep": 1,
	}
	if diff := cmp.Diff(want, pictures); diff != "" {
		t.Errorf("changes of the picture (-want +got):\n%s", diff)
	}
	if !r.OK || len(r.Entries) != 30 {
		t.Errorf("ok %v, %d steps", r.OK, len(r.Entries))
	}
	if path := os.Getenv("GUERDON_REHEARSAL_REPORT"); path != "" {
		if err := os.WriteFile(path, r.Markdown(), 0o600); err != nil {
			t.Error(err)
		}
	}
}

func rehearse(t *testing.T, client *ethclient.Client, payer *chain.Signer) *Report {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 2*time.Minute)
	defer cancel()
	r, err := Run(ctx, Config{Client: client, Payer: payer, Contracts: programme()})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestRehearsalOnOurChain: on a network whose time cannot be moved what needs days is left
// out and said so, and nothing else. Its clock runs a hundred times as fast as ours.
func TestRehearsalOnOurChain(t *testing.T) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	payer, began, ether := chain.NewSigner(key), time.Now(), big.NewInt(1e18)
	dev, err := chain.StartDev(chain.DevConfig{
		Alloc: map[common.Address]*big.Int{payer.Address(): ether}, Period: 10 * time.Millisecond,
		Clock: func() int64 { return began.UnixMilli() + 100*time.Since(began).Milliseconds() },
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = dev.Close() }()
	r := rehearse(t, dev.Client(), payer)
	var left []string
	for _, e := range r.Entries {
		if e.Outcome == Skipped {
			left = append(left, e.Step)
		}
		if e.Outcome == Fail {
			t.Errorf("%s: %s", e.Step, e.Why)
		}
	}
	if want := []string{"expire and sweep", "badge: time held draws a ring"}; !r.OK || !slices.Equal(left, want) {
		t.Errorf("ok %v, left out %q", r.OK, left)
	}
	// What is not accounted for by fees came back, but for some gas.
	has, err := dev.Client().BalanceAt(context.Background(), payer.Address(), nil)
	if err != nil {
		t.Fatal(err)
	}
	if gone := new(big.Int).Sub(new(big.Int).Sub(ether, has), r.Fee); gone.Sign() < 0 || gone.Cmp(big.NewInt(2e15)) > 0 {
		t.Errorf("%v wei are neither fees nor back", gone)
	}
	if md := string(r.Markdown()); !strings.Contains(md, "28 of 30 steps passed, 2 were not rehearsed") {
		t.Error(md[:200])
	}
}

// TestFailureIsTold: a step that goes wrong is in the report with its reason, later ones go
// on, and the whole is not ok.
func TestFailureIsTold(t *testing.T) {
	s := &stage{}
	s.at.Access = common.Address{1}
	e := s.perform(act{"odd", func(s *stage) { same(s, "one", 1, 2); same(s, "never", 1, 1) }})
	r := &Report{OK: true, Fee: new(big.Int)}
	r.add(e)
	r.add(s.perform(act{"even", func(s *stage) { same(s, "two", 2, 2) }}))
	if r.OK || e.Outcome != Fail || e.Why != "one is 1, not 2" || len(e.Checked) != 0 || r.Entries[1].Outcome != Pass || r.Entries[1].Checked[0] != "two is 2" {
		t.Errorf("%+v", r)
	}
}

// TestPictureIsRead: what no wallet could show is not a picture.
func TestPictureIsRead(t *testing.T) {
	wrap := func(json string) string {
		return "data:application/json;base64," + base64.StdEncoding.EncodeToString([]byte(json))
	}
	image := func(svg string) string {
		return wrap(`{"name":"n","attributes":[{"trait_type":"Stars","value":3}],"image":"data:image/svg+xml;base64,` + base64.StdEncoding.EncodeToString([]byte(svg)) + `"}`)
	}
	p, err := DecodePicture(image("<svg><g/></svg>"))
	if err != nil || p.Attributes["Stars"] != "3" || p.SVG != "<svg><g/></svg>" || p.RawAttributes != `[{"trait_type":"Stars","value":3}]` {
		t.Errorf("%+v, %v", p, err)
	}
	for _, bad := range []string{"ipfs://x", wrap("{"), wrap(`{"image":"x"}`), image("<svg></svg>"), image("<svg><g></svg>"), image("<html><p/></html>")} {
		if p, err := DecodePicture(bad); err == nil {
			t.Errorf("%q is taken for %+v", bad, p)
		}
	}
}

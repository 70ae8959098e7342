package chain

import (
	"testing"

	"github.com/guerdon/guerdon/chain/bindings"
)

// A pathway named till is the till, and once it is there nothing is left to do.
func TestDeployTill(t *testing.T) {
	w := &world{t: t, ctx: testContext(t), dev: startDev(t, DevConfig{}), signer: NewSigner(testKey)}
	w.c = w.dev.Client()
	cfg := DeployConfig{
		Classes: []Class{{Class: points, Name: "points", Cap: 1000}},
		Paths:   []Path{{Name: TillPath, Class: points, Price: 1}},
	}
	at, err := Deploy(w.ctx, w.c, w.signer, cfg)
	if err != nil {
		t.Fatal(err)
	}
	rewards := bindings.NewRewards()
	till, err := ask(w.ctx, w.c, at.Rewards, rewards.PackTill(), rewards.UnpackTill)
	if err != nil || !till.Open || till.Class != points {
		t.Fatalf("till: %+v, %v", till, err)
	}
	d, err := PlanDeployment(w.ctx, w.c, w.signer.Address(), cfg)
	if err != nil || len(d.Pending()) > 0 || len(d.Extra) > 0 {
		t.Fatalf("planned again: %+v, extra %v, %v", d.Pending(), d.Extra, err)
	}
}

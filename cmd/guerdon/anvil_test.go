package main

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/internal/testnode"
)

// deployment is `guerdon deploy` of a programme on an anvil.
type deployment struct {
	t            *testing.T
	url          string
	program      string
	addresses    string
	verification string
}

// newDeployment is of the coffee template.
func newDeployment(t *testing.T, url string) *deployment {
	dir := t.TempDir()
	text, err := os.ReadFile("../../examples/coffee.yaml")
	if err != nil {
		t.Fatal(err)
	}
	d := &deployment{t: t, url: url, program: filepath.Join(dir, "coffee.yaml"), addresses: filepath.Join(dir, "addresses.json"), verification: filepath.Join(dir, "verification")}
	d.write(text)
	return d
}

func (d *deployment) write(text []byte) {
	d.t.Helper()
	if err := os.WriteFile(d.program, text, 0o600); err != nil {
		d.t.Fatal(err)
	}
}

func (d *deployment) args(more ...string) []string {
	return append([]string{
		"deploy", "--rpc", d.url, "--program", d.program, "--addresses", d.addresses,
		"--signer", "env:DEPLOYER_KEY", "--admin", common.Address{19: 0xad}.Hex(), "--guardian", common.Address{19: 2}.Hex(),
		"--minter", keyAddress(d.t, testnode.AnvilKeys[1]).Hex(),
	}, more...)
}

// told is the JSON of a run.
type told struct {
	OK         bool
	Deployment struct {
		Addresses json.RawMessage
		Steps     []struct {
			What, Drift string
			Done        bool
			Gas         uint64
		}
		Extra    []string
		Governed bool
	}
	Cost  *struct{ Gas uint64 }
	Calls []struct{ What, Data, Schedule string }
	Notes []string
}

func (d *deployment) run(code int, more ...string) (out told) {
	d.t.Helper()
	d.t.Setenv("DEPLOYER_KEY", testnode.AnvilKeys[0])
	got, stdout, stderr := command(d.args(append(more, "--json")...)...)
	if got != code {
		d.t.Fatalf("exit %d, want %d\n%s%s", got, code, stdout, stderr)
	}
	if err := json.Unmarshal([]byte(stdout), &out); err != nil {
		d.t.Fatal(err, stdout)
	}
	return out
}

func keyAddress(t *testing.T, hex string) common.Address {
	t.Helper()
	key, err := crypto.HexToECDSA(hex)
	if err != nil {
		t.Fatal(err)
	}
	return crypto.PubkeyToAddress(key.PublicKey)
}

// TestAnvilDeploy is a deployment as an operator goes about it: dry run, a run that is
// killed again and again, what it ends with, and a programme file that changes later.
func TestAnvilDeploy(t *testing.T) {
	url := testnode.StartAnvil(t, "--block-time", "1")
	d := newDeployment(t, url)
	client, err := ethclient.Dial(url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	deployer, ctx := keyAddress(t, testnode.AnvilKeys[0]), context.Background()

	dry := d.run(exitOK, "--dry-run")
	text, err := os.ReadFile(d.program)
	if err != nil {
		t.Fatal(err)
	}
	const limit, warning = "mint_limit: 2%, ", "class 0 (beans) has no mint_limit"
	d.write([]byte(strings.Replace(string(text), limit, "", 1)))
	if notes := strings.Join(d.run(exitOK, "--dry-run").Notes, "\n"); !strings.Contains(notes, warning) {
		t.Errorf("notes %q do not warn of a class without limit", notes)
	}
	if notes := strings.Join(dry.Notes, "\n"); strings.Contains(notes, warning) {
		t.Errorf("notes %q warn of a class with a limit", notes)
	}
	d.write(text)
	if n, err := client.NonceAt(ctx, deployer, nil); err != nil || n != 0 || dry.Cost.Gas < 10_000_000 {
		t.Fatalf("the dry run sent %d transactions and counts %d gas: %v", n, dry.Cost.Gas, err)
	}
	steps := len(dry.Deployment.Steps)
	kills := 0
	for done := uint64(0); done < uint64(steps); {
		p := startWith(t, []string{"DEPLOYER_KEY=" + testnode.AnvilKeys[0]}, d.args()...)
		die := time.NewTimer(time.Duration(1500+137*kills%1000) * time.Millisecond)
		select {
		case <-p.done:
			if p.err != nil {
				t.Fatal(p.err, p.out.String())
			}
			done = uint64(steps)
		case <-die.C:
			p.kill() // in the middle of a step: sent, and not mined
			kills++
			if done, err = client.NonceAt(ctx, deployer, nil); err != nil || done > uint64(steps) || kills > 60 {
				t.Fatalf("after %d kills %d transactions for %d steps: %v", kills, done, steps, err)
			}
		}
	}
	if kills < 3 {
		t.Fatalf("killed %d times only: the test shows nothing", kills)
	}
	t.Logf("%d kills, %d steps, %d gas", kills, steps, dry.Cost.Gas)
	done := d.run(exitOK, "--verification", d.verification)
	if !done.OK || !done.Deployment.Governed || len(done.Deployment.Extra) > 0 || !bytes.Equal(withoutBlock(t, done.Deployment.Addresses), withoutBlock(t, dry.Deployment.Addresses)) {
		t.Errorf("%+v\nplanned %s", done, dry.Deployment.Addresses)
	}
	verifiable(t, d, done.Deployment.Addresses)
	// The file is lost: a further run finds everything again, the first block too.
	before, err := os.ReadFile(d.addresses)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(d.addresses); err != nil {
		t.Fatal(err)
	}
	if d.run(exitOK); !bytes.Equal(before, mustRead(t, d.addresses)) {
		t.Errorf("the addresses file was\n%s\nand now is\n%s", before, mustRead(t, d.addresses))
	}
	if n, err := client.NonceAt(ctx, deployer, nil); err != nil || n != uint64(steps) {
		t.Errorf("%d transactions for %d steps: %v", n, steps, err)
	}
	d.write(bytes.Replace(mustRead(t, d.program), []byte("bag: {price: 500}"), []byte("bag: {price: 600}"), 1))
	if drift := d.run(exitFailed); len(drift.Calls) != 1 || !strings.Contains(drift.Calls[0].What, "pathway bag of class 0") || !strings.HasPrefix(drift.Calls[0].Data, "0x") {
		t.Errorf("drift %+v", drift.Calls)
	}
}

// TestAnvilRun: what `deploy` wrote is what `run` settles with, killed once on the way, on
// another make of chain than ours.
func TestAnvilRun(t *testing.T) {
	w := newWorld(t)                                                                                                           // for its broker
	d := newDeployment(t, testnode.StartAnvil(t, "--block-time", "1", "--slots-in-an-epoch", "1", "--timestamp", "852681600")) // 1997-01-08
	d.program = w.programme
	d.run(exitOK)
	w.rpc, w.addresses = d.url, d.addresses
	product := func() *process {
		args := append([]string{"run", "--program", w.programme, "--signer", "env:MINTER_KEY", "--data", filepath.Join(w.dir, "data"), "--no-feedback"}, w.kafka()...)
		return startWith(t, []string{"MINTER_KEY=" + testnode.AnvilKeys[1]}, append(args, w.chain()...)...)
	}
	p := product()
	w.importSample(t, 4000, 2000)
	client, err := ethclient.Dial(d.url)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	waitUntil(t, 30*time.Second, "a batch is on chain", func() bool {
		n, err := client.NonceAt(context.Background(), keyAddress(t, testnode.AnvilKeys[1]), nil)
		return err == nil && n > 0
	})
	p.kill()
	p = product()
	if r := w.settled(t, p); r.Decisions < 300 {
		t.Errorf("%+v", r)
	}
	d.run(exitOK) // and nothing of the configuration has changed by it
}

// TestAnvilFactory: a network without the deterministic deployment proxy gets it.
func TestAnvilFactory(t *testing.T) {
	url := testnode.StartAnvil(t, "--disable-default-create2-deployer")
	d := newDeployment(t, url)
	dry := d.run(exitOK, "--dry-run")
	if dry.Deployment.Steps[0].What != "deterministic deployer" {
		t.Fatalf("%+v", dry.Deployment.Steps[0])
	}
	if out := d.run(exitOK); !out.OK {
		t.Errorf("%+v", out)
	}
	// Nothing becomes final here by itself.
	if code, _, errs := command("prove", "--rpc", url, "--addresses", d.addresses); code != exitFailed || !strings.Contains(errs, "prove when they are final") {
		t.Errorf("prove: exit %d: %s", code, errs)
	}
}

// TestAnvilPoorDeployer: what cannot be paid for is not begun.
func TestAnvilPoorDeployer(t *testing.T) {
	d := newDeployment(t, testnode.StartAnvil(t, "--balance", "0"))
	t.Setenv("DEPLOYER_KEY", testnode.AnvilKeys[0])
	if code, _, errs := command(d.args()...); code != exitFailed || !strings.Contains(errs, "has 0.000000 ether") {
		t.Errorf("exit %d: %s", code, errs)
	}
}

// verifiable: for each contract there is an input that holds its source, and where it is.
func verifiable(t *testing.T, d *deployment, addresses []byte) {
	t.Helper()
	var all []verification
	if err := json.Unmarshal(mustRead(t, filepath.Join(d.verification, "verify.json")), &all); err != nil || len(all) != 6 {
		t.Fatal(len(all), err)
	}
	for _, v := range all {
		var input struct {
			Sources map[string]struct{ Content string }
		}
		if err := json.Unmarshal(mustRead(t, filepath.Join(d.verification, v.Input)), &input); err != nil {
			t.Fatal(err)
		}
		file, _, _ := strings.Cut(v.Contract, ":")
		if input.Sources[file].Content == "" || len(v.Constructor) < 64 || !strings.Contains(string(addresses), strings.ToLower(v.Address.Hex())) {
			t.Errorf("%+v", v)
		}
	}
}

func mustRead(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func withoutBlock(t *testing.T, addresses []byte) []byte {
	t.Helper()
	var all map[string]any
	dec := json.NewDecoder(bytes.NewReader(addresses))
	if err := dec.Decode(&all); err != nil {
		t.Fatal(err)
	}
	delete(all, "block")
	b, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// TestAnvilRehearse: the verb walks the template and leaves its report.
func TestAnvilRehearse(t *testing.T) {
	d, dir := newDeployment(t, testnode.StartAnvil(t)), t.TempDir()
	t.Setenv("DEPLOYER_KEY", testnode.AnvilKeys[0])
	code, out, errs := command("deploy", "--rehearse", "--rpc", d.url, "--program", d.program, "--signer", "env:DEPLOYER_KEY", "--report", dir)
	if code != exitOK || !strings.HasPrefix(out, "passed; ") {
		t.Fatalf("exit %d\n%s%s", code, out, errs)
	}
	var r struct {
		OK      bool
		Entries []struct{ Step, Outcome string }
	}
	if err := json.Unmarshal(mustRead(t, filepath.Join(dir, "rehearsal.json")), &r); err != nil || !r.OK || len(r.Entries) < 25 {
		t.Errorf("%+v, %v", r, err)
	}
	for _, e := range r.Entries {
		if e.Outcome != "pass" {
			t.Errorf("%s: %s", e.Step, e.Outcome)
		}
	}
	if md := string(mustRead(t, filepath.Join(dir, "rehearsal.md"))); !strings.Contains(md, "redeem class 0 by bag (discount)") {
		t.Error(md)
	}
	if _, err := os.Stat(d.addresses); err == nil {
		t.Error("a rehearsal wrote an addresses file")
	}
}

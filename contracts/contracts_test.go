package contracts

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var deployed = []string{"AccessManager", "Badge", "Compliance", "Rewards", "Settlement", "Vouchers"}

// TestInputsAreWhole: each input holds what it imports, and no more than that of the
// whole; our sources as they are.
func TestInputsAreWhole(t *testing.T) {
	for _, name := range deployed {
		in, err := StandardInput(name)
		if err != nil {
			t.Fatal(err)
		}
		var parsed struct {
			Language string
			Sources  map[string]struct{ Content string }
			Settings struct {
				ViaIR      bool
				EVMVersion string
			}
		}
		if err := json.Unmarshal(in.JSON, &parsed); err != nil {
			t.Fatal(err)
		}
		if !parsed.Settings.ViaIR || parsed.Settings.EVMVersion == "" || parsed.Language != "Solidity" || !strings.HasPrefix(in.Compiler, "v0.8.") {
			t.Errorf("%s: %+v, compiler %s", name, parsed.Settings, in.Compiler)
		}
		at, _, _ := strings.Cut(in.Contract, ":")
		if parsed.Sources[at].Content == "" {
			t.Errorf("%s: %s is not among its sources", name, at)
		}
		for file, s := range parsed.Sources {
			if !strings.HasPrefix(file, "src/") {
				continue
			}
			if b, err := os.ReadFile(file); err != nil || string(b) != s.Content {
				t.Errorf("%s: %s is not as it stands in the repository: %v", name, file, err)
			}
		}
	}
	if vouchers, err := StandardInput("Vouchers"); err != nil || strings.Contains(string(vouchers.JSON), "AccessManager.sol") {
		t.Errorf("the input of Vouchers has what it does not import: %v", err)
	}
}

// TestInputsCompileToWhatIsDeployed: the compiler of package-lock.json makes of an input
// the bytecode that is deployed. All of them with GUERDON_TEST_SOLC=all, two otherwise;
// scripts/contracts.sh installs the compiler.
func TestInputsCompileToWhatIsDeployed(t *testing.T) {
	which := os.Getenv("GUERDON_TEST_SOLC")
	if which == "" {
		t.Skip("GUERDON_TEST_SOLC is not set")
	}
	names := []string{"Vouchers", "Compliance"}
	if which == "all" {
		names = deployed
	}
	for _, name := range names {
		in, err := StandardInput(name)
		if err != nil {
			t.Fatal(err)
		}
		cmd := exec.Command("node", "tools/solc")
		cmd.Stdin, cmd.Stderr = bytes.NewReader(in.JSON), os.Stderr
		answer, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		file, contract, _ := strings.Cut(in.Contract, ":")
		var out struct {
			Errors    []struct{ Severity, FormattedMessage string }
			Contracts map[string]map[string]struct {
				EVM struct{ Bytecode struct{ Object string } }
			}
		}
		if err := json.Unmarshal(answer, &out); err != nil {
			t.Fatal(err)
		}
		for _, e := range out.Errors {
			if e.Severity == "error" {
				t.Fatal(e.FormattedMessage)
			}
		}
		got := "0x" + out.Contracts[file][contract].EVM.Bytecode.Object
		if want := bytecode(t, name); got != want {
			t.Errorf("%s: compiled %d bytes, deployed are %d others", name, len(got)/2, len(want)/2)
		}
	}
}

// free are the functions that need no role: what anybody may do with what is its own,
// and what is open to all. Of the others test/Roles.t.sol tries each with every role.
var free = map[string][]string{
	"Settlement": {"setAuthority"}, // the manager's alone: test_authority_is_fixed
	"Rewards": {
		"setAuthority", "mintToContract", // its own: test_mintToContract_is_ours_alone
		"cancel", "claim", "redeem", "redeemClaim", "redeemSigned", "useNonce", "sweepExpired",
		"safeBatchTransferFrom", "safeTransferFrom", "setApprovalForAll",
	},
	"Badge":      {"setAuthority", "safeTransferFrom", "transferFrom", "updateMetadata"},
	"Compliance": {"setAuthority"},
	"Vouchers":   {"fulfil", "refund"},
}

// TestEveryFunctionHasItsRole: a function that changes anything is free, or one of those
// that forge tries with every role; none is forgotten.
func TestEveryFunctionHasItsRole(t *testing.T) {
	matrix, err := os.ReadFile(filepath.Join("test", "Roles.t.sol"))
	if err != nil {
		t.Fatal(err)
	}
	for name, free := range free {
		text, err := os.ReadFile(filepath.Join("artifacts", name+".json"))
		if err != nil {
			t.Fatal(err)
		}
		var a struct {
			ABI []struct{ Type, Name, StateMutability string }
		}
		if err := json.Unmarshal(text, &a); err != nil {
			t.Fatal(err)
		}
		changing := map[string]bool{}
		for _, f := range a.ABI {
			if f.Type != "function" || f.StateMutability == "view" || f.StateMutability == "pure" {
				continue
			}
			changing[f.Name] = true
			tried := bytes.Contains(matrix, []byte("abi.encodeCall("+strings.ToLower(name)+"."+f.Name+","))
			if tried == slices.Contains(free, f.Name) {
				t.Errorf("%s.%s: tried with every role %v, free %v", name, f.Name, tried, !tried)
			}
		}
		for _, f := range free {
			if !changing[f] {
				t.Errorf("%s has no %s that changes anything", name, f)
			}
		}
	}
}

func bytecode(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("artifacts", name+".json"))
	if err != nil {
		t.Fatal(err)
	}
	var a struct{ Bytecode string }
	if err := json.Unmarshal(b, &a); err != nil || len(a.Bytecode) < 100 {
		t.Fatal(name, err)
	}
	return a.Bytecode
}

// TestMutationsApply: what mutations.json takes out of the sources is in them, once, and a file
// of tests is named that exists. What the tests say to it is for make contracts-mutations.
func TestMutationsApply(t *testing.T) {
	text, err := os.ReadFile("test/mutations.json")
	if err != nil {
		t.Fatal(err)
	}
	var all []struct{ File, Removes, From, To, Tests string }
	if err := json.Unmarshal(text, &all); err != nil {
		t.Fatal(err)
	}
	if len(all) < 20 {
		t.Errorf("%d safeguards are taken out, 20 at least", len(all))
	}
	for _, m := range all {
		source, err := os.ReadFile(filepath.Join("src", m.File))
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(string(source), m.From); n != 1 || m.From == m.To {
			t.Errorf("%s, %s: there %d times: %s", m.File, m.Removes, n, m.From)
		}
		for _, name := range strings.Split(m.Tests, "|") {
			if files, err := filepath.Glob(filepath.Join("test", name+"*.t.sol")); err != nil || len(files) == 0 {
				t.Errorf("%s, %s: no test file begins with %s", m.File, m.Removes, name)
			}
		}
	}
}

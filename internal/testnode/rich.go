package testnode

import "testing"

// AnvilKeys are the private keys of anvil's first accounts, which everybody knows and
// which are rich.
var AnvilKeys = [...]string{
	"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
}

// StartAnvil serves a fresh chain until the test ends and returns its URL; args are more
// of anvil's flags. The test is skipped where there is no anvil.
func StartAnvil(t testing.TB, args ...string) string {
	t.Helper()
	if Anvil.Binary() == "" {
		t.Skip("GUERDON_TEST_ANVIL is not set: make anvil")
	}
	n, err := Start(t.Context(), Anvil, Options{Args: args})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(n.Close)
	return n.URL
}

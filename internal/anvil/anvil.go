// Package anvil starts Foundry's anvil for tests: a chain of another make than ours,
// whose time can be moved. scripts/anvil.sh fetches it. It is for tests alone.
package anvil

import (
	"bufio"
	"net"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// Binary is where anvil is, from GUERDON_TEST_ANVIL; a test that needs it is skipped where
// that is not set.
func Binary(t testing.TB) string {
	t.Helper()
	path := os.Getenv("GUERDON_TEST_ANVIL")
	if path == "" {
		t.Skip("GUERDON_TEST_ANVIL is not set: make anvil")
	}
	return path
}

// Start serves a fresh chain on a free port until the test ends and returns its URL.
// Further arguments go to anvil; its default accounts are rich.
func Start(t testing.TB, args ...string) string {
	t.Helper()
	path, port := Binary(t), freePort(t)
	cmd := exec.Command(path, append([]string{"--host", "127.0.0.1", "--port", strconv.Itoa(port), "--hardfork", "osaka"}, args...)...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ready, gone := make(chan bool, 1), make(chan struct{})
	go func() {
		defer close(gone)
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			if strings.HasPrefix(lines.Text(), "Listening on") {
				ready <- true
			}
		}
		_ = cmd.Wait() // killed below
	}()
	t.Cleanup(func() {
		_ = cmd.Process.Kill()
		<-gone
	})
	select {
	case <-ready:
	case <-gone:
		t.Fatalf("anvil ended at once: %v", cmd.Args)
	case <-time.After(20 * time.Second):
		t.Fatal("anvil does not come up")
	}
	return "http://127.0.0.1:" + strconv.Itoa(port)
}

func freePort(t testing.TB) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	return l.Addr().(*net.TCPAddr).Port
}

// Keys are the private keys of anvil's first accounts, which everybody knows.
var Keys = [...]string{
	"ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80",
	"59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d",
}

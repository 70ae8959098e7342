// Package testnode starts real Ethereum nodes for tests and benches, anvil and geth,
// each a process of its own on a free port. It says where they are and ends them; it
// never decides what is sent to them, and no production code imports it.
package testnode

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/chain"
)

// Kind is which node.
type Kind string

// Kinds.
const (
	Anvil Kind = "anvil"
	Geth  Kind = "geth"
)

// Binary is where k's program is, as GUERDON_TEST_ANVIL and GUERDON_TEST_GETH say;
// empty where they do not.
func (k Kind) Binary() string {
	return os.Getenv(map[Kind]string{Anvil: "GUERDON_TEST_ANVIL", Geth: "GUERDON_TEST_GETH"}[k])
}

// Options say how it makes blocks.
type Options struct {
	Binary   string        // "": Kind.Binary
	Dir      string        // for what it writes; must exist
	Period   time.Duration // between blocks, for geth whole seconds; 0: a block for each transaction
	GasLimit uint64        // of a block; 0: 60 million
	Funded   []string      // names of Keys that hold 1,000 ether
	Args     []string      // more of its own flags
}

// Node is a node that answers.
type Node struct {
	Kind   Kind
	URL    string
	RPC    *rpc.Client
	Client *ethclient.Client

	cmd  *exec.Cmd
	out  output
	done chan struct{}
}

// Start starts a node of this kind and waits until it answers.
func Start(ctx context.Context, k Kind, o Options) (*Node, error) {
	if o.Binary == "" {
		o.Binary = k.Binary()
	}
	if o.Binary == "" {
		return nil, fmt.Errorf("no %s: build it with scripts/%s.sh and name it in the environment", k, k)
	}
	if o.GasLimit == 0 {
		o.GasLimit = 60_000_000
	}
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	if k == Geth {
		if err := initGeth(ctx, o); err != nil {
			return nil, err
		}
	}
	n := &Node{Kind: k, URL: fmt.Sprintf("http://127.0.0.1:%d", port), done: make(chan struct{})}
	n.cmd = exec.Command(o.Binary, k.args(o, port)...)
	n.cmd.Stdout, n.cmd.Stderr = &n.out, &n.out
	n.cmd.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL} // not to outlive a killed test
	if err := n.cmd.Start(); err != nil {
		return nil, err
	}
	go func() {
		_ = n.cmd.Wait()
		close(n.done)
	}()
	if err := n.connect(ctx); err != nil {
		n.Close()
		return nil, fmt.Errorf("%s: %w\n%s", k, err, n.Output())
	}
	if k == Anvil {
		for _, name := range o.Funded {
			if err := n.SetBalance(ctx, crypto.PubkeyToAddress(Key(name).PublicKey), 1000); err != nil {
				n.Close()
				return nil, err
			}
		}
	}
	return n, nil
}

func (k Kind) args(o Options, port int) []string {
	seconds := fmt.Sprint(o.Period.Seconds())
	if k == Anvil {
		args := []string{"--port", fmt.Sprint(port), "--accounts", "10", "--gas-limit", fmt.Sprint(o.GasLimit), "--quiet", "--hardfork", "osaka", "--enable-tx-gas-limit"}
		if o.Period > 0 {
			args = append(args, "--block-time", seconds)
		}
		return append(args, o.Args...)
	}
	return append([]string{
		"--dev", "--dev.period", seconds, "--dev.gaslimit", fmt.Sprint(o.GasLimit), "--miner.gaslimit", fmt.Sprint(o.GasLimit),
		"--datadir", o.Dir, "--ipcdisable", "--http", "--http.port", fmt.Sprint(port), "--http.api", "eth,net,web3,txpool,debug,dev,miner",
		"--nodiscover", "--maxpeers", "0", "--port", "0", "--authrpc.port", "0", "--rpc.txfeecap", "0", "--verbosity", "2",
		"--datadir.minfreedisk", "0", // it would end itself at 2 GB
	}, o.Args...)
}

// initGeth gives geth mainnet's rules: those of --dev alone are ahead of any network's.
// Accounts of Key's names in Funded hold ether from the beginning.
func initGeth(ctx context.Context, o Options) error {
	alloc := map[common.Address]*big.Int{}
	for _, name := range o.Funded {
		alloc[crypto.PubkeyToAddress(Key(name).PublicKey)] = new(big.Int).Mul(big.NewInt(1000), big.NewInt(1e18))
	}
	genesis := chain.DevGenesis(chain.DevConfig{
		ChainID: gethChain, GasLimit: o.GasLimit, Alloc: alloc, GenesisTime: time.Now().Unix() - 10,
	})
	for a, account := range genesis.Alloc {
		if account.Balance == nil { // a file has to say so
			account.Balance = new(big.Int)
			genesis.Alloc[a] = account
		}
	}
	text, err := json.Marshal(genesis)
	if err != nil {
		return err
	}
	path := filepath.Join(o.Dir, "genesis.json")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return err
	}
	if out, err := exec.CommandContext(ctx, o.Binary, "init", "--datadir", o.Dir, path).CombinedOutput(); err != nil {
		return fmt.Errorf("geth init: %w\n%s", err, out)
	}
	return nil
}

const gethChain = 1337

// connect waits until the node answers.
func (n *Node) connect(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	client, err := rpc.DialContext(ctx, n.URL)
	if err != nil {
		return err
	}
	n.RPC, n.Client = client, ethclient.NewClient(client)
	for {
		if _, err = n.Client.ChainID(ctx); err == nil {
			return nil
		}
		select {
		case <-n.done:
			return errors.New("ended while it started")
		case <-ctx.Done():
			return err
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// Output is what it has printed.
func (n *Node) Output() string { return n.out.String() }

// PID is its process.
func (n *Node) PID() int { return n.cmd.Process.Pid }

// Kill is SIGKILL.
func (n *Node) Kill() {
	_ = n.cmd.Process.Kill()
	<-n.done
}

// Close ends it.
func (n *Node) Close() {
	if n.Client != nil {
		n.Client.Close()
	}
	n.Kill()
}

// Call is a JSON-RPC method whose answer does not matter.
func (n *Node) Call(ctx context.Context, method string, args ...any) error {
	if err := n.RPC.CallContext(ctx, nil, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

// SetBalance gives an account so much ether; of anvil.
func (n *Node) SetBalance(ctx context.Context, of common.Address, ether int64) error {
	return n.Call(ctx, "anvil_setBalance", of, (*hexutil.Big)(new(big.Int).Mul(big.NewInt(ether), big.NewInt(1e18))))
}

// Key is a key made of a name, the same every time, for accounts of no value.
func Key(name string) *ecdsa.PrivateKey {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("guerdon test " + name)))
	if err != nil {
		panic(err) // of a hash that is no key: one in 2^128
	}
	return key
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	return l.Addr().(*net.TCPAddr).Port, l.Close()
}

// output is written by the process's copier while others read it.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(b)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

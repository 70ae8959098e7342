package chain

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"go.uber.org/goleak"
)

var (
	testKey, _  = crypto.HexToECDSA("b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291")
	testAddress = crypto.PubkeyToAddress(testKey.PublicKey)
	ether       = new(big.Int).Exp(big.NewInt(10), big.NewInt(18), nil)
	someone     = common.HexToAddress("0x00000000000000000000000000000000000000aa")
)

const octoberMS = 875664000_000 // 1997-10-01

func rich() map[common.Address]*big.Int {
	return map[common.Address]*big.Int{testAddress: new(big.Int).Mul(ether, big.NewInt(1_000_000))}
}

func startDev(t testing.TB, cfg DevConfig) *DevChain {
	t.Helper()
	if cfg.Alloc == nil {
		cfg.Alloc = rich()
	}
	d, err := StartDev(cfg)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := d.Close(); err != nil {
			t.Error(err)
		}
	})
	return d
}

func testContext(t testing.TB) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// pay sends one wei to someone and returns the transaction.
func pay(t testing.TB, ctx context.Context, c *ethclient.Client, chainID int64) *types.Transaction {
	t.Helper()
	nonce, err := c.PendingNonceAt(ctx, testAddress)
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(chainID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chainID), Nonce: nonce, Gas: 21000, To: &someone, Value: big.NewInt(1),
		GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1),
	})
	if err := c.SendTransaction(ctx, tx); err != nil {
		t.Fatal(err)
	}
	return tx
}

func mined(t testing.TB, ctx context.Context, c *ethclient.Client, h common.Hash) *types.Receipt {
	t.Helper()
	for {
		if r, err := c.TransactionReceipt(ctx, h); err == nil {
			return r
		}
		select {
		case <-ctx.Done():
			t.Fatalf("%v was never mined", h)
		case <-time.After(time.Millisecond):
		}
	}
}

func TestDevSealsPendingAtClockTime(t *testing.T) {
	ctx := testContext(t)
	var now atomic.Int64
	now.Store(octoberMS)
	d := startDev(t, DevConfig{GenesisTime: octoberMS/1000 - 10, Clock: now.Load, HTTPAddr: "127.0.0.1:0"})
	c := d.Client()

	times := func(h common.Hash) int64 {
		b, err := c.BlockByHash(ctx, mined(t, ctx, c, h).BlockHash)
		if err != nil {
			t.Fatal(err)
		}
		return int64(b.Time())
	}
	if got := times(pay(t, ctx, c, 1337).Hash()); got != octoberMS/1000 {
		t.Errorf("first block at %d, want the clock's %d", got, octoberMS/1000)
	}
	if got := times(pay(t, ctx, c, 1337).Hash()); got != octoberMS/1000+1 {
		t.Errorf("block with a standing clock at %d, want parent+1 = %d", got, octoberMS/1000+1)
	}
	now.Add(86_400_000)
	if got := times(pay(t, ctx, c, 1337).Hash()); got != octoberMS/1000+86400 {
		t.Errorf("block a day later at %d", got)
	}
	h, err := d.SealAt(octoberMS/1000 + 2*86400)
	if err != nil || h.Time != octoberMS/1000+2*86400 {
		t.Fatalf("SealAt: %v, %v", h, err)
	}
	if _, err := d.SealAt(octoberMS / 1000); !errors.Is(err, ErrTimestamp) {
		t.Errorf("SealAt before the head: %v, want ErrTimestamp", err)
	}
	for _, tag := range []rpc.BlockNumber{rpc.FinalizedBlockNumber, rpc.SafeBlockNumber, rpc.LatestBlockNumber} {
		b, err := c.HeaderByNumber(ctx, big.NewInt(int64(tag)))
		if err != nil || b.Number.Uint64() != 4 {
			t.Errorf("%v: block %v, %v; want 4", tag, b, err)
		}
	}
	over, err := ethclient.Dial(d.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	if n, err := over.BlockNumber(ctx); err != nil || n != 4 {
		t.Errorf("over HTTP: block %d, %v", n, err)
	}
}

func TestDevTransactionGasCap(t *testing.T) {
	ctx := testContext(t)
	c := startDev(t, DevConfig{}).Client()
	for _, tc := range []struct {
		gas uint64
		ok  bool
	}{{1 << 24, true}, {1<<24 + 1, false}} {
		tx := types.MustSignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Gas: tc.gas, To: &someone, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1),
		})
		if err := c.SendTransaction(ctx, tx); (err == nil) != tc.ok {
			t.Errorf("gas %d: %v", tc.gas, err)
		}
	}
}

func TestDevPeriodAndManual(t *testing.T) {
	d := startDev(t, DevConfig{Period: 10 * time.Millisecond})
	for end := time.Now().Add(10 * time.Second); d.Head().Number.Uint64() < 3; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatal("a chain with a period seals no empty blocks")
		}
	}
	ctx := testContext(t)
	m := startDev(t, DevConfig{Period: -1, GenesisTime: 100})
	tx := pay(t, ctx, m.Client(), 1337)
	time.Sleep(30 * time.Millisecond)
	if n := m.Head().Number.Uint64(); n != 0 {
		t.Fatalf("manual chain sealed block %d by itself", n)
	}
	if _, err := m.SealAt(200); err != nil {
		t.Fatal(err)
	}
	if r := mined(t, ctx, m.Client(), tx.Hash()); r.BlockNumber.Uint64() != 1 {
		t.Fatalf("mined in %v", r.BlockNumber)
	}
}

func TestDevLeavesSlogAlone(t *testing.T) {
	before := slog.Default()
	startDev(t, DevConfig{})
	if slog.Default() != before {
		t.Error("starting a chain replaced slog's default logger")
	}
}

func TestDevDirInUse(t *testing.T) {
	dir := t.TempDir()
	startDev(t, DevConfig{DataDir: dir})
	_, err := StartDev(DevConfig{DataDir: dir})
	if err == nil || !strings.Contains(err.Error(), "in use by another process") {
		t.Fatalf("second start on the same directory: %v", err)
	}
}

func TestDevOtherChain(t *testing.T) {
	dir := t.TempDir()
	if err := startDev(t, DevConfig{DataDir: dir}).Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := StartDev(DevConfig{DataDir: dir, ChainID: 7}); err == nil || !strings.Contains(err.Error(), "holds chain 1337") {
		t.Fatalf("start as another chain: %v", err)
	}
}

func TestDevRestart(t *testing.T) {
	ctx, dir := testContext(t), t.TempDir()
	cfg := DevConfig{DataDir: dir, GenesisTime: 1000, Clock: func() int64 { return 5_000_000 }}
	d := startDev(t, cfg)
	var last common.Hash
	for range 5 {
		last = pay(t, ctx, d.Client(), 1337).Hash()
		mined(t, ctx, d.Client(), last)
	}
	head := d.Head()
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	cfg.GenesisTime = 0 // the directory keeps its own
	d = startDev(t, cfg)
	if d.Head().Hash() != head.Hash() {
		t.Fatalf("restart at block %v, stopped at %v", d.Head().Number, head.Number)
	}
	mined(t, ctx, d.Client(), last)
	mined(t, ctx, d.Client(), pay(t, ctx, d.Client(), 1337).Hash())
	if got, err := d.Client().BalanceAt(ctx, someone, big.NewInt(2)); err != nil || got.Int64() != 2 {
		t.Errorf("historical balance %v, %v; want 2", got, err)
	}
	if got, err := d.Client().BalanceAt(ctx, someone, nil); err != nil || got.Int64() != 6 {
		t.Errorf("balance %v, %v; want 6", got, err)
	}
}

// TestDevKilled runs a chain in a child process, kills it with SIGKILL while it
// seals, and finds every block whose receipt the child had seen.
func TestDevKilled(t *testing.T) {
	if os.Getenv("GUERDON_TEST_DEV_CHILD") != "" {
		devChild(t)
		return
	}
	ctx, dir := testContext(t), t.TempDir()
	for round := range 3 {
		cmd := exec.CommandContext(ctx, os.Args[0], "-test.run=^TestDevKilled$")
		cmd.Env = append(os.Environ(), "GUERDON_TEST_DEV_CHILD="+dir)
		out, err := cmd.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		var seen strings.Builder
		buf := make([]byte, 4096)
		for strings.Count(seen.String(), "\n") < 10+7*round {
			n, err := out.Read(buf)
			if err != nil {
				t.Fatalf("child ended early: %v\n%s", err, seen.String())
			}
			seen.Write(buf[:n])
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for {
			n, err := out.Read(buf)
			seen.Write(buf[:n])
			if err != nil {
				break
			}
		}
		_ = cmd.Wait() // killed: always an error
		d, err := StartDev(DevConfig{DataDir: dir, Alloc: rich(), GenesisTime: 1000, Period: -1})
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(seen.String(), "\n")
		for _, l := range lines[:len(lines)-1] {
			num, hash, _ := strings.Cut(l, " ")
			n, err := strconv.ParseInt(num, 10, 64)
			if err != nil {
				t.Fatalf("child said %q", l)
			}
			h, err := d.Client().HeaderByNumber(ctx, big.NewInt(n))
			if err != nil || h.Hash().Hex() != hash {
				t.Fatalf("round %d: block %d was seen as %s, now %v, %v", round, n, hash, h, err)
			}
		}
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func devChild(t *testing.T) {
	d, err := StartDev(DevConfig{DataDir: os.Getenv("GUERDON_TEST_DEV_CHILD"), Alloc: rich(), GenesisTime: 1000})
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	for ctx.Err() == nil {
		r := mined(t, ctx, d.Client(), pay(t, ctx, d.Client(), 1337).Hash())
		os.Stdout.WriteString(r.BlockNumber.String() + " " + r.BlockHash.Hex() + "\n")
	}
}

func TestDevLeaksNothing(t *testing.T) {
	ignore := goleak.IgnoreCurrent()
	d, err := StartDev(DevConfig{Alloc: rich(), HTTPAddr: "127.0.0.1:0"})
	if err != nil {
		t.Fatal(err)
	}
	ctx := testContext(t)
	mined(t, ctx, d.Client(), pay(t, ctx, d.Client(), 1337).Hash())
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	// go-ethereum's peer database drains its pool for up to a second after Close.
	goleak.VerifyNone(t, ignore, goleak.IgnoreTopFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"))
}

func BenchmarkDevBlock(b *testing.B) {
	ctx := testContext(b)
	d := startDev(b, DevConfig{})
	for b.Loop() {
		mined(b, ctx, d.Client(), pay(b, ctx, d.Client(), 1337).Hash())
	}
}

func BenchmarkDevBlockOnDisk(b *testing.B) {
	ctx := testContext(b)
	d := startDev(b, DevConfig{DataDir: b.TempDir()})
	for b.Loop() {
		mined(b, ctx, d.Client(), pay(b, ctx, d.Client(), 1337).Hash())
	}
}

// TestDevTakesACrowd: senders that outrun the sealer must not stop it. The pool
// waits for whoever listens to it, and sealing waits for the pool.
func TestDevTakesACrowd(t *testing.T) {
	d := startDev(t, DevConfig{})
	ctx := testContext(t)
	const crowd = 2000
	id := big.NewInt(1337)
	var last common.Hash
	for n := range uint64(crowd) {
		tx := types.MustSignNewTx(testKey, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: n, Gas: 21000, To: &someone, Value: big.NewInt(1), GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1),
		})
		if err := d.Client().SendTransaction(ctx, tx); err != nil {
			t.Fatal(err)
		}
		last = tx.Hash()
	}
	mined(t, ctx, d.Client(), last)
}

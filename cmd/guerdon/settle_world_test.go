package main

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// settleWorld is a broker, a real node behind a proxy, the contracts on it, and
// decisions as the engine would write them. What is settled is known beforehand.
type settleWorld struct {
	*world
	t      *testing.T
	ctx    context.Context
	node   *testnode.Node
	proxy  *testnode.Proxy
	at     chain.Addresses
	rnd    *rand.Rand // of decisions
	fate   *rand.Rand // of faults: they come from other goroutines
	append *stream.Appender

	partitions int32
	last       map[int32]record.Position
	owed       map[common.Address]uint64
	decided    int
	signers    []string // names of keys that settled
	ready      uint64   // block after which everything is about settling
	nonce      uint64   // of the minter then
	trimmed    bool     // decisions were deleted
}

const minterName = "minter"

// newSettleWorld starts a node; it skips the test where there is none, or without
// GUERDON_FAULTS, because it takes minutes.
func newSettleWorld(t *testing.T, kind testnode.Kind, o testnode.Options) *settleWorld {
	t.Helper()
	switch {
	case kind.Binary() == "":
		t.Skipf("GUERDON_TEST_%s is not set: make faults-chain", strings.ToUpper(string(kind)))
	case testing.Short():
		t.Skip("starts processes")
	}
	t.Parallel() // they mostly wait
	seed := faultSeed(t)
	t.Logf("to repeat: GUERDON_FAULT_SEED=%d", seed)
	w := &settleWorld{
		t: t, world: &world{dir: t.TempDir(), prefix: "guerdon."}, rnd: rand.New(rand.NewPCG(seed, 6)), fate: rand.New(rand.NewPCG(seed, 7)),
		partitions: 3, last: map[int32]record.Position{}, owed: map[common.Address]uint64{}, signers: []string{minterName},
	}
	ctx, cancel := context.WithTimeout(context.Background(), 4*time.Minute)
	t.Cleanup(cancel)
	w.ctx = ctx
	o.Dir, o.Funded = t.TempDir(), append(o.Funded, minterName, "other")
	var err error
	if w.node, err = testnode.Start(ctx, kind, o); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.node.Close)
	w.proxy = testnode.NewProxy(w.node)
	t.Cleanup(w.proxy.Close)
	w.rpc = w.proxy.URL
	w.deploy()
	w.kafkaTopics()
	return w
}

func (w *settleWorld) deploy() {
	w.t.Helper()
	var err error
	admin := chain.NewSigner(testnode.Key(minterName))
	w.at, err = chain.Deploy(w.ctx, w.node.Client, admin, chain.DeployConfig{
		Classes: []chain.Class{{Class: 0, Name: "points", Cap: 1 << 40}},
	})
	if err != nil {
		w.t.Fatal(err)
	}
	w.isReady()
	w.addresses = filepath.Join(w.dir, "addresses.json")
	if err := w.at.Save(w.addresses); err != nil {
		w.t.Fatal(err)
	}
	if err := os.WriteFile(w.keyFile(minterName), []byte(hexutil.Encode(crypto.FromECDSA(testnode.Key(minterName)))), 0o600); err != nil {
		w.t.Fatal(err)
	}
}

func (w *settleWorld) keyFile(name string) string { return filepath.Join(w.dir, name+".key") }

// kafkaTopics starts the broker, and writes a programme that settles little and often.
func (w *settleWorld) kafkaTopics() {
	w.t.Helper()
	b, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { _ = b.Close() })
	w.brokers = b.Addr()
	if _, err := stream.EnsureTopics(w.ctx, w.stream(), w.partitions); err != nil {
		w.t.Fatal(err)
	}
	if w.append, err = stream.NewAppender(w.ctx, w.stream(), "decisions"); err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(w.append.Close)
	w.programme = earlyProgramme(w.t, w.dir, w.prefix)
	text, err := os.ReadFile(w.programme)
	if err != nil {
		w.t.Fatal(err)
	}
	const was = "settlement: {window: 1s, max_items: 500, max_base_fee: 30 gwei, urgent_after: 10m}"
	if !bytes.Contains(text, []byte(was)) {
		w.t.Fatal("the programme settles in another way now")
	}
	text = bytes.Replace(text, []byte(was), []byte("settlement: {window: 100ms, max_items: 30}"), 1)
	if err := os.WriteFile(w.programme, text, 0o600); err != nil {
		w.t.Fatal(err)
	}
}

// decide appends n decisions, spread over the partitions.
func (w *settleWorld) decide(n int) {
	w.t.Helper()
	var all []stream.Message
	for range n {
		p := int32(w.rnd.IntN(int(w.partitions)))
		at := record.Position{Offset: w.last[p].Offset + 1 + w.rnd.Uint64N(3), Ordinal: 1}
		w.last[p] = at
		member := w.rnd.IntN(200)
		to := crypto.PubkeyToAddress(testnode.Key(fmt.Sprint("member", member)).PublicKey)
		d := record.Decision{
			ID: record.DecisionID(w.at.Epoch, p, at), Member: fmt.Sprint("m", member), TimeMS: genesisMS, Reward: "everyday", Kind: "points",
			Token: "0", Amount: 1 + w.rnd.Uint64N(50), To: to.Hex(), Propensity: 1,
			Event: record.Origin{Epoch: w.at.Epoch, Offset: at.Offset, Ordinal: at.Ordinal, ID: fmt.Sprint("e", at.Offset)},
		}
		w.owed[to] += d.Amount
		w.decided++
		all = append(all, stream.Message{Topic: stream.Decisions, Partition: p, Key: []byte(d.Member), Value: record.AppendDecision(nil, &d), TimeMS: genesisMS})
	}
	if err := w.append.Append(w.ctx, all, nil); err != nil {
		w.t.Fatal(err)
	}
}

// feed decides some every so often until it is stopped.
func (w *settleWorld) feed(n int, every time.Duration) (stop func()) {
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		for {
			select {
			case <-quit:
				return
			case <-time.After(every):
				w.decide(n)
			}
		}
	}()
	stop = sync.OnceFunc(func() { close(quit); <-done })
	w.t.Cleanup(stop)
	return stop
}

// minter starts `guerdon mint` over a directory, settling as this key.
func (w *settleWorld) minter(data, signer string, env []string, more ...string) *process {
	w.t.Helper()
	args := append([]string{"mint", "--program", w.programme, "--data", filepath.Join(w.dir, data), "--signer", "file:" + w.keyFile(signer),
		"--final-after", "2", "--replace-after", "2s", "-v"}, w.kafka()...)
	return startWith(w.t, env, append(append(args, w.chain()...), more...)...)
}

// killed waits until the process has ended by SIGKILL, as GUERDON_FAULT made it.
func (w *settleWorld) killed(p *process, point string) {
	w.t.Helper()
	select {
	case <-p.done:
	case <-time.After(40 * time.Second):
		w.t.Fatalf("never passes %s\n%s", point, tail(p.out.String(), 3000))
	}
	if status, ok := p.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGKILL {
		w.t.Fatalf("guerdon mint ended by itself before %s: %v\n%s", point, p.err, tail(p.out.String(), 3000))
	}
}

// isSettled reports whether all that was decided is on chain.
func (w *settleWorld) isSettled() bool {
	r := chain.NewReader(w.node.Client, w.at)
	head, err := r.Head(w.ctx)
	if err != nil {
		return false
	}
	marks, err := r.At(head).Watermarks(w.ctx, w.at.Epoch, int(w.partitions))
	if err != nil {
		return false
	}
	for p, at := range w.last {
		if marks[p] != at {
			return false
		}
	}
	return true
}

// settled waits until all that was decided is on chain, while these processes live.
func (w *settleWorld) settled(alive ...*process) {
	w.t.Helper()
	for deadline := time.Now().Add(90 * time.Second); !w.isSettled(); time.Sleep(50 * time.Millisecond) {
		out := ""
		for _, p := range alive {
			if out += tail(p.out.String(), 4000) + "\n"; p.ended() {
				w.t.Fatalf("guerdon mint ended: %v\n%s", p.err, out)
			}
		}
		if time.Now().After(deadline) {
			w.t.Fatalf("not settled, decided up to %v\n%s", w.last, out)
		}
	}
}

// audit is what must hold at the end: each wallet holds exactly what was decided for
// it, the sections of each partition follow each other without a gap, the proof holds
// with nothing pending, and no transaction is left in a pool. It states what gas did
// nothing.
func (w *settleWorld) audit() {
	w.t.Helper()
	r := chain.NewReader(w.node.Client, w.at)
	head, err := r.Head(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	wallets := slices.SortedFunc(maps.Keys(w.owed), func(a, b common.Address) int { return a.Cmp(b) })
	holdings := make([]chain.Holding, len(wallets))
	for i, a := range wallets {
		holdings[i] = chain.Holding{Owner: a}
	}
	got, err := r.At(head).Balances(w.ctx, holdings)
	if err != nil {
		w.t.Fatal(err)
	}
	for i, a := range wallets {
		if got[i].Uint64() != w.owed[a] {
			w.t.Errorf("%v holds %v of %d", a, &got[i], w.owed[a])
		}
	}
	evs, err := r.Logs(w.ctx, head, chain.KindSettled)
	if err != nil {
		w.t.Fatal(err)
	}
	at := map[uint32]record.Position{}
	useful := map[common.Hash]bool{}
	for _, ev := range evs {
		if ev.Previous != at[ev.Partition] {
			w.t.Errorf("partition %d: a section from %s follows %s", ev.Partition, ev.Previous, at[ev.Partition])
		}
		at[ev.Partition] = ev.Next
		useful[ev.TxHash] = true
	}
	w.t.Log(w.gas(head, useful))
	w.proves(r, head)
	for _, name := range w.signers {
		waitUntil(w.t, 20*time.Second, "the pool is empty", func() bool { return w.waiting(name) == 0 })
	}
}

// allow lets another key settle too.
func (w *settleWorld) allow(name string) {
	w.t.Helper()
	w.signers = append(w.signers, name)
	key := testnode.Key(name)
	if err := os.WriteFile(w.keyFile(name), []byte(hexutil.Encode(crypto.FromECDSA(key))), 0o600); err != nil {
		w.t.Fatal(err)
	}
	opts := bind.NewKeyedTransactor(testnode.Key(minterName), new(big.Int).SetUint64(w.at.ChainID))
	opts.Context = w.ctx
	settlement := bind.NewBoundContract(w.at.Settlement, abi.ABI{}, w.node.Client, w.node.Client, w.node.Client)
	tx, err := settlement.RawTransact(opts, bindings.NewSettlement().PackSetMinter(crypto.PubkeyToAddress(key.PublicKey), true))
	if err != nil {
		w.t.Fatal(err)
	}
	if _, err := bind.WaitMined(w.ctx, w.node.Client, tx.Hash()); err != nil {
		w.t.Fatal(err)
	}
	w.isReady()
}

// isReady notes that what is on chain so far is about the deployment.
func (w *settleWorld) isReady() {
	w.t.Helper()
	head, err := w.node.Client.BlockNumber(w.ctx)
	if err != nil {
		w.t.Fatal(err)
	}
	w.ready = head
	if w.nonce, err = w.node.Client.NonceAt(w.ctx, crypto.PubkeyToAddress(testnode.Key(minterName).PublicKey), nil); err != nil {
		w.t.Fatal(err)
	}
}

// call is one of the node's own methods.
func (w *settleWorld) call(method string, args ...any) {
	w.t.Helper()
	if err := w.node.Call(w.ctx, method, args...); err != nil {
		w.t.Fatal(err)
	}
}

// lasting is how long a misfortune lasts in the long form, or in the short one.
func lasting(short, full time.Duration) time.Duration {
	if long() {
		return full
	}
	return short
}

func (w *settleWorld) signs(a common.Address) bool {
	return slices.ContainsFunc(w.signers, func(name string) bool { return crypto.PubkeyToAddress(testnode.Key(name).PublicKey) == a })
}

// gas says how much of the signers' gas settled something.
func (w *settleWorld) gas(head uint64, useful map[common.Hash]bool) string {
	w.t.Helper()
	var all, wasted, txs, idle uint64
	for n := w.ready + 1; n <= head; n++ {
		var receipts []*types.Receipt
		if err := w.node.RPC.CallContext(w.ctx, &receipts, "eth_getBlockReceipts", hexutil.EncodeUint64(n)); err != nil {
			w.t.Fatal(err)
		}
		b, err := w.node.Client.BlockByNumber(w.ctx, new(big.Int).SetUint64(n))
		if err != nil {
			w.t.Fatal(err)
		}
		for i, tx := range b.Transactions() {
			if from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx); err != nil || !w.signs(from) {
				continue
			}
			txs, all = txs+1, all+receipts[i].GasUsed
			if !useful[tx.Hash()] {
				idle, wasted = idle+1, wasted+receipts[i].GasUsed
			}
		}
	}
	return fmt.Sprintf("%d decisions, %d transactions, %d gas; %d transactions settled nothing: %d gas, %.2f %% wasted; bent: %v",
		w.decided, txs, all, idle, wasted, 100*float64(wasted)/float64(max(all, 1)), w.proxy.Struck())
}

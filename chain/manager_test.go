package chain

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/batcher"
)

// bentNode is a chain's node whose answers a test bends.
type bentNode struct {
	Node
	mu        sync.Mutex
	onSend    func(context.Context, *types.Transaction) error
	onReceipt func(context.Context, common.Hash) (*types.Receipt, error)
	onNonce   func(uint64) uint64
	onCall    func(ethereum.CallMsg) (answer []byte, lie bool)
	sent      []*types.Transaction
}

func (n *bentNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	n.sent = append(n.sent, tx)
	n.mu.Unlock()
	if n.onSend != nil {
		return n.onSend(ctx, tx)
	}
	return n.Node.SendTransaction(ctx, tx)
}

func (n *bentNode) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	if n.onReceipt != nil {
		return n.onReceipt(ctx, h)
	}
	return n.Node.TransactionReceipt(ctx, h)
}

func (n *bentNode) NonceAt(ctx context.Context, a common.Address, block *big.Int) (uint64, error) {
	nonce, err := n.Node.NonceAt(ctx, a, block)
	if n.onNonce != nil {
		nonce = n.onNonce(nonce)
	}
	return nonce, err
}

func (n *bentNode) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if n.onCall != nil {
		if out, lie := n.onCall(msg); lie {
			return out, nil
		}
	}
	return n.Node.CallContract(ctx, msg, block)
}

func (n *bentNode) tries() []*types.Transaction {
	n.mu.Lock()
	defer n.mu.Unlock()
	return append([]*types.Transaction(nil), n.sent...)
}

// TestManagerCrash stops a manager between send and receipt; the next one finds
// the batch on chain and sends nothing.
func TestManagerCrash(t *testing.T) {
	w := deployed(t, DevConfig{})
	b := batch(section(0, pos(0, 0), pos(5, 1), batcher.Item{To: wallet(1), Amount: 7}), section(1, pos(0, 0), pos(2, 1), batcher.Item{To: wallet(2), Amount: 8}))
	ctx, crash := context.WithCancel(w.ctx)
	n := &bentNode{Node: w.c}
	n.onSend = func(ctx context.Context, tx *types.Transaction) error {
		err := w.c.SendTransaction(ctx, tx)
		crash()
		return err
	}
	if _, err := w.manager(n, nil).Settle(ctx, b); !errors.Is(err, context.Canceled) {
		t.Fatalf("crashed settle: %v", err)
	}
	tx := n.tries()[0]
	mined(t, w.ctx, w.c, tx.Hash())

	n2 := &bentNode{Node: w.c}
	l, err := w.manager(n2, func(c *ManagerConfig) { c.LogRange = 2 }).Settle(w.ctx, b)
	if err != nil || l.Tx != tx.Hash().Hex() || len(l.Receipts) != 2 || l.Receipts[0].Minted != 1 {
		t.Errorf("second life: %+v, %v", l, err)
	}
	if len(n2.tries()) != 0 {
		t.Error("the second life sent the batch again")
	}
	bal, err := NewReader(w.c, w.at).At(l.Block).Balances(w.ctx, []Holding{{wallet(1), 0}})
	if err != nil || bal[0].Uint64() != 7 {
		t.Errorf("balance %v, %v", bal, err)
	}
}

// TestManagerAmbiguous answers a taken transaction with an error of the network.
func TestManagerAmbiguous(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &bentNode{Node: w.c}
	n.onSend = func(ctx context.Context, tx *types.Transaction) error {
		if err := w.c.SendTransaction(ctx, tx); err != nil {
			return err
		}
		return errors.New("read tcp: connection reset by peer")
	}
	l, err := w.manager(n, nil).Settle(w.ctx, batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7})))
	if err != nil || len(l.Receipts) != 1 || len(n.tries()) != 1 {
		t.Errorf("%+v, %v after %d tries", l, err, len(n.tries()))
	}
}

// manualWorld is a chain with contracts that seals only when told.
func manualWorld(t *testing.T) *world {
	dir := t.TempDir()
	w := deployed(t, DevConfig{DataDir: dir})
	at := w.at
	if err := w.dev.Close(); err != nil {
		t.Fatal(err)
	}
	d := startDev(t, DevConfig{DataDir: dir, Period: -1})
	return &world{t: t, ctx: w.ctx, dev: d, c: d.Client(), signer: w.signer, at: at}
}

// seal makes a block. Where the chain makes blocks by itself one may come in between.
func (w *world) seal() {
	w.t.Helper()
	for {
		_, err := w.dev.SealAt(int64(w.dev.Head().Time) + 1)
		if errors.Is(err, ErrTimestamp) {
			continue
		}
		if err != nil {
			w.t.Error(err)
		}
		return
	}
}

type outcome struct {
	l   batcher.Landed
	err error
}

func (w *world) settleAsync(m *Manager, b batcher.Batch) chan outcome {
	done := make(chan outcome, 1)
	go func() {
		l, err := m.Settle(w.ctx, b)
		done <- outcome{l, err}
	}()
	return done
}

// sealing seals until something comes.
func sealing[T any](w *world, done chan T) T {
	w.t.Helper()
	for {
		select {
		case got := <-done:
			return got
		case <-w.ctx.Done():
			w.t.Fatal("never ends")
		case <-time.After(10 * time.Millisecond):
			w.seal()
		}
	}
}

func (w *world) until(what string, ok func() bool) {
	w.t.Helper()
	for !ok() {
		if w.ctx.Err() != nil {
			w.t.Fatalf("never: %s", what)
		}
		time.Sleep(time.Millisecond)
	}
}

func TestManagerReplacesStuck(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	m := w.manager(n, func(c *ManagerConfig) { c.Stuck = 20 * time.Millisecond })
	done := w.settleAsync(m, batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7})))
	w.until("three tries", func() bool { return len(n.tries()) >= 3 })
	o := sealing(w, done)
	if o.err != nil || len(o.l.Receipts) != 1 {
		t.Fatalf("%+v, %v", o.l, o.err)
	}
	txs := n.tries()
	for i := 1; i < len(txs); i++ {
		a, b := txs[i-1], txs[i]
		if a.Nonce() != b.Nonce() {
			t.Errorf("try %d has nonce %d after %d", i, b.Nonce(), a.Nonce())
		}
		least := new(big.Int).Div(new(big.Int).Mul(a.GasFeeCap(), big.NewInt(110)), big.NewInt(100))
		if b.GasFeeCap().Cmp(least) < 0 {
			t.Errorf("try %d caps at %v after %v: less than 10 %% more", i, b.GasFeeCap(), a.GasFeeCap())
		}
	}
}

// TestManagerWaitsForItsSigner: while nobody signs the replacements of what is stuck, no
// fee rises.
func TestManagerWaitsForItsSigner(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	var away atomic.Bool
	var asked atomic.Int64
	m := w.manager(n, func(c *ManagerConfig) {
		c.Stuck = 20 * time.Millisecond
		c.Signer = SignerOf(testAddress, func(_ context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
			if away.Load() {
				asked.Add(1)
				return nil, errors.Join(batcher.ErrUnavailable, errGone)
			}
			return types.SignTx(tx, types.LatestSignerForChainID(id), testKey)
		})
	})
	done := w.settleAsync(m, nth(0))
	w.until("a try", func() bool { return len(n.tries()) > 0 })
	away.Store(true)
	asked.Store(0)
	w.until("a signer that is asked again and again", func() bool { return asked.Load() > 20 })
	before := len(n.tries())
	away.Store(false)
	w.until("another try", func() bool {
		txs := n.tries()
		return len(txs) > before && txs[len(txs)-1].Hash() != txs[before-1].Hash()
	})
	txs := n.tries()
	was := txs[before-1]
	for _, tx := range txs[before:] {
		if tx.Hash() == was.Hash() {
			continue
		}
		if most := new(big.Int).Div(new(big.Int).Mul(was.GasTipCap(), big.NewInt(112)), big.NewInt(100)); tx.GasTipCap().Cmp(most) > 0 {
			t.Errorf("the tip rose from %v to %v", was.GasTipCap(), tx.GasTipCap())
		}
		break
	}
	if o := sealing(w, done); o.err != nil || len(o.l.Receipts) != 1 {
		t.Fatalf("%+v, %v", o.l, o.err)
	}
}

// TestManagerOutbids finds an earlier life's transaction on its nonce.
func TestManagerOutbids(t *testing.T) {
	w := manualWorld(t)
	pay(t, w.ctx, w.c, 1337) // caps at 10 gwei
	n := &bentNode{Node: w.c}
	done := w.settleAsync(w.manager(n, nil), batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7})))
	w.until("a try above the other's fee", func() bool {
		txs := n.tries()
		return len(txs) > 0 && txs[len(txs)-1].GasFeeCap().Cmp(big.NewInt(11*params.GWei)) >= 0
	})
	if o := sealing(w, done); o.err != nil || len(o.l.Receipts) != 1 {
		t.Fatalf("%+v, %v", o.l, o.err)
	}
}

// TestManagerOvertaken loses its nonce to a foreign transaction and sends again.
func TestManagerOvertaken(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	done := w.settleAsync(w.manager(n, nil), batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7})))
	w.until("a first try", func() bool { return len(n.tries()) == 1 })
	var foreign *types.Transaction
	w.until("the pool takes a foreign transaction", func() bool {
		foreign = types.MustSignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Nonce: n.tries()[0].Nonce(), Gas: 21000, To: &someone, Value: big.NewInt(1),
			GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(50 * params.GWei),
		})
		return w.c.SendTransaction(w.ctx, foreign) == nil
	})
	w.seal()
	mined(t, w.ctx, w.c, foreign.Hash())
	w.until("a second try", func() bool { return len(n.tries()) >= 2 })
	if o := sealing(w, done); o.err != nil || len(o.l.Receipts) != 1 {
		t.Fatalf("%+v, %v", o.l, o.err)
	}
}

// deadNode stops answering with the first transaction it is given.
type deadNode struct {
	bentNode
	dead atomic.Bool
}

var errGone = errors.New("dial tcp: connection refused")

func (n *deadNode) SendTransaction(context.Context, *types.Transaction) error {
	n.dead.Store(true)
	return errGone
}

func (n *deadNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	if n.dead.Load() {
		return nil, errGone
	}
	return n.bentNode.Node.HeaderByNumber(ctx, number)
}

func TestManagerOutage(t *testing.T) {
	w := deployed(t, DevConfig{})
	m := w.manager(&deadNode{bentNode: bentNode{Node: w.c}}, func(c *ManagerConfig) { c.Outage = 30 * time.Millisecond })
	b := batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7}))
	for range 2 { // the second finds the first's transaction on its way
		if _, err := m.Settle(w.ctx, b); !errors.Is(err, batcher.ErrUnavailable) {
			t.Errorf("%v, want ErrUnavailable", err)
		}
	}
	if len(m.flights) != 1 {
		t.Errorf("%d flights for one batch", len(m.flights))
	}
}

package chain

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/batcher"
)

// submitted hands over n batches, each on the one before, of one item each.
func (w *world) submitted(m *Manager, n int) (all []batcher.Flight) {
	w.t.Helper()
	for i := range n {
		f, err := m.Submit(w.ctx, nth(i))
		if err != nil {
			w.t.Fatalf("batch %d: %v", i, err)
		}
		all = append(all, f)
	}
	return all
}

func nth(i int) batcher.Batch {
	previous := pos(uint64(i), 1)
	if i == 0 {
		previous = pos(0, 0)
	}
	return batch(section(0, previous, pos(uint64(i)+1, 1), batcher.Item{To: wallet(i), Amount: 7}))
}

// ends waits for all of them at once, as the loop does.
func (w *world) ends(all []batcher.Flight) []outcome {
	out := make([]chan outcome, len(all))
	for i, f := range all {
		out[i] = make(chan outcome, 1)
		go func() {
			l, err := f.Wait(w.ctx)
			out[i] <- outcome{l, err}
		}()
	}
	got := make([]outcome, len(all))
	for i := range out {
		got[i] = <-out[i]
	}
	return got
}

// sealPooled seals once the pool has n transactions to put into the block.
func (w *world) sealPooled(n uint64) {
	w.t.Helper()
	w.until("the pool has them", func() bool {
		waiting, err := Waiting(w.ctx, w.c, w.signer.Address())
		return err == nil && waiting == n
	})
	w.seal()
}

// TestPipeline has four batches on their way at once, all in one block.
func TestPipeline(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	m := w.manager(n, nil)
	all := w.submitted(m, 4)
	again, err := m.Submit(w.ctx, nth(2))
	if err != nil || again != all[2] {
		t.Errorf("a batch on its way was sent again: %v", err)
	}
	if _, err := m.Submit(w.ctx, nth(7)); !errors.Is(err, batcher.ErrStale) {
		t.Errorf("a batch that stands on nothing: %v", err)
	}
	select {
	case <-all[0].Mined():
		t.Error("mined before any block")
	default:
	}
	w.sealPooled(4)
	for i, o := range w.ends(all) {
		if o.err != nil || len(o.l.Receipts) != 1 || o.l.Receipts[0].Previous != nth(i).Sections[0].Previous.String() {
			t.Errorf("batch %d: %+v, %v", i, o.l, o.err)
		}
		<-all[i].Mined()
	}
	if txs := n.tries(); len(txs) != 4 || txs[3].Nonce() != txs[0].Nonce()+3 {
		t.Errorf("%d transactions", len(txs))
	}
	if p, err := m.Watermark(w.ctx, 1, 0); err != nil || p != pos(4, 1) {
		t.Errorf("watermark %v, %v", p, err)
	}
	if len(m.flights) != 0 {
		t.Errorf("%d flights are left", len(m.flights))
	}
}

// TestPipelineSections: a batch may take one partition further more than once, and the
// next may stand on the last of it.
func TestPipelineSections(t *testing.T) {
	w := manualWorld(t)
	m := w.manager(nil, nil)
	it := func(i int) batcher.Item { return batcher.Item{To: wallet(i), Amount: 1} }
	var all []batcher.Flight
	for _, b := range []batcher.Batch{
		batch(section(0, pos(0, 0), pos(9, 0)), section(0, pos(9, 0), pos(10, 1), it(1)), section(1, pos(0, 0), pos(1, 1), it(2))),
		batch(section(0, pos(10, 1), pos(11, 1), it(3)), section(2, pos(0, 0), pos(1, 1), it(4))),
	} {
		f, err := m.Submit(w.ctx, b)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	w.sealPooled(2)
	for i, o := range w.ends(all) {
		if o.err != nil || len(o.l.Receipts) != 3-i {
			t.Errorf("batch %d: %+v, %v", i, o.l, o.err)
		}
	}
	if most, err := m.MaxAdvance(w.ctx); err != nil || most < 1<<16 {
		t.Errorf("a section may advance %d, %v", most, err)
	}
}

// TestPipelineCancels: a foreign transaction takes the first nonce, so that what
// stands on its batch cannot land. It is replaced by nothing, and says so.
func TestPipelineCancels(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	n.onSend = func(ctx context.Context, tx *types.Transaction) error {
		if len(tx.Data()) > 0 {
			return nil // taken and lost, or the block would hold them all
		}
		return w.c.SendTransaction(ctx, tx)
	}
	m := w.manager(n, func(c *ManagerConfig) { c.Stuck = 300 * time.Millisecond })
	all := w.submitted(m, 3)
	first := n.tries()[0].Nonce()
	if err := w.c.SendTransaction(w.ctx, w.foreign(first)); err != nil {
		t.Fatal(err)
	}
	w.seal()
	done := make(chan []outcome, 1)
	go func() { done <- w.ends(all) }()
	w.until("both are replaced by transfers to ourselves", func() bool {
		nothing := map[uint64]bool{}
		for _, tx := range n.tries() {
			nothing[tx.Nonce()] = len(tx.Data()) == 0 && *tx.To() == w.signer.Address()
		}
		return nothing[first+1] && nothing[first+2]
	})
	for i, o := range sealing(w, done) {
		if !errors.Is(o.err, batcher.ErrStale) || len(o.l.Receipts) != 0 {
			t.Errorf("batch %d: %+v, %v", i, o.l, o.err)
		}
	}
	n.onSend = nil
	again := w.submitted(m, 2)
	w.seal()
	for i, o := range w.ends(again) {
		if o.err != nil || len(o.l.Receipts) != 1 {
			t.Errorf("afterwards, batch %d: %+v, %v", i, o.l, o.err)
		}
	}
}

// foreign is a transaction of the same account that nobody told us of.
func (w *world) foreign(nonce uint64) *types.Transaction {
	return types.MustSignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, Gas: 21000, To: &someone, Value: big.NewInt(1),
		GasFeeCap: big.NewInt(100 * params.GWei), GasTipCap: big.NewInt(50 * params.GWei),
	})
}

// TestPipelineFillsGap: a node says a nonce that is too high, so that nothing we send
// can be mined until the nonces before it are.
func TestPipelineFillsGap(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	n.onNonce = func(nonce uint64) uint64 { return nonce + 3 }
	m := w.manager(n, func(c *ManagerConfig) { c.Stuck = 100 * time.Millisecond })
	all := w.submitted(m, 2)
	n.onNonce = nil
	done := make(chan []outcome, 1)
	go func() { done <- w.ends(all) }()
	w.until("the gap is filled", func() bool {
		filled := map[uint64]bool{}
		for _, tx := range n.tries() {
			filled[tx.Nonce()] = filled[tx.Nonce()] || len(tx.Data()) == 0
		}
		return len(filled) == 5
	})
	for i, o := range sealing(w, done) {
		if o.err != nil || len(o.l.Receipts) != 1 {
			t.Errorf("batch %d: %+v, %v", i, o.l, o.err)
		}
	}
}

// TestPipelineLostReceipts: a consumed nonce without a receipt is no loss while it
// does not last.
func TestPipelineLostReceipts(t *testing.T) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	asked := 0
	n.onReceipt = func(ctx context.Context, h common.Hash) (*types.Receipt, error) {
		if asked++; asked < 6 {
			return nil, ethereum.NotFound
		}
		return w.c.TransactionReceipt(ctx, h)
	}
	m := w.manager(n, nil)
	all := w.submitted(m, 1)
	w.seal()
	if got := w.ends(all); got[0].err != nil || len(got[0].l.Receipts) != 1 || len(n.tries()) != 1 {
		t.Errorf("%+v after %d tries", got, len(n.tries()))
	}
}

// TestGasUsedUp: a transaction that fails at its gas limit asks for a smaller batch.
func TestGasUsedUp(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &bentNode{Node: w.c}
	n.onReceipt = func(ctx context.Context, h common.Hash) (*types.Receipt, error) {
		r, err := w.c.TransactionReceipt(ctx, h)
		if err == nil {
			r.Status, r.GasUsed, r.Logs = types.ReceiptStatusFailed, n.tries()[0].Gas(), nil
		}
		return r, err
	}
	if _, err := w.manager(n, nil).Settle(w.ctx, nth(0)); !errors.Is(err, batcher.ErrTooLarge) {
		t.Errorf("%v, want ErrTooLarge", err)
	}
}

// TestPoorSigner: a signer without funds is no reason to stop, but to wait.
func TestPoorSigner(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &bentNode{Node: w.c}
	n.onSend = func(context.Context, *types.Transaction) error {
		return said("insufficient funds for gas * price + value: balance 0, tx cost 5, overshot 5")
	}
	m := w.manager(n, nil)
	if _, err := m.Settle(w.ctx, nth(0)); !errors.Is(err, ErrPoor) || !errors.Is(err, batcher.ErrUnavailable) {
		t.Errorf("%v, want ErrPoor, to be tried again", err)
	}
	n.onSend = nil // it was sent ether
	if l, err := m.Settle(w.ctx, nth(0)); err != nil || len(l.Receipts) != 1 {
		t.Errorf("%+v, %v", l, err)
	}
}

package chain

import (
	"context"
	"errors"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// TestReaderOverHTTP reads more balances than fit one request, over a socket.
func TestReaderOverHTTP(t *testing.T) {
	w := deployed(t, DevConfig{HTTPAddr: "127.0.0.1:0"})
	l, err := w.manager(nil, nil).Settle(w.ctx, batch(section(0, pos(0, 0), pos(1, 1),
		batcher.Item{To: wallet(0), Amount: 3}, batcher.Item{To: wallet(1999), Amount: 4})))
	if err != nil {
		t.Fatal(err)
	}
	over, err := ethclient.Dial(w.dev.URL())
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	of := make([]Holding, 2000)
	for i := range of {
		of[i].Owner = wallet(i)
	}
	r := NewReader(over, w.at)
	start := time.Now()
	got, err := r.At(l.Block).Balances(w.ctx, of)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d balances over HTTP in %v", len(of), time.Since(start).Round(time.Millisecond))
	for i := range got {
		want := map[int]uint64{0: 3, 1999: 4}[i]
		if got[i].Uint64() != want {
			t.Fatalf("balance of wallet %d is %v, want %d", i, &got[i], want)
		}
	}
	if early, err := r.At(l.Block-1).Balances(w.ctx, of[:1]); err != nil || !early[0].IsZero() {
		t.Errorf("the block before: %v, %v", early, err)
	}
	// A contract that does not answer as expected is an error, not a zero.
	bad := NewReader(over, Addresses{Rewards: someone})
	if got, err := bad.At(l.Block).Balances(w.ctx, of[:1]); err == nil {
		t.Errorf("balance at an address without code: %v", got)
	}
	if _, err := r.GasUsed(w.ctx, []common.Hash{{1}}); err == nil {
		t.Error("gas of an unknown transaction")
	}
}

// spinner is a wallet whose code burns all the gas it is given.
func (w *world) spinner() common.Address {
	w.t.Helper()
	// Runtime 5b600056 is: JUMPDEST, PUSH1 0, JUMP. Before it, code that returns it.
	init := common.FromHex("635b600056600052600460" + "1cf3")
	nonce, err := w.c.PendingNonceAt(w.ctx, testAddress)
	if err != nil {
		w.t.Fatal(err)
	}
	tx := types.MustSignNewTx(testKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, Gas: 200_000, Data: init, GasFeeCap: big.NewInt(1e10), GasTipCap: big.NewInt(1),
	})
	if err := w.c.SendTransaction(w.ctx, tx); err != nil {
		w.t.Fatal(err)
	}
	return mined(w.t, w.ctx, w.c, tx.Hash()).ContractAddress
}

// TestSettleHostileWallets: one wallet that burns gas is refused and stops nobody;
// as many as one transaction cannot carry make the batch too large, not refused.
func TestSettleHostileWallets(t *testing.T) {
	w := deployed(t, DevConfig{})
	m := w.manager(nil, nil)
	hostile := w.spinner()
	l, err := m.Settle(w.ctx, batch(section(0, pos(0, 0), pos(1, 1),
		batcher.Item{To: wallet(1), Amount: 5}, batcher.Item{To: hostile, Amount: 5}, batcher.Item{To: wallet(2), Amount: 5})))
	if err != nil || len(l.Receipts) != 1 || l.Receipts[0].Minted != 2 || l.Receipts[0].Refused != 1 {
		t.Fatalf("%+v, %v", l, err)
	}
	many := section(0, pos(1, 1), pos(2, 1))
	for i := range 250 {
		many.Items = append(many.Items, batcher.Item{To: hostile, Amount: uint64(i + 1)})
	}
	if bound := m.Gas(batch(many)); bound >= m.c.Gas.TxCap {
		t.Fatalf("bound %d is over the cap already", bound)
	}
	few := many
	few.Items = many.Items[:100] // over the bound, under the cap
	if _, err := m.Settle(w.ctx, batch(many)); !errors.Is(err, batcher.ErrTooLarge) {
		t.Errorf("250 hostile items: %v, want ErrTooLarge", err)
	}
	l, err = m.Settle(w.ctx, batch(few))
	if err != nil || l.Receipts[0].Refused != 100 || l.GasUsed <= m.Gas(batch(few)) {
		t.Errorf("100 hostile items: %+v, %v; bound %d", l, err, m.Gas(batch(few)))
	}
}

// reorgNode forgets a receipt's block once, as a reorg would: at first the block
// is not final, then another one stands in its place.
type reorgNode struct {
	bentNode
	final   *big.Int
	changed bool
}

func (n *reorgNode) set(final *big.Int, changed bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.final, n.changed = final, changed
}

func (n *reorgNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if number != nil && number.Int64() == int64(rpc.FinalizedBlockNumber) {
		return &types.Header{Number: n.final}, nil
	}
	h, err := n.bentNode.Node.HeaderByNumber(ctx, number)
	if err == nil && number != nil && n.changed {
		h = types.CopyHeader(h)
		h.Extra = []byte("another")
	}
	return h, err
}

func TestManagerFinality(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &reorgNode{bentNode: bentNode{Node: w.c}, final: big.NewInt(0)}
	m := w.manager(n, nil)
	l, err := m.Settle(shortly(t, w.ctx), batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 1})))
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Fatalf("returned before final: %+v, %v", l, err)
	}
	r := mined(t, w.ctx, w.c, n.tries()[0].Hash())
	b := batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 1}))
	n.set(r.BlockNumber, true)
	if l, err := m.Settle(shortly(t, w.ctx), b); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("final in a block that is gone: %+v, %v", l, err)
	}
	n.set(r.BlockNumber, false)
	if l, err := m.Settle(w.ctx, b); err != nil || l.Tx != r.TxHash.Hex() {
		t.Errorf("not final: %+v, %v", l, err)
	}
	if sent := len(n.tries()); sent != 1 {
		t.Errorf("%d transactions for one batch that was asked for thrice", sent)
	}
}

func shortly(t *testing.T, ctx context.Context) context.Context {
	ctx, cancel := context.WithTimeout(ctx, 60*time.Millisecond)
	t.Cleanup(cancel)
	return ctx
}

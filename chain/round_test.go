package chain

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// notes is a log that may be read while it is written.
type notes struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (n *notes) Write(b []byte) (int, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	return n.buf.Write(b)
}

func (n *notes) count(words string) int {
	n.mu.Lock()
	defer n.mu.Unlock()
	return strings.Count(n.buf.String(), words)
}

// TestRoundTrouble: a node that tells head and nonce but no receipt keeps a batch from its
// end for ever, and no call returns that says so. The log does, once.
func TestRoundTrouble(t *testing.T) {
	w := deployed(t, DevConfig{})
	var mu sync.Mutex
	failing := true
	n := &bentNode{Node: w.c}
	n.onReceipt = func(ctx context.Context, h common.Hash) (*types.Receipt, error) {
		mu.Lock()
		defer mu.Unlock()
		if failing {
			return nil, errors.New("receipts are pruned")
		}
		return w.c.TransactionReceipt(ctx, h)
	}
	var log notes
	m := w.manager(n, func(c *ManagerConfig) { c.Depth, c.Logger = 1, slog.New(slog.NewTextHandler(&log, nil)) })
	done := w.settleAsync(m, nth(0))
	for log.count("receipts are pruned") == 0 {
		select {
		case got := <-done:
			t.Fatalf("ended without a receipt: %+v", got)
		case <-w.ctx.Done():
			t.Fatal("nothing was said")
		case <-time.After(5 * time.Millisecond):
		}
	}
	time.Sleep(50 * time.Millisecond)
	if got := log.count("receipts are pruned"); got != 1 {
		t.Errorf("said %d times", got)
	}
	mu.Lock()
	failing = false
	mu.Unlock()
	if got := sealing(w, done); got.err != nil || len(got.l.Receipts) != 1 {
		t.Errorf("%+v", got)
	}
	if log.count("looked after again") != 1 {
		t.Error("its end was not said")
	}
}

// TestRoundHoldsNothing: a node that is slow to say what became of one batch does not hold
// up the next.
func TestRoundHoldsNothing(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &bentNode{Node: w.c}
	asked, answer := make(chan struct{}, 100), make(chan struct{})
	n.onReceipt = func(ctx context.Context, h common.Hash) (*types.Receipt, error) {
		asked <- struct{}{}
		<-answer
		return w.c.TransactionReceipt(ctx, h)
	}
	m := w.manager(n, func(c *ManagerConfig) { c.Depth = 1 })
	first := w.settleAsync(m, nth(0))
	<-asked
	ctx, cancel := context.WithTimeout(w.ctx, 5*time.Second)
	defer cancel()
	if _, err := m.Submit(ctx, nth(1)); err != nil {
		t.Errorf("while the node owes an answer: %v", err)
	}
	close(answer)
	if got := sealing(w, first); got.err != nil {
		t.Error(got.err)
	}
}

// callNode keeps what was simulated.
type callNode struct {
	*bentNode
	simulated [][]byte
}

func (n *callNode) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if msg.Gas > 0 {
		n.simulated = append(n.simulated, msg.Data)
	}
	return n.Node.CallContract(ctx, msg, block)
}

// TestSimulatedAsOfNow: a batch behind another that is in a block, which nobody has looked
// for yet, is simulated on what is settled. On an older watermark it would be skipped, and
// that says nothing.
func TestSimulatedAsOfNow(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &callNode{bentNode: &bentNode{Node: w.c}}
	m := w.manager(n, nil)
	w.submitted(m, 1)
	mined(t, w.ctx, w.c, n.tries()[0].Hash())
	if _, err := m.Submit(w.ctx, nth(1)); err != nil {
		t.Fatal(err)
	}
	if got, want := n.simulated[len(n.simulated)-1], EncodeSettle(nil, nth(1)); !bytes.Equal(got, want) {
		t.Errorf("simulated %x\nwant %x", got, want)
	}
}

// TestReceiptOnce: a receipt of 500 mints is hundreds of kilobytes; it is fetched once, and
// finality is its block's.
func TestReceiptOnce(t *testing.T) {
	w := deployed(t, DevConfig{})
	n := &bentNode{Node: w.c}
	fetched := 0
	n.onReceipt = func(ctx context.Context, h common.Hash) (*types.Receipt, error) {
		r, err := w.c.TransactionReceipt(ctx, h)
		if err == nil {
			fetched++
		}
		return r, err
	}
	got := sealing(w, w.settleAsync(w.manager(n, func(c *ManagerConfig) { c.Depth = 3 }), nth(0)))
	if got.err != nil || len(got.l.Receipts) != 1 {
		t.Fatalf("%+v", got)
	}
	if fetched != 1 {
		t.Errorf("the receipt was fetched %d times", fetched)
	}
}

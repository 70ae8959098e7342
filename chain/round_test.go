package chain

import (
	"bytes"
	"context"
	"errors"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

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

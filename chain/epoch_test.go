package chain

import (
	"errors"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common/math"

	"github.com/guerdon/guerdon/batcher"
)

// says has the node answer that this epoch is open.
func (n *bentNode) says(epoch uint64) {
	n.onCall = func(msg ethereum.CallMsg) ([]byte, bool) {
		return math.U256Bytes(new(big.Int).SetUint64(epoch)), [4]byte(msg.Data[:4]) == openedSelector
	}
}

// TestEpochNotOpen: nothing is spent on an epoch that is not open, be it that it never
// was, that a reorg undid its opening, or that another one has sealed it.
func TestEpochNotOpen(t *testing.T) {
	w := deployed(t, DevConfig{})
	second := batch(section(0, pos(0, 0), pos(1, 1), batcher.Item{To: wallet(1), Amount: 7}))
	second.Sections[0].Epoch = 2
	n := &bentNode{Node: w.c}
	m := w.manager(n, nil)
	waits := func(when string, sent int) {
		t.Helper()
		_, err := m.Settle(w.ctx, second)
		if !errors.Is(err, batcher.ErrUnavailable) || !strings.Contains(err.Error(), "epoch 2 is not open on chain (1 is)") || len(n.tries()) != sent {
			t.Errorf("%s: %v after %d transactions", when, err, len(n.tries()))
		}
	}
	waits("before it opens", 0)

	n.says(2)
	if _, err := m.Settle(w.ctx, second); !errors.Is(err, batcher.ErrStale) || len(n.tries()) != 1 {
		t.Fatalf("an opening that is undone before the block: %v", err)
	}
	n.onCall = nil
	waits("its opening undone", 1)

	n.says(3)
	if _, err := m.Settle(w.ctx, second); !errors.Is(err, ErrSealed) || errors.Is(err, batcher.ErrUnavailable) {
		t.Errorf("sealed: %v", err)
	}
	n.says(2)
	second.Sections[0].Previous = pos(1, 1) // not what the chain has: it looks, and sends nothing
	if _, err := m.Settle(w.ctx, second); !errors.Is(err, batcher.ErrStale) || len(n.tries()) != 1 {
		t.Errorf("open: %v", err)
	}
}

// standing is a manager with two batches on their way at nonces behind want, standing on
// a watermark that a reorg then takes away, with their transactions.
func standing(t *testing.T, behind uint64) (*world, *bentNode, *Manager) {
	w := manualWorld(t)
	n := &bentNode{Node: w.c}
	n.onNonce = func(nonce uint64) uint64 { return nonce + behind }
	n.onCall = func(msg ethereum.CallMsg) ([]byte, bool) {
		one := math.U256Bytes(big.NewInt(1))
		return slices.Concat(one, one), [4]byte(msg.Data[:4]) == watermarkSelector
	}
	m := w.manager(n, func(c *ManagerConfig) { c.Stuck = 100 * time.Millisecond })
	for i := 1; i < 3; i++ {
		if _, err := m.Submit(w.ctx, nth(i)); err != nil {
			t.Fatal(err)
		}
	}
	n.onNonce, n.onCall = nil, nil
	return w, n, m
}

// TestDrain: what is on its way and can no longer land is given up although nobody waits
// for it, and the next life finds a lane that takes what stands on the chain.
func TestDrain(t *testing.T) {
	for name, behind := range map[string]uint64{"filled": 1, "too far back": mostFillers + 2} {
		t.Run(name, func(t *testing.T) {
			w, n, m := standing(t, behind)
			next := batch(section(0, pos(0, 0), pos(9, 1), batcher.Item{To: wallet(1), Amount: 7}))
			if _, err := m.Submit(w.ctx, next); !errors.Is(err, batcher.ErrStale) {
				t.Fatalf("beside what is on its way: %v", err)
			}
			done := make(chan error, 1)
			go func() { done <- m.Drain(w.ctx) }()
			if err := sealing(w, done); err != nil {
				t.Fatal(err)
			}
			f, err := m.Submit(w.ctx, next)
			if err != nil {
				t.Fatalf("afterwards: %v", err)
			}
			w.seal()
			if o := w.ends([]batcher.Flight{f})[0]; o.err != nil || len(o.l.Receipts) != 1 {
				t.Errorf("afterwards: %+v, %v", o.l, o.err)
			}
			mined, err := w.c.NonceAt(w.ctx, w.signer.Address(), nil)
			if last := n.tries()[len(n.tries())-1].Nonce(); err != nil || mined != last+1 {
				t.Errorf("the chain is at nonce %d, %v; the last was %d", mined, err, last)
			}
		})
	}
}

// TestTooFarBack: who waits for a batch behind more nonces than are filled is told that
// final blocks were undone, so that the lane begins again.
func TestTooFarBack(t *testing.T) {
	w, _, m := standing(t, mostFillers+2)
	var all []batcher.Flight
	for _, f := range m.flights {
		all = append(all, f)
	}
	for i, o := range w.ends(all) {
		if !errors.Is(o.err, batcher.ErrUndone) {
			t.Errorf("batch %d: %v", i, o.err)
		}
	}
}

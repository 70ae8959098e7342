package chain

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// rehearsedNode is told of each simulation.
type rehearsedNode struct {
	Node
	before func(block *big.Int) error
	n      int
}

func (n *rehearsedNode) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if msg.Gas > 0 {
		n.n++
		if n.before != nil {
			if err := n.before(block); err != nil {
				return nil, err
			}
		}
	}
	return n.Node.CallContract(ctx, msg, block)
}

// TestRehearse: what is simulated before its turn is not simulated again, unless that was
// long ago.
func TestRehearse(t *testing.T) {
	w := manualWorld(t)
	n := &rehearsedNode{Node: w.c}
	m := w.manager(n, nil)
	var submit []func(context.Context) (batcher.Flight, error)
	for i := range 3 {
		submit = append(submit, m.Rehearse(w.ctx, nth(i)))
	}
	var all []batcher.Flight
	for i := range 2 {
		f, err := submit[i](w.ctx)
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	if n.n != 3 {
		t.Errorf("%d simulations of three batches", n.n)
	}
	long := time.Now().Add(-rehearsalHolds - time.Second)
	f, err := m.submit(w.ctx, nth(2), rehearsal{limit: 1 << 20, at: long})
	if err != nil || n.n != 4 {
		t.Errorf("one of long ago: %d simulations, %v", n.n, err)
	}
	w.sealPooled(3)
	for i, o := range w.ends(append(all, f)) {
		if o.err != nil {
			t.Errorf("batch %d: %v", i, o.err)
		}
	}
}

// TestRehearsedAsOfOneBlock: a block that comes while a batch is looked at does not make the
// simulation one of a section that is skipped.
func TestRehearsedAsOfOneBlock(t *testing.T) {
	w := manualWorld(t)
	n := &rehearsedNode{Node: w.c}
	m := w.manager(n, nil)
	first := w.submitted(m, 1)
	var at record.Position
	n.before = func(block *big.Int) (err error) {
		w.sealPooled(1) // the first lands
		at, err = m.watermarkAt(w.ctx, 1, 0, block)
		return err
	}
	m.Rehearse(w.ctx, nth(1))
	if at != pos(0, 0) {
		t.Errorf("simulated on (0,0), where %v is settled", at)
	}
	for _, o := range w.ends(first) {
		if o.err != nil {
			t.Error(o.err)
		}
	}
}

// TestRehearsedBehindAnAddressOfSeveral: where the node that answers does not have the block,
// it is asked as of its own latest.
func TestRehearsedBehindAnAddressOfSeveral(t *testing.T) {
	w := manualWorld(t)
	n := &rehearsedNode{Node: w.c, before: func(block *big.Int) error {
		if block != nil {
			return said("header not found")
		}
		return nil
	}}
	if _, err := w.manager(n, nil).Submit(w.ctx, nth(0)); err != nil || n.n != 2 {
		t.Errorf("%d simulations, %v", n.n, err)
	}
}

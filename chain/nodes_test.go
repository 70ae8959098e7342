package chain

import (
	"context"
	"errors"
	"math/big"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// oddNode is one of several: away, behind, or with words of its own about finality.
type oddNode struct {
	bentNode
	mu    sync.Mutex
	away  bool
	lag   int64
	final int64
	other byte // its blocks are another chain's
	asked int
}

func (n *oddNode) set(f func()) {
	n.mu.Lock()
	defer n.mu.Unlock()
	f()
}

func (n *oddNode) HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error) {
	n.mu.Lock()
	away, lag, final, other := n.away, n.lag, n.final, n.other
	n.asked++
	n.mu.Unlock()
	switch {
	case away:
		return nil, errGone
	case number == nil:
		h, err := n.Node.HeaderByNumber(ctx, nil)
		if err != nil || lag == 0 {
			return h, err
		}
		number = new(big.Int).Sub(h.Number, big.NewInt(lag))
	case number.Int64() == int64(rpc.FinalizedBlockNumber):
		number = big.NewInt(final)
	}
	h, err := n.Node.HeaderByNumber(ctx, number)
	if err == nil && lag > 0 {
		newest, err := n.Node.HeaderByNumber(ctx, nil)
		if err != nil {
			return nil, err
		}
		if h.Number.Int64() > newest.Number.Int64()-lag {
			return nil, ethereum.NotFound
		}
	}
	if err == nil && other > 0 {
		h = types.CopyHeader(h)
		h.Extra = []byte{other}
	}
	return h, err
}

// FilterLogs gives what the node has of the range, and says no word of the rest.
func (n *oddNode) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	n.mu.Lock()
	lag := n.lag
	n.mu.Unlock()
	newest, err := n.Node.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}
	if has := new(big.Int).Sub(newest.Number, big.NewInt(lag)); q.ToBlock != nil && q.ToBlock.Cmp(has) > 0 {
		q.ToBlock = has
	}
	if q.FromBlock != nil && q.ToBlock != nil && q.FromBlock.Cmp(q.ToBlock) > 0 {
		return nil, nil
	}
	return n.Node.FilterLogs(ctx, q)
}

func (n *oddNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	away := n.away
	n.mu.Unlock()
	if away {
		return errGone
	}
	return n.bentNode.SendTransaction(ctx, tx)
}

func threeNodes(t *testing.T, w *world) ([3]*oddNode, *Nodes) {
	t.Helper()
	var odd [3]*oddNode
	all := make([]Node, 3)
	for i := range odd {
		odd[i] = &oddNode{bentNode: bentNode{Node: w.c}}
		all[i] = odd[i]
	}
	n, err := NewNodes(all, NodesConfig{})
	if err != nil {
		t.Fatal(err)
	}
	return odd, n
}

func TestNodesFinality(t *testing.T) {
	w := deployed(t, DevConfig{})
	odd, n := threeNodes(t, w)
	tag := big.NewInt(int64(rpc.FinalizedBlockNumber))
	final := func() (uint64, error) {
		h, err := n.HeaderByNumber(w.ctx, tag)
		if err != nil {
			return 0, err
		}
		return h.Number.Uint64(), nil
	}
	say := func(a, b, c int64) {
		for i, at := range []int64{a, b, c} {
			odd[i].set(func() { odd[i].final = at })
		}
	}
	for _, tc := range []struct {
		name    string
		a, b, c int64
		want    uint64
	}{
		{"two of three", 5, 3, 1, 3},
		{"one ahead alone", 9, 3, 3, 3},
		{"never back", 1, 1, 1, 3},
		{"further", 4, 5, 5, 5},
	} {
		say(tc.a, tc.b, tc.c)
		if got, err := final(); err != nil || got != tc.want {
			t.Errorf("%s: %d, %v; want %d", tc.name, got, err, tc.want)
		}
	}
	say(6, 6, 6)
	odd[0].set(func() { odd[0].other = 1 })
	odd[1].set(func() { odd[1].other = 2 })
	if got, err := final(); !errors.Is(err, ErrSplit) {
		t.Errorf("three chains: %d, %v", got, err)
	}
	odd[1].set(func() { odd[1].other = 0; odd[1].away = true })
	if got, err := final(); err == nil {
		t.Errorf("two that disagree, one away: final %d", got)
	}
	odd[0].set(func() { odd[0].other = 0 })
	if got, err := final(); err != nil || got != 6 {
		t.Errorf("two that agree, one away: %d, %v", got, err)
	}
	odd[0].set(func() { odd[0].away = true })
	if got, err := final(); err == nil {
		t.Errorf("one of three: final %d", got)
	}
}

// TestNodesAgreeOnABlock: one node's word for what a block is does not do, or it could pass a
// landing off as final that no other node has.
func TestNodesAgreeOnABlock(t *testing.T) {
	w := deployed(t, DevConfig{})
	odd, n := threeNodes(t, w)
	number := big.NewInt(3)
	want, err := w.c.HeaderByNumber(w.ctx, number)
	if err != nil {
		t.Fatal(err)
	}
	odd[0].set(func() { odd[0].other = 1 }) // the one that is asked first
	if h, err := n.HeaderByNumber(w.ctx, number); err != nil || h.Hash() != want.Hash() {
		t.Errorf("one against two: %v, %v", h, err)
	}
	odd[1].set(func() { odd[1].away = true })
	if h, err := n.HeaderByNumber(w.ctx, number); !errors.Is(err, ErrSplit) || !errors.Is(err, batcher.ErrUnavailable) {
		t.Errorf("one against one: %v, %v", h, err)
	}
	odd[0].set(func() { odd[0].other = 0 })
	if h, err := n.HeaderByNumber(w.ctx, number); err != nil || h.Hash() != want.Hash() {
		t.Errorf("two agree: %v, %v", h, err)
	}
	odd[2].set(func() { odd[2].away = true })
	if h, err := n.HeaderByNumber(w.ctx, number); err == nil {
		t.Errorf("one alone: %v", h)
	}
}

// TestNodesFailOver settles while nodes go and come.
func TestNodesFailOver(t *testing.T) {
	w := deployed(t, DevConfig{})
	odd, n := threeNodes(t, w)
	m := w.manager(n, func(c *ManagerConfig) { c.Depth = 1 })
	for i := range 6 {
		away := i % 3
		odd[away].set(func() { odd[away].away = true })
		f, err := m.Submit(w.ctx, nth(i))
		if err != nil {
			t.Fatalf("batch %d without node %d: %v", i, away, err)
		}
		<-untilMined(w, f)
		odd[away].set(func() { odd[away].away = false })
	}
	if p, err := m.Watermark(w.ctx, 1, 0); err != nil || p != pos(6, 1) {
		t.Errorf("watermark %v, %v", p, err)
	}
	for i := range odd {
		if len(odd[i].tries()) == 0 {
			t.Errorf("node %d was given nothing", i)
		}
	}
}

// untilMined drives a lane until f is in a block.
func untilMined(w *world, f batcher.Flight) <-chan struct{} {
	ctx, stop := context.WithCancel(w.ctx)
	done := make(chan struct{})
	go func() {
		defer close(done)
		go func() { _, _ = f.Wait(ctx) }()
		<-f.Mined()
		stop()
	}()
	return done
}

// TestNodesLag: who is behind is asked last.
func TestNodesLag(t *testing.T) {
	w := deployed(t, DevConfig{})
	odd, n := threeNodes(t, w)
	odd[0].set(func() { odd[0].lag = 5 })
	if first := n.inOrder(w.ctx)[0]; first.Node != Node(odd[1]) {
		t.Errorf("asks %s first", first.name)
	}
	odd[1].set(func() { odd[1].away = true })
	if _, err := n.HeaderByNumber(w.ctx, nil); err != nil { // notices
		t.Error(err)
	}
	if first := n.inOrder(w.ctx)[0]; first.Node != Node(odd[2]) {
		t.Errorf("asks %s first", first.name)
	}
	if _, err := NewNodes(nil, NodesConfig{}); err == nil {
		t.Error("no nodes at all")
	}
}

// TestNodesLagLogs: a node that is a block behind, so little that it is still asked first,
// does not answer for the block that it lacks.
func TestNodesLagLogs(t *testing.T) {
	w := deployed(t, DevConfig{})
	odd, n := threeNodes(t, w)
	odd[0].set(func() { odd[0].lag = 1 })
	l, err := w.manager(nil, nil).Settle(w.ctx, nth(0))
	if err != nil {
		t.Fatal(err)
	}
	head, err := w.c.HeaderByNumber(w.ctx, nil)
	if err != nil || head.Number.Uint64() != l.Block {
		t.Fatalf("head %v, settled in %d: %v", head.Number, l.Block, err)
	}
	q := ethereum.FilterQuery{Addresses: []common.Address{w.at.Settlement}, FromBlock: head.Number, ToBlock: head.Number}
	if logs, err := n.FilterLogs(w.ctx, q); err != nil || len(logs) == 0 {
		t.Errorf("%d logs, %v", len(logs), err)
	}
}

// TestNodesSend: one that has taken it is enough, and an answer that may mean so is not
// drowned by a refusal.
func TestNodesSend(t *testing.T) {
	w := deployed(t, DevConfig{})
	tx := w.foreign(0)
	for _, tc := range []struct {
		say  [3]error
		want answer
	}{
		{[3]error{said("txpool is full"), nil, errGone}, taken},
		{[3]error{said("txpool is full"), said("already known"), said("nonce too low")}, taken},
		{[3]error{said("txpool is full"), errGone, said("txpool is full")}, unknown},
		{[3]error{said("txpool is full"), said("txpool is full"), said("txpool is full")}, busy},
	} {
		odd, n := threeNodes(t, w)
		for i := range odd {
			odd[i].onSend = func(context.Context, *types.Transaction) error { return tc.say[i] }
		}
		err := n.SendTransaction(w.ctx, tx)
		if got := answerOf(err); got != tc.want {
			t.Errorf("%v: %v means %d, want %d", tc.say, err, got, tc.want)
		}
	}
}

// brittleNode breaks off two calls in three.
type brittleNode struct {
	bentNode
	calls atomic.Int64
}

func (n *brittleNode) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) ([]byte, error) {
	if n.calls.Add(1)%3 != 0 {
		return nil, errGone
	}
	return n.Node.CallContract(ctx, msg, block)
}

// TestNodesAskAgain: what breaks off now and then holds nothing up.
func TestNodesAskAgain(t *testing.T) {
	w := deployed(t, DevConfig{})
	n, err := NewNodes([]Node{&brittleNode{bentNode: bentNode{Node: w.c}}}, NodesConfig{})
	if err != nil {
		t.Fatal(err)
	}
	if l, err := w.manager(n, nil).Settle(w.ctx, nth(0)); err != nil || len(l.Receipts) != 1 {
		t.Errorf("%+v, %v", l, err)
	}
}

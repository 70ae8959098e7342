package chain

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// ErrSplit marks nodes that do not agree about final blocks: one of them is on another
// chain, or lies.
var ErrSplit = errors.New("nodes disagree about final blocks")

const (
	nodeTimeout = 5 * time.Second // of one call of one node; three times that where it is alone
	benchedFor  = 5 * time.Second // how long a node that failed is asked last
	headEvery   = 2 * time.Second // how often heads are compared
	mayLag      = 2               // blocks behind the newest head before a node is asked last
)

// Nodes are several nodes of one chain, any of which may be away, behind or wrong. They
// are one Node:
//
//   - A read goes to the first that is neither away nor behind, and on to the next where
//     it does not answer. What a node answers, an error included, is an answer.
//   - A receipt that one does not know is asked of all.
//   - A transaction goes to all; that one has taken it is enough.
//   - A block is final when Quorum of them say so and agree which one it is. What was
//     final once stays so: Nodes never go back. Which block has a number is the quorum's
//     word, too: a landing is compared with it.
type Nodes struct {
	quorum int
	log    *slog.Logger

	mu     sync.Mutex
	all    []*endpoint // in the order given
	headAt time.Time
	final  *types.Header // the newest that was said to be
}

type endpoint struct {
	Node
	name   string
	benchd time.Time // until then asked last
	head   uint64
}

// NodesConfig configures Nodes.
type NodesConfig struct {
	Names  []string // of the nodes, for people
	Quorum int      // of finality; 0: more than half
	Logger *slog.Logger
}

// NewNodes puts nodes together, the preferred one first.
func NewNodes(all []Node, c NodesConfig) (*Nodes, error) {
	if len(all) == 0 || c.Quorum > len(all) || c.Quorum < 0 {
		return nil, fmt.Errorf("nodes: a quorum of %d among %d", c.Quorum, len(all))
	}
	n := &Nodes{quorum: cmp.Or(c.Quorum, len(all)/2+1), log: c.Logger}
	if n.log == nil {
		n.log = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	for i, node := range all {
		name := fmt.Sprint("node ", i+1)
		if i < len(c.Names) {
			name = c.Names[i]
		}
		n.all = append(n.all, &endpoint{Node: node, name: name})
	}
	return n, nil
}

// inOrder is whom to ask first: who answers and is not behind, then in the order given.
func (n *Nodes) inOrder(ctx context.Context) []*endpoint {
	n.compareHeads(ctx)
	n.mu.Lock()
	defer n.mu.Unlock()
	newest, now := uint64(0), time.Now()
	for _, m := range n.all {
		newest = max(newest, m.head)
	}
	rank := func(m *endpoint) int {
		switch {
		case m.benchd.After(now):
			return 2
		case m.head+mayLag < newest:
			return 1
		}
		return 0
	}
	out := slices.Clone(n.all)
	slices.SortStableFunc(out, func(a, b *endpoint) int { return rank(a) - rank(b) })
	return out
}

// compareHeads asks all for their heads now and then.
func (n *Nodes) compareHeads(ctx context.Context) {
	n.mu.Lock()
	due := len(n.all) > 1 && time.Since(n.headAt) >= headEvery
	if due {
		n.headAt = time.Now()
	}
	n.mu.Unlock()
	if due {
		_, _ = n.heads(ctx, nil) // who does not answer is benched
	}
}

// heads asks all for a block and returns what they answered, by node.
func (n *Nodes) heads(ctx context.Context, number *big.Int) (out []*types.Header, err error) {
	out = make([]*types.Header, len(n.all))
	errs := n.each(ctx, func(ctx context.Context, i int, m *endpoint) (err error) {
		out[i], err = m.HeaderByNumber(ctx, number)
		if err == nil && number == nil {
			n.mu.Lock()
			m.head = out[i].Number.Uint64()
			n.mu.Unlock()
		}
		return err
	})
	return out, errors.Join(errs...)
}

// each asks all at once and waits for them.
func (n *Nodes) each(ctx context.Context, ask func(ctx context.Context, i int, m *endpoint) error) []error {
	errs := make([]error, len(n.all))
	var all sync.WaitGroup
	for i, m := range n.all {
		all.Go(func() {
			call, cancel := context.WithTimeout(ctx, nodeTimeout)
			defer cancel()
			if errs[i] = ask(call, i, m); errs[i] != nil && ctx.Err() == nil && !answered(errs[i]) {
				n.bench(m, errs[i])
			}
		})
	}
	all.Wait()
	return errs
}

// bench has a node asked last for a while.
func (n *Nodes) bench(m *endpoint, err error) {
	n.mu.Lock()
	was := m.benchd
	m.benchd = time.Now().Add(benchedFor)
	n.mu.Unlock()
	if time.Since(was) > benchedFor {
		n.log.Warn("a node does not answer", "node", m.name, "err", err)
	}
}

// answered reports whether err is what a node said, rather than that it said nothing.
func answered(err error) bool {
	var said rpc.Error
	return errors.Is(err, ethereum.NotFound) || errors.As(err, &said)
}

// ask asks one after the other until one answers, and all of them again a moment later
// if none does: a connection that broke, or a limit on requests, mostly lasts no longer.
func (n *Nodes) ask(ctx context.Context, call func(context.Context, Node) error) error {
	var errs []error
	for _, wait := range []time.Duration{0, 100 * time.Millisecond, 400 * time.Millisecond} {
		if err := sleep(ctx, wait); err != nil {
			return err
		}
		errs = errs[:0]
		for _, m := range n.inOrder(ctx) {
			one, cancel := context.WithTimeout(ctx, n.patience())
			err := call(one, m.Node)
			cancel()
			if err == nil || answered(err) || ctx.Err() != nil {
				return err
			}
			n.bench(m, err)
			errs = append(errs, fmt.Errorf("%s: %w", m.name, err))
		}
	}
	return errors.Join(errs...)
}

// patience is how long one call may take: longer where nobody else could be asked.
func (n *Nodes) patience() time.Duration {
	if len(n.all) == 1 {
		return 3 * nodeTimeout
	}
	return nodeTimeout
}

// CallContract implements Node.
func (n *Nodes) CallContract(ctx context.Context, msg ethereum.CallMsg, block *big.Int) (out []byte, err error) {
	err = n.ask(ctx, func(ctx context.Context, m Node) (err error) { out, err = m.CallContract(ctx, msg, block); return err })
	return out, err
}

// NonceAt implements Node.
func (n *Nodes) NonceAt(ctx context.Context, a common.Address, block *big.Int) (out uint64, err error) {
	err = n.ask(ctx, func(ctx context.Context, m Node) (err error) { out, err = m.NonceAt(ctx, a, block); return err })
	return out, err
}

// FeeHistory implements Node.
func (n *Nodes) FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (out *ethereum.FeeHistory, err error) {
	err = n.ask(ctx, func(ctx context.Context, m Node) (err error) {
		out, err = m.FeeHistory(ctx, blocks, last, percentiles)
		return err
	})
	return out, err
}

// ChainID implements Node: all have to be on the same chain.
func (n *Nodes) ChainID(ctx context.Context) (*big.Int, error) {
	ids := make([]*big.Int, len(n.all))
	errs := n.each(ctx, func(ctx context.Context, i int, m *endpoint) (err error) { ids[i], err = m.ChainID(ctx); return err })
	var id *big.Int
	for i, other := range ids {
		switch {
		case other == nil:
		case id == nil:
			id = other
		case id.Cmp(other) != 0:
			return nil, fmt.Errorf("%w: %s is on chain %v, others are on %v", ErrSplit, n.all[i].name, other, id)
		}
	}
	if id == nil {
		return nil, errors.Join(errs...)
	}
	return id, nil
}

// FilterLogs implements Node. Of blocks that it does not have a node may say that there are
// no logs: one that has not come to the range's end is passed over.
func (n *Nodes) FilterLogs(ctx context.Context, q ethereum.FilterQuery) (out []types.Log, err error) {
	err = n.ask(ctx, func(ctx context.Context, m Node) (err error) {
		if len(n.all) > 1 && q.ToBlock != nil && q.ToBlock.Sign() >= 0 {
			if _, err := m.HeaderByNumber(ctx, q.ToBlock); err != nil {
				return errors.New("has not come to the block yet: " + err.Error()) // which is no answer
			}
		}
		out, err = m.FilterLogs(ctx, q)
		return err
	})
	return out, err
}

// SubscribeFilterLogs is of no use where nodes come and go.
func (n *Nodes) SubscribeFilterLogs(context.Context, ethereum.FilterQuery, chan<- types.Log) (ethereum.Subscription, error) {
	return nil, errors.New("several nodes have no subscriptions")
}

// TransactionReceipt implements Node.
func (n *Nodes) TransactionReceipt(ctx context.Context, h common.Hash) (*types.Receipt, error) {
	missing := error(nil)
	var errs []error
	for _, m := range n.inOrder(ctx) {
		one, cancel := context.WithTimeout(ctx, nodeTimeout)
		r, err := m.TransactionReceipt(one, h)
		cancel()
		switch {
		case err == nil && r != nil:
			return r, nil
		case err == nil || errors.Is(err, ethereum.NotFound):
			missing = ethereum.NotFound
		case ctx.Err() != nil:
			return nil, ctx.Err()
		default:
			if errs = append(errs, fmt.Errorf("%s: %w", m.name, err)); !answered(err) {
				n.bench(m, err)
			}
		}
	}
	if missing != nil {
		return nil, missing
	}
	return nil, errors.Join(errs...)
}

// SendTransaction implements Node. It returns with the first that has taken it; without
// one, what may mean that it was taken comes before what does not.
func (n *Nodes) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if len(n.all) == 1 {
		return n.all[0].SendTransaction(ctx, tx)
	}
	errs := make(chan error, len(n.all))
	for _, m := range n.all {
		go func() {
			call, cancel := context.WithTimeout(context.WithoutCancel(ctx), nodeTimeout)
			defer cancel()
			err := m.SendTransaction(call, tx)
			if err != nil && !answered(err) {
				n.bench(m, err)
			}
			errs <- err
		}()
	}
	var worst error
	for range n.all {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-errs:
			switch answerOf(err) {
			case taken:
				return nil
			case unknown:
				worst = err
			default:
				worst = cmp.Or(worst, err)
			}
		}
	}
	return worst
}

// HeaderByNumber implements Node: every header is the quorum's.
func (n *Nodes) HeaderByNumber(ctx context.Context, number *big.Int) (out *types.Header, err error) {
	switch {
	case len(n.all) > 1 && number == nil:
		return n.agreed(ctx, nil)
	case number != nil && number.Int64() == int64(rpc.FinalizedBlockNumber):
		return n.finalized(ctx, number)
	case len(n.all) > 1 && number.Sign() >= 0:
		return n.numbered(ctx, number)
	}
	err = n.ask(ctx, func(ctx context.Context, m Node) (err error) { out, err = m.HeaderByNumber(ctx, number); return err })
	return out, err
}

// agreed is the newest block that a quorum has at least reached.
func (n *Nodes) agreed(ctx context.Context, tag *big.Int) (*types.Header, error) {
	all, err := n.heads(ctx, tag)
	all = slices.DeleteFunc(all, func(h *types.Header) bool { return h == nil })
	if len(all) < n.quorum {
		return nil, fmt.Errorf("%d of %d nodes answered, %d are needed: %w", len(all), len(n.all), n.quorum, cmp.Or(err, batcher.ErrUnavailable))
	}
	slices.SortFunc(all, func(a, b *types.Header) int { return b.Number.Cmp(a.Number) })
	return all[n.quorum-1], nil
}

// finalized is the newest final block that a quorum knows as that; never an older one
// than it was.
func (n *Nodes) finalized(ctx context.Context, tag *big.Int) (*types.Header, error) {
	h, err := n.agreed(ctx, tag)
	if err == nil && len(n.all) > 1 {
		err = n.confirmed(ctx, h)
	}
	if err != nil {
		return nil, err
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	switch {
	case n.final == nil || n.final.Number.Cmp(h.Number) < 0:
		n.final = h
	case n.final.Number.Cmp(h.Number) == 0 && n.final.Hash() != h.Hash():
		return nil, fmt.Errorf("%w: final block %v was %v and now is %v", errors.Join(ErrSplit, batcher.ErrUnavailable), h.Number, n.final.Hash(), h.Hash())
	}
	return n.final, nil
}

// numbered is the block that a quorum has under a number. Where too few have one it is not
// found yet; where they have different ones nobody's word is taken.
func (n *Nodes) numbered(ctx context.Context, number *big.Int) (*types.Header, error) {
	all, err := n.heads(ctx, number)
	have := 0
	for _, h := range all {
		if h == nil {
			continue
		}
		have++
		same := 0
		for _, other := range all {
			if other != nil && other.Hash() == h.Hash() {
				same++
			}
		}
		if same >= n.quorum {
			return h, nil
		}
	}
	if have >= n.quorum {
		return nil, fmt.Errorf("%w: block %v has fewer than %d for it", errors.Join(ErrSplit, batcher.ErrUnavailable), number, n.quorum)
	}
	return nil, fmt.Errorf("block %v: %d of %d nodes have it, %d are needed: %w", number, have, len(n.all), n.quorum, cmp.Or(err, batcher.ErrUnavailable))
}

// confirmed wants a quorum to have h, and nobody who has reached it to have another.
func (n *Nodes) confirmed(ctx context.Context, h *types.Header) error {
	all, _ := n.heads(ctx, h.Number)
	same := 0
	for i, other := range all {
		switch {
		case other == nil:
		case other.Hash() == h.Hash():
			same++
		default:
			n.log.Error("nodes disagree about a final block", "block", h.Number, "node", n.all[i].name, "has", other.Hash(), "others", h.Hash())
		}
	}
	if same < n.quorum {
		return fmt.Errorf("%w: block %v: %d of %d have it, %d are needed", errors.Join(ErrSplit, batcher.ErrUnavailable), h.Number, same, len(n.all), n.quorum)
	}
	return nil
}

package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math"
	"math/big"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// ErrReverted marks a mined settle transaction that failed as a whole, or a
// simulation that says it would: a role is missing, or the contract is paused.
var ErrReverted = errors.New("settle reverted")

// ErrPoor marks a signer that cannot pay for gas.
var ErrPoor = errors.New("signer cannot pay for gas")

// Node is what the manager needs of an Ethereum node; *ethclient.Client has it.
type Node interface {
	ethereum.ContractCaller
	ethereum.TransactionSender
	ethereum.LogFilterer
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	NonceAt(ctx context.Context, account common.Address, block *big.Int) (uint64, error)
	TransactionReceipt(ctx context.Context, hash common.Hash) (*types.Receipt, error)
	FeeHistory(ctx context.Context, blocks uint64, last *big.Int, percentiles []float64) (*ethereum.FeeHistory, error)
	ChainID(ctx context.Context) (*big.Int, error)
}

// ManagerConfig configures a Manager. Node, Signer and Addresses are required.
type ManagerConfig struct {
	Node      Node
	Signer    *Signer
	Addresses Addresses
	Gas       GasSchedule   // zero: OsakaGas
	TipWei    *big.Int      // nil: 1 gwei
	MaxFeeWei *big.Int      // nil: 500 gwei; tip included
	Depth     uint64        // blocks on top that make one final; 0: what the node calls finalized
	Stuck     time.Duration // until a pending transaction is replaced with higher fees; 0: 30 s
	Outage    time.Duration // without any answer of the node until ErrUnavailable; 0: 10 s
	MaxPoll   time.Duration // longest pause between looks for a receipt; 0: 1 s
	LogRange  uint64        // blocks per log query; 0: 2000
	Logger    *slog.Logger  // nil: silent

	// Fault, for tests, is called where a crash would be telling: "signed", "sent",
	// "mined", "final".
	Fault func(point string)
}

// Manager is a lane: one signer, whose transactions are mined in the order they were
// submitted in, several of them on their way at a time. It implements
// batcher.Pipeline.
//
// What makes it safe is on chain: a section lands only where its previous is the
// watermark. So it may lose everything it knows, send a batch twice, or replace a
// transaction of an earlier life: whichever lands first wins and the other one is
// skipped or shares its nonce. Nonces are derived: the first from the chain, the rest
// by counting; the batcher's journal gives a restart the same batches in the same
// order, so each finds the nonce it had.
//
// A flight is kept until its block is final, so that what a reorg takes back is sent
// again. There is no goroutine: whoever waits for a flight looks after all.
type Manager struct {
	c     ManagerConfig
	order chan struct{} // held by the one Submit
	watch chan struct{} // held by the one that looks after the flights
	wake  chan struct{} // a Submit has come: look soon
	open  atomic.Bool   // the epoch is known to be

	turn     chan struct{} // guards what follows and the flights
	flights  []*flight     // ascending by nonce
	next     uint64        // nonce of the next, while there are flights
	heard    time.Time     // last answer of a node
	pause    time.Duration // before the next look
	fee      *big.Int      // the next block's base fee
	feeAt    time.Time
	trouble  string    // what the last round failed of, as told
	troubled time.Time // when it was told
	gap      time.Time // since when the chain expects a nonce before the first flight's
}

var _ batcher.Pipeline = (*Manager)(nil)

// NewManager checks that the node is on the deployment's chain and that the
// settlement contract is there.
func NewManager(ctx context.Context, c ManagerConfig) (*Manager, error) {
	if c.Node == nil || c.Signer == nil {
		return nil, errors.New("chain manager: a node and a signer are required")
	}
	if err := c.Addresses.check(); err != nil {
		return nil, fmt.Errorf("chain manager: %w: %w", ErrAddresses, err)
	}
	c.defaults()
	id, err := c.Node.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain manager: chain id: %w", unavailable(err))
	}
	if id.Uint64() != c.Addresses.ChainID {
		return nil, fmt.Errorf("chain manager: the node is on chain %v, the addresses are of chain %d", id, c.Addresses.ChainID)
	}
	m := &Manager{
		c: c, order: make(chan struct{}, 1), watch: make(chan struct{}, 1),
		wake: make(chan struct{}, 1), turn: make(chan struct{}, 1),
	}
	switch _, err := m.Watermark(ctx, c.Addresses.Epoch, 0); {
	case errors.Is(err, batcher.ErrUnavailable) && !reverted(err):
		return nil, fmt.Errorf("chain manager: %w", err)
	case err != nil:
		return nil, fmt.Errorf("chain manager: no settlement contract at %v: %w", c.Addresses.Settlement, err)
	}
	return m, nil
}

func (c *ManagerConfig) defaults() {
	if c.Gas == (GasSchedule{}) {
		c.Gas = OsakaGas()
	}
	if c.TipWei == nil {
		c.TipWei = big.NewInt(params.GWei)
	}
	if c.MaxFeeWei == nil {
		c.MaxFeeWei = big.NewInt(500 * params.GWei)
	}
	if c.Stuck == 0 {
		c.Stuck = 30 * time.Second
	}
	if c.Outage == 0 {
		c.Outage = 10 * time.Second
	}
	if c.MaxPoll == 0 {
		c.MaxPoll = time.Second
	}
	if c.LogRange == 0 {
		c.LogRange = 2000
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.NewTextHandler(io.Discard, nil))
	}
	if c.Fault == nil {
		c.Fault = func(string) {}
	}
}

// ask calls the settlement contract as of a block, nil for the latest, and reads all of
// its answer.
func (m *Manager) ask(ctx context.Context, what string, data []byte, block *big.Int, read func(*words)) error {
	out, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{To: &m.c.Addresses.Settlement, Data: data}, block)
	if err != nil {
		return fmt.Errorf("%s: %w", what, unavailable(err))
	}
	w := words{data: out}
	read(&w)
	if err := w.end(); err != nil {
		return fmt.Errorf("%s: the contract answered %w", what, err)
	}
	return nil
}

// Watermark reads the latest settled position.
func (m *Manager) Watermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error) {
	return m.watermarkAt(ctx, epoch, partition, nil)
}

func (m *Manager) watermarkAt(ctx context.Context, epoch uint64, partition uint32, block *big.Int) (p record.Position, err error) {
	data := encodeCall(watermarkSelector, uintArg(epoch), uintArg(uint64(partition)))
	err = m.ask(ctx, fmt.Sprintf("watermark %d/%d", epoch, partition), data, block, func(w *words) { p = w.position() })
	return p, err
}

// MaxAdvance is the most offsets by which one section may move a watermark.
func (m *Manager) MaxAdvance(ctx context.Context) (uint64, error) {
	var most uint256.Int
	if err := m.ask(ctx, "most a section may advance", maxAdvanceSelector[:], nil, func(w *words) { most = w.big() }); err != nil {
		return 0, err
	}
	if !most.IsUint64() {
		return math.MaxUint64, nil
	}
	return most.Uint64(), nil
}

// RootsPosted is how many roots of claims a partition has had.
func (m *Manager) RootsPosted(ctx context.Context, epoch uint64, partition uint32) (n uint64, err error) {
	data := encodeCall(postedSelector, uintArg(epoch), uintArg(uint64(partition)))
	err = m.ask(ctx, fmt.Sprintf("roots posted %d/%d", epoch, partition), data, nil, func(w *words) { n = w.uint(64) })
	return n, err
}

// BaseFeeGwei is the next block's base fee.
func (m *Manager) BaseFeeGwei(ctx context.Context) (float64, error) {
	wei, err := m.baseFee(ctx)
	if err != nil {
		return 0, err
	}
	f, _ := new(big.Float).SetInt(wei).Float64()
	return f / params.GWei, nil
}

func (m *Manager) baseFee(ctx context.Context) (*big.Int, error) {
	h, err := m.c.Node.FeeHistory(ctx, 1, nil, []float64{})
	if err != nil {
		return nil, fmt.Errorf("base fee: %w", unavailable(err))
	}
	if len(h.BaseFee) == 0 {
		return nil, errors.New("base fee: the node gave none")
	}
	return h.BaseFee[len(h.BaseFee)-1], nil
}

// Gas bounds what b costs; see GasSchedule.Gas.
func (m *Manager) Gas(b batcher.Batch) uint64 { return m.c.Gas.Gas(b) }

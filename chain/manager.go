package chain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

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
	Stuck     time.Duration // until a pending transaction is replaced with higher fees; 0: 30 s
	Outage    time.Duration // without any answer of the node until ErrUnavailable; 0: 10 s
	MaxPoll   time.Duration // longest pause between looks for a receipt; 0: 1 s
	LogRange  uint64        // blocks per log query; 0: 2000
	Logger    *slog.Logger  // nil: silent
}

// Manager sends batches: one signer, one transaction at a time. It implements
// batcher.Sender.
//
// What makes it safe is on chain: a section lands only where its previous is the
// watermark. So it may lose everything it knows, send a batch twice, or replace a
// transaction of an earlier life: whichever lands first wins and the other one is
// skipped or shares its nonce. Final is the node's finalized block.
type Manager struct {
	c  ManagerConfig
	mu sync.Mutex // one Settle at a time: nonces are sequential
}

var _ batcher.Sender = (*Manager)(nil)

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
	m := &Manager{c: c}
	if _, err := m.Watermark(ctx, c.Addresses.Epoch, 0); err != nil {
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
}

// Watermark reads the latest settled position.
func (m *Manager) Watermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error) {
	out, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{
		To:   &m.c.Addresses.Settlement,
		Data: encodeCall(watermarkSelector, uintArg(epoch), uintArg(uint64(partition))),
	}, nil)
	if err != nil {
		return record.Position{}, fmt.Errorf("watermark %d/%d: %w", epoch, partition, unavailable(err))
	}
	w := words{data: out}
	p := w.position()
	if err := w.end(); err != nil {
		return record.Position{}, fmt.Errorf("watermark %d/%d: the contract answered %w", epoch, partition, err)
	}
	return p, nil
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

// Settle sends b and returns when it is mined and final. A batch that an earlier
// life has landed is not sent again: its receipts come from its logs. Sections
// that do not stand on the watermark give batcher.ErrStale; the Landed beside it
// holds those of b that are on chain.
func (m *Manager) Settle(ctx context.Context, b batcher.Batch) (batcher.Landed, error) {
	if len(b.Sections) == 0 {
		return batcher.Landed{}, errors.New("settle: the batch is empty")
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	data := EncodeSettle(make([]byte, 0, SettleSize(b)), b)
	if len(data)+512 > m.c.Gas.MaxTxBytes { // 512: the rest of a transaction, generously
		return batcher.Landed{}, fmt.Errorf("settle: %d bytes: %w", len(data), batcher.ErrTooLarge)
	}
	for {
		stands, err := m.stands(ctx, b)
		if err != nil {
			return batcher.Landed{}, err
		}
		if !stands {
			return m.earlier(ctx, b)
		}
		limit, err := m.simulate(ctx, data, m.c.Gas.Gas(b))
		if err != nil {
			return batcher.Landed{}, err
		}
		r, err := m.send(ctx, data, limit)
		if errors.Is(err, errOvertaken) {
			continue // another transaction took the nonce: did it carry this batch?
		}
		if err != nil {
			return batcher.Landed{}, err
		}
		return m.landed(b, r)
	}
}

// stands reports whether every section stands on its partition's watermark.
func (m *Manager) stands(ctx context.Context, b batcher.Batch) (bool, error) {
	for i := range b.Sections {
		s := &b.Sections[i]
		at, err := m.Watermark(ctx, s.Epoch, s.Partition)
		if err != nil {
			return false, err
		}
		if at != s.Previous {
			return false, nil
		}
	}
	return true, nil
}

// simulate runs the call before a nonce is taken, and returns its gas limit: the
// bound, or the cap where contract wallets need more.
func (m *Manager) simulate(ctx context.Context, data []byte, bound uint64) (uint64, error) {
	if bound > m.c.Gas.TxCap {
		return 0, fmt.Errorf("settle: bound of %d gas is over the transaction cap of %d: %w", bound, m.c.Gas.TxCap, batcher.ErrTooLarge)
	}
	for _, gas := range []uint64{bound, m.c.Gas.TxCap} {
		_, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{
			From: m.c.Signer.at, To: &m.c.Addresses.Settlement, Gas: gas, Data: data,
		}, nil)
		switch {
		case err == nil:
			return gas, nil
		case outOfGas(err):
			continue
		case reverted(err):
			return 0, fmt.Errorf("%w: simulation from %v: %w (data %#x): is the signer a minter, and is settlement open?",
				ErrReverted, m.c.Signer.at, err, revertData(err))
		}
		return 0, fmt.Errorf("settle: simulate: %w", unavailable(err))
	}
	return 0, fmt.Errorf("settle: %d gas do not do: %w", m.c.Gas.TxCap, batcher.ErrTooLarge)
}

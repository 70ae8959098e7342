package chain

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/holiman/uint256"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

var (
	balanceSelector    = selector("balanceOf(address,uint256)")
	redeemableSelector = selector("redeemableBalanceOf(address,uint256)")
	supplySelector     = selector("totalSupply(uint256)")
	unclaimedSelector  = selector("unclaimed(uint256)")
	rootSelector       = selector("claimRootAt(uint256)")
	claimedSelector    = selector("claimedOf(address,uint64,uint32,uint32)")
	issuedSelector     = selector("issued(uint16)")
	capSelector        = selector("cap(uint16)")
	statusSelector     = selector("statusOf(uint256)")
)

// Reader reads a deployment as one who does not trust us would: logs from the
// beginning, and views at one block. Many reads go in one JSON-RPC batch.
type Reader struct {
	client *ethclient.Client
	at     Addresses
	// Batch is how many calls go in one request (default 500), Range how many
	// blocks of logs (default 2000). Public nodes may allow less.
	Batch int
	Range uint64
}

// NewReader reads a deployment through client.
func NewReader(client *ethclient.Client, at Addresses) *Reader {
	return &Reader{client: client, at: at, Batch: 500, Range: 2000}
}

// Settlement is the contract whose mints settle decisions.
func (r *Reader) Settlement() common.Address { return r.at.Settlement }

// TopicOf is the UUID of the events topic that the epoch of at was opened for; zero where
// none was named.
func TopicOf(ctx context.Context, node ethereum.ContractCaller, at Addresses) (id [16]byte, err error) {
	settlement := bindings.NewSettlement()
	out, err := node.CallContract(ctx, ethereum.CallMsg{To: &at.Settlement, Data: settlement.PackTopicOf(at.Epoch)}, nil)
	if err != nil {
		return id, fmt.Errorf("topic of epoch %d: %w", at.Epoch, unavailable(err))
	}
	word, err := settlement.UnpackTopicOf(out)
	if err != nil {
		return id, fmt.Errorf("topic of epoch %d: %w", at.Epoch, err)
	}
	return [16]byte(word[16:]), nil
}

// Head is the latest block's number, Finalized the newest final one's.
func (r *Reader) Head(ctx context.Context) (uint64, error) { return r.client.BlockNumber(ctx) }

// Finalized is the newest final block's number.
func (r *Reader) Finalized(ctx context.Context) (uint64, error) {
	h, err := r.client.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if err != nil {
		return 0, fmt.Errorf("finalized block: %w", err)
	}
	return h.Number.Uint64(), nil
}

// Logs reads what our contracts logged from the deployment up to and including
// block to, in order; only kinds where given.
func (r *Reader) Logs(ctx context.Context, to uint64, kinds ...Kind) ([]LogEvent, error) {
	return r.LogsFrom(ctx, r.at.Block, to, kinds...)
}

// LogsFrom is Logs from a block on.
func (r *Reader) LogsFrom(ctx context.Context, from, to uint64, kinds ...Kind) ([]LogEvent, error) {
	var out []LogEvent
	for from = max(from, r.at.Block); from <= to; from += r.Range {
		evs, err := readLogs(ctx, r.client, &r.at, kinds, from, min(to, from+r.Range-1))
		if err != nil {
			return nil, err
		}
		out = append(out, evs...)
	}
	return out, nil
}

// GasUsed is the gas of each transaction, from its receipt.
func (r *Reader) GasUsed(ctx context.Context, txs []common.Hash) ([]uint64, error) {
	out := make([]uint64, len(txs))
	receipts := make([]*types.Receipt, len(txs))
	elems := make([]rpc.BatchElem, len(txs))
	for i := range txs {
		elems[i] = rpc.BatchElem{Method: "eth_getTransactionReceipt", Args: []any{txs[i]}, Result: &receipts[i]}
	}
	if err := r.send(ctx, elems); err != nil {
		return nil, fmt.Errorf("receipts: %w", err)
	}
	for i, rc := range receipts {
		if rc == nil {
			return nil, fmt.Errorf("receipts: the node does not know %v", txs[i])
		}
		out[i] = rc.GasUsed
	}
	return out, nil
}

// At is the deployment's state after a block. A node that prunes forgets states
// of old blocks: read at a recent one.
func (r *Reader) At(block uint64) View { return View{r, block} }

// View reads state after one block. Results stand in the order of the arguments.
type View struct {
	r     *Reader
	block uint64
}

// Holding names one wallet's balance of one token.
type Holding struct {
	Owner common.Address
	ID    uint32
}

// BadgeStatus is a wallet's badge; Tier 0 is none. Times are Unix seconds.
type BadgeStatus struct {
	Tier             uint8
	Since, TierSince uint64
	Purchases        uint32
}

// Balances are raw balances, whether expired or not.
func (v View) Balances(ctx context.Context, of []Holding) ([]uint256.Int, error) {
	return v.holdings(ctx, "balances", balanceSelector, of)
}

// Redeemable is Balances without what has expired at the block's time.
func (v View) Redeemable(ctx context.Context, of []Holding) ([]uint256.Int, error) {
	return v.holdings(ctx, "redeemable balances", redeemableSelector, of)
}

// Supplies are total supplies by token id: minted less burnt.
func (v View) Supplies(ctx context.Context, ids []uint32) ([]uint256.Int, error) {
	return v.bigs(ctx, "supplies", len(ids), func(i int) []byte {
		return encodeCall(supplySelector, uintArg(uint64(ids[i])))
	})
}

// Unclaimed is what is set aside and not yet claimed, by token id.
func (v View) Unclaimed(ctx context.Context, ids []uint32) ([]uint256.Int, error) {
	return v.bigs(ctx, "unclaimed", len(ids), func(i int) []byte {
		return encodeCall(unclaimedSelector, uintArg(uint64(ids[i])))
	})
}

// ClaimRoots is how many roots of a partition's claims stay valid.
const ClaimRoots = 8

// ClaimRoots are the last roots of a partition's claims, by slot; zero where none is yet.
func (v View) ClaimRoots(ctx context.Context, epoch uint64, partition uint32) ([ClaimRoots]batcher.Hash, error) {
	var out [ClaimRoots]batcher.Hash
	err := v.calls(ctx, "roots of claims", v.r.at.Settlement, ClaimRoots, func(i int) []byte {
		place := uintArg(epoch) // epoch << 40 | partition << 8 | slot
		place = binary.BigEndian.AppendUint32(place, partition)
		return encodeCall(rootSelector, append(place, byte(i)))
	}, func(i int, w *words) { out[i] = w.word() })
	return out, err
}

// Claimed is how much of each claim its owner has drawn.
func (v View) Claimed(ctx context.Context, of []batcher.Claim) ([]uint256.Int, error) {
	return v.bigs(ctx, "claimed", len(of), func(i int) []byte {
		c := &of[i]
		return encodeCall(claimedSelector, c.Owner[:], uintArg(c.Epoch), uintArg(uint64(c.Partition)), uintArg(uint64(c.Token)))
	})
}

// Issued is what was ever minted or set aside, by class.
func (v View) Issued(ctx context.Context, classes []uint16) ([]uint64, error) {
	return v.perClass(ctx, "issued", issuedSelector, classes)
}

// Caps is the most that may ever be issued, by class.
func (v View) Caps(ctx context.Context, classes []uint16) ([]uint64, error) {
	return v.perClass(ctx, "caps", capSelector, classes)
}

// Watermarks are the settled positions of partitions 0 to n-1.
func (v View) Watermarks(ctx context.Context, epoch uint64, n int) ([]record.Position, error) {
	out := make([]record.Position, n)
	err := v.calls(ctx, "watermarks", v.r.at.Settlement, n, func(i int) []byte {
		return encodeCall(watermarkSelector, uintArg(epoch), uintArg(uint64(i)))
	}, func(i int, w *words) { out[i] = w.position() })
	return out, err
}

// Badges are the badges of owners.
func (v View) Badges(ctx context.Context, owners []common.Address) ([]BadgeStatus, error) {
	out := make([]BadgeStatus, len(owners))
	err := v.calls(ctx, "badges", v.r.at.Badge, len(owners), func(i int) []byte {
		return encodeCall(statusSelector, owners[i][:])
	}, func(i int, w *words) {
		out[i] = BadgeStatus{Tier: uint8(w.uint(8)), Since: w.uint(40), TierSince: w.uint(40), Purchases: uint32(w.uint(32))}
	})
	return out, err
}

func (v View) holdings(ctx context.Context, what string, sel [4]byte, of []Holding) ([]uint256.Int, error) {
	return v.bigs(ctx, what, len(of), func(i int) []byte {
		return encodeCall(sel, of[i].Owner[:], uintArg(uint64(of[i].ID)))
	})
}

func (v View) bigs(ctx context.Context, what string, n int, data func(i int) []byte) ([]uint256.Int, error) {
	out := make([]uint256.Int, n)
	err := v.calls(ctx, what, v.r.at.Rewards, n, data, func(i int, w *words) { out[i] = w.big() })
	return out, err
}

func (v View) perClass(ctx context.Context, what string, sel [4]byte, classes []uint16) ([]uint64, error) {
	out := make([]uint64, len(classes))
	err := v.calls(ctx, what, v.r.at.Rewards, len(classes), func(i int) []byte {
		return encodeCall(sel, uintArg(uint64(classes[i])))
	}, func(i int, w *words) { out[i] = w.uint(64) })
	return out, err
}

// calls makes n calls of one contract and decodes each one's answer whole.
func (v View) calls(ctx context.Context, what string, to common.Address, n int, data func(i int) []byte, decode func(i int, w *words)) error {
	elems := make([]rpc.BatchElem, n)
	out := make([]hexutil.Bytes, n)
	for i := range elems {
		elems[i] = rpc.BatchElem{Method: "eth_call", Result: &out[i], Args: []any{
			map[string]any{"to": to, "input": hexutil.Bytes(data(i))}, hexutil.Uint64(v.block),
		}}
	}
	if err := v.r.send(ctx, elems); err != nil {
		return fmt.Errorf("%s at block %d: %w", what, v.block, err)
	}
	for i := range out {
		w := words{data: out[i]}
		decode(i, &w)
		if err := w.end(); err != nil {
			return fmt.Errorf("%s at block %d: answer %d of %v: %w", what, v.block, i, to, err)
		}
	}
	return nil
}

// send makes the calls in batches; the first failed one is the error.
func (r *Reader) send(ctx context.Context, elems []rpc.BatchElem) error {
	for len(elems) > 0 {
		n := min(len(elems), max(1, r.Batch))
		if err := r.client.Client().BatchCallContext(ctx, elems[:n]); err != nil {
			return err
		}
		for i := range elems[:n] {
			if err := elems[i].Error; err != nil {
				return err
			}
		}
		elems = elems[n:]
	}
	return nil
}

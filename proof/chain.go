package proof

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
)

// OnChain is a Chain read from a node, as of block.
func OnChain(r *chain.Reader, block uint64) Chain { return onChain{r, r.At(block), block} }

type onChain struct {
	r     *chain.Reader
	view  chain.View
	block uint64
}

func (c onChain) Block() uint64 { return c.block }

// proving are the logs that move what the proof counts.
var proving = []chain.Kind{chain.KindSettled, chain.KindSkipped, chain.KindRefused, chain.KindTransfer, chain.KindRedeemed, chain.KindBadge,
	chain.KindReversed, chain.KindReserved, chain.KindRoot, chain.KindClaimed, chain.KindBreakage}

func (c onChain) Events(ctx context.Context) ([]Event, error) {
	logs, err := c.r.Logs(ctx, c.block, proving...)
	if err != nil {
		return nil, err
	}
	out := make([]Event, 0, len(logs))
	for i := range logs {
		e, err := eventOf(&logs[i], c.r.Settlement())
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

func eventOf(l *chain.LogEvent, settlement common.Address) (Event, error) {
	e := Event{Block: l.Block, Tx: l.TxHash.Hex()}
	switch l.Kind {
	case chain.KindSettled:
		e.Kind, e.Epoch, e.Partition, e.Previous, e.Next = Settled, l.Epoch, l.Partition, l.Previous, l.Next
		e.Root, e.Minted, e.Refused = l.Root, l.Minted, l.Refused
	case chain.KindSkipped:
		e.Kind, e.Epoch, e.Partition, e.Previous = Skipped, l.Epoch, l.Partition, l.Previous
	case chain.KindRefused:
		e.Kind, e.Epoch, e.Partition, e.Reason = Refused, l.Epoch, l.Partition, l.Reason
		e.Item = Item{To: l.Item.To, ID: l.Item.TokenID(), Amount: l.Item.Amount}
	case chain.KindTransfer:
		e.Kind, e.From, e.To, e.ID, e.Amount = Transfer, Address(l.From), Address(l.Owner), l.ID, l.Amount
		e.Outside = l.Operator != settlement
	case chain.KindRedeemed:
		e.Kind, e.From, e.ID, e.Amount = Redeemed, Address(l.Owner), l.ID, l.Amount
	case chain.KindBadge:
		e.Kind, e.To, e.FromTier, e.ToTier, e.Purchases = Evolved, Address(l.Owner), l.FromTier, l.ToTier, l.Count
	case chain.KindReversed:
		e.Kind, e.From, e.ID, e.Amount, e.Short = Reversed, Address(l.Owner), l.ID, l.Amount, l.Short
	case chain.KindReserved:
		e.Kind, e.ID, e.Amount = Reserved, l.ID, l.Amount
	case chain.KindRoot:
		e.Kind, e.Epoch, e.Partition, e.Root = Rooted, l.Epoch, l.Partition, l.Root
	case chain.KindClaimed:
		e.Kind, e.Epoch, e.Partition, e.To, e.ID, e.Amount = Claimed, l.Epoch, l.Partition, Address(l.Owner), l.ID, l.Amount
	case chain.KindBreakage:
		e.Kind, e.From, e.ID, e.Amount = Lapsed, Address(l.Owner), l.ID, l.Amount
	default:
		return e, fmt.Errorf("log %d of block %d is of a kind (%v) that the proof does not know", l.Index, l.Block, l.Kind)
	}
	return e, nil
}

func (c onChain) Watermarks(ctx context.Context, epoch uint64, n int) ([]record.Position, error) {
	return c.view.Watermarks(ctx, epoch, n)
}

func (c onChain) Balances(ctx context.Context, of []Holding) ([]uint256.Int, error) {
	hs := make([]chain.Holding, len(of))
	for i, h := range of {
		hs[i] = chain.Holding{Owner: common.Address(h.Owner), ID: h.ID}
	}
	return c.view.Balances(ctx, hs)
}

func (c onChain) Supplies(ctx context.Context, ids []uint32) ([]uint256.Int, error) {
	return c.view.Supplies(ctx, ids)
}

func (c onChain) Unclaimed(ctx context.Context, ids []uint32) ([]uint256.Int, error) {
	return c.view.Unclaimed(ctx, ids)
}

func (c onChain) Issued(ctx context.Context, classes []uint16) ([]uint64, error) {
	return c.view.Issued(ctx, classes)
}

func (c onChain) Caps(ctx context.Context, classes []uint16) ([]uint64, error) {
	return c.view.Caps(ctx, classes)
}

func (c onChain) Badges(ctx context.Context, owners []Address) ([]Badge, error) {
	as := make([]common.Address, len(owners))
	for i, a := range owners {
		as[i] = common.Address(a)
	}
	got, err := c.view.Badges(ctx, as)
	out := make([]Badge, len(got))
	for i, b := range got {
		out[i] = Badge{Tier: b.Tier, Purchases: b.Purchases}
	}
	return out, err
}

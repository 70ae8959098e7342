package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"

	"github.com/guerdon/guerdon/record"
)

// FinalWatermark is the settled position that no reorg takes back any more.
func (m *Manager) FinalWatermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error) {
	final, err := m.finalBlock(ctx)
	if err != nil {
		return record.Position{}, fmt.Errorf("final block: %w", unavailable(err))
	}
	if final < int64(m.c.Addresses.Block) {
		return record.Position{}, nil
	}
	out, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{
		To:   &m.c.Addresses.Settlement,
		Data: encodeCall(watermarkSelector, uintArg(epoch), uintArg(uint64(partition))),
	}, big.NewInt(final))
	if err != nil {
		return record.Position{}, fmt.Errorf("final watermark %d/%d: %w", epoch, partition, unavailable(err))
	}
	if len(out) == 0 { // there was no contract yet
		return record.Position{}, nil
	}
	w := words{data: out}
	p := w.position()
	if err := w.end(); err != nil {
		return record.Position{}, fmt.Errorf("final watermark %d/%d: the contract answered %w", epoch, partition, err)
	}
	return p, nil
}

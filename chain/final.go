package chain

import (
	"context"
	"fmt"
	"math/big"

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
	var p record.Position
	data := encodeCall(watermarkSelector, uintArg(epoch), uintArg(uint64(partition)))
	err = m.ask(ctx, fmt.Sprintf("final watermark %d/%d", epoch, partition), data, big.NewInt(final), func(w *words) {
		if len(w.data) > 0 { // or there was no contract yet
			p = w.position()
		}
	})
	return p, err
}

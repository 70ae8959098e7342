package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
)

var maxAdvanceSelector = selector("maxAdvance()")

// MaxAdvance is the most offsets by which one section may move its watermark. What is
// beyond 64 bits is given as all of them.
func (m *Manager) MaxAdvance(ctx context.Context) (uint64, error) {
	out, err := m.c.Node.CallContract(ctx, ethereum.CallMsg{To: &m.c.Addresses.Settlement, Data: encodeCall(maxAdvanceSelector)}, nil)
	if err != nil {
		return 0, fmt.Errorf("most offsets of a section: %w", unavailable(err))
	}
	w := words{data: out}
	n := w.big()
	if err := w.end(); err != nil {
		return 0, fmt.Errorf("most offsets of a section: the contract answered %w", err)
	}
	if !n.IsUint64() {
		return 1<<64 - 1, nil
	}
	return n.Uint64(), nil
}

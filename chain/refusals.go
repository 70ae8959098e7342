package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/batcher"
)

// detail adds what the receipt of l's transaction says beside its sections: what it cost
// a unit of gas, and which items were refused.
func (m *Manager) detail(l *batcher.Landed, r *types.Receipt) error {
	if r.EffectiveGasPrice != nil {
		wei, _ := new(big.Float).SetInt(r.EffectiveGasPrice).Float64()
		l.PriceGwei = wei / params.GWei
	}
	var evs, open []LogEvent
	var err error
	for _, lg := range r.Logs {
		if evs, err = m.c.Addresses.AppendLog(evs[:0], lg); err != nil {
			return err
		}
		for i := range evs {
			switch ev := &evs[i]; ev.Kind {
			case KindRefused:
				open = append(open, *ev)
			case KindSettled, KindSkipped:
				for j := range l.Receipts {
					if s := &l.Receipts[j]; ev.Kind == KindSettled && s.Epoch == ev.Epoch && s.Partition == int32(ev.Partition) && s.Next == ev.Next.String() {
						for k := range open {
							l.Refusals = append(l.Refusals, batcher.Refusal{Receipt: j, Item: open[k].Item, Reason: open[k].Reason})
						}
					}
				}
				open = open[:0]
			}
		}
	}
	return nil
}

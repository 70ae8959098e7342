package chain

import (
	"context"
	"fmt"
	"math/big"
	"sort"
)

// History reads what our contracts logged in blocks before until that are dated at or
// after a time, in the chain's order. It asks for long ranges first, and for shorter
// ones where the node minds.
func History(ctx context.Context, n LogNode, a *Addresses, kinds []Kind, sinceMS int64, until uint64) ([]LogEvent, error) {
	if until <= a.Block {
		return nil, nil
	}
	var failed error
	first := a.Block + uint64(sort.Search(int(until-a.Block), func(i int) bool {
		if failed != nil {
			return true
		}
		h, err := n.HeaderByNumber(ctx, new(big.Int).SetUint64(a.Block+uint64(i)))
		if err != nil {
			failed = fmt.Errorf("block %d: %w", a.Block+uint64(i), err)
			return true
		}
		return int64(h.Time)*1000 >= sinceMS
	}))
	if failed != nil {
		return nil, failed
	}
	var out []LogEvent
	for span := uint64(100_000); first < until; {
		evs, err := readLogs(ctx, n, a, kinds, first, min(until, first+span)-1)
		if err != nil && span > 1 && ctx.Err() == nil {
			span /= 2
			continue
		}
		if err != nil {
			return nil, err
		}
		out, first = append(out, evs...), first+span
	}
	return out, nil
}

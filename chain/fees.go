package chain

import "math/big"

// Fees are EIP-1559 fees in wei per gas.
type Fees struct {
	Tip *big.Int
	Cap *big.Int // tip included
}

// feesFor is tip + 2·base fee, at most most: a transaction stays payable while
// the base fee rises for six full blocks.
func feesFor(baseFee, tip, most *big.Int) Fees {
	f := Fees{Tip: new(big.Int).Set(tip), Cap: new(big.Int).Lsh(baseFee, 1)}
	f.Cap.Add(f.Cap, tip)
	return f.limit(most)
}

// bump is the next try's fees: a tenth more than f, for which nodes replace a
// transaction, and not less than fresh. ok is false when
// most does not allow that: the transaction in the pool has to do.
func (f Fees) bump(fresh Fees, most *big.Int) (next Fees, ok bool) {
	least := Fees{Tip: tenthMore(f.Tip), Cap: tenthMore(f.Cap)}
	if least.Cap.Cmp(most) > 0 || least.Tip.Cmp(most) > 0 {
		return f, false
	}
	return Fees{Tip: maxBig(least.Tip, fresh.Tip), Cap: maxBig(least.Cap, fresh.Cap)}.limit(most), true
}

func (f Fees) limit(most *big.Int) Fees {
	return Fees{Tip: minBig(f.Tip, most), Cap: minBig(f.Cap, most)}
}

// tenthMore rounds up and adds one, so that it is more than a tenth also for a few
// wei, and for nodes that want more than 110 %.
func tenthMore(x *big.Int) *big.Int {
	y := new(big.Int).Add(x, big.NewInt(9))
	y.Quo(y, big.NewInt(10))
	return y.Add(y, x).Add(y, big.NewInt(1))
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) >= 0 {
		return a
	}
	return b
}

func minBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) <= 0 {
		return a
	}
	return b
}

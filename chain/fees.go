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

// bump is the next try's fees: an eighth more than f, and not less than fresh.
// Nodes replace a transaction only for a tenth more of both. ok is false when
// most does not allow that: the transaction in the pool has to do.
func (f Fees) bump(fresh Fees, most *big.Int) (Fees, bool) {
	next := Fees{Tip: maxBig(eighthMore(f.Tip), fresh.Tip), Cap: maxBig(eighthMore(f.Cap), fresh.Cap)}
	if next.Cap.Cmp(most) <= 0 {
		return next, true
	}
	least := new(big.Int).Mul(f.Cap, big.NewInt(11))
	if least.Cmp(new(big.Int).Mul(most, big.NewInt(10))) > 0 {
		return f, false
	}
	next.Cap = new(big.Int).Set(most)
	if next.Tip.Cmp(next.Cap) > 0 {
		return f, false
	}
	return next, true
}

func (f Fees) limit(most *big.Int) Fees {
	return Fees{Tip: minBig(f.Tip, most), Cap: minBig(f.Cap, most)}
}

// eighthMore rounds up, so that it is at least 12.5 % also for a few wei.
func eighthMore(x *big.Int) *big.Int {
	y := new(big.Int).Add(x, big.NewInt(7))
	return y.Add(y.Rsh(y, 3), x)
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

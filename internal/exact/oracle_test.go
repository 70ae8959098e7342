package exact

import (
	"math"
	"math/big"
)

// The oracle: series on 320-bit floats, slow and obvious.

const precision = 320

func newBig(x float64) *big.Float { return new(big.Float).SetPrec(precision).SetFloat64(x) }
func zero() *big.Float            { return new(big.Float).SetPrec(precision) }

// bigExp sums the Taylor series of e^(x/2^m), |x/2^m| < 2^-8, and squares m times.
func bigExp(x *big.Float) *big.Float {
	m := 0
	if x.Sign() != 0 {
		m = max(0, x.MantExp(nil)+8)
	}
	r := zero().SetMantExp(x, -m)
	sum, term := newBig(1), newBig(1)
	for i := 1; i < 60; i++ {
		term.Mul(term, r)
		term.Quo(term, newBig(float64(i)))
		sum.Add(sum, term)
	}
	for range m {
		sum.Mul(sum, sum)
	}
	return sum
}

// bigLog takes square roots until x is near 1, then 2·artanh((x−1)/(x+1)).
func bigLog(x *big.Float) *big.Float {
	e := x.MantExp(nil)
	z := zero().SetMantExp(x, -e) // [½, 1)
	sum := atanhLog(z)
	return sum.Add(sum, zero().Mul(newBig(float64(e)), bigLn2))
}

func atanhLog(z *big.Float) *big.Float {
	const roots = 6
	r := zero().Set(z)
	for range roots {
		r.Sqrt(r)
	}
	t := zero().Quo(zero().Sub(r, newBig(1)), zero().Add(r, newBig(1)))
	t2 := zero().Mul(t, t)
	sum, power := zero(), zero().Set(t)
	for i := 1; i < 60; i += 2 {
		sum.Add(sum, zero().Quo(power, newBig(float64(i))))
		power.Mul(power, t2)
	}
	return sum.SetMantExp(sum, 1+roots)
}

var bigLn2 = zero().Neg(atanhLog(newBig(0.5)))

// ulps is |got − want| in units of the last place of want.
func ulps(got float64, want *big.Float) float64 {
	nearest, _ := want.Float64()
	if math.IsInf(nearest, 0) || nearest == 0 {
		if got == nearest {
			return 0
		}
		return math.Inf(1)
	}
	_, e := math.Frexp(nearest)
	unit := math.Ldexp(1, max(e-53, -1074))
	d, _ := zero().Quo(zero().Sub(newBig(got), want), newBig(unit)).Float64()
	return math.Abs(d)
}

// split returns x as a multiple of 2^-42 and the rest.
func split(x *big.Float) (hi, lo float64) {
	f, _ := x.Float64()
	hi = math.Round(f*0x1p42) / 0x1p42
	lo, _ = zero().Sub(x, newBig(hi)).Float64()
	return hi, lo
}

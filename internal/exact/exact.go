// Package exact owns the transcendental functions that decide something: every
// score, decayed sum and fitted weight goes through it. Its results are the
// same bits on every machine. It never calls package math's versions of these
// functions (assembly, or fused where the hardware can) and holds no state.
//
// Determinism: only +, −, ×, ÷ on float64, each rounded once. Go may fuse a
// product into a following sum unless the product is converted explicitly, so
// every product here is written float64(a*b); a test reads the source and
// insists.
//
// Accuracy, asserted by the tests against math/big: Exp and Exp2 within 0.53
// ulp (1 ulp where the result is subnormal), Log and Log1p within 0.8 ulp,
// Sigmoid within 2 ulp.
//
// Method: table lookups that leave a remainder below 2^-7.9, then a Taylor
// polynomial of it. After P. T. P. Tang, "Table-driven implementation of the
// exponential function in IEEE floating-point arithmetic" (TOMS 15, 1989) and
// "... of the logarithm function ..." (TOMS 16, 1990).
package exact

import "math"

const (
	tableBits = 7
	tableSize = 1 << tableBits

	ln2 = 0x1.62e42fefa39efp-1
	// ln2/128 in two parts; the first has 36 bits, so that its product with
	// an integer below 2^17 is exact.
	ln2ByNHi = 0x1.62e42fefap-8
	ln2ByNLo = 0x1.cf79abc9e3b3ap-47
	nByLn2   = 0x1.71547652b82fep+7

	// Adding and subtracting it rounds a float64 below 2^51 to an integer,
	// which then also stands in the low bits of the sum.
	toInteger     = 0x1.8p52
	toIntegerBits = 0x4338000000000000
)

// Exp returns e^x. Exp(+Inf) = +Inf, Exp(-Inf) = 0, Exp(NaN) = NaN; overflow
// gives +Inf, underflow 0. About 4 ns.
func Exp(x float64) float64 {
	if !(x > -746 && x < 710) { // NaN comes here too
		return expLimit(x)
	}
	kd := float64(x*nByLn2) + toInteger
	k := int64(math.Float64bits(kd)) - toIntegerBits
	kd -= toInteger
	r := x - float64(kd*ln2ByNHi) - float64(kd*ln2ByNLo)
	return expScaled(k, r)
}

// Exp2 returns 2^x, exactly where x is an integer. Special cases as Exp. It is
// the decay of half-lives: Exp2(-age/halfLife).
func Exp2(x float64) float64 {
	if !(x > -1076 && x < 1025) {
		return expLimit(x)
	}
	kd := float64(x*tableSize) + toInteger
	k := int64(math.Float64bits(kd)) - toIntegerBits
	kd -= toInteger
	r := float64((x - float64(kd*(1.0/tableSize))) * ln2)
	return expScaled(k, r)
}

func expLimit(x float64) float64 {
	switch {
	case x != x:
		return x
	case x > 0:
		return math.Inf(1)
	}
	return 0
}

// expScaled returns 2^(k/128) · e^r for |r| ≤ ln2/256.
func expScaled(k int64, r float64) float64 {
	entry := &exp2Table[k&(tableSize-1)]
	r2 := float64(r * r)
	// e^r − 1 to degree 5; what is cut off is below 2^-60.
	high := 1.0/24 + float64(r*(1.0/120))
	low := 0.5 + float64(r*(1.0/6))
	p := entry.tail + r + float64(r2*(low+float64(r2*high)))
	y := entry.value + float64(entry.value*p) // within [1, 2]

	e := k >> tableBits
	if e > -1022 && e < 1023 {
		return float64(y * power(e))
	}
	half := e >> 1 // in two steps: power(e) itself does not fit
	return float64(float64(y*power(half)) * power(e-half))
}

// power returns 2^e for -1022 ≤ e ≤ 1023.
func power(e int64) float64 { return math.Float64frombits(uint64(e+1023) << 52) }

// Log returns ln x. Log(0) = -Inf, Log(x < 0) = NaN, Log(+Inf) = +Inf. About 6 ns.
func Log(x float64) float64 {
	switch {
	case x != x || x < 0:
		return math.NaN()
	case x == 0:
		return math.Inf(-1)
	case x > math.MaxFloat64:
		return x
	case x < 0x1p-1022:
		return logReduced(float64(x*0x1p54), 0, -54)
	case x >= 0x1p60:
		return logReduced(float64(x*0x1p-54), 0, 54)
	}
	return logReduced(x, 0, 0)
}

// Log1p returns ln(1+x), accurate also where x is near zero. Log1p(-1) = -Inf,
// Log1p(x < -1) = NaN, Log1p(+Inf) = +Inf. About 6 ns: between its limits it
// has no branch that depends on x, since features mix zeros, counts and sums.
func Log1p(x float64) float64 {
	if !(x > -1 && x < 0x1p60) { // NaN comes here too
		return log1pLimit(x)
	}
	u := 1 + x
	back := u - x
	lost := (1 - back) + (x - (u - back)) // u + lost = 1 + x exactly (D. Knuth)
	return logReduced(u, lost, 0)
}

func log1pLimit(x float64) float64 {
	if x == -1 {
		return math.Inf(-1)
	}
	return Log(x) // 1 is lost in it; or x is not in the domain of either
}

// logStart is the least significand in use, as bits: 75½ table steps below 1,
// which is just under √½. Steps are therefore centred on 1, where both table
// entries are trivial and nothing cancels.
const logStart = 0x3ff0000000000000 - 75<<(52-tableBits) - 1<<(51-tableBits)

// logReduced returns ln(u+lost) + shift·ln2 for a normal u, |ln u| < 700, and
// |lost| ≤ ulp(u)/2.
func logReduced(u, lost float64, shift int64) float64 {
	bits := math.Float64bits(u)
	above := bits - logStart
	e := int64(above) >> 52
	entry := &logTable[above>>(52-tableBits)&(tableSize-1)]

	// z = u·2^-e in two parts; the reciprocal has 13 bits, so both products
	// are exact and r = z·reciprocal − 1 is rounded once. The high part is
	// rounded to nearest: for a tiny negative x it must be 1, or lost is lost.
	zBits := bits - uint64(e)<<52
	z := math.Float64frombits(zBits)
	zHi := math.Float64frombits((zBits + 1<<26) &^ (1<<27 - 1))
	zLo := z - zHi + float64(lost*power(-e))
	r := float64(zHi*entry.reciprocal) - 1 + float64(zLo*entry.reciprocal)

	// The parts of ln2 and ln c named hi have spare low bits: w is exact.
	k := float64(e + shift)
	w := float64(k*ln2Hi) + entry.hi
	hi := w + r
	lo := w - hi + r + (entry.lo + float64(k*ln2Lo))

	// ln(1+r) − r to degree 8; what is cut off is below 2^-66·r.
	r2 := float64(r * r)
	a := -1.0/2 + float64(r*(1.0/3))
	b := -1.0/4 + float64(r*(1.0/5))
	c := -1.0/6 + float64(r*(1.0/7))
	d := b + float64(r2*(c+float64(r2*(-1.0/8))))
	return hi + (lo + float64(r2*(a+float64(r2*d))))
}

// Sigmoid returns 1/(1+e^-x), the probability of a logit x. It never
// overflows; Sigmoid(NaN) = NaN.
func Sigmoid(x float64) float64 {
	if x >= 0 {
		return 1 / (1 + Exp(-x))
	}
	e := Exp(x)
	return e / (1 + e)
}

// Softplus returns ln(1+e^x), without overflow. The log loss of a logit x is
// Softplus(-x) for the label 1 and Softplus(x) for the label 0.
func Softplus(x float64) float64 {
	if x > 0 {
		return x + Log1p(Exp(-x))
	}
	return Log1p(Exp(x))
}

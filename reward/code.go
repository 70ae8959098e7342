package reward

import (
	"math"

	"github.com/guerdon/guerdon/internal/exact"
)

// code is an expression as postfix instructions over float64; truth is 1 or 0.
// Nothing short-circuits: no operation has a side effect or can fail (a division
// by zero is IEEE's, and a NaN compares false).
type code []instr

type instr struct {
	op   opcode
	slot uint32  // opLoad and the fused comparisons
	k    float64 // opConst and the fused comparisons
}

type opcode uint8

const (
	opConst opcode = iota
	opLoad
	opAdd
	opSub
	opMul
	opDiv
	opNeg
	opNot
	opLT
	opLE
	opGT
	opGE
	opEQ
	opNE
	opAnd
	opOr
	opMin
	opMax
	opAbs
	opFloor
	opLog1p
	opSelect
	opLoadLT // env[slot] < k and its kin: most of what a programme says
	opLoadLE
	opLoadGT
	opLoadGE
)

// maxDepth bounds the evaluation stack; a power of two, so that a masked index
// needs no bounds check.
const maxDepth = 16

// eval costs about 2 ns an instruction and does not allocate. env must be at
// least Symbols.Size long. Products are rounded as they are stored, so that no
// compiler fuses them into a sum.
func (c code) eval(env []float64) float64 {
	var s [maxDepth]float64
	n := -1 // top of stack
	for i := range c {
		in := &c[i]
		switch in.op {
		case opConst:
			n++
			s[n&(maxDepth-1)] = in.k
			continue
		case opLoad:
			n++
			s[n&(maxDepth-1)] = env[in.slot]
			continue
		case opLoadLT, opLoadLE, opLoadGT, opLoadGE:
			n++
			s[n&(maxDepth-1)] = truth(compare(in.op-opLoadLT+opLT, env[in.slot], in.k))
			continue
		case opSelect: // cond, then, else
			n -= 2
			if s[n&(maxDepth-1)] != 0 {
				s[n&(maxDepth-1)] = s[(n+1)&(maxDepth-1)]
			} else {
				s[n&(maxDepth-1)] = s[(n+2)&(maxDepth-1)]
			}
			continue
		case opNeg, opNot, opAbs, opFloor, opLog1p:
			s[n&(maxDepth-1)] = apply1(in.op, s[n&(maxDepth-1)])
			continue
		}
		n--
		a, b := s[n&(maxDepth-1)], s[(n+1)&(maxDepth-1)]
		s[n&(maxDepth-1)] = apply2(in.op, a, b)
	}
	return s[0]
}

func apply1(op opcode, a float64) float64 {
	switch op {
	case opNeg:
		return -a
	case opNot:
		return truth(a == 0)
	case opAbs:
		return math.Abs(a)
	case opFloor:
		return math.Floor(a)
	default:
		return exact.Log1p(a)
	}
}

func apply2(op opcode, a, b float64) float64 {
	switch op {
	case opAdd:
		return a + b
	case opSub:
		return a - b
	case opMul:
		return float64(a * b)
	case opDiv:
		return a / b
	case opAnd:
		return truth(a != 0 && b != 0)
	case opOr:
		return truth(a != 0 || b != 0)
	case opMin:
		if b < a {
			return b
		}
		return a
	case opMax:
		if b > a {
			return b
		}
		return a
	default:
		return truth(compare(op, a, b))
	}
}

func compare(op opcode, a, b float64) bool {
	switch op {
	case opLT:
		return a < b
	case opLE:
		return a <= b
	case opGT:
		return a > b
	case opGE:
		return a >= b
	case opEQ:
		return a == b
	default:
		return a != b
	}
}

func truth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

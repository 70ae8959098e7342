package exact

import (
	"encoding/binary"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"hash/fnv"
	"math"
	"math/big"
	"testing"
)

// sequence is SplitMix64: the same numbers on every machine and Go version.
type sequence uint64

func (s *sequence) next() uint64 {
	*s += 0x9e3779b97f4a7c15
	z := uint64(*s)
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// within is uniform in [lo, hi).
func (s *sequence) within(lo, hi float64) float64 {
	u := float64(s.next()>>11) * 0x1p-53
	return lo + float64(u*(hi-lo))
}

// spread has a uniform exponent in [lo, hi) and a random sign.
func (s *sequence) spread(lo, hi int) float64 {
	bits := s.next()
	e := lo + int(s.next()%uint64(hi-lo))
	return math.Float64frombits(bits&(1<<63|1<<52-1) | uint64(e+1023)<<52)
}

func bigSigmoid(x float64) *big.Float {
	e := bigExp(newBig(-x))
	return zero().Quo(newBig(1), e.Add(e, newBig(1)))
}

func bigLog1p(x float64) *big.Float { return bigLog(zero().Add(newBig(1), newBig(x))) }

func bigExp2(x float64) *big.Float { return bigExp(zero().Mul(newBig(x), bigLn2)) }

// cases are the functions with their domains, oracle and promised error.
var cases = []struct {
	name  string
	f     func(float64) float64
	want  func(float64) *big.Float
	bound float64
	draw  func(*sequence) float64
}{
	{"Exp", Exp, func(x float64) *big.Float { return bigExp(newBig(x)) }, 0.53,
		func(s *sequence) float64 { return s.within(-708, 709.7) }},
	{"Exp near 0", Exp, func(x float64) *big.Float { return bigExp(newBig(x)) }, 0.53,
		func(s *sequence) float64 { return s.spread(-60, 3) }},
	{"Exp subnormal", Exp, func(x float64) *big.Float { return bigExp(newBig(x)) }, 1,
		func(s *sequence) float64 { return s.within(-744.4, -708) }},
	{"Exp2", Exp2, bigExp2, 0.53, func(s *sequence) float64 { return s.within(-1022, 1024) }},
	{"Exp2 of an age", Exp2, bigExp2, 0.53, func(s *sequence) float64 { return s.within(-4, 0) }},
	{"Exp2 subnormal", Exp2, bigExp2, 1, func(s *sequence) float64 { return s.within(-1074, -1022) }},
	{"Log", Log, func(x float64) *big.Float { return bigLog(newBig(x)) }, 0.8,
		func(s *sequence) float64 { return math.Abs(s.spread(-1022, 1024)) }},
	{"Log near 1", Log, func(x float64) *big.Float { return bigLog(newBig(x)) }, 0.8,
		func(s *sequence) float64 { return 1 + s.spread(-52, -1) }},
	{"Log1p", Log1p, bigLog1p, 0.8, func(s *sequence) float64 { return math.Abs(s.spread(-60, 1024)) }},
	{"Log1p moderate", Log1p, bigLog1p, 0.8, func(s *sequence) float64 { return s.within(-1, 10) }},
	{"Log1p near 0", Log1p, bigLog1p, 0.8, func(s *sequence) float64 { return s.spread(-60, -1) }},
	{"Sigmoid", Sigmoid, bigSigmoid, 2, func(s *sequence) float64 { return s.within(-40, 40) }},
	{"Sigmoid far", Sigmoid, bigSigmoid, 2, func(s *sequence) float64 { return s.within(-700, 0) }},
}

func TestWithinUlps(t *testing.T) {
	n := 4000
	if testing.Short() {
		n = 400
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			s, worst, at := sequence(1), 0.0, 0.0
			for range n {
				x := c.draw(&s)
				if d := ulps(c.f(x), c.want(x)); d > worst {
					worst, at = d, x
				}
			}
			t.Logf("worst error %.4f ulp at %g", worst, at)
			if worst > c.bound {
				t.Errorf("error %.4f ulp at %x (%g), promised %.2f", worst, at, at, c.bound)
			}
		})
	}
}

func TestLimits(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	for _, c := range []struct {
		name    string
		f       func(float64) float64
		x, want float64
	}{
		{"Exp", Exp, 0, 1}, {"Exp", Exp, inf, inf}, {"Exp", Exp, -inf, 0}, {"Exp", Exp, nan, nan},
		{"Exp", Exp, 709.79, inf}, {"Exp", Exp, 1e300, inf}, {"Exp", Exp, -746, 0}, {"Exp", Exp, -1e300, 0},
		{"Exp", Exp, math.SmallestNonzeroFloat64, 1},
		{"Exp2", Exp2, 0, 1}, {"Exp2", Exp2, -1, 0.5}, {"Exp2", Exp2, 1023, 0x1p1023}, {"Exp2", Exp2, -1074, 0x1p-1074},
		{"Exp2", Exp2, 1024, inf}, {"Exp2", Exp2, -1076, 0}, {"Exp2", Exp2, inf, inf}, {"Exp2", Exp2, -inf, 0}, {"Exp2", Exp2, nan, nan},
		{"Log", Log, 1, 0}, {"Log", Log, 0, -inf}, {"Log", Log, -1, nan}, {"Log", Log, inf, inf}, {"Log", Log, nan, nan},
		{"Log1p", Log1p, 0, 0}, {"Log1p", Log1p, math.Copysign(0, -1), 0}, {"Log1p", Log1p, -1, -inf},
		{"Log1p", Log1p, -1.5, nan}, {"Log1p", Log1p, -inf, nan}, {"Log1p", Log1p, inf, inf}, {"Log1p", Log1p, nan, nan},
		{"Log1p", Log1p, 0x1p-1074, 0x1p-1074}, {"Log1p", Log1p, -0x1p-1074, -0x1p-1074}, {"Log1p", Log1p, 0x1p60, Log(0x1p60)},
		{"Sigmoid", Sigmoid, 0, 0.5}, {"Sigmoid", Sigmoid, inf, 1}, {"Sigmoid", Sigmoid, -inf, 0}, {"Sigmoid", Sigmoid, nan, nan},
		{"Softplus", Softplus, -inf, 0}, {"Softplus", Softplus, inf, inf}, {"Softplus", Softplus, 1e6, 1e6}, {"Softplus", Softplus, nan, nan},
	} {
		got := c.f(c.x)
		same := math.Float64bits(got) == math.Float64bits(c.want) || got != got && c.want != c.want
		if !same {
			t.Errorf("%s(%g) = %g, want %g", c.name, c.x, got, c.want)
		}
	}
}

func TestSoftplusAgreesWithLog(t *testing.T) {
	s := sequence(3)
	for range 10000 {
		x := s.within(-30, 30)
		want := Log(1 + Exp(x))
		if d := math.Abs(Softplus(x) - want); d > 4e-16*(1+want) {
			t.Fatalf("Softplus(%g) = %g, ln(1+e^x) = %g", x, Softplus(x), want)
		}
	}
}

// TestBits pins every bit of the results: models, decisions and their proofs
// depend on them. A change here is a new version of every model.
func TestBits(t *testing.T) {
	want := map[string]uint64{}
	for _, g := range golden {
		want[g.name] = g.hash
	}
	for _, c := range cases {
		s, h := sequence(7), fnv.New64a()
		for range 20000 {
			var b [8]byte
			binary.LittleEndian.PutUint64(b[:], math.Float64bits(c.f(c.draw(&s))))
			h.Write(b[:])
		}
		if got := h.Sum64(); got != want[c.name] {
			t.Errorf("{%q, %#016x}, // want %#016x", c.name, got, want[c.name])
		}
	}
	for _, p := range points {
		if got := math.Float64bits(p.f(p.x)); got != p.bits {
			t.Errorf("%s(%g) = %#016x, want %#016x", p.name, p.x, got, p.bits)
		}
	}
}

// TestProductsAreRounded reads the source: a product outside float64(…) could
// be fused into a sum, and then its bits depend on the machine.
func TestProductsAreRounded(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "exact.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	rounded := map[ast.Expr]bool{}
	products := 0
	ast.Inspect(file, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.GenDecl:
			return n.Tok != token.CONST
		case *ast.CallExpr:
			if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "float64" {
				rounded[n.Args[0]] = true
			}
		case *ast.AssignStmt:
			if n.Tok == token.MUL_ASSIGN {
				t.Errorf("offset %d: *= is not rounded explicitly", n.Pos())
			}
		case *ast.BinaryExpr:
			if n.Op != token.MUL {
				break
			}
			products++
			if !rounded[n] {
				t.Errorf("offset %d: a product outside float64(…)", n.Pos())
			}
		}
		return true
	})
	if products < 15 {
		t.Errorf("only %d products seen: the check does not look at the right file", products)
	}
}

func Example() {
	const halfLifeDays = 7
	fmt.Println(Exp2(-14.0 / halfLifeDays))
	fmt.Println(Sigmoid(0), Log1p(0))
	// Output:
	// 0.25
	// 0.5 0
}

var sink float64

func BenchmarkExact(b *testing.B) {
	for _, f := range []struct {
		name string
		f    func(float64) float64
	}{{"Exp", Exp}, {"Exp2", Exp2}, {"Log", Log}, {"Log1p", Log1p}, {"Sigmoid", Sigmoid}, {"math.Exp", math.Exp}, {"math.Log1p", math.Log1p}} {
		b.Run(f.name, func(b *testing.B) {
			var xs [256]float64
			s := sequence(5)
			for i := range xs {
				xs[i] = s.within(0, 20)
			}
			for i := range b.N {
				sink = f.f(xs[i&255])
			}
		})
	}
}

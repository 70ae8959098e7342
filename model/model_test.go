package model

import (
	"bytes"
	"encoding/binary"
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/internal/exact"
)

var update = flag.Bool("update", false, "write testdata anew")

func small() Spec {
	return Spec{
		Format:  Format,
		Trained: Trained{Rows: 100, FromMS: 1000, UntilMS: 2000},
		Features: []FeatureSpec{
			{"count(purchase,7d)", TransformLog1p, 0.5, 2},
			{"recency(purchase)", TransformIdentity, 30, 10},
		},
		Heads: []HeadSpec{
			{"churn", Calibration{1.1, -0.2}, -1, []float64{-0.5, 0.75}},
			{"repeat", Calibration{1, 0}, 0.25, []float64{1e-7, -1e21}},
		},
	}
}

func must(t testing.TB, s Spec) *Model {
	t.Helper()
	m, err := New(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// drawSpec draws any valid spec.
func drawSpec(t *rapid.T) Spec {
	number := rapid.Float64Range(-1e6, 1e6)
	name := rapid.StringMatching(`[ -~äß€]{1,12}`)
	s := Spec{Format: Format, Trained: Trained{Rows: rapid.IntRange(0, 1e6).Draw(t, "rows"), FromMS: rapid.Int64().Draw(t, "from")}}
	for i, n := range rapid.SliceOfNDistinct(name, 1, 9, rapid.ID[string]).Draw(t, "features") {
		s.Features = append(s.Features, FeatureSpec{n,
			rapid.SampledFrom([]string{TransformIdentity, TransformLog1p}).Draw(t, fmt.Sprint("transform", i)),
			number.Draw(t, "mean"), rapid.Float64Range(1e-3, 1e9).Draw(t, "scale")})
	}
	for _, n := range rapid.SliceOfNDistinct(name, 1, 4, rapid.ID[string]).Draw(t, "heads") {
		s.Heads = append(s.Heads, HeadSpec{n,
			Calibration{rapid.Float64Range(0, 4).Draw(t, "slope"), rapid.Float64Range(-4, 4).Draw(t, "offset")},
			number.Draw(t, "bias"), rapid.SliceOfN(number, len(s.Features), len(s.Features)).Draw(t, "weights")})
	}
	return s
}

func TestScoreEqualsTheFormula(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawSpec(t)
		m, err := New(s)
		if err != nil {
			t.Fatal(err)
		}
		d := len(s.Features)
		x := rapid.SliceOfN(rapid.Float64Range(-10, 1e5), d, d).Draw(t, "x")
		scratch, out, parts := make([]float64, d), make([]float64, len(s.Heads)), make([]float64, d)
		m.Score(x, scratch, out)
		for h, head := range s.Heads {
			sum, size := head.Bias, math.Abs(head.Bias)
			bias := m.Contributions(h, x, scratch, parts)
			for i, f := range s.Features {
				v := x[i]
				if f.Transform == TransformLog1p {
					v = math.Copysign(math.Log1p(math.Abs(v)), v)
				}
				c := head.Weights[i] * ((v - f.Mean) / f.Scale)
				if d := math.Abs(parts[i] - c); d > 1e-14*(1+math.Abs(head.Weights[i])*(math.Abs(v)+math.Abs(f.Mean))/f.Scale) {
					t.Fatalf("contribution of %q is %v, the formula says %v", f.Name, parts[i], c)
				}
				sum += c
				size += math.Abs(head.Weights[i]) * (math.Abs(v) + math.Abs(f.Mean)) / f.Scale
			}
			want := 1 / (1 + math.Exp(-(head.Calibration.Slope*sum + head.Calibration.Offset)))
			if d := math.Abs(out[h] - want); d > 1e-14+1e-14*size {
				t.Fatalf("head %q: score %v, the formula says %v", head.Name, out[h], want)
			}
			if bias != head.Bias {
				t.Fatalf("Contributions returned the bias %v, want %v", bias, head.Bias)
			}
		}
	})
}

func TestContributionsAddUpToTheScore(t *testing.T) {
	s := small()
	s.Heads = s.Heads[:1]
	m := must(t, s)
	x, scratch, out, parts := []float64{3, 12}, make([]float64, 2), make([]float64, 1), make([]float64, 2)
	m.Score(x, scratch, out)
	logit := m.Contributions(0, x, scratch, parts)
	for _, p := range parts {
		logit += p
	}
	if got := exact.Sigmoid(1.1*logit - 0.2); math.Abs(got-out[0]) > 1e-15 {
		t.Errorf("contributions add up to %v, the score is %v", got, out[0])
	}
	if x[0] != 3 || x[1] != 12 {
		t.Error("Score changed the vector")
	}
}

// TestScoreBits pins the bits of 3,000 scores: a decision's proof recomputes
// them elsewhere, and the order of a sum is part of them.
func TestScoreBits(t *testing.T) {
	m, x := twenty(t)
	scratch, out := make([]float64, len(x)), make([]float64, 3)
	r, h := rand.New(rand.NewPCG(1, 2)), fnv.New64a()
	for range 1000 {
		for i := range x {
			x[i] = 50 * r.Float64()
		}
		m.Score(x, scratch, out)
		for _, p := range out {
			h.Write(binary.LittleEndian.AppendUint64(nil, math.Float64bits(p)))
		}
	}
	if got, want := h.Sum64(), uint64(0x3b19edf72bb0f111); got != want {
		t.Errorf("scores hash to %#x, want %#x", got, want)
	}
}

func TestScoreDoesNotAllocate(t *testing.T) {
	m, x := twenty(t)
	scratch, out, parts := make([]float64, len(x)), make([]float64, 3), make([]float64, len(x))
	if n := testing.AllocsPerRun(100, func() { m.Score(x, scratch, out) }); n != 0 {
		t.Errorf("Score allocates %v times", n)
	}
	if n := testing.AllocsPerRun(100, func() { m.Contributions(1, x, scratch, parts) }); n != 0 {
		t.Errorf("Contributions allocates %v times", n)
	}
}

func TestParseGivesBackWhatEncodeWrote(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m, err := New(drawSpec(t))
		if err != nil {
			t.Fatal(err)
		}
		again, err := Parse(m.Encode())
		if err != nil {
			t.Fatalf("%v\n%s", err, m.Encode())
		}
		if !bytes.Equal(again.Encode(), m.Encode()) || again.ID() != m.ID() {
			t.Fatalf("encoded %s, read back %s", m.Encode(), again.Encode())
		}
		d := len(m.columns)
		x, a, b := make([]float64, d), make([]float64, len(m.heads)), make([]float64, len(m.heads))
		m.Score(x, make([]float64, d), a)
		again.Score(x, make([]float64, d), b)
		for h := range a {
			if math.Float64bits(a[h]) != math.Float64bits(b[h]) {
				t.Fatalf("head %d scores %v before and %v after the file", h, a[h], b[h])
			}
		}
	})
}

func TestFileIsAsWritten(t *testing.T) {
	m := must(t, small())
	if *update {
		if err := os.WriteFile("testdata/small.json", m.Encode(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("testdata/small.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := m.Encode(); !bytes.Equal(got, want) {
		t.Errorf("the file is\n%s\nwant\n%s", got, want)
	}
	if got, want := m.FileName(), "model-"+m.ID()[7:19]+".json"; got != want {
		t.Errorf("file name %s, want %s", got, want)
	}
}

func TestParseRefuses(t *testing.T) {
	good := string(must(t, small()).Encode())
	for _, c := range []struct{ name, old, new, words string }{
		{"unknown field", `"trained"`, `"trainned"`, `unknown field "trainned"`},
		{"missing field", "\"bias\": -1, ", "", "line 9: differs from what training writes"},
		{"repeated key", `"bias": -1`, `"bias": 3, "bias": -1`, "line 9"},
		{"another case", `"bias": -1`, `"Bias": -1`, "line 9"},
		{"spacing", `"bias": -1`, `"bias":  -1`, "line 9"},
		{"longer digits", `"bias": -1`, `"bias": -1.0`, "line 9"},
		{"number as text", `"bias": -1`, `"bias": "-1"`, "cannot unmarshal string"},
		{"NaN", `"bias": -1`, `"bias": NaN`, "invalid character 'N'"},
		{"too great", `"bias": -1`, `"bias": -1e999`, "cannot unmarshal number"},
		{"no newline at the end", "\n ]\n}\n", "\n ]\n}", "differs"},
		{"something after it", "\n ]\n}\n", "\n ]\n}\n{}", "something follows"},
		{"weights too few", `[-0.5, 0.75]`, `[-0.5]`, `head 1 ("churn"): 1 weights for 2 features`},
		{"format", "guerdon-model/1", "guerdon-model/2", `format is "guerdon-model/2"`},
		{"transform", `"log1p"`, `"sqrt"`, `feature 1 ("count(purchase,7d)"): transform is "sqrt"`},
		{"scale 0", `"scale": 2`, `"scale": 0`, "scale is 0"},
		{"scale below 0", `"scale": 2`, `"scale": -2`, "scale is -2"},
		{"scale without inverse", `"scale": 2`, `"scale": 1e-320`, "1/scale"},
		{"slope below 0", `"slope": 1.1`, `"slope": -1.1`, "calibration slope is -1.1"},
		{"feature twice", "recency(purchase)", "count(purchase,7d)", "is there twice"},
		{"head twice", `"repeat"`, `"churn"`, `head "churn" is there twice`},
		{"no name", `"repeat"`, `""`, "it has no name"},
		{"control character", `"repeat"`, `"re\npeat"`, "control character"},
		{"rows below 0", `"rows": 100`, `"rows": -1`, "trained.rows is -1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			bad := strings.Replace(good, c.old, c.new, 1)
			if bad == good {
				t.Fatal("the case changes nothing")
			}
			_, err := Parse([]byte(bad))
			if err == nil || !errors.Is(err, ErrModel) || !strings.Contains(err.Error(), c.words) {
				t.Errorf("error %v, want it to say %q", err, c.words)
			}
		})
	}
	for _, b := range []string{"", "{}", "null", "[]", "\x00", good[:len(good)/2]} {
		if _, err := Parse([]byte(b)); err == nil {
			t.Errorf("%q is read as a model", b)
		}
	}
	for _, v := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		for _, set := range []func(*Spec){
			func(s *Spec) { s.Features[0].Mean = v }, func(s *Spec) { s.Features[0].Scale = v },
			func(s *Spec) { s.Heads[0].Bias = v }, func(s *Spec) { s.Heads[0].Weights[1] = v },
			func(s *Spec) { s.Heads[0].Calibration.Slope = v }, func(s *Spec) { s.Heads[0].Calibration.Offset = v },
		} {
			s := small()
			set(&s)
			if _, err := New(s); !errors.Is(err, ErrModel) {
				t.Errorf("New takes %v: %+v", v, s)
			}
		}
	}
}

func FuzzParse(f *testing.F) {
	good := must(f, small()).Encode()
	f.Add(good)
	f.Add(bytes.Replace(good, []byte("0.75"), []byte("-0"), 1))
	f.Add(bytes.Replace(good, []byte("churn"), []byte(`<&é"\\`), 1))
	f.Add([]byte(`{"format":"guerdon-model/1"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		m, err := Parse(b)
		if err != nil {
			if !errors.Is(err, ErrModel) {
				t.Fatalf("an error without ErrModel: %v", err)
			}
			return
		}
		if !bytes.Equal(m.Encode(), b) {
			t.Fatalf("read %q, would write %q", b, m.Encode())
		}
		x, out := make([]float64, len(m.columns)), make([]float64, len(m.heads))
		m.Score(x, make([]float64, len(x)), out)
	})
}

func TestSpecsAreCopies(t *testing.T) {
	s := small()
	m := must(t, s)
	id := m.ID()
	s.Heads[0].Weights[0] = 99
	m.Spec().Heads[0].Weights[0] = 99
	m.Encode()[0] = 'x'
	if again := must(t, m.Spec()); again.ID() != id || m.Encode()[0] != '{' {
		t.Error("the model changed with a slice it had given out or taken")
	}
}

// TestProductsAreRounded reads the source: a product of floats outside
// float64(…) could be fused into a sum, and then its bits depend on the
// machine. Products of integers are the exceptions listed.
func TestProductsAreRounded(t *testing.T) {
	integers := map[string]bool{"n*d": true, "r*d": true, "row*d": true, "b*len(order)": true, "(b+1)*len(order)": true, "len(s.Heads)*len(s.Features)": true}
	seen := 0
	for _, name := range []string{"model.go", "objective.go", "fit.go", "set.go", "evaluate.go"} {
		source, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		files := token.NewFileSet()
		file, err := parser.ParseFile(files, name, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		rounded := map[ast.Expr]bool{}
		ast.Inspect(file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if f, ok := n.Fun.(*ast.Ident); ok && f.Name == "float64" {
					rounded[n.Args[0]] = true
				}
			case *ast.AssignStmt:
				if n.Tok == token.MUL_ASSIGN {
					t.Errorf("%v: *= is not rounded explicitly", files.Position(n.Pos()))
				}
			case *ast.BinaryExpr:
				text := source[files.Position(n.Pos()).Offset:files.Position(n.End()).Offset]
				if n.Op != token.MUL || integers[strings.ReplaceAll(string(text), " ", "")] {
					break
				}
				seen++
				if !rounded[n] {
					t.Errorf("%v: %s is a product outside float64(…)", files.Position(n.Pos()), text)
				}
			}
			return true
		})
	}
	if seen < 20 {
		t.Errorf("only %d products seen: the check does not look at the right files", seen)
	}
}

func ExampleModel_Score() {
	m, err := New(Spec{
		Format:   Format,
		Features: []FeatureSpec{{"recency(purchase)", TransformIdentity, 30, 10}},
		Heads:    []HeadSpec{{"churn", Calibration{Slope: 1}, 0, []float64{2}}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	scratch, out := make([]float64, 1), make([]float64, 1)
	for _, days := range []float64{10, 30, 50} {
		m.Score([]float64{days}, scratch, out)
		fmt.Printf("silent for %v days: churn %.3f\n", days, out[0])
	}
	// Output:
	// silent for 10 days: churn 0.018
	// silent for 30 days: churn 0.500
	// silent for 50 days: churn 0.982
}

// twenty is a model of three heads on twenty logarithmic features.
func twenty(t testing.TB) (*Model, []float64) {
	s := Spec{Format: Format}
	var x []float64
	for i := range 20 {
		s.Features = append(s.Features, FeatureSpec{fmt.Sprint("f", i), TransformLog1p, 1 / float64(i+1), 1 + float64(i)/7})
		x = append(x, 0.1+float64(i*i)/3)
	}
	for h := range 3 {
		w := make([]float64, 20)
		for i := range w {
			w[i] = float64((i+h)%5-2) / 3
		}
		s.Heads = append(s.Heads, HeadSpec{fmt.Sprint("h", h), Calibration{0.9, 0.1}, float64(h) - 1, w})
	}
	return must(t, s), x
}

func BenchmarkScore(b *testing.B) {
	logged, x := twenty(b)
	spec := logged.Spec()
	for i := range spec.Features {
		spec.Features[i].Transform = TransformIdentity
	}
	for _, c := range []struct {
		name string
		m    *Model
	}{{"3x20 log1p", logged}, {"3x20 identity", must(b, spec)}} {
		b.Run(c.name, func(b *testing.B) {
			scratch, out := make([]float64, len(x)), make([]float64, 3)
			b.ReportAllocs()
			for b.Loop() {
				c.m.Score(x, scratch, out)
			}
		})
	}
}

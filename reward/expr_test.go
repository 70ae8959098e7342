package reward

import (
	"errors"
	"math"
	"strings"
	"testing"
)

func testSymbols() *Symbols {
	return NewSymbols([]string{"churn", "redeem"},
		[]string{"count(purchase,7d)", "count(purchase,30d)", "sum(purchase,30d)", "recency(purchase)", "tenure",
			"max(purchase)", "ratio(share,purchase)"},
		[]string{"purchase", "share"})
}

func testEnv(s *Symbols) []float64 {
	env := make([]float64, s.Size())
	env[s.HeadAt(0)], env[s.HeadAt(1)] = 0.75, 0.125
	for i, v := range []float64{2, 5, 9000, 12, 400, 7000, 0.5} {
		env[s.FeatureAt(i)] = v
	}
	env[s.TotalAt(0)], env[s.TotalAt(1)] = 11, 3
	env[s.OnAt(0)] = 1
	env[s.ValueAt()], env[s.EarnedAt()] = 2599, 1234
	return env
}

func TestExpressions(t *testing.T) {
	syms := testSymbols()
	env := testEnv(syms)
	for src, want := range map[string]float64{
		"1 + 2 * 3":                            7,
		"(1 + 2) * -3":                         -9,
		"value / 100":                          25.99,
		"floor(value / 100)":                   25,
		"500 + 1500 * churn":                   1625,
		"min(3, 1, 2) + max(3, 1, 2)":          4,
		"abs(1 - 4)":                           3,
		"log1p(0)":                             0,
		"count(purchase)":                      11,
		"count(purchase,7d)":                   2,
		`count(purchase, "30d")`:               5,
		"sum(purchase,30d) / 1_000":            9,
		"recency(purchase) + tenure":           412,
		"max(purchase)":                        7000,
		"ratio(share,purchase)":                0.5,
		"earned":                               1234,
		"churn > 0.5 ? 1 : 2":                  1,
		"on(share) ? 1 : count(share)":         3,
		"max(churn, redeem) * 8":               6,
		"1 / 0":                                math.Inf(1),
		"churn < 0.5 ? 9 : redeem < 1 ? 4 : 5": 4,
	} {
		c, err := compileExpr(src, "r", "amount", number, syms)
		if err != nil {
			t.Errorf("%s: %v", src, err)
		} else if got := c.eval(env); got != want {
			t.Errorf("%s = %v, want %v", src, got, want)
		}
	}
	for src, want := range map[string]bool{
		"true": true, "false": false,
		"churn >= 0.75":                          true,
		"churn > 0.75":                           false,
		"0.75 >= churn":                          true,
		"churn >= 0.6 && count(purchase) >= 3":   true,
		"churn >= 0.6 and not on(share)":         true,
		"!on(purchase) || redeem < 0.1":          false,
		"0.5 <= churn <= 0.8":                    true,
		"earned == 1234":                         true,
		"earned != 1234":                         false,
		"0/0 == 0/0":                             false,
		"on(purchase) ? on(share) : churn > 0":   false,
		"recency(purchase) > 10 ? true : false":  true,
		"count(purchase,30d) - 5 >= 0":           true,
		"on(purchase) == false || 1 > 0":         true,
		"sum(purchase,30d) > count(purchase,7d)": true,
	} {
		c, err := compileExpr(src, "r", "when", condition, syms)
		if src == "on(purchase) == false || 1 > 0" {
			if err == nil {
				t.Errorf("%s: conditions do not compare", src)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", src, err)
		} else if got := c.eval(env) == 1; got != want {
			t.Errorf("%s = %v, want %v", src, got, want)
		}
	}
}

// TestExpressionErrors checks the words and the place: ^ marks the offset.
func TestExpressionErrors(t *testing.T) {
	syms := testSymbols()
	for _, c := range []struct{ src, mark, msg string }{
		{"chrun >= 0.6", "^", `unknown name "chrun"; did you mean "churn"?`},
		{"churn >= 0.6 && count(purchse) >= 3", "                      ^", `unknown signal "purchse"; did you mean "purchase"?`},
		{"count(purchase,7d) > 1 && count(purchase,8d) > 1", "                          ^", `unknown feature "count(purchase,8d)"; the programme has count(purchase,7d), count(purchase,30d)`},
		{"gap(purchase) > 3", "^", `unknown feature "gap(purchase)"; the programme has none of this kind`},
		{"purchase > 3", "^", `"purchase" is a signal; write on(purchase)`},
		{"churn", "^", "when is a number, not a condition"},
		{"churn && on(share)", "^", `"&&" joins conditions`},
		{"on(share) + 1 > 0", "^", `"+" takes numbers`},
		{"churn > 'x'", "        ^", "a text or a duration"},
		{"churn > ", "        ^", "not an expression: it ends too early"},
		{"churn > )", "        ^", "not an expression"},
		{"churn > 30d", "        ^", "a text or a duration"},
		{"cuont(purchase) > 1", "^", `unknown function "cuont"; did you mean "count"?`},
		{"filter(purchase, 1) > 1", "^", `unknown function "filter"`},
		{"len([1]) > 0", "^", `unknown function "len"`},
		{"churn ** 2 > 0", "      ^", `operator "**"`},
		{"let x = 1; x > 0", "    ^", "not part of the language"},
		{"[1] == 1", "^", "not part of the language"},
		{"", "^", "missing"},
		{"floor(1, 2) > 0", "^", "floor takes one number"},
		{"on(purchase, share)", "^", "on takes one signal"},
		{"min(1) > 0", "^", "min takes two"},
		{strings.Repeat("1+(", 20) + "1" + strings.Repeat(")", 20) + "> 0", strings.Repeat(" ", 48) + "^", "nested too deeply"},
	} {
		_, err := compileExpr(c.src, "r", "when", condition, syms)
		var e *ExprError
		if !errors.As(err, &e) {
			t.Errorf("%q: no ExprError but %v", c.src, err)
			continue
		}
		if !strings.Contains(e.Msg, c.msg) {
			t.Errorf("%q: %q lacks %q", c.src, e.Msg, c.msg)
		}
		if want := len(c.mark) - 1; e.Offset != want {
			t.Errorf("%q: offset %d, want %d (%s)", c.src, e.Offset, want, e.Msg)
		}
	}
}

// FuzzCompile feeds arbitrary text to the compiler: no panic, offsets inside.
func FuzzCompile(f *testing.F) {
	for _, s := range []string{"churn >= 0.6", "count(purchase,30d) > '", "#", "a|count()", "if true {1} else {2}", "1..2", "é30d", "::", "x?.y ?? 1"} {
		f.Add(s)
	}
	syms := testSymbols()
	env := testEnv(syms)
	f.Fuzz(func(t *testing.T, src string) {
		c, err := compileExpr(src, "r", "when", condition, syms)
		if err == nil {
			if v := c.eval(env); v != 0 && v != 1 {
				t.Fatalf("%q gives %v, not a truth", src, v)
			}
			return
		}
		var e *ExprError
		if !errors.As(err, &e) || e.Offset < 0 || e.Offset > len([]rune(src)) {
			t.Fatalf("%q: %#v", src, err)
		}
	})
}

func TestEvalDoesNotAllocate(t *testing.T) {
	syms := testSymbols()
	env := testEnv(syms)
	c, err := compileExpr("churn >= 0.6 && count(purchase) >= 3 && log1p(value) > 1", "r", "when", condition, syms)
	if err != nil {
		t.Fatal(err)
	}
	if n := testing.AllocsPerRun(100, func() { c.eval(env) }); n != 0 {
		t.Fatalf("%v allocations", n)
	}
}

func BenchmarkEval(b *testing.B) {
	syms := testSymbols()
	env := testEnv(syms)
	c, err := compileExpr("churn >= 0.6 && count(purchase) >= 3 && recency(purchase) < 90", "r", "when", condition, syms)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		c.eval(env)
	}
}

package reward

import (
	"errors"
	"fmt"
	"strings"

	"github.com/expr-lang/expr/ast"
	"github.com/expr-lang/expr/conf"
	"github.com/expr-lang/expr/file"
	"github.com/expr-lang/expr/parser"
)

// ExprError is a mistake in one expression of one reward. Offset counts
// characters from the start of the expression's text.
type ExprError struct {
	Reward string
	Field  string // "when", "amount", "propensity"
	Offset int
	Msg    string
}

// Error says which reward, which field, where and what.
func (e *ExprError) Error() string {
	return fmt.Sprintf("reward %q: %s: character %d: %s", e.Reward, e.Field, e.Offset+1, e.Msg)
}

// kind is an expression's type.
type kind uint8

const (
	number kind = iota
	condition
)

// featureFuncs are written like functions but name columns of the vector.
var featureFuncs = []string{"count", "sum", "mean", "recency", "gap", "distinct", "last", "max", "ratio"}

// mathFuncs compute. max of two or more numbers is one; max of a signal a feature.
var mathFuncs = []string{"min", "max", "abs", "floor", "log1p"}

// compileExpr compiles src, which must be of the wanted kind.
func compileExpr(src, reward, field string, want kind, syms *Symbols) (code, error) {
	fail := func(at int, format string, args ...any) error {
		return &ExprError{Reward: reward, Field: field, Offset: at, Msg: fmt.Sprintf(format, args...)}
	}
	if strings.TrimSpace(src) == "" {
		return nil, fail(0, "missing; write an expression")
	}
	quoted, back := quoteDurations([]rune(src))
	var p parser.Parser
	tree, err := p.Parse(quoted, parserConfig())
	if err != nil {
		var fe *file.Error
		if errors.As(err, &fe) && strings.Contains(fe.Message, "EOF") {
			return nil, fail(len([]rune(src)), "not an expression: it ends too early")
		}
		if fe != nil {
			return nil, fail(back[min(fe.From, len(back)-1)], "not an expression: %s", fe.Message)
		}
		return nil, fail(0, "not an expression: %v", err)
	}
	c := &compiler{syms: syms}
	got := c.node(tree.Node)
	if c.err != "" {
		return nil, fail(back[min(c.at, len(back)-1)], "%s", c.err)
	}
	switch {
	case want == condition && got == number:
		return nil, fail(0, "%s is a number, not a condition; compare it, as in … >= 0.5", field)
	case want == number && got == condition:
		return nil, fail(0, "%s is a condition, not a number; write … ? 1 : 0", field)
	}
	return c.out, nil
}

// parserConfig makes our function names plain calls, not the parser's builtins.
func parserConfig() *conf.Config {
	cfg := conf.CreateNew()
	for name := range cfg.Builtins {
		cfg.Functions[name] = cfg.Builtins[name]
	}
	for _, name := range append(featureFuncs, mathFuncs...) {
		cfg.Functions[name] = nil
	}
	// predicates are built into the parser's grammar; as functions they are
	// ordinary calls, which the compiler then refuses by name.
	for _, name := range []string{"all", "none", "any", "one", "filter", "map", "find", "findIndex", "findLast",
		"findLastIndex", "groupBy", "sortBy", "reduce"} {
		cfg.Functions[name] = nil
	}
	return cfg
}

// quoteDurations turns 30d into "30d" outside strings, which the parser can
// read; back maps a character of the result to one of the source.
func quoteDurations(src []rune) (string, []int) {
	var out []rune
	var back []int
	put := func(r rune, at int) { out, back = append(out, r), append(back, at) }
	for i := 0; i < len(src); {
		switch r := src[i]; {
		case r == '"' || r == '\'' || r == '`':
			j := i + 1
			for j < len(src) && src[j] != r {
				if src[j] == '\\' {
					j++
				}
				j++
			}
			for ; i < len(src) && i <= j; i++ {
				put(src[i], i)
			}
		case wordRune(r):
			j := i
			for j < len(src) && (wordRune(src[j]) || src[j] == '.') {
				j++
			}
			duration := isDuration(src[i:j])
			if duration {
				put('"', i)
			}
			for k := i; k < j; k++ {
				put(src[k], k)
			}
			if duration {
				put('"', j-1)
			}
			i = j
		default:
			put(r, i)
			i++
		}
	}
	back = append(back, len(src))
	return string(out), back
}

func wordRune(r rune) bool {
	return r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// isDuration reports digits followed by one unit letter.
func isDuration(w []rune) bool {
	if len(w) < 2 || !strings.ContainsRune("smhdw", w[len(w)-1]) {
		return false
	}
	for _, r := range w[:len(w)-1] {
		if r < '0' || r > '9' {
			return false
		}
	}
	return true
}

// compiler emits postfix code for a tree; the first mistake stops it.
type compiler struct {
	syms  *Symbols
	out   code
	depth int
	err   string
	at    int // character of the transformed source
}

func (c *compiler) fail(n ast.Node, format string, args ...any) kind {
	if c.err == "" {
		c.err, c.at = fmt.Sprintf(format, args...), n.Location().From
	}
	return number
}

// push emits an instruction that leaves one more value on the stack.
func (c *compiler) push(n ast.Node, in instr) {
	c.out = append(c.out, in)
	if c.depth++; c.depth > maxDepth {
		c.fail(n, "nested too deeply; split it into smaller rewards")
	}
}

// reduce emits an instruction that takes pops values and leaves one.
func (c *compiler) reduce(op opcode, pops int) {
	c.out = append(c.out, instr{op: op})
	c.depth -= pops - 1
}

func (c *compiler) node(n ast.Node) kind {
	if c.err != "" || n == nil {
		return number
	}
	switch n := n.(type) {
	case *ast.IntegerNode:
		c.push(n, instr{op: opConst, k: float64(n.Value)})
	case *ast.FloatNode:
		c.push(n, instr{op: opConst, k: n.Value})
	case *ast.BoolNode:
		c.push(n, instr{op: opConst, k: truth(n.Value)})
		return condition
	case *ast.IdentifierNode:
		return c.identifier(n)
	case *ast.UnaryNode:
		return c.unary(n)
	case *ast.BinaryNode:
		return c.binary(n)
	case *ast.ConditionalNode:
		return c.conditional(n)
	case *ast.CallNode:
		if callee, ok := n.Callee.(*ast.IdentifierNode); ok {
			return c.call(n, callee.Value, n.Arguments)
		}
		return c.fail(n, "only functions can be called")
	case *ast.BuiltinNode:
		return c.call(n, n.Name, n.Arguments)
	case *ast.StringNode:
		return c.fail(n, "a text or a duration stands only in a feature, as in count(purchase,30d)")
	default:
		return c.fail(n, "not part of the language; there are numbers, heads, features, + - * / comparisons && || ! ?: and min max abs floor log1p")
	}
	return number
}

func (c *compiler) identifier(n *ast.IdentifierNode) kind {
	if slot, ok := c.slot(n.Value); ok {
		c.push(n, instr{op: opLoad, slot: uint32(slot)})
		return number
	}
	if _, ok := c.syms.signal(n.Value); ok {
		return c.fail(n, "%q is a signal; write on(%s), count(%s) or one of its features", n.Value, n.Value, n.Value)
	}
	near := suggest(n.Value, c.names())
	if near == "" && len(c.syms.heads) > 0 {
		near = "; the heads are " + strings.Join(c.syms.heads, ", ")
	}
	return c.fail(n, "unknown name %q%s", n.Value, near)
}

// slot resolves a bare name: a head, a feature without arguments, value, earned.
func (c *compiler) slot(name string) (int, bool) {
	switch name {
	case "value":
		return c.syms.ValueAt(), true
	case "earned":
		return c.syms.EarnedAt(), true
	}
	if slot, ok := c.syms.head(name); ok {
		return slot, true
	}
	return c.syms.feature(name)
}

func (c *compiler) names() []string {
	names := append([]string{"value", "earned"}, c.syms.heads...)
	return append(names, c.syms.features...)
}

func (c *compiler) unary(n *ast.UnaryNode) kind {
	got := c.node(n.Node)
	switch n.Operator {
	case "-", "+":
		c.want(n.Node, got, number, n.Operator)
		if n.Operator == "-" {
			c.reduce(opNeg, 1)
		}
		return number
	case "!", "not":
		c.want(n.Node, got, condition, n.Operator)
		c.reduce(opNot, 1)
		return condition
	}
	return c.fail(n, "operator %q is not part of the language", n.Operator)
}

var arithmetic = map[string]opcode{"+": opAdd, "-": opSub, "*": opMul, "/": opDiv}
var comparison = map[string]opcode{"<": opLT, "<=": opLE, ">": opGT, ">=": opGE, "==": opEQ, "!=": opNE}
var logical = map[string]opcode{"&&": opAnd, "and": opAnd, "||": opOr, "or": opOr}

func (c *compiler) binary(n *ast.BinaryNode) kind {
	op, in, out := opcode(0), number, number
	if o, ok := arithmetic[n.Operator]; ok {
		op = o
	} else if o, ok := comparison[n.Operator]; ok {
		op, out = o, condition
	} else if o, ok := logical[n.Operator]; ok {
		op, in, out = o, condition, condition
	} else {
		return c.fail(n, "operator %q is not part of the language", n.Operator)
	}
	left := c.node(n.Left)
	right := c.node(n.Right)
	c.want(n.Left, left, in, n.Operator)
	c.want(n.Right, right, in, n.Operator)
	if op >= opLT && op <= opGE && c.fuse(op) {
		return out
	}
	c.reduce(op, 2)
	return out
}

// fuse replaces load, const, compare by one instruction.
func (c *compiler) fuse(op opcode) bool {
	k := len(c.out) - 2
	if k < 0 || c.out[k].op != opLoad || c.out[k+1].op != opConst {
		return false
	}
	c.out[k] = instr{op: op - opLT + opLoadLT, slot: c.out[k].slot, k: c.out[k+1].k}
	c.out = c.out[:k+1]
	c.depth--
	return true
}

func (c *compiler) conditional(n *ast.ConditionalNode) kind {
	c.want(n.Cond, c.node(n.Cond), condition, "?")
	a, b := c.node(n.Exp1), c.node(n.Exp2)
	if a != b {
		return c.fail(n, "one branch is a number and the other a condition")
	}
	c.reduce(opSelect, 3)
	return a
}

func (c *compiler) want(n ast.Node, got, want kind, op string) {
	if got == want || c.err != "" {
		return
	}
	if want == condition {
		c.fail(n, "%q joins conditions, but this is a number; compare it, as in … >= 0.5", op)
		return
	}
	c.fail(n, "%q takes numbers, but this is a condition; write (… ? 1 : 0)", op)
}

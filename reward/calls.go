package reward

import (
	"slices"
	"strings"

	"github.com/expr-lang/expr/ast"
)

// call compiles on(signal), count(signal), a feature, or a function of numbers.
func (c *compiler) call(n ast.Node, name string, args []ast.Node) kind {
	switch {
	case name == "on":
		return c.on(n, args)
	case name == "count" && len(args) == 1:
		if i, ok := c.signalArg(n, name, args[0]); ok {
			c.push(n, instr{op: opLoad, slot: uint32(c.syms.TotalAt(i))})
		}
		return number
	case (name == "min" || name == "max") && len(args) > 1:
		return c.fold(name, args)
	case name == "abs" || name == "floor" || name == "log1p":
		return c.math(n, name, args)
	case slices.Contains(featureFuncs, name):
		return c.feature(n, name, args)
	case name == "min":
		return c.fail(n, "min takes two or more numbers")
	}
	all := append(append([]string{"on"}, featureFuncs...), mathFuncs...)
	return c.fail(n, "unknown function %q%s", name, suggest(name, all))
}

func (c *compiler) on(n ast.Node, args []ast.Node) kind {
	if len(args) != 1 {
		c.fail(n, "on takes one signal, as in on(purchase)")
		return condition
	}
	if i, ok := c.signalArg(n, "on", args[0]); ok {
		c.push(n, instr{op: opLoad, slot: uint32(c.syms.OnAt(i))})
	}
	return condition
}

func (c *compiler) fold(name string, args []ast.Node) kind {
	op := opMin
	if name == "max" {
		op = opMax
	}
	for i, a := range args {
		c.want(a, c.node(a), number, name)
		if i > 0 {
			c.reduce(op, 2)
		}
	}
	return number
}

func (c *compiler) math(n ast.Node, name string, args []ast.Node) kind {
	if len(args) != 1 {
		return c.fail(n, "%s takes one number", name)
	}
	c.want(args[0], c.node(args[0]), number, name)
	switch name {
	case "abs":
		c.reduce(opAbs, 1)
	case "floor":
		c.reduce(opFloor, 1)
	default:
		c.reduce(opLog1p, 1)
	}
	return number
}

// feature compiles name(args) as the column of that name.
func (c *compiler) feature(n ast.Node, name string, args []ast.Node) kind {
	texts := make([]string, len(args))
	for i, a := range args {
		switch a := a.(type) {
		case *ast.StringNode:
			texts[i] = strings.TrimSpace(a.Value)
		case *ast.IdentifierNode:
			texts[i] = a.Value
			if _, ok := c.signalArg(a, name, a); !ok {
				return number
			}
		default:
			return c.fail(a, "%s names a feature: it takes a signal and perhaps a half-life, as in count(purchase,30d)", name)
		}
	}
	full := name + "(" + strings.Join(texts, ",") + ")"
	if slot, ok := c.syms.feature(full); ok {
		c.push(n, instr{op: opLoad, slot: uint32(slot)})
		return number
	}
	return c.fail(n, "unknown feature %q%s", full, c.known(name, full))
}

// known names what the programme has instead of an unknown feature.
func (c *compiler) known(name, full string) string {
	var same []string
	for _, f := range c.syms.features {
		if strings.HasPrefix(f, name+"(") {
			same = append(same, f)
		}
	}
	if len(same) == 0 {
		return "; the programme has none of this kind: add it under features"
	}
	if len(same) <= 4 {
		return "; the programme has " + strings.Join(same, ", ")
	}
	return suggest(full, same)
}

func (c *compiler) signalArg(n ast.Node, name string, arg ast.Node) (int, bool) {
	text := ""
	switch a := arg.(type) {
	case *ast.IdentifierNode:
		text = a.Value
	case *ast.StringNode:
		text = a.Value
	default:
		c.fail(n, "%s takes a signal, as in %s(purchase)", name, name)
		return 0, false
	}
	i, ok := c.syms.signal(text)
	if !ok {
		c.fail(arg, "unknown signal %q%s", text, suggest(text, c.syms.signals))
	}
	return i, ok
}

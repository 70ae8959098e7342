package program

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
	"github.com/guerdon/guerdon/reward"
)

// loader walks one file's syntax tree and collects mistakes instead of stopping
// at the first.
type loader struct {
	file     string
	lines    []string
	mistakes []Mistake
	warnings []Mistake
	p        *Program
	places   places
}

// place is a line and a column, from 1.
type place struct{ line, column int }

// field is one key an object may have and what reads its value.
type field struct {
	key      string
	required bool
	read     func(n ast.Node)
}

func at(n ast.Node) place {
	if n == nil || n.GetToken() == nil || n.GetToken().Position == nil {
		return place{1, 1}
	}
	// a mapping's own token is its first colon: point at the first key instead
	if m, ok := n.(*ast.MappingNode); ok && len(m.Values) > 0 && !m.IsFlowStyle {
		return at(m.Values[0].Key)
	}
	p := n.GetToken().Position
	return place{p.Line, p.Column}
}

func (l *loader) mistake(p place, msg string) Mistake {
	m := Mistake{File: l.file, Line: p.line, Column: p.column, Msg: msg}
	if p.line >= 1 && p.line <= len(l.lines) {
		m.Source = l.lines[p.line-1]
	}
	return m
}

func (l *loader) fail(p place, format string, args ...any) {
	l.mistakes = append(l.mistakes, l.mistake(p, fmt.Sprintf(format, args...)))
}

func (l *loader) warn(p place, format string, args ...any) {
	l.warnings = append(l.warnings, l.mistake(p, fmt.Sprintf(format, args...)))
}

// parse returns the file's one document, nil if there is a mistake.
func (l *loader) parse(text []byte) ast.Node {
	f, err := parser.ParseBytes(text, 0)
	var syntax yaml.Error
	switch {
	case errors.As(err, &syntax):
		p := place{1, 1}
		if t := syntax.GetToken(); t != nil && t.Position != nil {
			p = place{t.Position.Line, t.Position.Column}
		}
		msg := "not YAML: " + syntax.GetMessage()
		if key, first, twice := strings.Cut(syntax.GetMessage(), " already defined at "); twice {
			msg = strings.TrimPrefix(key, "mapping ") + " stands here a second time, the first is at " + strings.Trim(first, "[]")
		}
		l.fail(p, "%s", msg)
		return nil
	case err != nil:
		l.fail(place{1, 1}, "not YAML: %v", err)
		return nil
	}
	var body ast.Node
	for _, d := range f.Docs {
		if d.Body == nil {
			continue
		}
		if body != nil {
			l.fail(at(d.Body), "a second document; a programme is one")
			return nil
		}
		body = d.Body
	}
	if body == nil {
		l.fail(place{1, 1}, "empty; a programme file starts with program: NAME")
	}
	return body
}

// pairs returns the entries of a mapping.
func (l *loader) pairs(n ast.Node, what string) []*ast.MappingValueNode {
	switch n := n.(type) {
	case *ast.MappingNode:
		return n.Values
	case *ast.MappingValueNode:
		return []*ast.MappingValueNode{n}
	}
	l.fail(at(n), "%s is made of key: value pairs, not %s", what, describe(n))
	return nil
}

// object reads n with fields, in the order of fields, not of the file, so that
// what others refer to is known first. Unknown and missing keys are mistakes.
func (l *loader) object(n ast.Node, what string, fields ...field) {
	pairs := l.pairs(n, what)
	if pairs == nil {
		return
	}
	keys := make([]string, len(fields))
	for i, f := range fields {
		keys[i] = f.key
	}
	found := make(map[string]*ast.MappingValueNode, len(pairs))
	meant := make(map[string]bool) // misspelt: not missing as well
	for _, p := range pairs {
		key := p.Key.GetToken().Value
		if !slices.Contains(keys, key) {
			meant[l.unknownKey(p.Key, what, key, keys)] = true
			continue
		}
		found[key] = p
	}
	for _, f := range fields {
		p, ok := found[f.key]
		switch {
		case !ok && f.required && !meant[f.key]:
			l.fail(at(n), "%s needs %s", what, f.key)
		case !ok:
		case p.Value.Type() == ast.NullType:
			l.fail(at(p.Key), "%s has no value", f.key)
		default:
			f.read(p.Value)
		}
	}
}

// unknownKey says so and returns the key that was probably meant, or "".
func (l *loader) unknownKey(n ast.Node, what, key string, keys []string) string {
	if strings.ContainsAny(key, "()<>=&|?") {
		l.places.cut = true
		l.fail(at(n), "%q is not a key of %s; an expression with a comma needs quotes inside { }: when: \"…\"", key, what)
		return ""
	}
	near := reward.Nearest(key, keys)
	if near == "" {
		l.fail(at(n), "unknown key %q in %s; it has %s", key, what, strings.Join(keys, ", "))
	} else {
		l.fail(at(n), "unknown key %q in %s; did you mean %q?", key, what, near)
	}
	return near
}

// each calls read for every entry of a mapping whose keys are names.
func (l *loader) each(n ast.Node, what string, read func(key ast.Node, name string, value ast.Node)) {
	for _, p := range l.pairs(n, what) {
		name := p.Key.GetToken().Value
		if p.Value.Type() == ast.NullType {
			l.fail(at(p.Key), "%q has no value", name)
			continue
		}
		read(p.Key, name, p.Value)
	}
}

// items returns the entries of a list, or the one value where no list is needed.
func items(n ast.Node) []ast.Node {
	if s, ok := n.(*ast.SequenceNode); ok {
		return s.Values
	}
	return []ast.Node{n}
}

// describe names a node's type in the words of this file.
func describe(n ast.Node) string {
	switch n.(type) {
	case *ast.MappingNode, *ast.MappingValueNode:
		return "key: value pairs"
	case *ast.SequenceNode:
		return "a list"
	case *ast.NullNode, nil:
		return "nothing"
	}
	return fmt.Sprintf("%q", n.GetToken().Value)
}

// isName is what heads and signals are called: they stand in expressions.
func isName(s string) bool {
	for i, r := range s {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// isLabel is what programmes, rewards and tiers are called: a name with - inside.
func isLabel(s string) bool {
	return isName(strings.ReplaceAll(s, "-", "_")) && s[0] != '-' && s[len(s)-1] != '-'
}

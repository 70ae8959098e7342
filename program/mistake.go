package program

import (
	"fmt"
	"sort"
	"strings"
)

// Mistake is one thing to change in a programme file, or, as a warning, to
// think about. Line and Column count from 1, columns in characters.
type Mistake struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
	Msg    string `json:"message"`
	Source string `json:"source"` // the line
}

// String is "file:line:column: message", the line, and a caret under the column.
func (m Mistake) String() string {
	s := fmt.Sprintf("%s:%d:%d: %s", m.File, m.Line, m.Column, m.Msg)
	if m.Source == "" {
		return s
	}
	indent := make([]rune, 0, m.Column)
	for i, r := range []rune(m.Source) {
		if i >= m.Column-1 {
			break
		}
		if r != '\t' {
			r = ' '
		}
		indent = append(indent, r)
	}
	for len(indent) < m.Column-1 {
		indent = append(indent, ' ')
	}
	return s + "\n    " + m.Source + "\n    " + string(indent) + "^"
}

// Error is every mistake found in a programme file, in the order of the file.
type Error struct{ Mistakes []Mistake }

// Error shows all of them.
func (e *Error) Error() string {
	texts := make([]string, len(e.Mistakes))
	for i, m := range e.Mistakes {
		texts[i] = m.String()
	}
	return strings.Join(texts, "\n")
}

// inFileOrder sorts by place and drops what is said twice at one place.
func inFileOrder(list []Mistake) []Mistake {
	sort.SliceStable(list, func(i, j int) bool {
		a, b := list[i], list[j]
		return a.Line < b.Line || a.Line == b.Line && a.Column < b.Column
	})
	out := list[:0]
	for i, m := range list {
		if i == 0 || m != out[len(out)-1] {
			out = append(out, m)
		}
	}
	return out
}

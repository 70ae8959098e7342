package source

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// kind is what a value of a decoded document is.
type kind uint8

const (
	absent kind = iota
	null
	boolean
	number
	text
	list
	object
)

func (k kind) String() string {
	return [...]string{"nothing", "null", "a boolean", "a number", "a string", "a list", "an object"}[k]
}

// value is a decoded document, whatever it was written in. A number keeps its
// decimal text: no amount passes through a float.
type value struct {
	kind   kind
	text   string // of a string, number or boolean
	items  []value
	fields []field
}

type field struct {
	key   string
	value value
}

func str(s string) value { return value{kind: text, text: s} }

func integer(n int64) value { return value{kind: number, text: strconv.FormatInt(n, 10)} }

// get is the value of a key, nil where there is none. The last of equal keys
// counts, as in most JSON readers.
func (v *value) get(key string) *value {
	if v.kind == object {
		for i := len(v.fields) - 1; i >= 0; i-- {
			if v.fields[i].key == key {
				return &v.fields[i].value
			}
		}
	}
	return nil
}

// str is the text of a key, "" where there is none.
func (v *value) str(key string) string {
	if x := v.get(key); x != nil && x.kind == text {
		return x.text
	}
	return ""
}

func (v *value) set(key string, x value) {
	v.fields = append(v.fields, field{key, x})
}

// with is v with a key more; v's own fields stay as they are.
func (v *value) with(key string, x value) value {
	w := value{kind: object, fields: make([]field, len(v.fields), len(v.fields)+2)}
	copy(w.fields, v.fields)
	w.set(key, x)
	return w
}

// says reports whether v is there and not empty.
func (v *value) says() bool {
	return v != nil && v.kind > null && (v.kind != text || v.text != "")
}

func (v *value) scalar() bool { return v.kind == boolean || v.kind == number || v.kind == text }

// path names places of a document: keys and indexes separated by dots, * for
// every element, \. for a dot in a key, and alternatives separated by |, of
// which the first that says something counts. $key, $time, $topic and
// $header.NAME are of the Kafka record.
type path []alternative

type alternative struct {
	text  string
	steps []string
}

func parsePath(s string) (path, error) {
	var p path
	for alt := range strings.SplitSeq(s, "|") {
		alt = strings.TrimSpace(alt)
		steps, err := parseSteps(alt)
		if err != nil {
			return nil, fmt.Errorf("path %q: %w", s, err)
		}
		p = append(p, alternative{alt, steps})
	}
	return p, nil
}

func parseSteps(s string) ([]string, error) {
	var steps []string
	var step strings.Builder
	for i := 0; i <= len(s); i++ {
		switch {
		case i == len(s) || s[i] == '.':
			if step.Len() == 0 {
				return nil, fmt.Errorf("an empty step")
			}
			steps = append(steps, step.String())
			step.Reset()
		case s[i] == '\\' && i+1 < len(s):
			i++
			step.WriteByte(s[i])
		default:
			step.WriteByte(s[i])
		}
	}
	if strings.HasPrefix(s, "$") {
		switch {
		case s == "$key" || s == "$time" || s == "$topic":
		case strings.HasPrefix(s, "$header.") && len(s) > len("$header."):
			return []string{"$header", s[len("$header."):]}, nil
		default:
			return nil, fmt.Errorf("%s is none of $key, $time, $topic and $header.NAME", s)
		}
	}
	return steps, nil
}

func (p path) String() string {
	names := make([]string, len(p))
	for i := range p {
		names[i] = p[i].text
	}
	return strings.Join(names, "|")
}

// find is the first value that says something, and where; nil where none does.
func (p path) find(doc *value, in *Record) (*value, string) {
	for i := range p {
		var found *value
		p[i].walk(doc, in, func(v *value) bool {
			if v.says() {
				found = v
			}
			return found == nil
		})
		if found != nil {
			return found, p[i].text
		}
	}
	return nil, p.String()
}

// all is every value of the first alternative that says something.
func (p path) all(doc *value, in *Record) (found []*value, at string) {
	for i := range p {
		p[i].walk(doc, in, func(v *value) bool {
			if v.says() {
				found = append(found, v)
			}
			return true
		})
		if len(found) > 0 {
			return found, p[i].text
		}
	}
	return nil, p.String()
}

func (a *alternative) walk(doc *value, in *Record, visit func(*value) bool) {
	if a.text[0] == '$' {
		if v := a.ofRecord(in); v.kind != absent {
			visit(&v)
		}
		return
	}
	doc.walk(a.steps, visit)
}

func (a *alternative) ofRecord(in *Record) value {
	b := in.Key
	switch a.text {
	case "$key":
	case "$time":
		return integer(in.TimeMS)
	case "$topic":
		return str(in.Topic)
	default:
		b = in.header(a.steps[1])
	}
	if len(b) == 0 || !utf8.Valid(b) {
		return value{}
	}
	return str(string(b))
}

// header is the last header of a name, whose case does not matter.
func (in *Record) header(name string) []byte {
	for _, h := range slices.Backward(in.Headers) {
		if strings.EqualFold(h.Key, name) {
			return h.Value
		}
	}
	return nil
}

func (v *value) walk(steps []string, visit func(*value) bool) bool {
	if len(steps) == 0 {
		return visit(v)
	}
	step, rest := steps[0], steps[1:]
	switch v.kind {
	case object:
		if x := v.get(step); x != nil {
			return x.walk(rest, visit)
		}
	case list:
		if step == "*" {
			for i := range v.items {
				if !v.items[i].walk(rest, visit) {
					return false
				}
			}
			return true
		}
		if i, err := strconv.ParseUint(step, 10, 31); err == nil && i < uint64(len(v.items)) {
			return v.items[i].walk(rest, visit)
		}
	}
	return true
}

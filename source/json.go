package source

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// maxDepth bounds the nesting of a document.
const maxDepth = 64

// parseJSON reads one JSON document (RFC 8259). Numbers keep their text, and
// half a surrogate pair becomes U+FFFD. Strings alias the one copy of b.
func parseJSON(b []byte) (value, error) {
	if !utf8.Valid(b) {
		return value{}, unusable("", "not UTF-8")
	}
	p := parser{s: string(b), fields: make([]field, 0, 32), items: make([]value, 0, 4)}
	v, err := p.value(0)
	if err == nil {
		if p.space(); p.i < len(p.s) {
			err = p.fail("something follows the document")
		}
	}
	if err != nil {
		return value{}, err
	}
	return v, nil
}

// parseObject is parseJSON where only an object will do.
func parseObject(b []byte) (value, error) {
	v, err := parseJSON(b)
	if err == nil && v.kind != object {
		err = unusable("", "want a JSON object, got %v", v.kind)
	}
	return v, err
}

type parser struct {
	s string
	i int
	// What is read of the objects and lists not yet closed: each gets its own
	// slice when its length is known.
	fields []field
	items  []value
}

func (p *parser) fail(what string) error {
	return fmt.Errorf("%w: not JSON at byte %d: %s", ErrUnusable, p.i, what)
}

func (p *parser) space() {
	for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\t' || p.s[p.i] == '\n' || p.s[p.i] == '\r') {
		p.i++
	}
}

// next skips white space and is the byte after it, 0 at the end.
func (p *parser) next() byte {
	p.space()
	if p.i < len(p.s) {
		return p.s[p.i]
	}
	return 0
}

func (p *parser) value(depth int) (value, error) {
	if depth > maxDepth {
		return value{}, p.fail(fmt.Sprintf("nested deeper than %d", maxDepth))
	}
	switch c := p.next(); {
	case c == '{':
		return p.object(depth)
	case c == '[':
		return p.list(depth)
	case c == '"':
		s, err := p.str()
		return str(s), err
	case c == '-' || c >= '0' && c <= '9':
		return p.number()
	case p.word("true"):
		return value{kind: boolean, text: "true"}, nil
	case p.word("false"):
		return value{kind: boolean, text: "false"}, nil
	case p.word("null"):
		return value{kind: null}, nil
	}
	return value{}, p.fail("want a value")
}

func (p *parser) word(w string) bool {
	if strings.HasPrefix(p.s[p.i:], w) {
		p.i += len(w)
		return true
	}
	return false
}

func (p *parser) object(depth int) (value, error) {
	v, from := value{kind: object}, len(p.fields)
	p.i++
	if p.next() == '}' {
		p.i++
		return v, nil
	}
	for {
		if p.next() != '"' {
			return v, p.fail("want a key")
		}
		k, err := p.str()
		if err != nil {
			return v, err
		}
		if p.next() != ':' {
			return v, p.fail("want a colon")
		}
		p.i++
		x, err := p.value(depth + 1)
		if err != nil {
			return v, err
		}
		p.fields = append(p.fields, field{k, x})
		if more, err := p.more('}'); !more {
			v.fields = slices.Clone(p.fields[from:])
			p.fields = p.fields[:from]
			return v, err
		}
	}
}

func (p *parser) list(depth int) (value, error) {
	v, from := value{kind: list}, len(p.items)
	p.i++
	if p.next() == ']' {
		p.i++
		return v, nil
	}
	for {
		x, err := p.value(depth + 1)
		if err != nil {
			return v, err
		}
		p.items = append(p.items, x)
		if more, err := p.more(']'); !more {
			v.items = slices.Clone(p.items[from:])
			p.items = p.items[:from]
			return v, err
		}
	}
}

func (p *parser) more(end byte) (bool, error) {
	switch p.next() {
	case ',':
		p.i++
		return true, nil
	case end:
		p.i++
		return false, nil
	}
	return false, p.fail("want a comma or the end")
}

func (p *parser) number() (value, error) {
	from := p.i
	if p.s[p.i] == '-' {
		p.i++
	}
	whole := p.digits()
	ok := len(whole) == 1 || len(whole) > 1 && whole[0] != '0'
	if ok && p.i < len(p.s) && p.s[p.i] == '.' {
		p.i++
		ok = len(p.digits()) > 0
	}
	if ok && p.i < len(p.s) && (p.s[p.i] == 'e' || p.s[p.i] == 'E') {
		p.i++
		if p.i < len(p.s) && (p.s[p.i] == '+' || p.s[p.i] == '-') {
			p.i++
		}
		n := len(p.digits())
		ok = n > 0 && n <= 3 // no reader of the number may be led into a million zeros
	}
	if !ok || p.i-from > 400 {
		return value{}, p.fail("not a number")
	}
	return value{kind: number, text: p.s[from:p.i]}, nil
}

func (p *parser) digits() string {
	from := p.i
	for p.i < len(p.s) && p.s[p.i] >= '0' && p.s[p.i] <= '9' {
		p.i++
	}
	return p.s[from:p.i]
}

// str reads the string at p.i. One without escapes costs nothing.
func (p *parser) str() (string, error) {
	p.i++
	from := p.i
	for p.i < len(p.s) {
		switch c := p.s[p.i]; {
		case c == '"':
			p.i++
			return p.s[from : p.i-1], nil
		case c == '\\':
			return p.escaped(from)
		case c < ' ':
			return "", p.fail("a control character in a string")
		}
		p.i++
	}
	return "", p.fail("a string without an end")
}

func (p *parser) escaped(from int) (string, error) {
	b := []byte(p.s[from:p.i])
	for p.i < len(p.s) {
		c := p.s[p.i]
		p.i++
		switch {
		case c == '"':
			return string(b), nil
		case c < ' ':
			return "", p.fail("a control character in a string")
		case c != '\\':
			b = append(b, c)
		case p.i == len(p.s):
		case p.s[p.i] == 'u':
			r, ok := p.rune()
			if !ok {
				return "", p.fail("not an escape")
			}
			b = utf8.AppendRune(b, r)
		default:
			at := strings.IndexByte(`"\/bfnrt`, p.s[p.i])
			if at < 0 {
				return "", p.fail("not an escape")
			}
			b = append(b, "\"\\/\b\f\n\r\t"[at])
			p.i++
		}
	}
	return "", p.fail("a string without an end")
}

// rune reads uXXXX at p.i, and the other half of a pair where one follows.
func (p *parser) rune() (rune, bool) {
	r, ok := hex4(p.s[p.i+1:])
	if !ok {
		return 0, false
	}
	p.i += 5
	if !utf16.IsSurrogate(r) {
		return r, true
	}
	if strings.HasPrefix(p.s[p.i:], `\u`) {
		if low, ok := hex4(p.s[p.i+2:]); ok {
			if both := utf16.DecodeRune(r, low); both != utf8.RuneError {
				p.i += 6
				return both, true
			}
		}
	}
	return utf8.RuneError, true
}

func hex4(s string) (r rune, ok bool) {
	if len(s) < 4 {
		return 0, false
	}
	for i := range 4 {
		c := s[i] | 0x20
		switch {
		case s[i] >= '0' && s[i] <= '9':
			r = r<<4 | rune(s[i]-'0')
		case c >= 'a' && c <= 'f':
			r = r<<4 | rune(c-'a'+10)
		default:
			return 0, false
		}
	}
	return r, true
}

package record

import (
	"encoding/binary"
	"fmt"
	"math/bits"
	"strconv"
	"unicode/utf16"
	"unicode/utf8"
	"unsafe"
)

// DecodeError says what is wrong with a record, in which field and at which
// byte. It wraps ErrMalformed.
type DecodeError struct {
	Field  string // empty when no field is to blame
	Offset int    // byte offset into the record
	Msg    string
}

func (e *DecodeError) Error() string {
	if e.Field == "" {
		return fmt.Sprintf("malformed record: byte %d: %s", e.Offset, e.Msg)
	}
	return fmt.Sprintf("malformed record: %s (byte %d): %s", e.Field, e.Offset, e.Msg)
}

// Unwrap makes errors.Is(err, ErrMalformed) true.
func (e *DecodeError) Unwrap() error { return ErrMalformed }

func malformed(field string, at int, format string, args ...any) error {
	return &DecodeError{Field: field, Offset: at, Msg: fmt.Sprintf(format, args...)}
}

// scanner walks strict JSON (RFC 8259) once, left to right. Strings alias b, or
// the scratch when they hold an escape; the caller has checked that b is UTF-8.
// It allocates for errors, and when the scratch is smaller than b.
type scanner struct {
	b       []byte
	i       int
	keyAt   int // where the key last read begins
	scratch []byte
}

func (s *scanner) fail(field string, at int, format string, args ...any) error {
	return malformed(field, at, format, args...)
}

func (s *scanner) want(field, what string) error {
	return s.fail(field, s.i, "want %s, got %s", what, s.describe())
}

// describe names what stands at the cursor, for error texts.
func (s *scanner) describe() string {
	switch c := s.peek(); {
	case s.i >= len(s.b):
		return "the end of the record"
	case c == '"':
		return "a string"
	case c == '{':
		return "an object"
	case c == '[':
		return "an array"
	case c == '-' || c >= '0' && c <= '9':
		n := s.i
		for n < len(s.b) && n-s.i < 32 && isNumberByte(s.b[n]) {
			n++
		}
		return "the number " + string(s.b[s.i:n])
	case s.at("true") || s.at("false"):
		return "a boolean"
	case s.at("null"):
		return "null"
	default:
		r, _ := utf8.DecodeRune(s.b[s.i:])
		return strconv.QuoteRune(r)
	}
}

// peek is the byte at the cursor, 0 at the end.
func (s *scanner) peek() byte {
	if s.i < len(s.b) {
		return s.b[s.i]
	}
	return 0
}

// at reports whether word stands at the cursor.
func (s *scanner) at(word string) bool {
	return len(s.b)-s.i >= len(word) && string(s.b[s.i:s.i+len(word)]) == word
}

func (s *scanner) space() {
	if s.i < len(s.b) && s.b[s.i] > ' ' {
		return // machines write none: the check is inlined, the loop is not
	}
	s.skipSpace()
}

func (s *scanner) skipSpace() {
	for s.i < len(s.b) {
		switch s.b[s.i] {
		case ' ', '\t', '\n', '\r':
			s.i++
		default:
			return
		}
	}
}

// object enters an object.
func (s *scanner) object(field string) error { return s.enter(field, '{', "an object") }

// array enters an array.
func (s *scanner) array(field string) error { return s.enter(field, '[', "an array") }

func (s *scanner) enter(field string, c byte, what string) error {
	if s.peek() != c {
		return s.want(field, what)
	}
	s.i++
	return nil
}

// key reads the next key of an object and leaves the cursor at its value.
// more is false at the end of the object.
func (s *scanner) key(field string, first bool) (k string, more bool, err error) {
	if b := s.b[s.i:]; !first && len(b) > 1 && b[0] == ',' && b[1] == '"' {
		s.i++ // no white space: the usual case
	} else if more, err = s.element(field, first, '}'); !more || err != nil {
		return "", false, err
	}
	if s.peek() != '"' {
		return "", false, s.want(field, "a key")
	}
	s.keyAt = s.i
	if k, err = s.str(field); err != nil {
		return "", false, err
	}
	s.space()
	if s.peek() != ':' {
		return "", false, s.want(k, "':'")
	}
	s.i++
	s.space()
	return k, true, nil
}

// element moves to the next element of a container that ends with end.
func (s *scanner) element(field string, first bool, end byte) (more bool, err error) {
	s.space()
	switch c := s.peek(); {
	case c == end:
		s.i++
		return false, nil
	case first:
		return true, nil
	case c == ',':
		s.i++
		s.space()
		if s.peek() == end {
			return false, s.want(field, "another element")
		}
		return true, nil
	default:
		return false, s.want(field, "',' or '"+string(rune(end))+"'")
	}
}

// end checks that nothing but white space is left.
func (s *scanner) end() error {
	s.space()
	if s.i != len(s.b) {
		return s.fail("", s.i, "trailing bytes after the record: %s", s.describe())
	}
	return nil
}

// plain marks the bytes that stand for themselves inside a string.
var plain = func() (t [256]bool) {
	for i := range t {
		t[i] = i >= 0x20 && i != '"' && i != '\\'
	}
	return t
}()

// str reads a string.
func (s *scanner) str(field string) (string, error) {
	if s.peek() != '"' {
		return "", s.want(field, "a string")
	}
	start := s.i + 1
	i, b := start, s.b
	for i+8 <= len(b) {
		if m := special(binary.LittleEndian.Uint64(b[i:])); m != 0 {
			i += bits.TrailingZeros64(m) / 8
			break
		}
		i += 8
	}
	for i < len(b) && plain[b[i]] { // at once, but near the end of b
		i++
	}
	if i < len(b) && b[i] == '"' {
		s.i = i + 1
		return alias(b[start:i]), nil
	}
	return s.strSlow(field, start, i)
}

// special marks, in the top bit of its byte, the first byte of x that is a quote,
// a backslash or a control character (Mycroft's test for a zero byte: bytes
// after the first one found may be marked wrongly).
func special(x uint64) uint64 {
	quote, back := x^ones*'"', x^ones*'\\'
	return ((quote-ones)&^quote | (back-ones)&^back | (x-ones*0x20)&^x) & tops
}

// strSlow reads the rest of a string that holds an escape, into the scratch.
// Unescaped text is never longer than its escaped form, so a scratch of len(b)
// never grows and the strings in it stay put.
func (s *scanner) strSlow(field string, start, i int) (string, error) {
	if cap(s.scratch) < len(s.b) {
		s.scratch = make([]byte, 0, len(s.b))
	}
	from := len(s.scratch)
	s.scratch = append(s.scratch, s.b[start:i]...)
	for i < len(s.b) {
		c := s.b[i]
		switch {
		case c == '"':
			s.i = i + 1
			return alias(s.scratch[from:]), nil
		case c == '\\':
			n, err := s.escape(field, i)
			if err != nil {
				return "", err
			}
			i += n
		case c < 0x20:
			return "", s.fail(field, i, "control character %#02x inside a string", c)
		default:
			s.scratch = append(s.scratch, c)
			i++
		}
	}
	return "", s.fail(field, start-1, "string without an end")
}

// escape appends what the escape at i stands for, and returns its length.
func (s *scanner) escape(field string, i int) (int, error) {
	if i+1 >= len(s.b) {
		return 0, s.fail(field, i, "string without an end")
	}
	c := s.b[i+1]
	switch c {
	case '"', '\\', '/':
	case 'b':
		c = '\b'
	case 'f':
		c = '\f'
	case 'n':
		c = '\n'
	case 'r':
		c = '\r'
	case 't':
		c = '\t'
	case 'u':
		return s.escapeUnicode(field, i)
	default:
		return 0, s.fail(field, i, "unknown escape")
	}
	s.scratch = append(s.scratch, c)
	return 2, nil
}

func (s *scanner) escapeUnicode(field string, i int) (int, error) {
	r, ok := hex4(s.b[i:])
	if !ok {
		return 0, s.fail(field, i, `\u wants four hexadecimal digits`)
	}
	if !utf16.IsSurrogate(r) {
		s.scratch = utf8.AppendRune(s.scratch, r)
		return 6, nil
	}
	low, ok := hex4(s.b[i+6:])
	if r = utf16.DecodeRune(r, low); !ok || r == utf8.RuneError {
		return 0, s.fail(field, i, "half a surrogate pair")
	}
	s.scratch = utf8.AppendRune(s.scratch, r)
	return 12, nil
}

// hex4 reads \uXXXX at the start of b.
func hex4(b []byte) (rune, bool) {
	if len(b) < 6 || b[0] != '\\' || b[1] != 'u' {
		return 0, false
	}
	var r rune
	for _, c := range b[2:6] {
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		case c >= 'A' && c <= 'F':
			c -= 'A' - 10
		default:
			return 0, false
		}
		r = r<<4 | rune(c)
	}
	return r, true
}

// boolean reads true or false.
func (s *scanner) boolean(field string) (bool, error) {
	switch {
	case s.at("true"):
		s.i += 4
		return true, nil
	case s.at("false"):
		s.i += 5
		return false, nil
	}
	return false, s.want(field, "a boolean")
}

// null reads null if it stands here.
func (s *scanner) null() bool {
	if s.at("null") {
		s.i += 4
		return true
	}
	return false
}

// time reads an RFC 3339 string as Unix milliseconds.
func (s *scanner) time(field string) (int64, error) {
	start := s.i
	text, err := s.str(field)
	if err != nil {
		return 0, err
	}
	ms, err := ParseTime(text)
	if err != nil {
		return 0, s.fail(field, start, "%s", err)
	}
	return ms, nil
}

// checkText refuses b when it is too long or not UTF-8.
func checkText(b []byte, limit int) error {
	if err := checkSize(b, limit); err != nil {
		return err
	}
	if utf8.Valid(b) {
		return nil
	}
	return malformed("", invalidUTF8(b), "not UTF-8")
}

func checkSize(b []byte, limit int) error {
	if len(b) > limit {
		return fmt.Errorf("%w: %d bytes, at most %d", ErrOversized, len(b), limit)
	}
	return nil
}

// invalidUTF8 is where the first bytes that are not UTF-8 begin.
func invalidUTF8(b []byte) int {
	for i := 0; i < len(b); {
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(b)
}

// clip shortens text for an error.
func clip(text []byte) string {
	if len(text) > 40 {
		return string(text[:40]) + "…"
	}
	return string(text)
}

// alias is b as a string that shares its bytes.
func alias(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

package record

import (
	"encoding/binary"
	"math/bits"
	"strings"
	"unicode/utf8"
)

// The fast path of Event.Decode: JSON as machines write it, without white space and
// without escapes, in one pass. Its fields may come in any order. Whatever else it
// meets it leaves to the strict scanner, right or wrong: it never judges, so errors
// have one author. What it accepts the scanner accepts, with the same result.

// fast reads b into an empty e and reports whether it could; if not, e is rubbish.
func (e *Event) fast(b []byte) bool {
	if len(b) == 0 || b[0] != '{' {
		return false
	}
	f := fast{b: b, s: alias(b), i: 1}
	seen := 0
	for {
		bit := e.fastField(&f)
		if bit == 0 || seen&bit != 0 || f.i >= len(b) {
			return false
		}
		seen |= bit
		f.i++
		switch b[f.i-1] {
		case ',':
		case '}':
			return f.i == len(b) && seen&eventRequired == eventRequired &&
				e.ID != "" && e.Type != "" && e.Member != "" &&
				(f.high&tops == 0 || utf8.Valid(b))
		default:
			return false
		}
	}
}

// The first eight bytes of each key and what follows it, as a little-endian word
// (of "id" the first six). One load and one compare find the field.
const (
	wordID       = '"' | 'i'<<8 | 'd'<<16 | '"'<<24 | ':'<<32 | '"'<<40
	wordSource   = '"' | 's'<<8 | 'o'<<16 | 'u'<<24 | 'r'<<32 | 'c'<<40 | 'e'<<48 | '"'<<56
	wordType     = '"' | 't'<<8 | 'y'<<16 | 'p'<<24 | 'e'<<32 | '"'<<40 | ':'<<48 | '"'<<56
	wordTime     = '"' | 't'<<8 | 'i'<<16 | 'm'<<24 | 'e'<<32 | '"'<<40 | ':'<<48 | '"'<<56
	wordUser     = '"' | 'u'<<8 | 's'<<16 | 'e'<<24 | 'r'<<32 | '"'<<40 | ':'<<48 | '"'<<56
	wordOrder    = '"' | 'o'<<8 | 'r'<<16 | 'd'<<24 | 'e'<<32 | 'r'<<40 | '"'<<48 | ':'<<56
	wordRefund   = '"' | 'r'<<8 | 'e'<<16 | 'f'<<24 | 'u'<<32 | 'n'<<40 | 'd'<<48 | '_'<<56
	wordValue    = '"' | 'v'<<8 | 'a'<<16 | 'l'<<24 | 'u'<<32 | 'e'<<40 | '"'<<48 | ':'<<56
	wordCurrency = '"' | 'c'<<8 | 'u'<<16 | 'r'<<24 | 'r'<<32 | 'e'<<40 | 'n'<<48 | 'c'<<56
	wordLines    = '"' | 'l'<<8 | 'i'<<16 | 'n'<<24 | 'e'<<32 | 's'<<40 | '"'<<48 | ':'<<56
	wordAttrs    = '"' | 'a'<<8 | 't'<<16 | 't'<<24 | 'r'<<32 | 's'<<40 | '"'<<48 | ':'<<56
)

// fastField reads one field and returns its bit, 0 if it could not.
func (e *Event) fastField(f *fast) int {
	if f.i+8 > len(f.b) {
		return 0 // shorter than any field
	}
	x := binary.LittleEndian.Uint64(f.b[f.i:])
	if x<<16 == wordID<<16 {
		f.i += 6
		return f.text(&e.ID, fID)
	}
	f.i += 8
	switch x {
	case wordType:
		return f.text(&e.Type, fType)
	case wordTime:
		return f.time(&e.TimeMS)
	case wordUser:
		return f.text(&e.Member, fUser)
	case wordValue:
		return f.integer(&e.Value, fValue)
	case wordLines:
		return e.fastLines(f)
	case wordAttrs:
		return e.fastAttrs(f)
	case wordSource:
		if f.key(`:"`) {
			return f.text(&e.Source, fSource)
		}
	case wordOrder:
		if f.key(`"`) {
			return f.text(&e.Order, fOrder)
		}
	case wordCurrency:
		if f.key(`y":"`) {
			return f.text(&e.Currency, fCurrency)
		}
	case wordRefund:
		if f.key(`of":"`) {
			return f.text(&e.RefundOf, fRefundOf)
		}
	}
	return 0
}

func (e *Event) fastLines(f *fast) int {
	if !f.key("[") {
		return 0
	}
	if f.next() == ']' {
		f.i++
		return fLines
	}
	for {
		e.Lines = append(e.Lines, Line{Quantity: 1})
		if !f.line(&e.Lines[len(e.Lines)-1]) {
			return 0
		}
		if more, ok := f.more(']'); !ok {
			return 0
		} else if !more {
			return fLines
		}
	}
}

func (f *fast) line(l *Line) bool {
	if !f.key("{") {
		return false
	}
	if f.next() == '}' {
		f.i++
		return true
	}
	for seen := 0; ; {
		bit := 0
		switch {
		case f.key(`"sku":"`):
			bit = f.text(&l.SKU, 1)
		case f.key(`"quantity":`):
			bit = f.integer(&l.Quantity, 2)
		case f.key(`"value":`):
			bit = f.integer(&l.Value, 4)
		}
		if bit == 0 || seen&bit != 0 {
			return false
		}
		seen |= bit
		if more, ok := f.more('}'); !more {
			return ok
		}
	}
}

func (e *Event) fastAttrs(f *fast) int {
	if !f.key("{") {
		return 0
	}
	if f.next() == '}' {
		f.i++
		return fAttrs
	}
	for {
		var a Attr
		if !f.key(`"`) || f.text(&a.Name, 1) == 0 || !f.key(":") || len(e.Attrs) == MaxAttrs {
			return 0
		}
		if _, dup := e.Attr(a.Name); dup || !f.scalar(&a.Value) {
			return 0
		}
		e.Attrs = append(e.Attrs, a)
		if more, ok := f.more('}'); !ok {
			return 0
		} else if !more {
			return fAttrs
		}
	}
}

// fast is a cursor over b, which s aliases.
type fast struct {
	b    []byte
	s    string
	i    int
	high uint64 // has a top bit set if a byte read, or one near it, is not ASCII
}

// next is the byte at the cursor, 0 at the end.
func (f *fast) next() byte {
	if f.i < len(f.b) {
		return f.b[f.i]
	}
	return 0
}

// key passes k, or stays.
func (f *fast) key(k string) bool {
	if !strings.HasPrefix(f.s[f.i:], k) {
		return false
	}
	f.i += len(k)
	return true
}

// more passes a comma, or the end of a container.
func (f *fast) more(end byte) (more, ok bool) {
	c := f.next()
	f.i++
	return c == ',', c == ',' || c == end
}

// text reads the string behind a quote and returns bit, or 0 if it could not.
func (f *fast) text(dst *string, bit int) int {
	i, b := f.i, f.b
	for i+8 <= len(b) {
		x := binary.LittleEndian.Uint64(b[i:])
		f.high |= x
		if m := special(x); m != 0 {
			i += bits.TrailingZeros64(m) / 8
			break
		}
		i += 8
	}
	for i < len(b) && plain[b[i]] { // at once, but near the end of b
		f.high |= uint64(b[i])
		i++
	}
	if i >= len(b) || b[i] != '"' {
		return 0
	}
	*dst = f.s[f.i:i]
	f.i = i + 1
	return bit
}

// integer reads a number of at most 18 digits, which cannot overflow. What follows
// must be a comma or a bracket, so that there is neither fraction nor exponent.
func (f *fast) integer(dst *int64, bit int) int {
	b, i := f.b, f.i
	neg := i < len(b) && b[i] == '-'
	if neg {
		i++
	}
	first, n := i, int64(0)
	for i < len(b) && b[i]-'0' <= 9 && i-first <= 18 {
		n = n*10 + int64(b[i]-'0')
		i++
	}
	if i == first || i-first > 18 || b[first] == '0' && i > first+1 {
		return 0
	}
	if neg {
		n = -n
	}
	*dst, f.i = n, i
	return bit
}

// scalar reads an attribute's value.
func (f *fast) scalar(dst *string) bool {
	if f.key(`"`) {
		return f.text(dst, 1) != 0
	}
	s := scanner{b: f.b, i: f.i}
	text, err := s.scalar("")
	*dst, f.i = text, s.i
	return err == nil
}

// time reads the string behind a quote: the layout that AppendTime writes eight
// bytes at a time, others with ParseTime.
func (f *fast) time(dst *int64) int {
	if i := f.i; i+25 <= len(f.b) && f.b[i+24] == '"' {
		if ms, ok := fixedTime(f.b[i : i+24]); ok {
			*dst, f.i = ms, i+25
			return fTime
		}
	}
	var text string
	if f.text(&text, 1) == 0 {
		return 0
	}
	ms, err := ParseTime(text)
	if err != nil {
		return 0
	}
	*dst = ms
	return fTime
}

const (
	ones = 0x0101010101010101
	tops = 0x8080808080808080
)

// fixedTime reads 2006-01-02T15:04:05.000Z, 24 bytes.
func fixedTime(b []byte) (int64, bool) {
	// Each byte less that of a template: a digit's value, or 0 for what is not a
	// digit. Adding what lifts a wrong byte to 0x80 or more finds every wrong one.
	date, ok1 := digits(b, "0000-00-")
	dayHour, ok2 := digits(b[8:], "00T00:00")
	rest, ok3 := digits(b[16:], ":00.000Z")
	if !ok1 || !ok2 || !ok3 {
		return 0, false
	}
	year := at(date, 0)*100 + at(date, 2)
	month, day := at(date, 5), at(dayHour, 0)
	hour, minute, second := at(dayHour, 3), at(dayHour, 6), at(rest, 1)
	if month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59 || day > daysIn(year, month) {
		return 0, false
	}
	milli := at(rest, 4)*10 + int(b[22]-'0')
	return days(year, month, day)*dayMS + int64(hour)*hourMS + int64(minute)*minuteMS + int64(second)*secondMS + int64(milli), true
}

// digits reads eight bytes against a template of zeros and other characters. Byte i
// of the result is the number that the digits at i and i+1 stand for.
func digits(b []byte, template string) (pairs uint64, ok bool) {
	t := binary.LittleEndian.Uint64([]byte(template))
	x := binary.LittleEndian.Uint64(b) ^ t
	// A byte of t that is '0' may differ by 0 to 9; the others not at all.
	zero := t ^ ones*'0'
	other := (zero + ones*0x7f) & tops // set where the template has no digit
	lift := ones*0x76 + other>>7*9
	return x*10 + x>>8, (x|(x+lift))&tops == 0
}

// at is byte i.
func at(x uint64, i int) int { return int(x >> (8 * i) & 0xff) }

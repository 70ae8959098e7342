package record

import (
	"strconv"
	"strings"
)

// MaxAttrs bounds the attributes of one event.
const MaxAttrs = 128

// Top-level fields of an event, as bits: to find duplicates and what is missing.
const (
	fID = 1 << iota
	fSource
	fType
	fTime
	fUser
	fOrder
	fRefundOf
	fValue
	fCurrency
	fLines
	fAttrs

	eventRequired = fID | fType | fTime | fUser
)

// Decode reads one event, Guerdon JSON or Protobuf (docs/formats.md; the first
// byte tells them apart), into e, over what was there. It is strict: unknown
// fields, fields given twice, wrong types, a time without a zone, text that is not
// UTF-8 and anything after the object are errors that wrap ErrMalformed; more
// than MaxEventBytes is ErrOversized, a control record ErrControl. After an error
// e is empty.
//
// The event's strings alias b, or for strings written with escapes a buffer that
// belongs to e: they live until b changes or e is decoded into again.
// Decode does not allocate once e's slices have grown to what the topic carries.
func (e *Event) Decode(b []byte) error {
	e.Reset()
	if !isJSON(b) {
		err := checkSize(b, MaxEventBytes)
		if err == nil {
			err = e.decodeProto(b)
		}
		if err != nil {
			e.Reset()
		}
		return err
	}
	if len(b) <= MaxEventBytes && e.fast(b) {
		return nil
	}
	e.Reset()
	if IsControl(b) {
		return ErrControl
	}
	return e.decodeStrict(b)
}

// decodeStrict is Decode of any JSON, and the author of its errors.
func (e *Event) decodeStrict(b []byte) error {
	if err := checkText(b, MaxEventBytes); err != nil {
		return err
	}
	s := scanner{b: b, scratch: e.scratch[:0]}
	err := e.decode(&s)
	e.scratch = s.scratch
	if err != nil {
		e.Reset()
	}
	return err
}

// Reset empties e and keeps its buffers.
func (e *Event) Reset() {
	*e = Event{Lines: e.Lines[:0], Attrs: e.Attrs[:0], scratch: e.scratch[:0]}
}

func (e *Event) decode(s *scanner) error {
	s.space()
	if err := s.object(""); err != nil {
		return err
	}
	seen := 0
	for {
		k, more, err := s.key("", seen == 0)
		if err != nil {
			return err
		}
		if !more {
			break
		}
		bit, err := e.field(s, k, seen)
		if err != nil {
			return err
		}
		seen |= bit
	}
	if err := s.end(); err != nil {
		return err
	}
	if seen&eventRequired != eventRequired {
		return missing(seen, len(s.b))
	}
	return nil
}

// missing names the first required field that an event of so many bytes lacks.
func missing(seen, end int) error {
	for _, f := range [...]struct {
		bit  int
		name string
	}{{fID, "id"}, {fType, "type"}, {fTime, "time"}, {fUser, "user"}} {
		if seen&f.bit == 0 {
			return malformed(f.name, end, "required, and missing")
		}
	}
	return nil
}

// field reads the value of top-level key k and returns its bit.
func (e *Event) field(s *scanner, k string, seen int) (bit int, err error) {
	var text *string
	switch k {
	case "id":
		bit, text = fID, &e.ID
	case "source":
		bit, text = fSource, &e.Source
	case "type":
		bit, text = fType, &e.Type
	case "time":
		bit = fTime
	case "user":
		bit, text = fUser, &e.Member
	case "order":
		bit, text = fOrder, &e.Order
	case "refund_of":
		bit, text = fRefundOf, &e.RefundOf
	case "value":
		bit = fValue
	case "currency":
		bit, text = fCurrency, &e.Currency
	case "lines":
		bit = fLines
	case "attrs":
		bit = fAttrs
	default:
		return 0, s.unknown(k)
	}
	if seen&bit != 0 {
		return 0, s.fail(clip([]byte(k)), s.keyAt, "given twice")
	}
	at := s.i
	switch bit {
	case fTime:
		e.TimeMS, err = s.time(k)
	case fValue:
		e.Value, err = s.integer(k)
	case fLines:
		err = e.lines(s)
	case fAttrs:
		err = e.attrs(s)
	default:
		*text, err = s.str(k)
	}
	if err == nil && bit&eventRequired != 0 && bit != fTime && *text == "" {
		err = s.fail(k, at, "must not be empty")
	}
	return bit, err
}

func (s *scanner) unknown(k string) error {
	return s.fail("", s.keyAt, "unknown field %q", clip([]byte(k)))
}

func (e *Event) lines(s *scanner) error {
	if err := s.array("lines"); err != nil {
		return err
	}
	for {
		more, err := s.element("lines", len(e.Lines) == 0, ']')
		if !more || err != nil {
			return err
		}
		line, err := s.line()
		if err != nil {
			return err
		}
		e.Lines = append(e.Lines, line)
	}
}

func (s *scanner) line() (Line, error) {
	l := Line{Quantity: 1}
	if err := s.object("lines"); err != nil {
		return l, err
	}
	seen := 0
	for {
		k, more, err := s.key("lines", seen == 0)
		if !more || err != nil {
			return l, err
		}
		bit := 0
		switch k {
		case "sku":
			bit = 1
			l.SKU, err = s.str("lines.sku")
		case "quantity":
			bit = 2
			l.Quantity, err = s.integer("lines.quantity")
		case "value":
			bit = 4
			l.Value, err = s.integer("lines.value")
		default:
			err = s.unknown("lines." + clip([]byte(k)))
		}
		if err == nil && seen&bit != 0 {
			err = s.fail("lines."+k, s.keyAt, "given twice")
		}
		if err != nil {
			return l, err
		}
		seen |= bit
	}
}

func (e *Event) attrs(s *scanner) error {
	if err := s.object("attrs"); err != nil {
		return err
	}
	for {
		k, more, err := s.key("attrs", len(e.Attrs) == 0)
		if !more || err != nil {
			return err
		}
		// Quadratic, over at most MaxAttrs short names.
		if _, dup := e.Attr(k); dup {
			return s.fail("attrs", s.keyAt, "%q given twice", clip([]byte(k)))
		}
		if len(e.Attrs) == MaxAttrs {
			return s.fail("attrs", s.keyAt, "more than %d attributes", MaxAttrs)
		}
		v, err := s.scalar("attrs")
		if err != nil {
			return err
		}
		e.Attrs = append(e.Attrs, Attr{Name: k, Value: v})
	}
}

// scalar reads a string, number or boolean as its text.
func (s *scanner) scalar(field string) (string, error) {
	start := s.i
	switch s.peek() {
	case '"':
		return s.str(field)
	case 't', 'f':
		_, err := s.boolean(field)
		return alias(s.b[start:s.i]), err
	default:
		text, _, err := s.number(field, "a string, number or boolean")
		return alias(text), err
	}
}

// Clone copies e and everything its strings alias.
func (e *Event) Clone() Event {
	c := Event{
		ID: strings.Clone(e.ID), Source: strings.Clone(e.Source), Type: strings.Clone(e.Type),
		TimeMS: e.TimeMS, Member: strings.Clone(e.Member), Order: strings.Clone(e.Order),
		RefundOf: strings.Clone(e.RefundOf), Value: e.Value, Currency: strings.Clone(e.Currency),
	}
	for _, l := range e.Lines {
		l.SKU = strings.Clone(l.SKU)
		c.Lines = append(c.Lines, l)
	}
	for _, a := range e.Attrs {
		c.Attrs = append(c.Attrs, Attr{Name: strings.Clone(a.Name), Value: strings.Clone(a.Value)})
	}
	return c
}

// AppendEvent appends e in canonical Guerdon JSON: the fields in the order of
// docs/formats.md, those that are empty or zero left out, attributes as strings.
// Events that are equal have equal bytes. It does not check that e is complete,
// nor that it stays within MaxEventBytes.
func AppendEvent(dst []byte, e *Event) []byte {
	dst = appendString(append(dst, `{"id":`...), e.ID)
	dst = appendField(dst, "source", e.Source)
	dst = appendString(append(dst, `,"type":`...), e.Type)
	dst = appendTimeString(append(dst, `,"time":`...), e.TimeMS)
	dst = appendString(append(dst, `,"user":`...), e.Member)
	dst = appendField(dst, "order", e.Order)
	dst = appendField(dst, "refund_of", e.RefundOf)
	if e.Value != 0 {
		dst = strconv.AppendInt(append(dst, `,"value":`...), e.Value, 10)
	}
	dst = appendField(dst, "currency", e.Currency)
	if len(e.Lines) > 0 {
		dst = append(dst, `,"lines":[`...)
		for i, l := range e.Lines {
			dst = appendString(append(comma(dst, i), `{"sku":`...), l.SKU)
			dst = strconv.AppendInt(append(dst, `,"quantity":`...), l.Quantity, 10)
			dst = strconv.AppendInt(append(dst, `,"value":`...), l.Value, 10)
			dst = append(dst, '}')
		}
		dst = append(dst, ']')
	}
	if len(e.Attrs) > 0 {
		dst = append(dst, `,"attrs":{`...)
		for i, a := range e.Attrs {
			dst = append(appendString(comma(dst, i), a.Name), ':')
			dst = appendString(dst, a.Value)
		}
		dst = append(dst, '}')
	}
	return append(dst, '}')
}

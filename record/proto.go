package record

import (
	"encoding/binary"
	"unicode/utf8"
)

// Tags of event.proto (field number<<3 | wire type). Every field number is below
// 16, so a tag is one byte.
const (
	varint    = 0
	delimited = 2

	tagID       = 2<<3 | delimited
	tagSource   = 3<<3 | delimited
	tagType     = 5<<3 | delimited
	tagTime     = 6<<3 | varint
	tagUser     = 7<<3 | delimited
	tagOrder    = 8<<3 | delimited
	tagRefundOf = 9<<3 | delimited
	tagValue    = 10<<3 | varint
	tagCurrency = 11<<3 | delimited
	tagLines    = 12<<3 | delimited
	tagAttrs    = 13<<3 | delimited

	tagLineSKU      = 1<<3 | delimited
	tagLineQuantity = 2<<3 | varint
	tagLineValue    = 3<<3 | varint

	tagAttrName  = 1<<3 | delimited
	tagAttrValue = 2<<3 | delimited
)

// isJSON tells the two encodings of an event apart by the first byte. No field of
// event.proto has a tag that is '{' or JSON white space.
func isJSON(b []byte) bool {
	if len(b) == 0 {
		return true
	}
	switch b[0] {
	case '{', ' ', '\t', '\r', '\n':
		return true
	}
	return false
}

// wire walks one Protobuf message left to right. A nested message has the outer
// one's bytes, cut at its own end, so that offsets stay those of the record.
type wire struct {
	b []byte
	i int
}

// decodeProto reads the Protobuf encoding into an empty e.
func (e *Event) decodeProto(b []byte) error {
	w := wire{b: b}
	seen := 0
	for w.i < len(b) {
		at := w.i
		w.i++
		var (
			bit  int
			text *string
			name string
			err  error
		)
		switch b[at] {
		case tagID:
			bit, text, name = fID, &e.ID, "id"
		case tagSource:
			bit, text, name = fSource, &e.Source, "source"
		case tagType:
			bit, text, name = fType, &e.Type, "type"
		case tagTime:
			bit, name = fTime, "time"
			e.TimeMS, err = w.time(name)
		case tagUser:
			bit, text, name = fUser, &e.Member, "user"
		case tagOrder:
			bit, text, name = fOrder, &e.Order, "order"
		case tagRefundOf:
			bit, text, name = fRefundOf, &e.RefundOf, "refund_of"
		case tagValue:
			bit, name = fValue, "value"
			e.Value, err = w.signed(name)
		case tagCurrency:
			bit, text, name = fCurrency, &e.Currency, "currency"
		case tagLines:
			err = e.protoLine(&w)
		case tagAttrs:
			err = e.protoAttr(&w, at)
		default:
			err = w.unknown("", at)
		}
		if text != nil {
			*text, err = w.text(name)
			if err == nil && *text == "" && bit&eventRequired != 0 {
				err = malformed(name, at, "must not be empty")
			}
		}
		if err == nil && seen&bit != 0 {
			err = malformed(name, at, "given twice")
		}
		if err != nil {
			return err
		}
		seen |= bit
	}
	if seen&eventRequired != eventRequired {
		return missing(seen, len(b))
	}
	return nil
}

func (e *Event) protoLine(outer *wire) error {
	w, err := outer.message("lines")
	if err != nil {
		return err
	}
	l := Line{Quantity: 1}
	seen := 0
	for w.i < len(w.b) {
		at := w.i
		w.i++
		var name string
		bit := 0
		switch w.b[at] {
		case tagLineSKU:
			bit, name = 1, "lines.sku"
			l.SKU, err = w.text(name)
		case tagLineQuantity:
			bit, name = 2, "lines.quantity"
			l.Quantity, err = w.signed(name)
		case tagLineValue:
			bit, name = 4, "lines.value"
			l.Value, err = w.signed(name)
		default:
			err = w.unknown("lines", at)
		}
		if err == nil && seen&bit != 0 {
			err = malformed(name, at, "given twice")
		}
		if err != nil {
			return err
		}
		seen |= bit
	}
	e.Lines = append(e.Lines, l)
	return nil
}

func (e *Event) protoAttr(outer *wire, start int) error {
	w, err := outer.message("attrs")
	if err != nil {
		return err
	}
	var a Attr
	seen := 0
	for w.i < len(w.b) {
		at := w.i
		w.i++
		var name string
		bit := 0
		switch w.b[at] {
		case tagAttrName:
			bit, name = 1, "attrs.name"
			a.Name, err = w.text(name)
		case tagAttrValue:
			bit, name = 2, "attrs.value"
			a.Value, err = w.text(name)
		default:
			err = w.unknown("attrs", at)
		}
		if err == nil && seen&bit != 0 {
			err = malformed(name, at, "given twice")
		}
		if err != nil {
			return err
		}
		seen |= bit
	}
	if _, dup := e.Attr(a.Name); dup {
		return malformed("attrs", start, "%q given twice", clip([]byte(a.Name)))
	}
	if len(e.Attrs) == MaxAttrs {
		return malformed("attrs", start, "more than %d attributes", MaxAttrs)
	}
	e.Attrs = append(e.Attrs, a)
	return nil
}

// unknown refuses the tag at a byte: a field that this version does not know could
// change what the event means.
func (w *wire) unknown(field string, at int) error {
	if at == 0 {
		return malformed("", 0, "neither JSON nor Protobuf: want '{' or a tag of event.proto, got byte %#02x", w.b[0])
	}
	tag, n := binary.Uvarint(w.b[at:])
	if n <= 0 || tag>>3 == 0 || tag>>3 > 1<<29-1 {
		return malformed(field, at, "not a Protobuf tag")
	}
	return malformed(field, at, "unknown field number %d of wire type %d", tag>>3, tag&7)
}

// uvarint reads a varint of at most 64 bits.
func (w *wire) uvarint(field string) (uint64, error) {
	if w.i < len(w.b) && w.b[w.i] < 0x80 {
		w.i++
		return uint64(w.b[w.i-1]), nil
	}
	n, size := binary.Uvarint(w.b[w.i:])
	switch {
	case size == 0:
		return 0, malformed(field, w.i, "number without an end")
	case size < 0:
		return 0, malformed(field, w.i, "number does not fit in 64 bits")
	}
	w.i += size
	return n, nil
}

// signed reads a sint64: small numbers of either sign are short.
func (w *wire) signed(field string) (int64, error) {
	u, err := w.uvarint(field)
	return int64(u>>1) ^ -int64(u&1), err
}

func (w *wire) time(field string) (int64, error) {
	at := w.i
	u, err := w.uvarint(field)
	if ms := int64(u); err == nil && (ms < minTimeMS || ms > maxTimeMS) {
		return 0, malformed(field, at, "%d ms is outside the years 0000 to 9999", ms)
	}
	return int64(u), err
}

// bytes reads a length and that many bytes.
func (w *wire) bytes(field string) ([]byte, error) {
	at := w.i
	n, err := w.uvarint(field)
	if err != nil {
		return nil, err
	}
	if n > uint64(len(w.b)-w.i) {
		return nil, malformed(field, at, "length %d runs past the end", n)
	}
	start := w.i
	w.i += int(n)
	return w.b[start:w.i], nil
}

// text reads a string, which aliases the record: short and ASCII at once.
func (w *wire) text(field string) (string, error) {
	if rest := w.b[w.i:]; len(rest) > 0 && int(rest[0]) < min(0x80, len(rest)) {
		if b := rest[1 : 1+rest[0]]; ascii(b) {
			w.i += 1 + len(b)
			return alias(b), nil
		}
	}
	return w.textSlow(field)
}

func (w *wire) textSlow(field string) (string, error) {
	b, err := w.bytes(field)
	if err != nil {
		return "", err
	}
	if !utf8.Valid(b) {
		return "", malformed(field, w.i-len(b)+invalidUTF8(b), "not UTF-8")
	}
	return alias(b), nil
}

// ascii reports whether every byte of b is below 0x80, eight at a time, the last
// eight overlapping those before.
func ascii(b []byte) bool {
	const tops = 0x8080808080808080
	n := len(b)
	if n < 8 {
		or := byte(0)
		for _, c := range b {
			or |= c
		}
		return or < 0x80
	}
	or := binary.LittleEndian.Uint64(b[n-8:])
	for ; len(b) > 8; b = b[8:] {
		or |= binary.LittleEndian.Uint64(b)
	}
	return or&tops == 0
}

// message reads a length and enters the message of that length.
func (w *wire) message(field string) (wire, error) {
	b, err := w.bytes(field)
	return wire{b: w.b[:w.i], i: w.i - len(b)}, err
}

// AppendEventProto appends e in Protobuf (event.proto), in canonical form: fields
// in the order of their numbers, what is empty or zero left out, a quantity of 1
// too. Equal events have equal bytes. It does not allocate when dst has room.
func AppendEventProto(dst []byte, e *Event) []byte {
	dst = appendProtoText(dst, tagID, e.ID)
	dst = appendProtoText(dst, tagSource, e.Source)
	dst = appendProtoText(dst, tagType, e.Type)
	dst = binary.AppendUvarint(append(dst, tagTime), uint64(min(max(e.TimeMS, minTimeMS), maxTimeMS)))
	dst = appendProtoText(dst, tagUser, e.Member)
	dst = appendProtoText(dst, tagOrder, e.Order)
	dst = appendProtoText(dst, tagRefundOf, e.RefundOf)
	dst = appendProtoSigned(dst, tagValue, e.Value, 0)
	dst = appendProtoText(dst, tagCurrency, e.Currency)
	var start int
	for _, l := range e.Lines {
		dst, start = openMessage(dst, tagLines)
		dst = appendProtoText(dst, tagLineSKU, l.SKU)
		dst = appendProtoSigned(dst, tagLineQuantity, l.Quantity, 1)
		dst = appendProtoSigned(dst, tagLineValue, l.Value, 0)
		dst = closeMessage(dst, start)
	}
	for _, a := range e.Attrs {
		dst, start = openMessage(dst, tagAttrs)
		dst = appendProtoText(dst, tagAttrName, a.Name)
		dst = appendProtoText(dst, tagAttrValue, a.Value)
		dst = closeMessage(dst, start)
	}
	return dst
}

// appendProtoText appends s unless it is empty; bytes that are not UTF-8 become
// U+FFFD, as in JSON.
func appendProtoText(dst []byte, tag byte, s string) []byte {
	if s == "" {
		return dst
	}
	if !utf8.ValidString(s) {
		s = string([]rune(s))
	}
	dst = binary.AppendUvarint(append(dst, tag), uint64(len(s)))
	return append(dst, s...)
}

func appendProtoSigned(dst []byte, tag byte, n, absent int64) []byte {
	if n == absent {
		return dst
	}
	return binary.AppendUvarint(append(dst, tag), uint64(n<<1)^uint64(n>>63))
}

// openMessage begins a nested message, with room for a length of one byte.
func openMessage(dst []byte, tag byte) (out []byte, start int) {
	dst = append(dst, tag, 0)
	return dst, len(dst)
}

// closeMessage writes the length, and where it takes more than a byte makes room.
func closeMessage(dst []byte, start int) []byte {
	n := len(dst) - start
	if n < 0x80 {
		dst[start-1] = byte(n)
		return dst
	}
	var size [binary.MaxVarintLen64]byte
	w := binary.PutUvarint(size[:], uint64(n))
	dst = append(dst, size[:w-1]...) // grows; the bytes are overwritten
	copy(dst[start+w-1:], dst[start:start+n])
	copy(dst[start-1:], size[:w])
	return dst
}

package features

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/guerdon/guerdon/record"
)

// tail is a profile's orders as they are encoded, oldest arrival first. Most events
// look at none of them: one more is appended, at the bound the oldest is cut off, and
// only what takes something back has them decoded, see thaw.
type tail struct {
	bytes  []byte
	orders int
	lines  int    // over all orders
	attrs  uint64 // the layout's
	newest order  // the last one appended since it was decoded
	kept   bool   // there is one
}

func (t *tail) reset() {
	t.bytes, t.orders, t.lines, t.kept = t.bytes[:0], 0, 0, false
}

func (t *tail) copyFrom(q *tail) {
	b := append(t.bytes[:0], q.bytes...)
	*t = *q
	t.bytes = b
}

// append adds an order with its parts and lines.
func (t *tail) append(o *order, parts []float64, lines []line) {
	t.bytes = appendOrder(t.bytes, o, parts, lines)
	t.orders++
	t.lines += len(lines)
	t.newest, t.kept = *o, true
}

// cut drops the oldest order.
func (t *tail) cut() {
	r := reader{b: t.bytes}
	r.uint64()
	r.uvarint()
	parts := bits.OnesCount64(r.uvarint() & t.attrs)
	r.uvarint()
	r.uvarint()
	lines := int(r.uvarint())
	r.fixed(8 * parts)
	for range lines {
		r.line()
	}
	t.bytes = t.bytes[:copy(t.bytes, r.b)]
	t.orders--
	t.lines -= lines
}

// keepFrozen is keep where the orders stay encoded. Its bounds hold already.
func (p *Profile) keepFrozen(l *Layout, e *record.Event, o order, mask uint64) {
	p.parts, p.lines = p.parts[:0], p.lines[:0]
	o.lines = p.addLines(e.Lines)
	p.addParts(l, e, mask)
	p.tail.append(&o, p.parts, p.lines)
	p.parts, p.lines = p.parts[:0], p.lines[:0]
}

// thaw decodes the orders, for whatever looks at them.
func (p *Profile) thaw() {
	if !p.frozen {
		return
	}
	r := reader{b: p.tail.bytes}
	for range p.tail.orders {
		r.order(p)
	}
	p.frozen = false
	p.tail.reset()
}

// freeze is the orders' bytes; decoded ones stay decoded.
func (p *Profile) freeze(l *Layout) *tail {
	if p.frozen {
		return &p.tail
	}
	t := &p.tail
	t.reset()
	parts, lines := p.parts, p.lines
	for i := range p.orders {
		o := &p.orders[i]
		n := bits.OnesCount64(o.mask & l.attrs)
		t.append(o, parts[:n], lines[:o.lines])
		parts, lines = parts[n:], lines[o.lines:]
	}
	return t
}

func appendOrder(dst []byte, o *order, parts []float64, lines []line) []byte {
	dst = binary.LittleEndian.AppendUint64(dst, o.key)
	dst = binary.AppendVarint(dst, o.time)
	dst = binary.AppendUvarint(dst, o.mask)
	dst = binary.AppendVarint(dst, o.value)
	dst = binary.AppendUvarint(dst, magnitude(o.value)-o.left)
	dst = binary.AppendUvarint(dst, uint64(len(lines)))
	for _, v := range parts {
		dst = appendFloat(dst, v)
	}
	for k := range lines {
		dst = appendLine(dst, &lines[k])
	}
	return dst
}

func appendLine(dst []byte, x *line) []byte {
	dst = binary.LittleEndian.AppendUint32(dst, x.sku)
	if x.back == 0 && x.left == x.value { // the usual case
		dst = binary.AppendUvarint(dst, uint64(x.quantity)<<1)
		return binary.AppendUvarint(dst, x.value)
	}
	dst = binary.AppendUvarint(dst, uint64(x.quantity)<<1|1)
	dst = binary.AppendUvarint(dst, x.value)
	dst = binary.AppendUvarint(dst, uint64(x.back))
	return binary.AppendUvarint(dst, x.value-x.left)
}

// tail reads the orders, which stay encoded.
func (r *reader) tail(l *Layout, p *Profile) {
	n := r.count(maxOrders, "too many orders")
	if n == 0 {
		return
	}
	t := &p.tail
	t.orders, t.attrs, p.frozen = n, l.attrs, true
	t.lines = r.count(maxLines, "too many order lines")
	t.bytes = append(t.bytes[:0], r.fixed(r.count(len(r.b), "cut short"))...)
	if !r.foreign || r.bad != "" {
		return
	}
	x := reader{b: t.bytes}
	for i := 0; i < n && x.bad == ""; i++ {
		o := x.order(p)
		x.known(l, p, &o)
	}
	x.need(len(x.b) == 0 && len(p.lines) == t.lines, "orders of another length")
	if x.bad != "" {
		r.fail(x.bad)
	}
	p.orders, p.parts, p.lines = p.orders[:0], p.parts[:0], p.lines[:0]
}

// order reads one order, its parts and its lines behind p's.
func (r *reader) order(p *Profile) order {
	o := order{key: r.uint64(), time: r.varint(), mask: r.uvarint(), value: r.varint()}
	gone := r.uvarint()
	r.need(o.mask != 0 && gone <= magnitude(o.value), "order that contradicts itself")
	o.left = magnitude(o.value) - gone
	o.lines = r.count(maxLines-len(p.lines), "too many order lines")
	for range bits.OnesCount64(o.mask & p.tail.attrs) {
		p.parts = append(p.parts, r.float())
	}
	for k := 0; k < o.lines && r.bad == ""; k++ {
		p.lines = append(p.lines, r.line())
	}
	p.orders = append(p.orders, o)
	return o
}

// known wants an order's signals to agree with it.
func (r *reader) known(l *Layout, p *Profile, o *order) {
	r.need(o.mask&^l.allSignals() == 0 && o.time >= p.first, "order that contradicts itself")
	for m := o.mask; m != 0 && r.bad == ""; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		y := &p.signals[i]
		r.need(y.seen > 0 && o.time <= p.lasts[i] && (!l.signals[i].spans() || o.time >= y.first), "order its signals do not know")
	}
}

func (r *reader) line() line {
	x := line{sku: r.uint32()}
	quantity := r.uvarint()
	r.need(quantity>>1 <= math.MaxUint32, "quantity out of range")
	x.quantity, x.value = uint32(quantity>>1), r.uvarint()
	x.left = x.value
	if quantity&1 != 0 {
		r.refunded(&x)
	}
	return x
}

func (r *reader) refunded(x *line) {
	x.back = r.quantity()
	gone := r.uvarint()
	r.need(x.back <= x.quantity && gone <= x.value && (x.back > 0 || gone > 0), "order line that contradicts itself")
	x.left = x.value - gone
}

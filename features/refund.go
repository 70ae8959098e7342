package features

import (
	"math"
	"math/bits"

	"github.com/guerdon/guerdon/record"
)

// Bounds of what can still be refunded, per member.
const (
	maxOrders = 32
	maxLines  = 128 // over all orders
)

// order is what one refundable event put into the profile. Its values from
// attributes are in Profile.parts, one per signal of mask&Layout.attrs; its
// lines are the next `lines` of Profile.lines.
type order struct {
	key   uint64 // hash of the order's name, or of the event's id if it has none
	time  int64  // ms
	mask  uint64 // the signals it counted in
	value int64  // minor units, as it came
	left  uint64 // of |value|, not yet refunded
	lines int
}

// line is what one order has of one SKU, and can come back.
type line struct {
	sku      uint32 // low half of the SKU's hash: only compared within one order
	quantity uint32 // as it came
	back     uint32 // pieces that came back without an amount
	value    uint64 // minor units, as it came
	left     uint64 // of value, not yet refunded
}

// byName is the mask of the signals that a refund, a void or an exchange counts in
// itself: those that ask for its type.
func (l *Layout) byName(e *record.Event) uint64 {
	var mask uint64
	for i := range l.signals {
		if m := &l.signals[i].match; m.Type == e.Type && reverses(e.Type) && m.holds(e) {
			mask |= 1 << i
		}
	}
	return mask
}

func reverses(t string) bool {
	return t == record.TypeRefund || t == record.TypeVoid || t == record.TypeExchange
}

// keep remembers e, which counted in mask at t, so that it can be refunded. The
// oldest order, and the oldest orders' lines, make room. False: e names nothing
// that a refund could name.
func (p *Profile) keep(l *Layout, e *record.Event, t int64, mask uint64) bool {
	key, named := orderKey(e)
	if mask == 0 || !named {
		return false
	}
	if len(e.Lines) > 0 && p.frozen && p.tail.lines+len(e.Lines) > maxLines {
		p.thaw() // room has to be made
	}
	o := order{key: key, time: t, mask: mask, value: e.Value, left: magnitude(e.Value)}
	if p.frozen {
		if p.tail.orders >= maxOrders {
			p.tail.cut()
			p.evictedOrders++
		}
		p.keepFrozen(l, e, o, mask)
		return true
	}
	if len(p.orders) >= maxOrders {
		p.forget(l, 0, 0, 0)
		p.evictedOrders++
	}
	if n := len(e.Lines); n > maxLines {
		p.lostLines += uint64(n) // an order of more lines than the bound keeps none
	} else if n > 0 {
		o.lines = p.addLines(e.Lines)
		p.makeRoom()
	}
	p.addParts(l, e, mask)
	p.orders = append(p.orders, o)
	return true
}

// addParts appends what e counted for in the signals of mask whose value is an attribute.
func (p *Profile) addParts(l *Layout, e *record.Event, mask uint64) {
	for m := mask & l.attrs; m != 0; m &= m - 1 {
		p.parts = append(p.parts, l.signals[bits.TrailingZeros64(m)].value(e))
	}
}

// orderKey is what a refund finds e by: its order, or its id where it has none.
func orderKey(e *record.Event) (key uint64, named bool) {
	name := e.Order
	if name == "" {
		name = e.ID
	}
	return fnv(fnvOffset, name), name != ""
}

// addLines appends what of an order's lines can come back, one line per SKU, and
// returns how many. A negative line, a discount, cannot. Quadratic, over at most
// maxLines.
func (p *Profile) addLines(lines []record.Line) int {
	from := len(p.lines)
next:
	for i := range lines {
		x := &lines[i]
		sku, quantity, value := skuHash(x.SKU), pieces(x.Quantity), uint64(max(x.Value, 0))
		for k := from; k < len(p.lines); k++ {
			if y := &p.lines[k]; y.sku == sku {
				y.quantity += min(quantity, math.MaxUint32-y.quantity)
				y.value += min(value, math.MaxUint64-y.value)
				y.left = y.value
				continue next
			}
		}
		p.lines = append(p.lines, line{sku: sku, quantity: quantity, value: value, left: value})
	}
	return len(p.lines) - from
}

func pieces(quantity int64) uint32 { return uint32(min(max(quantity, 0), math.MaxUint32)) }

// makeRoom drops the lines of the oldest orders until the rest fit, of which the
// newest are those of an order that is not there yet.
func (p *Profile) makeRoom() {
	drop := 0
	for i := 0; len(p.lines)-drop > maxLines; i++ {
		drop += p.orders[i].lines
		p.orders[i].lines = 0
	}
	p.lostLines += uint64(drop)
	p.lines = p.lines[:copy(p.lines, p.lines[drop:])]
}

// forget drops order i, whose parts and lines begin at part and ln.
func (p *Profile) forget(l *Layout, i, part, ln int) {
	o := p.orders[i]
	parts := bits.OnesCount64(o.mask & l.attrs)
	p.parts = append(p.parts[:part], p.parts[part+parts:]...)
	p.lines = append(p.lines[:ln], p.lines[ln+o.lines:]...)
	p.orders = append(p.orders[:i], p.orders[i+1:]...)
}

// demand is a refund, reduced to what it asks for.
type demand struct {
	key   uint64
	value uint64 // minor units
	whole bool   // all that is left
	lines int
}

// demandLine is one line of a demand.
type demandLine struct {
	sku      uint32
	quantity uint32
	value    uint64 // 0: the share of quantity, or where that is 0 too, all of the line
}

// demandOf reads a refund or a void, its lines appended to buf. False: it names
// nothing.
func demandOf(e *record.Event, buf []demandLine) (demand, []demandLine, bool) {
	name := e.RefundOf
	if name == "" {
		name = e.Order
	}
	d := demand{key: fnv(fnvOffset, name), whole: true}
	if e.Type != record.TypeVoid && (len(e.Lines) > 0 || e.Value != 0) {
		d.whole, d.value, d.lines = false, magnitude(e.Value), len(e.Lines)
		for i := range e.Lines {
			x := &e.Lines[i]
			buf = append(buf, demandLine{skuHash(x.SKU), pieces(x.Quantity), magnitude(x.Value)})
		}
	}
	return d, buf, name != ""
}

// refund takes back what d asks of the orders of its key, from the first-th on, and
// reports whether there was such an order, and whether anything was taken.
//
// A refund with neither lines nor value, and a void, take all. One with lines takes
// each line's value (or, where it states none, the share of its quantity, or all
// that is left of the line); a line the order does not have counts by its value.
// One without lines, or whose lines say nothing, takes its value. Nothing is taken
// twice: every line and the order are clamped to what is left of them. A partial
// refund lowers sums; the count goes when the whole value, or every line, has come
// back. So what is left of an order does not depend on the order of its refunds.
func (p *Profile) refund(l *Layout, first int, d demand, lines []demandLine) (known, taken bool) {
	p.thaw()
	var takes [maxOrders]uint64 // by order, minor units
	for i := first; i < len(p.orders); i++ {
		known = known || p.orders[i].key == d.key
	}
	if !known {
		return false, false
	}
	amount := p.split(first, d, lines, &takes)
	whole := d.whole || p.exhausted(first, d.key, &takes)
	if !whole && amount == 0 {
		return true, false
	}
	r := p.rare()
	part, ln := 0, 0
	for i, j := 0, 0; i < len(p.orders); j++ { // j: the order's index before any was forgotten
		o := &p.orders[i]
		if o.key == d.key && j >= first {
			p.takeBack(l, o, p.parts[part:], takes[j], whole)
			r.taken = append(r.taken, Returned{Order: o.tag(), Left: o.left - takes[j], Whole: whole})
			if whole {
				r.spend(o.key)
				p.forget(l, i, part, ln)
				continue
			}
			o.left -= takes[j]
		}
		part += bits.OnesCount64(o.mask & l.attrs)
		ln += o.lines
		i++
	}
	return true, true
}

// split shares d out among the orders of its key, oldest first, and takes its lines
// off theirs.
func (p *Profile) split(first int, d demand, lines []demandLine, takes *[maxOrders]uint64) (taken uint64) {
	says := false
	for i := range lines {
		taken += p.splitLine(first, d.key, &lines[i], takes, &says)
	}
	if !says {
		taken += p.splitValue(first, d.key, d.value, takes)
	}
	return taken
}

// splitLine takes x off the orders' own lines, or off their value where the orders
// have no such line. It sets says where x asks for an amount at all.
func (p *Profile) splitLine(first int, key uint64, x *demandLine, takes *[maxOrders]uint64, says *bool) (taken uint64) {
	want, quantity := x.value, x.quantity
	*says = *says || want > 0
	found, ln := false, 0
	for i := range p.orders {
		o := &p.orders[i]
		for k := ln; k < ln+o.lines && o.key == key && i >= first; k++ {
			y := &p.lines[k]
			if y.sku != x.sku {
				continue
			}
			found = true
			*says = *says || y.value > 0
			take := y.left
			switch {
			case x.value != 0:
				take = min(want, y.left)
				want -= take
			case x.quantity > 0 && y.quantity > 0:
				back := min(quantity, y.quantity-y.back)
				take = min(y.left, y.share(y.back+back)-y.share(y.back))
				y.back += back
				quantity -= back
			}
			y.left -= take
			take = min(take, o.left-takes[i])
			takes[i] += take
			taken += take
		}
		ln += o.lines
	}
	if found {
		return taken
	}
	return p.splitValue(first, key, want, takes)
}

// share is what n of the line's pieces are worth, rounded down.
func (y *line) share(n uint32) uint64 {
	hi, lo := bits.Mul64(y.value, uint64(n))
	q, _ := bits.Div64(hi, lo, uint64(y.quantity))
	return q
}

// splitValue takes up to want off the orders of key, oldest first.
func (p *Profile) splitValue(first int, key, want uint64, takes *[maxOrders]uint64) (taken uint64) {
	for i := first; i < len(p.orders); i++ {
		if p.orders[i].key != key {
			continue
		}
		take := min(want-taken, p.orders[i].left-takes[i])
		takes[i] += take
		taken += take
	}
	return taken
}

// exhausted reports whether, after takes, nothing is left of the orders of key:
// of their value, or of any of their lines if lines had a value at all.
func (p *Profile) exhausted(first int, key uint64, takes *[maxOrders]uint64) bool {
	var left, lines, value uint64
	ln := 0
	for i := range p.orders {
		o := &p.orders[i]
		if o.key == key && i >= first {
			left |= o.left - takes[i]
			for k := ln; k < ln+o.lines; k++ {
				lines |= p.lines[k].left
				value |= p.lines[k].value
			}
		}
		ln += o.lines
	}
	return left == 0 || value > 0 && lines == 0
}

// takeBack subtracts from o's signals: amount of its value, or all that is left
// of it and its count. Each is decayed as the order itself has decayed since.
func (p *Profile) takeBack(l *Layout, o *order, parts []float64, amount uint64, whole bool) {
	if whole {
		amount = o.left
	}
	for m := o.mask; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		s, y := &l.signals[i], &p.signals[i]
		v := math.Copysign(float64(amount), float64(o.value))
		if s.attr != "" {
			v, parts = parts[0], parts[1:]
			switch {
			case o.value != 0:
				v = v * (float64(amount) / float64(magnitude(o.value)))
			case !whole:
				v = 0 // no value to be refunded a part of
			}
		}
		if whole && y.net > 0 {
			y.net--
		}
		p.subtract(s, y, p.lasts[i]-o.time, v, whole)
	}
}

// subtract takes an event's value v, and if whole its count, out of a signal that
// has decayed for ageMS since.
// What rounding leaves of nothing is 0, or a mean would be made of it.
func (p *Profile) subtract(s *signal, y *tally, ageMS int64, v float64, whole bool) {
	n := len(s.lives)
	for h, life := range s.lives {
		f := decay(ageMS, life)
		count := &p.decayed[s.at+h]
		if whole {
			*count = rest(*count, f)
		}
		if y.net == 0 {
			*count = 0
		}
		if !s.valued {
			continue
		}
		sum := &p.decayed[s.at+n+h]
		*sum = rest(*sum, float64(v*f))
		if *count == 0 {
			*sum = 0
		}
	}
}

// rest is a-b, 0 where that is noise.
func rest(a, b float64) float64 {
	r := a - b
	if math.Abs(r) <= float64(math.Abs(a)*noise) {
		return 0
	}
	return r
}

func magnitude(v int64) uint64 {
	if v < 0 {
		return -uint64(v)
	}
	return uint64(v)
}

func skuHash(sku string) uint32 { return uint32(fnv(fnvOffset, sku)) }

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

const typeRefund = "refund"

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

// line is one order line that can come back.
type line struct {
	sku      uint32 // low half of the SKU's hash: only compared within one order
	quantity uint32 // not yet refunded
	left     uint64 // minor units not yet refunded
}

// refunds is the mask of the signals a refund may count in: those that ask for
// refunds by name.
func (l *Layout) refunds(e *record.Event) uint64 {
	var mask uint64
	for i := range l.signals {
		if e.Type == typeRefund && l.signals[i].match.Type == typeRefund {
			mask |= 1 << i
		}
	}
	return mask
}

// keep remembers e, which counted in mask at t, so that it can be refunded. The
// oldest order, and the oldest orders' lines, make room.
func (p *Profile) keep(l *Layout, e *record.Event, t int64, mask uint64) {
	name := e.Order
	if name == "" {
		name = e.ID
	}
	if mask == 0 || name == "" {
		return
	}
	if len(p.orders) >= maxOrders {
		p.forget(l, 0, 0, 0)
		p.evictedOrders++
	}
	o := order{key: fnv(fnvOffset, name), time: t, mask: mask, value: e.Value, left: magnitude(e.Value)}
	if n := len(e.Lines); n > 0 && p.makeRoom(n) {
		for i := range e.Lines {
			p.lines = append(p.lines, newLine(&e.Lines[i]))
		}
		o.lines = n
	}
	for m := mask & l.attrs; m != 0; m &= m - 1 {
		p.parts = append(p.parts, l.signals[bits.TrailingZeros64(m)].value(e))
	}
	p.orders = append(p.orders, o)
}

// newLine keeps what of x can come back. A negative line, a discount, cannot.
func newLine(x *record.Line) line {
	return line{sku: skuHash(x.SKU), quantity: uint32(min(max(x.Quantity, 0), math.MaxUint32)), left: uint64(max(x.Value, 0))}
}

// makeRoom drops the lines of the oldest orders until n more fit. An order of
// more lines than the bound keeps none.
func (p *Profile) makeRoom(n int) bool {
	if n > maxLines {
		p.lostLines += uint64(n)
		return false
	}
	drop := 0
	for i := 0; len(p.lines)-drop+n > maxLines; i++ {
		drop += p.orders[i].lines
		p.orders[i].lines = 0
	}
	p.lostLines += uint64(drop)
	p.lines = p.lines[:copy(p.lines, p.lines[drop:])]
	return true
}

// forget drops order i, whose parts and lines begin at part and ln.
func (p *Profile) forget(l *Layout, i, part, ln int) {
	o := p.orders[i]
	parts := bits.OnesCount64(o.mask & l.attrs)
	p.parts = append(p.parts[:part], p.parts[part+parts:]...)
	p.lines = append(p.lines[:ln], p.lines[ln+o.lines:]...)
	p.orders = append(p.orders[:i], p.orders[i+1:]...)
}

// refund takes back what the named order had contributed, and reports whether
// there was anything to take.
//
// A refund with neither lines nor value takes all. One with lines takes each
// line's value (or, where it states none, the share of its quantity, or all that
// is left of the line); a line the order does not have counts by its value. One
// without lines takes its value. Nothing is taken twice: every line and the
// order are clamped to what is left of them. A partial refund lowers sums; the
// count goes when the whole value, or every line, has come back.
func (p *Profile) refund(l *Layout, e *record.Event) bool {
	name := e.RefundOf
	if name == "" {
		name = e.Order
	}
	if name == "" {
		return false
	}
	key := fnv(fnvOffset, name)
	var takes [maxOrders]uint64 // by order, minor units
	known, taken := p.split(key, e, &takes)
	if !known {
		return false
	}
	whole := len(e.Lines) == 0 && e.Value == 0 || p.exhausted(key, &takes)
	if !whole && taken == 0 {
		return false
	}
	part, ln := 0, 0
	for i, j := 0, 0; i < len(p.orders); j++ { // j: the order's index before any was forgotten
		o := &p.orders[i]
		if o.key == key {
			p.takeBack(l, o, p.parts[part:], takes[j], whole)
			if whole {
				p.forget(l, i, part, ln)
				continue
			}
			o.left -= takes[j]
		}
		part += bits.OnesCount64(o.mask & l.attrs)
		ln += o.lines
		i++
	}
	return true
}

// split shares the refund e out among the orders of key, oldest first, and takes
// its lines off theirs.
func (p *Profile) split(key uint64, e *record.Event, takes *[maxOrders]uint64) (known bool, taken uint64) {
	for i := range p.orders {
		known = known || p.orders[i].key == key
	}
	if !known {
		return false, 0
	}
	for i := range e.Lines {
		want := p.splitLine(key, &e.Lines[i], takes, &taken)
		taken += p.splitValue(key, want, takes)
	}
	if taken == 0 {
		taken = p.splitValue(key, magnitude(e.Value), takes)
	}
	return true, taken
}

// splitLine takes x off the orders' own lines. It returns the value that no line
// accounts for: all of it where the orders have no such line, else nothing.
func (p *Profile) splitLine(key uint64, x *record.Line, takes *[maxOrders]uint64, taken *uint64) (rest uint64) {
	sku, want, quantity := skuHash(x.SKU), magnitude(x.Value), uint64(max(x.Quantity, 0))
	found, ln := false, 0
	for i := range p.orders {
		o := &p.orders[i]
		for k := ln; k < ln+o.lines && o.key == key; k++ {
			y := &p.lines[k]
			if y.sku != sku {
				continue
			}
			found = true
			take := y.left
			back := min(quantity, uint64(y.quantity))
			if x.Value != 0 {
				take = min(want, y.left)
				want -= take
			} else if x.Quantity > 0 && y.quantity > 0 {
				hi, lo := bits.Mul64(y.left, back)
				take, _ = bits.Div64(hi, lo, uint64(y.quantity))
			}
			y.left -= take
			y.quantity -= uint32(back)
			quantity -= back
			take = min(take, o.left-takes[i])
			takes[i] += take
			*taken += take
		}
		ln += o.lines
	}
	if found {
		return 0
	}
	return want
}

// splitValue takes up to want off the orders of key, oldest first.
func (p *Profile) splitValue(key, want uint64, takes *[maxOrders]uint64) (taken uint64) {
	for i := range p.orders {
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
func (p *Profile) exhausted(key uint64, takes *[maxOrders]uint64) bool {
	var left, taken, lines uint64
	count, ln := 0, 0
	for i := range p.orders {
		o := &p.orders[i]
		if o.key == key {
			left += o.left - takes[i]
			taken += takes[i]
			count += o.lines
			for k := ln; k < ln+o.lines; k++ {
				lines |= p.lines[k].left
			}
		}
		ln += o.lines
	}
	return left == 0 || taken > 0 && count > 0 && lines == 0
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

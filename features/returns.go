package features

import (
	"slices"

	"github.com/guerdon/guerdon/record"
)

// Bounds of what waits for its order, and of what needs not wait, per member.
const (
	maxWaiting      = 16 // refunds
	maxWaitingLines = 64 // over all of them
	maxSpent        = 32 // orders
)

// returns is what refunds leave in a profile beside what they take back.
type returns struct {
	waiting []demand     // refunds that came before their order, oldest arrival first
	lines   []demandLine // in the order of waiting
	spent   []uint64     // keys of orders wholly refunded, oldest first: no refund waits for them again

	// Of the last event only:
	taken  []Returned
	net    int64
	bought record.Event
}

// Returned is what the last event left of one order.
type Returned struct {
	Order uint64 // as Ordered gives it
	Left  uint64 // minor units; 0 where Whole
	Whole bool   // the order counts no longer
}

// rare is p.returns, made where there is none.
func (p *Profile) rare() *returns {
	if p.returns == nil {
		p.returns = &returns{}
	}
	return p.returns
}

func (r *returns) reset() {
	*r = returns{waiting: r.waiting[:0], lines: r.lines[:0], spent: r.spent[:0], taken: r.taken[:0]}
}

// copyFrom takes over what q keeps; q may be nil.
func (r *returns) copyFrom(q *returns) {
	r.reset()
	if q != nil {
		r.waiting = append(r.waiting, q.waiting...)
		r.lines = append(r.lines, q.lines...)
		r.spent = append(r.spent, q.spent...)
	}
}

// Returned is what the last Apply or Merge took back, where Apply's outcome was
// Refunded, Reduced or Exchanged. It is good until the next.
func (p *Profile) Returned() []Returned {
	if p.returns == nil {
		return nil
	}
	return p.returns.taken
}

// Net is what the last event counted for, in minor units, where Apply's outcome was
// Reduced or Exchanged: of an order what is left of it, of an exchange what was
// bought.
func (p *Profile) Net() int64 {
	if p.returns == nil {
		return 0
	}
	return p.returns.net
}

// Ordered finds the order that e, the event applied last, is remembered as: a name
// for it in Returned, and what is left of its value. False: it cannot be refunded.
func (p *Profile) Ordered(e *record.Event) (order, left uint64, ok bool) {
	if p.frozen && !p.tail.kept {
		p.thaw()
	}
	o := &p.tail.newest
	if !p.frozen {
		n := len(p.orders)
		if n == 0 {
			return 0, 0, false
		}
		o = &p.orders[n-1]
	}
	if o.time != eventTime(e) {
		return 0, 0, false
	}
	key, _ := orderKey(e)
	return o.tag(), o.left, o.key == key
}

// tag tells the orders of one key apart: parts of an order that came as events of
// their own.
func (o *order) tag() uint64 {
	return ((o.key^uint64(o.time))*fnvPrime ^ uint64(o.value)) * fnvPrime
}

// reverse applies a refund, a void or an exchange.
func (p *Profile) reverse(l *Layout, e *record.Event, t int64) (Outcome, uint64) {
	if e.Type == record.TypeExchange {
		return p.exchange(l, e, t)
	}
	if p.returns != nil {
		p.returns.taken = p.returns.taken[:0]
	}
	mask := l.byName(e)
	p.countIn(l, e, t, mask)
	var buf [maxWaitingLines]demandLine
	d, lines, named := demandOf(e, buf[:0])
	if !named || l.noRefunds {
		p.lostRefunds++
		return RefundUnknown, mask
	}
	known, taken := p.refund(l, 0, d, lines)
	switch {
	case taken:
		return Refunded, mask
	case known:
		p.lostRefunds++
	default:
		p.wait(d, lines)
	}
	return RefundUnknown, mask
}

// exchange gives back the lines of negative quantity, and then counts the others as a
// purchase of the sum of their values: the event's value may be the difference that
// was paid. Without lines that come back all of the order does, and what was bought
// has the event's value, as of any purchase; so it has where its lines state none.
func (p *Profile) exchange(l *Layout, e *record.Event, t int64) (Outcome, uint64) {
	r := p.rare()
	r.taken = r.taken[:0]
	var buf [maxWaitingLines]demandLine
	lines := buf[:0]
	b := &r.bought
	*b = *e
	b.Type, b.RefundOf, b.Value, b.Lines = record.TypePurchase, "", 0, nil
	for i := range e.Lines {
		x := e.Lines[i]
		if x.Quantity < 0 {
			lines = append(lines, demandLine{skuHash(x.SKU), pieces(-max(x.Quantity, -1<<62)), magnitude(x.Value)})
			continue
		}
		b.Lines = append(b.Lines, x)
		b.Value = addInt(b.Value, x.Value)
	}
	if e.Value > 0 && (len(lines) == 0 || b.Value == 0) {
		b.Value = e.Value
	}
	name := e.RefundOf
	if name == "" {
		name = e.Order
	}
	d := demand{key: fnv(fnvOffset, name), whole: len(lines) == 0, lines: len(lines)}
	known, taken := false, false
	if name != "" && !l.noRefunds {
		known, taken = p.refund(l, 0, d, lines)
	}
	mask := l.byName(e)
	if len(b.Lines) > 0 || b.Value != 0 {
		mask |= l.matches(b)
	}
	p.countIn(l, b, t, mask)
	r.net = b.Value
	if !l.noRefunds && p.keep(l, b, t, mask) && p.awaited() {
		if _, m := p.settle(l, b, mask); m == 0 {
			mask = l.byName(e)
		}
	}
	switch {
	case taken:
	case known || name == "" || l.noRefunds:
		p.lostRefunds++
	default:
		p.wait(d, lines)
	}
	r.bought = record.Event{}
	return Exchanged, mask
}

// addInt adds within the bounds of an int64.
func addInt(a, b int64) int64 {
	c := a + b
	if (c > a) == (b > 0) {
		return c
	}
	if b > 0 {
		return 1<<63 - 1
	}
	return -1 << 63
}

// wait remembers a refund until its order comes. The oldest make room. One of more
// lines than the bound waits with their value.
func (p *Profile) wait(d demand, lines []demandLine) {
	r := p.rare()
	if slices.Contains(r.spent, d.key) {
		p.lostRefunds++
		return
	}
	if d.lines > maxWaitingLines {
		p.lostLines += uint64(d.lines)
		for i := range lines {
			d.value += min(lines[i].value, 1<<64-1-d.value)
		}
		if d.lines, lines = 0, nil; d.value == 0 {
			p.lostRefunds++
			return
		}
	}
	r.waiting, r.lines = append(r.waiting, d), append(r.lines, lines...)
	p.shedWaiting()
}

// shedWaiting drops the oldest waiting refunds until the rest are within bounds.
func (p *Profile) shedWaiting() {
	r := p.returns
	drop, ln := 0, 0
	for len(r.waiting)-drop > maxWaiting || len(r.lines)-ln > maxWaitingLines {
		ln += r.waiting[drop].lines
		drop++
	}
	p.lostRefunds += uint64(drop)
	r.waiting = r.waiting[:copy(r.waiting, r.waiting[drop:])]
	r.lines = r.lines[:copy(r.lines, r.lines[ln:])]
}

// spend notes an order that is wholly refunded.
func (r *returns) spend(key uint64) {
	if slices.Contains(r.spent, key) {
		return
	}
	if len(r.spent) >= maxSpent {
		r.spent = r.spent[:copy(r.spent, r.spent[1:])]
	}
	r.spent = append(r.spent, key)
}

// awaited reports whether a refund may wait for the order just remembered.
func (p *Profile) awaited() bool {
	return p.returns != nil && len(p.returns.waiting) > 0
}

// settle gives the refunds that wait for e, which counted in mask and is the newest
// order, what they ask of it. Nothing of it counts, and it matches nothing, where
// all of it had come back.
func (p *Profile) settle(l *Layout, e *record.Event, mask uint64) (Outcome, uint64) {
	p.thaw()
	r, at := p.returns, len(p.orders)-1
	if !p.settleKey(l, p.orders[at].key, at) {
		return Applied, mask
	}
	if r.net = 0; len(p.orders) == at {
		return Reduced, 0
	}
	r.net = int64(min(p.orders[at].left, 1<<63-1))
	if e.Value < 0 {
		r.net = -r.net
	}
	return Reduced, mask
}

// settleKey gives what waits for key its part of the orders from the first-th on,
// and reports whether there was anything. What took nothing is lost.
func (p *Profile) settleKey(l *Layout, key uint64, first int) (waited bool) {
	r := p.returns
	for i, ln := 0, 0; i < len(r.waiting); {
		d := r.waiting[i]
		if d.key != key {
			ln += d.lines
			i++
			continue
		}
		waited = true
		if _, taken := p.refund(l, first, d, r.lines[ln:ln+d.lines]); !taken {
			p.lostRefunds++
		}
		r.waiting = append(r.waiting[:i], r.waiting[i+1:]...)
		r.lines = append(r.lines[:ln], r.lines[ln+d.lines:]...)
	}
	return waited
}

// settleAcross gives what waits at p its part of q's orders, and what waits at q its
// part of p's, and adds what q's refunds left to p. It returns what is left of q's
// orders. The signals are those of both already.
func (p *Profile) settleAcross(l *Layout, q *Profile) (theirs orders) {
	theirs = ordersOf(q)
	if p.returns == nil && q.returns == nil {
		return theirs
	}
	r, mine := p.rare(), ordersOf(p)
	r.taken = r.taken[:0]
	p.orders, p.parts, p.lines = slices.Clone(q.orders), slices.Clone(q.parts), slices.Clone(q.lines)
	p.settleAll(l)
	theirs = ordersOf(p)
	p.orders, p.parts, p.lines = mine.orders, mine.parts, mine.lines
	if x := q.returns; x != nil {
		waiting, lines := r.waiting, r.lines
		r.waiting, r.lines = slices.Clone(x.waiting), slices.Clone(x.lines)
		p.settleAll(l)
		r.waiting, r.lines = append(waiting, r.waiting...), append(lines, r.lines...)
		for _, key := range x.spent {
			r.spend(key)
		}
	}
	p.shedWaiting()
	for _, key := range r.spent {
		p.settleKey(l, key, len(p.orders))
	}
	return theirs
}

// settleAll gives everything that waits its part of p's orders.
func (p *Profile) settleAll(l *Layout) {
	for i := 0; i < len(p.orders); { // a whole refund takes orders out, of this key only
		n := len(p.orders)
		p.settleKey(l, p.orders[i].key, 0)
		if len(p.orders) == n {
			i++
		}
	}
}

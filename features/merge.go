package features

import (
	"cmp"
	"math/bits"
	"slices"
)

// Empty reports whether p is a member never seen.
func (p *Profile) Empty() bool { return p.events == 0 }

// Merge adds to p what q holds: two members who turn out to be one. Afterwards p is
// what it would be had it received q's events too:
//
//   - decayed values are brought to the later of the two times of their signal and
//     added; counts and totals are added; first, last and most are those of both;
//   - last (the feature) is the later one's, p's own where both are of one moment;
//   - distinct days are exact over the 64 days before the newest: a day further
//     back that both were seen on counts twice;
//   - remembered ids, orders and lines are p's and q's by time, within their bounds;
//     what no longer fits is counted in Stats, as ever. An event that both received
//     stays counted twice: a duplicate is a duplicate of one member's event;
//   - a refund that waited at one of them takes back the order of the other, see
//     Returned.
//
// q is unchanged. It allocates: merges are rare.
func (p *Profile) Merge(l *Layout, q *Profile) {
	p.fit(l)
	if q.events == 0 || p.events == 0 {
		if p.events == 0 {
			p.CopyFrom(q)
		}
		if p.returns != nil {
			p.returns.taken = p.returns.taken[:0]
		}
		return
	}
	if q.frozen {
		var thawed Profile
		thawed.CopyFrom(q)
		q = &thawed
		q.thaw()
	}
	p.thaw()
	for i := range p.signals {
		p.mergeSignal(&l.signals[i], i, q)
	}
	p.events += q.events
	p.first, p.last = min(p.first, q.first), max(p.last, q.last)
	p.mergeIDs(l, q)
	p.mergeOrders(l, p.settleAcross(l, q))
	p.evictedIDs += q.evictedIDs
	p.evictedOrders += q.evictedOrders
	p.lostLines += q.lostLines
	p.lostRefunds += q.lostRefunds
}

func (p *Profile) mergeSignal(s *signal, i int, q *Profile) {
	y, x := &p.signals[i], &q.signals[i]
	if x.seen == 0 {
		return
	}
	n := s.slots()
	own, theirs := p.decayed[s.at:s.at+n], q.decayed[s.at:s.at+n]
	if y.seen == 0 {
		*y, p.lasts[i] = *x, q.lasts[i]
		copy(own, theirs)
		return
	}
	mine, others := p.lasts[i], q.lasts[i]
	last := max(mine, others)
	for k := range own {
		life := s.lives[k%len(s.lives)] // counts, then sums
		a := float64(own[k] * decay(last-mine, life))
		b := float64(theirs[k] * decay(last-others, life))
		own[k] = a + b
	}
	back := uint64(floorDay(last) - floorDay(min(mine, others)))
	days, older := y.days, x.days
	if others > mine {
		days, older = older, days
		y.newest = x.newest
	}
	older <<= back // none is left of it after 64 days
	y.distinct += x.distinct - uint64(bits.OnesCount64(days&older))
	y.days = days | older
	y.first, p.lasts[i] = min(y.first, x.first), last
	y.seen += x.seen
	y.net += x.net
	y.most = max(y.most, x.most)
}

// mergeIDs keeps both members' ids by clock: those within the horizon, and of them
// the newest where they are too many.
func (p *Profile) mergeIDs(l *Layout, q *Profile) {
	var ids []seenID
	for b := append(p.ids, q.ids...); len(b) > 0; b = b[idBytes:] {
		ids = append(ids, seenAt(b))
	}
	slices.SortStableFunc(ids, func(a, b seenID) int { return cmp.Compare(a.clock, b.clock) })
	drop := 0
	for drop < len(ids) && ids[drop].clock < p.last-l.horizonMS {
		drop++
	}
	if over := len(ids) - drop - maxIDs; over > 0 {
		p.evictedIDs += uint64(over)
		drop += over
	}
	p.ids = p.ids[:0]
	for _, id := range ids[drop:] {
		p.ids = id.append(p.ids)
	}
}

// mergeOrders puts both members' orders in one row by time, each in its own order
// of arrival, and drops the oldest until they fit.
func (p *Profile) mergeOrders(l *Layout, theirs orders) {
	if !theirs.more() {
		return
	}
	a, b := ordersOf(p), theirs
	var m Profile
	for a.more() || b.more() {
		from := &a
		if !a.more() || b.more() && b.time() < a.time() {
			from = &b
		}
		from.move(l, &m)
	}
	for len(m.orders) > maxOrders {
		m.forget(l, 0, 0, 0)
		p.evictedOrders++
	}
	drop := 0
	for i := 0; len(m.lines)-drop > maxLines; i++ {
		drop += m.orders[i].lines
		m.orders[i].lines = 0
	}
	p.lostLines += uint64(drop)
	p.orders, p.parts, p.lines = m.orders, m.parts, m.lines[drop:]
}

// orders walks a profile's orders with their parts and lines.
type orders struct {
	orders []order
	parts  []float64
	lines  []line
}

func ordersOf(p *Profile) orders { return orders{p.orders, p.parts, p.lines} }

func (o *orders) more() bool  { return len(o.orders) > 0 }
func (o *orders) time() int64 { return o.orders[0].time }

// move appends the next order to m.
func (o *orders) move(l *Layout, m *Profile) {
	x := o.orders[0]
	parts := bits.OnesCount64(x.mask & l.attrs)
	m.orders = append(m.orders, x)
	m.parts = append(m.parts, o.parts[:parts]...)
	m.lines = append(m.lines, o.lines[:x.lines]...)
	o.orders, o.parts, o.lines = o.orders[1:], o.parts[parts:], o.lines[x.lines:]
}

package features

import (
	"math/bits"

	"github.com/guerdon/guerdon/internal/exact"
	"github.com/guerdon/guerdon/record"
)

const (
	dayMS = 24 * 3600 * 1000
	// maxTimeMS keeps differences of times exact in a float64.
	maxTimeMS = 1 << 52
	// noise is what may be left of a decayed sum after a refund took everything
	// that made it up: below this share of what it was, it is rounding, and 0.
	noise = 1.0 / (1 << 30)
)

// Outcome says what Apply made of an event.
type Outcome uint8

const (
	// Unmatched: remembered as seen, in no signal.
	Unmatched Outcome = iota
	// Applied: counted in at least one signal.
	Applied
	// Duplicate: its id was seen within the horizon; the profile is untouched.
	Duplicate
	// RefundUnknown: a refund or void of an order that has not come yet, is no longer
	// remembered, or is already wholly refunded; nothing was taken back.
	RefundUnknown
	// Refunded: a refund or void whose order was known; its contributions are taken
	// back. Returned says of which orders.
	Refunded
	// Reduced: an order some of which had come back before it came. It counts with
	// what is left, see Net and Returned.
	Reduced
	// Exchanged: an exchange. Net is what was bought, Returned what came back.
	Exchanged
)

func (o Outcome) String() string {
	return [...]string{"unmatched", "applied", "duplicate", "refund of an unknown order", "refunded", "reduced", "exchanged"}[o]
}

// Profile is one member, decoded. The zero Profile is a member never seen. It
// belongs to the one Layout it is used with, is reusable (Reset, CopyFrom,
// DecodeProfile keep its capacity), and is not for concurrent use.
type Profile struct {
	events        uint64 // applied, duplicates not counted
	first, last   int64  // ms: oldest and newest time of an event; last is the member's clock
	evictedIDs    uint64
	evictedOrders uint64
	lostLines     uint64
	lostRefunds   uint64
	lasts         []int64   // by signal, ms: what decayed is as of
	decayed       []float64 // by signal.at
	signals       []tally   // by signal: what most scorings need not touch
	ids           []byte    // as encoded, oldest first: see seenID
	orders        []order   // oldest arrival first
	parts         []float64 // values from attributes, in the order of orders
	lines         []line    // in the order of orders
	tail          tail      // where frozen: the orders instead of these three
	frozen        bool
	returns       *returns // nil for most members
}

// tally is what a signal has beside its decayed values and its newest event's time.
// What no feature of the layout reads stays 0.
type tally struct {
	first        int64  // ms
	seen         uint64 // events, refunded or not; 0: everything here is 0
	net          uint64 // events not wholly refunded
	distinct     uint64 // UTC days
	days         uint64 // bit k: seen on the day k days before last's
	newest, most float64
}

// Stats are the events a bounded tail could not treat in full.
type Stats struct {
	Events         uint64 // applied
	EvictedIDs     uint64 // ids that left a full ring before the horizon: a retry would count
	EvictedOrders  uint64 // orders that left a full tail: a refund would be unknown
	ForgottenLines uint64 // order lines not kept: a refund goes by its value
	UnknownRefunds uint64 // refunds that took nothing, of late or for want of room to wait
	WaitingRefunds int    // refunds that wait for their order now
}

// Stats counts what the profile's bounds cost it so far.
func (p *Profile) Stats() Stats {
	s := Stats{p.events, p.evictedIDs, p.evictedOrders, p.lostLines, p.lostRefunds, 0}
	if p.returns != nil {
		s.WaitingRefunds = len(p.returns.waiting)
	}
	return s
}

// Reset makes p a member never seen, keeping its capacity.
func (p *Profile) Reset() {
	p.events, p.first, p.last = 0, 0, 0
	p.evictedIDs, p.evictedOrders, p.lostLines, p.lostRefunds = 0, 0, 0, 0
	p.signals, p.lasts, p.decayed = p.signals[:0], p.lasts[:0], p.decayed[:0]
	p.ids, p.orders, p.parts, p.lines = p.ids[:0], p.orders[:0], p.parts[:0], p.lines[:0]
	p.frozen = false
	p.tail.reset()
	if p.returns != nil {
		p.returns.reset()
	}
}

// CopyFrom makes p equal to q and independent of it, keeping p's capacity.
func (p *Profile) CopyFrom(q *Profile) {
	old := *p
	*p = *q
	p.signals = append(old.signals[:0], q.signals...)
	p.lasts = append(old.lasts[:0], q.lasts...)
	p.decayed = append(old.decayed[:0], q.decayed...)
	p.ids = append(old.ids[:0], q.ids...)
	p.orders = append(old.orders[:0], q.orders...)
	p.parts = append(old.parts[:0], q.parts...)
	p.lines = append(old.lines[:0], q.lines...)
	p.tail = old.tail
	p.tail.copyFrom(&q.tail)
	p.returns = old.returns
	if p.returns != nil || q.returns != nil {
		p.rare().copyFrom(q.returns)
	}
}

// LastSeenMS is the newest time of an event of the member, 0 if there was none.
func (p *Profile) LastSeenMS() int64 { return p.last }

// Total is the undecayed, unweighted count of a signal's events, those wholly
// refunded left out.
func (p *Profile) Total(l *Layout, signal int) float64 {
	p.fit(l)
	return float64(p.signals[signal].net)
}

// fit gives a profile that was never used the layout's shape.
func (p *Profile) fit(l *Layout) {
	if len(p.signals) == len(l.signals) {
		return
	}
	p.signals = grow(p.signals, len(l.signals))
	p.lasts = grow(p.lasts, len(l.signals))
	p.decayed = grow(p.decayed, l.decayed)
}

func grow[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n)
	}
	s = s[:n]
	clear(s)
	return s
}

// Apply counts e and says what became of it, with the mask of the signals it
// counted in. An event older than the newest one is scaled down to where it
// would have decayed to, never lost.
//
// A refund (type "refund", or RefundOf set), a void and an exchange take back what
// their order had contributed, see refund; they count only in signals that match
// their type by name, and what an exchange bought counts as a purchase. Where the
// order has not come yet they wait for it. What says when a member acted stays:
// recency, tenure, gap, distinct, last, max.
//
// Costs a scan of at most 64 ids, and one Exp2 per half-life of each signal
// matched. Allocates only while the profile's tails still grow.
func (p *Profile) Apply(l *Layout, e *record.Event) (Outcome, uint64) {
	p.fit(l)
	t := eventTime(e)
	clock := t
	if p.events > 0 {
		clock = max(p.last, t)
	}
	if !l.keepDuplicates && !p.remember(l, e, clock) {
		return Duplicate, 0
	}
	if p.events == 0 || t < p.first {
		p.first = t
	}
	p.last = clock
	p.events++
	if e.RefundOf != "" || reverses(e.Type) {
		return p.reverse(l, e, t)
	}
	mask := l.matches(e)
	if mask == 0 {
		return Unmatched, 0
	}
	p.countIn(l, e, t, mask)
	if !l.noRefunds && (e.Order != "" || e.Value != 0 || mask&l.valued != 0) && p.keep(l, e, t, mask) && p.awaited() {
		p.returns.taken = p.returns.taken[:0]
		return p.settle(l, e, mask)
	}
	return Applied, mask
}

func eventTime(e *record.Event) int64 { return min(max(e.TimeMS, -maxTimeMS), maxTimeMS) }

// countIn counts e at t in the signals of mask.
func (p *Profile) countIn(l *Layout, e *record.Event, t int64, mask uint64) {
	for m := mask; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		p.count(&l.signals[i], &p.signals[i], &p.lasts[i], t, l.signals[i].value(e))
	}
}

// count adds one event of value v at t to a signal.
func (p *Profile) count(s *signal, y *tally, last *int64, t int64, v float64) {
	n := len(s.lives)
	counts := p.decayed[s.at : s.at+n]
	var sums []float64
	if s.valued {
		sums = p.decayed[s.at+n : s.at+2*n]
	}
	late := y.seen > 0 && t < *last
	for h, life := range s.lives {
		old, add := 1.0, 1.0
		if late {
			add = decay(*last-t, life)
		} else if y.seen > 0 {
			old = decay(t-*last, life)
		}
		counts[h] = float64(counts[h]*old) + add
		if s.valued {
			sums[h] = float64(sums[h]*old) + float64(v*add)
		}
	}
	if s.daily {
		y.mark(t, *last)
	}
	if s.most && (y.seen == 0 || v > y.most) {
		y.most = v
	}
	if !late {
		*last = t
		if s.newest {
			y.newest = v
		}
	}
	if s.spans() && (y.seen == 0 || t < y.first) {
		y.first = t
	}
	y.seen++
	y.net++
}

// mark notes the day of t. Exact for days in order, and for late ones up to 63
// days before the newest; a later one counts only if it precedes all others.
func (y *tally) mark(t, last int64) {
	if y.seen == 0 {
		y.distinct, y.days = 1, 1
		return
	}
	day, newest := floorDay(t), floorDay(last)
	if day > newest {
		y.days = y.days<<uint64(day-newest) | 1
		y.distinct++
		return
	}
	back := uint64(newest - day)
	if back < 64 && y.days&(1<<back) == 0 || back >= 64 && day < floorDay(y.first) {
		y.days |= 1 << back
		y.distinct++
	}
}

// Vector writes the features as of atMS into dst, of length Layout.Size. A
// profile is never looked at before its newest event: an earlier atMS is read as
// that. Units: days; minor units (mean, last, max), times the weight (sum);
// events, times the weight (count). Costs one Exp2 per half-life of each signal
// seen, and allocates nothing.
func (p *Profile) Vector(l *Layout, atMS int64, dst []float64) {
	p.fit(l)
	at := min(max(atMS, p.last), maxTimeMS)
	dst = dst[:len(l.names)]
	k := 0
	for i := range l.signals {
		s, last := &l.signals[i], p.lasts[i]
		for h, life := range s.lives {
			count, f := p.decayed[s.at+h], 0.0
			if count != 0 {
				f = decay(at-last, life)
			}
			dst[k] = 0 + float64(s.weight*float64(count*f)) // 0+: never -0
			k++
			if s.valued {
				sum := p.decayed[s.at+len(s.lives)+h]
				dst[k] = 0 + float64(s.weight*float64(sum*f))
				dst[k+1] = quotient(sum, count)
				k += 2
			}
		}
	}
	for i := range l.columns {
		dst[k] = p.derive(l, &l.columns[i], at)
		k++
	}
}

// derive is one derived feature.
func (p *Profile) derive(l *Layout, c *column, at int64) float64 {
	var y *tally
	if c.of >= 0 {
		y = &p.signals[c.of]
	}
	switch c.kind {
	case Constant:
		return c.number
	case Tenure:
		if p.events == 0 {
			return 0
		}
		return float64(at-p.first) / dayMS
	case Recency:
		if y.seen == 0 {
			return NeverDays
		}
		return float64(at-p.lasts[c.of]) / dayMS
	case Gap:
		if y.seen < 2 {
			return NeverDays
		}
		return float64(p.lasts[c.of]-y.first) / dayMS / float64(y.seen-1)
	case Distinct:
		return float64(y.distinct)
	case Last:
		return y.newest
	case Max:
		return y.most
	case Ratio:
		return quotient(l.signals[c.of].weight*float64(y.net), l.signals[c.to].weight*float64(p.signals[c.to].net))
	}
	return 0
}

// decay is what is left of 1 after ms, at a half-life of life ms.
func decay(ms int64, life float64) float64 {
	if ms == 0 {
		return 1
	}
	return exact.Exp2(-float64(ms) / life)
}

func quotient(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// floorDay is the UTC day of t, before 1970 too.
func floorDay(t int64) int64 {
	d := t / dayMS
	if t%dayMS < 0 {
		d--
	}
	return d
}

package features

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// profileVersion is the first byte of an encoded profile; see FORMAT.md.
const profileVersion = 3

var (
	// ErrProfile marks bytes that are no encoded profile: cut short or damaged.
	ErrProfile = errors.New("damaged profile")
	// ErrLayout marks a profile written under another version or layout, which
	// this one cannot read: it has to be rebuilt from the events.
	ErrLayout = errors.New("profile of another layout")
)

// AppendProfile appends p's bytes to dst. One profile has one encoding, and
// decoding it gives p back bit for bit. Allocates only to grow dst.
func (l *Layout) AppendProfile(dst []byte, p *Profile) []byte {
	p.fit(l)
	dst = slices.Grow(dst, 128+len(p.signals)*56+8*len(p.decayed)+16*len(p.ids)+40*len(p.orders)+20*len(p.lines)+8*len(p.parts)) // what it usually takes
	le := binary.LittleEndian
	dst = append(dst, profileVersion)
	dst = le.AppendUint32(dst, l.tag)
	dst = binary.AppendUvarint(dst, p.events)
	if p.events == 0 {
		return dst
	}
	dst = le.AppendUint64(dst, uint64(p.last))
	dst = binary.AppendUvarint(dst, uint64(p.last-p.first))
	for _, n := range [...]uint64{p.evictedIDs, p.evictedOrders, p.lostLines, p.lostRefunds} {
		dst = binary.AppendUvarint(dst, n)
	}
	var seen uint64
	for i := range p.signals {
		if p.signals[i].seen > 0 {
			seen |= 1 << i
		}
	}
	dst = binary.AppendUvarint(dst, seen)
	for m := seen; m != 0; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		dst = appendTally(dst, &l.signals[i], &p.signals[i], p.lasts[i], p)
	}
	dst = binary.AppendUvarint(dst, uint64(len(p.ids)))
	for i := range p.ids {
		dst = le.AppendUint64(dst, p.ids[i].hash)
		dst = le.AppendUint64(dst, uint64(p.ids[i].clock))
	}
	return l.appendOrders(dst, p)
}

// appendTally writes what the layout's features read of a signal, and no more.
func appendTally(dst []byte, s *signal, y *tally, last int64, p *Profile) []byte {
	dst = binary.AppendUvarint(dst, y.seen)
	dst = binary.AppendUvarint(dst, y.net)
	if s.daily {
		dst = binary.AppendUvarint(dst, y.distinct)
	}
	le := binary.LittleEndian
	dst = le.AppendUint64(dst, uint64(last))
	if s.spans() {
		dst = le.AppendUint64(dst, uint64(y.first))
	}
	if s.daily {
		dst = le.AppendUint64(dst, y.days)
	}
	if s.newest {
		dst = appendFloat(dst, y.newest)
	}
	if s.most {
		dst = appendFloat(dst, y.most)
	}
	for _, v := range p.decayed[s.at : s.at+s.slots()] {
		dst = appendFloat(dst, v)
	}
	return dst
}

func (l *Layout) appendOrders(dst []byte, p *Profile) []byte {
	dst = binary.AppendUvarint(dst, uint64(len(p.orders)))
	parts, lines := p.parts, p.lines
	for i := range p.orders {
		o := &p.orders[i]
		dst = binary.LittleEndian.AppendUint64(dst, o.key)
		dst = binary.AppendUvarint(dst, uint64(p.last-o.time))
		dst = binary.AppendUvarint(dst, o.mask)
		dst = binary.LittleEndian.AppendUint64(dst, uint64(o.value))
		dst = binary.AppendUvarint(dst, o.left)
		dst = binary.AppendUvarint(dst, uint64(o.lines))
		n := bits.OnesCount64(o.mask & l.attrs)
		for _, v := range parts[:n] {
			dst = appendFloat(dst, v)
		}
		for k := range lines[:o.lines] {
			dst = appendLine(dst, &lines[k])
		}
		parts, lines = parts[n:], lines[o.lines:]
	}
	return appendReturns(dst, p.returns)
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

// appendReturns costs one byte where there are none.
func appendReturns(dst []byte, r *returns) []byte {
	if r == nil || len(r.waiting) == 0 && len(r.spent) == 0 {
		return append(dst, 0)
	}
	dst = binary.AppendUvarint(dst, 1+uint64(len(r.waiting)))
	lines := r.lines
	for i := range r.waiting {
		d := &r.waiting[i]
		dst = binary.LittleEndian.AppendUint64(dst, d.key)
		if d.whole {
			dst = append(dst, 0)
			continue
		}
		dst = binary.AppendUvarint(dst, 1+uint64(d.lines))
		dst = binary.AppendUvarint(dst, d.value)
		for _, x := range lines[:d.lines] {
			dst = binary.LittleEndian.AppendUint32(dst, x.sku)
			dst = binary.AppendUvarint(dst, uint64(x.quantity))
			dst = binary.AppendUvarint(dst, x.value)
		}
		lines = lines[d.lines:]
	}
	dst = binary.AppendUvarint(dst, uint64(len(r.spent)))
	for _, key := range r.spent {
		dst = binary.LittleEndian.AppendUint64(dst, key)
	}
	return dst
}

// slots is how many decayed values s has.
func (s *signal) slots() int {
	if s.valued {
		return 2 * len(s.lives)
	}
	return len(s.lives)
}

func appendFloat(dst []byte, v float64) []byte {
	return binary.LittleEndian.AppendUint64(dst, math.Float64bits(v))
}

// DecodeProfile reads one profile from the front of b into p, reusing p's
// capacity, and returns the bytes behind it. Errors wrap ErrProfile or
// ErrLayout and leave p a member never seen. Only what AppendProfile writes is
// accepted: whatever decodes without error encodes to the same bytes.
func DecodeProfile(l *Layout, b []byte, p *Profile) (rest []byte, err error) {
	p.Reset()
	p.fit(l)
	if len(b) < 5 {
		return nil, fmt.Errorf("%w: %d bytes are too few", ErrProfile, len(b))
	}
	if b[0] != profileVersion {
		return nil, fmt.Errorf("%w: version %d, this programme reads version %d", ErrLayout, b[0], profileVersion)
	}
	if tag := binary.LittleEndian.Uint32(b[1:]); tag != l.tag {
		return nil, fmt.Errorf("%w: %08x, this layout is %08x", ErrLayout, tag, l.tag)
	}
	r := reader{b: b[5:]}
	r.profile(l, p)
	if r.bad != "" {
		p.Reset()
		return nil, fmt.Errorf("%w: %s at byte %d of %d", ErrProfile, r.bad, len(b)-r.left, len(b))
	}
	return r.b, nil
}

// reader takes values off the front of b. The first bad one is what is reported;
// everything behind it reads as cut short.
type reader struct {
	b    []byte
	bad  string
	left int // bytes left at the bad one
}

func (r *reader) fail(what string) {
	if r.bad == "" {
		r.bad, r.left = what, len(r.b)
	}
	r.b = nil // nothing behind it is read
}

func (r *reader) need(ok bool, what string) {
	if !ok {
		r.fail(what)
	}
}

// uvarint reads the shortest form only. One byte is the usual case.
func (r *reader) uvarint() uint64 {
	if len(r.b) > 0 && r.b[0] < 0x80 {
		v := r.b[0]
		r.b = r.b[1:]
		return uint64(v)
	}
	return r.longUvarint()
}

func (r *reader) longUvarint() uint64 {
	v, shift := uint64(0), uint(0)
	for i, c := range r.b {
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			if c == 0 || i == 9 && c > 1 {
				break
			}
			r.b = r.b[i+1:]
			return v
		}
		if shift += 7; i == 9 {
			break
		}
	}
	r.fail("cut or overlong number")
	return 0
}

func (r *reader) uint64() uint64 {
	if len(r.b) < 8 {
		r.fail("cut short")
		return 0
	}
	v := binary.LittleEndian.Uint64(r.b)
	r.b = r.b[8:]
	return v
}

// fixed takes n bytes, nil where there are fewer.
func (r *reader) fixed(n int) []byte {
	if len(r.b) < n {
		r.fail("cut short")
		return nil
	}
	b := r.b[:n:n]
	r.b = r.b[n:]
	return b
}

func (r *reader) uint32() uint32 {
	if len(r.b) < 4 {
		r.fail("cut short")
		return 0
	}
	v := binary.LittleEndian.Uint32(r.b)
	r.b = r.b[4:]
	return v
}

func (r *reader) float() float64 {
	v := math.Float64frombits(r.uint64())
	if v-v != 0 {
		r.fail("infinite or undefined value")
		return 0
	}
	return v
}

// before reads a time as its distance below t.
func (r *reader) before(t int64) int64 {
	d := r.uvarint()
	if d > uint64(t+maxTimeMS) {
		r.fail("time out of range")
		return t
	}
	return t - int64(d)
}

// count reads the length of a tail.
func (r *reader) count(most int, what string) int {
	n := r.uvarint()
	if n > uint64(most) {
		r.fail(what)
		return 0
	}
	return int(n)
}

func (r *reader) profile(l *Layout, p *Profile) {
	p.events = r.uvarint()
	if p.events == 0 {
		return
	}
	p.last = int64(r.uint64())
	if p.last > maxTimeMS || p.last < -maxTimeMS {
		r.fail("time out of range")
		return
	}
	p.first = r.before(p.last)
	for _, n := range [...]*uint64{&p.evictedIDs, &p.evictedOrders, &p.lostLines, &p.lostRefunds} {
		*n = r.uvarint()
	}
	seen := r.uvarint()
	r.need(seen&^l.allSignals() == 0, "signal the layout does not have")
	for m := seen; m != 0 && r.bad == ""; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		r.tally(&l.signals[i], &p.signals[i], &p.lasts[i], p)
	}
	r.ids(p, r.count(maxIDs, "too many ids"))
	n := r.count(maxOrders, "too many orders")
	for i := 0; i < n && r.bad == ""; i++ {
		r.order(l, p)
	}
	if n = r.count(1+maxWaiting, "too many refunds that wait"); n > 0 {
		r.returns(p.rare(), n-1)
	}
}

// tally reads a signal: numbers of varying width, then those of a fixed one, whose
// room is looked at once.
func (r *reader) tally(s *signal, y *tally, last *int64, p *Profile) {
	y.seen, y.net = r.uvarint(), r.uvarint()
	if s.daily {
		y.distinct = r.uvarint()
		r.need(y.distinct > 0 && y.distinct <= y.seen, "signal that contradicts itself")
	}
	b := r.fixed(s.fixed)
	if b == nil {
		return
	}
	*last, b = int64(binary.LittleEndian.Uint64(b)), b[8:]
	if s.spans() {
		y.first, b = int64(binary.LittleEndian.Uint64(b)), b[8:]
		r.need(y.first >= p.first && y.first <= *last, "signal that contradicts itself")
	}
	if s.daily {
		y.days, b = binary.LittleEndian.Uint64(b), b[8:]
		r.need(y.days&1 == 1, "signal that contradicts itself")
	}
	bad := 0.0 // 0, or NaN where a value is infinite or undefined
	if s.newest {
		y.newest, b = float(b), b[8:]
		bad += y.newest - y.newest
	}
	if s.most {
		y.most, b = float(b), b[8:]
		bad += y.most - y.most
	}
	decayed := p.decayed[s.at : s.at+s.slots()]
	for k := range decayed {
		v := float(b[8*k:])
		decayed[k] = v
		bad += v - v
	}
	r.need(*last >= p.first && *last <= p.last && y.seen > 0 && y.seen <= p.events && y.net <= y.seen, "signal that contradicts itself")
	r.need(bad == 0, "infinite or undefined value")
}

func (r *reader) ids(p *Profile, n int) {
	b := r.fixed(16 * n)
	clock := int64(-maxTimeMS)
	for ; len(b) > 0; b = b[16:] {
		id := seenID{hash: binary.LittleEndian.Uint64(b), clock: int64(binary.LittleEndian.Uint64(b[8:]))}
		r.need(id.clock >= clock, "ids out of order")
		clock = id.clock
		p.ids = append(p.ids, id)
	}
	r.need(clock <= p.last, "id of the future")
}

func float(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }

func (r *reader) order(l *Layout, p *Profile) {
	o := order{key: r.uint64(), time: r.before(p.last), mask: r.uvarint(), value: int64(r.uint64()), left: r.uvarint()}
	o.lines = r.count(maxLines-len(p.lines), "too many order lines")
	r.need(o.mask != 0 && o.mask&^l.allSignals() == 0 && o.left <= magnitude(o.value) && o.time >= p.first,
		"order that contradicts itself")
	for m := o.mask; m != 0 && r.bad == ""; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		y := &p.signals[i]
		r.need(y.seen > 0 && o.time <= p.lasts[i] && (!l.signals[i].spans() || o.time >= y.first), "order its signals do not know")
		if m&-m&l.attrs != 0 {
			p.parts = append(p.parts, r.float())
		}
	}
	for k := 0; k < o.lines && r.bad == ""; k++ {
		x := line{sku: r.uint32()}
		quantity := r.uvarint()
		r.need(quantity>>1 <= math.MaxUint32, "quantity out of range")
		x.quantity, x.value = uint32(quantity>>1), r.uvarint()
		x.left = x.value
		if quantity&1 != 0 {
			r.refunded(&x)
		}
		p.lines = append(p.lines, x)
	}
	p.orders = append(p.orders, o)
}

func (r *reader) refunded(x *line) {
	x.back = r.quantity()
	gone := r.uvarint()
	r.need(x.back <= x.quantity && gone <= x.value && (x.back > 0 || gone > 0), "order line that contradicts itself")
	x.left = x.value - gone
}

func (r *reader) quantity() uint32 {
	n := r.uvarint()
	r.need(n <= math.MaxUint32, "quantity out of range")
	return uint32(n)
}

// returns reads what n waiting refunds begin with.
func (r *reader) returns(x *returns, n int) {
	for i := 0; i < n && r.bad == ""; i++ {
		d := demand{key: r.uint64()}
		lines := r.count(1+maxWaitingLines-len(x.lines), "too many lines that wait")
		if d.whole = lines == 0; !d.whole {
			d.lines, d.value = lines-1, r.uvarint()
			r.need(d.lines > 0 || d.value > 0, "refund of nothing")
		}
		for k := 0; k < d.lines && r.bad == ""; k++ {
			x.lines = append(x.lines, demandLine{sku: r.uint32(), quantity: r.quantity(), value: r.uvarint()})
		}
		x.waiting = append(x.waiting, d)
	}
	m := r.count(maxSpent, "too many orders wholly refunded")
	for i := 0; i < m && r.bad == ""; i++ {
		x.spent = append(x.spent, r.uint64())
	}
	r.need(n+m > 0, "returns of nothing")
}

func (l *Layout) allSignals() uint64 { return ^uint64(0) >> (maxSignals - len(l.signals)) }

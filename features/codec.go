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
const profileVersion = 4

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
	t := p.freeze(l)
	dst = slices.Grow(dst, 128+len(p.signals)*56+8*len(p.decayed)+len(p.ids)+len(t.bytes)) // what it usually takes
	le := binary.LittleEndian
	dst = append(dst, profileVersion)
	dst = le.AppendUint32(dst, l.tag)
	dst = binary.AppendUvarint(dst, p.events)
	if p.events == 0 {
		return dst
	}
	dst = le.AppendUint64(dst, uint64(p.last))
	dst = le.AppendUint64(dst, uint64(p.first))
	dst = p.appendLosses(dst)
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
	dst = binary.AppendUvarint(dst, uint64(len(p.ids)/idBytes))
	dst = append(dst, p.ids...)
	dst = binary.AppendUvarint(dst, uint64(t.orders))
	if t.orders > 0 {
		dst = binary.AppendUvarint(dst, uint64(t.lines))
		dst = binary.AppendUvarint(dst, uint64(len(t.bytes)))
		dst = append(dst, t.bytes...)
	}
	return appendReturns(dst, p.returns)
}

// losses are the counts of Stats that are 0 for most members.
func (p *Profile) losses() [4]*uint64 {
	return [...]*uint64{&p.evictedIDs, &p.evictedOrders, &p.lostLines, &p.lostRefunds}
}

// appendLosses costs one byte where there are none.
func (p *Profile) appendLosses(dst []byte) []byte {
	at := len(dst)
	dst = append(dst, 0)
	if p.evictedIDs|p.evictedOrders|p.lostLines|p.lostRefunds == 0 {
		return dst
	}
	for i, n := range p.losses() {
		if *n > 0 {
			dst[at] |= 1 << i
			dst = binary.AppendUvarint(dst, *n)
		}
	}
	return dst
}

// appendTally writes what the layout's features read of a signal, and no more.
func appendTally(dst []byte, s *signal, y *tally, last int64, p *Profile) []byte {
	dst = binary.AppendUvarint(dst, y.seen)
	dst = binary.AppendUvarint(dst, y.net)
	if s.daily {
		dst = binary.AppendUvarint(dst, y.distinct)
	}
	le := binary.LittleEndian
	if s.plain {
		n := len(dst)
		dst = slices.Grow(dst, s.fixed)[:n+s.fixed]
		b := dst[n:]
		le.PutUint64(b, uint64(last))
		for k, v := range p.decayed[s.at : s.at+s.slots()] {
			le.PutUint64(b[8+8*k:], math.Float64bits(v))
		}
		return dst
	}
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
	return decodeProfile(l, b, p, true)
}

// ReloadProfile is DecodeProfile of bytes that it has accepted before, or that
// AppendProfile made in this process: the remembered ids and orders are taken as they
// are. Of other bytes the result is undefined, but for those of another layout.
func ReloadProfile(l *Layout, b []byte, p *Profile) (rest []byte, err error) {
	return decodeProfile(l, b, p, false)
}

func decodeProfile(l *Layout, b []byte, p *Profile, foreign bool) (rest []byte, err error) {
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
	r := reader{b: b[5:], foreign: foreign}
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
	b       []byte
	bad     string
	left    int  // bytes left at the bad one
	foreign bool // tails are looked through
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
	if len(r.b) > 1 && r.b[1]-1 < 0x7f { // two bytes
		v := uint64(r.b[0]&0x7f) | uint64(r.b[1])<<7
		r.b = r.b[2:]
		return v
	}
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

// varint reads a signed number, zigzag as encoding/binary has it.
func (r *reader) varint() int64 {
	u := r.uvarint()
	return int64(u>>1) ^ -int64(u&1)
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
	p.first = int64(r.uint64())
	r.need(p.first <= p.last && p.first >= -maxTimeMS, "time out of range")
	if mask := r.count(15, "a loss of no kind"); mask != 0 {
		r.losses(p, mask)
	}
	seen := r.uvarint()
	r.need(seen&^l.allSignals() == 0, "signal the layout does not have")
	for m := seen; m != 0 && r.bad == ""; m &= m - 1 {
		i := bits.TrailingZeros64(m)
		if r.foreign || !r.retally(&l.signals[i], &p.signals[i], &p.lasts[i], p) {
			r.tally(&l.signals[i], &p.signals[i], &p.lasts[i], p)
		}
	}
	r.ids(p, r.count(maxIDs, "too many ids"))
	r.tail(l, p)
	if n := r.count(1+maxWaiting, "too many refunds that wait"); n > 0 {
		r.returns(p.rare(), n-1)
	}
}

func (r *reader) losses(p *Profile, mask int) {
	for i, n := range p.losses() {
		if mask>>i&1 == 1 {
			*n = r.uvarint()
			r.need(*n > 0, "loss of nothing")
		}
	}
}

// retally is tally of bytes that are known to be good, where the signal has no more than
// most have and the bytes do not end soon after it: one look at their length, no other.
func (r *reader) retally(s *signal, y *tally, last *int64, p *Profile) bool {
	b := r.b
	if !s.plain || len(b) < 2*binary.MaxVarintLen64+s.fixed {
		return false
	}
	if b[0]|b[1] < 0x80 {
		y.seen, y.net, b = uint64(b[0]), uint64(b[1]), b[2:]
	} else {
		seen, n := binary.Uvarint(b)
		net, k := binary.Uvarint(b[max(n, 0):])
		if n <= 0 || k <= 0 {
			return false
		}
		y.seen, y.net, b = seen, net, b[n+k:]
	}
	*last = int64(binary.LittleEndian.Uint64(b))
	decayed := p.decayed[s.at : s.at+s.slots()]
	f := b[8:s.fixed]
	for k := range decayed {
		decayed[k] = float(f[8*k:])
	}
	r.b = b[s.fixed:]
	return true
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
	p.ids = append(p.ids, r.fixed(idBytes*n)...)
	if !r.foreign {
		return
	}
	clock := int64(-maxTimeMS)
	for b := p.ids; len(b) > 0; b = b[idBytes:] {
		next := seenAt(b).clock
		r.need(next >= clock, "ids out of order")
		clock = next
	}
	r.need(clock <= p.last, "id of the future")
}

func float(b []byte) float64 { return math.Float64frombits(binary.LittleEndian.Uint64(b)) }

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

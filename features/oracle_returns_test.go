package features

import (
	"cmp"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// exchange is a refund and then a purchase, which what of the refund has to wait does
// not wait for.
func (o *oracle) exchange(e *record.Event, f *fact) Outcome {
	back := demandFact{key: cmp.Or(e.RefundOf, e.Order), whole: true}
	bought := *e
	bought.Type, bought.RefundOf, bought.Lines, bought.Value = "purchase", "", nil, 0
	for _, x := range e.Lines {
		if x.Quantity < 0 {
			back.whole = false
			x.Quantity, x.Value = -x.Quantity, max(x.Value, -x.Value)
			back.lines = append(back.lines, x)
		} else {
			bought.Lines = append(bought.Lines, x)
			bought.Value += x.Value
		}
	}
	if e.Value > 0 && (back.whole || bought.Value == 0) {
		bought.Value = e.Value
	}
	known, taken := o.refund(back, o.tail)
	any, _ := o.match(e, f, func(s Signal) bool { return s.Match.Type == "exchange" })
	if len(bought.Lines) > 0 || bought.Value != 0 {
		b, _ := o.match(&bought, f, func(Signal) bool { return true })
		any = any || b
	}
	for i, s := range o.c.Signals {
		if f.in[i] && s.Value == "value" {
			f.values[i] = float64(bought.Value)
		}
	}
	if any && o.keep(&bought, f) {
		o.settle(f.key, []*fact{f})
	}
	if known && !taken || back.key == "" {
		o.evicted.UnknownRefunds++
	} else if !known {
		o.wait(back)
	}
	return Exchanged
}

func (o *oracle) wait(d demandFact) {
	if slices.Contains(o.spent[max(0, len(o.spent)-32):], d.key) {
		o.evicted.UnknownRefunds++
		return
	}
	o.waiting = append(o.waiting, d)
	lines := 0
	for _, x := range o.waiting {
		lines += len(x.lines)
	}
	for len(o.waiting) > 16 || lines > 64 {
		lines -= len(o.waiting[0].lines)
		o.waiting = o.waiting[1:]
		o.evicted.UnknownRefunds++
	}
	o.evicted.WaitingRefunds = len(o.waiting)
}

// settle lets what waits for key take from among, and says whether anything waited.
func (o *oracle) settle(key string, among []*fact) (waited bool) {
	var rest []demandFact
	for _, d := range o.waiting {
		if d.key != key {
			rest = append(rest, d)
			continue
		}
		waited = true
		if _, taken := o.refund(d, live(among)); !taken {
			o.evicted.UnknownRefunds++
		}
	}
	o.waiting = rest
	o.evicted.WaitingRefunds = len(rest)
	return waited
}

// live are those not wholly refunded.
func live(facts []*fact) (out []*fact) {
	for _, f := range facts {
		if !f.gone {
			out = append(out, f)
		}
	}
	return out
}

func (o *oracle) keep(e *record.Event, f *fact) bool {
	f.key = e.Order
	if f.key == "" {
		f.key = e.ID
	}
	f.value, f.left = e.Value, max(e.Value, -e.Value)
	if f.key == "" {
		return false
	}
	if len(o.tail) == 32 {
		o.tail = o.tail[1:]
		o.evicted.EvictedOrders++
	}
	for _, x := range e.Lines {
		at := slices.IndexFunc(f.lines, func(y lineFact) bool { return y.sku == x.SKU })
		if at < 0 {
			at, f.lines = len(f.lines), append(f.lines, lineFact{sku: x.SKU})
		}
		y := &f.lines[at]
		y.quantity += max(x.Quantity, 0)
		y.value += max(x.Value, 0)
		y.left = y.value
	}
	total := len(f.lines)
	for _, x := range o.tail {
		total += len(x.lines)
	}
	for _, x := range o.tail {
		if total > 128 {
			total -= len(x.lines)
			o.evicted.ForgottenLines += uint64(len(x.lines))
			x.lines = nil
		}
	}
	o.tail = append(o.tail, f)
	return true
}

// refund takes d of those among that are d's.
func (o *oracle) refund(d demandFact, among []*fact) (known, any bool) {
	var group []*fact
	for _, f := range among {
		if f.key == d.key && d.key != "" {
			group = append(group, f)
		}
	}
	if len(group) == 0 {
		return false, false
	}
	var taken int64
	byValue := func(want int64) {
		for _, f := range group {
			n := min(want, f.left)
			f.left -= n
			want -= n
			taken += n
		}
	}
	says := false
	for _, x := range d.lines {
		want, quantity, found := max(x.Value, -x.Value), max(x.Quantity, 0), false
		says = says || want > 0
		for _, f := range group {
			for i := range f.lines {
				y := &f.lines[i]
				if y.sku != x.SKU {
					continue
				}
				found = true
				says = says || y.value > 0
				n := y.left
				if x.Value != 0 {
					n = min(want, y.left)
					want -= n
				} else if x.Quantity > 0 && y.quantity > 0 {
					back := min(quantity, y.quantity-y.back)
					n = min(y.left, y.value*(y.back+back)/y.quantity-y.value*y.back/y.quantity)
					y.back += back
					quantity -= back
				}
				y.left -= n
				n = min(n, f.left)
				f.left -= n
				taken += n
			}
		}
		if !found {
			byValue(want)
		}
	}
	if !says {
		byValue(d.value)
	}
	var left, lines, worth int64
	for _, f := range group {
		left += f.left
		for _, x := range f.lines {
			lines += x.left
			worth += x.value
		}
	}
	if !d.whole && left > 0 && (worth == 0 || lines > 0) {
		return true, taken > 0
	}
	for _, f := range group {
		f.gone = true
	}
	o.tail = live(o.tail)
	if !slices.Contains(o.spent[max(0, len(o.spent)-32):], d.key) {
		o.spent = append(o.spent, d.key)
	}
	return true, true
}

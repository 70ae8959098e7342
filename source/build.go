package source

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/guerdon/guerdon/record"
)

// builder fills one event from one document.
type builder struct {
	*Adapter
	doc *value
	in  *Record
	e   *Event
}

// build makes the event of doc in e, over what was there. It answers false for
// a document that is no event: dropped by its type, of nobody, or a refund of
// nothing.
func (a *Adapter) build(doc *value, in *Record, e *Event) (bool, error) {
	e.Event.Reset()
	e.Anonymous, e.Merge = "", false
	b := builder{a, doc, in, e}
	native, money, err := b.typ()
	if e.Type == "" || err != nil {
		return false, err
	}
	if kept, err := b.who(native); !kept || err != nil {
		return false, err
	}
	if e.TimeMS, err = b.time(); err != nil {
		return false, err
	}
	if e.Source, err = b.text(a.fields.source); err != nil {
		return false, err
	}
	if e.Source == "" {
		e.Source = a.cfg.Name
	}
	kept := true
	if money {
		if kept, err = b.money(); err != nil {
			return false, err
		}
	}
	if err := b.attributes(); err != nil {
		return false, err
	}
	if err := b.id(native); err != nil {
		return false, err
	}
	return kept, fits(&e.Event)
}

// ordered reports whether events of a type are about an order.
func ordered(t string) bool {
	switch t {
	case record.TypePurchase, record.TypeRefund, record.TypeVoid, record.TypeExchange, "transaction_item":
		return true
	}
	return strings.HasPrefix(t, "order")
}

// text is a scalar's text, "" where there is none.
func (b *builder) text(p path) (string, error) {
	v, at := p.find(b.doc, b.in)
	if v == nil {
		return "", nil
	}
	if v.kind != text && v.kind != number {
		return "", unusable(at, "want a string, got %v", v.kind)
	}
	return v.text, nil
}

// typ fills the type, "" where such events are dropped, and says whether the
// event carries money: those about an order, and those that only the programme
// file knows. Of a view or a cart no amounts are taken: they would count as
// something to refund.
func (b *builder) typ() (native string, money bool, err error) {
	if native, err = b.text(b.fields.typ); err != nil {
		return "", false, err
	}
	t, known := b.format.types[native]
	named, byUser := b.cfg.Types[native]
	switch {
	case byUser:
		t = named
	case known:
	case b.format.canonical:
		t = native
	default:
		t = snake(native)
	}
	if t == "" && !byUser {
		return "", false, unusable(b.fields.typ.String(), "required, and missing: the event's type")
	}
	b.e.Type = t
	return native, b.format.canonical || ordered(t) || byUser && !known, nil
}

func (b *builder) who(native string) (kept bool, err error) {
	e := b.e
	if e.Member, err = b.text(b.fields.user); err != nil {
		return false, err
	}
	if e.Anonymous, err = b.text(b.fields.anonymous); err != nil {
		return false, err
	}
	if e.Member == "" && e.Anonymous == "" {
		if b.format.nobody != nil && b.format.nobody(b.doc) {
			return false, nil
		}
		return false, unusable(b.fields.user.String(), "required, and missing: whose event this is")
	}
	e.Merge = e.Member != "" && e.Anonymous != "" && e.Member != e.Anonymous &&
		(e.Type == TypeIdentify || b.format.merges[native])
	return true, nil
}

func (b *builder) time() (int64, error) {
	v, at := b.fields.time.find(b.doc, b.in)
	if v == nil {
		return 0, unusable(at, "required, and missing: when it happened")
	}
	ms, err := parseTime(v, b.zone)
	if err != nil && at == "$time" && v.kind == number {
		err = errors.New("the Kafka record has no usable timestamp either")
	}
	if err != nil {
		return 0, unusable(at, "%s: %w", clip(v.text), err)
	}
	return ms, nil
}

// id names the event. A format without ids derives one from what a repeated
// delivery repeats, never from who it was.
func (b *builder) id(native string) error {
	v, at := b.fields.id.find(b.doc, b.in)
	switch {
	case v != nil && v.scalar():
		b.e.ID = v.text
	case v != nil:
		return unusable(at, "want a string, got %v", v.kind)
	case b.format.id != nil:
		b.e.ID = b.format.id(b.doc, b.e, native)
	}
	if b.e.ID == "" {
		return unusable(cmp.Or(at, "id"), "required, and missing: what names the event")
	}
	return nil
}

// money fills order, refund, currency, value and lines. It answers false for a
// refund that gives nothing back.
func (b *builder) money() (kept bool, err error) {
	e := b.e
	if e.Order, err = b.text(b.fields.order); err != nil {
		return false, err
	}
	if b.format.canonical || b.fields.refundMapped {
		if e.RefundOf, err = b.text(b.fields.refundOf); err != nil {
			return false, err
		}
	}
	if !b.format.canonical && (e.Type == record.TypeRefund || e.Type == record.TypeVoid) {
		if e.RefundOf == "" {
			e.RefundOf = e.Order
		}
		if e.Order = ""; e.RefundOf == "" {
			return false, unusable(b.fields.order.String(), "required, and missing: the order that is refunded")
		}
		if e.Type == record.TypeVoid {
			return true, nil // all that is left of the order, whatever the record says
		}
	}
	stated, err := b.currency()
	if err != nil {
		return false, err
	}
	defer func() {
		if !stated && !carriesMoney(&e.Event) {
			e.Currency = ""
		}
	}()
	total, err := b.lines()
	if err != nil {
		return false, err
	}
	valued, err := b.value()
	if err != nil || b.format.canonical {
		return true, err
	}
	if !valued {
		e.Value = total
	}
	if e.Type != record.TypeRefund {
		return true, nil
	}
	positive(&e.Event)
	return !valued || e.Value != 0 || len(e.Lines) > 0, nil
}

// positive makes a refund's amounts positive, whatever sign the source gives.
func positive(e *record.Event) {
	e.Value = max(e.Value, -e.Value)
	for i := range e.Lines {
		l := &e.Lines[i]
		l.Value, l.Quantity = max(l.Value, -l.Value), max(l.Quantity, -l.Quantity)
	}
}

// currency fills the currency, and reports whether the record states one.
func (b *builder) currency() (stated bool, err error) {
	c, err := b.text(b.fields.currency)
	if stated = c != ""; !stated {
		c = b.cfg.Currency
	}
	if !b.format.canonical {
		c = strings.ToUpper(c)
	}
	b.e.Currency = c
	return stated, err
}

// value fills the event's value and reports whether the record states one.
func (b *builder) value() (stated bool, err error) {
	if v, at := b.fields.value.find(b.doc, b.in); v != nil {
		b.e.Value, err = b.minor(v, at)
		return true, err
	}
	b.e.Value, stated, err = b.sum(b.fields.amount, b.doc)
	return stated, err
}

// minor reads a whole number of minor units.
func (b *builder) minor(v *value, at string) (int64, error) {
	if v.kind != number && v.kind != text {
		return 0, unusable(at, "want a whole number of minor units, got %v", v.kind)
	}
	n, err := parseInteger(v.text)
	if err != nil {
		return 0, unusable(at, "%s: %w: minor units (a decimal is mapped as amount)", clip(v.text), err)
	}
	return n, nil
}

// sum adds up the decimal amounts of a path, in minor units.
func (b *builder) sum(p path, doc *value) (total int64, stated bool, err error) {
	found, at := p.all(doc, b.in)
	for _, v := range found {
		n, err := b.times(v, at, 1)
		if err != nil {
			return 0, false, err
		}
		var ok bool
		if total, ok = add(total, n); !ok {
			return 0, false, unusable(at, "%w", errTooLarge)
		}
	}
	return total, len(found) > 0, nil
}

// times is a decimal amount × n, in minor units of the event's currency.
func (b *builder) times(v *value, at string, n int64) (int64, error) {
	if v.kind != number && v.kind != text {
		return 0, unusable(at, "want an amount, got %v", v.kind)
	}
	d, err := parseDecimal(v.text)
	if err == nil && d.coef == 0 {
		return 0, nil
	}
	if b.e.Currency == "" {
		return 0, unusable(b.fields.currency.String(), "an amount without a currency: set the source's currency")
	}
	exponent, ok := digits(strings.ToUpper(b.e.Currency))
	if !ok {
		return 0, unusable(b.fields.currency.String(), "%s is no ISO 4217 code", clip(b.e.Currency))
	}
	if err == nil {
		d, err = d.times(n)
	}
	if err == nil {
		n, err = d.units(exponent)
	}
	if err != nil {
		return 0, unusable(at, "%s %s: %w", clip(v.text), b.e.Currency, err)
	}
	return n, nil
}

// lines fills the order's lines and returns the sum of their values.
func (b *builder) lines() (total int64, err error) {
	v, at := b.fields.lines.find(b.doc, b.in)
	if v == nil {
		return 0, nil
	}
	if v.kind != list {
		return 0, unusable(at, "want a list, got %v", v.kind)
	}
	for i := range v.items {
		line, err := b.line(&v.items[i])
		if err != nil {
			return 0, err
		}
		b.e.Lines = append(b.e.Lines, line)
		var ok bool
		if total, ok = add(total, line.Value); !ok {
			return 0, unusable(at, "%w", errTooLarge)
		}
	}
	return total, nil
}

func (b *builder) line(doc *value) (record.Line, error) {
	l := record.Line{Quantity: 1}
	if doc.kind != object {
		return l, unusable(b.fields.lines.String(), "want objects, got %v", doc.kind)
	}
	sub := builder{b.Adapter, doc, b.in, b.e}
	var err error
	if l.SKU, err = sub.text(b.fields.sku); err != nil {
		return l, err
	}
	if v, at := b.fields.quantity.find(doc, b.in); v != nil {
		if l.Quantity, err = parseInteger(v.text); err != nil {
			return l, unusable(at, "%s: %w", clip(v.text), err)
		}
	}
	if v, at := b.fields.lineValue.find(doc, b.in); v != nil {
		l.Value, err = sub.minor(v, at)
		return l, err
	}
	stated := false
	if l.Value, stated, err = sub.sum(b.fields.lineAmount, doc); err != nil {
		return l, err
	}
	if v, at := b.fields.price.find(doc, b.in); v != nil && !stated {
		if l.Value, err = sub.times(v, at, l.Quantity); err != nil {
			return l, err
		}
		off, _, err := sub.sum(b.fields.discount, doc)
		if err != nil {
			return l, err
		}
		var ok bool
		if l.Value, ok = add(l.Value, -off); !ok {
			return l, unusable(at, "%w", errTooLarge)
		}
	}
	return l, nil
}

func (b *builder) attributes() error {
	if v, at := b.fields.attrs.find(b.doc, b.in); v != nil {
		if v.kind != object {
			return unusable(at, "want an object, got %v", v.kind)
		}
		for i := range v.fields {
			if err := b.attr(v.fields[i].key, &v.fields[i].value, at+"."+clip(v.fields[i].key), true); err != nil {
				return err
			}
		}
	}
	for i := range b.fields.named {
		n := &b.fields.named[i]
		if !n.mapped && ofOneItem(n.name) && ordered(b.e.Type) {
			continue // an order's lines say it
		}
		if v, at := n.path.find(b.doc, b.in); v != nil {
			if err := b.attr(n.name, v, at, n.mapped); err != nil {
				return err
			}
		}
	}
	return nil
}

func ofOneItem(attr string) bool {
	return slices.Contains([]string{"sku", "price", "quantity", "category", "brand", "value"}, attr)
}

// attr sets one attribute. Where an object or list stands it is left out,
// unless strict.
func (b *builder) attr(name string, v *value, at string, strict bool) error {
	if !v.scalar() {
		if strict && v.kind != null {
			return unusable(at, "want a string, number or boolean, got %v", v.kind)
		}
		return nil
	}
	e := &b.e.Event
	for i := range e.Attrs {
		if e.Attrs[i].Name == name {
			e.Attrs[i].Value = v.text
			return nil
		}
	}
	if len(e.Attrs) == record.MaxAttrs {
		return unusable(at, "more than %d attributes", record.MaxAttrs)
	}
	e.Attrs = append(e.Attrs, record.Attr{Name: name, Value: v.text})
	return nil
}

// snake writes a name the way types are written: "Trial Started" and
// "trialStarted" are trial_started.
func snake(s string) string {
	var b strings.Builder
	lower := false
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			if lower {
				b.WriteByte('_')
			}
			b.WriteRune(r + 'a' - 'A')
			lower = false
		case r == ' ' || r == '-' || r == '/' || r == '.' || r == '_':
			if b.Len() > 0 && !strings.HasSuffix(b.String(), "_") {
				b.WriteByte('_')
			}
			lower = false
		default:
			b.WriteRune(r)
			lower = true
		}
	}
	return strings.TrimSuffix(b.String(), "_")
}

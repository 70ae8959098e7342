package source

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// mapping is where the canonical fields of a format's documents are.
type mapping struct {
	id, source, typ, time, user, anonymous path
	order, refundOf                        path
	value                                  path // minor units, a whole number
	amount                                 path // as a decimal of the currency
	currency                               path
	lines                                  path
	sku, quantity                          path // these and the next within a line
	lineValue, lineAmount, price, discount path // of the line; of one; off the line
	attrs                                  path // an object of attributes
	named                                  []attrPath
	refundMapped                           bool
}

type attrPath struct {
	name   string
	path   path
	mapped bool // by the programme file: then an object is a mistake
}

// place is the mapping's own field for a canonical one.
func (m *mapping) place(name string) *path {
	switch name {
	case "id":
		return &m.id
	case "source":
		return &m.source
	case "type":
		return &m.typ
	case "time":
		return &m.time
	case "user":
		return &m.user
	case "anonymous":
		return &m.anonymous
	case "order":
		return &m.order
	case "refund_of":
		return &m.refundOf
	case "value":
		return &m.value
	case "amount":
		return &m.amount
	case "currency":
		return &m.currency
	case "lines":
		return &m.lines
	case "lines.sku":
		return &m.sku
	case "lines.quantity":
		return &m.quantity
	case "lines.value":
		return &m.lineValue
	case "lines.amount":
		return &m.lineAmount
	case "lines.price":
		return &m.price
	case "lines.discount":
		return &m.discount
	case "attrs":
		return &m.attrs
	}
	return nil
}

const canonicalNames = "id, source, type, time, user, anonymous, order, refund_of, value, amount, currency, " +
	"lines, lines.sku, lines.quantity, lines.value, lines.amount, lines.price, lines.discount, attrs, attrs.NAME"

// Fields that say the same in other units: who maps one does away with the
// format's own.
var exclusive = [][]string{{"value", "amount"}, {"lines.value", "lines.amount", "lines.price"}}

// mapping is the format's own with what the programme file says instead.
func (f *format) mapping(mapped map[string]string) (mapping, error) {
	fields := maps.Clone(f.fields)
	own := map[string]string{}
	for _, name := range slices.Sorted(maps.Keys(mapped)) {
		p := mapped[name]
		if f.decimal && (name == "value" || name == "lines.value") {
			name = strings.Replace(name, "value", "amount", 1)
		}
		if other, twice := own[name]; twice {
			return mapping{}, fmt.Errorf("value and amount are the same here, and mapped to %q and %q", other, p)
		}
		own[name] = p
	}
	for _, group := range exclusive {
		said := ""
		for _, name := range group {
			if _, ok := own[name]; !ok {
				continue
			}
			if said != "" {
				return mapping{}, fmt.Errorf("%s and %s are both mapped: they say the same in other units", said, name)
			}
			said = name
		}
		for i := 0; said != "" && i < len(group); i++ {
			delete(fields, group[i])
		}
	}
	maps.Copy(fields, own)
	var m mapping
	for _, name := range slices.Sorted(maps.Keys(fields)) {
		p, err := parsePath(fields[name])
		if err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
		attr, isAttr := strings.CutPrefix(name, "attrs.")
		_, byUser := mapped[name]
		switch place := m.place(name); {
		case place != nil:
			*place = p
		case isAttr && attr != "":
			m.named = append(m.named, attrPath{attr, p, byUser})
		default:
			return m, fmt.Errorf("%q is no field of an event: there are %s", name, canonicalNames)
		}
	}
	_, m.refundMapped = mapped["refund_of"]
	return m, nil
}

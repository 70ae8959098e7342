package ingest

import (
	"encoding/hex"
	"slices"
	"strings"

	"github.com/guerdon/guerdon/record"
)

// passing is which attributes of a source's events go on: those listed, and those that
// its fields map by name.
func passing(s *Source) map[string]bool {
	pass := map[string]bool{}
	for _, name := range s.Attrs {
		pass[name] = true
	}
	for field := range s.Fields {
		if name, ok := strings.CutPrefix(field, "attrs."); ok {
			pass[name] = true
		}
	}
	return pass
}

// scrubAttrs returns the attributes that pass. A wallet link's address is no postal one.
func (s *adapted) scrubAttrs(e *record.Event) []record.Attr {
	if len(e.Attrs) == 0 {
		return nil
	}
	return slices.DeleteFunc(e.Attrs, func(a record.Attr) bool {
		return !s.pass[a.Name] && !((e.Type == record.TypeWalletLink || e.Type == record.TypeWalletUnlink) && a.Name == "address" && isWallet(a.Value))
	})
}

func isWallet(s string) bool {
	digits, ok := strings.CutPrefix(s, "0x")
	_, err := hex.DecodeString(digits)
	return ok && len(digits) == 40 && err == nil
}

// leastTold is the length from which a raw id is looked for in other fields: shorter
// ones stand in many order numbers by chance.
const leastTold = 4

// scrubTexts replaces ids that contain the raw id (order "bob@example.com-7") by their
// keyed hash: equal ones stay equal, so duplicates and refunds are still found.
func (k *Key) scrubTexts(e *record.Event, raws ...string) {
	for _, raw := range raws {
		if len(raw) < leastTold {
			continue
		}
		for _, text := range []*string{&e.ID, &e.Order, &e.RefundOf, &e.Source} {
			k.scrub(text, raw)
		}
		if slices.ContainsFunc(e.Lines, func(l record.Line) bool { return strings.Contains(l.SKU, raw) }) {
			e.Lines = slices.Clone(e.Lines)
			for i := range e.Lines {
				k.scrub(&e.Lines[i].SKU, raw)
			}
		}
		e.Attrs = slices.DeleteFunc(e.Attrs, func(a record.Attr) bool { return strings.Contains(a.Value, raw) || strings.Contains(a.Name, raw) })
	}
}

func (k *Key) scrub(text *string, raw string) {
	if strings.Contains(*text, raw) {
		h := k.Hash(otherText, *text)
		const size = 16
		*text = "h_" + hex.EncodeToString(h[:size])
	}
}

// otherText is the kind of a text that is not a raw id but contains one.
const otherText Kind = 't'

package source

import (
	"maps"
	"slices"
)

// format is what Guerdon knows of one external format: a table of where the
// canonical fields are, and a function that finds the documents of a record.
type format struct {
	fields    map[string]string // canonical field → path
	types     map[string]string // the format's event name → type; "" drops such events
	canonical bool              // documents are written with Guerdon's own field names and units
	decimal   bool              // amounts are decimals: a field mapped to value is one too
	merges    map[string]bool   // event names that, beside identify, say two ids are one person
	schema    string            // the registry's name of the schemas it needs

	split  func(a *Adapter, in *Record) ([]value, error)
	id     func(doc *value, e *Event, native string) string // where documents have none
	nobody func(doc *value) bool                            // the document says there is no member
}

// canonicalFields is the mapping of documents that use Guerdon's names, below
// prefix.
func canonicalFields(prefix string) map[string]string {
	m := map[string]string{
		"id": "id", "source": "source", "type": "type", "time": "time", "user": "user", "anonymous": "anonymous",
		"order": "order", "refund_of": "refund_of", "value": "value", "currency": "currency",
		"lines": "lines", "attrs": "attrs",
	}
	for k, v := range m {
		m[k] = prefix + v
	}
	m["lines.sku"], m["lines.quantity"], m["lines.value"] = "sku", "quantity", "value"
	return m
}

var formats = map[string]*format{
	"guerdon":     {fields: canonicalFields(""), canonical: true, split: splitGuerdon},
	"cloudevents": cloudEvents,
	"segment":     segment,
	"rudderstack": segment,
	"shopify":     shopify,
	"ga4":         ga4,
	"snowplow":    snowplow,
	"avro":        {fields: canonicalFields(""), canonical: true, schema: "AVRO", split: splitRegistry},
	"protobuf":    {fields: canonicalFields(""), canonical: true, schema: "PROTOBUF", split: splitRegistry},
	"jsonschema":  {fields: canonicalFields(""), canonical: true, schema: "JSON", split: splitRegistry},
}

// Formats is the names of all formats, sorted.
func Formats() []string { return slices.Sorted(maps.Keys(formats)) }

// splitGuerdon reads Guerdon JSON where record's own decoder does not do: with
// mapped fields any object, else only the fields of an event.
func splitGuerdon(a *Adapter, in *Record) ([]value, error) {
	doc, err := parseObject(in.Value)
	if err != nil {
		return nil, err
	}
	if a.plain {
		for i := range doc.fields {
			if k := doc.fields[i].key; a.format.fields[k] != k || k == "anonymous" {
				return nil, unusable("", "unknown field %s", clip(k))
			}
		}
	}
	return []value{doc}, nil
}

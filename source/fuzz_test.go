package source

import (
	"testing"

	"github.com/twmb/franz-go/pkg/sr"
)

// fuzz holds every decoder to the same: no panic, and what comes out is an
// event that the engine takes (check). Headers are part of the input.
func fuzz(f *testing.F, format string) {
	for _, s := range samples(f, format) {
		topic := ""
		for _, h := range s.in.Headers {
			if h.Key == "X-Shopify-Topic" || h.Key == "content-type" {
				topic = string(h.Value)
			}
		}
		f.Add(s.in.Value, topic, true)
		f.Add(s.in.Value, topic, false)
	}
	lenient, err := New(Config{Name: "s", Format: format, TimeZone: "Europe/Amsterdam", Currency: "EUR"}, nil)
	if err != nil {
		f.Fatal(err)
	}
	strict, err := New(Config{Name: "s", Format: format, Types: map[string]string{"page": "purchase", "view_item": "refund"}}, nil)
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, b []byte, topic string, loose bool) {
		a := strict
		if loose {
			a = lenient
		}
		adapt(t, a, &Record{Topic: "t", TimeMS: 1_767_225_600_000, Key: b[:min(len(b), 9)], Value: b, Headers: []Header{
			{"X-Shopify-Topic", []byte(topic)}, {"content-type", []byte(topic)},
			{"ce_specversion", []byte("1.0")}, {"ce_id", []byte("1")}, {"ce_source", []byte("/s")}, {"ce_type", []byte(topic)},
		}})
	})
}

func FuzzGuerdon(f *testing.F)     { fuzz(f, "guerdon") }
func FuzzCloudEvents(f *testing.F) { fuzz(f, "cloudevents") }
func FuzzSegment(f *testing.F)     { fuzz(f, "segment") }
func FuzzShopify(f *testing.F)     { fuzz(f, "shopify") }
func FuzzGA4(f *testing.F)         { fuzz(f, "ga4") }
func FuzzSnowplow(f *testing.F)    { fuzz(f, "snowplow") }

// oneSchema is a registry that has the same schema for every id.
type oneSchema Schema

func (s oneSchema) Schema(int) (Schema, error) { return Schema(s), nil }

func fuzzRegistry(f *testing.F, format string, s Schema, seed []byte) {
	a, err := New(Config{Name: "s", Format: format, Currency: "EUR", Fields: map[string]string{"user": "user|customer.id"}}, oneSchema(s))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(seed)
	f.Add(seed[:len(seed)-2])
	f.Fuzz(func(t *testing.T, b []byte) { adapt(t, a, &Record{Value: b}) })
}

func FuzzAvro(f *testing.F) {
	fuzzRegistry(f, "avro", Schema{Type: "AVRO", Text: avroV2, References: []Reference{{"shop.Line", Schema{Type: "AVRO", Text: avroLine}}}},
		frame(f, 1, nil, avroBytes(f, avroV2, avroOrder(map[string]any{"till": int32(9), "paid": "41.00", "at": int64(0)}))))
}

func FuzzProtobuf(f *testing.F) {
	fuzzRegistry(f, "protobuf", Schema{Type: "PROTOBUF", Text: protoV2, References: []Reference{{"shop/customer.proto", Schema{Type: "PROTOBUF", Text: protoCustomer}}}},
		frame(f, 1, []int{1}, protoOrder()))
}

func FuzzJSONSchema(f *testing.F) {
	fuzzRegistry(f, "jsonschema", Schema{Type: sr.TypeJSON.String(), Text: jsonV1, References: []Reference{{"money.json", Schema{Type: "JSON", Text: jsonMoney}}}},
		frame(f, 1, nil, []byte(`{"id":"o-1","type":"purchase","time":"2026-01-01T00:00:00.250Z","user":"jane","value":4100}`)))
}

// FuzzPath: any path is parsed or refused, and followed without a panic.
func FuzzPath(f *testing.F) {
	f.Add("data.items.0.sku|$header.x", []byte(`{"data":{"items":[{"sku":1}]}}`))
	f.Add(`a\.b.*.c`, []byte(`{"a.b":[{"c":[1]}]}`))
	f.Fuzz(func(t *testing.T, s string, b []byte) {
		p, err := parsePath(s)
		if err != nil {
			return
		}
		doc, err := parseJSON(b)
		if err != nil {
			return
		}
		p.find(&doc, &Record{})
		p.all(&doc, &Record{})
	})
}

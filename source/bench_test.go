package source

import "testing"

// BenchmarkAdapt is one record of each format to its event.
func BenchmarkAdapt(b *testing.B) {
	for _, c := range []struct{ name, sample string }{
		{"guerdon", "guerdon/purchase.json"},
		{"guerdon-remapped", "guerdon/remapped.json"},
		{"cloudevents", "cloudevents/structured.json"},
		{"segment", "segment/order_completed.json"},
		{"shopify", "shopify/orders_paid.json"},
		{"ga4", "ga4/mp_purchase.json"},
		{"snowplow", "snowplow/transaction.tsv"},
	} {
		s := readSample(b, "testdata/"+c.sample)
		a, err := New(s.cfg, nil)
		if err != nil {
			b.Fatal(err)
		}
		benchmark(b, c.name, a, &s.in)
	}
	for _, c := range []struct {
		format string
		schema Schema
		value  []byte
	}{
		{"avro", Schema{Type: "AVRO", Text: avroV1, References: []Reference{{"shop.Line", Schema{Text: avroLine}}}}, frame(b, 1, nil, avroBytes(b, avroV1, avroOrder(nil)))},
		{"protobuf", Schema{Type: "PROTOBUF", Text: protoV1, References: []Reference{{"shop/customer.proto", Schema{Text: protoCustomer}}}}, frame(b, 1, []int{1}, protoOrder())},
		{"jsonschema", Schema{Type: "JSON", Text: jsonV1, References: []Reference{{"money.json", Schema{Text: jsonMoney}}}}, frame(b, 1, nil, readSample(b, "testdata/guerdon/renamed.json").in.Value)},
	} {
		a, err := New(Config{Format: c.format, Fields: map[string]string{"user": "user|customer.id"}}, oneSchema(c.schema))
		if err != nil {
			b.Fatal(err)
		}
		benchmark(b, c.format, a, &Record{Value: c.value})
	}
}

func benchmark(b *testing.B, name string, a *Adapter, in *Record) {
	b.Run(name, func(b *testing.B) {
		events := 0
		b.SetBytes(int64(len(in.Value)))
		b.ReportAllocs()
		for b.Loop() {
			if err := a.Adapt(in, func(*Event) error { events++; return nil }); err != nil {
				b.Fatal(err)
			}
		}
		if events != b.N {
			b.Fatalf("%d events of %d records", events, b.N)
		}
	})
}

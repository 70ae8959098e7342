package source

import (
	"strings"
	"testing"
)

// TestDeadLetters: each mistake of a record names its place.
func TestDeadLetters(t *testing.T) {
	segmentOf := func(change string) string {
		doc := `{"type":"track","event":"Order Completed","messageId":"m","userId":"u","timestamp":"2026-01-31T12:00:00Z",
			"properties":{"order_id":"1","total":"5.00","currency":"EUR","products":[{"sku":"a","quantity":1,"price":"5.00"}]}}`
		old, with, _ := strings.Cut(change, " -> ")
		if !strings.Contains(doc, old) {
			t.Fatalf("no %s", old)
		}
		return strings.Replace(doc, old, with, 1)
	}
	for _, c := range []struct{ format, value, want string }{
		{"segment", segmentOf(`"m" -> {}`), "messageId: want a string, got an object"},
		{"segment", segmentOf(`"messageId" -> "x"`), "messageId: required, and missing: what names the event"},
		{"segment", segmentOf(`"Order Completed" -> ["x"]`), "want a string, got a list"},
		{"segment", segmentOf(`"Order Completed" -> "--"`), "required, and missing: the event's type"},
		{"segment", segmentOf(`"u" -> true`), "userId: want a string, got a boolean"},
		{"segment", segmentOf(`"userId":"u" -> "anonymousId":[]`), "anonymousId: want a string, got a list"},
		{"segment", segmentOf(`"timestamp" -> "t"`), "timestamp|originalTimestamp|receivedAt: required, and missing: when it happened"},
		{"segment", segmentOf(`Z" -> "`), `timestamp: "2026-01-31T12:00:00": a time without a zone: set the source's time_zone`},
		{"segment", segmentOf(`"1" -> {}`), "properties.order_id: want a string, got an object"},
		{"segment", segmentOf(`"5.00" -> true`), "properties.total: want an amount, got a boolean"},
		{"segment", segmentOf(`"5.00" -> "five"`), `properties.total: "five" EUR: want a decimal`},
		{"segment", segmentOf(`"EUR" -> "EURO"`), `properties.currency: "EURO" is no ISO 4217 code`},
		{"segment", segmentOf(`"EUR" -> ["EUR"]`), `properties.currency: want a string, got a list`},
		{"segment", segmentOf(`[{"sku":"a","quantity":1,"price":"5.00"}] -> {"a":1}`), "properties.products: want a list, got an object"},
		{"segment", segmentOf(`{"sku":"a","quantity":1,"price":"5.00"} -> 1`), "properties.products: want objects, got a number"},
		{"segment", segmentOf(`"a" -> {}`), "sku: want a string, got an object"},
		{"segment", segmentOf(`"quantity":1 -> "quantity":1.5`), `quantity: "1.5": want a whole number`},
		{"segment", segmentOf(`"quantity":1 -> "quantity":[1]`), `quantity: "": want a decimal number`},
		{"segment", segmentOf(`"price":"5.00" -> "price":"0.001"`), `price: "0.001" EUR: more digits than the currency has`},
		{"segment", segmentOf(`"quantity":1 -> "quantity":9223372036854775807`), `price: "5.00" EUR: more than 64 bits hold`},
		{"segment", `{"batch":{}}`, "batch: want a list, got an object"},
		{"segment", `{"batch":[1]}`, "batch: want objects, got a number"},
		{"cloudevents", `{"specversion":"1.0","data_base64":1}`, "data_base64: not base64"},
		{"cloudevents", `{"specversion":"1.0","data_base64":"e30","datacontenttype":"application/json"}`, "data_base64: not base64"},
		{"cloudevents", `{"specversion":"1.0","data_base64":"e30=","datacontenttype":"text/plain"}`, `datacontenttype: "text/plain": only JSON`},
		{"cloudevents", `{"specversion":"1.0","data_base64":"e30x"}`, "something follows"},
		{"cloudevents", `{"specversion":"1.0","type":"t","source":"/s","data":{"user":"u"}}`, "what names the event"},
		{"cloudevents", `{"specversion":"1.0","id":"1","type":"t","source":"/s","data":{"user":"u","value":19.99}}`, `data.value: "19.99": want a whole number: minor units`},
		{"cloudevents", `{"specversion":"1.0","id":"1","type":"t","source":"/s","data":{"user":"u","value":{}}}`, `data.value: want a whole number of minor units, got an object`},
		{"cloudevents", `{"specversion":"1.0","id":"1","type":"t","source":"/s","data":{"user":"u","attrs":[1]}}`, `data.attrs: want an object, got a list`},
		{"cloudevents", `{"specversion":"1.0","id":"1","type":"t","source":"/s","data":{"user":"u","attrs":{"a":{}}}}`, `data.attrs."a": want a string, number or boolean, got an object`},
		{"cloudevents", `[1]`, "want a CloudEvent, got a number"},
		{"cloudevents", `{}`, `specversion: "": want 1.0`},
		{"ga4", `{"events":{}}`, "events: want a list, got an object"},
		{"ga4", `{"events":[1]}`, "events: want objects, got a number"},
		{"ga4", `{"client_id":"c","timestamp_micros":"soon","events":[{"name":"x"}]}`, `timestamp_micros: "soon": want Unix microseconds`},
		{"ga4", `{"client_id":"c","events":[{}]}`, "name|event_name: required, and missing"},
		{"snowplow", `{"event":"page_view","user_id":"u","collector_tstamp":"2026-01-31 12:00:00"}`, "event_id: required"},
		{"snowplow", `{"event":"page_view","user_id":"u","event_id":"e"}`, "time_of_event: required"},
		{"snowplow", `{"event":"page_view","contexts":"{"}`, "contexts: unusable record: not JSON at byte 1"},
	} {
		a, err := New(Config{Name: "s", Format: c.format}, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := adapt(t, a, &Record{TimeMS: 1_767_225_600_000, Value: []byte(c.value)})
		if !strings.HasPrefix(got, "error: unusable record") && !strings.HasPrefix(got, "error: contexts") || !strings.Contains(got, c.want) {
			t.Errorf("%s\n%s: want %s, got %s", c.value, c.format, c.want, got)
		}
	}
	shop := func(topic, value, want string) {
		a, err := New(Config{Name: "s", Format: "shopify"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		got := adapt(t, a, &Record{Value: []byte(value), Headers: []Header{{"x-shopify-topic", []byte(topic)}}})
		if !strings.Contains(got, want) {
			t.Errorf("%s %s: want %s, got %s", topic, value, want, got)
		}
	}
	shop("orders/updated", `{"refunds":{"a":1}}`, "refunds: want a list, got an object")
	shop("orders/updated", `{"refunds":[1]}`, "refunds: want objects, got a number")
	shop("orders/paid", `{"detail":{"payload":1,"metadata":{}}}`, "detail.payload: want an object, got a number")
	shop("orders/paid", `{"customer":{"id":1}}`, "webhook_time: required")
	shop("orders/paid", `{"customer":{"id":1},"created_at":"2026-01-31T12:00:00Z"}`, "id: required, and missing")
	shop("products/update", `{"id":5,"updated_at":"2026-01-31T12:00:00Z"}`, "whose event this is")
	shop("orders/fulfilled", `{"id":5,"updated_at":"2026-01-31T12:00:00Z","customer":{"id":1}}`, `"id":"order/5/orders_fulfilled"`)
	shop("checkouts/create", `{"id":5,"created_at":"2026-01-31T12:00:00Z","customer":{"id":1}}`, `"id":"checkouts/create/5/1769860800000","source":"s","type":"checkout"`)
}

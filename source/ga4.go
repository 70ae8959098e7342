package source

import (
	"strconv"

	"github.com/guerdon/guerdon/record"
)

// ga4 is Google Analytics 4: the payload of the Measurement Protocol, or a row
// of the BigQuery export as JSON. Both become one shape: the event's name,
// params by key, items, and what stood around them.
var ga4 = &format{
	decimal: true,
	split:   splitGA4,
	id:      ga4ID,
	merges:  map[string]bool{"login": true, "sign_up": true},
	fields: map[string]string{
		"type":           "name|event_name",
		"time":           "event_time",
		"user":           "user_id",
		"anonymous":      "user_pseudo_id|client_id|app_instance_id",
		"order":          "params.transaction_id|ecommerce.transaction_id",
		"amount":         "params.value|event_amount",
		"currency":       "params.currency",
		"lines":          "params.items|items",
		"lines.sku":      "item_id|item_name",
		"lines.quantity": "quantity",
		"lines.price":    "price",

		"attrs.coupon":   "params.coupon",
		"attrs.method":   "params.method",
		"attrs.platform": "platform",
		"attrs.query":    "params.search_term",
		"attrs.sku":      "params.items.0.item_id|items.0.item_id",
		"attrs.value":    "params.value",
	},
	types: map[string]string{
		"purchase": "purchase", "ecommerce_purchase": "purchase",
		"refund": record.TypeRefund, "purchase_refund": record.TypeRefund,
		"view_item":         "view",
		"view_item_list":    "list_view",
		"select_item":       "click",
		"add_to_cart":       "cart",
		"remove_from_cart":  "cart_remove",
		"view_cart":         "cart_view",
		"begin_checkout":    "checkout",
		"add_payment_info":  "payment_info",
		"add_shipping_info": "shipping_info",
		"add_to_wishlist":   "wishlist",
		"view_promotion":    "promotion_view",
		"select_promotion":  "promotion_click",
		"page_view":         "page",
		"screen_view":       "screen",
	},
}

func splitGA4(_ *Adapter, in *Record) ([]value, error) {
	root, err := parseObject(in.Value)
	if err != nil {
		return nil, err
	}
	events := root.get("events")
	if events == nil {
		return []value{root}, ga4Row(&root)
	}
	if events.kind != list {
		return nil, unusable("events", "want a list, got %v", events.kind)
	}
	docs := events.items
	for i := range docs {
		if err := ga4Payload(&docs[i], &root, in, i); err != nil {
			return nil, err
		}
	}
	return docs, nil
}

// ga4Payload completes one event of a payload with what the payload says for
// all. Without a time the protocol means the time of receipt: the record's.
func ga4Payload(doc, root *value, in *Record, i int) error {
	if doc.kind != object {
		return unusable("events", "want objects, got %v", doc.kind)
	}
	for _, k := range [...]string{"user_id", "client_id", "app_instance_id"} {
		if v := root.get(k); v.says() {
			doc.set(k, *v)
		}
	}
	doc.set("event_index", integer(int64(i)))
	for _, v := range [...]*value{doc.get("timestamp_micros"), root.get("timestamp_micros")} {
		if v.says() {
			return doc.micros(v, "timestamp_micros")
		}
	}
	doc.set("event_time", integer(in.TimeMS))
	doc.set("event_micros", integer(in.TimeMS*1000))
	return nil
}

// ga4Row turns the export's list of typed parameters into an object.
func ga4Row(doc *value) error {
	params := value{kind: object}
	if p := doc.get("event_params"); p != nil {
		for i := range p.items {
			x := p.items[i].get("value")
			if x == nil {
				continue
			}
			for _, k := range [...]string{"string_value", "int_value", "double_value", "float_value"} {
				if v := x.get(k); v.says() {
					params.set(p.items[i].str("key"), *v)
					break
				}
			}
		}
	}
	// (not set) is the export's word for nothing.
	if e := doc.get("ecommerce"); e != nil {
		if id := e.get("transaction_id"); id != nil && id.text == "(not set)" {
			*id = value{kind: null}
		}
		amount := "purchase_revenue"
		if name := doc.str("event_name"); name == "refund" || name == "purchase_refund" {
			amount = "refund_value"
		}
		if v := e.get(amount); v.says() {
			doc.set("event_amount", *v)
		}
	}
	doc.set("params", params)
	t := doc.get("event_timestamp")
	if !t.says() {
		return unusable("event_timestamp", "required, and missing: when it happened")
	}
	return doc.micros(t, "event_timestamp")
}

// micros sets the event's time from Unix microseconds, a number or its text.
func (v *value) micros(t *value, at string) error {
	n, err := strconv.ParseInt(t.text, 10, 64)
	if err != nil || n < 0 {
		return unusable(at, "%s: want Unix microseconds", clip(t.text))
	}
	v.set("event_time", integer(n/1000))
	v.set("event_micros", integer(n))
	return nil
}

// ga4ID makes up for GA4 having no ids. A purchase is named by its transaction,
// as in GA4's own deduplication; anything else by its moment and its place in
// the batch or the payload. Ids are compared within one member only.
func ga4ID(doc *value, e *Event, native string) string {
	if e.Type == "purchase" && e.Order != "" {
		return "purchase/" + e.Order
	}
	id := native
	if e.RefundOf != "" {
		id += "/" + e.RefundOf
	}
	for _, k := range [...]string{"event_micros", "event_bundle_sequence_id", "batch_page_id", "batch_ordering_id", "batch_event_index", "event_index"} {
		if v := doc.get(k); v.says() && v.scalar() {
			id += "/" + v.text
		}
	}
	return id
}

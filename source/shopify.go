package source

import (
	"strconv"
	"strings"

	"github.com/guerdon/guerdon/record"
)

// shopify is the webhooks of Shopify's Admin API, one per record, with the
// topic in the header X-Shopify-Topic; or as EventBridge delivers them, in
// detail.payload with the headers in detail.metadata.
var shopify = &format{
	decimal: true,
	split:   splitShopify,
	id:      shopifyID,
	fields: map[string]string{
		"type":      "webhook_topic",
		"time":      "webhook_time",
		"user":      "customer.id|order.customer.id",
		"order":     "order_id|id",
		"amount":    "total_price_set.shop_money.amount|total_price|webhook_refunded.*.amount_set.shop_money.amount|webhook_refunded.*.amount",
		"currency":  "total_price_set.shop_money.currency_code|currency|refund_line_items.0.subtotal_set.shop_money.currency_code|webhook_refunded.0.amount_set.shop_money.currency_code|webhook_refunded.0.currency|order.currency",
		"lines":     "line_items|refund_line_items",
		"lines.sku": "sku|line_item.sku|variant_id|line_item.variant_id|line_item_id|id",

		"lines.quantity": "quantity",
		"lines.amount":   "subtotal_set.shop_money.amount|subtotal",
		"lines.price":    "price_set.shop_money.amount|price",
		"lines.discount": "discount_allocations.*.amount_set.shop_money.amount|discount_allocations.*.amount",

		"attrs.channel": "source_name",
		"attrs.coupon":  "discount_codes.0.code",
		"attrs.shop":    "webhook_shop",
		"attrs.status":  "financial_status",
		"attrs.test":    "test",
	},
	types: map[string]string{
		"orders/paid":      "purchase",
		"orders/create":    "order_created",
		"orders/cancelled": record.TypeVoid,
		"refunds/create":   record.TypeRefund,
		"checkouts/create": "checkout",
		"checkouts/update": "checkout_update",
		"carts/create":     "cart",
		"carts/update":     "cart_update",
	},
	// A sale at the till to nobody in particular says so.
	nobody: func(doc *value) bool {
		if order := doc.get("order"); order != nil {
			doc = order
		}
		c := doc.get("customer")
		return c != nil && c.kind == null
	},
}

func splitShopify(_ *Adapter, in *Record) ([]value, error) {
	doc, err := parseObject(in.Value)
	if err != nil {
		return nil, err
	}
	topic, shop := string(in.header("X-Shopify-Topic")), string(in.header("X-Shopify-Shop-Domain"))
	if detail := doc.get("detail"); detail != nil && detail.get("payload") != nil && detail.get("metadata") != nil {
		meta := detail.get("metadata")
		topic, shop = meta.str("X-Shopify-Topic"), meta.str("X-Shopify-Shop-Domain")
		if doc = *detail.get("payload"); doc.kind != object {
			return nil, unusable("detail.payload", "want an object, got %v", doc.kind)
		}
	}
	if topic == "" {
		return nil, unusable("X-Shopify-Topic", "required, and missing: the webhook's topic")
	}
	if shop != "" {
		doc.set("webhook_shop", str(shop))
	}
	switch topic {
	case "orders/updated":
		return shopifyRefunds(&doc)
	case "refunds/create":
		shopifyRefund(&doc)
	default:
		doc.set("webhook_topic", str(topic))
		moments := []string{"processed_at", "created_at"}
		switch topic {
		case "orders/create", "checkouts/create", "carts/create":
			moments = []string{"created_at"}
		case "orders/paid":
		case "orders/cancelled":
			moments = []string{"cancelled_at", "updated_at"}
		default:
			moments = []string{"updated_at", "created_at"}
		}
		doc.moment(moments...)
	}
	return []value{doc}, nil
}

// moment sets webhook_time to the first of keys that says something.
func (v *value) moment(keys ...string) {
	for _, k := range keys {
		if t := v.get(k); t.says() {
			v.set("webhook_time", *t)
			return
		}
	}
}

// shopifyRefunds finds the refunds in an updated order. Unlike refunds/create
// they stand beside the customer. Every later update repeats them, under the
// same ids.
func shopifyRefunds(order *value) ([]value, error) {
	refunds := order.get("refunds")
	if !refunds.says() {
		return nil, nil
	}
	if refunds.kind != list {
		return nil, unusable("refunds", "want a list, got %v", refunds.kind)
	}
	docs := make([]value, len(refunds.items))
	for i := range refunds.items {
		if refunds.items[i].kind != object {
			return nil, unusable("refunds", "want objects, got %v", refunds.items[i].kind)
		}
		docs[i] = refunds.items[i].with("order", *order)
		if docs[i].get("order_id") == nil {
			if id := order.get("id"); id != nil {
				docs[i].set("order_id", *id)
			}
		}
		shopifyRefund(&docs[i])
	}
	return docs, nil
}

// shopifyRefund marks doc as a refund and gathers the money that went back: its
// transactions also hold attempts that failed.
func shopifyRefund(doc *value) {
	doc.set("webhook_topic", str("refunds/create"))
	doc.moment("processed_at", "created_at")
	paid := value{kind: list}
	if t := doc.get("transactions"); t != nil {
		for i := range t.items {
			if x := &t.items[i]; x.str("kind") == "refund" && (x.str("status") == "success" || x.get("status") == nil) {
				paid.items = append(paid.items, *x)
			}
		}
		if len(paid.items) == 0 {
			zero := value{kind: object}
			zero.set("amount", str("0"))
			paid.items = append(paid.items, zero)
		}
	}
	doc.set("webhook_refunded", paid)
}

// shopifyID names what happened, not its delivery: orders/create and orders/paid
// mapped to one type are one event.
func shopifyID(doc *value, e *Event, native string) string {
	id := ""
	if v := doc.get("id"); v.says() && v.scalar() {
		id = v.text
	}
	switch {
	case id == "":
		return ""
	case native == "refunds/create":
		return "refund/" + id
	case strings.HasPrefix(native, "orders/") && ordered(e.Type):
		return "order/" + id + "/" + e.Type
	}
	return native + "/" + id + "/" + strconv.FormatInt(e.TimeMS, 10)
}

package source

import "github.com/guerdon/guerdon/record"

// segment is Segment's tracking API and ecommerce spec V2, which RudderStack
// shares: single calls, or an object with a batch of them.
var segment = &format{
	decimal: true,
	split:   splitSegment,
	fields: map[string]string{
		"id":             "messageId",
		"type":           "name_of_event",
		"time":           "timestamp|originalTimestamp|receivedAt",
		"user":           "userId",
		"anonymous":      "previousId|anonymousId",
		"order":          "properties.order_id|properties.orderId",
		"amount":         "properties.total|properties.revenue|properties.subtotal|properties.value",
		"currency":       "properties.currency",
		"lines":          "properties.products",
		"lines.sku":      "sku|product_id|id",
		"lines.quantity": "quantity",
		"lines.price":    "price",

		"attrs.affiliation": "properties.affiliation",
		"attrs.brand":       "properties.brand",
		"attrs.category":    "properties.category",
		"attrs.coupon":      "properties.coupon",
		"attrs.price":       "properties.price",
		"attrs.quantity":    "properties.quantity",
		"attrs.query":       "properties.query",
		"attrs.sku":         "properties.sku|properties.product_id",
	},
	types: map[string]string{
		"Order Completed": "purchase", "Completed Order": "purchase",
		"Order Refunded": record.TypeRefund, "Refunded Order": record.TypeRefund,
		"Order Cancelled": record.TypeVoid, "Cancelled Order": record.TypeVoid,
		"Order Updated": "order_update", "Updated Order": "order_update",
		"Product Viewed": "view", "Viewed Product": "view",
		"Product Clicked": "click", "Clicked Product": "click",
		"Product List Viewed": "list_view", "Viewed Product Category": "list_view", "Viewed Product List": "list_view",
		"Product List Filtered": "list_filter",
		"Products Searched":     "search", "Searched Products": "search",
		"Product Added": "cart", "Added Product": "cart", "Wishlist Product Added to Cart": "cart",
		"Product Removed": "cart_remove", "Removed Product": "cart_remove",
		"Cart Viewed": "cart_view", "Viewed Cart": "cart_view",
		"Checkout Started": "checkout", "Started Checkout": "checkout",
		"Checkout Step Viewed": "checkout_step", "Viewed Checkout Step": "checkout_step",
		"Checkout Step Completed": "checkout_step_done", "Completed Checkout Step": "checkout_step_done",
		"Payment Info Entered": "payment_info", "Entered Payment Info": "payment_info",
		"Promotion Viewed": "promotion_view", "Viewed Promotion": "promotion_view",
		"Promotion Clicked": "promotion_click", "Clicked Promotion": "promotion_click",
		"Product Added to Wishlist": "wishlist", "Product Removed from Wishlist": "wishlist_remove",
		"Product Shared": "share", "Cart Shared": "share",
		"Product Reviewed": "review", "Reviewed Product": "review",
		"alias": TypeIdentify,
	},
}

func splitSegment(_ *Adapter, in *Record) ([]value, error) {
	root, err := parseObject(in.Value)
	if err != nil {
		return nil, err
	}
	docs := []value{root}
	if batch := root.get("batch"); batch.says() {
		if batch.kind != list {
			return nil, unusable("batch", "want a list, got %v", batch.kind)
		}
		docs = batch.items
	}
	for i := range docs {
		d := &docs[i]
		if d.kind != object {
			return nil, unusable("batch", "want objects, got %v", d.kind)
		}
		// A track call is named by its event, any other by its kind.
		name := d.get("type")
		if event := d.get("event"); event.says() && (!name.says() || name.text == "track") {
			name = event
		}
		if name.says() {
			d.set("name_of_event", *name)
		}
	}
	return docs, nil
}

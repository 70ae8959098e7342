package source

import (
	"fmt"
	"strings"

	"github.com/guerdon/guerdon/record"
)

const snowplowCommerce = "_com_snowplowanalytics_snowplow_ecommerce_"

// snowplow is Snowplow's enriched events: the TSV of the good stream, or the JSON
// its analytics SDKs make of it. TSV becomes that JSON first. Ecommerce is read
// from the current entities and from the older tr_ and ti_ columns.
var snowplow = &format{
	decimal: true,
	split:   splitSnowplow,
	fields: map[string]string{
		"id":        "event_id",
		"type":      "name_of_event",
		"time":      "time_of_event",
		"user":      "user_id|contexts" + snowplowCommerce + "user_1.0.id",
		"anonymous": "domain_userid|network_userid",
		"order": "contexts" + snowplowCommerce + "refund_1.0.transaction_id|contexts" + snowplowCommerce + "transaction_1.0.transaction_id|" +
			"tr_orderid|ti_orderid",
		"amount":         "contexts" + snowplowCommerce + "refund_1.0.refund_amount|contexts" + snowplowCommerce + "transaction_1.0.revenue|tr_total",
		"currency":       "contexts" + snowplowCommerce + "refund_1.0.currency|contexts" + snowplowCommerce + "transaction_1.0.currency|tr_currency|ti_currency",
		"lines":          "contexts" + snowplowCommerce + "product_1|transaction_items",
		"lines.sku":      "id",
		"lines.quantity": "quantity",
		"lines.price":    "price",

		"attrs.app":      "app_id",
		"attrs.category": "se_category|contexts" + snowplowCommerce + "product_1.0.category|ti_category",
		"attrs.coupon":   "contexts" + snowplowCommerce + "transaction_1.0.discount_code",
		"attrs.label":    "se_label",
		"attrs.platform": "platform",
		"attrs.property": "se_property",
		"attrs.sku":      "contexts" + snowplowCommerce + "product_1.0.id|ti_sku",
		"attrs.value":    "se_value",
	},
	types: map[string]string{
		"transaction":      "purchase",
		"refund":           record.TypeRefund,
		"product_view":     "view",
		"add_to_cart":      "cart",
		"remove_from_cart": "cart_remove",
		"list_click":       "click",
		"checkout_step":    "checkout_step",
		"promo_view":       "promotion_view",
		"promo_click":      "promotion_click",
		"trns_error":       "transaction_error",
		"page_view":        "page",
		"screen_view":      "screen",
	},
}

func splitSnowplow(_ *Adapter, in *Record) ([]value, error) {
	var doc value
	var err error
	if len(in.Value) > 0 && in.Value[0] == '{' {
		doc, err = parseObject(in.Value)
	} else {
		doc, err = snowplowTSV(in.Value)
	}
	if err != nil {
		return nil, err
	}
	for _, k := range [...]string{"contexts", "derived_contexts", "unstruct_event"} {
		if err := doc.flatten(k); err != nil {
			return nil, err
		}
	}
	if v := doc.get("ti_sku"); v.says() {
		item := value{kind: object}
		item.set("id", *v)
		for to, from := range map[string]string{"price": "ti_price", "quantity": "ti_quantity"} {
			if v := doc.get(from); v.says() {
				item.set(to, *v)
			}
		}
		doc.set("transaction_items", value{kind: list, items: []value{item}})
	}
	if name := snowplowName(&doc); name != "" {
		doc.set("name_of_event", str(name))
	}
	for _, k := range [...]string{"true_tstamp", "derived_tstamp", "collector_tstamp"} {
		if v := doc.get(k); v.says() {
			t := *v
			if _, _, zoned := splitZone(t.text); t.kind == text && !zoned {
				t.text += "Z" // Snowplow's clocks are UTC
			}
			doc.set("time_of_event", t)
			break
		}
	}
	return []value{doc}, nil
}

// snowplowName is what happened: the ecommerce action, the structured event's
// action, a self-describing event's name, or the kind of event.
func snowplowName(doc *value) string {
	if action := doc.get("unstruct_event" + snowplowCommerce + "snowplow_ecommerce_action_1"); action != nil {
		if t := action.str("type"); t != "" {
			return t
		}
	}
	switch event := doc.str("event"); event {
	case "struct", "se":
		return doc.str("se_action")
	case "unstruct", "ue", "":
		return doc.str("event_name")
	default:
		return event
	}
}

func snowplowTSV(b []byte) (value, error) {
	doc := value{kind: object}
	line, err := utf8Text(strings.TrimRight(string(b), "\r\n"))
	if err != nil {
		return doc, err
	}
	columns := strings.Split(line, "\t")
	if len(columns) != len(snowplowColumns) {
		return doc, unusable("", "neither JSON nor an enriched event: %d columns, want %d", len(columns), len(snowplowColumns))
	}
	for i, c := range columns {
		if c != "" {
			doc.set(snowplowColumns[i], str(c))
		}
	}
	return doc, nil
}

// flatten replaces self-describing JSON under key, text or object, by a key for
// each schema, as the analytics SDKs do: contexts_com_acme_cart_1 is the list of
// the entities iglu:com.acme/cart/jsonschema/1-x-y.
func (v *value) flatten(key string) error {
	x := v.get(key)
	if !x.says() {
		return nil
	}
	if x.kind == text {
		parsed, err := parseObject([]byte(x.text))
		if err != nil {
			return fmt.Errorf("%s: %w", key, err)
		}
		x = &parsed
	}
	data := x.get("data")
	if data == nil {
		return nil
	}
	if data.kind == object {
		if name, ok := schemaKey("unstruct_event", data.str("schema")); ok {
			if d := data.get("data"); d != nil {
				v.set(name, *d)
			}
		}
		return nil
	}
	var names []string
	lists := map[string]*value{}
	for i := range data.items {
		name, ok := schemaKey("contexts", data.items[i].str("schema"))
		d := data.items[i].get("data")
		if !ok || d == nil {
			continue
		}
		if lists[name] == nil {
			lists[name] = &value{kind: list}
			names = append(names, name)
		}
		lists[name].items = append(lists[name].items, *d)
	}
	for _, name := range names {
		v.set(name, *lists[name])
	}
	return nil
}

// schemaKey is the SDKs' name for iglu:vendor/name/format/model-revision-addition.
func schemaKey(prefix, schema string) (string, bool) {
	rest, ok := strings.CutPrefix(schema, "iglu:")
	parts := strings.Split(rest, "/")
	if !ok || len(parts) != 4 {
		return "", false
	}
	model, _, _ := strings.Cut(parts[3], "-")
	return prefix + "_" + strings.ToLower(strings.ReplaceAll(parts[0], ".", "_")) + "_" + snake(parts[1]) + "_" + model, true
}

// snowplowColumns is the order of the enriched event's columns.
var snowplowColumns = strings.Fields(`
app_id platform etl_tstamp collector_tstamp dvce_created_tstamp event event_id txn_id name_tracker v_tracker
v_collector v_etl user_id user_ipaddress user_fingerprint domain_userid domain_sessionidx network_userid
geo_country geo_region geo_city geo_zipcode geo_latitude geo_longitude geo_region_name
ip_isp ip_organization ip_domain ip_netspeed page_url page_title page_referrer
page_urlscheme page_urlhost page_urlport page_urlpath page_urlquery page_urlfragment
refr_urlscheme refr_urlhost refr_urlport refr_urlpath refr_urlquery refr_urlfragment refr_medium refr_source refr_term
mkt_medium mkt_source mkt_term mkt_content mkt_campaign contexts
se_category se_action se_label se_property se_value unstruct_event
tr_orderid tr_affiliation tr_total tr_tax tr_shipping tr_city tr_state tr_country
ti_orderid ti_sku ti_name ti_category ti_price ti_quantity
pp_xoffset_min pp_xoffset_max pp_yoffset_min pp_yoffset_max
useragent br_name br_family br_version br_type br_renderengine br_lang
br_features_pdf br_features_flash br_features_java br_features_director br_features_quicktime
br_features_realplayer br_features_windowsmedia br_features_gears br_features_silverlight
br_cookies br_colordepth br_viewwidth br_viewheight os_name os_family os_manufacturer os_timezone
dvce_type dvce_ismobile dvce_screenwidth dvce_screenheight doc_charset doc_width doc_height
tr_currency tr_total_base tr_tax_base tr_shipping_base ti_currency ti_price_base base_currency
geo_timezone mkt_clickid mkt_network etl_tags dvce_sent_tstamp refr_domain_userid refr_device_tstamp
derived_contexts domain_sessionid derived_tstamp event_vendor event_name event_format event_version
event_fingerprint true_tstamp`)

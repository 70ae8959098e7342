package source_test

import (
	"encoding/json"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/source"
)

// TestRefundsLineByLine takes samples of each commerce format through the
// profile that the engine keeps: what a refund takes back is what the purchase
// had put in, in every format's own way of saying so.
func TestRefundsLineByLine(t *testing.T) {
	layout, err := features.NewLayout(features.Config{
		Signals: []features.Signal{{Name: "purchase", Match: features.Match{Type: "purchase"}, Value: "value", Weight: 1,
			HalfLives: []time.Duration{36500 * 24 * time.Hour}}},
		DuplicateHorizon: 24 * time.Hour,
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		format, samples string // names, separated by blanks
		count, sum      float64
	}{
		"guerdon, a line":          {"guerdon", "purchase refund", 1, 1500},
		"guerdon, void":            {"guerdon", "purchase refund void", 0, 0},
		"guerdon, exchange":        {"guerdon", "purchase exchange", 2, 1500 + 650},
		"guerdon, exchange, void":  {"guerdon", "purchase exchange void", 1, 650},
		"segment, exchanged":       {"segment", "order_completed order_exchanged", 2, 5200 - 495 + 1250},
		"rudderstack, cancelled":   {"rudderstack", "order_completed order_cancelled", 0, 0},
		"segment, updated":         {"segment", "order_completed order_updated_as_exchange", 1, 5200},
		"segment, all lines":       {"segment", "order_completed order_refunded", 0, 0},
		"segment, one piece":       {"segment", "order_completed order_refunded_partly", 1, 5200 - 495},
		"segment, by id":           {"segment", "order_completed order_refunded_by_id", 0, 0},
		"segment, nothing":         {"segment", "order_completed order_refunded_nothing", 1, 5200},
		"segment, cancelled":       {"segment", "order_completed order_cancelled", 0, 0},
		"segment, partly, then":    {"segment", "order_completed order_refunded_partly order_cancelled", 0, 0},
		"segment, delivered twice": {"segment", "order_completed order_completed", 1, 5200},
		"rudderstack, quantities":  {"rudderstack", "order_completed order_refunded", 1, 5200 - 990},
		"shopify, line, shipping":  {"shopify", "orders_paid orders_updated", 1, 40300 - 19400 - 1000},
		"shopify, repeated update": {"shopify", "orders_paid orders_updated orders_updated", 1, 40300 - 19400 - 1000},
		"shopify, cancelled":       {"shopify", "orders_paid orders_cancelled", 0, 0},
		"shopify, refund, cancel":  {"shopify", "orders_paid orders_updated orders_cancelled", 0, 0},
		"shopify, two topics":      {"shopify", "orders_paid orders_create_as_purchase", 1, 40300},
		"shopify, unpaid":          {"shopify", "orders_create", 0, 0},
		"ga4, one of three":        {"ga4", "mp_purchase mp_refund_partly", 1, 3003 - 1001},
		"ga4, by value":            {"ga4", "bigquery_purchase bigquery_refund", 1, 3003 - 1001},
		"ga4, by id":               {"ga4", "mp_purchase mp_refund_whole", 0, 0},
		"ga4, both feeds":          {"ga4", "mp_purchase bigquery_purchase", 1, 3003},
		"snowplow, one of two":     {"snowplow", "transaction refund", 1, 5000 - 2050},
	} {
		t.Run(name, func(t *testing.T) {
			var events, backwards []record.Event
			ids := map[string]string{} // the samples of Snowplow share an event id
			for i, sample := range strings.Fields(c.samples) {
				adaptFile(t, c.format, sample, func(e *source.Event) error {
					if old, seen := ids[e.ID]; seen && old != e.Type {
						e.ID += string(rune('a' + i))
					}
					ids[e.ID] = e.Type
					events = append(events, e.Clone())
					return nil
				})
			}
			backwards = slices.Clone(events)
			slices.Reverse(backwards)
			for _, arrivals := range [][]record.Event{events, backwards} {
				check(t, layout, arrivals, c.count, c.sum)
			}
		})
	}
}

func check(t *testing.T, layout *features.Layout, events []record.Event, count, sum float64) {
	t.Helper()
	var p features.Profile
	for i := range events {
		p.Apply(layout, &events[i])
	}
	x := make([]float64, layout.Size())
	p.Vector(layout, p.LastSeenMS(), x)
	for i, name := range layout.Names() {
		want := count
		if strings.HasPrefix(name, "sum") {
			want = sum
		} else if !strings.HasPrefix(name, "count") {
			continue
		}
		if math.Abs(x[i]-want) > 0.01+want/5000 { // a hundred years' half-life over some days
			t.Errorf("%s first: %s = %v, want %v", events[0].Type, name, x[i], want)
		}
	}
}

func adaptFile(t *testing.T, format, sample string, emit func(*source.Event) error) {
	t.Helper()
	stem := "testdata/" + format + "/" + sample
	value, err := os.ReadFile(stem + ".json")
	if os.IsNotExist(err) {
		value, err = os.ReadFile(stem + ".tsv")
	}
	if err != nil {
		t.Fatal(err)
	}
	cfg := source.Config{Name: "shop", Format: format}
	if text, err := os.ReadFile(stem + ".config"); err == nil {
		if err := json.Unmarshal(text, &cfg); err != nil {
			t.Fatal(err)
		}
	}
	a, err := source.New(cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	in := &source.Record{TimeMS: 1_767_312_000_000, Value: value}
	if headers, err := os.ReadFile(stem + ".headers"); err == nil {
		for line := range strings.Lines(string(headers)) {
			k, v, _ := strings.Cut(strings.TrimSpace(line), ": ")
			in.Headers = append(in.Headers, source.Header{Key: k, Value: []byte(v)})
		}
	}
	if err := a.Adapt(in, emit); err != nil {
		t.Fatal(err)
	}
}

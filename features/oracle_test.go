package features

import (
	"cmp"
	"math"
	"strconv"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

const day = 24 * time.Hour

func testConfig() Config {
	return Config{
		DuplicateHorizon: 7 * day,
		Signals: []Signal{
			{Name: "purchase", Match: Match{Type: "purchase"}, Value: "value", Weight: 2, HalfLives: []time.Duration{7 * day, 30 * day}},
			{Name: "points", Match: Match{Type: "purchase", Attrs: []AttrMatch{{"club", "yes"}}}, Value: "attrs.points", Weight: -0.5, HalfLives: []time.Duration{36 * time.Hour}},
			{Name: "share", Match: Match{Type: "share", Source: "app"}, Weight: 0.3, HalfLives: []time.Duration{10 * day}},
			{Name: "refund", Match: Match{Type: "refund"}, Value: "value", Weight: 1, HalfLives: []time.Duration{30 * day}},
			{Name: "pos", Match: Match{Source: "pos"}, Weight: 1, HalfLives: []time.Duration{30 * day}},
		},
		Features: []Feature{
			{Kind: Recency, Of: "purchase"}, {Kind: Tenure}, {Kind: Gap, Of: "purchase"},
			{Kind: Distinct, Of: "purchase"}, {Kind: Last, Of: "purchase"}, {Kind: Max, Of: "points"},
			{Kind: Ratio, Of: "share", To: "purchase"}, {Kind: Constant, Number: 1}, {Kind: Recency, Of: "pos"},
		},
	}
}

func mustLayout(t testing.TB, c Config) *Layout {
	t.Helper()
	l, err := NewLayout(c)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// oracle keeps every event and computes everything from them each time.
type oracle struct {
	c       Config
	clock   int64
	events  []*fact
	ids     []idFact
	tail    []*fact // what can be refunded, oldest arrival first
	waiting []demandFact
	spent   []string // orders wholly refunded
	evicted Stats
}

type idFact struct {
	id    string
	clock int64
}

type fact struct {
	t      int64
	in     []bool
	values []float64 // by signal
	key    string
	value  int64
	left   int64 // of |value|
	lines  []lineFact
	gone   bool // wholly refunded
}

// lineFact is what an order has of one SKU; back are pieces without an amount.
type lineFact struct {
	sku                         string
	quantity, back, value, left int64
}

// demandFact is a refund as far as it can wait.
type demandFact struct {
	key   string
	whole bool
	value int64
	lines []record.Line
}

func (o *oracle) apply(e *record.Event) Outcome {
	clock := e.TimeMS
	if len(o.events) > 0 {
		clock = max(o.clock, e.TimeMS)
	}
	if e.ID != "" {
		live := 0
		for _, x := range o.ids[max(0, len(o.ids)-64):] {
			if x.clock < clock-o.c.DuplicateHorizon.Milliseconds() {
				continue
			}
			live++
			if x.id == e.Source+"\x00"+e.ID {
				return Duplicate
			}
		}
		if live == 64 {
			o.evicted.EvictedIDs++
		}
		o.ids = append(o.ids, idFact{e.Source + "\x00" + e.ID, clock})
	}
	o.clock = clock
	f := &fact{t: e.TimeMS, in: make([]bool, len(o.c.Signals)), values: make([]float64, len(o.c.Signals))}
	o.events = append(o.events, f)
	o.evicted.Events++
	reversal := e.Type == "refund" || e.Type == "void" || e.Type == "exchange"
	switch {
	case e.Type == "exchange":
		return o.exchange(e, f)
	case reversal || e.RefundOf != "":
		o.match(e, f, func(s Signal) bool { return reversal && s.Match.Type == e.Type })
		whole := e.Type == "void" || len(e.Lines) == 0 && e.Value == 0
		d := demandFact{key: cmp.Or(e.RefundOf, e.Order), whole: whole}
		if !whole {
			d.value, d.lines = max(e.Value, -e.Value), e.Lines
		}
		if known, taken := o.refund(d, o.tail); taken {
			return Refunded
		} else if known || d.key == "" {
			o.evicted.UnknownRefunds++
		} else {
			o.wait(d)
		}
		return RefundUnknown
	}
	if any, valued := o.match(e, f, func(Signal) bool { return true }); !any {
		return Unmatched
	} else if e.Order != "" || e.Value != 0 || valued {
		if o.keep(e, f) && o.settle(f.key, []*fact{f}) {
			return Reduced
		}
	}
	return Applied
}

func (o *oracle) match(e *record.Event, f *fact, may func(Signal) bool) (any, valued bool) {
	for i, s := range o.c.Signals {
		if s.Match.Type != "" && s.Match.Type != e.Type || s.Match.Source != "" && s.Match.Source != e.Source || !may(s) {
			continue
		}
		if len(s.Match.Attrs) > 0 {
			if v, _ := e.Attr(s.Match.Attrs[0].Name); v != s.Match.Attrs[0].Value {
				continue
			}
		}
		f.in[i], any = true, true
		switch s.Value {
		case "value":
			f.values[i], valued = float64(e.Value), true
		case "attrs.points":
			text, _ := e.Attr("points")
			f.values[i], _ = strconv.ParseFloat(text, 64)
			valued = true
		}
	}
	return any, valued
}

// expected is a value and the magnitude its rounding error is measured against.
type expected struct{ value, scale float64 }

func (o *oracle) vector(at int64) []expected {
	at = max(at, o.clock)
	var out []expected
	type side struct {
		count, net float64
		first      int64
		last       int64
		newest     float64
		most       float64
		days       map[int64]bool
	}
	sides := make([]side, len(o.c.Signals))
	for i, s := range o.c.Signals {
		y := side{days: map[int64]bool{}}
		for _, f := range o.events {
			if !f.in[i] {
				continue
			}
			if y.count == 0 || f.t < y.first {
				y.first = f.t
			}
			if y.count == 0 || f.t >= y.last {
				y.last, y.newest = f.t, f.values[i]
			}
			if y.count == 0 || f.values[i] > y.most {
				y.most = f.values[i]
			}
			y.days[f.t/dayMS] = true
			y.count++
			if !f.gone {
				y.net++
			}
		}
		sides[i] = y
		for _, h := range s.HalfLives {
			var count, counts, sum, sums, most float64
			for _, f := range o.events {
				if !f.in[i] {
					continue
				}
				w := math.Exp2(-float64(at-f.t) / float64(h.Milliseconds()))
				counts += w
				sums += w * math.Abs(f.values[i])
				most = max(most, math.Abs(f.values[i]))
				if !f.gone {
					count += w
					v := f.values[i]
					if f.key != "" && f.value != 0 {
						v = v * float64(f.left) / math.Abs(float64(f.value))
					}
					sum += w * v
				}
			}
			out = append(out, expected{s.Weight * count, counts})
			if s.Value != "" {
				out = append(out, expected{s.Weight * sum, sums + counts*most})
				mean, scale := 0.0, math.NaN()
				if count > 1e-3*counts {
					mean, scale = sum/count, 1e3*most
				} else if counts == 0 {
					scale = 1
				}
				out = append(out, expected{mean, scale})
			}
		}
	}
	never := func(y side, least, v float64) float64 {
		if y.count < least {
			return 3650
		}
		return v
	}
	buy, points, share, pos := sides[0], sides[1], sides[2], sides[4]
	tenure := 0.0
	for _, f := range o.events {
		tenure = max(tenure, float64(at-f.t)/dayMS)
	}
	ratio := 0.0
	if buy.net > 0 {
		ratio = 0.3 * share.net / (2 * buy.net)
	}
	for _, v := range []float64{
		never(buy, 1, float64(at-buy.last)/dayMS), tenure,
		never(buy, 2, float64(buy.last-buy.first)/dayMS/(buy.count-1)),
		float64(len(buy.days)), buy.newest, points.most, ratio, 1,
		never(pos, 1, float64(at-pos.last)/dayMS),
	} {
		out = append(out, expected{v, math.Abs(v)})
	}
	return out
}

// anEvent draws from small pools, so that ids, orders and lines meet.
func anEvent(ids, orders int) *rapid.Generator[record.Event] {
	return rapid.Custom(func(t *rapid.T) record.Event {
		e := record.Event{
			Type:   rapid.SampledFrom([]string{"purchase", "purchase", "purchase", "share", "refund", "refund", "void", "exchange", "page"}).Draw(t, "type"),
			Source: rapid.SampledFrom([]string{"", "app", "pos"}).Draw(t, "source"),
			TimeMS: 1e12 + rapid.Int64Range(0, 60*dayMS).Draw(t, "time"),
			Value:  rapid.Int64Range(-100, 3000).Draw(t, "value"),
		}
		name := func(kind string, n int) string {
			if k := rapid.IntRange(0, n).Draw(t, kind); k > 0 {
				return kind + strconv.Itoa(k)
			}
			return ""
		}
		e.ID = name("id", ids)
		e.Order = name("order", orders)
		if reverses(e.Type) || rapid.IntRange(0, 20).Draw(t, "odd") == 0 {
			e.RefundOf = name("order", orders)
		}
		if rapid.Bool().Draw(t, "whole") {
			e.Value = 0
		}
		if rapid.Bool().Draw(t, "lined") {
			least := int64(0)
			if e.Type == "exchange" {
				least = -2
			}
			e.Lines = rapid.SliceOfN(rapid.Custom(func(t *rapid.T) record.Line {
				return record.Line{
					SKU:      rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "sku"),
					Quantity: rapid.Int64Range(least, 3).Draw(t, "quantity"),
					Value:    max(0, rapid.Int64Range(-500, 1500).Draw(t, "line")),
				}
			}), 1, 6).Draw(t, "lines")
		}
		if rapid.Bool().Draw(t, "club") {
			e.Attrs = []record.Attr{{Name: "club", Value: "yes"}, {Name: "points", Value: rapid.SampledFrom([]string{"12.5", "-3", "many", "0"}).Draw(t, "points")}}
		}
		return e
	})
}

func TestProfileAgreesWithOracle(t *testing.T) {
	c := testConfig()
	l := mustLayout(t, c)
	for _, size := range []struct {
		name               string
		ids, orders, least int
	}{
		{"crowded", 20, 4, 0}, {"wide", 900, 80, 150},
	} {
		t.Run(size.name, func(t *testing.T) {
			rapid.Check(t, func(t *rapid.T) {
				var p Profile
				o := oracle{c: c}
				got := make([]float64, l.Size())
				events := rapid.SliceOfN(anEvent(size.ids, size.orders), size.least, size.least+60).Draw(t, "events")
				for i := range events {
					outcome, mask := p.Apply(l, &events[i])
					if want := o.apply(&events[i]); outcome != want {
						t.Fatalf("event %d: %v, oracle says %v", i, outcome, want)
					}
					if outcome != Duplicate {
						for k, in := range o.events[len(o.events)-1].in {
							if (mask>>k&1 == 1) != (in && !o.events[len(o.events)-1].gone) {
								t.Fatalf("event %d: mask %b, oracle says %v", i, mask, o.events[len(o.events)-1].in)
							}
						}
					}
					if i%16 != 0 && i != len(events)-1 {
						continue
					}
					at := events[i].TimeMS + int64(i%5)*dayMS
					p.Vector(l, at, got)
					for k, want := range o.vector(at) {
						if diff := math.Abs(got[k] - want.value); diff > 1e-8*want.scale+1e-12 {
							t.Fatalf("event %d: %s = %v, oracle says %v", i, l.Names()[k], got[k], want.value)
						}
					}
				}
				if p.Stats() != o.evicted {
					t.Fatalf("stats %+v, oracle says %+v", p.Stats(), o.evicted)
				}
				for i, s := range l.SignalNames() {
					want := 0.0
					for _, f := range o.events {
						if f.in[i] && !f.gone {
							want++
						}
					}
					if p.Total(l, i) != want {
						t.Fatalf("total(%s) = %v, oracle says %v", s, p.Total(l, i), want)
					}
				}
			})
		})
	}
}

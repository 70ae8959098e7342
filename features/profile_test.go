package features

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

func Example() {
	layout, err := NewLayout(Config{
		DuplicateHorizon: 7 * 24 * time.Hour,
		Signals: []Signal{{Name: "purchase", Match: Match{Type: "purchase"}, Value: "value", Weight: 1,
			HalfLives: []time.Duration{30 * 24 * time.Hour}}},
		Features: []Feature{{Kind: Recency, Of: "purchase"}, {Kind: Tenure}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	var member Profile
	for _, e := range []record.Event{
		{ID: "1", Type: "purchase", Order: "A", TimeMS: 0 * dayMS, Value: 4000},
		{ID: "2", Type: "purchase", Order: "B", TimeMS: 30 * dayMS, Value: 1000},
		{ID: "2", Type: "purchase", Order: "B", TimeMS: 30 * dayMS, Value: 1000}, // a retry
		{ID: "3", Type: "refund", RefundOf: "A", TimeMS: 31 * dayMS, Value: 3000},
	} {
		outcome, _ := member.Apply(layout, &e)
		fmt.Println(outcome)
	}
	vector := make([]float64, layout.Size())
	member.Vector(layout, 60*dayMS, vector)
	for i, name := range layout.Names() {
		fmt.Printf("%s = %g\n", name, vector[i])
	}
	// Output:
	// applied
	// applied
	// duplicate
	// refunded
	// count(purchase,30d) = 0.75
	// sum(purchase,30d) = 750
	// mean(purchase,30d) = 1000
	// recency(purchase) = 30
	// tenure = 60
}

func TestNeverSeen(t *testing.T) {
	l := mustLayout(t, testConfig())
	var p Profile
	x := make([]float64, l.Size())
	p.Vector(l, 1e12, x)
	for i, name := range l.Names() {
		want := 0.0
		switch {
		case name == "const(1)":
			want = 1
		case strings.HasPrefix(name, "recency"), strings.HasPrefix(name, "gap"):
			want = NeverDays
		}
		if x[i] != want || math.Signbit(x[i]) {
			t.Errorf("%s = %v, want %v", name, x[i], want)
		}
	}
}

func TestRefunds(t *testing.T) {
	l := mustLayout(t, Config{DuplicateHorizon: 7 * day, Signals: []Signal{
		{Name: "buy", Match: Match{Type: "purchase"}, Value: "value", Weight: 1, HalfLives: []time.Duration{10 * day}}}})
	order := record.Event{ID: "o", Type: "purchase", Order: "A", Value: 1000, Lines: []record.Line{
		{SKU: "x", Quantity: 4, Value: 600}, {SKU: "y", Quantity: 1, Value: 300}}}
	lines := func(x ...record.Line) record.Event { return record.Event{Type: "refund", RefundOf: "A", Lines: x} }
	for _, c := range []struct {
		name    string
		refunds []record.Event
		last    Outcome
		count   float64
		sum     float64
	}{
		{"whole", []record.Event{{Type: "refund", RefundOf: "A"}}, Refunded, 0, 0},
		{"named by its own order", []record.Event{{Type: "refund", Order: "A"}}, Refunded, 0, 0},
		{"another type", []record.Event{{Type: "return", RefundOf: "A"}}, Refunded, 0, 0},
		{"part", []record.Event{{Type: "refund", RefundOf: "A", Value: 250}}, Refunded, 1, 750},
		{"part, as a negative amount", []record.Event{{Type: "refund", RefundOf: "A", Value: -250}}, Refunded, 1, 750},
		{"more than there is", []record.Event{{Type: "refund", RefundOf: "A", Value: 5000}}, Refunded, 0, 0},
		{"parts up to the whole", []record.Event{{Type: "refund", RefundOf: "A", Value: 999}, {Type: "refund", RefundOf: "A", Value: 1}}, Refunded, 0, 0},
		{"a line", []record.Event{lines(record.Line{SKU: "x"})}, Refunded, 1, 400},
		{"a line, clamped to itself", []record.Event{lines(record.Line{SKU: "y", Value: 900})}, Refunded, 1, 700},
		{"a line by quantity", []record.Event{lines(record.Line{SKU: "x", Quantity: 1})}, Refunded, 1, 850},
		{"a line by quantity, in turns", []record.Event{lines(record.Line{SKU: "x", Quantity: 1}), lines(record.Line{SKU: "x", Quantity: 2})}, Refunded, 1, 550},
		{"a line twice", []record.Event{lines(record.Line{SKU: "y"}), lines(record.Line{SKU: "y"})}, RefundUnknown, 1, 700},
		{"a line not of the order", []record.Event{lines(record.Line{SKU: "z", Value: 100})}, Refunded, 1, 900},
		{"every line", []record.Event{lines(record.Line{SKU: "x"}, record.Line{SKU: "y"})}, Refunded, 0, 0},
		{"a void, whatever it repeats", []record.Event{{Type: "void", Order: "A", Value: 5, Lines: order.Lines[:1]}}, Refunded, 0, 0},
		{"an amount that exhausts a line, and the line", []record.Event{lines(record.Line{SKU: "x", Quantity: 1, Value: 600}), {Type: "refund", RefundOf: "A", Lines: []record.Line{{SKU: "x", Quantity: 1}}, Value: 250}}, RefundUnknown, 1, 400},
		{"lines that say nothing", []record.Event{{Type: "refund", RefundOf: "A", Lines: []record.Line{{SKU: "z", Quantity: 1}}, Value: 250}}, Refunded, 1, 750},
		{"an unknown order", []record.Event{{Type: "refund", RefundOf: "B", Value: 100}}, RefundUnknown, 1, 1000},
		{"of nothing", []record.Event{{Type: "refund", Value: 100}}, RefundUnknown, 1, 1000},
		{"twice", []record.Event{{Type: "refund", RefundOf: "A"}, {Type: "refund", RefundOf: "A"}}, RefundUnknown, 0, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			var p Profile
			p.Apply(l, &order)
			var last Outcome
			for i, r := range c.refunds {
				r.ID, r.TimeMS = fmt.Sprint("r", i), 3*dayMS
				last, _ = p.Apply(l, &r)
			}
			x := make([]float64, l.Size())
			p.Vector(l, 10*dayMS, x) // one half-life after the order
			if last != c.last || x[0] != c.count/2 || math.Abs(x[1]-c.sum/2) > 1e-9 || p.Total(l, 0) != c.count {
				t.Errorf("%v, count %v, sum %v, total %v; want %v, %v, %v, %v",
					last, x[0], x[1], p.Total(l, 0), c.last, c.count/2, c.sum/2, c.count)
			}
		})
	}
}

// Lines without a value say nothing of when all of the order is back.
func TestRefundOfUnpricedLines(t *testing.T) {
	l := mustLayout(t, testConfig())
	var p Profile
	p.Apply(l, &record.Event{ID: "o", Type: "purchase", Order: "A", Value: 1000, Lines: []record.Line{{SKU: "x", Quantity: 1}}})
	p.Apply(l, &record.Event{ID: "r", Type: "refund", RefundOf: "A", Value: 100})
	if _, left, ok := p.Ordered(&record.Event{Order: "A"}); p.Total(l, 0) != 1 || !ok || left != 900 {
		t.Errorf("a tenth came back: total %v, %d left", p.Total(l, 0), left)
	}
}

// Without duplicates and refunds a profile remembers neither ids nor orders, and
// everything else is as with them.
func TestTailsOff(t *testing.T) {
	c := testConfig()
	with := mustLayout(t, c)
	c.KeepDuplicates, c.NoRefunds, c.DuplicateHorizon = true, true, 0
	without := mustLayout(t, c)
	var p, q Profile
	for i := range 40 {
		e := record.Event{ID: fmt.Sprint(i), Type: "purchase", Order: fmt.Sprint(i), Value: 100, TimeMS: int64(i) * dayMS}
		p.Apply(with, &e)
		q.Apply(without, &e)
	}
	x, y := make([]float64, with.Size()), make([]float64, without.Size())
	p.Vector(with, 50*dayMS, x)
	q.Vector(without, 50*dayMS, y)
	if d := cmp.Diff(x, y); d != "" {
		t.Error(d)
	}
	if n, most := len(without.AppendProfile(nil, &q)), len(with.AppendProfile(nil, &p))/2; n >= most {
		t.Errorf("%d bytes, want fewer than %d", n, most)
	}
	again := record.Event{ID: "0", Type: "purchase", Order: "0", Value: 100, TimeMS: 40 * dayMS}
	if got, _ := q.Apply(without, &again); got != Applied {
		t.Errorf("a second one of an id: %v", got)
	}
	for kind, want := range map[string]Outcome{"refund": RefundUnknown, "void": RefundUnknown, "exchange": Exchanged} {
		e := record.Event{ID: "r", Type: kind, RefundOf: "0", Value: 7, TimeMS: 40 * dayMS}
		if got, _ := q.Apply(without, &e); got != want || q.Stats().WaitingRefunds > 0 || len(q.orders) > 0 {
			t.Errorf("%s: %v, %+v", kind, got, q.Stats())
		}
	}
}

func TestDuplicateHorizon(t *testing.T) {
	l := mustLayout(t, testConfig()) // 7 days, 64 ids
	at := func(id string, d float64) *record.Event {
		return &record.Event{ID: id, Type: "purchase", TimeMS: int64(d * dayMS)}
	}
	var p Profile
	for i, c := range []struct {
		e    *record.Event
		want Outcome
	}{
		{at("a", 100), Applied},
		{at("a", 100), Duplicate},
		{at("b", 107), Applied},
		{at("a", 100), Duplicate}, // just within
		{at("c", 1), Applied},     // late, and remembered from now on
		{at("d", 107.5), Applied},
		{at("a", 100), Applied}, // half a day too late to be caught
		{at("c", 1), Duplicate}, // though it is older
		{at("", 107), Applied},
		{at("", 107), Applied}, // no id, no duplicate
		{&record.Event{ID: "b", Source: "till", Type: "purchase", TimeMS: 107 * dayMS}, Applied}, // another source's b
	} {
		if got, _ := p.Apply(l, c.e); got != c.want {
			t.Errorf("event %d (%s): %v, want %v", i, c.e.ID, got, c.want)
		}
	}
	if n := p.Stats().EvictedIDs; n != 0 {
		t.Errorf("%d ids evicted, want none", n)
	}
	for i := range 100 {
		p.Apply(l, at(fmt.Sprint("n", i), 108))
	}
	if got, _ := p.Apply(l, at("n99", 108)); got != Duplicate {
		t.Errorf("the newest of 100: %v", got)
	}
	if n := p.Stats().EvictedIDs; n != 100+5-maxIDs {
		t.Errorf("%d ids evicted, want %d", n, 100+5-maxIDs)
	}
}

func TestHostileNumbers(t *testing.T) {
	l := mustLayout(t, testConfig())
	var p Profile
	for i, e := range []record.Event{
		{TimeMS: math.MinInt64, Value: math.MinInt64, Order: "A"},
		{TimeMS: math.MaxInt64, Value: math.MaxInt64, Order: "A"},
		{TimeMS: -1, Order: "B", Lines: []record.Line{{SKU: "x", Quantity: math.MaxInt64, Value: math.MaxInt64}, {SKU: "x", Quantity: math.MinInt64, Value: math.MinInt64}}},
		{RefundOf: "A", Value: math.MinInt64},
		{RefundOf: "B", Lines: []record.Line{{SKU: "x", Quantity: math.MaxInt64}, {SKU: "x", Quantity: math.MinInt64, Value: math.MinInt64}}},
		{Attrs: []record.Attr{{Name: "club", Value: "yes"}, {Name: "points", Value: "1e308"}}},
		{Attrs: []record.Attr{{Name: "club", Value: "yes"}, {Name: "points", Value: "NaN"}}},
	} {
		e.ID, e.Type = fmt.Sprint(i), "purchase"
		p.Apply(l, &e)
	}
	x := make([]float64, l.Size())
	for _, at := range []int64{math.MinInt64, 0, math.MaxInt64} {
		p.Vector(l, at, x)
		for i, v := range x {
			if v-v != 0 {
				t.Errorf("at %d: %s = %v", at, l.Names()[i], v)
			}
		}
	}
	if _, err := DecodeProfile(l, l.AppendProfile(nil, &p), new(Profile)); err != nil {
		t.Error(err)
	}
}

func TestLayoutNames(t *testing.T) {
	l := mustLayout(t, testConfig())
	want := "count(purchase,7d) sum(purchase,7d) mean(purchase,7d) count(purchase,30d) sum(purchase,30d) mean(purchase,30d) " +
		"count(points,36h) sum(points,36h) mean(points,36h) count(share,10d) " +
		"count(refund,30d) sum(refund,30d) mean(refund,30d) count(pos,30d) " +
		"recency(purchase) tenure gap(purchase) distinct(purchase) last(purchase) max(points) ratio(share,purchase) const(1) recency(pos)"
	if got := strings.Join(l.Names(), " "); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(l.Names()) != l.Size() {
		t.Errorf("size %d of %d names", l.Size(), len(l.Names()))
	}
}

func TestLayoutRefuses(t *testing.T) {
	for _, c := range []struct {
		name   string
		break_ func(*Config)
		says   string
	}{
		{"no horizon", func(c *Config) { c.DuplicateHorizon = 0 }, "duplicates.horizon: must be longer than 0"},
		{"no signals", func(c *Config) { c.Signals = nil }, "signals: name at least one"},
		{"a bad name", func(c *Config) { c.Signals[2].Name = "social-share" }, `"social-share" cannot be a signal's name`},
		{"a name twice", func(c *Config) { c.Signals[2].Name = "purchase" }, `signal "purchase": name: there are two`},
		{"matches all", func(c *Config) { c.Signals[2].Match = Match{} }, `signal "share": match: matches every event`},
		{"no weight", func(c *Config) { c.Signals[2].Weight = 0 }, `signal "share": weight: 0 is not a weight`},
		{"no half-life", func(c *Config) { c.Signals[2].HalfLives = nil }, `signal "share": half_life: has 0 half-lives`},
		{"too short", func(c *Config) { c.Signals[2].HalfLives[0] = 1 }, `signal "share": half_life: 1ns is not possible`},
		{"twice as long", func(c *Config) { c.Signals[0].HalfLives[1] = 7 * day }, `signal "purchase": half_life: 7d stands there twice`},
		{"an unknown value", func(c *Config) { c.Signals[2].Value = "price" }, `signal "share": value: "price" is neither`},
		{"an unknown kind", func(c *Config) { c.Features[0].Kind = "recent" }, `feature 1: kind: "recent" is not a feature; there are recency,`},
		{"an unknown signal", func(c *Config) { c.Features[6].To = "purchases" }, `feature 7: ratio: there is no signal "purchases"; the signals are purchase, points, share`},
		{"last of no value", func(c *Config) { c.Features[4].Of = "share" }, `feature 5: last: signal "share" has no value`},
		{"a feature twice", func(c *Config) { c.Features[8].Of = "purchase" }, `feature 9: recency: recency(purchase) stands there twice`},
		{"an infinite constant", func(c *Config) { c.Features[7].Number = math.Inf(1) }, `feature 8: const: +Inf is not a finite number`},
	} {
		t.Run(c.name, func(t *testing.T) {
			config := testConfig()
			c.break_(&config)
			_, err := NewLayout(config)
			var ce *ConfigError
			if !errors.As(err, &ce) || !strings.Contains(err.Error(), c.says) {
				t.Errorf("got %v, want %s", err, c.says)
			}
		})
	}
}

// Whatever changes bytes or meaning changes the hash.
func TestLayoutHash(t *testing.T) {
	seen := map[string]int{mustLayout(t, testConfig()).Hash(): -1}
	if h := mustLayout(t, testConfig()).Hash(); seen[h] != -1 {
		t.Fatal("one config, two hashes")
	}
	for i, change := range []func(*Config){
		func(c *Config) { c.DuplicateHorizon++; c.DuplicateHorizon += time.Millisecond },
		func(c *Config) { c.KeepDuplicates = true },
		func(c *Config) { c.NoRefunds = true },
		func(c *Config) { c.Signals[0].Weight = 2.0000000000000004 },
		func(c *Config) { c.Signals[0].Value = ""; c.Features = nil },
		func(c *Config) { c.Signals[1].Value = "attrs.other" },
		func(c *Config) { c.Signals[0].Match.Type = "buy" },
		func(c *Config) { c.Signals[2].Match.Source = "web" },
		func(c *Config) { c.Signals[1].Match.Attrs[0].Value = "no" },
		func(c *Config) { c.Signals[0].HalfLives[1] += time.Millisecond },
		func(c *Config) { c.Signals[0], c.Signals[1] = c.Signals[1], c.Signals[0] },
		func(c *Config) { c.Features = c.Features[1:] },
		func(c *Config) { c.Features[7].Number = 2 },
	} {
		c := testConfig()
		change(&c)
		h := mustLayout(t, c).Hash()
		if j, ok := seen[h]; ok {
			t.Errorf("changes %d and %d have one hash", i, j)
		}
		seen[h] = i
	}
}

// Order of arrival is no part of the meaning: without duplicates and refunds,
// any order gives the same vector.
func TestOrderOfArrivalDoesNotMatter(t *testing.T) {
	l := mustLayout(t, testConfig())
	rapid.Check(t, func(t *rapid.T) {
		var events []record.Event
		for i, tm := range rapid.SliceOfNDistinct(rapid.Int64Range(0, 60*dayMS), 1, 40, rapid.ID[int64]).Draw(t, "times") {
			events = append(events, record.Event{ID: fmt.Sprint(i), Type: "purchase", Source: "pos", TimeMS: tm, Value: int64(i) * 10})
		}
		var p, q Profile
		for i := range events {
			p.Apply(l, &events[i])
		}
		for _, e := range rapid.Permutation(events).Draw(t, "order") {
			q.Apply(l, &e)
		}
		a, b := make([]float64, l.Size()), make([]float64, l.Size())
		p.Vector(l, 61*dayMS, a)
		q.Vector(l, 61*dayMS, b)
		for k := range a {
			if math.Abs(a[k]-b[k]) > 1e-12*math.Abs(a[k]) {
				t.Fatalf("%s: %v in order, %v in another", l.Names()[k], a[k], b[k])
			}
		}
	})
}

func TestDistinctDays(t *testing.T) {
	l := mustLayout(t, testConfig())
	column := len(l.Names()) - 6
	if l.Names()[column] != "distinct(purchase)" {
		t.Fatal(l.Names()[column])
	}
	var p Profile
	x := make([]float64, l.Size())
	for i, c := range []struct{ hours, want int64 }{
		{-1, 1}, {0, 2}, {23, 2}, {24, 3}, {24 * 200, 4}, {24 * 140, 5}, {24*140 + 5, 5},
		{24 * 100, 5},  // too long before the newest day to be told from one already seen
		{-24 * 100, 6}, // before all others
	} {
		p.Apply(l, &record.Event{ID: fmt.Sprint(i), Type: "purchase", TimeMS: c.hours * 3600_000})
		p.Vector(l, 0, x)
		if x[column] != float64(c.want) {
			t.Errorf("event %d: %v days, want %d", i, x[column], c.want)
		}
	}
}

func TestHotPathDoesNotAllocate(t *testing.T) {
	l := mustLayout(t, testConfig())
	p := full(l, 400)
	events := make([]*record.Event, 2000)
	for i := range events {
		events[i] = purchase(400 + i)
		if i%5 == 4 {
			events[i].Type, events[i].RefundOf, events[i].Lines = "refund", events[i-3].Order, events[i].Lines[:2]
		}
	}
	x := make([]float64, l.Size())
	b := l.AppendProfile(nil, p)
	b = make([]byte, 0, 2*len(b))
	var q Profile
	q.CopyFrom(p)
	i := 0
	if n := testing.AllocsPerRun(len(events)-1, func() {
		if o, _ := p.Apply(l, events[i]); o == Duplicate {
			t.Fatal("duplicate")
		}
		i++
		p.Vector(l, p.LastSeenMS(), x)
		_ = p.Total(l, 0)
	}); n != 0 {
		t.Errorf("Apply and Vector: %v allocations", n)
	}
	if n := testing.AllocsPerRun(100, func() {
		b = l.AppendProfile(b[:0], p)
		if _, err := DecodeProfile(l, b, &q); err != nil {
			t.Fatal(err)
		}
		q.CopyFrom(p)
	}); n != 0 {
		t.Errorf("encode, decode and copy: %v allocations", n)
	}
}

func benchConfig() Config {
	lives := []time.Duration{7 * day, 30 * day, 90 * day}
	return Config{
		DuplicateHorizon: 7 * day,
		Signals: []Signal{
			{Name: "purchase", Match: Match{Type: "purchase"}, Value: "value", Weight: 1, HalfLives: lives},
			{Name: "share", Match: Match{Type: "share"}, Weight: 0.3, HalfLives: lives},
			{Name: "ticket", Match: Match{Type: "ticket"}, Weight: 0.5, HalfLives: lives},
		},
		Features: []Feature{{Kind: Recency, Of: "purchase"}, {Kind: Tenure}, {Kind: Gap, Of: "purchase"}, {Kind: Ratio, Of: "share", To: "purchase"}},
	}
}

// BenchmarkApplyVector is one event of a busy member, all tails full: applied,
// then read as a vector. 3 signals of 3 half-lives.
func BenchmarkApplyVector(b *testing.B) {
	l := mustLayout(b, benchConfig())
	p := full(l, 400)
	events := make([]*record.Event, 4096)
	for i := range events {
		events[i] = purchase(i)
		events[i].Lines = nil
		if i%3 > 0 {
			events[i].Type = []string{"share", "ticket"}[i%3-1]
			events[i].Order, events[i].Value = "", 0
		}
	}
	x := make([]float64, l.Size())
	at := p.LastSeenMS()
	b.ReportAllocs()
	b.ResetTimer()
	for i := 0; i < b.N; i++ {
		e := events[i%len(events)]
		at += 13 * 3600_000
		e.TimeMS = at
		p.Apply(l, e)
		p.Vector(l, at, x)
	}
}

func BenchmarkVector(b *testing.B) {
	l := mustLayout(b, benchConfig())
	p := full(l, 40)
	x := make([]float64, l.Size())
	b.ReportAllocs()
	for i := 0; i < b.N; i++ {
		p.Vector(l, p.LastSeenMS()+int64(i), x)
	}
}

func BenchmarkCodec(b *testing.B) {
	l := mustLayout(b, benchConfig())
	for _, n := range []int{3, 100} {
		p := full(l, n)
		buf := l.AppendProfile(nil, p)
		b.Run(fmt.Sprintf("encode/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(buf)))
			for b.Loop() {
				buf = l.AppendProfile(buf[:0], p)
			}
		})
		b.Run(fmt.Sprintf("decode/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(buf)))
			var q Profile
			for b.Loop() {
				if _, err := DecodeProfile(l, buf, &q); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

package source

import (
	"errors"
	"fmt"
	"math/big"
	"strings"
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

func TestAmounts(t *testing.T) {
	for _, c := range []struct {
		text, currency string
		n, want        int64
		err            error
	}{
		{"19.99", "EUR", 1, 1999, nil},
		{"19.9", "EUR", 1, 1990, nil},
		{"19", "EUR", 1, 1900, nil},
		{"-19.990000", "EUR", 1, -1999, nil},
		{"1.999e1", "EUR", 1, 1999, nil},
		{"1999E-2", "EUR", 1, 1999, nil},
		{"0.1", "EUR", 3, 30, nil},
		{"0.335", "EUR", 2, 67, nil}, // exact as a product
		{"0.335", "EUR", 1, 0, errMoreDigits},
		{"500.00", "JPY", 1, 500, nil},
		{"500.5", "JPY", 1, 0, errMoreDigits},
		{"1.234", "KWD", 1, 1234, nil},
		{"1.2345", "CLF", 1, 12345, nil},
		{"92233720368547758.07", "USD", 1, 9223372036854775807, nil},
		{"92233720368547758.08", "USD", 1, 0, errTooLarge},
		{"1e400", "USD", 1, 0, errTooLarge},
		{"1e-400", "USD", 1, 0, errMoreDigits},
		{"0e400", "USD", 1, 0, nil},
		{"0.00", "USD", 7, 0, nil},
		{"123456789012345678901234567890", "USD", 1, 0, errTooLarge},
		{"9223372036854775807", "USD", 3, 0, errTooLarge},
		{"9223372036854775808", "JPY", 2, 0, errTooLarge}, // 2^64: nothing left of it in 64 bits
		{"", "USD", 1, 0, errNotDecimal},
		{"1,50", "USD", 1, 0, errNotDecimal},
		{"$5", "USD", 1, 0, errNotDecimal},
		{"1.", "USD", 1, 0, errNotDecimal},
		{".5", "USD", 1, 0, errNotDecimal},
		{"1e", "USD", 1, 0, errNotDecimal},
		{"0x10", "USD", 1, 0, errNotDecimal},
		{"NaN", "USD", 1, 0, errNotDecimal},
	} {
		d, err := parseDecimal(c.text)
		if err == nil {
			d, err = d.times(c.n)
		}
		var got int64
		if err == nil {
			exponent, ok := digits(c.currency)
			if !ok {
				t.Fatalf("no %s", c.currency)
			}
			got, err = d.units(exponent)
		}
		if got != c.want || !errors.Is(err, c.err) {
			t.Errorf("%s %s × %d = %d, %v; want %d, %v", c.text, c.currency, c.n, got, err, c.want, c.err)
		}
	}
	for _, s := range []string{"", "eur", "EU", "EURO", "   ", " EU", "R U", "XXX"} {
		if _, ok := digits(s); ok {
			t.Errorf("%q is a currency", s)
		}
	}
}

// TestAmountsAgainstRationals holds decimals to exact arithmetic.
func TestAmountsAgainstRationals(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`-?[0-9]{1,12}(\.[0-9]{1,6})?(e-?[0-9])?`).Draw(t, "text")
		n := rapid.Int64Range(-1000, 1000).Draw(t, "n")
		places := rapid.IntRange(0, 4).Draw(t, "places")
		exact, ok := new(big.Rat).SetString(text)
		if !ok {
			t.Skip()
		}
		exact.Mul(exact, new(big.Rat).SetInt64(n))
		exact.Mul(exact, new(big.Rat).SetInt(new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)))
		d, err := parseDecimal(text)
		if err == nil {
			d, err = d.times(n)
		}
		var got int64
		if err == nil {
			got, err = d.units(places)
		}
		switch {
		case err == nil && exact.Cmp(new(big.Rat).SetInt64(got)) != 0:
			t.Fatalf("%s × %d = %d, want %s", text, n, got, exact)
		case err != nil && exact.IsInt() && exact.Num().IsInt64() && len(exact.Num().String()) < 18:
			t.Fatalf("%s × %d: %v, want %s", text, n, err, exact)
		}
	})
}

func TestTimes(t *testing.T) {
	amsterdam, err := time.LoadLocation("Europe/Amsterdam")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		v    value
		zone *time.Location
		want string
	}{
		{str("2026-01-31T12:00:00Z"), nil, "2026-01-31T12:00:00.000Z"},
		{str("2026-01-31T12:00:00.123456+02:00"), nil, "2026-01-31T10:00:00.123Z"},
		{str("2026-01-31T12:00:00+0200"), nil, "2026-01-31T10:00:00.000Z"},
		{str("2026-01-31 12:00:00-07"), nil, "2026-01-31T19:00:00.000Z"},
		{str("2026-01-31 12:00:00.5 UTC"), nil, "2026-01-31T12:00:00.500Z"},
		{str("2026-01-31 12:00:00 +0100"), nil, "2026-01-31T11:00:00.000Z"},
		{str("2026-01-31T12:00:00"), amsterdam, "2026-01-31T11:00:00.000Z"},
		{str("2026-07-31 12:00:00.25"), amsterdam, "2026-07-31T10:00:00.250Z"},
		{str("2026-07-31"), amsterdam, "2026-07-30T22:00:00.000Z"},
		{integer(1_767_225_600_250), nil, "2026-01-01T00:00:00.250Z"},
		// Set back at 03:00 to 02:00 on 25 October 2026: the first 02:30 counts.
		{str("2026-10-25T02:30:00"), amsterdam, "2026-10-25T00:30:00.000Z"},
		{str("2026-10-25T01:59:59"), amsterdam, "2026-10-24T23:59:59.000Z"},
		{str("2026-10-25T03:00:00"), amsterdam, "2026-10-25T02:00:00.000Z"},
		// Set forward at 02:00 to 03:00 on 29 March 2026: 02:30 is 03:30.
		{str("2026-03-29T02:30:00"), amsterdam, "2026-03-29T01:30:00.000Z"},
		{str("2026-03-29T01:59:59"), amsterdam, "2026-03-29T00:59:59.000Z"},
		{str("2026-03-29T03:00:00"), amsterdam, "2026-03-29T01:00:00.000Z"},

		{str("2026-01-31T12:00:00"), nil, errNoZone.Error()},
		{str("2026-01-31"), nil, errNoZone.Error()},
		{str("yesterday"), amsterdam, errNotTime.Error()},
		{str("2026-02-30T12:00:00"), amsterdam, errNotTime.Error()},
		{str("2026-01-31T12:00:00+99:00"), amsterdam, errNotTime.Error()},
		{str("0000-01-01T00:00:00+01:00"), nil, errNotTime.Error()},
		{str("Z"), nil, errNotTime.Error()},
		{str(""), nil, errNotTime.Error()},
		{value{kind: list}, nil, errNotTime.Error()},
		{integer(1_767_225_600), nil, errEpoch.Error()},             // seconds
		{integer(1_767_225_600_250_000), nil, errEpoch.Error()},     // microseconds
		{value{kind: number, text: "1.5"}, nil, errEpoch.Error()},   // no whole number
		{value{kind: number, text: "9e999"}, nil, errEpoch.Error()}, // nothing at all
	} {
		ms, err := parseTime(&c.v, c.zone)
		got := record.FormatTime(ms)
		if err != nil {
			got = err.Error()
		}
		if got != c.want {
			t.Errorf("%q in %v: %s, want %s", c.v.text, c.zone, got, c.want)
		}
	}
}

// TestLocalTimes holds local to its rule in zones of every temper: a moment
// whose clock shows the text if there is one, the earliest of them; else the
// text read with the offset before the change.
func TestLocalTimes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		name := rapid.SampledFrom([]string{"Europe/Amsterdam", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo",
			"Asia/Tehran", "Africa/Casablanca", "Asia/Kolkata", "Pacific/Apia", "America/St_Johns", "UTC"}).Draw(t, "zone")
		zone, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		// Near a change of the clocks more often than not.
		at := time.Unix(rapid.Int64Range(0, 2_000_000_000).Draw(t, "at"), 0).In(zone)
		if _, end := at.ZoneBounds(); !end.IsZero() && rapid.Bool().Draw(t, "near a change") {
			at = end
		}
		wall := at.UnixMilli() + offsetMS(at.UnixMilli(), zone) + rapid.Int64Range(-2*3600, 2*3600).Draw(t, "seconds")*1000
		got := local(wall, zone)
		earliest, shows := int64(0), false
		for quarter := int64(-26 * 4); quarter <= 26*4; quarter++ {
			ms := wall + quarter*900_000
			if ms+offsetMS(ms, zone) == wall {
				earliest, shows = ms, true
				break
			}
		}
		switch {
		case shows && got != earliest:
			t.Fatalf("%s in %s: %s, want %s", record.FormatTime(wall), name, record.FormatTime(got), record.FormatTime(earliest))
		case !shows:
			// Skipped: later than the change, by as much as the text is past it.
			start, _ := time.UnixMilli(got).In(zone).ZoneBounds()
			before := offsetMS(start.UnixMilli()-1, zone)
			if got != wall-before {
				t.Fatalf("%s in %s, skipped: %s", record.FormatTime(wall), name, record.FormatTime(got))
			}
		}
	})
}

func TestPaths(t *testing.T) {
	doc, err := parseJSON([]byte(`{"a":{"b":[{"c":1},{"c":"x"},{"d":null}]},"e.f":"dotted","g":"","h":"last","h":"wins"}`))
	if err != nil {
		t.Fatal(err)
	}
	in := &Record{Topic: "in", TimeMS: 5, Key: []byte("key"), Headers: []Header{{"User", []byte("u")}, {"bad", []byte{0xff}}}}
	for path, want := range map[string]string{
		"a.b.0.c": "1", "a.b.1.c": "x", "a.b.*.c": "1", `e\.f`: "dotted", "g|h": "wins", "nothing|a.b.1.c": "x",
		"$key": "key", "$topic": "in", "$time": "5", "$header.user": "u", "$header.bad|h": "wins",
		"a.b.3.c": "", "a.b.-1.c": "", "a.b.2.d": "", "g": "", "e.f": "", "a.b.0.c.d": "", "$header.none": "",
	} {
		p, err := parsePath(path)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if v, _ := p.find(&doc, in); v != nil {
			got = v.text
		}
		if got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
	for _, bad := range []string{"", "a..b", ".a", "a.", "a|", "$nothing", "$header.", "$key.x"} {
		if _, err := parsePath(bad); err == nil {
			t.Errorf("path %q is taken", bad)
		}
	}
}

func TestConfigMistakes(t *testing.T) {
	ok := Config{Name: "web", Format: "segment", TimeZone: "Europe/Amsterdam", Currency: "EUR",
		Fields: map[string]string{"value": "properties.revenue", "attrs.store": "properties.store"}, Types: map[string]string{"x": ""}}
	if _, err := New(ok, nil); err != nil {
		t.Fatal(err)
	}
	for want, change := range map[string]func(*Config){
		`format: "xml" is none of [avro`:           func(c *Config) { c.Format = "xml" },
		`time_zone: "Mars/Base"`:                   func(c *Config) { c.TimeZone = "Mars/Base" },
		`time_zone: "Local"`:                       func(c *Config) { c.TimeZone = "Local" },
		`currency: "EURO"`:                         func(c *Config) { c.Currency = "EURO" },
		`types: an event without a name`:           func(c *Config) { c.Types = map[string]string{"": "x"} },
		`fields: "colour" is no field of an event`: func(c *Config) { c.Fields = map[string]string{"colour": "a"} },
		`fields: "attrs." is no field of an event`: func(c *Config) { c.Fields = map[string]string{"attrs.": "a"} },
		`fields: user: path "a..b": an empty step`: func(c *Config) { c.Fields = map[string]string{"user": "a..b"} },
		`fields: value and amount are the same`:    func(c *Config) { c.Fields = map[string]string{"value": "a", "amount": "b"} },
		`fields: lines.amount and lines.price are`: func(c *Config) { c.Fields = map[string]string{"lines.value": "a", "lines.price": "b"} },
		`fields: value and amount are both mapped`: func(c *Config) {
			*c = Config{Format: "guerdon", Fields: map[string]string{"value": "a", "amount": "b"}}
		},
		`format: protobuf needs a schema registry`:  func(c *Config) { c.Format = "protobuf" },
		`fields: id: path "$x": $x is none of $key`: func(c *Config) { c.Fields = map[string]string{"id": "$x"} },
	} {
		c := ok
		change(&c)
		if _, err := New(c, nil); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("want %s, got %v", want, err)
		}
	}
}

func TestBounds(t *testing.T) {
	deep := strings.Repeat(`{"a":`, 100_000) + "1" + strings.Repeat("}", 100_000)
	wide := `{"id":"1","type":"purchase","time":"2026-01-01T00:00:00Z","user":"` + strings.Repeat(`\u0001`, 12_000) + `"}`
	for name, c := range map[string]struct{ value, want string }{
		"nested":     {deep, "nested deeper than 64"},
		"oversized":  {`{"a":"` + strings.Repeat("x", MaxRecordBytes) + `"}`, "bytes, more than"},
		"event":      {wide, "an event of 72"},
		"number":     {`{"value":1e1000000}`, "not a number"},
		"nothing":    {``, "want a value"},
		"not UTF-8":  {"{\"a\":\"\xff\"}", "not UTF-8"},
		"two of it":  {`{} {}`, "something follows"},
		"not object": {`[]`, "want a JSON object"},
	} {
		a, err := New(Config{Format: "guerdon", Fields: map[string]string{"attrs.x": "x"}}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := adapt(t, a, &Record{Value: []byte(c.value)}); !strings.Contains(got, c.want) {
			t.Errorf("%s: want %s, got %.200s", name, c.want, got)
		}
	}
	lines := strings.TrimSuffix(strings.Repeat(`{"sku":"a","quantity":1,"price":"0.01"},`, 5000), ",")
	a, err := New(Config{Format: "segment"}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got := adapt(t, a, &Record{Value: fmt.Appendf(nil, `{"event":"Order Completed","messageId":"1","userId":"u",
		"timestamp":"2026-01-01T00:00:00Z","properties":{"currency":"EUR","products":[%s]}}`, lines)})
	if !strings.Contains(got, "an event of") {
		t.Errorf("5000 lines: %.200s", got)
	}
}

// TestRefusedEmit: the caller's own error comes back as it is, at once.
func TestRefusedEmit(t *testing.T) {
	s := readSample(t, "testdata/segment/batch.json")
	a, err := New(s.cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	full, calls := errors.New("full"), 0
	if err := a.Adapt(&s.in, func(*Event) error { calls++; return full }); !errors.Is(err, full) || errors.Is(err, ErrUnusable) || calls != 1 {
		t.Errorf("%v after %d calls", err, calls)
	}
}

// TestConcurrentUse: one adapter serves every partition's goroutine.
func TestConcurrentUse(t *testing.T) {
	s := readSample(t, "testdata/shopify/orders_updated.json")
	a, err := New(s.cfg, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := adapt(t, a, &s.in)
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for range 50 {
				if got := adapt(t, a, &s.in); got != want {
					t.Error(got)
				}
			}
		})
	}
	wg.Wait()
}

func Example() {
	a, err := New(Config{Name: "web", Format: "segment", Types: map[string]string{"Receipt Scanned": "purchase"}, Currency: "EUR"}, nil)
	if err != nil {
		panic(err)
	}
	in := &Record{Value: []byte(`{"type":"track","event":"Receipt Scanned","messageId":"m-1","userId":"jane@example.com",
		"timestamp":"2026-01-31T12:00:00Z","properties":{"order_id":"17","total":19.99}}`)}
	err = a.Adapt(in, func(e *Event) error {
		fmt.Println(string(record.AppendEvent(nil, &e.Event)))
		return nil
	})
	fmt.Println(err)
	// Output:
	// {"id":"m-1","source":"web","type":"purchase","time":"2026-01-31T12:00:00.000Z","user":"jane@example.com","order":"17","value":1999,"currency":"EUR"}
	// <nil>
}

package record

import (
	"errors"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

var ignoreScratch = cmp.Options{cmpopts.IgnoreUnexported(Event{}), cmpopts.EquateEmpty()}

const full = `{"id":"o-1","source":"pos","type":"purchase","time":"1997-10-01T12:30:00.250+02:00",` +
	`"user":"m7","order":"77","refund_of":"76","value":1999,"currency":"USD",` +
	`"lines":[{"sku":"A","quantity":2,"value":1500},{"sku":"B","value":499}],` +
	`"attrs":{"store":"Fifth \"Ave\" \ud83d\ude00","n":1.50,"vip":true}}`

func TestDecodeEvent(t *testing.T) {
	var e Event
	if err := e.Decode([]byte(full)); err != nil {
		t.Fatal(err)
	}
	want := Event{
		ID: "o-1", Source: "pos", Type: "purchase", TimeMS: 875701800250, Member: "m7",
		Order: "77", RefundOf: "76", Value: 1999, Currency: "USD",
		Lines: []Line{{"A", 2, 1500}, {"B", 1, 499}},
		Attrs: []Attr{{"store", `Fifth "Ave" 😀`}, {"n", "1.50"}, {"vip", "true"}},
	}
	if d := cmp.Diff(want, e, ignoreScratch); d != "" {
		t.Error(d)
	}
	clone := e.Clone()
	if err := e.Decode([]byte(`{"id":"\u0061","type":"t","time":"2000-01-01T00:00:00Z","user":"\"u\""}`)); err != nil {
		t.Fatal(err)
	}
	if e.ID != "a" || e.Member != `"u"` || len(e.Lines) != 0 || len(e.Attrs) != 0 || e.Value != 0 {
		t.Errorf("an event keeps something of the one before: %+v", e)
	}
	if d := cmp.Diff(want, clone, ignoreScratch); d != "" {
		t.Error("a clone changed with its original: " + d)
	}
}

// TestDecodeEventRefuses: every error says what is wrong, in which field, where.
func TestDecodeEventRefuses(t *testing.T) {
	with := func(s string) string {
		return `{"id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00Z",` + s + `}`
	}
	at := func(v string) string { return `{"id":"1","type":"t","user":"u","time":` + v + `}` }
	many := strings.Builder{}
	for i := range MaxAttrs + 1 {
		fmt.Fprintf(&many, `,"a%d":1`, i)
	}
	for _, c := range []struct{ in, want string }{
		{``, "byte 0): want an object, got the end"},
		{`[]`, "byte 0: neither JSON nor Protobuf"},
		{` []`, "got an array"},
		{`{`, "want a key, got the end"},
		{`{"id":"1"`, "want ',' or '}', got the end"},
		{`{"id":"1"}`, "type (byte 10): required, and missing"},
		{`{"id":"","type":"t","user":"u","time":"2000-01-01T00:00:00Z"}`, "id (byte 6): must not be empty"},
		{at(`"2000-01-01T00:00:00"`), `"2000-01-01T00:00:00" has no zone: add Z`},
		{at(`"2000-02-30T00:00:00Z"`), "time (byte 39): want a time like"},
		{at(`"2000-01-01 00:00:00Z"`), "want a time like"},
		{at(`946684800000`), "want a string, got the number 946684800000"},
		{with(`"value":12.5`), "value (byte 70): want an integer, got the number 12.5"},
		{with(`"value":1.0`), "want an integer, got the number 1.0"},
		{with(`"value":1e3`), "want an integer, got the number 1e3"},
		{with(`"value":"12"`), "value (byte 70): want an integer, got a string"},
		{with(`"value":null`), "want an integer, got null"},
		{with(`"value":01`), "not a number: the number 01"},
		{with(`"value":-`), "not a number"},
		{with(`"value":9223372036854775808`), "does not fit in 64 bits"},
		{with(`"value":true`), "got a boolean"},
		{with(`"lines":{}`), "lines (byte 70): want an array, got an object"},
		{with(`"lines":[1]`), "want an object, got the number 1"},
		{with(`"lines":[{"value":"x"}]`), "lines.value (byte 80): want an integer, got a string"},
		{with(`"lines":[{"price":1}]`), `unknown field "lines.price"`},
		{with(`"lines":[{"sku":"a","sku":"a"}]`), "lines.sku (byte 82): given twice"},
		{with(`"lines":[{}`), "want ',' or ']'"},
		{with(`"lines":[{},]`), "want another element"},
		{with(`"attrs":{"a":{}}`), "attrs (byte 75): want a string, number or boolean, got an object"},
		{with(`"attrs":{"a":[1]}`), "got an array"},
		{with(`"attrs":{"a":null}`), "got null"},
		{with(`"attrs":{"a":1,"\u0061":2}`), `"a" given twice`},
		{with(`"attrs":{"x":1` + many.String() + `}`), "more than 128 attributes"},
		{with(`"id":"2"`), "id (byte 62): given twice"},
		{with(`"note":"x"`), `(byte 62): unknown field "note"`},
		{with(`"Value":1`), `unknown field "Value"`},
		{with(`"order":"` + "\x01" + `"`), "control character 0x01"},
		{with(`"order":"\n` + "\x01" + `"`), "control character 0x01"},
		{with(`"order":"\x"`), "unknown escape"},
		{with(`"order":"\u12g4"`), "four hexadecimal digits"},
		{with(`"order":"\ud800"`), "half a surrogate pair"},
		{with(`"order":"\ud800\u0041"`), "half a surrogate pair"},
		{with(`"order":"\`), "unknown escape"},
		{with(`"order":"` + "\xff" + `"`), "byte 71): not UTF-8"},
		{with(`"value":1,`), "want another element"},
		{with(`"value":1`) + `x`, "trailing bytes"},
		{with(`"value":1`) + `{}`, "trailing bytes"},
		{`{"control":"tick","time":"2000-01-01T00:00:00Z"}`, "a control, not an event"},
	} {
		var e Event
		err := e.Decode([]byte(c.in))
		if err == nil {
			t.Errorf("%s: accepted", c.in)
			continue
		}
		if !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: not ErrMalformed: %v", c.in, err)
		}
		// Errors without a field read "byte N: …", with one "field (byte N): …".
		if got := err.Error(); !strings.Contains(got, c.want) &&
			!strings.Contains(got, strings.Replace(strings.TrimPrefix(c.want, "("), "):", ":", 1)) {
			t.Errorf("%s:\n got %s\nwant %s", c.in, got, c.want)
		}
		if d := cmp.Diff(Event{}, e, ignoreScratch); d != "" {
			t.Errorf("%s: leaves something behind: %s", c.in, d)
		}
	}
}

func TestDecodeEventOversized(t *testing.T) {
	head := `{"id":"1","type":"t","user":"u","time":"2000-01-01T00:00:00Z","order":"`
	fits := head + strings.Repeat("x", MaxEventBytes-len(head)-2) + `"}`
	var e Event
	if err := e.Decode([]byte(fits)); err != nil {
		t.Error(err)
	}
	err := e.Decode([]byte(fits + " "))
	if !errors.Is(err, ErrOversized) || !errors.Is(err, ErrMalformed) {
		t.Errorf("one byte more: %v", err)
	}
}

func TestIntegers(t *testing.T) {
	for in, want := range map[string]int64{
		"0": 0, "-0": 0, "7": 7, "-1": -1, "999999999999999999": 999999999999999999,
		"1000000000000000000":  1000000000000000000,
		"9223372036854775807":  math.MaxInt64,
		"-9223372036854775808": math.MinInt64,
	} {
		s := scanner{b: []byte(in + ",")}
		if got, err := s.integer("x"); err != nil || got != want || s.peek() != ',' {
			t.Errorf("%s: %d, %v, %d bytes read", in, got, err, s.i)
		}
	}
}

func genText() *rapid.Generator[string] { return rapid.String() }

func genEvent() *rapid.Generator[Event] {
	name := rapid.StringN(1, 12, -1)
	return rapid.Custom(func(t *rapid.T) Event {
		return Event{
			ID: name.Draw(t, "id"), Source: genText().Draw(t, "source"), Type: name.Draw(t, "type"),
			TimeMS: rapid.Int64Range(minTimeMS, maxTimeMS).Draw(t, "time"), Member: name.Draw(t, "user"),
			Order: genText().Draw(t, "order"), RefundOf: genText().Draw(t, "refund_of"),
			Value: rapid.Int64().Draw(t, "value"), Currency: genText().Draw(t, "currency"),
			Lines: rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Line {
				return Line{genText().Draw(t, "sku"), rapid.Int64().Draw(t, "q"), rapid.Int64().Draw(t, "v")}
			}), 0, 4).Draw(t, "lines"),
			Attrs: rapid.SliceOfNDistinct(rapid.Custom(func(t *rapid.T) Attr {
				return Attr{genText().Draw(t, "name"), genText().Draw(t, "value")}
			}), 0, 4, func(a Attr) string { return a.Name }).Draw(t, "attrs"),
		}
	})
}

func TestEventRoundTrip(t *testing.T) {
	var got Event // reused, as the engine does
	rapid.Check(t, func(t *rapid.T) {
		e := genEvent().Draw(t, "event")
		b := AppendEvent(nil, &e)
		if err := got.Decode(b); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		if d := cmp.Diff(e, got, ignoreScratch); d != "" {
			t.Fatal(d)
		}
		if again := AppendEvent(nil, &got); string(again) != string(b) {
			t.Fatalf("not canonical:\n%s\n%s", b, again)
		}
	})
}

func TestDecodeEventDoesNotAllocate(t *testing.T) {
	var e Event
	b := []byte(full)
	if n := testing.AllocsPerRun(100, func() {
		if err := e.Decode(b); err != nil {
			t.Fatal(err)
		}
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
	dst := make([]byte, 0, 1024)
	if n := testing.AllocsPerRun(100, func() { dst = AppendEvent(dst[:0], &e) }); n != 0 {
		t.Errorf("encoding: %v allocations", n)
	}
}

const typical = `{"id":"cdnow-0001234","source":"cdnow","type":"purchase","time":"1997-10-01T12:30:00.250Z",` +
	`"user":"m3f2a9b8c7d6e5f40","value":1999,"currency":"USD","lines":[{"sku":"cd","quantity":2,"value":1999}],` +
	`"attrs":{"store":"web"}}`

func BenchmarkDecodeEvent(b *testing.B) {
	var e Event
	in := []byte(typical)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if err := e.Decode(in); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendEvent(b *testing.B) {
	var e Event
	if err := e.Decode([]byte(typical)); err != nil {
		b.Fatal(err)
	}
	dst := make([]byte, 0, 1024)
	b.ReportAllocs()
	for b.Loop() {
		dst = AppendEvent(dst[:0], &e)
	}
}

// BenchmarkDecodeEventStrict is what the fast path is measured against.
func BenchmarkDecodeEventStrict(b *testing.B) {
	var e Event
	in := []byte(typical)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		e.Reset()
		if err := e.decodeStrict(in); err != nil {
			b.Fatal(err)
		}
	}
}

package record

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/bufbuild/protocompile"
	"github.com/google/go-cmp/cmp"
	"google.golang.org/protobuf/encoding/protowire"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
	"pgregory.net/rapid"
)

// schema compiles the published event.proto.
func schema(t testing.TB) protoreflect.MessageDescriptor {
	t.Helper()
	text, err := os.ReadFile("event.proto")
	if err != nil {
		t.Fatal(err)
	}
	c := protocompile.Compiler{Resolver: &protocompile.SourceResolver{
		Accessor: protocompile.SourceAccessorFromMap(map[string]string{"event.proto": string(text)}),
	}}
	files, err := c.Compile(context.Background(), "event.proto")
	if err != nil {
		t.Fatal(err)
	}
	return files[0].Messages().ByName("Event")
}

// protoOracle reads an event with google.golang.org/protobuf and judges it by the
// rules that docs/formats.md adds: nothing unknown, nothing twice, what is required.
func protoOracle(d protoreflect.MessageDescriptor, b []byte) (e Event, ok bool) {
	m := dynamicpb.NewMessage(d)
	if len(b) > MaxEventBytes || proto.Unmarshal(b, m) != nil || !strictWire(d, b) {
		return Event{}, false
	}
	get := func(m protoreflect.Message, name protoreflect.Name) protoreflect.Value {
		return m.Get(m.Descriptor().Fields().ByName(name))
	}
	has := func(m protoreflect.Message, name protoreflect.Name) bool {
		return m.Has(m.Descriptor().Fields().ByName(name))
	}
	e = Event{
		ID: get(m, "id").String(), Source: get(m, "source").String(), Type: get(m, "type").String(),
		TimeMS: get(m, "time_ms").Int(), Member: get(m, "user").String(), Order: get(m, "order").String(),
		RefundOf: get(m, "refund_of").String(), Value: get(m, "value").Int(), Currency: get(m, "currency").String(),
	}
	for lines, i := get(m, "lines").List(), 0; i < lines.Len(); i++ {
		l := lines.Get(i).Message()
		line := Line{SKU: get(l, "sku").String(), Quantity: 1, Value: get(l, "value").Int()}
		if has(l, "quantity") {
			line.Quantity = get(l, "quantity").Int()
		}
		e.Lines = append(e.Lines, line)
	}
	names := map[string]bool{}
	for attrs, i := get(m, "attrs").List(), 0; i < attrs.Len(); i++ {
		a := attrs.Get(i).Message()
		e.Attrs = append(e.Attrs, Attr{get(a, "name").String(), get(a, "value").String()})
		names[get(a, "name").String()] = true
	}
	return e, e.ID != "" && e.Type != "" && e.Member != "" && has(m, "time_ms") &&
		e.TimeMS >= minTimeMS && e.TimeMS <= maxTimeMS && len(names) == len(e.Attrs) && len(names) <= MaxAttrs
}

// strictWire looks for unknown fields, fields given twice and tags written longer
// than needed, in a message that parses.
func strictWire(d protoreflect.MessageDescriptor, b []byte) bool {
	seen := map[protowire.Number]bool{}
	for len(b) > 0 {
		num, typ, n := protowire.ConsumeTag(b)
		f := d.Fields().ByNumber(num)
		if f == nil || n != 1 {
			return false
		}
		size := protowire.ConsumeFieldValue(num, typ, b[n:])
		if wantType := map[protoreflect.Kind]protowire.Type{protoreflect.StringKind: protowire.BytesType, protoreflect.MessageKind: protowire.BytesType}[f.Kind()]; typ != wantType {
			return false
		}
		if f.IsList() {
			if v, _ := protowire.ConsumeBytes(b[n:]); !strictWire(f.Message(), v) {
				return false
			}
		} else if seen[num] {
			return false
		}
		seen[num] = true
		b = b[n+size:]
	}
	return true
}

// TestEventEncodingsAgree: JSON and Protobuf of an event are the same event, in one
// topic, and another implementation of Protobuf reads and writes the same.
func TestEventEncodingsAgree(t *testing.T) {
	d := schema(t)
	var got Event // reused, as the engine does
	rapid.Check(t, func(t *rapid.T) {
		e := genEvent().Draw(t, "event")
		inJSON, inProto := AppendEvent(nil, &e), AppendEventProto([]byte("before"), &e)[len("before"):]
		for _, b := range [][]byte{inJSON, inProto} {
			if err := got.Decode(b); err != nil {
				t.Fatalf("%q: %v", b, err)
			}
			if diff := cmp.Diff(e, got, ignoreScratch); diff != "" {
				t.Fatal(diff)
			}
		}
		other, ok := protoOracle(d, inProto)
		if diff := cmp.Diff(e, other, ignoreScratch); !ok || diff != "" {
			t.Fatal(ok, diff)
		}
		m := dynamicpb.NewMessage(d)
		if err := proto.Unmarshal(inProto, m); err != nil {
			t.Fatal(err)
		}
		theirs, err := proto.MarshalOptions{Deterministic: true}.Marshal(m)
		if err != nil {
			t.Fatal(err)
		}
		if string(theirs) != string(inProto) {
			t.Fatalf("another writer's bytes:\n%x\n%x", theirs, inProto)
		}
	})
}

func TestEventProtoRefuses(t *testing.T) {
	text := func(tag byte, s string) string { return string(appendProtoText(nil, tag, s)) }
	least := text(tagID, "1") + text(tagType, "t") + "\x30\x00" + text(tagUser, "u")
	many := strings.Builder{}
	for i := range MaxAttrs + 1 {
		many.WriteString(text(tagAttrs, text(tagAttrName, string(rune('a'+i)))))
	}
	var e Event
	if err := e.Decode([]byte(least)); err != nil || e.TimeMS != 0 || e.Member != "u" {
		t.Fatalf("the least event: %v, %+v", err, e)
	}
	for _, c := range []struct{ in, want string }{
		{text(tagID, "1"), "type (byte 3): required, and missing"},
		{strings.Replace(least, "\x30\x00", "", 1), "time (byte 9): required, and missing"},
		{text(tagType, "t"), "id (byte 3): required"},
		{"\x12\x00", "id (byte 0): must not be empty"},
		{"hello", "byte 0: neither JSON nor Protobuf: want '{' or a tag of event.proto, got byte 0x68"},
		{"\x0a\x01x", "byte 1: "}, // field 1 is white space: JSON, and not that either
		{least + "\x70\x01", "byte 11: unknown field number 14 of wire type 0"},
		{least + "\x80\x7d\x01", "byte 11: unknown field number 2000 of wire type 0"},
		{least + "\x90\x00", "byte 11: unknown field number 2 of wire type 0"},
		{least + "\x00", "byte 11: not a Protobuf tag"},
		{least + "\x80", "byte 11: not a Protobuf tag"},
		{least + "\x2b", "unknown field number 5 of wire type 3"},
		{least + "\x52\x00", "unknown field number 10 of wire type 2"},
		{least + text(tagID, "1"), "id (byte 11): given twice"},
		{least + "\x50\x02\x50\x02", "value (byte 13): given twice"},
		{least + "\x50", "value (byte 12): number without an end"},
		{least + "\x50\xff\xff\xff\xff\xff\xff\xff\xff\xff\x02", "value (byte 12): number does not fit in 64 bits"},
		{text(tagID, "1") + "\x30\xff\xff\xff\xff\xff\xff\xff\xff\x7f", "outside the years 0000 to 9999"},
		{least + "\x42\x02a", "order (byte 12): length 2 runs past the end"},
		{least + "\x42\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01", "runs past the end"},
		{least + "\x42\x02a\xff", "order (byte 14): not UTF-8"},
		{least + text(tagLines, "\x18\x02\x18\x02"), "lines.value (byte 15): given twice"},
		{least + text(tagLines, "\x0a\x05ab"), "lines.sku (byte 14): length 5 runs past the end"},
		{least + text(tagLines, "\x22\x00"), "lines (byte 13): unknown field number 4"},
		{least + text(tagAttrs, "\x12\x00\x12\x00"), "attrs.value (byte 15): given twice"},
		{least + text(tagAttrs, "\x18\x00"), "attrs (byte 13): unknown field number 3"},
		{least + text(tagAttrs, "\x0a\x01a") + text(tagAttrs, "\x0a\x01a"), `attrs (byte 16): "a" given twice`},
		{least + many.String(), "more than 128 attributes"},
		{least + text(tagOrder, strings.Repeat("x", MaxEventBytes)), "oversized"},
	} {
		err := e.Decode([]byte(c.in))
		if !errors.Is(err, ErrMalformed) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q:\n got %v\nwant %s", c.in, err, c.want)
		}
		if d := cmp.Diff(Event{}, e, ignoreScratch); d != "" {
			t.Errorf("%q leaves something behind: %s", c.in, d)
		}
	}
}

func FuzzDecodeEventProto(f *testing.F) {
	d := schema(f)
	for _, s := range []string{full, typical} {
		var e Event
		if err := e.Decode([]byte(s)); err != nil {
			f.Fatal(err)
		}
		f.Add(AppendEventProto(nil, &e))
	}
	f.Add([]byte("\x12\x011*\x01t0\x00:\x01uj\x00b\x02\x10\x00"))
	var reused Event
	f.Fuzz(func(t *testing.T, b []byte) {
		if isJSON(b) {
			return
		}
		want, accept := protoOracle(d, b)
		err := reused.Decode(b)
		if err != nil && !errors.Is(err, ErrMalformed) {
			t.Fatalf("not ErrMalformed: %v", err)
		}
		if accept != (err == nil) {
			t.Fatalf("oracle accepts: %v; Decode: %v", accept, err)
		}
		if diff := cmp.Diff(want, reused, ignoreScratch); accept && diff != "" {
			t.Fatal(diff)
		}
	})
}

func TestEventProtoDoesNotAllocate(t *testing.T) {
	var e Event
	if err := e.Decode([]byte(full)); err != nil {
		t.Fatal(err)
	}
	long := e.Clone()
	long.Lines[0].SKU = strings.Repeat("s", 300)
	b := AppendEventProto(nil, &long)
	dst := make([]byte, 0, len(b)+16)
	if n := testing.AllocsPerRun(100, func() {
		if err := e.Decode(b); err != nil {
			t.Fatal(err)
		}
		dst = AppendEventProto(dst[:0], &e)
	}); n != 0 {
		t.Errorf("%v allocations", n)
	}
	if string(dst) != string(b) {
		t.Error("not canonical")
	}
}

func TestEventProtoRepairsText(t *testing.T) {
	e := Event{ID: "a\xff\xfe", Type: "t", Member: "u", TimeMS: maxTimeMS + 1}
	var inJSON, inProto Event
	if err := errors.Join(inJSON.Decode(AppendEvent(nil, &e)), inProto.Decode(AppendEventProto(nil, &e))); err != nil {
		t.Fatal(err)
	}
	if inJSON.ID != inProto.ID || !utf8.ValidString(inProto.ID) || inJSON.TimeMS != inProto.TimeMS {
		t.Errorf("%+v\n%+v", inJSON, inProto)
	}
}

func BenchmarkDecodeEventProto(b *testing.B) {
	var e Event
	if err := e.Decode([]byte(typical)); err != nil {
		b.Fatal(err)
	}
	in := AppendEventProto(nil, &e)
	b.SetBytes(int64(len(in)))
	b.ReportAllocs()
	for b.Loop() {
		if err := e.Decode(in); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendEventProto(b *testing.B) {
	var e Event
	if err := e.Decode([]byte(typical)); err != nil {
		b.Fatal(err)
	}
	dst := make([]byte, 0, 1024)
	b.ReportAllocs()
	for b.Loop() {
		dst = AppendEventProto(dst[:0], &e)
	}
}

package source

import (
	"encoding/json"
	"math"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/twmb/avro"
	"google.golang.org/protobuf/encoding/protowire"
)

func decode(t *testing.T, s Schema, b []byte) string {
	t.Helper()
	c := newSchemaCache(oneSchema(s), s.Type)
	d, err := c.decoder(1)
	if err != nil {
		t.Fatal(err)
	}
	v, err := d(b)
	if err != nil {
		return err.Error()
	}
	out, err := json.Marshal(v.goValue())
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// TestAvroKinds is every type and logical type of Avro as a document.
func TestAvroKinds(t *testing.T) {
	for _, c := range []struct {
		schema string
		v      any
		want   string
	}{
		{`"boolean"`, true, `true`},
		{`"int"`, int32(-5), `-5`},
		{`"long"`, int64(math.MaxInt64), `9223372036854775807`},
		{`"float"`, float32(19.99), `19.99`},
		{`"double"`, 19.99, `19.99`},
		{`"double"`, 1e21, `1e+21`},
		{`"double"`, math.Inf(1), `null`},
		{`"double"`, math.NaN(), `null`},
		{`"string"`, "é", `"é"`},
		{`"bytes"`, []byte{1, 2}, `"AQI="`},
		{`{"type":"fixed","name":"F","size":2}`, []byte{1, 2}, `"AQI="`},
		{`{"type":"enum","name":"En","symbols":["A","B"]}`, "B", `"B"`},
		{`["null","int"]`, nil, `null`},
		{`["null","int"]`, int32(7), `7`},
		{`{"type":"array","items":"int"}`, []any{int32(1), int32(2)}, `[1,2]`},
		{`{"type":"map","values":"long"}`, map[string]any{"b": int64(2), "a": int64(1)}, `{"a":1,"b":2}`},
		{`{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}`, big.NewRat(-1999, 100), `-19.99`},
		{`{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}`, big.NewRat(20, 1), `20`},
		{`{"type":"int","logicalType":"date"}`, time.Date(2026, 1, 31, 0, 0, 0, 0, time.UTC), `"2026-01-31T00:00:00Z"`},
		{`{"type":"long","logicalType":"timestamp-micros"}`, time.Date(2026, 1, 31, 1, 2, 3, 4000, time.UTC), `"2026-01-31T01:02:03.000004Z"`},
		{`{"type":"long","logicalType":"local-timestamp-micros"}`, int64(-1), `"1969-12-31T23:59:59.999999"`},
		{`{"type":"int","logicalType":"time-millis"}`, time.Minute, `"1m0s"`},
		{`{"type":"string","logicalType":"uuid"}`, "024629f0-6dc7-4a93-a4ef-7b5a8a0d0c5e", `"024629f0-6dc7-4a93-a4ef-7b5a8a0d0c5e"`},
	} {
		text := `{"type":"record","name":"E","fields":[{"name":"x","type":` + c.schema + `}]}`
		s, err := avro.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		b, err := s.Encode(map[string]any{"x": c.v})
		if err != nil {
			t.Fatal(c.schema, err)
		}
		if got, want := decode(t, Schema{Type: "AVRO", Text: text}, b), `{"x":`+c.want+`}`; got != want {
			t.Errorf("%s: %s, want %s", c.schema, got, want)
		}
	}
	text := `{"type":"record","name":"E","fields":[{"name":"x","type":"string"}]}`
	if got := decode(t, Schema{Type: "AVRO", Text: text}, []byte("\x02\xff")); !strings.Contains(got, "UTF-8") {
		t.Error(got)
	}
	if got := decode(t, Schema{Type: "AVRO", Text: text}, []byte("\x02ab")); !strings.Contains(got, "1 bytes follow") {
		t.Error(got)
	}
}

const protoKinds = `syntax = "proto2";
import "google/protobuf/struct.proto"; import "google/protobuf/timestamp.proto"; import "google/protobuf/wrappers.proto"; import "google/protobuf/duration.proto";
message E {
  enum Kind { A = 0; B = 1; }
  optional double d = 1; optional float f = 2; optional int32 i = 3; optional uint64 u = 4; optional sint64 s = 5; optional fixed64 x = 6;
  optional bool b = 7; optional string t = 8; optional bytes y = 9; optional Kind k = 10; repeated int32 r = 11; map<int32, string> m = 12;
  optional google.protobuf.Struct st = 13; optional google.protobuf.Timestamp ts = 14; optional google.protobuf.Int64Value w = 15;
  optional google.protobuf.Value v = 16; optional group G = 17 { optional int32 n = 1; } optional google.protobuf.Duration du = 18;
}`

// TestProtobufKinds is every type of Protobuf, and those that stand for
// something else, as a document.
func TestProtobufKinds(t *testing.T) {
	num := func(n protowire.Number, v uint64) string {
		return string(protowire.AppendVarint(protowire.AppendTag(nil, n, protowire.VarintType), v))
	}
	fixed := func(n protowire.Number, v uint64) string {
		return string(protowire.AppendFixed64(protowire.AppendTag(nil, n, protowire.Fixed64Type), v))
	}
	sub := func(n protowire.Number, s string) string {
		return string(protowire.AppendString(protowire.AppendTag(nil, n, protowire.BytesType), s))
	}
	double := func(n protowire.Number, x float64) string { return fixed(n, math.Float64bits(x)) }
	for _, c := range []struct{ b, want string }{
		{double(1, 19.99), `{"d":19.99}`},
		{string(protowire.AppendFixed32(protowire.AppendTag(nil, 2, protowire.Fixed32Type), math.Float32bits(19.99))), `{"f":19.99}`},
		{num(3, 1<<64-5), `{"i":-5}`},
		{num(4, 1<<64-1), `{"u":18446744073709551615}`},
		{num(5, protowire.EncodeZigZag(-7)), `{"s":-7}`},
		{fixed(6, 9), `{"x":9}`},
		{num(7, 0), `{"b":false}`},
		{sub(8, "é"), `{"t":"é"}`},
		{sub(8, "\xff"), `unusable record: not UTF-8`},
		{sub(9, "\x01\x02"), `{"y":"AQI="}`},
		{num(10, 1), `{"k":"B"}`},
		{num(11, 1) + num(11, 2), `{"r":[1,2]}`},
		{sub(12, num(1, 2)+sub(2, "b")) + sub(12, num(1, 1)+sub(2, "a")), `{"m":{"1":"a","2":"b"}}`},
		{sub(13, sub(1, sub(1, "a")+sub(2, double(2, 5)))+sub(1, sub(1, "b")+sub(2, sub(6, sub(1, sub(3, "x"))+sub(1, num(4, 1)))))), `{"st":{"a":5,"b":["x",true]}}`},
		{sub(14, num(1, 1_767_225_600)), `{"ts":"2026-01-01T00:00:00Z"}`},
		{sub(14, num(1, 1<<60)), `unusable record: a timestamp outside the years 0000 to 9999`},
		{sub(15, num(1, 41)), `{"w":41}`},
		{sub(15, ""), `{"w":0}`},
		{sub(16, ""), `{"v":null}`},
		{sub(16, num(1, 0)), `{"v":null}`},
		{sub(16, double(2, 2.5)), `{"v":2.5}`},
		{sub(16, double(2, math.NaN())), `{"v":null}`},
		{string(protowire.AppendTag(nil, 17, protowire.StartGroupType)) + num(1, 3) + string(protowire.AppendTag(nil, 17, protowire.EndGroupType)), `{"g":{"n":3}}`},
		{sub(18, num(1, 60)), `{"du":{"seconds":60}}`},
		{num(99, 1), `{}`},
	} {
		if got := decode(t, Schema{Type: "PROTOBUF", Text: protoKinds}, []byte("\x00"+c.b)); got != c.want {
			t.Errorf("%q: %s, want %s", c.b, got, c.want)
		}
	}
}

// TestSchemasReachOnlyTheirReferences: no schema reads a file or the network.
func TestSchemasReachOnlyTheirReferences(t *testing.T) {
	for name, s := range map[string]Schema{
		"a file by $ref":       {Type: "JSON", Text: `{"$ref":"file:///etc/passwd"}`},
		"a URL by $ref":        {Type: "JSON", Text: `{"$ref":"http://127.0.0.1:1/x.json"}`},
		"an import":            {Type: "PROTOBUF", Text: `syntax = "proto3"; import "/etc/passwd"; message E {}`},
		"a name":               {Type: "AVRO", Text: `{"type":"record","name":"E","fields":[{"name":"x","type":"shop.Line"}]}`},
		"itself, for ever":     {Type: "PROTOBUF", Text: `syntax = "proto3"; import "schema.registry/schema.proto"; message E {}`},
		"another's of Google":  {Type: "PROTOBUF", Text: `syntax = "proto3"; import "google/protobuf/none.proto"; message E {}`, References: []Reference{{"google/protobuf/none.proto", Schema{Text: `syntax = "proto3";`}}}},
		"not JSON":             {Type: "JSON", Text: `{`},
		"a reference not JSON": {Type: "JSON", Text: `{}`, References: []Reference{{"x", Schema{Text: "{"}}}},
	} {
		if _, err := newSchemaCache(oneSchema(s), s.Type).decoder(1); err == nil {
			t.Errorf("%s is reached", name)
		}
	}
	// References of references, and one that two share.
	money := Reference{"money.json", Schema{Type: "JSON", Text: jsonMoney}}
	line := Reference{"https://shop.example/line.json", Schema{Type: "JSON", Text: `{"properties":{"value":{"$ref":"money.json"}}}`, References: []Reference{money}}}
	order := Schema{Type: "JSON", References: []Reference{line, money}, Text: `{"properties":{"value":{"$ref":"money.json"},"line":{"$ref":"https://shop.example/line.json"}}}`}
	if got := decode(t, order, []byte(`{"value":1,"line":{"value":-1}}`)); !strings.Contains(got, `"/line/value" breaks minimum`) {
		t.Error(got)
	}
}

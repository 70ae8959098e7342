package source

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/twmb/avro"
	"github.com/twmb/franz-go/pkg/sr"
	"github.com/twmb/franz-go/pkg/sr/srfake"
	"google.golang.org/protobuf/encoding/protowire"
)

// registry is Schemas over a Confluent Schema Registry, as a caller writes it.
type registry struct {
	client *sr.Client
	asked  int
}

func (r *registry) Schema(id int) (Schema, error) {
	r.asked++
	ctx := context.Background()
	s, err := r.client.SchemaByID(ctx, id)
	if r := new(sr.ResponseError); errors.As(err, &r) && r.SchemaError() == sr.ErrSchemaNotFound {
		return Schema{}, fmt.Errorf("%w: %w", ErrUnknownSchema, err)
	}
	if err != nil {
		return Schema{}, err
	}
	return r.resolve(ctx, s)
}

func (r *registry) resolve(ctx context.Context, s sr.Schema) (Schema, error) {
	out := Schema{Type: s.Type.String(), Text: s.Schema}
	for _, ref := range s.References {
		to, err := r.client.SchemaByVersion(ctx, ref.Subject, ref.Version)
		if err != nil {
			return out, err
		}
		whole, err := r.resolve(ctx, to.Schema)
		if err != nil {
			return out, err
		}
		out.References = append(out.References, Reference{Name: ref.Name, Schema: whole})
	}
	return out, nil
}

func newRegistry(t testing.TB) (*srfake.Registry, *registry) {
	t.Helper()
	fake := srfake.New()
	t.Cleanup(fake.Close)
	client, err := sr.NewClient(sr.URLs(fake.URL()))
	if err != nil {
		t.Fatal(err)
	}
	return fake, &registry{client: client}
}

func register(t testing.TB, fake *srfake.Registry, subject string, typ sr.SchemaType, text string, refs ...sr.SchemaReference) int {
	t.Helper()
	id, _, err := fake.RegisterSchema(subject, sr.Schema{Schema: text, Type: typ, References: refs})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// frame writes what Confluent's serializers write, by franz-go's code.
func frame(t testing.TB, id int, index []int, payload []byte) []byte {
	t.Helper()
	b, err := new(sr.ConfluentHeader).AppendEncode(nil, id, index)
	if err != nil {
		t.Fatal(err)
	}
	return append(b, payload...)
}

const (
	avroLine = `{"type":"record","name":"Line","namespace":"shop","fields":[
		{"name":"sku","type":"string"},{"name":"quantity","type":"int","default":1},{"name":"value","type":"long"}]}`
	avroV1 = `{"type":"record","name":"Order","namespace":"shop","fields":[
		{"name":"id","type":"string"},{"name":"type","type":"string"},
		{"name":"time","type":{"type":"long","logicalType":"timestamp-millis"}},
		{"name":"user","type":["null","string"]},{"name":"order","type":"string"},
		{"name":"value","type":"long"},{"name":"currency","type":{"type":"enum","name":"Currency","symbols":["EUR","USD"]}},
		{"name":"lines","type":{"type":"array","items":"shop.Line"}},
		{"name":"attrs","type":{"type":"map","values":["string","int","boolean"]}}]}`
)

// avroV2 has a field more, before others, and the amount as a decimal.
var avroV2 = strings.Replace(strings.Replace(avroV1,
	`{"name":"id","type":"string"}`, `{"name":"till","type":"int","default":0},{"name":"id","type":"string"}`, 1),
	`{"name":"value","type":"long"}`, `{"name":"value","type":"long"},{"name":"paid","type":{"type":"bytes","logicalType":"decimal","precision":12,"scale":2},"default":"\u0000"},{"name":"at","type":{"type":"long","logicalType":"local-timestamp-millis"},"default":0}`, 1)

func avroBytes(t testing.TB, text string, v map[string]any) []byte {
	t.Helper()
	var cache avro.SchemaCache
	if _, err := cache.Parse(avroLine); err != nil {
		t.Fatal(err)
	}
	s, err := cache.Parse(text)
	if err != nil {
		t.Fatal(err)
	}
	b, err := s.Encode(v)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func avroOrder(more map[string]any) map[string]any {
	v := map[string]any{
		"id": "o-1", "type": "purchase", "time": int64(1_767_225_600_250), "user": "jane", "order": "17",
		"value": int64(4100), "currency": "EUR",
		"lines": []any{map[string]any{"sku": "P1", "quantity": int32(2), "value": int64(4100)}},
		"attrs": map[string]any{"store": "5", "till": int32(2), "member": true},
	}
	for k, x := range more {
		v[k] = x
	}
	return v
}

const wantOrder = `{"id":"o-1","source":"shop","type":"purchase","time":"2026-01-01T00:00:00.250Z","user":"jane","order":"17",` +
	`"value":4100,"currency":"EUR","lines":[{"sku":"P1","quantity":2,"value":4100}],"attrs":{"member":"true","store":"5","till":"2"}}` + "\n"

func adaptFramed(t testing.TB, cfg Config, s Schemas, value []byte) string {
	t.Helper()
	cfg.Name = "shop"
	a, err := New(cfg, s)
	if err != nil {
		t.Fatal(err)
	}
	return adapt(t, a, &Record{Topic: "in", TimeMS: 1_767_225_600_000, Value: value})
}

func TestAvro(t *testing.T) {
	fake, reg := newRegistry(t)
	register(t, fake, "line", sr.TypeAvro, avroLine)
	ref := sr.SchemaReference{Name: "shop.Line", Subject: "line", Version: 1}
	v1 := register(t, fake, "orders-value", sr.TypeAvro, avroV1, ref)
	v2 := register(t, fake, "orders-value", sr.TypeAvro, avroV2, ref)
	if v1 == v2 {
		t.Fatal("one id for two versions")
	}
	a, err := New(Config{Name: "shop", Format: "avro"}, reg)
	if err != nil {
		t.Fatal(err)
	}
	// Both versions, mixed, through one adapter: each by its own schema.
	old := frame(t, v1, nil, avroBytes(t, avroV1, avroOrder(nil)))
	evolved := frame(t, v2, nil, avroBytes(t, avroV2, avroOrder(map[string]any{"till": int32(9), "paid": "41.00", "at": int64(0)})))
	for range 2 {
		for _, b := range [][]byte{old, evolved} {
			if got := adapt(t, a, &Record{Value: b}); got != wantOrder {
				t.Errorf("got  %swant %s", got, wantOrder)
			}
		}
	}
	if reg.asked != 2 {
		t.Errorf("the registry was asked %d times for 2 ids", reg.asked)
	}
	// The decimal and the time without a zone, where they are asked for.
	got := adaptFramed(t, Config{Format: "avro", TimeZone: "Europe/Amsterdam", Fields: map[string]string{"amount": "paid", "time": "at"}}, reg,
		frame(t, v2, nil, avroBytes(t, avroV2, avroOrder(map[string]any{"till": int32(9), "paid": "37.05", "at": int64(1_782_864_000_000)}))))
	if !strings.Contains(got, `"value":3705`) || !strings.Contains(got, `"time":"2026-06-30T22:00:00.000Z"`) {
		t.Error(got)
	}
	nobody := frame(t, v1, nil, avroBytes(t, avroV1, avroOrder(map[string]any{"user": nil})))
	if got := adapt(t, a, &Record{Value: nobody}); !strings.Contains(got, "whose event this is") {
		t.Error(got)
	}
}

const (
	protoCustomer = `syntax = "proto3"; package shop; message Customer { string id = 1; }`
	protoV1       = `syntax = "proto3"; package shop;
import "shop/customer.proto";
import "google/protobuf/timestamp.proto";
import "google/protobuf/wrappers.proto";
message Ping { string id = 1; }
message Order {
  message Line { string sku = 1; int32 quantity = 2; int64 value = 3; }
  enum Kind { NONE = 0; purchase = 1; refund = 2; }
  string id = 1; Kind type = 2; google.protobuf.Timestamp time = 3; Customer customer = 4;
  string order = 5; int64 value = 6; google.protobuf.StringValue currency = 7;
  repeated Line lines = 8; map<string, string> attrs = 9;
}`
)

var protoV2 = strings.Replace(protoV1, `string order = 5;`, `string order = 5; double weight = 12; repeated int32 tills = 13;`, 1)

func protoOrder() []byte {
	str := func(b []byte, n protowire.Number, s string) []byte {
		return protowire.AppendString(protowire.AppendTag(b, n, protowire.BytesType), s)
	}
	num := func(b []byte, n protowire.Number, v uint64) []byte {
		return protowire.AppendVarint(protowire.AppendTag(b, n, protowire.VarintType), v)
	}
	b := str(nil, 1, "o-1")
	b = num(b, 2, 1)
	b = str(b, 3, string(num(num(nil, 1, 1_767_225_600), 2, 250_000_000)))
	b = str(b, 4, string(str(nil, 1, "jane")))
	b = str(b, 5, "17")
	b = num(b, 6, 4100)
	b = str(b, 7, string(str(nil, 1, "EUR")))
	b = str(b, 8, string(num(num(str(nil, 1, "P1"), 2, 2), 3, 4100)))
	for _, kv := range [][2]string{{"till", "2"}, {"member", "true"}, {"store", "5"}} {
		b = str(b, 9, string(str(str(nil, 1, kv[0]), 2, kv[1])))
	}
	return b
}

func TestProtobuf(t *testing.T) {
	fake, reg := newRegistry(t)
	register(t, fake, "customer", sr.TypeProtobuf, protoCustomer)
	ref := sr.SchemaReference{Name: "shop/customer.proto", Subject: "customer", Version: 1}
	v1 := register(t, fake, "orders-value", sr.TypeProtobuf, protoV1, ref)
	v2 := register(t, fake, "orders-value", sr.TypeProtobuf, protoV2, ref)
	cfg := Config{Format: "protobuf", Fields: map[string]string{"user": "customer.id"}}
	for name, b := range map[string][]byte{
		"old":     frame(t, v1, []int{1}, protoOrder()),
		"evolved": frame(t, v2, []int{1}, protowire.AppendFixed64(protowire.AppendTag(protoOrder(), 12, protowire.Fixed64Type), 0x3ff8<<48)),
	} {
		if got := adaptFramed(t, cfg, reg, b); got != wantOrder {
			t.Errorf("%s: got  %swant %s", name, got, wantOrder)
		}
	}
	for name, c := range map[string]struct {
		value []byte
		want  string
	}{
		"the first message has no type":   {frame(t, v1, []int{0}, protowire.AppendString(protowire.AppendTag(nil, 1, 2), "x")), "the event's type"},
		"a nested message":                {frame(t, v1, []int{1, 0}, protowire.AppendString(protowire.AppendTag(nil, 1, 2), "x")), "the event's type"},
		"no such message":                 {frame(t, v1, []int{2}, protoOrder()), "no message 2"},
		"an index that ends early":        {frame(t, v1, nil, []byte{4, 2}), "ends early"},
		"no index":                        {frame(t, v1, nil, nil), "no message index"},
		"a negative index":                {frame(t, v1, nil, []byte{2, 1}), "no message -1"},
		"a cut payload":                   {frame(t, v1, []int{1}, protoOrder()[:len(protoOrder())-1]), "Protobuf: "},
		"a schema of another type":        {frame(t, register(t, fake, "a", sr.TypeAvro, avroLine), nil, nil), "is AVRO"},
		"an unknown schema":               {frame(t, 999, []int{1}, nil), "unknown schema"},
		"no framing":                      {[]byte(`{"id":1}`), "no schema id"},
		"less than a schema id":           {[]byte{0, 0, 0}, "no schema id"},
		"a schema id that is no schema's": {[]byte{0, 255, 255, 255, 255}, "out of range"},
	} {
		if got := adaptFramed(t, cfg, reg, c.value); !strings.HasPrefix(got, "error: ") || !strings.Contains(got, c.want) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

const (
	jsonMoney = `{"$schema":"http://json-schema.org/draft-07/schema#","type":"integer","minimum":0}`
	jsonV1    = `{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://shop.example/order.json","type":"object",
		"required":["id","user"],"additionalProperties":true,
		"properties":{"id":{"type":"string"},"value":{"$ref":"money.json"},"user":{"type":"string","maxLength":8}}}`
)

func TestJSONSchema(t *testing.T) {
	fake, reg := newRegistry(t)
	register(t, fake, "money", sr.TypeJSON, jsonMoney)
	ref := sr.SchemaReference{Name: "money.json", Subject: "money", Version: 1}
	v1 := register(t, fake, "orders-value", sr.TypeJSON, jsonV1, ref)
	v2 := register(t, fake, "orders-value", sr.TypeJSON, strings.Replace(jsonV1, `"required":["id"`, `"required":["id","till"`, 1), ref)
	doc := `{"id":"o-1","type":"purchase","time":"2026-01-01T00:00:00.250Z","user":"jane","order":"17","value":4100,"currency":"EUR",
		"lines":[{"sku":"P1","quantity":2,"value":4100}],"attrs":{"member":true,"store":"5","till":2}}`
	cfg := Config{Format: "jsonschema"}
	if got := adaptFramed(t, cfg, reg, frame(t, v1, nil, []byte(doc))); got != wantOrder {
		t.Errorf("got  %swant %s", got, wantOrder)
	}
	evolved := strings.Replace(doc, `{"id"`, `{"till":4,"id"`, 1)
	if got := adaptFramed(t, cfg, reg, frame(t, v2, nil, []byte(evolved))); got != wantOrder {
		t.Errorf("got  %swant %s", got, wantOrder)
	}
	for doc, want := range map[string]string{
		strings.Replace(doc, "4100", "-1", 1):               `"/value" breaks`,
		strings.Replace(doc, "jane", "jane@example.com", 1): `"/user" breaks maxLength`,
		`{"id":"o-1"}`: `breaks required`,
		`{"id":`:       "not JSON",
	} {
		got := adaptFramed(t, cfg, reg, frame(t, v1, nil, []byte(doc)))
		if !strings.HasPrefix(got, "error: ") || !strings.Contains(got, want) || strings.Contains(got, "jane") {
			t.Errorf("%s: want %s, got %s", doc, want, got)
		}
	}
}

// failing is a registry that is down, then one with a schema of nonsense.
type failing struct{ text string }

func (f failing) Schema(int) (Schema, error) {
	if f.text == "" {
		return Schema{}, errors.New("connection refused")
	}
	return Schema{Type: f.text, Text: "}{"}, nil
}

func TestRegistryTrouble(t *testing.T) {
	for format, typ := range map[string]string{"avro": "AVRO", "protobuf": "PROTOBUF", "jsonschema": "JSON"} {
		a, err := New(Config{Format: format}, failing{})
		if err != nil {
			t.Fatal(err)
		}
		in := &Record{Value: []byte{0, 0, 0, 0, 1, 0}}
		err = a.Adapt(in, func(*Event) error { return nil })
		if err == nil || errors.Is(err, ErrUnusable) || !strings.Contains(err.Error(), "connection refused") {
			t.Errorf("%s: an outage must be retried: %v", format, err)
		}
		if a, err = New(Config{Format: format}, failing{typ}); err != nil {
			t.Fatal(err)
		}
		if err = a.Adapt(in, func(*Event) error { return nil }); !errors.Is(err, ErrUnusable) {
			t.Errorf("%s: a schema of nonsense is a dead letter: %v", format, err)
		}
		if _, err := New(Config{Format: format}, nil); err == nil {
			t.Errorf("%s: New without a registry", format)
		}
	}
}

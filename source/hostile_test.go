package source

import (
	"encoding/binary"
	"strings"
	"testing"
	"time"

	"google.golang.org/protobuf/encoding/protowire"
)

// TestHostilePayloads: a few bytes that promise a great deal.
func TestHostilePayloads(t *testing.T) {
	avroOf := func(field string) Schema {
		return Schema{Type: "AVRO", Text: `{"type":"record","name":"E","fields":[{"name":"id","type":"string"},{"name":"x","type":` + field + `}]}`}
	}
	long := func(n int64) string { return string(binary.AppendVarint(nil, n)) }
	recursive := Schema{Type: "PROTOBUF", Text: `syntax = "proto3"; message E { E e = 1; string id = 2; }`}
	nested := []byte{}
	for range 5000 {
		nested = protowire.AppendBytes(protowire.AppendTag(nil, 1, protowire.BytesType), nested)
	}
	for name, c := range map[string]struct {
		format  string
		schema  Schema
		payload string
	}{
		"a list of 2^40 nulls":         {"avro", avroOf(`{"type":"array","items":"null"}`), "\x02a" + long(1<<40)},
		"a list of 2^40 empty records": {"avro", avroOf(`{"type":"array","items":{"type":"record","name":"Z","fields":[]}}`), "\x02a" + long(1<<40)},
		"a map of 2^62":                {"avro", avroOf(`{"type":"map","values":"null"}`), "\x02a" + long(1<<62)},
		"a string of 2^62":             {"avro", avroOf(`"string"`), "\x02a" + long(1<<62)},
		"bytes of a negative length":   {"avro", avroOf(`"bytes"`), "\x02a" + long(-5)},
		"a union of no branch":         {"avro", avroOf(`["null","string"]`), "\x02a" + long(9)},
		"a block of the least length":  {"avro", avroOf(`{"type":"array","items":"int"}`), "\x02a" + long(-1<<63)},
		"a decimal of 2^18 bits":       {"avro", avroOf(`{"type":"bytes","logicalType":"decimal","precision":9,"scale":2}`), "\x02a" + long(1<<15) + strings.Repeat("\x7f", 1<<15)},
		"a list in a list in a list":   {"avro", Schema{Type: "AVRO", Text: `{"type":"record","name":"E","fields":[{"name":"e","type":{"type":"array","items":"E"}}]}`}, strings.Repeat(long(1), 100_000)},
		"messages in messages":         {"protobuf", recursive, "\x00" + string(nested)},
		"an index of many":             {"protobuf", recursive, long(1<<40) + strings.Repeat("\x00", 100)},
		"a document of brackets":       {"jsonschema", Schema{Type: "JSON", Text: `{}`}, strings.Repeat("[", MaxRecordBytes/2)},
	} {
		t.Run(name, func(t *testing.T) {
			a, err := New(Config{Name: "s", Format: c.format}, oneSchema(c.schema))
			if err != nil {
				t.Fatal(err)
			}
			begin := time.Now()
			got := adapt(t, a, &Record{Value: append([]byte{0, 0, 0, 0, 1}, c.payload...)})
			if !strings.HasPrefix(got, "error: ") || strings.Contains(got, "cannot decode") {
				t.Errorf("%.200s", got)
			}
			if took := time.Since(begin); took > 5*time.Second {
				t.Errorf("took %v", took)
			}
			t.Logf("%.150s", got)
		})
	}
}

// TestManySmallThings: the largest record of the smallest parts stays affordable.
func TestManySmallThings(t *testing.T) {
	for name, value := range map[string]string{
		"empty lists":   `{"batch":[` + strings.TrimSuffix(strings.Repeat("[],", MaxRecordBytes/3-10), ",") + `]}`,
		"equal keys":    "{" + strings.TrimSuffix(strings.Repeat(`"a":1,`, MaxRecordBytes/6-10), ",") + "}",
		"empty objects": `{"batch":[` + strings.TrimSuffix(strings.Repeat("{},", MaxRecordBytes/3-10), ",") + `]}`,
		"escapes":       `{"type":"` + strings.Repeat(`\n`, MaxRecordBytes/2-10) + `"}`,
		"blanks":        strings.Repeat(" ", MaxRecordBytes),
	} {
		a, err := New(Config{Name: "s", Format: "segment"}, nil)
		if err != nil {
			t.Fatal(err)
		}
		if got := adapt(t, a, &Record{Value: []byte(value)}); !strings.HasPrefix(got, "error: ") {
			t.Errorf("%s: %.200s", name, got)
		}
	}
}

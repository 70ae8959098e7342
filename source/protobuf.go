package source

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/bufbuild/protocompile"
	"google.golang.org/protobuf/proto"
	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/types/dynamicpb"
)

const (
	protoFile = "schema.registry/schema.proto" // no import's name
	wellKnown = "google/protobuf/"             // these are the compiler's own
)

func compileProtobuf(s Schema) (decoder, error) {
	files := map[string]string{protoFile: s.Text}
	err := s.flattenReferences(func(name, text string) error {
		files[name] = text
		return nil
	})
	if err != nil {
		return nil, err
	}
	compiler := protocompile.Compiler{
		MaxParallelism: 1,
		Resolver: protocompile.WithStandardImports(&protocompile.SourceResolver{
			Accessor: func(name string) (io.ReadCloser, error) {
				text, ok := files[name]
				if !ok || strings.HasPrefix(name, wellKnown) {
					return nil, fmt.Errorf("%s is not among the schema's references", clip(name))
				}
				return io.NopCloser(strings.NewReader(text)), nil
			},
		}),
	}
	compiled, err := compiler.Compile(context.Background(), protoFile)
	if err != nil {
		return nil, err
	}
	file := compiled[0]
	return func(b []byte) (value, error) {
		md, b, err := messageAt(file, b)
		if err != nil {
			return value{}, err
		}
		m := dynamicpb.NewMessage(md)
		options := proto.UnmarshalOptions{RecursionLimit: maxDepth, DiscardUnknown: true}
		if err := options.Unmarshal(b, m); err != nil {
			return value{}, unusable("", "Protobuf: %v", err)
		}
		return fromMessage(m, 0)
	}, nil
}

// messageAt reads the message index that follows the schema id: a count and as
// many indexes, from the file's messages down to a nested one, as zigzag
// varints. A count of 0 means the first message.
func messageAt(file protoreflect.FileDescriptor, b []byte) (protoreflect.MessageDescriptor, []byte, error) {
	next := func() (int64, bool) {
		n, size := binary.Varint(b)
		if size <= 0 {
			return 0, false
		}
		b = b[size:]
		return n, true
	}
	count, ok := next()
	if !ok || count < 0 || count > maxDepth {
		return nil, nil, unusable("", "Protobuf: no message index after the schema id")
	}
	messages := file.Messages()
	var md protoreflect.MessageDescriptor
	for i := range max(count, 1) {
		at := int64(0)
		if count > 0 {
			if at, ok = next(); !ok {
				return nil, nil, unusable("", "Protobuf: the message index ends early")
			}
		}
		if at < 0 || at >= int64(messages.Len()) {
			return nil, nil, unusable("", "Protobuf: the schema has no message %d at depth %d", at, i)
		}
		md = messages.Get(int(at))
		messages = md.Messages()
	}
	return md, b, nil
}

// fromMessage is a message as an object of its fields' names. Fields that are
// not there, and those of proto3 that hold their zero, are left out.
func fromMessage(m protoreflect.Message, depth int) (value, error) {
	if depth > maxDepth {
		return value{}, unusable("", "nested deeper than %d", maxDepth)
	}
	md := m.Descriptor()
	if v, ok, err := fromWellKnown(m, depth); ok {
		return v, err
	}
	x := value{kind: object}
	fields := md.Fields()
	for i := range fields.Len() {
		fd := fields.Get(i)
		if !m.Has(fd) {
			continue
		}
		v, err := fromField(fd, m.Get(fd), depth)
		if err != nil {
			return x, err
		}
		x.set(string(fd.Name()), v)
	}
	return x, nil
}

func fromField(fd protoreflect.FieldDescriptor, v protoreflect.Value, depth int) (value, error) {
	switch {
	case fd.IsMap():
		x := value{kind: object}
		var keys []protoreflect.MapKey
		v.Map().Range(func(k protoreflect.MapKey, _ protoreflect.Value) bool {
			keys = append(keys, k)
			return true
		})
		slices.SortFunc(keys, func(a, b protoreflect.MapKey) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			key, err := utf8Text(k.String())
			if err != nil {
				return x, err
			}
			y, err := fromSingle(fd.MapValue(), v.Map().Get(k), depth+1)
			if err != nil {
				return x, err
			}
			x.set(key, y)
		}
		return x, nil
	case fd.IsList():
		x := value{kind: list, items: make([]value, v.List().Len())}
		for i := range x.items {
			var err error
			if x.items[i], err = fromSingle(fd, v.List().Get(i), depth+1); err != nil {
				return x, err
			}
		}
		return x, nil
	}
	return fromSingle(fd, v, depth)
}

func fromSingle(fd protoreflect.FieldDescriptor, v protoreflect.Value, depth int) (value, error) {
	switch fd.Kind() {
	case protoreflect.BoolKind:
		return value{kind: boolean, text: strconv.FormatBool(v.Bool())}, nil
	case protoreflect.EnumKind:
		if e := fd.Enum().Values().ByNumber(v.Enum()); e != nil {
			return str(string(e.Name())), nil
		}
		return integer(int64(v.Enum())), nil
	case protoreflect.StringKind:
		return utf8Value(v.String())
	case protoreflect.BytesKind:
		return fromBytes(v.Bytes()), nil
	case protoreflect.FloatKind:
		return fromFloat(v.Float(), 32), nil
	case protoreflect.DoubleKind:
		return fromFloat(v.Float(), 64), nil
	case protoreflect.MessageKind, protoreflect.GroupKind:
		return fromMessage(v.Message(), depth+1)
	case protoreflect.Uint32Kind, protoreflect.Uint64Kind, protoreflect.Fixed32Kind, protoreflect.Fixed64Kind:
		return value{kind: number, text: strconv.FormatUint(v.Uint(), 10)}, nil
	}
	return integer(v.Int()), nil
}

// fromWellKnown reads the types that stand for something else: timestamps,
// wrapped scalars, and the JSON-like ones.
func fromWellKnown(m protoreflect.Message, depth int) (v value, ok bool, err error) {
	md := m.Descriptor()
	if !strings.HasPrefix(md.ParentFile().Path(), wellKnown) {
		return v, false, nil
	}
	fields := md.Fields()
	switch md.Name() {
	case "Timestamp":
		seconds, nanos := m.Get(fields.ByNumber(1)).Int(), m.Get(fields.ByNumber(2)).Int()
		if seconds < minTimeMS/1000 || seconds > maxTimeMS/1000 || nanos < 0 || nanos > 999_999_999 {
			return v, true, unusable("", "a timestamp outside the years 0000 to 9999")
		}
		return fromTime(time.Unix(seconds, nanos)), true, nil
	case "DoubleValue", "FloatValue", "Int64Value", "UInt64Value", "Int32Value", "UInt32Value", "BoolValue", "StringValue", "BytesValue":
		v, err = fromSingle(fields.ByNumber(1), m.Get(fields.ByNumber(1)), depth)
		return v, true, err
	case "Struct", "ListValue":
		v, err = fromField(fields.ByNumber(1), m.Get(fields.ByNumber(1)), depth)
		return v, true, err
	case "Value":
		fd := m.WhichOneof(md.Oneofs().Get(0))
		if fd == nil || fd.Name() == "null_value" {
			return value{kind: null}, true, nil
		}
		if f := m.Get(fd); fd.Kind() == protoreflect.DoubleKind && math.Trunc(f.Float()) == f.Float() && math.Abs(f.Float()) < 1<<53 {
			return integer(int64(f.Float())), true, nil
		}
		v, err = fromField(fd, m.Get(fd), depth)
		return v, true, err
	}
	return v, false, nil
}

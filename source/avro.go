package source

import (
	"encoding/base64"
	"fmt"
	"maps"
	"math"
	"math/big"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/twmb/avro"
)

// localTimestamps decode to text without a zone: that is what they say.
var localTimestamps = []avro.SchemaOpt{
	localTimestamp("local-timestamp-millis", time.Millisecond),
	localTimestamp("local-timestamp-micros", time.Microsecond),
	localTimestamp("local-timestamp-nanos", time.Nanosecond),
}

func localTimestamp(logical string, unit time.Duration) avro.CustomType {
	return avro.CustomType{LogicalType: logical, AvroType: "long", Decode: func(v any, _ *avro.SchemaNode) (any, error) {
		n, ok := v.(int64)
		if !ok {
			return nil, avro.ErrSkipCustomType
		}
		per := int64(time.Second / unit)
		t := time.Unix(n/per, n%per*int64(unit)).UTC()
		return t.Format("2006-01-02T15:04:05.999999999"), nil
	}}
}

func compileAvro(s Schema) (decoder, error) {
	var cache avro.SchemaCache
	err := s.flattenReferences(func(_, text string) error {
		_, err := cache.Parse(text, localTimestamps...)
		return err
	})
	if err != nil {
		return nil, err
	}
	schema, err := cache.Parse(s.Text, localTimestamps...)
	if err != nil {
		return nil, err
	}
	return func(b []byte) (value, error) {
		var v any
		rest, err := schema.Decode(b, &v)
		if err != nil {
			return value{}, unusable("", "Avro: %v", err)
		}
		if len(rest) > 0 {
			return value{}, unusable("", "Avro: %d bytes follow the record", len(rest))
		}
		return fromGo(v, 0)
	}, nil
}

// fromGo is what a decoder made of a document as a value. A binary floating
// point number counts as the shortest decimal that reads back as the same.
func fromGo(v any, depth int) (value, error) {
	if depth > maxDepth {
		return value{}, unusable("", "nested deeper than %d", maxDepth)
	}
	switch v := v.(type) {
	case nil:
		return value{kind: null}, nil
	case bool:
		return value{kind: boolean, text: strconv.FormatBool(v)}, nil
	case int32:
		return integer(int64(v)), nil
	case int64:
		return integer(v), nil
	case float32:
		return fromFloat(float64(v), 32), nil
	case float64:
		return fromFloat(v, 64), nil
	case string:
		return utf8Value(v)
	case []byte:
		return fromBytes(v), nil
	case [16]byte:
		return str(fmt.Sprintf("%x-%x-%x-%x-%x", v[:4], v[4:6], v[6:8], v[8:10], v[10:])), nil
	case time.Time:
		return fromTime(v), nil
	case time.Duration:
		return str(v.String()), nil
	case *big.Rat:
		return fromRat(v)
	case []any:
		x := value{kind: list, items: make([]value, len(v))}
		for i := range v {
			var err error
			if x.items[i], err = fromGo(v[i], depth+1); err != nil {
				return x, err
			}
		}
		return x, nil
	case map[string]any:
		x := value{kind: object, fields: make([]field, 0, len(v))}
		for _, k := range slices.Sorted(maps.Keys(v)) {
			key, err := utf8Text(k)
			if err != nil {
				return x, err
			}
			y, err := fromGo(v[k], depth+1)
			if err != nil {
				return x, err
			}
			x.set(key, y)
		}
		return x, nil
	}
	return str(strings.ToValidUTF8(fmt.Sprint(v), "\uFFFD")), nil
}

// fromFloat is the decimal of a float; what no decimal writes is null.
func fromFloat(f float64, bits int) value {
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return value{kind: null}
	}
	return value{kind: number, text: strconv.FormatFloat(f, 'g', -1, bits)}
}

// fromBytes is base64, as in the JSON of other formats.
func fromBytes(b []byte) value { return str(base64.StdEncoding.EncodeToString(b)) }

func fromTime(t time.Time) value { return str(t.UTC().Format(time.RFC3339Nano)) }

// fromRat is a decimal of bounded size, exactly.
func fromRat(r *big.Rat) (value, error) {
	const most = 256 // bits
	digits, exact := 0, false
	if r.Num().BitLen() <= most && r.Denom().BitLen() <= most {
		digits, exact = r.FloatPrec()
	}
	if !exact {
		return value{}, unusable("", "a decimal of more than %d bits", most)
	}
	return value{kind: number, text: r.FloatString(digits)}, nil
}

func utf8Text(s string) (string, error) {
	if !utf8.ValidString(s) {
		return "", unusable("", "not UTF-8")
	}
	return s, nil
}

func utf8Value(s string) (value, error) {
	s, err := utf8Text(s)
	return str(s), err
}

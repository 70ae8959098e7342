package source

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// oracle is what encoding/json makes of b, false where it is refused.
func oracle(b []byte) (v any, ok bool) {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	if d.Decode(&v) != nil || d.More() || !json.Valid(b) {
		return nil, false
	}
	return v, true
}

// compare holds parseJSON to encoding/json, but for the bounds it has besides.
func compare(t interface{ Errorf(string, ...any) }, b []byte) {
	got, err := parseJSON(b)
	want, ok := oracle(b)
	if err != nil {
		bounded := strings.Contains(err.Error(), "nested deeper") || strings.Contains(err.Error(), "not a number") ||
			strings.Contains(err.Error(), "not UTF-8")
		if ok && !bounded {
			t.Errorf("%.300q: %v", b, err)
		}
		return
	}
	if !ok {
		t.Errorf("%.300q is taken", b)
		return
	}
	if g := got.goValue(); !reflect.DeepEqual(g, want) {
		t.Errorf("%.300q is %#v, want %#v", b, g, want)
	}
}

func FuzzJSON(f *testing.F) {
	for _, s := range []string{`{"a":[1,-0.5e+3,"x\u00e9\ud83d\ude00\ud800",true,false,null,{}],"a":[]}`, `"\"\\\/\b\f\n\r\t"`, ` [ ] `, `01`, `1.`, `-`,
		`"\ud800\u0041"`, `"\uDFFF"`, `{"a":1,}`, `[1 2]`, `tru`, `"` + "\x01" + `"`, `{"a"}`, `"\x"`, `"\u12g4"`, `[1`, `{"a":`, `"a`, `"a\`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) { compare(t, b) })
}

func TestJSONAgainstStandardLibrary(t *testing.T) {
	var document func(depth int) *rapid.Generator[any]
	document = func(depth int) *rapid.Generator[any] {
		leaf := rapid.OneOf(
			rapid.Just[any](nil), rapid.Map(rapid.Bool(), func(b bool) any { return b }),
			rapid.Map(rapid.String(), func(s string) any { return s }), rapid.Map(rapid.Float64Range(-1e9, 1e9), func(x float64) any { return x }),
			rapid.Map(rapid.Int64(), func(n int64) any { return n }))
		if depth == 0 {
			return leaf
		}
		return rapid.OneOf(leaf,
			rapid.Map(rapid.SliceOfN(rapid.Deferred(func() *rapid.Generator[any] { return document(depth - 1) }), 0, 4), func(l []any) any { return l }),
			rapid.Map(rapid.MapOfN(rapid.String(), rapid.Deferred(func() *rapid.Generator[any] { return document(depth - 1) }), 0, 4), func(m map[string]any) any { return m }))
	}
	rapid.Check(t, func(t *rapid.T) {
		b, err := json.Marshal(document(4).Draw(t, "document"))
		if err != nil {
			t.Fatal(err)
		}
		compare(t, b)
	})
}

package record

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// agree holds that the fast path changes nothing: not what is accepted, not what is
// read, not a word of an error.
func agree(t interface{ Fatalf(string, ...any) }, b []byte) {
	var quick, strict, both Event
	want := strict.decodeStrict(b)
	if want != nil {
		strict.Reset()
	}
	if len(b) <= MaxEventBytes && quick.fast(b) {
		if want != nil {
			t.Fatalf("%q: the fast path accepts, the strict one says %v", b, want)
		}
		if d := cmp.Diff(strict, quick, ignoreScratch); d != "" {
			t.Fatalf("%q: %s", b, d)
		}
	}
	got := both.Decode(b)
	if IsControl(b) {
		if !errors.Is(got, ErrControl) {
			t.Fatalf("%q: a control: %v", b, got)
		}
		return
	}
	if (got == nil) != (want == nil) || got != nil && got.Error() != want.Error() {
		t.Fatalf("%q: Decode says %v, the strict path %v", b, got, want)
	}
	if d := cmp.Diff(strict, both, ignoreScratch); d != "" {
		t.Fatalf("%q: %s", b, d)
	}
}

// TestFastPathAgrees mutates canonical events byte by byte.
func TestFastPathAgrees(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := genEvent().Draw(t, "event")
		b := AppendEvent(nil, &e)
		agree(t, b)
		for range rapid.IntRange(1, 3).Draw(t, "mutations") {
			at := rapid.IntRange(1, len(b)-1).Draw(t, "at")
			switch rapid.IntRange(0, 2).Draw(t, "kind") {
			case 0:
				b[at] = rapid.SampledFrom([]byte("\"\\{}[],:0129-+.eEtZ \n\x00\x1f\x7f\x80\xc3\xff")).Draw(t, "byte")
			case 1:
				b = append(b[:at], b[at+1:]...)
			case 2:
				b = append(b[:at:at], append([]byte(rapid.SampledFrom([]string{"0", " ", `"`, ",", `"id":"x",`, "é", "}", `\u0041`}).Draw(t, "text")), b[at:]...)...)
			}
			if b[0] == '{' && len(b) > 1 {
				agree(t, b)
			} else {
				break
			}
		}
	})
}

// TestFastPathTakes what it was made for; otherwise it would be slow and no test
// would tell.
func TestFastPathTakes(t *testing.T) {
	for _, s := range []string{
		typical,
		`{"user":"u","id":"é€😀","time":"1997-10-01T12:30:00Z","type":"t","order":"o","refund_of":"r","source":"s"}`,
		`{"id":"1","type":"t","time":"1997-10-01T12:30:00.1+02:00","user":"u","value":-12,"lines":[],"attrs":{}}`,
		`{"id":"1","type":"t","time":"1997-10-01T12:30:00.000Z","user":"u","lines":[{},{"value":3,"sku":"a"}],"attrs":{"n":1.50,"vip":true,"s":""}}`,
	} {
		var e Event
		if !e.fast([]byte(s)) {
			t.Errorf("not taken: %s", s)
		}
		agree(t, []byte(s))
	}
}

func TestFixedTime(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := AppendTime(nil, rapid.Int64Range(minTimeMS, maxTimeMS).Draw(t, "ms"))
		for range rapid.IntRange(0, 2).Draw(t, "mutations") {
			b[rapid.IntRange(0, 23).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		got, ok := fixedTime(b)
		want, err := ParseTime(string(b))
		if ok != (err == nil) || got != want {
			if !ok && err == nil && b[23] != 'Z' {
				return // another layout
			}
			t.Fatalf("%q: %d %v, want %d %v", b, got, ok, want, err)
		}
	})
}

func FuzzFastPath(f *testing.F) {
	f.Add([]byte(full))
	f.Add([]byte(typical))
	f.Add([]byte(`{"id":"1","type":"t","time":"1997-10-01T12:30:00.000Z","user":"u","lines":[{},{"value":3}],"attrs":{"n":1.50,"vip":true,"s":""}}`))
	f.Add([]byte(`{"control":"tick","time":"2000-01-01T00:00:00Z"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		if isJSON(b) {
			agree(t, b)
		}
	})
}

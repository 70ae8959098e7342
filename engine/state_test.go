package engine

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestStateRoundTrip: a decoded state writes the same bytes again, and any prefix of
// them is refused.
func TestStateRoundTrip(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := state{
			next:        rapid.Int64Min(0).Draw(rt, "next"),
			watermarkMS: rapid.Int64().Draw(rt, "watermark"),
			boundaryMS:  rapid.Int64().Draw(rt, "boundary"),
			sweeping:    rapid.Bool().Draw(rt, "sweeping"),
			cursor:      rapid.String().Draw(rt, "cursor"),
			ordinal:     rapid.Uint32().Draw(rt, "ordinal"),
			programID:   rapid.String().Draw(rt, "programme"),
			modelID:     rapid.String().Draw(rt, "model"),
		}
		for p := range rapid.Int32Range(0, 3).Draw(rt, "heard") {
			s.heard = append(s.heard, heard{2*p + 1, rapid.Int64Min(0).Draw(rt, "offset")})
		}
		b := s.encode()
		got, err := decodeState(b)
		must(rt, err)
		if again := got.encode(); !bytes.Equal(b, again) || got.cursor != s.cursor || got.next != s.next || got.ordinal != s.ordinal || !slices.Equal(got.heard, s.heard) {
			rt.Fatalf("wrote %x, read it as %+v", b, got)
		}
		cut := rapid.IntRange(0, len(b)-1).Draw(rt, "cut")
		if _, err := decodeState(b[:cut]); !errors.Is(err, errState) {
			rt.Fatalf("%d of %d bytes: %v", cut, len(b), err)
		}
	})
}

func FuzzDecodeState(f *testing.F) {
	f.Add((&state{next: 7, cursor: "m1", programID: "sha256:ab"}).encode())
	f.Add((&state{next: 7, heard: []heard{{0, 1}, {3, 1 << 40}}}).encode())
	f.Add([]byte{stateVersion})
	f.Fuzz(func(t *testing.T, b []byte) {
		s, err := decodeState(b)
		if err != nil {
			if !errors.Is(err, errState) {
				t.Fatalf("not an errState: %v", err)
			}
			return
		}
		if _, err := decodeState(s.encode()); err != nil {
			t.Fatalf("its own bytes: %v", err)
		}
	})
}

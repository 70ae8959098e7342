package record

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFlagBytes: the bytes are those of docs/formats.md, and nothing else is read.
func TestFlagBytes(t *testing.T) {
	f := Flag{ID: "velocity/1/0x5e/3", Rule: "velocity", Time: "2026-11-23T12:00:00.000Z", Member: "m_a", Wallet: "0x01",
		Acts: 20, Amount: "18000", Since: "2026-11-23T11:20:00.000Z", Related: []string{"1/0x4c/0"}}
	const want = `{"id":"velocity/1/0x5e/3","rule":"velocity","time":"2026-11-23T12:00:00.000Z","member":"m_a","wallet":"0x01",` +
		`"class":0,"acts":20,"amount":"18000","since":"2026-11-23T11:20:00.000Z","related":["1/0x4c/0"]}`
	b := AppendFlag([]byte("x"), &f)
	if string(b[1:]) != want {
		t.Errorf("%s", b)
	}
	if back, err := DecodeFlag(b[1:]); err != nil || !cmp.Equal(back, f) {
		t.Errorf("%+v, %v", back, err)
	}
	for _, bad := range []string{"", "{", want + "{}", `{"id":"a","colour":1}`, `{"id":1}`} {
		if _, err := DecodeFlag([]byte(bad)); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

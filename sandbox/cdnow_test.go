package sandbox

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"testing"

	"github.com/guerdon/guerdon/record"
)

// The sum that data/README.md and scripts/cdnow.sh name.
const cdnowSHA256 = "eff6889ed364c5199d6eacbbeb7a6d559971df4406ac876f322c373f00a072ef"

func TestCDNOWIsTheSource(t *testing.T) {
	zr, err := gzip.NewReader(bytes.NewReader(cdnowGz))
	if err != nil {
		t.Fatal(err)
	}
	h := sha256.New()
	if _, err := io.Copy(h, zr); err != nil {
		t.Fatal(err)
	}
	if got := hex.EncodeToString(h.Sum(nil)); got != cdnowSHA256 {
		t.Errorf("sha256 of the text %s, want %s", got, cdnowSHA256)
	}
}

func TestCDNOW(t *testing.T) {
	events, err := CDNOW()
	if err != nil {
		t.Fatal(err)
	}
	members, ids := map[string]bool{}, map[string]bool{}
	var sum, cds int64
	zero := 0
	for i, e := range events {
		members[e.Member], ids[e.ID] = true, true
		sum += e.Value
		cds += e.Lines[0].Quantity
		if e.Value == 0 {
			zero++
		}
		if i > 0 && e.TimeMS <= events[i-1].TimeMS {
			t.Fatalf("%s is not after %s", e.ID, events[i-1].ID)
		}
		if len(e.Lines) != 1 || e.Lines[0].Value != e.Value || e.Currency != "USD" || e.Type != "purchase" || e.Source != "cdnow" {
			t.Fatalf("%+v", e)
		}
	}
	got := fmt.Sprint(len(events), len(ids), len(members), cds, sum, zero)
	// Counted in the text with awk.
	if want := "69659 69659 23570 167881 250031563 80"; got != want {
		t.Errorf("events, ids, members, CDs, cents, purchases of 0: %s, want %s", got, want)
	}
	first, last := record.FormatTime(events[0].TimeMS), record.FormatTime(events[len(events)-1].TimeMS)
	if first[:10] != "1997-01-01" || last[:10] != "1998-06-30" {
		t.Errorf("from %s to %s", first, last)
	}
}

// TestCDNOWEncodes: each event is one that the engine takes, and small.
func TestCDNOWEncodes(t *testing.T) {
	events, err := CDNOW()
	if err != nil {
		t.Fatal(err)
	}
	var back record.Event
	var b []byte
	for i := range events {
		b = record.AppendEvent(b[:0], &events[i])
		if err := back.Decode(b); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
	}
}

func TestCDNOWIsStable(t *testing.T) {
	events, err := CDNOW()
	if err != nil {
		t.Fatal(err)
	}
	h := sha256.New()
	for i := range events {
		h.Write(record.AppendEvent(nil, &events[i]))
	}
	const want = "7d73795604b87c58736e2dfd891c86a87982eda6dd3b1b9b8f96c00e86c5fda7"
	if got := hex.EncodeToString(h.Sum(nil)); got != want {
		t.Errorf("the events changed, and with them the demo's model and numbers: %s, want %s", got, want)
	}
}

func TestCDNOWRowRefuses(t *testing.T) {
	for _, line := range []string{
		"", " 00001 19970101  1", " 00001 19970199  1   11.77", " 00001 19970101  x   11.77",
		" 00001 19970101  1   11.7", " 00001 19970101  1   11", " 00001 19970101  1   1x.77",
	} {
		if r, err := cdnowRow(line); err == nil {
			t.Errorf("%q: %+v", line, r)
		}
	}
}

func ExampleCDNOW() {
	events, err := CDNOW()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(events))
	fmt.Printf("%s\n", record.AppendEvent(nil, &events[0]))
	// Output:
	// 69659
	// {"id":"cdnow-00444","source":"cdnow","type":"purchase","time":"1997-01-01T00:00:00.000Z","user":"m86a250fa2bf95bf0","value":2199,"currency":"USD","lines":[{"sku":"cd","quantity":1,"value":2199}]}
}

func BenchmarkCDNOW(b *testing.B) {
	for b.Loop() {
		if _, err := CDNOW(); err != nil {
			b.Fatal(err)
		}
	}
}

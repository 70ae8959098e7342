package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
)

// TestPlainRules: a programme that predicts nothing needs no model, and lines of a
// file are all it takes to see a point minted.
func TestPlainRules(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	w.programme = filepath.Join(w.dir, "plain.yaml")
	programme := `program: plain
starts: 2024-01-01
time_zone: Europe/Amsterdam
currency: EUR
events: {duplicates: {by: id, horizon: 7d}, max_future: 10m}
signals:
  purchase: {match: {type: purchase}, value: value, half_life: 30d}
token: {classes: {0: {name: points, cap: 1_000_000}}}
rewards:
  everyday: {kind: points, token: 0, when: on(purchase), amount: value / 100}
settlement: {window: 1s, max_items: 100, max_base_fee: 30 gwei, urgent_after: 1m}
`
	const start = 1704106800000 // 2024-01-01 11:00 UTC
	link := record.Event{ID: "w", Source: "link", Type: record.TypeWalletLink, TimeMS: start, Member: "ann",
		Attrs: []record.Attr{{Name: "address", Value: "0x00000000000000000000000000000000000a11ce"}}}
	lines := string(record.AppendEvent(nil, &link)) + "\n"
	for _, ev := range []record.Event{
		{ID: "1", Source: "pos", Type: record.TypePurchase, TimeMS: start + 1000, Member: "ann", Value: 1999, Currency: "EUR"},
		{ID: "2", Source: "pos", Type: record.TypePurchase, TimeMS: start + 2000, Member: "ann", Value: 501, Currency: "EUR"},
	} {
		lines += string(record.AppendEvent(nil, &ev)) + "\n"
	}
	events := filepath.Join(w.dir, "events.jsonl")
	for path, text := range map[string]string{w.programme: programme, events: lines} {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, out, errs := command(append([]string{"import", events}, w.kafka()...)...); code != exitOK {
		t.Fatal(code, out, errs)
	}
	p := w.product(t, filepath.Join(w.dir, "data"))
	if r := w.settled(t, p); r.Decisions != 2 {
		t.Errorf("%d decisions, want 2", r.Decisions)
	}
	code, out, errs := command(append(append([]string{"prove", "--final"}, w.kafka()...), w.chain()...)...)
	if code != exitOK || !strings.Contains(out, "minted 24 ") {
		t.Errorf("exit %d, want 19 + 5 points minted\n%s%s", code, out, errs)
	}
}

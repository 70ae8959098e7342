package main

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
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
		{ID: "3", Source: "pos", Type: record.TypePurchase, TimeMS: 4070908800000, Member: "ann", Value: 100, Currency: "EUR"}, // 2099
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
	if at := newestRecord(t, w); at != start+2000 {
		t.Errorf("the newest record is of %s: an event of 2099 must not move the log's time", record.FormatTime(at))
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

// newestRecord is the newest timestamp in the events topic.
func newestRecord(t *testing.T, w *world) (newestMS int64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	r, err := stream.NewReader(ctx, w.stream(), stream.Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	err = r.ToEnd(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			newestMS = max(newestMS, recs[i].TimeMS)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return newestMS
}

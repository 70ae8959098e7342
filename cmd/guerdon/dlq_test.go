package main

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// deadLetterCase is a record as the engine would reject it.
type deadLetterCase struct {
	name    string
	rec     stream.Record
	reason  string
	refused string // why it still cannot be replayed; "": it can
}

func deadLetterCases() []deadLetterCase {
	good := func(id string, timeMS int64) []byte {
		return record.AppendEvent(nil, &record.Event{ID: id, Type: record.TypePurchase, TimeMS: timeMS, Member: "m1", Value: 100})
	}
	link := func(address string) []byte {
		return record.AppendEvent(nil, &record.Event{ID: "link", Type: record.TypeWalletLink, TimeMS: 1000, Member: "m1",
			Attrs: []record.Attr{{Name: "address", Value: address}}})
	}
	past := time.Now().Add(-time.Hour).UnixMilli()
	return []deadLetterCase{
		{"a key that is not the user", stream.Record{Key: []byte("other"), Value: good("1", 5000), TimeMS: 5000,
			Headers: []stream.Header{{Key: "trace", Value: []byte("abc")}}}, "wrong key", ""},
		{"a future that has come", stream.Record{Key: []byte("m1"), Value: good("2", past), TimeMS: past - 10*dayMS}, "future-dated: too far", ""},
		{"a future to come", stream.Record{Key: []byte("m1"), Value: good("3", past+dayMS), TimeMS: past}, "future-dated: too far", "still to come"},
		{"not JSON", stream.Record{Key: []byte("m1"), Value: []byte("pur\x1b[2Jchase;m1")}, "malformed \x1b[31m", "neither JSON nor Protobuf"},
		{"not UTF-8", stream.Record{Value: []byte{'{', 0xff, 0xfe, 0x00}}, "not UTF-8", "not UTF-8"},
		{"oversized", stream.Record{Value: []byte(strings.Repeat("x", 1<<20))}, "oversized", "were cut to fit"},
		{"a control", stream.Record{Value: []byte(`{"control":"halt"}`)}, "unknown kind", "control record"},
		{"no address", stream.Record{Key: []byte("m1"), Value: link("0x12")}, "unusable wallet link", "40 hex digits"},
	}
}

const dayMS = 86_400_000

// putDeadLetters writes the cases into partition 1 of the dead letters, in order.
func putDeadLetters(t *testing.T, cfg stream.Config, cases []deadLetterCase) {
	t.Helper()
	if _, err := stream.EnsureTopics(limited(t), cfg, 3); err != nil {
		t.Fatal(err)
	}
	to, err := stream.NewImporter(limited(t), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	out := stream.NewOutput(cfg.Prefix)
	for i := range cases {
		cases[i].rec.Partition, cases[i].rec.Offset = 1, int64(100+i)
		out.DeadLetter(&cases[i].rec, cases[i].reason)
	}
	for _, m := range out.Messages() {
		to.Add(m)
	}
	if err := to.Flush(limited(t)); err != nil {
		t.Fatal(err)
	}
}

// dlq is what a dlq verb prints with --json.
func dlq[T any](t *testing.T, cfg stream.Config, want int, args ...string) (v T) {
	t.Helper()
	args = append([]string{"dlq"}, append(args, "--json", "--brokers", cfg.Brokers[0])...)
	code, out, errs := command(args...)
	if err := json.Unmarshal([]byte(out), &v); err != nil || code != want {
		t.Fatalf("%v: exit %d, want %d: %v\n%s%s", args, code, want, err, out, errs)
	}
	return v
}

type listed struct {
	DeadLetters []letter `json:"dead_letters"`
	Total       int      `json:"total"`
}

type replays struct {
	Letters           []replayOutcome
	Replayed, Refused int
}

// TestDeadLetterQueue lists, shows and replays one of each kind.
func TestDeadLetterQueue(t *testing.T) {
	cfg, cases := testBroker(t), deadLetterCases()
	putDeadLetters(t, cfg, cases)

	l := dlq[listed](t, cfg, exitOK, "list", "--last", "0")
	if l.Total != len(cases) || len(l.DeadLetters) != len(cases) {
		t.Fatalf("%d listed of %d, want %d", len(l.DeadLetters), l.Total, len(cases))
	}
	for _, d := range l.DeadLetters {
		c := cases[d.Ref.Offset]
		if want := fmt.Sprintf("guerdon.events/1/%d", c.rec.Offset); d.Source != want || d.Reason != c.reason || d.Bytes != len(c.rec.Value) || d.Replayed {
			t.Errorf("%s: listed as %+v, want source %s", c.name, d, want)
		}
	}
	l = dlq[listed](t, cfg, exitOK, "list", "--reason", "future-dated", "--last", "1")
	if l.Total != 2 || len(l.DeadLetters) != 1 || l.DeadLetters[0].Ref.Offset != 2 {
		t.Errorf("newest with a reason: %+v", l)
	}
	l = dlq[listed](t, cfg, exitOK, "list", "--partition", "0")
	if l.Total != 0 {
		t.Errorf("of an empty partition: %+v", l)
	}

	replayed := 0
	all := dlq[replays](t, cfg, exitOK, "replay", "--all", "--dry-run")
	for i, c := range cases {
		o := all.Letters[i]
		if c.refused == "" {
			replayed++
		}
		if (o.Refused == "") != (c.refused == "") || !strings.Contains(o.Refused, c.refused) {
			t.Errorf("%s: refused %q, want %q", c.name, o.Refused, c.refused)
		}
	}
	if got := readEvents(t, cfg); len(got) != 0 {
		t.Fatalf("a dry run appended %d events", len(got))
	}
	if r := dlq[replays](t, cfg, exitOK, "replay", "1/0"); r.Replayed != 1 {
		t.Errorf("replay of one: %+v", r)
	}
	r := dlq[replays](t, cfg, exitFailed, "replay", "1/0", "1/77") // the one was, the other is not there
	if !strings.Contains(r.Letters[0].Refused, "no such") || !strings.Contains(r.Letters[1].Refused, "replayed before") {
		t.Errorf("refused: %+v", r)
	}
	for _, want := range []int{replayed - 1, 0} { // one has been, and then all have
		if all = dlq[replays](t, cfg, exitOK, "replay", "--all"); all.Replayed != want || all.Refused != len(cases)-replayed {
			t.Errorf("replay --all: %d replayed and %d refused, want %d and %d", all.Replayed, all.Refused, want, len(cases)-replayed)
		}
	}
	checkReplayed(t, cfg, readEvents(t, cfg), cases, replayed)
	r = dlq[replays](t, cfg, exitOK, "replay", "1/0", "--again")
	if got := readEvents(t, cfg); r.Replayed != 1 || len(got) != replayed+1 {
		t.Errorf("--again: %+v, %d events", r, len(got))
	}
	l = dlq[listed](t, cfg, exitOK, "list", "--last", "0")
	for _, d := range l.DeadLetters {
		if want := cases[d.Ref.Offset].refused == ""; d.Replayed != want || l.Total != len(cases) {
			t.Errorf("%s: listed as replayed %v of %d", d.Ref, d.Replayed, l.Total)
		}
	}
}

// checkReplayed wants each usable case once among the events, as its user's.
func checkReplayed(t *testing.T, cfg stream.Config, events []stream.Record, cases []deadLetterCase, n int) {
	t.Helper()
	if len(events) != n {
		t.Errorf("%d events, want %d", len(events), n)
	}
	for i := range events {
		r := &events[i]
		var ev record.Event
		if err := ev.Decode(r.Value); err != nil {
			t.Fatal(err)
		}
		if string(r.Key) != ev.Member || r.TimeMS != ev.TimeMS || r.Partition != stream.PartitionFor(r.Key, 3) {
			t.Errorf("event %s has key %s, timestamp %d, partition %d", ev.ID, r.Key, r.TimeMS, r.Partition)
		}
		var ref letterRef
		if err := ref.UnmarshalText(r.Headers[0].Value); err != nil || r.Headers[0].Key != stream.HeaderReplayed {
			t.Fatalf("headers %v: %v", r.Headers, err)
		}
		if c := cases[ref.Offset]; string(c.rec.Value) != string(r.Value) || len(r.Headers) != 1+len(c.rec.Headers) {
			t.Errorf("%s: came out as %s with headers %v", c.name, r.Value, r.Headers)
		}
	}
}

func readEvents(t *testing.T, cfg stream.Config) (events []stream.Record) {
	t.Helper()
	r, err := stream.NewReader(limited(t), cfg, stream.Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	if err := r.ToHighWatermark(limited(t), func(_ int32, recs []stream.Record, _ int64) error {
		events = append(events, recs...)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return events
}

// TestDeadLetterShown: text as text that cannot steer a terminal, the rest in hex.
func TestDeadLetterShown(t *testing.T) {
	cfg := testBroker(t)
	putDeadLetters(t, cfg, deadLetterCases())
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"show", "1/0"}, exitOK, `"user":"m1"`},
		{[]string{"show", "1/0"}, exitOK, "trace: abc"},
		{[]string{"show", "1/3"}, exitOK, `pur\x1b[2Jchase;m1`},
		{[]string{"show", "1/3"}, exitOK, `malformed \x1b[31m`},
		{[]string{"show", "1/4"}, exitOK, "ff fe 00"},
		{[]string{"show", "1/4", "--json"}, exitOK, `"value_hex":"7bfffe00"`},
		{[]string{"show", "1/0", "--json"}, exitOK, `"reason":"wrong key"`},
		{[]string{"list"}, exitOK, "8 of 8 dead letters"},
		{[]string{"list"}, exitOK, "cut"},
		{[]string{"replay", "1/0", "1/1", "--dry-run"}, exitOK, "2 would be replayed, 0 refused"},
		{[]string{"replay", "1/3"}, exitFailed, "refused: "},
		{[]string{"show", "1/8"}, exitFailed, "there is no dead letter 1/8"},
		{[]string{"show", "8"}, exitMisuse, "want partition/offset"},
		{[]string{"replay"}, exitMisuse, "or pass --all"},
		{[]string{"replay", "1/0", "--all"}, exitMisuse, "or pass --all"},
	} {
		code, out, errs := command(append(append([]string{"dlq"}, c.args...), "--brokers", cfg.Brokers[0])...)
		if code != c.code || !strings.Contains(out+errs, c.says) || strings.ContainsRune(out, '\x1b') {
			t.Errorf("%v: exit %d, want %d and %q\n%s%s", c.args, code, c.code, c.says, tail(out, 2000), errs)
		}
	}
	for _, verb := range []string{"list", "show", "replay"} {
		if code, out, _ := command("dlq", verb, "-h"); code != exitOK || !strings.Contains(out, "Example:\n\n    guerdon dlq "+verb) {
			t.Errorf("dlq %s -h: exit %d\n%s", verb, code, out)
		}
	}
}

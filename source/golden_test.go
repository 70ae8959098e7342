package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
)

var update = flag.Bool("update", false, "write the golden files")

// A sample is testdata/FORMAT/NAME.json or .tsv: the value of a record as the
// format's specification shows it, with .headers and .config beside it where it
// needs them, and in .golden what comes out.
type sample struct {
	path, format string
	cfg          Config
	in           Record
}

func samples(t testing.TB, format string) []sample {
	t.Helper()
	var all []sample
	for _, ext := range []string{"json", "tsv"} {
		names, err := filepath.Glob("testdata/" + format + "/*." + ext)
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range names {
			all = append(all, readSample(t, name))
		}
	}
	if len(all) == 0 {
		t.Fatalf("no samples of %s", format)
	}
	return all
}

func readSample(t testing.TB, name string) sample {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	stem := strings.TrimSuffix(name, filepath.Ext(name))
	s := sample{path: stem, format: filepath.Base(filepath.Dir(name))}
	s.cfg = Config{Name: "shop", Topic: "shop-events", Format: s.format}
	s.in = Record{Topic: "shop-events", Partition: 1, Offset: 7, TimeMS: 1_767_225_600_000, Key: []byte("k"), Value: b}
	if b, err := os.ReadFile(stem + ".headers"); err == nil {
		for line := range strings.Lines(string(b)) {
			k, v, _ := strings.Cut(strings.TrimSpace(line), ": ")
			s.in.Headers = append(s.in.Headers, Header{k, []byte(v)})
		}
	}
	if b, err := os.ReadFile(stem + ".config"); err == nil {
		if err := json.Unmarshal(b, &s.cfg); err != nil {
			t.Fatal(err)
		}
	}
	return s
}

// adapt is what an adapter makes of a record, a line per event.
func adapt(t testing.TB, a *Adapter, in *Record) string {
	t.Helper()
	var out bytes.Buffer
	err := a.Adapt(in, func(e *Event) error {
		check(t, e)
		fmt.Fprintf(&out, "%s", record.AppendEvent(nil, &e.Event))
		if e.Anonymous != "" {
			fmt.Fprintf(&out, " anonymous=%s", e.Anonymous)
		}
		if e.Merge {
			fmt.Fprint(&out, " merge")
		}
		out.WriteByte('\n')
		return nil
	})
	if err != nil {
		if out.Len() > 0 {
			t.Errorf("emitted events of a record that is unusable: %v", err)
		}
		if !errors.Is(err, ErrUnusable) {
			t.Errorf("does not wrap ErrUnusable: %v", err)
		}
		return "error: " + err.Error() + "\n"
	}
	return out.String()
}

// check holds what is promised of every event: it has somebody, and is one
// that the engine will take.
func check(t testing.TB, e *Event) {
	t.Helper()
	if e.Member == "" && e.Anonymous == "" {
		t.Error("an event of nobody")
	}
	if e.Merge && (e.Member == "" || e.Anonymous == "") {
		t.Error("a merge of less than two")
	}
	whole := e.Event.Clone()
	if whole.Member == "" {
		whole.Member = "x"
	}
	b := record.AppendEvent(nil, &whole)
	var back record.Event
	if err := back.Decode(b); err != nil {
		t.Errorf("the engine refuses it: %v\n%s", err, b)
	}
	if again := record.AppendEvent(nil, &back); !bytes.Equal(again, b) {
		t.Errorf("changed by a round trip:\n%s\n%s", b, again)
	}
	if err := back.Decode(record.AppendEventProto(nil, &whole)); err != nil || !bytes.Equal(record.AppendEvent(nil, &back), b) {
		t.Errorf("Protobuf does not carry it: %v\n%s", err, b)
	}
}

func TestGolden(t *testing.T) {
	for _, format := range []string{"guerdon", "cloudevents", "segment", "rudderstack", "shopify", "ga4", "snowplow"} {
		for _, s := range samples(t, format) {
			t.Run(strings.TrimPrefix(s.path, "testdata/"), func(t *testing.T) {
				a, err := New(s.cfg, nil)
				if err != nil {
					t.Fatal(err)
				}
				got := adapt(t, a, &s.in)
				golden := s.path + ".golden"
				if *update {
					if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(golden)
				if err != nil {
					t.Fatal(err)
				}
				if d := cmp.Diff(string(want), got); d != "" {
					t.Error(d)
				}
			})
		}
	}
}

package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// TestEveryVerbHelps: -h shows an example and exits 0.
func TestEveryVerbHelps(t *testing.T) {
	verbs := reflect.TypeFor[cli]()
	for i := range verbs.NumField() {
		f := verbs.Field(i)
		if _, isVerb := f.Tag.Lookup("cmd"); !isVerb {
			continue
		}
		verb := strings.ToLower(f.Name)
		t.Run(verb, func(t *testing.T) {
			code, out, errs := command(verb, "-h")
			if code != exitOK || !strings.Contains(out, "guerdon "+verb) || !strings.Contains(out, "xample") {
				t.Errorf("exit %d, want 0 and an example\n%s%s", code, out, errs)
			}
		})
	}
}

// TestMisuseAndFailure: what the user got wrong on the command line is 2, what did
// not work is 1, and both say what to do.
func TestMisuseAndFailure(t *testing.T) {
	dir := t.TempDir()
	taken := filepath.Join(dir, "taken.yaml")
	if err := os.WriteFile(taken, []byte("program: mine\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	bad := filepath.Join(dir, "bad.yaml")
	text, err := os.ReadFile("../../examples/cdnow.yaml")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(bad, bytes.Replace(text, []byte("when: on(purchase)"), []byte("when: on(purchace)"), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	short := filepath.Join(dir, "short.jsonl")
	one := record.Event{ID: "1", Type: record.TypePurchase, TimeMS: 852076800000, Member: "m1", Value: 100}
	if err := os.WriteFile(short, append(record.AppendEvent(nil, &one), '\n'), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		args []string
		code int
		says string
	}{
		{"no verb", nil, exitMisuse, "expected one of"},
		{"unknown verb", []string{"mine"}, exitMisuse, "unexpected argument mine"},
		{"unknown flag", []string{"demo", "--fast"}, exitMisuse, "unknown flag --fast"},
		{"run without a programme", []string{"run", "--addresses", "a.json"}, exitMisuse, "missing flags"},
		{"init over a file", []string{"init", taken}, exitFailed, "exists; name another file"},
		{"check a typo", []string{"check", bad}, exitFailed, "bad.yaml:"},
		{"run with a typo", []string{"run", "--addresses", "a.json", "--program", bad, "--signer", "dev", "--data", dir}, exitFailed, "bad.yaml:"},
		{"run without addresses", []string{"run", "--addresses", "none.json", "--program", "../../examples/cdnow.yaml", "--signer", "dev", "--data", dir}, exitFailed, "none.json"},
		{"score with a typo", []string{"score", "--program", bad, "--data", dir}, exitFailed, "bad.yaml:"},
		{"score on another topic", []string{"score", "--program", "../../examples/cdnow.yaml", "--data", dir, "--prefix", "mine."}, exitFailed, "the programme reads topic guerdon.events"},
		{"mint without a signer", []string{"mint", "--program", "../../examples/cdnow.yaml", "--data", dir, "--addresses", "a.json"}, exitMisuse, "missing flags"},
		{"watch without addresses", []string{"watch", "--addresses", "none.json"}, exitFailed, "none.json"},
		{"demo into a full directory", []string{"demo", "--keep", dir}, exitFailed, "is not empty"},
		{"train on too little", []string{"train", "--events", short, "--out", dir}, exitFailed, "no training rows"},
		{"train on a broken line", []string{"train", "--events", bad, "--out", dir}, exitFailed, "bad.yaml:1: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			code, out, errs := command(c.args...)
			if code != c.code || !strings.Contains(out+errs, c.says) {
				t.Errorf("exit %d, want %d and %q\n%s%s", code, c.code, c.says, out, errs)
			}
			if strings.Contains(errs, "goroutine ") {
				t.Errorf("a stack trace:\n%s", errs)
			}
		})
	}
}

// TestInitChecks: what init writes is a programme.
func TestInitChecks(t *testing.T) {
	path := filepath.Join(t.TempDir(), "acme.yaml")
	if code, out, errs := command("init", path); code != exitOK {
		t.Fatal(code, out, errs)
	}
	if code, out, errs := command("check", path); code != exitOK || !strings.Contains(out, "is a programme") {
		t.Fatal(code, out, errs)
	}
}

// TestBadInput: whatever a producer sends ends in dead letters with its reason, and
// everything else goes on; a damaged or foreign data directory is told of; the proof
// holds; Ctrl-C ends in time, also when the broker is gone.
func TestBadInput(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	data := filepath.Join(w.dir, "data")
	lines := filepath.Join(w.dir, "bad.jsonl")
	var text []byte
	rejected := int64(0)
	for _, bad := range sandbox.BadRecords("m0123456789abcdef", time.Now().UnixMilli()) {
		if bytes.ContainsRune(bad.Value, '\n') || len(bad.Value) == 0 {
			continue // not one line of a file
		}
		text = append(append(text, bad.Value...), '\n')
		rejected++
	}
	if err := os.WriteFile(lines, text, 0o600); err != nil {
		t.Fatal(err)
	}
	<-w.importSample(t, 6000, 0).done
	if code, out, errs := command(append([]string{"import", lines}, w.kafka()...)...); code != exitOK {
		t.Fatal(code, out, errs)
	}
	metrics := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	p := w.product(t, data, "--metrics", metrics)
	result := w.settled(t, p)
	if code, body, _, err := get(metrics, "/readyz", ""); err != nil || code != http.StatusOK || body != "ready, 8 partitions\n" {
		t.Errorf("readyz of what has settled all: %d %s %v", code, body, err)
	}
	for name, want := range map[string]float64{
		"guerdon_dead_letters_total": float64(rejected),
		"guerdon_decisions_total":    float64(result.Decisions),
		"guerdon_partitions_ready":   8,
	} {
		waitUntil(t, 10*time.Second, fmt.Sprintf("%s is %v", name, want), func() bool { return counted(metrics, name) == want })
	}
	for _, name := range []string{"guerdon_events_total", "guerdon_batches_total", "guerdon_gas_total", "guerdon_commit_seconds_count", "guerdon_score_seconds_count"} {
		if counted(metrics, name) <= 0 {
			t.Errorf("%s is not counted", name)
		}
	}
	if got := deadLetters(t, w); int64(len(got)) != rejected {
		t.Errorf("%d dead letters, want %d:\n%s", len(got), rejected, strings.Join(got, "\n"))
	} else {
		for _, reason := range got {
			if len(reason) < 10 {
				t.Errorf("a dead letter says only %q", reason)
			}
		}
	}
	if l := dlq[listed](t, stream.Config{Brokers: []string{w.brokers}}, exitOK, "list"); int64(l.Total) != rejected {
		t.Errorf("dlq list tells of %d dead letters, want %d", l.Total, rejected)
	}
	inspected(t, w, p, data)

	damage(t, filepath.Join(data, "profiles"))
	p = w.product(t, data)
	<-w.importSample(t, 9000, 0).done // reads the profiles, and doubles the first events
	waitUntil(t, 20*time.Second, "the damaged store is rebuilt", func() bool { return p.said("rebuilding it from the changelog") })
	w.settled(t, p)
	w.dev.kill() // the broker and the node are gone
	if took := p.interrupt(t); took > 2*time.Second {
		t.Errorf("Ctrl-C without a broker took %v", took)
	}
}

// inspected looks at a running instance, at its partitions and at a member, and finds
// the same in the directory once it is stopped.
func inspected(t *testing.T, w *world, p *process, data string) {
	t.Helper()
	look := func(more ...string) (out, errs string) {
		t.Helper()
		code, out, errs := command(append(append([]string{"inspect", "--data", data, "--program", w.programme, "--json"}, w.kafka()...), more...)...)
		if code != exitOK {
			t.Fatalf("inspect %v: exit %d\n%s%s", more, code, out, errs)
		}
		return out, errs
	}
	var member string
	for key := range essence(t, w) {
		member, _, _ = strings.Cut(key, " ")
		break
	}
	views := func(text string) (all []engine.PartitionView) {
		if err := json.Unmarshal([]byte(text), &all); err != nil {
			t.Fatal(err)
		}
		return all
	}
	out, errs := look()
	live := views(out)
	if !strings.Contains(errs, "in use; reading the changelog") || len(live) != 8 || live[3].LogEnd == nil || *live[3].LogEnd < live[3].Input || live[3].Input == 0 {
		t.Errorf("inspect of a running instance: %s%s", out, errs)
	}
	liveMember, _ := look(member)
	livePartition, _ := look("--partition", "3")
	if !strings.Contains(livePartition, `"name":"points, in all"`) || !strings.Contains(livePartition, `"program":"sha256:`) {
		t.Errorf("inspect --partition: %s", livePartition)
	}
	if took := p.interrupt(t); took > 2*time.Second {
		t.Errorf("Ctrl-C took %v", took)
	}
	out, errs = look()
	for i, v := range views(out) {
		if v.Input != live[i].Input || v.WatermarkMS != live[i].WatermarkMS || v.Members == nil || *v.Members == 0 || errs != "" {
			t.Errorf("inspect of the stopped directory: %s%s", out, errs)
		}
	}
	if still, _ := look(member); still != liveMember || !strings.Contains(still, `"input":`) {
		t.Errorf("member %s live and stopped:\n%s%s", member, liveMember, still)
	}
}

// damage flips bytes in the middle of every table of a store.
func damage(t *testing.T, dir string) {
	t.Helper()
	tables, err := filepath.Glob(filepath.Join(dir, "pebble", "*.sst"))
	if err != nil || len(tables) == 0 {
		t.Fatalf("no tables in %s: %v", dir, err)
	}
	for _, path := range tables {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for i := len(b) / 3; i < 2*len(b)/3; i += 97 {
			b[i] ^= 0x5a
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}

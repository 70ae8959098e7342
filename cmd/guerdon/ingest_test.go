package main

import (
	"bytes"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"maps"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// ingestWorld is a broker with two source topics and a programme that reads them.
type ingestWorld struct {
	cfg       stream.Config
	client    *kgo.Client
	sources   []string
	programme string
	key       string
	sent      int
	want      map[string]string // event id → raw user, of what has been sent and is usable
	unusable  int
}

func newIngestWorld(t *testing.T) *ingestWorld {
	t.Helper()
	w := &ingestWorld{want: map[string]string{}}
	if brokers := os.Getenv("GUERDON_TEST_BROKERS"); brokers == "" {
		w.cfg = testBroker(t)
	} else {
		w.cfg = stream.Config{Brokers: strings.Split(brokers, ","), Prefix: "test-" + strings.ToLower(rand.Text()) + "."}
	}
	var err error
	if w.client, err = kgo.NewClient(kgo.SeedBrokers(w.cfg.Brokers...)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.client.Close)
	dir := t.TempDir()
	w.programme, w.key = filepath.Join(dir, "programme.yaml"), filepath.Join(dir, "identity.key")
	text := "program: acme\ncurrency: EUR\nstarts: 2026-01-01\nsources:\n"
	keep := "-1"
	for i, name := range []string{"pos", "web"} {
		topic := w.cfg.Prefix + "source-" + name
		if _, err := kadm.NewClient(w.client).CreateTopic(t.Context(), int32(2+i), -1, map[string]*string{"retention.ms": &keep}, topic); err != nil {
			t.Fatal(err)
		}
		w.sources = append(w.sources, topic)
		text += fmt.Sprintf("  %s: {topic: %s, format: guerdon, attrs: [store]}\n", name, topic)
	}
	text += "signals:\n  purchase: {match: {type: purchase}, half_life: 7d}\nrewards:\n" +
		"  everyday: {kind: points, token: 0, amount: 1, when: on(purchase)}\ntoken: {classes: {0: {name: points, cap: 10}}}\n"
	for path, content := range map[string]string{w.programme: text, w.key: "a secret of enough random bytes\n"} {
		if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	code, out, errs := command(append([]string{"topics", "--partitions", "4"}, w.kafka()...)...)
	if code != exitOK {
		t.Fatal(out, errs)
	}
	return w
}

func (w *ingestWorld) kafka() []string {
	return []string{"--brokers", strings.Join(w.cfg.Brokers, ","), "--prefix", w.cfg.Prefix}
}

func (w *ingestWorld) start(t *testing.T, more ...string) *process {
	t.Helper()
	args := append([]string{"ingest", "--program", w.programme, "--identity-key-file", w.key, "--commit", "20ms"}, w.kafka()...)
	return start(t, append(args, more...)...)
}

// send appends n records of some forty people to both sources; some are unusable, some
// stand there twice.
func (w *ingestWorld) send(t *testing.T, n int) {
	t.Helper()
	for range n {
		w.sent++
		user := fmt.Sprintf("customer-%d@example.com", w.sent*31%41)
		id := fmt.Sprintf("e-%d", w.sent)
		value := fmt.Sprintf(`{"id":%q,"type":"purchase","time":"2026-01-02T03:04:05Z","user":%q,"value":5,"attrs":{"store":"1","email":%q}}`, id, user, user)
		times := 1
		switch {
		case w.sent%29 == 0:
			value = value[:len(value)/2]
			w.unusable++
		case w.sent%17 == 0:
			times = 2
			fallthrough
		default:
			w.want[id] = user
		}
		for range times {
			r := &kgo.Record{Topic: w.sources[w.sent%2], Key: fmt.Append(nil, w.sent%7), Value: []byte(value)}
			w.client.Produce(t.Context(), r, func(_ *kgo.Record, err error) {
				if err != nil {
					t.Error(err)
				}
			})
		}
	}
	if err := w.client.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// topic reads all that is committed of one of Guerdon's topics.
func (w *ingestWorld) topic(t *testing.T, topic stream.Topic) []stream.Record {
	t.Helper()
	r, err := stream.NewReader(t.Context(), w.cfg, topic, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var all []stream.Record
	if err := r.ToHighWatermark(t.Context(), func(_ int32, recs []stream.Record, _ int64) error {
		all = append(all, recs...)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	return all
}

// check waits until everything is through, and compares multisets: what stood in the
// sources is what stands in events and dead letters, each as often. It returns who is
// called what.
func (w *ingestWorld) check(t *testing.T, running ...*process) map[string]string {
	t.Helper()
	want := w.unusable
	for id := range w.want {
		want += times(id)
	}
	waitUntil(t, 60*time.Second, "all records are through", func() bool {
		for _, p := range running {
			select {
			case <-p.done:
				t.Fatalf("guerdon ingest ended: %v", p.err)
			default:
			}
		}
		return len(w.topic(t, stream.Events))+len(w.topic(t, stream.DeadLetters)) >= want
	})
	seen, names := map[string]int{}, map[string]string{}
	for _, r := range w.topic(t, stream.Events) {
		var e record.Event
		if err := e.Decode(r.Value); err != nil {
			t.Fatalf("%q: %v", r.Value, err)
		}
		seen[e.ID]++
		raw := w.want[e.ID]
		if names[raw] == "" {
			names[raw] = strings.Clone(e.Member)
		}
		if names[raw] != e.Member || len(e.Attrs) != 1 {
			t.Errorf("%s is %s and %s; attributes %v", raw, names[raw], e.Member, e.Attrs)
		}
		if bytes.Contains(r.Value, []byte("customer")) || bytes.Contains(r.Key, []byte("customer")) {
			t.Errorf("a raw id in clear: %q", r.Value)
		}
	}
	for id := range w.want {
		if seen[id] != times(id) {
			t.Errorf("%s came out %d times, and went in %d times", id, seen[id], times(id))
		}
	}
	if len(seen) != len(w.want) {
		t.Errorf("%d events, want %d", len(seen), len(w.want))
	}
	letters := w.topic(t, stream.DeadLetters)
	if len(letters) != w.unusable {
		t.Errorf("%d dead letters, want %d", len(letters), w.unusable)
	}
	for _, l := range letters {
		if bytes.Contains(l.Value, []byte("customer")) {
			t.Errorf("a dead letter in clear: %q", l.Value)
		}
	}
	return names
}

// times is how often an event was sent.
func times(id string) int {
	n := 0
	_, _ = fmt.Sscanf(id, "e-%d", &n)
	if n%17 == 0 {
		return 2
	}
	return 1
}

// TestIngestCrash kills processes of `guerdon ingest` with SIGKILL at random moments,
// while two of them share the work: what went in has come out, each as often, and every
// person has one name. GUERDON_TEST_BROKERS names a real Kafka to do it on.
func TestIngestCrash(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	kills, each := 4, 400
	if os.Getenv("GUERDON_CRASH") == "full" {
		kills, each = 16, 2000
	}
	seed := uint64(time.Now().UnixNano())
	if s := os.Getenv("GUERDON_CRASH_SEED"); s != "" {
		if _, err := fmt.Sscan(s, &seed); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("GUERDON_CRASH_SEED=%d", seed)
	random := mathrand.New(mathrand.NewPCG(seed, 2))
	w := newIngestWorld(t)
	running := []*process{w.start(t, "--instance", "a"), w.start(t, "--instance", "b")}
	for range kills {
		w.send(t, each)
		time.Sleep(50*time.Millisecond + time.Duration(random.Int64N(int64(600*time.Millisecond))))
		i := random.IntN(2)
		running[i].kill()
		running[i] = w.start(t, "--instance", string(rune('a'+i)))
		w.send(t, each)
	}
	names := w.check(t, running...)
	t.Logf("%d kills: %d records, %d dead letters, %d people", kills, w.sent, w.unusable, len(names))
	if distinct := slices.Compact(slices.Sorted(maps.Values(names))); len(distinct) != len(names) {
		t.Errorf("%d names of %d people", len(distinct), len(names))
	}
	for _, p := range running {
		if took := p.interrupt(t); took > 2*time.Second {
			t.Errorf("Ctrl-C took %v", took)
		}
	}
}

// TestIngestZombie stops a process for longer than its session lives, while another
// takes its work over, and lets it go on.
func TestIngestZombie(t *testing.T) {
	if os.Getenv("GUERDON_TEST_BROKERS") == "" || testing.Short() {
		t.Skip("takes half a minute, where GUERDON_TEST_BROKERS is set: make crash-kafka")
	}
	w := newIngestWorld(t)
	zombie, other := w.start(t), w.start(t)
	w.send(t, 2000)
	w.check(t, zombie, other)
	w.send(t, 5000)
	for _, s := range []syscall.Signal{syscall.SIGSTOP, syscall.SIGCONT} {
		if err := zombie.cmd.Process.Signal(s); err != nil {
			t.Fatal(err)
		}
		if s == syscall.SIGSTOP {
			time.Sleep(14 * time.Second)
			w.send(t, 2000)
		}
	}
	w.check(t, zombie, other)
}

// TestIngestLetters: an operator looks into a sealed letter, and sends it round again.
func TestIngestLetters(t *testing.T) {
	w := newIngestWorld(t)
	w.client.ProduceSync(t.Context(), &kgo.Record{Topic: w.sources[0], Key: []byte("k"), Value: []byte(`{"user":"customer-9"}`)})
	if testing.Short() {
		t.Skip("starts processes")
	}
	p := w.start(t)
	waitUntil(t, 20*time.Second, "the dead letter", func() bool { return len(w.topic(t, stream.DeadLetters)) == 1 })
	var list struct {
		DeadLetters []letter `json:"dead_letters"`
	}
	_, out, errs := command(append([]string{"dlq", "list", "--json"}, w.kafka()...)...)
	if err := json.Unmarshal([]byte(out), &list); err != nil || len(list.DeadLetters) != 1 {
		t.Fatal(err, out, errs)
	}
	ref := list.DeadLetters[0].Ref.String()
	dlq := func(code int, args ...string) string {
		t.Helper()
		got, out, errs := command(append(append([]string{"dlq"}, args...), w.kafka()...)...)
		if got != code {
			t.Fatalf("dlq %v: exit %d\n%s%s", args, got, out, errs)
		}
		return out + errs
	}
	if out := dlq(exitOK, "show", ref); strings.Contains(out, "customer-9") || !strings.Contains(out, "sealed") {
		t.Errorf("without the key: %s", out)
	}
	if out := dlq(exitOK, "show", ref, "--identity-key-file", w.key); !strings.Contains(out, "customer-9") || !strings.Contains(out, "required, and missing") {
		t.Errorf("with the key: %s", out)
	}
	if out := dlq(exitFailed, "replay", ref); !strings.Contains(out, "--identity-key-file") {
		t.Errorf("replayed without the key: %s", out)
	}
	dlq(exitOK, "replay", ref, "--identity-key-file", w.key)
	if out := dlq(exitFailed, "replay", ref, "--identity-key-file", w.key); !strings.Contains(out, "replayed before") {
		t.Errorf("replayed twice: %s", out)
	}
	waitUntil(t, 20*time.Second, "it came round again: the letter, the mark, and a second letter", func() bool {
		return len(w.topic(t, stream.DeadLetters)) == 3
	})
	for _, r := range w.topic(t, stream.DeadLetters) {
		if bytes.Contains(append(r.Key, r.Value...), []byte("customer-9")) {
			t.Errorf("in clear: %q %q", r.Key, r.Value)
		}
	}
	if took := p.interrupt(t); took > 2*time.Second {
		t.Errorf("Ctrl-C took %v", took)
	}
}

// TestEraseCommand: by raw id from a file of one's own, and what mistakes say.
func TestEraseCommand(t *testing.T) {
	w := newIngestWorld(t)
	for _, c := range []struct {
		code int
		want string
		args []string
	}{
		{exitMisuse, "whom?", nil},
		{exitFailed, "name a file with --identity-key-file", []string{"--user", "x"}},
		{exitOK, "nobody has that id", []string{"--user", "x", "--identity-key-file", w.key}},
		{exitOK, "its profile is deleted", []string{"--member", "m_x"}},
	} {
		code, out, errs := command(append(append([]string{"erase"}, c.args...), w.kafka()...)...)
		if code != c.code || !strings.Contains(out+errs, c.want) {
			t.Errorf("erase %v: exit %d, %s%s", c.args, code, out, errs)
		}
	}
	if n := len(w.topic(t, stream.Events)); n != 1 {
		t.Errorf("%d controls, want the one of --member", n)
	}
}

// TestRunIngests: `guerdon run` ingests by itself where the programme has sources: a
// purchase under a raw id becomes a decision about a pseudonym.
func TestRunIngests(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	topic, keep := w.prefix+"shop", "-1"
	client, err := kgo.NewClient(kgo.SeedBrokers(w.brokers))
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	if _, err := kadm.NewClient(client).CreateTopic(t.Context(), 2, -1, map[string]*string{"retention.ms": &keep}, topic); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(w.programme)
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, fmt.Sprintf("\nsources:\n  shop: {topic: %s, format: guerdon}\n", topic)...)
	if err := os.WriteFile(w.programme, text, 0o600); err != nil {
		t.Fatal(err)
	}
	unkeyed := w.product(t, filepath.Join(w.dir, "unkeyed"))
	<-unkeyed.done
	if !unkeyed.said("--no-ingest") {
		t.Errorf("without a key: %s", unkeyed.out.String())
	}
	t.Setenv("GUERDON_IDENTITY_KEY", "a secret of enough random bytes")
	p := w.product(t, filepath.Join(w.dir, "data"))
	for i := range 30 {
		value := fmt.Sprintf(`{"id":"e-%d","type":"purchase","time":"1997-02-%02dT03:04:05Z","user":"customer-%d@example.com","value":5000,"currency":"USD"}`, i, i%28+1, i%3)
		client.Produce(t.Context(), &kgo.Record{Topic: topic, Value: []byte(value), Key: fmt.Append(nil, i%3)}, nil)
	}
	waitUntil(t, 30*time.Second, "decisions", func() bool { return len(essence(t, w)) >= 30 })
	for what := range essence(t, w) {
		if !strings.HasPrefix(what, "m_") {
			t.Errorf("a decision about somebody who has no pseudonym: %s", what)
		}
	}
	if took := p.interrupt(t); took > 2*time.Second {
		t.Errorf("Ctrl-C took %v", took)
	}
}

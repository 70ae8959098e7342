package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/source"
	"github.com/guerdon/guerdon/stream"
)

// world is a broker with source topics.
type world struct {
	stream stream.Config
	key    *Key
	client *kgo.Client
	config Config
}

func newWorld(t *testing.T, sources ...Source) *world {
	t.Helper()
	w := &world{stream: broker(t), key: testKey(t, secretA)}
	var err error
	if w.client, err = kgo.NewClient(kgo.SeedBrokers(w.stream.Brokers...)); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.client.Close)
	for i := range sources {
		sources[i].Topic = w.stream.Prefix + "in." + sources[i].Name
		keep := map[string]*string{"retention.ms": kadm.StringPtr("-1")}
		if _, err := kadm.NewClient(w.client).CreateTopic(t.Context(), 2, -1, keep, sources[i].Topic); err != nil {
			t.Fatal(err)
		}
	}
	w.config = Config{Stream: w.stream, Key: w.key, Sources: sources, Partitions: 4}
	return w
}

func guerdonSource(name string, attrs ...string) Source {
	return Source{Config: source.Config{Name: name, Format: "guerdon"}, Attrs: attrs}
}

// send appends values to a source.
func (w *world) send(t *testing.T, name string, values ...string) {
	t.Helper()
	for i, v := range values {
		r := &kgo.Record{Topic: w.stream.Prefix + "in." + name, Key: fmt.Append(nil, i), Value: []byte(v), Timestamp: time.UnixMilli(1_000),
			Headers: []kgo.RecordHeader{{Key: "trace", Value: []byte("bob-header")}}}
		w.client.Produce(t.Context(), r, nil)
	}
	if err := w.client.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// start runs an instance until the test ends or stop is called.
func (w *world) start(t *testing.T) (tr *Transformer, stop func()) {
	t.Helper()
	tr, err := New(t.Context(), w.config)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() { done <- tr.Run(ctx) }()
	stop = func() {
		cancel()
		if err := <-done; err != nil {
			t.Error(err)
		}
		done <- nil
		tr.Close()
	}
	t.Cleanup(func() { cancel(); <-done })
	return tr, stop
}

func await(t *testing.T, tr *Transformer, records int64) {
	t.Helper()
	for deadline := time.Now().Add(20 * time.Second); tr.Stats.Records.Load() < records; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d of %d records", tr.Stats.Records.Load(), records)
		}
	}
}

// read is all of a topic.
func (w *world) read(t *testing.T, topic stream.Topic) []stream.Record {
	t.Helper()
	r, err := stream.NewReader(t.Context(), w.stream, topic, nil)
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

// events decodes the events topic: events by id, controls as text.
func (w *world) events(t *testing.T) (events map[string]record.Event, controls []string) {
	t.Helper()
	events = map[string]record.Event{}
	for _, r := range w.read(t, stream.Events) {
		if record.IsControl(r.Value) {
			controls = append(controls, string(r.Value))
			continue
		}
		var e record.Event
		if err := e.Decode(r.Value); err != nil {
			t.Fatalf("%s: %v", r.Value, err)
		}
		if _, twice := events[e.ID]; twice || e.Member != string(r.Key) || r.Partition != stream.PartitionFor(r.Key, 4) {
			t.Errorf("%s in partition %d, key %s", r.Value, r.Partition, r.Key)
		}
		events[e.ID] = e.Clone()
	}
	return events, controls
}

// TestIngest sends records of every sort through and looks at all that comes out.
func TestIngest(t *testing.T) {
	t.Parallel()
	w := newWorld(t, guerdonSource("pos", "store"), guerdonSource("web"), Source{Config: source.Config{Name: "seg", Format: "segment", Currency: "EUR"}})
	w.send(t, "pos",
		`{"id":"p1","type":"purchase","time":"2026-01-02T03:04:05Z","user":"bob@example.com","value":5,"attrs":{"store":"12","email":"bob@example.com","till":"bob@example.com"}}`,
		`{"id":"p2","type":"purchase","time":"2026-01-02T03:04:06Z","user":"alice@example.com","order":"alice@example.com-7"}`,
		`{"id":"p3","type":"refund","time":"2026-01-02T03:04:07Z","user":"alice@example.com","refund_of":"alice@example.com-7"}`,
		`{"id":"p4","type":"purchase","time":"2999-01-02T03:04:06Z","user":"alice@example.com"}`,
		`{"id":"p5","type":"wallet_link","time":"2026-01-02T03:04:06Z","user":"alice@example.com","attrs":{"address":"0x00000000000000000000000000000000000000AA"}}`,
		`{"id":"p6","type":"wallet_link","time":"2026-01-02T03:04:06Z","user":"alice@example.com","attrs":{"address":"Main Street 1"}}`,
		`{"id":"bad of bob@example.com","type":17,"user":"bob@example.com"}`)
	w.send(t, "web", `{"id":"w1","type":"view","time":"2026-01-02T03:04:05Z","user":"bob@example.com"}`)
	w.send(t, "seg",
		`{"messageId":"s1","type":"track","event":"Product Viewed","timestamp":"2026-01-02T03:04:05Z","anonymousId":"visitor-bob"}`,
		`{"messageId":"s2","type":"identify","timestamp":"2026-01-02T03:04:06Z","anonymousId":"visitor-bob","userId":"bob@example.com"}`)
	tr, stop := w.start(t)
	await(t, tr, 10)
	stop()

	events, controls := w.events(t)
	if got := slices.Sorted(maps.Keys(events)); !slices.Equal(got, []string{"p1", "p2", "p3", "p4", "p5", "p6", "s1", "s2", "w1"}) {
		t.Fatalf("events %v", got)
	}
	bob, alice, visitor := events["p1"].Member, events["p2"].Member, events["s1"].Member
	if bob == alice || bob == visitor || events["w1"].Member != bob || events["s2"].Member != bob || events["p5"].Member != alice || !strings.HasPrefix(bob, pseudonymPrefix) {
		t.Errorf("bob is %s, alice %s, the visitor %s: %v", bob, alice, visitor, events)
	}
	if a := events["p1"].Attrs; len(a) != 1 || a[0] != (record.Attr{Name: "store", Value: "12"}) {
		t.Errorf("attributes %v passed, want store alone", a)
	}
	if o := events["p2"].Order; o != events["p3"].RefundOf || !strings.HasPrefix(o, "h_") {
		t.Errorf("order %q, refunded as %q", o, events["p3"].RefundOf)
	}
	if len(events["p5"].Attrs) != 1 || len(events["p6"].Attrs) != 0 {
		t.Errorf("wallet links: %v, %v", events["p5"].Attrs, events["p6"].Attrs)
	}
	if len(controls) != 1 || !strings.Contains(controls[0], `"merge"`) || !strings.Contains(controls[0], `"from":"`+visitor+`","into":"`+bob+`"`) {
		t.Errorf("controls %v, want the visitor merged into bob", controls)
	}
	for _, r := range w.read(t, stream.Events) {
		if r.TimeMS > time.Now().UnixMilli() {
			t.Errorf("%s has the timestamp %d, ahead of the clock", r.Value, r.TimeMS)
		}
	}
	if s := &tr.Stats; s.Events.Load() != 9 || s.DeadLetters.Load() != 1 || s.Names.Load() != 3 || s.Claimed.Load() != 3 {
		t.Errorf("counted %d events, %d dead letters, %d names, %d claimed", s.Events.Load(), s.DeadLetters.Load(), s.Names.Load(), s.Claimed.Load())
	}
	w.nothingInClear(t, "bob@example.com", "visitor-bob", "alice", "Main Street")
}

// nothingInClear looks for bytes in everything Guerdon wrote. A megabyte of ciphertext
// holds any given three bytes once in eighteen times, any five once in a million.
func (w *world) nothingInClear(t *testing.T, secrets ...string) {
	t.Helper()
	for _, s := range secrets {
		if len(s) < 5 {
			t.Fatalf("%q is short enough to be met in ciphertext by chance", s)
		}
	}
	for _, topic := range []stream.Topic{stream.Events, stream.Decisions, stream.Profiles, stream.DeadLetters, stream.Identities} {
		for _, r := range w.read(t, topic) {
			all := append(bytes.Clone(r.Key), r.Value...)
			for _, h := range r.Headers {
				all = append(append(all, h.Key...), h.Value...)
			}
			for _, s := range secrets {
				if bytes.Contains(all, []byte(s)) {
					t.Errorf("%s holds %q in clear: %q", topic, s, all)
				}
			}
		}
	}
}

// TestSealedLetter: a record that cannot be used is there in full for who has the key.
func TestSealedLetter(t *testing.T) {
	t.Parallel()
	w := newWorld(t, guerdonSource("pos"))
	const user = "bob@example.com"
	long := strings.Repeat(user, mostLetterBytes/len(user)+10)
	w.send(t, "pos", `{"user":"`+user+`"}`, long)
	tr, stop := w.start(t)
	await(t, tr, 2)
	stop()
	w.nothingInClear(t, user, "bob-header")
	letters := w.read(t, stream.DeadLetters)
	if len(letters) != 2 {
		t.Fatalf("%d dead letters", len(letters))
	}
	for _, r := range letters {
		own := map[string]string{}
		for _, h := range r.Headers {
			own[h.Key] = string(h.Value)
		}
		var at Place
		at.Topic = own[stream.HeaderTopic]
		if _, err := fmt.Sscan(own[stream.HeaderPartition], &at.Partition); err != nil {
			t.Fatal(err)
		}
		if _, err := fmt.Sscan(own[stream.HeaderOffset], &at.Offset); err != nil {
			t.Fatal(err)
		}
		l, err := w.key.OpenLetter(at, r.Value)
		if err != nil {
			t.Fatal(err)
		}
		if cut := own[stream.HeaderLength]; cut != "" {
			if cut != fmt.Sprint(len(long)) || len(l.Value) != mostLetterBytes || !strings.HasPrefix(long, string(l.Value)) {
				t.Errorf("a record of %s bytes was cut to %d", cut, len(l.Value))
			}
			continue
		}
		want := &Letter{Reason: l.Reason, Key: []byte("0"), Value: []byte(`{"user":"` + user + `"}`), Headers: []stream.Header{{Key: "trace", Value: []byte("bob-header")}}}
		if diff := cmp.Diff(want, l); diff != "" || !strings.Contains(l.Reason, "required") {
			t.Errorf("letter (-want +got):\n%s", diff)
		}
		if own[stream.HeaderSealed] != w.key.ID() || own[stream.HeaderReason] != "unusable as guerdon of source pos" || r.Key != nil {
			t.Errorf("headers %v, key %s", own, r.Key)
		}
		if _, err := testKey(t, secretB).OpenLetter(at, r.Value); !errors.Is(err, ErrKey) {
			t.Errorf("opened with another key: %v", err)
		}
		at.Offset++
		if _, err := w.key.OpenLetter(at, r.Value); !errors.Is(err, ErrDamaged) {
			t.Errorf("opened as another record's: %v", err)
		}
	}
}

// TestTwoInstances share the sources and meet the same people: one name each.
func TestTwoInstances(t *testing.T) {
	t.Parallel()
	w := newWorld(t, guerdonSource("a"), guerdonSource("b"))
	const people, each = 50, 6
	a, stopA := w.start(t)
	b, stopB := w.start(t)
	for n := range each {
		for _, name := range []string{"a", "b"} {
			var values []string
			for who := range people {
				values = append(values, fmt.Sprintf(`{"id":"%s-%d-%d","type":"purchase","time":"2026-01-02T03:04:05Z","user":"person %d"}`, name, who, n, who))
			}
			w.send(t, name, values...)
		}
	}
	for deadline := time.Now().Add(20 * time.Second); a.Stats.Events.Load()+b.Stats.Events.Load() < 2*people*each; time.Sleep(5 * time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("%d and %d of %d events", a.Stats.Events.Load(), b.Stats.Events.Load(), 2*people*each)
		}
	}
	stopA()
	stopB()
	events, _ := w.events(t)
	if len(events) != 2*people*each {
		t.Errorf("%d events, want %d", len(events), 2*people*each)
	}
	names := map[string]string{} // by the middle of the id
	for id, e := range events {
		who := strings.Split(id, "-")[1]
		if names[who] == "" {
			names[who] = e.Member
		}
		if names[who] != e.Member {
			t.Errorf("person %s is %s and %s", who, names[who], e.Member)
		}
	}
	if n := len(slices.Compact(slices.Sorted(maps.Values(names)))); n != people {
		t.Errorf("%d names of %d people", n, people)
	}
}

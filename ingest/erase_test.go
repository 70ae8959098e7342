package ingest

import (
	"context"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

func purchase(id, user string) string {
	return `{"id":"` + id + `","type":"purchase","time":"2026-01-02T03:04:05Z","user":"` + user + `"}`
}

func (w *world) erase(t *testing.T, kind Kind, raw string) Erased {
	t.Helper()
	done, err := Erase(t.Context(), w.stream, w.key, kind, raw)
	if err != nil {
		t.Fatal(err)
	}
	return done
}

// TestErase forgets one of two people while an instance runs that knows both.
func TestErase(t *testing.T) {
	limit = 500 * time.Millisecond
	w := newWorld(t, guerdonSource("pos"))
	tr, stop := w.start(t)
	w.send(t, "pos", purchase("1", "bobby"), purchase("2", "alice"))
	await(t, tr, 2)
	before, _ := w.events(t)
	done := w.erase(t, User, "bobby")
	if len(done.Members) != 1 || done.Members[0] != before["1"].Member {
		t.Fatalf("erased %v, bobby was %s", done.Members, before["1"].Member)
	}
	w.send(t, "pos", purchase("3", "bobby"), purchase("4", "alice"))
	await(t, tr, 4)
	stop()
	after, controls := w.events(t)
	if after["3"].Member == before["1"].Member {
		t.Error("bobby has his old name")
	}
	if after["4"].Member != before["2"].Member {
		t.Error("alice has a new name")
	}
	if len(controls) != 2 || !strings.Contains(controls[0], `"control":"erase"`) || !strings.Contains(controls[1], `"member":"`+done.Members[0]+`"`) {
		t.Errorf("controls %v", controls)
	}

	for _, r := range w.read(t, stream.Events) {
		if record.IsControl(r.Value) && r.TimeMS != 0 {
			t.Errorf("a control record has the timestamp %d: the partition's time would be this machine's", r.TimeMS)
		}
	}

	// Nothing that is left leads from bobby to his old name, to who has the key and
	// reads everything, once the topic is compacted: and logically at once.
	last := map[string][]byte{}
	for _, r := range w.read(t, stream.Identities) {
		last[string(r.Key)] = r.Value
	}
	for key, value := range last {
		if value == nil {
			continue
		}
		if p, err := w.key.openClaim([]byte(key), value); err != nil || p.String() == done.Members[0] {
			t.Errorf("%s still names %v (%v)", key, p, err)
		}
	}
	late := open(t, w.stream, w.key)
	h := w.key.Hash(User, "bobby")
	if p, ok := late.Lookup(&h); !ok || p.String() != after["3"].Member || late.Len() != 2 {
		t.Errorf("who reads later finds %v, %v and %d names", p, ok, late.Len())
	}
	if again := w.erase(t, User, "nobody"); len(again.Members) != 0 {
		t.Errorf("erased %v of nobody", again.Members)
	}
	w.nothingInClear(t, "bobby", "alice")
}

// held is an instance that stops once between looking names up and writing events.
type held struct {
	*Transformer
	at, on chan struct{}
}

func (h *held) Transform(ctx context.Context, slices []stream.Slice, outs []*stream.Output) error {
	err := h.Transformer.Transform(ctx, slices, outs)
	if h.at != nil {
		close(h.at)
		<-h.on
		h.at = nil
	}
	return err
}

// TestEraseStraggler: a transaction that looked a name up before it was erased, and is
// written after, does not bring the profile back: the last word on the name is that it
// is erased.
func TestEraseStraggler(t *testing.T) {
	limit = time.Second
	w := newWorld(t, guerdonSource("pos"))
	tr, err := New(t.Context(), w.config)
	if err != nil {
		t.Fatal(err)
	}
	defer tr.Close()
	h := tr.cfg.Key.Hash(User, "bobby")
	if err := tr.ids.Claim(t.Context(), []Hash{h}); err != nil {
		t.Fatal(err)
	}
	slow := &held{tr, make(chan struct{}), make(chan struct{})}
	at := slow.at
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- stream.Transform(ctx, stream.TransformConfig{Config: w.stream, Sources: tr.Topics()}, slow)
	}()
	defer func() { cancel(); <-done }()
	w.send(t, "pos", purchase("1", "bobby"))
	<-at
	go func() { // after the first step of Erase, before its second
		time.Sleep(limit / 2)
		close(slow.on)
	}()
	erased := w.erase(t, User, "bobby")
	await(t, tr, 1)
	var last, between string
	for _, r := range w.read(t, stream.Events) {
		if string(r.Key) == erased.Members[0] {
			between, last = last, string(r.Value)
		}
	}
	if record.IsControl([]byte(between)) || !record.IsControl([]byte(last)) {
		t.Errorf("%s, then %s: want the straggler's event, then an erasure", between, last)
	}
}

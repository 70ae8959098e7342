package stream

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

func events(from, n int) []Message {
	var ms []Message
	for i := from; i < from+n; i++ {
		ms = append(ms, Message{Topic: Events, Partition: int32(i % testPartitions), Key: []byte("k"), Value: fmt.Append(nil, i), TimeMS: 873072000000})
	}
	return ms
}

// TestReaderEndsAtMarkers reads topics whose last records are invisible: commit
// markers, aborted records with their marker, and records of an open
// transaction, which are not committed at all.
func TestReaderEndsAtMarkers(t *testing.T) {
	c, cfg := cluster(t, kfake.NumBrokers(3))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	a, err := NewAppender(ctx, cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if err := a.Append(ctx, events(0, 10), nil); err != nil {
		t.Fatal(err)
	}
	count := func(want int) {
		t.Helper()
		n := 0
		for p, recs := range readAll(t, cfg, Events) {
			for _, r := range recs {
				if r.Partition != p || r.TimeMS != 873072000000 {
					t.Errorf("record %d/%d has time %d", r.Partition, r.Offset, r.TimeMS)
				}
			}
			n += len(recs)
		}
		if n != want {
			t.Errorf("%d records, want %d", n, want)
		}
	}
	count(10)

	c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.EndTxn}, TopLevel: true, Err: kerr.UnknownServerError})
	if err := a.Append(ctx, events(10, 10), nil); err == nil {
		t.Fatal("append did not fail")
	}
	r, err := NewReader(ctx, cfg, Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	count(10) // the failed one is still open: the end is before it
	if err := a.Append(ctx, events(20, 5), nil); err != nil {
		t.Fatal(err) // its new client ended the failed one
	}
	count(15)
	c.ShufflePartitionLeaders()
	count(15)

	// Live: poll until the position has reached the end, across all markers.
	end, err := r.End(ctx)
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for pos := r.Positions(); fmt.Sprint(pos) != fmt.Sprint(end); pos = r.Positions() {
		chunks, err := r.Poll(ctx, 100*time.Millisecond)
		if err != nil {
			t.Fatal(err)
		}
		for _, ch := range chunks {
			n += len(ch.Records)
		}
	}
	if n != 15 || r.Partitions() != testPartitions {
		t.Errorf("polled %d records of %d partitions", n, r.Partitions())
	}
	began := time.Now()
	if chunks, err := r.Poll(ctx, 100*time.Millisecond); err != nil || len(chunks) > 0 || time.Since(began) > time.Second {
		t.Errorf("poll at the end: %d chunks, %v, after %v", len(chunks), err, time.Since(began))
	}
}

// TestReaderOnly: what is not asked for is not fetched either.
func TestReaderOnly(t *testing.T) {
	c, cfg := cluster(t)
	a, err := NewAppender(t.Context(), cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if err := a.Append(t.Context(), events(0, 4*testPartitions), nil); err != nil {
		t.Fatal(err)
	}
	r, err := NewReader(t.Context(), cfg, Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	r.Only([]int32{1})
	var asked atomic.Int64 // of other partitions
	c.ControlKey(int16(kmsg.Fetch), func(req kmsg.Request) (kmsg.Response, error, bool) {
		c.KeepControl()
		for _, topic := range req.(*kmsg.FetchRequest).Topics {
			for _, p := range topic.Partitions {
				if p.Partition != 1 {
					asked.Add(1)
				}
			}
		}
		return nil, nil, false
	})
	n := 0
	for range 3 {
		chunks, err := r.Poll(t.Context(), 50*time.Millisecond)
		if err != nil {
			t.Fatal(err)
		}
		for _, ch := range chunks {
			n += len(ch.Records)
		}
	}
	if n != 4 || asked.Load() > 0 || r.Positions()[0] != 0 {
		t.Errorf("%d records, %d fetches of other partitions, positions %v", n, asked.Load(), r.Positions())
	}
}

func TestReaderOutOfRange(t *testing.T) {
	_, cfg := cluster(t)
	for _, from := range []map[int32]int64{{0: 5}, {1: -3}} {
		if _, err := NewReader(t.Context(), cfg, Events, from); !errors.Is(err, ErrOutOfRange) {
			t.Errorf("reader from %v: %v, want ErrOutOfRange", from, err)
		}
	}
	if _, err := NewReader(t.Context(), cfg, Events, map[int32]int64{99: 0}); err == nil || !strings.Contains(err.Error(), "no partition 99") {
		t.Errorf("reader of a partition that is not there: %v", err)
	}
}

// TestAppenderCursor moves a cursor with messages: both or neither.
func TestAppenderCursor(t *testing.T) {
	c, cfg := cluster(t)
	ctx := t.Context()
	a, err := NewAppender(ctx, cfg, "watch")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	check := func(want Cursor, wantOK bool, records int) {
		t.Helper()
		got, ok, err := a.LoadCursor(ctx)
		if err != nil || got != want || ok != wantOK {
			t.Errorf("cursor is %v, %v, %v; want %v, %v", got, ok, err, want, wantOK)
		}
		n := 0
		for _, recs := range readAll(t, cfg, Events) {
			n += len(recs)
		}
		if n != records {
			t.Errorf("%d records, want %d", n, records)
		}
	}
	check(Cursor{}, false, 0)
	if err := a.Append(ctx, events(0, 3), &Cursor{Position: 7, Note: "0xabc"}); err != nil {
		t.Fatal(err)
	}
	check(Cursor{7, "0xabc"}, true, 3)
	if err := a.Append(ctx, nil, &Cursor{Position: 9}); err != nil {
		t.Fatal(err)
	}
	check(Cursor{9, ""}, true, 3)
	long := strings.Repeat("0123456789", 900) // what brokers take for one offset, twice and some more
	if err := a.Append(ctx, nil, &Cursor{Position: 10, Note: long}); err != nil {
		t.Fatal(err)
	}
	check(Cursor{10, long}, true, 3)
	if err := a.Append(ctx, events(3, 1), &Cursor{Position: 10, Note: long + "!"}); err != nil {
		t.Fatal(err)
	}
	check(Cursor{10, long + "!"}, true, 4)
	if err := a.Append(ctx, nil, &Cursor{Position: 9, Note: strings.Repeat(long, 9)}); err == nil {
		t.Error("a note beyond what all partitions hold was taken")
	}
	if err := a.Append(ctx, nil, &Cursor{Position: 9}); err != nil {
		t.Fatal(err)
	}
	check(Cursor{9, ""}, true, 4)
	c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.EndTxn}, TopLevel: true, Err: kerr.UnknownServerError})
	if err := a.Append(ctx, events(3, 3), &Cursor{Position: 11}); err == nil {
		t.Error("append did not fail")
	}
	check(Cursor{9, ""}, true, 4)
	c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.TxnOffsetCommit}, Err: kerr.GroupAuthorizationFailed})
	if err := a.Append(ctx, events(3, 3), &Cursor{Position: 11}); err == nil {
		t.Error("append did not fail")
	}
	check(Cursor{9, ""}, true, 4)

	// A second appender of the name fences the first.
	b, err := NewAppender(ctx, cfg, "watch")
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	if err := a.Append(ctx, events(6, 1), nil); err == nil {
		t.Error("a fenced appender appended")
	}
	// A wallets record and its event, in one transaction.
	if err := b.Append(ctx, []Message{
		{Topic: Wallets, Partition: -1, Key: []byte("0xaa"), Value: []byte("m1"), TimeMS: 1},
		{Topic: Events, Partition: -1, Key: []byte("m1"), Value: []byte("link"), TimeMS: 873072000000},
	}, nil); err != nil {
		t.Fatal(err)
	}
	check(Cursor{9, ""}, true, 5)
	if n := len(readAll(t, cfg, Wallets)[0]); n != 1 {
		t.Errorf("%d wallets, want 1", n)
	}
}

// TestLoadCursorOfANewCluster: the first who asks for a group waits for its coordinator.
func TestLoadCursorOfANewCluster(t *testing.T) {
	c, cfg := cluster(t)
	a, err := NewAppender(t.Context(), cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.FindCoordinator}, Group: "guerdon.test", Err: kerr.CoordinatorNotAvailable, Count: 4})
	if _, found, err := a.LoadCursor(t.Context()); err != nil || found {
		t.Errorf("%v, %v", found, err)
	}
}

func TestModels(t *testing.T) {
	_, cfg := cluster(t)
	ctx := t.Context()
	if m, err := LoadModels(ctx, cfg); err != nil || len(m) != 0 {
		t.Fatalf("an empty topic holds %v, %v", m, err)
	}
	a, err := NewAppender(ctx, cfg, "models")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	put := func(key, value string) Message {
		return Message{Topic: Models, Partition: -1, Key: []byte(key), Value: []byte(value)}
	}
	for _, entries := range [][]Message{
		{put(ModelsGenesis, "1"), put(ModelKey("a"), "ma")},
		{put(ModelsGenesis, "2"), put(ProgramKey("b"), "pb")},
	} {
		if err := a.Append(ctx, entries, nil); err != nil {
			t.Fatal(err)
		}
	}
	m, err := LoadModels(ctx, cfg)
	if got := fmt.Sprintf("%s", m); err != nil || got != "map[genesis:2 model/a:ma program/b:pb]" {
		t.Errorf("models are %s, %v", got, err)
	}
}

func TestPartitionForIsKafkas(t *testing.T) {
	kafkas := kgo.StickyKeyPartitioner(nil).ForTopic("t")
	for i := range 5000 {
		key := []byte(fmt.Sprint(i * i * i))
		for _, n := range []int32{1, 4, 7, 100} {
			if got, want := PartitionFor(key, n), kafkas.Partition(&kgo.Record{Key: key}, int(n)); int(got) != want {
				t.Fatalf("key %q of %d: %d, want %d", key, n, got, want)
			}
		}
	}
}

func ExamplePartitionFor() {
	fmt.Println(PartitionFor([]byte("member-1"), 8))
	// Output: 6
}

// TestReaderHidesAbortedOfALargeLog: a broker cuts its answer at the request's
// bytes, and kfake then forgets to say what of the last partition was aborted.
// Partitions must be cut first, each with its own list.
func TestReaderHidesAbortedOfALargeLog(t *testing.T) {
	c, cfg := cluster(t)
	ctx, cancel := context.WithTimeout(t.Context(), 60*time.Second)
	defer cancel()
	a, err := NewAppender(ctx, cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	noise := make([]byte, 512<<10) // or it is compressed to nothing
	for i, x := 0, uint32(1); i < len(noise); i++ {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	large := func(tag string) []Message {
		ms := make([]Message, 0, 12*testPartitions)
		for i := range 12 * testPartitions {
			ms = append(ms, Message{Topic: Events, Partition: int32(i % testPartitions), Key: []byte(tag), Value: noise})
		}
		return ms
	}
	committed := 0
	for round := range 4 {
		c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.EndTxn}, TopLevel: true, Err: kerr.UnknownServerError})
		if err := a.Append(ctx, large(fmt.Sprintf("aborted %d", round)), nil); err == nil {
			t.Fatal("append did not fail")
		}
		ms := large("committed")
		if err := a.Append(ctx, ms, nil); err != nil {
			t.Fatal(err)
		}
		committed += len(ms)
	}
	n := 0
	for p, recs := range readAll(t, cfg, Events) {
		for _, r := range recs {
			if n++; string(r.Key) != "committed" {
				t.Fatalf("partition %d offset %d is visible: %s", p, r.Offset, r.Key)
			}
		}
	}
	if n != committed {
		t.Errorf("%d records, want %d", n, committed)
	}
}

// TestReaderGoesOnAfterAnError: a reader that is asked again after one broker of
// two has failed must not have skipped what the other one sent.
func TestReaderGoesOnAfterAnError(t *testing.T) {
	c, cfg := cluster(t, kfake.NumBrokers(2))
	feed(t, cfg, 0, 1000)
	r, err := NewReader(t.Context(), cfg, Events, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	c.Fault(kfake.Fault{Keys: []kmsg.Key{kmsg.Fetch}, TopLevel: true, Err: kerr.UnknownServerError})
	n := 0
	for range 20 {
		chunks, err := r.Poll(t.Context(), 100*time.Millisecond)
		if err != nil {
			continue
		}
		for _, ch := range chunks {
			n += len(ch.Records)
		}
	}
	if n != 1000 {
		t.Errorf("read %d of 1000", n)
	}
}

// TestDeadLetterFitsTheBroker: an event as large as a broker takes, with its reason
// and position beside it, must still be writable.
func TestDeadLetterFitsTheBroker(t *testing.T) {
	_, cfg := cluster(t)
	out := NewOutput(cfg.Prefix)
	big := &Record{Partition: 1, Offset: 7, Key: []byte("k"), Value: make([]byte, 1_048_300),
		Headers: []Header{{"x", make([]byte, 20<<10)}, {"y", make([]byte, 20<<10)}}}
	out.DeadLetter(big, "oversized")
	a, err := NewAppender(t.Context(), cfg, "test")
	if err != nil {
		t.Fatal(err)
	}
	defer a.Close()
	if err := a.Append(t.Context(), out.Messages(), nil); err != nil {
		t.Fatal(err)
	}
	var length string
	for _, h := range out.Messages()[0].Headers {
		if h.Key == HeaderLength {
			length = string(h.Value)
		}
	}
	if length != "1048300" {
		t.Errorf("original length %q, want it told", length)
	}
}

package stream

import "testing"

func TestTail(t *testing.T) {
	cfg := anyBroker(t)
	tail, err := NewTail(cfg, Events)
	if err != nil {
		t.Fatal(err)
	}
	defer tail.Close()
	check := func(want map[int32]End) {
		t.Helper()
		got, err := tail.Ends(t.Context(), []int32{0, 1, 2, 3})
		if err != nil || len(got) != testPartitions {
			t.Fatalf("%v, %v", got, err)
		}
		for p := range got {
			w, ok := want[p]
			if !ok {
				w = End{0, -1}
			}
			if got[p] != w {
				t.Errorf("partition %d: %+v, want %+v", p, got[p], w)
			}
		}
	}
	check(nil)
	im, err := NewImporter(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer im.Close()
	for _, ms := range []int64{5000, 7000, 6000} {
		im.Add(Message{Topic: Events, Partition: 2, Key: []byte("k"), Value: []byte("1"), TimeMS: ms})
	}
	if err := im.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	check(map[int32]End{2: {3, 6000}})
	ap, err := NewAppender(t.Context(), cfg, "tail")
	if err != nil {
		t.Fatal(err)
	}
	defer ap.Close()
	if err := ap.Append(t.Context(), []Message{{Topic: Events, Partition: 1, Key: []byte("k"), Value: []byte("1"), TimeMS: 9000}}, nil); err != nil {
		t.Fatal(err)
	}
	until(t, "the marker", 5e9, func() bool {
		ends, err := tail.Ends(t.Context(), []int32{0, 1, 2, 3})
		return err == nil && ends[1].Offset == 2 // the record and its transaction's marker
	})
	check(map[int32]End{1: {2, 9000}, 2: {3, 6000}})
}

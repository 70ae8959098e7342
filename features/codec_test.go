package features

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite golden files")

// A profile that was written and read goes on exactly as one that never left
// memory: so evicting it from a cache cannot change a decision.
func TestDecodedGoesOnBitForBit(t *testing.T) {
	l := mustLayout(t, testConfig())
	rapid.Check(t, func(t *rapid.T) {
		var kept, stored Profile
		var b, again []byte
		least := rapid.SampledFrom([]int{0, 100}).Draw(t, "least") // past the bounds, too
		for i, e := range rapid.SliceOfN(anEvent(900, 80), least, least+100).Draw(t, "events") {
			o1, m1 := kept.Apply(l, &e)
			o2, m2 := stored.Apply(l, &e)
			if o1 != o2 || m1 != m2 {
				t.Fatalf("outcome %v %b in memory, %v %b from bytes", o1, m1, o2, m2)
			}
			b = l.AppendProfile(b[:0], &kept)
			again = l.AppendProfile(again[:0], &stored)
			if !bytes.Equal(b, again) {
				t.Fatal("bytes differ")
			}
			order1, left1, ok1 := kept.Ordered(&e)
			order2, left2, ok2 := stored.Ordered(&e)
			if order1 != order2 || left1 != left2 || ok1 != ok2 {
				t.Fatalf("the order is %d %d %v in memory, %d %d %v from bytes", order1, left1, ok1, order2, left2, ok2)
			}
			decode := DecodeProfile
			if i%3 > 0 {
				decode = ReloadProfile
			}
			rest, err := decode(l, append(b, "account"...), &stored)
			if err != nil || string(rest) != "account" {
				t.Fatalf("rest %q, %v", rest, err)
			}
		}
		x, y := make([]float64, l.Size()), make([]float64, l.Size())
		kept.Vector(l, kept.LastSeenMS()+dayMS, x)
		stored.Vector(l, kept.LastSeenMS()+dayMS, y)
		if fmt.Sprintf("%b", x) != fmt.Sprintf("%b", y) {
			t.Fatalf("vectors differ: %v, %v", x, y)
		}
	})
}

func TestCopyIsIndependent(t *testing.T) {
	l := mustLayout(t, testConfig())
	p, q := full(l, 100), Profile{}
	q.CopyFrom(p)
	before := l.AppendProfile(nil, p)
	if !bytes.Equal(before, l.AppendProfile(nil, &q)) {
		t.Fatal("a copy has other bytes")
	}
	for i := range 80 {
		q.Apply(l, purchase(1000+i))
	}
	if !bytes.Equal(before, l.AppendProfile(nil, p)) {
		t.Fatal("events applied to the copy show in the original")
	}
}

func TestDecodeRefuses(t *testing.T) {
	l := mustLayout(t, testConfig())
	full := full(l, 200)
	full.Apply(l, &record.Event{ID: "early", Type: "refund", RefundOf: "order-300", Value: 5, TimeMS: full.LastSeenMS()})
	good := l.AppendProfile(nil, full)
	var p Profile
	for n := range good {
		if _, err := DecodeProfile(l, good[:n], &p); !errors.Is(err, ErrProfile) {
			t.Fatalf("cut to %d of %d bytes: %v", n, len(good), err)
		}
		if p.Stats() != (Stats{}) || p.LastSeenMS() != 0 {
			t.Fatalf("cut to %d bytes: an error left %+v", n, p)
		}
	}
	c := testConfig()
	c.Signals[0].Weight = 3
	if _, err := DecodeProfile(mustLayout(t, c), good, &p); !errors.Is(err, ErrLayout) {
		t.Errorf("under another weight: %v", err)
	}
	newer := append([]byte{profileVersion + 1}, good[1:]...)
	if _, err := DecodeProfile(l, newer, &p); !errors.Is(err, ErrLayout) {
		t.Errorf("of a newer version: %v", err)
	}
}

// FuzzDecodeProfile: any bytes are an error, or a profile that encodes to just
// these bytes and can be used.
func FuzzDecodeProfile(f *testing.F) {
	l := mustLayout(f, testConfig())
	for _, n := range []int{0, 1, 5, 200} {
		f.Add(l.AppendProfile(nil, full(l, n)))
	}
	f.Add(l.AppendProfile(nil, returned(l)))
	f.Fuzz(func(t *testing.T, b []byte) {
		var p Profile
		rest, err := DecodeProfile(l, b, &p)
		if err != nil {
			if !errors.Is(err, ErrProfile) && !errors.Is(err, ErrLayout) {
				t.Fatalf("an error of neither kind: %v", err)
			}
			return
		}
		if again := l.AppendProfile(nil, &p); !bytes.Equal(again, b[:len(b)-len(rest)]) {
			t.Fatalf("read %x, wrote %x", b[:len(b)-len(rest)], again)
		}
		p.Vector(l, p.LastSeenMS()+dayMS, make([]float64, l.Size()))
		for i := range p.tail.orders {
			p.Apply(l, &record.Event{Type: "purchase", ID: fmt.Sprint(i), TimeMS: p.LastSeenMS(), Value: 100})
		}
		for _, kind := range []string{"refund", "void", "exchange", "purchase"} {
			p.Apply(l, &record.Event{Type: kind, Order: "order-1", TimeMS: p.LastSeenMS()})
			p.Apply(l, &record.Event{Type: kind, Order: "order-11", Value: 70, TimeMS: p.LastSeenMS()})
		}
	})
}

// The bytes are a promise to what is on disk and in the changelog: a change of
// them is a new profileVersion.
func TestProfileBytes(t *testing.T) {
	l := mustLayout(t, testConfig())
	var got bytes.Buffer
	fmt.Fprintf(&got, "layout %s\n", l.Hash())
	for _, n := range []int{0, 1, 40} {
		fmt.Fprintf(&got, "%d %x\n", n, l.AppendProfile(nil, full(l, n)))
	}
	fmt.Fprintf(&got, "returns %x\n", l.AppendProfile(nil, returned(l)))
	path := filepath.Join("testdata", "profile.golden")
	if *update {
		if err := os.WriteFile(path, got.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("got\n%s\nwant\n%s", got.Bytes(), want)
	}
}

// purchase i of a member who buys every 13 hours, three lines each time.
func purchase(i int) *record.Event {
	return &record.Event{
		ID: fmt.Sprintf("event-%d", i), Source: "pos", Type: "purchase", Order: fmt.Sprintf("order-%d", i),
		TimeMS: 1_700_000_000_000 + int64(i)*(13*time.Hour).Milliseconds(), Value: 1000 + int64(i),
		Lines: []record.Line{{SKU: "a", Quantity: 1, Value: 500}, {SKU: "b", Quantity: 2, Value: 400}, {SKU: "c", Quantity: 1, Value: 100}},
		Attrs: []record.Attr{{Name: "club", Value: "yes"}, {Name: "points", Value: "12.5"}},
	}
}

// returned is a profile of orders refunded in part and in whole, and of refunds that
// came before their orders.
func returned(l *Layout) *Profile {
	p := full(l, 4)
	for i, e := range []record.Event{
		{Type: "refund", RefundOf: "order-1", Lines: []record.Line{{SKU: "b", Quantity: 1}, {SKU: "a", Value: 120}}},
		{Type: "void", Order: "order-2"},
		{Type: "refund", RefundOf: "order-10", Lines: []record.Line{{SKU: "a", Quantity: 1}, {SKU: "c", Value: 30}}},
		{Type: "refund", RefundOf: "order-11", Value: 400},
		{Type: "void", RefundOf: "order-12"},
		{Type: "exchange", RefundOf: "order-13", Order: "order-14", Lines: []record.Line{{SKU: "a", Quantity: -1}, {SKU: "d", Quantity: 2, Value: 90}}},
	} {
		e.ID, e.TimeMS = fmt.Sprint("return-", i), p.LastSeenMS()
		p.Apply(l, &e)
	}
	return p
}

// full is a profile of n purchases.
func full(l *Layout, n int) *Profile {
	p := new(Profile)
	for i := range n {
		p.Apply(l, purchase(i))
	}
	return p
}

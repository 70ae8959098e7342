package load

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

func config(law Law) Config {
	return Config{Members: 500_000, Law: law, Partitions: 8, Seed: 7, StartMS: 1767225600000, StepMS: 2592}
}

func generator(t *testing.T, c Config) *Generator {
	t.Helper()
	g, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

// TestEventsAreCanonical: what is written by hand for speed is what record writes.
func TestEventsAreCanonical(t *testing.T) {
	g := generator(t, config(Zipf))
	var ev record.Event
	types := map[string]int{}
	last, bytesInAll := int64(0), 0
	const n = 20_000
	for i := range n {
		e := g.Next()
		if err := ev.Decode(e.Value); err != nil {
			t.Fatalf("%s: %v", e.Value, err)
		}
		if again := record.AppendEvent(nil, &ev); !bytes.Equal(again, e.Value) {
			t.Fatalf("%s\nis written as\n%s", e.Value, again)
		}
		seq, ok := Seq([]byte(ev.ID))
		if !ok || seq != int64(i) || e.Seq != seq || ev.TimeMS != e.TimeMS || ev.TimeMS <= last || ev.Member != string(e.Key) ||
			e.Partition != stream.PartitionFor(e.Key, 8) || ev.Value < 1 || ev.Value > 20000 {
			t.Fatalf("event %d: %s", i, e.Value)
		}
		last = ev.TimeMS
		types[strings.Clone(ev.Type)]++
		bytesInAll += len(e.Value)
	}
	if mean := bytesInAll / n; mean < 225 || mean > 240 {
		t.Errorf("%d bytes an event", mean)
	}
	for _, name := range Types {
		if share := float64(types[name]) / n; math.Abs(share-0.125) > 0.01 {
			t.Errorf("%s: %.3f of all", name, share)
		}
	}
	if n := testing.AllocsPerRun(1000, func() { g.Next() }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

// TestLaws holds what their comments say.
func TestLaws(t *testing.T) {
	const n = 1_000_000
	c := config(Zipf)
	counts := make([]int, c.Members)
	g := generator(t, c)
	for range n {
		counts[g.Next().Member]++
	}
	first := 0
	for _, k := range counts[:c.Members/100] {
		first += k
	}
	if top, head := float64(counts[0])/n, float64(first)/n; math.Abs(top-0.007) > 0.001 || math.Abs(head-0.63) > 0.02 {
		t.Errorf("zipf: the first has %.4f, the first 1 %% have %.3f", top, head)
	}
	c.Law, c.Members = Each, 1000
	has, err := Acting(c, 999)
	if err != nil || !has[998] || has[999] {
		t.Errorf("each: %v %v %v", has[998], has[999], err)
	}
	c.Law, c.Members = Uniform, 100
	counts = make([]int, c.Members)
	g = generator(t, c)
	for range 100_000 {
		counts[g.Next().Member]++
	}
	for m, k := range counts {
		if k < 850 || k > 1150 {
			t.Errorf("uniform: member %d has %d of 100000", m, k)
		}
	}
}

// TestActingIsWhoActs: the marks are of the same draw as the events.
func TestActingIsWhoActs(t *testing.T) {
	c := config(Zipf)
	has, err := Acting(c, 5000)
	if err != nil {
		t.Fatal(err)
	}
	want := make([]bool, c.Members)
	g := generator(t, c)
	for range 5000 {
		want[g.Next().Member] = true
	}
	links := 0
	seen := map[string]bool{}
	err = Links(c, has, func(e *Event) error {
		var ev record.Event
		if err := ev.Decode(e.Value); err != nil {
			return err
		}
		address, _ := ev.Attr("address")
		address = strings.Clone(address) // it aliases the record
		if seen[address] || !want[e.Member] || ev.Type != record.TypeWalletLink || ev.Member != string(e.Key) {
			return fmt.Errorf("link %s", e.Value)
		}
		seen[address] = true
		links++
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for m := range want {
		if want[m] != has[m] {
			t.Fatalf("member %d: %v, marked %v", m, want[m], has[m])
		}
		if want[m] {
			links--
		}
	}
	if links != 0 {
		t.Errorf("%d links too many", links)
	}
}

func TestRefuses(t *testing.T) {
	for _, c := range []Config{{Law: Zipf, Partitions: 8}, {Members: 10, Partitions: 8}, {Members: 10, Law: Zipf}} {
		if _, err := New(c); err == nil {
			t.Errorf("%+v was taken", c)
		}
	}
	if _, ok := Seq([]byte("e-00000000000x")); ok {
		t.Error("an id that is none")
	}
}

func BenchmarkNext(b *testing.B) {
	g, err := New(config(Zipf))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		g.Next()
	}
}

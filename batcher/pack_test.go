package batcher

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

func TestItemWord(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		it := Item{
			To:     [20]byte(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "to")),
			Amount: rapid.Uint64().Draw(t, "amount"),
			Class:  rapid.Uint16().Draw(t, "class"),
			Day:    rapid.Uint16().Draw(t, "day"),
		}
		w := it.Word()
		if ItemOf(w) != it {
			t.Fatal("word does not come back")
		}
		// The pinned layout, in plain arithmetic.
		want := new(big.Int).Lsh(new(big.Int).SetBytes(it.To[:]), 96)
		want.Or(want, new(big.Int).Lsh(new(big.Int).SetUint64(it.Amount), 32))
		want.Or(want, new(big.Int).SetUint64(uint64(it.Class)<<16|uint64(it.Day)))
		if new(big.Int).SetBytes(w[:]).Cmp(want) != 0 || uint32(want.Uint64()) != it.TokenID() {
			t.Fatal("word is not to|amount|class|day")
		}
	})
}

func limits(maxItems int) Limits { return Limits{Epoch: testEpoch, MaxItems: maxItems} }

// Packing any log gives contiguous sections within the limits whose items are
// sorted, unique, and what the decisions net to.
func TestPackProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		log := drawLog(t, 3, 60)
		var flat []Grant // Pack wants what one epoch's reader would give it
		all := grants(log)
		for p := range uint32(3) {
			flat = append(flat, all[p]...)
		}
		maxItems := rapid.IntRange(1, 12).Draw(t, "maxItems")
		l := limits(maxItems)
		l.Advance = rapid.SampledFrom([]uint64{0, 1, 2, 10}).Draw(t, "advance")
		batches, err := Pack(l, nil, flat)
		if err != nil {
			t.Fatal(err)
		}
		chain := newFakeChain()
		chain.advance, chain.rootless = l.Advance, true
		for _, b := range batches {
			if n := b.Items(); n > maxItems {
				t.Fatalf("%d items, limit %d", n, maxItems)
			}
			for i, s := range b.Sections {
				if i > 0 && b.Sections[i-1].Partition > s.Partition {
					t.Fatal("sections are not ascending by partition")
				}
			}
			if _, err := chain.apply(b); err != nil {
				t.Fatal(err)
			}
		}
		if err := chain.audit(log); err != nil {
			t.Fatal(err)
		}
	})
}

// What is in a batch does not depend on how partitions were interleaved.
func TestPackIgnoresInterleaving(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := grants(drawLog(t, 3, 40))
		for p := range all { // overflow would close at different places
			for i := range all[p] {
				all[p][i].Decision.Amount = min(all[p][i].Decision.Amount, 100)
			}
		}
		shuffled := func() (out []Grant) {
			left := map[uint32][]Grant{0: all[0], 1: all[1], 2: all[2]}
			for len(left[0])+len(left[1])+len(left[2]) > 0 {
				p := rapid.Uint32Range(0, 2).Draw(t, "p")
				if len(left[p]) > 0 {
					out = append(out, left[p][0])
					left[p] = left[p][1:]
				}
			}
			return out
		}
		a, _ := Pack(limits(math.MaxInt), nil, shuffled())
		b, _ := Pack(limits(math.MaxInt), nil, shuffled())
		if d := cmp.Diff(a, b); d != "" {
			t.Fatal(d)
		}
	})
}

func TestPackClosesBeforeASumOverflows(t *testing.T) {
	gs := []Grant{
		grant(0, 1, 1, 7, 0, math.MaxUint64-1),
		grant(0, 2, 1, 7, 0, 1), // exactly full
		grant(0, 3, 1, 7, 0, 1), // one too much
	}
	b, err := Pack(limits(10), nil, gs)
	if err != nil {
		t.Fatal(err)
	}
	if len(b) != 2 || b[0].Sections[0].Items[0].Amount != math.MaxUint64 || b[1].Sections[0].Items[0].Amount != 1 {
		t.Fatalf("%+v", b)
	}
	if p := b[1].Sections[0].Previous; p != (record.Position{Offset: 2, Ordinal: 1}) {
		t.Fatalf("second section builds on %s", p)
	}
}

func TestPackBadgesLastTierWinsAndComeLast(t *testing.T) {
	gold := grant(0, 2, 1, 7, badgeToken, 3)
	gold.Decision.Purchases = 41
	b, err := Pack(limits(10), nil, []Grant{grant(0, 1, 1, 7, badgeToken, 2), gold, grant(0, 3, 1, 9, 65535<<15, 1)})
	if err != nil {
		t.Fatal(err)
	}
	items := b[0].Sections[0].Items
	if len(items) != 2 || items[0].IsBadge() || !items[1].IsBadge() {
		t.Fatalf("%+v", items)
	}
	if tier, n := items[1].Badge(); tier != 3 || n != 41 {
		t.Fatalf("tier %d after %d purchases", tier, n)
	}
}

func TestPackStartsAfterTheWatermark(t *testing.T) {
	gs := []Grant{grant(2, 1, 1, 1, 0, 5), grant(2, 1, 2, 1, 0, 6), grant(2, 4, 1, 1, 0, 7)}
	at := record.Position{Offset: 1, Ordinal: 1}
	b, err := Pack(limits(10), map[uint32]record.Position{2: at}, gs)
	if err != nil {
		t.Fatal(err)
	}
	s := b[0].Sections[0]
	if s.Previous != at || s.Items[0].Amount != 13 || s.ManifestRoot != Root([]Hash{Leaf(gs[1].Value), Leaf(gs[2].Value)}) {
		t.Fatalf("%+v", s)
	}
}

func TestEntryOfRefusesWhatNoItemExpresses(t *testing.T) {
	for _, c := range []struct {
		name string
		spoi func(*Grant)
		want string
	}{
		{"no wallet", func(g *Grant) { g.Decision.To = "" }, `wallet ""`},
		{"short wallet", func(g *Grant) { g.Decision.To = "0x12" }, "40 hexadecimal digits"},
		{"not hex", func(g *Grant) { g.Decision.To = "0x" + strings.Repeat("g", 40) }, "invalid byte"},
		{"zero wallet", func(g *Grant) { g.Decision.To = "0x" + strings.Repeat("0", 40) }, "zero address"},
		{"token", func(g *Grant) { g.Decision.Token = "4294967296" }, "not a token id"},
		{"tier 0", func(g *Grant) { g.Decision.Token = "4294901760"; g.Decision.Amount = 0 }, "badge tier 0"},
		{"tier 256", func(g *Grant) { g.Decision.Token = "4294901760"; g.Decision.Amount = 256 }, "badge tier 256"},
		{"ordinal 0", func(g *Grant) { g.Decision.Event.Ordinal = 0 }, "ordinals from 1"},
		{"partition", func(g *Grant) { g.Partition = -1 }, "partitions count from 0"},
	} {
		g := grant(0, 5, 1, 1, 0, 10)
		c.spoi(&g)
		_, err := EntryOf(&g)
		if !errors.Is(err, ErrBadGrant) || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), g.Decision.ID) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
}

func ExamplePack() {
	batches, _ := Pack(limits(500), nil, []Grant{
		grant(0, 10, 1, 0xAA, 0, 300),
		grant(1, 4, 1, 0xBB, 0, 50),
		grant(0, 12, 1, 0xAA, 0, 200), // the same wallet and token: netted
	})
	for _, s := range batches[0].Sections {
		for _, it := range s.Items {
			fmt.Printf("partition %d: %s < … <= %s: %d of token %d to 0x%s\n",
				s.Partition, s.Previous, s.Next, it.Amount, it.TokenID(), hex.EncodeToString(it.To[:]))
		}
	}
	// Output:
	// partition 0: 0.0 < … <= 12.1: 500 of token 0 to 0x01000000000000000000000000000000000000aa
	// partition 1: 0.0 < … <= 4.1: 50 of token 0 to 0x02000000000000000000000000000000000000bb
}

// BenchmarkPack packs 500 grants of 900-byte records over 8 partitions, hashing
// included.
func BenchmarkPack(b *testing.B) {
	gs := make([]Grant, 500)
	for i := range gs {
		gs[i] = grant(int32(i%8), uint64(i), 1, byte(i/8), uint32(i%3)<<16, 100)
		gs[i].Value = []byte(strings.Repeat("x", 900))
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Pack(limits(500), nil, gs); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkNet is the same without reading and hashing the records.
func BenchmarkNet(b *testing.B) {
	es := make([]Entry, 500)
	for i := range es {
		g := grant(int32(i%8), uint64(i), 1, byte(i/8), uint32(i%3)<<16, 100)
		es[i], _ = EntryOf(&g)
	}
	b.ReportAllocs()
	p := NewPacker(limits(500), nil)
	for b.Loop() {
		p.Reset()
		for i := range es {
			p.Add(es[i])
		}
		p.Sketch()
	}
}

// A packer that was used before packs without allocating, whatever it holds; a batch
// costs its own memory: two allocations, and one a section.
func TestPackingAllocates(t *testing.T) {
	es := make([]Entry, 500)
	for i := range es {
		g := grant(int32(i%8), uint64(i+1), 1, byte(i/8), uint32(i%3)<<16, 100)
		es[i], _ = EntryOf(&g)
	}
	p := NewPacker(limits(500), nil)
	fill := func() {
		p.Reset()
		for i := range es {
			if !p.Add(es[i]) {
				t.Fatal("closed early")
			}
		}
	}
	fill()
	if n := testing.AllocsPerRun(20, fill); n > 8 { // the lists of the eight partitions
		t.Errorf("%v allocations", n)
	}
	if n := testing.AllocsPerRun(20, func() { p.Sketch() }); n > 10 {
		t.Errorf("a batch: %v allocations", n)
	}
}

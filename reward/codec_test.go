package reward

import (
	"bytes"
	"errors"
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

func drawAccount(t *rapid.T) *Account {
	a := &Account{Linked: rapid.Bool().Draw(t, "linked"), Earned: rapid.Uint64().Draw(t, "earned")}
	if a.Linked {
		copy(a.Wallet[:], rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "wallet"))
	}
	for range rapid.IntRange(0, 5).Draw(t, "states") {
		a.states = append(a.states, state{rapid.Uint32().Draw(t, "id"), rapid.Byte().Draw(t, "tier"), rapid.Int64().Draw(t, "last")})
	}
	for range rapid.IntRange(0, MaxHeld).Draw(t, "held") {
		h := Held{Reward: rapid.Uint32().Draw(t, "id"), Tier: rapid.Byte().Draw(t, "tier"), Amount: rapid.Uint64().Draw(t, "amount"),
			Position: record.Position{Offset: rapid.Uint64().Draw(t, "offset"), Ordinal: rapid.Uint32().Draw(t, "ordinal")}, TimeMS: rapid.Int64().Draw(t, "ms")}
		if h.From = rapid.SampledFrom([]string{"", "", "v1", "a visitor"}).Draw(t, "from"); h.From != "" {
			h.Partition = rapid.Int32Min(0).Draw(t, "partition")
		}
		a.Held = append(a.Held, h)
	}
	for range rapid.IntRange(0, MaxOpen+2).Draw(t, "open") {
		o := Open{Order: rapid.Uint64().Draw(t, "order"), Of: rapid.Uint64().Draw(t, "of"), Reward: rapid.Uint32().Draw(t, "id"),
			Token: rapid.Uint32().Draw(t, "token"), Amount: rapid.Uint64().Draw(t, "amount"), Reversed: rapid.Uint64().Draw(t, "reversed"),
			Position: record.Position{Offset: rapid.Uint64().Draw(t, "offset"), Ordinal: rapid.Uint32().Draw(t, "ordinal")},
			Day:      rapid.Int64().Draw(t, "day"), Points: rapid.Bool().Draw(t, "points"), Held: rapid.Bool().Draw(t, "is held")}
		if !o.Held {
			copy(o.To[:], rapid.SampledFrom([]string{"", "another", string(a.Wallet[:])}).Draw(t, "to"))
		}
		if o.From = rapid.SampledFrom([]string{"", "v1"}).Draw(t, "from"); o.From != "" {
			o.Partition = rapid.Int32Min(0).Draw(t, "partition")
		}
		a.addOpen(&o)
		if got := a.Opens(); got[len(got)-1] != o {
			t.Fatalf("%+v became %+v", o, got[len(got)-1])
		}
	}
	return a
}

func TestAccountRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAccount(t)
		b := AppendAccount([]byte("x"), a)
		got := *drawAccount(t) // whatever was there is replaced
		rest, err := DecodeAccount(append(b[1:], "rest"...), &got)
		if err != nil || string(rest) != "rest" {
			t.Fatalf("rest %q, %v", rest, err)
		}
		if !bytes.Equal(AppendAccount([]byte("x"), &got), b) || got.Earned != a.Earned || !slices.Equal(got.Held, a.Held) {
			t.Fatalf("%+v became %+v", a, got)
		}
		var c Account
		c.CopyFrom(a)
		if !bytes.Equal(AppendAccount(nil, &c), b[1:]) {
			t.Fatalf("copy differs: %+v, %+v", c, a)
		}
		for n := range len(b) - 1 {
			if _, err := DecodeAccount(b[1:1+n], &got); !errors.Is(err, ErrFormat) {
				t.Fatalf("%d of %d bytes: %v", n, len(b)-1, err)
			}
		}
	})
}

func TestBudgetRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := Budget{Day: rapid.Int64().Draw(t, "day"), HeldFull: rapid.Uint64().Draw(t, "full"), Partition: 3, Partitions: 8}
		for range rapid.IntRange(0, 4).Draw(t, "n") {
			b.spent = append(b.spent, used{rapid.Uint32().Draw(t, "id"), rapid.Uint64().Draw(t, "amount")})
			b.issued = append(b.issued, used{uint32(rapid.Uint16().Draw(t, "class")), rapid.Uint64().Draw(t, "amount")})
		}
		for range rapid.IntRange(0, 4).Draw(t, "moves") {
			m := b.move(rapid.Int64().Draw(t, "day"), rapid.Uint32().Draw(t, "id"))
			m.in, m.out = rapid.Uint64().Draw(t, "in"), rapid.Uint64().Draw(t, "out")
		}
		enc := AppendBudget(nil, &b)
		got := Budget{Partition: 3, Partitions: 8}
		if rest, err := DecodeBudget(append(enc, 7), &got); err != nil || len(rest) != 1 || !reflect.DeepEqual(got, b) {
			t.Fatalf("%+v became %+v, %v", b, got, err)
		}
	})
}

// An account that decodes encodes to the very bytes it came from.
func FuzzDecodeAccount(f *testing.F) {
	f.Add(AppendAccount(nil, &Account{}))
	f.Add(AppendAccount(nil, &Account{Linked: true, Earned: 300, states: []state{{1, 2, -3}}, Held: []Held{{Reward: 5, Amount: 7}}}))
	f.Add([]byte{1, 0, 0x80, 0, 0, 0})
	f.Add(AppendAccount(nil, &Account{Held: []Held{{Reward: 5, Amount: 7}, {Reward: 6, Amount: 1, From: "v", Partition: 3}}}))
	f.Add([]byte{2})
	open := Account{Linked: true, Closed: 2}
	open.addOpen(&Open{Order: 1, Of: 300, Amount: 9, Reversed: 4, Held: true, Points: true, Position: record.Position{Offset: 300, Ordinal: 1}})
	open.addOpen(&Open{Order: 2, Of: 300, Amount: 9, To: [20]byte{3}, From: "v", Partition: 4, Day: 20_000, Token: 5 << 16})
	f.Add(AppendAccount(nil, &open))
	f.Fuzz(func(t *testing.T, b []byte) {
		var a Account
		rest, err := DecodeAccount(b, &a)
		if err == nil && a.openCount > 0 {
			var x Account
			x.CopyFrom(&a)
			x.addOpen(&Open{Order: 7})
			x.setOpens(x.Opens())
		}
		if err == nil && !bytes.Equal(append(AppendAccount(nil, &a), rest...), b) {
			t.Fatalf("%x decodes to %+v", b, a)
		}
	})
}

func FuzzDecodeBudget(f *testing.F) {
	f.Add(AppendBudget(nil, &Budget{}))
	f.Add(AppendBudget(nil, &Budget{Day: 9000, HeldFull: 1, spent: []used{{1, 2}}, issued: []used{{0, 1 << 40}}}))
	f.Add(AppendBudget(nil, &Budget{moved: []move{{9000, 1, 2, 3}, {9000, 2, 0, 1}, {9001, 1, 5, 0}}}))
	f.Fuzz(func(t *testing.T, b []byte) {
		var a Budget
		rest, err := DecodeBudget(b, &a)
		if err == nil && !bytes.Equal(append(AppendBudget(nil, &a), rest...), b) {
			t.Fatalf("%x decodes to %+v", b, a)
		}
	})
}

func TestSharesAddUp(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		total, n := rapid.Uint64().Draw(t, "total"), rapid.Uint32Range(1, 40).Draw(t, "n")
		sum := uint64(0)
		for i := range n {
			sum += Share(total, i, n)
		}
		if sum != total {
			t.Fatalf("shares of %d over %d add to %d", total, n, sum)
		}
	})
}

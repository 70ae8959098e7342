package chain

import (
	"testing"

	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// What a batch used is shared out whole, to no call that it does not make.
func TestGasByCall(t *testing.T) {
	item := rapid.Custom(func(t *rapid.T) batcher.Item {
		it := batcher.Item{To: [20]byte{19: rapid.Byte().Draw(t, "to") % 3}, Amount: 1,
			Class: rapid.SampledFrom([]uint16{0, 2, record.ReversalBit, record.BadgeClass}).Draw(t, "class")}
		if it.To == ([20]byte{}) && it.Class >= record.ReversalBit {
			it.To[0] = 1
		}
		return it
	})
	rapid.Check(t, func(t *rapid.T) {
		s := batcher.Section{Items: rapid.SliceOfN(item, 0, 8).Draw(t, "items")}
		want := map[string]bool{CallSection: true}
		for _, it := range s.Items {
			e := batcher.Entry{Item: it, Claim: it.To == [20]byte{}}
			want[CallOf(&e)] = true
		}
		if rapid.Bool().Draw(t, "root") {
			s.ClaimRoot[0], want[CallClaim] = 1, true
		}
		used := rapid.Uint64Range(21_000, 1<<40).Draw(t, "used")
		sum := uint64(0)
		for call, n := range OsakaGas().ByCall(batcher.Batch{Sections: []batcher.Section{s}}, used) {
			sum += n
			if !want[call] || n == 0 {
				t.Fatalf("%d gas for %s, which is there: %v", n, call, want[call])
			}
		}
		if sum != used {
			t.Fatalf("%d gas of %d", sum, used)
		}
	})
}

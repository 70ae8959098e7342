package batcher

import (
	"bytes"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"pgregory.net/rapid"
)

// climb is where a path leads a leaf, hashed the obvious way.
func climb(node Hash, path []Hash) Hash {
	for _, sibling := range path {
		a, b := node, sibling
		if bytes.Compare(a[:], b[:]) > 0 {
			a, b = b, a
		}
		sum := crypto.Keccak256(a[:], b[:])
		node = Hash(append(make([]byte, 8), sum[:24]...))
	}
	return node
}

// naiveClaimRoot goes level by level.
func naiveClaimRoot(row []Hash) Hash {
	if len(row) == 0 {
		return Hash{}
	}
	for len(row) > 1 {
		var up []Hash
		for i := 0; i < len(row); i += 2 {
			up = append(up, climb(row[i], row[i+1:min(i+2, len(row))]))
		}
		row = up
	}
	return row[0]
}

// A tree that grew and changed leaf by leaf is the tree of its leaves, with their
// proofs, and RootWith says what it would be.
func TestTreeIsRootsTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree, leaves := NewTree(), []Hash{}
		leaf := rapid.Custom(func(t *rapid.T) Hash { return Claim{Cumulative: rapid.Uint64().Draw(t, "leaf")}.Leaf() })
		for range rapid.IntRange(0, 40).Draw(t, "steps") {
			set, want := map[int]Hash{}, slices.Clone(leaves)
			for range rapid.IntRange(0, 6).Draw(t, "at once") {
				i := rapid.IntRange(0, len(want)).Draw(t, "i")
				set[i] = leaf.Draw(t, "leaf")
				want = put(want, i, set[i])
			}
			before := tree.Root()
			if got := tree.RootWith(set); got != naiveClaimRoot(want) || tree.Root() != before {
				t.Fatalf("%d leaves: RootWith is %x, want %x", len(want), got, naiveClaimRoot(want))
			}
			for i := len(leaves); i < len(want); i++ { // appended in order
				tree.Set(i, want[i])
			}
			for i := range leaves {
				if h, ok := set[i]; ok {
					tree.Set(i, h)
				}
			}
			leaves = want
			if tree.Root() != naiveClaimRoot(leaves) || tree.Len() != len(leaves) {
				t.Fatalf("%d leaves: root %x, want %x", len(leaves), tree.Root(), naiveClaimRoot(leaves))
			}
		}
		for i := -1; i <= len(leaves); i++ {
			got := tree.Proof(i)
			if i < 0 || i == len(leaves) {
				if got != nil {
					t.Fatalf("proof of %d of %d leaves: %x", i, len(leaves), got)
				}
				continue
			}
			if climb(leaves[i], got) != tree.Root() {
				t.Fatalf("proof of %d of %d leaves leads to %x, not %x", i, len(leaves), climb(leaves[i], got), tree.Root())
			}
			if packed := PackProof(got); len(packed) != 24*len(got) || len(got) > 0 && !bytes.Equal(packed[:24], got[0][8:]) {
				t.Fatalf("packed: %x of %x", packed, got)
			}
		}
	})
}

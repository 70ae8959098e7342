package batcher

import (
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// A tree that grew and changed leaf by leaf is the tree of its leaves, with their
// proofs, and RootWith says what it would be.
func TestTreeIsRootsTree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		tree, leaves := NewTree(), []Hash{}
		leaf := rapid.Custom(func(t *rapid.T) Hash { return Leaf([]byte{rapid.Byte().Draw(t, "leaf")}) })
		for range rapid.IntRange(0, 40).Draw(t, "steps") {
			set, want := map[int]Hash{}, slices.Clone(leaves)
			for range rapid.IntRange(0, 6).Draw(t, "at once") {
				i := rapid.IntRange(0, len(want)).Draw(t, "i")
				set[i] = leaf.Draw(t, "leaf")
				want = put(want, i, set[i])
			}
			before := tree.Root()
			if got := tree.RootWith(set); got != Root(want) || tree.Root() != before {
				t.Fatalf("%d leaves: RootWith is %x, want %x", len(want), got, Root(want))
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
			if tree.Root() != Root(leaves) || tree.Len() != len(leaves) {
				t.Fatalf("%d leaves: root %x, want %x", len(leaves), tree.Root(), Root(leaves))
			}
		}
		for i := -1; i <= len(leaves); i++ {
			if got := tree.Proof(i); !slices.Equal(got, Proof(leaves, i)) {
				t.Fatalf("proof of %d of %d leaves: %x", i, len(leaves), got)
			}
		}
	})
}

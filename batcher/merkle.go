package batcher

import (
	"bytes"
	"hash"

	"github.com/ethereum/go-ethereum/crypto/keccak"
)

// The manifest of a section commits to its decisions: a Merkle tree whose leaves
// are the settling decisions in log order. It is the tree that OpenZeppelin's
// MerkleProof verifies (https://docs.openzeppelin.com/contracts/5.x/api/utils#MerkleProof):
// a leaf is hashed twice, a pair is hashed in ascending order, and an odd node
// rises unchanged.

// Hash is keccak256.
type Hash = [32]byte

// Leaf is keccak256(keccak256(value)); value is a decision record's bytes. Hashing
// twice keeps a leaf from passing for an inner node.
func Leaf(value []byte) Hash {
	h := keccak.NewLegacyKeccak256()
	return leafWith(h, value)
}

func leafWith(h hash.Hash, value []byte) Hash {
	var out Hash
	h.Reset()
	h.Write(value)
	h.Sum(out[:0])
	h.Reset()
	h.Write(out[:])
	h.Sum(out[:0])
	return out
}

// Root is the tree's root: the zero hash of no leaves, a single leaf itself.
// leaves is left as it was.
func Root(leaves []Hash) Hash {
	if len(leaves) == 0 {
		return Hash{}
	}
	h := keccak.NewLegacyKeccak256()
	row := append([]Hash(nil), leaves...)
	for len(row) > 1 {
		row = parents(h, row)
	}
	return row[0]
}

// Proof is the path of siblings from leaf i to the root; nil where there is no
// such leaf. A level at which the node rises unchanged adds nothing.
func Proof(leaves []Hash, i int) []Hash {
	if i < 0 || i >= len(leaves) {
		return nil
	}
	h := keccak.NewLegacyKeccak256()
	row := append([]Hash(nil), leaves...)
	path := []Hash{}
	for len(row) > 1 {
		if sibling := i ^ 1; sibling < len(row) {
			path = append(path, row[sibling])
		}
		row, i = parents(h, row), i/2
	}
	return path
}

// Verify reports whether leaf belongs to the tree of this root.
func Verify(root, leaf Hash, proof []Hash) bool {
	h := keccak.NewLegacyKeccak256()
	for _, sibling := range proof {
		leaf = pair(h, leaf, sibling)
	}
	return leaf == root
}

// parents overwrites row with the level above it.
func parents(h hash.Hash, row []Hash) []Hash {
	n := 0
	for i := 0; i+1 < len(row); i += 2 {
		row[n] = pair(h, row[i], row[i+1])
		n++
	}
	if len(row)%2 == 1 {
		row[n] = row[len(row)-1]
		n++
	}
	return row[:n]
}

func pair(h hash.Hash, a, b Hash) Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	var out Hash
	h.Reset()
	h.Write(a[:])
	h.Write(b[:])
	h.Sum(out[:0])
	return out
}

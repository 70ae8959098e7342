package batcher

import (
	"bytes"
	"hash"
	"maps"
	"slices"

	"github.com/ethereum/go-ethereum/crypto/keccak"
)

// Tree is the tree over a partition's claims: Root's, but that of each hash only the first
// 24 bytes count, as a number, so that a node's first 8 bytes are 0; and kept, so that it
// can grow and change leaf by leaf. contracts/src/ClaimTree.sol says why and verifies it.
// Not safe for concurrent use.
type Tree struct {
	rows [][]Hash // from the leaves up; the last has one node
	h    hash.Hash
}

// NewTree is a tree without leaves.
func NewTree() *Tree { return &Tree{rows: [][]Hash{nil}, h: keccak.NewLegacyKeccak256()} }

// Len counts the leaves.
func (t *Tree) Len() int { return len(t.rows[0]) }

// Root is as of the leaves set so far; the zero hash without any.
func (t *Tree) Root() Hash {
	if t.Len() == 0 {
		return Hash{}
	}
	return t.rows[len(t.rows)-1][0]
}

// Set changes leaf i, or appends it where i is Len. It hashes once a level.
func (t *Tree) Set(i int, leaf Hash) {
	t.rows[0] = put(t.rows[0], i, leaf)
	for k := 0; len(t.rows[k]) > 1; k++ {
		if k+1 == len(t.rows) {
			t.rows = append(t.rows, nil)
		}
		i /= 2
		row := t.rows[k]
		up := row[2*i]
		if 2*i+1 < len(row) {
			up = claimPair(t.h, row[2*i], row[2*i+1])
		}
		t.rows[k+1] = put(t.rows[k+1], i, up)
	}
}

// claimPair is two nodes' parent.
func claimPair(h hash.Hash, a, b Hash) Hash {
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	return nodeOf(h, a[:], b[:])
}

// nodeSize is how many bytes of a hash count.
const nodeSize = 24

func nodeOf(h hash.Hash, parts ...[]byte) (node Hash) {
	h.Reset()
	for _, p := range parts {
		h.Write(p)
	}
	var sum Hash
	h.Sum(sum[:0])
	copy(node[len(node)-nodeSize:], sum[:nodeSize])
	return node
}

// PackProof is a path of a Tree as the contract's claim and redeemClaim take it.
func PackProof(path []Hash) []byte {
	proof := make([]byte, 0, len(path)*nodeSize)
	for i := range path {
		proof = append(proof, path[i][len(path[i])-nodeSize:]...)
	}
	return proof
}

func put(row []Hash, i int, h Hash) []Hash {
	if i == len(row) {
		return append(row, h)
	}
	row[i] = h
	return row
}

// RootWith is what Root would be with these leaves set, which are changed or follow
// without a gap. It hashes once a level and leaf, and changes nothing.
func (t *Tree) RootWith(set map[int]Hash) Hash {
	if len(set) == 0 {
		return t.Root()
	}
	n := t.Len()
	for i := range set {
		n = max(n, i+1)
	}
	row := maps.Clone(set)
	for k := 0; n > 1; k++ {
		up := make(map[int]Hash, len(row))
		at := func(i int) Hash {
			if h, ok := row[i]; ok {
				return h
			}
			return t.rows[k][i]
		}
		for i := range row {
			j := i &^ 1
			if _, done := up[i/2]; done {
				continue
			}
			if j+1 < n {
				up[i/2] = claimPair(t.h, at(j), at(j+1))
			} else {
				up[i/2] = at(j)
			}
		}
		row, n = up, (n+1)/2
	}
	return row[0]
}

// Proof is the path of siblings from leaf i to the root of the leaves set so far; nil
// where there is no such leaf. A level at which the node rises unchanged adds nothing.
func (t *Tree) Proof(i int) []Hash {
	if i < 0 || i >= t.Len() {
		return nil
	}
	path := []Hash{}
	for _, row := range t.rows[:len(t.rows)-1] {
		if sibling := i ^ 1; sibling < len(row) {
			path = append(path, row[sibling])
		}
		i /= 2
	}
	return slices.Clip(path)
}

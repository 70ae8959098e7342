package chain

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
)

// Claim is what an owner may have claimed of a token by a root of one partition,
// counted from the epoch's beginning: it never falls from root to root.
type Claim struct {
	Epoch      uint64
	Partition  uint32
	Owner      common.Address
	Token      uint32 // id
	Cumulative uint64
}

// Leaf is the claim's leaf in the tree whose root a section posts; the tree is
// batcher.Root's.
func (c Claim) Leaf() batcher.Hash {
	once := crypto.Keccak256(encodeCall([4]byte{}, uintArg(c.Epoch), uintArg(uint64(c.Partition)), c.Owner[:],
		uintArg(uint64(c.Token)), uintArg(c.Cumulative))[4:])
	return batcher.Hash(crypto.Keccak256(once))
}

// MerkleProof is what leads from leaf i to batcher.Root(leaves): the siblings on
// the way, from the bottom. A node without sibling is carried up and adds none.
func MerkleProof(leaves []batcher.Hash, i int) [][32]byte {
	var proof [][32]byte
	row := slices.Clone(leaves)
	for len(row) > 1 {
		if sibling := i ^ 1; sibling < len(row) {
			proof = append(proof, row[sibling])
		}
		up := row[:0]
		for j := 0; j < len(row); j += 2 {
			up = append(up, batcher.Root(row[j:min(j+2, len(row))]))
		}
		row, i = up, i/2
	}
	return proof
}

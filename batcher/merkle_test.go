package batcher

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/crypto/keccak"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite golden files")

func keccak256(parts ...[]byte) (out Hash) {
	h := keccak.NewLegacyKeccak256()
	for _, p := range parts {
		h.Write(p)
	}
	h.Sum(out[:0])
	return out
}

// naiveRoot is the definition, level by level.
func naiveRoot(row []Hash) Hash {
	if len(row) == 1 {
		return row[0]
	}
	var up []Hash
	for i := 0; i < len(row); i += 2 {
		switch {
		case i+1 == len(row):
			up = append(up, row[i])
		case bytes.Compare(row[i][:], row[i+1][:]) < 0:
			up = append(up, keccak256(row[i][:], row[i+1][:]))
		default:
			up = append(up, keccak256(row[i+1][:], row[i][:]))
		}
	}
	return naiveRoot(up)
}

func TestKeccakIsEthereums(t *testing.T) {
	got := keccak256()
	const want = "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470" // Yellow Paper: KEC(())
	if hex.EncodeToString(got[:]) != want {
		t.Fatalf("keccak256 of nothing is %x", got)
	}
}

func TestMerkleProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		values := rapid.SliceOfN(rapid.SliceOf(rapid.Byte()), 1, 70).Draw(t, "values")
		leaves := make([]Hash, len(values))
		for i, v := range values {
			inner := keccak256(v)
			leaves[i] = keccak256(inner[:])
			if Leaf(v) != leaves[i] {
				t.Fatal("leaf is not hashed twice")
			}
		}
		root := Root(leaves)
		if root != naiveRoot(leaves) {
			t.Fatal("root differs from the definition's")
		}
		for i := range leaves {
			proof := Proof(leaves, i)
			if !Verify(root, leaves[i], proof) {
				t.Fatalf("leaf %d of %d is not proved", i, len(leaves))
			}
			wrong := leaves[i]
			wrong[rapid.IntRange(0, 31).Draw(t, "byte")] ^= 1
			if Verify(root, wrong, proof) {
				t.Fatal("a changed leaf is proved")
			}
		}
		if Proof(leaves, len(leaves)) != nil || Proof(leaves, -1) != nil {
			t.Fatal("proof of a leaf that is not there")
		}
	})
}

type merkleVector struct {
	Values []string   `json:"values"` // UTF-8 bytes of the decisions' records
	Leaves []string   `json:"leaves"`
	Root   string     `json:"root"`
	Proofs [][]string `json:"proofs"` // by leaf
}

func TestMerkleGolden(t *testing.T) {
	const file = "testdata/merkle.json"
	var got []merkleVector
	for _, n := range []int{1, 2, 3, 4, 5, 7, 8, 9, 33} {
		var v merkleVector
		var leaves []Hash
		for i := range n {
			value := `{"id":"1/0/` + strconv.Itoa(i) + `.1","amount":` + strconv.Itoa(i*i) + `}`
			leaves = append(leaves, Leaf([]byte(value)))
			v.Values = append(v.Values, value)
			v.Leaves = append(v.Leaves, hex0x(leaves[i]))
		}
		v.Root = hex0x(Root(leaves))
		for i := range leaves {
			path := []string{}
			for _, h := range Proof(leaves, i) {
				path = append(path, hex0x(h))
			}
			v.Proofs = append(v.Proofs, path)
		}
		got = append(got, v)
	}
	text, err := json.MarshalIndent(got, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	text = append(text, '\n')
	if *update {
		if err := os.WriteFile(file, text, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, want) {
		t.Errorf("%s differs; -update rewrites it, and then every manifest on chain is of another kind", file)
	}
}

func hex0x(h Hash) string { return "0x" + hex.EncodeToString(h[:]) }

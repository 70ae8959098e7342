package chain

import (
	"bytes"
	"crypto/sha256"
	"encoding/base32"
	"encoding/base64"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// vectors are what Go and the contracts must make alike; contracts/test/Vectors.t.sol
// reads the same file. Long numbers are text, for readers that would round them.
type vectors struct {
	Item struct {
		To     common.Address `json:"to"`
		Amount string         `json:"amount"`
		Class  uint16         `json:"class"`
		Day    uint16         `json:"day"`
		ID     uint32         `json:"id"`
		Word   hexutil.Bytes  `json:"word"`
	} `json:"item"`
	Badge struct {
		Tier      uint8         `json:"tier"`
		Purchases uint32        `json:"purchases"`
		Word      hexutil.Bytes `json:"word"`
	} `json:"badge"`
	Settle hexutil.Bytes `json:"settle"`
	Claim  struct {
		Epoch      uint64         `json:"epoch"`
		Partition  uint32         `json:"partition"`
		Owner      common.Address `json:"owner"`
		ID         uint32         `json:"id"`
		Cumulative string         `json:"cumulative"`
		Word       hexutil.Bytes  `json:"word"` // in slot 5
		Leaf       common.Hash    `json:"leaf"`
	} `json:"claim"`
	Claims struct {
		Leaves []common.Hash `json:"leaves"`
		Root   common.Hash   `json:"root"`
		First  hexutil.Bytes `json:"proof_of_first"`
		Last   hexutil.Bytes `json:"proof_of_last"`
	} `json:"claims"`
	Merkle struct {
		Leaves []common.Hash `json:"leaves"`
		Root   common.Hash   `json:"root"`
		First  []common.Hash `json:"proof_of_first"`
		Last   []common.Hash `json:"proof_of_last"`
	} `json:"merkle"`
	// Many are items drawn at random, field by field, and claims and decisions with the roots over
	// the first one, two and so on of them.
	Many struct {
		To       []common.Address `json:"to"`
		Amount   []string         `json:"amount"`
		Class    []uint16         `json:"class"`
		Day      []uint16         `json:"day"`
		Word     []common.Hash    `json:"word"`
		Claim    []common.Hash    `json:"claim"` // leaf over the item's holder, id and amount, in epoch 3, partition 5
		Claims   []common.Hash    `json:"claims"`
		Manifest []common.Hash    `json:"manifest"` // over the words as decisions
	} `json:"many"`
	File struct {
		Digest  common.Hash `json:"digest"`
		IPFS    string      `json:"ipfs"`
		Arweave string      `json:"arweave"`
	} `json:"file"`
}

func makeVectors() vectors {
	var v vectors
	it := batcher.Item{To: [20]byte(crypto.Keccak256([]byte("to"))), Amount: 1<<63 + 5, Class: 0x1234, Day: 0x5678}
	word := it.Word()
	v.Item.To, v.Item.Amount, v.Item.Class, v.Item.Day = it.To, big.NewInt(0).SetUint64(it.Amount).String(), it.Class, it.Day
	v.Item.ID, v.Item.Word = it.TokenID(), word[:]
	badge := batcher.Item{To: it.To, Amount: batcher.BadgeAmount(3, 1<<32-2), Class: record.BadgeClass}.Word()
	v.Badge.Tier, v.Badge.Purchases, v.Badge.Word = 3, 1<<32-2, badge[:]
	v.Settle = EncodeSettle(nil, goldenBatch())
	c := batcher.Claim{Epoch: 1<<64 - 1, Partition: 1<<32 - 1, Owner: common.Address(it.To), Token: it.TokenID(), Cumulative: 1<<63 + 7}
	v.Claim.Epoch, v.Claim.Partition, v.Claim.Owner, v.Claim.ID = 7, c.Partition, c.Owner, c.Token
	c.Epoch = v.Claim.Epoch
	v.Claim.Cumulative, v.Claim.Leaf = big.NewInt(0).SetUint64(c.Cumulative).String(), common.Hash(c.Leaf())
	claimed := c.Word(5)
	v.Claim.Word = claimed[:]
	tree := batcher.NewTree()
	for i := range 7 {
		c.Cumulative = uint64(i)
		tree.Set(i, c.Leaf())
		v.Claims.Leaves = append(v.Claims.Leaves, common.Hash(c.Leaf()))
	}
	v.Claims.Root, v.Claims.First, v.Claims.Last = tree.Root(), batcher.PackProof(tree.Proof(0)), batcher.PackProof(tree.Proof(6))
	leaves := make([]batcher.Hash, 7)
	for i := range leaves {
		leaves[i] = batcher.Leaf([]byte{byte(i)})
		v.Merkle.Leaves = append(v.Merkle.Leaves, common.Hash(leaves[i]))
	}
	v.Merkle.Root = common.Hash(batcher.Root(leaves))
	hashes := func(proof [][32]byte) (out []common.Hash) {
		for _, h := range proof {
			out = append(out, h)
		}
		return out
	}
	v.Merkle.First, v.Merkle.Last = hashes(batcher.Proof(leaves, 0)), hashes(batcher.Proof(leaves, 6))
	v.fillMany()
	v.File.Digest = sha256.Sum256([]byte("a badge\n"))
	cid := append([]byte{0x01, 0x55, 0x12, 0x20}, v.File.Digest[:]...)
	v.File.IPFS = "ipfs://b" + strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(cid))
	v.File.Arweave = "ar://" + base64.RawURLEncoding.EncodeToString(v.File.Digest[:])
	return v
}

func (v *vectors) fillMany() {
	r, tree := rand.New(rand.NewPCG(1, 2)), batcher.NewTree()
	var decisions []batcher.Hash
	for i := range 33 {
		it := batcher.Item{Amount: r.Uint64() >> r.IntN(64), Class: uint16(r.Uint32()), Day: uint16(r.Uint32())}
		for j := range it.To {
			it.To[j] = byte(r.Uint32())
		}
		word := it.Word()
		v.Many.To, v.Many.Amount = append(v.Many.To, it.To), append(v.Many.Amount, strconv.FormatUint(it.Amount, 10))
		v.Many.Class, v.Many.Day = append(v.Many.Class, it.Class), append(v.Many.Day, it.Day)
		v.Many.Word = append(v.Many.Word, word)
		claim := batcher.Claim{Epoch: 3, Partition: 5, Owner: it.To, Token: it.TokenID(), Cumulative: it.Amount}
		tree.Set(i, claim.Leaf())
		v.Many.Claim, v.Many.Claims = append(v.Many.Claim, claim.Leaf()), append(v.Many.Claims, tree.Root())
		decisions = append(decisions, batcher.Leaf(word[:]))
		v.Many.Manifest = append(v.Many.Manifest, batcher.Root(decisions))
	}
}

func claimWord(c batcher.Claim, slot uint8) *big.Int {
	w := c.Word(slot)
	return new(big.Int).SetBytes(w[:])
}

func TestVectors(t *testing.T) {
	got, err := json.MarshalIndent(makeVectors(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	got = append(got, '\n')
	path := filepath.Join("..", "contracts", "test", "vectors.json")
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got, want) {
		t.Errorf("not as in %s:\n%s", path, got)
	}
}

// TestKnownCID: what `ipfs add --cid-version=1 --raw-leaves` gives for these files.
func TestKnownCID(t *testing.T) {
	for file, want := range map[string]string{
		"":            "ipfs://bafkreihdwdcefgh4dqkjv67uzcmw7ojee6xedzdetojuzjevtenxquvyku",
		"hello world": "ipfs://bafkreifzjut3te2nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e",
	} {
		if got := IPFSURI(sha256.Sum256([]byte(file))); got != want {
			t.Errorf("%q is %s, want %s", file, got, want)
		}
	}
}

// Every leaf's proof leads to the root, whatever the number of leaves.
func TestMerkleProof(t *testing.T) {
	var leaves []batcher.Hash
	for n := 1; n <= 33; n++ {
		leaves = append(leaves, batcher.Leaf([]byte{byte(n)}))
		root := batcher.Root(leaves)
		for i := range leaves {
			node := leaves[i]
			for _, sibling := range batcher.Proof(leaves, i) {
				node = batcher.Root([]batcher.Hash{node, sibling})
			}
			if node != root {
				t.Fatalf("%d leaves: the proof of %d leads to %x, not %x", n, i, node, root)
			}
		}
	}
}

// A claim with its proof is paid by the contract, once.
func TestClaim(t *testing.T) {
	w := deployed(t, DevConfig{})
	me := w.signer.Address()
	mine := batcher.Claim{Epoch: 1, Partition: 4, Owner: me, Cumulative: 70}
	tree := batcher.NewTree()
	for i, leaf := range []batcher.Hash{{31: 1}, {31: 2}, mine.Leaf()} {
		tree.Set(i, leaf)
	}
	s := section(4, pos(0, 0), pos(9, 1), batcher.Item{Amount: 100, Class: points})
	p := sectionOf(s)
	p.ClaimRoot = tree.Root()
	m := w.manager(nil, nil)
	if n, err := m.RootsPosted(w.ctx, 1, 4); err != nil || n != 0 {
		t.Fatalf("%d roots before any, %v", n, err)
	}
	w.call(w.at.Settlement, bindings.NewSettlement().PackSettle([]bindings.Section{p}))
	if n, err := m.RootsPosted(w.ctx, 1, 4); err != nil || n != 1 {
		t.Fatalf("%d roots after one, %v", n, err)
	}
	data := bindings.NewRewards().PackClaim(claimWord(mine, 0), batcher.PackProof(tree.Proof(2)))
	if r := w.call(w.at.Rewards, data); r.Status != 1 {
		t.Fatalf("claim reverted: %+v", r)
	}
	got, err := NewReader(w.c, w.at).At(w.dev.Head().Number.Uint64()).Balances(w.ctx, []Holding{{Owner: me}})
	if err != nil || got[0].Uint64() != 70 {
		t.Fatalf("balance %v, %v", got, err)
	}
}

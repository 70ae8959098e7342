package chain

import (
	"bytes"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// gasTable measures whole transactions and keeps what it saw as text.
type gasTable struct {
	w     *world
	text  bytes.Buffer
	nonce uint64
	marks [100]record.Position // of partitions
}

// send runs one transaction with the largest gas limit there is.
func (g *gasTable) send(to common.Address, data []byte) *types.Receipt {
	g.w.t.Helper()
	id := big.NewInt(1337)
	tx := types.MustSignNewTx(testKey, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: g.nonce, Gas: 1 << 24, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), To: &to, Data: data,
	})
	g.nonce++
	if err := g.w.c.SendTransaction(g.w.ctx, tx); err != nil {
		g.w.t.Fatal(err)
	}
	return mined(g.w.t, g.w.ctx, g.w.c, tx.Hash())
}

func (g *gasTable) row(what string, r *types.Receipt, n int) {
	g.w.t.Helper()
	if r.Status != 1 {
		g.w.t.Fatalf("%s: reverted after %d gas", what, r.GasUsed)
	}
	fmt.Fprintf(&g.text, "%-44s %4d %9d\n", what, n, (r.GasUsed+uint64(n)/2)/uint64(n))
}

// settle sends items in one section of a partition.
func (g *gasTable) settle(partition uint32, root [32]byte, items ...batcher.Item) *types.Receipt {
	next := record.Position{Offset: g.marks[partition].Offset + 1000, Ordinal: 1}
	s := section(partition, g.marks[partition], next, items...)
	s.ManifestRoot = crypto.Keccak256Hash([]byte{byte(partition)}, big.NewInt(int64(next.Offset)).Bytes())
	g.marks[partition] = next
	p := sectionOf(s)
	p.ClaimRoot = root
	return g.send(g.w.at.Settlement, bindings.NewSettlement().PackSettle([]bindings.Section{p}))
}

func sectionOf(s batcher.Section) bindings.Section {
	out := bindings.Section{
		Epoch: s.Epoch, Partition: s.Partition, ManifestRoot: s.ManifestRoot, ClaimRoot: s.ClaimRoot,
		Previous: bindings.Position{Offset: s.Previous.Offset, Ordinal: s.Previous.Ordinal},
		Next:     bindings.Position{Offset: s.Next.Offset, Ordinal: s.Next.Ordinal},
	}
	for _, it := range s.Items {
		w := ItemWord(it)
		out.Items = append(out.Items, new(big.Int).SetBytes(w[:]))
	}
	return out
}

// member is a key like any other; its address has no zero bytes to speak of.
func member(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("member"), big.NewInt(int64(i)+1).Bytes()))
	if err != nil {
		panic(err)
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

func (g *gasTable) mints() {
	from := 0
	for i, n := range []int{1, 10, 100, 500} {
		items := make([]batcher.Item, n)
		for j := range items {
			items[j] = batcher.Item{To: addressOf(member(from + j)), Amount: 1234, Class: points}
		}
		from += n
		p := uint32(i)
		g.settle(p, [32]byte{}) // the partition is in use
		g.row("mint, new holder", g.settle(p, [32]byte{}, items...), n)
		g.row("mint, existing holder", g.settle(p, [32]byte{}, items...), n)
	}
}

func (g *gasTable) badges() {
	const n = 100
	items := make([]batcher.Item, n)
	for tier, what := range []string{"badge, mint", "badge, tier update"} {
		for j := range items {
			items[j] = batcher.Item{To: addressOf(member(j)), Amount: batcher.BadgeAmount(uint8(tier+1), 12), Class: record.BadgeClass}
		}
		g.row(what, g.settle(3, [32]byte{}, items...), n)
	}
}

// claims are the signer's own, in a tree of 1,000.
func (g *gasTable) claims() {
	const partition, leaves = 9, 1000
	rewards := bindings.NewRewards()
	mine := batcher.Claim{Epoch: 1, Partition: partition, Owner: g.w.signer.Address()}
	tree := batcher.NewTree()
	root := func(cumulative uint64) [32]byte {
		mine.Cumulative = cumulative
		for i := range leaves {
			c := mine
			if i != 321 {
				c.Owner = addressOf(member(i))
			}
			tree.Set(i, c.Leaf())
		}
		return tree.Root()
	}
	claim := func(slot uint8, path string) *types.Receipt {
		c, proof := claimWord(mine, slot), batcher.PackProof(tree.Proof(321))
		if path == "" {
			return g.send(g.w.at.Rewards, rewards.PackClaim(c, proof))
		}
		return g.send(g.w.at.Rewards, rewards.PackRedeemClaim(c, Path{Name: path}.ID(), proof, big.NewInt(100)))
	}
	set := batcher.Item{Amount: 100_000, Class: points} // to nobody: set aside for claims
	g.settle(partition, root(1), set)
	for i := uint64(2); i <= 8; i++ {
		g.settle(partition, root(i))
	}
	g.row("root post", g.settle(partition, root(100)), 1)
	g.row("claim and redeem, first, 10 levels", claim(0, "till"), 1)
	g.row("root post with an amount set aside", g.settle(partition, root(200), set), 1)
	g.row("claim and redeem, later, 10 levels", claim(1, "till"), 1)
	g.settle(partition, root(300))
	g.row("claim and redeem, another pathway", claim(2, "disc"), 1)
	g.settle(partition, root(400), set)
	g.row("claim, first of this holder", claim(3, ""), 1)
	g.settle(partition, root(500))
	g.row("claim, later", claim(4, ""), 1)
}

func (g *gasTable) redemptions() {
	const n = 100
	rewards := bindings.NewRewards()
	path := [32]byte{'d', 'i', 's', 'c'}
	g.row("redeem, direct", g.send(g.w.at.Rewards, rewards.PackRedeem(big.NewInt(0), big.NewInt(50), path)), 1)
	var rs []bindings.IRedemptionRedemption
	var sigs [][]byte
	for i := range n {
		key := member(200 + i) // of the 500 minted
		r := bindings.IRedemptionRedemption{
			Owner: addressOf(key), Path: path, Id: big.NewInt(0), Quantity: 200, MaxPrice: 1, Deadline: octoberMS/1000 + 3600,
		}
		rs, sigs = append(rs, r), append(sigs, signRedemption(g.w.t, key, g.w.at, r))
	}
	g.row("redeem, relayed", g.send(g.w.at.Rewards, rewards.PackRedeemSigned(rs, sigs)), n)
	for i := range rs {
		rs[i].Nonce = 1
		sigs[i] = signRedemption(g.w.t, member(200+i), g.w.at, rs[i])
	}
	g.row("redeem, relayed, again", g.send(g.w.at.Rewards, rewards.PackRedeemSigned(rs, sigs)), n)
}

// signRedemption signs by EIP-712 as a wallet would, with the types spelt out.
func signRedemption(t testing.TB, key *ecdsa.PrivateKey, at Addresses, r bindings.IRedemptionRedemption) []byte {
	t.Helper()
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	text := func(v uint64) string { return new(big.Int).SetUint64(v).String() }
	hash, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
			"Redemption": {
				field("owner", "address"), field("path", "bytes32"), field("id", "uint256"), field("quantity", "uint64"),
				field("maxPrice", "uint64"), field("nonce", "uint64"), field("deadline", "uint64"),
			},
		},
		PrimaryType: "Redemption",
		Domain: apitypes.TypedDataDomain{
			Name: "Guerdon Rewards", Version: "1", ChainId: math.NewHexOrDecimal256(int64(at.ChainID)), VerifyingContract: at.Rewards.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"owner": r.Owner.Hex(), "path": r.Path[:], "id": r.Id.String(), "quantity": text(r.Quantity),
			"maxPrice": text(r.MaxPrice), "nonce": text(r.Nonce), "deadline": text(r.Deadline),
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	sig, err := crypto.Sign(hash, key)
	if err != nil {
		t.Fatal(err)
	}
	sig[64] += 27
	return sig
}

// TestGasTable holds whole transactions on go-ethereum to contracts/gas.txt, gas each:
// what changes there is seen in review.
func TestGasTable(t *testing.T) {
	w := deployed(t, DevConfig{})
	nonce, err := w.c.PendingNonceAt(w.ctx, w.signer.Address())
	if err != nil {
		t.Fatal(err)
	}
	g := &gasTable{w: w, nonce: nonce}
	fmt.Fprintf(&g.text, "%-44s %4s %9s\n", "path", "n", "gas each")
	rewards := bindings.NewRewards()
	g.send(w.at.Rewards, rewards.PackConfigureClass(points, bindings.IRewardsTerms{Cap: 1 << 40}))
	g.send(w.at.Rewards, rewards.PackSetPathway([32]byte{'d', 'i', 's', 'c'}, points, Path{Price: 1}.terms()))
	g.send(w.at.Rewards, rewards.PackSetTill(points, true))
	g.settle(50, [32]byte{}, batcher.Item{To: w.signer.Address(), Amount: 1000, Class: points}) // the class is in use
	g.mints()
	g.badges()
	g.claims()
	g.redemptions()
	path := filepath.Join("..", "contracts", "gas.txt")
	if *update {
		if err := os.WriteFile(path, g.text.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(want, g.text.Bytes()) {
		t.Errorf("gas differs from %s (-update rewrites it):\n%s", path, g.text.Bytes())
	}
}

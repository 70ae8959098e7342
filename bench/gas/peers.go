package main

import (
	"bytes"
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain/bindings"
)

// mintRow is what a contender's mint of a reward costs where n holders get one, beside the
// least that any ERC-1155 contract could do it for (plainMint).
type mintRow struct {
	Who    string  `json:"who"`
	Holder string  `json:"holder"` // new, existing
	N      int     `json:"n"`
	Bytes  int     `json:"calldata_bytes"`
	Gas    uint64  `json:"gas_each"`
	Floor  uint64  `json:"floor_each"`
	Ratio  float64 `json:"ratio"`
}

const (
	ours    = "Guerdon"
	naively = "naive, a transaction each"
	lenient = "Multicall3, failures allowed"
)

// contender is a way to mint to many.
type contender struct {
	name string
	// mint is what to call to mint to each in one transaction; nil: Settlement, as we do.
	mint func(to []common.Address) (common.Address, []byte)
	each bool // mint takes one at a time
}

// artifact reads what peers/build.sh made.
func (w *world) artifact(file, name string) (abi.ABI, []byte) {
	var a struct {
		ABI      abi.ABI
		Bytecode struct{ Object string }
	}
	text, err := os.ReadFile(filepath.Join(w.compiled, file+".sol", name+".json"))
	if err == nil {
		err = json.Unmarshal(text, &a)
	}
	w.check(err)
	return a.ABI, common.FromHex(a.Bytecode.Object)
}

// make deploys a compiled contract.
func (w *world) make(file, name string, args ...any) (abi.ABI, common.Address) {
	a, code := w.artifact(file, name)
	return a, w.deploy(append(code, w.pack(a, "", args...)...))
}

func (w *world) pack(a abi.ABI, method string, args ...any) []byte {
	data, err := a.Pack(method, args...)
	w.check(err)
	return data
}

// clone is an EIP-1167 proxy, as thirdweb's factory makes them.
func (w *world) clone(of common.Address) common.Address {
	return w.deploy(common.FromHex("3d602d80600a3d3981f3363d3d373d3d3d363d73" + of.Hex()[2:] + "5af43d82803e903d91602b57fd5bf3"))
}

// words are recipients and amounts as tight as they get: one word each.
func words(to []common.Address) (list []*big.Int, data []byte) {
	for _, a := range to {
		word := item(a, 1234).Word()
		copy(word[20:], common.LeftPadBytes(big.NewInt(1234).Bytes(), 12))
		list, data = append(list, new(big.Int).SetBytes(word[:])), append(data, word[:]...)
	}
	return list, data
}

var amount = big.NewInt(1234)

// contenders deploys all that is compared with, and us.
func (w *world) contenders() []contender {
	me, id := addressOf(w.key), big.NewInt(0)
	naive := bindings.NewNaiveRewards()
	w.send(w.at.Naive, naive.PackMint(me, id, big.NewInt(1))) // the id is in use
	list := []contender{{name: ours}, {name: naively, each: true, mint: func(to []common.Address) (common.Address, []byte) {
		return w.at.Naive, naive.PackMint(to[0], id, amount)
	}}}
	for _, strict := range []bool{true, false} {
		list = append(list, w.multicall3(strict))
	}
	token, at := w.make("Tokens", "OpenZeppelinToken", me)
	list = append(list, contender{name: "OpenZeppelin, its Multicall", mint: func(to []common.Address) (common.Address, []byte) {
		var calls [][]byte
		for _, a := range to {
			calls = append(calls, w.pack(token, "mint", a, id, amount))
		}
		return at, w.pack(token, "multicall", calls)
	}})
	for _, lib := range []string{"OpenZeppelin", "Solady", "solmate"} {
		a, at := w.make("Tokens", strings.ToUpper(lib[:1])+lib[1:]+"Token", me)
		list = append(list, contender{name: lib + ", a loop", mint: func(to []common.Address) (common.Address, []byte) {
			list, _ := words(to)
			return at, w.pack(a, "mintEach", id, list)
		}})
	}
	return append(list, w.airdrop())
}

// multicall3 may mint, and so may whoever calls it.
func (w *world) multicall3(strict bool) contender {
	code, err := os.ReadFile(filepath.Join(w.compiled, "Multicall3.hex"))
	w.check(err)
	at := w.deploy(common.FromHex(string(code)))
	token, tokenAt := w.make("Tokens", "OpenZeppelinToken", at)
	type call struct {
		Target       common.Address
		AllowFailure bool
		CallData     []byte
	}
	calls, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{{Name: "target", Type: "address"}, {Name: "allowFailure", Type: "bool"}, {Name: "callData", Type: "bytes"}})
	if err != nil {
		panic(err) // the line above
	}
	name := "Multicall3"
	if !strict {
		name = lenient
	}
	return contender{name: name, mint: func(to []common.Address) (common.Address, []byte) {
		var list []call
		for _, a := range to {
			list = append(list, call{tokenAt, !strict, w.pack(token, "mint", a, big.NewInt(0), amount)})
		}
		data, err := abi.Arguments{{Type: calls}}.Pack(list)
		w.check(err)
		return at, append(crypto.Keccak256([]byte("aggregate3((address,bool,bytes)[])"))[:4:4], data...)
	}}
}

// airdrop sends from a stock that was minted before, which is not counted.
func (w *world) airdrop() contender {
	me, id := addressOf(w.key), big.NewInt(0)
	token, tokenAt := w.make("Tokens", "OpenZeppelinToken", me)
	w.send(tokenAt, w.pack(token, "mint", me, id, new(big.Int).Lsh(big.NewInt(1), 60)))
	a, of := w.make("AirdropERC1155", "AirdropERC1155")
	at := w.clone(of)
	w.send(at, w.pack(a, "initialize", me, "", []common.Address{}))
	w.send(tokenAt, w.pack(token, "setApprovalForAll", at, true))
	type content struct {
		Recipient       common.Address
		TokenId, Amount *big.Int
	}
	return contender{name: "thirdweb AirdropERC1155", mint: func(to []common.Address) (common.Address, []byte) {
		var list []content
		for _, a := range to {
			list = append(list, content{a, id, amount})
		}
		return at, w.pack(a, "airdropERC1155", tokenAt, me, list)
	}}
}

// beside measures the others, and what one bad recipient does to each.
func (w *world) beside() {
	list := w.contenders()
	for _, c := range list {
		if c.mint != nil && c.name != lenient { // the same calls
			w.contend(c)
		}
	}
	w.hostile(list)
	w.claimable()
}

// plainMint is what minting to one cannot do without, whoever does it: its word of
// calldata, the recipient's code looked at, its slot, TransferSingle.
func plainMint(existing bool) Work {
	if existing {
		return mintAgain
	}
	return mintNew
}

func (w *world) contend(c contender) {
	held := 0
	for _, holder := range []string{"new", "existing"} {
		existing := holder == "existing"
		send := func(n int) ([]byte, *types.Receipt) {
			for existing && held < n && w.err == nil {
				more := min(400, n-held)
				w.mintBy(c, people(held, more))
				held += more
			}
			if existing {
				return w.mintBy(c, people(0, n))
			}
			data, r := w.mintBy(c, people(held, n))
			if r.Status == types.ReceiptStatusSuccessful {
				held += n
			}
			return data, r
		}
		must := func(n int) Work { return plainMint(existing).Times(uint64(n)) }
		keep := func(n int, data []byte, gas uint64, _ Work) { w.mintRow(c.name, holder, n, len(data), gas) }
		if !c.each {
			w.sizes(batch{c.name + ", " + holder, must, send, keep})
			continue
		}
		for _, n := range counts {
			data, r := send(n)
			if r.Status != types.ReceiptStatusSuccessful {
				w.fail("%s, %d: reverted", c.name, n)
			}
			keep(n, data, r.GasUsed, must(n))
		}
	}
}

func (w *world) mintRow(who, holder string, n, size int, gas uint64) {
	_, tight := words(people(0, n))
	floor := w.schedule.Bound(tight, plainMint(holder == "existing").Times(uint64(n)))
	w.result.Mint = append(w.result.Mint, mintRow{Who: who, Holder: holder, N: n, Bytes: size, Gas: each(gas, n),
		Floor: each(floor, n), Ratio: float64(gas) / float64(floor)})
}

// mintBy mints to each, in one transaction or in as many.
func (w *world) mintBy(c contender, to []common.Address) ([]byte, *types.Receipt) {
	if c.mint == nil {
		return w.grant(to)
	}
	if !c.each {
		at, data := c.mint(to)
		return data, w.send(at, data)
	}
	all, data := types.Receipt{Status: types.ReceiptStatusSuccessful}, []byte(nil)
	var sent []common.Hash
	for i := range to {
		at, one := c.mint(to[i : i+1])
		sent, data = append(sent, w.submit(&at, one, 1_000_000, nil)), append(data, one...)
	}
	for _, tx := range sent {
		r := w.wait(tx)
		all.GasUsed += r.GasUsed
		all.Status = min(all.Status, r.Status)
	}
	return data, &all
}

// claimRow is what a member pays who claims by itself, a transaction each, ten levels.
type claimRow struct {
	Who   string `json:"who"`
	First uint64 `json:"first"`
	Later uint64 `json:"later"`
}

// claimable is a drop that members claim from.
func (w *world) claimable() {
	me, id, most := addressOf(w.key), big.NewInt(0), big.NewInt(1_000)
	node := crypto.Keccak256(me[:], common.LeftPadBytes(most.Bytes(), 32))
	var proof [][32]byte
	for i := range 10 {
		sibling := crypto.Keccak256([]byte{byte(i)})
		proof = append(proof, [32]byte(sibling))
		if bytes.Compare(node, sibling) > 0 {
			node, sibling = sibling, node
		}
		node = crypto.Keccak256(node, sibling)
	}
	token, tokenAt := w.make("Tokens", "OpenZeppelinToken", me)
	w.send(tokenAt, w.pack(token, "mint", me, id, most))
	a, of := w.make("AirdropERC1155Claimable", "AirdropERC1155Claimable")
	at := w.clone(of)
	w.send(at, w.pack(a, "initialize", []common.Address{}, me, tokenAt, []*big.Int{id}, []*big.Int{most}, big.NewInt(0), []*big.Int{big.NewInt(0)}, [][32]byte{[32]byte(node)}))
	w.send(tokenAt, w.pack(token, "setApprovalForAll", at, true))
	var used [2]uint64
	for i := range used {
		r := w.send(at, w.pack(a, "claim", people(0, 1)[0], big.NewInt(100), id, proof, most))
		if used[i] = r.GasUsed; r.Status != types.ReceiptStatusSuccessful {
			w.fail("claim from an airdrop: reverted after %d gas", r.GasUsed)
		}
	}
	w.result.Claims = append(w.result.Claims, claimRow{"thirdweb AirdropERC1155Claimable", used[0], used[1]})
}

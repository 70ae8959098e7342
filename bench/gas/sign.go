package main

import (
	"crypto/ecdsa"
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain/bindings"
)

// sign signs a redemption by EIP-712.
func (w *world) sign(key *ecdsa.PrivateKey, r bindings.IRedemptionRedemption) []byte {
	number := func(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24), v) }
	wide := func(b []byte) []byte { return append(make([]byte, 32-len(b)), b...) }
	hash := func(s string) []byte { return crypto.Keccak256([]byte(s)) }
	domain := crypto.Keccak256(hash("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"),
		hash("Guerdon Rewards"), hash("1"), wide(w.chainID.Bytes()), wide(w.at.Rewards[:]))
	what := crypto.Keccak256(
		hash("Redemption(address owner,bytes32 path,uint256 id,uint64 quantity,uint64 maxPrice,uint64 nonce,uint64 deadline)"),
		wide(r.Owner[:]), r.Path[:], wide(new(big.Int).Set(r.Id).Bytes()), number(r.Quantity), number(r.MaxPrice), number(r.Nonce), number(r.Deadline))
	signature, err := crypto.Sign(crypto.Keccak256([]byte{0x19, 1}, domain, what), key)
	if err != nil {
		w.err = err
		return nil
	}
	signature[64] += 27
	return signature
}

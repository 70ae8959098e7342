package rehearsal

import (
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/guerdon/guerdon/chain/bindings"
)

// signRedemption is what a wallet does when a member redeems without gas (EIP-712).
func signRedemption(key *ecdsa.PrivateKey, chainID *big.Int, rewards common.Address, r bindings.IRedemptionRedemption) ([]byte, error) {
	u := func(v uint64) string { return strconv.FormatUint(v, 10) }
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"}, {Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
			"Redemption": {
				{Name: "owner", Type: "address"}, {Name: "path", Type: "bytes32"}, {Name: "id", Type: "uint256"}, {Name: "quantity", Type: "uint64"},
				{Name: "maxPrice", Type: "uint64"}, {Name: "nonce", Type: "uint64"}, {Name: "deadline", Type: "uint64"},
			},
		},
		PrimaryType: "Redemption",
		Domain:      apitypes.TypedDataDomain{Name: "Guerdon Rewards", Version: "1", ChainId: (*math.HexOrDecimal256)(chainID), VerifyingContract: rewards.Hex()},
		Message: apitypes.TypedDataMessage{
			"owner": r.Owner.Hex(), "path": hexutil.Encode(r.Path[:]), "id": r.Id.String(), "quantity": u(r.Quantity),
			"maxPrice": u(r.MaxPrice), "nonce": u(r.Nonce), "deadline": u(r.Deadline),
		},
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		return nil, fmt.Errorf("typed data: %w", err)
	}
	signature, err := crypto.Sign(digest, key)
	if err != nil {
		return nil, fmt.Errorf("signature: %w", err)
	}
	signature[64] += 27
	return signature, nil
}

package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/guerdon/guerdon/batcher"
)

// signTimeout is how long an external signer may think: somebody may have to agree.
const signTimeout = 15 * time.Second

// RemoteSigner asks an external signer for signatures, by JSON-RPC over HTTP, as
// Web3Signer, Clef and others answer it (docs/operator.md):
//
//	eth_signTransaction [{from, to, gas, maxFeePerGas, maxPriorityFeePerGas, value,
//	                      nonce, input, chainId}]
//
// All numbers are hexadecimal. The result is the signed transaction, as hex or as
// {"raw": hex}. An error that the signer answers with is a refusal and final; one of
// the way there is tried again.
func RemoteSigner(at common.Address, url string) (*Signer, error) {
	client, err := dial(context.Background(), url)
	if err != nil {
		return nil, fmt.Errorf("%w: external signer: %w", ErrSigner, err)
	}
	return SignerOf(at, func(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
		ctx, cancel := context.WithTimeout(ctx, signTimeout)
		defer cancel()
		var answer json.RawMessage
		err := client.Client.Client().CallContext(ctx, &answer, "eth_signTransaction", signRequest(at, tx, id))
		var said rpc.Error
		switch {
		case errors.As(err, &said):
			return nil, fmt.Errorf("%w: the external signer refuses: %w", ErrSigner, err)
		case err != nil:
			return nil, fmt.Errorf("external signer: %w", errors.Join(batcher.ErrUnavailable, err))
		}
		return signedTx(answer)
	}), nil
}

func signRequest(at common.Address, tx *types.Transaction, id *big.Int) map[string]any {
	r := map[string]any{
		"from": at, "gas": hexutil.Uint64(tx.Gas()), "value": (*hexutil.Big)(tx.Value()), "nonce": hexutil.Uint64(tx.Nonce()),
		"input": hexutil.Bytes(tx.Data()), "chainId": (*hexutil.Big)(id),
	}
	if tx.To() != nil {
		r["to"] = *tx.To()
	}
	if tx.Type() == types.LegacyTxType {
		r["gasPrice"] = (*hexutil.Big)(tx.GasPrice())
	} else {
		r["maxFeePerGas"], r["maxPriorityFeePerGas"] = (*hexutil.Big)(tx.GasFeeCap()), (*hexutil.Big)(tx.GasTipCap())
	}
	return r
}

func signedTx(answer json.RawMessage) (*types.Transaction, error) {
	var raw hexutil.Bytes
	if json.Unmarshal(answer, &raw) != nil {
		var clef struct {
			Raw hexutil.Bytes `json:"raw"`
		}
		if err := json.Unmarshal(answer, &clef); err != nil {
			return nil, fmt.Errorf("%w: the external signer's answer is no transaction: %w", ErrSigner, err)
		}
		raw = clef.Raw
	}
	var tx types.Transaction
	if err := tx.UnmarshalBinary(raw); err != nil {
		return nil, fmt.Errorf("%w: the external signer's answer is no transaction: %w", ErrSigner, err)
	}
	return &tx, nil
}

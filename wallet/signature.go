package wallet

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
	"strconv"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rpc"
)

// ErrSignature marks a signature that is not the address's.
var ErrSignature = errors.New("the signature is not this wallet's")

// Node is what checking a contract's signature needs of an Ethereum node; ethclient's
// Client is one.
type Node interface {
	CodeAt(ctx context.Context, at common.Address, block *big.Int) ([]byte, error)
	CallContract(ctx context.Context, call ethereum.CallMsg, block *big.Int) ([]byte, error)
	Client() *rpc.Client
}

const (
	maxSignature = 8 << 10   // bytes
	callGas      = 500_000   // a contract's answer, passkeys in plain Solidity included
	deployGas    = 5_000_000 // a wallet's deployment, simulated
)

var (
	validSelector = [4]byte(crypto.Keccak256([]byte("isValidSignature(bytes32,bytes)"))[:4])
	// undeployed ends a signature by a contract that is not deployed yet (EIP-6492).
	undeployed = bytes.Repeat([]byte{0x64, 0x92}, 16)
)

// MessageHash is what a wallet signs of a text (EIP-191, version E).
func MessageHash(text string) [32]byte {
	return crypto.Keccak256Hash([]byte("\x19Ethereum Signed Message:\n"+strconv.Itoa(len(text))), []byte(text))
}

// Verify says whether the wallet at an address signed a text: with its key, or, where
// there is a contract, by the contract's word (EIP-1271), also before it is deployed
// (EIP-6492). ErrSignature says that it did not; other errors, that nobody knows.
// A node is asked only where the signature is no key's.
func Verify(ctx context.Context, n Node, at common.Address, text string, signature []byte) error {
	if len(signature) > maxSignature {
		return fmt.Errorf("%w: it has %d bytes, at most %d", ErrSignature, len(signature), maxSignature)
	}
	hash := MessageHash(text)
	if signer, ok := recoverSigner(hash, signature); ok && signer == at {
		return nil
	}
	if n == nil {
		return fmt.Errorf("%w: no key's, and there is no node to ask a contract", ErrSignature)
	}
	var factory common.Address
	var deploy []byte
	counterfactual := bytes.HasSuffix(signature, undeployed)
	if counterfactual {
		var err error
		if factory, deploy, signature, err = splitUndeployed(signature[:len(signature)-len(undeployed)]); err != nil {
			return fmt.Errorf("%w: %w", ErrSignature, err)
		}
	}
	code, err := n.CodeAt(ctx, at, nil)
	if err != nil {
		return fmt.Errorf("code at %v: %w", at, err)
	}
	ask := encodeValid(hash, signature)
	switch {
	case len(code) > 0:
		return askContract(ctx, n, at, ask)
	case counterfactual:
		return askUndeployed(ctx, n.Client(), at, ask, factory, deploy)
	}
	return ErrSignature
}

// recoverSigner recovers a key's address; only the one form of a signature counts that has
// a low s (EIP-2) and 65 bytes.
func recoverSigner(hash [32]byte, signature []byte) (common.Address, bool) {
	if len(signature) != crypto.SignatureLength {
		return common.Address{}, false
	}
	sig := bytes.Clone(signature)
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return common.Address{}, false
	}
	key, err := crypto.SigToPub(hash[:], sig)
	if err != nil {
		return common.Address{}, false
	}
	return crypto.PubkeyToAddress(*key), true
}

func askContract(ctx context.Context, n Node, at common.Address, ask []byte) error {
	answer, err := n.CallContract(ctx, ethereum.CallMsg{To: &at, Gas: callGas, Data: ask}, nil)
	var refused rpc.Error
	switch {
	case errors.As(err, &refused) && (refused.ErrorCode() == 3 || refused.ErrorCode() == -32000): // it reverted, or ran out of its gas
		return fmt.Errorf("%w: the contract says: %w", ErrSignature, err)
	case err != nil:
		return fmt.Errorf("contract %v: %w", at, err)
	case !affirms(answer):
		return ErrSignature
	}
	return nil
}

// affirms reports whether an answer is EIP-1271's yes.
func affirms(answer []byte) bool {
	return len(answer) == 32 && [4]byte(answer) == validSelector && bytes.Equal(answer[4:], make([]byte, 28))
}

// askUndeployed deploys the wallet in a simulated block and asks it there. What the
// factory does is gone afterwards.
func askUndeployed(ctx context.Context, c *rpc.Client, at common.Address, ask []byte, factory common.Address, deploy []byte) error {
	call := func(to common.Address, input []byte, gas uint64) map[string]any {
		return map[string]any{"to": to, "input": hexutil.Bytes(input), "gas": hexutil.Uint64(gas)}
	}
	var blocks []struct {
		Calls []struct {
			Status hexutil.Uint64 `json:"status"`
			Return hexutil.Bytes  `json:"returnData"`
		} `json:"calls"`
	}
	err := c.CallContext(ctx, &blocks, "eth_simulateV1", map[string]any{"blockStateCalls": []any{map[string]any{
		"calls": []any{call(factory, deploy, deployGas), call(at, ask, callGas)},
	}}}, "latest")
	if err != nil {
		return fmt.Errorf("wallet %v is not deployed, and the node cannot simulate its deployment: %w", at, err)
	}
	if len(blocks) != 1 || len(blocks[0].Calls) != 2 || blocks[0].Calls[1].Status != 1 || !affirms(blocks[0].Calls[1].Return) {
		return ErrSignature
	}
	return nil
}

// encodeValid is the calldata of isValidSignature.
func encodeValid(hash [32]byte, signature []byte) []byte {
	b := append(validSelector[:4:4], hash[:]...)
	b = append(b, word(64)...)
	b = append(b, word(uint64(len(signature)))...)
	b = append(b, signature...)
	return append(b, make([]byte, (32-len(signature)%32)%32)...)
}

func word(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v) }

// splitUndeployed decodes (address factory, bytes calldata, bytes signature).
func splitUndeployed(b []byte) (factory common.Address, deploy, signature []byte, err error) {
	if len(b) < 96 || !bytes.Equal(b[:12], make([]byte, 12)) {
		return factory, nil, nil, errors.New("not factory, calldata and signature")
	}
	if deploy, err = field(b, b[32:64]); err == nil {
		signature, err = field(b, b[64:96])
	}
	return common.Address(b[12:32]), deploy, signature, err
}

// field is the bytes at an ABI offset.
func field(b, offset []byte) ([]byte, error) {
	at, ok := small(offset)
	if !ok || at > len(b)-32 {
		return nil, errors.New("an offset leads out of it")
	}
	n, ok := small(b[at : at+32])
	if !ok || n > len(b)-at-32 {
		return nil, errors.New("a length leads out of it")
	}
	return b[at+32 : at+32+n], nil
}

func small(word []byte) (int, bool) {
	v := binary.BigEndian.Uint64(word[24:])
	return int(v), bytes.Equal(word[:24], make([]byte, 24)) && v <= maxSignature
}

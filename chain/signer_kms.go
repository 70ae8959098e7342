package chain

import (
	"context"
	"crypto/x509/pkix"
	"encoding/asn1"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
)

// KMS is a key management service that holds a secp256k1 key (AWS: ECC_SECG_P256K1,
// signing ECDSA_SHA_256 with message type DIGEST) and never gives it out.
type KMS interface {
	// PublicKey is the key's SubjectPublicKeyInfo, DER.
	PublicKey(ctx context.Context) ([]byte, error)
	// Sign signs a digest of 32 bytes; the signature is DER, and s may be high.
	Sign(ctx context.Context, digest []byte) ([]byte, error)
}

// KMSSigner signs with a key in a KMS. Ethereum wants s in the lower half of the curve's
// order, and which of two public keys signed; a KMS gives neither, so both are made here.
func KMSSigner(ctx context.Context, kms KMS) (*Signer, error) {
	der, err := kms.PublicKey(ctx)
	if err != nil {
		return nil, fmt.Errorf("%w: key management service: %w", ErrSigner, err)
	}
	at, err := addressOfKMS(der)
	if err != nil {
		return nil, err
	}
	return SignerOf(at, func(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
		rules := types.LatestSignerForChainID(id)
		digest := rules.Hash(tx)
		der, err := kms.Sign(ctx, digest[:])
		if err != nil {
			return nil, fmt.Errorf("key management service: %w", errors.Join(batcher.ErrUnavailable, err))
		}
		sig, err := ethereumSignature(der, digest, at)
		if err != nil {
			return nil, err
		}
		return tx.WithSignature(rules, sig)
	}), nil
}

// addressOfKMS reads a SubjectPublicKeyInfo; crypto/x509 does not know the curve.
func addressOfKMS(der []byte) (common.Address, error) {
	var info struct {
		Algorithm pkix.AlgorithmIdentifier
		Key       asn1.BitString
	}
	if err := unmarshalAll(der, &info); err != nil {
		return common.Address{}, fmt.Errorf("%w: the key management service's public key is not DER: %w", ErrSigner, err)
	}
	key, err := crypto.UnmarshalPubkey(info.Key.Bytes)
	if err != nil {
		return common.Address{}, fmt.Errorf("%w: the key management service's key is not of secp256k1: %w", ErrSigner, err)
	}
	return crypto.PubkeyToAddress(*key), nil
}

// ethereumSignature turns a DER signature into r, s and recovery id, 65 bytes.
func ethereumSignature(der []byte, digest common.Hash, at common.Address) ([]byte, error) {
	var sig struct{ R, S *big.Int }
	if err := unmarshalAll(der, &sig); err != nil {
		return nil, fmt.Errorf("%w: the key management service's signature is not DER: %w", ErrSigner, err)
	}
	order := crypto.S256().Params().N
	if sig.R.Sign() <= 0 || sig.S.Sign() <= 0 || sig.R.Cmp(order) >= 0 || sig.S.Cmp(order) >= 0 {
		return nil, fmt.Errorf("%w: the key management service's signature is out of range", ErrSigner)
	}
	if half := new(big.Int).Rsh(order, 1); sig.S.Cmp(half) > 0 {
		sig.S.Sub(order, sig.S)
	}
	out := make([]byte, crypto.SignatureLength)
	sig.R.FillBytes(out[:32])
	sig.S.FillBytes(out[32:64])
	for id := range byte(2) {
		out[64] = id
		if key, err := crypto.SigToPub(digest[:], out); err == nil && crypto.PubkeyToAddress(*key) == at {
			return out, nil
		}
	}
	return nil, fmt.Errorf("%w: the key management service's signature is not %v's", ErrSigner, at)
}

func unmarshalAll(der []byte, into any) error {
	rest, err := asn1.Unmarshal(der, into)
	if err == nil && len(rest) > 0 {
		err = errors.New("bytes are left over")
	}
	return err
}

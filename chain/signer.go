package chain

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrSigner marks a signer specification that gives no key. Its text never holds
// key material.
var ErrSigner = errors.New("signer")

// Signer signs transactions of one account, by a key in hand or by asking whoever
// holds it. It prints as its address.
type Signer struct {
	at  common.Address
	ask SignTx
}

// SignTx signs tx for a chain. What it returns is checked: it may not differ from tx but
// in its signature, which has to be the account's. An error that wraps
// batcher.ErrUnavailable is tried again.
type SignTx func(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)

// NewSigner wraps a key in hand.
func NewSigner(key *ecdsa.PrivateKey) *Signer {
	return SignerOf(crypto.PubkeyToAddress(key.PublicKey), func(_ context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
		return types.SignTx(tx, types.LatestSignerForChainID(id), key)
	})
}

// SignerOf is an account whose key another part holds.
func SignerOf(at common.Address, ask SignTx) *Signer { return &Signer{at: at, ask: ask} }

// LoadSigner finds a signer as spec says:
//
//	file:PATH                a file with 64 hex digits, 0x or not
//	file:PATH,PASSWORD_FILE  an encrypted keystore file and its password
//	env:NAME                 64 hex digits in an environment variable
//	rpc:ADDRESS@URL          an external signer; see RemoteSigner
func LoadSigner(spec string) (*Signer, error) {
	kind, rest, ok := strings.Cut(spec, ":")
	switch {
	case ok && kind == "env" && rest != "":
		v, set := os.LookupEnv(rest)
		if !set {
			return nil, fmt.Errorf("%w: environment variable %s is not set", ErrSigner, rest)
		}
		return parseKey(v, "environment variable "+rest)
	case ok && kind == "rpc" && rest != "":
		at, url, _ := strings.Cut(rest, "@")
		if !common.IsHexAddress(at) || url == "" {
			return nil, fmt.Errorf("%w: want rpc:ADDRESS@URL, the address of the account that the external signer signs for", ErrSigner)
		}
		return RemoteSigner(common.HexToAddress(at), url)
	case ok && kind == "file" && rest != "":
		path, password, _ := strings.Cut(rest, ",")
		b, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("%w: %w", ErrSigner, err)
		}
		if b = bytes.TrimSpace(b); bytes.HasPrefix(b, []byte("{")) {
			return decryptKey(b, path, password)
		}
		return parseKey(string(b), path)
	}
	// The text is not repeated: people paste keys here.
	return nil, fmt.Errorf("%w: want file:PATH, file:PATH,PASSWORD_FILE, env:NAME or rpc:ADDRESS@URL", ErrSigner)
}

func parseKey(hex, where string) (*Signer, error) {
	key, err := crypto.HexToECDSA(strings.TrimPrefix(strings.TrimSpace(hex), "0x"))
	if err != nil {
		return nil, fmt.Errorf("%w: %s does not hold a private key of 64 hex digits", ErrSigner, where)
	}
	return NewSigner(key), nil
}

func decryptKey(b []byte, path, passwordFile string) (*Signer, error) {
	if passwordFile == "" {
		return nil, fmt.Errorf("%w: %s is a keystore file: name its password file too, file:%s,PASSWORD_FILE", ErrSigner, path, path)
	}
	pw, err := os.ReadFile(passwordFile)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSigner, err)
	}
	key, err := keystore.DecryptKey(b, strings.TrimRight(string(pw), "\r\n"))
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrSigner, path, err)
	}
	return NewSigner(key.PrivateKey), nil
}

// Address is the account.
func (s *Signer) Address() common.Address { return s.at }

// String is the address, LogValue too: the key is never printed.
func (s *Signer) String() string { return s.at.Hex() }

// GoString is String, so that %#v does not print the key either.
func (s *Signer) GoString() string { return s.at.Hex() }

// LogValue is the address.
func (s *Signer) LogValue() slog.Value { return slog.StringValue(s.at.Hex()) }

// sign returns tx with the account's signature, and nothing else changed.
func (s *Signer) sign(ctx context.Context, chainID uint64, data types.TxData) (*types.Transaction, error) {
	return s.signTx(ctx, types.NewTx(data), new(big.Int).SetUint64(chainID))
}

func (s *Signer) signTx(ctx context.Context, tx *types.Transaction, id *big.Int) (*types.Transaction, error) {
	signed, err := s.ask(ctx, tx, id)
	if err != nil {
		return nil, err
	}
	rules := types.LatestSignerForChainID(id)
	if signed == nil || rules.Hash(signed) != rules.Hash(tx) {
		return nil, fmt.Errorf("%w: %v signed another transaction than it was asked to", ErrSigner, s.at)
	}
	switch from, err := types.Sender(rules, signed); {
	case err != nil:
		return nil, fmt.Errorf("%w: %v: %w", ErrSigner, s.at, err)
	case from != s.at:
		return nil, fmt.Errorf("%w: signed as %v, not as %v", ErrSigner, from, s.at)
	}
	return signed, nil
}

// transactor is s for go-ethereum's bindings.
func (s *Signer) transactor(ctx context.Context, id *big.Int) *bind.TransactOpts {
	return &bind.TransactOpts{From: s.at, Context: ctx, Signer: func(_ common.Address, tx *types.Transaction) (*types.Transaction, error) {
		return s.signTx(ctx, tx, id)
	}}
}

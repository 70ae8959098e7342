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

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrSigner marks a signer specification that gives no key. Its text never holds
// key material.
var ErrSigner = errors.New("signer")

// Signer signs transactions of one account. It prints as its address.
type Signer struct {
	key *ecdsa.PrivateKey
	at  common.Address
}

// NewSigner wraps a key in hand.
func NewSigner(key *ecdsa.PrivateKey) *Signer {
	return &Signer{key: key, at: crypto.PubkeyToAddress(key.PublicKey)}
}

// LoadSigner reads a key as spec says:
//
//	file:PATH                a file with 64 hex digits, 0x or not
//	file:PATH,PASSWORD_FILE  an encrypted keystore file and its password
//	env:NAME                 64 hex digits in an environment variable
func LoadSigner(spec string) (*Signer, error) {
	kind, rest, ok := strings.Cut(spec, ":")
	switch {
	case ok && kind == "env" && rest != "":
		v, set := os.LookupEnv(rest)
		if !set {
			return nil, fmt.Errorf("%w: environment variable %s is not set", ErrSigner, rest)
		}
		return parseKey(v, "environment variable "+rest)
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
	return nil, fmt.Errorf("%w: want file:PATH, file:PATH,PASSWORD_FILE or env:NAME", ErrSigner)
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

func (s *Signer) sign(_ context.Context, chainID uint64, tx types.TxData) (*types.Transaction, error) {
	return types.SignNewTx(s.key, types.LatestSignerForChainID(new(big.Int).SetUint64(chainID)), tx)
}

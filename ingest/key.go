package ingest

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base32"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"sync"
)

// Errors a caller branches on.
var (
	// ErrKey marks what was sealed with another identity key.
	ErrKey = errors.New("sealed with another identity key")
	// ErrDamaged marks what was sealed with this key and does not open.
	ErrDamaged = errors.New("sealed bytes are damaged")
)

// leastSecret is how many bytes the secret behind a Key must have.
const leastSecret = 16

// keyIDSize names a key in what it sealed.
const keyIDSize = 8

// Key is what identities and dead letters are sealed with, and raw ids are hashed with.
// All of it comes from one secret. It is safe for concurrent use.
type Key struct {
	id         [keyIDSize]byte
	hashes     sync.Pool // of *keyedHash, for raw ids
	tags       sync.Pool // and for pseudonyms
	identities cipher.AEAD
	letters    cipher.AEAD
}

// NewKey derives a key from a secret of at least 16 random bytes.
func NewKey(secret []byte) (*Key, error) {
	if len(secret) < leastSecret {
		return nil, fmt.Errorf("identity key has %d bytes; at least %d random ones are needed: openssl rand -hex 32", len(secret), leastSecret)
	}
	derive := func(purpose string) []byte {
		const size = 32
		b, err := hkdf.Key(sha256.New, secret, nil, "guerdon "+purpose, size)
		if err != nil {
			panic("ingest: hkdf: " + err.Error()) // only for sizes beyond 255 hashes
		}
		return b
	}
	k := &Key{}
	copy(k.id[:], derive("key id"))
	hashKey, tagKey := derive("raw id"), derive("claim tag")
	k.hashes.New = func() any { return &keyedHash{mac: hmac.New(sha256.New, hashKey)} }
	k.tags.New = func() any { return &keyedHash{mac: hmac.New(sha256.New, tagKey)} }
	var err error
	if k.identities, err = newAEAD(derive("identities")); err == nil {
		k.letters, err = newAEAD(derive("dead letters"))
	}
	return k, err
}

func newAEAD(key []byte) (cipher.AEAD, error) {
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, fmt.Errorf("ingest: cipher: %w", err)
	}
	return cipher.NewGCMWithRandomNonce(block)
}

// ID tells keys apart without giving them away.
func (k *Key) ID() string { return hex.EncodeToString(k.id[:]) }

// Kind separates raw ids that may read alike: a user "7" is not the visitor "7".
type Kind byte

// The kinds.
const (
	User      Kind = 'u'
	Anonymous Kind = 'a'
)

// Hash is the keyed hash of a raw id: what the identities topic knows people by.
type Hash [sha256.Size]byte

// keyedHash is an HMAC-SHA256 with its buffers.
type keyedHash struct {
	mac hash.Hash
	buf []byte
	sum Hash
}

// Hash costs about a microsecond and no allocation.
func (k *Key) Hash(kind Kind, raw string) Hash {
	mac := k.hashes.Get().(*keyedHash)
	mac.buf = append(append(mac.buf[:0], byte(kind)), raw...)
	h := mac.of(mac.buf)
	k.hashes.Put(mac)
	return h
}

func (m *keyedHash) of(b []byte) Hash {
	m.mac.Reset()
	m.mac.Write(b)
	m.mac.Sum(m.sum[:0])
	return m.sum
}

// Pseudonym stands for a person from ingest on. It is random: nothing but a record of
// the identities topic leads from it to a raw id, or back.
type Pseudonym [16]byte

// NewPseudonym draws one.
func NewPseudonym() (p Pseudonym) {
	_, _ = rand.Read(p[:]) // never fails; the program ends where there is no randomness
	return p
}

var alphabet = base32.NewEncoding("abcdefghijklmnopqrstuvwxyz234567").WithPadding(base32.NoPadding)

// pseudonymPrefix starts every pseudonym as text.
const pseudonymPrefix = "m_"

// PseudonymSize is the length of a pseudonym as text.
const PseudonymSize = len(pseudonymPrefix) + 26

// Append appends p as text: m_ and 26 of a-z and 2-7.
func (p Pseudonym) Append(dst []byte) []byte {
	return alphabet.AppendEncode(append(dst, pseudonymPrefix...), p[:])
}

func (p Pseudonym) String() string { return string(p.Append(nil)) }

// tag names a claim among those of one hash. It comes from the pseudonym, so that the
// table need not remember it.
func (k *Key) tag(p Pseudonym) (t [8]byte) {
	mac := k.tags.Get().(*keyedHash)
	h := mac.of(p[:])
	k.tags.Put(mac)
	copy(t[:], h[:])
	return t
}

// sealVersion starts everything sealed.
const sealVersion = 1

// seal is version | key id | nonce and ciphertext. What is bound must be given again
// to open it.
func (k *Key) seal(dst []byte, with cipher.AEAD, plain, bound []byte) []byte {
	dst = append(dst, sealVersion)
	dst = append(dst, k.id[:]...)
	return with.Seal(dst, nil, plain, bound)
}

func (k *Key) open(with cipher.AEAD, sealed, bound []byte) ([]byte, error) {
	if len(sealed) < 1+keyIDSize || sealed[0] != sealVersion {
		return nil, fmt.Errorf("%w: not sealed by this version", ErrDamaged)
	}
	if id := [keyIDSize]byte(sealed[1:]); id != k.id {
		return nil, fmt.Errorf("%w: it names key %x, this is %x", ErrKey, id, k.id)
	}
	plain, err := with.Open(nil, nil, sealed[1+keyIDSize:], bound)
	if err != nil {
		return nil, ErrDamaged
	}
	return plain, nil
}

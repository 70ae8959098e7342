package wallet

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"testing"

	"github.com/btcsuite/btcd/btcutil/hdkeychain"
	"github.com/btcsuite/btcd/chaincfg"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/crypto"
)

func custody(t *testing.T) *Custody {
	t.Helper()
	c, err := NewCustody(bytes.Repeat([]byte{3}, 32))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestCustodyIsForGood: a member's wallet must be the same for ever. Should this fail,
// tokens have been lost.
func TestCustodyIsForGood(t *testing.T) {
	c := custody(t)
	at, err := c.Address("m_aaaaaaaaaaaaaaaaaaaaaaaaaa")
	if err != nil {
		t.Fatal(err)
	}
	const wantPath, want = "m/44'/60'/205736338'/158733237'/1538172566'/2135656885'", "0xc954F8D3867d8Bd5e65CB35fa108532bC1B85cEf"
	if got := c.Path("m_aaaaaaaaaaaaaaaaaaaaaaaaaa"); got != wantPath || at.Hex() != want {
		t.Errorf("%s at %s, want %s at %s", at.Hex(), got, want, wantPath)
	}
}

// TestDerivationIsTheStandards: the library gives BIP-32's second test vector on a
// hardened path.
func TestDerivationIsTheStandards(t *testing.T) {
	seed, err := hex.DecodeString("000102030405060708090a0b0c0d0e0f")
	if err != nil {
		t.Fatal(err)
	}
	root, err := hdkeychain.NewMaster(seed, &chaincfg.MainNetParams)
	if err != nil {
		t.Fatal(err)
	}
	child, err := root.Derive(hdkeychain.HardenedKeyStart)
	if err != nil {
		t.Fatal(err)
	}
	const want = "xprv9uHRZZhk6KAJC1avXpDAp4MDc3sQKNxDiPvvkX8Br5ngLNv1TxvUxt4cV1rGL5hj6KCesnDYUhd7oWgT11eZG7XnxHrnYeSvkzY7d2bhkJ7"
	if child.String() != want {
		t.Error(child.String())
	}
}

func TestCustodyKeepsApart(t *testing.T) {
	c, seen := custody(t), map[string]bool{}
	other, err := NewCustody(bytes.Repeat([]byte{4}, 32))
	if err != nil {
		t.Fatal(err)
	}
	for i := range 200 {
		member := fmt.Sprint("m_", i)
		a, err1 := c.Address(member)
		b, err2 := other.Address(member)
		if err1 != nil || err2 != nil || a == b || seen[a.Hex()] {
			t.Fatalf("%s: %v, %v; %v, %v", member, a, b, err1, err2)
		}
		seen[a.Hex()] = true
	}
	if len(path("a")) != 2+pathLevels {
		t.Error(path("a"))
	}
}

// TestCustodyExports: what is exported opens with the passphrase and is the member's key.
func TestCustodyExports(t *testing.T) {
	c := custody(t)
	at, err := c.Address("m")
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.Export("m", "pass")
	if err != nil {
		t.Fatal(err)
	}
	key, err := keystore.DecryptKey(b, "pass")
	if err != nil || key.Address != at || crypto.PubkeyToAddress(key.PrivateKey.PublicKey) != at {
		t.Errorf("%v, %v", key, err)
	}
	if _, err := keystore.DecryptKey(b, "other"); err == nil {
		t.Error("it opens with another passphrase")
	}
}

// TestCustodyIsNotShown: formatting it tells nothing of the seed.
func TestCustodyIsNotShown(t *testing.T) {
	c := custody(t)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if got := fmt.Sprintf(verb, c); got != "custody" {
			t.Errorf("%s: %s", verb, got)
		}
	}
	if _, err := NewCustody(make([]byte, 31)); err == nil {
		t.Error("a seed of 31 bytes is taken")
	}
}

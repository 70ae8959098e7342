package wallet

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
)

var aKey, _ = crypto.ToECDSA(bytes.Repeat([]byte{7}, 32))

func sign(t *testing.T, text string) []byte {
	t.Helper()
	hash := MessageHash(text)
	sig, err := crypto.Sign(hash[:], aKey)
	if err != nil {
		t.Fatal(err)
	}
	return sig
}

func TestVerifyKeys(t *testing.T) {
	at, sig := crypto.PubkeyToAddress(aKey.PublicKey), sign(t, "hello")
	high := bytes.Clone(sig) // the other signature of the same key and text
	new(big.Int).Sub(crypto.S256().Params().N, new(big.Int).SetBytes(sig[32:64])).FillBytes(high[32:64])
	high[64] ^= 1
	v27 := bytes.Clone(sig)
	v27[64] += 27
	for name, c := range map[string]struct {
		at   common.Address
		text string
		sig  []byte
		ok   bool
	}{
		"as geth signs":   {at, "hello", sig, true},
		"as wallets sign": {at, "hello", v27, true},
		"another text":    {at, "hello ", sig, false},
		"another wallet":  {someone, "hello", sig, false},
		"high s":          {at, "hello", high, false},
		"short":           {at, "hello", sig[:64], false},
		"long":            {at, "hello", append(bytes.Clone(sig), 0), false},
		"none":            {at, "hello", nil, false},
		"v of 29":         {at, "hello", append(bytes.Clone(sig[:64]), 29), false},
		"zeros":           {common.Address{}, "hello", make([]byte, 65), false},
		"huge":            {at, "hello", make([]byte, 1<<20), false},
	} {
		err := Verify(t.Context(), nil, c.at, c.text, c.sig)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// initOf deploys a runtime of fewer than 256 bytes.
func initOf(runtime string) []byte {
	b, err := hex.DecodeString(runtime)
	if err != nil {
		panic(err)
	}
	return append([]byte{0x60, byte(len(b)), 0x80, 0x60, 9, 0x5f, 0x39, 0x5f, 0xf3}, b...)
}

const (
	saysYes  = "631626ba7e60e01b5f5260205ff3" // whatever is asked
	saysNo   = "5f5f5260205ff3"               // zero
	saysMore = "631626ba7e60e01b5f5260405ff3" // yes, and a word more
	reverts  = "5f5ffd"
	burns    = "5b5f56"               // for ever
	deploys  = "365f5f375f365f5ff500" // CREATE2 of its calldata
)

func TestVerifyContracts(t *testing.T) {
	dev, err := chain.StartDev(chain.DevConfig{Alloc: map[common.Address]*big.Int{
		crypto.PubkeyToAddress(aKey.PublicKey): new(big.Int).Lsh(big.NewInt(1), 70)}})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = dev.Close() })
	c := dev.Client()
	nonce := uint64(0)
	deploy := func(runtime string) common.Address {
		t.Helper()
		tx, err := types.SignNewTx(aKey, types.LatestSignerForChainID(big.NewInt(1337)), &types.DynamicFeeTx{
			ChainID: big.NewInt(1337), Nonce: nonce, Gas: 200_000, GasFeeCap: big.NewInt(5e9), GasTipCap: big.NewInt(1e9), Data: initOf(runtime)})
		if err != nil {
			t.Fatal(err)
		}
		at := crypto.CreateAddress(crypto.PubkeyToAddress(aKey.PublicKey), nonce)
		nonce++
		if err := c.SendTransaction(t.Context(), tx); err != nil {
			t.Fatal(err)
		}
		for code := []byte(nil); len(code) == 0; {
			if code, err = c.CodeAt(t.Context(), at, nil); err != nil {
				t.Fatal(err)
			}
		}
		return at
	}
	factory := deploy(deploys)
	later := func(runtime string) (at common.Address, wrap func(sig []byte) []byte) {
		at = crypto.CreateAddress2(factory, [32]byte{}, crypto.Keccak256(initOf(runtime)))
		return at, func(sig []byte) []byte { return wrapUndeployed(factory, initOf(runtime), sig) }
	}
	undeployedYes, wrapYes := later(saysYes)
	undeployedNo, wrapNo := later(saysNo)
	yes := deploy(saysYes)
	for name, c := range map[string]struct {
		at  common.Address
		sig []byte
		ok  bool
	}{
		"yes":                     {yes, []byte("anything"), true},
		"no":                      {deploy(saysNo), []byte("anything"), false},
		"a longer yes":            {deploy(saysMore), []byte("anything"), false},
		"reverts":                 {deploy(reverts), []byte("anything"), false},
		"burns all gas":           {deploy(burns), []byte("anything"), false},
		"no contract":             {someone, []byte("anything"), false},
		"deployed later":          {undeployedYes, wrapYes([]byte("anything")), true},
		"deployed later, says no": {undeployedNo, wrapNo([]byte("anything")), false},
		"deployed elsewhere":      {someone, wrapYes([]byte("anything")), false},
		"deployed by now":         {yes, wrapYes([]byte("anything")), true},
		"not even that":           {undeployedYes, append(make([]byte, 40), undeployed...), false},
	} {
		err := Verify(t.Context(), dev.Client(), c.at, "hello", c.sig)
		if (err == nil) != c.ok || err != nil && !errors.Is(err, ErrSignature) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if code, err := c.CodeAt(t.Context(), undeployedYes, nil); err != nil || len(code) > 0 {
		t.Errorf("a simulated deployment is on chain: %x, %v", code, err)
	}
}

// TestVerifyWithoutANode: what nobody could ask is no refusal.
func TestVerifyWithoutANode(t *testing.T) {
	down, err := ethclient.Dial("http://127.0.0.1:1")
	if err != nil {
		t.Fatal(err)
	}
	defer down.Close()
	if err := Verify(context.Background(), down, someone, "hello", []byte("anything")); err == nil || errors.Is(err, ErrSignature) {
		t.Error(err)
	}
}

func wrapUndeployed(factory common.Address, deploy, sig []byte) []byte {
	field := func(b []byte) []byte {
		return append(append(word(uint64(len(b))), b...), make([]byte, (32-len(b)%32)%32)...)
	}
	out := common.LeftPadBytes(factory[:], 32)
	out = append(out, word(96)...)
	out = append(out, word(uint64(96+len(field(deploy))))...)
	return append(append(append(out, field(deploy)...), field(sig)...), undeployed...)
}

// FuzzSplitUndeployed: no signature, however broken, reaches outside of itself.
func FuzzSplitUndeployed(f *testing.F) {
	f.Add(wrapUndeployed(someone, []byte{1, 2, 3}, []byte("sig")))
	f.Add(bytes.Repeat([]byte{0xff}, 96))
	f.Fuzz(func(t *testing.T, b []byte) {
		_, deploy, sig, err := splitUndeployed(b)
		if err == nil && len(deploy)+len(sig) > 2*len(b) {
			t.Fatalf("%d and %d bytes out of %d", len(deploy), len(sig), len(b))
		}
	})
}

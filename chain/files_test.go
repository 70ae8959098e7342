package chain

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

const keyHex = "b71c71a67e1177ad4e901695e1b4b9ee17ae16c6668d313eac2f96dbcda3f291"

func TestAddressesFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "addresses.json")
	a := Addresses{ChainID: 1337, Epoch: 1, Block: 3, Access: common.Address{1}, Settlement: common.Address{2}, Rewards: common.Address{3}, Badge: common.Address{4}}
	for _, naive := range []common.Address{{}, {5}} {
		a.Naive = naive
		if err := a.Save(path); err != nil {
			t.Fatal(err)
		}
		got, err := LoadAddresses(path)
		if err != nil || cmp.Diff(got, a) != "" {
			t.Errorf("loaded %+v, %v", got, err)
		}
		var names map[string]any
		b, _ := os.ReadFile(path)
		if err := json.Unmarshal(b, &names); err != nil {
			t.Fatal(err)
		}
		if _, ok := names["naive"]; ok != (naive != common.Address{}) {
			t.Errorf("naive %v is in the file: %v", naive, ok)
		}
	}
	good, _ := os.ReadFile(path)
	for _, tc := range []struct{ name, text, says string }{
		{"unknown field", strings.Replace(string(good), `"epoch"`, `"era"`, 1), "era"},
		{"no epoch", strings.Replace(string(good), `"epoch": 1`, `"epoch": 0`, 1), "epoch is missing"},
		{"no badge", strings.Replace(string(good), `"badge"`, `"naive"`, 1), "badge is missing"},
		{"short address", strings.Replace(string(good), "0x02", "0x", 1), "length 38"},
		{"two objects", string(good) + string(good), "more than one"},
		{"empty", "", "EOF"},
	} {
		if err := os.WriteFile(path, []byte(tc.text), 0o600); err != nil {
			t.Fatal(err)
		}
		_, err := LoadAddresses(path)
		if !errors.Is(err, ErrAddresses) || !strings.Contains(err.Error(), tc.says) {
			t.Errorf("%s: %v, want it to say %q", tc.name, err, tc.says)
		}
	}
	if _, err := LoadAddresses(path + ".none"); !errors.Is(err, ErrAddresses) || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("absent file: %v", err)
	}
}

func TestLoadSigner(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		p := filepath.Join(dir, name)
		if err := os.WriteFile(p, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return p
	}
	encrypted, err := keystore.EncryptKey(&keystore.Key{Address: testAddress, PrivateKey: testKey}, "secret", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("GUERDON_TEST_KEY", "0x"+keyHex)
	store := write("store.json", string(encrypted))
	for _, tc := range []struct{ spec, says string }{
		{"file:" + write("raw", keyHex+"\n"), ""},
		{"file:" + store + "," + write("password", "secret\n"), ""},
		{"env:GUERDON_TEST_KEY", ""},
		{"file:" + store, "password file"},
		{"file:" + store + "," + write("wrong", "guess"), "could not decrypt"},
		{"file:" + write("short", keyHex[:60]), "64 hex digits"},
		{"file:" + filepath.Join(dir, "none"), "no such file"},
		{"env:GUERDON_TEST_NO_KEY", "not set"},
		{keyHex, "want file:PATH"},
		{"", "want file:PATH"},
	} {
		s, err := LoadSigner(tc.spec)
		switch {
		case tc.says == "" && (err != nil || s.Address() != testAddress):
			t.Errorf("%s: %v, %v", tc.spec, s, err)
		case tc.says != "" && (!errors.Is(err, ErrSigner) || !strings.Contains(err.Error(), tc.says)):
			t.Errorf("%s: %v, want it to say %q", tc.spec, err, tc.says)
		}
		if err != nil && strings.Contains(err.Error(), keyHex[:60]) {
			t.Errorf("%s: the error shows the key", tc.spec)
		}
	}
}

func TestSignerNeverPrintsItsKey(t *testing.T) {
	s := NewSigner(testKey)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if got := fmt.Sprintf(verb, s); got != testAddress.Hex() {
			t.Errorf("%s prints %s", verb, got)
		}
	}
	if got := s.LogValue().String(); got != testAddress.Hex() {
		t.Errorf("logs %s", got)
	}
}

func TestFeesBump(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		wei := func(name string) *big.Int { return big.NewInt(rapid.Int64Range(1, 1e13).Draw(t, name)) }
		most := wei("most")
		f := feesFor(wei("base"), wei("tip"), most)
		fresh := feesFor(wei("base2"), wei("tip2"), most)
		next, ok := f.bump(fresh, most)
		if !ok {
			// Only where the pool would not take anything we may pay.
			if next.Cap.Cmp(f.Cap) != 0 {
				t.Fatalf("refused, yet changed %v to %v", f, next)
			}
			return
		}
		tenth := func(x *big.Int) *big.Int { return new(big.Int).Mul(x, big.NewInt(11)) }
		ten := func(x *big.Int) *big.Int { return new(big.Int).Mul(x, big.NewInt(10)) }
		if ten(next.Cap).Cmp(tenth(f.Cap)) < 0 || ten(next.Tip).Cmp(tenth(f.Tip)) < 0 {
			t.Fatalf("%v to %v is less than a tenth more", f, next)
		}
		if next.Cap.Cmp(most) > 0 || next.Tip.Cmp(next.Cap) > 0 {
			t.Fatalf("%v is over the cap %v, or its tip over its fee", next, most)
		}
	})
}

func FuzzAppendLog(f *testing.F) {
	a := Addresses{Settlement: common.Address{1}, Rewards: common.Address{2}, Badge: common.Address{3}, Vouchers: common.Address{4}}
	topics := topicsOf(nil)
	word := func(b ...byte) []byte { return common.LeftPadBytes(b, 32) }
	cat := func(bs ...[]byte) (out []byte) {
		for _, b := range bs {
			out = append(out, b...)
		}
		return out
	}
	f.Add(uint8(0), cat(word(1), word(2)), cat(word(), word(), word(9), word(1), word(7), word(3), word()))
	f.Add(uint8(3), cat(word(1), word(2), word(3)), cat(word(4), word(5)))
	f.Add(uint8(4), cat(word(1), word(2), word(3)), cat(word(64), word(128), word(1), word(4), word(1), word(5)))
	f.Add(uint8(4), cat(word(1), word(2), word(3)), cat(word(255, 255, 255, 255), word(128)))
	f.Add(uint8(6), word(1), cat(word(0), word(1), word(2)))
	f.Add(uint8(10), cat(word(1), word(2), word(1)), cat(word(3), word(9)))
	f.Add(uint8(13), word(7), word(1))
	f.Add(uint8(15), word(1), word(1))
	f.Fuzz(func(t *testing.T, kind uint8, indexed, data []byte) {
		l := &types.Log{Topics: []common.Hash{topics[int(kind)%len(topics)]}, Data: data}
		for ; len(indexed) >= 32 && len(l.Topics) < 4; indexed = indexed[32:] {
			l.Topics = append(l.Topics, common.Hash(indexed[:32]))
		}
		l.Address = a.home(l.Topics[0])
		evs, err := a.AppendLog(nil, l)
		if err != nil {
			if !errors.Is(err, ErrLog) || len(evs) != 0 {
				t.Fatalf("%d events and %v", len(evs), err)
			}
			return
		}
		if len(evs) == 0 && l.Topics[0] != topicBatch {
			t.Fatal("a log of ours gave nothing")
		}
		if len(evs)*64 > len(data) && l.Topics[0] == topicBatch {
			t.Fatalf("%d transfers out of %d bytes", len(evs), len(data))
		}
	})
}

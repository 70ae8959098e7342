package wallet

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"
)

var (
	someone = common.HexToAddress("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2")
	noon    = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
)

func sample() Message {
	return Message{Domain: "shop.example", Address: someone, Statement: "Link this wallet.", URI: "https://shop.example/wallet",
		ChainID: 1, Nonce: "32891756abc", Issued: noon, Expires: noon.Add(10 * time.Minute)}
}

const sampleText = `shop.example wants you to sign in with your Ethereum account:
0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2

Link this wallet.

URI: https://shop.example/wallet
Version: 1
Chain ID: 1
Nonce: 32891756abc
Issued At: 2026-11-23T12:00:00Z
Expiration Time: 2026-11-23T12:10:00Z`

func TestMessageText(t *testing.T) {
	m := sample()
	if m.String() != sampleText {
		t.Errorf("%s", m.String())
	}
	if got, err := ParseMessage(sampleText); err != nil || got != m {
		t.Errorf("%+v, %v", got, err)
	}
}

// TestMessageRefused: whatever is not exactly the form is refused.
func TestMessageRefused(t *testing.T) {
	for _, c := range []struct{ from, to string }{
		{"shop.example wants", "shop.example  wants"},
		{"wants you", "wanted you"},
		{"0xC02aaA39", "0xc02aaA39"}, // checksum
		{"0xC02a", "C02a"},
		{"Link this wallet.", ""},
		{"Link this wallet.", "Link\x01"},
		{"Link this wallet.", "Link thïs"},
		{"Version: 1", "Version: 2"},
		{"Version: 1\n", ""},
		{"Chain ID: 1", "Chain ID: 01"},
		{"Chain ID: 1", "Chain ID: 0x1"},
		{"Chain ID: 1", "Chain ID: 18446744073709551616"},
		{"Nonce: 32891756abc", "Nonce: 3289175"},
		{"Nonce: 32891756abc", "Nonce: 32891756-abc"},
		{"T12:00:00Z", "T12:00:00+00:00"},
		{"T12:00:00Z", "T12:00:00.5Z"},
		{"2026-11-23T12:10", "2026-02-30T12:10"},
		{"Expiration Time: 2026-11-23T12:10:00Z", "Expiration Time: 2026-11-23T12:10:00Z\nResources:"},
		{"Expiration Time: 2026-11-23T12:10:00Z", "Expiration Time: 2026-11-23T12:10:00Z\n"},
		{"\nURI", "\r\nURI"},
		{"Link this wallet.", strings.Repeat("x", 3000)},
	} {
		text := strings.Replace(sampleText, c.from, c.to, 1)
		if text == sampleText {
			t.Fatalf("nothing to replace: %q", c.from)
		}
		if m, err := ParseMessage(text); !errors.Is(err, ErrMessage) {
			t.Errorf("%q for %q: %+v, %v", c.to, c.from, m, err)
		}
	}
}

// FuzzParseMessage: a text is refused, or is the one text of its message.
func FuzzParseMessage(f *testing.F) {
	f.Add(sampleText)
	f.Add(strings.Replace(sampleText, "Z", "z", 1))
	f.Add("")
	f.Fuzz(func(t *testing.T, text string) {
		m, err := ParseMessage(text)
		if err != nil {
			if !errors.Is(err, ErrMessage) || m != (Message{}) {
				t.Fatalf("%+v, %v", m, err)
			}
			return
		}
		if m.String() != text {
			t.Fatalf("%q is read as %q", text, m.String())
		}
	})
}

func challenger(t interface{ Fatal(...any) }) *Challenger {
	c, err := NewChallenger(Site{Domain: "shop.example", URI: "https://shop.example/wallet", ChainID: 1}, []byte("a key of sixteen bytes or more"))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestChallengesAreOurs: a message passes for the member it was made for, until it
// expires; with anything in it changed, for anybody else, or under another key, it does not.
func TestChallengesAreOurs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := challenger(t)
		member := rapid.StringMatching(`m_[a-z2-7]{26}`).Draw(t, "member")
		m := c.Challenge(member, someone, noon)
		read, err := ParseMessage(m.String())
		if err != nil {
			t.Fatal(err)
		}
		late := time.Duration(rapid.Int64Range(0, int64(20*time.Minute)).Draw(t, "late"))
		if err := c.Check(member, &read, noon.Add(late)); (err == nil) != (late < 10*time.Minute) {
			t.Fatalf("after %v: %v", late, err)
		}
		bent := read
		bentMember := member
		switch rapid.IntRange(0, 8).Draw(t, "bend") {
		case 0:
			bentMember += "x"
		case 1:
			bent.Address[3] ^= 1
		case 2:
			bent.Statement += "."
		case 3:
			bent.ChainID++
		case 4:
			bent.Issued = bent.Issued.Add(time.Second)
		case 5:
			bent.Expires = bent.Expires.Add(time.Second)
		case 6:
			bent.URI += "/"
		case 7:
			b := []byte(bent.Nonce)
			at := rapid.IntRange(0, len(b)-1).Draw(t, "at")
			if b[at]++; b[at] == 'z'+1 || b[at] == '7'+1 {
				b[at] = 'a'
			}
			bent.Nonce = string(b)
		case 8:
			other, err := NewChallenger(Site{Domain: "shop.example", URI: "https://shop.example/wallet", ChainID: 1}, []byte("another key of sixteen bytes"))
			if err != nil {
				t.Fatal(err)
			}
			c = other
		}
		if err := c.Check(bentMember, &bent, noon); !errors.Is(err, ErrMessage) {
			t.Fatalf("%+v for %s passes: %v", bent, bentMember, err)
		}
	})
}

func TestSitesAreChecked(t *testing.T) {
	for _, c := range []struct {
		domain, uri, want string
	}{
		{"shop.example", "https://other.example/", "not of the domain"},
		{"shop.example", "http://shop.example/", "not https"},
		{"localhost:3000", "http://localhost:3000/", ""},
		{"shop.example", "https://shop.example/\nNonce: 1", "not of the domain"},
		{"shop.example", "https://shop.example/ä", "cannot stand"},
	} {
		_, err := NewChallenger(Site{Domain: c.domain, URI: c.uri, ChainID: 1}, make([]byte, 16))
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s, %s: %v, want %q", c.domain, c.uri, err, c.want)
		}
	}
}

func TestAddressesAsPeopleWriteThem(t *testing.T) {
	for text, ok := range map[string]bool{
		someone.Hex(): true, strings.ToLower(someone.Hex()): true, "0x" + strings.ToUpper(someone.Hex()[2:]): true,
		"0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756CC2": false, someone.Hex()[2:]: false, "0x1": false, "": false,
		"0x0000000000000000000000000000000000000000": false,
	} {
		if at, err := AddressOf(text); (err == nil) != ok || ok && at != someone {
			t.Errorf("%s: %v, %v", text, at, err)
		}
	}
}

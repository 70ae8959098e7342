package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
	"github.com/guerdon/guerdon/wallet"
)

var walletKey, _ = crypto.ToECDSA(bytes.Repeat([]byte{9}, 32))

func signed(t *testing.T, text string) string {
	t.Helper()
	hash := wallet.MessageHash(text)
	sig, err := crypto.Sign(hash[:], walletKey)
	if err != nil {
		t.Fatal(err)
	}
	return hexutil.Encode(sig)
}

// secretFile writes a secret that only its owner reads.
func secretFile(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// TestWalletsOverHTTP: a member's way from the challenge to the link, and everybody's who
// is not that member. The raw id is in no topic.
func TestWalletsOverHTTP(t *testing.T) {
	cfg, dir := linked(t), t.TempDir()
	keys := keyFlags{IdentityKeyFile: secretFile(t, dir, "identity.key", "an identity key of many bytes")}
	site := siteFlags{URI: "https://shop.example/wallet", ChainID: 1337, Valid: time.Minute, KeyFile: secretFile(t, dir, "wallet.key", "a wallet key of many bytes")}
	d, err := openDesk(t.Context(), cfg, &keys, &site, "")
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	now := time.Now()
	d.now = func() time.Time { return now }
	s := httptest.NewServer(d.handler("a token of many bytes", discard()))
	defer s.Close()
	call := func(what string, body any, want int) map[string]any {
		t.Helper()
		b, err := json.Marshal(body)
		if err != nil {
			t.Fatal(err)
		}
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/v1/wallet/"+what, bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer a token of many bytes")
		resp, err := s.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		var out map[string]any
		if err := json.NewDecoder(resp.Body).Decode(&out); err != nil || resp.StatusCode != want {
			t.Fatalf("%s %s: %d, want %d: %v, %v", what, b, resp.StatusCode, want, out, err)
		}
		return out
	}
	const bob, eve = "bob@shop.example", "eve@shop.example"
	at := crypto.PubkeyToAddress(walletKey.PublicKey).Hex()
	ask := func(user string) string {
		return call("challenge", map[string]string{"user": user, "address": at}, 200)["message"].(string)
	}
	text := ask(bob)
	link := func(user, text, signature string, want int) {
		t.Helper()
		call("link", map[string]string{"user": user, "message": text, "signature": signature}, want)
	}
	link(eve, text, signed(t, text), 400)                      // made for bob
	link(bob, text, signed(t, text+" "), 403)                  // of another text
	link(bob, text, "0x", 403)                                 //
	link(bob, strings.Replace(text, ": 1", ": 2", 1), "", 400) // no form of ours
	now = now.Add(2 * time.Minute)
	link(bob, text, signed(t, text), 400) // too late
	text = ask(bob)
	link(bob, text, signed(t, text), 200)
	link(bob, text, signed(t, text), 409)
	other := ask(eve)
	link(eve, other, signed(t, other), 409)
	if all := call("list", map[string]string{"user": bob}, 200)["wallets"].([]any); len(all) != 1 || all[0] != at {
		t.Errorf("wallets: %v", all)
	}
	call("unlink", map[string]string{"user": eve, "address": at}, 404)
	call("unlink", map[string]string{"user": bob, "address": at}, 200)
	link(bob, text, signed(t, text), 409)
	call("challenge", map[string]string{"user": bob, "address": "0x12"}, 400)
	call("challenge", map[string]string{"user": bob, "member": "m_x", "address": at}, 400)
	call("challenge", map[string]any{"user": bob, "address": at, "admin": true}, 400)
	for header, c := range map[string]struct {
		value string
		want  int
	}{"Content-Type": {"text/plain", 415}, "Authorization": {"Bearer no", 401}} {
		r, err := http.NewRequestWithContext(t.Context(), http.MethodPost, s.URL+"/v1/wallet/list", strings.NewReader(`{"user":"x"}`))
		if err != nil {
			t.Fatal(err)
		}
		r.Header.Set("Content-Type", "application/json")
		r.Header.Set("Authorization", "Bearer a token of many bytes")
		r.Header.Set(header, c.value)
		resp, err := s.Client().Do(r)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if resp.StatusCode != c.want {
			t.Errorf("%s %s: %d, want %d", header, c.value, resp.StatusCode, c.want)
		}
	}
	var told []string
	for _, topic := range []stream.Topic{stream.Events, stream.Wallets, stream.Identities} {
		err := stream.Each(t.Context(), cfg, topic, func(r *stream.Record) error {
			if bytes.Contains(r.Key, []byte(bob)) || bytes.Contains(r.Value, []byte(bob)) {
				t.Errorf("%v: %s %s", topic, r.Key, r.Value)
			}
			var ev record.Event
			if topic == stream.Events && ev.Decode(r.Value) == nil {
				told = append(told, strings.Clone(ev.Type))
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	if strings.Join(told, " ") != "wallet_link wallet_unlink" {
		t.Errorf("events: %v", told)
	}
}

// TestWalletsForThisMachine: without a token the Host has to be this machine's, or a page
// whose name was made to point here could link wallets.
func TestWalletsForThisMachine(t *testing.T) {
	d, err := openDesk(t.Context(), linked(t), &keyFlags{}, nil, "")
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	h := d.handler("", discard())
	for host, want := range map[string]int{
		"localhost": 200, "localhost:9700": 200, "127.0.0.1:9700": 200, "127.8.8.8": 200, "[::1]:9700": 200, "[::1]": 200,
		"evil.example": 421, "evil.example:9700": 421, "localhost.evil.example": 421, "10.0.0.1:9700": 421, "": 421,
	} {
		r := httptest.NewRequest(http.MethodPost, "/v1/wallet/list", strings.NewReader(`{"member":"m_bob"}`))
		r.Header.Set("Content-Type", "application/json")
		r.Host = host
		w := httptest.NewRecorder()
		if h.ServeHTTP(w, r); w.Code != want {
			t.Errorf("Host %q: %d %s, want %d", host, w.Code, w.Body, want)
		}
	}
}

// TestWalletVerbs: the same from the command line, and wallets that the issuer keeps.
func TestWalletVerbs(t *testing.T) {
	cfg, dir := linked(t), t.TempDir()
	kafka := []string{"--brokers", cfg.Brokers[0]}
	site := []string{"--uri", "https://shop.example/wallet", "--key-file", secretFile(t, dir, "wallet.key", "a wallet key of many bytes")}
	verb := func(want int, args ...string) string {
		t.Helper()
		code, out, errs := command(append(append([]string{"wallet"}, args...), kafka...)...)
		if code != want {
			t.Fatalf("wallet %v: exit %d, want %d\n%s%s", args, code, want, out, errs)
		}
		return out + errs
	}
	at := crypto.PubkeyToAddress(walletKey.PublicKey).Hex()
	text := verb(exitOK, append([]string{"challenge", "--member", "m_bob", "--address", at}, site...)...)
	message := secretFile(t, dir, "message", text+"\n")
	link := append([]string{"link", "--member", "m_bob", "--message", message, "--signature", signed(t, text)}, site...)
	if out := verb(exitOK, link...); !strings.Contains(out, at) {
		t.Error(out)
	}
	if out := verb(exitFailed, link...); !strings.Contains(out, wallet.ErrReplayed.Error()) {
		t.Error(out)
	}
	if out := verb(exitOK, "list", "--member", "m_bob"); strings.TrimSpace(out) != at {
		t.Error(out)
	}
	verb(exitOK, "unlink", "--member", "m_bob", "--address", at)
	verb(exitMisuse, "unlink", "--address", at)
	if out := verb(exitFailed, "list", "--user", "bob"); !strings.Contains(out, "identity key") {
		t.Error(out)
	}

	seed := strings.Repeat("5a", 32)
	custody := []string{"custody", "--member", "m_bob", "--seed-file", secretFile(t, dir, "seed", seed)}
	shown := verb(exitOK, append(custody, "--show")...)
	address, _, _ := strings.Cut(shown, " ")
	if out := verb(exitOK, append(custody, "-v")...); !strings.Contains(out, address) || strings.Contains(out, seed[:8]) {
		t.Error(out)
	}
	if out := verb(exitOK, "list", "--member", "m_bob"); strings.TrimSpace(out) != address {
		t.Error(out)
	}
	file := filepath.Join(dir, "export.json")
	verb(exitOK, append(custody, "--export", file, "--passphrase-file", secretFile(t, dir, "pass", "a passphrase"))...)
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if key, err := keystore.DecryptKey(b, "a passphrase"); err != nil || key.Address.Hex() != address {
		t.Errorf("%v, %v, want %s", key, err, address)
	}
	verb(exitFailed, append(custody, "--export", file, "--passphrase-file", filepath.Join(dir, "pass"))...) // it exists
}

// TestWalletsListenAtHome: without a secret, nobody elsewhere is listened to.
func TestWalletsListenAtHome(t *testing.T) {
	for addr, ok := range map[string]bool{":0": true, "127.0.0.1:0": true, "[::1]:0": true, "localhost:0": true, "0.0.0.0:0": false, "shop.example:0": false, "x": false} {
		l, err := listenFor(addr, false)
		if l != nil {
			_ = l.Close()
		}
		if addr == "[::1]:0" && err != nil && strings.Contains(err.Error(), "assign") {
			continue // no IPv6 here
		}
		if (err == nil) != ok {
			t.Errorf("%s: %v", addr, err)
		}
	}
}

package chain

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestDialKeepsSecrets: an endpoint's key gets to the node, and into no error.
func TestDialKeepsSecrets(t *testing.T) {
	var path, user, password string
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		path = r.URL.String()
		user, password, _ = r.BasicAuth()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":1,"result":"0x539"}`)
	}))
	t.Cleanup(server.Close)
	endpoint := strings.Replace(server.URL, "http://", "http://me:hush@", 1) + "/v3/secret?key=secret"
	c, err := Dial(t.Context(), endpoint)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	if id, err := c.ChainID(t.Context()); err != nil || id.Int64() != 1337 || path != "/v3/secret?key=secret" || user != "me" || password != "hush" {
		t.Errorf("chain %v, %v; asked %s as %s:%s", id, err, path, user, password)
	}
	server.Close()
	_, err = c.ChainID(t.Context())
	signer, serr := LoadSigner("rpc:" + testAddress.Hex() + "@" + endpoint)
	if serr != nil {
		t.Fatal(serr)
	}
	_, serr = signer.sign(t.Context(), 1337, (&flight{m: &Manager{c: ManagerConfig{Signer: signer}}}).transaction())
	_, perr := Dial(t.Context(), "http://me:hush@127.0.0.1:x/secret")
	for _, err := range []error{err, serr, perr} {
		if err == nil || strings.Contains(err.Error(), "secret") || strings.Contains(err.Error(), "hush") {
			t.Errorf("%v", err)
		}
	}
	if got := EndpointName(endpoint); got != server.URL {
		t.Errorf("%s is called %s", endpoint, got)
	}
}

package chain

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/ethclient"
)

// TestDeployWaitsForLogs: a node whose logs come later than its receipts is asked again.
func TestDeployWaitsForLogs(t *testing.T) {
	dev := startDev(t, DevConfig{})
	var late atomic.Int64 // answers to eth_getLogs that have nothing yet
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var q struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []any           `json:"params"`
		}
		a := map[string]any{"jsonrpc": "2.0"}
		err := json.NewDecoder(r.Body).Decode(&q)
		result := json.RawMessage("[]")
		if err == nil && (q.Method != "eth_getLogs" || late.Add(-1) < 0) {
			err = dev.rpc.CallContext(r.Context(), &result, q.Method, q.Params...)
		}
		if a["id"], a["result"] = q.ID, result; err != nil {
			a["error"] = map[string]any{"code": -32000, "message": err.Error()}
			delete(a, "result")
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(a)
	}))
	defer server.Close()
	ctx := testContext(t)
	client, err := ethclient.DialContext(ctx, server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	signer, c := NewSigner(testKey), full("")
	d := plan(t, ctx, client, signer, c)
	if err := d.Apply(ctx, signer, func(*Step) { late.Store(3) }); err != nil {
		t.Fatal(err)
	}
	if late.Load() >= 0 {
		t.Error("no answer was late")
	}
	finished(t, ctx, client, d, c)
}

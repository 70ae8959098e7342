package chain

import (
	"context"
	"crypto/ecdsa"
	"encoding/asn1"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
)

// externalSigner is a server of the documented JSON-RPC, with a key in hand, whose
// answers a test bends.
type externalSigner struct {
	key  *ecdsa.PrivateKey
	clef bool                                      // answers {raw}, not hex
	bend func(*types.DynamicFeeTx)                 // signs something else
	fail func(w http.ResponseWriter) (failed bool) // or does not
}

func (s *externalSigner) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var call struct {
		ID     json.RawMessage `json:"id"`
		Method string          `json:"method"`
		Params []struct {
			From    common.Address  `json:"from"`
			To      *common.Address `json:"to"`
			Gas     hexutil.Uint64  `json:"gas"`
			Fee     *hexutil.Big    `json:"maxFeePerGas"`
			Tip     *hexutil.Big    `json:"maxPriorityFeePerGas"`
			Value   *hexutil.Big    `json:"value"`
			Nonce   hexutil.Uint64  `json:"nonce"`
			Input   hexutil.Bytes   `json:"input"`
			ChainID *hexutil.Big    `json:"chainId"`
		} `json:"params"`
	}
	if s.fail != nil && s.fail(w) {
		return
	}
	answer := map[string]any{"jsonrpc": "2.0"}
	defer func() {
		answer["id"] = call.ID
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer)
	}()
	if err := json.NewDecoder(r.Body).Decode(&call); err != nil || call.Method != "eth_signTransaction" || len(call.Params) != 1 {
		answer["error"] = map[string]any{"code": -32601, "message": "want eth_signTransaction of one transaction"}
		return
	}
	p := call.Params[0]
	if p.From != crypto.PubkeyToAddress(s.key.PublicKey) {
		answer["error"] = map[string]any{"code": -32000, "message": "unknown account"}
		return
	}
	tx := &types.DynamicFeeTx{
		ChainID: p.ChainID.ToInt(), Nonce: uint64(p.Nonce), GasTipCap: p.Tip.ToInt(), GasFeeCap: p.Fee.ToInt(),
		Gas: uint64(p.Gas), To: p.To, Value: p.Value.ToInt(), Data: p.Input,
	}
	if s.bend != nil {
		s.bend(tx)
	}
	raw, err := types.MustSignNewTx(s.key, types.LatestSignerForChainID(tx.ChainID), tx).MarshalBinary()
	if err != nil {
		answer["error"] = map[string]any{"code": -32603, "message": err.Error()}
		return
	}
	if answer["result"] = hexutil.Bytes(raw); s.clef {
		answer["result"] = map[string]any{"raw": hexutil.Bytes(raw)}
	}
}

func remoteOf(t *testing.T, s *externalSigner) *Signer {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	signer, err := LoadSigner("rpc:" + testAddress.Hex() + "@" + server.URL)
	if err != nil {
		t.Fatal(err)
	}
	return signer
}

// TestRemoteSigner settles with a key that another process holds.
func TestRemoteSigner(t *testing.T) {
	w := deployed(t, DevConfig{})
	for i, clef := range []bool{false, true} {
		m := w.manager(nil, func(c *ManagerConfig) { c.Signer = remoteOf(t, &externalSigner{key: testKey, clef: clef}) })
		if l, err := m.Settle(w.ctx, nth(i)); err != nil || len(l.Receipts) != 1 {
			t.Errorf("clef %v: %+v, %v", clef, l, err)
		}
	}
}

// TestRemoteSignerIsChecked: nothing is sent that was not asked for.
func TestRemoteSignerIsChecked(t *testing.T) {
	other, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	w := deployed(t, DevConfig{})
	for name, s := range map[string]*externalSigner{
		"another receiver": {key: testKey, bend: func(tx *types.DynamicFeeTx) { tx.To = &someone }},
		"value":            {key: testKey, bend: func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }},
		"another nonce":    {key: testKey, bend: func(tx *types.DynamicFeeTx) { tx.Nonce++ }},
		"another fee":      {key: testKey, bend: func(tx *types.DynamicFeeTx) { tx.GasFeeCap = new(big.Int).Lsh(tx.GasFeeCap, 1) }},
		"unknown account":  {key: other},
	} {
		n := &bentNode{Node: w.c}
		m := w.manager(n, func(c *ManagerConfig) { c.Signer = remoteOf(t, s) })
		if _, err := m.Settle(w.ctx, nth(0)); !errors.Is(err, ErrSigner) || errors.Is(err, batcher.ErrUnavailable) {
			t.Errorf("%s: %v, want ErrSigner", name, err)
		}
		if len(n.tries()) != 0 {
			t.Errorf("%s: was sent", name)
		}
	}
	m := w.manager(nil, func(c *ManagerConfig) {
		c.Signer = remoteOf(t, &externalSigner{key: testKey, fail: func(w http.ResponseWriter) bool {
			http.Error(w, "starting", http.StatusServiceUnavailable)
			return true
		}})
	})
	if _, err := m.Settle(w.ctx, nth(0)); !errors.Is(err, batcher.ErrUnavailable) {
		t.Errorf("a signer that is away: %v, want ErrUnavailable", err)
	}
	if _, err := LoadSigner("rpc:nobody@http://127.0.0.1:1"); !errors.Is(err, ErrSigner) {
		t.Errorf("%v", err)
	}
}

// localKMS answers as AWS KMS does, with a key in hand: DER, and s high as often as low.
type localKMS struct {
	key  *ecdsa.PrivateKey
	high bool
	bend func(der []byte) []byte
}

func (k *localKMS) PublicKey(context.Context) ([]byte, error) {
	// SubjectPublicKeyInfo: SEQUENCE { SEQUENCE { id-ecPublicKey, secp256k1 }, BIT STRING }.
	head := common.FromHex("3056301006072a8648ce3d020106052b8104000a034200")
	return append(head, crypto.FromECDSAPub(&k.key.PublicKey)...), nil
}

func (k *localKMS) Sign(_ context.Context, digest []byte) ([]byte, error) {
	sig, err := crypto.Sign(digest, k.key)
	if err != nil {
		return nil, err
	}
	s := new(big.Int).SetBytes(sig[32:64])
	if k.high {
		s.Sub(crypto.S256().Params().N, s)
	}
	der, err := asn1.Marshal(struct{ R, S *big.Int }{new(big.Int).SetBytes(sig[:32]), s})
	if err == nil && k.bend != nil {
		der = k.bend(der)
	}
	return der, err
}

func TestKMSSigner(t *testing.T) {
	w := deployed(t, DevConfig{})
	for i := range 8 { // both recovery ids, most likely
		s, err := KMSSigner(w.ctx, &localKMS{key: testKey, high: i%2 == 0})
		if err != nil || s.Address() != testAddress {
			t.Fatalf("%v, %v", s, err)
		}
		m := w.manager(nil, func(c *ManagerConfig) { c.Signer = s })
		if l, err := m.Settle(w.ctx, nth(i)); err != nil || len(l.Receipts) != 1 {
			t.Errorf("%d: %+v, %v", i, l, err)
		}
	}
}

func TestKMSSignerIsChecked(t *testing.T) {
	other, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	tx := &types.DynamicFeeTx{ChainID: big.NewInt(1), Gas: 21000, To: &someone, GasFeeCap: big.NewInt(1), GasTipCap: big.NewInt(1)}
	kms := &localKMS{key: testKey}
	s, err := KMSSigner(t.Context(), kms)
	if err != nil {
		t.Fatal(err)
	}
	for name, bend := range map[string]func([]byte) []byte{
		"cut":     func(b []byte) []byte { return b[:len(b)-1] },
		"longer":  func(b []byte) []byte { return append(b, 0) },
		"nothing": func([]byte) []byte { return nil },
		"r is 0":  func([]byte) []byte { return common.FromHex("3006020100020101") },
	} {
		kms.bend = bend
		if _, err := s.sign(t.Context(), 1, tx); !errors.Is(err, ErrSigner) {
			t.Errorf("%s: %v, want ErrSigner", name, err)
		}
	}
	kms.bend, kms.key = nil, other // rotated underneath
	if _, err := s.sign(t.Context(), 1, tx); !errors.Is(err, ErrSigner) || !strings.Contains(err.Error(), testAddress.Hex()) {
		t.Errorf("another key: %v", err)
	}
}

package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// drawReceipt is any that a node may answer.
func drawReceipt(t *rapid.T) *types.Receipt {
	hash := func(name string) common.Hash {
		return common.BytesToHash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
	}
	address := func(name string) common.Address {
		return common.BytesToAddress(rapid.SliceOfN(rapid.Byte(), 0, 20).Draw(t, name))
	}
	number := func(name string) uint64 { return rapid.Uint64().Draw(t, name) }
	r := &types.Receipt{
		Type: rapid.Byte().Draw(t, "type"), Status: number("status"), CumulativeGasUsed: number("cumulative"), GasUsed: number("gas"),
		EffectiveGasPrice: new(big.Int).SetUint64(number("price")), TxHash: hash("tx"), TransactionIndex: uint(number("index")),
		BlockHash: hash("block"), BlockNumber: new(big.Int).SetUint64(number("number")), ContractAddress: address("contract"), Logs: []*types.Log{},
	}
	if rapid.Bool().Draw(t, "blobs") {
		r.BlobGasUsed, r.BlobGasPrice = number("blob gas"), new(big.Int).SetUint64(number("blob price"))
	}
	copy(r.Bloom[:], rapid.SliceOf(rapid.Byte()).Draw(t, "bloom"))
	for range rapid.IntRange(0, 4).Draw(t, "logs") {
		l := &types.Log{
			Address: address("of"), BlockNumber: number("block"), TxHash: hash("tx"), TxIndex: uint(number("index")), BlockHash: hash("hash"),
			BlockTimestamp: number("time"), Index: uint(number("log")), Removed: rapid.Bool().Draw(t, "removed"), Topics: []common.Hash{},
			Data: rapid.SliceOf(rapid.Byte()).Draw(t, "data"),
		}
		for range rapid.IntRange(0, 5).Draw(t, "topics") {
			l.Topics = append(l.Topics, hash("topic"))
		}
		r.Logs = append(r.Logs, l)
	}
	return r
}

// answerWith is r as a node gives it, with fields that nobody reads.
func answerWith(r *types.Receipt, space string) []byte {
	text, err := json.Marshal(r)
	if err != nil {
		panic(err) // of a receipt of ours
	}
	more := fmt.Sprintf(`{"l1Fee":[1.5e3,{"a":null,"b":true}],%s"from":"0x00",`, space)
	text = append([]byte(more), text[1:]...)
	return fmt.Appendf(nil, `{"jsonrpc":"2.0",%s"id":1,"result":%s%s}%s`, space, text, space, space)
}

var receiptEqual = cmp.Options{cmpopts.EquateEmpty(), cmp.Comparer(func(a, b *big.Int) bool { return a == b || a != nil && b != nil && a.Cmp(b) == 0 })}

// TestDecodeReceipt: what is read in one pass is what encoding/json reads.
func TestDecodeReceipt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := drawReceipt(t)
		text := answerWith(want, rapid.SampledFrom([]string{"", " ", "\n\t"}).Draw(t, "space"))
		got, err := decodeReceipt(text)
		if err != nil {
			t.Fatalf("%v\n%s", err, text)
		}
		if diff := cmp.Diff(want, got, receiptEqual); diff != "" {
			t.Fatal(diff)
		}
	})
}

// TestDecodeReceiptBent: of a text that is damaged either nothing is read, or what
// encoding/json reads of it.
func TestDecodeReceiptBent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := answerWith(drawReceipt(t), "")
		switch at := rapid.IntRange(0, len(text)-1).Draw(t, "at"); rapid.IntRange(0, 2).Draw(t, "how") {
		case 0:
			text[at] = rapid.SampledFrom([]byte("{}[]\":,\\0xnA \x00\xff")).Draw(t, "byte")
		case 1:
			text = text[:at]
		case 2:
			text = append(text[:at:at], text[at+1:]...)
		}
		sameAsJSON(t, text)
	})
}

// sameAsJSON fails if text is read as anything but what encoding/json reads.
func sameAsJSON(t interface{ Fatalf(string, ...any) }, text []byte) {
	got, err := decodeReceipt(text)
	if err != nil {
		return
	}
	var whole struct{ Result *types.Receipt }
	if err := json.Unmarshal(text, &whole); err != nil {
		t.Fatalf("read, where encoding/json says %v:\n%s", err, text)
	}
	if diff := cmp.Diff(whole.Result, got, receiptEqual); diff != "" {
		t.Fatalf("%s\n%s", diff, text)
	}
}

func FuzzDecodeReceipt(f *testing.F) {
	f.Add([]byte(`{"jsonrpc":"2.0","id":1,"result":null}`))
	f.Add(answerWith(&types.Receipt{BlockNumber: new(big.Int), EffectiveGasPrice: new(big.Int), Logs: []*types.Log{{Topics: []common.Hash{{1}}, Data: []byte{2}}}}, " "))
	f.Fuzz(func(t *testing.T, text []byte) { sameAsJSON(t, text) })
}

// TestDecodeReceiptOfAnvil: anvil 1.7.1's own answer, of a transfer, is read in one pass.
func TestDecodeReceiptOfAnvil(t *testing.T) {
	text := []byte(`{"jsonrpc":"2.0","id":1,"result":{"type":"0x2","status":"0x1","cumulativeGasUsed":"0x5208","logs":[],"logsBloom":"0x` + strings.Repeat("00", 256) +
		`","transactionHash":"0xa23b52004fe574000765fbe20a311b2785a318c9dbe6b0bf6a4c1f8936f57ff3","transactionIndex":"0x0",` +
		`"blockHash":"0xa109303c013d6a4cbe6b4ce80c01497938fefe94523ec8b3e7054b764eff3f31","blockNumber":"0x1","gasUsed":"0x5208",` +
		`"effectiveGasPrice":"0x77359400","blobGasPrice":"0x1","from":"0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266",` +
		`"to":"0x70997970c51812dc3a010c7d01b50e0d17dc79c8","contractAddress":null,"blockTimestamp":1795431370}}`)
	r, err := decodeReceipt(text)
	if err != nil || r.GasUsed != 21_000 || r.BlobGasPrice.Int64() != 1 {
		t.Fatalf("%+v, %v", r, err)
	}
	sameAsJSON(t, text)
}

// TestNodeReceipt: what is no receipt means what it means to everybody.
func TestNodeReceipt(t *testing.T) {
	answer, status, asked := "", http.StatusOK, 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked++
		body, _ := io.ReadAll(r.Body)
		if !bytes.Contains(body, []byte(`"eth_getTransactionReceipt"`)) || r.Header.Get("Accept-Encoding") != "" {
			t.Errorf("asked %s, %v", body, r.Header)
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		_, _ = io.WriteString(w, answer)
	}))
	t.Cleanup(server.Close)
	n, err := DialNode(t.Context(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	ask := func() (*types.Receipt, error) {
		asked = 0
		return n.TransactionReceipt(t.Context(), common.Hash{1})
	}
	answer = `{"jsonrpc":"2.0","id":1,"result":null}`
	if _, err := ask(); !errors.Is(err, ethereum.NotFound) || asked != 1 {
		t.Errorf("null: %v, asked %d times", err, asked)
	}
	answer = `{"jsonrpc":"2.0","id":1,"error":{"code":-32005,"message":"limit \"exceeded\""}}`
	if _, err := ask(); err == nil || !answered(err) || !strings.Contains(err.Error(), `limit "exceeded"`) {
		t.Errorf("a node's error: %v", err)
	}
	status = http.StatusTooManyRequests
	if _, err := ask(); answerOf(err) != busy {
		t.Errorf("too many requests: %v", err)
	}
	status = http.StatusOK
	want := &types.Receipt{Status: 1, Logs: []*types.Log{{Data: []byte{1}, Topics: []common.Hash{{2}}}}, BlockNumber: big.NewInt(7), EffectiveGasPrice: big.NewInt(1)}
	answer = string(answerWith(want, ""))
	r, err := ask()
	if err != nil || asked != 1 || r.BlockNumber.Int64() != 7 {
		t.Errorf("%+v, %v, asked %d times", r, err, asked)
	}
	server.Close()
	if _, err := ask(); err == nil || answered(err) {
		t.Errorf("nobody there: %v", err)
	}
}

// BenchmarkReceipt reads the receipt of 500 mints.
func BenchmarkReceipt(b *testing.B) {
	r := &types.Receipt{Status: 1, BlockNumber: big.NewInt(7), EffectiveGasPrice: big.NewInt(1)}
	for range 500 {
		r.Logs = append(r.Logs, &types.Log{Topics: make([]common.Hash, 4), Data: make([]byte, 64)})
	}
	text := answerWith(r, "")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	b.Run("one pass", func(b *testing.B) {
		for b.Loop() {
			if _, err := decodeReceipt(text); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("encoding json", func(b *testing.B) {
		for b.Loop() {
			var whole struct{ Result *types.Receipt }
			if err := json.Unmarshal(text, &whole); err != nil {
				b.Fatal(err)
			}
		}
	})
}

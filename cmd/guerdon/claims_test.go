package main

import (
	"crypto/ecdsa"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/proof"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

const claimsProgramme = `
program: claims
starts: 1997-01-01
currency: USD
events: {topic: guerdon.events, format: json}
signals:
  purchase: {match: {type: purchase}, value: value, half_life: [7d]}
token:
  classes: {0: {name: points, cap: 1_000_000}}
rewards:
  everyday: {kind: points, token: 0, amount: value / 100, when: on(purchase), settle: claim}
settlement: {window: 100ms}
`

// claimsWorld is the sandbox with a programme whose points are claimed.
func claimsWorld(t *testing.T) *world {
	t.Helper()
	w := newWorld(t)
	text := strings.Replace(claimsProgramme, "guerdon.events", w.prefix+"events", 1)
	if err := os.WriteFile(w.programme, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return w
}

// say appends events to the log.
func (w *world) say(t *testing.T, events ...record.Event) {
	t.Helper()
	to, err := stream.NewAppender(t.Context(), w.stream(), "say")
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	var messages []stream.Message
	for i := range events {
		ev := &events[i]
		messages = append(messages, stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: record.AppendEvent(nil, ev), TimeMS: ev.TimeMS})
	}
	if err := to.Append(t.Context(), messages, nil); err != nil {
		t.Fatal(err)
	}
}

func claimDay(n int) int64 { return 853_000_000_000 + int64(n)*86_400_000 } // January 1997

// TestClaims: what a member bought becomes a leaf under a root on chain, which is served,
// claimed and redeemed in one call by the member alone, told in the log, and proved; a
// wiped disk serves the same again, bit for bit.
func TestClaims(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	for _, on := range []string{"dev", "anvil"} {
		t.Run(on, func(t *testing.T) {
			w := claimsWorld(t)
			signer := "dev"
			if on == "anvil" {
				signer = w.onAnvil(t)
			}
			w.claims(t, signer)
		})
	}
}

// onAnvil puts the contracts on an anvil of its own, and says who signs.
func (w *world) onAnvil(t *testing.T) (signer string) {
	t.Helper()
	if testnode.Anvil.Binary() == "" {
		t.Skip("GUERDON_TEST_ANVIL names no anvil; scripts/anvil.sh fetches one")
	}
	node, err := testnode.Start(t.Context(), testnode.Anvil, testnode.Options{
		Dir: t.TempDir(), Period: 200 * time.Millisecond, Funded: []string{"minter"}, Args: []string{"--slots-in-an-epoch", "1"},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	key := testnode.Key("minter")
	at, err := chain.Deploy(t.Context(), node.Client, chain.NewSigner(key), chain.DeployConfig{
		Classes: []chain.Class{{Class: 0, Name: "points", Cap: 1_000_000}}, Paths: []chain.Path{{Name: "app", Class: 0, Price: 1}},
	})
	if err != nil {
		t.Fatal(err)
	}
	w.rpc, w.addresses, w.purse = node.URL, filepath.Join(w.dir, "anvil.json"), key
	if err := at.Save(w.addresses); err != nil {
		t.Fatal(err)
	}
	t.Setenv("GUERDON_TEST_MINTER", hex.EncodeToString(crypto.FromECDSA(key)))
	return "env:GUERDON_TEST_MINTER"
}

func (w *world) claims(t *testing.T, signer string) {
	key, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	me := crypto.PubkeyToAddress(key.PublicKey)
	data, port := filepath.Join(w.dir, "data"), freePort(t)
	run := func() *process {
		args := append([]string{"run", "--program", w.programme, "--signer", signer, "--data", data, "--commit", "20ms", "--claims", fmt.Sprintf(":%d", port)}, w.kafka()...)
		return start(t, append(args, w.chain()...)...)
	}
	p := run()
	waitUntil(t, 30*time.Second, "the topics are there", func() bool {
		_, err := stream.NewReader(t.Context(), w.stream(), stream.Events, nil)
		return err == nil
	})
	var events []record.Event
	for i := range 40 { // and others, in all partitions
		member := fmt.Sprintf("m%d", i%10)
		if i < 10 {
			wallet := common.Address{0: 9, 19: byte(i)}
			if i == 0 {
				wallet = me
			}
			events = append(events, record.Event{ID: "w" + member, Source: "app", Type: record.TypeWalletLink, TimeMS: claimDay(i), Member: member,
				Attrs: []record.Attr{{Name: "address", Value: wallet.Hex()}}})
		}
		events = append(events, record.Event{ID: fmt.Sprint("e", i), Source: "pos", Type: record.TypePurchase, TimeMS: claimDay(i), Member: member, Order: fmt.Sprint("o", i), Value: int64(1000 + 100*i), Currency: "USD"})
	}
	w.say(t, events...)
	const mine = 10 + 20 + 30 + 40 // of events 0, 10, 20 and 30
	var claim claimView
	waitUntil(t, 60*time.Second, "all of it is claimable", func() bool {
		claims, _ := claimsOf(t, port, me)
		if len(claims) == 1 {
			claim = claims[0]
		}
		return claim.Cumulative == strconv.Itoa(mine)
	})
	if code, text := fetched(t, port, "/claims/0x12"); code != http.StatusBadRequest {
		t.Errorf("a wallet of two digits: %d %s", code, text)
	}
	if claims, _ := claimsOf(t, port, common.Address{1}); len(claims) != 0 {
		t.Errorf("a stranger may claim %v", claims)
	}

	// A dead process on an empty disk.
	_, before := fetched(t, port, "/claims/"+me.Hex())
	p.kill()
	if err := os.RemoveAll(data); err != nil {
		t.Fatal(err)
	}
	p = run()
	waitUntil(t, 60*time.Second, "the same is served again", func() bool {
		_, again := fetched(t, port, "/claims/"+me.Hex())
		return again == before
	})

	w.redeemClaim(t, key, claim)
	waitUntil(t, 30*time.Second, "the redemption stands in the log", func() bool {
		found := false
		err := stream.Each(t.Context(), w.stream(), stream.Events, func(r *stream.Record) error {
			var ev record.Event
			if ev.Decode(r.Value) == nil && ev.Type == record.TypeRedemption && ev.Member == "m0" {
				found = true
			}
			return nil
		})
		return err == nil && found
	})
	if claims, _ := claimsOf(t, port, me); len(claims) != 1 || claims[0].Claimed != strconv.Itoa(mine) {
		t.Errorf("after the claim: %+v", claims)
	}
	w.settled(t, p)
	code, out, errs := command(append(append([]string{"prove", "--final", "--json"}, w.kafka()...), w.chain()...)...)
	var r proof.Report
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != exitOK || r.Claimable != 40 || r.Minted != 0 || r.Claims != 1 || r.Roots == 0 {
		t.Errorf("prove: exit %d, %+v %s", code, r, errs)
	}
	w.explained(t, me)
	w.simulated(t, 40)
	p.interrupt(t)
}

// explained follows the member's grants from event, wallet and transaction, and back.
func (w *world) explained(t *testing.T, me common.Address) {
	t.Helper()
	explain := func(of string) []traced {
		var out struct{ Decisions []json.RawMessage }
		code, text, errs := command(append(append([]string{"explain", of, "--json", "--last", "100"}, w.kafka()...), w.chain()...)...)
		if err := json.Unmarshal([]byte(text), &out); err != nil || code != exitOK {
			t.Fatalf("explain %s: exit %d, %v %s", of, code, err, errs)
		}
		var all []traced
		for _, raw := range out.Decisions {
			var one struct {
				Decision   json.RawMessage
				Settlement settlement
				Receipts   []json.RawMessage
			}
			if err := json.Unmarshal(raw, &one); err != nil {
				t.Fatal(err)
			}
			d, err := record.DecodeDecision(one.Decision)
			if err != nil {
				t.Fatal(err)
			}
			f := traced{decision: d, Settlement: one.Settlement}
			for _, r := range one.Receipts {
				g, err := record.DecodeGrantReceipt(r)
				if err != nil {
					t.Fatal(err)
				}
				f.Receipts = append(f.Receipts, g)
			}
			all = append(all, f)
		}
		return all
	}
	mine := explain(me.Hex())
	if len(mine) != 4 {
		t.Fatalf("%d decisions of the wallet, want 4", len(mine))
	}
	one := explain("e20")
	if len(one) != 1 || one[0].decision.Amount != 30 || one[0].Settlement.Status != "claimable" {
		t.Fatalf("event e20: %+v", one)
	}
	tx := one[0].Settlement.Tx
	if r := one[0].Receipts; len(r) == 0 || r[len(r)-1].State != record.StateFinal || r[len(r)-1].Tx != tx || r[len(r)-1].Outcome != "claimable" {
		t.Errorf("its receipts: %+v, transaction %s", r, tx)
	}
	back := explain(tx)
	if !slices.ContainsFunc(back, func(f traced) bool { return f.decision.ID == one[0].decision.ID }) {
		t.Errorf("transaction %s does not lead back to %s", tx, one[0].decision.ID)
	}
	if again := explain(one[0].decision.ID); len(again) != 1 || again[0].Settlement != one[0].Settlement {
		t.Errorf("by its id: %+v, want %+v", again, one)
	}
	code, text, errs := command(append(append([]string{"explain", me.Hex(), "--last", "1"}, w.kafka()...), w.chain()...)...)
	if code != exitOK || !strings.Contains(text, "the last 1 of 4 decisions") {
		t.Errorf("what is left out is not said: exit %d, %s%s", code, text, errs)
	}
	if code, _, errs := command(append(append([]string{"explain", "e-nothing"}, w.kafka()...), w.chain()...)...); code != exitFailed || !strings.Contains(errs, "nothing was decided") {
		t.Errorf("explain of nothing: exit %d, %s", code, errs)
	}
}

// transact sends a call, or ether, and waits until it is mined.
func (w *world) transact(t *testing.T, client *ethclient.Client, key *ecdsa.PrivateKey, to common.Address, wei *big.Int, data []byte) {
	t.Helper()
	id, err := client.ChainID(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	nonce, err := client.PendingNonceAt(t.Context(), crypto.PubkeyToAddress(key.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	tx := types.MustSignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, Gas: 300_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(50e9), To: &to, Value: wei, Data: data,
	})
	if err := client.SendTransaction(t.Context(), tx); err != nil {
		t.Fatal(err)
	}
	if r, err := bind.WaitMined(t.Context(), client, tx.Hash()); err != nil || r.Status != 1 {
		t.Fatalf("transaction to %v: %+v, %v", to, r, err)
	}
}

// redeemClaim has a wallet draw a claim and redeem 60 of it at once.
func (w *world) redeemClaim(t *testing.T, key *ecdsa.PrivateKey, c claimView) {
	t.Helper()
	at, err := chain.LoadAddresses(w.addresses)
	if err != nil {
		t.Fatal(err)
	}
	client, err := ethclient.Dial(w.rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	me := crypto.PubkeyToAddress(key.PublicKey)
	purse := w.purse
	if purse == nil { // the sandbox's operator's, which is published
		if purse, err = crypto.ToECDSA(crypto.Keccak256([]byte("guerdon sandbox operator"))); err != nil {
			t.Fatal(err)
		}
	}
	w.transact(t, client, purse, me, big.NewInt(1e17), nil)
	cumulative, _ := strconv.ParseUint(c.Cumulative, 10, 64)
	var path [32]byte
	copy(path[:], "app")
	w.transact(t, client, key, at.Rewards, nil, bindings.NewRewards().PackRedeemClaim(common.HexToHash(c.Claim).Big(), path, common.FromHex(c.Proof), big.NewInt(60)))
	head, err := client.BlockNumber(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	left, err := chain.NewReader(client, at).At(head).Balances(t.Context(), []chain.Holding{{Owner: me}})
	if err != nil || left[0].Uint64() != cumulative-60 {
		t.Fatalf("balance %v, %v; want %d", left, err, cumulative-60)
	}
}

func claimsOf(t *testing.T, port int, wallet common.Address) (claims []claimView, code int) {
	t.Helper()
	code, text := fetched(t, port, "/claims/"+wallet.Hex())
	var answer struct {
		Wallet string      `json:"wallet"`
		Claims []claimView `json:"claims"`
	}
	if code == http.StatusOK {
		if err := json.Unmarshal([]byte(text), &answer); err != nil || answer.Wallet != wallet.Hex() {
			t.Fatalf("%q: %v", text, err)
		}
	}
	return slices.Clone(answer.Claims), code
}

func fetched(t *testing.T, port int, path string) (int, string) {
	t.Helper()
	r, err := http.Get(fmt.Sprintf("http://127.0.0.1:%d%s", port, path))
	if err != nil {
		return 0, err.Error()
	}
	defer r.Body.Close()
	b, err := io.ReadAll(r.Body)
	if err != nil {
		return 0, err.Error()
	}
	return r.StatusCode, string(b)
}

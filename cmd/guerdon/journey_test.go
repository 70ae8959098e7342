package main

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
)

// TestJourney settles what is decided in a grocer's year, on the Kafka that
// GUERDON_TEST_BROKERS names and an anvil of its own: deploy, import, train, run, until
// all is settled and proved; and the gas of every batch is within what is said of it.
// GUERDON_COMPLETEJOURNEY is where scripts/completejourney.sh put the tables.
func TestJourney(t *testing.T) {
	dir := os.Getenv("GUERDON_COMPLETEJOURNEY")
	if dir == "" || os.Getenv("GUERDON_TEST_BROKERS") == "" || testnode.Anvil.Binary() == "" {
		t.Skip("`make journey` names the tables, a Kafka and an anvil")
	}
	w := journeyWorld(t)
	ok := func(args ...string) string {
		t.Helper()
		code, out, errs := command(args...)
		if code != exitOK {
			t.Fatalf("guerdon %s: exit %d\n%s%s", strings.Join(args, " "), code, out, errs)
		}
		return out
	}
	t.Log(ok(append([]string{"import", "completejourney", "--dir", dir}, w.kafka()...)...))
	began := time.Now()
	var trained struct{ File string }
	if err := json.Unmarshal([]byte(ok(append([]string{"train", "--program", w.programme, "--events", "topic", "--out", w.dir, "--json"}, w.kafka()...)...)), &trained); err != nil {
		t.Fatal(err)
	}
	t.Logf("trained in %v", time.Since(began).Round(time.Second))
	began = time.Now()
	p := start(t, append(append([]string{"run", "--program", w.programme, "--model", trained.File, "--signer", "env:GUERDON_TEST_MINTER",
		"--data", filepath.Join(w.dir, "data"), "--no-feedback"}, w.kafka()...), w.chain()...)...)
	r := w.settledWithin(t, p, 20*time.Minute)
	t.Logf("%d events, %d decisions, settled and proved after %v", r.Events, r.Decisions, time.Since(began).Round(time.Second))
	t.Log(ok(append(append([]string{"prove", "--final"}, w.kafka()...), w.chain()...)...))
	p.interrupt(t)
	gasOfBatches(t, w)
}

// journeyWorld is Kafka and anvil, whose clock stands at the programme's start, and the
// contracts as `guerdon deploy` leaves them.
func journeyWorld(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir(), brokers: os.Getenv("GUERDON_TEST_BROKERS")}
	w.prefix = "journey-" + strings.ToLower(filepath.Base(filepath.Dir(w.dir))) + fmt.Sprint(time.Now().UnixMilli()) + "."
	starts := time.Date(2017, 3, 26, 0, 0, 0, 0, time.UTC)
	node, err := testnode.Start(t.Context(), testnode.Anvil, testnode.Options{
		Dir: t.TempDir(), Period: time.Second, Funded: []string{"deployer", "minter"},
		Args: []string{"--slots-in-an-epoch", "1", "--timestamp", fmt.Sprint(starts.Unix())},
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	text, err := os.ReadFile("../../bench/journey/grocer.yaml")
	if err != nil {
		t.Fatal(err)
	}
	w.rpc, w.addresses, w.programme = node.URL, filepath.Join(w.dir, "addresses.json"), filepath.Join(w.dir, "grocer.yaml")
	if err := os.WriteFile(w.programme, []byte(strings.Replace(string(text), "guerdon.events", w.prefix+"events", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, variable := range map[string]string{"deployer": "GUERDON_TEST_DEPLOYER", "minter": "GUERDON_TEST_MINTER"} {
		t.Setenv(variable, hex.EncodeToString(crypto.FromECDSA(testnode.Key(name))))
	}
	code, out, errs := command("deploy", "--rpc", w.rpc, "--program", w.programme, "--addresses", w.addresses, "--signer", "env:GUERDON_TEST_DEPLOYER",
		"--admin", common.Address{19: 0xad}.Hex(), "--guardian", common.Address{19: 2}.Hex(), "--minter", crypto.PubkeyToAddress(testnode.Key("minter").PublicKey).Hex())
	if code != exitOK {
		t.Fatalf("deploy: exit %d\n%s%s", code, out, errs)
	}
	return w
}

// What a batch may cost: the figures of the contracts' table for each item, the slot of
// the supply of a token id never minted before, and what a transaction and a section cost
// however little is in them, which at the table's 500 items is hardly anything.
const (
	gasNewHolder, gasHolder    = 28_200, 11_100
	gasNewBadge, gasBadge      = 51_000, 9_300
	gasNewToken                = 22_100 // a cold slot from zero, EIP-2929
	gasTransaction, gasSection = 60_000, 30_000
)

// gasOfBatches compares every settle transaction with what its items may cost.
func gasOfBatches(t *testing.T, w *world) {
	t.Helper()
	ctx := context.Background()
	client, err := ethclient.DialContext(ctx, w.rpc)
	if err != nil {
		t.Fatal(err)
	}
	defer client.Close()
	at, err := chain.LoadAddresses(w.addresses)
	if err != nil {
		t.Fatal(err)
	}
	batches := settleLogs(t, ctx, client, at)
	seen, items, gas, worst := map[string]bool{}, 0, uint64(0), 0.0
	for _, hash := range batches.order {
		r, err := client.TransactionReceipt(ctx, hash)
		if err != nil {
			t.Fatal(err)
		}
		most, n := gasTransaction, 0
		for _, l := range batches.logs[hash] {
			most += costOf(l, at, seen, &n)
		}
		items, gas = items+n, gas+r.GasUsed
		worst = max(worst, float64(r.GasUsed)/float64(most))
		if r.GasUsed > uint64(most) {
			t.Errorf("%v: %d gas for %d items, at most %d expected", hash, r.GasUsed, n, most)
		}
	}
	t.Logf("%d batches, %d items, %d gas: %d an item; the dearest batch took %.2f of what it may", len(batches.order), items, gas, gas/uint64(max(items, 1)), worst)
}

var (
	transferSingle = crypto.Keccak256Hash([]byte("TransferSingle(address,address,address,uint256,uint256)"))
	settledTopic   = crypto.Keccak256Hash([]byte("Settled(uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint32,uint32)"))
	badgeEvolved   = crypto.Keccak256Hash([]byte("BadgeEvolved(uint256,uint8,uint8,uint32)"))
)

// costOf is what one log's item may cost; a section's own log stands for the section.
func costOf(l types.Log, at chain.Addresses, seen map[string]bool, items *int) int {
	switch {
	case l.Address == at.Settlement:
		return gasSection
	case l.Topics[0] == transferSingle:
		*items++
		id := new(big.Int).SetBytes(l.Data[:32]).String()
		cost := gasHolder
		if holder := l.Topics[3].Hex() + id; !seen[holder] {
			seen[holder], cost = true, gasNewHolder
		}
		if !seen[id] {
			seen[id] = true
			cost += gasNewToken
		}
		return cost
	case l.Topics[0] == badgeEvolved:
		*items++
		if new(big.Int).SetBytes(l.Data[:32]).Sign() == 0 {
			return gasNewBadge
		}
		return gasBadge
	}
	return 0
}

type settleTxs struct {
	order []common.Hash
	logs  map[common.Hash][]types.Log
}

// settleLogs are the logs of the transactions that settled something.
func settleLogs(t *testing.T, ctx context.Context, client *ethclient.Client, at chain.Addresses) settleTxs {
	t.Helper()
	head, err := client.BlockNumber(ctx)
	if err != nil {
		t.Fatal(err)
	}
	all, settles := settleTxs{logs: map[common.Hash][]types.Log{}}, map[common.Hash]bool{}
	const step = 200
	for from := uint64(0); from <= head; from += step {
		logs, err := client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(min(head, from+step-1)),
			Addresses: []common.Address{at.Settlement, at.Rewards, at.Badge}})
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range logs {
			if len(all.logs[l.TxHash]) == 0 {
				all.order = append(all.order, l.TxHash)
			}
			all.logs[l.TxHash] = append(all.logs[l.TxHash], l)
			settles[l.TxHash] = settles[l.TxHash] || l.Topics[0] == settledTopic
		}
	}
	all.order = slices.DeleteFunc(all.order, func(h common.Hash) bool { return !settles[h] })
	return all
}

package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/internal/testnode"
)

// long reports whether schedules run at full length: make faults-chain.
func long() bool { return os.Getenv("GUERDON_FAULTS") == "full" }

// TestSettleKills ends `guerdon mint` by SIGKILL at each boundary of a batch's way, the
// journal kept or deleted, and lets the next life go on from there.
func TestSettleKills(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	stop := w.feed(15, 50*time.Millisecond)
	rounds := 1
	if long() {
		rounds = 3
	}
	for range rounds {
		for _, point := range []string{"journalled", "signed", "sent", "mined", "final"} {
			for _, keep := range []bool{true, false} {
				p := w.minter("mint", minterName, []string{fmt.Sprintf("GUERDON_FAULT=%s:%d", point, 1+w.fate.IntN(4))})
				w.killed(p, point)
				if !keep {
					if err := os.RemoveAll(filepath.Join(w.dir, "mint")); err != nil {
						t.Fatal(err)
					}
				}
			}
		}
	}
	stop()
	p := w.minter("mint", minterName, nil)
	w.settled(p)
	w.decide(3) // what an earlier life had mined ends with the next that is settled
	w.settled(p)
	w.audit()
	w.ended(t)
}

// TestSettleThroughProxy puts a proxy before the node that takes what it is given and
// breaks the connection, loses, holds back or refuses transactions, lies about the nonce
// and knows no receipts.
func TestSettleThroughProxy(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	of := map[string][]testnode.Action{
		"eth_sendRawTransaction":    {testnode.Timeout, testnode.Drop, testnode.Reorder, testnode.Refuse, testnode.Reset},
		"eth_getTransactionCount":   {testnode.Ahead, testnode.Behind, testnode.Reset},
		"eth_getTransactionReceipt": {testnode.Null, testnode.Timeout},
		"eth_getBlockByNumber":      {testnode.Reset, testnode.Refuse},
		"eth_call":                  {testnode.Timeout, testnode.Refuse},
		"eth_feeHistory":            {testnode.Reset},
		"eth_getLogs":               {testnode.Reset},
	}
	p := w.minter("mint", minterName, nil)
	stop := w.feed(15, 100*time.Millisecond)
	waitUntil(t, 20*time.Second, "it settles", func() bool { return w.transactions() > 2 })
	next := map[string]int{}
	w.proxy.Bend(func(c *testnode.Call) testnode.Action {
		all := of[c.Method]
		if len(all) == 0 || w.fate.IntN(100) >= 35 {
			return testnode.Pass
		}
		next[c.Method]++
		return all[next[c.Method]%len(all)]
	})
	time.Sleep(lasting(5*time.Second, 40*time.Second))
	waitUntil(t, time.Minute, "everything has happened", func() bool {
		for a := testnode.Timeout; a <= testnode.Reset; a++ {
			if w.proxy.Struck()[a] == 0 {
				return false
			}
		}
		return true
	})
	w.proxy.Bend(nil)
	stop()
	w.settled(p)
	w.audit()
	w.ended(t)
}

// TestSettleOutage takes the node away for a while.
func TestSettleOutage(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	p := w.minter("mint", minterName, nil)
	stop := w.feed(15, 100*time.Millisecond)
	time.Sleep(time.Second)
	w.proxy.Down(true)
	time.Sleep(lasting(12*time.Second, 2*time.Minute)) // more than the lane waits before it says so
	w.proxy.Down(false)
	stop()
	w.settled(p)
	w.audit()
	w.ended(t)
}

// TestSettleEndpoints has three ways to the node, of which one at a time is away.
func TestSettleEndpoints(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	ways := []*testnode.Proxy{w.proxy, testnode.NewProxy(w.node), testnode.NewProxy(w.node)}
	for _, p := range ways[1:] {
		t.Cleanup(p.Close)
		w.rpc += "," + p.URL
	}
	p := w.minter("mint", minterName, nil)
	stop := w.feed(15, 100*time.Millisecond)
	longest, last, was := time.Duration(0), time.Now(), uint64(0)
	for i := range int(lasting(6, 30)) {
		ways[i%3].Down(true)
		for until := time.Now().Add(1500 * time.Millisecond); time.Now().Before(until); time.Sleep(20 * time.Millisecond) {
			if n := w.transactions(); n != was {
				longest, last, was = max(longest, time.Since(last)), time.Now(), n
			}
		}
		ways[i%3].Down(false)
	}
	stop()
	w.settled(p)
	w.audit()
	w.ended(t)
	if t.Logf("longest time without a transaction in a block: %v", longest); longest > 5*time.Second {
		t.Error("settlement stood still while nodes were there")
	}
}

// TestSettleFeeSpikes lets the base fee jump a hundredfold between sending and mining.
func TestSettleFeeSpikes(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	p := w.minter("mint", minterName, nil)
	stop := w.feed(15, 100*time.Millisecond)
	for range 2 {
		time.Sleep(700 * time.Millisecond)
		waitUntil(t, 20*time.Second, "a transaction waits to be mined", func() bool { return w.waiting(minterName) > 0 })
		for until := time.Now().Add(lasting(4*time.Second, 8*time.Second)); time.Now().Before(until); time.Sleep(30 * time.Millisecond) {
			w.call("anvil_setNextBlockBaseFeePerGas", hexutil.EncodeUint64(150*params.GWei))
		}
	}
	stop()
	w.settled(p)
	w.audit()
	w.ended(t)
	if !p.said("transaction replaced") {
		t.Error("no transaction was replaced")
	}
}

// TestSettleReorgs takes blocks back with their transactions: fewer than are waited for,
// and more, also when nothing is decided any more. The process goes on by itself.
func TestSettleReorgs(t *testing.T) {
	for name, depth := range map[string]uint64{"shallow": 2, "deep": 6} {
		t.Run(name, func(t *testing.T) {
			w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
			p := w.minter("mint", minterName, nil, "--final-after", "3")
			stop := w.feed(15, 100*time.Millisecond)
			for range int(lasting(3, 10)) {
				time.Sleep(1500*time.Millisecond + time.Duration(w.fate.IntN(1000))*time.Millisecond)
				w.reorg(depth)
			}
			stop()
			w.settled(p)
			w.final()
			w.reorg(depth + 6)
			if w.isSettled() {
				t.Error("the reorg undid nothing")
			}
			w.settled(p)
			w.audit()
			if !p.said("final blocks were undone") {
				t.Error("nobody noticed")
			}
		})
	}
}

// TestSettleUndeployed undoes the deployment's last step with what was settled. Nothing is
// sent to an epoch that is not open; once the deployment is whole again settling goes on.
func TestSettleUndeployed(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	p := w.minter("mint", minterName, nil, "--final-after", "3")
	w.decide(200)
	w.settled(p)
	w.final()
	head, err := w.node.Client.BlockNumber(w.ctx)
	if err != nil {
		t.Fatal(err)
	}
	w.call("anvil_reorg", head-w.ready+1, []any{})
	w.decide(50)
	waitUntil(t, 30*time.Second, "it waits for the epoch", func() bool { return p.said("epoch 1 is not open on chain") })
	w.deploy()
	w.settled(p)
	w.audit()
}

// TestSettleTwice has two batchers settle the same partitions, with one key, and with
// one each. It costs gas and nothing else.
func TestSettleTwice(t *testing.T) {
	for _, second := range []string{minterName, "other"} {
		t.Run(second, func(t *testing.T) {
			w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
			if second != minterName {
				w.allow(second)
			}
			a, b := w.minter("a", minterName, nil), w.minter("b", second, nil)
			stop := w.feed(15, 100*time.Millisecond)
			time.Sleep(lasting(5*time.Second, 30*time.Second))
			stop()
			w.settled(a, b)
			w.audit()
		})
	}
}

// TestSettleLanes moves partitions between signers, killed while their transactions are
// on their way: a lane is drained before another one has its partitions.
func TestSettleLanes(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: time.Second})
	w.allow("other")
	stop := w.feed(15, 50*time.Millisecond)
	and := []string{"--signer", "file:" + w.keyFile("other")}
	for i, more := range [][]string{nil, and, nil, and} {
		p := w.minter("mint", minterName, nil, more...)
		was := w.transactions()
		waitUntil(t, 40*time.Second, "its lanes settle", func() bool { return w.transactions() > was+1 })
		if i > 0 && !p.said("its partitions move") {
			t.Errorf("life %d moved no partition", i)
		}
		p.kill()
	}
	stop()
	p := w.minter("mint", minterName, nil, and...)
	w.settled(p)
	w.decide(3)
	w.settled(p)
	w.audit()
	w.ended(t)
	if n, err := w.node.Client.NonceAt(w.ctx, crypto.PubkeyToAddress(testnode.Key("other").PublicKey), nil); err != nil || n == 0 {
		t.Errorf("the other lane sent %d transactions, %v", n, err)
	}
}

// TestSettlePoor has a signer without ether, who is sent some.
func TestSettlePoor(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	w.allow("pauper")
	w.decide(50)
	p := w.minter("mint", "pauper", nil)
	waitUntil(t, 20*time.Second, "it says that it cannot pay", func() bool { return p.said("signer cannot pay for gas") })
	if err := w.node.SetBalance(w.ctx, crypto.PubkeyToAddress(testnode.Key("pauper").PublicKey), 10); err != nil {
		t.Fatal(err)
	}
	w.settled(p)
	w.audit()
	w.ended(t)
}

// TestSettleTruncated deletes decisions. Those whose settlement is final may go, as long as the
// one at the watermark is there; otherwise it has to stop, with words, and settle nothing.
func TestSettleTruncated(t *testing.T) {
	w := newSettleWorld(t, testnode.Anvil, testnode.Options{Period: 300 * time.Millisecond})
	w.decide(90)
	p := w.minter("mint", minterName, nil)
	w.settled(p)
	w.final()
	p.interrupt(t)

	w.truncate(func(end int64) int64 { return end - 1 }) // up to the watermark's
	w.decide(60)
	p = w.minter("mint", minterName, nil)
	w.settled(p)
	w.final()
	w.audit()
	p.interrupt(t)

	w.decide(30)
	w.truncate(func(end int64) int64 { return end - 3 }) // and decisions that nobody settled
	p = w.minter("mint", minterName, nil)
	w.refuses(p, "its beginning is missing")

	elsewhere := *w.world // a log that ends before the watermark
	elsewhere.prefix = "other."
	w.fewDecisions(&elsewhere)
	args := append([]string{"mint", "--program", w.programme, "--data", filepath.Join(w.dir, "elsewhere"), "--signer", "file:" + w.keyFile(minterName)}, elsewhere.kafka()...)
	text, err := os.ReadFile(w.programme)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(w.programme, bytes.ReplaceAll(text, []byte("guerdon.events"), []byte("other.events")), 0o600); err != nil {
		t.Fatal(err)
	}
	w.refuses(start(t, append(args, w.chain()...)...), "before the watermark")
}

// refuses waits until the process has ended with these words.
func (w *settleWorld) refuses(p *process, words string) {
	w.t.Helper()
	select {
	case <-p.done:
	case <-time.After(20 * time.Second):
		w.t.Fatalf("goes on: %s", tail(p.out.String(), 2000))
	}
	if p.err == nil || !p.said(words) {
		w.t.Errorf("want %q: %v\n%s", words, p.err, tail(p.out.String(), 2000))
	}
}

// TestSettleStuckOnGeth has a node that mines nothing below a tip, so that transactions
// wait until they are replaced often enough.
func TestSettleStuckOnGeth(t *testing.T) {
	w := newSettleWorld(t, testnode.Geth, testnode.Options{Period: time.Second, Args: []string{"--miner.gasprice", "1500000000"}})
	p := w.minter("mint", minterName, nil, "--replace-after", "700ms")
	w.decide(120)
	w.settled(p)
	w.audit()
	w.ended(t)
	if n := strings.Count(p.out.String(), "transaction replaced"); n < 3 {
		t.Errorf("%d replacements: a tip of 1 gwei was enough", n)
	}
}

// TestSettleKillsOnGeth is TestSettleKills where replacements and pools are geth's.
func TestSettleKillsOnGeth(t *testing.T) {
	w := newSettleWorld(t, testnode.Geth, testnode.Options{Period: time.Second})
	stop := w.feed(15, 100*time.Millisecond)
	for i, point := range []string{"journalled", "signed", "sent", "mined", "final"} {
		p := w.minter("mint", minterName, []string{fmt.Sprintf("GUERDON_FAULT=%s:%d", point, 1+w.fate.IntN(4))})
		w.killed(p, point)
		if long() && i%2 == 0 || point == "sent" {
			if err := os.RemoveAll(filepath.Join(w.dir, "mint")); err != nil {
				t.Fatal(err)
			}
		}
	}
	stop()
	p := w.minter("mint", minterName, nil)
	w.settled(p)
	w.decide(3) // what an earlier life had mined ends with the next that is settled
	w.settled(p)
	w.audit()
	w.ended(t)
}

// TestSettleOrphansOnGeth rewinds geth's head, which leaves the orphans in no pool.
func TestSettleOrphansOnGeth(t *testing.T) {
	w := newSettleWorld(t, testnode.Geth, testnode.Options{Period: time.Second})
	p := w.minter("mint", minterName, nil, "--final-after", "6")
	stop := w.feed(15, 100*time.Millisecond)
	for range int(lasting(2, 6)) {
		time.Sleep(3500 * time.Millisecond)
		head, err := w.node.Client.BlockNumber(w.ctx)
		if err != nil {
			t.Fatal(err)
		}
		w.call("debug_setHead", hexutil.EncodeUint64(head-2))
	}
	stop()
	w.settled(p)
	w.audit()
	w.ended(t)
	if !p.said("a reorg took a transaction back") {
		t.Error("no reorg was noticed")
	}
}

// TestSettleFullPoolOnGeth has others fill geth's pool, above and below our fees.
func TestSettleFullPoolOnGeth(t *testing.T) {
	const others = 24
	o := testnode.Options{Period: time.Second, GasLimit: 20_000_000, Args: []string{
		"--txpool.accountslots", "1", "--txpool.globalslots", "16", "--txpool.accountqueue", "1", "--txpool.globalqueue", "4"}}
	for i := range others {
		o.Funded = append(o.Funded, fmt.Sprint("crowd", i))
	}
	w := newSettleWorld(t, testnode.Geth, o)
	stopCrowd := w.crowd(others)
	p := w.minter("mint", minterName, nil)
	stop := w.feed(15, 100*time.Millisecond)
	time.Sleep(lasting(8*time.Second, 40*time.Second))
	stop()
	stopCrowd()
	w.settled(p)
	w.audit()
	w.ended(t)
}

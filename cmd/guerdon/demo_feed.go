package main

import (
	"cmp"
	"container/heap"
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// stepMS is how far event time runs ahead of settlement: the chain's clock is the
// events', and a credit must not have expired before it is minted.
const stepMS = 7 * 24 * 3600 * 1000

// feed appends the history at once, then the rest week by week, letting the chain
// catch up and members redeem in between.
func (d *demo) feed(ctx context.Context, failed <-chan error) error {
	starts := d.product.scorer.startsMS
	due := starts
	d.phase = "history"
	for i := range d.events {
		ev := &d.events[i]
		if ev.TimeMS >= due {
			if err := d.rest(ctx, failed); err != nil {
				return err
			}
			if err := d.members.redeem(ctx, d.parts, due); err != nil {
				return err
			}
			for ev.TimeMS >= due {
				due += stepMS
			}
			d.phase = time.UnixMilli(ev.TimeMS).UTC().Format("week of 2006-01-02")
		}
		if err := d.feeder.event(ctx, ev); err != nil {
			return err
		}
	}
	d.phase = "coming to rest"
	if err := d.tick(ctx, due); err != nil {
		return err
	}
	if err := d.rest(ctx, failed); err != nil {
		return err
	}
	if err := d.members.redeem(ctx, d.parts, due); err != nil {
		return err
	}
	return d.rest(ctx, failed)
}

// tick moves every partition to the end of the last week: those without an event in
// it would otherwise never learn that it passed, and silent members not be scored.
func (d *demo) tick(_ context.Context, timeMS int64) error {
	value := record.AppendControl(nil, &record.Control{Kind: record.ControlTick, TimeMS: timeMS})
	for p := range int32(demoPartitions) {
		d.feeder.to.Add(stream.Message{Topic: stream.Events, Partition: p, Value: value, TimeMS: timeMS})
		d.feeder.sent.Add(1)
	}
	return nil
}

// rest waits until nothing is on its way: all input committed, all that was decided
// settled, all that the chain logged fed back, and still so after that.
func (d *demo) rest(ctx context.Context, failed <-chan error) error {
	if err := d.feeder.flush(ctx); err != nil {
		return err
	}
	for calm := 0; calm < 2; {
		select {
		case err := <-failed:
			return cmp.Or(err, errors.New("the product stopped before the sample's end"))
		default:
		}
		if d.still() {
			calm++
			continue
		}
		calm = 0
		if err := pause(ctx, 2*time.Millisecond); err != nil {
			return err
		}
	}
	return nil
}

// still reports whether every hand-over has caught up, in the order things flow.
func (d *demo) still() bool {
	head := d.parts.Chain.Head().Number.Uint64()
	if d.product.watcher.cursor.Load() <= head {
		return false
	}
	scored := d.product.scorer.stats
	if scored.Events.Load() < d.feeder.sent.Load()+d.product.watcher.appended.Load() {
		return false
	}
	m := d.product.minter.Stats()
	return m.Queued == 0 && int64(m.Decisions+m.Unsettling+m.Elsewhere+m.Skipped) >= scored.Decisions.Load()
}

// demoMembers are the simulated members' wallets and intentions; what they do is
// decided in sandbox/simulated.go.
type demoMembers struct {
	sim       sandbox.Members
	byAddress map[common.Address]*demoMember
	due       redemptions
	redeemed  int64
}

type demoMember struct {
	name  string
	key   *ecdsa.PrivateKey
	nonce uint64
}

// newDemoMembers derives every member's wallet, on all cores.
func newDemoMembers(events []record.Event) (*demoMembers, error) {
	m := &demoMembers{sim: sandbox.DefaultMembers(sampleSeed), byAddress: map[common.Address]*demoMember{}}
	names := make([]string, 0, 1<<15)
	for i := range events {
		if events[i].Type == record.TypeWalletLink {
			names = append(names, events[i].Member)
		}
	}
	made := make([]*demoMember, len(names))
	errs := make([]error, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for w := range errs {
		wg.Go(func() {
			for i := w; i < len(names); i += len(errs) {
				key, err := m.sim.Key(names[i])
				if err != nil {
					errs[w] = err
					return
				}
				made[i] = &demoMember{name: names[i], key: key}
			}
		})
	}
	wg.Wait()
	for _, one := range made {
		if one != nil {
			m.byAddress[crypto.PubkeyToAddress(one.key.PublicKey)] = one
		}
	}
	return m, errors.Join(errs...)
}

// redeemers are the wallets that need ether for gas.
func (m *demoMembers) redeemers() []common.Address {
	all := make([]common.Address, 0, len(m.byAddress))
	for at := range m.byAddress {
		all = append(all, at)
	}
	return all
}

// granted asks the simulation what a member will do with a grant.
func (m *demoMembers) granted(to common.Address, token uint32, amount uint64, atMS int64) {
	who := m.byAddress[to]
	if who == nil {
		return
	}
	if r, ok := m.sim.Redeem(who.name, token, amount, atMS); ok {
		heap.Push(&m.due, intention{Redemption: r, by: who, at: to})
	}
}

// intention is a redemption that will be tried when its time has come.
type intention struct {
	sandbox.Redemption
	by *demoMember
	at common.Address
}

// redemptions is a heap by time, then member.
type redemptions []intention

func (h redemptions) Len() int { return len(h) }
func (h redemptions) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(h[i].AtMS, h[j].AtMS), cmp.Compare(h[i].Member, h[j].Member), cmp.Compare(h[i].Token, h[j].Token)) < 0
}
func (h redemptions) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *redemptions) Push(x any)   { *h = append(*h, x.(intention)) }
func (h *redemptions) Pop() any {
	last := len(*h) - 1
	x := (*h)[last]
	*h = (*h)[:last]
	return x
}

// redeem sends the redemptions that are due, each from its member's own wallet, and
// waits until they are mined. What a member no longer has is not tried.
func (m *demoMembers) redeem(ctx context.Context, parts *sandbox.Parts, untilMS int64) error {
	var now []intention
	for len(m.due) > 0 && m.due[0].AtMS < untilMS {
		now = append(now, heap.Pop(&m.due).(intention))
	}
	if len(now) == 0 {
		return nil
	}
	client := parts.Chain.Client()
	wanted := make([]chain.Holding, len(now))
	for i := range now {
		wanted[i] = chain.Holding{Owner: now[i].at, ID: now[i].Token}
	}
	reader := chain.NewReader(client, parts.Addresses)
	has, err := reader.At(parts.Chain.Head().Number.Uint64()).Redeemable(ctx, wanted)
	if err != nil {
		return fmt.Errorf("simulated redemptions: %w", err)
	}
	left := map[holding]uint64{}
	for i := range wanted {
		left[holding{wanted[i].Owner, wanted[i].ID}] = has[i].Uint64()
	}
	var last common.Hash
	for i := range now {
		h := holding{now[i].at, now[i].Token}
		amount := min(now[i].Amount, left[h])
		if amount == 0 {
			continue
		}
		left[h] -= amount
		if last, err = m.send(ctx, client, parts.Addresses, &now[i], amount); err != nil {
			return fmt.Errorf("simulated redemption of %s: %w", now[i].Member, err)
		}
		m.redeemed++
	}
	return waitFor(ctx, client, last)
}

// send signs one redemption. A member's gas is generous: it is the sandbox's ether.
func (m *demoMembers) send(ctx context.Context, client *ethclient.Client, at chain.Addresses, r *intention, amount uint64) (common.Hash, error) {
	var path [32]byte
	copy(path[:], r.Path)
	data := bindings.NewRewards().PackRedeem(new(big.Int).SetUint64(uint64(r.Token)), new(big.Int).SetUint64(amount), path)
	id := new(big.Int).SetUint64(at.ChainID)
	tx, err := types.SignNewTx(r.by.key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: r.by.nonce, Gas: 150_000, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9), To: &at.Rewards, Data: data,
	})
	if err != nil {
		return common.Hash{}, err
	}
	r.by.nonce++
	return tx.Hash(), client.SendTransaction(ctx, tx)
}

// waitFor returns when a transaction is mined, and the ones before it with it.
func waitFor(ctx context.Context, client *ethclient.Client, tx common.Hash) error {
	for tx != (common.Hash{}) {
		_, err := client.TransactionReceipt(ctx, tx)
		if err == nil {
			return nil
		}
		if err := pause(ctx, 2*time.Millisecond); err != nil {
			return err
		}
	}
	return nil
}

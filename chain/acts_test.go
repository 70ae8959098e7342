package chain

import (
	"fmt"
	"math"
	"math/big"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// TestActsOfTheContracts: what the contracts log when a holder does each thing there is
// to do becomes the events it should.
func TestActsOfTheContracts(t *testing.T) {
	w := deployed(t, DevConfig{})
	holder, id := w.signer.at, big.NewInt(credit<<16)
	call := func(to common.Address, data []byte) {
		t.Helper()
		opts := bind.NewKeyedTransactor(testKey, new(big.Int).SetUint64(w.at.ChainID))
		tx, err := bind.NewBoundContract(to, abi.ABI{}, w.c, w.c, w.c).RawTransact(opts, data)
		if err != nil {
			t.Fatal(err)
		}
		if r, err := waitMined(w.ctx, w.c, tx.Hash()); err != nil || r.Status != 1 {
			t.Fatalf("%v, %v", r, err)
		}
	}
	rewards, vouchers := bindings.NewRewards(), bindings.NewVouchers()
	call(w.at.Settlement, EncodeSettle(nil, batch(section(0, pos(0, 0), pos(1, 1),
		batcher.Item{To: holder, Amount: 100, Class: credit}, batcher.Item{To: holder, Amount: 3<<8 | 2, Class: record.BadgeClass}))))
	var path [32]byte
	copy(path[:], "hotel")
	partner := bindings.IRedemptionPathway{Price: 1, Stock: math.MaxUint64, Kind: 3, Partner: holder, FulfilWithin: 3600}
	call(w.at.Rewards, rewards.PackSetPathway(path, credit, partner))
	call(w.at.Rewards, rewards.PackRedeem(id, big.NewInt(10), path))
	call(w.at.Rewards, rewards.PackRedeem(id, big.NewInt(20), path))
	call(w.at.Vouchers, vouchers.PackFulfil(big.NewInt(1), [32]byte{7}))
	call(w.at.Vouchers, vouchers.PackRefund(big.NewInt(2)))
	call(w.at.Rewards, rewards.PackCancel(id, big.NewInt(5)))
	call(w.at.Rewards, rewards.PackSafeTransferFrom(holder, common.Address{1}, id, big.NewInt(6), nil))

	wa, err := NewWatcher(WatcherConfig{Node: w.c, Addresses: w.at, Kinds: KindsOf(ActTypes()), Poll: time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	wa.cursor = w.at.Block
	look, err := wa.look(w.ctx, 1000)
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for i := range look.Logs {
		for _, a := range look.Logs[i].Acts(w.at.ChainID, ActTypes()) {
			text := fmt.Sprintf("%s %s", a.Wallet.Hex()[:6], a.Event.Type)
			for _, name := range []string{"amount", "path", "voucher", "to", "purchases"} {
				if v, ok := a.Event.Attr(name); ok {
					text += " " + name + "=" + v
				}
			}
			got = append(got, text)
			var back record.Event
			a.Event.Member = "m"
			if err := back.Decode(record.AppendEvent(nil, &a.Event)); err != nil {
				t.Error(err)
			}
		}
	}
	me := holder.Hex()[:6]
	want := []string{
		me + " badge_evolved to=2 purchases=3",
		me + " redemption amount=10 path=hotel", me + " redemption amount=20 path=hotel",
		me + " voucher_fulfilled amount=10 voucher=1", me + " voucher_refunded amount=20 voucher=2",
		me + " cancellation amount=5", me + " transfer_out amount=6", "0x0100 transfer_in amount=6",
	}
	if !slices.Equal(got, want) {
		t.Errorf("acts:\n%q, want\n%q", got, want)
	}
}

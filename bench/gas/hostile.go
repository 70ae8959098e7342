package main

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
)

// capped is us in a transaction that asks for no more than it may execute, where it could.
const capped = ours + ", asking for 2^24"

// others are those who share a batch with a recipient that has code.
const others = 99

// hostileRow is what one recipient with code does to a batch.
type hostileRow struct {
	Who      string `json:"who"`
	Receiver string `json:"receiver"`
	Taken    bool   `json:"taken"`    // it got its token
	Others   int    `json:"others"`   // who got theirs, of 99
	Reverted bool   `json:"reverted"` // the transaction
	Gas      uint64 `json:"gas"`
	Extra    int64  `json:"extra"` // beside a batch of the others alone
}

// receivers are recipients with code, most of bad will, new ones for each k.
func (w *world) receivers(k int) (names []string, at []common.Address) {
	for _, r := range [][2]string{
		{"Accepts", "accepts"}, {"Remembers", "accepts, and writes a slot"}, {"Hoards", "accepts, and makes a contract"}, {"Declines", "reverts"},
		{"Burns", "burns all gas"}, {"Shouts", "reverts at length"},
	} {
		_, a := w.make("Receivers", r[0])
		names, at = append(names, r[1]), append(at, a)
	}
	_, silent := w.make("Receivers", "Silent")
	key := person(3<<20 + k)
	to, err := types.SignSetCode(key, types.SetCodeAuthorization{ChainID: *uint256.MustFromBig(w.chainID), Address: silent})
	w.check(err)
	w.wait(w.submit(&silent, nil, w.limit, &to))
	return append(names, "is delegated to none (EIP-7702)"), append(at, addressOf(key))
}

// hostile has every contender mint to 99 who hold some already, and to one with code among them.
func (w *world) hostile(list []contender) {
	whole := w.limit
	defer func() { w.limit = whole }()
	if whole > params.MaxTxGas {
		list = append([]contender{list[0], {name: capped}}, list[1:]...)
	}
	for k, c := range list {
		if c.each {
			continue // shares nothing
		}
		w.limit = whole
		if c.name == capped {
			w.limit = params.MaxTxGas
		}
		names, at := w.receivers(k)
		w.mintBy(c, people(0, others))
		_, alone := w.mintBy(c, people(0, others))
		for i, bad := range at {
			to := append(append(append([]common.Address{}, people(0, others/2)...), bad), people(others/2, others-others/2)...)
			_, r := w.mintBy(c, to)
			x := hostileRow{Who: c.name, Receiver: names[i], Reverted: r.Status != types.ReceiptStatusSuccessful, Gas: r.GasUsed, Extra: int64(r.GasUsed) - int64(alone.GasUsed)}
			for _, log := range r.Logs {
				if log.Topics[0] != transferSingle {
					continue
				}
				if common.BytesToAddress(log.Topics[3][:]) == bad {
					x.Taken = true
				} else {
					x.Others++
				}
			}
			w.result.Hostile = append(w.result.Hostile, x)
		}
	}
}

var transferSingle = crypto.Keccak256Hash([]byte("TransferSingle(address,address,address,uint256,uint256)"))

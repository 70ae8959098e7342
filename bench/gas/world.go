package main

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
)

const points = 0

// world is one chain with the contracts on it; its first error sticks.
type world struct {
	ctx      context.Context
	client   *ethclient.Client
	key      *ecdsa.PrivateKey
	schedule Schedule
	limit    uint64             // of gas that a transaction may ask for
	longest  int                // transaction that the node takes, in bytes; 0: any
	compiled string             // where the peers are
	commit   func() common.Hash // makes a block; nil where each transaction has one
	at       chain.Addresses
	chainID  *big.Int
	nonce    uint64
	marks    map[uint32]record.Position
	holders  int // of points, from person 0 on
	result   result
	err      error
}

// measure deploys and runs everything.
func (w *world) measure(node string) (result, error) {
	w.marks = map[uint32]record.Position{}
	w.result.Schedule, w.result.Node = w.schedule.Name, node
	signer := chain.NewSigner(w.key)
	stop := w.sealing()
	var err error
	w.at, err = chain.Deploy(w.ctx, w.client, signer, chain.DeployConfig{
		Classes: []chain.Class{{Class: points, Name: "points", Cap: 1 << 50}}, Naive: true,
		Paths: []chain.Path{{Name: "disc", Class: points, Price: 1}, {Name: chain.TillPath, Class: points, Price: 1}},
	})
	stop()
	if err != nil {
		return result{}, err
	}
	if w.chainID, err = w.client.ChainID(w.ctx); err != nil {
		return result{}, err
	}
	if w.nonce, err = w.client.PendingNonceAt(w.ctx, signer.Address()); err != nil {
		return result{}, err
	}
	w.settle(0, [32]byte{}, item(signer.Address(), 1_000)) // the class is in use
	w.settle(1, [32]byte{})
	w.mints()
	w.badges()
	w.claims()
	w.relayed()
	w.beside()
	return w.result, w.err
}

// person is a key like any other; its address has no zero bytes to speak of.
func person(i int) *ecdsa.PrivateKey {
	k, err := crypto.ToECDSA(crypto.Keccak256([]byte("person"), big.NewInt(int64(i)).Bytes()))
	if err != nil {
		panic(err) // a hash that is no key: not in our lifetime
	}
	return k
}

func addressOf(k *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(k.PublicKey) }

var met []common.Address

// people are n persons' addresses from person from on.
func people(from, n int) []common.Address {
	for len(met) < from+n {
		met = append(met, addressOf(person(len(met))))
	}
	return met[from : from+n : from+n]
}

// send runs one transaction with the largest gas limit there is.
func (w *world) send(to common.Address, data []byte) *types.Receipt {
	return w.wait(w.submit(&to, data, w.limit, nil))
}

// submit signs and sends, and leaves out what the node's pool would not take for its size.
func (w *world) submit(to *common.Address, data []byte, gas uint64, delegate *types.SetCodeAuthorization) common.Hash {
	if w.err != nil || w.tooLarge(len(data)) {
		return common.Hash{}
	}
	var what types.TxData = &types.DynamicFeeTx{
		ChainID: w.chainID, Nonce: w.nonce, Gas: gas, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(500e9), To: to, Data: data,
	}
	if delegate != nil {
		what = &types.SetCodeTx{
			ChainID: uint256.MustFromBig(w.chainID), Nonce: w.nonce, Gas: gas, GasTipCap: uint256.NewInt(1e9), GasFeeCap: uint256.NewInt(500e9),
			To: *to, AuthList: []types.SetCodeAuthorization{*delegate},
		}
	}
	tx := types.MustSignNewTx(w.key, types.LatestSignerForChainID(w.chainID), what)
	w.nonce++
	w.err = w.client.SendTransaction(w.ctx, tx)
	return tx.Hash()
}

// wait is its receipt; an empty one of what was not sent.
func (w *world) wait(tx common.Hash) *types.Receipt {
	ctx, stop := context.WithTimeout(w.ctx, time.Minute)
	defer stop()
	if w.commit != nil && w.err == nil && tx != (common.Hash{}) {
		w.commit()
	}
	for w.err == nil && tx != (common.Hash{}) {
		r, err := w.client.TransactionReceipt(ctx, tx)
		if err == nil {
			return r
		}
		if ctx.Err() != nil {
			w.err = fmt.Errorf("transaction %v is not mined: %w", tx, err)
		}
		time.Sleep(time.Millisecond)
	}
	return &types.Receipt{}
}

// tooLarge says whether a transaction with so much calldata is too long for the node.
func (w *world) tooLarge(calldata int) bool {
	const envelope = 200 // all else in it
	return w.longest > 0 && calldata+envelope > w.longest
}

// batch is one way to do something n times in a transaction.
type batch struct {
	what string
	must func(n int) Work                     // at least
	send func(n int) ([]byte, *types.Receipt) // calldata and what came of it
	row  func(n int, data []byte, gas uint64, must Work)
}

// counts are how many a batch has, beside the most that fit.
var counts = []int{1, 10, 100, 500}

// sizes runs a batch of 1, 10, 100 and 500, and the largest that a transaction has room for.
func (w *world) sizes(b batch) {
	var done []sized
	run := func(n int) bool {
		data, r := b.send(n)
		if w.err != nil || r.Status != types.ReceiptStatusSuccessful {
			return false
		}
		done = append(done, sized{n, len(data), r.GasUsed - b.must(n).Creates*w.schedule.State, r.GasUsed})
		b.row(n, data, r.GasUsed, b.must(n))
		return true
	}
	for _, n := range counts {
		if k := len(done); k > 1 && w.most(done[k-2], done[k-1]) < n {
			break
		}
		if !run(n) {
			w.fail("%s, %d items: reverted", b.what, n)
			return
		}
	}
	// A straight line is a little above what there is room for, where memory is paid for by
	// its square.
	k := len(done)
	for n := w.most(done[k-2], done[k-1]); n > done[k-1].n && w.err == nil && !run(n); n -= 1 + n/200 {
	}
}

// sized is what n in a transaction took.
type sized struct {
	n, bytes  int
	ran, used uint64 // gas without that of created state, and with it
}

// most is how many have room, going on as from a to b: what they execute in 2^24, all of it in
// the limit, their calldata in what the node takes.
func (w *world) most(a, b sized) int {
	fit := func(room, a, b, n uint64) int {
		each := max(1, (b-a)/n)
		return int((room - (b - each*n)) / each)
	}
	n := uint64(b.n - a.n)
	most := min(fit(w.limit, a.used, b.used, n), fit(params.MaxTxGas, a.ran, b.ran, n)) + a.n
	for w.longest > 0 && w.tooLarge(b.bytes+(most-b.n)*(b.bytes-a.bytes)/int(n)) {
		most--
	}
	return most
}

func (w *world) fail(format string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(format, args...)
	}
}

func (w *world) check(err error) {
	if w.err == nil {
		w.err = err
	}
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
)

// contend is one contender's process: its answer goes to standard output.
func contend(ctx context.Context, name, path string) error {
	text, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	var j job
	if err := json.Unmarshal(text, &j); err != nil {
		return err
	}
	client, err := chain.Dial(ctx, j.RPC)
	if err != nil {
		return err
	}
	defer client.Close()
	var r row
	switch name {
	case bareLoop:
		r, err = bare(ctx, &j, client, nil)
	case bareSafe:
		r, err = bare(ctx, &j, client, simulation(&j, client))
	case ourselves:
		r, err = guerdon(ctx, &j)
	default:
		err = fmt.Errorf("no contender %q", name)
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(r)
}

// cpuMS is what this process has used so far.
func cpuMS() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e6
}

// bare is the limit: transactions signed beforehand, handed over as fast as the node
// takes them, the last one's receipt asked for. before, if any, is asked before each.
func bare(ctx context.Context, j *job, client *ethclient.Client, before func(ctx context.Context, i int) error) (row, error) {
	key, err := crypto.HexToECDSA(j.Key[2:])
	if err != nil {
		return row{}, err
	}
	nonce, err := client.NonceAt(ctx, crypto.PubkeyToAddress(key.PublicKey), nil)
	if err != nil {
		return row{}, err
	}
	id := new(big.Int).SetUint64(j.ChainID)
	var txs []*types.Transaction
	for i := range j.Calldata {
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: nonce + uint64(i), Gas: j.GasLimit[i], To: &j.Settlement, Data: j.Calldata[i],
			GasTipCap: new(big.Int).SetUint64(j.TipWei), GasFeeCap: new(big.Int).SetUint64(j.FeeCapWei),
		})
		if err != nil {
			return row{}, err
		}
		txs = append(txs, tx)
	}
	r := row{SetupCPUMS: cpuMS()}
	began := time.Now()
	for i, tx := range txs {
		if i >= j.InFlight {
			if err := receipt(ctx, client, txs[i-j.InFlight].Hash()); err != nil {
				return row{}, err
			}
		}
		if before != nil {
			if err := before(ctx, i); err != nil {
				return row{}, fmt.Errorf("simulation %d: %w", i, err)
			}
		}
		if err := client.SendTransaction(ctx, tx); err != nil {
			return row{}, fmt.Errorf("transaction %d: %w", i, err)
		}
	}
	if err := receipt(ctx, client, txs[len(txs)-1].Hash()); err != nil {
		return row{}, err
	}
	r.Seconds = time.Since(began).Seconds()
	return r, nil
}

// simulation has the node run batch i as if it stood on the watermark of now, as every
// sender must who wants to know before a nonce is taken whether it would do: the node's
// work for that is the least that the safeguard costs.
func simulation(j *job, client *ethclient.Client) func(ctx context.Context, i int) error {
	key, _ := crypto.HexToECDSA(j.Key[2:])
	from := crypto.PubkeyToAddress(key.PublicKey)
	m, err := chain.NewManager(context.Background(), chain.ManagerConfig{Node: client, Signer: chain.NewSigner(key), Addresses: j.Addresses})
	return func(ctx context.Context, i int) error {
		if err != nil {
			return err
		}
		b := batchOf(j.Addresses.Epoch, i, j.Items)
		at, err := m.Watermark(ctx, j.Addresses.Epoch, 0)
		if err != nil {
			return err
		}
		b.Sections[0].Previous = at
		_, err = client.CallContract(ctx, ethereum.CallMsg{From: from, To: &j.Settlement, Gas: j.GasLimit[i], Data: chain.EncodeSettle(nil, b)}, nil)
		return err
	}
}

// receipt waits until a transaction is in a block.
func receipt(ctx context.Context, client *ethclient.Client, h common.Hash) error {
	for {
		_, err := client.TransactionReceipt(ctx, h)
		if !errors.Is(err, ethereum.NotFound) {
			return err
		}
		time.Sleep(2 * time.Millisecond)
	}
}

// guerdon is the product's lane with its journal: everything that stands between a
// closed batch and its receipt.
func guerdon(ctx context.Context, j *job) (row, error) {
	key, err := crypto.HexToECDSA(j.Key[2:])
	if err != nil {
		return row{}, err
	}
	to, err := chain.DialNode(ctx, j.RPC)
	if err != nil {
		return row{}, err
	}
	node := counted(to)
	m, err := chain.NewManager(ctx, chain.ManagerConfig{Node: node, Signer: chain.NewSigner(key), Addresses: j.Addresses, Depth: 1})
	if err != nil {
		return row{}, err
	}
	journal, err := batcher.OpenJournal(filepath.Join(j.Dir, "journal"), "bench", nil)
	if err != nil {
		return row{}, err
	}
	defer journal.Close()
	batches := make([]batcher.Batch, j.Batches)
	for i := range batches {
		batches[i] = batchOf(j.Addresses.Epoch, i, j.Items)
	}
	r := row{SetupCPUMS: cpuMS()}
	journalled, landed := make([]time.Duration, len(batches)), make([]time.Duration, len(batches))
	closed := make([]time.Time, len(batches))
	began := time.Now()
	g, ctx := errgroup.WithContext(ctx)
	type turn struct {
		i      int
		submit chan func(context.Context) (batcher.Flight, error)
	}
	room, next := make(chan struct{}, j.InFlight), make(chan turn, aheadOfTurn)
	g.Go(func() error { // as the batcher does, beside the one that submits
		defer close(next)
		for i, b := range batches {
			select {
			case room <- struct{}{}:
			case <-ctx.Done():
				return ctx.Err()
			}
			closed[i] = time.Now()
			if err := journal.Begin(b); err != nil {
				return err
			}
			journalled[i] = time.Since(closed[i])
			t := turn{i, make(chan func(context.Context) (batcher.Flight, error), 1)}
			select {
			case next <- t:
			case <-ctx.Done():
				return ctx.Err()
			}
			g.Go(func() error { t.submit <- m.Rehearse(ctx, b); return nil })
		}
		return nil
	})
	g.Go(func() error {
		for t := range next {
			i := t.i
			f, err := (<-t.submit)(ctx)
			if err != nil {
				return fmt.Errorf("batch %d: %w", i, err)
			}
			g.Go(func() error { return see(ctx, f, func() { landed[i] = time.Since(closed[i]); <-room }) })
		}
		return nil
	})
	if err := g.Wait(); err != nil {
		return row{}, err
	}
	r.Seconds = time.Since(began).Seconds()
	r.Calls = node.calls
	r.JournalMS, r.ReceiptMS = medianMS(journalled), medianMS(landed)
	r.SignMS, err = signMS(j, batches[0])
	return r, err
}

// aheadOfTurn is how many batches the batcher has looked at before their turn, beside the one
// whose turn it is.
const aheadOfTurn = 3

// see waits until f is in a block. Somebody has to wait for its end, or it stands still.
func see(ctx context.Context, f batcher.Flight, mined func()) error {
	ctx, stop := context.WithCancel(ctx)
	ended := make(chan error, 1)
	go func() {
		_, err := f.Wait(ctx)
		ended <- err
	}()
	<-f.Mined()
	mined()
	stop()
	if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// signMS is what encoding and signing one batch takes, measured apart.
func signMS(j *job, b batcher.Batch) (float64, error) {
	key, err := crypto.HexToECDSA(j.Key[2:])
	if err != nil {
		return 0, err
	}
	id := new(big.Int).SetUint64(j.ChainID)
	var took []time.Duration
	for i := range 100 {
		began := time.Now()
		if _, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
			ChainID: id, Nonce: uint64(i), Gas: j.GasLimit[0], To: &j.Settlement, Data: chain.EncodeSettle(nil, b),
			GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1),
		}); err != nil {
			return 0, err
		}
		took = append(took, time.Since(began))
	}
	return medianMS(took), nil
}

func medianMS(of []time.Duration) float64 {
	of = slices.Clone(of)
	slices.Sort(of)
	return float64(of[len(of)/2].Microseconds()) / 1000
}

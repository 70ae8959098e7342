package main

import (
	"context"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/internal/testnode"
)

const (
	blockGas  = 60_000_000 // mainnet's limit of a block as of 2026
	poolBytes = 128 << 10  // the longest transaction that go-ethereum's pool takes
)

// onAnvil measures under the fork that mainnet has.
func onAnvil(ctx context.Context, binary, peers string) (result, error) {
	dir, err := os.MkdirTemp("", "guerdon-gas-")
	if err != nil {
		return result{}, err
	}
	defer os.RemoveAll(dir)
	n, err := testnode.Start(ctx, testnode.Anvil, testnode.Options{
		Binary: binary, Dir: dir, Funded: []string{"minter"}, GasLimit: blockGas,
	})
	if err != nil {
		return result{}, err
	}
	defer n.Close()
	w := &world{ctx: ctx, client: n.Client, key: testnode.Key("minter"), schedule: Osaka, limit: params.MaxTxGas, compiled: peers}
	return w.measure("anvil 1.7.1")
}

// onSimulated measures under the fork that comes next. There the cap of 2^24 is on what a
// transaction executes; for the state it creates it may ask for more, as much as a block has.
func onSimulated(ctx context.Context, peers string) (result, error) {
	dir, err := os.MkdirTemp("", "guerdon-gas-")
	if err != nil {
		return result{}, err
	}
	defer os.RemoveAll(dir)
	key, pipe := testnode.Key("minter"), filepath.Join(dir, "ipc")
	rich := new(big.Int).Mul(big.NewInt(1e9), big.NewInt(params.Ether))
	backend := simulated.NewBackend(types.GenesisAlloc{crypto.PubkeyToAddress(key.PublicKey): {Balance: rich}},
		func(nc *node.Config, ec *ethconfig.Config) {
			fork := *ec.Genesis.Config
			at := uint64(0)
			fork.AmsterdamTime, fork.BogotaTime = &at, nil
			// At time 0 a role granted "now" is stored as 0, and creates no slot when it is estimated.
			ec.Genesis.Config, ec.Genesis.GasLimit, ec.Genesis.Timestamp = &fork, blockGas, uint64(time.Now().Unix())
			ec.Miner.GasCeil, ec.RPCGasCap, ec.RPCTxFeeCap = blockGas, blockGas, 0
			nc.IPCPath = pipe
		})
	defer func() { _ = backend.Close() }() // nothing of it is kept
	client, err := ethclient.DialContext(ctx, pipe)
	if err != nil {
		return result{}, err
	}
	defer client.Close()
	w := &world{ctx: ctx, client: client, key: key, schedule: Amsterdam, limit: blockGas, longest: poolBytes, compiled: peers, commit: backend.Commit}
	return w.measure("go-ethereum 1.17.8, simulated")
}

// sealing makes blocks, where the node makes none by itself, until it is stopped.
func (w *world) sealing() (stop func()) {
	if w.commit == nil {
		return func() {}
	}
	quit, done := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(done)
		tick := time.NewTicker(20 * time.Millisecond)
		defer tick.Stop()
		for {
			select {
			case <-quit:
				return
			case <-tick.C:
				w.commit()
			}
		}
	}()
	return func() { close(quit); <-done }
}

func (w *world) deploy(code []byte) common.Address {
	at := crypto.CreateAddress(addressOf(w.key), w.nonce)
	if r := w.wait(w.submit(nil, code, w.limit, nil)); r.Status != types.ReceiptStatusSuccessful {
		w.fail("a deployment reverted after %d gas", r.GasUsed)
	}
	return at
}

package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
)

// The deterministic deployment proxy (github.com/Arachnid/deterministic-deployment-proxy)
// is at one address on every chain, because it is made by a transaction that nobody has the
// key of. What it makes has an address that follows from salt and code alone.
var (
	factory      = params.DeterministicFactoryAddress
	factoryMaker = common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362")
	factoryTx    = common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe" +
		"7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3" +
		"1ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222")
)

// factoryCost is what that transaction needs, in wei: 100,000 gas at 100 gwei.
const factoryCost = 1e16

func saltOf(name string) []byte { return crypto.Keccak256([]byte("guerdon deployment\x00" + name)) }

// create2 is where the factory puts code.
func create2(salt string, code []byte) common.Address {
	return crypto.CreateAddress2(factory, [32]byte(saltOf(salt)), crypto.Keccak256(code))
}

// makeFactory sends the transaction that makes the factory, after paying for it.
func (d *Deployment) makeFactory(ctx context.Context, from *Account, s *Step) error {
	has, err := d.client.BalanceAt(ctx, factoryMaker, nil)
	if err != nil {
		return err
	}
	if lacks := new(big.Int).Sub(s.Value, has); lacks.Sign() > 0 {
		if _, err := from.Send(ctx, factoryMaker, nil, lacks); err != nil {
			return err
		}
	}
	var tx types.Transaction
	if err := tx.UnmarshalBinary(factoryTx); err != nil {
		return err
	}
	if err := d.client.SendTransaction(ctx, &tx); err != nil {
		return fmt.Errorf("%w: the node does not take transactions without a chain id (geth: --rpc.allow-unprotected-txs); send it by another, or have the network's operator make %v", err, factory)
	}
	r, err := waitMined(ctx, d.client, tx.Hash())
	if err != nil {
		return err
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return fmt.Errorf("transaction %v failed: the network prices code higher than it pays for", tx.Hash())
	}
	s.Gas, s.Tx, s.Fee = params.TxGas, tx.Hash(), s.Value
	return nil
}

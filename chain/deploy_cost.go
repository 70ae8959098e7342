package chain

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/holiman/uint256"
)

// Cost is what a deployment's pending steps take. Amounts are wei.
type Cost struct {
	Gas     uint64   `json:"gas"`
	BaseFee *big.Int `json:"base_fee_wei"`
	Tip     *big.Int `json:"tip_wei"`
	Fee     *big.Int `json:"fee_wei"`     // at the base fee of now, with what is sent along
	Needed  *big.Int `json:"needed_wei"`  // should the base fee double
	Balance *big.Int `json:"balance_wei"` // the deployer's
}

// Cost runs the whole deployment on an empty chain in this process, under the rules of
// the development chain, and gives each pending step the gas it used there. Nothing is
// sent. Networks that charge for more than gas (data fees of rollups) charge that besides.
func (d *Deployment) Cost(ctx context.Context) (c Cost, err error) {
	head, err := d.client.HeaderByNumber(ctx, nil)
	if err != nil {
		return c, fmt.Errorf("latest block: %w", err)
	}
	if c.BaseFee = head.BaseFee; c.BaseFee == nil {
		c.BaseFee = new(big.Int)
	}
	if c.Tip, err = d.client.SuggestGasTipCap(ctx); err != nil {
		return c, fmt.Errorf("tip: %w", err)
	}
	if c.Balance, err = d.client.BalanceAt(ctx, d.Deployer, nil); err != nil {
		return c, fmt.Errorf("balance of %v: %w", d.Deployer, err)
	}
	used, err := gasOf(newDeployment(d.Deployer, d.config).Steps, d.Deployer, head.Time)
	if err != nil {
		return c, err
	}
	sent := new(big.Int)
	for _, s := range d.Pending() {
		if s.Gas = used[s.What]; s.Value != nil {
			s.Gas = params.TxGas
			sent.Add(sent, s.Value)
		}
		c.Gas += s.Gas
	}
	gas := new(big.Int).SetUint64(c.Gas)
	c.Fee = new(big.Int).Add(c.BaseFee, c.Tip)
	c.Needed = new(big.Int).Add(c.Fee, c.BaseFee)
	c.Fee.Add(c.Fee.Mul(c.Fee, gas), sent)
	c.Needed.Add(c.Needed.Mul(c.Needed, gas), sent)
	return c, nil
}

// gasOf executes steps one after the other on a state that holds only the factory.
func gasOf(steps []Step, from common.Address, at uint64) (map[string]uint64, error) {
	db := state.NewDatabase(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil), nil)
	st, err := state.New(types.EmptyRootHash, db)
	if err != nil {
		return nil, fmt.Errorf("dry run: %w", err)
	}
	st.SetCode(factory, params.DeterministicFactoryCode, tracing.CodeChangeUnspecified)
	config := DevGenesis(DevConfig{ChainID: 1337, GenesisTime: 1}).Config
	block := vm.BlockContext{
		CanTransfer: core.CanTransfer, Transfer: core.Transfer, GetHash: func(uint64) common.Hash { return common.Hash{} },
		BlockNumber: big.NewInt(1), Time: at, Difficulty: new(big.Int), BaseFee: new(big.Int), BlobBaseFee: new(big.Int),
		GasLimit: params.MaxTxGas, Random: &common.Hash{},
	}
	evm := vm.NewEVM(block, st, config, vm.Config{NoBaseFee: true})
	used := map[string]uint64{}
	for _, s := range steps {
		r, err := core.ApplyMessage(evm, &core.Message{
			From: from, To: &s.To, Nonce: st.GetNonce(from), Data: s.Data, GasLimit: params.MaxTxGas,
			Value: new(uint256.Int), GasPrice: new(uint256.Int), GasFeeCap: new(uint256.Int), GasTipCap: new(uint256.Int),
		}, nil)
		if err == nil {
			err = r.Err
		}
		if err != nil {
			return nil, fmt.Errorf("dry run: %s: %w%s", s.What, err, revertText(r))
		}
		st.Finalise(config.Rules(block.BlockNumber, true, at))
		used[s.What] = r.UsedGas
	}
	return used, nil
}

func revertText(r *core.ExecutionResult) string {
	if r == nil || len(r.Revert()) == 0 {
		return ""
	}
	return ": " + revertName(r.Revert())
}

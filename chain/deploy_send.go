package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
)

// Account sends transactions of one key, one after the other, and waits for each to be
// mined. It is for deployments and rehearsals; batches go through Manager, which replaces
// what gets stuck.
type Account struct {
	client *ethclient.Client
	opts   *bind.TransactOpts
}

// NewAccount signs with signer for the chain behind client.
func NewAccount(ctx context.Context, client *ethclient.Client, signer *Signer) (*Account, error) {
	id, err := client.ChainID(ctx)
	if err != nil {
		return nil, fmt.Errorf("chain id: %w", err)
	}
	return &Account{client: client, opts: signer.transactor(ctx, id)}, nil
}

// Address is the account.
func (a *Account) Address() common.Address { return a.opts.From }

// Send calls to with data and wei (nil: none) and returns the receipt of what succeeded.
func (a *Account) Send(ctx context.Context, to common.Address, data []byte, wei *big.Int) (*types.Receipt, error) {
	opts := *a.opts
	opts.Context, opts.Value = ctx, wei
	if len(data) == 0 { // a payment, perhaps to what is no contract
		var err error
		if opts.GasLimit, err = a.client.EstimateGas(ctx, ethereum.CallMsg{From: opts.From, To: &to, Value: wei}); err != nil {
			return nil, err
		}
	}
	tx, err := bind.NewBoundContract(to, abi.ABI{}, a.client, a.client, a.client).RawTransact(&opts, data)
	if why := RevertReason(err); why != "" {
		return nil, fmt.Errorf("%w: %s", err, why)
	}
	if err != nil {
		return nil, err
	}
	r, err := waitMined(ctx, a.client, tx.Hash())
	if err != nil {
		return nil, err
	}
	if r.Status != types.ReceiptStatusSuccessful {
		return r, fmt.Errorf("transaction %v reverted", tx.Hash())
	}
	return r, nil
}

// Waiting is how many transactions of the deployer are under way, as of an earlier run.
func (d *Deployment) Waiting(ctx context.Context) (uint64, error) {
	mined, err := d.client.NonceAt(ctx, d.Deployer, nil)
	if err != nil {
		return 0, fmt.Errorf("nonce of %v: %w", d.Deployer, err)
	}
	pending, err := d.client.PendingNonceAt(ctx, d.Deployer)
	if err != nil {
		return 0, fmt.Errorf("nonce of %v: %w", d.Deployer, err)
	}
	return max(pending, mined) - mined, nil
}

// settle waits until none is.
func (d *Deployment) settle(ctx context.Context) error {
	wait := pauser{longest: time.Second}
	for {
		n, err := d.Waiting(ctx)
		if n == 0 || err != nil {
			return err
		}
		if err := wait.next(ctx); err != nil {
			return fmt.Errorf("%d transactions of %v are not mined: %w", n, d.Deployer, err)
		}
	}
}

// Apply sends what is pending, step by step, and tells each that is mined. A run that ends
// half way leaves what another goes on from. In the end the chain is asked again.
func (d *Deployment) Apply(ctx context.Context, signer *Signer, told func(*Step)) error {
	from, err := NewAccount(ctx, d.client, signer)
	if err != nil {
		return err
	}
	if err := d.settle(ctx); err != nil {
		return err
	}
	if err := d.Refresh(ctx); err != nil {
		return err
	}
	if len(d.Pending()) > 0 && d.Governed {
		return ErrGoverned
	}
	for _, s := range d.Pending() {
		if s.To == factoryMaker {
			err = d.makeFactory(ctx, from, s)
		} else {
			err = d.apply(ctx, from, s)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", s.What, err)
		}
		if told != nil {
			told(s)
		}
	}
	sent := d.Steps
	if err := d.shown(ctx); err != nil {
		return err
	}
	for i := range d.Steps {
		d.Steps[i].remember(sent)
	}
	return nil
}

// showTime is how long a node's index of logs may be behind its blocks.
const showTime = 10 * time.Second

// shown asks the chain again until it shows what was sent.
func (d *Deployment) shown(ctx context.Context) error {
	wait := pauser{longest: 250 * time.Millisecond}
	for began := time.Now(); ; {
		if err := d.Refresh(ctx); err != nil {
			return err
		}
		left := d.Pending()
		if len(left) == 0 {
			return nil
		}
		if time.Since(began) > showTime {
			return fmt.Errorf("%s: sent, but the chain does not show it", left[0].What)
		}
		if err := wait.next(ctx); err != nil {
			return err
		}
	}
}

func (d *Deployment) apply(ctx context.Context, from *Account, s *Step) error {
	r, err := from.Send(ctx, s.To, s.Data, nil)
	if err != nil {
		return err
	}
	if d.Addresses.Block == 0 {
		d.Addresses.Block = r.BlockNumber.Uint64()
	}
	s.Gas, s.Tx = r.GasUsed, r.TxHash
	s.Fee = new(big.Int).Mul(new(big.Int).SetUint64(r.GasUsed), r.EffectiveGasPrice)
	return nil
}

// remember takes over what the step of the same name cost.
func (s *Step) remember(sent []Step) {
	for i := range sent {
		if sent[i].What == s.What {
			s.Gas, s.Tx, s.Fee = sent[i].Gas, sent[i].Tx, sent[i].Fee
		}
	}
}

// waitMined polls for a receipt until ctx ends. Errors of the node are asked
// again: the transaction is out.
func waitMined(ctx context.Context, c *ethclient.Client, h common.Hash) (*types.Receipt, error) {
	wait := pauser{longest: time.Second}
	for {
		r, err := c.TransactionReceipt(ctx, h)
		if err == nil {
			return r, nil
		}
		if werr := wait.next(ctx); werr != nil {
			if errors.Is(err, ethereum.NotFound) {
				err = nil
			}
			return nil, fmt.Errorf("transaction %v is not mined: %w", h, errors.Join(werr, err))
		}
	}
}

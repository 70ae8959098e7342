package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/miner"
)

// ErrTimestamp marks a block time that is not after its parent's.
var ErrTimestamp = errors.New("block time is not after its parent's")

// SealAt seals one block, with what is pending or empty, at ts (Unix seconds).
// ts must be after the head's.
func (d *DevChain) SealAt(ts int64) (*types.Header, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	select {
	case <-d.quit:
		return nil, errors.New("dev chain is closed")
	default:
	}
	if parent := d.Head(); ts <= int64(parent.Time) {
		return nil, fmt.Errorf("%w: %d after block %v at %d", ErrTimestamp, ts, parent.Number, parent.Time)
	}
	b, err := d.seal(func() uint64 { return uint64(ts) }, true)
	if err != nil {
		return nil, err
	}
	return b.Header(), nil
}

// run is the sealing policy. waiting marks that transactions came; the pool is
// subscribed before anyone can send, or the first could go unnoticed. After a
// failure it tries again in a second.
func (d *DevChain) run(waiting <-chan struct{}) {
	defer close(d.done)
	var tick, again <-chan time.Time
	if d.period > 0 {
		t := time.NewTicker(d.period)
		defer t.Stop()
		tick = t.C
	}
	for {
		var err error
		select {
		case <-d.quit:
			return
		case <-waiting:
			if d.period == 0 {
				err = d.sealPending()
			}
		case <-again:
			err = d.sealPending()
		case <-tick:
			_, err = d.sealNext(true)
		}
		again = nil
		if err != nil {
			d.log.Error("dev chain: seal", "error", err)
			again = time.After(time.Second)
		}
	}
}

// sealPending seals until nothing that can be mined waits: transactions below the
// base fee go on waiting, an empty block is not made for them.
func (d *DevChain) sealPending() error {
	for {
		select {
		case <-d.quit:
			return nil
		default:
		}
		if b, err := d.sealNext(false); b == nil || err != nil {
			return err
		}
	}
}

// sealNext is seal at the clock's time.
func (d *DevChain) sealNext(empty bool) (*types.Block, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.seal(d.nextTime, empty)
}

func (d *DevChain) nextTime() uint64 {
	return max(d.Head().Time+1, uint64(max(d.clock()/1000, 0)))
}

// seal builds, executes and stores one block and makes it the head; nil when there
// is nothing to put in it and empty is false. The time is asked once something is
// there to seal: a transaction sent after the clock moved is not sealed before. d.mu
// is held.
//
// With a DataDir the order is: store block and state, sync, then move the head.
// Whoever has seen the block therefore finds it again after a kill; adopt moves
// the head where only the move was lost.
func (d *DevChain) seal(at func() uint64, empty bool) (*types.Block, error) {
	pool, bc := d.eth.TxPool(), d.eth.BlockChain()
	// The pool follows the head on a goroutine of its own: wait for it, or the
	// block is filled from the pool as it stood before the last one.
	if err := pool.Sync(); err != nil {
		return nil, fmt.Errorf("sync pool: %w", err)
	}
	if n, _ := pool.Stats(); n == 0 && !empty {
		return nil, nil
	}
	parent := bc.CurrentBlock()
	block, _, err := d.eth.Miner().BuildTestingPayload(&miner.BuildPayloadArgs{
		Parent:      parent.Hash(),
		Timestamp:   at(),
		Withdrawals: types.Withdrawals{},
		BeaconRoot:  &common.Hash{},
	}, nil, false, nil)
	if err != nil {
		return nil, fmt.Errorf("build block %d: %w", parent.Number.Uint64()+1, err)
	}
	if len(block.Transactions()) == 0 && !empty {
		return nil, nil
	}
	if _, err := bc.InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
		return nil, fmt.Errorf("insert block %d: %w", block.NumberU64(), err)
	}
	if d.disk {
		if err := d.eth.ChainDb().SyncKeyValue(); err != nil {
			return nil, fmt.Errorf("sync block %d: %w", block.NumberU64(), err)
		}
	}
	return block, d.setHead(block)
}

func (d *DevChain) setHead(block *types.Block) error {
	bc := d.eth.BlockChain()
	if _, err := bc.SetCanonical(block); err != nil {
		return fmt.Errorf("set head %d: %w", block.NumberU64(), err)
	}
	bc.SetFinalized(block.Header())
	bc.SetSafe(block.Header())
	return nil
}

// adopt makes the newest stored block the head again, final and safe. Only one
// block is ever stored per height, so there is no choice to make.
func (d *DevChain) adopt() error {
	bc, db := d.eth.BlockChain(), d.eth.ChainDb()
	d.eth.SetSynced()
	for {
		head := bc.CurrentBlock()
		n := head.Number.Uint64() + 1
		var next *types.Block
		for _, h := range rawdb.ReadAllHashes(db, n) {
			if b := bc.GetBlock(h, n); b != nil && b.ParentHash() == head.Hash() && bc.HasState(b.Root()) {
				next = b
			}
		}
		if next == nil {
			bc.SetFinalized(head)
			bc.SetSafe(head)
			return nil
		}
		if err := d.setHead(next); err != nil {
			return err
		}
		d.log.Info("dev chain: adopted a stored block after an unclean stop", "block", n)
	}
}

package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
)

// settleLane is a signer and the partitions that it alone settles: its transactions are mined
// in one order, beside those of other lanes.
type settleLane struct {
	Signer     common.Address `json:"signer"`
	Journal    string         `json:"journal"` // file in the data directory
	Partitions []int32        `json:"partitions"`

	sender batcher.Sender
}

// lanesOf deals partitions out to the signers in turn, in the order given.
func lanesOf(signers []*chain.Signer, partitions int32) []settleLane {
	all := make([]settleLane, len(signers))
	for i, s := range signers {
		all[i] = settleLane{Signer: s.Address(), Journal: "batches.journal"}
		if i > 0 {
			all[i].Journal = fmt.Sprintf("batches.%d.journal", i)
		}
	}
	for p := range partitions {
		l := &all[int(p)%len(all)]
		l.Partitions = append(l.Partitions, p)
	}
	return all
}

// lanesFile says in a data directory who settled which partitions from it.
const lanesFile = "lanes.json"

// moveLanes makes lanes those of the data directory. A lane that was another one is
// drained first: none of its transactions may wait in a pool when a partition goes to
// another signer, or both would settle it, one of them for nothing. Then its journal is
// of no use: what it holds has landed, or is decided still.
func moveLanes(ctx context.Context, dir string, lanes []settleLane, node chain.Node, log *slog.Logger) error {
	was, err := readLanes(filepath.Join(dir, lanesFile))
	if err != nil {
		return err
	}
	for i := range was {
		old := &was[i]
		if i < len(lanes) && sameLane(old, &lanes[i]) {
			continue
		}
		if err := drained(ctx, node, old.Signer, log); err != nil {
			return err
		}
		if err := os.Remove(filepath.Join(dir, filepath.Base(old.Journal))); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("lanes: %w", err)
		}
		log.Info("a lane was drained and its partitions move", "signer", old.Signer, "partitions", old.Partitions)
	}
	return writeLanes(filepath.Join(dir, lanesFile), lanes)
}

func sameLane(a, b *settleLane) bool {
	return a.Signer == b.Signer && a.Journal == b.Journal && reflect.DeepEqual(a.Partitions, b.Partitions)
}

// drainWait is how long a lane may take to drain; drainLook how often it is looked at.
const (
	drainWait = 2 * time.Minute
	drainLook = 500 * time.Millisecond
)

func drained(ctx context.Context, node chain.Node, signer common.Address, log *slog.Logger) error {
	for began := time.Now(); ; {
		n, err := chain.Waiting(ctx, node, signer)
		switch {
		case err == nil && n == 0:
			return nil
		case time.Since(began) > drainWait && err != nil:
			return fmt.Errorf("lanes: %w", err)
		case time.Since(began) > drainWait:
			return fmt.Errorf("lanes: %d transactions of %v still wait to be mined, and its partitions cannot go to another signer before; "+
				"let it settle as before, with the same --signer, which also fills nonces that are missing before them, or wait", n, signer)
		}
		log.Info("waiting for a lane's transactions to be mined, its partitions move", "signer", signer, "waiting", n, "err", err)
		if err := pause(ctx, drainLook); err != nil {
			return err
		}
	}
}

func readLanes(path string) (lanes []settleLane, err error) {
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err == nil {
		err = json.Unmarshal(text, &lanes)
	}
	if err != nil {
		return nil, fmt.Errorf("lanes: %s: %w; it may be deleted, once no transaction of these signers waits", path, err)
	}
	return lanes, nil
}

// writeLanes is durable when it returns.
func writeLanes(path string, lanes []settleLane) error {
	text, err := json.MarshalIndent(lanes, "", " ")
	if err != nil {
		return err
	}
	f, err := os.OpenFile(path+".new", os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("lanes: %w", err)
	}
	_, err = f.Write(append(text, '\n'))
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(path+".new", path)
	}
	if err != nil {
		return fmt.Errorf("lanes: %w", err)
	}
	d, err := os.Open(filepath.Dir(path))
	if err != nil {
		return fmt.Errorf("lanes: %w", err)
	}
	return errors.Join(d.Sync(), d.Close())
}

// sum is what all lanes together did.
func sum(all []batcher.Stats) (s batcher.Stats) {
	for i := range all {
		a := &all[i]
		s.Batches += a.Batches
		s.Decisions += a.Decisions
		s.Items += a.Items
		s.Minted += a.Minted
		s.Refused += a.Refused
		s.GasUsed += a.GasUsed
		s.SavedGwei += a.SavedGwei
		s.Queued += a.Queued
		s.Skipped += a.Skipped
		s.Elsewhere += a.Elsewhere
		s.Unsettling += a.Unsettling
		s.Repeated += a.Repeated
		s.Foreign += a.Foreign
		s.Resyncs += a.Resyncs
		s.Halved += a.Halved
		s.Resent += a.Resent
		s.Last = max(s.Last, a.Last)
	}
	return s
}

// Command txmgr sends the bench's transactions with the transaction manager of
// Optimism's op-service, tuned in its favour: gas limits are given, so that it estimates
// and simulates nothing, and receipts are looked for often. It is measured from outside
// and never checks what was minted.
//
//	txmgr JOB.json    # as bench/settle writes it
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum-optimism/optimism/op-service/txmgr"
	"github.com/ethereum-optimism/optimism/op-service/txmgr/metrics"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/log"
)

// job is the part of bench/settle's that concerns us.
type job struct {
	RPC        string          `json:"rpc"`
	Key        string          `json:"key"`
	Settlement common.Address  `json:"settlement"`
	Calldata   []hexutil.Bytes `json:"calldata"`
	GasLimit   []uint64        `json:"gas_limit"`
	InFlight   uint64          `json:"in_flight"`
	PeriodMS   int64           `json:"period_ms"`
}

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "txmgr:", err)
		os.Exit(1)
	}
}

func run() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("want one argument, the job's file")
	}
	text, err := os.ReadFile(os.Args[1])
	if err != nil {
		return err
	}
	var j job
	if err := json.Unmarshal(text, &j); err != nil {
		return err
	}
	c := txmgr.NewCLIConfig(j.RPC, txmgr.DefaultBatcherFlagValues)
	c.PrivateKey = strings.TrimPrefix(j.Key, "0x")
	c.NumConfirmations = 1
	c.ReceiptQueryInterval = max(time.Duration(j.PeriodMS)*time.Millisecond/20, 5*time.Millisecond)
	m, err := txmgr.NewSimpleTxManager("bench", log.NewLogger(log.DiscardHandler()), &metrics.NoopTxMetrics{}, c)
	if err != nil {
		return err
	}
	defer m.Close()
	setup := cpuMS()
	began := time.Now()
	q := txmgr.NewQueue[int](context.Background(), m, j.InFlight)
	receipts := make(chan txmgr.TxReceipt[int], len(j.Calldata))
	for i, data := range j.Calldata {
		q.Send(i, txmgr.TxCandidate{TxData: data, To: &j.Settlement, GasLimit: j.GasLimit[i]}, receipts)
	}
	if err := q.Wait(); err != nil {
		return err
	}
	seconds := time.Since(began).Seconds()
	for range j.Calldata {
		if r := <-receipts; r.Err != nil || r.Receipt.Status != types.ReceiptStatusSuccessful {
			return fmt.Errorf("transaction %d: %+v", r.ID, r)
		}
	}
	return json.NewEncoder(os.Stdout).Encode(map[string]float64{"seconds": seconds, "setup_cpu_ms": setup})
}

// cpuMS is what this process has used so far.
func cpuMS() float64 {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return float64(u.Utime.Nano()+u.Stime.Nano()) / 1e6
}

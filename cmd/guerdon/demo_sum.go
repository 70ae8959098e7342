package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/proof"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// sum proves the run and gathers its numbers: from the proof, the topics and the
// chain where they know, from the process only what nobody else could.
func (d *demo) sum(ctx context.Context, took time.Duration) (*summary, error) {
	client := d.parts.Chain.Client()
	report, err := prove(ctx, d.topics(), client, d.parts.Addresses, true)
	if err != nil {
		return nil, fmt.Errorf("proof: %w", err)
	}
	if !d.cmd.JSON || !report.OK {
		w := d.app.out
		if d.cmd.JSON {
			w = d.app.err
		}
		if err := report.WriteText(w); err != nil {
			return nil, err
		}
	}
	stats := d.product.scorer.stats
	s := &summary{
		Events: stats.Events.Load(), Members: stats.Members.Load(), DeadLetters: stats.DeadLetters.Load(),
		Decisions: int64(report.Decisions), Held: int64(report.Held), Refused: int64(report.Refused),
		Batches: int64(report.Transactions), Settled: int64(report.Minted + report.Refused),
		Badges: int64(report.BadgesMinted), Evolutions: int64(report.BadgesEvolved),
		Minted: map[string]string{}, Watermarks: map[string]string{},
		Model: d.model.ID(), OK: report.OK,
		EventsPerSecond: float64(stats.Events.Load()) / took.Seconds(),
	}
	d.mu.Lock()
	s.ScoreNSP50, s.ScoreNSP99 = d.scoreNS.ValueAtQuantile(50), d.scoreNS.ValueAtQuantile(99)
	d.mu.Unlock()
	fromReport(s, &report)
	if s.DecisionsByReward, err = countDecisions(ctx, d.topics()); err != nil {
		return nil, err
	}
	if err := d.gas(ctx, s); err != nil {
		return nil, err
	}
	s.Seconds = time.Since(d.started).Seconds()
	return s, nil
}

func fromReport(s *summary, r *proof.Report) {
	for _, t := range r.Tokens {
		s.Minted[fmt.Sprint(t.ID)] = t.Minted
	}
	for _, w := range r.Watermarks {
		s.Watermarks[fmt.Sprint(w.Partition)] = w.OnChain
	}
}

// countDecisions counts the topic by reward.
func countDecisions(ctx context.Context, cfg stream.Config) (map[string]int64, error) {
	n := map[string]int64{}
	return n, eachDecision(ctx, cfg, func(_ int32, d *record.Decision) error {
		n[d.Reward]++
		return nil
	})
}

// gas reads what settling cost from the receipts of its transactions, and measures
// naive minting of the same kind of grants on the same chain.
func (d *demo) gas(ctx context.Context, s *summary) error {
	reader := chain.NewReader(d.parts.Chain.Client(), d.parts.Addresses)
	head, err := reader.Head(ctx)
	if err != nil {
		return err
	}
	logs, err := reader.Logs(ctx, head, chain.KindSettled, chain.KindRedeemed)
	if err != nil {
		return err
	}
	var txs []common.Hash
	for i := range logs {
		if logs[i].Kind == chain.KindRedeemed {
			s.Redeemed++
		} else if !slices.Contains(txs[max(0, len(txs)-1):], logs[i].TxHash) {
			txs = append(txs, logs[i].TxHash)
		}
	}
	used, err := reader.GasUsed(ctx, txs)
	if err != nil {
		return err
	}
	for _, g := range used {
		s.GasUsed += g
	}
	if s.Settled > 0 {
		s.GasPerReward = float64(s.GasUsed) / float64(s.Settled)
	}
	d.mu.Lock()
	sample, fresh, again := d.sample, d.fresh, d.again
	d.mu.Unlock()
	cost, err := chain.NaiveGas(ctx, d.parts.Chain.Client(), sandbox.Operator(), d.parts.Addresses, sample)
	if err != nil {
		return err
	}
	s.NaiveGasPerReward = cost.Mean(fresh, again)
	return nil
}

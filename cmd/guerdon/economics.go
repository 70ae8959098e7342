package main

import (
	"maps"
	"slices"
	"sync"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
)

// economics count what settling costs, since the process started.
type economics struct {
	gas chain.GasSchedule

	mu      sync.Mutex
	byCall  map[string]float64    // gas
	fees    float64               // gwei
	cost    map[string]float64    // gwei, by reward
	settled map[[2]string]float64 // decisions, by reward and outcome
}

func newEconomics(gas chain.GasSchedule) *economics {
	return &economics{gas: gas, byCall: map[string]float64{}, cost: map[string]float64{}, settled: map[[2]string]float64{}}
}

// landed takes in a transaction: its gas by call.
func (x *economics) landed(b batcher.Batch, l batcher.Landed) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.fees += float64(l.GasUsed) * l.PriceGwei
	for call, gas := range x.gas.ByCall(b, l.GasUsed) {
		x.byCall[call] += float64(gas)
	}
}

// told takes in what became of one section's decisions. They share what the section cost
// by call, those of a call alike; what is no decision's own is shared by all.
func (x *economics) told(s *batcher.Section, l batcher.Landed, all []batcher.Settled) {
	if len(all) == 0 || len(l.Receipts) == 0 {
		return
	}
	used := l.Receipts[all[0].Receipt].GasUsed
	gas := x.gas.ByCall(batcher.Batch{Sections: []batcher.Section{*s}}, used)
	of := map[string]int{}
	for i := range all {
		of[chain.CallOf(&all[i].Entry)]++
	}
	common := 0.0
	for call, n := range gas {
		if of[call] == 0 {
			common += float64(n)
		}
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	for i := range all {
		e := &all[i]
		call := chain.CallOf(&e.Entry)
		x.cost[e.Entry.Reward] += l.PriceGwei * (float64(gas[call])/float64(of[call]) + common/float64(len(all)))
		x.settled[[2]string{e.Entry.Reward, e.Fate.String()}]++
	}
}

var (
	gasByCallDesc = prometheus.NewDesc("guerdon_gas_by_call_total", "Gas used by settlement transactions, shared out among what they did.", []string{"call"}, nil)
	feesDesc      = prometheus.NewDesc("guerdon_fees_gwei_total", "Paid for settlement transactions, in gwei.", nil, nil)
	costDesc      = prometheus.NewDesc("guerdon_reward_cost_gwei_total", "Paid for settling decisions, in gwei.", []string{"reward"}, nil)
	rewardsDesc   = prometheus.NewDesc("guerdon_settled_rewards_total", "Decisions settled, by what became of them.", []string{"reward", "outcome"}, nil)
)

// Describe implements prometheus.Collector.
func (m *settlingMetrics) Describe(to chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{gasByCallDesc, feesDesc, costDesc, rewardsDesc} {
		to <- d
	}
}

// settlingMetrics are the product's economics, once it is open.
type settlingMetrics struct{ m *metrics }

// Collect implements prometheus.Collector.
func (m *settlingMetrics) Collect(to chan<- prometheus.Metric) {
	p := m.m.product.Load()
	if p == nil || p.minter == nil {
		return
	}
	x := p.minter.economics
	x.mu.Lock()
	defer x.mu.Unlock()
	tell := func(d *prometheus.Desc, v float64, labels ...string) {
		to <- prometheus.MustNewConstMetric(d, prometheus.CounterValue, v, labels...)
	}
	tell(feesDesc, x.fees)
	for _, call := range slices.Sorted(maps.Keys(x.byCall)) {
		tell(gasByCallDesc, x.byCall[call], call)
	}
	for _, reward := range slices.Sorted(maps.Keys(x.cost)) {
		tell(costDesc, x.cost[reward], reward)
	}
	for k, n := range x.settled {
		tell(rewardsDesc, n, k[0], k[1])
	}
}

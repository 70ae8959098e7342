package main

import (
	"context"
	"strconv"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/monitor"
	"github.com/guerdon/guerdon/stream"
)

// live collects, when somebody asks, what has labels or is kept elsewhere.
type live struct {
	m     *metrics
	store []storeFigure

	lagRecords, lagSeconds, restoreDone, restoreTotal, restoreLeft *prometheus.Desc
	decisions, deadLetters, flags, certificate                     *prometheus.Desc
}

// storeFigure is one of the profile store's own.
type storeFigure struct {
	desc  *prometheus.Desc
	kind  prometheus.ValueType
	value func(*features.Metrics) float64
}

func newLive(m *metrics) *live {
	desc := func(name, help string, labels ...string) *prometheus.Desc {
		return prometheus.NewDesc(name, help, labels, nil)
	}
	l := &live{
		m:            m,
		lagRecords:   desc("guerdon_lag_records", "From the committed input offset to the end of the partition, transaction markers included.", "partition"),
		lagSeconds:   desc("guerdon_lag_event_seconds", "From the event time that is committed to that of the partition's newest record.", "partition"),
		restoreDone:  desc("guerdon_restore_offsets_done", "Changelog offsets restored of a partition since it was assigned.", "partition"),
		restoreTotal: desc("guerdon_restore_offsets_total", "Changelog offsets to restore of it.", "partition"),
		restoreLeft:  desc("guerdon_restore_eta_seconds", "How long restoring it will take at the speed so far; 0 when it is done or has not begun.", "partition"),
		decisions:    desc("guerdon_decisions_total", "Decisions committed, by what they came to: settling, held, holdout or released.", "reward", "outcome"),
		deadLetters:  desc("guerdon_dead_letters_total", "Input records that could not be used.", "reason"),
		flags:        desc("guerdon_flags_total", "Unusual activity on chain that was flagged.", "rule"),
		certificate:  desc("guerdon_kafka_certificate_expiry_timestamp_seconds", "When the client certificate expires, if there is one."),
	}
	for _, f := range []struct {
		name, help string
		kind       prometheus.ValueType
		value      func(*features.Metrics) float64
	}{
		{"guerdon_store_block_cache_hits_total", "Blocks found in the profile store's cache.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.CacheHits) }},
		{"guerdon_store_block_cache_misses_total", "Blocks read from disk.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.CacheMisses) }},
		{"guerdon_store_block_cache_bytes", "Bytes of blocks held.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.CacheBytes) }},
		{"guerdon_store_memtable_bytes", "Bytes of memtables.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.MemTableBytes) }},
		{"guerdon_store_disk_bytes", "Bytes on disk.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.DiskBytes) }},
		{"guerdon_store_read_amplification", "Sorted runs that one read may have to look at.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.ReadAmplification) }},
		{"guerdon_store_compaction_debt_bytes", "Estimated bytes to compact until the store is in shape.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.CompactionDebtBytes) }},
		{"guerdon_store_flushes_total", "Memtables flushed.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.Flushes) }},
		{"guerdon_store_compactions_total", "Compactions.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.Compactions) }},
		{"guerdon_store_flushed_bytes_total", "Bytes written by flushes.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.FlushedBytes) }},
		{"guerdon_store_compacted_bytes_total", "Bytes written by compactions.", prometheus.CounterValue, func(m *features.Metrics) float64 { return float64(m.CompactedBytes) }},
		{"guerdon_store_level0_files", "Files that no compaction has seen yet.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.LevelZeroFiles) }},
		{"guerdon_store_background_failures", "Flushes and compactions that failed, on a full disk for example.", prometheus.GaugeValue, func(m *features.Metrics) float64 { return float64(m.BackgroundFailures) }},
	} {
		l.store = append(l.store, storeFigure{desc(f.name, f.help), f.kind, f.value})
	}
	return l
}

// Describe implements prometheus.Collector.
func (l *live) Describe(ch chan<- *prometheus.Desc) {
	for _, d := range []*prometheus.Desc{l.lagRecords, l.lagSeconds, l.restoreDone, l.restoreTotal, l.restoreLeft, l.decisions, l.deadLetters, l.flags, l.certificate} {
		ch <- d
	}
	for _, f := range l.store {
		ch <- f.desc
	}
}

// Collect implements prometheus.Collector.
func (l *live) Collect(ch chan<- prometheus.Metric) {
	gauge := func(d *prometheus.Desc, v float64, labels ...string) {
		ch <- prometheus.MustNewConstMetric(d, prometheus.GaugeValue, v, labels...)
	}
	now := time.Now()
	l.m.ready.each(func(id int32, s standing) {
		p := strconv.Itoa(int(id))
		gauge(l.restoreDone, float64(s.done), p)
		gauge(l.restoreTotal, float64(s.total), p)
		gauge(l.restoreLeft, s.left(now).Seconds(), p)
		if !s.ready || !s.asked {
			return
		}
		records, seconds, ok := s.behind()
		gauge(l.lagRecords, float64(records), p)
		if ok {
			gauge(l.lagSeconds, seconds, p)
		}
	})
	if at, ok := l.m.security.Expires(); ok {
		gauge(l.certificate, float64(at.Unix()))
	}
	product := l.m.product.Load()
	if product != nil && product.watcher != nil {
		for _, rule := range monitor.Rules() {
			ch <- prometheus.MustNewConstMetric(l.flags, prometheus.CounterValue, float64(product.watcher.suspicion.raised[rule].Load()), rule)
		}
	}
	if product == nil || product.scorer == nil {
		return
	}
	stats := product.scorer.stats
	for kind, n := range stats.Granted() {
		ch <- prometheus.MustNewConstMetric(l.decisions, prometheus.CounterValue, float64(n), kind.Reward, kind.Outcome.String())
	}
	for _, r := range engine.Reasons() {
		ch <- prometheus.MustNewConstMetric(l.deadLetters, prometheus.CounterValue, float64(stats.Reasons[r].Load()), r.String())
	}
	if store := product.scorer.newest.Load(); store != nil {
		if m, ok := store.Metrics(); ok {
			for _, f := range l.store {
				ch <- prometheus.MustNewConstMetric(f.desc, f.kind, f.value(&m))
			}
		}
	}
}

// lagEvery is how often the ends of the partitions are asked for.
const lagEvery = 5 * time.Second

// followLag asks where the assigned partitions end until ctx does. While the broker
// does not answer, nobody knows how far behind this process is, and nothing is told.
func (m *metrics) followLag(ctx context.Context, cfg stream.Config) {
	tail, err := stream.NewTail(cfg, stream.Events)
	if err != nil {
		cfg.Logger.Warn("the lag is not measured", "err", err)
		return
	}
	defer tail.Close()
	for pause(ctx, lagEvery) == nil {
		var assigned []int32
		m.ready.each(func(p int32, _ standing) { assigned = append(assigned, p) })
		if len(assigned) == 0 {
			continue
		}
		asking, cancel := context.WithTimeout(ctx, lagEvery)
		ends, err := tail.Ends(asking, assigned)
		cancel()
		if err != nil {
			cfg.Logger.Info("the ends of the partitions are not known", "err", err)
			ends = nil
		}
		m.ready.ends(ends)
	}
}

package main

import (
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/plugin/kprom"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/stream"
)

// scoreEvery is how many events pass for each whose scoring is timed: two readings
// of the clock and an observation cost about 230 ns (BenchmarkObserve), so that
// this is 4 ns an event.
const scoreEvery = 64

// metrics are what a running product tells Prometheus. Counts are read from where
// they are kept anyway, when somebody asks; what is measured here is per
// transaction, per partition or per scoreEvery events.
type metrics struct {
	registry *prometheus.Registry
	product  atomic.Pointer[product] // nil until it is open
	security stream.Security
	ready    readiness
	stop     func() // nil where nobody asked

	commit, restore   prometheus.Histogram
	events            [2]prometheus.Histogram // by engine.Stage
	stages            []prometheus.Observer   // by stream.Stage
	dropped, restored prometheus.Counter
}

// figure is a number that the product keeps.
type figure struct {
	name, help string
	gauge      bool
	value      func(*product) float64
}

var figures = []figure{
	{name: "guerdon_events_total", help: "Input records committed.", value: scored(func(s *engine.Stats) int64 { return s.Events.Load() })},
	{name: "guerdon_events_partitions", help: "Partitions of the events topic.", gauge: true, value: func(p *product) float64 {
		if p.scorer == nil {
			return 0
		}
		return float64(p.scorer.c.partitions)
	}},
	{name: "guerdon_members_total", help: "Members seen for the first time.", value: scored(func(s *engine.Stats) int64 { return s.Members.Load() })},
	{name: "guerdon_duplicates_total", help: "Events dropped because their id was known.", value: scored(func(s *engine.Stats) int64 { return s.Duplicates.Load() })},
	{name: "guerdon_swept_members_total", help: "Members looked at by sweeps.", value: scored(func(s *engine.Stats) int64 { return s.Swept.Load() })},
	{name: "guerdon_cache_hits_total", help: "Events whose member was decoded already.", value: scored(func(s *engine.Stats) int64 { return s.CacheHits.Load() })},
	{name: "guerdon_cache_misses_total", help: "Events whose member had to be asked of the profile store.", value: scored(func(s *engine.Stats) int64 { return s.CacheMisses.Load() })},
	{name: "guerdon_source_records_total", help: "Records of the sources ingested.", value: ingested(func(s *ingest.Stats) int64 { return s.Records.Load() })},
	{name: "guerdon_ingested_events_total", help: "Events they became.", value: ingested(func(s *ingest.Stats) int64 { return s.Events.Load() })},
	{name: "guerdon_ingest_dead_letters_total", help: "Source records that could not be used.", value: ingested(func(s *ingest.Stats) int64 { return s.DeadLetters.Load() })},
	{name: "guerdon_claimed_names_total", help: "Pseudonyms asked for by this process.", value: ingested(func(s *ingest.Stats) int64 { return s.Claimed.Load() })},
	{name: "guerdon_names", help: "People who have a pseudonym.", gauge: true, value: ingested(func(s *ingest.Stats) int64 { return s.Names.Load() })},
	{name: "guerdon_settled_decisions_total", help: "Decisions settled by this process.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Decisions) })},
	{name: "guerdon_minted_items_total", help: "Netted grants minted.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Minted) })},
	{name: "guerdon_refused_items_total", help: "Netted grants the contracts refused, with a reason.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Refused) })},
	{name: "guerdon_batches_total", help: "Settlement transactions landed.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Batches) })},
	{name: "guerdon_gas_total", help: "Gas used by settlement transactions.", value: settling(func(s *batcher.Stats) float64 { return float64(s.GasUsed) })},
	{name: "guerdon_fee_saved_gwei", help: "Saved by waiting for a lower base fee, in gwei; falls where the fee rose instead.", gauge: true, value: settling(func(s *batcher.Stats) float64 { return s.SavedGwei })},
	{name: "guerdon_queued_decisions", help: "Decisions read and not yet settled.", gauge: true, value: settling(func(s *batcher.Stats) float64 { return float64(s.Queued) })},
	{name: "guerdon_skipped_decisions_total", help: "Decisions read that were settled before.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Skipped) })},
	{name: "guerdon_halved_batches_total", help: "Batches that the chain could not take whole.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Halved) })},
	{name: "guerdon_settlement_resyncs_total", help: "Returns to the watermark on chain.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Resyncs) })},
	{name: "guerdon_chain_events_total", help: "Chain events appended to the events topic.", value: watching(func(w *watcher) float64 { return float64(w.appended.Load()) })},
	{name: "guerdon_chain_voids_total", help: "Those of them that take back what a reorg removed.", value: watching(func(w *watcher) float64 { return float64(w.voided.Load()) })},
	{name: "guerdon_unlinked_acts_total", help: "Acts on chain of a wallet that no member has linked.", value: watching(func(w *watcher) float64 { return float64(w.strange.Load()) })},
}

func scored(value func(*engine.Stats) int64) func(*product) float64 {
	return func(p *product) float64 {
		if p.scorer == nil {
			return 0
		}
		return float64(value(p.scorer.stats))
	}
}

func ingested(value func(*ingest.Stats) int64) func(*product) float64 {
	return func(p *product) float64 {
		if p.ingester == nil {
			return 0
		}
		return float64(value(&p.ingester.Stats))
	}
}

func settling(value func(*batcher.Stats) float64) func(*product) float64 {
	return func(p *product) float64 {
		if p.minter == nil {
			return 0
		}
		s := p.minter.Stats()
		return value(&s)
	}
}

func watching(value func(*watcher) float64) func(*product) float64 {
	return func(p *product) float64 {
		if p.watcher == nil {
			return 0
		}
		return value(p.watcher)
	}
}

// newMetrics returns metrics that count nothing until product is set.
func newMetrics() *metrics {
	m := &metrics{registry: prometheus.NewRegistry()}
	m.commit = m.histogram("guerdon_commit_seconds", "From sealing a Kafka transaction to the broker's word that it is committed.", 0.001, 2, 14)
	m.restore = m.histogram("guerdon_restore_seconds", "From the assignment of a partition to its state being ready.", 0.01, 4, 8)
	m.events[engine.StageDecode] = m.histogram("guerdon_decode_seconds", fmt.Sprintf("Decoding one event; one event in %d is timed.", scoreEvery), 125e-9, 2, 12)
	m.events[engine.StageScore] = m.histogram("guerdon_score_seconds", fmt.Sprintf("Scoring and deciding one event; one event in %d is timed.", scoreEvery), 250e-9, 2, 12)
	stages := prometheus.NewHistogramVec(histogramOpts("guerdon_stage_seconds", "Parts of the work on a Kafka transaction; process is per slice of up to 1024 events per partition.", 100e-6, 2, 16), []string{"stage"})
	for s := stream.StageProcess; s <= stream.StageApply; s++ {
		m.stages = append(m.stages, stages.WithLabelValues(s.String()))
	}
	build := prometheus.NewGaugeVec(prometheus.GaugeOpts{Name: "guerdon_build_info", Help: "What was built; always 1."}, []string{"version", "commit", "go"})
	v := built()
	build.WithLabelValues(v.Version, v.Commit, v.Go).Set(1)
	m.dropped = prometheus.NewCounter(prometheus.CounterOpts{Name: "guerdon_sessions_dropped_total", Help: "Sessions that ended in an error; their open work was done again."})
	m.restored = prometheus.NewCounter(prometheus.CounterOpts{Name: "guerdon_restored_records_total", Help: "Changelog records read to restore state."})
	m.registry.MustRegister(stages, build, newLive(m), &settlingMetrics{m}, m.dropped, m.restored, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
	for _, f := range figures {
		value := func() float64 {
			if p := m.product.Load(); p != nil {
				return f.value(p)
			}
			return 0
		}
		if f.gauge {
			m.registry.MustRegister(prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: f.name, Help: f.help}, value))
		} else {
			m.registry.MustRegister(prometheus.NewCounterFunc(prometheus.CounterOpts{Name: f.name, Help: f.help}, value))
		}
	}
	m.registry.MustRegister(
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "guerdon_ready", Help: "What /readyz says: 1 when in the group and restored."},
			func() float64 {
				if _, ok := m.ready.state(); ok {
					return 1
				}
				return 0
			}),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "guerdon_partitions_assigned", Help: "Partitions that the group has given this process."},
			func() float64 { return float64(m.ready.count(false)) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "guerdon_partitions_ready", Help: "Those of them whose state is restored."},
			func() float64 { return float64(m.ready.count(true)) }))
	return m
}

// opened says that the product is open. One that scores nothing is in no group: it is
// ready as soon as it is open.
func (m *metrics) opened(p *product) {
	m.product.Store(p)
	if p.scorer == nil {
		m.ready.assigned(nil)
	}
}

// histogramOpts are of a native histogram, which has classic buckets for servers that
// do not ask for native ones.
func histogramOpts(name, help string, first, factor float64, buckets int) prometheus.HistogramOpts {
	const mostNative = 160
	return prometheus.HistogramOpts{
		Name: name, Help: help, Buckets: prometheus.ExponentialBuckets(first, factor, buckets),
		NativeHistogramBucketFactor: 1.1, NativeHistogramMaxBucketNumber: mostNative, NativeHistogramMinResetDuration: time.Hour,
	}
}

func (m *metrics) histogram(name, help string, first, factor float64, buckets int) prometheus.Histogram {
	h := prometheus.NewHistogram(histogramOpts(name, help, first, factor, buckets))
	m.registry.MustRegister(h)
	return h
}

// observe is for engine.Config.Observe.
func (m *metrics) observe(stage engine.Stage, ns int64) { m.events[stage].Observe(float64(ns) / 1e9) }

// hooks are for stream.Config.Metrics.
func (m *metrics) hooks() stream.Metrics {
	return stream.Metrics{
		Committed: func(_, _ int, took time.Duration) { m.commit.Observe(took.Seconds()) },
		Stage:     func(s stream.Stage, took time.Duration) { m.stages[s].Observe(took.Seconds()) },
		Progress:  m.ready.progress,
		Restoring: m.ready.restoring,
		Consumer:  []kgo.Hook{m.client("kafka_consumer")},
		Producer:  []kgo.Hook{m.client("kafka_producer")},
		Aborted:   func(error) { m.dropped.Inc() },
		Assigned:  m.ready.assigned,
		Restored: func(p int32, records int, took time.Duration) {
			m.restore.Observe(took.Seconds())
			m.restored.Add(float64(records))
			m.ready.restored(p)
		},
		Revoked: m.ready.revoked,
		Left:    m.ready.left,
	}
}

// client is what a Kafka client tells of itself, from its opening to its end.
func (m *metrics) client(subsystem string) *kprom.Metrics {
	return kprom.NewMetrics("guerdon", kprom.Subsystem(subsystem), kprom.Registerer(latest{m.registry}),
		kprom.HistogramsFromOpts(kprom.HistogramOpts{Enable: kprom.RequestDurationE2E, Buckets: prometheus.ExponentialBuckets(0.001, 2, 14)}))
}

// latest registers a collector in the place of an older one, should the client it
// belonged to not have said that it is closed.
type latest struct{ prometheus.Registerer }

// MustRegister implements prometheus.Registerer.
func (l latest) MustRegister(cs ...prometheus.Collector) {
	for _, c := range cs {
		err := l.Register(c)
		var before prometheus.AlreadyRegisteredError
		if errors.As(err, &before) {
			l.Unregister(before.ExistingCollector)
			err = l.Register(c)
		}
		if err != nil {
			panic(err) // two kinds of one name: a mistake in this program
		}
	}
}

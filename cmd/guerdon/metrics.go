package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/engine"
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
	server   *metricsServer          // nil where nobody asked
	ready    readiness

	commit, restore, score prometheus.Histogram
	dropped, restored      prometheus.Counter
}

// figure is a number that the product keeps.
type figure struct {
	name, help string
	gauge      bool
	value      func(*product) float64
}

var figures = []figure{
	{name: "guerdon_events_total", help: "Input records committed.", value: func(p *product) float64 { return float64(p.scorer.stats.Events.Load()) }},
	{name: "guerdon_members_total", help: "Members seen for the first time.", value: func(p *product) float64 { return float64(p.scorer.stats.Members.Load()) }},
	{name: "guerdon_duplicates_total", help: "Events dropped because their id was known.", value: func(p *product) float64 { return float64(p.scorer.stats.Duplicates.Load()) }},
	{name: "guerdon_dead_letters_total", help: "Input records that could not be used.", value: func(p *product) float64 { return float64(p.scorer.stats.DeadLetters.Load()) }},
	{name: "guerdon_decisions_total", help: "Decisions committed.", value: func(p *product) float64 { return float64(p.scorer.stats.Decisions.Load()) }},
	{name: "guerdon_swept_members_total", help: "Members looked at by sweeps.", value: func(p *product) float64 { return float64(p.scorer.stats.Swept.Load()) }},
	{name: "guerdon_settled_decisions_total", help: "Decisions settled by this process.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Decisions) })},
	{name: "guerdon_minted_items_total", help: "Netted grants minted.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Minted) })},
	{name: "guerdon_refused_items_total", help: "Netted grants the contracts refused, with a reason.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Refused) })},
	{name: "guerdon_batches_total", help: "Settlement transactions landed.", value: settling(func(s *batcher.Stats) float64 { return float64(s.Batches) })},
	{name: "guerdon_gas_total", help: "Gas used by settlement transactions.", value: settling(func(s *batcher.Stats) float64 { return float64(s.GasUsed) })},
	{name: "guerdon_queued_decisions", help: "Decisions read and not yet settled.", gauge: true, value: settling(func(s *batcher.Stats) float64 { return float64(s.Queued) })},
	{name: "guerdon_chain_events_total", help: "Chain events appended to the events topic.", value: watching(func(w *watcher) float64 { return float64(w.appended.Load()) })},
	{name: "guerdon_unlinked_redemptions_total", help: "Redemptions by a wallet that no member has linked.", value: watching(func(w *watcher) float64 { return float64(w.strange.Load()) })},
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
	m.score = m.histogram("guerdon_score_seconds", fmt.Sprintf("Scoring and deciding one event; one event in %d is timed.", scoreEvery), 250e-9, 2, 12)
	m.dropped = prometheus.NewCounter(prometheus.CounterOpts{Name: "guerdon_sessions_dropped_total", Help: "Sessions that ended in an error; their open work was done again."})
	m.restored = prometheus.NewCounter(prometheus.CounterOpts{Name: "guerdon_restored_records_total", Help: "Changelog records read to restore state."})
	m.registry.MustRegister(m.dropped, m.restored, collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}))
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
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "guerdon_partitions_assigned", Help: "Partitions that the group has given this process."},
			func() float64 { return float64(m.ready.count(false)) }),
		prometheus.NewGaugeFunc(prometheus.GaugeOpts{Name: "guerdon_partitions_ready", Help: "Those of them whose state is restored."},
			func() float64 { return float64(m.ready.count(true)) }))
	return m
}

// histogram is native, and has classic buckets for servers that do not ask for
// native ones.
func (m *metrics) histogram(name, help string, first, factor float64, buckets int) prometheus.Histogram {
	const mostNative = 160
	h := prometheus.NewHistogram(prometheus.HistogramOpts{
		Name: name, Help: help, Buckets: prometheus.ExponentialBuckets(first, factor, buckets),
		NativeHistogramBucketFactor: 1.1, NativeHistogramMaxBucketNumber: mostNative, NativeHistogramMinResetDuration: time.Hour,
	})
	m.registry.MustRegister(h)
	return h
}

// observe is for engine.Config.Observe.
func (m *metrics) observe(_ engine.Stage, ns int64) { m.score.Observe(float64(ns) / 1e9) }

// hooks are for stream.Config.Metrics.
func (m *metrics) hooks() stream.Metrics {
	return stream.Metrics{
		Committed: func(_, _ int, took time.Duration) { m.commit.Observe(took.Seconds()) },
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

// readiness is whether this process has joined the group and restored all that it
// was given. An instance that was given nothing, because others suffice, is ready.
type readiness struct {
	mu     sync.Mutex
	joined bool
	ready  map[int32]bool // per assigned partition
}

func (r *readiness) assigned(partitions []int32) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.joined {
		r.joined, r.ready = true, map[int32]bool{}
	}
	for _, p := range partitions {
		r.ready[p] = false
	}
}

func (r *readiness) restored(p int32) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.joined {
		r.ready[p] = true
	}
}

func (r *readiness) revoked(p int32) {
	r.mu.Lock()
	defer r.mu.Unlock()
	delete(r.ready, p)
}

func (r *readiness) left() {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.joined, r.ready = false, nil
}

// count is how many partitions are assigned, or of them ready.
func (r *readiness) count(ready bool) (n int) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, done := range r.ready {
		if done || !ready {
			n++
		}
	}
	return n
}

// state says in words what is waited for.
func (r *readiness) state() (words string, ok bool) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if !r.joined {
		return "not in the consumer group", false
	}
	var waiting []int32
	for p, done := range r.ready {
		if !done {
			waiting = append(waiting, p)
		}
	}
	if len(waiting) > 0 {
		slices.Sort(waiting)
		return fmt.Sprintf("restoring partitions %v", waiting), false
	}
	return fmt.Sprintf("ready, %d partitions", len(r.ready)), true
}

// handler serves /metrics, /healthz and /readyz.
func (m *metrics) handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(m.registry, promhttp.HandlerOpts{MaxRequestsInFlight: 4, Timeout: 5 * time.Second}))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "ok\n") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, _ *http.Request) {
		words, ok := m.ready.state()
		if !ok {
			w.WriteHeader(http.StatusServiceUnavailable)
		}
		_, _ = io.WriteString(w, words+"\n")
	})
	return mux
}

// metricsServer serves until close.
type metricsServer struct {
	http *http.Server
	addr string // bound
	done chan struct{}
}

// serve listens on HOST:PORT; without a host, on loopback only.
func (m *metrics) serve(addr string, log *slog.Logger) (*metricsServer, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("--metrics %q: want HOST:PORT, or :PORT for this machine only: %w", addr, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("--metrics %s: %w", addr, err)
	}
	s := &metricsServer{addr: l.Addr().String(), done: make(chan struct{}), http: &http.Server{
		Handler: m.handler(), ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}}
	go func() {
		defer close(s.done)
		if err := s.http.Serve(l); err != http.ErrServerClosed {
			log.Warn("metrics are no longer served", "addr", s.addr, "err", err)
		}
	}()
	return s, nil
}

// close ends the server, if there is one.
func (m *metrics) close() {
	if m.server != nil {
		m.server.close()
	}
}

// close lets requests under way end, for a moment.
func (s *metricsServer) close() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	if s.http.Shutdown(ctx) != nil {
		_ = s.http.Close()
	}
	<-s.done
}

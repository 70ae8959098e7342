package main

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/pprof"
	"os"
	"strings"
	"time"

	"github.com/prometheus/client_golang/prometheus/promhttp"

	"github.com/guerdon/guerdon/stream"
)

// metricsFlags say where a running process can be watched.
type metricsFlags struct {
	Metrics        string `help:"Serve /metrics, /healthz and /readyz here; :PORT is for this machine only." env:"GUERDON_METRICS" placeholder:"HOST:PORT"`
	AdminTokenFile string `help:"File of a secret; who sends it as bearer token gets /debug/pprof there too." env:"GUERDON_ADMIN_TOKEN_FILE" placeholder:"FILE"`
}

// open serves metrics where asked, and has cfg tell them; the caller closes what it
// returns.
func (f *metricsFlags) open(a *app, cfg *stream.Config) (*metrics, error) {
	m := newMetrics()
	if f.Metrics == "" {
		if f.AdminTokenFile != "" {
			return nil, errors.New("--admin-token-file is of use with --metrics only")
		}
		return m, nil
	}
	token, err := f.token()
	if err != nil {
		return nil, err
	}
	server, err := m.serve(f.Metrics, token, a.log)
	if err != nil {
		return nil, err
	}
	m.security = cfg.Security
	cfg.Metrics = m.hooks()
	following, cancel := context.WithCancel(context.Background())
	lag, mine := make(chan struct{}), *cfg
	go func() {
		defer close(lag)
		m.followLag(following, mine)
	}()
	m.stop = func() {
		cancel()
		<-lag
		server.close()
	}
	return m, nil
}

// close ends what open began.
func (m *metrics) close() {
	if m.stop != nil {
		m.stop()
	}
}

func (f *metricsFlags) token() (string, error) {
	if f.AdminTokenFile == "" {
		return "", nil
	}
	if err := stream.CheckSecretFile(f.AdminTokenFile); err != nil {
		return "", fmt.Errorf("--admin-token-file: %w", err)
	}
	b, err := os.ReadFile(f.AdminTokenFile)
	if err != nil {
		return "", fmt.Errorf("--admin-token-file: %w", err)
	}
	const least = 16
	token := strings.TrimSpace(string(b))
	if len(token) < least {
		return "", fmt.Errorf("--admin-token-file %s holds %d bytes; at least %d random ones are needed", f.AdminTokenFile, len(token), least)
	}
	return token, nil
}

// handler serves /metrics, /healthz and /readyz; with a token /debug/pprof as well.
func (m *metrics) handler(token string) http.Handler {
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
	if token != "" {
		mux.Handle("GET /debug/pprof/", bearer(token, http.HandlerFunc(pprof.Index)))
		mux.Handle("GET /debug/pprof/profile", bearer(token, http.HandlerFunc(pprof.Profile)))
		mux.Handle("GET /debug/pprof/trace", bearer(token, http.HandlerFunc(pprof.Trace)))
		mux.Handle("GET /debug/pprof/symbol", bearer(token, http.HandlerFunc(pprof.Symbol)))
	}
	return mux
}

// bearer lets through who has the token; the time it takes says nothing of the token.
// What is behind it may take as long as it is asked to.
func bearer(token string, next http.Handler) http.Handler {
	want := sha256.Sum256([]byte(token))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		given, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
		got := sha256.Sum256([]byte(given))
		if subtle.ConstantTimeCompare(got[:], want[:]) != 1 || !ok {
			w.Header().Set("WWW-Authenticate", "Bearer")
			http.Error(w, "the admin token is wanted", http.StatusUnauthorized)
			return
		}
		_ = http.NewResponseController(w).SetWriteDeadline(time.Time{})
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), http.ServerContextKey, &http.Server{ReadHeaderTimeout: time.Minute}))) // pprof looks for its time-out there
	})
}

// server serves until close.
type server struct {
	http *http.Server
	addr string // bound
	done chan struct{}
}

// serve listens on HOST:PORT.
func (m *metrics) serve(addr, token string, log *slog.Logger) (*server, error) {
	return serve("--metrics", addr, m.handler(token), log)
}

// serve listens on HOST:PORT; without a host, on loopback only. flag is who asked.
func serve(flag, addr string, handler http.Handler, log *slog.Logger) (*server, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("%s %q: want HOST:PORT, or :PORT for this machine only: %w", flag, addr, err)
	}
	if host == "" {
		host = "127.0.0.1"
	}
	l, err := net.Listen("tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil, fmt.Errorf("%s %s: %w", flag, addr, err)
	}
	s := &server{addr: l.Addr().String(), done: make(chan struct{}), http: &http.Server{
		Handler: handler, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 5 * time.Second, WriteTimeout: 10 * time.Second,
		IdleTimeout: time.Minute, MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}}
	go func() {
		defer close(s.done)
		if err := s.http.Serve(l); err != http.ErrServerClosed {
			log.Warn("no longer served", "flag", flag, "addr", s.addr, "err", err)
		}
	}()
	return s, nil
}

// close lets requests under way end, for a moment.
func (s *server) close() {
	ctx, cancel := context.WithTimeout(context.Background(), 200*time.Millisecond)
	defer cancel()
	if s.http.Shutdown(ctx) != nil {
		_ = s.http.Close()
	}
	<-s.done
}

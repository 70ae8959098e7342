package main

import (
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/twmb/franz-go/pkg/kgo"
	"go.uber.org/goleak"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/stream"
)

// described are the names of all metrics that a registry can tell, with their labels.
func described(reg *prometheus.Registry) map[string][]string {
	descs := make(chan *prometheus.Desc)
	go func() {
		reg.Describe(descs)
		close(descs)
	}()
	parts := regexp.MustCompile(`fqName: "([^"]+)".*variableLabels: \{([^}]*)\}`)
	all := map[string][]string{}
	for d := range descs {
		m := parts.FindStringSubmatch(d.String())
		all[m[1]] = strings.FieldsFunc(m[2], func(r rune) bool { return r == ',' || r == ' ' })
	}
	return all
}

// withClients are metrics as they are with the two Kafka clients of a session open.
func withClients(t *testing.T) *metrics {
	t.Helper()
	m := newMetrics()
	h := m.hooks()
	for _, hooks := range [][]kgo.Hook{h.Consumer, h.Producer} {
		cl, err := kgo.NewClient(kgo.SeedBrokers("127.0.0.1:1"), kgo.WithHooks(hooks...))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(cl.Close)
	}
	return m
}

// TestMetricsDocumented: every metric in the operator's table exists, with the kind
// and the labels it says, and every one that exists is in the table; those of the
// Kafka clients are told of as a family.
func TestMetricsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/operator.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, row := range regexp.MustCompile("(?m)^\\| `(guerdon_[a-z0-9_]+)(\\{[a-z, ]+\\})?` \\| ([a-z]+) \\|").FindAllStringSubmatch(string(doc), -1) {
		told[row[1]] = strings.Trim(row[2], "{}")
	}
	m := withClients(t)
	real, clients := map[string]string{}, 0
	for name, labels := range described(m.registry) {
		switch {
		case strings.HasPrefix(name, "guerdon_kafka_consumer_"), strings.HasPrefix(name, "guerdon_kafka_producer_"):
			clients++
		case strings.HasPrefix(name, "guerdon_"):
			real[name] = strings.Join(labels, ", ")
		}
	}
	if len(told) == 0 || !maps.Equal(told, real) || clients < 20 {
		t.Errorf("docs/operator.md and the registry differ (-doc +registry):\n%s\nand %d of clients", cmp.Diff(told, real), clients)
	}
	families, err := m.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		kind := strings.ToLower(f.GetType().String())
		if row := regexp.MustCompile("(?m)^\\| `" + f.GetName() + "[`{].*").FindString(string(doc)); row != "" && !strings.Contains(row, "| "+kind+" |") {
			t.Errorf("%s is a %s: %s", f.GetName(), kind, row)
		}
		if f.GetHelp() == "" {
			t.Errorf("%s has no help", f.GetName())
		}
	}
}

// TestReadiness: ready is joined with everything assigned restored, and nothing less.
func TestReadiness(t *testing.T) {
	m := newMetrics()
	h := m.hooks()
	for i, c := range []struct {
		do   func()
		ok   bool
		says string
	}{
		{func() {}, false, "not in the consumer group"},
		{func() { h.Assigned(nil) }, true, "ready, 0 partitions"},
		{func() { h.Assigned([]int32{2, 0}) }, false, "restoring partitions [0 2]"},
		{func() { h.Restored(0, 7, time.Second) }, false, "restoring partitions [2]"},
		{func() { m.ready.at(2, func(s *standing) { s.began = time.Now().Add(-10 * time.Second) }) }, false, "restoring partitions [2]"},
		{func() { h.Restoring(2, 250, 1000) }, false, "restoring partitions [2]: 250 of 1000 records, about 30s more"},
		{func() { h.Revoked(2) }, true, "ready, 1 partitions"},
		{func() { h.Assigned([]int32{1}); h.Restored(1, 0, 0) }, true, "ready, 2 partitions"},
		{func() { h.Left() }, false, "not in the consumer group"},
		{func() { h.Restored(1, 0, 0) }, false, "not in the consumer group"}, // late word of a session that is over
		{func() { h.Assigned([]int32{1}) }, false, "restoring partitions [1]"},
	} {
		c.do()
		if words, ok := m.ready.state(); ok != c.ok || words != c.says {
			t.Errorf("step %d: %q, ready %v; want %q, %v", i, words, ok, c.says, c.ok)
		}
	}
	if a, r := m.ready.count(false), m.ready.count(true); a != 1 || r != 0 {
		t.Errorf("%d assigned, %d ready; want 1 and 0", a, r)
	}
}

// get asks the server under test, without a connection that outlives it.
func get(addr, path, accept string) (code int, body, contentType string, err error) {
	req, err := http.NewRequest(http.MethodGet, "http://"+addr+path, nil)
	if err != nil {
		return 0, "", "", err
	}
	if accept != "" {
		req.Header.Set("Accept", accept)
	}
	client := http.Client{Transport: &http.Transport{DisableKeepAlives: true}, Timeout: 5 * time.Second}
	resp, err := client.Do(req)
	if err != nil {
		return 0, "", "", err
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	return resp.StatusCode, string(b), resp.Header.Get("Content-Type"), err
}

// TestMetricsServed over HTTP, as text and as the protobuf that native histograms
// need; nothing is left when it is closed.
func TestMetricsServed(t *testing.T) {
	defer goleak.VerifyNone(t, goleak.IgnoreCurrent())
	m := newMetrics()
	const token = "correct horse battery"
	s, err := m.serve(":0", token, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	if host, _, _ := net.SplitHostPort(s.addr); host != "127.0.0.1" {
		t.Errorf("without a host it listens on %s", s.addr)
	}
	h := m.hooks()
	h.Committed(10, 5, 3*time.Millisecond)
	h.Aborted(io.EOF)
	h.Stage(stream.StageSeal, 2*time.Millisecond)
	m.observe(engine.StageScore, 700)
	m.observe(engine.StageDecode, 150)
	for _, c := range []struct {
		path string
		code int
		says string
	}{
		{"/healthz", 200, "ok"},
		{"/readyz", 503, "not in the consumer group"},
		{"/metrics", 200, "\nguerdon_commit_seconds_count 1\n"},
		{"/metrics", 200, "\nguerdon_commit_seconds_bucket{le=\"0.004\"} 1\n"},
		{"/metrics", 200, "\nguerdon_score_seconds_bucket{le=\"1e-06\"} 1\n"},
		{"/metrics", 200, "\nguerdon_decode_seconds_bucket{le=\"2.5e-07\"} 1\n"},
		{"/metrics", 200, "\nguerdon_stage_seconds_count{stage=\"seal\"} 1\n"},
		{"/metrics", 200, "\nguerdon_build_info{"},
		{"/debug/pprof/", 401, "admin token"},
		{"/debug/pprof/heap", 401, "admin token"},
		{"/metrics", 200, "\nguerdon_sessions_dropped_total 1\n"},
		{"/metrics", 200, "\nguerdon_events_total 0\n"}, // before the product is open
		{"/metrics", 200, "\ngo_goroutines "},
		{"/", 404, ""},
	} {
		code, body, _, err := get(s.addr, c.path, "")
		if err != nil || code != c.code || !strings.Contains(body, c.says) {
			t.Errorf("%s: %d, %v; want %d and %q\n%s", c.path, code, err, c.code, c.says, tail(body, 500))
		}
	}
	for given, code := range map[string]int{"Bearer " + token: 200, token: 401, "Bearer " + token + "x": 401, "Bearer": 401} {
		req := httptest.NewRequest(http.MethodGet, "/debug/pprof/goroutine?debug=1", nil)
		req.Header.Set("Authorization", given)
		resp := httptest.NewRecorder()
		m.handler(token).ServeHTTP(resp, req)
		if resp.Code != code || code == 200 && !strings.Contains(resp.Body.String(), "goroutine profile") {
			t.Errorf("pprof with %q: %d, want %d", given, resp.Code, code)
		}
		resp = httptest.NewRecorder()
		m.handler("").ServeHTTP(resp, req)
		if resp.Code != 404 {
			t.Errorf("pprof without a token of ours: %d, want 404", resp.Code)
		}
	}
	_, _, kind, err := get(s.addr, "/metrics", "application/vnd.google.protobuf;proto=io.prometheus.client.MetricFamily;encoding=delimited")
	if err != nil || !strings.HasPrefix(kind, "application/vnd.google.protobuf") {
		t.Errorf("protobuf: %s, %v", kind, err)
	}
	families, err := m.registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range families {
		if f.GetName() == "guerdon_commit_seconds" && len(f.GetMetric()[0].GetHistogram().GetPositiveDelta()) != 1 {
			t.Errorf("%s is not a native histogram: %v", f.GetName(), f)
		}
	}
	if _, err := m.serve(s.addr, "", slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "--metrics "+s.addr) {
		t.Errorf("on a taken port: %v", err)
	}
	if _, err := m.serve("9600", "", slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "want HOST:PORT, or :PORT") {
		t.Errorf("on no address: %v", err)
	}
	s.close()
	if _, _, _, err := get(s.addr, "/healthz", ""); err == nil {
		t.Error("it answers after close")
	}
}

// counted is one figure of a running product, summed over its labels; -1 while it
// does not answer.
func counted(addr, name string) (n float64) {
	_, body, _, err := get(addr, "/metrics", "")
	if err != nil {
		return -1
	}
	found := false
	for _, row := range regexp.MustCompile(`(?m)^`+name+`(?:\{.*\})? (\S+)$`).FindAllStringSubmatch(body, -1) {
		v, err := strconv.ParseFloat(row[1], 64)
		if err != nil {
			return -1
		}
		n, found = n+v, true
	}
	if !found {
		return -1
	}
	return n
}

// BenchmarkObserve is what timing one event costs; one in scoreEvery pays it.
func BenchmarkObserve(b *testing.B) {
	m, now := newMetrics(), monotonicNS()
	for b.Loop() {
		start := now()
		m.observe(engine.StageScore, now()-start)
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/scoreEvery, "ns/event")
}

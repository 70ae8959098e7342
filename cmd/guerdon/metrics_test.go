package main

import (
	"fmt"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/guerdon/guerdon/engine"
)

// TestMetricsDocumented: every metric in the operator's table exists, with the kind
// it says, and every one that exists is in the table.
func TestMetricsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/operator.md")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]string{}
	for _, row := range regexp.MustCompile("(?m)^\\| `(guerdon_[a-z_]+)` \\| ([a-z]+) \\|").FindAllStringSubmatch(string(doc), -1) {
		told[row[1]] = row[2]
	}
	families, err := newMetrics().registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	real, runtime := map[string]string{}, 0
	for _, f := range families {
		if strings.HasPrefix(f.GetName(), "guerdon_") {
			real[f.GetName()] = strings.ToLower(f.GetType().String())
		} else {
			runtime++
		}
		if f.GetHelp() == "" {
			t.Errorf("%s has no help", f.GetName())
		}
	}
	if len(told) == 0 || !maps.Equal(told, real) || runtime == 0 {
		t.Errorf("docs/operator.md has\n%v\nand the registry\n%v\nand %d others", sorted(told), sorted(real), runtime)
	}
}

func sorted(m map[string]string) (lines []string) {
	for k, v := range m {
		lines = append(lines, k+" "+v)
	}
	slices.Sort(lines)
	return lines
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
	s, err := m.serve(":0", slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	if host, _, _ := net.SplitHostPort(s.addr); host != "127.0.0.1" {
		t.Errorf("without a host it listens on %s", s.addr)
	}
	h := m.hooks()
	h.Committed(10, 5, 3*time.Millisecond)
	h.Aborted(io.EOF)
	m.observe(engine.StageScore, 700)
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
	if _, err := m.serve(s.addr, slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "--metrics "+s.addr) {
		t.Errorf("on a taken port: %v", err)
	}
	if _, err := m.serve("9600", slog.New(slog.DiscardHandler)); err == nil || !strings.Contains(err.Error(), "want HOST:PORT, or :PORT") {
		t.Errorf("on no address: %v", err)
	}
	s.close()
	if _, _, _, err := get(s.addr, "/healthz", ""); err == nil {
		t.Error("it answers after close")
	}
}

// counted is one figure of a running product; -1 while it does not answer.
func counted(addr, name string) (n float64) {
	_, body, _, err := get(addr, "/metrics", "")
	if err != nil {
		return -1
	}
	_, after, found := strings.Cut(body, "\n"+name+" ")
	if _, err := fmt.Sscan(after, &n); !found || err != nil {
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

package stream

import (
	"bytes"
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

const testPartitions = 4

// toy is a Handler that keeps a running sum per key and decides at every event:
// the decision's value is "offset sum". Its disk outlives it, as Pebble would.
type toy struct {
	mu       sync.Mutex
	disk     *disk
	overlay  map[string]int64           // of the open batch; key is "partition/key"
	sealed   map[int32]map[string]int64 // of the batch in flight
	held     map[int32]bool
	input    map[int32]int64 // next input offset per partition, processed
	barrier  int             // every so many records, answer with a barrier
	stall    bool            // then take none the first time, like a sweep's chunk
	stalled  map[int32]bool
	seen     int
	touched  map[int32]bool // Process since the last Seal
	inflight map[int32]bool // sealed and not applied
	fence    bool           // a barrier was answered and is not yet sealed
	fenced   bool           // nor, sealed, applied
	loose    bool           // under Config.AtLeastOnce
	late     map[int32]bool // processed since the barrier was answered: once is beside it
	restored int
	resets   int
}

type disk struct {
	sums      map[string]int64
	changelog map[int32]int64
	input     map[int32]int64
}

func newDisk() *disk {
	return &disk{map[string]int64{}, map[int32]int64{}, map[int32]int64{}}
}

func newToy(d *disk) *toy {
	return &toy{disk: d, overlay: map[string]int64{}, held: map[int32]bool{}, input: map[int32]int64{}, stalled: map[int32]bool{}, touched: map[int32]bool{}, inflight: map[int32]bool{}, late: map[int32]bool{}, sealed: map[int32]map[string]int64{}}
}

func (t *toy) Local(p int32) (int64, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if next, ok := t.disk.changelog[p]; ok {
		return next, nil
	}
	return -1, nil
}

func (t *toy) Discard(p int32) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.disk.changelog, p)
	delete(t.disk.input, p)
	for k := range t.disk.sums {
		if strings.HasPrefix(k, fmt.Sprint(p, "/")) {
			delete(t.disk.sums, k)
		}
	}
	return nil
}

func (t *toy) Restore(p int32, recs []Record, next int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	for _, r := range recs {
		n, err := strconv.ParseInt(string(r.Value), 10, 64)
		if err != nil {
			return err
		}
		t.restored++
		if string(r.Key) == "s" {
			t.disk.input[p] = n
		} else {
			t.disk.sums[fmt.Sprint(p, "/", string(r.Key[1:]))] = n
		}
	}
	t.disk.changelog[p] = next
	return nil
}

// Assigned checks the protocol's central promise: the state is exactly that of
// the committed offset.
func (t *toy) Assigned(p int32, committed int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.held[p] {
		return errors.New("assigned twice")
	}
	in := t.disk.input[p]
	if in != committed && !(t.loose && in > committed) {
		return fmt.Errorf("partition %d: state of offset %d, input goes on at %d", p, in, committed)
	}
	t.held[p] = true
	t.input[p] = in
	return nil
}

func (t *toy) sum(k string) int64 {
	if v, ok := t.overlay[k]; ok {
		return v
	}
	for _, sealed := range t.sealed {
		if v, ok := sealed[k]; ok {
			return v
		}
	}
	return t.disk.sums[k]
}

func (t *toy) Process(p int32, recs []Record, out *Output) (int, bool, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.held[p] {
		return 0, false, fmt.Errorf("partition %d is not ours", p)
	}
	if t.fenced || t.late[p] {
		return 0, false, errors.New("processed behind a barrier")
	}
	if t.fence {
		t.late[p] = true
	}
	t.touched[p] = true
	for i := range recs {
		r := &recs[i]
		if r.Offset < t.input[p] && t.loose {
			continue
		}
		if r.Offset < t.input[p] {
			return 0, false, fmt.Errorf("partition %d: offset %d again", p, r.Offset)
		}
		t.seen++
		hit := t.barrier > 0 && t.seen%t.barrier == 0
		if hit && t.stall && !t.stalled[p] {
			t.stalled[p], t.fence, t.late[p] = true, true, true
			return i, true, nil
		}
		t.stalled[p] = false
		t.input[p] = r.Offset + 1
		v, err := strconv.ParseInt(string(r.Value), 10, 64)
		if err != nil {
			out.DeadLetter(r, "not a number")
			continue
		}
		k := fmt.Sprint(p, "/", string(r.Key))
		t.overlay[k] = t.sum(k) + v
		out.Decision(p, r.Key, fmt.Appendf(nil, "%d %d", r.Offset, t.overlay[k]), r.TimeMS)
		if hit {
			t.fence, t.late[p] = true, true
			return i + 1, true, nil
		}
	}
	return len(recs), false, nil
}

func (t *toy) Seal(p int32, out *Output) (Sealed, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.inflight[p] || !t.touched[p] {
		return nil, errors.New("sealed out of turn")
	}
	mine := map[string]int64{}
	for k, v := range t.overlay {
		ps, key, _ := strings.Cut(k, "/")
		if ps != strconv.Itoa(int(p)) {
			continue
		}
		out.Changelog(p, []byte("m"+key), strconv.AppendInt(nil, v, 10), 1)
		mine[k] = v
		delete(t.overlay, k)
	}
	out.Changelog(p, []byte("s"), strconv.AppendInt(nil, t.input[p], 10), 1)
	t.sealed[p], t.inflight[p] = mine, true
	delete(t.touched, p)
	if len(t.touched) == 0 {
		t.fence, t.fenced = false, t.fenced || t.fence
		clear(t.late)
	}
	return t.input[p], nil
}

func (t *toy) Applied(p int32, s Sealed, changelogNext, inputNext int64) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if !t.inflight[p] {
		return errors.New("applied what was not sealed")
	}
	if s.(int64) != inputNext {
		return fmt.Errorf("partition %d: sealed at %d, committed %d", p, s, inputNext)
	}
	if changelogNext <= t.disk.changelog[p] {
		return fmt.Errorf("partition %d: changelog went from %d to %d", p, t.disk.changelog[p], changelogNext)
	}
	t.disk.input[p], t.disk.changelog[p] = inputNext, changelogNext
	for k, v := range t.sealed[p] {
		t.disk.sums[k] = v
	}
	delete(t.sealed, p)
	delete(t.inflight, p)
	if len(t.inflight) == 0 {
		t.fenced = false
	}
	return nil
}

func (t *toy) Reset() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.resets++
	t.overlay = map[string]int64{}
	t.fence, t.fenced = false, false
	clear(t.late)
	clear(t.sealed)
	clear(t.inflight)
	clear(t.touched)
	clear(t.input)
	clear(t.stalled)
	return nil
}

func (t *toy) Revoked(p int32) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	delete(t.held, p)
	delete(t.input, p)
	return nil
}

// owns counts the partitions that are assigned and ready.
func (t *toy) owns() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.held)
}

// cluster is an embedded broker with Guerdon's topics.
func cluster(t *testing.T, opts ...kfake.Opt) (*kfake.Cluster, Config) {
	t.Helper()
	return clusterFor(t, nil, opts...)
}

// clusterFor is cluster for clients with options.
func clusterFor(t *testing.T, clients []kgo.Opt, opts ...kfake.Opt) (*kfake.Cluster, Config) {
	t.Helper()
	c, err := kfake.NewCluster(append([]kfake.Opt{kfake.NumBrokers(1), kfake.GroupMinSessionTimeout(100 * time.Millisecond)}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	cfg := Config{Brokers: c.ListenAddrs(), Options: clients, SessionTimeout: 3 * time.Second, CommitInterval: 20 * time.Millisecond}
	if os.Getenv("STREAM_LOG") != "" {
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelDebug}))
	}
	if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
		t.Fatal(err)
	}
	return c, cfg
}

// anyBroker is an embedded broker, or the one that GUERDON_TEST_BROKERS names,
// with topics of its own.
func anyBroker(t *testing.T) Config {
	t.Helper()
	brokers := os.Getenv("GUERDON_TEST_BROKERS")
	if brokers == "" {
		_, cfg := cluster(t)
		return cfg
	}
	cfg := Config{
		Brokers: strings.Split(brokers, ","), Prefix: "test-" + strings.ToLower(rand.Text()) + ".",
		SessionTimeout: 3 * time.Second, CommitInterval: 20 * time.Millisecond,
	}
	if _, err := EnsureTopics(t.Context(), cfg, testPartitions); err != nil {
		t.Fatal(err)
	}
	return cfg
}

// feed appends n events, seeded by from, over some keys; every 97th is no number.
func feed(t *testing.T, cfg Config, from, n int) {
	t.Helper()
	im, err := NewImporter(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	defer im.Close()
	for i := from; i < from+n; i++ {
		v := strconv.Itoa(i*7919%1000 + 1)
		if i%97 == 96 {
			v = "x"
		}
		im.Add(Message{Topic: Events, Partition: -1, Key: fmt.Appendf(nil, "k%d", i*31%53), Value: []byte(v), TimeMS: 852076800000 + int64(i)})
	}
	if err := im.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// readAll returns every committed record of a topic, by partition.
func readAll(t *testing.T, cfg Config, topic Topic) map[int32][]Record {
	t.Helper()
	r, err := NewReader(t.Context(), cfg, topic, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	out := map[int32][]Record{}
	err = r.ToEnd(t.Context(), func(p int32, recs []Record, _ int64) error {
		out[p] = append(out[p], recs...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// verify compares decisions, dead letters and changelog with a fold of the
// events in one thread.
func verify(t *testing.T, cfg Config) {
	t.Helper()
	events, decisions, dead, changelog := readAll(t, cfg, Events), readAll(t, cfg, Decisions), readAll(t, cfg, DeadLetters), readAll(t, cfg, Profiles)
	for p := range int32(testPartitions) {
		sums := map[string]int64{}
		var want, wantDead []string
		for _, e := range events[p] {
			v, err := strconv.ParseInt(string(e.Value), 10, 64)
			if err != nil {
				wantDead = append(wantDead, fmt.Sprint(e.Offset, " ", string(e.Value), " ", e.TimeMS))
				continue
			}
			sums[string(e.Key)] += v
			want = append(want, fmt.Sprint(string(e.Key), " ", e.Offset, " ", sums[string(e.Key)], " ", e.TimeMS))
		}
		var got, gotDead []string
		for _, d := range decisions[p] {
			got = append(got, fmt.Sprint(string(d.Key), " ", string(d.Value), " ", d.TimeMS))
		}
		for _, d := range dead[p] {
			gotDead = append(gotDead, fmt.Sprint(header(d, HeaderOffset), " ", string(d.Value), " ", d.TimeMS))
		}
		diff(t, fmt.Sprint("decisions of partition ", p), got, want)
		diff(t, fmt.Sprint("dead letters of partition ", p), gotDead, wantDead)
		last := map[string]string{}
		for _, r := range changelog[p] {
			last[string(r.Key)] = string(r.Value)
		}
		for k, v := range sums {
			if last["m"+k] != strconv.FormatInt(v, 10) {
				t.Errorf("changelog of partition %d: %s is %q, want %d", p, k, last["m"+k], v)
			}
		}
	}
}

func header(r Record, key string) string {
	for _, h := range r.Headers {
		if h.Key == key {
			return string(bytes.Clone(h.Value))
		}
	}
	return ""
}

func diff(t *testing.T, what string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		switch {
		case i >= len(got):
			t.Errorf("%s: %d of %d are there; first missing: %s", what, len(got), len(want), want[i])
			return
		case i >= len(want):
			t.Errorf("%s: %d, want %d; first too many: %s", what, len(got), len(want), got[i])
			return
		case got[i] != want[i]:
			t.Errorf("%s: at %d: %s, want %s", what, i, got[i], want[i])
			return
		}
	}
}

// process is an instance that can be killed: its network dies with it.
type process struct {
	toy    *toy
	cancel context.CancelFunc
	err    chan error
	net    *network
}

func start(t *testing.T, cfg Config, toy *toy) *process {
	t.Helper()
	return startOn(t, cfg, toy, &network{})
}

// startOn is start over a network of the caller's.
func startOn(t *testing.T, cfg Config, toy *toy, n *network) *process {
	t.Helper()
	n.under(t, cfg)
	cfg.Options = append(cfg.Options[:len(cfg.Options):len(cfg.Options)], kgo.Dialer(n.dial))
	ctx, cancel := context.WithCancel(t.Context())
	p := &process{toy: toy, cancel: cancel, err: make(chan error, 1), net: n}
	go func() { p.err <- Run(ctx, cfg, toy) }()
	t.Cleanup(func() { p.kill(); n.release() })
	return p
}

// stop asks politely and returns Run's error and how long it took.
func (p *process) stop() (error, time.Duration) {
	began := time.Now()
	p.cancel()
	err := <-p.err
	p.err <- err
	return err, time.Since(began)
}

// kill is a SIGKILL as the broker sees it: nothing more is heard.
func (p *process) kill() {
	p.net.cut(true)
	_, _ = p.stop()
}

// until looks ever more seldom whether it is so.
func until(t *testing.T, what string, within time.Duration, ok func() bool) {
	t.Helper()
	pause := 5 * time.Millisecond
	for deadline := time.Now().Add(within); !ok(); time.Sleep(pause) {
		if time.Now().After(deadline) {
			t.Fatalf("%s: not within %v", what, within)
		}
		pause = min(pause*5/4, 200*time.Millisecond)
	}
}

// decided counts committed decisions and dead letters.
func decided(t *testing.T, cfg Config) int {
	n := 0
	for _, topic := range []Topic{Decisions, DeadLetters} {
		for _, recs := range readAll(t, cfg, topic) {
			n += len(recs)
		}
	}
	return n
}

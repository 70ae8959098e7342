package stream

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// copier makes an event of every record that is a number, and a dead letter of the
// others. Every tenth number leads to nothing.
type copier struct {
	mu      sync.Mutex
	ended   [2]int // aborted, committed
	blocked chan struct{}
	release chan struct{}
	frozen  frozen
	slow    time.Duration // of each Transform
}

func (c *copier) Begin(context.Context) error { return nil }

func (c *copier) Transform(_ context.Context, slices []Slice, outs []*Output) error {
	if c.release != nil {
		close(c.blocked)
		<-c.release
		c.release = nil
	}
	time.Sleep(c.slow)
	for i, s := range slices {
		for _, r := range s.Records {
			where := fmt.Sprint(s.Topic, " ", r.Partition, " ", r.Offset)
			n, err := strconv.Atoi(string(r.Value))
			switch {
			case err != nil:
				outs[i].Add(Message{Topic: DeadLetters, Partition: r.Partition % testPartitions, Key: []byte(where), Value: r.Value, TimeMS: 1})
			case n%10 != 0:
				outs[i].Add(Message{Topic: Events, Partition: -1, Key: r.Key, Value: []byte(where), TimeMS: 1})
			}
		}
	}
	return nil
}

func (c *copier) Ended(committed bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if committed {
		c.ended[1]++
	} else {
		c.ended[0]++
	}
}

// sources makes topics to read from, and returns a configuration to read them with.
func sources(t *testing.T, cfg Config, topics ...string) TransformConfig {
	t.Helper()
	_, cl, err := cfg.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	tc := TransformConfig{Config: cfg}
	for i, name := range topics {
		name = cfg.Topics().Events + "-" + name
		keep := map[string]*string{"retention.ms": kadm.StringPtr("-1")}
		if _, err := kadm.NewClient(cl).CreateTopic(t.Context(), int32(2+i), -1, keep, name); err != nil {
			t.Fatal(err)
		}
		tc.Sources = append(tc.Sources, name)
	}
	until(t, "the sources are known", 10*time.Second, func() bool {
		td, err := kadm.NewClient(cl).ListTopics(t.Context(), tc.Sources...)
		return err == nil && td.Error() == nil
	})
	return tc
}

// pour appends n records to all sources, some of them twice in a row.
func pour(t *testing.T, tc TransformConfig, from, n int) {
	t.Helper()
	_, cl, err := tc.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	for i := from; i < from+n; i++ {
		v := strconv.Itoa(i)
		if i%97 == 96 {
			v = "x"
		}
		r := func() *kgo.Record {
			return &kgo.Record{Topic: tc.Sources[i%len(tc.Sources)], Key: fmt.Appendf(nil, "k%d", i*31%53), Value: []byte(v)}
		}
		cl.Produce(t.Context(), r(), nil)
		if i%50 == 1 {
			cl.Produce(t.Context(), r(), nil)
		}
	}
	if err := cl.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
}

// readWritten waits for markers that are still on their way, unlike readAll.
func readWritten(t *testing.T, cfg Config, topic Topic) map[int32][]Record {
	t.Helper()
	r, err := NewReader(t.Context(), cfg, topic, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	out := map[int32][]Record{}
	err = r.ToHighWatermark(t.Context(), func(p int32, recs []Record, _ int64) error {
		out[p] = append(out[p], recs...)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// transformed compares what came out with what went in: one message for each record
// that leads to one, and those of one source partition and key in its order.
func transformed(t *testing.T, tc TransformConfig) {
	t.Helper()
	cfg, cl, err := tc.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	var want, got []string
	for _, topic := range tc.Sources {
		end, err := listOffsets(t.Context(), topic, kadm.NewClient(cl).ListEndOffsets)
		if err != nil {
			t.Fatal(err)
		}
		from := map[int32]int64{}
		for p := range end {
			from[p] = 0
		}
		err = newFetcher(cl, topic, from).until(t.Context(), end, func(c chunk) error {
			for _, r := range c.records {
				if n, err := strconv.Atoi(string(r.Value)); err != nil || n%10 != 0 {
					want = append(want, fmt.Sprint(topic, " ", r.Partition, " ", r.Offset))
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, recs := range readWritten(t, cfg, DeadLetters) {
		for _, r := range recs {
			got = append(got, string(r.Key))
		}
	}
	last := map[string]int64{}
	for _, recs := range readWritten(t, cfg, Events) {
		for _, r := range recs {
			got = append(got, string(r.Value))
			var topic string
			var p int32
			var offset int64
			if _, err := fmt.Sscan(string(r.Value), &topic, &p, &offset); err != nil {
				t.Fatal(err)
			}
			of := fmt.Sprint(topic, p, string(r.Key))
			if before, ok := last[of]; ok && offset <= before {
				t.Errorf("%s %d: offset %d came after %d", topic, p, offset, before)
			}
			last[of] = offset
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	diff(t, "records", got, want)
}

// frozen holds up all that is sent while it is locked, as SIGSTOP does.
type frozen struct{ sync.RWMutex }

type frozenConn struct {
	net.Conn
	f *frozen
}

func (c frozenConn) Write(b []byte) (int, error) {
	c.f.RLock()
	defer c.f.RUnlock()
	return c.Conn.Write(b)
}

func startTransform(t *testing.T, tc TransformConfig, c *copier) *process {
	t.Helper()
	return startTransformOn(t, tc, c, &network{})
}

func startTransformOn(t *testing.T, tc TransformConfig, c *copier, n *network) *process {
	t.Helper()
	n.under(t, tc.Config)
	tc.Options = append(tc.Options[:len(tc.Options):len(tc.Options)], kgo.Dialer(func(ctx context.Context, network, addr string) (net.Conn, error) {
		conn, err := n.dial(ctx, network, addr)
		return frozenConn{conn, &c.frozen}, err
	}))
	ctx, cancel := context.WithCancel(t.Context())
	p := &process{cancel: cancel, err: make(chan error, 1), net: n}
	go func() { p.err <- Transform(ctx, tc, c) }()
	t.Cleanup(func() { p.kill(); n.release() })
	return p
}

// caughtUp waits until the group's offsets are at the sources' ends.
func caughtUp(t *testing.T, tc TransformConfig, within time.Duration, running ...*process) {
	t.Helper()
	_, cl, err := tc.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	adm := kadm.NewClient(cl)
	until(t, "all of the sources read", within, func() bool {
		for _, p := range running {
			select {
			case err := <-p.err:
				p.err <- err
				t.Fatalf("Transform ended: %v", err)
			default:
			}
		}
		offsets, err := stableOffsets(t.Context(), adm, tc.Prefix+"ingest")
		if err != nil {
			return false
		}
		for _, topic := range tc.Sources {
			end, err := listOffsets(t.Context(), topic, adm.ListEndOffsets)
			if err != nil {
				t.Fatal(err)
			}
			for p, e := range end {
				if o, ok := offsets.Lookup(topic, p); e > 0 && (!ok || o.At < e) {
					return false
				}
			}
		}
		return true
	})
}

// TestTransformFaults runs two instances through seeded schedules of kills, stops, cut
// connections and refused requests, on fake time.
func TestTransformFaults(t *testing.T) {
	t.Parallel()
	first, n := seeds(t, 6)
	for seed := first; seed < first+n && !t.Failed(); seed++ {
		simulated(t, seed, func(t *testing.T, w world) {
			rnd := rand.New(rand.NewPCG(seed, 11))
			transformSchedule(t, rnd, sources(t, w.cfg, "a", "b"), seed%2 == 0, w.network, func() {
				f := refusals[rnd.IntN(len(refusals))]
				f.Count = 1 + rnd.IntN(2)
				if f.Topic != "" {
					f.Topic = w.cfg.Topics().Events
				}
				w.cluster.Fault(f)
			})
		})
	}
}

// TestTransformFaultsOnKafka is the same without refusals on a real broker.
func TestTransformFaultsOnKafka(t *testing.T) {
	if os.Getenv("GUERDON_TEST_BROKERS") == "" {
		t.Skip("GUERDON_TEST_BROKERS is not set")
	}
	for seed := range uint64(4) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			tc := sources(t, anyBroker(t), "a", "b")
			transformSchedule(t, rand.New(rand.NewPCG(seed, 11)), tc, seed%2 == 0, func() *network { return &network{} }, func() { time.Sleep(time.Second) })
		})
	}
}

func transformSchedule(t *testing.T, rnd *rand.Rand, tc TransformConfig, static bool, fresh func() *network, refuse func()) {
	tc.Prefix = topicsPrefix(tc.Config)
	begin := func(i int) *process {
		tc := tc
		if static {
			tc.Instance = fmt.Sprint("i", i)
		}
		return startTransformOn(t, tc, &copier{}, fresh())
	}
	running := []*process{begin(0), begin(1)}
	fed := 0
	for range 10 {
		n := 20 + rnd.IntN(300)
		pour(t, tc, fed, n)
		fed += n
		time.Sleep(time.Duration(rnd.IntN(150)) * time.Millisecond)
		i := rnd.IntN(2)
		switch rnd.IntN(6) {
		case 0, 1:
			running[i].kill()
			running[i] = begin(i)
		case 2:
			if err, _ := running[i].stop(); err != nil {
				t.Fatal(err)
			}
			running[i] = begin(i)
		case 3:
			running[i].net.cut(false)
		default:
			refuse()
		}
	}
	caughtUp(t, tc, 60*time.Second, running...)
	for _, p := range running {
		if err, _ := p.stop(); err != nil {
			t.Fatal(err)
		}
	}
	transformed(t, tc)
}

func topicsPrefix(cfg Config) string {
	if cfg.Prefix == "" {
		return defaultPrefix
	}
	return cfg.Prefix
}

// TestTransformRebalance lets instances come and go while input flows: nothing is lost
// or doubled, and a rebalance alone aborts nothing.
func TestTransformRebalance(t *testing.T) {
	t.Parallel()
	onBroker(t, func(t *testing.T, cfg Config) {
		tc := sources(t, cfg, "a", "b")
		tc.Prefix = topicsPrefix(tc.Config)
		aborts := make(chan error, 100)
		tc.Metrics.Aborted = func(err error) { aborts <- err }
		_, cl, err := tc.connect()
		if err != nil {
			t.Fatal(err)
		}
		defer cl.Close()
		fed := 0
		flow := func(members int) { // until they share the work, and on for a while
			for settled := 0; settled < 5; time.Sleep(20 * time.Millisecond) {
				pour(t, tc, fed, 60)
				fed += 60
				g, err := kadm.NewClient(cl).DescribeGroups(t.Context(), tc.Prefix+"ingest")
				if d := g[tc.Prefix+"ingest"]; err == nil && d.State == "Stable" && len(d.Members) == members {
					settled++
				}
			}
		}
		var running []*process
		for n := range 3 {
			running = append(running, startTransform(t, tc, &copier{slow: 30 * time.Millisecond}))
			flow(n + 1)
		}
		for n := range 2 {
			if err, _ := running[0].stop(); err != nil {
				t.Fatal(err)
			}
			running = running[1:]
			flow(2 - n)
		}
		caughtUp(t, tc, 20*time.Second, running...)
		transformed(t, tc)
		for len(aborts) > 0 {
			t.Errorf("a rebalance aborted a session: %v", <-aborts)
		}
	})
}

// TestTransformZombie holds an instance up in the middle of a transaction for longer
// than its session lives. Another takes over and commits the same input; what the first
// then tries is refused.
func TestTransformZombie(t *testing.T) {
	t.Parallel()
	for _, instance := range []string{"", "static"} {
		t.Run("instance "+instance, func(t *testing.T) {
			t.Parallel()
			tc := sources(t, anyBroker(t), "a")
			tc.Prefix = topicsPrefix(tc.Config)
			tc.SessionTimeout = 3 * time.Second
			tc.Instance = instance
			a := &copier{blocked: make(chan struct{}), release: make(chan struct{})}
			release := a.release
			n := startTransform(t, tc, a)
			pour(t, tc, 0, 300)
			<-a.blocked
			a.frozen.Lock() // not even heartbeats are sent
			if instance != "" {
				tc.Instance = instance + "-2"
			}
			b := startTransform(t, tc, &copier{})
			caughtUp(t, tc, 20*time.Second, b)
			a.frozen.Unlock()
			close(release)
			pour(t, tc, 300, 300)
			caughtUp(t, tc, 20*time.Second, b)
			time.Sleep(100 * time.Millisecond)
			if err, _ := n.stop(); err != nil {
				t.Fatal(err)
			}
			if err, _ := b.stop(); err != nil {
				t.Fatal(err)
			}
			transformed(t, tc)
			if a.ended[0] == 0 {
				t.Error("the zombie's transaction did not abort")
			}
		})
	}
}

// TestTransformDeadOwner kills an instance between its offsets and its EndTxn: the
// successor ends the transaction long before its timeout.
func TestTransformDeadOwner(t *testing.T) {
	t.Parallel()
	simulated(t, 0, func(t *testing.T, w world) {
		c, cfg := w.cluster, w.cfg
		tc := sources(t, cfg, "a")
		tc.Prefix = topicsPrefix(cfg)
		tc.SessionTimeout = time.Second
		a := startTransform(t, tc, &copier{})
		pour(t, tc, 0, 400)
		caughtUp(t, tc, 10*time.Second, a)
		hit := make(chan struct{})
		c.ControlKey(int16(kmsg.EndTxn), func(kmsg.Request) (kmsg.Response, error, bool) {
			a.net.cut(true)
			close(hit)
			return nil, fmt.Errorf("cut"), true
		})
		pour(t, tc, 400, 100)
		<-hit
		began := time.Now()
		b := startTransform(t, tc, &copier{})
		caughtUp(t, tc, 8*time.Second, b)
		t.Logf("takeover took %v with a session timeout of %v", time.Since(began), tc.SessionTimeout)
		if err, _ := b.stop(); err != nil {
			t.Fatal(err)
		}
		transformed(t, tc)
	})
}

// TestTransformReadsCommitted: what a source's producer took back is not there.
func TestTransformReadsCommitted(t *testing.T) {
	t.Parallel()
	tc := sources(t, anyBroker(t), "a")
	tc.Prefix = topicsPrefix(tc.Config)
	cfg, err := tc.withDefaults()
	if err != nil {
		t.Fatal(err)
	}
	cl, err := cfg.client(kgo.TransactionalID(tc.Prefix + "source"))
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	p := startTransform(t, tc, &copier{})
	for _, end := range []kgo.TransactionEndTry{kgo.TryAbort, kgo.TryCommit, kgo.TryAbort} {
		if err := cl.BeginTransaction(); err != nil {
			t.Fatal(err)
		}
		for i := range 20 {
			value := strconv.Itoa(i*10 + 1)
			if end == kgo.TryAbort {
				value = "taken back"
			}
			if err := cl.ProduceSync(t.Context(), &kgo.Record{Topic: tc.Sources[0], Value: []byte(value)}).FirstErr(); err != nil {
				t.Fatal(err)
			}
		}
		if err := cl.EndTransaction(t.Context(), end); err != nil {
			t.Fatal(err)
		}
	}
	until(t, "what was committed", 10*time.Second, func() bool {
		n := 0
		for _, recs := range readWritten(t, tc.Config, Events) {
			n += len(recs)
		}
		return n == 20
	})
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	for _, recs := range readWritten(t, tc.Config, DeadLetters) {
		if len(recs) > 0 {
			t.Errorf("%d records that were taken back", len(recs))
		}
	}
}

// TestTransformRefuses what cannot be right.
func TestTransformRefuses(t *testing.T) {
	t.Parallel()
	_, cfg := cluster(t)
	tc := sources(t, cfg, "a")
	for want, sources := range map[string][]string{
		"no source topics":             nil,
		"one of Guerdon's own":         {cfg.Topics().Decisions},
		"there is no source topic nix": {"nix"},
	} {
		tc.Sources = sources
		if err := Transform(t.Context(), tc, &copier{}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v: %v, want %q", sources, err, want)
		}
	}
	if err := Transform(t.Context(), TransformConfig{Config: cfg, Sources: []string{"nix"}}, &copier{}); !errors.Is(err, ErrTopics) {
		t.Errorf("a missing topic is %v", err)
	}
}

// TestTransformLostInput: records deleted before they were read are an error with words.
func TestTransformLostInput(t *testing.T) {
	t.Parallel()
	_, cfg := cluster(t)
	tc := sources(t, cfg, "a")
	tc.Prefix = topicsPrefix(cfg)
	p := startTransform(t, tc, &copier{})
	pour(t, tc, 0, 200)
	caughtUp(t, tc, 10*time.Second, p)
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	pour(t, tc, 200, 200)
	_, cl, err := tc.connect()
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	adm := kadm.NewClient(cl)
	end, err := adm.ListEndOffsets(t.Context(), tc.Sources[0])
	if err != nil {
		t.Fatal(err)
	}
	if _, err := adm.DeleteRecords(t.Context(), end.Offsets()); err != nil {
		t.Fatal(err)
	}
	if err := Transform(t.Context(), tc, &copier{}); !errors.Is(err, ErrOffsets) {
		t.Errorf("Transform returned %v, want ErrOffsets", err)
	}
}

package sandbox

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
	"go.uber.org/goleak"
)

func start(t *testing.T, o BrokerOptions) *Broker {
	t.Helper()
	b, err := StartBroker(o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := b.Close(); err != nil {
			t.Error(err)
		}
	})
	return b
}

func client(t *testing.T, b *Broker, opts ...kgo.Opt) *kgo.Client {
	t.Helper()
	c, err := kgo.NewClient(append(opts, kgo.SeedBrokers(b.Addr()))...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	return c
}

// read returns the values that a read-committed reader sees in the topic, until
// its last stable offset.
func read(t *testing.T, ctx context.Context, b *Broker, topic string) (values []string) {
	t.Helper()
	c := client(t, b, kgo.ConsumeTopics(topic), kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()), kgo.FetchMaxWait(50*time.Millisecond))
	for {
		quiet, cancel := context.WithTimeout(ctx, time.Second)
		fs := c.PollFetches(quiet)
		cancel()
		if quiet.Err() != nil && fs.NumRecords() == 0 {
			return values
		}
		fs.EachRecord(func(r *kgo.Record) { values = append(values, string(r.Value)) })
	}
}

func TestBrokerSurvivesARestart(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	dir := t.TempDir()
	b := start(t, BrokerOptions{Dir: dir})
	if host, _, err := net.SplitHostPort(b.Addr()); err != nil || !net.ParseIP(host).IsLoopback() {
		t.Fatalf("listens on %s", b.Addr())
	}

	c := client(t, b, kgo.TransactionalID("tx"), kgo.DefaultProduceTopic("t"))
	adm := kadm.NewClient(c)
	keep := "compact"
	if _, err := adm.CreateTopic(ctx, 3, 1, map[string]*string{"cleanup.policy": &keep}, "t"); err != nil {
		t.Fatal(err)
	}
	transact := func(value string, end kgo.TransactionEndTry) {
		t.Helper()
		if err := c.BeginTransaction(); err != nil {
			t.Fatal(err)
		}
		// 1997: a default retention would drop it.
		r := &kgo.Record{Value: []byte(value), Key: []byte(value), Timestamp: time.UnixMilli(875707200000)}
		if err := c.ProduceSync(ctx, r).FirstErr(); err != nil {
			t.Fatal(err)
		}
		if err := c.EndTransaction(ctx, end); err != nil {
			t.Fatal(err)
		}
	}
	transact("kept", kgo.TryCommit)
	transact("aborted", kgo.TryAbort)
	offsets := kadm.Offsets{}
	offsets.AddOffset("t", 0, 7, -1)
	if err := adm.CommitAllOffsets(ctx, "g", offsets); err != nil {
		t.Fatal(err)
	}
	c.Close()

	if _, err := StartBroker(BrokerOptions{Dir: dir}); err == nil || !strings.Contains(err.Error(), "in use") {
		t.Errorf("a second broker on the same directory: %v", err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}

	b = start(t, BrokerOptions{Dir: dir})
	if got := fmt.Sprint(read(t, ctx, b, "t")); got != "[kept]" {
		t.Errorf("after a restart: %s", got)
	}
	adm = kadm.NewClient(client(t, b))
	topics, err := adm.ListTopics(ctx, "t")
	if err != nil || len(topics["t"].Partitions) != 3 {
		t.Errorf("topics after a restart: %v, %v", topics, err)
	}
	got, err := adm.FetchOffsets(ctx, "g")
	if o, _ := got.Lookup("t", 0); err != nil || o.At != 7 {
		t.Errorf("offsets after a restart: %v, %v", got, err)
	}
	configs, err := adm.DescribeTopicConfigs(ctx, "t")
	if err != nil {
		t.Fatal(err)
	}
	for _, kv := range configs[0].Configs {
		if kv.Key == "cleanup.policy" && kv.MaybeValue() != keep {
			t.Errorf("cleanup.policy after a restart: %s", kv.MaybeValue())
		}
	}
}

// TestBrokerSurvivesAKill kills the process of a broker while a transaction is
// open: what was committed is there after a restart, the rest is aborted.
func TestBrokerSurvivesAKill(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	dir := t.TempDir()
	child := exec.Command(os.Args[0])
	child.Env = append(os.Environ(), "SANDBOX_BROKER_DIR="+dir)
	out, err := child.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := child.Start(); err != nil {
		t.Fatal(err)
	}
	addr, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	c := client(t, &Broker{addr: strings.TrimSpace(addr)}, kgo.TransactionalID("tx"), kgo.DefaultProduceTopic("t"))
	if _, err := kadm.NewClient(c).CreateTopic(ctx, 1, 1, nil, "t"); err != nil {
		t.Fatal(err)
	}
	for _, value := range []string{"kept", "open"} {
		if err := c.BeginTransaction(); err != nil {
			t.Fatal(err)
		}
		if err := c.ProduceSync(ctx, kgo.StringRecord(value)).FirstErr(); err != nil {
			t.Fatal(err)
		}
		if value == "kept" {
			if err := c.EndTransaction(ctx, kgo.TryCommit); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := child.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = child.Wait() // says that it was killed
	c.Close()

	b := start(t, BrokerOptions{Dir: dir})
	if err := client(t, b, kgo.DefaultProduceTopic("t")).ProduceSync(ctx, kgo.StringRecord("after")).FirstErr(); err != nil {
		t.Fatal(err)
	}
	// "after" is read: no open transaction holds the last stable offset back.
	if got := fmt.Sprint(read(t, ctx, b, "t")); got != "[kept after]" {
		t.Errorf("after a kill: %s", got)
	}
}

// serve is the child of TestBrokerSurvivesAKill.
func serve(dir string) {
	b, err := StartBroker(BrokerOptions{Dir: dir})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println(b.Addr())
	time.Sleep(time.Minute)
}

func TestBrokerCreatesNoTopicByName(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Second)
	defer cancel()
	b := start(t, BrokerOptions{})
	c := client(t, b, kgo.AllowAutoTopicCreation(), kgo.UnknownTopicRetries(1))
	if err := c.ProduceSync(ctx, &kgo.Record{Topic: "typo", Value: []byte("x")}).FirstErr(); err == nil {
		t.Error("produced to a topic that nobody created")
	}
}

func TestBrokerRefusesATakenPort(t *testing.T) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	dir := t.TempDir()
	port := l.Addr().(*net.TCPAddr).Port
	if b, err := StartBroker(BrokerOptions{Dir: dir, Port: port}); err == nil {
		t.Errorf("started on a taken port: %s", b.Addr())
	}
	// The directory is free again.
	start(t, BrokerOptions{Dir: dir})
}

func TestMain(m *testing.M) {
	if dir := os.Getenv("SANDBOX_BROKER_DIR"); dir != "" {
		serve(dir)
		return
	}
	goleak.VerifyTestMain(m)
}

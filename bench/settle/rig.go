package main

import (
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/internal/testnode"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

const rigPartitions = 8

// programme is what `guerdon mint` is told: its window and how many items a batch has.
const programme = `program: bench
starts: 2026-01-01
time_zone: UTC
currency: EUR
signals:
  purchase: {match: {type: purchase}, value: value, half_life: 30d}
rewards:
  everyday: {kind: points, token: 0, amount: value / 100, when: on(purchase)}
token: {classes: {0: {name: points, cap: 1_000_000_000_000}}}
settlement: {window: %v, max_items: %d}
`

// rig is the product between real parts: a Kafka, a node, and `guerdon mint`, each a process.
type rig struct {
	o      *options
	dir    string
	node   *testnode.Node
	job    *job
	stream stream.Config
	to     *stream.Appender
	next   [rigPartitions]uint64 // offset of the next decision's event
	made   int                   // decisions
	mint   *exec.Cmd
	ended  chan struct{} // closed when mint has ended
	log    *os.File
}

// newRig starts Kafka and a node; what it returns is to be closed, also after an error.
func (o *options) newRig(ctx context.Context, c chainKind) (r *rig, err error) {
	r = &rig{o: o}
	if r.dir, err = os.MkdirTemp("", "settle-rig-"); err != nil {
		return r, err
	}
	port, err := freePorts()
	if err != nil {
		return r, err
	}
	if err := r.kafka(ctx, "start", strconv.Itoa(port)); err != nil {
		return r, err
	}
	r.stream = stream.Config{Brokers: []string{fmt.Sprintf("127.0.0.1:%d", port)}, Prefix: "bench.", Replication: 1}
	if _, err := stream.EnsureTopics(ctx, r.stream, rigPartitions); err != nil {
		return r, err
	}
	if r.to, err = stream.NewAppender(ctx, r.stream, "bench"); err != nil {
		return r, err
	}
	r.node, err = testnode.Start(ctx, c.kind, testnode.Options{Binary: c.binary, Dir: r.dir, Period: c.period, Funded: []string{signerName}})
	if err != nil {
		return r, err
	}
	r.job, err = prepare(ctx, r.node, 0, 0)
	return r, err
}

// kafka is scripts/kafka.sh on the rig's directory.
func (r *rig) kafka(ctx context.Context, do string, more ...string) error {
	args := append([]string{do, filepath.Join(r.dir, "kafka")}, more...)
	out, err := exec.CommandContext(ctx, r.o.kafka, args...).CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s %s: %w\n%s", r.o.kafka, strings.Join(args, " "), err, out)
	}
	return nil
}

func (r *rig) close() {
	if r.mint != nil {
		_ = r.mint.Process.Signal(syscall.SIGTERM)
		<-r.ended
		_ = r.log.Close()
	}
	if r.to != nil {
		r.to.Close()
	}
	if r.node != nil {
		r.node.Close()
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_ = r.kafka(ctx, "stop")
	_ = os.RemoveAll(r.dir)
}

// start starts `guerdon mint`.
func (r *rig) start(ctx context.Context, window time.Duration) (err error) {
	files := map[string]string{
		"bench.yaml": fmt.Sprintf(programme, window, r.o.items),
		"minter.key": hex.EncodeToString(crypto.FromECDSA(testnode.Key(signerName))),
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(r.dir, name), []byte(text), 0o600); err != nil {
			return err
		}
	}
	addresses, binary := filepath.Join(r.dir, "addresses.json"), filepath.Join(r.dir, "guerdon")
	if err := r.job.Addresses.Save(addresses); err != nil {
		return err
	}
	if out, err := exec.CommandContext(ctx, "go", "build", "-o", binary, "github.com/guerdon/guerdon/cmd/guerdon").CombinedOutput(); err != nil {
		return fmt.Errorf("build guerdon: %w\n%s", err, out)
	}
	if r.log, err = os.Create(filepath.Join(r.dir, "mint.log")); err != nil {
		return err
	}
	r.mint = exec.Command(binary, "mint", "--brokers", r.stream.Brokers[0], "--prefix", r.stream.Prefix, "--program", filepath.Join(r.dir, "bench.yaml"),
		"--addresses", addresses, "--rpc", r.node.URL, "--signer", "file:"+filepath.Join(r.dir, "minter.key"),
		"--data", filepath.Join(r.dir, "data"), "--final-after", "1")
	r.mint.Stderr = r.log
	r.mint.SysProcAttr = &syscall.SysProcAttr{Pdeathsig: syscall.SIGKILL}
	if err := r.mint.Start(); err != nil {
		r.mint = nil
		return err
	}
	r.ended = make(chan struct{})
	go func() {
		defer close(r.ended)
		_ = r.mint.Wait()
	}()
	return nil
}

// append writes n decisions in one transaction, partitions taking turns, each for a wallet of
// its own, and returns where each partition ends. They can be read once it returns.
func (r *rig) append(ctx context.Context, n int) ([rigPartitions]uint64, error) {
	messages := make([]stream.Message, n)
	for i := range messages {
		p := r.made % rigPartitions
		r.made++
		r.next[p]++
		messages[i] = stream.Message{
			Topic: stream.Decisions, Partition: int32(p), Key: []byte(memberOf(r.made)), TimeMS: time.Now().UnixMilli(),
			Value: r.decision(int32(p), r.made),
		}
	}
	return r.next, r.to.Append(ctx, messages, nil)
}

func memberOf(i int) string { return fmt.Sprintf("m_%016x", i) }

// decision is the i-th, about as long as one of a programme with two heads.
func (r *rig) decision(p int32, i int) []byte {
	var wallet [20]byte
	binary.BigEndian.PutUint64(wallet[:], uint64(i))
	copy(wallet[8:], crypto.Keccak256(wallet[:8]))
	d := record.Decision{
		Member: memberOf(i), TimeMS: time.Now().UnixMilli(), Reward: "everyday", Kind: "points", Token: "0", Amount: 10,
		To:     "0x" + hex.EncodeToString(wallet[:]),
		Scores: []record.Value{{Name: "churn", Value: 0.3125}, {Name: "redeem", Value: 0.125}},
		Features: []record.Value{{Name: "count(purchase,30d)", Value: 4.25}, {Name: "sum(purchase,30d)", Value: 8125.5},
			{Name: "recency(purchase)", Value: 3.5}, {Name: "tenure", Value: 211.25}},
		Model: "sha256:" + strings.Repeat("0", 64), Program: "sha256:" + strings.Repeat("1", 64), Propensity: 1, Eligible: []string{"everyday"},
		Why:   []record.Value{{Name: "recency(purchase)", Value: 0.75}, {Name: "count(purchase,30d)", Value: -0.25}},
		Event: record.Origin{Epoch: r.job.Addresses.Epoch, Offset: r.next[p], Ordinal: 1, ID: "bench-" + strconv.Itoa(i)},
	}
	d.ID = record.DecisionID(d.Event.Epoch, p, d.Position())
	return record.AppendDecision(nil, &d)
}

// follow tells of every section that is settled, from the block behind the deployment on, a
// few milliseconds after its block can be seen, until tell returns false.
func (r *rig) follow(ctx context.Context, tell func(partition uint32, next record.Position, seen time.Time) bool) error {
	reader := chain.NewReader(r.node.Client, r.job.Addresses)
	for from := r.job.Addresses.Block; ; {
		head, err := reader.Head(ctx)
		if err != nil {
			return err
		}
		if head < from {
			select {
			case <-time.After(followEvery):
				continue
			case <-r.ended:
				return r.explain(errors.New("guerdon mint ended"))
			case <-ctx.Done():
				return r.explain(ctx.Err())
			}
		}
		seen := time.Now()
		logs, err := reader.LogsFrom(ctx, from, head, chain.KindSettled)
		if err != nil {
			return err
		}
		from = head + 1
		for i := range logs {
			if !tell(logs[i].Partition, logs[i].Next, seen) {
				return nil
			}
		}
	}
}

const followEvery = 5 * time.Millisecond

// explain adds the product's last words to an error.
func (r *rig) explain(err error) error {
	text, _ := os.ReadFile(filepath.Join(r.dir, "mint.log"))
	return fmt.Errorf("%w; guerdon mint said:\n%s", err, text[max(0, len(text)-2000):])
}

// freePorts is a port that is free, and the one above it.
func freePorts() (int, error) {
	for range 50 {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return 0, err
		}
		port := l.Addr().(*net.TCPAddr).Port
		above, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port+1))
		_ = l.Close()
		if err == nil {
			return port, above.Close()
		}
	}
	return 0, errors.New("no two free ports beside each other")
}

// Command goka is the reference job on goka: a processor with a group table, which
// goka keeps in LevelDB and in a compacted topic. goka commits an input's offset once
// what it led to is acknowledged: at least once, the only guarantee that it has.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/IBM/sarama"
	"github.com/lovoo/goka"
	"github.com/lovoo/goka/codec"

	"github.com/guerdon/guerdon/bench/peers/result"
	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/record"
)

type options struct {
	brokers, input, output, group, stateDir, job, percent, guarantee, instance string
	expect, warmup, timeout                                                    int64
	threads, gcPercent, channel                                                int
	forever                                                                    bool
	linger, commit                                                             time.Duration
	blockCacheMB, memtableMB                                                   int
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "goka:", err)
		os.Exit(1)
	}
}

func parse(args []string) (options, error) {
	var o options
	f := flag.NewFlagSet("goka", flag.ContinueOnError)
	f.StringVar(&o.brokers, "brokers", "127.0.0.1:9092", "addresses, separated by commas")
	f.StringVar(&o.input, "input", "", "topic of events")
	f.StringVar(&o.output, "output", "", "topic of decisions")
	f.StringVar(&o.group, "group", "", "consumer group; peer- and the output topic unless told")
	f.StringVar(&o.instance, "instance", "", "static member of the group: has its partitions back at once")
	f.StringVar(&o.stateDir, "state-dir", "", "directory of the local tables")
	f.StringVar(&o.job, "job", "bench/reference/job.json", "file of the job")
	f.StringVar(&o.percent, "percent", "54", "which threshold of the job")
	f.StringVar(&o.guarantee, "guarantee", "at_least_once", "at_least_once: goka has no other")
	f.Int64Var(&o.expect, "expect", 0, "records after which to end")
	f.Int64Var(&o.warmup, "warmup", 0, "how many of them are processed before the clock starts")
	f.Int64Var(&o.timeout, "timeout", 600, "seconds after which to give up")
	f.BoolVar(&o.forever, "run-forever", false, "until SIGTERM")
	f.IntVar(&o.threads, "threads", 2, "GOMAXPROCS")
	f.IntVar(&o.gcPercent, "gc-percent", 200, "GOGC")
	f.IntVar(&o.channel, "channel", 1024, "records between reader and partition")
	f.DurationVar(&o.linger, "linger", 5*time.Millisecond, "how long a producer's batch waits")
	f.DurationVar(&o.commit, "commit", 100*time.Millisecond, "between commits of offsets")
	f.IntVar(&o.blockCacheMB, "block-cache-mb", 256, "LevelDB's, all partitions together")
	f.IntVar(&o.memtableMB, "memtable-mb", 8, "LevelDB's write buffer, each partition")
	if err := f.Parse(args); err != nil {
		return o, err
	}
	if o.input == "" || o.output == "" || o.stateDir == "" {
		return o, errors.New("--input, --output and --state-dir are needed")
	}
	if o.guarantee != "at_least_once" {
		return o, fmt.Errorf("--guarantee %s: goka has at_least_once only", o.guarantee)
	}
	if o.group == "" {
		o.group = "peer-" + o.output
	}
	return o, nil
}

func run(args []string) error {
	o, err := parse(args)
	if err != nil {
		return err
	}
	runtime.GOMAXPROCS(o.threads)
	debug.SetGCPercent(o.gcPercent)
	job, err := reference.Load(o.job)
	if err != nil {
		return err
	}
	threshold, err := job.Threshold(o.percent)
	if err != nil {
		return err
	}
	if err := makeTable(o); err != nil {
		return err
	}
	s := &scorer{job: job, threshold: threshold, output: goka.Stream(o.output)}
	processor, err := newProcessor(o, s)
	if err != nil {
		return err
	}

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer stop()
	running, end := context.WithCancel(ctx)
	defer end()
	done := make(chan error, 1)
	go func() { done <- processor.Run(running) }()
	go func() {
		if processor.WaitForReadyContext(running) == nil {
			state("RUNNING")
		}
	}()
	if o.forever {
		return <-done
	}
	line, err := watch(running, o, s, done)
	end()
	if err == nil {
		err = <-done
	}
	if err != nil {
		return err
	}
	return json.NewEncoder(os.Stdout).Encode(line)
}

// watch waits until all is processed and its offsets are committed.
func watch(ctx context.Context, o options, s *scorer, done <-chan error) (*result.Line, error) {
	admin, err := sarama.NewClusterAdmin(strings.Split(o.brokers, ","), config(o))
	if err != nil {
		return nil, err
	}
	defer admin.Close()
	deadline := time.After(time.Duration(o.timeout) * time.Second)
	line := &result.Line{Peer: "goka", Version: version("github.com/lovoo/goka"), Guarantee: o.guarantee}
	clock := result.Clock{Warmup: o.warmup}
	var until map[int32]int64 // offsets to be committed, once enough is processed
	for tick := time.NewTicker(2 * time.Millisecond); ; {
		select {
		case err := <-done:
			return nil, fmt.Errorf("ended early: %w", err)
		case <-deadline:
			return nil, fmt.Errorf("%d records of %d processed, not all committed, after %d s", s.records(), o.expect, o.timeout)
		case <-tick.C:
		}
		n := s.records()
		clock.Processed(n)
		if n < o.expect {
			continue
		}
		if until == nil {
			until = s.next()
		}
		ok, err := committed(admin, o, until)
		if err != nil {
			return nil, err
		}
		if ok {
			clock.Finish(line, n)
			line.Decisions = s.decisions()
			return line, nil
		}
	}
}

// committed reports whether the group's offsets have come to until.
func committed(admin sarama.ClusterAdmin, o options, until map[int32]int64) (bool, error) {
	at, err := admin.ListConsumerGroupOffsets(o.group, nil)
	if err != nil {
		return false, err
	}
	for p, offset := range until {
		if block := at.GetBlock(o.input, p); block == nil || block.Offset < offset {
			return false, nil
		}
	}
	return true, nil
}

// lanes is the most partitions that the input may have.
const lanes = 64

// lane is what one partition's goroutine has for itself; padded, so that two never
// share a cache line.
type lane struct {
	event              record.Event
	next               atomic.Int64 // input offset after the last record processed
	records, decisions atomic.Int64
	_                  [64]byte
}

// scorer is the job. Each partition's records come in order, in one goroutine.
type scorer struct {
	job       *reference.Job
	threshold float64
	output    goka.Stream
	first     sync.Once
	lanes     [lanes]lane
}

// process takes one event. The table decodes a member anew for each, so that it may
// be changed.
func (s *scorer) process(ctx goka.Context, msg any) {
	l := &s.lanes[ctx.Partition()]
	e := &l.event
	if err := e.Decode(msg.([]byte)); err != nil {
		ctx.Fail(err)
	}
	if signal, ok := s.job.Signal(e.Type); ok {
		m, _ := ctx.Value().(*member)
		if m == nil {
			m = new(member)
		}
		m.partition = byte(ctx.Partition())
		score := m.Apply(s.job, signal, e.TimeMS, e.Value)
		ctx.SetValue(m)
		if score >= s.threshold {
			ctx.Emit(s.output, ctx.Key(), decision(m.partition, e, score))
			l.decisions.Add(1)
		}
	}
	if l.records.Add(1) == 1 {
		s.first.Do(func() { state("FIRST_RECORD") })
	}
	l.next.Store(ctx.Offset() + 1)
}

func (s *scorer) records() (n int64) {
	for i := range s.lanes {
		n += s.lanes[i].records.Load()
	}
	return n
}

func (s *scorer) decisions() (n int64) {
	for i := range s.lanes {
		n += s.lanes[i].decisions.Load()
	}
	return n
}

// next is, for each partition, the input offset after the last record processed.
func (s *scorer) next() map[int32]int64 {
	at := map[int32]int64{}
	for p := range s.lanes {
		if next := s.lanes[p].next.Load(); next > 0 {
			at[int32(p)] = next
		}
	}
	return at
}

func newProcessor(o options, s *scorer) (*goka.Processor, error) {
	cfg := config(o)
	tables := goka.NewTopicManagerConfig()
	tables.Table.Replication = 1
	graph := goka.DefineGroup(goka.Group(o.group),
		goka.Input(goka.Stream(o.input), new(codec.Bytes), s.process),
		goka.Output(goka.Stream(o.output), new(codec.Bytes)),
		goka.Persist(memberCodec{}))
	return goka.NewProcessor(strings.Split(o.brokers, ","), graph,
		goka.WithStorageBuilder(tablesIn(o)),
		goka.WithPartitionChannelSize(o.channel),
		goka.WithConsumerGroupBuilder(goka.ConsumerGroupBuilderWithConfig(cfg)),
		goka.WithConsumerSaramaBuilder(goka.SaramaConsumerBuilderWithConfig(cfg)),
		goka.WithTopicManagerBuilder(goka.TopicManagerBuilderWithConfig(cfg, tables)),
		goka.WithProducerBuilder(producerOf(cfg)),
		goka.WithLogger(log.New(os.Stderr, "", 0)))
}

// makeTable makes the table's topic and waits for its leaders: goka would make it too,
// but on a busy broker ends when it then asks for offsets that no leader has yet.
func makeTable(o options) error {
	client, err := sarama.NewClient(strings.Split(o.brokers, ","), config(o))
	if err != nil {
		return err
	}
	defer client.Close()
	inputs, err := client.Partitions(o.input)
	if err != nil {
		return fmt.Errorf("topic %s: %w", o.input, err)
	}
	tables := goka.NewTopicManagerConfig()
	tables.Table.Replication = 1
	topics, err := goka.TopicManagerBuilderWithConfig(config(o), tables)(strings.Split(o.brokers, ","))
	if err != nil {
		return err
	}
	defer topics.Close()
	table := string(goka.GroupTable(goka.Group(o.group)))
	if err := topics.EnsureTableExists(table, len(inputs)); err != nil {
		return err
	}
	for _, p := range inputs {
		_, err := client.GetOffset(table, p, sarama.OffsetOldest)
		for tries := 0; err != nil && tries < 100; tries++ {
			time.Sleep(100 * time.Millisecond)
			_, err = client.GetOffset(table, p, sarama.OffsetOldest)
		}
		if err != nil {
			return fmt.Errorf("topic %s, partition %d: %w", table, p, err)
		}
	}
	return nil
}

// config starts from goka's own.
func config(o options) *sarama.Config {
	c := goka.DefaultConfig()
	c.Version = sarama.V3_6_0_0
	c.ChannelBufferSize = 4096
	c.Consumer.Group.InstanceId = o.instance
	c.Consumer.Offsets.Initial = sarama.OffsetOldest
	c.Consumer.Offsets.AutoCommit.Interval = o.commit
	c.Consumer.Fetch.Default = 4 << 20
	c.Consumer.MaxWaitTime = 100 * time.Millisecond
	c.Producer.Flush.Frequency = o.linger
	c.Producer.Flush.Bytes = 512 << 10
	c.Producer.Compression = sarama.CompressionLZ4
	return c
}

// state tells whoever watches from outside.
func state(name string) {
	fmt.Fprintf(os.Stderr, "{\"state\":%q,\"ms\":%d}\n", name, time.Now().UnixMilli())
}

// version is the one of a module that this program is built with.
func version(module string) string {
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, m := range info.Deps {
			if m.Path == module {
				return strings.TrimPrefix(m.Version, "v")
			}
		}
	}
	return ""
}

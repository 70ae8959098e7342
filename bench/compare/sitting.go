package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/bench/reference"
)

// partitions of every topic that is measured.
const partitions = 8

// sitting is one broker and the binaries that are measured on it.
type sitting struct {
	sittingFlags
	root    string
	work    string // absolute
	brokers []string
	job     *reference.Job
	admin   *kadm.Client
	client  *kgo.Client
	began   time.Time
	built   map[string]error // peers, once built
	serial  int              // of runs: part of topic names
}

// open builds Guerdon and starts a broker on a fresh directory.
func (s *sitting) open(ctx context.Context) error {
	s.began = time.Now()
	s.work = s.Work
	if !filepath.IsAbs(s.work) {
		s.work = filepath.Join(s.root, s.Work)
	}
	if !filepath.IsAbs(s.Out) {
		s.Out = filepath.Join(s.root, s.Out)
	}
	if err := s.directories(); err != nil {
		return err
	}
	s.job = reference.Standard()
	s.built = map[string]error{}
	s.say("building guerdon")
	if err := command(ctx, s.root, "go", "build", "-o", s.guerdonBinary(), "./cmd/guerdon"); err != nil {
		return err
	}
	s.say("starting Apache Kafka on port %d", s.Port)
	if err := s.startBroker(ctx); err != nil {
		return err
	}
	var err error
	s.brokers = []string{fmt.Sprintf("127.0.0.1:%d", s.Port)}
	if s.client, err = kgo.NewClient(kgo.SeedBrokers(s.brokers...), kgo.MetadataMinAge(20*time.Millisecond)); err != nil {
		return err
	}
	s.admin = kadm.NewClient(s.client)
	return s.clear(ctx, "")
}

func (s *sitting) directories() error {
	for _, dir := range []string{s.work, s.Out, s.logs()} {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			return err
		}
	}
	return nil
}

// startBroker starts the broker of this sitting, on an empty directory if none runs.
func (s *sitting) startBroker(ctx context.Context) error {
	dir := s.brokerDir()
	if command(ctx, s.root, s.kafka(), "status", dir) != nil {
		if err := os.RemoveAll(dir); err != nil {
			return err
		}
	}
	return command(ctx, s.root, s.kafka(), "start", dir, fmt.Sprint(s.Port))
}

// close stops the broker and removes its data.
func (s *sitting) close() {
	if s.client != nil {
		s.client.Close()
	}
	if s.Keep {
		return
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	if err := command(ctx, s.root, s.kafka(), "stop", s.brokerDir()); err != nil {
		s.say("%v", err)
	}
	for _, dir := range []string{s.brokerDir(), s.state()} {
		if err := os.RemoveAll(dir); err != nil {
			s.say("%v", err)
		}
	}
}

func (s *sitting) kafka() string         { return filepath.Join(s.root, "scripts", "kafka.sh") }
func (s *sitting) brokerDir() string     { return filepath.Join(s.work, "kafka") }
func (s *sitting) logs() string          { return filepath.Join(s.work, "logs") }
func (s *sitting) state() string         { return filepath.Join(s.work, "state") }
func (s *sitting) guerdonBinary() string { return filepath.Join(s.work, "guerdon") }

// say tells what is going on.
func (s *sitting) say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%6.0f s  %s\n", time.Since(s.began).Seconds(), fmt.Sprintf(format, args...))
}

// load is the load of throughput runs: the records are spread over 90 days.
func (s *sitting) load() load.Config {
	const days = 90
	return load.Config{Members: s.Members, Law: load.Zipf, Partitions: partitions, Seed: 1,
		StartMS: startMS, StepMS: days * 24 * 3600 * 1000 / float64(s.Records)}
}

// startMS is 2026-01-01, when the reference programme starts.
const startMS = 1767225600000

// fresh names what belongs to one run.
func (s *sitting) fresh(contender string) string {
	s.serial++
	return fmt.Sprintf("%s-%d", contender, s.serial)
}

// createTopic makes a topic that keeps what it is given, whatever its age.
func (s *sitting) createTopic(ctx context.Context, name string) error {
	forever := map[string]*string{"retention.ms": kadm.StringPtr("-1"), "segment.ms": kadm.StringPtr("9223372036854775807"),
		"file.delete.delay.ms": kadm.StringPtr("1000")}
	r, err := s.admin.CreateTopic(ctx, partitions, 1, forever, name)
	if err == nil {
		err = r.Err
	}
	if err != nil {
		return fmt.Errorf("create topic %s: %w", name, err)
	}
	return nil
}

// clear deletes the topics and groups that begin with the prefix, so that a run does
// not pay for the ones before it.
func (s *sitting) clear(ctx context.Context, prefix string) error {
	topics, err := s.admin.ListTopics(ctx)
	if err != nil {
		return err
	}
	var names []string
	for _, name := range topics.Names() {
		if strings.HasPrefix(name, prefix) && !strings.HasPrefix(name, "__") {
			names = append(names, name)
		}
	}
	if len(names) > 0 {
		r, err := s.admin.DeleteTopics(ctx, names...)
		if err == nil {
			err = r.Error()
		}
		if err != nil {
			return fmt.Errorf("delete topics: %w", err)
		}
	}
	groups, err := s.admin.ListGroups(ctx)
	if err != nil {
		return err
	}
	for _, g := range groups.Groups() {
		if !strings.HasPrefix(g, prefix) {
			continue
		}
		// A group whose last member has only just left may refuse; it costs nothing.
		if _, err := s.admin.DeleteGroups(ctx, g); err != nil && !errors.Is(err, kerr.NonEmptyGroup) {
			return err
		}
	}
	return nil
}

// ends are the offsets after the last record of every partition.
func (s *sitting) ends(ctx context.Context, topic string) (map[int32]int64, error) {
	listed, err := s.admin.ListEndOffsets(ctx, topic)
	if err == nil {
		err = listed.Error()
	}
	if err != nil {
		return nil, fmt.Errorf("end of %s: %w", topic, err)
	}
	ends := map[int32]int64{}
	listed.Each(func(o kadm.ListedOffset) { ends[o.Partition] = o.Offset })
	return ends, nil
}

// committed is how many records after from a group has committed, over all
// partitions of a topic.
func (s *sitting) committed(ctx context.Context, group, topic string, from map[int32]int64) (int64, error) {
	offsets, err := s.admin.FetchOffsets(ctx, group)
	if kerr.IsRetriable(err) || errors.Is(err, kerr.GroupIDNotFound) { // not yet
		return 0, nil
	}
	if err != nil {
		return 0, fmt.Errorf("offsets of %s: %w", group, err)
	}
	var n int64
	offsets.Each(func(o kadm.OffsetResponse) {
		if o.Topic == topic && o.Err == nil && o.At > from[o.Partition] {
			n += o.At - from[o.Partition]
		}
	})
	return n, nil
}

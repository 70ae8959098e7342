package stream

import (
	"context"
	"errors"
	"fmt"
	"math"
	"strconv"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
)

// Setting is one setting of a topic.
type Setting struct {
	Key   string `json:"key"`
	Value string `json:"value"`
	Want  string `json:"want,omitempty"` // where another one is needed
}

// say tells what is wrong with a setting and the command that puts it right.
func (s Setting) say(topic string) string {
	return fmt.Sprintf("%s=%s, want %s; run kafka-configs.sh --alter --entity-type topics --entity-name %s --add-config %s=%s",
		s.Key, s.Value, s.Want, topic, s.Key, s.Want)
}

// TopicState is what the cluster says of one topic.
type TopicState struct {
	Topic      Topic
	Name       string
	Missing    bool
	Partitions int32
	Replicas   int   // of the partition that has fewest
	Offsets    int64 // from the logs' starts to their ends: its records and a few markers
	Settings   []Setting
	Problems   []string // it cannot be used, and why
	Notes      []string // it can, but
}

// shownSettings are those that decide what a topic keeps.
var shownSettings = []string{"cleanup.policy", "retention.ms", "retention.bytes", "delete.retention.ms", "message.timestamp.type", "min.insync.replicas"}

// DescribeTopics looks at all topics and alters nothing. Unlike EnsureTopics it
// does not stop at the first that cannot be used: each says what is wrong with it.
func DescribeTopics(ctx context.Context, cfg Config) ([]TopicState, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return nil, err
	}
	defer cl.Close()
	adm, names := kadm.NewClient(cl), cfg.Topics()
	ours, all := names.all()
	details, err := adm.ListTopics(ctx, all...)
	if err != nil {
		return nil, fmt.Errorf("stream: list topics: %w", err)
	}
	states := make([]TopicState, len(ours))
	var there []string
	for i, t := range ours {
		s := &states[i]
		s.Topic, s.Name = t, names.Name(t)
		d, ok := details[s.Name]
		switch {
		case !ok || errors.Is(d.Err, kerr.UnknownTopicOrPartition):
			s.Missing = true
			s.Problems = append(s.Problems, "it is missing")
		case d.Err != nil:
			return nil, fmt.Errorf("stream: topic %s: %w", s.Name, d.Err)
		default:
			there = append(there, s.Name)
			s.Partitions, s.Replicas = int32(len(d.Partitions)), d.Partitions.NumReplicas()
		}
	}
	if len(there) == 0 {
		return states, nil
	}
	if err := fillStates(ctx, adm, states, there); err != nil {
		return nil, err
	}
	for i := range states {
		states[i].judge(&states[Events])
	}
	return states, nil
}

// fillStates adds sizes and settings of the topics that are there.
func fillStates(ctx context.Context, adm *kadm.Client, states []TopicState, there []string) error {
	configs, err := adm.DescribeTopicConfigs(ctx, there...)
	if err != nil {
		return fmt.Errorf("stream: describe topics: %w", err)
	}
	for i := range states {
		s := &states[i]
		if s.Missing {
			continue
		}
		rc, err := configs.On(s.Name, nil)
		if err == nil {
			err = rc.Err
		}
		if err != nil {
			return fmt.Errorf("stream: describe topic %s: %w", s.Name, err)
		}
		for _, key := range shownSettings {
			if v := configOf(rc, key); v != "" {
				s.Settings = append(s.Settings, Setting{Key: key, Value: v})
			}
		}
		for _, w := range wrongSettings(s.Topic, rc) {
			for j := range s.Settings {
				if s.Settings[j].Key == w.Key {
					s.Settings[j].Want = w.Want
				}
			}
			s.Problems = append(s.Problems, w.say(s.Name))
		}
		s.noteTimes(configOf(rc, "message.timestamp.after.max.ms"))
		if s.Offsets, err = logLength(ctx, adm, s.Name); err != nil {
			return err
		}
	}
	return nil
}

// logLength is from the start to the end of all partitions' logs.
func logLength(ctx context.Context, adm *kadm.Client, topic string) (int64, error) {
	start, err := listOffsets(ctx, topic, adm.ListStartOffsets)
	if err != nil {
		return 0, fmt.Errorf("stream: %w", err)
	}
	end, err := listOffsets(ctx, topic, adm.ListEndOffsets)
	if err != nil {
		return 0, fmt.Errorf("stream: %w", err)
	}
	n := int64(0)
	for p := range end {
		n += end[p] - start[p]
	}
	return n, nil
}

// noteTimes tells of a bound on timestamps where we write: see allowFutureTimes.
func (s *TopicState) noteTimes(afterMax string) {
	ms, err := strconv.ParseInt(afterMax, 10, 64)
	if s.Topic == Events || err != nil || ms == math.MaxInt64 {
		return
	}
	s.Notes = append(s.Notes, fmt.Sprintf("message.timestamp.after.max.ms=%d: an event dated further ahead of the broker's clock fails its transaction for good; "+
		"run kafka-configs.sh --alter --entity-type topics --entity-name %s --add-config message.timestamp.after.max.ms=%d", ms, s.Name, int64(math.MaxInt64)))
}

// judge adds what partitions, replicas and settings mean.
func (s *TopicState) judge(events *TopicState) {
	if s.Missing {
		return
	}
	if s.Topic.memberKeyed() && !events.Missing && s.Partitions != events.Partitions {
		s.Problems = append(s.Problems, fmt.Sprintf("%d partitions, and %s has %d; a record keeps its member's partition number, so they must be equal: "+
			"recreate the one that is empty with the other's count", s.Partitions, events.Name, events.Partitions))
	}
	if s.Replicas == 1 {
		s.Notes = append(s.Notes, "one replica: what its broker loses is gone")
	}
	for _, c := range s.Settings {
		if c.Key == "retention.bytes" && c.Value != "-1" && !s.Topic.compacted() {
			s.Notes = append(s.Notes, fmt.Sprintf("retention.bytes=%s: the oldest records are deleted when a partition is larger", c.Value))
		}
	}
}

package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

// ErrTopics marks topics that are missing or not as Guerdon needs them; the
// text says which, and what to do.
var ErrTopics = errors.New("topics are not usable")

var errMissing = fmt.Errorf("%w: missing", ErrTopics)

// Topic names one of Guerdon's topics, whatever the prefix.
type Topic uint8

// The topics.
const (
	Events      Topic = iota // the only input; its order is the truth
	Decisions                // what was decided, same partitions as Events
	Profiles                 // compacted changelog of member state, same partitions
	DeadLetters              // input that could not be used, same partitions
	Wallets                  // compacted: lower-case address → member
	Identities               // compacted: raw identity → pseudonym
	Receipts                 // what the chain did with decisions
	Models                   // compacted: models and programme texts by hash
	Flags                    // what was unusual on chain, for people
	topicCount
)

// Unsettled holds, after a rewind, decisions made again at positions that Decisions
// has passed: to compare, never to settle. It exists per generation.
const Unsettled = topicCount

var topicSuffixes = [topicCount + 1]string{"events", "decisions", "profiles", "dead-letters", "wallets", "identities", "receipts", "models", "flags", "decisions"}

// String is the topic's name without prefix.
func (t Topic) String() string {
	switch {
	case t < topicCount:
		return topicSuffixes[t]
	case t == Unsettled:
		return "unsettled decisions"
	}
	return fmt.Sprintf("topic(%d)", uint8(t))
}

// compacted topics keep the last record of each key.
func (t Topic) compacted() bool {
	return t == Profiles || t == Wallets || t == Identities || t == Models
}

// memberKeyed topics hold a member's records under the member's partition
// number, so they need as many partitions as Events.
func (t Topic) memberKeyed() bool {
	return t == Events || t == Decisions || t == Profiles || t == DeadLetters || t == Unsettled
}

// Topics are the full names under one prefix.
type Topics struct {
	Events, Decisions, Profiles, DeadLetters, Wallets, Identities, Receipts, Models, Flags string
	names                                                                                  [topicCount + 1]string // the last is "" before the first rewind
}

// Topics returns the names under the configured prefix.
func (c Config) Topics() Topics { return topicsOf(c.Prefix, c.Generation) }

func topicsOf(prefix, generation string) Topics {
	if prefix == "" {
		prefix = defaultPrefix
	}
	var n [topicCount + 1]string
	for i, s := range topicSuffixes {
		n[i] = prefix + s
	}
	if generation == "" {
		n[Unsettled] = ""
	} else {
		n[Profiles] += "." + generation
		n[Unsettled] += "." + generation
	}
	return Topics{
		Events: n[Events], Decisions: n[Decisions], Profiles: n[Profiles], DeadLetters: n[DeadLetters],
		Wallets: n[Wallets], Identities: n[Identities], Receipts: n[Receipts], Models: n[Models], Flags: n[Flags], names: n,
	}
}

// all are the topics there are, and their names.
func (t *Topics) all() (topics []Topic, names []string) {
	for i, name := range t.names {
		if name != "" {
			topics, names = append(topics, Topic(i)), append(names, name)
		}
	}
	return topics, names
}

// Name is the full name of t.
func (t *Topics) Name(topic Topic) string { return t.names[topic] }

// topicConfigs are the settings of a new topic. Nothing expires by age: records
// carry the time of their event, which may be decades ago, and the default
// retention would empty the topic at once. Tombstones stay for a week: local
// state older than that must be discarded.
func topicConfigs(t Topic) map[string]*string {
	c := map[string]*string{
		"retention.ms":           kadm.StringPtr("-1"),
		"retention.bytes":        kadm.StringPtr("-1"),
		"message.timestamp.type": kadm.StringPtr("CreateTime"),
		"cleanup.policy":         kadm.StringPtr("delete"),
	}
	if !t.compacted() {
		c["segment.ms"] = kadm.StringPtr("9223372036854775807")
	} else {
		c["cleanup.policy"] = kadm.StringPtr("compact")
		c["delete.retention.ms"] = kadm.StringPtr("604800000")
	}
	return c
}

// EnsureTopics creates the topics that are missing (partitions is the number of
// partitions of Events, of those that go with it and of Identities; the others get
// one), then
// verifies all of them. Topics that exist are never altered: where their
// partition counts or settings do not do, the error wraps ErrTopics and says
// what to change. It returns the number of partitions that Events has: the one
// asked for only where the topic is new.
func EnsureTopics(ctx context.Context, cfg Config, partitions int32) (int32, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return 0, err
	}
	if partitions < 1 {
		return 0, fmt.Errorf("stream: %d partitions asked for, want at least 1", partitions)
	}
	cl, err := cfg.client()
	if err != nil {
		return 0, err
	}
	defer cl.Close()
	adm := kadm.NewClient(cl)
	names := cfg.Topics()
	ours, _ := names.all()
	var fresh []string
	for _, t := range ours {
		n := int32(1)
		if t.memberKeyed() || t == Identities {
			n = partitions
		}
		r, err := adm.CreateTopic(ctx, n, cfg.Replication, topicConfigs(t), names.Name(t))
		if err == nil {
			err = r.Err
		}
		switch {
		case err == nil:
			if t != Events {
				fresh = append(fresh, names.Name(t))
			}
		case !errors.Is(err, kerr.TopicAlreadyExists):
			return 0, fmt.Errorf("stream: create topic %s: %w", names.Name(t), err)
		}
	}
	if err := allowFutureTimes(ctx, adm, fresh); err != nil {
		return 0, err
	}
	if slices.Contains(fresh, names.Identities) {
		// What was erased leaves the disk within a day, not when half of the log is old.
		if err := offerSetting(ctx, adm, "max.compaction.lag.ms", "86400000", names.Identities); err != nil {
			return 0, err
		}
	}
	l, err := verifyTopics(ctx, cl, names)
	for wait := 0; errors.Is(err, errMissing) && len(fresh) > 0 && wait < 100; wait++ {
		if err := sleep(ctx, 100*time.Millisecond); err != nil { // word gets around the brokers
			return 0, err
		}
		l, err = verifyTopics(ctx, cl, names)
	}
	if err != nil {
		return 0, err
	}
	return l.partitions[names.Events], verifySettings(ctx, adm, names)
}

// allowFutureTimes lifts the broker's bound on timestamps ahead of its clock (one
// hour by default since Kafka 4) for the topics that we write: one event with a
// fast clock would otherwise fail the transaction it is in, for ever. On Events
// the bound stays: it is what keeps a producer's fast clock out of the log, where
// it would move a partition's time ahead for good. Brokers that do not know the
// setting do not bound the time either.
func allowFutureTimes(ctx context.Context, adm *kadm.Client, topics []string) error {
	if len(topics) == 0 {
		return nil
	}
	return offerSetting(ctx, adm, "message.timestamp.after.max.ms", "9223372036854775807", topics...)
}

// offerSetting sets what not every broker knows.
func offerSetting(ctx context.Context, adm *kadm.Client, key, value string, topics ...string) error {
	rs, err := adm.AlterTopicConfigs(ctx, []kadm.AlterConfig{{Op: kadm.SetConfig, Name: key, Value: &value}}, topics...)
	if err != nil {
		return fmt.Errorf("stream: set %s: %w", key, err)
	}
	for _, r := range rs {
		if r.Err != nil && !errors.Is(r.Err, kerr.InvalidConfig) && !errors.Is(r.Err, kerr.InvalidRequest) {
			return fmt.Errorf("stream: set %s of %s: %w", key, r.Name, r.Err)
		}
	}
	return nil
}

// TopicID is the broker's own id of a topic: another cluster, or a topic made anew,
// has another.
func TopicID(ctx context.Context, cfg Config, topic Topic) (string, error) {
	cfg, cl, err := cfg.connect()
	if err != nil {
		return "", err
	}
	defer cl.Close()
	names := cfg.Topics()
	l, err := verifyTopics(ctx, cl, names)
	if err != nil {
		return "", err
	}
	return kadm.TopicID(l.ids[names.Name(topic)]).String(), nil
}

// layout is what a session must know of the topics.
type layout struct {
	ids        map[string][16]byte
	partitions map[string]int32
}

// verifyTopics checks that all topics exist and that those keyed by member have
// equal partition counts.
func verifyTopics(ctx context.Context, cl *kgo.Client, names Topics) (*layout, error) {
	l := &layout{ids: map[string][16]byte{}, partitions: map[string]int32{}}
	ours, all := names.all()
	td, err := kadm.NewClient(cl).ListTopics(ctx, all...)
	if err != nil {
		return nil, fmt.Errorf("stream: list topics: %w", err)
	}
	var missing []string
	for _, t := range ours {
		name := names.Name(t)
		d, ok := td[name]
		if !ok || errors.Is(d.Err, kerr.UnknownTopicOrPartition) {
			missing = append(missing, name)
			continue
		}
		if d.Err != nil {
			return nil, fmt.Errorf("stream: topic %s: %w", name, d.Err)
		}
		l.ids[name], l.partitions[name] = d.ID, int32(len(d.Partitions))
	}
	if len(missing) > 0 {
		return nil, fmt.Errorf("stream: %w %s; create them first (EnsureTopics)", errMissing, strings.Join(missing, ", "))
	}
	want := l.partitions[names.Events]
	for _, t := range ours {
		if n := l.partitions[names.Name(t)]; t.memberKeyed() && n != want {
			return nil, fmt.Errorf("stream: %w: %s has %d partitions, %s has %d; a record keeps its member's partition number, so they must be equal: "+
				"recreate the one that is empty with the other's count", ErrTopics, names.Name(t), n, names.Events, want)
		}
	}
	return l, nil
}

// verifySettings refuses settings under which records would vanish.
func verifySettings(ctx context.Context, adm *kadm.Client, names Topics) error {
	ours, all := names.all()
	rcs, err := adm.DescribeTopicConfigs(ctx, all...)
	if err != nil {
		return fmt.Errorf("stream: describe topics: %w", err)
	}
	for _, t := range ours {
		rc, err := rcs.On(names.Name(t), nil)
		if err == nil {
			err = rc.Err
		}
		if err != nil {
			return fmt.Errorf("stream: describe topic %s: %w", names.Name(t), err)
		}
		if wrong := wrongSettings(t, rc); len(wrong) > 0 {
			return fmt.Errorf("stream: %w: %s has %s", ErrTopics, names.Name(t), wrong[0].say(names.Name(t)))
		}
	}
	return nil
}

// wrongSettings are those of t under which its records would vanish.
func wrongSettings(t Topic, rc kadm.ResourceConfig) []Setting {
	want := map[string]string{
		"message.timestamp.type": "CreateTime",
		"cleanup.policy":         *topicConfigs(t)["cleanup.policy"],
	}
	if strings.Contains(configOf(rc, "cleanup.policy"), "delete") { // age does not delete where only compaction runs
		want["retention.ms"] = "-1"
	}
	var wrong []Setting
	for _, c := range rc.Configs {
		if w, ok := want[c.Key]; ok && c.MaybeValue() != w {
			wrong = append(wrong, Setting{Key: c.Key, Value: c.MaybeValue(), Want: w})
		}
	}
	return wrong
}

func configOf(rc kadm.ResourceConfig, key string) string {
	for _, c := range rc.Configs {
		if c.Key == key {
			return c.MaybeValue()
		}
	}
	return ""
}

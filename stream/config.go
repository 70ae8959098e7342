package stream

import (
	"crypto/rand"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// defaultPrefix is that of all topic names.
const defaultPrefix = "guerdon."

// Bounds of Config.CommitInterval.
const (
	MinCommitInterval     = 20 * time.Millisecond
	minLooseInterval      = 5 * time.Millisecond // without transactions
	looseCommitInterval   = 10 * time.Millisecond
	MaxCommitInterval     = time.Second
	DefaultCommitInterval = 50 * time.Millisecond
)

const (
	// transactionTimeout bounds how long a transaction nobody fences can pin
	// the last stable offset.
	transactionTimeout = 10 * time.Second
	// drainTime is what a cancelled Run may spend on its last commit.
	drainTime = 1100 * time.Millisecond
	// leaveTime is what it may then spend on leaving the group.
	leaveTime = 300 * time.Millisecond
	// dialTimeout bounds the making of a connection, handshake included.
	dialTimeout = 3 * time.Second
)

// Config says which cluster and how to run. The zero value of every field but
// Brokers has a default.
type Config struct {
	Brokers []string // host:port
	Prefix  string   // of all topic names; default "guerdon."
	Group   string   // consumer group of Run; default Prefix + "score"

	// Generation of the member state; "" before the first rewind. Its changelog is
	// the topic profiles.GENERATION, see Generation. Run refuses to go on in another
	// than the one the group's offsets were committed in.
	Generation string

	// Instance names this process for good: it becomes the static member id,
	// so that a restart takes its partitions back without a rebalance, and part
	// of the transactional id, so that a restart fences its own past. Two live
	// processes must not share one. Empty: a name is drawn at random, a
	// restart is a new member.
	Instance string
	ClientID string // seen in broker logs and quotas; default "guerdon"

	Security Security  // of every client: TLS and SASL
	Options  []kgo.Opt // added to every client, last: dialers, hooks

	// AtLeastOnce gives up transactions: what is written is visible at once, and
	// after a crash the events since the last commit are done again.
	AtLeastOnce bool

	// Standby keeps copies of the partitions that other instances have: a takeover
	// then needs the changelog's tail alone, and goes to an instance that is caught up.
	Standby bool

	CommitInterval time.Duration // between transactions; 20 ms to 1 s, default 50 ms; between offsets AtLeastOnce, 5 ms to 1 s, default 10 ms
	MaxDirty       int           // input records, or messages, of one transaction; default 262144
	MaxBytes       int64         // memory of one transaction's messages, after which it is closed, or sooner where the broker is slow; two are in hand at most; default 128 MiB
	FetchBytes     int32         // of input on its way from a broker, and as much again fetched ahead; default 64 MiB
	Compression    Compression   // of what Run writes; default none, which costs the broker least
	SessionTimeout time.Duration // silence after which the group drops an instance; default 10 s
	Replication    int16         // of topics that EnsureTopics creates; default: the broker's

	// Fault, for tests, is called at each point of fault.go, from whatever goroutine
	// is there; it may end the process.
	Fault func(point string)

	Logger  *slog.Logger // default: discards
	Metrics Metrics
}

// Metrics are optional callbacks, made from Run's goroutines, Stage from several at
// once: they must not block. Durations are wall time.
type Metrics struct {
	// Committed is called once per transaction, with its input records, its
	// messages, and the time from sealing it to EndTxn's answer.
	Committed func(records, messages int, took time.Duration)
	// Stage is called with every part of the work on a transaction.
	Stage func(stage Stage, took time.Duration)
	// Progress is called once per partition of a transaction, when it is committed
	// and applied: the next input offset, and the timestamp of the last record
	// before it; and with −1 for that when a partition is ready.
	Progress func(partition int32, next, timeMS int64)
	// Restoring is called while a partition is restored: changelog offsets that are
	// done, of those there are to do.
	Restoring func(partition int32, done, total int64)
	// Consumer and Producer are hooks of the two clients of a session. The next
	// session's clients are opened when those of the last are closed.
	Consumer, Producer []kgo.Hook
	// Aborted is called when a session ends in an error and its open work is
	// dropped.
	Aborted func(err error)
	// Assigned is called after every completed rebalance with the partitions that
	// are new, possibly none: each is then restored before it is worked on.
	Assigned func(partitions []int32)
	// Restored is called once per assigned partition, when it is ready.
	Restored func(partition int32, records int, took time.Duration)
	// Revoked is called when a partition goes to another instance.
	Revoked func(partition int32)
	// Left is called when a session is over: nothing is assigned any more.
	Left func()
}

// Stage is a part of the work on a transaction.
type Stage uint8

// The stages, in order.
const (
	StageProcess Stage = iota // the handler's work on one slice per partition
	StageSeal
	StageProduce // until the broker has all messages
	StageOffsets
	StageEnd
	StageApply
)

// String is the stage's name in metrics.
func (s Stage) String() string {
	return [...]string{"process", "seal", "produce", "offsets", "end", "apply"}[s]
}

// did tells of a stage that began then, and returns when it ended.
func (m *Metrics) did(s Stage, began time.Time) time.Time {
	now := time.Now()
	if m.Stage != nil {
		m.Stage(s, now.Sub(began))
	}
	return now
}

func (c Config) withDefaults() (Config, error) {
	if len(c.Brokers) == 0 {
		return c, errors.New("stream: no brokers given (want host:port)")
	}
	if c.Prefix == "" {
		c.Prefix = defaultPrefix
	}
	if c.Group == "" {
		c.Group = c.Prefix + "score"
	}
	if c.ClientID == "" {
		c.ClientID = "guerdon"
	}
	least, usual := MinCommitInterval, DefaultCommitInterval
	if c.AtLeastOnce { // what is decided is seen when it is written
		least, usual = minLooseInterval, looseCommitInterval
	}
	if c.CommitInterval == 0 {
		c.CommitInterval = usual
	}
	if c.CommitInterval < least || c.CommitInterval > MaxCommitInterval {
		return c, fmt.Errorf("stream: commit interval %v is outside %v to %v", c.CommitInterval, least, MaxCommitInterval)
	}
	if c.MaxDirty == 0 {
		c.MaxDirty = 1 << 18
	}
	if c.MaxBytes == 0 {
		c.MaxBytes = 128 << 20
	}
	if c.FetchBytes == 0 {
		c.FetchBytes = consumerFetchBytes
	}
	if c.MaxDirty < 1 {
		return c, fmt.Errorf("stream: MaxDirty %d is below 1", c.MaxDirty)
	}
	if c.SessionTimeout == 0 {
		c.SessionTimeout = 10 * time.Second
	}
	if c.Replication == 0 {
		c.Replication = -1
	}
	if c.Logger == nil {
		c.Logger = slog.New(slog.DiscardHandler)
	}
	return c, nil
}

// transactionalID of Run's producer. It starts with the group, so that a
// successor recognises (and fences) only producers of its own group.
func (c *Config) transactionalID() string {
	if c.Instance != "" {
		return c.Group + "/" + c.Instance
	}
	return c.Group + "/" + rand.Text()
}

// connect fills in the defaults and opens a client.
func (c Config) connect() (Config, *kgo.Client, error) {
	c, err := c.withDefaults()
	if err != nil {
		return c, nil, err
	}
	cl, err := c.client()
	return c, cl, err
}

// client opens a client with what all of ours share. It does not connect yet.
func (c *Config) client(opts ...kgo.Opt) (*kgo.Client, error) {
	base, err := c.Security.options()
	if err != nil {
		return nil, err
	}
	base = append(base,
		kgo.SeedBrokers(c.Brokers...),
		kgo.ClientID(c.ClientID),
		kgo.WithLogger(clientLogger{c.Logger}),
		kgo.DisableClientMetrics(),
		kgo.MetadataMinAge(50*time.Millisecond),
	)
	base = append(base, opts...)
	cl, err := kgo.NewClient(append(base, c.Options...)...)
	if err != nil {
		return nil, fmt.Errorf("stream: kafka client: %w", err)
	}
	return cl, nil
}

// clientLogger hands the Kafka client's own warnings and errors on as debug
// messages: it retries by itself, and what it cannot heal comes back as an error
// that is logged once, with context.
type clientLogger struct{ l *slog.Logger }

func (c clientLogger) Level() kgo.LogLevel { return kgo.LogLevelWarn }

func (c clientLogger) Log(_ kgo.LogLevel, msg string, keyvals ...any) {
	c.l.Debug("kafka: "+msg, keyvals...)
}

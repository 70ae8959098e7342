package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// Cursor is a place in some other source, kept as the offset of a consumer
// group that nobody joins, so that it moves in the transaction of the messages
// read up to it. Brokers forget it offsets.retention.minutes (a week) after it
// last moved.
type Cursor struct {
	Position int64  // for example a block number
	Note     string // whatever else says where, below 4 kB
}

// cursorGroup holds an appender's cursor, as the offset of events/0. Appenders whose names
// begin alike, up to a slash, share one: "mint/one" goes on where "mint/two" ended.
func cursorGroup(prefix, name string) string {
	first, _, _ := strings.Cut(name, "/")
	return prefix + first
}

// ErrFenced marks what an Appender could not do because another was opened under its name.
var ErrFenced = errors.New("fenced by another of the same name")

// fenced adds ErrFenced to the broker's words for it: the other has taken the name, or
// ended the transaction.
func fenced(err error) error {
	for _, word := range []error{kerr.InvalidProducerEpoch, kerr.ProducerFenced, kerr.InvalidTxnState} {
		if errors.Is(err, word) {
			return fmt.Errorf("%w: %w", ErrFenced, err)
		}
	}
	return err
}

// Appender appends messages, each call in one transaction: all or nothing, with
// the cursor. One live Appender per name: a second one fences the first. Not
// safe for concurrent use.
type Appender struct {
	cfg    Config
	topics Topics
	txnID  string
	group  string      // of the cursor
	cl     *kgo.Client // nil after an error
	layout *layout
	v2     bool
}

// NewAppender opens an appender; name says who appends ("watch", "link").
func NewAppender(ctx context.Context, cfg Config, name string) (*Appender, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	a := &Appender{cfg: cfg, topics: cfg.Topics(), txnID: cfg.Prefix + "append/" + name, group: cursorGroup(cfg.Prefix, name)}
	if err := a.open(ctx); err != nil {
		return nil, err
	}
	return a, nil
}

func (a *Appender) open(ctx context.Context) error {
	cl, err := a.cfg.client(
		kgo.TransactionalID(a.txnID),
		kgo.TransactionTimeout(transactionTimeout),
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.MaxBufferedRecords(1<<30),
	)
	if err != nil {
		return err
	}
	if a.layout, err = verifyTopics(ctx, cl, a.topics); err == nil {
		a.v2, err = transactionsV2(ctx, cl)
	}
	if err == nil {
		_, _, err = cl.ProducerID(ctx) // fences, and ends what a former life left open
	}
	if err != nil {
		cl.Close()
		return fmt.Errorf("stream: open appender %s: %w", a.txnID, fenced(err))
	}
	a.cl = cl
	return nil
}

// Append writes the messages in one transaction, with the cursor where it is
// not nil. After an error the outcome is unknown: nothing of it is visible, or
// all of it; LoadCursor tells. The next Append goes on with a new client.
func (a *Appender) Append(ctx context.Context, messages []Message, cursor *Cursor) error {
	if len(messages) == 0 && cursor != nil {
		return a.moveCursor(ctx, cursor)
	}
	if len(messages) == 0 {
		return nil
	}
	if a.cl == nil {
		if err := a.open(ctx); err != nil {
			return err
		}
	}
	if err := a.append(ctx, messages, cursor); err != nil {
		a.cl.Close()
		a.cl = nil
		return fmt.Errorf("stream: append %d messages, outcome unknown: %w", len(messages), fenced(err))
	}
	return nil
}

func (a *Appender) append(ctx context.Context, messages []Message, cursor *Cursor) error {
	ctx, cancel := context.WithTimeout(ctx, transactionTimeout)
	defer cancel()
	var foreign []string
	for i := range messages {
		if f := messages[i].Foreign; f != "" && !slices.Contains(foreign, f) {
			foreign = append(foreign, f)
		}
	}
	if err := begin(ctx, a.cl, &a.topics, foreign...); err != nil {
		return err
	}
	var first error
	wire := make([]kgo.Record, len(messages))
	for i := range messages {
		toWire(&wire[i], &messages[i], &a.topics, a.layout)
		a.cl.Produce(ctx, &wire[i], func(_ *kgo.Record, err error) { first = firstError(first, err) })
	}
	if err := a.cl.Flush(ctx); err != nil {
		return err
	}
	if first != nil {
		return first
	}
	if cursor != nil {
		if err := a.commitCursor(ctx, cursor); err != nil {
			return fmt.Errorf("commit the cursor: %w", err)
		}
	}
	return a.cl.EndTransaction(ctx, kgo.TryCommit)
}

func (a *Appender) commitCursor(ctx context.Context, cursor *Cursor) error {
	t := kmsg.NewTxnOffsetCommitRequestTopic()
	t.Topic, t.TopicID = a.topics.Events, a.layout.ids[a.topics.Events]
	p := kmsg.NewTxnOffsetCommitRequestTopicPartition()
	p.Offset, p.Metadata = cursor.Position, &cursor.Note
	t.Partitions = append(t.Partitions, p)
	offsets := txnOffsets{cl: a.cl, producer: a.cl.ProducerID, txnID: a.txnID, group: a.group, implicit: a.v2}
	nobody := membership{generation: -1} // joins this group
	return offsets.commit(ctx, nobody, []kmsg.TxnOffsetCommitRequestTopic{t})
}

// moveCursor commits a cursor with nothing beside it, outside a transaction: one
// of offsets alone would never be ended.
func (a *Appender) moveCursor(ctx context.Context, cursor *Cursor) error {
	if a.cl == nil {
		if err := a.open(ctx); err != nil {
			return err
		}
	}
	offsets := kadm.Offsets{}
	offsets.Add(kadm.Offset{Topic: a.topics.Events, Partition: 0, At: cursor.Position, LeaderEpoch: -1, Metadata: cursor.Note})
	if err := kadm.NewClient(a.cl).CommitAllOffsets(ctx, a.group, offsets); err != nil {
		return fmt.Errorf("stream: move the cursor: %w", err)
	}
	return nil
}

// LoadCursor returns the committed cursor; false where none was ever. It waits
// for a transaction that is about to move it.
func (a *Appender) LoadCursor(ctx context.Context) (Cursor, bool, error) {
	if a.cl == nil {
		if err := a.open(ctx); err != nil { // ends an open transaction first
			return Cursor{}, false, err
		}
	}
	for {
		o, err := kadm.NewClient(a.cl).FetchOffsets(kadm.RequireStable(ctx), a.group)
		if errors.Is(err, kerr.GroupIDNotFound) {
			return Cursor{}, false, nil
		}
		if err == nil {
			err = o.Error()
		}
		if errors.Is(err, kerr.UnstableOffsetCommit) {
			if err := sleep(ctx, 20*time.Millisecond); err != nil {
				return Cursor{}, false, err
			}
			continue
		}
		if err != nil {
			return Cursor{}, false, fmt.Errorf("stream: load the cursor: %w", err)
		}
		at, ok := o.Lookup(a.topics.Events, 0)
		if !ok || at.At < 0 {
			return Cursor{}, false, nil
		}
		return Cursor{Position: at.At, Note: at.Metadata}, true, nil
	}
}

// Close ends the connections.
func (a *Appender) Close() {
	if a.cl != nil {
		a.cl.Close()
		a.cl = nil
	}
}

// Importer appends in bulk, fast and in order per partition, without
// transactions: idempotent, so no message is lost or, while the broker lives,
// doubled by retries, but an importer that dies has appended an unknown part. A
// broker that restarts forgets an idempotent producer whose last record is a day
// old by its own timestamp (producer.id.expiration.ms, at most 25 days): history in
// flight at that moment can be appended twice, and is then dropped by its event id.
// Messages are partitioned by PartitionFor(key) where their Partition is −1. Add may
// be called from one goroutine.
type Importer struct {
	cl     *kgo.Client
	topics Topics
	layout *layout
	mu     sync.Mutex
	err    error
}

// NewImporter opens an importer.
func NewImporter(ctx context.Context, cfg Config) (*Importer, error) {
	cfg, err := cfg.withDefaults()
	if err != nil {
		return nil, err
	}
	cl, err := cfg.client(
		kgo.RecordPartitioner(kgo.ManualPartitioner()),
		kgo.ProducerLinger(5*time.Millisecond),
		kgo.MaxBufferedRecords(64<<10),
	)
	if err != nil {
		return nil, err
	}
	im := &Importer{cl: cl, topics: cfg.Topics()}
	if im.layout, err = verifyTopics(ctx, cl, im.topics); err != nil {
		cl.Close()
		return nil, err
	}
	return im, nil
}

// Add queues a message; it blocks while the queue is full. The message's bytes
// must stay unchanged until Flush. Errors come back from Flush.
func (im *Importer) Add(m Message) {
	r := new(kgo.Record)
	toWire(r, &m, &im.topics, im.layout)
	im.cl.Produce(context.Background(), r, func(_ *kgo.Record, err error) {
		if err != nil {
			im.mu.Lock()
			im.err = firstError(im.err, err)
			im.mu.Unlock()
		}
	})
}

// Flush waits until the broker has everything, and returns the first error.
func (im *Importer) Flush(ctx context.Context) error {
	err := im.cl.Flush(ctx)
	im.mu.Lock()
	defer im.mu.Unlock()
	if im.err != nil {
		err = im.err
	}
	if err != nil {
		return fmt.Errorf("stream: import: %w", err)
	}
	return nil
}

// Close ends the connections; what was not flushed may be lost.
func (im *Importer) Close() { im.cl.Close() }

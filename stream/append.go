package stream

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kgo"
)

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

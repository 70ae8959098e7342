package load

import (
	"context"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// Producer appends events to a topic, each to the partition it names, uncompressed,
// in the order of Add. Its memory is bounded: Add waits for the broker.
type Producer struct {
	cl      *kgo.Client
	topic   string
	slab    []byte
	records []kgo.Record
	failed  atomic.Pointer[error]
}

// NewProducer opens one; linger is how long a batch may wait for company.
func NewProducer(brokers []string, topic string, linger time.Duration) (*Producer, error) {
	cl, err := kgo.NewClient(kgo.SeedBrokers(brokers...), kgo.DefaultProduceTopic(topic),
		kgo.RecordPartitioner(kgo.ManualPartitioner()), kgo.ProducerBatchCompression(kgo.NoCompression()),
		kgo.ProducerBatchMaxBytes(1_000_000), kgo.ProducerLinger(linger), kgo.MaxBufferedRecords(200_000))
	// No delivery timeout: it counts from a record's timestamp, which is the event's.
	if err != nil {
		return nil, fmt.Errorf("load: %w", err)
	}
	return &Producer{cl: cl, topic: topic}, nil
}

const (
	slabBytes   = 1 << 20
	slabRecords = 4096
)

// Add hands an event over; its bytes are copied. The error is of this event or of an
// earlier one.
func (p *Producer) Add(ctx context.Context, e *Event) error {
	n := len(e.Key) + len(e.Value)
	if len(p.slab) < n {
		p.slab = make([]byte, max(slabBytes, n))
	}
	b := p.slab[:n:n]
	p.slab = p.slab[n:]
	copy(b, e.Key)
	copy(b[len(e.Key):], e.Value)
	if len(p.records) == 0 {
		p.records = make([]kgo.Record, slabRecords)
	}
	r := &p.records[0]
	p.records = p.records[1:]
	r.Partition, r.Key, r.Value, r.Timestamp = e.Partition, b[:len(e.Key)], b[len(e.Key):], time.UnixMilli(e.TimeMS)
	p.cl.Produce(ctx, r, p.done)
	if err := p.failed.Load(); err != nil {
		return *err
	}
	return nil
}

func (p *Producer) done(_ *kgo.Record, err error) {
	if err != nil {
		p.failed.CompareAndSwap(nil, &err)
	}
}

// Close waits for what was added, and ends.
func (p *Producer) Close(ctx context.Context) error {
	err := p.cl.Flush(ctx)
	p.cl.Close()
	if failed := p.failed.Load(); failed != nil {
		err = *failed
	}
	if err != nil {
		return fmt.Errorf("load: produce to %s: %w", p.topic, err)
	}
	return nil
}

// Fill appends the first n events of c.
func Fill(ctx context.Context, brokers []string, topic string, c Config, n int64) error {
	g, err := New(c)
	if err != nil {
		return err
	}
	return fill(ctx, brokers, topic, func(add func(*Event) error) error {
		for range n {
			if err := add(g.Next()); err != nil {
				return err
			}
		}
		return nil
	})
}

// FillLinks appends the links of the members that has names, see Links, and returns
// how many.
func FillLinks(ctx context.Context, brokers []string, topic string, c Config, has []bool) (n int64, err error) {
	err = fill(ctx, brokers, topic, func(add func(*Event) error) error {
		return Links(c, has, func(e *Event) error {
			n++
			return add(e)
		})
	})
	return n, err
}

func fill(ctx context.Context, brokers []string, topic string, events func(add func(*Event) error) error) error {
	p, err := NewProducer(brokers, topic, 10*time.Millisecond)
	if err != nil {
		return err
	}
	err = events(func(e *Event) error { return p.Add(ctx, e) })
	if cerr := p.Close(ctx); err == nil {
		err = cerr
	}
	return err
}

// Pace appends events of g at a fixed rate for a time, open loop: event i is due at
// start + i/rate and carries that time, whatever has become of those before it. It
// returns the schedule's start, and how many events there were.
func Pace(ctx context.Context, p *Producer, g *Generator, perSecond float64, d time.Duration) (start time.Time, n int64, err error) {
	start = time.Now()
	total := int64(perSecond * d.Seconds())
	for n < total {
		due := int64(time.Since(start).Seconds() * perSecond)
		for ; n <= due && n < total; n++ {
			e := g.At(start.Add(Due(n, perSecond)).UnixMilli())
			if err := p.Add(ctx, e); err != nil {
				return start, n, err
			}
		}
		select {
		case <-ctx.Done():
			return start, n, ctx.Err()
		case <-time.After(time.Millisecond):
		}
	}
	return start, n, nil
}

// Due is when event i of a schedule is to be sent, from its start.
func Due(i int64, perSecond float64) time.Duration {
	return time.Duration(float64(i) / perSecond * float64(time.Second))
}

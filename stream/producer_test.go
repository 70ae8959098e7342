package stream

import (
	"sync/atomic"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"github.com/twmb/franz-go/pkg/kversion"
)

// TestProducerSendsAgain: a broker that cannot take a batch yet gets the same one again,
// and one that took it without its answer arriving has it once.
func TestProducerSendsAgain(t *testing.T) {
	t.Parallel()
	c, cfg := cluster(t)
	feed(t, cfg, 0, 300)
	var asked atomic.Int64
	c.ControlKey(int16(kmsg.Produce), func(req kmsg.Request) (kmsg.Response, error, bool) {
		c.KeepControl()
		r := req.(*kmsg.ProduceRequest)
		codes := []int16{kerr.ConcurrentTransactions.Code, kerr.NotLeaderForPartition.Code, kerr.NotEnoughReplicas.Code}
		n := asked.Add(1)
		if r.TransactionID == nil || n > int64(len(codes)) {
			return nil, nil, false
		}
		resp := r.ResponseKind().(*kmsg.ProduceResponse)
		for _, rt := range r.Topics {
			t := kmsg.NewProduceResponseTopic()
			t.Topic, t.TopicID = rt.Topic, rt.TopicID
			for _, rp := range rt.Partitions {
				p := kmsg.NewProduceResponseTopicPartition()
				p.Partition, p.ErrorCode = rp.Partition, codes[n-1]
				t.Partitions = append(t.Partitions, p)
			}
			resp.Topics = append(resp.Topics, t)
		}
		return resp, nil, true
	})
	p := start(t, cfg, newToy(newDisk()))
	until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 300 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
	if asked.Load() <= 3 {
		t.Errorf("asked %d times: nothing was refused", asked.Load())
	}
}

// TestProducerOfOlderBrokers: without transactions of version 2 partitions are added
// one by one, and sequences go on from one transaction to the next.
func TestProducerOfOlderBrokers(t *testing.T) {
	t.Parallel()
	_, cfg := cluster(t, kfake.MaxVersions(kversion.V3_7_0()))
	p := start(t, cfg, newToy(newDisk()))
	for i := range 5 {
		feed(t, cfg, 100*i, 100)
		until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 100*(i+1) })
	}
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	verify(t, cfg)
}

// TestProducerFollowsLeaders: partitions move, and then a broker is gone; what is written
// goes to who leads now, without the session ending.
func TestProducerFollowsLeaders(t *testing.T) {
	t.Parallel()
	c, cfg := cluster(t, kfake.NumBrokers(3))
	cfg.Instance = "one"
	var aborted atomic.Int64
	cfg.Metrics.Aborted = func(err error) {
		aborted.Add(1)
		t.Log(err)
	}
	full, err := cfg.withDefaults()
	if err != nil {
		t.Fatal(err)
	}
	p := start(t, cfg, newToy(newDisk()))
	feed(t, cfg, 0, 100)
	until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 100 })
	gone := int32(0)
	for gone == c.CoordinatorFor(full.Group) || gone == c.CoordinatorFor(full.transactionalID()) {
		gone++
	}
	for _, topic := range []string{cfg.Topics().Decisions, cfg.Topics().Profiles} {
		for i := range int32(testPartitions) {
			if err := c.MoveTopicPartition(topic, i, gone); err != nil {
				t.Fatal(err)
			}
		}
	}
	feed(t, cfg, 100, 100)
	until(t, "decisions of another leader", 20*time.Second, func() bool { return decided(t, cfg) == 200 })
	if err := c.RemoveNode(gone); err != nil {
		t.Fatal(err)
	}
	feed(t, cfg, 200, 100)
	until(t, "decisions without a broker", 20*time.Second, func() bool { return decided(t, cfg) == 300 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	if aborted.Load() != 0 {
		t.Errorf("%d sessions ended", aborted.Load())
	}
	verify(t, cfg)
}

// written counts as the client's own producer has it counted.
type written struct{ batches, records, bytes atomic.Int64 }

func (w *written) OnProduceBatchWritten(_ kgo.BrokerMetadata, _ string, _ int32, m kgo.ProduceBatchMetrics) {
	w.batches.Add(1)
	w.records.Add(int64(m.NumRecords))
	w.bytes.Add(int64(m.CompressedBytes))
}

// TestProducerIsCounted: hooks are told of every batch once.
func TestProducerIsCounted(t *testing.T) {
	t.Parallel()
	_, cfg := cluster(t)
	var w written
	var messages atomic.Int64
	cfg.Metrics.Producer = []kgo.Hook{&w}
	cfg.Metrics.Committed = func(_, n int, _ time.Duration) { messages.Add(int64(n)) }
	p := start(t, cfg, newToy(newDisk()))
	feed(t, cfg, 0, 100)
	until(t, "decisions", 20*time.Second, func() bool { return decided(t, cfg) == 100 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	if w.records.Load() == 0 || w.records.Load() != messages.Load() || w.batches.Load() == 0 || w.bytes.Load() < w.records.Load() {
		t.Errorf("%d records in %d batches of %d bytes, of %d messages", w.records.Load(), w.batches.Load(), w.bytes.Load(), messages.Load())
	}
}

// TestProducerSequence: the greatest sequence is followed by 0, as brokers count.
func TestProducerSequence(t *testing.T) {
	for _, c := range []struct{ at, count, want int32 }{{0, 5, 5}, {1<<31 - 6, 5, 1<<31 - 1}, {1<<31 - 5, 5, 0}, {1<<31 - 1, 5, 4}} {
		s := &sending{to: &destination{sequence: c.at}, batches: []*recordBatch{{count: c.count}}, written: func(topicPartition, int64) {}}
		if s.done(0); s.to.sequence != c.want {
			t.Errorf("%d records behind %d: %d, want %d", c.count, c.at, s.to.sequence, c.want)
		}
	}
}

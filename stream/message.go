package stream

import (
	"slices"
	"strconv"
	"time"

	"github.com/twmb/franz-go/pkg/kgo"
)

// Header is one record header.
type Header struct {
	Key   string
	Value []byte
}

// Record is one record read from a topic. Key and Value belong to the fetch
// they came in: they may be kept, never written to.
type Record struct {
	Partition int32
	Offset    int64
	TimeMS    int64 // the record's timestamp, Unix milliseconds
	Key       []byte
	Value     []byte // nil: a tombstone
	Headers   []Header
}

// Message is one record to write. Partition −1 means PartitionFor(Key).
type Message struct {
	Topic     Topic
	Foreign   string // in place of Topic: the full name of one that is not ours; Partition must be said
	Partition int32
	Key       []byte
	Value     []byte // nil: a tombstone
	TimeMS    int64  // becomes the record's timestamp
	Headers   []Header
}

// Headers of a dead letter.
const (
	HeaderReason    = "reason"
	HeaderTopic     = "topic"
	HeaderPartition = "partition"
	HeaderOffset    = "offset"
	HeaderLength    = "length" // of the original, where the dead letter is cut
	HeaderSealed    = "sealed" // the value is sealed, with the identity key of this id

	// HeaderReplayed names a dead letter, partition/offset: on an event, the one it
	// was; on a record of the dead letters without a reason, one that was replayed.
	HeaderReplayed = "replayed"
)

// A dead letter is cut to what any broker takes (message.max.bytes is 1 MiB by
// default, with its headers): what cannot be written would stop the partition for
// good. The original stays in the events topic, at the offset that is named.
const (
	mostDeadLetterBytes = 900 << 10
	mostForeignHeaders  = 32 << 10
)

// Output collects the messages of one transaction, in order. Everything handed
// to it is copied: callers reuse their buffers at once. Cost: one copy of the
// bytes into reused memory, no allocation once warm (dead letters aside).
//
// Run's outputs collect them as the record batches that the broker will have, and
// cannot say them again: for them Messages is empty.
type Output struct {
	messages []Message
	arena    []byte
	bytes    int // of keys and values
	topics   Topics

	layout  *layout // nil: messages are kept
	batches []*recordBatches
	idle    []*recordBatches // their memory, for later ones
	count   int              // of messages in batches
}

// NewOutput returns an empty output, for callers that run a Handler without
// Kafka (replay, tests). prefix is that of the topics' names.
func NewOutput(prefix string) *Output { return &Output{topics: topicsOf(prefix, "")} }

// Len is the number of messages.
func (o *Output) Len() int { return len(o.messages) + o.count }

// Messages are those collected so far, valid until Reset.
func (o *Output) Messages() []Message { return o.messages }

// Reset forgets all messages and keeps the memory.
func (o *Output) Reset() {
	clear(o.messages)
	o.messages, o.arena, o.bytes, o.count = o.messages[:0], o.arena[:0], 0, 0
	for _, r := range o.batches {
		r.reset()
	}
	o.idle = append(o.idle, o.batches...)
	clear(o.batches)
	o.batches = o.batches[:0]
}

// Truncate forgets all messages but the first n.
func (o *Output) Truncate(n int) {
	clear(o.messages[n:])
	o.messages = o.messages[:n]
}

// Add appends any message.
func (o *Output) Add(m Message) {
	if o.layout != nil {
		o.write(&m)
		return
	}
	m.Key, m.Value = o.keep(m.Key), o.keep(m.Value)
	o.bytes += len(m.Key) + len(m.Value)
	o.messages = append(o.messages, m)
}

// write puts a message into its batch.
func (o *Output) write(m *Message) {
	topic := o.topics.Name(m.Topic)
	if m.Foreign != "" {
		topic = m.Foreign
	}
	partition := m.Partition
	if partition < 0 {
		partition = PartitionFor(m.Key, o.layout.partitions[topic])
	}
	o.of(topic, partition).add(m.Key, m.Value, m.TimeMS, m.Headers)
	o.count++
	o.bytes += len(m.Key) + len(m.Value)
}

// of is where messages of a partition go. A transaction has few: its own decisions and
// changelog, and now and then another.
func (o *Output) of(topic string, partition int32) *recordBatches {
	for _, r := range o.batches {
		if r.partition == partition && r.topic == topic {
			return r
		}
	}
	r := &recordBatches{}
	if n := len(o.idle); n > 0 {
		own := slices.IndexFunc(o.idle, func(r *recordBatches) bool { return r.partition == partition && r.topic == topic })
		if own < 0 {
			own = n - 1
		}
		r = o.idle[own]
		o.idle[own], o.idle = o.idle[n-1], o.idle[:n-1]
	}
	r.topic, r.partition = topic, partition
	o.batches = append(o.batches, r)
	return r
}

// Decision appends to the decisions topic.
func (o *Output) Decision(partition int32, key, value []byte, timeMS int64) {
	o.Add(Message{Topic: Decisions, Partition: partition, Key: key, Value: value, TimeMS: timeMS})
}

// Unsettled appends to the decisions that are never settled: see Unsettled.
func (o *Output) Unsettled(partition int32, key, value []byte, timeMS int64) {
	o.Add(Message{Topic: Unsettled, Partition: partition, Key: key, Value: value, TimeMS: timeMS})
}

// Changelog appends to the profiles topic; a nil value deletes the key.
func (o *Output) Changelog(partition int32, key, value []byte, timeMS int64) {
	o.Add(Message{Topic: Profiles, Partition: partition, Key: key, Value: value, TimeMS: timeMS})
}

// Wallet appends to the wallets topic: the address (lower case, 0x…) belongs to
// the member; nil: to nobody.
func (o *Output) Wallet(address, member []byte, timeMS int64) {
	o.Add(Message{Topic: Wallets, Partition: -1, Key: address, Value: member, TimeMS: timeMS})
}

// DeadLetter appends an event that cannot be used to the dead letters: its
// bytes and key as they came, under the same partition number, with the reason
// and where it stood in headers.
func (o *Output) DeadLetter(r *Record, reason string) {
	headers := make([]Header, 0, 4+len(r.Headers))
	headers = append(headers,
		Header{HeaderReason, []byte(reason)},
		Header{HeaderTopic, []byte(o.topics.Events)},
		Header{HeaderPartition, strconv.AppendInt(nil, int64(r.Partition), 10)},
		Header{HeaderOffset, strconv.AppendInt(nil, r.Offset, 10)})
	value, key := r.Value, r.Key
	if len(value)+len(key) > mostDeadLetterBytes {
		headers = append(headers, Header{HeaderLength, strconv.AppendInt(nil, int64(len(value)), 10)})
		key = key[:min(len(key), mostForeignHeaders)]
		value = value[:min(len(value), mostDeadLetterBytes-len(key))]
	}
	room := mostForeignHeaders
	for _, h := range r.Headers {
		if room -= len(h.Key) + len(h.Value); room < 0 {
			break
		}
		headers = append(headers, h)
	}
	o.Add(Message{Topic: DeadLetters, Partition: r.Partition, Key: key, Value: value, TimeMS: r.TimeMS, Headers: headers})
}

// keep copies b into the arena. A grown arena leaves earlier copies where they
// were, so slices handed out stay valid. nil stays nil.
func (o *Output) keep(b []byte) []byte {
	if len(b) == 0 {
		return b
	}
	if cap(o.arena)-len(o.arena) < len(b) {
		o.arena = make([]byte, 0, max(2*cap(o.arena), len(b), 64<<10))
	}
	at := len(o.arena)
	o.arena = append(o.arena, b...)
	return o.arena[at:len(o.arena):len(o.arena)]
}

// toWire fills dst. The topic's partition count is known: partition −1 is
// resolved here. Times before 1970 become 0: a negative timestamp means none.
func toWire(dst *kgo.Record, m *Message, t *Topics, l *layout) {
	*dst = kgo.Record{
		Topic: t.Name(m.Topic), Partition: m.Partition, Key: m.Key, Value: m.Value, Timestamp: time.UnixMilli(max(m.TimeMS, 0)),
	}
	if m.Foreign != "" {
		dst.Topic = m.Foreign
	} else if m.Partition < 0 {
		dst.Partition = PartitionFor(m.Key, l.partitions[dst.Topic])
	}
	for _, h := range m.Headers {
		dst.Headers = append(dst.Headers, kgo.RecordHeader{Key: h.Key, Value: h.Value})
	}
}

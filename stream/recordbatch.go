package stream

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"

	"github.com/twmb/franz-go/pkg/kgo"
)

// batchHead is the length of what precedes the records of a batch.
const batchHead = 61

// mostBatch is how long a batch of more than one record grows: any broker takes it
// (message.max.bytes is 1 MiB by default).
const mostBatch = 900 << 10

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// recordBatches are the messages of one transaction for one partition of a topic, as
// they travel: record batches of magic 2, see "Record Batch" in Kafka's description of
// its protocol. A message costs one copy of its bytes, no allocation once warm.
type recordBatches struct {
	topic     string
	partition int32
	sets      []recordBatch // those in use, and behind them the memory of others
	used      int
	bytes     int // of keys and values
	records   int
}

// recordBatch is one of them: room for the head, then the records.
type recordBatch struct {
	b              []byte
	count          int32
	firstMS, maxMS int64
}

// reset forgets the records. The memory that stays is that of what was used, and of one
// batch more: a partition is not busy for ever.
func (r *recordBatches) reset() {
	keep := min(r.used+1, len(r.sets))
	clear(r.sets[keep:])
	r.sets = r.sets[:keep]
	for i := range r.used {
		r.sets[i] = recordBatch{b: r.sets[i].b[:batchHead]}
	}
	r.used, r.bytes, r.records = 0, 0, 0
}

// add appends a record. A nil key or value is null; times before 1970 become 0, as a
// negative timestamp means none.
func (r *recordBatches) add(key, value []byte, timeMS int64, headers []Header) {
	timeMS = max(timeMS, 0)
	size := 64 + len(key) + len(value) // at least what it takes
	for i := range headers {
		size += 16 + len(headers[i].Key) + len(headers[i].Value)
	}
	if r.used == 0 || len(r.sets[r.used-1].b)+size > mostBatch {
		r.open(timeMS)
	}
	s := &r.sets[r.used-1]
	if cap(s.b)-len(s.b) < size {
		s.b = append(make([]byte, 0, max(min(8*cap(s.b), mostBatch), len(s.b)+size)), s.b...)
	}
	delta := timeMS - s.firstMS
	length := 1 + varintLen(delta) + varintLen(int64(s.count)) + fieldLen(key) + fieldLen(value) + varintLen(int64(len(headers)))
	for i := range headers {
		h := &headers[i]
		length += varintLen(int64(len(h.Key))) + len(h.Key) + fieldLen(h.Value)
	}
	b := append(binary.AppendVarint(s.b, int64(length)), 0) // no attributes
	b = binary.AppendVarint(binary.AppendVarint(b, delta), int64(s.count))
	b = appendField(appendField(b, key), value)
	b = binary.AppendVarint(b, int64(len(headers)))
	for i := range headers {
		h := &headers[i]
		b = append(binary.AppendVarint(b, int64(len(h.Key))), h.Key...)
		b = appendField(b, h.Value)
	}
	s.b = b
	s.count++
	s.maxMS = max(s.maxMS, timeMS)
	r.records++
	r.bytes += len(key) + len(value)
}

// leastBatch is the room that a batch begins with, where it is not behind a full one.
const leastBatch = 8 << 10

func (r *recordBatches) open(firstMS int64) {
	if r.used == len(r.sets) {
		room := leastBatch
		if r.used > 0 {
			room = mostBatch
		}
		r.sets = append(r.sets, recordBatch{b: make([]byte, batchHead, room)})
	}
	s := &r.sets[r.used]
	s.firstMS, s.maxMS = firstMS, firstMS
	r.used++
}

// varintLen is the length of a zigzag varint.
func varintLen(v int64) int {
	n := 1
	for u := uint64(v<<1) ^ uint64(v>>63); u >= 0x80; u >>= 7 {
		n++
	}
	return n
}

// fieldLen and appendField are of bytes behind their length; null is −1.
func fieldLen(b []byte) int {
	if b == nil {
		return 1
	}
	return varintLen(int64(len(b))) + len(b)
}

func appendField(dst, b []byte) []byte {
	if b == nil {
		return binary.AppendVarint(dst, -1)
	}
	return append(binary.AppendVarint(dst, int64(len(b))), b...)
}

// author is who a batch says it is from.
type author struct {
	id            int64
	epoch         int16
	transactional bool
}

// Attributes of a batch; the codec is in the lowest bits.
const (
	attrTransactional = 1 << 4
	codecMask         = 7
	batchCodec        = 22 // the byte that has it
)

// finish fills the head in, and returns the batch. With a compressor the records are
// compressed, into scratch, where that makes them shorter.
func (s *recordBatch) finish(a author, sequence int32, c kgo.Compressor, scratch *bytes.Buffer) []byte {
	b, attributes := s.b, int16(0)
	if c != nil {
		scratch.Reset()
		if packed, codec := c.Compress(scratch, b[batchHead:]); len(packed) < len(b)-batchHead {
			b = append(make([]byte, batchHead, batchHead+len(packed)), packed...)
			attributes = int16(codec)
		}
	}
	if a.transactional {
		attributes |= attrTransactional
	}
	be := binary.BigEndian
	be.PutUint64(b, 0)                     // the broker says the offset
	be.PutUint32(b[8:], uint32(len(b)-12)) // what follows
	be.PutUint32(b[12:], 1<<32-1)          // leader epoch: the broker's too
	b[16] = 2
	be.PutUint16(b[21:], uint16(attributes))
	be.PutUint32(b[23:], uint32(s.count-1))
	be.PutUint64(b[27:], uint64(s.firstMS))
	be.PutUint64(b[35:], uint64(s.maxMS))
	be.PutUint64(b[43:], uint64(a.id))
	be.PutUint16(b[51:], uint16(a.epoch))
	be.PutUint32(b[53:], uint32(sequence))
	be.PutUint32(b[57:], uint32(s.count))
	be.PutUint32(b[17:], crc32.Checksum(b[21:], castagnoli))
	return b
}

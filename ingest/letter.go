package ingest

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strconv"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/source"
	"github.com/guerdon/guerdon/stream"
)

// A dead letter of ingest has its original sealed: key, value, headers and the reason,
// which may quote them. In clear stand where it comes from and what kind of mistake it
// is. A sealed letter is cut where it would be larger than a broker takes.
const mostLetterBytes = 900 << 10

// Letter is the original of a sealed dead letter.
type Letter struct {
	Reason     string
	Key, Value []byte // nil where the record had none
	Headers    []stream.Header
}

func (j *job) deadLetter(r *stream.Record, why error) {
	j.deadLetters++
	l := Letter{Reason: why.Error(), Key: r.Key, Value: r.Value, Headers: r.Headers}
	place := Place{Topic: j.in.Topic, Partition: r.Partition, Offset: r.Offset}
	reason := "unusable as " + j.source.Format + " of source " + j.source.Name
	switch {
	case errors.Is(why, source.ErrUnknownSchema):
		reason = "unknown schema, in source " + j.source.Name
	case errors.Is(why, record.ErrOversized) || len(r.Value) > source.MaxRecordBytes:
		reason = "oversized, in source " + j.source.Name
	}
	m := stream.Message{Topic: stream.DeadLetters, Partition: r.Partition % j.t.cfg.Partitions, TimeMS: r.TimeMS, Headers: place.headers(reason, j.t.cfg.Key)}
	size := len(r.Key) + len(r.Value)
	for _, h := range r.Headers {
		size += len(h.Key) + len(h.Value)
	}
	if size > mostLetterBytes {
		m.Headers = append(m.Headers, stream.Header{Key: stream.HeaderLength, Value: strconv.AppendInt(nil, int64(len(r.Value)), 10)})
		l.Headers, l.Key = nil, nil
		l.Value = l.Value[:min(len(l.Value), mostLetterBytes)]
	}
	m.Value = j.t.cfg.Key.SealLetter(place, &l)
	j.out.Add(m)
}

// Place is where a record stood.
type Place struct {
	Topic     string
	Partition int32
	Offset    int64
}

func (p Place) String() string { return fmt.Sprintf("%s/%d/%d", p.Topic, p.Partition, p.Offset) }

func (p Place) headers(reason string, k *Key) []stream.Header {
	return []stream.Header{
		{Key: stream.HeaderReason, Value: []byte(reason)},
		{Key: stream.HeaderTopic, Value: []byte(p.Topic)},
		{Key: stream.HeaderPartition, Value: strconv.AppendInt(nil, int64(p.Partition), 10)},
		{Key: stream.HeaderOffset, Value: strconv.AppendInt(nil, p.Offset, 10)},
		{Key: stream.HeaderSealed, Value: []byte(k.ID())},
	}
}

// SealLetter seals a letter, bound to its place.
func (k *Key) SealLetter(at Place, l *Letter) []byte {
	var b []byte
	b = appendBytes(b, []byte(l.Reason))
	b = appendBytes(b, l.Key)
	b = appendBytes(b, l.Value)
	b = binary.AppendUvarint(b, uint64(len(l.Headers)))
	for _, h := range l.Headers {
		b = appendBytes(b, []byte(h.Key))
		b = appendBytes(b, h.Value)
	}
	return k.seal(nil, k.letters, b, []byte(at.String()))
}

// OpenLetter opens what SealLetter sealed. The error wraps ErrKey or ErrDamaged.
func (k *Key) OpenLetter(at Place, sealed []byte) (*Letter, error) {
	b, err := k.open(k.letters, sealed, []byte(at.String()))
	if err != nil {
		return nil, err
	}
	d := unpacker{b: b}
	l := &Letter{Reason: string(d.bytes()), Key: d.bytes(), Value: d.bytes()}
	for n := d.uvarint(); n > 0 && !d.bad; n-- {
		l.Headers = append(l.Headers, stream.Header{Key: string(d.bytes()), Value: d.bytes()})
	}
	if d.bad || len(d.b) > 0 {
		return nil, ErrDamaged
	}
	return l, nil
}

// appendBytes writes the length plus one, 0 for nil, and the bytes.
func appendBytes(dst, b []byte) []byte {
	if b == nil {
		return append(dst, 0)
	}
	return append(binary.AppendUvarint(dst, uint64(len(b))+1), b...)
}

type unpacker struct {
	b   []byte
	bad bool
}

func (d *unpacker) uvarint() uint64 {
	v, n := binary.Uvarint(d.b)
	if n <= 0 {
		d.bad, d.b = true, nil
		return 0
	}
	d.b = d.b[n:]
	return v
}

func (d *unpacker) bytes() []byte {
	n := d.uvarint()
	if n == 0 {
		return nil
	}
	if n--; n > uint64(len(d.b)) {
		d.bad, d.b = true, nil
		return nil
	}
	b := d.b[:n:n]
	d.b = d.b[n:]
	return b
}

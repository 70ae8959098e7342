package main

import (
	"encoding/binary"
	"fmt"
	"hash"
	"math"
	"strconv"
	"sync"

	"github.com/IBM/sarama"
	"github.com/lovoo/goka"
	"github.com/lovoo/goka/storage"
	"github.com/syndtr/goleveldb/leveldb/filter"
	"github.com/syndtr/goleveldb/leveldb/opt"

	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/record"
)

// member is the job's state with the partition that it lives in.
type member struct {
	reference.Member
	partition byte
}

// memberBytes is a member on the changelog: count, sum and last time of each signal,
// eight bytes each.
const memberBytes = reference.Signals * 24

// memberCodec writes the partition, then the member. goka's producer takes a key and
// bytes and hashes the key; ours goes where the first byte says, and sends the rest.
type memberCodec struct{}

func (memberCodec) Encode(value any) ([]byte, error) {
	m, ok := value.(*member)
	if !ok {
		return nil, fmt.Errorf("the table holds members, not a %T", value)
	}
	b := append(make([]byte, 0, 1+memberBytes), m.partition)
	for i := range reference.Signals {
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.Count[i]))
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.Sum[i]))
		b = binary.LittleEndian.AppendUint64(b, uint64(m.LastMS[i]))
	}
	return b, nil
}

// Decode reads what the local table holds, or what the changelog gave it back.
func (memberCodec) Decode(b []byte) (any, error) {
	if len(b) < memberBytes {
		return nil, fmt.Errorf("a member of %d bytes: want %d", len(b), memberBytes)
	}
	b = b[len(b)-memberBytes:]
	m := new(member)
	for i := range reference.Signals {
		m.Count[i] = math.Float64frombits(binary.LittleEndian.Uint64(b))
		m.Sum[i] = math.Float64frombits(binary.LittleEndian.Uint64(b[8:]))
		m.LastMS[i] = int64(binary.LittleEndian.Uint64(b[16:]))
		b = b[24:]
	}
	return m, nil
}

// decision is the partition, then the decision's JSON.
func decision(partition byte, e *record.Event, score float64) []byte {
	b := append(make([]byte, 0, 160), partition)
	b = append(append(b, `{"id":"`...), e.ID...)
	b = append(append(b, `","member":"`...), e.Member...)
	b = append(b, `","time":"`...)
	b = append(record.AppendTime(b, e.TimeMS), `","score":`...)
	return append(strconv.AppendFloat(b, score, 'f', 9, 64), '}')
}

// producer is goka's, but for the partition.
type producer struct {
	sarama.AsyncProducer
	answers sync.WaitGroup
}

func producerOf(cfg *sarama.Config) goka.ProducerBuilder {
	return func(brokers []string, clientID string, _ func() hash.Hash32) (goka.Producer, error) {
		c := *cfg
		c.ClientID = clientID
		c.Producer.Partitioner = sarama.NewManualPartitioner
		async, err := sarama.NewAsyncProducer(brokers, &c)
		if err != nil {
			return nil, err
		}
		p := &producer{AsyncProducer: async}
		p.answers.Go(func() {
			for m := range async.Successes() {
				m.Metadata.(goka.PromiseFinisher)(m, nil)
			}
		})
		p.answers.Go(func() {
			for e := range async.Errors() {
				e.Msg.Metadata.(goka.PromiseFinisher)(nil, e)
			}
		})
		return p, nil
	}
}

func (p *producer) Emit(topic, key string, value []byte) *goka.Promise {
	return p.EmitWithHeaders(topic, key, value, nil)
}

func (p *producer) EmitWithHeaders(topic, key string, value []byte, headers goka.Headers) *goka.Promise {
	promise, finish := goka.NewPromiseWithFinisher()
	p.Input() <- &sarama.ProducerMessage{Topic: topic, Partition: int32(value[0]), Key: sarama.StringEncoder(key),
		Value: sarama.ByteEncoder(value[1:]), Headers: headers.ToSarama(), Metadata: finish}
	return promise
}

func (p *producer) Close() error {
	p.AsyncClose()
	p.answers.Wait()
	return nil
}

// tablesIn keeps each partition's table in a LevelDB. Nothing is synced: the changelog
// is the table's log.
func tablesIn(o options) storage.Builder {
	const partitions = 8
	return storage.BuilderWithOptions(o.stateDir, &opt.Options{
		BlockCacheCapacity: o.blockCacheMB << 20 / partitions,
		WriteBuffer:        o.memtableMB << 20,
		Filter:             filter.NewBloomFilter(10),
		Compression:        opt.NoCompression,
		NoSync:             true,
	})
}

package stream

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"pgregory.net/rapid"
)

// TestRecordBatches: what is added is what Kafka's client reads, in batches that say
// whose they are and that a broker takes.
func TestRecordBatches(t *testing.T) {
	compressors := map[Compression]kgo.Compressor{}
	for _, c := range []Compression{NoCompression, Snappy, LZ4, Zstd} {
		compressor, err := kgo.DefaultCompressor(c.codec())
		if err != nil {
			t.Fatal(err)
		}
		compressors[c] = compressor
	}
	rapid.Check(t, func(t *rapid.T) {
		field := rapid.Custom(func(t *rapid.T) []byte {
			n := rapid.SampledFrom([]int{-1, 0, 1, 10, 63, 64, 20_000}).Draw(t, "length")
			if n < 0 {
				return nil
			}
			return bytes.Repeat([]byte{byte(n)}, n)
		})
		compressor := compressors[rapid.SampledFrom([]Compression{NoCompression, Snappy, LZ4, Zstd}).Draw(t, "compression")]
		r := &recordBatches{topic: "t", partition: 3}
		for range 2 { // the second time in memory that was used
			r.reset()
			var want []Record
			for i := range rapid.IntRange(1, 60).Draw(t, "records") {
				rec := Record{Partition: 3, Offset: 100 + int64(i), Key: field.Draw(t, "key"), Value: field.Draw(t, "value"),
					TimeMS: rapid.Int64Range(0, 1<<42).Draw(t, "time")}
				for h := range rapid.IntRange(0, 2).Draw(t, "headers") {
					rec.Headers = append(rec.Headers, Header{fmt.Sprint("h", h), field.Draw(t, "header")})
				}
				r.add(rec.Key, rec.Value, rec.TimeMS, rec.Headers)
				want = append(want, rec)
			}
			var wire []byte
			next := int64(100)
			for i := range r.used {
				s := &r.sets[i]
				b := s.finish(author{id: 7, epoch: 2, transactional: true}, int32(next), compressor, &bytes.Buffer{})
				var head kmsg.RecordBatch
				if err := head.ReadFrom(b); err != nil {
					t.Fatal(err)
				}
				if head.ProducerID != 7 || head.ProducerEpoch != 2 || head.FirstSequence != int32(next) || head.Attributes&attrTransactional == 0 || head.NumRecords != s.count {
					t.Fatalf("head %+v", head)
				}
				if s.count > 1 && len(s.b) > mostBatch {
					t.Fatalf("%d records in %d bytes", s.count, len(s.b))
				}
				b = bytes.Clone(b)
				for k := range 8 { // as the broker places it
					b[k] = byte(next >> (56 - 8*k))
				}
				wire = append(wire, b...)
				next += int64(s.count)
			}
			rp := kmsg.NewFetchResponseTopicPartition()
			rp.Partition, rp.HighWatermark, rp.LastStableOffset, rp.RecordBatches = 3, next, next, wire
			got, _ := kgo.ProcessFetchPartition(kgo.ProcessFetchPartitionOpts{Topic: "t", Partition: 3, Offset: 100}, &rp, kgo.DefaultDecompressor(), nil)
			if got.Err != nil {
				t.Fatal(got.Err)
			}
			read := appendRecords(nil, got.Records)
			if len(read) != len(want) {
				t.Fatalf("%d records read of %d", len(read), len(want))
			}
			for i := range read { // as text: null and empty are told apart below
				if a, b := fmt.Sprintf("%+v", want[i]), fmt.Sprintf("%+v", read[i]); a != b {
					t.Fatalf("record %d is\n%.500s\nnot\n%.500s", i, b, a)
				}
			}
			for i, rec := range got.Records { // null is not empty
				if (rec.Key == nil) != (want[i].Key == nil) || (rec.Value == nil) != (want[i].Value == nil) {
					t.Fatalf("record %d: key %v, value %v, want %v and %v", i, rec.Key == nil, rec.Value == nil, want[i].Key == nil, want[i].Value == nil)
				}
			}
		}
	})
}

// TestRecordBatchesDoNotAllocate, once their memory has grown.
func TestRecordBatchesDoNotAllocate(t *testing.T) {
	r := &recordBatches{}
	key, value := []byte("m0000001"), bytes.Repeat([]byte("x"), 300)
	n := testing.AllocsPerRun(10, func() {
		r.reset()
		for i := range 10_000 {
			r.add(key, value, int64(i), nil)
		}
	})
	if n != 0 {
		t.Errorf("%v allocations", n)
	}
}

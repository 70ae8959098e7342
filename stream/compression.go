package stream

import "github.com/twmb/franz-go/pkg/kgo"

// Compression is how Run's messages are compressed. None is Kafka's own default, and
// costs least where broker and instance share a machine; over a network decisions
// shrink to a third or less.
type Compression string

// Compressions.
const (
	NoCompression Compression = "none"
	Snappy        Compression = "snappy"
	LZ4           Compression = "lz4"
	Zstd          Compression = "zstd"
)

func (c Compression) codec() kgo.CompressionCodec {
	switch c {
	case Snappy:
		return kgo.SnappyCompression()
	case LZ4:
		return kgo.Lz4Compression()
	case Zstd:
		return kgo.ZstdCompression()
	}
	return kgo.NoCompression()
}

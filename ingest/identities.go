package ingest

import (
	"bytes"
	"context"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/stream"
)

// Identities is the identities topic as a table: raw id → pseudonym.
//
// The topic holds claims. A claim says "whoever hashes to this is called that"; its key
// is hash/tag, with a tag of its own, its value the sealed pseudonym. Any instance that
// meets an unknown id writes one, and then reads the partition up to it.
//
// Invariant: the name of a hash is its first live claim in log order, and no event
// leaves under another name. It holds because
//
//   - a name is used only after reading it back: not the claim that was written counts,
//     but the one that stands first in what was read. Two instances that read the same
//     log agree, and reading further never puts another claim first;
//   - compaction keeps the last record of each key, and every claim has a key of its
//     own: no claim can shadow an earlier one, whatever is compacted when;
//   - a claim is taken back only by a tombstone of its key, which Erase writes for all
//     claims of a hash at once. What comes after is a new name.
//
// A claim is written outside of any transaction: one whose events then abort has named
// somebody before their first event, and the events name them so when they come again.
//
// Not safe for concurrent use, but Lookup may be called concurrently with itself.
type Identities struct {
	cfg    stream.Config
	key    *Key
	reader *stream.Reader
	writer *stream.Importer // nil until something is claimed, and after an error
	table  *table
	fresh  time.Time // when the table was last up to date
	made   int64     // claims written
}

// staleAfter is when a table that was not kept up is read anew. It is well below
// delete.retention.ms, after which the topic no longer says what was erased.
const staleAfter = 24 * time.Hour

// OpenIdentities reads the whole topic.
func OpenIdentities(ctx context.Context, cfg stream.Config, key *Key) (*Identities, error) {
	i := &Identities{cfg: cfg, key: key}
	if err := i.reload(ctx); err != nil {
		i.Close()
		return nil, err
	}
	return i, nil
}

func (i *Identities) reload(ctx context.Context) error {
	if i.reader != nil {
		i.reader.Close()
		i.reader = nil
	}
	r, err := stream.NewReader(ctx, i.cfg, stream.Identities, nil)
	if err != nil {
		return err
	}
	i.reader, i.table = r, newTable()
	return i.Refresh(ctx)
}

// Refresh reads on to the end of the topic as it is now.
func (i *Identities) Refresh(ctx context.Context) error {
	began := time.Now()
	if !i.fresh.IsZero() && began.Sub(i.fresh) > staleAfter {
		i.fresh = time.Time{}
		return i.reload(ctx)
	}
	err := i.reader.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for n := range recs {
			if err := i.take(&recs[n]); err != nil {
				return fmt.Errorf("identities, partition %d offset %d: %w", recs[n].Partition, recs[n].Offset, err)
			}
		}
		return nil
	})
	if err == nil {
		i.fresh = began
	}
	return err
}

// take folds one record in.
func (i *Identities) take(r *stream.Record) error {
	h, tag, err := parseClaimKey(r.Key)
	if err != nil {
		return err
	}
	if r.Value == nil {
		i.table.remove(&h, func(p Pseudonym) bool { return i.key.tag(p) == tag })
		return nil
	}
	p, err := i.key.openClaim(r.Key, r.Value)
	if err == nil {
		i.table.claim(&h, p)
	}
	return err
}

// Len is how many ids have a name.
func (i *Identities) Len() int { return len(i.table.first) }

// Claimed is how many names this process has asked for.
func (i *Identities) Claimed() int64 { return i.made }

// Lookup returns the name of a hash as of the last Refresh or Claim.
func (i *Identities) Lookup(h *Hash) (Pseudonym, bool) { return i.table.lookup(h) }

// Claim sees to it that each of the hashes has a name, and reads them back.
func (i *Identities) Claim(ctx context.Context, hashes []Hash) error {
	if i.writer == nil {
		w, err := stream.NewImporter(ctx, i.cfg)
		if err != nil {
			return err
		}
		i.writer = w
	}
	now := time.Now().UnixMilli()
	for n := range hashes {
		p := NewPseudonym()
		key := i.key.claimKey(&hashes[n], p)
		i.writer.Add(stream.Message{Topic: stream.Identities, Partition: i.partition(key), Key: key, Value: i.key.sealClaim(key, p, now), TimeMS: now})
	}
	if err := i.writer.Flush(ctx); err != nil {
		// Perhaps they were written: then they stand in the topic, and whoever is
		// first holds, now as ever.
		i.writer.Close()
		i.writer = nil
		return fmt.Errorf("claim %d names: %w", len(hashes), err)
	}
	i.made += int64(len(hashes))
	if err := i.Refresh(ctx); err != nil {
		return err
	}
	for n := range hashes {
		if _, ok := i.table.lookup(&hashes[n]); !ok {
			return errErased
		}
	}
	return nil
}

// partition is that of a hash: all claims of one stand in one log. The topic cannot get
// more partitions later.
func (i *Identities) partition(claimKey []byte) int32 {
	return stream.PartitionFor(claimKey[:hex.EncodedLen(len(Hash{}))], int32(i.reader.Partitions()))
}

// errErased: somebody erased a person in the instant in which they were named.
var errErased = errors.New("a new name was erased at once")

// Close ends the connections.
func (i *Identities) Close() {
	if i.reader != nil {
		i.reader.Close()
	}
	if i.writer != nil {
		i.writer.Close()
	}
}

// claimKey is hash/tag in hexadecimal.
func (k *Key) claimKey(h *Hash, p Pseudonym) []byte {
	tag := k.tag(p)
	b := make([]byte, 0, hex.EncodedLen(len(h)+len(tag))+1)
	b = append(hex.AppendEncode(b, h[:]), '/')
	return hex.AppendEncode(b, tag[:])
}

func parseClaimKey(b []byte) (h Hash, tag [8]byte, err error) {
	left, right, _ := bytes.Cut(b, []byte{'/'})
	if len(left) != hex.EncodedLen(len(h)) || len(right) != hex.EncodedLen(len(tag)) {
		return h, tag, fmt.Errorf("%w: the key is not hash/tag", ErrDamaged)
	}
	_, err1 := hex.Decode(h[:], left)
	_, err2 := hex.Decode(tag[:], right)
	if err1 != nil || err2 != nil {
		return h, tag, fmt.Errorf("%w: the key is not hexadecimal", ErrDamaged)
	}
	return h, tag, nil
}

// sealClaim seals pseudonym and time of creation, bound to the record's key: a value
// under another key does not open.
func (k *Key) sealClaim(key []byte, p Pseudonym, nowMS int64) []byte {
	plain := binary.BigEndian.AppendUint64(append(make([]byte, 0, len(p)+8), p[:]...), uint64(nowMS))
	return k.seal(nil, k.identities, plain, key)
}

func (k *Key) openClaim(key, sealed []byte) (p Pseudonym, err error) {
	plain, err := k.open(k.identities, sealed, key)
	if err == nil && len(plain) != len(p)+8 {
		err = ErrDamaged
	}
	if err != nil {
		return p, err
	}
	return Pseudonym(plain), nil
}

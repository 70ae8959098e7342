package features

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"math"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2"
)

// Key spaces; see FORMAT.md.
const (
	memberSpace     = 'm'
	checkpointSpace = 'p'
)

// Checkpoint says where a partition's local state stands.
type Checkpoint struct {
	State     []byte // the partition's own state, opaque here
	Input     int64  // next offset of the events topic
	Changelog int64  // next offset of the changelog
}

// KV is one member's record: profile bytes, then account bytes.
type KV struct {
	Member string
	Value  []byte // nil: delete
}

// Batch is what one commit did to one partition.
type Batch struct {
	Partition        int32
	Puts             []KV
	State            []byte // nil: keep what the last checkpoint has
	Input, Changelog int64
}

var keys = sync.Pool{New: func() any { b := make([]byte, 0, 64); return &b }}

// oneMember reads a single key through the filters of every level. DB.Get would
// leave out the last level's, where most members are: a member never seen would
// cost a read there.
var oneMember = pebble.IterOptions{UseL6Filters: true}

func appendPartition(dst []byte, space byte, p int32) []byte {
	return binary.BigEndian.AppendUint32(append(dst, space), uint32(p))
}

// Get appends member's record to dst[:0]. False: the partition does not know
// the member, which a filter usually answers without a read.
func (s *Store) Get(p int32, member string, dst []byte) ([]byte, bool, error) {
	dst = dst[:0]
	if err := s.enter(); err != nil {
		return dst, false, err
	}
	defer s.leave()
	key := keys.Get().(*[]byte)
	defer keys.Put(key)
	*key = append(appendPartition((*key)[:0], memberSpace, p), member...)
	it, err := s.db.NewIter(&oneMember)
	if err != nil {
		return dst, false, s.checked(err)
	}
	found := it.SeekPrefixGE(*key)
	if found {
		var v []byte
		if v, err = it.ValueAndErr(); err == nil {
			dst = append(dst, v...)
		}
	}
	if e := it.Close(); err == nil { // its own errors come here too
		err = e
	}
	err = s.checked(err)
	return dst, found && err == nil, err
}

// GetMany hands the records of those members that the partition knows to each, in the
// order of members, which is that of their names. value is valid during the call.
func (s *Store) GetMany(p int32, members []string, each func(member string, value []byte) error) (err error) {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	it, err := s.db.NewIter(&oneMember)
	if err != nil {
		return s.checked(err)
	}
	defer func() {
		if e := it.Close(); err == nil {
			err = s.checked(e)
		}
	}()
	key := appendPartition(make([]byte, 0, 64), memberSpace, p)
	for _, m := range members {
		if !it.SeekPrefixGE(append(key, m...)) {
			if err := it.Error(); err != nil {
				return s.checked(err)
			}
			continue
		}
		v, err := it.ValueAndErr()
		if err != nil {
			return s.checked(err)
		}
		if err := each(m, v); err != nil {
			return err
		}
	}
	return nil
}

// Checkpoint is the partition's, false where nothing was ever applied to it.
func (s *Store) Checkpoint(p int32) (Checkpoint, bool, error) {
	if err := s.enter(); err != nil {
		return Checkpoint{}, false, err
	}
	defer s.leave()
	return s.checkpoint(p)
}

func (s *Store) checkpoint(p int32) (Checkpoint, bool, error) {
	v, closer, err := s.db.Get(appendPartition(nil, checkpointSpace, p))
	if errors.Is(err, pebble.ErrNotFound) {
		return Checkpoint{}, false, s.failure()
	}
	if err != nil {
		return Checkpoint{}, false, s.checked(err)
	}
	c, err := decodeCheckpoint(p, v)
	if err != nil {
		err = s.damaged(err)
		s.breakDown(err)
		return Checkpoint{}, false, errors.Join(err, closer.Close())
	}
	return c, true, s.checked(closer.Close())
}

// A checkpoint record is: version, input and changelog offset (8 bytes each,
// little-endian), state, CRC-32C of the partition's key and all before.
func encodeCheckpoint(p int32, c Checkpoint) []byte {
	b := make([]byte, 0, 21+len(c.State))
	b = append(b, storeVersion)
	b = binary.LittleEndian.AppendUint64(b, uint64(c.Input))
	b = binary.LittleEndian.AppendUint64(b, uint64(c.Changelog))
	b = append(b, c.State...)
	return binary.LittleEndian.AppendUint32(b, checkpointSum(p, b))
}

func checkpointSum(p int32, b []byte) uint32 {
	key := crc32.Checksum(appendPartition(nil, checkpointSpace, p), castagnoli)
	return crc32.Update(key, castagnoli, b)
}

func decodeCheckpoint(p int32, b []byte) (Checkpoint, error) {
	if len(b) < 21 || b[0] != storeVersion {
		return Checkpoint{}, fmt.Errorf("checkpoint of partition %d is no checkpoint", p)
	}
	body, sum := b[:len(b)-4], binary.LittleEndian.Uint32(b[len(b)-4:])
	if checkpointSum(p, body) != sum {
		return Checkpoint{}, fmt.Errorf("checkpoint of partition %d does not match its checksum", p)
	}
	return Checkpoint{
		Input:     int64(binary.LittleEndian.Uint64(body[1:])),
		Changelog: int64(binary.LittleEndian.Uint64(body[9:])),
		State:     append([]byte{}, body[17:]...),
	}, nil
}

// Apply writes one commit: members and checkpoint together or not at all. It
// returns when it can be read, not when it is on disk. Puts in key order are
// cheapest. b is not kept.
func (s *Store) Apply(b Batch) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	if b.Partition < 0 {
		return fmt.Errorf("profile store %s: partition %d", s.dir, b.Partition)
	}
	if b.State == nil {
		old, _, err := s.checkpoint(b.Partition)
		if err != nil {
			return err
		}
		b.State = old.State
	}
	batch := s.db.NewBatch()
	given := false
	defer func() {
		if !given {
			_ = batch.Close() // given up: nothing left to fail
		}
	}()
	key := make([]byte, 0, 64)
	for i := range b.Puts {
		kv := &b.Puts[i]
		if kv.Member == "" {
			return fmt.Errorf("profile store %s: partition %d: a member without a name", s.dir, b.Partition)
		}
		key = append(appendPartition(key[:0], memberSpace, b.Partition), kv.Member...)
		var err error
		if kv.Value == nil {
			err = batch.Delete(key, nil)
		} else {
			err = batch.Set(key, kv.Value, nil)
		}
		if err != nil {
			return s.checked(err)
		}
	}
	c := encodeCheckpoint(b.Partition, Checkpoint{State: b.State, Input: b.Input, Changelog: b.Changelog})
	if err := batch.Set(appendPartition(key[:0], checkpointSpace, b.Partition), c, nil); err != nil {
		return s.checked(err)
	}
	given = true
	return s.commit(batch)
}

// commit applies a batch and closes it. Where memory is full and cannot be flushed
// Pebble waits without end; a store that breaks down meanwhile waits no longer, and is
// left to itself: Close does not close what may still be written to.
func (s *Store) commit(batch *pebble.Batch) error {
	done := make(chan error, 1)
	go func() {
		err := batch.Commit(pebble.NoSync)
		_ = batch.Close()
		done <- err
	}()
	select {
	case err := <-done:
		return s.checked(err)
	case <-s.down:
	}
	select {
	case err := <-done:
		return s.checked(err)
	case <-time.After(time.Second):
		s.stuck.Store(true)
		return fmt.Errorf("profile store %s: a write cannot be finished: %s; end this process and start it again", s.dir, s.failure().Error())
	}
}

// Drop forgets a partition, and returns when no crash can bring it back.
func (s *Store) Drop(p int32) error {
	if err := s.enter(); err != nil {
		return err
	}
	defer s.leave()
	if p < 0 {
		return fmt.Errorf("profile store %s: partition %d", s.dir, p)
	}
	batch := s.db.NewBatch()
	defer func() { _ = batch.Close() }()
	from, to := bounds(p)
	if err := batch.DeleteRange(from, to, nil); err != nil {
		return s.checked(err)
	}
	if err := batch.Delete(appendPartition(nil, checkpointSpace, p), nil); err != nil {
		return s.checked(err)
	}
	if err := s.checked(batch.Commit(pebble.NoSync)); err != nil {
		return err
	}
	return s.checked(s.db.Flush())
}

// bounds of a partition's members: [from, to).
func bounds(p int32) (from, to []byte) {
	from = appendPartition(nil, memberSpace, p)
	if p == math.MaxInt32 {
		return from, []byte{memberSpace, 0x80, 0, 0, 0}
	}
	return from, appendPartition(nil, memberSpace, p+1)
}

// Iter walks a partition's members in byte order of their names, as they were
// when it was made. Close it before the Store. Not for concurrent use.
//
//	it, err := store.Iterate(p, "")
//	…
//	for it.Next() {
//		use(it.Member(), it.Value())
//	}
//	err = it.Close()
type Iter struct {
	s     *Store
	it    *pebble.Iterator
	begun bool
	value []byte
	err   error
}

// Iterate begins behind the member after, "" at the first.
func (s *Store) Iterate(p int32, after string) (*Iter, error) {
	if err := s.enter(); err != nil {
		return nil, err
	}
	defer s.leave()
	from, to := bounds(p)
	if after != "" {
		from = append(append(from, after...), 0) // the next possible key
	}
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: from, UpperBound: to})
	if err != nil {
		return nil, s.checked(err)
	}
	return &Iter{s: s, it: it}, nil
}

// Next moves to the next member; false at the end or on an error, which Close
// returns.
func (i *Iter) Next() bool {
	if i.err != nil {
		return false
	}
	var ok bool
	if i.begun {
		ok = i.it.Next()
	} else {
		i.begun, ok = true, i.it.First()
	}
	if !ok {
		return false
	}
	i.value, i.err = i.it.ValueAndErr()
	return i.err == nil
}

// Member is the current member's name, valid until Next.
func (i *Iter) Member() []byte { return i.it.Key()[5:] }

// Value is the current member's record, valid until Next.
func (i *Iter) Value() []byte { return i.value }

// Close ends the walk and returns the error that ended it early, if one did.
func (i *Iter) Close() error {
	err := i.err
	if err == nil {
		err = i.it.Error()
	}
	if e := i.it.Close(); err == nil {
		err = e
	}
	return i.s.checked(err)
}

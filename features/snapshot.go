package features

import (
	"bytes"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"slices"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// snapshotName is the file that makes a directory a snapshot; see FORMAT.md.
const snapshotName = "SNAPSHOT"

// Snapshot is what a store held at one moment, kept beside it: a directory with the
// database's files and this record. All of it is of one commit.
type Snapshot struct {
	Identity
	TakenMS    int64               `json:"taken_ms"` // by the taker's clock
	Partitions []SnapshotPartition `json:"partitions"`
	Files      []SnapshotFile      `json:"files"`
}

// SnapshotPartition says where a partition stood.
type SnapshotPartition struct {
	Partition int32 `json:"partition"`
	Input     int64 `json:"input"`     // next offset of the events topic
	Changelog int64 `json:"changelog"` // next offset of the changelog
}

// SnapshotFile is one file of the database.
type SnapshotFile struct {
	Name   string `json:"name"`
	Bytes  int64  `json:"bytes"`
	CRC32C uint32 `json:"crc32c"`
}

type snapshotFile struct {
	Version int `json:"guerdon_snapshot"`
	Snapshot
}

// Bytes is the size of all files; those that the store still uses are on the disk
// once.
func (snap *Snapshot) Bytes() (n int64) {
	for i := range snap.Files {
		n += snap.Files[i].Bytes
	}
	return n
}

// Snapshot writes what has been applied to a new directory dir, while work goes on:
// a flush, hard links, and one reading of the files for their checksums. dir appears
// whole or not at all; what an attempt cut short has left is removed.
func (s *Store) Snapshot(dir string, takenMS int64) (Snapshot, error) {
	snap := Snapshot{Identity: s.id, TakenMS: takenMS}
	if err := s.enter(); err != nil {
		return snap, err
	}
	defer s.leave()
	fail := func(err error) (Snapshot, error) {
		return snap, fmt.Errorf("snapshot %s: %w", dir, err)
	}
	if _, err := s.fs.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		return fail(errors.Join(os.ErrExist, err))
	}
	tmp := dir + ".tmp"
	err := s.fs.RemoveAll(tmp)
	if err == nil {
		err = s.fs.MkdirAll(tmp, 0o755)
	}
	if err == nil {
		err = s.checked(s.db.Flush())
	}
	if err == nil {
		err = s.checked(s.db.Checkpoint(s.fs.PathJoin(tmp, dbName)))
	}
	if err == nil {
		err = snap.describe(s.fs, tmp)
	}
	if err == nil {
		err = snap.write(s.fs, tmp)
	}
	if err == nil {
		err = s.fs.Rename(tmp, dir)
	}
	if err == nil {
		err = syncDir(s.fs, s.fs.PathDir(dir))
	}
	if err != nil {
		return fail(errors.Join(err, s.fs.RemoveAll(tmp)))
	}
	return snap, nil
}

// describe reads back what was written.
func (snap *Snapshot) describe(fs vfs.FS, dir string) error {
	path := fs.PathJoin(dir, dbName)
	names, err := fs.List(path)
	if err != nil {
		return err
	}
	slices.Sort(names)
	for _, name := range names {
		f, err := sumFile(fs, fs.PathJoin(path, name))
		if err != nil {
			return err
		}
		f.Name = name
		snap.Files = append(snap.Files, f)
	}
	s, err := openSnapshot(fs, dir, snap.Identity, Options{})
	if err != nil {
		return err
	}
	all, err := s.Partitions()
	for _, p := range all {
		var c Checkpoint
		if c, _, err = s.Checkpoint(p); err != nil {
			break
		}
		snap.Partitions = append(snap.Partitions, SnapshotPartition{p, c.Input, c.Changelog})
	}
	return errors.Join(err, s.Close())
}

func sumFile(fs vfs.FS, path string) (SnapshotFile, error) {
	f, err := fs.Open(path)
	if err != nil {
		return SnapshotFile{}, err
	}
	sum := crc32.New(castagnoli)
	n, err := io.Copy(sum, f)
	return SnapshotFile{Bytes: n, CRC32C: sum.Sum32()}, errors.Join(err, f.Close())
}

func (snap *Snapshot) write(fs vfs.FS, dir string) error {
	text, err := json.Marshal(snapshotFile{storeVersion, *snap})
	if err != nil {
		return err
	}
	text = fmt.Appendf(text, "\ncrc32c %08x\n", crc32.Checksum(text, castagnoli))
	if err := writeFile(fs, fs.PathJoin(dir, snapshotName), text); err != nil {
		return err
	}
	return syncDir(fs, dir)
}

// ReadSnapshot reads a snapshot's record. A directory without one is ErrForeign.
func ReadSnapshot(dir string) (Snapshot, error) { return readSnapshot(vfs.Default, dir) }

func readSnapshot(fs vfs.FS, dir string) (Snapshot, error) {
	var file snapshotFile
	path := fs.PathJoin(dir, snapshotName)
	f, err := fs.Open(path)
	if errors.Is(err, os.ErrNotExist) {
		return file.Snapshot, fmt.Errorf("%w: %s is no snapshot", ErrForeign, dir)
	}
	if err != nil {
		return file.Snapshot, fmt.Errorf("snapshot %s: %w", dir, err)
	}
	b, err := io.ReadAll(io.LimitReader(f, 64<<20))
	if err = errors.Join(err, f.Close()); err != nil {
		return file.Snapshot, fmt.Errorf("snapshot %s: %w", dir, err)
	}
	text, sum, _ := bytes.Cut(b, []byte("\n"))
	if want := fmt.Sprintf("crc32c %08x\n", crc32.Checksum(text, castagnoli)); string(sum) != want {
		return file.Snapshot, fmt.Errorf("%w: %s does not carry its own checksum", ErrDamaged, path)
	}
	if err := json.Unmarshal(text, &file); err != nil {
		return file.Snapshot, fmt.Errorf("%w: %s: %w", ErrDamaged, path, err)
	}
	if file.Version != storeVersion {
		return file.Snapshot, fmt.Errorf("%w: %s is of version %d, this programme reads version %d", ErrForeign, dir, file.Version, storeVersion)
	}
	return file.Snapshot, nil
}

// VerifySnapshot reads every file and compares it with the record; a difference is
// ErrDamaged.
func VerifySnapshot(dir string) (Snapshot, error) { return verifySnapshot(vfs.Default, dir) }

func verifySnapshot(fs vfs.FS, dir string) (Snapshot, error) {
	snap, err := readSnapshot(fs, dir)
	if err != nil {
		return snap, err
	}
	for _, want := range snap.Files {
		path := fs.PathJoin(dir, dbName, want.Name)
		got, err := sumFile(fs, path)
		got.Name = want.Name
		switch {
		case errors.Is(err, os.ErrNotExist):
			return snap, fmt.Errorf("%w: snapshot file %s is gone", ErrDamaged, path)
		case err != nil:
			return snap, fmt.Errorf("snapshot %s: %w", dir, err)
		case got != want:
			return snap, fmt.Errorf("%w: snapshot file %s has %d bytes with CRC %08x, not %d with %08x",
				ErrDamaged, path, got.Bytes, got.CRC32C, want.Bytes, want.CRC32C)
		}
	}
	return snap, nil
}

// OpenSnapshot opens a snapshot for reading: nothing in it changes but lock files. It
// does not check the sums.
func OpenSnapshot(dir string, o Options) (*Store, error) {
	fs := o.FS
	if fs == nil {
		fs = vfs.Default
	}
	snap, err := readSnapshot(fs, dir)
	if err != nil {
		return nil, err
	}
	return openSnapshot(fs, dir, snap.Identity, o)
}

func openSnapshot(fs vfs.FS, dir string, id Identity, o Options) (*Store, error) {
	o.FS = fs
	lock, err := lockDir(fs, dir)
	if err != nil {
		return nil, err
	}
	s := newStore(dir, id, o)
	s.lock, s.readOnly = lock, true
	if err := s.open(o); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return s, nil
}

// Partitions are those that something was applied to, in order.
func (s *Store) Partitions() ([]int32, error) {
	if err := s.enter(); err != nil {
		return nil, err
	}
	defer s.leave()
	it, err := s.db.NewIter(&pebble.IterOptions{LowerBound: []byte{checkpointSpace}, UpperBound: []byte{checkpointSpace + 1}})
	if err != nil {
		return nil, s.checked(err)
	}
	var all []int32
	for ok := it.First(); ok; ok = it.Next() {
		if key := it.Key(); len(key) == 5 {
			all = append(all, int32(binary.BigEndian.Uint32(key[1:])))
		}
	}
	return all, s.checked(it.Close())
}

package batcher

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// Journal remembers the batches that may be under way, so that a restart sends them
// again byte for byte instead of different ones beside them.
type Journal interface {
	Pending() []Batch  // begun and not done, oldest first
	Begin(Batch) error // durable when it returns
	Done() error       // the oldest landed, or another in its place
	Undo() error       // the newest was given up before it was sent
}

// Errors of a journal file. Deleting the file is always safe: the chain's
// watermark says what was settled.
var (
	ErrJournalForeign = errors.New("batch journal belongs to another settlement")
	ErrJournalDamaged = errors.New("batch journal is damaged")
)

// File format, integers little endian:
//
//	"guerdon-batches 2\n", identity, "\n"
//	entries: length u32 | crc32c(length) u32 | crc32c(body) u32 | body
//	body:    kind u8 ('B' a batch, 'D' the oldest is done, 'U' the newest undone) and, for B, the batch:
//	         sections u32, each: epoch u64, partition u32, previous and next (u64, u32),
//	         both roots (32 B each), items u32, each a 32-byte word as in the contract
//
// Damage followed by no whole entry is a torn tail: the entry was never
// acknowledged, and is cut off. Damage followed by a whole entry is an error.
const (
	journalKind   = "guerdon-batches "
	journalMagic  = journalKind + "2\n"
	entryHeader   = 12
	kindBatch     = 'B'
	kindDone      = 'D'
	kindUndone    = 'U'
	sectionBytes  = 8 + 4 + 12 + 12 + 64 + 4
	rewriteBeyond = 4 << 20 // a longer file is started anew
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// FileJournal is a Journal in an append-only file. One process at a time.
type FileJournal struct {
	f       *os.File
	path    string
	head    string
	size    int64
	least   int64   // size after the file was last started anew
	pending []Batch // oldest first
	buf     []byte
	failed  error // of a write: what the file holds is unknown from then on
}

// OpenJournal opens or creates the journal at path. identity (one line: chain,
// contract, epoch) must be the one it was created with, or the error wraps
// ErrJournalForeign. A torn tail is cut off, and said so in log.
func OpenJournal(path, identity string, log *slog.Logger) (*FileJournal, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open batch journal: %w", err)
	}
	j := &FileJournal{f: f, path: path, head: journalMagic + identity + "\n"}
	if err := j.load(log); err != nil {
		f.Close()
		return nil, err
	}
	return j, nil
}

func (j *FileJournal) load(log *slog.Logger) error {
	data, err := io.ReadAll(j.f)
	if err != nil {
		return fmt.Errorf("read batch journal: %w", err)
	}
	if len(data) < len(j.head) && bytes.HasPrefix([]byte(j.head), data) { // new, or torn while new
		return j.restart()
	}
	rest, ok := bytes.CutPrefix(data, []byte(j.head))
	if !ok {
		return j.foreign(log, data)
	}
	at := len(j.head)
	for len(rest) > 0 {
		body, ok := wholeEntry(rest)
		if !ok {
			return j.cut(log, data, at)
		}
		if err := j.replay(body); err != nil {
			return fmt.Errorf("%w: %s, byte %d: %w; delete the file to go on from the chain's watermark",
				ErrJournalDamaged, j.path, at, err)
		}
		at += entryHeader + len(body)
		rest = rest[entryHeader+len(body):]
	}
	return j.cutAt(at)
}

// foreign takes a file that does not begin as ours does: one of another version for the
// same settlement is begun anew, as if there were none; any other is refused.
func (j *FileJournal) foreign(log *slog.Logger, data []byte) error {
	version, after, ok := bytes.Cut(data[:min(len(data), 1024)], []byte("\n"))
	if !ok || !bytes.HasPrefix(version, []byte(journalKind)) {
		return fmt.Errorf("%w: %s does not begin as a batch journal", ErrJournalForeign, j.path)
	}
	line, _, _ := bytes.Cut(after, []byte("\n"))
	if want := j.head[len(journalMagic) : len(j.head)-1]; string(line) != want {
		return fmt.Errorf("%w: %s was written for %q, this is %q; use another data directory, or delete the file",
			ErrJournalForeign, j.path, line, want)
	}
	log.Warn("batch journal: of another version; going on from the chain's watermarks", "file", j.path, "begins", string(version))
	return j.restart()
}

// cut removes a torn tail that begins at byte at, if that is what it is.
func (j *FileJournal) cut(log *slog.Logger, data []byte, at int) error {
	for i := at + 1; i+entryHeader <= len(data); i++ {
		if _, ok := wholeEntry(data[i:]); ok {
			return fmt.Errorf("%w: %s, byte %d cannot be read but an entry follows at byte %d; delete the file to go on from the chain's watermark",
				ErrJournalDamaged, j.path, at, i)
		}
	}
	log.Warn("batch journal: torn tail cut off; nothing in it had been signed",
		"file", j.path, "at_byte", at, "bytes", len(data)-at)
	return j.cutAt(at)
}

func (j *FileJournal) cutAt(at int) error {
	if err := j.f.Truncate(int64(at)); err != nil {
		return fmt.Errorf("batch journal: cut torn tail: %w", err)
	}
	if _, err := j.f.Seek(int64(at), io.SeekStart); err != nil {
		return fmt.Errorf("batch journal: %w", err)
	}
	j.size = int64(at)
	return j.f.Sync()
}

// restart writes an empty journal into the open file and makes its name durable.
func (j *FileJournal) restart() error {
	if err := j.cutAt(0); err != nil {
		return err
	}
	if _, err := j.f.WriteString(j.head); err != nil {
		return fmt.Errorf("batch journal: %w", err)
	}
	j.size = int64(len(j.head))
	j.least = j.size
	if err := errors.Join(j.f.Sync(), syncDir(j.path)); err != nil {
		return fmt.Errorf("batch journal: %w", err)
	}
	return nil
}

func (j *FileJournal) replay(body []byte) error {
	switch {
	case len(body) == 1 && len(j.pending) > 0 && body[0] == kindDone:
		j.pending = j.pending[1:]
	case len(body) == 1 && len(j.pending) > 0 && body[0] == kindUndone:
		j.pending = j.pending[:len(j.pending)-1]
	case body[0] == kindBatch:
		b, err := decodeBatch(body[1:])
		if err != nil {
			return err
		}
		j.pending = append(j.pending, b)
	default:
		return fmt.Errorf("entry of unknown kind %q", body[0])
	}
	return nil
}

// Pending are the batches begun and not done, oldest first.
func (j *FileJournal) Pending() []Batch { return slices.Clone(j.pending) }

// Begin appends b and syncs the file. The journal keeps b.
func (j *FileJournal) Begin(b Batch) error {
	j.buf = appendBatch(append(entryStart(j.buf), kindBatch), b)
	if err := j.append(j.buf); err != nil {
		return err
	}
	j.pending = append(j.pending, b)
	return nil
}

// Done notes that the oldest is no longer pending. It is not synced: forgetting it
// costs one look at the chain's watermark.
func (j *FileJournal) Done() error {
	if len(j.pending) == 0 {
		return nil
	}
	j.buf = append(entryStart(j.buf), kindDone)
	if err := j.write(j.buf); err != nil {
		return err
	}
	j.pending = j.pending[1:]
	return j.anew()
}

// Undo notes that the newest is no longer pending. It is synced: what is sent in its
// place must not meet it again.
func (j *FileJournal) Undo() error {
	if len(j.pending) == 0 {
		return nil
	}
	j.buf = append(entryStart(j.buf), kindUndone)
	if err := j.append(j.buf); err != nil {
		return err
	}
	j.pending = j.pending[:len(j.pending)-1]
	return j.anew()
}

// anew starts a long file anew: in place where nothing is pending, for then there is
// nothing to lose if that is cut short, else beside it.
func (j *FileJournal) anew() error {
	switch {
	case j.size <= max(rewriteBeyond, 4*j.least):
		return nil
	case len(j.pending) == 0:
		return j.restart()
	}
	f, err := os.OpenFile(j.path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return fmt.Errorf("batch journal: start anew: %w", err)
	}
	short := &FileJournal{f: f, path: j.path, head: j.head}
	if err := short.restart(); err != nil {
		f.Close()
		return err
	}
	for _, b := range j.pending {
		short.buf = appendBatch(append(entryStart(short.buf), kindBatch), b)
		if err := short.write(short.buf); err != nil {
			f.Close()
			return err
		}
	}
	err = errors.Join(f.Sync(), os.Rename(f.Name(), j.path), syncDir(j.path))
	if err != nil {
		f.Close()
		return fmt.Errorf("batch journal: start anew: %w", err)
	}
	j.f.Close()
	j.f, j.size, j.least = f, short.size, short.size
	return nil
}

// syncDir makes the name of a file durable.
func syncDir(path string) error {
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	defer dir.Close()
	return dir.Sync()
}

// Close releases the file; what is pending stays pending.
func (j *FileJournal) Close() error { return j.f.Close() }

func (j *FileJournal) append(entry []byte) error {
	if err := j.write(entry); err != nil {
		return err
	}
	if err := j.f.Sync(); err != nil {
		j.failed = fmt.Errorf("batch journal: sync: %w", err)
		return j.failed
	}
	return nil
}

func (j *FileJournal) write(entry []byte) error {
	if j.failed != nil {
		return j.failed
	}
	sealEntry(entry)
	n, err := j.f.Write(entry)
	j.size += int64(n)
	if err != nil {
		j.failed = fmt.Errorf("batch journal: write: %w", err)
	}
	return j.failed
}

// entryStart is an entry's header, still empty, in buf's memory.
func entryStart(buf []byte) []byte { return append(buf[:0], make([]byte, entryHeader)...) }

// wholeEntry is the body of the entry b begins with, if it is all there.
func wholeEntry(b []byte) ([]byte, bool) {
	if len(b) < entryHeader {
		return nil, false
	}
	n := binary.LittleEndian.Uint32(b)
	if crc32.Checksum(b[:4], castagnoli) != binary.LittleEndian.Uint32(b[4:]) ||
		n == 0 || uint64(n) > uint64(len(b)-entryHeader) {
		return nil, false
	}
	body := b[entryHeader : entryHeader+int(n)]
	return body, crc32.Checksum(body, castagnoli) == binary.LittleEndian.Uint32(b[8:])
}

func appendBatch(dst []byte, b Batch) []byte {
	le := binary.LittleEndian
	dst = le.AppendUint32(dst, uint32(len(b.Sections)))
	for i := range b.Sections {
		s := &b.Sections[i]
		dst = le.AppendUint64(dst, s.Epoch)
		dst = le.AppendUint32(dst, s.Partition)
		for _, p := range []record.Position{s.Previous, s.Next} {
			dst = le.AppendUint64(dst, p.Offset)
			dst = le.AppendUint32(dst, p.Ordinal)
		}
		dst = append(append(dst, s.ManifestRoot[:]...), s.ClaimRoot[:]...)
		dst = le.AppendUint32(dst, uint32(len(s.Items)))
		for _, it := range s.Items {
			w := it.Word()
			dst = append(dst, w[:]...)
		}
	}
	return dst
}

var errBatchBytes = errors.New("batch of a wrong length")

func decodeBatch(b []byte) (Batch, error) {
	le := binary.LittleEndian
	if len(b) < 4 {
		return Batch{}, errBatchBytes
	}
	n := le.Uint32(b)
	b = b[4:]
	if uint64(n) > uint64(len(b)/sectionBytes) {
		return Batch{}, errBatchBytes
	}
	out := Batch{Sections: make([]Section, 0, n)}
	for range n {
		if len(b) < sectionBytes {
			return Batch{}, errBatchBytes
		}
		s := Section{
			Epoch:     le.Uint64(b),
			Partition: le.Uint32(b[8:]),
			Previous:  record.Position{Offset: le.Uint64(b[12:]), Ordinal: le.Uint32(b[20:])},
			Next:      record.Position{Offset: le.Uint64(b[24:]), Ordinal: le.Uint32(b[32:])},
		}
		copy(s.ManifestRoot[:], b[36:])
		copy(s.ClaimRoot[:], b[68:])
		items := le.Uint32(b[100:])
		b = b[sectionBytes:]
		if uint64(items) > uint64(len(b)/32) {
			return Batch{}, errBatchBytes
		}
		s.Items = make([]Item, items)
		for i := range s.Items {
			s.Items[i] = ItemOf([32]byte(b[:32]))
			b = b[32:]
		}
		out.Sections = append(out.Sections, s)
	}
	if len(b) != 0 {
		return Batch{}, errBatchBytes
	}
	return out, nil
}

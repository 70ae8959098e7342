package batcher

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"log/slog"
	"maps"
	"os"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// File format, integers little endian, entries framed as in the batch journal:
//
//	"guerdon-claims 1\n", identity, "\n"
//	body: partition u32, position (u64, u32), leaves u32,
//	      each: index u32, owner 20 B, token u32, cumulative u64
//
// An entry holds what changed up to its position; indexes beyond the partition's end
// follow it without a gap. It only spares reading the log from its beginning: nothing
// is synced, a torn tail is cut off, and a file that cannot be read is started anew.
const (
	claimsMagic = "guerdon-claims 1\n"
	claimsHead  = 4 + 12 + 4
	claimsLeaf  = 4 + 20 + 4 + 8
	keepEvery   = 256 // sections without claims between two notes of the position
	keepLeaves  = 1 << 14
	claimsMost  = 16 << 20 // bytes, see claimsFile
)

// claimsFile keeps Claims across restarts.
type claimsFile struct {
	f    *os.File
	path string
	head string
	size int64
	most int64 // beyond it the file is started anew, where it holds four times what it must
	buf  []byte
	log  *slog.Logger
	err  error // it is no longer written
}

// OpenClaims opens or creates the file at path. identity (one line: chain, contract,
// epoch) must be the one it was created with; another's, or a damaged one, is started
// anew, and said so in log.
func OpenClaims(path, identity string, epoch uint64, log *slog.Logger) (*Claims, error) {
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open claims: %w", err)
	}
	data, err := io.ReadAll(f)
	if err != nil {
		f.Close()
		return nil, fmt.Errorf("read claims: %w", err)
	}
	c := NewClaims()
	c.file = &claimsFile{f: f, path: path, head: claimsMagic + identity + "\n", most: claimsMost, log: log}
	whole, err := c.load(epoch, data)
	if err != nil {
		log.Warn("claims: the file is started anew, and what it held is read from the decisions", "file", path, "err", err)
		c.parts, whole = map[uint32]*partClaims{}, 0
	}
	if err := c.file.open(int64(whole)); err != nil {
		f.Close()
		return nil, err
	}
	return c, nil
}

// open cuts the file behind its whole entries, or begins it.
func (f *claimsFile) open(whole int64) error {
	err := f.f.Truncate(whole)
	if err == nil {
		_, err = f.f.Seek(whole, io.SeekStart)
	}
	f.size = whole
	if err == nil && whole == 0 {
		err = f.write([]byte(f.head))
	}
	if err != nil {
		return fmt.Errorf("claims: %w", err)
	}
	return nil
}

var (
	errClaimsForeign = errors.New("it belongs to another settlement")
	errClaimsBytes   = errors.New("it is damaged")
)

// load reads a file's bytes and returns how many of them are whole.
func (c *Claims) load(epoch uint64, data []byte) (whole int, err error) {
	if len(data) == 0 {
		return 0, nil
	}
	rest, ok := bytes.CutPrefix(data, []byte(c.file.head))
	if !ok {
		return 0, errClaimsForeign
	}
	whole = len(c.file.head)
	for {
		body, ok := wholeEntry(rest)
		if !ok {
			return whole, nil
		}
		if err := c.entry(epoch, body); err != nil {
			return 0, err
		}
		whole += entryHeader + len(body)
		rest = rest[entryHeader+len(body):]
	}
}

func (c *Claims) entry(epoch uint64, body []byte) error {
	le := binary.LittleEndian
	if len(body) < claimsHead || len(body)-claimsHead != int(le.Uint32(body[16:]))*claimsLeaf {
		return errClaimsBytes
	}
	partition := le.Uint32(body)
	p := c.part(partition)
	at := record.Position{Offset: le.Uint64(body[4:]), Ordinal: le.Uint32(body[12:])}
	if at.Less(p.at) {
		return errClaimsBytes
	}
	p.at = at
	for b := body[claimsHead:]; len(b) > 0; b = b[claimsLeaf:] {
		i, k := int(le.Uint32(b)), claimant{[20]byte(b[4:24]), le.Uint32(b[24:])}
		if i > len(p.all) || i < len(p.all) && p.all[i] != k {
			return errClaimsBytes
		}
		if _, known := p.index[k]; i == len(p.all) && known {
			return errClaimsBytes
		}
		p.put(epoch, partition, k, i, le.Uint64(b[28:]))
	}
	return nil
}

// passed notes that a section of the partition has settled, and keeps what changed.
func (c *Claims) passed(partition uint32, next record.Position) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.part(partition)
	if p.unknown {
		return
	}
	if p.at.Less(next) {
		p.at = next
	}
	if p.passed++; len(p.unkept) > 0 || p.passed >= keepEvery {
		c.keep(partition, p)
	}
}

// caughtUp keeps what was read of the log, where that is much.
func (c *Claims) caughtUp(partition uint32, all bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if p := c.part(partition); len(p.unkept) >= keepLeaves || all && len(p.unkept) > 0 {
		c.keep(partition, p)
	}
}

// keep appends what changed. A file that cannot be written is left alone from then on.
func (c *Claims) keep(partition uint32, p *partClaims) {
	slices.Sort(p.unkept)
	changed := slices.Compact(p.unkept)
	p.unkept, p.passed = p.unkept[:0], 0
	f := c.file
	if f == nil || f.err != nil {
		return
	}
	f.buf = p.appendEntry(entryStart(f.buf), partition, changed)
	sealEntry(f.buf)
	err := f.write(f.buf)
	if err == nil && f.size > f.most && f.size > 4*c.least() {
		err = c.anew()
	}
	if err != nil {
		f.err = err
		f.log.Warn("claims: the file cannot be written; after a restart they are read from the decisions", "file", f.path, "err", err)
	}
}

func (p *partClaims) appendEntry(dst []byte, partition uint32, leaves []int) []byte {
	le := binary.LittleEndian
	dst = le.AppendUint32(dst, partition)
	dst = le.AppendUint64(dst, p.at.Offset)
	dst = le.AppendUint32(dst, p.at.Ordinal)
	dst = le.AppendUint32(dst, uint32(len(leaves)))
	for _, i := range leaves {
		dst = le.AppendUint32(dst, uint32(i))
		dst = append(dst, p.all[i].owner[:]...)
		dst = le.AppendUint32(dst, p.all[i].token)
		dst = le.AppendUint64(dst, p.sums[i])
	}
	return dst
}

// least is how long the file must be.
func (c *Claims) least() int64 {
	n := int64(len(c.file.head))
	for _, p := range c.parts {
		n += int64(entryHeader + claimsHead + len(p.all)*claimsLeaf)
	}
	return n
}

// anew writes the file again beside it, a partition in one entry.
func (c *Claims) anew() error {
	f := c.file
	beside, err := os.OpenFile(f.path+".new", os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	short := &claimsFile{f: beside, path: f.path, head: f.head}
	err = short.write([]byte(f.head))
	for _, partition := range slices.Sorted(maps.Keys(c.parts)) {
		p := c.parts[partition]
		all := make([]int, len(p.all))
		for i := range all {
			all[i] = i
		}
		short.buf = p.appendEntry(entryStart(short.buf), partition, all)
		sealEntry(short.buf)
		err = errors.Join(err, short.write(short.buf))
	}
	if err = errors.Join(err, beside.Sync(), os.Rename(beside.Name(), f.path)); err != nil {
		beside.Close()
		return err
	}
	f.f.Close()
	f.f, f.size = beside, short.size
	return nil
}

func (f *claimsFile) write(b []byte) error {
	n, err := f.f.Write(b)
	f.size += int64(n)
	return err
}

// Close keeps what is left and releases the file.
func (c *Claims) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.file == nil {
		return nil
	}
	for _, partition := range slices.Sorted(maps.Keys(c.parts)) {
		if p := c.parts[partition]; p.passed > 0 || len(p.unkept) > 0 {
			c.keep(partition, p)
		}
	}
	return c.file.f.Close()
}

// sealEntry fills an entry's header.
func sealEntry(entry []byte) {
	body := entry[entryHeader:]
	binary.LittleEndian.PutUint32(entry[0:], uint32(len(body)))
	binary.LittleEndian.PutUint32(entry[4:], crc32.Checksum(entry[:4], castagnoli))
	binary.LittleEndian.PutUint32(entry[8:], crc32.Checksum(body, castagnoli))
}

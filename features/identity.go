package features

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"os"
	"strings"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// Names inside a store's directory; see FORMAT.md.
const (
	identityName = "IDENTITY"
	lockName     = "LOCK"
	dbName       = "pebble"
)

// storeVersion is the version of the keys and the checkpoint record.
const storeVersion = 1

// Identity says whose state a directory holds. Every field must agree, or the
// state belongs to other events, other features, or another life of them.
type Identity struct {
	Prefix     string `json:"prefix"`     // of the topics
	Layout     string `json:"layout"`     // Layout.Hash
	Generation string `json:"generation"` // of the changelog
	Epoch      uint64 `json:"epoch"`      // of the events topic
}

type identityFile struct {
	Version int `json:"guerdon_profile_store"`
	Identity
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// claim locks dir and checks that it is id's, making both where there is
// nothing yet. The identity is on disk before anything else is.
func claim(fs vfs.FS, dir string, id Identity) (lock io.Closer, err error) {
	defer func() {
		if err != nil && lock != nil {
			err = errors.Join(err, lock.Close())
			lock = nil
		}
	}()
	// Looked at before anything is made in it: a foreign directory stays as it is.
	if _, err := inspect(fs, dir); err != nil {
		return nil, err
	}
	if err := fs.MkdirAll(dir, 0o755); err != nil {
		return nil, fmt.Errorf("profile store %s: %w", dir, err)
	}
	if lock, err = lockDir(fs, dir); err != nil {
		return nil, err
	}
	found, err := inspect(fs, dir) // again: another process may have been first
	if err != nil {
		return lock, err
	}
	if found == nil {
		return lock, writeIdentity(fs, dir, id)
	}
	return lock, found.differs(id, dir)
}

func lockDir(fs vfs.FS, dir string) (io.Closer, error) {
	lock, err := fs.Lock(fs.PathJoin(dir, lockName))
	if err == nil {
		return lock, nil
	}
	var p *os.PathError
	if errors.As(err, &p) {
		return nil, fmt.Errorf("profile store %s: cannot lock: %w", dir, err)
	}
	return nil, fmt.Errorf("%w: %s is open in this or another process (%w); end that one, or choose another data directory", ErrLocked, dir, err)
}

// inspect reads what dir says it is; nil where it is missing or empty.
func inspect(fs vfs.FS, dir string) (*Identity, error) {
	names, err := fs.List(dir)
	if errors.Is(err, os.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("profile store %s: %w", dir, err)
	}
	named := false
	other := ""
	for _, n := range names {
		switch n {
		case identityName:
			named = true
		case lockName, identityName + ".tmp": // a creation cut short
		default:
			other = n
		}
	}
	if named {
		return readIdentity(fs, dir)
	}
	if other != "" {
		return nil, fmt.Errorf("%w: %s holds %q but no %s, so it is not a profile store; nothing was touched, choose another data directory",
			ErrForeign, dir, other, identityName)
	}
	return nil, nil
}

func readIdentity(fs vfs.FS, dir string) (*Identity, error) {
	path := fs.PathJoin(dir, identityName)
	f, err := fs.Open(path)
	if err != nil {
		return nil, fmt.Errorf("profile store %s: %w", dir, err)
	}
	b, err := io.ReadAll(io.LimitReader(f, 64<<10))
	if err = errors.Join(err, f.Close()); err != nil {
		return nil, fmt.Errorf("profile store %s: %w", dir, err)
	}
	text, sum, _ := bytes.Cut(b, []byte("\n"))
	if want := fmt.Sprintf("crc32c %08x\n", crc32.Checksum(text, castagnoli)); string(sum) != want {
		return nil, fmt.Errorf("%w: %s does not carry its own checksum; discard the directory and it is rebuilt", ErrDamaged, path)
	}
	var file identityFile
	if err := json.Unmarshal(text, &file); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrDamaged, path, err)
	}
	if file.Version != storeVersion {
		return nil, fmt.Errorf("%w: %s is of version %d, this programme reads version %d; choose another data directory, or discard this one",
			ErrForeign, dir, file.Version, storeVersion)
	}
	return &file.Identity, nil
}

// differs names every field in which a found directory is not the wanted one.
func (found *Identity) differs(want Identity, dir string) error {
	if *found == want {
		return nil
	}
	var d []string
	say := func(name string, a, b any) {
		if a != b {
			d = append(d, fmt.Sprintf("%s %q, not %q", name, fmt.Sprint(a), fmt.Sprint(b)))
		}
	}
	say("prefix", found.Prefix, want.Prefix)
	say("layout", found.Layout, want.Layout)
	say("generation", found.Generation, want.Generation)
	say("epoch", found.Epoch, want.Epoch)
	return fmt.Errorf("%w: %s has %s; choose another data directory, or discard this one and it is rebuilt",
		ErrForeign, dir, strings.Join(d, "; "))
}

// writeIdentity makes the record durable under its final name, or not at all.
func writeIdentity(fs vfs.FS, dir string, id Identity) error {
	text, err := json.Marshal(identityFile{storeVersion, id})
	if err != nil {
		return fmt.Errorf("profile store %s: %w", dir, err)
	}
	text = fmt.Appendf(text, "\ncrc32c %08x\n", crc32.Checksum(text, castagnoli))
	path := fs.PathJoin(dir, identityName)
	err = writeFile(fs, path+".tmp", text)
	if err == nil {
		err = fs.Rename(path+".tmp", path)
	}
	if err == nil {
		err = syncDir(fs, dir)
	}
	if err == nil {
		err = syncDir(fs, fs.PathDir(dir)) // the directory itself may be new
	}
	if err != nil {
		return fmt.Errorf("profile store %s: %w", dir, err)
	}
	return nil
}

func writeFile(fs vfs.FS, path string, b []byte) error {
	f, err := fs.Create(path, vfs.WriteCategoryUnspecified)
	if err != nil {
		return err
	}
	_, err = f.Write(b)
	if err == nil {
		err = f.Sync()
	}
	return errors.Join(err, f.Close())
}

func syncDir(fs vfs.FS, dir string) error {
	d, err := fs.OpenDir(dir)
	if err != nil {
		return err
	}
	return errors.Join(d.Sync(), d.Close())
}

// Discard removes the store in dir, which must not be open. A missing directory
// is fine; one that is no profile store is ErrForeign and is not touched.
func Discard(dir string) error { return discard(vfs.Default, dir) }

func discard(fs vfs.FS, dir string) error {
	if _, err := inspect(fs, dir); errors.Is(err, ErrForeign) && !hasIdentity(fs, dir) {
		return err
	}
	if _, err := fs.Stat(dir); errors.Is(err, os.ErrNotExist) {
		return nil
	}
	lock, err := lockDir(fs, dir)
	if err != nil {
		return err
	}
	// The database first: an identity without one is an empty store, while the
	// other way round nobody would know whose it is.
	err = fs.RemoveAll(fs.PathJoin(dir, dbName))
	for _, n := range []string{identityName, identityName + ".tmp"} {
		if e := fs.Remove(fs.PathJoin(dir, n)); !errors.Is(e, os.ErrNotExist) {
			err = errors.Join(err, e)
		}
	}
	if err == nil {
		err = syncDir(fs, dir)
	}
	if err = errors.Join(err, lock.Close()); err != nil {
		return fmt.Errorf("profile store %s: discard: %w", dir, err)
	}
	return nil
}

func hasIdentity(fs vfs.FS, dir string) bool {
	_, err := fs.Stat(fs.PathJoin(dir, identityName))
	return err == nil
}

// ReadIdentity says whose state a directory holds, without opening it.
func ReadIdentity(dir string) (Identity, error) {
	id, err := inspect(vfs.Default, dir)
	if err != nil {
		return Identity{}, err
	}
	if id == nil {
		return Identity{}, fmt.Errorf("profile store %s: %w", dir, os.ErrNotExist)
	}
	return *id, nil
}

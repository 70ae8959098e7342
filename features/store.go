package features

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/record"
	"github.com/cockroachdb/pebble/v2/vfs"
)

// Errors of a data directory. All three leave it as it was; a foreign or locked
// one needs another directory, a damaged one Discard and a restore.
var (
	ErrForeign = errors.New("directory of another store")
	ErrDamaged = errors.New("damaged store")
	ErrLocked  = errors.New("store in use")
)

// errClosed is what a Store answers after Close.
var errClosed = errors.New("profile store is closed")

// format is Pebble's on-disk format, stated so that a newer library does not
// move a directory forward by itself.
const format = pebble.FormatColumnarBlocks

const (
	// DefaultCacheBytes is the cache of Options that state none.
	DefaultCacheBytes = 256 << 20
	minCacheBytes     = 32 << 20
	maxMemTableBytes  = 64 << 20
	memTables         = 3 // being written, being flushed, and one in between
)

// Options of a Store.
type Options struct {
	CacheBytes int64        // blocks and memtables; 0: DefaultCacheBytes; at least 32 MiB are used
	Logger     *slog.Logger // nil: silent
	FS         vfs.FS       // nil: the disk
}

// Store holds, per partition, the members' records and one Checkpoint. Get,
// Iterate and Checkpoint may be called from any goroutine; Apply and Drop from
// one goroutine per partition.
//
// There is no write-ahead log. Apply is atomic, and Pebble flushes whole
// prefixes of what was applied, so a crash takes the store back to an earlier
// commit of all partitions, with the checkpoints of that commit.
type Store struct {
	dir      string
	id       Identity
	fs       vfs.FS
	readOnly bool // a snapshot
	db       *pebble.DB
	lock     io.Closer
	log      *slog.Logger
	broken   atomic.Pointer[error] // why nothing can be trusted any more
	down     chan struct{}         // closed when broken is set
	stuck    atomic.Bool           // a write never came back: db is not closed, see commit
	failures atomic.Int32          // of background work
	closed   sync.Once
	gate     sync.RWMutex // held to close; read-held by every operation
	done     bool
}

// Open opens the store in dir, or creates it where dir is missing or empty. A
// directory of another identity, or of anything else, is ErrForeign; one whose
// files contradict themselves is ErrDamaged; one open already, here or in
// another process, is ErrLocked.
func Open(dir string, id Identity, o Options) (*Store, error) {
	if o.FS == nil {
		o.FS = vfs.Default
	}
	lock, err := claim(o.FS, dir, id)
	if err != nil {
		return nil, err
	}
	s := newStore(dir, id, o)
	s.lock = lock
	if err := s.open(o); err != nil {
		return nil, errors.Join(err, lock.Close())
	}
	return s, nil
}

func newStore(dir string, id Identity, o Options) *Store {
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	return &Store{dir: dir, id: id, fs: o.FS, log: o.Logger, down: make(chan struct{})}
}

func (s *Store) open(o Options) error {
	path := o.FS.PathJoin(s.dir, dbName)
	po := s.pebbleOptions(o)
	err := readable(o.FS, path)
	if err == nil {
		s.db, err = pebble.Open(path, po)
	}
	switch {
	case err == nil && s.failure() == nil:
		return nil
	case err == nil:
		return errors.Join(s.failure(), s.db.Close())
	case environment(err):
		return fmt.Errorf("profile store %s: %w", s.dir, err)
	}
	return s.damaged(err)
}

// readable reports what Pebble would forgive: files without the manifest that
// ties them together are to it a new database, and a manifest with a bad record
// one that ends before it. Either would put the store back without a word. A
// machine that lost power while a manifest grew is refused too: it is rebuilt.
func readable(fs vfs.FS, path string) (err error) {
	files, err := fs.List(path)
	if errors.Is(err, os.ErrNotExist) || err == nil && len(files) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	desc, err := pebble.Peek(path, fs)
	if err != nil {
		return err
	}
	if !desc.Exists {
		for _, name := range files {
			if strings.HasSuffix(name, ".sst") {
				return fmt.Errorf("%s has %s and no manifest", path, name)
			}
		}
		return nil // its creation was cut short: nothing was ever in it
	}
	f, err := fs.Open(desc.ManifestFilename)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	for r := record.NewReader(f, 0); ; {
		one, err := r.Next()
		if err == nil {
			_, err = io.Copy(io.Discard, one)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", desc.ManifestFilename, err)
		}
	}
}

func (s *Store) pebbleOptions(o Options) *pebble.Options {
	cache := o.CacheBytes
	if cache <= 0 {
		cache = DefaultCacheBytes
	}
	cache = max(cache, minCacheBytes)
	// Memtables are reserved out of the cache: all together at most a quarter
	// of it, or reads of blocks starve.
	memtable := min(cache/4/memTables, maxMemTableBytes)
	po := &pebble.Options{
		FormatMajorVersion:          format,
		FS:                          o.FS,
		DisableWAL:                  true,
		ReadOnly:                    s.readOnly,
		CacheSize:                   cache,
		MemTableSize:                uint64(memtable),
		MemTableStopWritesThreshold: memTables,
		Logger:                      &pebbleLog{s},
		EventListener: &pebble.EventListener{
			BackgroundError: s.backgroundError,
			DataCorruption: func(info pebble.DataCorruptionInfo) {
				s.breakDown(s.damaged(info.Details))
			},
		},
	}
	// Records are dense already, and rewritten every few seconds: compressing them took
	// a quarter of the store's processor time.
	po.ApplyCompressionSettings(func() pebble.DBCompressionSettings { return pebble.DBCompressionNone })
	for i := range po.Levels {
		po.Levels[i].FilterPolicy = bloom.FilterPolicy(10) // 1 % false: members never seen cost no read
	}
	return po
}

// mostFailures of a flush or compaction, which Pebble tries again at once and for
// ever, before the store is given up: half a minute of a full disk.
const mostFailures = 40

// backgroundError slows Pebble's attempts down, and ends them where they cannot
// succeed: files that are gone do not come back.
func (s *Store) backgroundError(err error) {
	if s.stuck.Load() {
		select {} // nothing more is tried, nor written, behind the back of a successor
	}
	if pebble.IsCorruptionError(err) || errors.Is(err, os.ErrNotExist) {
		s.breakDown(s.damaged(err))
		return
	}
	n := s.failures.Add(1)
	if n == 1 {
		s.log.Error("profile store: background work failed, trying again", "dir", s.dir, "err", err)
	}
	if n >= mostFailures {
		s.breakDown(fmt.Errorf("profile store %s cannot be written: %w; make room and start again", s.dir, err))
	}
	time.Sleep(min(time.Duration(n)*50*time.Millisecond, time.Second))
}

// environment reports whether err is the machine's, not the files' fault.
func environment(err error) bool {
	if pebble.IsCorruptionError(err) || errors.Is(err, os.ErrNotExist) {
		return false
	}
	var p *os.PathError
	var l *os.LinkError
	var c *os.SyscallError
	return errors.As(err, &p) || errors.As(err, &l) || errors.As(err, &c)
}

// damaged says that the directory has to be rebuilt, and why.
func (s *Store) damaged(err error) error {
	if errors.Is(err, ErrDamaged) {
		return err
	}
	return fmt.Errorf("%w: %s cannot be read (%w); it holds nothing that the changelog does not: discard it and it is rebuilt", ErrDamaged, s.dir, err)
}

// checked turns an error of Pebble into ours, and remembers damage.
func (s *Store) checked(err error) error {
	if err == nil {
		return s.failure()
	}
	if f := s.failure(); f != nil {
		return f
	}
	if pebble.IsCorruptionError(err) || errors.Is(err, os.ErrNotExist) {
		err = s.damaged(err)
		s.breakDown(err)
		return err
	}
	return fmt.Errorf("profile store %s: %w", s.dir, err)
}

// breakDown makes every later operation fail with err: a store that was wrong
// once is not believed again.
func (s *Store) breakDown(err error) {
	if s.broken.CompareAndSwap(nil, &err) {
		close(s.down)
		s.log.Error("profile store: not usable any more", "dir", s.dir, "err", err)
	}
}

func (s *Store) failure() error {
	if e := s.broken.Load(); e != nil {
		return *e
	}
	return nil
}

// enter begins an operation; leave ends it.
func (s *Store) enter() error {
	s.gate.RLock()
	if s.done {
		s.gate.RUnlock()
		return errClosed
	}
	if err := s.failure(); err != nil {
		s.gate.RUnlock()
		return err
	}
	return nil
}

func (s *Store) leave() { s.gate.RUnlock() }

// Close flushes what was applied, so that the next Open finds it, and gives the
// directory free. Iterators must be closed before. A second Close does nothing.
func (s *Store) Close() (err error) {
	s.closed.Do(func() {
		s.gate.Lock()
		defer s.gate.Unlock()
		s.done = true
		failure := s.failure()
		if failure == nil && !s.readOnly {
			if e := s.db.Flush(); e != nil {
				err = fmt.Errorf("profile store %s: flush: %w", s.dir, e)
			}
		}
		if s.stuck.Load() {
			err = errors.Join(err, s.lock.Close())
			return
		}
		if e := s.db.Close(); e != nil && err == nil && failure == nil {
			err = fmt.Errorf("profile store %s: close: %w", s.dir, e)
		}
		err = errors.Join(err, s.lock.Close())
	})
	return err
}

// pebbleLog hands Pebble's own messages on. Fatalf comes where Pebble cannot
// record its state (a full disk) and would end the process: here the store
// breaks down instead, and its caller is told by the next operation.
type pebbleLog struct{ s *Store }

func (p *pebbleLog) Infof(format string, args ...any) {}

func (p *pebbleLog) Errorf(format string, args ...any) {
	p.s.log.Error("profile store: " + fmt.Sprintf(format, args...))
}

func (p *pebbleLog) Fatalf(format string, args ...any) {
	p.s.breakDown(fmt.Errorf("profile store %s: "+format, append([]any{p.s.dir}, args...)...))
}

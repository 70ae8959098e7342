package sandbox

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/twmb/franz-go/pkg/kfake"
)

// BrokerOptions says how the embedded broker runs.
type BrokerOptions struct {
	Dir    string       // where its log is kept; "" keeps it in memory
	Port   int          // on loopback; 0 takes a free one
	Logger *slog.Logger // the broker's errors; nil: none
}

// Broker is an embedded Kafka: one node of franz-go's kfake on loopback, with
// transactions, consumer groups and compaction. Topics are created by whoever
// uses them, never by being named. Anyone on this machine can use it.
//
// With a Dir, what has been acknowledged survives a restart: topics and their
// configuration, records, consumer groups and offsets, producer ids. After Close
// so do open transactions, for the rest of their timeout. After a kill of its
// process open transactions are aborted, and the one that was ending at that very
// moment may have ended in some of its partitions only, or without its offsets:
// kfake writes its markers one partition after another and the offsets last. After
// a power failure the last writes may be missing, for nothing is synced before
// Close. So the promise of exactly once is tested on it with kills of its clients;
// kills of a broker need a real Kafka.
type Broker struct {
	cluster *kfake.Cluster
	lock    io.Closer
	addr    string
	close   func() error
}

// StartBroker starts a broker, from what Dir holds if it holds something.
// A second broker on the same Dir is refused.
func StartBroker(o BrokerOptions) (*Broker, error) {
	b := &Broker{}
	if o.Dir != "" {
		if err := os.MkdirAll(o.Dir, 0o755); err != nil {
			return nil, fmt.Errorf("sandbox: broker's directory: %w", err)
		}
		lock, err := vfs.Default.Lock(filepath.Join(o.Dir, "LOCK"))
		if err != nil {
			return nil, fmt.Errorf("sandbox: broker's directory %s is in use, by another process or broker: %w", o.Dir, err)
		}
		b.lock = lock
	}
	cluster, err := kfake.NewCluster(o.kfake()...)
	if err != nil {
		return nil, errors.Join(fmt.Errorf("sandbox: broker on 127.0.0.1:%d, directory %q: %w", o.Port, o.Dir, err), b.unlock())
	}
	b.cluster, b.addr = cluster, cluster.ListenAddrs()[0]
	b.close = sync.OnceValue(func() error {
		b.cluster.Close()
		return b.unlock()
	})
	return b, nil
}

func (o BrokerOptions) kfake() []kfake.Opt {
	opts := []kfake.Opt{
		kfake.Ports(o.Port),
		kfake.ClusterID("guerdon-sandbox"),
		// A killed client is to be missed in a second or two, not after Kafka's six.
		kfake.GroupMinSessionTimeout(100 * time.Millisecond),
		// Events keep their source's time: a default retention would drop them as
		// decades old.
		kfake.BrokerConfigs(map[string]string{"log.retention.ms": "-1"}),
		kfake.WithLogger(kfakeLogger{o.Logger}),
	}
	if o.Dir != "" {
		opts = append(opts, kfake.DataDir(o.Dir))
	}
	return opts
}

// Addr is the broker's host and port, for clients.
func (b *Broker) Addr() string { return b.addr }

// Close stops the broker and writes what a restart needs. It can be called more
// than once.
func (b *Broker) Close() error { return b.close() }

func (b *Broker) unlock() error {
	if b.lock == nil {
		return nil
	}
	return b.lock.Close()
}

// kfakeLogger hands on the broker's errors. Its warnings are of milliseconds.
type kfakeLogger struct{ log *slog.Logger }

func (l kfakeLogger) Logf(level kfake.LogLevel, format string, args ...any) {
	if l.log != nil && level == kfake.LogLevelError {
		l.log.Log(context.Background(), slog.LevelError, "broker: "+fmt.Sprintf(format, args...))
	}
}

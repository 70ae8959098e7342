package features

import (
	"errors"
	"log/slog"
	"os"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// counting counts what a store logs.
type counting struct{ lines atomic.Int64 }

func (c *counting) Write(b []byte) (int, error) {
	c.lines.Add(int64(strings.Count(string(b), "\n")))
	return len(b), nil
}

// TestDirectoryDeletedUnderneath: a flush that cannot succeed is told once, not tried
// and logged for ever, and the store says that it has to be rebuilt.
func TestDirectoryDeletedUnderneath(t *testing.T) {
	dir := t.TempDir() + "/data"
	var log counting
	s, err := Open(dir, Identity{Prefix: "p.", Layout: "l", Generation: "g", Epoch: 1},
		Options{CacheBytes: minCacheBytes, Logger: slog.New(slog.NewTextHandler(&log, nil))})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	value := make([]byte, 1<<20)
	deadline := time.Now().Add(20 * time.Second)
	for i := int64(1); err == nil; i++ {
		for j := range value { // or it compresses to nothing
			value[j] = byte(i * int64(j) >> 3)
		}
		err = s.Apply(Batch{Partition: 1, Puts: []KV{{Member: "m", Value: value}}, Input: i, Changelog: i})
		if time.Now().After(deadline) {
			t.Fatal("the store goes on without a directory")
		}
	}
	if !errors.Is(err, ErrDamaged) {
		t.Errorf("%v, want ErrDamaged", err)
	}
	if n := log.lines.Load(); n > 20 {
		t.Errorf("%d lines logged", n)
	}
}

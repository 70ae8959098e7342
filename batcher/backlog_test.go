package batcher

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
)

// endless is a log of n decisions of eight partitions, made as they are read.
type endless struct {
	n, at int
	pad   string
}

func (s *endless) Poll(ctx context.Context) ([]Grant, error) {
	var out []Grant
	for ; s.at < s.n && len(out) < 1000; s.at++ {
		g := grant(int32(s.at%8), uint64(s.at+1), 1, byte(s.at>>3), uint32(s.at%3)<<16, 1+uint64(s.at%7))
		g.Decision.Reward = strings.Clone("reward") // as a decoder gives it
		g.Value = append(g.Value, s.pad...)
		out = append(out, g)
	}
	if len(out) == 0 {
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
	return out, nil
}

func (s *endless) Log(int32) LogState { return LogState{CaughtUp: s.at == s.n} }

// sink is a chain that takes every batch at once and remembers where it stands.
type sink struct {
	*fakePipe
}

func (k *sink) Submit(_ context.Context, b Batch) (Flight, error) {
	ld := Landed{Tx: "0x", Block: 1}
	k.chain.mu.Lock()
	defer k.chain.mu.Unlock()
	for i := range b.Sections {
		s := &b.Sections[i]
		if k.chain.marks[s.Partition] != s.Previous {
			return nil, fmt.Errorf("partition %d: %w", s.Partition, ErrStale)
		}
		k.chain.marks[s.Partition] = s.Next
		ld.Receipts = append(ld.Receipts, record.Receipt{Epoch: s.Epoch, Partition: int32(s.Partition), Next: s.Next.String(), Minted: len(s.Items)})
	}
	return settled{ld, nil}, nil
}

// A backlog is drained in memory that does not grow with it: what is held after half of
// it is what is held at the end. GUERDON_BACKLOG sets its length, 50,000 without.
func TestBacklogIsDrainedInFlatMemory(t *testing.T) {
	n := 50_000
	if text := os.Getenv("GUERDON_BACKLOG"); text != "" {
		var err error
		if n, err = strconv.Atoi(text); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	defer cancel()
	journal, err := OpenJournal(filepath.Join(t.TempDir(), "batches"), identity, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer journal.Close()
	claims, err := OpenClaims(filepath.Join(t.TempDir(), "claims"), identity, testEpoch, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	defer claims.Close()
	var half, end uint64
	told := 0
	live := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	all := make([]int32, 8)
	for i := range all {
		all[i] = int32(i)
	}
	start := time.Now()
	var last Stats
	err = Run(ctx, Config{Window: time.Millisecond, MaxItems: 500}, testEpoch, all, &endless{n: n, pad: strings.Repeat("x", 700)},
		&sink{fakePipe: &fakePipe{fakeSender: &fakeSender{chain: newFakeChain()}}}, journal, Hooks{
			Claims: claims, MaxQueue: 8192,
			OnStats: func(s Stats) { last = s },
			OnSettled: func(_ context.Context, _ *Section, _ Landed, xs []Settled) error {
				before := told
				told += len(xs)
				if before < n/2 && told >= n/2 {
					half = live()
				}
				if told == n {
					end = live()
					cancel()
				}
				return nil
			},
		})
	if err != nil || told != n {
		t.Fatalf("%d of %d told, %v: %+v", told, n, err, last)
	}
	t.Logf("%d decisions in %v: %.0f/s; %d batches; heap %.1f MB after half, %.1f MB at the end", n, time.Since(start).Round(time.Millisecond),
		float64(n)/time.Since(start).Seconds(), last.Batches, float64(half)/1e6, float64(end)/1e6)
	if end > half+half/4+4<<20 {
		t.Errorf("the heap held %d bytes after half of the backlog and %d at its end", half, end)
	}
}

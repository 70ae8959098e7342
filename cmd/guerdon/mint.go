package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"golang.org/x/sync/errgroup"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type mintCmd struct {
	kafkaFlags
	settleFlags
	programFlags
	metricsFlags
	claimsFlags
}

func (mintCmd) Help() string {
	return `Example, against 'guerdon dev', beside 'guerdon score':
  guerdon mint --addresses addresses.json --program examples/cdnow.yaml --signer dev --data /tmp/mint

Reads decisions and settles them. Its place is on chain, so a kill or an empty
directory mints nothing twice. One of them is enough.`
}

// Run settles until interrupted.
func (c *mintCmd) Run(ctx context.Context, a *app) error {
	config, err := c.programFlags.open(a, &c.kafkaFlags)
	if err != nil {
		return err
	}
	told, err := c.metricsFlags.open(a, &config.stream)
	if err != nil {
		return err
	}
	defer told.close()
	if err := c.settleFlags.open(ctx, a, &config); err != nil {
		return err
	}
	defer config.client.Close()
	p := &product{}
	if err := config.prepare(ctx); err != nil {
		return err
	}
	if err := p.openMint(ctx, &config); err != nil {
		return err
	}
	defer func() { _ = p.minter.claims.Close() }()
	unserve, err := c.serveClaims(&config, p, a)
	if err != nil {
		return err
	}
	defer unserve()
	told.opened(p)
	return p.serve(ctx, a, fmt.Sprintf("programme %s, settling on chain %d", config.program.Name, config.addresses.ChainID))
}

// minter is the settling half: decisions in, transactions out.
type minter struct {
	stream     stream.Config
	batch      batcher.Config
	addresses  chain.Addresses
	partitions int32
	lanes      []settleLane
	node       chain.Node
	dir        string
	lock       io.Closer // of dir, while it runs
	claims     *batcher.Claims
	reader     *chain.Reader
	economics  *economics
	onLanded   func(batcher.Batch, batcher.Landed)

	telling sync.Mutex // held while a lane tells what it did
	mu      sync.Mutex
	stats   []batcher.Stats // by lane
}

// Stats returns the latest counts.
func (m *minter) Stats() batcher.Stats {
	m.mu.Lock()
	defer m.mu.Unlock()
	return sum(m.stats)
}

// run settles until ctx ends, or until a lane fails: then all stop.
func (m *minter) run(ctx context.Context) error {
	defer func() { _ = m.lock.Close() }()
	if err := moveLanes(ctx, m.dir, m.lanes, m.node, m.stream.Logger); err != nil {
		return err
	}
	told, err := m.openReceipts(ctx)
	if err != nil {
		return err
	}
	defer told.close()
	m.mu.Lock()
	m.stats = make([]batcher.Stats, len(m.lanes))
	m.mu.Unlock()
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return told.tellIdle(ctx, &m.telling) })
	for i := range m.lanes {
		g.Go(func() error { return m.settle(ctx, i, told) })
	}
	return g.Wait()
}

// lockSettling keeps other processes from a directory's journals.
func lockSettling(dir string) (io.Closer, error) {
	lock, err := vfs.Default.Lock(filepath.Join(dir, "settling.lock"))
	if err != nil {
		return nil, fmt.Errorf("another process settles from %s, or it cannot be locked: %w; name another --data", dir, err)
	}
	return lock, nil
}

// settleOnce is one lane until it ends.
func (m *minter) settleOnce(ctx context.Context, i int, told *receipts) error {
	l := &m.lanes[i]
	if len(l.Partitions) == 0 {
		<-ctx.Done()
		return nil
	}
	journal, err := batcher.OpenJournal(filepath.Join(m.dir, l.Journal), settlementName(m.addresses), m.stream.Logger)
	if err != nil {
		return err
	}
	defer journal.Close()
	source, err := m.openDecisions(ctx, l)
	if err != nil {
		return err
	}
	defer source.reader.Close()
	seen := &finals{at: map[int32]record.Position{}}
	g, ctx := errgroup.WithContext(ctx)
	g.Go(func() error { return seen.watch(ctx, l, m.addresses.Epoch) })
	g.Go(func() error { return m.batches(ctx, i, source, drillJournal{journal, m.stream.Fault}, told, seen) })
	return g.Wait()
}

// batches is the lane's loop.
func (m *minter) batches(ctx context.Context, i int, source *decisions, journal batcher.Journal, told *receipts, seen *finals) error {
	l := &m.lanes[i]
	return batcher.Run(ctx, m.batch, m.addresses.Epoch, l.Partitions, source, l.sender, journal, batcher.Hooks{
		Log: m.stream.Logger, Claims: m.claims,
		OnLanded: func(ctx context.Context, b batcher.Batch, l batcher.Landed) error {
			seen.landed(l)
			m.telling.Lock()
			defer m.telling.Unlock()
			if m.onLanded != nil {
				m.onLanded(b, l)
			}
			m.economics.landed(b, l)
			told.landed(l)
			return nil
		},
		OnSettled: func(ctx context.Context, s *batcher.Section, l batcher.Landed, all []batcher.Settled) error {
			m.telling.Lock()
			defer m.telling.Unlock()
			m.economics.told(s, l, all)
			return told.settled(ctx, s, l, all)
		},
		OnProgress: func(p batcher.Progress) {
			m.telling.Lock()
			defer m.telling.Unlock()
			told.progressed(p)
		},
		OnStats: func(s batcher.Stats) {
			m.mu.Lock()
			defer m.mu.Unlock()
			m.stats[i] = s
		},
	})
}

// decisions is the decisions topic as a batcher.Source, of one lane's partitions.
type decisions struct {
	reader  *stream.Reader
	log     *slog.Logger
	ends    map[int32]int64 // when it was opened
	trimmed map[int32]bool
}

// beginning is the earlier of where a partition's claims end and where the chain is final;
// what it has settled behind that may be undone, and is read again.
func (m *minter) beginning(ctx context.Context, sender batcher.Sender, partition uint32, mark record.Position) (record.Position, error) {
	at := m.claims.Begin(partition, mark)
	f, ok := sender.(interface {
		FinalWatermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error)
	})
	if !ok {
		return at, nil
	}
	final, err := f.FinalWatermark(ctx, m.addresses.Epoch, partition)
	if err == nil && final.Less(at) {
		at = final
	}
	return at, err
}

// settlementName is whose batches and claims a file holds.
func settlementName(at chain.Addresses) string {
	return fmt.Sprintf("chain %d settlement %s epoch %d", at.ChainID, at.Settlement, at.Epoch)
}

// openDecisions opens the topic where the batcher must begin: at each partition's
// final watermark, or where its claims end if that is before. A watermark that cannot be read
// now begins at the log's beginning, which is always right.
func (m *minter) openDecisions(ctx context.Context, l *settleLane) (*decisions, error) {
	cfg := m.stream
	r, err := stream.NewReader(ctx, cfg, stream.Decisions, nil)
	if err != nil {
		return nil, err
	}
	ends, err := r.End(ctx)
	if err != nil {
		r.Close()
		return nil, err
	}
	r.Only(l.Partitions)
	d := &decisions{reader: r, log: cfg.Logger, ends: ends, trimmed: map[int32]bool{}}
	begin := map[int32]record.Position{}
	starts := r.Positions()
	for _, p := range l.Partitions {
		d.trimmed[p] = starts[p] > 0
		mark, err := l.sender.Watermark(ctx, m.addresses.Epoch, uint32(p))
		if err != nil {
			cfg.Logger.Warn("mint: the watermark cannot be read yet, decisions are read from their beginning", "partition", p, "err", err)
			continue
		}
		if begin[p], err = m.beginning(ctx, l.sender, uint32(p), mark); err != nil {
			cfg.Logger.Warn("mint: the final watermark cannot be read yet, decisions are read from their beginning", "partition", p, "err", err)
			delete(begin, p)
		}
	}
	if err := seekDecisions(ctx, r, begin); err != nil {
		r.Close()
		return nil, fmt.Errorf("find the watermarks in the decisions: %w", err)
	}
	return d, nil
}

// Poll implements batcher.Source.
func (d *decisions) Poll(ctx context.Context) ([]batcher.Grant, error) {
	chunks, err := d.reader.Poll(ctx, 100*time.Millisecond)
	switch {
	case errors.Is(err, stream.ErrOutOfRange):
		return nil, err
	case err != nil && ctx.Err() == nil: // the broker will come back; the reader knows where it was
		d.log.Warn("decisions cannot be read, trying again", "err", err)
		return nil, pause(ctx, time.Second)
	}
	var grants []batcher.Grant
	for _, c := range chunks {
		for i := range c.Records {
			r := &c.Records[i]
			decision, err := record.DecodeDecision(r.Value)
			if err != nil {
				return nil, fmt.Errorf("decisions partition %d offset %d: %w", c.Partition, r.Offset, err)
			}
			grants = append(grants, batcher.Grant{Partition: c.Partition, Decision: decision, Value: r.Value})
		}
	}
	return grants, nil
}

// Log implements batcher.Source.
func (d *decisions) Log(p int32) batcher.LogState {
	return batcher.LogState{Trimmed: d.trimmed[p], CaughtUp: d.reader.Positions()[p] >= d.ends[p]}
}

package bench

import (
	"fmt"
	"io/fs"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/examples"
	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

const partitions = 8 // as in the demo

var seedKey = []byte("guerdon bench")

// demoBundle is the demo's programme with its checked-in model.
func demoBundle(tb testing.TB) *engine.Bundle {
	tb.Helper()
	p, err := program.Parse("examples/cdnow.yaml", examples.CDNOW)
	if err != nil {
		tb.Fatal(err)
	}
	text, err := fs.ReadFile(examples.Files, p.Model)
	if err != nil {
		tb.Fatal(err)
	}
	m, err := model.Parse(text)
	if err != nil {
		tb.Fatal(err)
	}
	b := &engine.Bundle{
		ProgramID: p.Hash(), ModelID: m.ID(), Layout: p.Layout(), Model: m,
		Symbols: p.Symbols(), Policy: p.Policy(),
		Purchases:   p.Layout().Signal(record.TypePurchase),
		StartsMS:    p.Reward.StartsMS,
		SweepMS:     p.Sweep().Milliseconds(),
		MaxFutureMS: p.Events.MaxFuture.Milliseconds(),
	}
	if err := b.Check(); err != nil {
		tb.Fatal(err)
	}
	return b
}

// everyEvent is the demo's bundle with no history and no sweeps, so that each
// event is one decision's work; keep chooses among its rewards.
func everyEvent(tb testing.TB, keep func(*reward.Reward) bool) *engine.Bundle {
	tb.Helper()
	b := demoBundle(tb)
	cfg := b.Policy.Config()
	rules := cfg.Rewards
	cfg.StartsMS, cfg.Rewards = 0, nil
	for i := range rules {
		if keep(&rules[i]) {
			cfg.Rewards = append(cfg.Rewards, rules[i])
		}
	}
	var err error
	if b.Policy, err = reward.Compile(cfg, b.Symbols); err != nil {
		tb.Fatal(err)
	}
	b.StartsMS, b.SweepMS = 0, 0
	return b
}

func allRewards(*reward.Reward) bool { return true }

// pastPoints leaves out the points every purchase earns: with them go the badges,
// and the rest wants a silent member, so that events are scored and grant nothing.
func pastPoints(r *reward.Reward) bool { return r.Kind != reward.KindPoints }

// always has one bundle in force from the first record.
type always struct{ b *engine.Bundle }

func (a always) Genesis() (*engine.Bundle, error)           { return a.b, nil }
func (a always) Bundle(_, _ string) (*engine.Bundle, error) { return a.b, nil }

// newEngine is an engine over a store in memory; close it after use.
func newEngine(tb testing.TB, b *engine.Bundle) (*engine.Engine, *features.Store) {
	tb.Helper()
	s, err := features.Open("profiles", features.Identity{Prefix: "bench.", Layout: b.Layout.Hash(), Generation: "1", Epoch: 1},
		features.Options{FS: vfs.NewMem(), CacheBytes: 64 << 20})
	if err != nil {
		tb.Fatal(err)
	}
	e, err := engine.New(engine.Config{Epoch: 1, Partitions: partitions, Seed: seedKey}, s, always{b})
	if err != nil {
		tb.Fatal(err)
	}
	return e, s
}

var readPurchases = sync.OnceValues(sandbox.CDNOW)

// purchases are CDNOW's, in order of time. Not to be changed.
func purchases(tb testing.TB) []record.Event {
	tb.Helper()
	events, err := readPurchases()
	if err != nil {
		tb.Fatal(err)
	}
	return events
}

var makeLinks = sync.OnceValues(func() ([]record.Event, error) {
	bought, err := readPurchases()
	if err != nil {
		return nil, err
	}
	return sandbox.DefaultMembers("guerdon demo").Links(bought)
})

// demoEvents are the purchases and the simulated wallet links, as the demo has
// them. They take a second to make, for every wallet is a real key.
func demoEvents(tb testing.TB) []record.Event {
	tb.Helper()
	links, err := makeLinks()
	if err != nil {
		tb.Fatal(err)
	}
	return sandbox.Merge(purchases(tb), links)
}

// partitioned encodes events as they stand in the events topic.
func partitioned(events []record.Event) (logs [partitions][]stream.Record) {
	for i := range events {
		ev := &events[i]
		p := stream.PartitionFor([]byte(ev.Member), partitions)
		logs[p] = append(logs[p], stream.Record{Partition: p, Offset: int64(len(logs[p])), TimeMS: ev.TimeMS,
			Key: []byte(ev.Member), Value: record.AppendEvent(nil, ev)})
	}
	return logs
}

// copies repeats each event for n members who do the same at the same time.
func copies(events []record.Event, n int) []record.Event {
	all := make([]record.Event, 0, n*len(events))
	for i := range events {
		for c := range n {
			ev := events[i]
			ev.ID, ev.Member = fmt.Sprintf("%s-%d", ev.ID, c), fmt.Sprintf("%s-%d", ev.Member, c)
			all = append(all, ev)
		}
	}
	return all
}

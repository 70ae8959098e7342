package engine

import (
	"fmt"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

const dayMS = 24 * 3600 * 1000

// testBundle is a small programme: points per purchase, a credit for the silent
// found by weekly sweeps, a badge.
func testBundle(t testing.TB) *Bundle {
	t.Helper()
	layout, err := features.NewLayout(features.Config{
		Signals: []features.Signal{
			{Name: "purchase", Match: features.Match{Type: "purchase"}, Value: "value", Weight: 1, HalfLives: []time.Duration{7 * 24 * time.Hour, 30 * 24 * time.Hour}},
		},
		Features:         []features.Feature{{Kind: features.Recency, Of: "purchase"}, {Kind: features.Tenure}},
		DuplicateHorizon: 7 * 24 * time.Hour,
	})
	if err != nil {
		t.Fatal(err)
	}
	spec := model.Spec{Format: model.Format, Heads: []model.HeadSpec{{Name: "churn", Calibration: model.Calibration{Slope: 1}, Bias: -1}}}
	for _, name := range layout.Names() {
		weight := 0.01
		if name == "recency(purchase)" {
			weight = 0.2
		}
		spec.Features = append(spec.Features, model.FeatureSpec{Name: name, Transform: model.TransformIdentity, Mean: 1, Scale: 2})
		spec.Heads[0].Weights = append(spec.Heads[0].Weights, weight)
	}
	m, err := model.New(spec)
	if err != nil {
		t.Fatal(err)
	}
	syms := reward.NewSymbols(m.Heads(), layout.Names(), layout.SignalNames())
	policy, err := reward.Compile(reward.Config{
		StartsMS: 20 * dayMS,
		Holdout:  0.2,
		Explore:  0.2,
		Classes:  []reward.Class{{Class: 0, Name: "points", Cap: 1 << 40}, {Class: 2, Name: "credit", Cap: 4000}},
		Rewards: []reward.Reward{
			{Name: "everyday", Kind: reward.KindPoints, Class: 0, Amount: "value / 100", When: "on(purchase)"},
			{Name: "win-back", Kind: reward.KindCredit, Class: 2, Amount: "5 + 10 * churn", When: "churn >= 0.5 && count(purchase) >= 1",
				Expires: 14 * 24 * time.Hour, Cooldown: 10 * 24 * time.Hour, Worth: 1200, Cost: 100, BudgetPerDay: 40},
			{Name: "status", Kind: reward.KindBadge, When: "earned >= 5", Tiers: []reward.Tier{{Name: "bronze", Earned: 5}, {Name: "gold", Earned: 40}}},
		},
	}, syms)
	if err != nil {
		t.Fatal(err)
	}
	return &Bundle{
		ProgramID: "sha256:programme", ModelID: m.ID(),
		Layout: layout, Model: m, Symbols: syms, Policy: policy,
		Purchases: 0, StartsMS: 20 * dayMS, SweepMS: 7 * dayMS, MaxFutureMS: 600_000,
	}
}

// oneBundle has one programme in force for ever.
type oneBundle struct{ b *Bundle }

func (o oneBundle) Genesis() (*Bundle, error)           { return o.b, nil }
func (o oneBundle) Bundle(_, _ string) (*Bundle, error) { return o.b, nil }

const testPartitions = 2

func openStore(t testing.TB, fs vfs.FS, b *Bundle) *features.Store {
	t.Helper()
	s, err := features.Open("data", features.Identity{Prefix: "test.", Layout: b.Layout.Hash(), Generation: "1", Epoch: 1},
		features.Options{FS: fs, CacheBytes: 32 << 20})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// newEngine makes an engine with room in memory for about as many members as cache
// says; 0: for all.
func newEngine(t testing.TB, s *features.Store, b *Bundle, cache int) *Engine {
	t.Helper()
	const bytes = 512 // of one
	e, err := New(Config{Epoch: 1, Partitions: testPartitions, Seed: []byte("seed"), CacheBytes: int64(cache) * bytes}, s, oneBundle{b})
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// eventAt builds one encoded record of the events topic.
func eventAt(offset int64, ev record.Event) stream.Record {
	return stream.Record{Offset: offset, TimeMS: ev.TimeMS, Key: []byte(ev.Member), Value: record.AppendEvent(nil, &ev)}
}

// on is a name like this one whose events belong to partition p.
func on(p int32, name string) string {
	for i := 0; ; i++ {
		if s := fmt.Sprintf("%s-%d", name, i); stream.PartitionFor([]byte(s), testPartitions) == p {
			return s
		}
	}
}

func purchase(id, member string, timeMS, cents int64) record.Event {
	return record.Event{ID: id, Source: "pos", Type: record.TypePurchase, TimeMS: timeMS, Member: member, Value: cents, Currency: "EUR"}
}

// ordered gives a purchase an order of two lines.
func ordered(ev record.Event, order string) record.Event {
	ev.Order = order
	ev.Lines = []record.Line{{SKU: "a", Quantity: 2, Value: ev.Value / 2}, {SKU: "b", Quantity: 1, Value: ev.Value - ev.Value/2}}
	return ev
}

// comeBack makes an event by which some or all of an order comes back, in one of the
// ways there are.
func comeBack(way int, ev record.Event, order string) record.Event {
	ev.Type, ev.RefundOf = record.TypeRefund, order
	switch way % 5 {
	case 0: // by value
	case 1:
		ev.Value = 0
	case 2:
		ev.Lines = []record.Line{{SKU: "a", Quantity: 1}}
	case 3:
		ev.Type = record.TypeVoid
	case 4:
		ev.Type, ev.Order = record.TypeExchange, order+"x"
		ev.Lines = []record.Line{{SKU: "b", Quantity: -1}, {SKU: "c", Quantity: 1, Value: ev.Value}}
	}
	return ev
}

func walletLink(id, member string, timeMS int64, n int) record.Event {
	return record.Event{ID: id, Source: "link", Type: record.TypeWalletLink, TimeMS: timeMS, Member: member,
		Attrs: []record.Attr{{Name: "address", Value: fmt.Sprintf("0x%040x", n+1)}}}
}

// replayAll decides a log in one thread and returns its decisions per partition.
func replayAll(t testing.TB, b *Bundle, logs [testPartitions][]stream.Record) [testPartitions][]string {
	t.Helper()
	s := openStore(t, vfs.NewMem(), b)
	defer s.Close()
	var got [testPartitions][]string
	r := NewReplayer(newEngine(t, s, b, 0), func(m *stream.Message) error {
		got[m.Partition] = append(got[m.Partition], string(m.Value))
		return nil
	})
	for p := range int32(testPartitions) {
		if err := r.Assign(p); err != nil {
			t.Fatal(err)
		}
		if err := r.Feed(p, logs[p]); err != nil {
			t.Fatal(err)
		}
	}
	return got
}

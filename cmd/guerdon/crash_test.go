package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// crashPlan is how hard TestCrash tries.
type crashPlan struct {
	events int
	rate   float64
	kills  int
	within time.Duration // longest life between two kills
	twin   bool          // compare with an uninterrupted run
}

// TestCrash is promise 1 with real processes: `guerdon run` is killed with SIGKILL
// at random moments, once with its data directory deleted, while members are erased
// and merged, and orders come back. After that the proof holds, the decisions are those
// of a one-thread replay of the same log, and, with feedback off, those of a run that
// nobody interrupted.
//
// GUERDON_CRASH=full is `make crash`; GUERDON_CRASH_SEED repeats a schedule;
// GUERDON_TEST_BROKERS names a real Kafka to do it on, `make crash-kafka`.
func TestCrash(t *testing.T) {
	plan := crashPlan{events: 9_000, rate: 3_000, kills: 3, within: 900 * time.Millisecond}
	if os.Getenv("GUERDON_CRASH") == "full" {
		plan = crashPlan{events: 60_000, rate: 1_200, kills: 20, within: 2500 * time.Millisecond, twin: true}
	} else if testing.Short() {
		t.Skip("starts processes")
	}
	seed := uint64(time.Now().UnixNano())
	if s := os.Getenv("GUERDON_CRASH_SEED"); s != "" {
		if _, err := fmt.Sscan(s, &seed); err != nil {
			t.Fatal(err)
		}
	}
	t.Logf("GUERDON_CRASH_SEED=%d", seed)
	random := rand.New(rand.NewPCG(seed, 1))

	w := newWorld(t)
	data := filepath.Join(w.dir, "data")
	input := w.importSample(t, plan.events, plan.rate)
	wipe := random.IntN(plan.kills)
	for i := range plan.kills {
		p := w.product(t, data)
		select {
		case <-p.done:
			t.Fatalf("guerdon run ended by itself before kill %d: %v\n%s", i, p.err, tail(p.out.String(), 2000))
		case <-time.After(100*time.Millisecond + time.Duration(random.Int64N(int64(plan.within)))):
		}
		p.kill()
		if i == wipe {
			if err := os.RemoveAll(data); err != nil {
				t.Fatal(err)
			}
		}
		if !plan.twin {
			w.control(t, random)
		}
	}
	<-input.done
	if input.err != nil {
		t.Fatalf("import: %v", input.err)
	}
	last := w.product(t, data)
	result := w.settled(t, last)
	t.Logf("%d kills, data deleted after kill %d: %d events, %d decisions, identical and proved", plan.kills, wipe+1, result.Events, result.Decisions)
	if n := handovers(t, w); n == 0 && !plan.twin {
		t.Error("no merge led to a handover")
	}
	if n := reversals(t, w); n == 0 && !plan.twin {
		t.Error("nothing was reversed")
	}
	w.ended(t)
	if took := last.interrupt(t); took > 2*time.Second {
		t.Errorf("Ctrl-C took %v, want at most two seconds", took)
	}
	if plan.twin {
		compareWithTwin(t, w, plan)
	}
}

// control writes what only operators do into the log as it stands: a member is
// erased, others are merged, into their own partition and another, and a part of a
// budget is moved. Before that, orders come back.
func (w *world) control(t *testing.T, random *rand.Rand) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	var members []string
	var bought []record.Event
	waitUntil(t, 30*time.Second, "events come in", func() bool {
		members, bought = members[:0], bought[:0]
		err := stream.Each(ctx, w.stream(), stream.Events, func(r *stream.Record) error {
			var ev record.Event
			if ev.Decode(r.Value) == nil {
				members = append(members, strings.Clone(ev.Member))
				if ev.Type == record.TypePurchase {
					bought = append(bought, ev.Clone())
				}
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		return len(members) > 0
	})
	pick := func() string { return members[random.IntN(len(members))] }
	var messages []stream.Message
	add := func(p int32, key string, c record.Control) {
		messages = append(messages, stream.Message{Topic: stream.Events, Partition: p, Key: []byte(key), Value: record.AppendControl(nil, &c)})
	}
	for range 20 {
		if from, into := pick(), pick(); from != into {
			add(-1, from, record.Control{Kind: record.ControlMerge, From: from, Into: into})
		}
	}
	for i := range 40 {
		ev := bought[random.IntN(len(bought))]
		if ev.RefundOf = ev.Order; ev.RefundOf == "" {
			ev.RefundOf = ev.ID
		}
		ev.ID, ev.Order = fmt.Sprintf("back-%d-%d", i, random.Uint32()), ""
		ev.Type = []string{record.TypeRefund, record.TypeVoid, record.TypeExchange}[i%3]
		ev.Value /= 2
		messages = append(messages, stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: record.AppendEvent(nil, &ev), TimeMS: ev.TimeMS})
	}
	erased := pick()
	add(-1, erased, record.Control{Kind: record.ControlErase, Member: erased})
	add(2, "", record.Control{Kind: record.ControlRelease, Reward: "win-back", Day: genesisMS/86_400_000 + 100, Amount: 5, To: 3})
	to, err := stream.NewAppender(ctx, w.stream(), "control")
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	if err := to.Append(ctx, messages, nil); err != nil {
		t.Fatal(err)
	}
}

// ended: of every decision that settles the receipts tell one end, whatever was killed.
func (w *world) ended(t *testing.T) {
	t.Helper()
	settling := map[string]bool{}
	err := eachDecision(t.Context(), w.stream(), func(_ int32, d *record.Decision) error {
		if d.Settles() {
			settling[d.ID] = true
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var ends map[string]int
	waitUntil(t, 20*time.Second, "every decision's end is told", func() bool {
		ends = map[string]int{}
		err := stream.Each(t.Context(), w.stream(), stream.Receipts, func(r *stream.Record) error {
			if !record.IsGrantReceipt(r.Value) {
				return nil
			}
			g, err := record.DecodeGrantReceipt(r.Value)
			if err == nil && (g.State == record.StateFinal || g.State == record.StateDiverted) {
				ends[g.Decision]++
			}
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
		return len(ends) >= len(settling)
	})
	for id, n := range ends {
		if n != 1 || !settling[id] {
			t.Errorf("%d ends of %s, which settles: %v", n, id, settling[id])
		}
	}
}

// reversals counts the decisions that take others back.
func reversals(t *testing.T, w *world) (n int) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	err := eachDecision(ctx, w.stream(), func(_ int32, d *record.Decision) error {
		if d.Reverses != "" {
			n++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// handovers counts what partitions wrote to each other.
func handovers(t *testing.T, w *world) int {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	n := 0
	err := stream.Each(ctx, w.stream(), stream.Events, func(r *stream.Record) error {
		if c, err := record.DecodeControl(r.Value); err == nil && c.Handover() {
			n++
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d handovers", n)
	return n
}

// compareWithTwin runs the same input without interruption beside it.
func compareWithTwin(t *testing.T, w *world, plan crashPlan) {
	t.Helper()
	twin := newWorld(t)
	input := twin.importSample(t, plan.events, 0)
	p := twin.product(t, filepath.Join(twin.dir, "data"))
	<-input.done
	twin.settled(t, p)
	want, got := essence(t, twin), essence(t, w)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decisions differ from an uninterrupted run's (-uninterrupted +killed):\n%s", tail(diff, 4000))
	}
	total := 0
	for _, n := range want {
		total += n
	}
	t.Logf("%d decisions equal an uninterrupted run's", total)
}

// essence counts decisions by member, event id, reward and amount.
func essence(t *testing.T, w *world) map[string]int {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	all := map[string]int{}
	err := eachDecision(ctx, w.stream(), func(_ int32, d *record.Decision) error {
		all[fmt.Sprintf("%s %s %s %d", d.Member, d.Event.ID, d.Reward, d.Amount)]++
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// deadLetters returns the reasons in the dead-letters topic.
func deadLetters(t *testing.T, w *world) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	r, err := stream.NewReader(ctx, w.stream(), stream.DeadLetters, nil)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	var reasons []string
	err = r.ToEnd(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			for _, h := range recs[i].Headers {
				if h.Key == stream.HeaderReason {
					reasons = append(reasons, string(h.Value))
				}
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return reasons
}

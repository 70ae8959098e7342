package main

import (
	"bytes"
	"context"
	"crypto/rand"
	"fmt"
	mathrand "math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// Partitions of the fault suite's topics: enough to share, few enough to start fast.
const faultPartitions = 4

// faultWorld is a broker, the topics of one schedule, and the programme they are
// scored with: the demo's, with one reward more that a slow oracle can tell.
type faultWorld struct {
	*world
	broker string // where the proxy stands before
	rnd    *mathrand.Rand
	pump   *pump
	dirs   []string
}

// regularAtLeast is the threshold of the reward that the slow oracle decides too.
const regularAtLeast = 2.5

// regularAmount is what it grants.
const regularAmount = 7

// newFaultWorld is a broker in this process, or the one of GUERDON_TEST_BROKERS, with
// topics of its own.
func newFaultWorld(t *testing.T, seed uint64) *faultWorld {
	t.Helper()
	w := &world{dir: t.TempDir(), prefix: "test-" + strings.ToLower(rand.Text()) + ".", brokers: os.Getenv("GUERDON_TEST_BROKERS")}
	if w.brokers == "" {
		b, err := sandbox.StartBroker(sandbox.BrokerOptions{})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = b.Close() })
		w.brokers = b.Addr()
	}
	w.programme = earlyProgramme(t, w.dir, w.prefix)
	text, err := os.ReadFile(w.programme)
	if err != nil {
		t.Fatal(err)
	}
	const before = "  win-back:\n"
	regular := fmt.Sprintf("  regular: {kind: points, token: 0, when: \"on(purchase) && count(purchase,14d) >= %v\", amount: %d}\n\n", regularAtLeast, regularAmount)
	if !bytes.Contains(text, []byte(before)) {
		t.Fatal("the programme has no win-back any more")
	}
	if err := os.WriteFile(w.programme, bytes.Replace(text, []byte(before), []byte(regular+before), 1), 0o600); err != nil {
		t.Fatal(err)
	}
	f := &faultWorld{world: w, rnd: mathrand.New(mathrand.NewPCG(seed, 4)), broker: w.brokers}
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	if _, err := stream.EnsureTopics(ctx, w.stream(), faultPartitions); err != nil {
		t.Fatal(err)
	}
	f.pump = startPump(t, w.stream(), seed)
	t.Logf("to repeat: GUERDON_FAULT_SEED=%d (topics %s*)", seed, w.prefix)
	return f
}

// faultSeed is drawn anew each time, unless GUERDON_FAULT_SEED repeats one.
func faultSeed(t *testing.T) uint64 {
	t.Helper()
	seed := uint64(time.Now().UnixNano())
	if s := os.Getenv("GUERDON_FAULT_SEED"); s != "" {
		if _, err := fmt.Sscan(s, &seed); err != nil {
			t.Fatal(err)
		}
	}
	return seed
}

// onKafka reports whether the schedules run on a real broker, at full length.
func onKafka() bool { return os.Getenv("GUERDON_TEST_BROKERS") != "" }

// data is a fresh directory for an instance; the audit looks at all of them.
func (w *faultWorld) data(t *testing.T) string {
	t.Helper()
	dir := filepath.Join(w.dir, fmt.Sprintf("data%d", len(w.dirs)))
	w.dirs = append(w.dirs, dir)
	return dir
}

// scorer starts `guerdon score` over dir with more environment. The store is small, so
// that it is flushed, and its session short, so that the dead are missed soon.
func (w *faultWorld) scorer(t *testing.T, dir string, env ...string) *process {
	t.Helper()
	return startWith(t, env, w.scoreArgs(dir)...)
}

func (w *faultWorld) scoreArgs(dir string) []string {
	return append([]string{"score", "--program", w.programme, "--data", dir, "--commit", "20ms", "--session", "1s", "--cache-mb", "32", "-v"}, w.kafka()...)
}

// diesAt waits until the process has ended by SIGKILL, as GUERDON_FAULT made it.
func (w *faultWorld) diesAt(t *testing.T, p *process, point string, within time.Duration) bool {
	t.Helper()
	select {
	case <-p.done:
	case <-time.After(within):
		return false
	}
	if status, ok := p.cmd.ProcessState.Sys().(syscall.WaitStatus); !ok || status.Signal() != syscall.SIGKILL {
		t.Fatalf("guerdon score ended by itself before %s: %v\n%s", point, p.err, tail(p.out.String(), 3000))
	}
	return true
}

// ended reports whether a process is over.
func (p *process) ended() bool {
	select {
	case <-p.done:
		return true
	default:
		return false
	}
}

// pump appends events at a steady rate until it is stopped: purchases in rough
// order, late ones, events sent twice, refunds, voids and exchanges before and after
// their orders, rubbish, clocks that are ahead.
type pump struct {
	stop chan struct{}
	done chan error
}

const (
	feedMembers = 120
	feedRate    = 1500 // a second
	feedStepMS  = 8 * 60_000
)

func startPump(t *testing.T, cfg stream.Config, seed uint64) *pump {
	t.Helper()
	im, err := stream.NewImporter(t.Context(), cfg)
	if err != nil {
		t.Fatal(err)
	}
	f := &pump{stop: make(chan struct{}), done: make(chan error, 1)}
	go func() {
		defer im.Close()
		f.done <- f.run(im, mathrand.New(mathrand.NewPCG(seed, 5)))
	}()
	t.Cleanup(func() { _ = f.end() })
	return f
}

// end stops the pump; everything it sent is in the log then.
func (f *pump) end() error {
	select {
	case <-f.stop:
	default:
		close(f.stop)
	}
	err := <-f.done
	f.done <- err
	return err
}

func (f *pump) run(im *stream.Importer, rnd *mathrand.Rand) error {
	g := &generator{rnd: rnd, nowMS: time.Date(1997, 1, 2, 0, 0, 0, 0, time.UTC).UnixMilli()}
	for m := range feedMembers {
		im.Add(g.link(m))
	}
	const batch = 50
	tick := time.NewTicker(time.Second * batch / feedRate)
	defer tick.Stop()
	for {
		select {
		case <-f.stop:
			ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
			defer cancel()
			return im.Flush(ctx)
		case <-tick.C:
			for range batch {
				im.Add(g.next())
			}
		}
	}
}

// generator invents events, each a little later than the one before.
type generator struct {
	rnd   *mathrand.Rand
	nowMS int64
	n     int
	past  []record.Event // of late, to be sent again or refunded
	later []record.Event // bought, but what came back of it was sent first
}

func (g *generator) member() string {
	return fmt.Sprintf("m%03d", min(g.rnd.IntN(feedMembers), g.rnd.IntN(feedMembers)))
}

func (g *generator) message(ev *record.Event) stream.Message {
	return stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: record.AppendEvent(nil, ev), TimeMS: g.nowMS}
}

func (g *generator) link(m int) stream.Message {
	return g.message(&record.Event{ID: fmt.Sprint("w", m), Source: "link", Type: record.TypeWalletLink, TimeMS: g.nowMS, Member: fmt.Sprintf("m%03d", m),
		Attrs: []record.Attr{{Name: "address", Value: fmt.Sprintf("0x%040x", m+1)}}})
}

// comeBack makes ev take some or all of a purchase back, and maybe buy something else.
func (g *generator) comeBack(ev, old *record.Event) {
	ev.Type, ev.RefundOf, ev.Member = record.TypeRefund, old.ID, old.Member
	switch g.rnd.IntN(4) {
	case 0:
		ev.Value = old.Value
	case 1:
		ev.Value = old.Value / 2
	case 2:
		ev.Type, ev.Value = record.TypeVoid, 0
	case 3:
		ev.Type = record.TypeExchange
	}
}

func (g *generator) next() stream.Message {
	g.n++
	g.nowMS += g.rnd.Int64N(2 * feedStepMS)
	ev := record.Event{ID: fmt.Sprint("e", g.n), Source: "pos", Type: record.TypePurchase, TimeMS: g.nowMS, Member: g.member(), Value: g.rnd.Int64N(9000), Currency: "USD"}
	switch kind := g.rnd.IntN(100); {
	case kind < 6: // out of order by hours
		ev.TimeMS -= g.rnd.Int64N(12 * 3600_000)
	case kind < 10: // late by days
		ev.TimeMS -= g.rnd.Int64N(20 * 24 * 3600_000)
	case kind < 16 && len(g.past) > 0: // its producer retries
		ev = g.past[g.rnd.IntN(len(g.past))]
	case kind < 22 && len(g.past) > 0:
		g.comeBack(&ev, &g.past[g.rnd.IntN(len(g.past))])
	case kind < 24: // before it was bought
		old := ev
		old.ID += "-order"
		g.later = append(g.later, old)
		g.comeBack(&ev, &old)
	case kind < 28 && len(g.later) > 0:
		ev, g.later = g.later[0], g.later[1:]
	case kind < 29: // a clock ahead
		ev.TimeMS += 24 * 3600_000
		return g.message(&ev)
	case kind < 30:
		return stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: []byte(`{"id":`), TimeMS: g.nowMS}
	}
	if ev.Type == record.TypePurchase {
		if g.past = append(g.past, ev); len(g.past) > 20 {
			g.past = g.past[1:]
		}
	}
	return g.message(&ev)
}

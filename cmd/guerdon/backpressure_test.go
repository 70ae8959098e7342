package main

import (
	"fmt"
	"io"
	"net"
	"os"
	"regexp"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// narrow is a proxy before a broker: what clients send goes through at so many bytes a
// second over all of them; answers come at full speed. The worst for a reader that
// writes: it can fetch far more than it can get rid of.
type narrow struct {
	net.Listener
	to   string
	rate int
	mu   sync.Mutex
	free time.Time // when the next byte may pass
}

func newNarrow(t *testing.T, to string, rate int) *narrow {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	n := &narrow{Listener: l, to: to, rate: rate}
	go n.serve()
	t.Cleanup(func() { _ = l.Close() })
	return n
}

func (n *narrow) serve() {
	for {
		client, err := n.Accept()
		if err != nil {
			return
		}
		broker, err := net.Dial("tcp", n.to)
		if err != nil {
			_ = client.Close()
			continue
		}
		forward := func(dst, src net.Conn, wait func(int)) {
			buf := make([]byte, 32<<10)
			for {
				k, err := src.Read(buf)
				if wait(k); err != nil {
					break
				}
				if _, err := dst.Write(buf[:k]); err != nil {
					break
				}
			}
			_ = client.Close()
			_ = broker.Close()
		}
		go forward(broker, client, n.wait)
		go forward(client, broker, func(int) {})
	}
}

func (n *narrow) wait(bytes int) {
	const small = 2048 // heartbeats and fetches pass: it is the mass that is held up
	if bytes < small {
		return
	}
	n.mu.Lock()
	n.free = n.free.Add(time.Duration(float64(bytes) / float64(n.rate) * float64(time.Second)))
	if now := time.Now(); n.free.Before(now) {
		n.free = now
	}
	until := n.free
	n.mu.Unlock()
	time.Sleep(time.Until(until))
}

// status is a figure of /proc/PID/status in MiB.
func (p *process) status(t *testing.T, name string) int {
	t.Helper()
	f, err := os.Open(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	if err != nil {
		t.Skip("no /proc here: ", err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		t.Fatal(err)
	}
	m := regexp.MustCompile(`(?m)^` + name + `:\s+(\d+) kB$`).FindSubmatch(b)
	if m == nil {
		t.Fatalf("no %s in\n%s", name, b)
	}
	kb, _ := strconv.Atoi(string(m[1]))
	return kb / 1024
}

func mib(at, name string) int { return int(counted(at, name)) >> 20 }

// TestBackpressure: a backlog that is many times what a process may hold, and a broker
// that takes far less a second than it gives. Memory stays within its bound, and work
// goes on. GUERDON_TEST_BACKLOG is the events, GUERDON_TEST_RATE the bytes a second.
func TestBackpressure(t *testing.T) {
	events, rate := 0, 20<<20
	if s := os.Getenv("GUERDON_TEST_BACKLOG"); s == "" {
		t.Skip("takes minutes, where GUERDON_TEST_BACKLOG says how many events")
	} else if _, err := fmt.Sscan(s, &events); err != nil {
		t.Fatal(err)
	}
	if s := os.Getenv("GUERDON_TEST_RATE"); s != "" {
		if _, err := fmt.Sscan(s, &rate); err != nil {
			t.Fatal(err)
		}
	}
	w := newWorld(t)
	im, err := stream.NewImporter(t.Context(), w.stream())
	if err != nil {
		t.Fatal(err)
	}
	defer im.Close()
	began := time.Now()
	for i := range events {
		ev := record.Event{ID: strconv.Itoa(i), Source: "shop", Type: record.TypePurchase, TimeMS: 852076800000 + int64(i)*100,
			Member: fmt.Sprintf("m%07d", i*7919%500_000), Value: int64(i%5000 + 100), Currency: "USD"}
		im.Add(stream.Message{Topic: stream.Events, Partition: -1, Key: []byte(ev.Member), Value: record.AppendEvent(nil, &ev), TimeMS: ev.TimeMS})
	}
	if err := im.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d events appended in %v", events, time.Since(began).Round(time.Second))
	const memory = 512
	at := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	p := startWith(t, []string{"GUERDON_FAULT_DIAL=" + newNarrow(t, w.brokers, rate).Addr().String()},
		"score", "--program", w.programme, "--data", w.dir+"/slow", "--brokers", w.brokers, "--prefix", w.prefix,
		"--metrics", at, "--memory-mb", strconv.Itoa(memory), "--verbose")
	began = time.Now()
	done, last, ahead := 0.0, time.Now(), 0
	for next := time.Now(); time.Since(began) < 45*time.Second && done < float64(events); {
		time.Sleep(500 * time.Millisecond)
		if n := counted(at, "guerdon_events_total"); n > done {
			done, last = n, time.Now()
		}
		ahead = max(ahead, mib(at, "guerdon_kafka_consumer_buffered_fetch_bytes"))
		if time.Now().After(next) {
			next = next.Add(5 * time.Second)
			t.Logf("%v events, resident %d MiB, of it Go %v in use and %v held, blocks %v, memtables %v, fetched ahead %v", done, p.status(t, "VmRSS"),
				mib(at, "go_memstats_heap_inuse_bytes"), mib(at, "go_memstats_sys_bytes"), mib(at, "guerdon_store_block_cache_bytes"), mib(at, "guerdon_store_memtable_bytes"), mib(at, "guerdon_kafka_consumer_buffered_fetch_bytes"))
		}
		if idle := time.Since(last); idle > 30*time.Second {
			t.Fatalf("nothing is committed for %v, after %v events", idle, done)
		}
	}
	peak := p.status(t, "VmHWM")
	t.Logf("%d MB/s to the broker: %v events in %v, memory peaked at %d MiB of --memory-mb %d; fetched ahead at most %v MiB, sessions dropped %v",
		rate>>20, done, time.Since(began).Round(time.Second), peak, memory, ahead, counted(at, "guerdon_sessions_dropped_total"))
	if done == 0 || done == float64(events) {
		t.Errorf("%v of %d events are done: it was not slow, or stuck", done, events)
	}
	if bound := memory * 5 / 4; peak > bound {
		t.Errorf("memory peaked at %d MiB, the bound is %d", peak, bound)
	}
	if mostAhead := 2 * int(memoryOf(memory<<20, 0).fetchBytes>>20); ahead > mostAhead {
		t.Errorf("%d MiB were fetched ahead, the bound is %d", ahead, mostAhead)
	}
}

package main

import (
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// realKafka is an Apache Kafka of this test's own, by scripts/kafka.sh.
type realKafka struct {
	dir  string
	port int
}

// startKafka starts one in a directory of its own. Tests that need it run where
// GUERDON_TEST_BROKERS says that a real Kafka is wanted.
func startKafka(t *testing.T) *realKafka {
	t.Helper()
	if os.Getenv("GUERDON_TEST_BROKERS") == "" || testing.Short() {
		t.Skip("starts Apache Kafka, where GUERDON_TEST_BROKERS is set: make crash-kafka")
	}
	k := &realKafka{dir: filepath.Join(t.TempDir(), "kafka"), port: freePair(t)}
	t.Cleanup(func() { k.script(t, "stop", k.dir) })
	k.start(t)
	t.Setenv("GUERDON_TEST_BROKERS", fmt.Sprintf("127.0.0.1:%d", k.port))
	return k
}

// freePair is a port that is free together with the one above, the controller's, and
// below those that outgoing connections are given: a restart needs them again.
func freePair(t *testing.T) int {
	t.Helper()
	for range 100 {
		port := 12_000 + rand.IntN(18_000)
		a, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port))
		if err != nil {
			continue
		}
		b, err := net.Listen("tcp", fmt.Sprintf("127.0.0.1:%d", port+1))
		_ = a.Close()
		if err == nil {
			_ = b.Close()
			return port
		}
	}
	t.Fatal("no two free ports in a row")
	return 0
}

func (k *realKafka) start(t *testing.T) {
	t.Helper()
	k.script(t, "start", k.dir, strconv.Itoa(k.port))
}

func (k *realKafka) script(t *testing.T, args ...string) {
	t.Helper()
	if out, err := kafkaScript(args).CombinedOutput(); err != nil {
		t.Fatalf("scripts/kafka.sh %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

func kafkaScript(args []string) *exec.Cmd {
	cmd := exec.Command("../../scripts/kafka.sh", args...)
	cmd.Env = append(os.Environ(), "KAFKA_HEAP=512m")
	return cmd
}

// kill is SIGKILL.
func (k *realKafka) kill(t *testing.T) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(k.dir, "pid"))
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(string(b)))
	if err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	waitUntil(t, 10*time.Second, "the broker is gone", func() bool {
		c, err := net.Dial("tcp", fmt.Sprintf("127.0.0.1:%d", k.port))
		if err == nil {
			_ = c.Close()
		}
		return err != nil
	})
}

// TestBrokerCrash kills the broker under a running `guerdon run`, and starts it
// again: the same process goes on, and no decision is lost or doubled. The log itself
// may hold an event twice, see stream.Importer.
func TestBrokerCrash(t *testing.T) {
	k := startKafka(t)
	w := newWorld(t)
	input := w.importSample(t, 20_000, 600)
	p := w.product(t, filepath.Join(w.dir, "data"))
	for range 3 {
		time.Sleep(2*time.Second + rand.N(2*time.Second))
		k.kill(t)
		time.Sleep(rand.N(3 * time.Second))
		k.start(t)
	}
	<-input.done
	if input.err != nil {
		t.Fatalf("import: %v", input.err)
	}
	r := w.settled(t, p)
	t.Logf("3 kills of the broker: %d events, %d decisions, identical and proved", r.Events, r.Decisions)
	if r.Events < 20_000 {
		t.Errorf("%d events in the log, want at least the 20000 acknowledged", r.Events)
	}
	segments, err := filepath.Glob(filepath.Join(k.dir, "data", w.prefix+"events-*", "*.log"))
	if err != nil || len(segments) != 8 {
		t.Errorf("%d segments of events, want one for each of 8 partitions: their age is of no account (%v)", len(segments), err)
	}
}

// TestZombie stops a process for longer than its session and its transactions
// live, and lets it go on: the broker has given both up, and it starts over.
func TestZombie(t *testing.T) {
	if os.Getenv("GUERDON_TEST_BROKERS") == "" || testing.Short() {
		t.Skip("takes half a minute, where GUERDON_TEST_BROKERS is set: make crash-kafka")
	}
	w := newWorld(t)
	input := w.importSample(t, 20_000, 1_000)
	p := w.product(t, filepath.Join(w.dir, "data"))
	waitUntil(t, 20*time.Second, "the first decisions", func() bool { return len(essence(t, w)) > 100 })
	const longerThanBoth = 14 * time.Second
	for _, s := range []syscall.Signal{syscall.SIGSTOP, syscall.SIGCONT} {
		if err := p.cmd.Process.Signal(s); err != nil {
			t.Fatal(err)
		}
		if s == syscall.SIGSTOP {
			time.Sleep(longerThanBoth)
		}
	}
	<-input.done
	if input.err != nil {
		t.Fatalf("import: %v", input.err)
	}
	r := w.settled(t, p)
	t.Logf("%d events, %d decisions, identical and proved", r.Events, r.Decisions)
}

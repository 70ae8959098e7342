package main

import (
	"errors"
	"fmt"
	"net/http"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/stream"
)

// scoring starts `guerdon score` with metrics, and returns where those are.
func (w *world) scoring(t *testing.T, name, prefix string, more ...string) (*process, string) {
	t.Helper()
	at := fmt.Sprintf("127.0.0.1:%d", freePort(t))
	args := []string{"score", "--program", w.programme, "--data", filepath.Join(w.dir, name), "--instance", name,
		"--brokers", w.brokers, "--prefix", prefix, "--metrics", at, "--verbose"}
	return start(t, append(args, more...)...), at
}

func readyz(at string) (ok bool, words string) {
	code, words, _, err := get(at, "/readyz", "")
	return err == nil && code == http.StatusOK, strings.TrimSpace(words)
}

func admin(t *testing.T, w *world) *kadm.Client {
	t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(w.brokers))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cl.Close)
	return kadm.NewClient(cl)
}

// members of the scoring group, by instance name.
func members(t *testing.T, adm *kadm.Client, group string) (names []string) {
	t.Helper()
	groups, err := adm.DescribeGroups(t.Context(), group)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range groups[group].Members {
		if m.InstanceID != nil {
			names = append(names, *m.InstanceID)
		}
	}
	return names
}

// ending waits for a process, and says how it ended.
func (p *process) ending(t *testing.T, within time.Duration) syscall.WaitStatus {
	t.Helper()
	select {
	case <-p.done:
	case <-time.After(within):
		t.Fatalf("did not end within %v", within)
	}
	var exit *exec.ExitError
	if p.err != nil && !errors.As(p.err, &exit) {
		t.Fatal(p.err)
	}
	return p.cmd.ProcessState.Sys().(syscall.WaitStatus)
}

// TestDrain: SIGTERM commits what is scored and open, ends with 0 in time, and keeps
// the place in the group, so that a restart in time moves nothing at its neighbour.
func TestDrain(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	adm, group := admin(t, w), w.prefix+"score"
	first, at := w.scoring(t, "first", w.prefix, "--commit", "1s") // longest, so that much is open
	waitUntil(t, 20*time.Second, "the first is ready with all", func() bool { _, words := readyz(at); return words == "ready, 8 partitions" })
	second, beside := w.scoring(t, "second", w.prefix, "--commit", "1s")
	refused := 0
	waitUntil(t, 30*time.Second, "both are ready with half", func() bool {
		ok, words := readyz(at)
		if !ok {
			refused++ // what stays with it through the rebalance is ready all the time
		}
		_, other := readyz(beside)
		return words == "ready, 4 partitions" && other == words
	})
	if refused > 0 {
		t.Errorf("the first was not ready for a while when the second joined: %d times", refused)
	}
	input := w.importSample(t, 15_000, 3_000)
	waitUntil(t, 20*time.Second, "commits", func() bool { return counted(at, "guerdon_events_total") > 2000 })

	tail, err := stream.NewTail(w.stream(), stream.Events)
	if err != nil {
		t.Fatal(err)
	}
	defer tail.Close()
	all := []int32{0, 1, 2, 3, 4, 5, 6, 7}
	ends, err := tail.Ends(t.Context(), all)
	if err != nil {
		t.Fatal(err)
	}
	time.Sleep(300 * time.Millisecond) // scored by now
	for _, p := range []*process{first, second} {
		if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
			t.Fatal(err)
		}
		began := time.Now()
		if status := p.ending(t, 5*time.Second); status.ExitStatus() != exitOK || p.said("without a full drain") {
			t.Errorf("ended with %v:\n%s", status, tail500(p))
		}
		if took := time.Since(began); took > 2*time.Second {
			t.Errorf("took %v", took)
		}
	}
	offsets, err := adm.FetchOffsets(kadm.RequireStable(t.Context()), group)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all {
		if o, _ := offsets.Lookup(w.prefix+"events", p); o.At < ends[p].Offset {
			t.Errorf("partition %d: committed %d, and %d were there 300 ms before the end", p, o.At, ends[p].Offset)
		}
	}
	if names := members(t, adm, group); len(names) != 2 {
		t.Errorf("after a drain the group keeps a place for %v, want both", names)
	}

	first, at = w.scoring(t, "first", w.prefix)
	second, beside = w.scoring(t, "second", w.prefix)
	waitUntil(t, 20*time.Second, "both are back", func() bool {
		_, a := readyz(at)
		_, b := readyz(beside)
		return a == "ready, 4 partitions" && b == a
	})
	before := strings.Count(second.out.String(), "partitions assigned") + strings.Count(second.out.String(), "partitions revoked")
	first.interrupt(t)
	restarted, _ := w.scoring(t, "first", w.prefix)
	waitUntil(t, 20*time.Second, "the restarted one is ready", func() bool { return restarted.said("partitions ready") })
	if n := strings.Count(second.out.String(), "partitions assigned") + strings.Count(second.out.String(), "partitions revoked"); n != before {
		t.Errorf("its neighbour's restart moved partitions of the second:\n%s", tail500(second))
	}
	<-input.done
}

func tail500(p *process) string { return tail(p.out.String(), 500) }

// TestSecondSignal: with a broker that does not answer a drain takes its time, and a
// second signal ends the process at once.
func TestSecondSignal(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	p, at := w.scoring(t, "only", w.prefix)
	waitUntil(t, 20*time.Second, "ready", func() bool { ok, _ := readyz(at); return ok })
	input := w.importSample(t, 60_000, 3_000)
	waitUntil(t, 20*time.Second, "commits", func() bool { return counted(at, "guerdon_events_total") > 100 })
	for _, s := range []struct {
		to  *process
		sig syscall.Signal
	}{{w.dev, syscall.SIGSTOP}, {p, syscall.SIGTERM}} {
		if err := s.to.cmd.Process.Signal(s.sig); err != nil {
			t.Fatal(err)
		}
		time.Sleep(150 * time.Millisecond)
	}
	select {
	case <-p.done:
		t.Fatal("nothing was open: it ended at the first signal")
	default:
	}
	began := time.Now()
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if status := p.ending(t, 5*time.Second); !status.Signaled() || time.Since(began) > 300*time.Millisecond {
		t.Errorf("after the second signal it took %v and ended with %v", time.Since(began), status)
	}
	input.kill()
}

// TestReadyz over a life: an instance that gets nothing is ready; one that has lost its
// broker is not, and is again when the broker is back.
func TestReadyz(t *testing.T) {
	if testing.Short() {
		t.Skip("starts processes")
	}
	w := newWorld(t)
	const prefix = "one."
	w.programme = earlyProgramme(t, t.TempDir(), prefix)
	_, at := w.scoring(t, "works", prefix, "--partitions", "1")
	waitUntil(t, 20*time.Second, "ready with one", func() bool { _, words := readyz(at); return words == "ready, 1 partitions" })
	_, idle := w.scoring(t, "spare", prefix, "--partitions", "1")
	waitUntil(t, 20*time.Second, "ready with none", func() bool { _, words := readyz(idle); return words == "ready, 0 partitions" })
	if counted(idle, "guerdon_ready") != 1 || counted(idle, "guerdon_partitions_assigned") != 0 || counted(idle, "guerdon_events_partitions") != 1 {
		t.Error("metrics of the one without partitions")
	}
	w.dev.kill()
	began := time.Now()
	for _, at := range []string{at, idle} {
		waitUntil(t, 40*time.Second, "not ready without a broker", func() bool { ok, words := readyz(at); return !ok && words == "not in the consumer group" })
		if counted(at, "guerdon_ready") != 0 {
			t.Error("guerdon_ready says otherwise")
		}
	}
	t.Logf("not ready %v after the broker's death", time.Since(began).Round(time.Millisecond))
}

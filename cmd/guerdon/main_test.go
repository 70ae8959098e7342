package main

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/guerdon/guerdon/stream"
)

// asMain makes this test binary the real program: process tests start themselves
// with it set, so that what is killed is what users run, and nothing is built twice.
const asMain = "GUERDON_TEST_AS_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asMain) == "1" {
		main()
		return
	}
	os.Exit(m.Run())
}

// process is a running guerdon.
type process struct {
	cmd  *exec.Cmd
	out  output
	done chan struct{}
	err  error
}

// output is written by the process's copier while the test reads it.
type output struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (o *output) Write(b []byte) (int, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.Write(b)
}

func (o *output) String() string {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.text.String()
}

// said reports whether the process has printed this.
func (p *process) said(what string) bool { return strings.Contains(p.out.String(), what) }

// start starts guerdon with args; its output is shown if the test fails.
func start(t *testing.T, args ...string) *process {
	t.Helper()
	return startWith(t, nil, args...)
}

// startWith is start with more environment, NAME=VALUE.
func startWith(t *testing.T, env []string, args ...string) *process {
	t.Helper()
	return startCommand(t, exec.Command(os.Args[0], args...), env)
}

func startCommand(t *testing.T, cmd *exec.Cmd, env []string) *process {
	t.Helper()
	p := &process{cmd: cmd, done: make(chan struct{})}
	p.cmd.Env = append(append(os.Environ(), asMain+"=1"), env...)
	p.cmd.Stdout, p.cmd.Stderr = &p.out, &p.out
	if err := p.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	go func() {
		p.err = p.cmd.Wait()
		close(p.done)
	}()
	t.Cleanup(func() {
		p.kill()
		if t.Failed() {
			t.Logf("guerdon %s:\n%s", strings.Join(cmd.Args[1:], " "), tail(p.out.String(), 4000))
		}
	})
	return p
}

// kill is SIGKILL, and waits until the process is gone.
func (p *process) kill() {
	_ = p.cmd.Process.Kill()
	<-p.done
}

// interrupt is Ctrl-C; it returns how long the process took to end.
func (p *process) interrupt(t *testing.T) time.Duration {
	t.Helper()
	began := time.Now()
	if err := p.cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	select {
	case <-p.done:
	case <-time.After(10 * time.Second):
		t.Fatal("did not end within ten seconds of Ctrl-C")
	}
	return time.Since(began)
}

func tail(s string, n int) string {
	if len(s) > n {
		return "…" + s[len(s)-n:]
	}
	return s
}

// command runs one verb in this process and returns its exit code and output.
func command(args ...string) (code int, stdout, stderr string) {
	var out, err bytes.Buffer
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	code = run(ctx, args, &out, &err)
	return code, out.String(), err.String()
}

// world is a served broker and chain, as `guerdon dev` gives them; the broker is
// that of GUERDON_TEST_BROKERS where it is set, with a prefix of this world's own.
type world struct {
	dir       string
	dev       *process
	brokers   string
	prefix    string
	rpc       string
	addresses string
	programme string
	purse     *ecdsa.PrivateKey // who has ether; nil: the sandbox's operator
}

// newWorld starts `guerdon dev` and writes a programme that decides from the second
// week on, so that a short run has something to settle.
func newWorld(t *testing.T) *world {
	t.Helper()
	w := &world{dir: t.TempDir(), prefix: "guerdon.", brokers: os.Getenv("GUERDON_TEST_BROKERS")}
	rpc := freePort(t)
	w.rpc = fmt.Sprintf("http://127.0.0.1:%d", rpc)
	w.addresses = filepath.Join(w.dir, "addresses.json")
	args := []string{"dev", "--addresses", w.addresses, "--dir", filepath.Join(w.dir, "dev"), "--rpc-port", fmt.Sprint(rpc)}
	if w.brokers == "" {
		kafka := freePort(t)
		w.brokers = fmt.Sprintf("127.0.0.1:%d", kafka)
		args = append(args, "--kafka-port", fmt.Sprint(kafka))
	} else {
		w.prefix = "test-" + strings.ToLower(rand.Text()) + "."
		args = append(args, w.kafka()...)
	}
	w.programme = earlyProgramme(t, w.dir, w.prefix)
	w.dev = start(t, args...)
	waitUntil(t, 30*time.Second, "guerdon dev is ready", func() bool {
		select {
		case <-w.dev.done:
			t.Fatalf("guerdon dev ended: %v", w.dev.err)
		default:
		}
		_, err := os.Stat(w.addresses)
		return err == nil
	})
	return w
}

// earlyProgramme is the demo's, with an early start and a short window, over the topics
// of prefix.
func earlyProgramme(t *testing.T, dir, prefix string) string {
	t.Helper()
	text, err := os.ReadFile("../../examples/cdnow.yaml")
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{{"starts: 1997-10-01", "starts: 1997-01-08"}, {"guerdon.events", prefix + "events"}, {"window: 5s", "window: 1s"}} {
		if !bytes.Contains(text, []byte(change[0])) {
			t.Fatalf("examples/cdnow.yaml no longer says %q", change[0])
		}
		text = bytes.Replace(text, []byte(change[0]), []byte(change[1]), 1)
	}
	models, err := filepath.Glob("../../examples/model-*.json")
	if err != nil || len(models) == 0 {
		t.Fatal("no model in examples: ", err)
	}
	for _, m := range models {
		b, err := os.ReadFile(m)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, filepath.Base(m)), b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	path := filepath.Join(dir, "programme.yaml")
	if err := os.WriteFile(path, text, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func (w *world) kafka() []string { return []string{"--brokers", w.brokers, "--prefix", w.prefix} }
func (w *world) stream() stream.Config {
	return stream.Config{Brokers: strings.Split(w.brokers, ","), Prefix: w.prefix}
}
func (w *world) chain() []string { return []string{"--rpc", w.rpc, "--addresses", w.addresses} }

// product starts `guerdon run` over a data directory.
func (w *world) product(t *testing.T, data string, more ...string) *process {
	t.Helper()
	args := append([]string{"run", "--program", w.programme, "--signer", "dev", "--data", data, "--commit", "20ms", "--no-feedback"}, w.kafka()...)
	return start(t, append(append(args, w.chain()...), more...)...)
}

func (w *world) importSample(t *testing.T, events int, rate float64) *process {
	t.Helper()
	return start(t, append([]string{"import", "cdnow", "--limit", fmt.Sprint(events), "--rate", fmt.Sprint(rate)}, w.kafka()...)...)
}

// settled waits until everything imported is decided, settled and proved, and
// returns the replay that agreed.
func (w *world) settled(t *testing.T, product *process) replayResult {
	t.Helper()
	return w.settledWithin(t, product, 90*time.Second)
}

func (w *world) settledWithin(t *testing.T, product *process, limit time.Duration) replayResult {
	t.Helper()
	var last string
	var result replayResult
	deadline := time.Now().Add(limit)
	for time.Now().Before(deadline) {
		select {
		case <-product.done:
			t.Fatalf("guerdon run ended: %v", product.err)
		default:
		}
		var r replayResult
		code, out, errs := command(append([]string{"replay", "--verify", "--json"}, w.kafka()...)...)
		if err := json.Unmarshal([]byte(out), &r); err != nil && !strings.Contains(errs, "names no programme yet") {
			t.Fatalf("replay --verify: exit %d\n%s%s", code, out, errs)
		}
		if r.Difference != "" {
			t.Fatalf("replay --verify: %+v", r)
		}
		if r.Decisions == r.TopicDecisions && r.Decisions > 0 {
			args := append([]string{"prove", "--final"}, w.kafka()...)
			code, out, errs := command(append(args, w.chain()...)...)
			if result = r; code == exitOK {
				return result
			}
			last = out + errs
		}
		time.Sleep(min(limit/400, 2*time.Second))
	}
	t.Fatalf("not settled within %v: %+v\n%s", limit, result, last)
	return result
}

func waitUntil(t *testing.T, limit time.Duration, what string, ok func() bool) {
	t.Helper()
	for deadline := time.Now().Add(limit); !ok(); {
		if time.Now().After(deadline) {
			t.Fatalf("not within %v: %s", limit, what)
		}
		time.Sleep(20 * time.Millisecond)
	}
}

func freePort(t *testing.T) int {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port
}

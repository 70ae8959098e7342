package main

import (
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// TestRollingUpgrade runs instances of an earlier commit and of this one in one group,
// under load: the old ones are replaced one by one, one of them by a kill, with standby
// copies from there on; an old one joins the new ones and dies again. No decision is
// lost, doubled or different. GUERDON_UPGRADE_FROM names the commit.
func TestRollingUpgrade(t *testing.T) {
	from := os.Getenv("GUERDON_UPGRADE_FROM")
	if from == "" || testing.Short() {
		t.Skip("builds and runs an earlier commit, where GUERDON_UPGRADE_FROM names one")
	}
	old := buildCommit(t, from)
	w := newWorld(t)
	input := w.importSample(t, 24_000, 1_000)
	data := func(name string) string { return filepath.Join(w.dir, name) }
	run := func(binary, name string, more ...string) *process {
		args := append([]string{"run", "--program", w.programme, "--signer", "dev", "--data", data(name), "--instance", name, "--commit", "20ms", "--no-feedback"}, w.kafka()...)
		return startCommand(t, exec.Command(binary, append(append(args, w.chain()...), more...)...), nil)
	}
	alive := func(ps ...*process) {
		t.Helper()
		time.Sleep(3 * time.Second)
		for _, p := range ps {
			select {
			case <-p.done:
				t.Fatalf("an instance ended: %v\n%s", p.err, tail(p.out.String(), 2000))
			default:
			}
		}
	}
	oldA := run(old, "a")
	waitUntil(t, 30*time.Second, "the first decisions", func() bool { return len(essence(t, w)) > 100 })
	oldB := run(old, "b")
	alive(oldA, oldB)
	oldA.interrupt(t)
	a := run(os.Args[0], "a", "--standby")
	alive(a, oldB)
	oldB.kill()
	b := run(os.Args[0], "b", "--standby")
	alive(a, b)
	oldC := run(old, "c")
	alive(a, b, oldC)
	oldC.kill()
	<-input.done
	if input.err != nil {
		t.Fatalf("import: %v", input.err)
	}
	waitUntil(t, 90*time.Second, "all is decided and settled", func() bool {
		code, _, _ := command(append(append([]string{"prove", "--final"}, w.kafka()...), w.chain()...)...)
		return code == exitOK && w.committed(t)
	})
	alive(a, b)
	n := sameAsFold(t, w)
	t.Logf("from %s: %d decisions, those of one thread and proved", from, n)
}

// committed reports that the group stands at the end of every partition of events,
// markers aside.
func (w *world) committed(t *testing.T) bool {
	t.Helper()
	at, err := stream.Committed(t.Context(), w.stream())
	if err != nil {
		return false
	}
	last, err := stream.LastOf(t.Context(), w.stream(), stream.Events)
	if err != nil {
		t.Fatal(err)
	}
	for p, r := range last {
		if at[p] <= r.Offset {
			return false
		}
	}
	return true
}

// sameAsFold compares what was decided, record for record and without the reasons
// given for it, with a fold of the log in one thread.
func sameAsFold(t *testing.T, w *world) int {
	t.Helper()
	what := func(d *record.Decision) string {
		return fmt.Sprint(d.Member, d.Reward, d.Kind, d.Token, d.Amount, d.To, d.Held, d.Holdout, d.Releases, d.Tier, d.TimeMS)
	}
	a := &app{out: io.Discard, err: io.Discard, log: slog.New(slog.DiscardHandler)}
	book, err := openModelBook(t.Context(), w.stream())
	if err != nil {
		t.Fatal(err)
	}
	want, got := map[string]string{}, map[string]string{}
	f, err := openFold(t.Context(), w.stream(), book, nil, "", filepath.Join(t.TempDir(), "fold"), a, func(m *stream.Message) error {
		d, err := record.DecodeDecision(m.Value)
		want[d.ID] = what(&d)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	end, err := f.events.End(t.Context())
	if err == nil {
		err = f.to(t.Context(), end)
	}
	if err == nil {
		err = eachDecision(t.Context(), w.stream(), func(_ int32, d *record.Decision) error {
			if _, twice := got[d.ID]; twice {
				t.Errorf("decision %s is there twice", d.ID)
			}
			got[d.ID] = what(d)
			return nil
		})
	}
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("decisions differ (-one thread +instances):\n%s", tail(diff, 4000))
	}
	return len(got)
}

// buildCommit builds the guerdon of a commit of this repository.
func buildCommit(t *testing.T, commit string) string {
	t.Helper()
	dir := t.TempDir()
	for _, script := range []string{
		`git -C ../.. archive "$1" | tar -x -C "$2"`,
		`cd "$2" && go build -o guerdon-old ./cmd/guerdon`,
	} {
		if out, err := exec.Command("bash", "-c", "set -o pipefail; "+script, "build", commit, dir).CombinedOutput(); err != nil {
			t.Fatalf("build of %s: %v\n%s", commit, err, out)
		}
	}
	return filepath.Join(dir, "guerdon-old")
}

package peers

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/bench/reference"
	"github.com/guerdon/guerdon/record"
)

const (
	partitions = 8
	events     = 20_000
	members    = 3_000
	percent    = "54"
)

// TestPeersDecideAsTheReference runs each peer on a real broker over the same
// events: its decisions are the plain program's, each once, in the partition and
// under the key of their event. GUERDON_TEST_BROKERS names the broker and
// GUERDON_TEST_PEERS the peers, such as kstreams,flink,goka; they are built here.
func TestPeersDecideAsTheReference(t *testing.T) {
	brokers, names := os.Getenv("GUERDON_TEST_BROKERS"), os.Getenv("GUERDON_TEST_PEERS")
	if brokers == "" || names == "" {
		t.Skip("GUERDON_TEST_BROKERS and GUERDON_TEST_PEERS are not set")
	}
	for name := range strings.SplitSeq(names, ",") {
		guarantees := []string{"exactly_once", "at_least_once"}
		if name == "goka" {
			guarantees = guarantees[1:]
		}
		command(t, time.Minute*5, "./build.sh", name)
		for _, g := range guarantees {
			t.Run(name+"/"+g, func(t *testing.T) { compare(t, brokers, name, g) })
		}
	}
}

type decision struct {
	ID     string    `json:"id"`
	Member string    `json:"member"`
	Time   time.Time `json:"time"`
	Score  float64   `json:"score"`

	partition int32
}

func compare(t *testing.T, brokers, peer, guarantee string) {
	run := strconv.FormatInt(time.Now().UnixNano(), 36)
	input, output := "peer.events."+run, "peer.decisions."+run
	cl := client(t, brokers)
	admin := kadm.NewClient(cl)
	if _, err := admin.CreateTopics(t.Context(), partitions, 1, nil, input, output); err != nil {
		t.Fatal(err)
	}
	defer removeTopics(t, admin, run)
	produce(t, cl, input)
	want, job := decisions(t)

	line := command(t, 2*time.Minute, "./run.sh", peer, "--brokers", brokers, "--input", input, "--output", output,
		"--guarantee", guarantee, "--expect", strconv.Itoa(events), "--state-dir", t.TempDir(),
		"--job", job, "--percent", percent, "--timeout", "90")
	t.Log(strings.TrimSpace(line))
	var said struct {
		Records, Decisions int
		Guarantee          string
	}
	if err := json.Unmarshal([]byte(line), &said); err != nil {
		t.Fatalf("%v: %s", err, line)
	}
	if said.Records != events || said.Decisions != len(want) || said.Guarantee != guarantee {
		t.Errorf("says %+v, want %d records, %d decisions, %s", said, events, len(want), guarantee)
	}
	check(t, brokers, output, want)
}

// removeTopics removes the topics of a run, those that the peer made too.
func removeTopics(t *testing.T, admin *kadm.Client, run string) {
	t.Helper()
	topics, err := admin.ListTopics(context.Background())
	if err != nil {
		t.Error(err)
		return
	}
	var ours []string
	for _, name := range topics.Names() {
		if strings.Contains(name, run) {
			ours = append(ours, name)
		}
	}
	if _, err := admin.DeleteTopics(context.Background(), ours...); err != nil {
		t.Error(err)
	}
}

// check reads the committed decisions.
func check(t *testing.T, brokers, output string, want map[string]decision) {
	t.Helper()
	cl := client(t, brokers, kgo.ConsumeTopics(output), kgo.FetchIsolationLevel(kgo.ReadCommitted()),
		kgo.ConsumeResetOffset(kgo.NewOffset().AtStart()))
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	defer cancel()
	seen := map[string]bool{}
	for read, quiet := 0, false; read < len(want) || !quiet; {
		// After the last one, a while longer: none may follow.
		poll, done := ctx, context.CancelFunc(func() {})
		if read >= len(want) {
			poll, done = context.WithTimeout(ctx, time.Second)
		}
		fetched := cl.PollFetches(poll)
		done()
		if quiet = fetched.NumRecords() == 0; quiet {
			if ctx.Err() != nil {
				t.Fatalf("%d decisions, want %d", read, len(want))
			}
			continue
		}
		fetched.EachRecord(func(r *kgo.Record) {
			read++
			var got decision
			if err := json.Unmarshal(r.Value, &got); err != nil {
				t.Fatalf("%v: %s", err, r.Value)
			}
			w, ok := want[got.ID]
			switch {
			case !ok || seen[got.ID]:
				t.Errorf("decision %s: wanted %v, seen before %v", got.ID, ok, seen[got.ID])
			case got.Member != w.Member || string(r.Key) != w.Member || r.Partition != w.partition || !got.Time.Equal(w.Time):
				t.Errorf("%s key %s in partition %d, want %+v", r.Value, r.Key, r.Partition, w)
			case math.Abs(got.Score-w.Score) > 1e-9:
				t.Errorf("%s scores %v, want %v", got.ID, got.Score, w.Score)
			}
			seen[got.ID] = true
		})
	}
}

// log is the events, in order, and the partition of each.
func log() (all []record.Event, partition []int32) {
	rnd := rand.New(rand.NewPCG(1, 2))
	types := append(slices.Clone(reference.Standard().Signals[:]), "wallet_link")
	at := time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)
	for i := range events {
		at = at.Add(time.Duration(rnd.IntN(600_000)) * time.Millisecond)
		member := rnd.IntN(1 + rnd.IntN(members))
		e := record.Event{ID: fmt.Sprintf("e-%08d", i), Source: "shop", Type: types[rnd.IntN(len(types))],
			TimeMS: at.UnixMilli(), Member: fmt.Sprintf("m%07d", member), Currency: "EUR"}
		if e.Type == "purchase" || e.Type == "cart" {
			e.Value, e.Order = int64(rnd.IntN(30_000)), fmt.Sprintf("o-%d", i)
			e.Lines = []record.Line{{SKU: "A \"1\" {[", Quantity: 2, Value: e.Value}}
			e.Attrs = []record.Attr{{Name: "type", Value: "}]"}, {Name: "value", Value: "9"}}
		}
		all, partition = append(all, e), append(partition, int32(member%partitions))
	}
	return all, partition
}

// decisions is what a plain run over the log decides. The job file it writes is
// the standard job with a threshold that half of the log's scores pass, halfway
// between two of them: ways to round differ.
func decisions(t *testing.T) (want map[string]decision, jobFile string) {
	t.Helper()
	all, partition := log()
	job := reference.Standard()
	state := reference.NewState(job, 0)
	scores := make([]float64, len(all))
	for i := range all {
		scores[i], _ = state.Apply(&all[i])
	}
	sorted := slices.Compact(slices.Sorted(slices.Values(scores)))
	middle := len(sorted) / 2
	threshold := (sorted[middle] + sorted[middle-1]) / 2
	if sorted[middle]-threshold < 1e-12 {
		t.Fatalf("scores %v and %v are too close to tell apart: take another seed", sorted[middle-1], sorted[middle])
	}
	job.Thresholds = map[string]float64{percent: threshold}
	b, err := json.Marshal(job)
	if err != nil {
		t.Fatal(err)
	}
	jobFile = filepath.Join(t.TempDir(), "job.json")
	if err := os.WriteFile(jobFile, b, 0o600); err != nil {
		t.Fatal(err)
	}
	want = map[string]decision{}
	for i, e := range all {
		if scores[i] >= threshold {
			want[e.ID] = decision{ID: e.ID, Member: e.Member, Time: time.UnixMilli(e.TimeMS), Score: scores[i], partition: partition[i]}
		}
	}
	return want, jobFile
}

func produce(t *testing.T, cl *kgo.Client, topic string) {
	t.Helper()
	all, partition := log()
	for i, e := range all {
		cl.Produce(t.Context(), &kgo.Record{Topic: topic, Partition: partition[i], Key: []byte(e.Member),
			Value: record.AppendEvent(nil, &e), Timestamp: time.UnixMilli(e.TimeMS)},
			func(_ *kgo.Record, err error) {
				if err != nil {
					t.Error(err)
				}
			})
	}
	if err := cl.Flush(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func client(t *testing.T, brokers string, more ...kgo.Opt) *kgo.Client {
	t.Helper()
	cl, err := kgo.NewClient(append(more, kgo.SeedBrokers(strings.Split(brokers, ",")...),
		kgo.RecordPartitioner(kgo.ManualPartitioner()))...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(cl.Close)
	return cl
}

// command runs a script of this directory and returns what it prints.
func command(t *testing.T, limit time.Duration, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), limit)
	defer cancel()
	c := exec.CommandContext(ctx, name, args...)
	var out, errs bytes.Buffer
	c.Stdout, c.Stderr = &out, &errs
	if err := c.Run(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, errs.String())
	}
	return out.String()
}

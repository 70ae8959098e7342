package main

import (
	"context"
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/sandbox"
	"github.com/guerdon/guerdon/stream"
)

// testBroker is an embedded broker and a client's view of it.
func testBroker(t *testing.T) stream.Config {
	t.Helper()
	b, err := sandbox.StartBroker(sandbox.BrokerOptions{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = b.Close() })
	return stream.Config{Brokers: []string{b.Addr()}, Prefix: "guerdon."}
}

func limited(t *testing.T) context.Context {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// topicsResult is what --json prints.
type topicsResult struct {
	Topics []topicView `json:"topics"`
	Usable bool        `json:"usable"`
}

func topicsOf(t *testing.T, cfg stream.Config, want int, args ...string) (topicsResult, string) {
	t.Helper()
	args = append([]string{"topics", "--brokers", cfg.Brokers[0]}, args...)
	code, text, errs := command(args...)
	if code != want {
		t.Fatalf("%v: exit %d, want %d\n%s%s", args, code, want, text, errs)
	}
	code, out, errs := command(append(args, "--json")...)
	var r topicsResult
	if err := json.Unmarshal([]byte(out), &r); err != nil || code != want {
		t.Fatalf("%v --json: exit %d, want %d: %v\n%s%s", args, code, want, err, out, errs)
	}
	if r.Usable != (want == exitOK) {
		t.Errorf("usable %v with exit %d", r.Usable, want)
	}
	return r, text
}

// TestTopics: looking creates nothing, creating makes all of them, and what is then
// spoilt is told of every topic at once, with the command that mends it.
func TestTopics(t *testing.T) {
	cfg := testBroker(t)
	r, text := topicsOf(t, cfg, exitFailed, "--check")
	if len(r.Topics) != 9 || !strings.Contains(text, "without --check, missing topics are created") {
		t.Errorf("of nothing: %d topics\n%s", len(r.Topics), text)
	}
	for _, v := range r.Topics {
		if !v.Missing {
			t.Errorf("%s was created by --check", v.Topic)
		}
	}
	r, text = topicsOf(t, cfg, exitOK, "--partitions", "3")
	if !strings.Contains(text, "all topics can be used") {
		t.Error(text)
	}
	for _, v := range r.Topics {
		n := int32(1)
		switch strings.TrimPrefix(v.Topic, "guerdon.") {
		case "events", "decisions", "profiles", "dead-letters", "identities":
			n = 3
		}
		if v.Partitions != n || v.Contents == "" || len(v.Settings) == 0 || len(v.Problems) > 0 {
			t.Errorf("%+v, want %d partitions, contents, settings and no problem", v, n)
		}
	}
	if r, _ = topicsOf(t, cfg, exitOK, "--check", "--partitions", "99"); r.Topics[0].Partitions != 3 {
		t.Errorf("another count altered a topic: %+v", r.Topics[0])
	}

	spoil(t, cfg)
	r, text = topicsOf(t, cfg, exitFailed)
	for i, want := range map[int]string{
		int(stream.Events):      "retention.ms=1000, want -1; run kafka-configs.sh --alter",
		int(stream.Decisions):   "4 partitions, and guerdon.events has 3",
		int(stream.Wallets):     "cleanup.policy=delete, want compact",
		int(stream.DeadLetters): "",
	} {
		v := r.Topics[i]
		if got := strings.Join(v.Problems, "\n"); want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: problems %q, want %q", v.Topic, got, want)
		}
		if want != "" && !strings.Contains(text, "problem: "+v.Topic+": ") {
			t.Errorf("%s has no line in\n%s", v.Topic, text)
		}
	}
	if v := r.Topics[stream.DeadLetters]; len(v.Notes) == 0 || !strings.Contains(strings.Join(v.Notes, "\n"), "retention.bytes=1048576") {
		t.Errorf("notes %q do not tell of retention.bytes", v.Notes)
	}
}

// spoil alters topics as a careless operator would.
func spoil(t *testing.T, cfg stream.Config) {
	t.Helper()
	cl, err := kgo.NewClient(kgo.SeedBrokers(cfg.Brokers...))
	if err != nil {
		t.Fatal(err)
	}
	defer cl.Close()
	adm, names := kadm.NewClient(cl), cfg.Topics()
	for topic, set := range map[string][2]string{
		names.Events:      {"retention.ms", "1000"},
		names.Wallets:     {"cleanup.policy", "delete"},
		names.DeadLetters: {"retention.bytes", "1048576"},
	} {
		rs, err := adm.AlterTopicConfigs(limited(t), []kadm.AlterConfig{{Op: kadm.SetConfig, Name: set[0], Value: kadm.StringPtr(set[1])}}, topic)
		if err != nil || rs[0].Err != nil {
			t.Fatal(err, rs)
		}
	}
	if rs, err := adm.CreatePartitions(limited(t), 1, names.Decisions); err != nil || rs.Error() != nil {
		t.Fatal(err, rs)
	}
}

// TestTopicsWithoutABroker ends with words.
func TestTopicsWithoutABroker(t *testing.T) {
	code, out, errs := command("topics", "--brokers", "127.0.0.1:1", "--check")
	if code != exitFailed || !strings.Contains(errs, "guerdon:") || out != "" {
		t.Errorf("exit %d\n%s%s", code, out, errs)
	}
}

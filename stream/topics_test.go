package stream

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kfake"
	"github.com/twmb/franz-go/pkg/kgo"
)

func TestEnsureTopics(t *testing.T) {
	retention := func(v string) map[string]*string { return map[string]*string{"retention.ms": &v} }
	compact, minus := "compact", "-1"
	keep := map[string]*string{"retention.ms": &minus}
	for _, tc := range []struct {
		name    string
		topic   string
		n       int32
		configs map[string]*string
		want    string // in the error; empty: none
	}{
		{name: "nothing there"},
		{name: "fewer partitions", topic: "guerdon.decisions", n: 2, configs: keep, want: "guerdon.decisions has 2 partitions, guerdon.events has 4"},
		{name: "events expire", topic: "guerdon.events", n: 4, configs: retention("604800000"), want: "guerdon.events has retention.ms=604800000, want -1"},
		{name: "changelog not compacted", topic: "guerdon.profiles", n: 4, configs: keep, want: "guerdon.profiles has cleanup.policy=delete, want compact"},
		{name: "as it should be", topic: "guerdon.wallets", n: 1, configs: map[string]*string{"cleanup.policy": &compact}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c, err := kfake.NewCluster(kfake.NumBrokers(1))
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close()
			cfg := Config{Brokers: c.ListenAddrs()}
			if tc.topic != "" {
				cl, err := kgo.NewClient(kgo.SeedBrokers(cfg.Brokers...))
				if err != nil {
					t.Fatal(err)
				}
				if _, err := kadm.NewClient(cl).CreateTopic(t.Context(), tc.n, 1, tc.configs, tc.topic); err != nil {
					t.Fatal(err)
				}
				cl.Close()
			}
			for range 2 { // the second time all are there
				_, err = EnsureTopics(t.Context(), cfg, 4)
				if tc.want == "" && err != nil || tc.want != "" && (!errors.Is(err, ErrTopics) || !strings.Contains(err.Error(), tc.want)) {
					t.Errorf("error is %v, want %q", err, tc.want)
				}
			}
		})
	}
}

func TestRunRefuses(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	c, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	cfg := Config{Brokers: c.ListenAddrs()}
	if err := Run(ctx, cfg, newToy(newDisk())); !errors.Is(err, ErrTopics) || !strings.Contains(err.Error(), "missing guerdon.events") {
		t.Errorf("without topics: %v", err)
	}
	if err := Run(ctx, Config{}, newToy(newDisk())); err == nil {
		t.Error("without brokers: no error")
	}
	cfg.CommitInterval = time.Millisecond
	if err := Run(ctx, cfg, newToy(newDisk())); err == nil || !strings.Contains(err.Error(), "1ms is outside 20ms to 1s") {
		t.Errorf("commit interval of 1 ms: %v", err)
	}
}

// TestLostOffsets refuses to start over where state says it was processed.
func TestLostOffsets(t *testing.T) {
	c, cfg := cluster(t)
	feed(t, cfg, 0, 200)
	p := start(t, cfg, newToy(newDisk()))
	until(t, "decisions", 10*time.Second, func() bool { return decided(t, cfg) == 200 })
	if err, _ := p.stop(); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	other := cfg
	other.Group = "other"
	if err := Run(ctx, other, newToy(newDisk())); !errors.Is(err, ErrOffsets) {
		t.Errorf("another group on the same state: %v, want ErrOffsets", err)
	}
	feed(t, cfg, 200, 200)
	for p := range int32(testPartitions) {
		if err := c.DeleteRecords("guerdon.events", p, c.PartitionInfo("guerdon.events", p).HighWatermark); err != nil {
			t.Fatal(err)
		}
	}
	if err := Run(ctx, cfg, newToy(newDisk())); !errors.Is(err, ErrOffsets) {
		t.Errorf("events deleted before they were read: %v, want ErrOffsets", err)
	}
	if ctx.Err() != nil {
		t.Error("it took until the timeout")
	}
}

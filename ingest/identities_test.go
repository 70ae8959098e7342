package ingest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/twmb/franz-go/pkg/kfake"

	"github.com/guerdon/guerdon/stream"
)

// broker is an embedded one, or that of GUERDON_TEST_BROKERS with topics of its own.
func broker(t testing.TB) stream.Config {
	t.Helper()
	cfg := stream.Config{Brokers: strings.Split(os.Getenv("GUERDON_TEST_BROKERS"), ","), Prefix: "test-" + strings.ToLower(rand.Text()) + ".",
		SessionTimeout: 3 * time.Second, CommitInterval: 20 * time.Millisecond}
	if cfg.Brokers[0] == "" {
		c, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.GroupMinSessionTimeout(100*time.Millisecond))
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(c.Close)
		cfg.Brokers = c.ListenAddrs()
	}
	if _, err := stream.EnsureTopics(t.Context(), cfg, 4); err != nil {
		t.Fatal(err)
	}
	return cfg
}

func open(t testing.TB, cfg stream.Config, k *Key) *Identities {
	t.Helper()
	i, err := OpenIdentities(t.Context(), cfg, k)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(i.Close)
	return i
}

// TestIdentitiesAtOnce lets instances meet the same new people at the same time, some
// of which die and start again. All of them use one name for one person, at every
// moment; and so does who reads the topic afterwards.
func TestIdentitiesAtOnce(t *testing.T) {
	t.Parallel()
	cfg, k := broker(t), testKey(t, secretA)
	const instances, people, rounds = 4, 60, 3
	used := make([]map[int]Pseudonym, instances)
	var wg sync.WaitGroup
	for n := range instances {
		used[n] = map[int]Pseudonym{}
		wg.Go(func() {
			for round := range rounds { // each round is a restart
				i, err := OpenIdentities(t.Context(), cfg, k)
				if err != nil {
					t.Error(err)
					return
				}
				for from := 0; from < people; from += 10 {
					var unknown []Hash
					for who := from; who < from+10; who++ {
						h := k.Hash(User, fmt.Sprint(who))
						if _, ok := i.Lookup(&h); !ok {
							unknown = append(unknown, h)
						}
					}
					if len(unknown) > 0 {
						if err := i.Claim(t.Context(), unknown); err != nil {
							t.Error(err)
						}
					}
					for who := from; who < from+10; who++ {
						h := k.Hash(User, fmt.Sprint(who))
						p, ok := i.Lookup(&h)
						if before, seen := used[n][who]; !ok || seen && before != p {
							t.Errorf("instance %d, round %d: person %d is %v, was %v", n, round, who, p, before)
						}
						used[n][who] = p
					}
				}
				i.Close()
			}
		})
	}
	wg.Wait()
	late := open(t, cfg, k)
	if late.Len() != people {
		t.Errorf("%d people have names, want %d", late.Len(), people)
	}
	lost := 0
	for who := range people {
		h := k.Hash(User, fmt.Sprint(who))
		p, _ := late.Lookup(&h)
		for n := range instances {
			if used[n][who] != p {
				t.Errorf("person %d is %v to instance %d, %v to who reads later", who, used[n][who], n, p)
			}
		}
		lost += len(late.table.all(&h)) - 1
	}
	t.Logf("%d claims lost to another instance's", lost)
	if lost == 0 {
		t.Error("no two instances met anybody at once: the test shows nothing")
	}
}

// TestIdentitiesOfAnotherKey are told, not overwritten.
func TestIdentitiesOfAnotherKey(t *testing.T) {
	t.Parallel()
	cfg, k := broker(t), testKey(t, secretA)
	h := k.Hash(User, "bob")
	if err := open(t, cfg, k).Claim(t.Context(), []Hash{h}); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenIdentities(t.Context(), cfg, testKey(t, secretB)); !errors.Is(err, ErrKey) {
		t.Errorf("another key: %v", err)
	}
}

// TestStaleTable: a table that was not kept up for a day is read anew.
func TestStaleTable(t *testing.T) {
	t.Parallel()
	cfg, k := broker(t), testKey(t, secretA)
	i := open(t, cfg, k)
	h := k.Hash(User, "bob")
	if err := i.Claim(t.Context(), []Hash{h}); err != nil {
		t.Fatal(err)
	}
	ghost := k.Hash(User, "erased while we slept, its tombstone long compacted away")
	i.table.claim(&ghost, NewPseudonym())
	i.fresh = i.fresh.Add(-staleAfter - time.Hour)
	if err := i.Refresh(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, ok := i.Lookup(&ghost); ok {
		t.Error("what is no longer in the topic is still known")
	}
	if _, ok := i.Lookup(&h); !ok {
		t.Error("what is in the topic is forgotten")
	}
}

// TestClaimWithoutBroker ends with its context.
func TestClaimWithoutBroker(t *testing.T) {
	t.Parallel()
	c, err := kfake.NewCluster(kfake.NumBrokers(1))
	if err != nil {
		t.Fatal(err)
	}
	cfg := stream.Config{Brokers: c.ListenAddrs()}
	if _, err := stream.EnsureTopics(t.Context(), cfg, 1); err != nil {
		t.Fatal(err)
	}
	k := testKey(t, secretA)
	i := open(t, cfg, k)
	if err := i.Claim(t.Context(), []Hash{k.Hash(User, "a")}); err != nil {
		t.Fatal(err)
	}
	c.Close()
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	if err := i.Claim(ctx, []Hash{k.Hash(User, "b")}); err == nil {
		t.Error("claimed without a broker")
	}
}

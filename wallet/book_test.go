package wallet

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/twmb/franz-go/pkg/kfake"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

func topics(t *testing.T) stream.Config {
	t.Helper()
	c, err := kfake.NewCluster(kfake.NumBrokers(1), kfake.BrokerConfigs(map[string]string{"log.retention.ms": "-1"}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Close)
	cfg := stream.Config{Brokers: c.ListenAddrs()}
	if _, err := stream.EnsureTopics(t.Context(), cfg, 4); err != nil {
		t.Fatal(err)
	}
	return cfg
}

// engine does what the engine does with the book's events: the wallets topic follows.
func engine(t *testing.T, cfg stream.Config) (events []record.Event) {
	t.Helper()
	to, err := stream.NewAppender(t.Context(), cfg, "engine")
	if err != nil {
		t.Fatal(err)
	}
	defer to.Close()
	err = stream.Each(t.Context(), cfg, stream.Events, func(r *stream.Record) error {
		var ev record.Event
		if err := ev.Decode(r.Value); err != nil || ev.Member != string(r.Key) {
			t.Errorf("%s: %v", r.Value, err)
		}
		text, _ := ev.Attr("address")
		m := stream.Message{Topic: stream.Wallets, Partition: -1, Key: []byte(strings.ToLower(text)), Value: []byte(ev.Member)}
		if ev.Type == record.TypeWalletUnlink {
			m.Value = nil
		}
		events = append(events, ev.Clone())
		return to.Append(t.Context(), []stream.Message{m}, nil)
	})
	if err != nil {
		t.Fatal(err)
	}
	return events
}

func TestBookHasOneMemberToAWallet(t *testing.T) {
	cfg := topics(t)
	b := OpenBook(cfg)
	defer b.Close()
	ctx, now := t.Context(), noon
	link := func(member, nonce string) error {
		_, err := b.Link(ctx, Change{Member: member, Address: someone, Nonce: nonce, Expires: now.Add(time.Minute), Time: now})
		return err
	}
	unlink := func(member string) error {
		_, err := b.Unlink(ctx, Change{Member: member, Address: someone, Time: now})
		return err
	}
	want := func(what string, err, is error) {
		t.Helper()
		if !errors.Is(err, is) {
			t.Errorf("%s: %v, want %v", what, err, is)
		}
	}
	want("unlink what nobody has", unlink("m1"), ErrUnlinked)
	want("link", link("m1", "n1"), nil)
	want("replay", link("m1", "n1"), ErrReplayed)
	want("another's, the engine behind", link("m2", "n2"), ErrTaken)
	engine(t, cfg)
	want("another's", link("m2", "n3"), ErrTaken)
	want("again, with another message", link("m1", "n4"), nil)
	want("another's unlink", unlink("m2"), ErrUnlinked)
	want("unlink", unlink("m1"), nil)
	want("replay after the unlink", link("m1", "n4"), ErrReplayed)
	want("another's, the unlink not decided", link("m2", "n5"), ErrTaken)
	engine(t, cfg)
	want("another's, still reserved", link("m2", "n6"), ErrTaken)
	now = now.Add(ReservedFor + time.Second)
	want("free by now", link("m2", "n7"), nil)

	again := OpenBook(cfg) // with nothing but the topic
	defer again.Close()
	for member, n := range map[string]int{"m1": 0, "m2": 1} {
		got, err := again.Wallets(ctx, member, now)
		if err != nil || len(got) != n {
			t.Errorf("%s has %v, %v", member, got, err)
		}
	}
	if _, err := again.Link(ctx, Change{Member: "m2", Address: someone, Nonce: "n7", Time: now}); !errors.Is(err, ErrReplayed) {
		t.Errorf("replay to another book: %v", err)
	}
	now = now.Add(keptFor)
	want("a day later", link("m2", "n9"), nil)
	if _, err := again.Wallets(ctx, "m2", now); err != nil || again.nonces["n1"] != (time.Time{}) {
		t.Error("an expired nonce is kept for ever", err)
	}
	if events := engine(t, cfg); len(events) != 5 {
		t.Errorf("%d events: %+v", len(events), events)
	}
	if err := again.Forget(ctx, []string{"m2"}); err != nil {
		t.Fatal(err)
	}
	now = now.Add(time.Second)
	want("an erased member's", link("m3", "n8"), nil)
}

// TestBookClocksDiffer: a writer whose clock is ahead takes a message that still holds for
// expired, and a reservation; it must not have the others forget them.
func TestBookClocksDiffer(t *testing.T) {
	cfg := topics(t)
	slow, fast := OpenBook(cfg), OpenBook(cfg)
	defer slow.Close()
	defer fast.Close()
	ctx := t.Context()
	link := func(b *Book, member string, at common.Address, nonce string, ahead time.Duration) error {
		_, err := b.Link(ctx, Change{Member: member, Address: at, Nonce: nonce, Expires: noon.Add(time.Minute), Time: noon.Add(ahead)})
		return err
	}
	first, other := common.Address{1}, common.Address{2}
	if err := link(slow, "m1", first, "n1", 0); err != nil {
		t.Fatal(err)
	}
	if err := link(fast, "m2", other, "n2", 23*time.Hour); err != nil {
		t.Fatal(err)
	}
	if err := link(slow, "m1", first, "n1", 0); !errors.Is(err, ErrReplayed) {
		t.Errorf("the message was answered twice: %v", err)
	}
	if err := link(slow, "m3", first, "n3", 0); !errors.Is(err, ErrTaken) {
		t.Errorf("the wallet is two members': %v", err)
	}
}

// TestBooksTakeTurns: of many who link one wallet at once, through books of their own,
// one does; and of one message answered many times, one answer counts.
func TestBooksTakeTurns(t *testing.T) {
	cfg := topics(t)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	for round := range 4 {
		at := common.Address{1, byte(round)}
		var mu sync.Mutex
		var linked []string
		var wg sync.WaitGroup
		for i := range 3 {
			wg.Go(func() {
				b := OpenBook(cfg)
				defer b.Close()
				c := Change{Member: fmt.Sprint("m", i), Address: at, Nonce: fmt.Sprint("n", round, i), Expires: noon, Time: noon}
				if round%2 == 1 { // the same message to all
					c.Member, c.Nonce = "m", fmt.Sprint("same", round)
				}
				for { // a loser of a race for the writing tries again
					_, err := b.Link(ctx, c)
					if err == nil {
						mu.Lock()
						linked = append(linked, c.Member)
						mu.Unlock()
						return
					}
					if errors.Is(err, ErrTaken) || errors.Is(err, ErrReplayed) || ctx.Err() != nil {
						return
					}
				}
			})
		}
		wg.Wait()
		if len(linked) != 1 {
			t.Errorf("round %d: linked to %v", round, linked)
		}
	}
	if events := engine(t, cfg); len(events) != 4 {
		t.Errorf("%d events for 4 wallets", len(events))
	}
}

package batcher

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/guerdon/guerdon/record"
	"pgregory.net/rapid"
)

// slowChain makes what it takes final after a while, and can undo what is not.
type slowChain struct {
	*fakeChain
	at []time.Time // when each section was taken
}

const finalAfter = 4 * time.Second

func (c *slowChain) apply(b Batch) (Landed, error) {
	ld, err := c.fakeChain.apply(b)
	c.mu.Lock()
	defer c.mu.Unlock()
	for len(c.at) < len(c.sections) {
		c.at = append(c.at, time.Now())
	}
	return ld, err
}

// final is how many sections are.
func (c *slowChain) final() int {
	n := 0
	for n < len(c.at) && time.Since(c.at[n]) >= finalAfter {
		n++
	}
	return n
}

// reorg undoes all that is not final.
func (c *slowChain) reorg() {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.final()
	c.sections, c.at = c.sections[:n], c.at[:n]
	clear(c.marks)
	for _, s := range c.sections {
		c.marks[s.Partition] = s.Next
	}
}

// slowSender sends what a reorg has undone again, until it is final.
type slowSender struct {
	*fakePipe
	slow *slowChain
}

func (s *slowSender) FinalWatermark(_ context.Context, _ uint64, p uint32) (at record.Position, _ error) {
	s.slow.mu.Lock()
	defer s.slow.mu.Unlock()
	for _, x := range s.slow.sections[:s.slow.final()] {
		if x.Partition == p {
			at = x.Next
		}
	}
	return at, nil
}

func (s *slowSender) settle(ctx context.Context, b Batch) (Landed, error) {
	ld, err := s.slow.apply(b)
	for err == nil {
		select {
		case <-ctx.Done():
			return Landed{}, ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
		final := true
		for i := range b.Sections {
			x := &b.Sections[i]
			at, _ := s.FinalWatermark(ctx, x.Epoch, x.Partition)
			final = final && !at.Less(x.Next)
			if s.slow.mark(x.Partition).Less(x.Next) {
				_, err = s.slow.apply(b)
			}
		}
		if final {
			return ld, nil
		}
	}
	return Landed{}, err
}

// What an earlier life has settled and a reorg takes back is settled again, in the same
// life that found it on chain; nothing is settled twice.
func TestRunSurvivesReorgsOfAnEarlierLife(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		rapid.Check(bubble{t}, func(t *rapid.T) {
			log := drawLog(t, 3, 60)
			chain := &slowChain{fakeChain: newFakeChain()}
			open := func() *slowSender {
				s := &slowSender{slow: chain}
				s.fakePipe = &fakePipe{fakeSender: &fakeSender{chain: chain.fakeChain, settle: s.settle}}
				return s
			}
			var reorgs []*time.Timer
			for range rapid.IntRange(1, 4).Draw(t, "lives") {
				ctx, cancel := context.WithTimeout(context.Background(), time.Duration(rapid.IntRange(300, 6000).Draw(t, "life"))*time.Millisecond)
				if rapid.Bool().Draw(t, "reorg") {
					after := time.Duration(rapid.IntRange(0, 3000).Draw(t, "after")) * time.Millisecond
					reorgs = append(reorgs, time.AfterFunc(after, chain.reorg))
				}
				src := &fakeSource{log: log, chunk: rapid.IntRange(1, 20).Draw(t, "chunk")}
				if err := Run(ctx, fastConfig(), testEpoch, partitions3, src, open(), nil, Hooks{}); err != nil {
					t.Fatal(err)
				}
				cancel()
				time.Sleep(time.Duration(rapid.IntRange(0, 1500).Draw(t, "dead")) * time.Millisecond)
			}
			if rapid.Bool().Draw(t, "last reorg") {
				reorgs = append(reorgs, time.AfterFunc(700*time.Millisecond, chain.reorg))
			}
			claims := NewClaims()
			runUntilSettled(t, log, chain.fakeChain, open(), nil, fastConfig(), Hooks{Claims: claims})
			for _, r := range reorgs { // that come too late
				r.Stop()
			}
			synctest.Wait()
			if err := errors.Join(chain.audit(log), auditClaims(log, claims)); err != nil {
				t.Fatal(err)
			}
			for p, gs := range grants(log) {
				if at := claims.At(p); at != gs[len(gs)-1].Decision.Position() {
					t.Fatal(fmt.Errorf("partition %d: claims end at %s", p, at))
				}
			}
		})
		time.Sleep(time.Hour)
	})
}

// A log that ends before what is settled, final or not, stops the loop.
func TestRunRefusesALogThatEndsBeforeWhatIsNotFinal(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		log := []Grant{grant(0, 1, 1, 1, 0, 10), grant(0, 5, 1, 2, 0, 20), grant(0, 9, 1, 2, 0, 30)}
		chain := &slowChain{fakeChain: newFakeChain()}
		batches, err := Pack(limits(1), nil, log)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := chain.apply(batches[0]); err != nil {
			t.Fatal(err)
		}
		time.Sleep(finalAfter)
		if _, err := chain.apply(batches[1]); err != nil {
			t.Fatal(err)
		}
		for _, n := range []int{1, 3} {
			want := map[int]string{1: "the log ends at position 1.1, before the watermark 9.1"}[n]
			s := &slowSender{slow: chain}
			s.fakePipe = &fakePipe{fakeSender: &fakeSender{chain: chain.fakeChain, settle: s.settle}}
			ctx, cancel := context.WithTimeout(t.Context(), 30*time.Second)
			err := Run(ctx, fastConfig(), testEpoch, partitions3, &fakeSource{log: log[:n], chunk: 2}, s, nil, Hooks{})
			cancel()
			if got := fmt.Sprint(err); want == "" && err != nil || want != "" && (!errors.Is(err, ErrLog) || !strings.Contains(got, want)) {
				t.Errorf("%d decisions: %v, want %q", n, err, want)
			}
		}
	})
}

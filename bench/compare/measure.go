package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kgo"
)

// measured is what was seen of a process between two counts of committed records.
type measured struct {
	At      int64         // committed when the clock started
	Records int64         // committed since then
	Seconds float64       // that it took
	CPU     time.Duration // user and system, in that time
	Peak    int64         // resident bytes, ever
}

var errTooShort = errors.New("over before it could be measured: more records are needed")

// pollEvery is how often committed offsets are looked at.
const pollEvery = 25 * time.Millisecond

// measure watches a group's committed offsets from outside, the same way for all: the
// clock starts when they first cover warm records, and stops when they cover n.
// What is committed before from is not counted.
func (s *sitting) measure(ctx context.Context, c *child, group, topic string, from map[int32]int64, warm, n int64) (measured, error) {
	ctx, cancel := context.WithTimeout(ctx, s.RunLimit)
	defer cancel()
	var m measured
	var began time.Time
	var cpu, done int64
	for next := time.Now(); ; next = next.Add(pollEvery) {
		exited := false
		select {
		case <-ctx.Done():
			return m, fmt.Errorf("%s: %d of %d records committed: %w", group, done, n, ctx.Err())
		case <-c.done:
			exited = true // it may have committed all before that
		case <-time.After(time.Until(next)):
		}
		c.sample()
		var err error
		if done, err = s.committed(ctx, group, topic, from); err != nil {
			return m, err
		}
		now := time.Now()
		if began.IsZero() && done >= max(warm, 1) {
			began, m.At, cpu = now, done, c.cpu.Load()
		}
		if done >= n {
			m.Records, m.Seconds, m.CPU, m.Peak = done-m.At, now.Sub(began).Seconds(), time.Duration(c.cpu.Load()-cpu), c.peak.Load()
			return m, nil
		}
		if exited {
			return m, c.ended(fmt.Sprintf("with %d of %d records committed", done, n))
		}
	}
}

// readAll hands every committed record of a topic, as it ends now, to each.
func (s *sitting) readAll(ctx context.Context, topic string, each func(*kgo.Record)) error {
	ctx, cancel := context.WithTimeout(ctx, s.RunLimit)
	defer cancel()
	listed, err := s.admin.ListCommittedOffsets(ctx, topic)
	if err == nil {
		err = listed.Error()
	}
	if err != nil {
		return fmt.Errorf("end of %s: %w", topic, err)
	}
	left := map[int32]int64{}
	from := map[int32]kgo.Offset{}
	listed.Each(func(o kadm.ListedOffset) {
		from[o.Partition] = kgo.NewOffset().AtStart()
		if o.Offset > 0 {
			left[o.Partition] = o.Offset
		}
	})
	cl, err := kgo.NewClient(kgo.SeedBrokers(s.brokers...), kgo.ConsumePartitions(map[string]map[int32]kgo.Offset{topic: from}),
		kgo.FetchIsolationLevel(kgo.ReadCommitted()), kgo.KeepControlRecords()) // the last one may be a control record
	if err != nil {
		return err
	}
	defer cl.Close()
	for len(left) > 0 {
		fetched := cl.PollFetches(ctx)
		if err := fetched.Err(); err != nil {
			return fmt.Errorf("read %s: %w", topic, err)
		}
		fetched.EachRecord(func(r *kgo.Record) {
			if !r.Attrs.IsControl() {
				each(r)
			}
			if end, ok := left[r.Partition]; ok && r.Offset+1 >= end {
				delete(left, r.Partition)
			}
		})
	}
	return nil
}

// count is how many committed records a topic has.
func (s *sitting) count(ctx context.Context, topic string) (n int64, err error) {
	err = s.readAll(ctx, topic, func(*kgo.Record) { n++ })
	return n, err
}

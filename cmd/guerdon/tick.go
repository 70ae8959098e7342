package main

import (
	"context"
	"log/slog"
	"slices"
	"sync/atomic"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// ticker moves idle partitions through time. Sweeps run when an event crosses their
// boundary, and a partition without events would never learn that one has passed: its
// members are the most silent of all. A tick is a record of the log like any other,
// so a replay sweeps at the same place.
//
// Its time is that of the newest event of any partition, not of this machine's clock:
// the log of an old year is swept in that year. Several instances may tick a
// partition twice, which does nothing more.
type ticker struct {
	stream  stream.Config
	everyMS int64         // between sweep boundaries
	idle    time.Duration // how long a partition must have been silent
	log     *slog.Logger

	appended atomic.Int64
}

const (
	tickIdle = 3 * time.Second
	// tickTail is how far back a start looks for each partition's newest time.
	tickTail = 1000
)

// run ticks until ctx ends. While the broker is gone it waits.
func (k *ticker) run(ctx context.Context) error {
	for ctx.Err() == nil {
		if err := k.follow(ctx); err != nil && ctx.Err() == nil {
			k.log.Warn("idle partitions cannot be ticked, trying again", "err", err)
		}
		if err := pause(ctx, time.Second); err != nil {
			break
		}
	}
	return ctx.Err()
}

// follow reads the ends of all partitions and appends what is due.
func (k *ticker) follow(ctx context.Context) error {
	r, err := k.tail(ctx)
	if err != nil {
		return err
	}
	defer r.Close()
	to, err := stream.NewImporter(ctx, k.stream)
	if err != nil {
		return err
	}
	defer to.Close()
	newest := make([]int64, r.Partitions())
	heard := make([]time.Time, r.Partitions())
	for p := range heard {
		heard[p] = time.Now() // silence counts from here: the tails are not read yet
	}
	for {
		chunks, err := r.Poll(ctx, time.Second)
		if err != nil {
			return err
		}
		now := time.Now()
		for _, c := range chunks {
			for i := range c.Records {
				newest[c.Partition] = max(newest[c.Partition], eventTime(&c.Records[i]))
				heard[c.Partition] = now
			}
		}
		timeMS, due := idlePartitions(newest, heard, now.Add(-k.idle), k.everyMS)
		if due, err = k.atEnd(ctx, r, due); err != nil {
			return err
		}
		if len(due) == 0 {
			continue
		}
		value := record.AppendControl(nil, &record.Control{Kind: record.ControlTick, TimeMS: timeMS})
		for _, p := range due {
			heard[p] = now // its own echo will say the rest
			to.Add(stream.Message{Topic: stream.Events, Partition: p, Value: value, TimeMS: timeMS})
		}
		if err := to.Flush(ctx); err != nil {
			return err
		}
		k.appended.Add(int64(len(due)))
	}
}

// eventTime is how far a record moves its partition; 0 of controls other than ticks,
// which are of the day somebody asked for them.
func eventTime(r *stream.Record) int64 {
	if record.IsControl(r.Value) {
		if c, err := record.DecodeControl(r.Value); err != nil || c.Kind != record.ControlTick {
			return 0
		}
	}
	return r.TimeMS
}

// atEnd keeps the partitions of which nothing is left to read: a tick must not overtake
// events that were there before it.
func (k *ticker) atEnd(ctx context.Context, r *stream.Reader, due []int32) ([]int32, error) {
	if len(due) == 0 {
		return nil, nil
	}
	end, err := r.End(ctx)
	if err != nil {
		return nil, err
	}
	at := r.Positions()
	return slices.DeleteFunc(due, func(p int32) bool { return at[p] < end[p] }), nil
}

// tail opens the events topic a little before its end.
func (k *ticker) tail(ctx context.Context) (*stream.Reader, error) {
	r, err := stream.NewReader(ctx, k.stream, stream.Events, nil)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	end, err := r.End(ctx)
	if err != nil {
		return nil, err
	}
	from := r.Positions() // the beginnings
	for p, at := range from {
		from[p] = max(at, end[p]-tickTail)
	}
	return stream.NewReader(ctx, k.stream, stream.Events, from)
}

// idlePartitions are those that have records, none since silentSince, and a sweep
// boundary between their newest time and the newest of all, which is returned.
func idlePartitions(newestMS []int64, heard []time.Time, silentSince time.Time, everyMS int64) (timeMS int64, due []int32) {
	for _, ms := range newestMS {
		timeMS = max(timeMS, ms)
	}
	for p, ms := range newestMS {
		if ms > 0 && timeMS/everyMS > ms/everyMS && heard[p].Before(silentSince) {
			due = append(due, int32(p))
		}
	}
	return timeMS, due
}

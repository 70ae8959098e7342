package main

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/stream"
)

// changelog is the state as it is committed, whoever works on it.
type changelog struct {
	ctx  context.Context // of the command
	cfg  stream.Config
	book *modelBook
}

func openChangelog(ctx context.Context, cfg stream.Config) (*changelog, error) {
	book, err := openModelBook(ctx, cfg)
	if err != nil {
		return nil, err
	}
	all, err := book.generations()
	if err != nil {
		return nil, err
	}
	cfg.Generation = stream.Current(all)
	return &changelog{ctx: ctx, cfg: cfg, book: book}, nil
}

func (c *changelog) close() error { return nil }

// partitions reads the end of the log: every transaction ends a partition's records
// with its state.
func (c *changelog) partitions(named bool) ([]engine.PartitionView, error) {
	last, err := stream.LastOf(c.ctx, c.cfg, stream.Profiles)
	if err != nil {
		return nil, err
	}
	_, _, end, err := stream.EventsAt(c.ctx, c.cfg, 0)
	if err != nil {
		return nil, err
	}
	var views []engine.PartitionView
	for _, p := range slices.Sorted(maps.Keys(last)) {
		r := last[p]
		if _, state := engine.ParseKey(r.Key); !state {
			return nil, fmt.Errorf("the changelog of partition %d ends with key %q at offset %d, which is no partition state", p, r.Key, r.Offset)
		}
		v, err := engine.ViewPartition(p, r.Value)
		if err != nil {
			return nil, err
		}
		at := end[p]
		v.Changelog, v.LogEnd = r.Offset+1, &at
		if named {
			b, err := c.bundle(&v)
			if err != nil {
				return nil, err
			}
			v.NameBudgets(b.Policy)
		}
		views = append(views, v)
	}
	return views, nil
}

// bundle is what a partition has in force.
func (c *changelog) bundle(v *engine.PartitionView) (*engine.Bundle, error) {
	if v.Program == "" {
		return c.book.Genesis()
	}
	return c.book.Bundle(v.Program, v.Model)
}

// member reads the member's partition of the changelog.
func (c *changelog) member(name string) (engine.MemberView, error) {
	r, err := stream.NewReader(c.ctx, c.cfg, stream.Profiles, nil)
	if err != nil {
		return engine.MemberView{}, err
	}
	defer r.Close()
	p := stream.PartitionFor([]byte(name), int32(r.Partitions()))
	end, err := r.End(c.ctx)
	if err != nil {
		return engine.MemberView{}, err
	}
	var value, state []byte
	err = r.Until(c.ctx, map[int32]int64{p: end[p]}, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			switch member, isState := engine.ParseKey(recs[i].Key); {
			case isState:
				state = recs[i].Value
			case member == name:
				value = recs[i].Value
			}
		}
		return nil
	})
	if err != nil {
		return engine.MemberView{}, err
	}
	if value == nil {
		return engine.MemberView{}, fmt.Errorf("no member %q in partition %d of the changelog: names are pseudonyms", name, p)
	}
	at, err := engine.ViewPartition(p, state)
	if err != nil {
		return engine.MemberView{}, err
	}
	b, err := c.bundle(&at)
	if err != nil {
		return engine.MemberView{}, err
	}
	v, err := engine.ViewMember(b.Layout, b.Policy, p, name, value)
	v.Input = at.Input
	return v, err
}

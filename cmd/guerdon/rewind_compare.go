package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// rewoundReport says how the decisions of a rewound stretch differ from those that
// were settled there.
type rewoundReport struct {
	Generation string                  `json:"generation"`
	Behind     int64                   `json:"behind"` // events of the stretch still to be decided again
	Rewards    map[string]*rewardTally `json:"rewards"`
	Members    memberTally             `json:"members"`
}

// rewardTally is one reward before and after; a grant that is held or withheld is
// counted and its amount is not.
type rewardTally struct {
	Before       int    `json:"before"`
	Again        int    `json:"again"`
	BeforeAmount uint64 `json:"before_amount"`
	AgainAmount  uint64 `json:"again_amount"`
}

// memberTally counts members by what they were granted in all, reward by reward.
type memberTally struct {
	Same      int `json:"same"`
	Differ    int `json:"differ"`
	OnlyThen  int `json:"only_before"`
	OnlyAgain int `json:"only_again"`
}

// granted sums what each member was granted, by reward.
type granted map[string]map[string]uint64

func (g granted) add(member, reward string, amount uint64) {
	if g[member] == nil {
		g[member] = map[string]uint64{}
	}
	g[member][reward] += amount
}

// compareRewound reads decisions and decisions.GENERATION over what both have covered.
func compareRewound(ctx context.Context, cfg stream.Config, all []stream.Generation, asJSON bool, a *app) error {
	if len(all) == 0 {
		return errors.New("nothing has been rewound yet")
	}
	g := &all[len(all)-1]
	r := rewoundReport{Generation: g.Name, Rewards: map[string]*rewardTally{}}
	committed, err := stream.Committed(ctx, cfg)
	if err != nil {
		return err
	}
	for p, t := range g.Turns {
		r.Behind += max(0, t.Left-committed[int32(p)])
	}
	then, again := granted{}, granted{}
	read := func(topic stream.Topic, into granted) error {
		return stream.Each(ctx, cfg, topic, func(rec *stream.Record) error {
			d, err := record.DecodeDecision(rec.Value)
			if err != nil {
				return fmt.Errorf("%s partition %d offset %d: %w", topic, rec.Partition, rec.Offset, err)
			}
			t, at := &g.Turns[rec.Partition], int64(d.Event.Offset)
			if at < t.From || at >= min(t.Left, committed[rec.Partition]) {
				return nil
			}
			amount := d.Amount
			if !d.Settles() || d.Reverses != "" {
				amount = 0
			}
			into.add(d.Member, d.Reward, amount)
			r.count(topic, d.Reward, amount)
			return nil
		})
	}
	if err := errors.Join(read(stream.Decisions, then), read(stream.Unsettled, again)); err != nil {
		return err
	}
	r.Members = tallyMembers(then, again)
	if asJSON {
		return writeJSON(a.out, r)
	}
	return r.text(a.out)
}

func (r *rewoundReport) count(topic stream.Topic, reward string, amount uint64) {
	n := r.Rewards[reward]
	if n == nil {
		n = &rewardTally{}
		r.Rewards[reward] = n
	}
	if topic == stream.Decisions {
		n.Before, n.BeforeAmount = n.Before+1, n.BeforeAmount+amount
	} else {
		n.Again, n.AgainAmount = n.Again+1, n.AgainAmount+amount
	}
}

func tallyMembers(then, again granted) (t memberTally) {
	for member, before := range then {
		switch now, ok := again[member]; {
		case !ok:
			t.OnlyThen++
		case maps.Equal(before, now):
			t.Same++
		default:
			t.Differ++
		}
	}
	for member := range again {
		if _, ok := then[member]; !ok {
			t.OnlyAgain++
		}
	}
	return t
}

func (r *rewoundReport) text(w io.Writer) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "REWARD\tDECIDED\tAGAIN\tAMOUNT\tAGAIN\t")
	for _, name := range slices.Sorted(maps.Keys(r.Rewards)) {
		n := r.Rewards[name]
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t\n", name, count(int64(n.Before)), count(int64(n.Again)), count(int64(n.BeforeAmount)), count(int64(n.AgainAmount)))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	fmt.Fprintf(w, "members: %s the same, %s granted otherwise, %s only before, %s only again\n",
		count(int64(r.Members.Same)), count(int64(r.Members.Differ)), count(int64(r.Members.OnlyThen)), count(int64(r.Members.OnlyAgain)))
	if r.Behind > 0 {
		fmt.Fprintf(w, "%s events of the rewound stretch are still to be decided again\n", count(r.Behind))
	}
	return nil
}

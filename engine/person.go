package engine

import (
	"cmp"
	"slices"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
)

// Merge says that a visitor turned out to be a known member.
type Merge struct {
	TimeMS     int64
	From, Into string
}

// step is an event or a merge.
type step struct {
	event *record.Event
	merge *Merge
}

func (s *step) timeMS() int64 {
	if s.merge != nil {
		return s.merge.TimeMS
	}
	return s.event.TimeMS
}

// persons gathers what each person did, by the first of their names: members are one
// person where merges join them. Who did nothing is nobody.
func (t Training) persons(events []record.Event) map[string][]step {
	root := map[string]string{}
	var of func(name string) string
	of = func(name string) string {
		r, joined := root[name]
		if !joined || r == name {
			return name
		}
		r = of(r)
		root[name] = r
		return r
	}
	for i := range t.Merges {
		if m := &t.Merges[i]; m.TimeMS < t.UntilMS {
			a, b := of(m.From), of(m.Into)
			root[max(a, b)] = min(a, b)
		}
	}
	all := make(map[string][]step)
	for i := range events {
		if ev := &events[i]; ev.TimeMS < t.UntilMS {
			name := of(ev.Member)
			all[name] = append(all[name], step{event: ev})
		}
	}
	for i := range t.Merges {
		m := &t.Merges[i]
		if name := of(m.From); m.TimeMS < t.UntilMS && len(all[name]) > 0 {
			all[name] = append(all[name], step{merge: m})
		}
	}
	return all
}

// named is one of a person's names, and what is known under it.
type named struct {
	name    string
	profile *features.Profile
}

// names are a person's, in order, with nothing known yet.
func (w *walk) names(steps []step) []named {
	w.alone.Reset()
	out := []named{}
	add := func(name string) {
		at, found := slices.BinarySearchFunc(out, name, byName)
		if !found {
			p := &w.alone
			if len(out) > 0 {
				p = new(features.Profile)
			}
			out = slices.Insert(out, at, named{name, p})
		}
	}
	for i := range steps {
		if m := steps[i].merge; m != nil {
			add(m.From)
			add(m.Into)
		} else {
			add(steps[i].event.Member)
		}
	}
	return out
}

func byName(n named, name string) int { return cmp.Compare(n.name, name) }

func find(names []named, name string) *features.Profile {
	at, _ := slices.BinarySearchFunc(names, name, byName)
	return names[at].profile
}

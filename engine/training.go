package engine

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
)

// Training says which rows a training set holds.
type Training struct {
	Layout  *features.Layout
	Heads   []model.HeadConfig
	Every   time.Duration // rows are members as of its multiples, like sweeps
	UntilMS int64         // events at or after it are not looked at, labels included
}

// Set builds rows and labels with the profile code that scores live: a row is a
// member's vector at a boundary, from the events strictly before it, as a sweep
// sees it. Labels look into [boundary, boundary+within) and are Unknown where that
// reaches past UntilMS, or where the member has been silent for longer than the
// head's ActiveWithin. Members are taken in key order, so the set is reproducible.
func (t Training) Set(events []record.Event) (model.Set, error) {
	if t.Every <= 0 {
		return model.Set{}, fmt.Errorf("training set: rows every %v: want a positive interval", t.Every)
	}
	targets, err := t.targets()
	if err != nil {
		return model.Set{}, err
	}
	newest := int64(0)
	for i := range events {
		newest = max(newest, events[i].TimeMS)
	}
	t.UntilMS = min(t.UntilMS, newest+1) // what comes after the data is not known to be nothing
	byMember := make(map[string][]*record.Event)
	for i := range events {
		if ev := &events[i]; ev.TimeMS < t.UntilMS {
			byMember[ev.Member] = append(byMember[ev.Member], ev)
		}
	}
	members := make([]string, 0, len(byMember))
	for m := range byMember {
		members = append(members, m)
	}
	slices.Sort(members)
	set := model.Set{Labels: make([][]model.Label, len(t.Heads))}
	w := walk{t: t, targets: targets, set: &set, vector: make([]float64, t.Layout.Size()), seen: make([][]int64, len(t.Heads))}
	for _, m := range members {
		w.member(byMember[m])
	}
	return set, nil
}

// target is what a head's label looks for.
type target struct {
	signal int // index, or -1: an event type
	event  string
	absent bool // the label is that it does not happen
}

func (t Training) targets() ([]target, error) {
	out := make([]target, len(t.Heads))
	for i, h := range t.Heads {
		name := cmp.Or(h.Event, h.No)
		if name == "" || h.Within <= 0 {
			return nil, fmt.Errorf("training set: head %q predicts nothing, or within no time", h.Name)
		}
		out[i] = target{signal: t.Layout.Signal(name), event: name, absent: h.No != ""}
	}
	return out, nil
}

func (g target) hit(ev *record.Event, matched uint64) bool {
	if g.signal >= 0 {
		return matched>>g.signal&1 == 1
	}
	return ev.Type == g.event
}

// walk goes through one member after another.
type walk struct {
	t       Training
	targets []target
	set     *model.Set
	profile features.Profile
	vector  []float64
	seen    [][]int64 // per head, times of its target, ascending
}

func (w *walk) member(events []*record.Event) {
	slices.SortStableFunc(events, func(a, b *record.Event) int { return cmp.Compare(a.TimeMS, b.TimeMS) })
	first := len(w.set.TimesMS)
	every := w.t.Every.Milliseconds()
	w.profile.Reset()
	for h := range w.seen {
		w.seen[h] = w.seen[h][:0]
	}
	boundary := firstBoundary(events[0].TimeMS+1, every)
	for _, ev := range events {
		for ; boundary <= ev.TimeMS; boundary += every {
			w.row(boundary)
		}
		outcome, matched := w.profile.Apply(w.t.Layout, ev)
		if outcome == features.Duplicate {
			continue
		}
		for h, g := range w.targets {
			if g.hit(ev, matched) {
				w.seen[h] = append(w.seen[h], ev.TimeMS)
			}
		}
	}
	for ; boundary < w.t.UntilMS; boundary += every {
		w.row(boundary)
	}
	w.label(first)
}

// row adds the member's vector as of a boundary, unless no head wants it.
func (w *walk) row(atMS int64) {
	silent := time.Duration(atMS-w.profile.LastSeenMS()) * time.Millisecond
	known := func(h model.HeadConfig) bool {
		return atMS+h.Within.Milliseconds() <= w.t.UntilMS && (h.ActiveWithin == 0 || silent <= h.ActiveWithin)
	}
	if !slices.ContainsFunc(w.t.Heads, known) {
		return
	}
	w.profile.Vector(w.t.Layout, atMS, w.vector)
	w.set.Rows = append(w.set.Rows, w.vector...)
	w.set.TimesMS = append(w.set.TimesMS, atMS)
	for i, h := range w.t.Heads {
		label := model.Unknown
		if known(h) {
			label = model.Negative // label settles it when all events are seen
		}
		w.set.Labels[i] = append(w.set.Labels[i], label)
	}
}

// label looks ahead of each of the member's rows.
func (w *walk) label(first int) {
	for h, g := range w.targets {
		within := w.t.Heads[h].Within.Milliseconds()
		for r := first; r < len(w.set.TimesMS); r++ {
			if w.set.Labels[h][r] == model.Unknown {
				continue
			}
			at := w.set.TimesMS[r]
			next, _ := slices.BinarySearch(w.seen[h], at)
			happens := next < len(w.seen[h]) && w.seen[h][next] < at+within
			if happens != g.absent {
				w.set.Labels[h][r] = model.Positive
			}
		}
	}
}

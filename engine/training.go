package engine

import (
	"cmp"
	"fmt"
	"maps"
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
	Merges  []Merge       // of the same log
}

// Set builds rows and labels with the profile code that scores live: a row is a
// member's vector at a boundary, from the events strictly before it, as a sweep
// sees it. Labels look into [boundary, boundary+within) and are Unknown where that
// reaches past UntilMS, or where the member has been silent for longer than the
// head's ActiveWithin. Members are taken in key order, so the set is reproducible.
//
// Members who are merged are one person: each has rows of what they did under that
// name until the merge, as sweeps saw them, and the known one's go on with both; but
// a label looks for what the person did, under any name.
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
	undone := map[string]bool{}
	for i := range events {
		if ev := &events[i]; ev.Type == record.TypeVoid && ev.Source == record.SourceChain {
			undone[ev.RefundOf] = true
		}
	}
	persons := t.persons(events)
	set := model.Set{Labels: make([][]model.Label, len(t.Heads))}
	w := walk{t: t, targets: targets, set: &set, vector: make([]float64, t.Layout.Size()), seen: make([][]int64, len(t.Heads)), undone: undone}
	for _, name := range slices.Sorted(maps.Keys(persons)) {
		w.person(persons[name])
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
	alone   features.Profile // of a person of one name
	vector  []float64
	seen    [][]int64       // per head, times of its target, ascending
	undone  map[string]bool // orders of chain events that a reorg took back: no label, though they were features while they stood
}

// person goes through what one did, under all names.
func (w *walk) person(steps []step) {
	slices.SortStableFunc(steps, func(a, b step) int { return cmp.Compare(a.timeMS(), b.timeMS()) })
	first := len(w.set.TimesMS)
	every := w.t.Every.Milliseconds()
	names := w.names(steps)
	for h := range w.seen {
		w.seen[h] = w.seen[h][:0]
	}
	boundary := firstBoundary(steps[0].timeMS()+1, every)
	for i := range steps {
		s := &steps[i]
		for ; boundary <= s.timeMS(); boundary += every {
			w.rows(names, boundary)
		}
		if s.merge != nil {
			from, into := find(names, s.merge.From), find(names, s.merge.Into)
			into.Merge(w.t.Layout, from)
			from.Reset()
			continue
		}
		outcome, matched := find(names, s.event.Member).Apply(w.t.Layout, s.event)
		if outcome == features.Duplicate {
			continue
		}
		for h, g := range w.targets {
			if g.hit(s.event, matched) && !w.undone[s.event.Order] {
				w.seen[h] = append(w.seen[h], s.event.TimeMS)
			}
		}
	}
	for ; boundary < w.t.UntilMS; boundary += every {
		w.rows(names, boundary)
	}
	w.label(first)
}

// rows adds what there is under each name.
func (w *walk) rows(names []named, atMS int64) {
	for i := range names {
		if p := names[i].profile; !p.Empty() {
			w.row(p, atMS)
		}
	}
}

// row adds the member's vector as of a boundary, unless no head wants it.
func (w *walk) row(p *features.Profile, atMS int64) {
	silent := time.Duration(atMS-p.LastSeenMS()) * time.Millisecond
	known := func(h model.HeadConfig) bool {
		return atMS+h.Within.Milliseconds() <= w.t.UntilMS && (h.ActiveWithin == 0 || silent <= h.ActiveWithin)
	}
	if !slices.ContainsFunc(w.t.Heads, known) {
		return
	}
	p.Vector(w.t.Layout, atMS, w.vector)
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

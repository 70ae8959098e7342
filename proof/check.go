package proof

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// Options say what is to be shown.
type Options struct {
	Epoch uint64 // the one in force; others that have sections are checked as well
	Final bool   // nothing may be pending: the system has come to rest
	// Unsettled visits what was decided again after rewinds, read after the topic. It
	// never settles, but what it holds may be released for good. nil: no rewinds.
	Unsettled func(ctx context.Context, visit func(Record) error) error
}

// Check reads the chain and then the topic, so that what is settled was decided
// before it was read, and compares them. The Report holds every mismatch; the error
// is for what could not be read. It keeps in memory one hash per settled grant and
// the held decisions, not the topic.
func Check(ctx context.Context, d Decisions, c Chain, o Options) (Report, error) {
	r := Report{Block: c.Block(), Final: o.Final, RefusedBy: map[string]int{},
		Tokens: []Token{}, Classes: []Class{}, Watermarks: []Watermark{}, Mismatches: []Mismatch{}}
	partitions, err := d.Partitions(ctx)
	if err != nil {
		return r, fmt.Errorf("read the decisions topic: %w", err)
	}
	events, err := c.Events(ctx)
	if err != nil {
		return r, fmt.Errorf("read the chain's logs: %w", err)
	}
	l := readLedger(&r, events)
	if err := l.compare(ctx, c, &r); err != nil {
		return r, err
	}
	if err := l.compareWatermarks(ctx, c, &r, o.Epoch, partitions); err != nil {
		return r, err
	}
	w := walk{report: &r, lanes: map[lane]*progress{}, tips: map[lane]record.Position{}, held: map[string]*held{}, released: map[string]string{}, reversals: map[string]*reversal{},
		rewound: o.Unsettled != nil}
	for k, ss := range l.sections {
		w.lanes[k] = &progress{lane: k, sections: ss}
	}
	if err := d.Each(ctx, w.visit); err != nil {
		return r, fmt.Errorf("read the decisions topic: %w", err)
	}
	for i := range w.moved {
		m := &w.moved[i]
		w.judge(m.lane, m.partition, &m.decision)
	}
	if err := w.resolve(ctx, o.Unsettled); err != nil {
		return r, fmt.Errorf("read what was decided again: %w", err)
	}
	if err := w.checkReversals(ctx, d.Each, o.Unsettled); err != nil {
		return r, fmt.Errorf("read the decisions topic again: %w", err)
	}
	w.finish()
	w.compareClaims(l)
	r.close()
	return r, nil
}

// walk goes through the topic once.
type walk struct {
	report *Report
	lanes  map[lane]*progress
	tips   map[lane]record.Position // last decision of any kind
	held   map[string]*held         // by id

	released map[string]string // id of a held decision → of its release

	reversals map[string]*reversal // by id of what they reverse
	reversed  []*reversal          // the same, in order
	rewound   bool
	moved     []release // of what was held for a visitor, who may be in a partition read later
	doubtful  []release // whose held decision may be one decided again
}

// held is a decision that waits for a wallet.
type held struct {
	partition            int32
	member, reward, kind string
	amount               uint64
}

// progress is how far one lane's sections have been compared.
type progress struct {
	lane
	sections []*section // still to be passed
	settled  record.Position
	claims   *claims         // nil until a section is passed
	last     record.Position // last grant in the topic
	pending  int
}

func (w *walk) visit(rec Record) error {
	w.report.Decisions++
	d, err := record.DecodeDecision(rec.Value)
	if err != nil {
		w.report.fail("decision", "", "partition %d, offset %d of the decisions topic cannot be read: %v", rec.Partition, rec.Offset, err)
		return nil
	}
	k, pos := lane{d.Event.Epoch, uint32(rec.Partition)}, d.Position()
	tip, any := w.tips[k]
	if any && !tip.Less(pos) || pos.Ordinal == 0 {
		w.report.failAt("order", k, pos, "", "the decision at offset %d of the decisions topic comes after the one at position %s: it is repeated or out of order",
			rec.Offset, tip)
		return nil
	}
	w.tips[k] = pos
	if want := record.DecisionID(d.Event.Epoch, rec.Partition, pos); d.ID != want {
		w.report.failAt("name", k, pos, "", "the decision calls itself %q, but stands at %q", d.ID, want)
	}
	switch {
	case d.Reverses != "":
		w.reverse(k, &d)
		if !d.Held {
			w.grant(k, &d, rec.Value)
		}
	case d.Holdout:
		w.report.Holdouts++
	case d.Held:
		w.hold(k, rec.Partition, &d)
	default:
		w.report.Grants++
		if d.Releases != "" {
			w.release(k, rec.Partition, &d)
		}
		w.grant(k, &d, rec.Value)
	}
	return nil
}

func (w *walk) hold(k lane, partition int32, d *record.Decision) {
	w.report.Held++
	if d.To != "" {
		w.report.failAt("release", k, d.Position(), "", "the decision is held, but has the wallet %s", d.To)
	}
	if d.Releases != "" {
		w.report.failAt("release", k, d.Position(), "", "the decision releases %s, but is held itself", d.Releases)
	}
	w.held[d.ID] = &held{partition: partition, member: d.Member, reward: d.Reward, kind: d.Kind, amount: d.Amount}
}

// grant puts a settling decision, a grant or a reversal, into the section that settled it.
func (w *walk) grant(k lane, d *record.Decision, value []byte) {
	p := w.lanes[k]
	if p == nil {
		p = &progress{lane: k}
		w.lanes[k] = p
	}
	pos := d.Position()
	p.last = pos
	for len(p.sections) > 0 && p.sections[0].Next.Less(pos) {
		w.pass(p)
	}
	if len(p.sections) == 0 {
		p.pending++
		return
	}
	s := p.sections[0]
	if !s.Previous.Less(pos) {
		w.report.failAt("settlement", k, pos, s.Tx, "the decision lies between two sections: neither settles it (the next one begins after %s)", s.Previous)
		return
	}
	it, err := itemOf(d)
	if err != nil {
		w.report.failAt("decision", k, pos, s.Tx, "the decision was settled, but %v", err)
		s.leaves = append(s.leaves, leafOf(value))
		s.last = pos
		return
	}
	s.add(d, it, leafOf(value))
}

// pass compares the lane's next section, all of whose decisions have been read.
func (w *walk) pass(p *progress) {
	s := p.sections[0]
	p.sections = p.sections[1:]
	p.settled = s.Next
	s.verdict(w.report, func(rule, text string) { w.report.failAt(rule, p.lane, s.Next, s.Tx, "%s", text) })
	w.entitle(p, s)
	s.leaves, s.due, s.counts, s.open, s.claims = nil, nil, nil, nil, nil
	s.minted, s.refused, s.taken = nil, nil, nil
}

func (w *walk) finish() {
	r := w.report
	marks := map[lane]*Watermark{}
	for i := range r.Watermarks {
		m := &r.Watermarks[i]
		marks[lane{m.Epoch, m.Partition}] = m
	}
	for _, k := range slices.SortedFunc(maps.Keys(w.lanes), compareLanes) {
		p := w.lanes[k]
		for len(p.sections) > 0 {
			w.pass(p)
		}
		if p.last.Less(p.settled) {
			r.failAt("watermark", k, p.settled, "", "the chain has settled up to %s, beyond the topic's last decision to settle, at %s", p.settled, p.last)
		}
		r.Pending += p.pending
		if r.Final && p.pending > 0 {
			r.failAt("pending", k, p.last, "", "%d decisions up to here are not settled: the watermark stands at %s", p.pending, p.settled)
		}
		if m := marks[k]; m != nil {
			m.Topic, m.Pending = p.last.String(), p.pending
		}
	}
}

func compareLanes(a, b lane) int {
	return cmp.Or(cmp.Compare(a.epoch, b.epoch), cmp.Compare(a.partition, b.partition))
}

// failAt adds a mismatch of one lane.
func (r *Report) failAt(rule string, k lane, pos record.Position, tx, format string, args ...any) {
	p := int32(k.partition)
	r.Mismatches = append(r.Mismatches, Mismatch{Rule: rule, Epoch: k.epoch, Partition: &p,
		Position: pos.String(), Tx: tx, Text: fmt.Sprintf(format, args...)})
}

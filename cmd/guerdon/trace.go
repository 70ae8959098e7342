package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// settlement is what the chain did with one decision.
type settlement struct {
	Status  string `json:"status"` // minted, claimable, taken back, netted, refused, short, pending, held, withheld, none
	Reason  string `json:"reason,omitempty"`
	Tx      string `json:"tx,omitempty"`
	Block   uint64 `json:"block,omitempty"`
	Section string `json:"section,omitempty"` // previous → next
}

// traced is a decision and what became of it.
type traced struct {
	Decision   jsonText              `json:"decision"`
	Partition  int32                 `json:"partition"`
	Settlement settlement            `json:"settlement"`
	Receipts   []record.GrantReceipt `json:"receipts"` // as the minter saw it

	decision record.Decision
	section  *tracedSection // nil: none
	entry    int            // in it
}

// tracedSection is a section with decisions that are asked for.
type tracedSection struct {
	event    chain.LogEvent
	refusals []batcher.Refusal
	entries  []batcher.Entry // all of its decisions
}

// tracer follows decisions from event to transaction and back, from the topics and the
// chain's logs.
type tracer struct {
	cfg    stream.Config
	reader *chain.Reader
}

// trace finds what is asked for, all of them in number, and the last, by the decisions
// topic's order.
func (t *tracer) trace(ctx context.Context, of string, last int) (found []traced, all int, err error) {
	sections, err := t.sections(ctx)
	if err != nil {
		return nil, 0, err
	}
	match := matcher(of)
	err = eachDecision(ctx, t.cfg, func(p int32, d *record.Decision) error {
		s := sectionOf(sections, uint32(p), d)
		if !match(d, s) {
			return nil
		}
		all++
		if found = append(found, traced{Partition: p, decision: *d, section: s, entry: -1}); len(found) > 2*last+100 {
			found = append(found[:0], found[len(found)-last:]...)
		}
		return nil
	})
	if err != nil {
		return nil, 0, err
	}
	found = found[max(0, len(found)-last):]
	if err := t.entries(ctx, found); err != nil {
		return nil, 0, err
	}
	for i := range found {
		f := &found[i]
		f.Decision, f.Settlement, f.Receipts = record.AppendDecision(nil, &f.decision), f.settlement(), []record.GrantReceipt{}
	}
	return found, all, t.receipts(ctx, found)
}

// matcher tells what a word means by its form.
func matcher(of string) func(*record.Decision, *tracedSection) bool {
	if _, _, _, err := record.ParseDecisionID(of); err == nil {
		return func(d *record.Decision, _ *tracedSection) bool { return d.ID == of }
	}
	switch {
	case strings.HasPrefix(of, "0x") && len(of) == 66:
		tx := common.HexToHash(of)
		return func(d *record.Decision, s *tracedSection) bool {
			return s != nil && s.event.TxHash == tx && d.Settles()
		}
	case common.IsHexAddress(of) && strings.HasPrefix(of, "0x"):
		return func(d *record.Decision, _ *tracedSection) bool { return strings.EqualFold(d.To, of) }
	}
	return func(d *record.Decision, _ *tracedSection) bool { return d.Event.ID == of }
}

// sections reads the chain, by partition in order; one whose epoch is another's keeps
// its place by its event.
func (t *tracer) sections(ctx context.Context) (map[uint32][]*tracedSection, error) {
	head, err := t.reader.Head(ctx)
	if err != nil {
		return nil, err
	}
	logs, err := t.reader.Logs(ctx, head, chain.KindSettled, chain.KindSkipped, chain.KindRefused)
	if err != nil {
		return nil, err
	}
	out := map[uint32][]*tracedSection{}
	var refused []batcher.Refusal
	for i := range logs {
		switch l := &logs[i]; l.Kind {
		case chain.KindRefused:
			refused = append(refused, batcher.Refusal{Item: l.Item, Reason: l.Reason})
		case chain.KindSettled:
			out[l.Partition] = append(out[l.Partition], &tracedSection{event: *l, refusals: refused})
			refused = nil
		default:
			refused = nil
		}
	}
	return out, nil
}

// sectionOf is the section that holds a decision; nil where none does.
func sectionOf(sections map[uint32][]*tracedSection, partition uint32, d *record.Decision) *tracedSection {
	at, all := d.Position(), sections[partition]
	i, _ := slices.BinarySearchFunc(all, at, func(s *tracedSection, at record.Position) int {
		if s.event.Epoch < d.Event.Epoch || s.event.Epoch == d.Event.Epoch && s.event.Next.Less(at) {
			return -1
		}
		return 1
	})
	if i == len(all) || all[i].event.Epoch != d.Event.Epoch || !all[i].event.Previous.Less(at) {
		return nil
	}
	return all[i]
}

// entries reads all decisions of the sections that were found: what became of one can
// depend on the others.
func (t *tracer) entries(ctx context.Context, found []traced) error {
	want := map[uint32][]*tracedSection{}
	for i := range found {
		if s := found[i].section; s != nil && found[i].decision.Settles() && !slices.Contains(want[s.event.Partition], s) {
			want[s.event.Partition] = append(want[s.event.Partition], s)
		}
	}
	if len(want) == 0 {
		return nil
	}
	for _, all := range want {
		slices.SortFunc(all, func(a, b *tracedSection) int {
			switch {
			case a.event.Epoch != b.event.Epoch:
				return int(int64(a.event.Epoch) - int64(b.event.Epoch))
			case a.event.Next.Less(b.event.Next):
				return -1
			}
			return 1
		})
	}
	return stream.Each(ctx, t.cfg, stream.Decisions, func(r *stream.Record) error {
		d, err := record.DecodeDecision(r.Value)
		if err != nil || !d.Settles() {
			return err
		}
		s := sectionOf(want, uint32(r.Partition), &d)
		if s == nil {
			return nil
		}
		e, err := batcher.EntryOf(&batcher.Grant{Partition: r.Partition, Decision: d, Value: r.Value})
		if err != nil {
			return err
		}
		for i := range found {
			if found[i].section == s && found[i].decision.Position() == e.Position {
				found[i].entry = len(s.entries)
			}
		}
		s.entries = append(s.entries, e)
		return nil
	})
}

func (f *traced) settlement() settlement {
	d := &f.decision
	switch {
	case d.Reverses != "" && d.Held:
		return settlement{Status: "none", Reason: "what it takes back was still held: less of it will be released"}
	case d.Holdout:
		return settlement{Status: "withheld", Reason: "the member is in the holdout"}
	case d.Held:
		return settlement{Status: "held", Reason: "the member had no wallet; the wallet link releases it as a decision of its own"}
	case f.section == nil || f.entry < 0:
		return settlement{Status: "pending", Reason: "no section on chain reaches its position yet"}
	}
	l := &f.section.event
	end := batcher.Fates(f.section.entries, 0, f.section.refusals)[f.entry]
	s := settlement{Status: end.Fate.String(), Tx: l.TxHash.Hex(), Block: l.Block, Section: fmt.Sprintf("%s → %s", l.Previous, l.Next)}
	switch {
	case end.Fate == batcher.Diverted && end.Reason == chain.ReasonShortfall:
		s.Status, s.Reason = "short", "of what it takes back together with others of its section, not all was there"
	case end.Fate == batcher.Diverted:
		s.Status, s.Reason = "refused", chain.ReasonName(end.Reason)
	case end.Fate == batcher.Netted:
		s.Reason = "grant and reversal met before anything was sent"
	}
	return s
}

// receipts adds what the receipts topic says.
func (t *tracer) receipts(ctx context.Context, found []traced) error {
	at := map[string]*traced{}
	for i := range found {
		at[found[i].decision.ID] = &found[i]
	}
	return stream.Each(ctx, t.cfg, stream.Receipts, func(r *stream.Record) error {
		if !record.IsGrantReceipt(r.Value) {
			return nil
		}
		g, err := record.DecodeGrantReceipt(r.Value)
		if err != nil {
			return fmt.Errorf("receipts partition %d offset %d: %w", r.Partition, r.Offset, err)
		}
		if f := at[g.Decision]; f != nil {
			f.Receipts = append(f.Receipts, g)
		}
		return nil
	})
}

// jsonText is bytes that are JSON already.
type jsonText []byte

func (t jsonText) MarshalJSON() ([]byte, error) { return json.RawMessage(t), nil }

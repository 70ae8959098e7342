package engine

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

var (
	errElsewhere = errors.New("wrong partition")
	errBudget    = errors.New("unusable budget move")
	errMerge     = errors.New("unusable merge")
)

// control obeys a control record.
func (p *partition) control(rec *stream.Record, out *stream.Output) (barrier bool, err error) {
	c, err := record.DecodeControl(rec.Value)
	if err != nil {
		p.deadLetter(rec, err, out)
		return false, nil
	}
	timeMS := p.state.watermarkMS
	var reason error // why it is a dead letter
	switch c.Kind {
	case record.ControlTick:
		if c.TimeMS > rec.TimeMS+p.bundle.MaxFutureMS {
			reason = fmt.Errorf("%w: tick for %s", errFuture, formatMS(c.TimeMS))
			break
		}
		// A tick sweeps like an event of its time.
		if barrier, err = p.sweepTo(c.TimeMS, out); barrier || err != nil {
			return barrier, err
		}
		timeMS = max(timeMS, c.TimeMS)
	case record.ControlSwitch:
		if !p.rewound.superseded(rec.Offset) {
			err = p.switchTo(&c)
		}
	case record.ControlErase:
		reason, err = p.erase(rec, &c, out)
	case record.ControlMerge:
		reason, err = p.handOver(rec, &c, out)
	case record.ControlMerged:
		reason, err = p.takeOver(rec, &c, out)
	case record.ControlRelease:
		reason = p.release(rec, &c, out)
	case record.ControlCredit:
		reason = p.credit(&c)
	}
	if err != nil {
		return false, err
	}
	if reason != nil {
		p.deadLetter(rec, reason, out)
		return false, nil
	}
	p.advance(rec, timeMS)
	return false, nil
}

func (p *partition) switchTo(c *record.Control) error {
	b, err := p.engine.bundles.Bundle(cmp.Or(c.Program, p.state.programID), cmp.Or(c.Model, p.state.modelID))
	if err != nil {
		return fmt.Errorf("switch to programme %s, model %s: %w", short(c.Program), short(c.Model), err)
	}
	if b.Layout.Hash() != p.bundle.Layout.Hash() {
		return fmt.Errorf("switch to programme %s: %w", short(c.Program), ErrLayout)
	}
	p.use(b)
	p.state.boundaryMS = 0 // sweeps of another programme begin anew, from here on
	return nil
}

// erase forgets a member: profile, account, what is held, and whose the wallet is. An
// event that comes later is that of a member never seen.
func (p *partition) erase(rec *stream.Record, c *record.Control, out *stream.Output) (reason, err error) {
	if reason = p.own(c.Member); reason != nil {
		return reason, nil
	}
	m, err := p.existing(c.Member)
	if m == nil {
		return nil, err
	}
	if a := &m.account; a.Linked && !p.rewound.passed(rec.Offset) {
		out.Wallet(bytes.ToLower([]byte(common.Address(a.Wallet).Hex())), nil, p.state.watermarkMS)
	}
	p.forget(m)
	return nil, nil
}

// The merge of a visitor into a known member, who may be in another partition, is
// two records of the log. At the merge, the visitor's partition writes all that the
// visitor has into the log of the member's partition, and forgets the visitor: one
// transaction. At that record, the handover, the member's partition adds it up.
//
// Invariant: what a visitor had is in one place, their own profile before the
// transaction and the handover after it; and each partition takes up a handover of
// another once, since it keeps, per partition, the offset of the last control whose
// handover it took, and one partition's handovers come in the order of those. So
// no crash doubles anything, and a replay needs the log alone.

// handOver answers a merge, in the visitor's partition.
func (p *partition) handOver(rec *stream.Record, c *record.Control, out *stream.Output) (reason, err error) {
	if reason = p.own(c.From); reason != nil {
		return reason, nil
	}
	visitor, err := p.existing(c.From)
	if visitor == nil || err != nil {
		return nil, err
	}
	h := record.Control{Kind: record.ControlMerged, TimeMS: c.TimeMS, From: c.From, Into: c.Into,
		Partition: p.id, Offset: rec.Offset, State: p.encode(nil, visitor)}
	value := record.AppendControl(nil, &h)
	if len(value) > record.MaxControlBytes {
		return fmt.Errorf("%w: what %q has takes %d bytes, a control at most %d", errMerge, c.From, len(value), record.MaxControlBytes), nil
	}
	to := stream.PartitionFor([]byte(c.Into), p.engine.cfg.Partitions)
	p.handover(rec, stream.Message{Partition: to, Key: []byte(c.Into), Value: value}, out)
	p.forget(visitor)
	return nil, nil
}

// takeOver adds what a visitor had to a known member. It decides nothing but
// releases: where the member has a wallet, what was held for the visitor goes to it.
func (p *partition) takeOver(rec *stream.Record, c *record.Control, out *stream.Output) (reason, err error) {
	if reason = p.own(c.Into); reason != nil {
		return reason, nil
	}
	visitor := &entry{}
	if err := p.load(visitor, c.From, c.State, false); err != nil {
		return fmt.Errorf("%w: %w", errMerge, err), nil
	}
	if p.heard(c) {
		p.since.duplicates++
		return nil, nil
	}
	m, err := p.member(c.Into)
	if err != nil {
		return nil, err
	}
	m.profile.Merge(p.bundle.Layout, &visitor.profile)
	at := p.state.watermarkMS
	p.event.Reset()
	ev := &p.event
	ev.ID, ev.Member, ev.TimeMS = fmt.Sprintf("merged/%d/%d", c.Partition, c.Offset), m.member, at
	p.grants = p.bundle.Policy.Merge(p.input(m, at, ev), &m.account, &visitor.account, c.From, c.Partition, &p.state.budget, p.grants[:0])
	if a := &visitor.account; a.Linked && !p.rewound.passed(rec.Offset) {
		out.Wallet(bytes.ToLower([]byte(common.Address(a.Wallet).Hex())), []byte(m.member), at)
	}
	p.grants = p.reverse(m, at, p.grants) // refunds that waited for an order of the other
	if len(p.grants) > 0 {
		p.score(m, at)
	}
	p.emit(m, p.grants, at, ev, out)
	p.keep(m)
	return nil, nil
}

// release takes from this partition's share of a day's budget what is not spent, and
// hands it over to another: the release is processed before the credit is written,
// so that the partitions never have more than the budget between them.
func (p *partition) release(rec *stream.Record, c *record.Control, out *stream.Output) (reason error) {
	i, reason := p.budgeted(c.Reward)
	if reason != nil {
		return reason
	}
	if c.To >= p.engine.cfg.Partitions || c.To == p.id {
		return fmt.Errorf("%w: to partition %d from %d, of %d", errBudget, c.To, p.id, p.engine.cfg.Partitions)
	}
	taken := p.bundle.Policy.Release(&p.state.budget, i, c.Day, c.Amount)
	if taken == 0 {
		return nil
	}
	h := record.Control{Kind: record.ControlCredit, TimeMS: c.TimeMS, Reward: c.Reward, Day: c.Day, Amount: taken,
		Partition: p.id, Offset: rec.Offset}
	p.handover(rec, stream.Message{Partition: c.To, Value: record.AppendControl(nil, &h)}, out)
	return nil
}

// handover writes to another partition of the events topic, unless an earlier
// generation has been here: then it is in the log.
func (p *partition) handover(rec *stream.Record, m stream.Message, out *stream.Output) {
	if !p.rewound.passed(rec.Offset) {
		m.Topic, m.TimeMS = stream.Events, rec.TimeMS
		out.Add(m)
	}
}

// credit adds what another partition released.
func (p *partition) credit(c *record.Control) (reason error) {
	i, reason := p.budgeted(c.Reward)
	if reason != nil {
		return reason
	}
	if p.heard(c) {
		p.since.duplicates++
		return nil
	}
	p.bundle.Policy.Credit(&p.state.budget, i, c.Day, c.Amount)
	return nil
}

func (p *partition) budgeted(name string) (int, error) {
	for i, r := range p.bundle.Policy.Rewards() {
		if r.Name == name && r.BudgetPerDay > 0 {
			return i, nil
		}
	}
	return 0, fmt.Errorf("%w: no reward %q with a budget in the programme", errBudget, clip([]byte(name)))
}

// own says that a member belongs to another partition, if so.
func (p *partition) own(member string) error {
	if at := stream.PartitionFor([]byte(member), p.engine.cfg.Partitions); at != p.id {
		return fmt.Errorf("%w: member %q belongs to partition %d", errElsewhere, clip([]byte(member)), at)
	}
	return nil
}

// existing is a member who has something, nil where there is none.
func (p *partition) existing(name string) (*entry, error) {
	cached := p.cache.get(name) != 0
	m, err := p.member(name)
	if err != nil {
		return nil, err
	}
	if !m.gone() {
		return m, nil
	}
	if !cached {
		p.since.members-- // counted by the look-up
	}
	return nil, nil
}

// forget makes a member one never seen: their changelog record is deleted.
func (p *partition) forget(m *entry) {
	m.profile.Reset()
	m.account.Reset()
	p.keep(m)
}

// heard reports whether this handover was taken before, and notes it.
func (p *partition) heard(c *record.Control) bool {
	at, found := slices.BinarySearchFunc(p.state.heard, c.Partition, func(h heard, id int32) int { return cmp.Compare(h.partition, id) })
	if !found {
		p.state.heard = slices.Insert(p.state.heard, at, heard{c.Partition, c.Offset})
		return false
	}
	h := &p.state.heard[at]
	if c.Offset <= h.offset {
		return true
	}
	h.offset = c.Offset
	return false
}

// heard is the last control of a partition whose handover was taken.
type heard struct {
	partition int32
	offset    int64
}

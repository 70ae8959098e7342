package engine

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

// returned reverses what was granted for the orders that the event at hand took
// something back of, as decisions before any other of the event, and gives what the
// event itself is worth.
func (p *partition) returned(m *entry, outcome features.Outcome, atMS int64, out *stream.Output) (value int64) {
	ev := &p.event
	p.grants = p.reverse(m, atMS, p.grants[:0])
	if len(p.grants) > 0 {
		p.score(m, atMS)
		p.emit(m, p.grants, atMS, ev, out)
	}
	if outcome == features.Reduced || outcome == features.Exchanged {
		return m.profile.Net()
	}
	return ev.Value
}

// reverse appends the reversals of what the member's profile took back last, behind
// grants that are not written yet.
func (p *partition) reverse(m *entry, atMS int64, grants []reward.Grant) []reward.Grant {
	p.returns = p.returns[:0]
	for _, r := range m.profile.Returned() {
		p.returns = append(p.returns, reward.Return{Order: r.Order, Left: r.Left, Whole: r.Whole})
	}
	if len(p.returns) == 0 {
		return grants
	}
	in := p.input(m, atMS, &p.event)
	in.Next.Ordinal += uint32(len(grants))
	return p.bundle.Policy.Reverse(in, &m.account, &p.state.budget, p.returns, grants)
}

// open notes what the event at hand was granted, if it is an order that can come
// back: then the grants can too.
func (p *partition) open(m *entry, outcome features.Outcome, atMS int64) {
	if outcome != features.Applied && outcome != features.Reduced && outcome != features.Exchanged {
		return
	}
	if order, left, ok := m.profile.Ordered(&p.event); ok {
		p.bundle.Policy.Open(&m.account, p.grants, order, left, atMS)
	}
}

// draftReversal fills p.decision with a reversal. Nothing chose it, so it has no
// reasons; it goes to whoever has the tokens, if they were given out.
func (p *partition) draftReversal(m *entry, g *reward.Grant, atMS int64, ev *record.Event) {
	p.decision = record.Draft{
		Epoch: p.engine.cfg.Epoch, Partition: p.id, At: g.Position,
		Member: m.member, TimeMS: atMS,
		Reward: g.Reward, RewardID: g.RewardID, Token: g.Token, Amount: g.Amount, Held: g.Held,
		Reverses: g.Reverses, From: g.From, FromPartition: g.Partition, Scores: p.scores, Propensity: g.Propensity,
		Why: p.decision.Why[:0], EventID: ev.ID,
	}
	if !g.Held {
		p.decision.To = common.Address(g.To).Hex()
	}
	if !p.bundle.Brief {
		p.decision.Features = p.vector
	}
}

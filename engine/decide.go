package engine

import (
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
	"github.com/guerdon/guerdon/stream"
)

// score fills the vector and the heads' probabilities of a member as of a time.
// It allocates nothing.
func (p *partition) score(m *entry, atMS int64) {
	m.profile.Vector(p.bundle.Layout, atMS, p.vector)
	p.bundle.Model.Score(p.vector, p.scratch, p.scores)
}

// decide scores a member and asks the policy. ev is nil in a sweep; value is what it
// counts for. It allocates nothing unless something is granted.
func (p *partition) decide(m *entry, atMS int64, ev *record.Event, value int64, matched uint64, out []reward.Grant) []reward.Grant {
	p.score(m, atMS)
	syms, env := p.bundle.Symbols, p.env
	copy(env, p.scores)
	copy(env[len(p.scores):], p.vector)
	for i := range syms.Signals() {
		env[syms.TotalAt(i)] = m.profile.Total(p.bundle.Layout, i)
		env[syms.OnAt(i)] = float64(matched >> i & 1)
	}
	env[syms.ValueAt()] = float64(value)
	return p.bundle.Policy.Decide(p.input(m, atMS, ev), &m.account, &p.state.budget, out)
}

// input is what the policy knows of the moment.
func (p *partition) input(m *entry, atMS int64, ev *record.Event) reward.Input {
	in := reward.Input{
		TimeMS: atMS,
		Sweep:  ev == nil,
		Member: m.member,
		Next:   record.Position{Offset: uint64(p.offset), Ordinal: p.state.ordinal + 1},
		Env:    p.env,
		Seed:   p.seed,
	}
	if ev != nil {
		in.Source, in.EventID = ev.Source, ev.ID
	}
	return in
}

// reasons is how many contributions a decision carries.
const reasons = 3

// emit writes grants as decision records, with the features, scores and reasons
// behind them: what the last scoring left in the partition. It costs what the
// form does, and one copy.
func (p *partition) emit(m *entry, grants []reward.Grant, atMS int64, ev *record.Event, out *stream.Output) {
	for i := range grants {
		p.state.ordinal++
		p.draft(m, &grants[i], atMS, ev)
		p.bytes = p.form.Append(p.bytes[:0], &p.decision)
		p.publish(grants[i].Position, m.member, p.bytes, atMS, out)
		p.since.decisions++
		p.tally.add(&grants[i])
	}
}

// draft fills p.decision.
func (p *partition) draft(m *entry, g *reward.Grant, atMS int64, ev *record.Event) {
	if !g.Reverses.IsZero() {
		p.draftReversal(m, g, atMS, ev)
		return
	}
	b := p.bundle
	p.decision = record.Draft{
		Epoch: p.engine.cfg.Epoch, Partition: p.id, At: g.Position,
		Member: m.member, TimeMS: atMS,
		Reward: g.Reward, Token: b.Policy.Token(g.Reward, g.ExpiresMS), Amount: g.Amount,
		Tier: int(g.Tier), ExpiresMS: g.ExpiresMS, To: m.wallet(), Held: g.Held, Holdout: g.Holdout,
		Releases: g.Releases, From: g.From, FromPartition: g.Partition, Scores: p.scores, Propensity: g.Propensity, Eligible: g.Eligible,
		Why: p.decision.Why[:0], EventID: "sweep",
	}
	d := &p.decision
	if ev != nil {
		d.EventID = ev.ID
	}
	if g.Tier > 0 && b.Purchases >= 0 {
		d.Purchases = uint64(m.profile.Total(b.Layout, b.Purchases))
	}
	if b.Brief {
		return
	}
	d.Features = p.vector
	if head := p.explains[g.Reward]; head >= 0 {
		b.Model.Weigh(head, p.scratch, p.why)
		d.Why = largest(d.Why, p.why)
	}
}

// largest appends the reasons of the greatest magnitude, greatest first, of equal
// ones the earlier.
func largest(dst []record.Reason, contributions []float64) []record.Reason {
	for i, v := range contributions {
		k := len(dst)
		for k > 0 && math.Abs(v) > math.Abs(dst[k-1].Value) {
			k--
		}
		if k == reasons {
			continue
		}
		if len(dst) < reasons {
			dst = append(dst, record.Reason{})
		}
		copy(dst[k+1:], dst[k:])
		dst[k] = record.Reason{Feature: i, Value: v}
	}
	return dst
}

func values(names []string, nums []float64) []record.Value {
	vs := make([]record.Value, len(names))
	for i := range names {
		vs[i] = record.Value{Name: names[i], Value: nums[i]}
	}
	return vs
}

// parseAddress reads 0x and forty hex digits; the zero address is nobody's.
func parseAddress(s string) (addr [20]byte, err error) {
	text, ok := strings.CutPrefix(s, "0x")
	if !ok || len(text) != 40 {
		return addr, fmt.Errorf("address %q is not 0x and 40 hex digits", clip([]byte(s)))
	}
	if _, err := hex.Decode(addr[:], []byte(text)); err != nil {
		return addr, fmt.Errorf("address %q: %w", s, err)
	}
	if addr == [20]byte{} {
		return addr, errors.New("the zero address cannot hold a reward")
	}
	return addr, nil
}

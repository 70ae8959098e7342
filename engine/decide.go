package engine

import (
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

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

// decide scores a member and asks the policy. ev is nil in a sweep. It allocates
// nothing unless something is granted.
func (p *partition) decide(m *entry, atMS int64, ev *record.Event, matched uint64, out []reward.Grant) []reward.Grant {
	p.score(m, atMS)
	syms, env := p.bundle.Symbols, p.env
	copy(env, p.scores)
	copy(env[len(p.scores):], p.vector)
	for i := range syms.Signals() {
		env[syms.TotalAt(i)] = m.profile.Total(p.bundle.Layout, i)
		env[syms.OnAt(i)] = float64(matched >> i & 1)
	}
	env[syms.ValueAt()] = 0
	if ev != nil {
		env[syms.ValueAt()] = float64(ev.Value)
	}
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

// emit writes grants as decision records. Deciding is rare beside scoring, so
// this may allocate.
func (p *partition) emit(m *entry, grants []reward.Grant, atMS int64, ev *record.Event, out *stream.Output) {
	for i := range grants {
		g := &grants[i]
		p.state.ordinal++
		d := p.decision(m, g, atMS, ev)
		value := record.AppendDecision(nil, &d)
		p.publish(g.Position, m.member, value, atMS, out)
		p.since.decisions++
		p.tally.add(g)
	}
}

// decision is a grant with the features, scores and reasons behind it.
func (p *partition) decision(m *entry, g *reward.Grant, atMS int64, ev *record.Event) record.Decision {
	b := p.bundle
	rule := &b.Policy.Rewards()[g.Reward]
	d := record.Decision{
		ID:         record.DecisionID(p.engine.cfg.Epoch, p.id, g.Position),
		Member:     m.member,
		TimeMS:     atMS,
		Reward:     rule.Name,
		Kind:       rule.Kind,
		Token:      strconv.FormatUint(uint64(b.Policy.Token(g.Reward, g.ExpiresMS)), 10),
		Amount:     g.Amount,
		ExpiresMS:  g.ExpiresMS,
		Held:       g.Held,
		Holdout:    g.Holdout,
		Propensity: g.Propensity,
		Eligible:   b.Policy.EligibleNames(g.Eligible, nil),
		Model:      b.ModelID,
		Program:    b.ProgramID,
		Scores:     values(b.Model.Heads(), p.scores),
		Features:   values(b.Layout.Names(), p.vector),
		Why:        p.reasons(rule),
		Event: record.Origin{
			Epoch:   p.engine.cfg.Epoch,
			Offset:  g.Position.Offset,
			Ordinal: g.Position.Ordinal,
			ID:      "sweep",
		},
	}
	if ev != nil {
		d.Event.ID = strings.Clone(ev.ID)
	}
	if m.account.Linked {
		d.To = common.Address(m.account.Wallet).Hex()
	}
	if g.Tier > 0 {
		d.Tier = rule.Tiers[g.Tier-1].Name
		if b.Purchases >= 0 {
			d.Purchases = uint64(m.profile.Total(b.Layout, b.Purchases))
		}
	}
	if !g.Releases.IsZero() {
		d.Releases = record.DecisionID(p.engine.cfg.Epoch, p.id, g.Releases)
	}
	return d
}

// reasons are the largest contributions to the head that the rule rests on: the
// one that weighs its worth, or the programme's first.
func (p *partition) reasons(rule *reward.Reward) []record.Value {
	heads := p.bundle.Model.Heads()
	if len(heads) == 0 {
		return nil
	}
	head := max(slices.Index(heads, rule.Propensity), 0)
	p.bundle.Model.Contributions(head, p.vector, p.scratch, p.why)
	all := values(p.bundle.Layout.Names(), p.why)
	slices.SortStableFunc(all, func(a, b record.Value) int {
		switch {
		case abs(a.Value) > abs(b.Value):
			return -1
		case abs(a.Value) < abs(b.Value):
			return 1
		}
		return 0
	})
	return all[:min(reasons, len(all))]
}

func abs(x float64) float64 {
	if x < 0 {
		return -x
	}
	return x
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

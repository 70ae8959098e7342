package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// PartitionView is one partition as of its input offset.
type PartitionView struct {
	Partition   int32  `json:"partition"`
	Members     *int64 `json:"members,omitempty"` // where they were counted
	Input       int64  `json:"input"`             // next offset of events
	Changelog   int64  `json:"changelog"`         // next offset of profiles
	LogEnd      *int64 `json:"log_end,omitempty"` // of events, where Kafka was asked
	WatermarkMS int64  `json:"watermark_ms"`

	SweepMS  int64  `json:"next_sweep_ms,omitempty"`
	Cursor   string `json:"sweep_cursor,omitempty"` // last member scored of a sweep cut short
	Sweeping bool   `json:"sweeping,omitempty"`
	Ordinal  uint32 `json:"ordinal,omitempty"` // decisions made by that sweep

	Program string `json:"program,omitempty"`
	Model   string `json:"model,omitempty"`

	Day      int64         `json:"budget_day"` // days since 1970
	HeldFull uint64        `json:"held_full,omitempty"`
	Used     []BudgetView  `json:"used,omitempty"`
	budget   reward.Budget // to name Used
}

// BudgetView is what a partition has used of one budget.
type BudgetView struct {
	Name   string `json:"name"`
	Amount uint64 `json:"amount"`
}

// ViewPartition decodes a partition's state; none is a partition never processed.
func ViewPartition(p int32, state []byte) (PartitionView, error) {
	v := PartitionView{Partition: p}
	if len(state) == 0 {
		return v, nil
	}
	s, err := decodeState(state)
	if err != nil {
		return v, fmt.Errorf("partition %d: %w", p, err)
	}
	v.Input, v.WatermarkMS, v.SweepMS = s.next, s.watermarkMS, s.boundaryMS
	v.Cursor, v.Sweeping, v.Ordinal = s.cursor, s.sweeping, s.ordinal
	v.Program, v.Model = s.programID, s.modelID
	v.Day, v.HeldFull, v.budget = s.budget.Day, s.budget.HeldFull, s.budget
	return v, nil
}

// NameBudgets fills Used from the rules that the partition has in force.
func (v *PartitionView) NameBudgets(rules *reward.Policy) {
	v.Used = nil
	for i, r := range rules.Rewards() {
		if r.BudgetPerDay > 0 {
			v.Used = append(v.Used, BudgetView{r.Name + ", today", v.budget.Spent(rules.RewardID(i))})
		}
	}
	for _, c := range rules.Config().Classes {
		v.Used = append(v.Used, BudgetView{c.Name + ", in all", v.budget.Issued(c.Class)})
	}
}

// MemberView is one member as of its last event.
type MemberView struct {
	Member     string         `json:"member"`
	Partition  int32          `json:"partition"`
	Input      int64          `json:"input"` // as of this next offset of events
	LastSeenMS int64          `json:"last_seen_ms"`
	Features   []record.Value `json:"features"`
	Wallet     string         `json:"wallet,omitempty"`
	Earned     uint64         `json:"earned"`
	Held       []HeldView     `json:"held,omitempty"`
	Open       []OpenView     `json:"open,omitempty"`   // grants that a refund can take back
	Closed     uint64         `json:"closed,omitempty"` // those it no longer can, for want of room
	Waiting    int            `json:"waiting_refunds,omitempty"`
}

// OpenView is a grant that a refund of its order can take back.
type OpenView struct {
	HeldView
	Reversed uint64 `json:"reversed,omitempty"`
	Held     bool   `json:"held,omitempty"`
	From     string `json:"from,omitempty"` // whose decision it was, if another's
}

// HeldView is a grant that waits for a wallet.
type HeldView struct {
	Reward   string `json:"reward"`
	Amount   uint64 `json:"amount"`
	Position string `json:"position"`
}

// Partitions lists what a store holds. It counts members by walking them.
func Partitions(s *features.Store) ([]PartitionView, error) {
	all, err := s.Partitions()
	if err != nil {
		return nil, err
	}
	var views []PartitionView
	for _, p := range all {
		cp, _, err := s.Checkpoint(p)
		if err != nil {
			return nil, err
		}
		v, err := ViewPartition(p, cp.State)
		if err != nil {
			return nil, err
		}
		v.Input, v.Changelog = cp.Input, cp.Changelog
		it, err := s.Iterate(p, "")
		if err != nil {
			return nil, err
		}
		n := int64(0)
		for it.Next() {
			n++
		}
		if err := it.Close(); err != nil {
			return nil, err
		}
		v.Members = &n
		views = append(views, v)
	}
	return views, nil
}

// Inspect decodes one member of a store.
func Inspect(s *features.Store, l *features.Layout, rules *reward.Policy, member string) (MemberView, error) {
	all, err := s.Partitions()
	if err != nil {
		return MemberView{}, err
	}
	for _, p := range all {
		value, found, err := s.Get(p, member, nil)
		if err != nil {
			return MemberView{}, err
		}
		if !found {
			continue
		}
		v, err := ViewMember(l, rules, p, member, value)
		if err != nil {
			return v, err
		}
		cp, _, err := s.Checkpoint(p)
		v.Input = cp.Input
		return v, err
	}
	return MemberView{}, fmt.Errorf("no member %q in this directory: names are pseudonyms, and each instance holds only its own partitions", member)
}

// ParseKey reads a changelog key: a member's, or the partition state's.
func ParseKey(key []byte) (member string, state bool) {
	switch {
	case len(key) > 1 && key[0] == keyMember:
		return string(key[1:]), false
	case len(key) == 1 && key[0] == keyState:
		return "", true
	}
	return "", false
}

// ViewMember decodes a member's record.
func ViewMember(l *features.Layout, rules *reward.Policy, p int32, member string, value []byte) (MemberView, error) {
	var profile features.Profile
	var account reward.Account
	rest, err := features.DecodeProfile(l, value, &profile)
	if err == nil {
		_, err = reward.DecodeAccount(rest, &account)
	}
	if err != nil {
		return MemberView{}, fmt.Errorf("member %q: %w", member, err)
	}
	vector := make([]float64, l.Size())
	profile.Vector(l, profile.LastSeenMS(), vector)
	v := MemberView{Member: member, Partition: p, LastSeenMS: profile.LastSeenMS(), Features: values(l.Names(), vector), Earned: account.Earned}
	if account.Linked {
		v.Wallet = common.Address(account.Wallet).Hex()
	}
	for _, h := range account.Held {
		v.Held = append(v.Held, HeldView{Reward: ruleName(rules, h.Reward), Amount: h.Amount, Position: h.Position.String()})
	}
	for _, o := range account.Opens() {
		v.Open = append(v.Open, OpenView{HeldView{ruleName(rules, o.Reward), o.Amount, o.Position.String()}, o.Reversed, o.Held, o.From})
	}
	v.Closed, v.Waiting = account.Closed, profile.Stats().WaitingRefunds
	return v, nil
}

func ruleName(rules *reward.Policy, id uint32) string {
	for i, r := range rules.Rewards() {
		if rules.RewardID(i) == id {
			return r.Name
		}
	}
	return fmt.Sprintf("a reward no longer in the programme (%d)", id)
}

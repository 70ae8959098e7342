package engine

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// mostPartitions bounds the search for partitions in a store.
const mostPartitions = 4096

// PartitionView is what a store holds of one partition.
type PartitionView struct {
	Partition   int32 `json:"partition"`
	Members     int64 `json:"members"`
	Input       int64 `json:"input"`     // next offset of events
	Changelog   int64 `json:"changelog"` // next offset of profiles
	WatermarkMS int64 `json:"watermark_ms"`
}

// MemberView is one member as of its last event.
type MemberView struct {
	Member     string         `json:"member"`
	Partition  int32          `json:"partition"`
	LastSeenMS int64          `json:"last_seen_ms"`
	Features   []record.Value `json:"features"`
	Wallet     string         `json:"wallet,omitempty"`
	Earned     uint64         `json:"earned"`
	Held       []HeldView     `json:"held,omitempty"`
}

// HeldView is a grant that waits for a wallet.
type HeldView struct {
	Reward   string `json:"reward"`
	Amount   uint64 `json:"amount"`
	Position string `json:"position"`
}

// Partitions lists what a store holds. It counts members by walking them.
func Partitions(s *features.Store) ([]PartitionView, error) {
	var views []PartitionView
	for p := range int32(mostPartitions) {
		cp, found, err := s.Checkpoint(p)
		if err != nil {
			return nil, err
		}
		if !found {
			continue
		}
		v := PartitionView{Partition: p, Input: cp.Input, Changelog: cp.Changelog}
		if len(cp.State) > 0 {
			st, err := decodeState(cp.State)
			if err != nil {
				return nil, fmt.Errorf("partition %d: %w", p, err)
			}
			v.WatermarkMS = st.watermarkMS
		}
		it, err := s.Iterate(p, "")
		if err != nil {
			return nil, err
		}
		for it.Next() {
			v.Members++
		}
		if err := it.Close(); err != nil {
			return nil, err
		}
		views = append(views, v)
	}
	return views, nil
}

// Inspect decodes one member of a store.
func Inspect(s *features.Store, l *features.Layout, rules *reward.Policy, member string) (MemberView, error) {
	for p := range int32(mostPartitions) {
		if _, found, err := s.Checkpoint(p); err != nil {
			return MemberView{}, err
		} else if !found {
			continue
		}
		value, found, err := s.Get(p, member, nil)
		if err != nil {
			return MemberView{}, err
		}
		if found {
			return memberView(l, rules, p, member, value)
		}
	}
	return MemberView{}, fmt.Errorf("no member %q in this directory: names are pseudonyms, and each instance holds only its own partitions", member)
}

func memberView(l *features.Layout, rules *reward.Policy, p int32, member string, value []byte) (MemberView, error) {
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

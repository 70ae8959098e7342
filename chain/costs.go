package chain

import "github.com/guerdon/guerdon/batcher"

// Costs are what our contracts were measured to use of gas, to foresee what a batch will
// cost; GasSchedule bounds it. TestCosts holds them to the contracts.
type Costs struct {
	Tx         uint64 // the transaction and the call
	Section    uint64 // a section with items, on a partition in use
	FirstEver  uint64 // more for a partition's first
	Run        uint64 // a token id in a section, the first in the transaction
	RunAgain   uint64 // another section's of the same id
	FirstToken uint64 // more for an id's first
	MintNew    uint64 // to a wallet that had none of the id
	MintAgain  uint64
	Seen       uint64 // less for a wallet that the transaction has met
	BadgeNew   uint64
	BadgeAgain uint64
	Reversal   uint64
	SetAside   uint64 // an amount for claims, beside its run
	Root       uint64 // of claims
	FirstRoots uint64 // more for each of a partition's first ClaimRoots
}

// OsakaCosts are of mainnet's rules since Osaka.
func OsakaCosts() Costs {
	return Costs{
		Tx: 29_000, Section: 17_000, FirstEver: 17_100, Run: 10_000, RunAgain: 500, FirstToken: 17_100,
		MintNew: 27_720, MintAgain: 10_620, Seen: 2_500, BadgeNew: 28_860, BadgeAgain: 8_660, Reversal: 16_000,
		SetAside: 4_000, Root: 6_000, FirstRoots: 17_100,
	}
}

// Expect foresees what b uses. held knows, and is told, which partitions, tokens and
// holdings are in use.
func (c Costs) Expect(b batcher.Batch, held map[batcher.Item]bool) uint64 {
	first := func(key batcher.Item, more uint64) uint64 {
		if held[key] {
			return 0
		}
		held[key] = true
		return more
	}
	gas := c.Tx
	met, runs := map[[20]byte]bool{}, map[uint32]bool{}
	for i := range b.Sections {
		s := &b.Sections[i]
		part := 1 + uint64(s.Partition)
		gas += c.Section + first(batcher.Item{Amount: part}, c.FirstEver)
		if s.ClaimRoot != ([32]byte{}) {
			gas += c.Root
			for n := range uint16(ClaimRoots) {
				if more := first(batcher.Item{Amount: part, Day: 1 + n}, c.FirstRoots); more > 0 {
					gas += more
					break
				}
			}
		}
		for j, it := range s.Items {
			if !it.IsBadge() && (j == 0 || s.Items[j-1].TokenID() != it.TokenID()) {
				if runs[it.TokenID()] {
					gas += c.RunAgain
				} else {
					gas += c.Run
				}
				runs[it.TokenID()] = true
				if !it.IsReversal() {
					gas += first(batcher.Item{Class: it.Class, Day: it.Day}, c.FirstToken)
				}
			}
			key := batcher.Item{To: it.To, Class: it.Class, Day: it.Day}
			switch {
			case it.IsBadge():
				gas += c.BadgeAgain + first(key, c.BadgeNew-c.BadgeAgain)
			case it.IsReversal():
				gas += c.Reversal
			case it.To == [20]byte{}:
				gas += c.SetAside
			default:
				gas += c.MintAgain + first(key, c.MintNew-c.MintAgain)
				if met[it.To] {
					gas -= c.Seen
				}
				met[it.To] = true
			}
		}
	}
	return gas
}

package chain

import "github.com/guerdon/guerdon/batcher"

// Calls are what a settle transaction's gas goes into.
const (
	CallMint     = "mint"
	CallBadge    = "badge"
	CallReversal = "reversal"
	CallClaim    = "claim"   // setting aside, and the root
	CallSection  = "section" // the transaction itself, watermarks and events
)

// ByCall shares out the gas that b used among its calls, in proportion to the schedule's
// bounds, without losing a unit: what is rounded off goes to sections.
func (g GasSchedule) ByCall(b batcher.Batch, used uint64) map[string]uint64 {
	weigh := map[string]uint64{CallSection: g.TxBase + g.Call}
	for i := range b.Sections {
		s := &b.Sections[i]
		weigh[CallSection] += g.Section
		if s.ClaimRoot != ([32]byte{}) {
			weigh[CallClaim] += g.Root
		}
		for j := range s.Items {
			it := s.Items[j]
			run := uint64(0)
			if j == 0 || s.Items[j-1].TokenID() != it.TokenID() {
				run = g.Run
			}
			switch {
			case it.IsBadge():
				weigh[CallBadge] += g.Badge
			case it.IsReversal():
				weigh[CallReversal] += run + g.Item
			case it.To == [20]byte{}: // of a mint it has the run alone
				weigh[CallClaim] += g.Run
			default:
				weigh[CallMint] += run + g.Item
			}
		}
	}
	all := uint64(0)
	for _, w := range weigh {
		all += w
	}
	left := used
	for call, w := range weigh {
		if call != CallSection {
			weigh[call] = uint64(float64(used) * (float64(w) / float64(all)))
			left -= weigh[call]
		}
	}
	weigh[CallSection] = left
	return weigh
}

// CallOf is the call that settles a decision.
func CallOf(e *batcher.Entry) string {
	switch {
	case e.Item.IsBadge():
		return CallBadge
	case e.Item.IsReversal():
		return CallReversal
	case e.Claim:
		return CallClaim
	}
	return CallMint
}

package reward

import "slices"

// Empty reports whether a is a new member's account.
func (a *Account) Empty() bool {
	return !a.Linked && a.Earned == 0 && len(a.Held) == 0 && len(a.states) == 0 && a.openCount == 0 && a.Closed == 0
}

// Merge adds to acct what the visitor from, of a partition, had: points earned are
// added, of a cooldown the later time counts and of a badge the higher tier, and
// what was held for the visitor waits for the member, behind what waits already. A
// member's own wallet stays; one without takes the visitor's. What a refund can still
// take back of the visitor it can of the member.
//
// Where there is a wallet then, what is held is released, as Link does it; a badge
// only if its tier is above the wallet's. Held grants past MaxHeld are dropped, the
// newest first, and counted in Budget.HeldFull.
func (p *Policy) Merge(in Input, acct, visitor *Account, from string, partition int32, budget *Budget, out []Grant) []Grant {
	// A wallet has what was granted to it, and a badge never falls.
	held := visitor.Held
	switch {
	case acct.Linked:
		held = slices.DeleteFunc(slices.Clone(held), acct.has)
	case visitor.Linked:
		acct.Held = slices.DeleteFunc(acct.Held, visitor.has)
		acct.Linked, acct.Wallet = true, visitor.Wallet
	}
	acct.takeOpens(visitor, from, partition)
	acct.Earned = saturate(acct.Earned, visitor.Earned)
	for _, s := range visitor.states {
		own := acct.remember(s.id)
		own.tier, own.lastMS = max(own.tier, s.tier), max(own.lastMS, s.lastMS)
	}
	for _, h := range held {
		if len(acct.Held) == MaxHeld {
			budget.HeldFull++
			continue
		}
		if h.From == "" {
			h.From, h.Partition = from, partition
		}
		acct.Held = append(acct.Held, h)
	}
	if !acct.Linked {
		return out
	}
	return p.release(in, acct, out)
}

// has reports whether h is a badge of a tier that a's wallet has.
func (a *Account) has(h Held) bool { return h.Tier > 0 && h.Tier <= a.Tier(h.Reward) }

package reward

import "slices"

// Link records a member's wallet and releases what was held, oldest first: each
// release is a new grant at the position of the link, and Releases names the
// held decision. Budget and cap were reserved when it was held. A release is
// certain, so its propensity is 1; the choice's own stands in the held decision.
// An expiry starts anew at the release.
//
// Of a badge only the highest held tier is released: a wallet has one badge, and
// the lower tiers are superseded, so they stay unreleased for good. So does a
// grant of a reward that is no longer in the programme: it waits in the account
// for a programme that has it again.
//
// Linking again changes the wallet of later grants.
func (p *Policy) Link(in Input, acct *Account, wallet [20]byte, out []Grant) []Grant {
	open := acct.Opens() // those that were released stay with the wallet that has them
	acct.Linked, acct.Wallet = true, wallet
	acct.setOpens(open)
	return p.release(in, acct, out)
}

// Unlink takes the wallet off, if it is the account's: what is granted from here on is
// held. What was given out stays with the wallet that has it.
func (a *Account) Unlink(wallet [20]byte) {
	if !a.Linked || a.Wallet != wallet {
		return
	}
	open := a.Opens()
	a.Linked, a.Wallet = false, [20]byte{}
	a.setOpens(open)
}

// release grants what is held, as Link says.
func (p *Policy) release(in Input, acct *Account, out []Grant) []Grant {
	for i, h := range acct.Held {
		j := p.byID(h.Reward)
		if j < 0 || p.rules[j].badge && superseded(acct.Held, i) {
			continue
		}
		expiresMS := expires(in.TimeMS, &p.rules[j])
		out = append(out, Grant{Reward: j, Position: in.Next, Amount: h.Amount, Tier: h.Tier, Propensity: 1,
			ExpiresMS: expiresMS, Eligible: 1 << j, Releases: h.Position, From: h.From, Partition: h.Partition})
		acct.released(&h, in.Next, p.Token(j, expiresMS))
		in.Next.Ordinal++
	}
	acct.Held = slices.DeleteFunc(acct.Held, func(h Held) bool { return p.byID(h.Reward) >= 0 })
	return out
}

// superseded reports whether another held grant of the same badge has a higher
// tier, or the same and comes later.
func superseded(held []Held, i int) bool {
	for k := range held {
		if held[k].Reward == held[i].Reward && (held[k].Tier > held[i].Tier || held[k].Tier == held[i].Tier && k > i) {
			return true
		}
	}
	return false
}

func (p *Policy) byID(id uint32) int {
	for i := range p.rules {
		if p.rules[i].id == id {
			return i
		}
	}
	return -1
}

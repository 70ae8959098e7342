package reward

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
	acct.Linked, acct.Wallet = true, wallet
	held := acct.Held
	kept := 0
	for i := range held {
		h := held[i]
		j := p.byID(h.Reward)
		if j < 0 {
			held[kept] = h
			kept++
			continue
		}
		if p.rules[j].badge && superseded(held[i+1:], h) {
			continue
		}
		out = append(out, Grant{Reward: j, Position: in.Next, Amount: h.Amount, Tier: h.Tier, Propensity: 1,
			ExpiresMS: expires(in.TimeMS, &p.rules[j]), Eligible: 1 << j, Releases: h.Position})
		in.Next.Ordinal++
	}
	acct.Held = held[:kept]
	return out
}

// superseded reports whether a later held grant of the same badge exists: tiers
// only rise, so the last is the highest.
func superseded(later []Held, h Held) bool {
	for i := range later {
		if later[i].Reward == h.Reward {
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

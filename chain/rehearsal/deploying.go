package rehearsal

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/params"

	"github.com/guerdon/guerdon/chain"
)

// allowance is the gas that each actor is given ether for, at twice the base fee of now.
const allowance = 3_000_000

func (s *stage) deploy() {
	d, err := chain.PlanDeployment(s.ctx, s.client, s.payer.Address(), s.config)
	if err != nil {
		s.fail("%w", err)
		return
	}
	cost, err := d.Cost(s.ctx)
	if err != nil {
		s.fail("%w", err)
		return
	}
	price := new(big.Int).Add(cost.Tip, new(big.Int).Lsh(cost.BaseFee, 1))
	each := new(big.Int).Mul(price, big.NewInt(allowance))
	if all := new(big.Int).Add(cost.Needed, new(big.Int).Mul(each, big.NewInt(11))); cost.Balance.Cmp(all) < 0 {
		s.fail("the payer %v has %v wei; a rehearsal takes up to %v at the fees of now, and gives back what is left", s.payer.Address(), cost.Balance, all)
		return
	}
	expected := cost.Gas
	err = d.Apply(s.ctx, s.signer, func(st *chain.Step) {
		s.entry.Txs = append(s.entry.Txs, Tx{What: st.What, Hash: st.Tx, Gas: st.Gas, Fee: st.Fee})
	})
	if err != nil {
		s.fail("%w", err)
		return
	}
	s.at = d.Addresses
	var used uint64
	for _, tx := range s.entry.Txs {
		used += tx.Gas
	}
	s.entry.Checked = append(s.entry.Checked, fmt.Sprintf("gas used is %d; the dry run said %d", used, expected))
	for _, a := range s.paid() {
		s.pay(s.payer, "ether for "+a.name, a.Address(), nil, each)
	}
}

// paid are the actors who send transactions. Bob has no ether: others relay for him.
func (s *stage) paid() []*actor {
	return []*actor{s.admin, s.minter, s.guardian, s.officer, s.verifier, s.curator, s.partner, s.alice}
}

func (s *stage) deployAgain() {
	d, err := chain.PlanDeployment(s.ctx, s.client, s.payer.Address(), s.config)
	if err != nil {
		s.fail("%w", err)
		return
	}
	same(s, "steps left to do", len(d.Pending()), 0)
	same(s, "what nobody asked for", len(d.Extra), 0)
	same(s, "whether the deployer has handed over", d.Governed, true)
	for _, r := range []uint64{0, 3, 4, 5, 6} {
		has := see(s, s.at.Access, s.access.PackHasRole(r, s.payer.Address()), s.access.UnpackHasRole)
		if has.IsMember {
			s.fail("the deployer has role %d", r)
		}
	}
	same(s, "whether the deployer may settle", see(s, s.at.Settlement, s.settlement.PackIsMinter(s.payer.Address()), s.settlement.UnpackIsMinter), false)
	admin := see(s, s.at.Access, s.access.PackHasRole(0, s.admin.Address()), s.access.UnpackHasRole)
	same(s, "seconds between the admin's word and its effect", admin.ExecutionDelay, uint32(adminDelay.Seconds()))
}

// noDrift: caps and stocks have fallen, and nobody has set them otherwise.
func (s *stage) noDrift() {
	d, err := chain.PlanDeployment(s.ctx, s.client, s.payer.Address(), s.config)
	if err != nil {
		s.fail("%w", err)
		return
	}
	same(s, "calls that an admin would have to make", len(d.Pending()), 1) // the marks, which the rehearsal governed
	if s.err == nil {
		same(s, "the one that differs", d.Pending()[0].What, "marks of the badge")
	}
	cap := see(s, s.at.Rewards, s.rewards.PackCap(points), s.rewards.UnpackCap)
	same(s, "whether redemption has lowered a cap", cap < 1_000_000, true)
}

// giveBack returns what the actors have left, less the fee of returning it.
func (s *stage) giveBack() {
	for _, a := range s.paid() {
		has, err := s.client.BalanceAt(s.ctx, a.Address(), nil)
		if err != nil {
			s.fail("balance of %s: %w", a.name, err)
			return
		}
		h, err := s.client.HeaderByNumber(s.ctx, nil)
		if err != nil {
			s.fail("latest block: %w", err)
			return
		}
		tip, err := s.client.SuggestGasTipCap(s.ctx)
		if err != nil {
			s.fail("tip: %w", err)
			return
		}
		// What the node wants to see covered: twice the base fee, and the tip.
		keep := new(big.Int).Add(tip, new(big.Int).Lsh(h.BaseFee, 1))
		keep.Mul(keep, new(big.Int).SetUint64(params.TxGas)).Mul(keep, big.NewInt(2))
		if has.Cmp(keep) <= 0 {
			continue
		}
		s.pay(a, "ether back", s.payer.Address(), nil, has.Sub(has, keep))
	}
}

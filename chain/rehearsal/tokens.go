package rehearsal

import (
	"fmt"
	"math"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// dayOf is the expiry day of what the rehearsal grants of a class: the day after
// tomorrow for credit, never for the rest.
func (s *stage) dayOf(class uint16) uint16 {
	for _, c := range s.config.Classes {
		if c.Class == class && c.Kind == chain.TokenCredit {
			return s.today + 2
		}
	}
	return 0
}

func (s *stage) id(class uint16) uint32 { return record.TokenID(class, s.dayOf(class)) }

func (s *stage) item(to *actor, amount uint64, class uint16) batcher.Item {
	return batcher.Item{To: to.Address(), Amount: amount, Class: class, Day: s.dayOf(class)}
}

func (s *stage) grant() {
	s.today = uint16(s.now() / 86_400)
	want := map[uint16]uint64{points: 1000, credit: 500, gift: 5, pass: 2}
	for _, p := range s.config.Paths {
		if p.Class < points {
			want[p.Class] += p.Price
		}
	}
	items := []batcher.Item{
		s.item(s.bob, 100, points),
		{To: s.alice.Address(), Amount: batcher.BadgeAmount(1, max(1, s.asks(1).Purchases)), Class: record.BadgeClass},
	}
	for class, amount := range want {
		items = append(items, s.item(s.alice, amount, class))
	}
	r := s.settle(fmt.Sprintf("settle %d grants", len(items)), [32]byte{}, items...)
	s.told(r, len(items), 0)
	for _, c := range s.config.Classes {
		if amount, granted := want[c.Class]; granted {
			same(s, fmt.Sprintf("alice's balance of class %d", c.Class), s.balance(s.alice, s.id(c.Class)), amount)
		}
	}
	same(s, "bob's balance of points", s.balance(s.bob, s.id(points)), 100)
	status := see(s, s.at.Badge, s.badge.PackStatusOf(s.alice.badge()), s.badge.UnpackStatusOf)
	same(s, "tier of alice's badge", status.Tier, 1)
	s.changed(Picture{}, "Tier", "Bronze")
}

// told checks what a settlement logged: items minted and refused.
func (s *stage) told(r *types.Receipt, minted, refused int) {
	if r == nil {
		return
	}
	for _, l := range r.Logs {
		if e, err := s.settlement.UnpackSettledEvent(l); err == nil {
			same(s, "items minted", int(e.Minted), minted)
			same(s, "items refused", int(e.Refused), refused)
			return
		}
	}
	s.fail("nothing was settled")
}

func (s *stage) grantAgain() {
	before := s.balance(s.alice, s.id(points))
	r := s.send(s.minter, "settle the same section", s.at.Settlement, s.last)
	if r == nil {
		return
	}
	skipped := 0
	for _, l := range r.Logs {
		if _, err := s.settlement.UnpackSkippedEvent(l); err == nil {
			skipped++
		}
	}
	same(s, "sections skipped", skipped, 1)
	same(s, "logs beside that", len(r.Logs)-skipped, 0)
	same(s, "alice's balance of points", s.balance(s.alice, s.id(points)), before)
}

// redeem takes one unit of a pathway.
func (s *stage) redeem(p chain.Path) {
	id := s.id(p.Class)
	before := s.balance(s.alice, id)
	stock := s.stock(p)
	vouchers := s.amount(s.at.Vouchers, s.vouchers.PackIssued(), s.vouchers.UnpackIssued)
	if s.above(p) {
		s.attest(s.now() + 86_400)
		defer s.attest(0)
	}
	s.send(s.alice, "redeem one unit", s.at.Rewards, s.rewards.PackRedeem(num(uint64(id)), num(p.Price), p.ID()))
	same(s, "what is left of alice's balance", s.balance(s.alice, id), before-p.Price)
	if p.Stock != 0 {
		same(s, "stock", s.stock(p), stock-1)
	}
	if p.Kind == chain.PathPartner {
		same(s, "vouchers issued", s.amount(s.at.Vouchers, s.vouchers.PackIssued(), s.vouchers.UnpackIssued), vouchers+1)
	}
	s.counted("settle the purchase it was redeemed at", [32]byte{}, 1)
}

// above reports whether one unit is more than may be redeemed without attestation.
func (s *stage) above(p chain.Path) bool {
	for _, c := range s.config.Classes {
		if c.Class == p.Class && c.Limit != nil {
			return p.Price > c.Limit.Amount
		}
	}
	return false
}

// attest has the verifier attest to alice until then.
func (s *stage) attest(until uint64) {
	s.send(s.verifier, "attest", s.at.Compliance, s.compliance.PackAttest([]common.Address{s.alice.Address()}, num(until), crypto.Keccak256Hash([]byte("file"))))
}

func (s *stage) stock(p chain.Path) uint64 {
	if s.err != nil {
		return 0
	}
	return see(s, s.at.Rewards, s.rewards.PackPathwayOf(p.ID(), p.Class), s.rewards.UnpackPathwayOf).Stock
}

// voucher redeems a gift and returns the voucher's number.
func (s *stage) voucher() *big.Int {
	s.send(s.alice, "redeem at the partner", s.at.Rewards, s.rewards.PackRedeem(num(uint64(s.id(gift))), num(1), own()))
	return num(s.amount(s.at.Vouchers, s.vouchers.PackIssued(), s.vouchers.UnpackIssued))
}

func (s *stage) voucherFulfilled() {
	v := s.voucher()
	s.refused(s.alice, "call it delivered", s.at.Vouchers, s.vouchers.PackFulfil(v, [32]byte{}), "NotVoucherParty")
	owed := s.owed()
	s.send(s.partner, "fulfil", s.at.Vouchers, s.vouchers.PackFulfil(v, crypto.Keccak256Hash([]byte("till receipt"))))
	same(s, "tokens owed by partners", s.owed(), owed-1)
	open := see(s, s.at.Vouchers, s.vouchers.PackVoucherOf(v), s.vouchers.UnpackVoucherOf)
	same(s, "owner of the voucher", open.Owner, common.Address{})
}

func (s *stage) owed() uint64 {
	return s.amount(s.at.Rewards, s.rewards.PackOwed(num(uint64(s.id(gift)))), s.rewards.UnpackOwed)
}

func (s *stage) voucherRefunded() {
	before := s.balance(s.alice, s.id(gift))
	v := s.voucher()
	s.send(s.partner, "refund", s.at.Vouchers, s.vouchers.PackRefund(v))
	same(s, "alice's gifts", s.balance(s.alice, s.id(gift)), before)
}

func (s *stage) voucherLate() {
	before := s.balance(s.alice, s.id(gift))
	v := s.voucher()
	s.wait(fulfilWithin + time.Second)
	s.send(s.alice, "refund, as the partner is late", s.at.Vouchers, s.vouchers.PackRefund(v))
	same(s, "alice's gifts", s.balance(s.alice, s.id(gift)), before)
}

func (s *stage) attested() {
	id, data := s.id(points), s.rewards.PackRedeem(num(uint64(s.id(points))), num(210), own())
	before := s.balance(s.alice, id)
	s.refused(s.alice, "redeem above the limit", s.at.Rewards, data, "RedemptionRefused[14]")
	s.attest(s.now() + 86_400)
	s.send(s.alice, "redeem above the limit", s.at.Rewards, data)
	same(s, "alice's points", s.balance(s.alice, id), before-210)
	s.send(s.verifier, "revoke", s.at.Compliance, s.compliance.PackRevoke([]common.Address{s.alice.Address()}, [32]byte{}))
	s.refused(s.alice, "redeem above the limit", s.at.Rewards, data, "RedemptionRefused[14]")
}

func (s *stage) blocked() {
	who := []common.Address{s.alice.Address()}
	data := s.rewards.PackRedeem(num(uint64(s.id(points))), num(10), own())
	s.send(s.officer, "block", s.at.Compliance, s.compliance.PackSetBlocked(who, true, [32]byte{}))
	s.refused(s.alice, "redeem", s.at.Rewards, data, "AccountBlocked")
	r := s.settle("settle a grant to a blocked account", [32]byte{}, s.item(s.alice, 5, points))
	s.told(r, 0, 1)
	s.send(s.officer, "unblock", s.at.Compliance, s.compliance.PackSetBlocked(who, false, [32]byte{}))
	same(s, "whether alice is blocked", see(s, s.at.Rewards, s.rewards.PackBlocked(who[0]), s.rewards.UnpackBlocked), false)
}

func (s *stage) reversed() {
	id := s.id(credit)
	before := s.balance(s.alice, id)
	back := s.item(s.alice, 50, credit)
	back.Class |= record.ReversalBit
	s.counted("take 50 credit and a purchase back", [32]byte{}, -1, back)
	same(s, "alice's credit", s.balance(s.alice, id), before-50)
	more := s.item(s.bob, 1_000, points)
	more.Class |= record.ReversalBit
	left := s.balance(s.bob, s.id(points))
	s.told(s.settle("take back more than bob has", [32]byte{}, more), 0, 1)
	same(s, "bob's points", s.balance(s.bob, s.id(points)), 0)
	short := s.amount(s.at.Rewards, s.rewards.PackShortfallOf(s.bob.Address(), num(uint64(s.id(points)))), s.rewards.UnpackShortfallOf)
	same(s, "bob's shortfall", short, 1_000-left)
	if s.config.Badge.DowngradeDelay > 0 {
		s.lapse()
	}
}

func (s *stage) claimed() {
	id := s.id(points)
	before := s.balance(s.alice, id)
	c, proof, root := s.claim(40, 0)
	s.counted("set 60 aside, post a root, count the purchase", root, 1, batcher.Item{Amount: 60, Class: points})
	s.send(s.alice, "claim", s.at.Rewards, s.rewards.PackClaim(c, proof))
	same(s, "alice's points", s.balance(s.alice, id), before+40)
	s.refused(s.alice, "claim again", s.at.Rewards, s.rewards.PackClaim(c, proof), "NothingToClaim")
	c = new(big.Int).Add(c, new(big.Int).Lsh(num(20), 64)) // 60 in all
	s.refused(s.alice, "claim more than the root says", s.at.Rewards, s.rewards.PackClaim(c, proof), "InvalidProof")

	c, proof, root = s.claim(50, 1)
	s.told(s.settle("post a later root", root), 0, 0)
	s.send(s.alice, "claim and redeem in one", s.at.Rewards, s.rewards.PackRedeemClaim(c, own(), proof, num(10)))
	same(s, "alice's points, as what she claimed is redeemed", s.balance(s.alice, id), before+40)
	same(s, "what is still set aside", s.amount(s.at.Rewards, s.rewards.PackUnclaimed(num(uint64(id))), s.rewards.UnpackUnclaimed), 10)
}

// claim is alice's claim of so much in all by the root in a slot, with its proof and the
// root.
func (s *stage) claim(cumulative uint64, slot uint8) (word *big.Int, proof []byte, root [32]byte) {
	of := func(a *actor, amount uint64) batcher.Claim {
		return batcher.Claim{Epoch: 1, Owner: a.Address(), Token: s.id(points), Cumulative: amount}
	}
	tree, mine := batcher.NewTree(), of(s.alice, cumulative)
	for i, c := range []batcher.Claim{of(s.bob, 10), mine, of(s.partner, 7)} {
		tree.Set(i, c.Leaf())
	}
	w := mine.Word(slot)
	return new(big.Int).SetBytes(w[:]), batcher.PackProof(tree.Proof(1)), tree.Root()
}

func (s *stage) paused() {
	redeem := s.rewards.PackRedeem(num(uint64(s.id(points))), num(10), own())
	for _, k := range []struct {
		name  string
		at    common.Address
		begin []byte
		end   []byte
	}{
		{"Rewards", s.at.Rewards, s.rewards.PackPause(), s.rewards.PackUnpause()},
		{"Badge", s.at.Badge, s.badge.PackPause(), s.badge.PackUnpause()},
		{"Settlement", s.at.Settlement, s.settlement.PackPause(), s.settlement.PackUnpause()},
	} {
		s.refused(s.alice, "pause "+k.name, k.at, k.begin, "AccessManagedUnauthorized")
		s.send(s.guardian, "pause "+k.name, k.at, k.begin)
		switch k.name {
		case "Rewards":
			s.refused(s.alice, "redeem", k.at, redeem, "EnforcedPause")
			s.told(s.settle("settle a grant while Rewards is paused", [32]byte{}, s.item(s.alice, 1, points)), 0, 1)
		case "Settlement":
			s.refused(s.minter, "settle", k.at, s.last, "EnforcedPause")
		}
		s.refused(s.guardian, "unpause "+k.name, k.at, k.end, "AccessManagedUnauthorized")
		s.govern("unpause "+k.name, k.at, k.end)
		same(s, "whether "+k.name+" is paused", see(s, k.at, s.rewards.PackPaused(), s.rewards.UnpackPaused), false)
	}
}

func (s *stage) expired() {
	id := s.id(credit)
	has := s.balance(s.alice, id)
	s.refused(s.bob, "sweep before the day", s.at.Rewards, s.sweep(id), "TokenNotExpired")
	s.wait(3 * 24 * time.Hour)
	same(s, "alice's credit, raw", s.balance(s.alice, id), has)
	redeemable := s.rewards.PackRedeemableBalanceOf(s.alice.Address(), num(uint64(id)))
	same(s, "what of it redeems", s.amount(s.at.Rewards, redeemable, s.rewards.UnpackRedeemableBalanceOf), 0)
	s.refused(s.alice, "redeem what has expired", s.at.Rewards, s.rewards.PackRedeem(num(uint64(id)), num(5), own()), "TokenExpired")
	s.told(s.settle("settle a grant that has expired", [32]byte{}, s.item(s.alice, 1, credit)), 0, 1)
	s.send(s.payer, "sweep, as anyone may", s.at.Rewards, s.sweep(id))
	same(s, "alice's credit, raw", s.balance(s.alice, id), 0)
	same(s, "supply", s.amount(s.at.Rewards, s.rewards.PackTotalSupply(num(uint64(id))), s.rewards.UnpackTotalSupply), 0)
	s.lapse()
}

func (s *stage) sweep(id uint32) []byte {
	return s.rewards.PackSweepExpired([]common.Address{s.alice.Address()}, num(uint64(id)))
}

// relayed: bob has no ether; he signs and the payer relays.
func (s *stage) relayed() {
	id := s.id(points)
	r := bindings.IRedemptionRedemption{
		Owner: s.bob.Address(), Path: own(), Id: num(uint64(id)), Quantity: 3, MaxPrice: 10,
		Nonce: see(s, s.at.Rewards, s.rewards.PackNonceOf(s.bob.Address(), num(uint64(id))), s.rewards.UnpackNonceOf), Deadline: math.MaxUint64,
	}
	signature, err := signRedemption(s.bob.key, s.chainID, s.at.Rewards, r)
	if err != nil {
		s.fail("%w", err)
		return
	}
	dear := r
	dear.Quantity = 4 // not what was signed
	data := s.rewards.PackRedeemSigned([]bindings.IRedemptionRedemption{dear, r, r}, [][]byte{signature, signature, signature})
	got := s.send(s.payer, "relay: changed, as signed, and once more", s.at.Rewards, data)
	if got == nil {
		return
	}
	var reasons []int
	for _, l := range got.Logs {
		if e, err := s.rewards.UnpackRedemptionSkippedEvent(l); err == nil {
			reasons = append(reasons, int(e.Reason))
		}
	}
	same(s, "reasons of what was skipped (17 signature, 15 nonce)", fmt.Sprint(reasons), "[17 15]")
	same(s, "bob's points", s.balance(s.bob, id), 70)
}

package rehearsal

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/chain/bindings"
	"github.com/guerdon/guerdon/record"
)

// badge is the token id of the actor's badge: its address.
func (a *actor) badge() *big.Int { return new(big.Int).SetBytes(a.Address().Bytes()) }

// defaultMarks are the Badge contract's own.
var defaultMarks = chain.Marks{Purchases: [3]uint32{10, 50, 200}, HeldDays: [3]uint16{365, 730, 1825}}

// asks is what the programme's badge asks of a tier, from 1.
func (s *stage) asks(tier int) chain.Requirement {
	if tier > len(s.config.Badge.Tiers) {
		return chain.Requirement{}
	}
	return s.config.Badge.Tiers[tier-1]
}

// evolve settles a badge item for alice.
func (s *stage) evolve(what string, tier uint8, purchases uint32) {
	r := s.settle(what, [32]byte{}, batcher.Item{To: s.alice.Address(), Amount: batcher.BadgeAmount(tier, purchases), Class: record.BadgeClass})
	s.told(r, 1, 0)
}

func (s *stage) status() bindings.IBadgeStatus {
	return see(s, s.at.Badge, s.badge.PackStatusOf(s.alice.badge()), s.badge.UnpackStatusOf)
}

// uri is what a wallet is told of alice's badge.
func (s *stage) uri() string {
	return see(s, s.at.Badge, s.badge.PackTokenURI(s.alice.badge()), s.badge.UnpackTokenURI)
}

// picture is what a wallet shows of it, drawn on chain.
func (s *stage) picture() Picture {
	uri := s.uri()
	if s.err != nil {
		return Picture{}
	}
	p, err := DecodePicture(uri)
	if err != nil {
		s.fail("%w", err)
	}
	return p
}

// changed checks that the picture is another one now, and what an attribute is. Before
// the badge there was none.
func (s *stage) changed(before Picture, attribute, want string) {
	after := s.picture()
	if s.err != nil {
		return
	}
	if after.SVG == before.SVG {
		s.fail("the picture is the same as before")
		return
	}
	was := "there was none"
	if before.SVG != "" {
		was = fmt.Sprintf("sha256 %x…", hash(before.SVG))
	}
	s.entry.Checked = append(s.entry.Checked, fmt.Sprintf("%s: %s → sha256 %x…", pictureChanges, was, hash(after.SVG)))
	same(s, attribute, after.Attributes[attribute], want)
}

// pictureChanges is how a report says so.
const pictureChanges = "the picture changes"

// counted settles items with what they mean for alice's badge: so many purchases more, or
// fewer where an order came back. The picture shows their number.
func (s *stage) counted(what string, root [32]byte, by int64, items ...batcher.Item) {
	now, before := s.status(), s.picture()
	purchases := uint32(int64(now.Purchases) + by)
	items = append(items, batcher.Item{To: s.alice.Address(), Amount: batcher.BadgeAmount(now.Tier, purchases), Class: record.BadgeClass})
	s.told(s.settle(what, root, items...), len(items), 0)
	s.changed(before, "Purchases", fmt.Sprint(purchases))
}

// lapse lowers alice's badge to the first tier; where it has that, a purchase more is
// counted. Within the programme's delay a lower tier is refused.
func (s *stage) lapse() {
	now, before := s.status(), s.picture()
	if s.err != nil {
		return
	}
	if now.Tier == 1 {
		s.counted("one purchase more", [32]byte{}, 1)
		return
	}
	lower := batcher.Item{To: s.alice.Address(), Amount: batcher.BadgeAmount(1, now.Purchases), Class: record.BadgeClass}
	if early := now.TierSince.Uint64() + uint64(s.config.Badge.DowngradeDelay.Seconds()); s.now() < early {
		s.told(s.settle("lower the tier within the delay", [32]byte{}, lower), 0, 1)
		same(s, "tier", s.status().Tier, now.Tier)
		return
	}
	s.evolve("lower the tier", 1, now.Purchases)
	s.changed(before, "Tier", "Bronze")
}

func hash(svg string) []byte {
	sum := sha256.Sum256([]byte(svg))
	return sum[:6]
}

func (s *stage) badgeStars() {
	now, before := s.status(), s.picture()
	for i, mark := range s.config.Badge.Marks.Purchases {
		if mark > now.Purchases {
			s.evolve(fmt.Sprintf("evolve to %d purchases", mark), now.Tier, mark)
			s.changed(before, "Stars", fmt.Sprint(i+1))
			return
		}
	}
	s.skip("no number of purchases lights another star in this programme")
}

func (s *stage) badgeTier() {
	now, before := s.status(), s.picture()
	for tier := now.Tier + 1; tier <= 4; tier++ {
		r := s.asks(int(tier))
		if r.HeldDays > 0 {
			continue
		}
		s.refused(s.alice, "raise oneself", s.at.Badge, s.badge.PackUpdateMetadata(s.alice.badge(), tier), "NotEligible")
		if r.Purchases > now.Purchases {
			short := batcher.Item{To: s.alice.Address(), Amount: batcher.BadgeAmount(tier, r.Purchases-1), Class: record.BadgeClass}
			s.told(s.settle("a purchase less than the tier asks for", [32]byte{}, short), 0, 1)
		}
		s.evolve(fmt.Sprintf("evolve to tier %d", tier), tier, max(now.Purchases, r.Purchases))
		s.changed(before, "Tier", [...]string{"Bronze", "Silver", "Gold", "Platinum"}[tier-1])
		return
	}
	s.skip("every higher tier asks for time held")
}

// badgeThresholds: the admin moves the marks, behind its delay, and stars come or go.
func (s *stage) badgeThresholds() {
	now, before := s.status(), s.picture()
	marks, want := bindings.IBadgeMarks(*s.config.Badge.Marks), "0"
	marks.Purchases = [3]uint32{now.Purchases + 1}
	if before.Attributes["Stars"] == "0" {
		marks.Purchases, want = [3]uint32{1}, "1"
	}
	s.refused(s.guardian, "move the marks", s.at.Badge, s.badge.PackSetMarks(marks), "AccessManagedUnauthorized")
	s.govern("move the marks", s.at.Badge, s.badge.PackSetMarks(marks))
	s.changed(before, "Stars", want)
}

// Stores of published pictures, as in IBadge.
const (
	onChain = iota
	onIPFS
	onArweave
)

func (s *stage) badgeIPFS() {
	before := s.picture()
	file := []byte(`{"name":"` + before.Name + `","image":"ipfs://…","attributes":` + before.RawAttributes + `}`)
	digest := sha256.Sum256(file)
	attributes := s.attributes(before)
	s.refused(s.curator, "publish for other attributes", s.at.Badge, s.badge.PackPublish(s.alice.badge(), onIPFS, digest, [32]byte{1}), "StaleAttributes")
	r := s.send(s.curator, "publish", s.at.Badge, s.badge.PackPublish(s.alice.badge(), onIPFS, digest, attributes))
	same(s, "tokenURI", s.uri(), chain.IPFSURI(digest))
	s.hashed(r, attributes)
	now := s.status()
	s.evolve("one purchase more", now.Tier, now.Purchases+1)
	same(s, "the badge, now that its attributes are others,", strings.SplitN(s.uri(), ",", 2)[0], "data:application/json;base64")
}

func (s *stage) badgeArweave() {
	attributes, id := s.attributes(s.picture()), sha256.Sum256([]byte("the transaction that stored it"))
	r := s.send(s.curator, "publish", s.at.Badge, s.badge.PackPublish(s.alice.badge(), onArweave, id, attributes))
	same(s, "tokenURI", s.uri(), chain.ArweaveURI(id))
	s.hashed(r, attributes)
	s.send(s.curator, "take it back", s.at.Badge, s.badge.PackPublish(s.alice.badge(), onChain, [32]byte{}, attributes))
	same(s, "the badge, taken back,", strings.SplitN(s.uri(), ",", 2)[0], "data:application/json;base64")
}

// attributes is the hash that the chain has of what the picture shows.
func (s *stage) attributes(p Picture) [32]byte {
	h := see(s, s.at.Badge, s.badge.PackAttributesHash(s.alice.badge()), s.badge.UnpackAttributesHash)
	same(s, "hash of the attributes", fmt.Sprintf("%x", h), fmt.Sprintf("%x", crypto.Keccak256([]byte(p.RawAttributes))))
	return h
}

// hashed checks that the hash is in an event, for those who watch.
func (s *stage) hashed(r *types.Receipt, want [32]byte) {
	if r == nil {
		return
	}
	for _, l := range r.Logs {
		if e, err := s.badge.UnpackAttributesHashedEvent(l); err == nil {
			same(s, "hash in the event", fmt.Sprintf("%x", e.AttributesHash), fmt.Sprintf("%x", want))
			return
		}
	}
	s.fail("no event has the hash of the attributes")
}

// badgeRing: nothing but time passes, and anyone may have it drawn.
func (s *stage) badgeRing() {
	held := s.config.Badge.Marks.HeldDays[0]
	if held == 0 {
		s.skip("no time held draws a ring in this programme")
		return
	}
	now, before := s.status(), s.picture()
	update := s.badge.PackUpdateMetadata(s.alice.badge(), now.Tier)
	s.refused(s.payer, "draw a ring before its time", s.at.Badge, update, "NotEligible")
	s.wait(time.Duration(held) * 24 * time.Hour)
	s.send(s.payer, "draw the ring, as anyone may", s.at.Badge, update)
	s.changed(before, "Rings", "1")
}

// skip leaves an act out because of what the programme says.
func (s *stage) skip(why string) {
	if s.err == nil {
		s.err = leftOut{errors.New(why)}
	}
}

// leftOut is why an act is not played.
type leftOut struct{ error }

package proof

import (
	"bytes"
	"encoding/binary"
	"maps"
	"math/bits"
	"slices"

	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
)

// claims is what one lane's members may claim, as far as its sections have been
// compared: leaves in the order in which wallet and token came up first.
type claims struct {
	lane  lane
	index map[Holding]int
	sums  []uint64
	tree  tree
}

func newClaims(k lane) *claims { return &claims{lane: k, index: map[Holding]int{}} }

// grant adds what a section's decisions entitle to; it is false beyond 64 bits.
func (c *claims) grant(es []entitlement) bool {
	for _, e := range es {
		i, ok := c.index[e.Holding]
		if !ok {
			i = len(c.sums)
			c.index[e.Holding] = i
			c.sums = append(c.sums, 0)
		}
		sum, carry := bits.Add64(c.sums[i], e.amount, 0)
		if carry != 0 {
			return false
		}
		c.sums[i] = sum
		c.tree.set(i, claimLeaf(c.lane, e.Holding, sum))
	}
	return true
}

// claimLeaf is keccak256 of three words: epoch << 64 | partition << 32 | id, owner, sum.
func claimLeaf(k lane, h Holding, sum uint64) [32]byte {
	var b [96]byte
	binary.BigEndian.PutUint64(b[16:], k.epoch)
	binary.BigEndian.PutUint32(b[24:], k.partition)
	binary.BigEndian.PutUint32(b[28:], h.ID)
	copy(b[44:], h.Owner[:])
	binary.BigEndian.PutUint64(b[88:], sum)
	return cut(keccak(b[:]))
}

// cut leaves the first 24 bytes of a hash, as a number: what counts of it among claims.
func cut(h [32]byte) (node [32]byte) {
	copy(node[8:], h[:24])
	return node
}

// tree is merkle's tree over such numbers, with its whole subtrees remembered.
type tree struct {
	leaves [][32]byte
	whole  map[span][32]byte
}

type span struct{ from, size int }

// set changes leaf i, or appends it.
func (t *tree) set(i int, leaf [32]byte) {
	if t.whole == nil {
		t.whole = map[span][32]byte{}
	}
	if i == len(t.leaves) {
		t.leaves = append(t.leaves, leaf)
		return
	}
	t.leaves[i] = leaf
	for size := 2; size <= len(t.leaves); size *= 2 {
		delete(t.whole, span{i / size * size, size})
	}
}

func (t *tree) root() [32]byte { return t.part(0, len(t.leaves)) }

func (t *tree) part(from, n int) [32]byte {
	if n == 0 {
		return [32]byte{}
	}
	if n == 1 {
		return t.leaves[from]
	}
	if h, ok := t.whole[span{from, n}]; ok {
		return h
	}
	left := 1 << (bits.Len(uint(n-1)) - 1)
	a, b := t.part(from, left), t.part(from+left, n-left)
	if bytes.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	h := cut(keccak(a[:], b[:]))
	if n == 2*left {
		t.whole[span{from, n}] = h
	}
	return h
}

// entitle adds a section's claims to those of its lane and compares the root it posted.
// None posted is no mismatch: the contract may not have taken it, and the next covers it.
func (w *walk) entitle(p *progress, s *section) {
	fail := func(format string, args ...any) {
		w.report.failAt("claim", p.lane, s.Next, s.Tx, format, args...)
	}
	if p.claims == nil {
		p.claims = newClaims(p.lane)
	}
	if !p.claims.grant(s.claims) {
		fail("a member may claim more than 64 bits hold")
	}
	if len(s.claims) == 0 && len(s.roots) > 0 {
		fail("a root of claims was posted, but no decision of the section adds to them")
		return
	}
	if len(s.roots) > 1 {
		fail("%d roots of claims were posted for one section", len(s.roots))
	}
	if len(s.roots) == 1 {
		w.report.Roots++
		if want := p.claims.tree.root(); s.roots[0] != want {
			fail("the root of claims is 0x%x, but the topic's decisions give 0x%x", s.roots[0], want)
		}
	}
}

func (p *progress) upTo() record.Position {
	if p == nil {
		return record.Position{}
	}
	return p.settled
}

// claimed is what one member drew by the roots of one lane.
type claimed struct {
	lane lane
	Holding
}

// compareClaims: nobody drew more than the decisions of the lane entitle to.
func (w *walk) compareClaims(l *ledger) {
	keys := slices.SortedFunc(maps.Keys(l.claimed), func(a, b claimed) int {
		if c := compareLanes(a.lane, b.lane); c != 0 {
			return c
		}
		return compareHoldings(a.Holding, b.Holding)
	})
	for _, k := range keys {
		drew, may := l.claimed[k], uint64(0)
		if p := w.lanes[k.lane]; p != nil && p.claims != nil {
			if i, ok := p.claims.index[k.Holding]; ok {
				may = p.claims.sums[i]
			}
		}
		w.report.Claims++
		if drew.Gt(uint256.NewInt(may)) {
			w.report.failAt("claim", k.lane, w.lanes[k.lane].upTo(), "", "%s has claimed %s of token %d, but the decisions give it %d", k.Owner, drew.Dec(), k.ID, may)
		}
	}
}

// unclaimed compares what is set aside with the contract's word: reserved − claimed −
// expired.
func (l *ledger) unclaimed(r *Report, got []uint256.Int, ids []uint32) {
	for i, id := range ids {
		set, drawn, lapsed := l.reserved[id], l.drawn[id], l.lapsed[id]
		var gone, left uint256.Int
		gone.Add(&drawn, &lapsed)
		left.Sub(&set, &gone)
		if set.Lt(&gone) || !left.Eq(&got[i]) {
			r.fail("claim", "", "of token %d, %s were set aside, %s claimed and %s expired, but %s are still there",
				id, set.Dec(), drawn.Dec(), lapsed.Dec(), got[i].Dec())
		}
	}
}

func (r *Report) outcome(h Holding, decisions int, refused string) {
	switch {
	case refused != "":
		r.Refused += decisions
		r.RefusedBy[refused] += decisions
	case isReversal(h.ID):
		r.TakenBack += decisions
	case h.Owner == Address{}:
		r.Claimable += decisions
	default:
		r.Minted += decisions
	}
}

// give matches a mint by another than the settlement contract: what was claimed in the
// same transaction, or what a partner gives back of what was redeemed.
func (l *ledger) give(r *Report, e *Event) {
	add(l.outside, e.ID, &e.Amount)
	k := given{e.Tx, Holding{e.To, e.ID}}
	may := l.toGive[k]
	if !may.Lt(&e.Amount) {
		may.Sub(&may, &e.Amount)
		l.toGive[k] = may
		return
	}
	add(l.restored, e.ID, &e.Amount)
	back, redeemed := l.restored[e.ID], l.redeemed[e.ID]
	if redeemed.Lt(&back) {
		r.fail("settlement", e.Tx, "%s of %s were minted to %s outside any section, and neither claimed nor redeemed before",
			e.Amount.Dec(), tokenText(e.ID), e.To)
	}
}

// given is what a transaction claimed.
type given struct {
	tx string
	Holding
}

func (e *Event) claim() claimed {
	return claimed{lane{e.Epoch, e.Partition}, Holding{e.To, e.ID}}
}

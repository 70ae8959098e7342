package batcher

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/crypto/keccak"
	"github.com/guerdon/guerdon/record"
)

// Claim is what an owner may have claimed of a token by a root of one partition,
// counted from the epoch's beginning: it never falls from root to root.
type Claim struct {
	Epoch      uint64
	Partition  uint32
	Owner      [20]byte
	Token      uint32 // id
	Cumulative uint64
}

// Leaf is the claim's leaf in the tree whose root a section posts, see Tree: keccak256 of
// three words, which are place (epoch << 64 | partition << 32 | token), owner and sum.
func (c Claim) Leaf() Hash {
	var words [3 * 32]byte
	w := c.Word(0)
	copy(words[16:32], w[:16])
	copy(words[44:], c.Owner[:])
	binary.BigEndian.PutUint64(words[88:], c.Cumulative)
	return nodeOf(keccak.NewLegacyKeccak256(), words[:])
}

// Word is the claim as the contract's claim and redeemClaim take it, by the root in a
// slot: epoch (64 bits), partition (32), token (32), sum (64), 56 of nothing, slot (8).
func (c Claim) Word(slot uint8) (w [32]byte) {
	binary.BigEndian.PutUint64(w[0:], c.Epoch)
	binary.BigEndian.PutUint32(w[8:], c.Partition)
	binary.BigEndian.PutUint32(w[12:], c.Token)
	binary.BigEndian.PutUint64(w[16:], c.Cumulative)
	w[31] = slot
	return w
}

// Entitlement is a claim that can be made: by this root, with this proof.
type Entitlement struct {
	Claim
	Root  Hash
	Proof []Hash
}

// Claims are what members may claim, by partition: a fold of the decisions log up to a
// position, so that the same log gives the same roots, however it was cut into
// sections. Leaves stand in the order in which wallet and token came up first.
//
// One goroutine changes them; Of may be called from any.
type Claims struct {
	mu    sync.Mutex
	parts map[uint32]*partClaims
	file  *claimsFile // nil: in memory alone
}

// partClaims is one partition's.
type partClaims struct {
	at      record.Position // folded up to here
	index   map[claimant]int
	all     []claimant
	sums    []uint64
	tree    *Tree
	unkept  []int // leaves changed since they were last kept
	passed  int   // sections since
	unknown bool  // what follows at is not known
}

type claimant struct {
	owner [20]byte
	token uint32
}

// NewClaims keeps claims in memory alone: its log is read from the beginning.
func NewClaims() *Claims { return &Claims{parts: map[uint32]*partClaims{}} }

func (c *Claims) part(partition uint32) *partClaims {
	p := c.parts[partition]
	if p == nil {
		p = &partClaims{index: map[claimant]int{}, tree: NewTree()}
		c.parts[partition] = p
	}
	return p
}

// At is the position up to which a partition's log has been folded.
func (c *Claims) At(partition uint32) record.Position {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.part(partition).at
}

// errClaimSum: a member may claim more than fits.
var errClaimSum = errors.New("what its wallet may claim would exceed 64 bits")

// add folds one settled decision in; one at or before At changes nothing.
func (c *Claims) add(epoch uint64, e *Entry) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.part(e.Partition)
	if p.unknown || !p.at.Less(e.Position) {
		return nil
	}
	p.at = e.Position
	if !e.Claim {
		return nil
	}
	i, sum, err := p.after(e, nil)
	if err != nil {
		return err
	}
	p.put(epoch, e.Partition, claimant{e.Item.To, e.Item.TokenID()}, i, sum)
	p.unkept = append(p.unkept, i)
	return nil
}

func (p *partClaims) put(epoch uint64, partition uint32, k claimant, i int, sum uint64) {
	if i == len(p.all) {
		p.index[k] = i
		p.all, p.sums = append(p.all, k), append(p.sums, 0)
	}
	p.sums[i] = sum
	p.tree.Set(i, Claim{epoch, partition, k.owner, k.token, sum}.Leaf())
}

// overlay is what entries on their way add to a partition's claims.
type overlay struct {
	index map[claimant]int
	sums  map[int]uint64
}

// after is e's leaf and its sum with e, on top of over where that is not nil.
func (p *partClaims) after(e *Entry, over *overlay) (i int, sum uint64, err error) {
	k := claimant{e.Item.To, e.Item.TokenID()}
	i, ok := p.index[k]
	if ok {
		sum = p.sums[i]
	} else {
		i = len(p.all)
	}
	if over != nil {
		if !ok {
			j, ok := over.index[k]
			if !ok {
				j = i + len(over.index)
				over.index[k] = j
			}
			i = j
		}
		if s, ok := over.sums[i]; ok {
			sum = s
		}
	}
	sum, carry := bits.Add64(sum, e.Item.Amount, 0)
	if carry != 0 {
		return 0, 0, fmt.Errorf("%w: partition %d, position %s: %w", ErrBadGrant, e.Partition, e.Position, errClaimSum)
	}
	if over != nil {
		over.sums[i] = sum
	}
	return i, sum, nil
}

// rootAfter is a partition's root once these entries, in log order, have settled too.
func (c *Claims) rootAfter(epoch uint64, partition uint32, entries []Entry) (Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	p := c.part(partition)
	if p.unknown {
		return Hash{}, errClaimsUnknown(partition)
	}
	over := &overlay{map[claimant]int{}, map[int]uint64{}}
	set := map[int]Hash{}
	for i := range entries {
		e := &entries[i]
		at, sum, err := p.after(e, over)
		if err != nil {
			return Hash{}, err
		}
		set[at] = Claim{epoch, partition, e.Item.To, e.Item.TokenID(), sum}.Leaf()
	}
	return p.tree.RootWith(set), nil
}

// Of is what one wallet may claim by the roots as of what has landed, by partition and
// then by token. Linear in all claims, some nanoseconds each.
func (c *Claims) Of(epoch uint64, owner [20]byte) []Entitlement {
	c.mu.Lock()
	defer c.mu.Unlock()
	var out []Entitlement
	for partition, p := range c.parts {
		for i, k := range p.all {
			if k.owner == owner {
				out = append(out, Entitlement{Claim{epoch, partition, owner, k.token, p.sums[i]}, p.tree.Root(), p.tree.Proof(i)})
			}
		}
	}
	slices.SortFunc(out, func(a, b Entitlement) int {
		if a.Partition != b.Partition {
			return int(a.Partition) - int(b.Partition)
		}
		return int(int64(a.Token) - int64(b.Token))
	})
	return out
}

// Begin is where a partition's log must be read from, or before that, for the claims to go
// on, where the chain has settled as far as mark. Claims beyond that are started anew.
func (c *Claims) Begin(partition uint32, mark record.Position) record.Position {
	c.mu.Lock()
	defer c.mu.Unlock()
	if mark.Less(c.part(partition).at) {
		delete(c.parts, partition)
	}
	return c.part(partition).at
}

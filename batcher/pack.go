package batcher

import (
	"bytes"
	"cmp"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/crypto/keccak"
	"github.com/guerdon/guerdon/record"
)

// compareItems is the order of a section's items: (class, day, to). Reversals come
// behind all grants of tokens, badges last.
func compareItems(a, b Item) int {
	return cmp.Or(
		cmp.Compare(a.Class, b.Class),
		cmp.Compare(a.Day, b.Day),
		bytes.Compare(a.To[:], b.To[:]))
}

// holding is what decisions net by.
type holding struct {
	to         [20]byte
	class, day uint16
}

// granted is a grant of a section that a reversal may still be netted with.
type granted struct {
	at   record.Position
	item int    // index
	left uint64 // not taken back
}

// section is one being packed. One without leaves is a stride.
type section struct {
	previous, next record.Position
	items          []Item // of amount 0: all of it was taken back, and left out
	at             map[holding]int
	leaves         []Hash
	grants         []granted // by position
	claims         bool      // some are to be claimed
}

// Limits bound what is packed.
type Limits struct {
	Epoch    uint64
	MaxItems int    // netted items of a batch; at least one is packed
	Advance  uint64 // the most offsets by which a section may advance; 0: any
}

// maxStrides bounds the sections without decisions in one batch, for their gas.
const maxStrides = 32

// Packer packs entries into one batch. What comes out depends on the entries
// alone, not on how they were interleaved between partitions or when they came.
// Not safe for concurrent use.
type Packer struct {
	limits  Limits
	from    map[uint32]record.Position // watermarks that the batch builds on; only read
	items   int
	entries int
	strides int
	lines   map[uint32][]*section
	spare   []*section // emptied, for their memory
}

// NewPacker packs a batch that builds on these watermarks (none: nothing settled
// yet), which must not change while it is in use.
func NewPacker(l Limits, from map[uint32]record.Position) *Packer {
	l.MaxItems = max(l.MaxItems, 1)
	return &Packer{limits: l, from: from, lines: map[uint32][]*section{}}
}

// Reset empties the packer for the next batch, which builds on the same watermarks as
// they are by then. It keeps the memory.
func (p *Packer) Reset() {
	for _, line := range p.lines {
		for _, s := range line {
			p.retire(s)
		}
	}
	clear(p.lines)
	p.items, p.entries, p.strides = 0, 0, 0
}

func (p *Packer) retire(s *section) {
	clear(s.at)
	*s = section{items: s.items[:0], at: s.at, leaves: s.leaves[:0], grants: s.grants[:0]}
	p.spare = append(p.spare, s)
}

// opened is a section from the spare ones, or a new one.
func (p *Packer) opened(previous record.Position) *section {
	if n := len(p.spare); n > 0 {
		s := p.spare[n-1]
		p.spare = p.spare[:n-1]
		s.previous = previous
		return s
	}
	return &section{previous: previous, at: map[holding]int{}}
}

// Add nets one entry in, or reports that the batch must close before it: it would
// be an item too many, or a sum beyond 64 bits. Entries of a partition come in log
// order. One map access; a decision is never split.
//
// A reversal takes back from its grant where that is in the same section and is minted;
// what is beyond becomes an item that takes it from the wallet. What is to be claimed is
// an item to nobody.
func (p *Packer) Add(e Entry) bool {
	s, ok := p.section(&e)
	if !ok {
		return false
	}
	if !p.net(s, &e) {
		if len(s.leaves) == 0 {
			p.retire(s)
		}
		return false
	}
	if len(s.leaves) == 0 {
		p.lines[e.Partition] = append(p.lines[e.Partition], s)
	}
	s.leaves = append(s.leaves, e.Leaf)
	s.next = e.Position
	p.entries++
	return true
}

// section is where e belongs: the last of its partition's, or a new one behind as many
// strides as it takes. It is false where that is too many.
func (p *Packer) section(e *Entry) (*section, bool) {
	line := p.lines[e.Partition]
	at := p.from[e.Partition]
	if n := len(line); n > 0 {
		if s := line[n-1]; len(s.leaves) > 0 && p.reaches(s.previous, e.Position) {
			return s, true
		}
		at = line[n-1].next
	}
	for !p.reaches(at, e.Position) {
		if p.strides >= maxStrides {
			return nil, false
		}
		stride := p.opened(at)
		stride.next = record.Position{Offset: at.Offset + p.limits.Advance}
		p.lines[e.Partition] = append(p.lines[e.Partition], stride)
		at = stride.next
		p.strides++
	}
	return p.opened(at), true
}

func (p *Packer) reaches(from, to record.Position) bool {
	return p.limits.Advance == 0 || to.Offset-from.Offset <= p.limits.Advance
}

func (p *Packer) net(s *section, e *Entry) bool {
	if e.Item.IsReversal() {
		return p.takeBack(s, e)
	}
	if e.Claim {
		aside := e.Item
		aside.To = [20]byte{}
		_, ok := p.sum(s, aside)
		s.claims = s.claims || ok
		return ok
	}
	i, ok := p.sum(s, e.Item)
	if ok && !e.Item.IsBadge() {
		s.grants = append(s.grants, granted{e.Position, i, e.Item.Amount})
	}
	return ok
}

// takeBack nets a reversal with its grant, as far as that goes, and sums up the rest.
func (p *Packer) takeBack(s *section, e *Entry) bool {
	of := s.grant(e)
	netted := uint64(0)
	if of != nil {
		netted = min(e.Item.Amount, of.left)
	}
	if rest := e.Item; netted < rest.Amount {
		rest.Amount -= netted
		if _, ok := p.sum(s, rest); !ok {
			return false
		}
	}
	if netted == 0 {
		return true
	}
	of.left -= netted
	it := &s.items[of.item]
	if it.Amount -= netted; it.Amount == 0 {
		p.items--
	}
	return true
}

// grant is what e takes back from, nil where that is not in this section.
func (s *section) grant(e *Entry) *granted {
	if e.In != e.Partition {
		return nil
	}
	i, ok := slices.BinarySearchFunc(s.grants, e.Of, func(g granted, at record.Position) int {
		switch {
		case g.at == at:
			return 0
		case g.at.Less(at):
			return -1
		}
		return 1
	})
	if !ok {
		return nil
	}
	return &s.grants[i]
}

// sum adds an item to those of the section; i is where it went.
func (p *Packer) sum(s *section, it Item) (i int, ok bool) {
	k := holding{it.To, it.Class, it.Day}
	i, known := s.at[k]
	has := uint64(0)
	if known {
		has = s.items[i].Amount
	}
	grows := has == 0 && it.Amount > 0
	switch {
	case grows && p.items >= p.limits.MaxItems:
		return 0, false
	case !known:
		i = len(s.items)
		s.at[k] = i
		s.items = append(s.items, it)
	case it.IsBadge():
		s.items[i].Amount = it.Amount // the last tier wins
	case has > math.MaxUint64-it.Amount:
		return 0, false
	default:
		s.items[i].Amount += it.Amount
	}
	if grows {
		p.items++
	}
	return i, true
}

// Items counts netted items.
func (p *Packer) Items() int { return p.items }

// Entries counts the decisions in them.
func (p *Packer) Entries() int { return p.entries }

// Empty reports whether there is nothing to send.
func (p *Packer) Empty() bool { return len(p.lines) == 0 }

// Sketch is the batch with no manifest roots: enough for Sender.Gas. Linear in the
// items.
func (p *Packer) Sketch() Batch { return p.batch(func(*section) Hash { return Hash{} }) }

// Batch is the batch. Where something is to be claimed, ClaimRoot is not the root yet,
// but not zero either.
func (p *Packer) Batch() Batch { return p.batch(func(s *section) Hash { return Root(s.leaves) }) }

func (p *Packer) batch(root func(*section) Hash) Batch {
	n := 0
	for _, line := range p.lines {
		n += len(line)
	}
	b := Batch{Sections: make([]Section, 0, n)}
	for partition, line := range p.lines {
		for _, s := range line {
			items := slices.DeleteFunc(slices.Clone(s.items), func(it Item) bool { return it.Amount == 0 })
			slices.SortFunc(items, compareItems)
			var claims Hash
			if s.claims {
				claims = Hash{1}
			}
			b.Sections = append(b.Sections, Section{
				ClaimRoot: claims,
				Epoch:     p.limits.Epoch, Partition: partition,
				Previous: s.previous, Next: s.next,
				ManifestRoot: root(s), Items: items,
			})
		}
	}
	slices.SortFunc(b.Sections, func(a, c Section) int {
		return cmp.Or(cmp.Compare(a.Partition, c.Partition), cmp.Compare(a.Next.Offset, c.Next.Offset), cmp.Compare(a.Next.Ordinal, c.Next.Ordinal))
	})
	return b
}

// Pack packs grants, each partition's in log order, into as few batches as the
// limits allow, the first building on previous. Decisions that do not settle, and
// those at or before previous, are left out. Errors wrap ErrBadGrant.
func Pack(l Limits, previous map[uint32]record.Position, grants []Grant) ([]Batch, error) {
	marks := make(map[uint32]record.Position, len(previous))
	for p, pos := range previous {
		marks[p] = pos
	}
	var out []Batch
	h := keccak.NewLegacyKeccak256()
	packer := NewPacker(l, marks)
	flush := func() {
		b := packer.Batch()
		for i := range b.Sections {
			marks[b.Sections[i].Partition] = b.Sections[i].Next
		}
		out = append(out, b)
		packer.Reset()
	}
	for i := range grants {
		g := &grants[i]
		if !g.Decision.Settles() || !previous[uint32(g.Partition)].Less(g.Decision.Position()) {
			continue
		}
		e, err := entryWith(h, g)
		if err != nil {
			return nil, err
		}
		for !packer.Add(e) {
			flush()
		}
	}
	if !packer.Empty() {
		flush()
	}
	return out, nil
}

package batcher

import (
	"bytes"
	"cmp"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto/keccak"
	"github.com/guerdon/guerdon/record"
)

// ErrBadGrant marks a settling decision that no item can express. It stops the
// loop: to pass over it would lose a grant.
var ErrBadGrant = errors.New("decision cannot be settled")

// Entry is one settling decision, reduced to what a batch needs of it.
type Entry struct {
	Partition uint32
	Position  record.Position
	Item      Item
	Leaf      Hash
}

// EntryOf reduces a settling decision. Errors wrap ErrBadGrant and name the
// decision and what is wrong with it.
func EntryOf(g *Grant) (Entry, error) { return entryWith(keccak.NewLegacyKeccak256(), g) }

func entryWith(h hash.Hash, g *Grant) (Entry, error) {
	d := &g.Decision
	it, err := itemOf(d)
	if err != nil {
		return Entry{}, fmt.Errorf("%w: partition %d, position %s, id %q: %w",
			ErrBadGrant, g.Partition, d.Position(), d.ID, err)
	}
	if g.Partition < 0 || d.Event.Ordinal == 0 {
		return Entry{}, fmt.Errorf("%w: partition %d, position %s, id %q: partitions count from 0, ordinals from 1",
			ErrBadGrant, g.Partition, d.Position(), d.ID)
	}
	return Entry{
		Partition: uint32(g.Partition),
		Position:  d.Position(),
		Item:      it,
		Leaf:      leafWith(h, g.Value),
	}, nil
}

func itemOf(d *record.Decision) (Item, error) {
	to, ok := strings.CutPrefix(d.To, "0x")
	if !ok || len(to) != 40 {
		return Item{}, fmt.Errorf("wallet %q is not 0x and 40 hexadecimal digits", d.To)
	}
	var it Item
	if _, err := hex.Decode(it.To[:], []byte(to)); err != nil {
		return Item{}, fmt.Errorf("wallet %q: %w", d.To, err)
	}
	if it.To == ([20]byte{}) {
		return Item{}, errors.New("wallet is the zero address")
	}
	id, err := strconv.ParseUint(d.Token, 10, 32)
	if err != nil {
		return Item{}, fmt.Errorf("token %q is not a token id: %w", d.Token, err)
	}
	it.Class, it.Day = uint16(id>>16), uint16(id)
	it.Amount = d.Amount
	if it.IsBadge() {
		if d.Amount < 1 || d.Amount > math.MaxUint8 {
			return Item{}, fmt.Errorf("badge tier %d is not within 1 and 255", d.Amount)
		}
		it.Amount = BadgeAmount(uint8(d.Amount), uint32(min(d.Purchases, math.MaxUint32)))
	}
	return it, nil
}

// compareItems is the order of a section's items: (class, day, to).
func compareItems(a, b Item) int {
	return cmp.Or(
		cmp.Compare(a.Class, b.Class),
		cmp.Compare(a.Day, b.Day),
		bytes.Compare(a.To[:], b.To[:]))
}

// holding is what grants net by.
type holding struct {
	to         [20]byte
	class, day uint16
}

// section is one being packed.
type section struct {
	items  []Item
	at     map[holding]int // holding → index in items
	leaves []Hash
	next   record.Position
}

// Packer packs entries into one batch. What comes out depends on the entries
// alone, not on how they were interleaved between partitions or when they came.
// Not safe for concurrent use.
type Packer struct {
	epoch    uint64
	maxItems int
	items    int
	entries  int
	sections map[uint32]*section
}

// NewPacker packs for one epoch, up to maxItems netted items (at least one).
func NewPacker(epoch uint64, maxItems int) *Packer {
	return &Packer{epoch: epoch, maxItems: max(maxItems, 1), sections: map[uint32]*section{}}
}

// Add nets one entry in, or reports that the batch must close before it: it would
// be an item too many, or a sum beyond 64 bits. Entries of a partition come in log
// order. One map access; a decision is never split.
func (p *Packer) Add(e Entry) bool {
	s := p.sections[e.Partition]
	if s == nil {
		s = &section{at: map[holding]int{}}
	}
	k := holding{e.Item.To, e.Item.Class, e.Item.Day}
	if i, ok := s.at[k]; ok {
		it := &s.items[i]
		switch {
		case it.IsBadge():
			it.Amount = e.Item.Amount // the last tier wins
		case it.Amount > math.MaxUint64-e.Item.Amount:
			return false
		default:
			it.Amount += e.Item.Amount
		}
	} else {
		if p.items >= p.maxItems {
			return false
		}
		s.at[k] = len(s.items)
		s.items = append(s.items, e.Item)
		p.items++
		p.sections[e.Partition] = s
	}
	s.leaves = append(s.leaves, e.Leaf)
	s.next = e.Position
	p.entries++
	return true
}

// Items counts netted items.
func (p *Packer) Items() int { return p.items }

// Entries counts the decisions in them.
func (p *Packer) Entries() int { return p.entries }

// Sketch is the batch without positions and manifest roots: enough for Sender.Gas.
// Linear in the items.
func (p *Packer) Sketch() Batch {
	return p.batch(func(uint32, *section) (record.Position, Hash) { return record.Position{}, Hash{} })
}

// Batch is the batch that builds on these watermarks (none: nothing settled yet).
func (p *Packer) Batch(previous map[uint32]record.Position) Batch {
	return p.batch(func(partition uint32, s *section) (record.Position, Hash) {
		return previous[partition], Root(s.leaves)
	})
}

func (p *Packer) batch(head func(uint32, *section) (record.Position, Hash)) Batch {
	b := Batch{Sections: make([]Section, 0, len(p.sections))}
	for partition, s := range p.sections {
		previous, root := head(partition, s)
		items := slices.Clone(s.items)
		slices.SortFunc(items, compareItems)
		b.Sections = append(b.Sections, Section{
			Epoch: p.epoch, Partition: partition,
			Previous: previous, Next: s.next,
			ManifestRoot: root, Items: items,
		})
	}
	slices.SortFunc(b.Sections, func(a, c Section) int { return cmp.Compare(a.Partition, c.Partition) })
	return b
}

// Pack packs grants, each partition's in log order, into as few batches as the
// limits allow, the first building on previous. Grants that do not settle, and
// those at or before previous, are left out. Errors wrap ErrBadGrant.
func Pack(epoch uint64, previous map[uint32]record.Position, grants []Grant, maxItems int) ([]Batch, error) {
	marks := make(map[uint32]record.Position, len(previous))
	for p, pos := range previous {
		marks[p] = pos
	}
	var out []Batch
	h := keccak.NewLegacyKeccak256()
	packer := NewPacker(epoch, maxItems)
	flush := func() {
		b := packer.Batch(marks)
		for i := range b.Sections {
			marks[b.Sections[i].Partition] = b.Sections[i].Next
		}
		out = append(out, b)
		packer = NewPacker(epoch, maxItems)
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
		if !packer.Add(e) {
			flush()
			packer.Add(e)
		}
	}
	if packer.Entries() > 0 {
		flush()
	}
	return out, nil
}

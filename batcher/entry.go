package batcher

import (
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"math"
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

	// Of a reversal: the grant that it takes back from, and in which partition. The zero
	// position where that was in another epoch.
	Of record.Position
	In uint32

	Reward string
	Claim  bool // set aside for the item's wallet to claim
}

// elsewhere reports whether the entry takes back from a grant of another partition.
func (e *Entry) elsewhere() bool { return !e.Of.IsZero() && e.In != e.Partition }

// EntryOf reduces a settling decision. Errors wrap ErrBadGrant and name the
// decision and what is wrong with it.
func EntryOf(g *Grant) (Entry, error) { return entryWith(keccak.NewLegacyKeccak256(), g) }

func entryWith(h hash.Hash, g *Grant) (Entry, error) {
	d := &g.Decision
	e := Entry{Partition: uint32(g.Partition), Position: d.Position(), In: uint32(g.Partition), Reward: d.Reward}
	err := e.read(d)
	if err == nil && (g.Partition < 0 || d.Event.Ordinal == 0) {
		err = errors.New("partitions count from 0, ordinals from 1")
	}
	if err != nil {
		return Entry{}, fmt.Errorf("%w: partition %d, position %s, id %q: %w",
			ErrBadGrant, g.Partition, d.Position(), d.ID, err)
	}
	e.Leaf = leafWith(h, g.Value)
	return e, nil
}

func (e *Entry) read(d *record.Decision) (err error) {
	if e.Item, err = itemOf(d); err != nil {
		return err
	}
	if e.Claim = d.Settle == record.SettleClaim; e.Claim && e.Item.IsBadge() {
		return errors.New("a badge is not claimed")
	}
	if d.Reverses == "" {
		return nil
	}
	epoch, in, of, err := record.ParseDecisionID(d.Reverses)
	switch {
	case err != nil:
		return err
	case e.Item.IsBadge():
		return errors.New("a badge is not taken back")
	case in < 0:
		return fmt.Errorf("it reverses %q, of no partition", d.Reverses)
	case epoch == d.Event.Epoch:
		e.Of, e.In = of, uint32(in)
	}
	e.Item.Class |= record.ReversalBit
	return nil
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
	switch {
	case it.IsReversal():
		return Item{}, fmt.Errorf("token %q is of class %d: that bit marks reversals", d.Token, it.Class)
	case !it.IsBadge():
		return it, nil
	case d.Amount < 1 || d.Amount > math.MaxUint8:
		return Item{}, fmt.Errorf("badge tier %d is not within 1 and 255", d.Amount)
	}
	it.Amount = BadgeAmount(uint8(d.Amount), uint32(min(d.Purchases, math.MaxUint32)))
	return it, nil
}

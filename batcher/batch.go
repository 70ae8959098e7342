package batcher

import (
	"context"
	"encoding/binary"
	"errors"

	"github.com/guerdon/guerdon/record"
)

// Errors a Sender returns, wrapped, where the loop acts on them. Any other error
// of a Sender stops the loop.
var (
	// ErrStale: at least one section was skipped, or would be: its previous is not
	// the chain's watermark. The Landed beside it holds what did land. The loop
	// reads the watermarks again and packs what is left.
	ErrStale = errors.New("a section's previous position is not the on-chain watermark")
	// ErrTooLarge: the batch cannot be sent (over a block's or a transaction's gas,
	// or too many bytes) and was not. The loop halves it.
	ErrTooLarge = errors.New("batch too large for one transaction")
	// ErrUnavailable: no node answered, or the outcome is unknown. The loop sends the
	// same batch again after a pause, which the watermark makes harmless.
	ErrUnavailable = errors.New("chain unavailable")
	// ErrUndone: the chain undid what was final. The loop stops; another one, with the
	// same journal or none, goes on where the chain is now.
	ErrUndone = errors.New("final blocks were undone")
)

// Item is what one wallet gets of one token in one section, or loses by reversals.
type Item struct {
	To     [20]byte
	Amount uint64 // token units; for a badge see BadgeAmount
	Class  uint16 // record.BadgeClass names the Badge contract; record.ReversalBit: a reversal
	Day    uint16 // first UTC day on which the token no longer redeems, 0 never
}

// Word is the item as the contract's uint256, big endian:
// to (160 bits) | amount (64) | class (16) | day (16).
func (it Item) Word() [32]byte {
	var w [32]byte
	copy(w[:20], it.To[:])
	binary.BigEndian.PutUint64(w[20:28], it.Amount)
	binary.BigEndian.PutUint16(w[28:30], it.Class)
	binary.BigEndian.PutUint16(w[30:32], it.Day)
	return w
}

// ItemOf is the inverse of Word.
func ItemOf(w [32]byte) Item {
	it := Item{
		Amount: binary.BigEndian.Uint64(w[20:28]),
		Class:  binary.BigEndian.Uint16(w[28:30]),
		Day:    binary.BigEndian.Uint16(w[30:32]),
	}
	copy(it.To[:], w[:20])
	return it
}

// TokenID is the ERC-1155 id the item mints.
func (it Item) TokenID() uint32 { return record.TokenID(it.Class, it.Day) }

// IsBadge reports whether the item goes to the Badge contract.
func (it Item) IsBadge() bool { return it.Class == record.BadgeClass }

// IsReversal reports whether the item takes back.
func (it Item) IsReversal() bool { return it.Class&record.ReversalBit != 0 && !it.IsBadge() }

// Badge is a badge item's tier (from 1) and purchase count.
func (it Item) Badge() (tier uint8, purchases uint32) {
	return uint8(it.Amount), uint32(it.Amount >> 8)
}

// BadgeAmount is the amount of a badge item: tier in the low 8 bits, the
// purchase count in the next 32.
func BadgeAmount(tier uint8, purchases uint32) uint64 {
	return uint64(purchases)<<8 | uint64(tier)
}

// Section is what one partition settles at once: the settling decisions with
// Previous < position <= Next. One without any is a stride: it moves the watermark, to
// an ordinal 0, where the next decision is more offsets away than a section may advance.
type Section struct {
	Epoch        uint64
	Partition    uint32
	Previous     record.Position // the on-chain watermark it builds on
	Next         record.Position // position of its last decision
	ManifestRoot [32]byte        // see Root
	ClaimRoot    [32]byte        // see Claims; zero where nothing new may be claimed
	Items        []Item          // ascending by (class, day, to), unique
}

// Batch is one transaction: sections by partition, those of one partition each
// building on the one before.
type Batch struct {
	Sections []Section
}

// Items counts the netted items of all sections.
func (b Batch) Items() int {
	n := 0
	for i := range b.Sections {
		n += len(b.Sections[i].Items)
	}
	return n
}

// Grant is one record of the decisions topic.
type Grant struct {
	Partition int32
	Decision  record.Decision
	Value     []byte // the record's value, byte for byte: what the manifest commits to
}

// Source reads the decisions topic, read committed, each partition in order and
// from its beginning (or from any place at or before the on-chain watermark).
type Source interface {
	// Poll waits for decisions, at most 100 ms, and returns none if none came. It
	// may deliver decisions that do not settle. What it returns is the caller's.
	Poll(ctx context.Context) ([]Grant, error)
	// Log says how much of a partition Poll gives. It is called between polls, by
	// the goroutine that polls, and does no I/O.
	Log(partition int32) LogState
}

// LogState is what a Source knows of one partition's log.
type LogState struct {
	Trimmed  bool // records at its beginning have been deleted
	CaughtUp bool // Poll has returned all that was committed when the Source was opened
}

// Sender is the chain, as the loop needs it.
type Sender interface {
	// Watermark reads the latest settled position of a partition.
	Watermark(ctx context.Context, epoch uint64, partition uint32) (record.Position, error)
	// BaseFeeGwei is the next block's base fee.
	BaseFeeGwei(ctx context.Context) (float64, error)
	// Gas is an upper bound for b, which assumes new holders. No I/O. It must not
	// depend on roots but for whether there is a ClaimRoot: they are not known yet.
	Gas(b Batch) uint64
	// Settle signs, sends and resubmits b until it is mined and final. Sending the
	// same batch again is harmless thanks to the watermark. It returns promptly
	// (well under a second) when ctx ends.
	Settle(ctx context.Context, b Batch) (Landed, error)
}

// Landed is a mined, final transaction. Receipts hold one entry per section that
// the chain settled, and none for sections it skipped.
type Landed struct {
	Tx       string
	Block    uint64
	GasUsed  uint64
	Receipts []record.Receipt
	Refusals []Refusal // of the sections in Receipts

	PriceGwei float64 // paid per gas, tip included; 0 where the node does not say
}

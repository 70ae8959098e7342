package proof

import (
	"context"
	"encoding/hex"

	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
)

// Record is one record of the decisions topic.
type Record struct {
	Partition int32
	Offset    int64 // in the decisions topic
	Value     []byte
}

// Decisions reads the decisions topic.
type Decisions interface {
	// Partitions is the topic's partition count.
	Partitions(ctx context.Context) (int, error)
	// Each visits every record, read committed, from the beginning to where the
	// topic ended when it was called (or later); each partition in order. The record
	// is valid during the visit.
	Each(ctx context.Context, visit func(Record) error) error
}

// Chain reads the contracts at one block, the same for every call.
type Chain interface {
	Block() uint64
	// Events are our contracts' logs from the beginning to Block, in order.
	Events(ctx context.Context) ([]Event, error)
	// Watermarks are those of partitions 0 to n-1.
	Watermarks(ctx context.Context, epoch uint64, n int) ([]record.Position, error)
	Balances(ctx context.Context, of []Holding) ([]uint256.Int, error)
	Supplies(ctx context.Context, ids []uint32) ([]uint256.Int, error)
	Unclaimed(ctx context.Context, ids []uint32) ([]uint256.Int, error)
	Issued(ctx context.Context, classes []uint16) ([]uint64, error)
	Caps(ctx context.Context, classes []uint16) ([]uint64, error)
	Badges(ctx context.Context, owners []Address) ([]Badge, error)
}

// Address is an account.
type Address [20]byte

// String is 0x and 40 lower-case digits.
func (a Address) String() string { return "0x" + hex.EncodeToString(a[:]) }

// Holding is one account's share of one token.
type Holding struct {
	Owner Address
	ID    uint32
}

// Badge is what an account's badge shows; tier 0: no badge.
type Badge struct {
	Tier      uint8
	Purchases uint32
}

// Kind is what an Event tells.
type Kind uint8

// Kinds of Event, with the fields that each sets.
const (
	Settled  Kind = iota + 1 // Epoch, Partition, Previous, Next, Root, Minted, Refused
	Skipped                  // Epoch, Partition, Previous
	Refused                  // Epoch, Partition, Item, Reason
	Transfer                 // From (zero: mint), To (zero: burn), ID, Amount, Outside
	Redeemed                 // From, ID, Amount
	Evolved                  // To, FromTier (0: mint), ToTier, Purchases
	Reversed                 // From, ID, Amount, Short
	Reserved                 // ID, Amount: set aside for claims
	Rooted                   // Epoch, Partition, Root: of its claims from here on
	Claimed                  // Epoch, Partition, To, ID, Amount: out of what was set aside
	Lapsed                   // From (zero: nobody had claimed it), ID, Amount: expired and removed
)

// Event is one log.
type Event struct {
	Kind  Kind
	Block uint64
	Tx    string

	Epoch           uint64
	Partition       uint32
	Previous, Next  record.Position
	Root            [32]byte
	Minted, Refused uint32 // items
	Item            Item
	Reason          uint8

	From, To         Address
	ID               uint32
	Amount           uint256.Int
	Short            uint256.Int // what was gone already
	Outside          bool        // of a mint: by another than the settlement contract
	FromTier, ToTier uint8
	Purchases        uint32
}

// Item is a netted grant: for a badge ID is its class with day 0, and Amount holds
// tier (low 8 bits) and purchases (next 32). To nobody: set aside for claims. Where
// reversalBit is set in ID, Amount is taken back.
type Item struct {
	To     Address
	ID     uint32
	Amount uint64
}

const (
	badgeID     = uint32(record.BadgeClass) << 16
	reversalBit = uint32(record.ReversalBit) << 16
)

func isReversal(id uint32) bool { return id&reversalBit != 0 && id>>16 != record.BadgeClass }

var reasonNames = [...]string{1: "cap", "paused", "blocked", "expired", "receiver",
	"ineligible", "shortfall", "unknown class", "mint limit"}

const shortfall = 7 // of a reversal: part of it was gone

// reasonName is a refusal's reason in words; empty for a number that means nothing.
func reasonName(r uint8) string {
	if int(r) < len(reasonNames) {
		return reasonNames[r]
	}
	return ""
}

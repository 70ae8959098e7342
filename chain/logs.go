package chain

import (
	"encoding/binary"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/holiman/uint256"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// Kind says what a log of our contracts tells.
type Kind uint8

// Kinds of LogEvent.
const (
	KindSettled   Kind = iota + 1 // a section moved its partition's watermark
	KindSkipped                   // a section did not stand on the watermark
	KindRefused                   // an item of a section was not minted
	KindTransfer                  // tokens minted (From zero), burned (To zero) or moved
	KindRedeemed                  // a member burned tokens for something
	KindBadge                     // a badge was minted or evolved
	KindReversed                  // the issuer took tokens back, or what was left of them
	KindReserved                  // tokens were set aside for claims
	KindRoot                      // a partition's claims have a new root
	KindClaimed                   // a member took tokens that were set aside
	KindBreakage                  // tokens expired and were removed; Owner zero: nobody had claimed them
	KindCancelled                 // a holder gave tokens up
	KindFulfilled                 // a partner delivered what a voucher stood for
	KindRefunded                  // a voucher's tokens went back to its owner
	KindBlocked                   // an account was blocked or unblocked
)

// String is the kind's name in logs and files.
func (k Kind) String() string {
	names := [...]string{"settled", "skipped", "refused", "transfer", "redeemed", "badge", "reversed", "reserved", "root", "claimed", "breakage",
		"cancelled", "fulfilled", "refunded", "blocked"}
	if k >= KindSettled && int(k) <= len(names) {
		return names[k-1]
	}
	return fmt.Sprintf("kind(%d)", uint8(k))
}

// Reasons of a refusal.
const (
	ReasonCap uint8 = iota + 1
	ReasonPaused
	ReasonBlocked
	ReasonExpired
	ReasonReceiver
	ReasonIneligible
	ReasonShortfall
	ReasonUnknownClass
	ReasonMintLimit
)

// ReasonName is a refusal's reason as people read it.
func ReasonName(r uint8) string {
	names := [...]string{"cap", "paused", "blocked", "expired", "receiver", "ineligible", "shortfall", "unknown class", "mint limit"}
	if r >= 1 && int(r) <= len(names) {
		return names[r-1]
	}
	return fmt.Sprintf("reason %d", r)
}

// LogEvent is one thing our contracts logged. Which fields are set depends on
// Kind; a TransferBatch becomes one event per token, told apart by Sub, as are the claim
// and the redemption of a claim redeemed at once.
type LogEvent struct {
	Kind   Kind
	Block  uint64
	Hash   common.Hash // of the block
	TxHash common.Hash
	Index  uint // of the log in its block
	Sub    int
	TimeMS int64 // the block's

	// Settled, Skipped, Refused, Root, Claimed
	Epoch     uint64
	Partition uint32
	Previous  record.Position
	Next      record.Position // Settled
	Stored    record.Position // Skipped
	Root      [32]byte        // Settled: the manifest's; Root
	Minted    uint32          // Settled: items
	Refused   uint32          // Settled: items
	Item      batcher.Item    // Refused
	Reason    uint8           // Refused

	// What moves tokens or badges, and Blocked
	Operator common.Address // Transfer
	From     common.Address // Transfer
	Owner    common.Address // Transfer: the receiver; the others but Reserved: whose
	ID       uint32         // token id; 0 for a badge
	Amount   uint256.Int    // all but Badge and Blocked. Reversed: what was asked for
	Short    uint256.Int    // Reversed: how much of Amount was gone
	Slot     uint8          // Root: its place among the last
	Voucher  uint64         // Fulfilled, Refunded
	Evidence [32]byte       // Fulfilled
	Blocked  bool           // Blocked
	Path     [32]byte       // Redeemed: what for
	FromTier uint8          // Badge; 0 on mint
	ToTier   uint8          // Badge
	Count    uint32         // Badge: purchases
}

var (
	topicSettled  = topic("Settled(uint64,uint32,(uint64,uint32),(uint64,uint32),bytes32,uint32,uint32)")
	topicSkipped  = topic("Skipped(uint64,uint32,(uint64,uint32),(uint64,uint32))")
	topicRefused  = topic("Refused(uint64,uint32,uint256,uint8)")
	topicSingle   = topic("TransferSingle(address,address,address,uint256,uint256)")
	topicBatch    = topic("TransferBatch(address,address,address,uint256[],uint256[])")
	topicRedeemed = topic("Redeemed(address,uint256,uint256,bytes32)")
	topicBadge    = topic("BadgeEvolved(uint256,uint8,uint8,uint32)")
	topicReversed = topic("Reversed(address,uint256,uint256,uint256)")
	topicReserved = topic("Reserved(uint256,uint256)")
	topicRoot     = topic("RootPosted(uint256,bytes32)")
	topicClaimed  = topic("Claimed(address,uint256,uint256)")
	topicSpent    = topic("ClaimRedeemed(address,uint256,bytes32)")
	topicBreakage = topic("Breakage(address,uint256,uint256)")

	topicCancelled = topic("Cancelled(address,uint256,uint256)")
	topicIssued    = topic("VoucherIssued(uint256,address,address,uint256,uint256,uint64)")
	topicFulfilled = topic("VoucherFulfilled(uint256,bytes32)")
	topicRefunded  = topic("VoucherRefunded(uint256)")
	topicBlocked   = topic("BlockedSet(address,bool)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// topicsOf are the log topics behind kinds; all of them where kinds is empty.
func topicsOf(kinds []Kind) []common.Hash {
	of := map[Kind][]common.Hash{
		KindSettled: {topicSettled}, KindSkipped: {topicSkipped}, KindRefused: {topicRefused},
		KindTransfer: {topicSingle, topicBatch}, KindRedeemed: {topicRedeemed, topicSpent}, KindBadge: {topicBadge},
		KindReversed: {topicReversed}, KindReserved: {topicReserved}, KindRoot: {topicRoot}, KindClaimed: {topicClaimed, topicSpent},
		KindBreakage: {topicBreakage}, KindCancelled: {topicCancelled}, KindFulfilled: {topicFulfilled},
		KindRefunded: {topicRefunded}, KindBlocked: {topicBlocked},
	}
	var out []common.Hash
	for k := KindSettled; k <= KindBlocked; k++ {
		if len(kinds) == 0 || slices.Contains(kinds, k) {
			out = append(out, of[k]...)
		}
	}
	return out
}

// ErrLog marks a log that is not in the form our contracts write.
var ErrLog = errors.New("malformed log")

// AppendLog decodes one log of our contracts and appends what it tells. A log
// of another contract, or of a kind that LogEvent does not hold, appends nothing.
func (a *Addresses) AppendLog(dst []LogEvent, l *types.Log) ([]LogEvent, error) {
	if len(l.Topics) == 0 {
		return dst, nil
	}
	from := a.home(l.Topics[0])
	if from == (common.Address{}) || from != l.Address {
		return dst, nil
	}
	ev := LogEvent{
		Block: l.BlockNumber, Hash: l.BlockHash, TxHash: l.TxHash, Index: l.Index, TimeMS: int64(l.BlockTimestamp) * 1000,
	}
	var err error
	switch l.Topics[0] {
	case topicBatch:
		dst, err = appendBatch(dst, ev, l)
	case topicSpent:
		dst, err = appendSpent(dst, ev, l)
	default:
		if err = ev.decode(l); err == nil {
			dst = append(dst, ev)
		}
	}
	if err != nil {
		return dst, fmt.Errorf("%w: block %d, log %d of %v: %w", ErrLog, l.BlockNumber, l.Index, l.Address, err)
	}
	return dst, nil
}

// home is the contract that writes a topic. Blocks are heard of at Rewards: Compliance
// blocks there and at Badge at once.
func (a *Addresses) home(t common.Hash) common.Address {
	switch t {
	case topicSettled, topicSkipped, topicRefused, topicRoot:
		return a.Settlement
	case topicSingle, topicBatch, topicRedeemed, topicReversed, topicReserved, topicClaimed, topicSpent, topicBreakage,
		topicCancelled, topicBlocked:
		return a.Rewards
	case topicBadge:
		return a.Badge
	case topicFulfilled, topicRefunded:
		return a.Vouchers
	}
	return common.Address{}
}

func (ev *LogEvent) decode(l *types.Log) error {
	d := words{data: l.Data}
	t := words{data: flat(l.Topics[1:])}
	switch l.Topics[0] {
	case topicSettled:
		ev.Kind, ev.Epoch, ev.Partition = KindSettled, t.uint(64), uint32(t.uint(32))
		ev.Previous, ev.Next, ev.Root = d.position(), d.position(), d.word()
		ev.Minted, ev.Refused = uint32(d.uint(32)), uint32(d.uint(32))
	case topicSkipped:
		ev.Kind, ev.Epoch, ev.Partition = KindSkipped, t.uint(64), uint32(t.uint(32))
		ev.Previous, ev.Stored = d.position(), d.position()
	case topicRefused:
		ev.Kind, ev.Epoch, ev.Partition = KindRefused, t.uint(64), uint32(t.uint(32))
		ev.Item, ev.Reason = batcher.ItemOf(d.word()), uint8(d.uint(8))
	case topicSingle:
		ev.Kind, ev.Operator, ev.From, ev.Owner = KindTransfer, t.address(), t.address(), t.address()
		ev.ID, ev.Amount = uint32(d.uint(32)), d.big()
	case topicRedeemed:
		ev.Kind, ev.Owner, ev.ID, ev.Path = KindRedeemed, t.address(), uint32(t.uint(32)), t.word()
		ev.Amount = d.big()
	case topicReversed:
		ev.Kind, ev.Owner, ev.ID = KindReversed, t.address(), uint32(t.uint(32))
		ev.Amount, ev.Short = d.big(), d.big()
	case topicReserved:
		ev.Kind, ev.ID, ev.Amount = KindReserved, uint32(t.uint(32)), d.big()
	case topicRoot:
		place := t.word() // epoch << 40 | partition << 8 | slot
		ev.Kind, ev.Epoch = KindRoot, binary.BigEndian.Uint64(place[19:])
		ev.Partition, ev.Slot, ev.Root = binary.BigEndian.Uint32(place[27:]), place[31], d.word()
	case topicClaimed:
		ev.Kind, ev.Owner = KindClaimed, t.address()
		place := t.word() // epoch << 64 | partition << 32 | id
		ev.Epoch, ev.Partition = binary.BigEndian.Uint64(place[16:]), binary.BigEndian.Uint32(place[24:])
		ev.ID, ev.Amount = binary.BigEndian.Uint32(place[28:]), d.big()
	case topicBreakage:
		ev.Kind, ev.Owner, ev.ID, ev.Amount = KindBreakage, t.address(), uint32(t.uint(32)), d.big()
	case topicCancelled:
		ev.Kind, ev.Owner, ev.ID, ev.Amount = KindCancelled, t.address(), uint32(t.uint(32)), d.big()
	case topicFulfilled:
		ev.Kind, ev.Voucher, ev.Evidence = KindFulfilled, t.uint(64), d.word()
	case topicRefunded:
		ev.Kind, ev.Voucher = KindRefunded, t.uint(64)
	case topicBlocked:
		ev.Kind, ev.Owner, ev.Blocked = KindBlocked, t.address(), d.uint(1) == 1
	case topicBadge:
		ev.Kind, ev.Owner = KindBadge, t.address()
		ev.FromTier, ev.ToTier, ev.Count = uint8(d.uint(8)), uint8(d.uint(8)), uint32(d.uint(32))
	}
	return errors.Join(t.end(), d.end())
}

// appendBatch decodes TransferBatch: data is two offsets, ids, amounts.
func appendBatch(dst []LogEvent, ev LogEvent, l *types.Log) ([]LogEvent, error) {
	t := words{data: flat(l.Topics[1:])}
	ev.Kind, ev.Operator, ev.From, ev.Owner = KindTransfer, t.address(), t.address(), t.address()
	d := words{data: l.Data}
	ids, amounts := d.array(d.uint(32)), d.array(d.uint(32))
	if err := errors.Join(t.end(), d.err, ids.err, amounts.err); err != nil {
		return dst, err
	}
	if len(ids.data) != len(amounts.data) {
		return dst, errors.New("ids and amounts differ in length")
	}
	start := len(dst)
	for i := range len(ids.data) / word {
		ev.Sub, ev.ID, ev.Amount = i, uint32(ids.uint(32)), amounts.big()
		dst = append(dst, ev)
	}
	if err := ids.err; err != nil {
		return dst[:start], err
	}
	return dst, nil
}

// appendSpent decodes ClaimRedeemed: claimed and redeemed in one, which are two events.
func appendSpent(dst []LogEvent, ev LogEvent, l *types.Log) ([]LogEvent, error) {
	t, d := words{data: flat(l.Topics[1:])}, words{data: l.Data}
	ev.Kind, ev.Owner = KindClaimed, t.address()
	c := t.word() // as batcher.Claim.Word, but the sum is what was redeemed
	ev.Epoch, ev.Partition, ev.ID = binary.BigEndian.Uint64(c[:]), binary.BigEndian.Uint32(c[8:]), binary.BigEndian.Uint32(c[12:])
	ev.Amount.SetUint64(binary.BigEndian.Uint64(c[16:]))
	path := t.word()
	if err := errors.Join(t.end(), d.end()); err != nil {
		return dst, err
	}
	redeemed := ev
	redeemed.Kind, redeemed.Sub, redeemed.Path = KindRedeemed, 1, path
	return append(dst, ev, redeemed), nil
}

func flat(topics []common.Hash) []byte {
	b := make([]byte, 0, len(topics)*word)
	for _, t := range topics {
		b = append(b, t[:]...)
	}
	return b
}

// words reads ABI words one by one; the first fault sticks.
type words struct {
	data []byte
	at   int
	err  error
}

func (w *words) word() (out [word]byte) {
	if w.err == nil && w.at+word > len(w.data) {
		w.err = fmt.Errorf("%d bytes, want more than %d", len(w.data), w.at)
	}
	if w.err != nil {
		return out
	}
	copy(out[:], w.data[w.at:])
	w.at += word
	return out
}

func (w *words) uint(bits int) uint64 {
	x := w.word()
	v := binary.BigEndian.Uint64(x[word-8:])
	if w.err == nil && ([word - 8]byte(x[:word-8]) != [word - 8]byte{} || bits < 64 && v>>bits != 0) {
		w.err = fmt.Errorf("%#x does not fit %d bits", x, bits)
	}
	if w.err != nil {
		return 0
	}
	return v
}

func (w *words) big() (v uint256.Int) {
	x := w.word()
	v.SetBytes32(x[:])
	return v
}

func (w *words) address() common.Address {
	x := w.word()
	if w.err == nil && [12]byte(x[:12]) != [12]byte{} {
		w.err = fmt.Errorf("%#x is not an address", x)
	}
	return common.Address(x[12:])
}

func (w *words) position() record.Position {
	return record.Position{Offset: w.uint(64), Ordinal: uint32(w.uint(32))}
}

// array is the elements of a word array at byte offset at.
func (w *words) array(at uint64) words {
	sub := words{data: w.data, at: int(at), err: w.err}
	n := sub.uint(32)
	if sub.err == nil && uint64(len(w.data)-sub.at) < n*word {
		sub.err = fmt.Errorf("array of %d words in %d bytes", n, len(w.data))
	}
	if sub.err != nil {
		return words{err: sub.err}
	}
	return words{data: w.data[sub.at : sub.at+int(n)*word]}
}

// end is the first fault, or that bytes are left over.
func (w *words) end() error {
	if w.err == nil && w.at != len(w.data) {
		return fmt.Errorf("%d bytes, want %d", len(w.data), w.at)
	}
	return w.err
}

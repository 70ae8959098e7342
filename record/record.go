// Package record owns what travels on the topics: events, control records,
// decisions and receipts, with their formats and decoders.
//
// It is pure and a leaf: no I/O, no clock, no import of another room.
package record

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// Errors a caller branches on. Every decoding error wraps ErrMalformed, and its
// text says what is wrong and at which byte.
var (
	ErrMalformed = errors.New("malformed record")
	// ErrOversized marks a record longer than MaxEventBytes.
	ErrOversized = fmt.Errorf("%w: oversized", ErrMalformed)
	// ErrControl is Event.Decode's answer to a control record (IsControl): another
	// thing to decode, good or bad.
	ErrControl = fmt.Errorf("%w: a control, not an event", ErrMalformed)
)

// MaxEventBytes bounds one encoded event; longer ones go to dead letters.
const MaxEventBytes = 64 << 10

// Position names a place in one partition of the events topic: the input offset,
// and the ordinal that counts the decisions made at that offset, from 1.
// The zero Position stands before everything: nothing settled yet.
type Position struct {
	Offset  uint64
	Ordinal uint32
}

// Less orders positions by the log.
func (p Position) Less(q Position) bool {
	return p.Offset < q.Offset || p.Offset == q.Offset && p.Ordinal < q.Ordinal
}

// IsZero reports whether p stands before every decision.
func (p Position) IsZero() bool { return p == Position{} }

// String is "offset.ordinal".
func (p Position) String() string {
	return strconv.FormatUint(p.Offset, 10) + "." + strconv.FormatUint(uint64(p.Ordinal), 10)
}

// ParsePosition reads what String wrote.
func ParsePosition(s string) (Position, error) {
	o, n, ok := strings.Cut(s, ".")
	if !ok {
		return Position{}, fmt.Errorf("position %q is not offset.ordinal", s)
	}
	off, err := strconv.ParseUint(o, 10, 64)
	if err != nil {
		return Position{}, fmt.Errorf("position %q: offset: %w", s, err)
	}
	ord, err := strconv.ParseUint(n, 10, 32)
	if err != nil {
		return Position{}, fmt.Errorf("position %q: ordinal: %w", s, err)
	}
	return Position{Offset: off, Ordinal: uint32(ord)}, nil
}

// Event is one thing a member did, or that was done for them. Times are Unix
// milliseconds UTC, amounts integer minor units (cents), negative only for
// corrections that a producer sends as such.
//
// The strings of a decoded event alias the bytes it was decoded from: keep an
// event no longer than its record, or Clone it.
type Event struct {
	ID       string
	Source   string
	Type     string
	TimeMS   int64
	Member   string // "user" in JSON: a pseudonym past ingest
	Order    string
	RefundOf string // the order (or event id where there is no order) this refunds
	Value    int64
	Currency string
	Lines    []Line
	Attrs    []Attr

	scratch []byte // what strings written with escapes alias
}

// Line is one order line. Value is the whole line's, in minor units.
type Line struct {
	SKU      string
	Quantity int64
	Value    int64
}

// Attr is one scalar attribute; Value is the text of a string, number or boolean.
type Attr struct {
	Name  string
	Value string
}

// Attr returns the named attribute's text. Linear: events carry few attributes.
func (e *Event) Attr(name string) (string, bool) {
	for i := range e.Attrs {
		if e.Attrs[i].Name == name {
			return e.Attrs[i].Value, true
		}
	}
	return "", false
}

// Event types that mean the same in every programme.
const (
	TypePurchase   = "purchase"
	TypeRefund     = "refund"     // takes back some or all of an order
	TypeVoid       = "void"       // takes back all of an order
	TypeExchange   = "exchange"   // lines of negative quantity come back, the others are bought
	TypeRedemption = "redemption" // attrs: token, amount, path, tx, block

	TypeWalletLink   = "wallet_link"   // attrs: address
	TypeWalletUnlink = "wallet_unlink" // attrs: address
)

// SourceChain is the source that chain events name.
const SourceChain = "chain"

// Event types that watch writes beside redemptions, of what else happened on chain.
const (
	TypeClaim            = "claim"
	TypeCancellation     = "cancellation"      // a member gave tokens up
	TypeVoucherFulfilled = "voucher_fulfilled" // a partner delivered
	TypeVoucherRefunded  = "voucher_refunded"  // the tokens came back
	TypeTransferOut      = "transfer_out"
	TypeTransferIn       = "transfer_in"
	TypeBadgeEvolved     = "badge_evolved"
	TypeExpiry           = "expiry" // tokens expired unredeemed and were removed
)

// Decision is what the engine decided at one Position of one partition.
// Its key on the topic is the member. It names itself by where it came from.
type Decision struct {
	ID         string // "epoch/partition/offset.ordinal"
	Member     string
	TimeMS     int64
	Reward     string
	Kind       string // points, credit, voucher, pass, badge, or reversal
	Token      string // decimal token id: class<<16 | expiry day; for a badge "4294901760" (BadgeClass<<16)
	Amount     uint64 // in the token's units; for a badge the tier's number, from 1
	Tier       string // badges only: the tier's name
	Purchases  uint64 // badges only: the member's purchase count
	ExpiresMS  int64  // 0: never
	To         string // 0x… checksummed wallet; empty when held
	Held       bool   // no wallet yet: does not settle. Of a reversal: what it takes back is held
	Releases   string // id of the held decision this one releases
	Reverses   string // of a reversal: id of the decision that Amount is taken back from
	From       string // of a release or reversal: the merged visitor whose that decision was; empty: the member
	Settle     string // SettleClaim, or empty: to the wallet itself
	Scores     []Value
	Features   []Value
	Model      string
	Program    string
	Propensity float64 // probability with which the policy chose this
	Eligible   []string
	Holdout    bool // withheld for measurement: does not settle
	Why        []Value
	Event      Origin
}

// Value is a named number.
type Value struct {
	Name  string
	Value float64
}

// Origin is the input record a decision was made at.
type Origin struct {
	Epoch   uint64 `json:"epoch"`
	Offset  uint64 `json:"offset"`
	Ordinal uint32 `json:"ordinal"`
	ID      string `json:"id"` // the event's id; "sweep" for a sweep
}

// Position is where the decision stands.
func (d *Decision) Position() Position {
	return Position{Offset: d.Event.Offset, Ordinal: d.Event.Ordinal}
}

// Settles reports whether the chain is to hear of the decision: a grant or a reversal,
// neither held nor withheld.
func (d *Decision) Settles() bool { return !d.Held && !d.Holdout }

// SettleClaim is how a grant settles that is set aside for its member to claim.
const SettleClaim = "claim"

// KindReversal is the kind of a decision that takes another one back.
const KindReversal = "reversal"

// DecisionID is "epoch/partition/offset.ordinal".
func DecisionID(epoch uint64, partition int32, p Position) string {
	return string(appendDecisionID(make([]byte, 0, 40), epoch, partition, p))
}

func appendDecisionID(dst []byte, epoch uint64, partition int32, p Position) []byte {
	dst = append(strconv.AppendUint(dst, epoch, 10), '/')
	dst = append(strconv.AppendInt(dst, int64(partition), 10), '/')
	dst = append(strconv.AppendUint(dst, p.Offset, 10), '.')
	return strconv.AppendUint(dst, uint64(p.Ordinal), 10)
}

// ParseDecisionID reads what DecisionID wrote.
func ParseDecisionID(s string) (epoch uint64, partition int32, p Position, err error) {
	fail := func(err error) (uint64, int32, Position, error) {
		return 0, 0, Position{}, fmt.Errorf("decision id %q is not epoch/partition/offset.ordinal: %w", s, err)
	}
	e, rest, _ := strings.Cut(s, "/")
	part, pos, _ := strings.Cut(rest, "/")
	if epoch, err = strconv.ParseUint(e, 10, 64); err != nil {
		return fail(err)
	}
	n, err := strconv.ParseInt(part, 10, 32)
	if err != nil {
		return fail(err)
	}
	if p, err = ParsePosition(pos); err != nil {
		return fail(err)
	}
	return epoch, int32(n), p, nil
}

// BadgeClass is the class that names the Badge contract instead of a token class.
const BadgeClass = 0xFFFF

// ReversalBit, set in an item's class, takes back from the class without it. A token's
// class is below it, but for the badge.
const ReversalBit = 0x8000

// TokenID is class<<16 | day; day is the first UTC day (days since 1970) on
// which the token no longer redeems, 0 for never.
func TokenID(class, day uint16) uint32 { return uint32(class)<<16 | uint32(day) }

// ExpiryDay rounds an expiry up to the next UTC midnight, as TokenID's day.
// 0 stays 0, never; every other moment is kept within the days 1 (1970) to
// 65,535 (2149), so that none turns into never.
func ExpiryDay(expiresMS int64) uint16 {
	if expiresMS == 0 {
		return 0
	}
	const most = 0xFFFF
	expiresMS = min(expiresMS, most*dayMS)
	return uint16(max(1, (expiresMS+dayMS-1)/dayMS))
}

// Receipt is what the chain did with one section of one batch: taken from landed
// logs, never from the journal.
type Receipt struct {
	Epoch     uint64 `json:"epoch"`
	Partition int32  `json:"partition"`
	Previous  string `json:"previous"` // position, "offset.ordinal"
	Next      string `json:"next"`
	Tx        string `json:"tx"`
	Block     uint64 `json:"block"`
	Minted    int    `json:"minted"`  // items
	Refused   int    `json:"refused"` // items
	GasUsed   uint64 `json:"gas_used"`
}

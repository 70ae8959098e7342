package reward

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// ErrFormat is wrapped by errors of DecodeAccount and DecodeBudget.
var ErrFormat = errors.New("reward state format")

const (
	// MaxHeld bounds the grants a member without a wallet can have waiting. When
	// it is reached no reward is eligible; Budget.HeldFull counts it.
	MaxHeld = 64
	// maxStates bounds the rules an account remembers, those of earlier
	// programmes included; past it the one granted longest ago is forgotten.
	maxStates = 128
	// maxName bounds a member's name: it comes in one event.
	maxName = record.MaxEventBytes

	formatVersion = 1
)

// Account is what the rules remember of one member. The zero value is a new
// member without a wallet.
type Account struct {
	Linked bool
	Wallet [20]byte // when Linked
	Earned uint64   // points granted in all, held ones included
	Held   []Held   // oldest first
	states []state  // only rules with a cooldown or tiers leave one
	Closed uint64   // open grants that MaxOpen dropped: a refund leaves them

	open      []byte // encoded, see appendOpen
	openCount int
}

// Held is a grant that waits for a wallet.
type Held struct {
	Reward   uint32 // stable id of the rule, see Policy.RewardID
	Tier     uint8
	Amount   uint64
	Position record.Position // of the held decision
	TimeMS   int64

	// A grant that was held for a visitor who turned out to be this member keeps the
	// name it was decided under. From is empty for the member's own.
	From      string
	Partition int32
}

// state is what one rule remembers of a member.
type state struct {
	id     uint32
	tier   uint8
	lastMS int64
}

// Reset makes a a new member's account and keeps its memory for reuse.
func (a *Account) Reset() { *a = Account{Held: a.Held[:0], states: a.states[:0], open: a.open[:0]} }

// CopyFrom makes a a deep copy of b, reusing a's memory.
func (a *Account) CopyFrom(b *Account) {
	held, states, open := append(a.Held[:0], b.Held...), append(a.states[:0], b.states...), append(a.open[:0], b.open...)
	*a = *b
	a.Held, a.states, a.open = held, states, open
}

// Tier is the highest badge tier granted (or held, or withheld) by the rule with
// this id, 0 for none.
func (a *Account) Tier(id uint32) uint8 {
	if s := a.find(id); s != nil {
		return s.tier
	}
	return 0
}

func (a *Account) find(id uint32) *state {
	for i := range a.states {
		if a.states[i].id == id {
			return &a.states[i]
		}
	}
	return nil
}

// remember returns the state of a rule to be written, making room for it.
func (a *Account) remember(id uint32) *state {
	if s := a.find(id); s != nil {
		return s
	}
	if len(a.states) < maxStates {
		a.states = append(a.states, state{id: id})
		return &a.states[len(a.states)-1]
	}
	oldest := 0
	for i := range a.states {
		if a.states[i].lastMS < a.states[oldest].lastMS {
			oldest = i
		}
	}
	a.states[oldest] = state{id: id}
	return &a.states[oldest]
}

const (
	flagLinked = 1 // a wallet follows
	flagTaken  = 2 // held grants say whose they were: at least one was another's
	flagOpen   = 4 // open grants follow, or have been dropped
)

// AppendAccount encodes a:
//
//	version 1 | flags | wallet [20] if linked | earned uvarint
//	states uvarint | each: id u32, tier u8, last ms varint
//	held uvarint   | each: id u32, tier u8, amount, offset, ordinal uvarint, ms varint
//	                 and if taken: from uvarint length and bytes, partition uvarint
//	if open: closed, open, bytes uvarint | each: see appendOpen
//
// Fixed-width integers are little-endian. An account has one encoding only.
func AppendAccount(dst []byte, a *Account) []byte {
	flags := byte(0)
	if a.Linked {
		flags = flagLinked
	}
	if slices.ContainsFunc(a.Held, func(h Held) bool { return h.From != "" }) {
		flags |= flagTaken
	}
	if a.openCount > 0 || a.Closed > 0 {
		flags |= flagOpen
	}
	dst = append(dst, formatVersion, flags)
	if a.Linked {
		dst = append(dst, a.Wallet[:]...)
	}
	dst = binary.AppendUvarint(dst, a.Earned)
	dst = binary.AppendUvarint(dst, uint64(len(a.states)))
	for i := range a.states {
		s := &a.states[i]
		dst = binary.LittleEndian.AppendUint32(dst, s.id)
		dst = append(dst, s.tier)
		dst = binary.AppendVarint(dst, s.lastMS)
	}
	dst = binary.AppendUvarint(dst, uint64(len(a.Held)))
	for i := range a.Held {
		h := &a.Held[i]
		dst = binary.LittleEndian.AppendUint32(dst, h.Reward)
		dst = append(dst, h.Tier)
		dst = binary.AppendUvarint(dst, h.Amount)
		dst = binary.AppendUvarint(dst, h.Position.Offset)
		dst = binary.AppendUvarint(dst, uint64(h.Position.Ordinal))
		dst = binary.AppendVarint(dst, h.TimeMS)
		if flags&flagTaken != 0 {
			dst = binary.AppendUvarint(dst, uint64(len(h.From)))
			dst = append(dst, h.From...)
			dst = binary.AppendUvarint(dst, uint64(h.Partition))
		}
	}
	if flags&flagOpen != 0 {
		dst = binary.AppendUvarint(dst, a.Closed)
		dst = binary.AppendUvarint(dst, uint64(a.openCount))
		dst = append(binary.AppendUvarint(dst, uint64(len(a.open))), a.open...)
	}
	return dst
}

// DecodeAccount reads what AppendAccount wrote into a, reusing its memory, and
// returns the bytes that follow it. On an error a is not to be used.
func DecodeAccount(b []byte, a *Account) (rest []byte, err error) {
	a.Reset()
	r := reader{b: b}
	r.version()
	flags := r.byte()
	if flags > flagLinked|flagTaken|flagOpen {
		r.fail("unknown flags %#x", flags)
	}
	if a.Linked = flags&flagLinked != 0; a.Linked {
		copy(a.Wallet[:], r.bytes(20))
	}
	a.Earned = r.uvarint()
	for n := r.count(maxStates); n > 0 && r.err == nil; n-- {
		a.states = append(a.states, state{id: r.uint32(), tier: r.byte(), lastMS: r.varint()})
	}
	taken := false
	for n := r.count(MaxHeld); n > 0 && r.err == nil; n-- {
		h := Held{Reward: r.uint32(), Tier: r.byte(), Amount: r.uvarint()}
		h.Position.Offset = r.uvarint()
		ordinal := r.uvarint()
		if ordinal > 1<<32-1 {
			r.fail("ordinal %d", ordinal)
		}
		h.Position.Ordinal, h.TimeMS = uint32(ordinal), r.varint()
		if flags&flagTaken != 0 {
			r.taken(&h)
		}
		taken = taken || h.From != ""
		a.Held = append(a.Held, h)
	}
	if flags&flagTaken != 0 && !taken {
		r.fail("nothing was another's")
	}
	if flags&flagOpen != 0 {
		r.opens(a)
	}
	if r.err != nil {
		return nil, fmt.Errorf("account: %w", r.err)
	}
	return r.b, nil
}

// taken reads whose a held grant was.
func (r *reader) taken(h *Held) {
	h.From = string(r.bytes(int(r.count(maxName))))
	partition := r.uvarint()
	if partition > math.MaxInt32 || h.From == "" && partition != 0 {
		r.fail("partition %d", partition)
	}
	h.Partition = int32(partition)
}

// reader takes values off b; after the first mistake it returns zeros.
type reader struct {
	b   []byte
	err error
}

func (r *reader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrFormat, fmt.Sprintf(format, args...))
	}
	r.b = nil // nothing behind it is read
}

func (r *reader) bytes(n int) []byte {
	if len(r.b) < n {
		r.fail("ends early")
		return make([]byte, n) // bounded, and of a state that is refused
	}
	b := r.b[:n]
	r.b = r.b[n:]
	return b
}

func (r *reader) byte() byte     { return r.bytes(1)[0] }
func (r *reader) uint32() uint32 { return binary.LittleEndian.Uint32(r.bytes(4)) }

func (r *reader) version() {
	if v := r.byte(); v != formatVersion {
		r.fail("version %d, this build reads %d", v, formatVersion)
	}
}

// uvarint refuses an encoding longer than needed: a state has one encoding only.
func (r *reader) uvarint() uint64 {
	if len(r.b) > 0 && r.b[0] < 0x80 { // the usual case
		v := r.b[0]
		r.b = r.b[1:]
		return uint64(v)
	}
	v, n := binary.Uvarint(r.b)
	if n <= 0 || n > 1 && r.b[n-1] == 0 {
		r.fail("bad varint")
		return 0
	}
	r.b = r.b[n:]
	return v
}

func (r *reader) varint() int64 {
	u := r.uvarint()
	return int64(u>>1) ^ -int64(u&1)
}

func (r *reader) count(limit uint64) uint64 {
	n := r.uvarint()
	if n > limit {
		r.fail("%d entries, at most %d", n, limit)
		return 0
	}
	return n
}

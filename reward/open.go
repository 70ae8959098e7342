package reward

import (
	"encoding/binary"
	"math"
	"math/bits"
	"slices"

	"github.com/guerdon/guerdon/record"
)

// MaxOpen bounds the grants of one member that a refund can still take back. When it
// is reached the oldest can no longer be; Account.Closed counts it.
const MaxOpen = 32

// Open is a grant decided at an order, as far as the order can come back.
type Open struct {
	Order    uint64 // names the order
	Of       uint64 // minor units: what was left of the order's value at the grant
	Reward   uint32 // stable id of the rule, see Policy.RewardID
	Token    uint32
	Amount   uint64
	Reversed uint64          // of Amount
	Position record.Position // of the decision: of its release, where it was held before
	Day      int64           // of the budget it was charged to
	Points   bool            // it counts in Earned
	Held     bool            // it has not been released: nobody has the tokens
	To       [20]byte        // who has them

	// Of a visitor who turned out to be this member: whose decision it was. From is
	// empty for the member's own.
	From      string
	Partition int32
}

// Return is what has come back of one order by now.
type Return struct {
	Order uint64
	Left  uint64 // minor units
	Whole bool   // all of it
}

// Open notes the grants just made at an order, which is worth left minor units, so
// that Reverse can take them back. Badges stay where an order comes back, and what
// is withheld was never given. It costs some thirty bytes of the account for each.
func (p *Policy) Open(acct *Account, grants []Grant, order, left uint64, timeMS int64) {
	for i := range grants {
		g := &grants[i]
		r := &p.rules[g.Reward]
		if g.Holdout || r.badge {
			continue
		}
		acct.addOpen(&Open{Order: order, Of: left, Reward: r.id, Token: p.Token(g.Reward, g.ExpiresMS), Amount: g.Amount,
			Position: g.Position, Day: dayOf(timeMS), Points: r.points, Held: g.Held, To: acct.Wallet})
	}
}

// Reverse takes back what was granted for orders of which something has come back.
// Of each grant it is the share of the order's value that has come back since the
// grant, rounded down, and all of it when all of the order has; what is reversed in
// all never exceeds what was granted. Every reversal is a grant of its own, whose
// Reverses names the decision that it takes back from.
//
// Points leave Earned, a held grant waits with what is left of it, and what was
// spent of a daily budget can be spent again where it is still that day. A cap is
// given back only what was held: tokens that were issued have been issued. The
// cooldown stays, and so does a badge.
func (p *Policy) Reverse(in Input, acct *Account, budget *Budget, returned []Return, out []Grant) []Grant {
	if len(acct.open) == 0 {
		return out
	}
	budget.roll(in.TimeMS)
	open, before := acct.Opens(), len(out)
	for _, r := range returned {
		for i := range open {
			o := &open[i]
			if amount := o.due(&r); o.Order == r.Order && amount > 0 {
				o.Reversed += amount
				out = append(out, p.reversal(o, amount, in.Next))
				in.Next.Ordinal++
				acct.giveBack(o, amount)
				budget.giveBack(o, amount)
			}
		}
	}
	if len(out) > before {
		acct.setOpens(slices.DeleteFunc(open, func(o Open) bool { return o.Reversed == o.Amount }))
	}
	return out
}

// due is what r takes back of o beyond what was reversed before.
func (o *Open) due(r *Return) uint64 {
	target := uint64(0)
	switch {
	case r.Whole:
		target = o.Amount
	case r.Left < o.Of:
		hi, lo := bits.Mul64(o.Amount, o.Of-r.Left)
		target, _ = bits.Div64(hi, lo, o.Of)
	}
	return left(target, o.Reversed)
}

func (p *Policy) reversal(o *Open, amount uint64, at record.Position) Grant {
	return Grant{Reward: p.byID(o.Reward), RewardID: o.Reward, Position: at, Amount: amount, Token: o.Token, Held: o.Held, To: o.To,
		Propensity: 1, Reverses: o.Position, From: o.From, Partition: o.Partition}
}

// giveBack takes amount of o out of what the account counts.
func (a *Account) giveBack(o *Open, amount uint64) {
	if o.Points {
		a.Earned = left(a.Earned, amount)
	}
	if !o.Held {
		return
	}
	for i := range a.Held {
		if h := &a.Held[i]; o.is(h) {
			if h.Amount = left(h.Amount, amount); h.Amount == 0 {
				a.Held = slices.Delete(a.Held, i, i+1)
			}
			return
		}
	}
}

// is reports whether o is the grant held in h.
func (o *Open) is(h *Held) bool {
	return o.Held && o.Position == h.Position && o.From == h.From && o.Partition == h.Partition
}

func (b *Budget) giveBack(o *Open, amount uint64) {
	if o.Day == b.Day {
		subtract(b.spent, o.Reward, amount)
	}
	if o.Held {
		subtract(b.issued, o.Token>>16, amount)
	}
}

func subtract(list []used, id uint32, amount uint64) {
	for i := range list {
		if list[i].id == id {
			list[i].amount = left(list[i].amount, amount)
		}
	}
}

// released notes that the held grant h went out at a position, as a token.
func (a *Account) released(h *Held, at record.Position, token uint32) {
	if len(a.open) == 0 {
		return
	}
	open := a.Opens()
	for i := range open {
		if o := &open[i]; o.is(h) {
			o.Held, o.Position, o.Token, o.To = false, at, token, a.Wallet
			o.From, o.Partition = "", 0
		}
	}
	a.setOpens(open)
}

// takeOpens adds a visitor's open grants behind the account's own, and drops the
// oldest where they are too many.
func (a *Account) takeOpens(visitor *Account, from string, partition int32) {
	a.Closed += visitor.Closed
	if len(visitor.open) == 0 {
		return
	}
	for _, o := range visitor.Opens() {
		if o.From == "" {
			o.From, o.Partition = from, partition
		}
		a.addOpen(&o)
	}
}

// The open grants of an account stay encoded, each behind its length: an event of a
// member has to carry them, and few events touch them.
//
//	length uvarint | order u64 | reward u32 | flags: 1 points, 2 held, 4 another wallet, 8 taken over
//	of, amount, reversed, token, offset, ordinal uvarint | day varint
//	wallet [20] if another | from uvarint length and bytes, partition uvarint if taken over
const (
	openPoints = 1 << iota
	openHeld
	openElsewhere
	openTaken
)

// addOpen costs the encoding and, where the tail is full, its move.
func (a *Account) addOpen(o *Open) {
	if a.openCount >= MaxOpen {
		n, size := binary.Uvarint(a.open)
		a.open = a.open[:copy(a.open, a.open[size+int(n):])]
		a.openCount--
		a.Closed++
	}
	var buf [160]byte
	b := a.appendOpen(buf[:0], o)
	a.open = append(binary.AppendUvarint(a.open, uint64(len(b))), b...)
	a.openCount++
}

func (a *Account) appendOpen(b []byte, o *Open) []byte {
	le := binary.LittleEndian
	b = le.AppendUint32(le.AppendUint64(b, o.Order), o.Reward)
	flags := byte(0)
	if o.Points {
		flags |= openPoints
	}
	if o.Held {
		flags |= openHeld
	} else if o.To != a.Wallet {
		flags |= openElsewhere
	}
	if o.From != "" {
		flags |= openTaken
	}
	b = append(b, flags)
	for _, n := range [...]uint64{o.Of, o.Amount, o.Reversed, uint64(o.Token), o.Position.Offset, uint64(o.Position.Ordinal)} {
		b = binary.AppendUvarint(b, n)
	}
	b = binary.AppendVarint(b, o.Day)
	if flags&openElsewhere != 0 {
		b = append(b, o.To[:]...)
	}
	if flags&openTaken != 0 {
		b = append(binary.AppendUvarint(b, uint64(len(o.From))), o.From...)
		b = binary.AppendUvarint(b, uint64(o.Partition))
	}
	return b
}

func (a *Account) setOpens(open []Open) {
	a.open, a.openCount = a.open[:0], 0
	for i := range open {
		a.addOpen(&open[i])
	}
}

// Opens are the open grants, oldest first. One that cannot be read is left out.
func (a *Account) Opens() []Open {
	open := make([]Open, 0, a.openCount)
	for b := a.open; len(b) > 0; {
		n, size := binary.Uvarint(b)
		r := reader{b: b[size : size+int(n)]}
		if o := r.open(a); r.err == nil && len(r.b) == 0 {
			open = append(open, o)
		}
		b = b[size+int(n):]
	}
	return open
}

func (r *reader) open(a *Account) (o Open) {
	o.Order = uint64(r.uint32()) | uint64(r.uint32())<<32
	o.Reward = r.uint32()
	flags := r.byte()
	o.Points, o.Held = flags&openPoints != 0, flags&openHeld != 0
	o.Of, o.Amount, o.Reversed = r.uvarint(), r.uvarint(), r.uvarint()
	o.Token, o.Position = r.upTo32(), record.Position{Offset: r.uvarint(), Ordinal: r.upTo32()}
	o.Day = r.varint()
	if !o.Held {
		o.To = a.Wallet
	}
	if flags&openElsewhere != 0 {
		copy(o.To[:], r.bytes(20))
	}
	if flags&openTaken != 0 {
		o.From = string(r.bytes(int(r.count(maxName))))
		o.Partition = int32(r.upTo32() & math.MaxInt32)
	}
	return o
}

func (r *reader) upTo32() uint32 {
	n := r.uvarint()
	if n > math.MaxUint32 {
		r.fail("number %d", n)
	}
	return uint32(n)
}

// opens reads the account's section of them. Of their bytes it looks at the lengths
// only, which costs a step each.
func (r *reader) opens(a *Account) {
	a.Closed = r.uvarint()
	n := r.count(MaxOpen)
	size := r.uvarint()
	if size > uint64(len(r.b)) {
		r.fail("ends early")
	}
	if r.err != nil {
		return
	}
	all := reader{b: r.b[:size]}
	for range n {
		all.bytes(int(all.count(uint64(len(all.b)))))
	}
	if all.err != nil || len(all.b) > 0 || a.Closed == 0 && n == 0 {
		r.fail("open grants that do not add up")
		return
	}
	a.open, a.openCount = append(a.open[:0], r.b[:size]...), int(n)
	r.b = r.b[size:]
}

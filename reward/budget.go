package reward

import (
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
)

// Budget is what one partition has spent and issued. A partition may use its
// share of a daily budget and of a cap and no more, so that partitions need not
// talk to each other: the shares add up to the whole exactly.
//
// A budget's day is the UTC day of the newest event time the partition has
// decided at; a late event is charged to that day.
type Budget struct {
	Partition  uint32 // which share; not encoded, the owner sets both
	Partitions uint32 // of how many; 0 counts as 1

	Day      int64  // days since 1970
	HeldFull uint64 // grants that did not happen because MaxHeld were waiting
	spent    []used // by rule id, this day
	issued   []used // by class, lifetime
	moved    []move // this day's and later ones', by day and rule id
}

// move is what came to and went from the share of one rule on one day.
type move struct {
	day     int64
	id      uint32
	in, out uint64
}

// maxMoves bounds the moves remembered: a day's are forgotten with the day, and
// what does not fit is not moved.
const maxMoves = 256

type used struct {
	id     uint32
	amount uint64
}

// Spent is what the rule with this id has used of today's share.
func (b *Budget) Spent(id uint32) uint64 { return lookup(b.spent, id) }

// Issued is what was granted of a class in all; held grants count, withheld ones
// do not.
func (b *Budget) Issued(class uint16) uint64 { return lookup(b.issued, uint32(class)) }

// CopyFrom makes b a deep copy of c, reusing b's memory.
func (b *Budget) CopyFrom(c *Budget) {
	spent, issued, moved := append(b.spent[:0], c.spent...), append(b.issued[:0], c.issued...), append(b.moved[:0], c.moved...)
	*b = *c
	b.spent, b.issued, b.moved = spent, issued, moved
}

// Share is partition i's part of total: total/n, the first total mod n
// partitions one more.
func Share(total uint64, partition, partitions uint32) uint64 {
	n := uint64(max(partitions, 1))
	share := total / n
	if uint64(partition) < total%n {
		share++
	}
	return share
}

// roll opens the day of timeMS if it is newer.
func (b *Budget) roll(timeMS int64) {
	day := dayOf(timeMS)
	if day > b.Day {
		b.Day, b.spent = day, b.spent[:0]
		b.moved = slices.DeleteFunc(b.moved, func(m move) bool { return m.day < day })
	}
}

func dayOf(timeMS int64) int64 {
	const dayMS = 24 * 3600 * 1000
	day := timeMS / dayMS
	if timeMS%dayMS < 0 {
		day--
	}
	return day
}

// share is this partition's part of a rule's budget on a day, with what was moved.
func (b *Budget) share(budget uint64, id uint32, day int64) uint64 {
	share := Share(budget, b.Partition, b.Partitions)
	for i := range b.moved {
		if m := &b.moved[i]; m.id == id && m.day == day {
			return left(saturate(share, m.in), m.out)
		}
	}
	return share
}

// Release takes up to amount off the share that reward i has on a day (days since
// 1970), as far as it is not spent, and returns what it took: that much may be
// credited to another partition. Nothing is taken of a day that is over.
func (p *Policy) Release(b *Budget, reward int, day int64, amount uint64) uint64 {
	r := &p.rules[reward]
	if r.budget == 0 || day < b.Day {
		return 0
	}
	free := b.share(r.budget, r.id, day)
	if day == b.Day {
		free = left(free, b.Spent(r.id))
	}
	if amount = min(amount, free); amount == 0 {
		return 0
	}
	m := b.move(day, r.id)
	if m == nil {
		return 0
	}
	m.out += amount // no more than was there: it cannot overflow
	return amount
}

// Credit adds to the share of reward i on a day what another partition released. Of
// a day that is over it is lost, which errs on the side of the budget.
func (p *Policy) Credit(b *Budget, reward int, day int64, amount uint64) {
	if day < b.Day {
		return
	}
	if m := b.move(day, p.rules[reward].id); m != nil {
		m.in = saturate(m.in, amount)
	}
}

// move is where the moves of a day and rule are counted, nil where there are too
// many.
func (b *Budget) move(day int64, id uint32) *move {
	at, found := slices.BinarySearchFunc(b.moved, move{day: day, id: id}, func(m, n move) int {
		return cmp.Or(cmp.Compare(m.day, n.day), cmp.Compare(m.id, n.id))
	})
	if !found {
		if len(b.moved) == maxMoves {
			return nil
		}
		b.moved = slices.Insert(b.moved, at, move{day: day, id: id})
	}
	return &b.moved[at]
}

// fits reports whether amount is left of both shares of a rule.
func (b *Budget) fits(r *rule, amount uint64) bool {
	return (r.budget == 0 || left(b.share(r.budget, r.id, b.Day), b.Spent(r.id)) >= amount) &&
		(r.cap == 0 || left(Share(r.cap, b.Partition, b.Partitions), b.Issued(r.class)) >= amount)
}

// reserve takes amount of both. Classes are counted also where nothing caps them.
func (b *Budget) reserve(r *rule, amount uint64) {
	if r.budget != 0 {
		b.spent = add(b.spent, r.id, amount)
	}
	b.issued = add(b.issued, uint32(r.class), amount)
}

func left(share, used uint64) uint64 {
	if used >= share {
		return 0
	}
	return share - used
}

func lookup(list []used, id uint32) uint64 {
	for i := range list {
		if list[i].id == id {
			return list[i].amount
		}
	}
	return 0
}

// add saturates: an uncapped class cannot wrap around to small.
func add(list []used, id uint32, amount uint64) []used {
	for i := range list {
		if list[i].id == id {
			list[i].amount = saturate(list[i].amount, amount)
			return list
		}
	}
	return append(list, used{id, amount})
}

func saturate(a, b uint64) uint64 {
	if a+b < a {
		return 1<<64 - 1
	}
	return a + b
}

// movedVersion of an encoded budget.
const movedVersion = 2

// maxUsed bounds a decoded list: every class number and no more.
const maxUsed = 1 << 16

// AppendBudget encodes b: version 1 | day varint | heldFull uvarint |
// spent uvarint, each id u32 little-endian, amount uvarint | issued likewise.
// Where something was moved it is version 2, and ends with: moved uvarint, each day
// varint, id u32, in uvarint, out uvarint.
func AppendBudget(dst []byte, b *Budget) []byte {
	version := byte(formatVersion)
	if len(b.moved) > 0 {
		version = movedVersion
	}
	dst = append(dst, version)
	dst = binary.AppendVarint(dst, b.Day)
	dst = binary.AppendUvarint(dst, b.HeldFull)
	for _, list := range [][]used{b.spent, b.issued} {
		dst = binary.AppendUvarint(dst, uint64(len(list)))
		for i := range list {
			dst = binary.LittleEndian.AppendUint32(dst, list[i].id)
			dst = binary.AppendUvarint(dst, list[i].amount)
		}
	}
	if version == movedVersion {
		dst = binary.AppendUvarint(dst, uint64(len(b.moved)))
		for i := range b.moved {
			m := &b.moved[i]
			dst = binary.AppendVarint(dst, m.day)
			dst = binary.LittleEndian.AppendUint32(dst, m.id)
			dst = binary.AppendUvarint(binary.AppendUvarint(dst, m.in), m.out)
		}
	}
	return dst
}

// DecodeBudget reads what AppendBudget wrote into b, keeping Partition and
// Partitions, and returns the bytes that follow. On an error b is not to be used.
func DecodeBudget(src []byte, b *Budget) (rest []byte, err error) {
	r := reader{b: src}
	version := r.byte()
	if version != formatVersion && version != movedVersion {
		r.fail("version %d, this build reads %d and %d", version, formatVersion, movedVersion)
	}
	b.Day, b.HeldFull = r.varint(), r.uvarint()
	b.spent, b.issued, b.moved = r.used(b.spent[:0]), r.used(b.issued[:0]), b.moved[:0]
	if version == movedVersion {
		b.moved = r.moved(b.moved)
	}
	if r.err != nil {
		return nil, fmt.Errorf("budget: %w", r.err)
	}
	return r.b, nil
}

func (r *reader) used(list []used) []used {
	for n := r.count(maxUsed); n > 0 && r.err == nil; n-- {
		list = append(list, used{r.uint32(), r.uvarint()})
	}
	return list
}

func (r *reader) moved(list []move) []move {
	n := r.count(maxMoves)
	if n == 0 {
		r.fail("nothing was moved")
	}
	for ; n > 0 && r.err == nil; n-- {
		m := move{day: r.varint(), id: r.uint32(), in: r.uvarint(), out: r.uvarint()}
		if k := len(list); k > 0 && (m.day < list[k-1].day || m.day == list[k-1].day && m.id <= list[k-1].id) {
			r.fail("moves out of order")
		}
		list = append(list, m)
	}
	return list
}

package reward

import (
	"encoding/binary"
	"fmt"
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
}

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
	spent, issued := append(b.spent[:0], c.spent...), append(b.issued[:0], c.issued...)
	*b = *c
	b.spent, b.issued = spent, issued
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
	const dayMS = 24 * 3600 * 1000
	day := timeMS / dayMS
	if timeMS%dayMS < 0 {
		day--
	}
	if day > b.Day {
		b.Day, b.spent = day, b.spent[:0]
	}
}

// fits reports whether amount is left of both shares of a rule.
func (b *Budget) fits(r *rule, amount uint64) bool {
	return (r.budget == 0 || left(Share(r.budget, b.Partition, b.Partitions), b.Spent(r.id)) >= amount) &&
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

// maxUsed bounds a decoded list: every class number and no more.
const maxUsed = 1 << 16

// AppendBudget encodes b: version 1 | day varint | heldFull uvarint |
// spent uvarint, each id u32 little-endian, amount uvarint | issued likewise.
func AppendBudget(dst []byte, b *Budget) []byte {
	dst = append(dst, formatVersion)
	dst = binary.AppendVarint(dst, b.Day)
	dst = binary.AppendUvarint(dst, b.HeldFull)
	for _, list := range [][]used{b.spent, b.issued} {
		dst = binary.AppendUvarint(dst, uint64(len(list)))
		for i := range list {
			dst = binary.LittleEndian.AppendUint32(dst, list[i].id)
			dst = binary.AppendUvarint(dst, list[i].amount)
		}
	}
	return dst
}

// DecodeBudget reads what AppendBudget wrote into b, keeping Partition and
// Partitions, and returns the bytes that follow. On an error b is not to be used.
func DecodeBudget(src []byte, b *Budget) (rest []byte, err error) {
	r := reader{b: src}
	r.version()
	b.Day, b.HeldFull = r.varint(), r.uvarint()
	b.spent, b.issued = r.used(b.spent[:0]), r.used(b.issued[:0])
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

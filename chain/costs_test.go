package chain

import (
	"testing"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/record"
)

// settling sends sections, one per partition from the first on, and returns what each
// transaction used. Every section builds on the one before.
type settling struct {
	w     *world
	m     *Manager
	marks map[uint32]record.Position
}

func (s *settling) send(sections ...batcher.Section) uint64 {
	s.w.t.Helper()
	for i := range sections {
		x := &sections[i]
		x.Epoch, x.Previous = 1, s.marks[x.Partition]
		x.Next = pos(x.Previous.Offset+10, 1)
		x.ManifestRoot = [32]byte{1, byte(x.Next.Offset), byte(x.Partition), 4, 5, 6}
		for k := range x.ManifestRoot {
			x.ManifestRoot[k] |= 1
		}
		s.marks[x.Partition] = x.Next
	}
	l, err := s.m.Settle(s.w.ctx, batch(sections...))
	if err != nil {
		s.w.t.Fatal(err)
	}
	return l.GasUsed
}

func minted(partition uint32, from, n int, class uint16) batcher.Section {
	s := batcher.Section{Partition: partition}
	for i := range n {
		s.Items = append(s.Items, batcher.Item{To: wallet(from + i), Amount: 100 + uint64(i), Class: class})
	}
	return s
}

// What Costs say of batches of every kind is within a twentieth of what they use.
func TestCosts(t *testing.T) {
	w := deployed(t, DevConfig{})
	s := &settling{w, w.manager(nil, nil), map[uint32]record.Position{}}
	held := map[batcher.Item]bool{}
	c := OsakaCosts()
	badges := func(tier uint8, n int) batcher.Section {
		x := batcher.Section{Partition: 1}
		for i := range n {
			x.Items = append(x.Items, batcher.Item{To: wallet(i), Amount: batcher.BadgeAmount(tier, 12), Class: record.BadgeClass})
		}
		return x
	}
	back := minted(2, 0, 40, points|record.ReversalBit)
	for i := range back.Items {
		back.Items[i].Amount = 3
	}
	aside := batcher.Section{Partition: 3, Items: []batcher.Item{{Amount: 500, Class: points}}, ClaimRoot: [32]byte{1, 2, 3}}
	for k := range aside.ClaimRoot {
		aside.ClaimRoot[k] |= 1
	}
	for _, x := range []struct {
		name     string
		sections []batcher.Section
	}{
		{"a partition's first", []batcher.Section{minted(0, 0, 1, points)}},
		{"four partitions' first", []batcher.Section{minted(1, 0, 1, points), minted(2, 1, 1, points), minted(3, 2, 1, points), minted(4, 3, 1, points)}},
		{"new holders", []batcher.Section{minted(0, 100, 100, points)}},
		{"the same again", []batcher.Section{minted(0, 100, 100, points)}},
		{"both", []batcher.Section{minted(0, 150, 100, points)}},
		{"two classes", []batcher.Section{{Partition: 1, Items: append(minted(1, 0, 30, points).Items, minted(1, 0, 30, credit).Items...)}}},
		{"four partitions again", []batcher.Section{minted(1, 100, 10, points), minted(2, 110, 10, points), minted(3, 120, 10, points), minted(4, 130, 10, points)}},
		{"badges", []batcher.Section{badges(1, 60)}},
		{"badges that evolve", []batcher.Section{badges(2, 60)}},
		{"reversals", []batcher.Section{back}},
		{"a root, set aside", []batcher.Section{aside}},
		{"another", []batcher.Section{aside}},
	} {
		for i := range x.sections { // credit needs a day
			for j := range x.sections[i].Items {
				if it := &x.sections[i].Items[j]; it.Class == credit {
					it.Day = today + 9
				}
			}
		}
		want := c.Expect(batch(x.sections...), held)
		used := s.send(x.sections...)
		if off := float64(want)/float64(used) - 1; off < -0.05 || off > 0.05 {
			t.Errorf("%s: %d gas expected, %d used: %+.1f %%", x.name, want, used, 100*off)
		}
	}
}

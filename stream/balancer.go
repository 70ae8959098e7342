package stream

import (
	"cmp"
	"encoding/binary"
	"maps"
	"math"
	"slices"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// caughtUpWithin is how many changelog records a standby may be behind and still be
// preferred: a tenth of a second of restoring.
const caughtUpWithin = 50_000

// lagMark begins what we append to the user data of the cooperative-sticky protocol.
// Who does not know it reads the data before it and stops there.
const lagMark = "guerdon standby 1"

// balancer is the cooperative-sticky one, whose members also say how far behind the
// changelog their standby copies are; where any does, partitions that need an owner
// go to a copy that is caught up. It speaks the same protocol by the same name, so
// that members which know nothing of standbys are of the same group, and lead it.
type balancer struct {
	kgo.GroupBalancer
	topic string
	lags  func() map[int32]int64 // of our own copies, in changelog records; nil: none
}

func newBalancer(topic string, lags func() map[int32]int64) *balancer {
	return &balancer{kgo.CooperativeStickyBalancer(), topic, lags}
}

// JoinGroupMetadata implements kgo.GroupBalancer.
func (b *balancer) JoinGroupMetadata(topics []string, current map[string][]int32, generation int32) []byte {
	plain := b.GroupBalancer.JoinGroupMetadata(topics, current, generation)
	if b.lags == nil {
		return plain
	}
	meta := kmsg.NewConsumerMemberMetadata()
	if meta.ReadFrom(plain) != nil {
		return plain
	}
	if generation < 0 { // left out where there is none; what we append is not to be read as one
		meta.UserData = binary.BigEndian.AppendUint32(meta.UserData, math.MaxUint32)
	}
	meta.UserData = appendLags(meta.UserData, b.lags())
	return meta.AppendTo(nil)
}

// MemberBalancer implements kgo.GroupBalancer.
func (b *balancer) MemberBalancer(members []kmsg.JoinGroupResponseMember) (kgo.GroupMemberBalancer, map[string]struct{}, error) {
	cb, err := kgo.NewConsumerBalancer(b, members)
	return cb, cb.MemberTopics(), err
}

// Balance implements kgo.ConsumerBalancerBalance.
func (b *balancer) Balance(cb *kgo.ConsumerBalancer, topics map[string]int32) kgo.IntoSyncAssignment {
	members, warm := b.candidates(cb)
	partitions, ours := topics[b.topic]
	if !warm || !ours || len(topics) != 1 {
		return b.GroupBalancer.(kgo.ConsumerBalancerBalance).Balance(cb, topics)
	}
	plan := cb.NewPlan()
	byID := assign(partitions, members)
	for _, m := range cb.Members() {
		plan.AddPartitions(&m, b.topic, byID[m.MemberID])
	}
	plan.AdjustCooperative(cb)
	return plan
}

// candidates reads what the members say; warm is whether any has a standby copy.
func (b *balancer) candidates(cb *kgo.ConsumerBalancer) (members []candidate, warm bool) {
	type claim struct {
		member     int
		generation int32
	}
	claims := map[int32]claim{}
	cb.EachMember(func(m *kmsg.JoinGroupResponseMember, meta *kmsg.ConsumerMemberMetadata) {
		c := candidate{id: m.MemberID, lag: readLags(meta.UserData)}
		warm = warm || len(c.lag) > 0
		for _, t := range meta.OwnedPartitions {
			if t.Topic != b.topic {
				continue
			}
			for _, p := range t.Partitions {
				// A member that missed a rebalance claims what is another's now.
				if had, ok := claims[p]; !ok || meta.Generation > had.generation {
					claims[p] = claim{len(members), meta.Generation}
				}
			}
		}
		members = append(members, c)
	})
	for _, p := range slices.Sorted(maps.Keys(claims)) {
		m := &members[claims[p].member]
		m.owned = append(m.owned, p)
	}
	return members, warm
}

// appendLags appends the mark, then partition and lag as varints to the end.
func appendLags(dst []byte, lags map[int32]int64) []byte {
	dst = append(dst, lagMark...)
	for _, p := range slices.Sorted(maps.Keys(lags)) {
		dst = binary.AppendUvarint(dst, uint64(p))
		dst = binary.AppendUvarint(dst, uint64(max(lags[p], 0)))
	}
	return dst
}

// readLags finds them behind the sticky protocol's own data; nil where there are none.
func readLags(userData []byte) map[int32]int64 {
	sticky := kmsg.NewStickyMemberMetadata()
	if sticky.ReadFrom(userData) != nil {
		return nil
	}
	sticky.Generation = 0 // any that is written
	rest, ok := bytesAfter(userData, len(sticky.AppendTo(nil)))
	if !ok {
		return nil
	}
	lags := map[int32]int64{}
	for len(rest) > 0 {
		p, n := binary.Uvarint(rest)
		if n <= 0 || p > math.MaxInt32 {
			return nil
		}
		lag, k := binary.Uvarint(rest[n:])
		if k <= 0 || lag > math.MaxInt64 {
			return nil
		}
		lags[int32(p)], rest = int64(lag), rest[n+k:]
	}
	return lags
}

func bytesAfter(b []byte, at int) ([]byte, bool) {
	if len(b) < at+len(lagMark) || string(b[at:at+len(lagMark)]) != lagMark {
		return nil, false
	}
	return b[at+len(lagMark):], true
}

// candidate is a member as the assignment sees it.
type candidate struct {
	id    string
	owned []int32         // by an undisputed claim, ascending
	lag   map[int32]int64 // of its standby copies
}

// behind is how far its copy of p is; none is infinitely far.
func (c *candidate) behind(p int32) int64 {
	if lag, ok := c.lag[p]; ok {
		return lag
	}
	return math.MaxInt64
}

// assign shares partitions out among members, the same whatever their order:
// nobody has two more than another; then as many as possible stay where they are; then
// as many as possible of the others go to a copy that is caught up, and the rest to
// the copy that is least behind.
func assign(partitions int32, members []candidate) map[string][]int32 {
	a := assignment{members: slices.Clone(members), base: int(partitions) / len(members), extras: int(partitions) % len(members)}
	slices.SortFunc(a.members, func(x, y candidate) int { return cmp.Compare(x.id, y.id) })
	a.kept, a.given = make([][]int32, len(members)), make([][]int32, len(members))
	for _, p := range a.giveWarm(a.keep(partitions)) {
		m := a.least(p)
		a.given[m] = append(a.given[m], p)
	}
	plan := make(map[string][]int32, len(members))
	for i, m := range a.members {
		plan[m.id] = slices.Sorted(slices.Values(append(a.kept[i], a.given[i]...)))
	}
	return plan
}

// assignment is one under way. Every member gets base partitions, and extras of them
// one more.
type assignment struct {
	members      []candidate
	base, extras int
	kept, given  [][]int32 // by member
}

func (a *assignment) size(m int) int { return len(a.kept[m]) + len(a.given[m]) }

// used counts the members that have one more.
func (a *assignment) used() (n int) {
	for m := range a.members {
		if a.size(m) > a.base {
			n++
		}
	}
	return n
}

// fits reports that m may have another one.
func (a *assignment) fits(m int) bool {
	return a.size(m) < a.base || a.size(m) == a.base && a.used() < a.extras
}

// keep leaves members what they have, and returns what needs an owner. Those that have
// too many give up what another has a caught-up copy of, before the rest.
func (a *assignment) keep(partitions int32) (free []int32) {
	taken := make([]bool, partitions)
	extras := a.extras
	for i := range a.members {
		m := &a.members[i]
		owned := slices.DeleteFunc(slices.Clone(m.owned), func(p int32) bool { return p < 0 || p >= partitions || taken[p] })
		quota := a.base
		if len(owned) > quota && extras > 0 {
			quota, extras = quota+1, extras-1
		}
		slices.SortStableFunc(owned, func(p, q int32) int { return cmp.Compare(b2i(a.elsewhere(p, i)), b2i(a.elsewhere(q, i))) })
		a.kept[i] = slices.Clone(owned[:min(len(owned), quota)])
		for _, p := range a.kept[i] {
			taken[p] = true
		}
	}
	for p := range partitions {
		if !taken[p] {
			free = append(free, p)
		}
	}
	return free
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// elsewhere reports that another than m has a caught-up copy of p.
func (a *assignment) elsewhere(p int32, m int) bool {
	for i := range a.members {
		if i != m && a.members[i].behind(p) <= caughtUpWithin {
			return true
		}
	}
	return false
}

// giveWarm gives as many of the free partitions as possible to members with a
// caught-up copy, and returns the others. It is a flow: a partition to its copies, a
// member to what it still may have, its one more by way of the pool of extras.
func (a *assignment) giveWarm(free []int32) (cold []int32) {
	member := func(m int) int { return len(free) + m }
	pool := len(free) + len(a.members)
	f := flow{edges: make([][]edge, pool+2), sink: pool + 1}
	for m := range a.members {
		f.add(member(m), f.sink, max(a.base-a.size(m), 0))
		if a.size(m) <= a.base {
			f.add(member(m), pool, 1)
		}
	}
	f.add(pool, f.sink, a.extras-a.used())
	for i, p := range free { // last: a path goes on ahead before it goes back
		for _, m := range a.copies(p) {
			f.add(i, member(m), 1)
		}
	}
	for i := range free {
		f.push(i, make([]bool, len(f.edges)))
	}
	for i, p := range free {
		to := slices.IndexFunc(f.edges[i], func(e edge) bool { return e.room == 0 })
		if to < 0 {
			cold = append(cold, p)
			continue
		}
		m := f.edges[i][to].to - len(free)
		a.given[m] = append(a.given[m], p)
	}
	return cold
}

// flow is a network of small capacities.
type flow struct {
	edges [][]edge
	sink  int
}

type edge struct{ to, room, back int }

func (f *flow) add(from, to, room int) {
	f.edges[from] = append(f.edges[from], edge{to, room, len(f.edges[to])})
	f.edges[to] = append(f.edges[to], edge{from, 0, len(f.edges[from]) - 1})
}

// push sends one unit from a node to the sink, if it can.
func (f *flow) push(from int, seen []bool) bool {
	if from == f.sink {
		return true
	}
	seen[from] = true
	for i := range f.edges[from] {
		if e := &f.edges[from][i]; e.room > 0 && !seen[e.to] && f.push(e.to, seen) {
			e.room--
			f.edges[e.to][e.back].room++
			return true
		}
	}
	return false
}

// copies are the members with a caught-up copy of p, those that have least first: one
// that was restarted gets its own back.
func (a *assignment) copies(p int32) (all []int) {
	for m := range a.members {
		if a.members[m].behind(p) <= caughtUpWithin {
			all = append(all, m)
		}
	}
	slices.SortStableFunc(all, func(x, y int) int {
		return cmp.Or(cmp.Compare(len(a.kept[x]), len(a.kept[y])), cmp.Compare(a.members[x].behind(p), a.members[y].behind(p)))
	})
	return all
}

// least is the member that p fits whose copy is least behind, then the one that has
// least. There is room for every partition: quotas add up to all of them.
func (a *assignment) least(p int32) int {
	best := -1
	for m := range a.members {
		if !a.fits(m) {
			continue
		}
		if best < 0 || cmp.Or(cmp.Compare(a.members[m].behind(p), a.members[best].behind(p)), cmp.Compare(a.size(m), a.size(best))) < 0 {
			best = m
		}
	}
	return best
}

package stream

import (
	"fmt"
	"maps"
	"slices"
	"testing"

	"github.com/twmb/franz-go/pkg/kgo"
	"github.com/twmb/franz-go/pkg/kmsg"
	"pgregory.net/rapid"
)

// group draws members, what they own, and how far behind their copies are.
func drawGroup(t *rapid.T, most, mostMembers int32) (partitions int32, members []candidate) {
	partitions = rapid.Int32Range(0, most).Draw(t, "partitions")
	n := rapid.Int32Range(1, mostMembers).Draw(t, "members")
	for i := range n {
		members = append(members, candidate{id: fmt.Sprint("m", i), lag: map[int32]int64{}})
	}
	for p := range partitions {
		if owner := rapid.Int32Range(-1, n-1).Draw(t, "owner"); owner >= 0 {
			members[owner].owned = append(members[owner].owned, p)
		}
		for i := range members {
			if lag := rapid.SampledFrom([]int64{-1, -1, 0, 5, caughtUpWithin, caughtUpWithin + 1}).Draw(t, "lag"); lag >= 0 {
				members[i].lag[p] = lag
			}
		}
	}
	return partitions, members
}

// TestAssign: everything is assigned once, evenly, with as little movement as that
// allows, whatever the order of the members.
func TestAssign(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		partitions, members := drawGroup(t, 40, 9)
		plan := assign(partitions, members)
		seen := map[int32]int{}
		base, extras := int(partitions)/len(members), int(partitions)%len(members)
		stay, over, most := 0, 0, 0
		for _, m := range members {
			got := plan[m.id]
			if len(got) < base || len(got) > base+1 {
				t.Errorf("%s has %d, want %d or one more", m.id, len(got), base)
			}
			for _, p := range got {
				seen[p]++
				if slices.Contains(m.owned, p) {
					stay++
				}
			}
			most += min(len(m.owned), base)
			if len(m.owned) > base {
				over++
			}
		}
		for p := range partitions {
			if seen[p] != 1 {
				t.Errorf("partition %d is assigned %d times", p, seen[p])
			}
		}
		if len(seen) != int(partitions) {
			t.Errorf("%d partitions are assigned, there are %d", len(seen), partitions)
		}
		if most += min(over, extras); stay != most {
			t.Errorf("%d stay, and %d could", stay, most)
		}
		shuffled := rapid.Permutation(members).Draw(t, "order")
		if again := assign(partitions, shuffled); !maps.EqualFunc(plan, again, slices.Equal) {
			t.Errorf("%v, and in another order %v", plan, again)
		}
		// Settled: a second rebalance with nothing changed moves nothing.
		for i := range members {
			members[i].owned = plan[members[i].id]
		}
		if again := assign(partitions, members); !maps.EqualFunc(plan, again, slices.Equal) {
			t.Errorf("%v, and once more %v", plan, again)
		}
	})
}

// TestAssignPrefersStandbys: of what has to find an owner, no assignment that moves as
// little brings more to a copy that is caught up: all of them are tried.
func TestAssignPrefersStandbys(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		partitions, members := drawGroup(t, 6, 4)
		plan := assign(partitions, members)
		sizes, room := make([]int, len(members)), make([]int, len(members))
		var free []int32
		got := 0
		for p := range partitions {
			for i, m := range members {
				switch {
				case !slices.Contains(plan[m.id], p):
				case slices.Contains(m.owned, p):
					sizes[i]++
				default:
					free = append(free, p)
					if m.behind(p) <= caughtUpWithin {
						got++
					}
				}
			}
		}
		base, extras := int(partitions)/len(members), int(partitions)%len(members)
		best := 0
		var try func(k, warm int)
		try = func(k, warm int) {
			if k == len(free) {
				over := 0
				for i := range members {
					switch n := sizes[i] + room[i]; {
					case n < base || n > base+1:
						return
					case n > base:
						over++
					}
				}
				if over <= extras {
					best = max(best, warm)
				}
				return
			}
			for i := range members {
				room[i]++
				w := 0
				if members[i].behind(free[k]) <= caughtUpWithin {
					w = 1
				}
				try(k+1, warm+w)
				room[i]--
			}
		}
		try(0, 0)
		if got != best {
			t.Errorf("%d of %d partitions go to a caught-up copy, and %d could: %v", got, len(free), best, plan)
		}
	})
}

// TestTakeoverGoesToTheStandby: an owner dies, and whoever has its copies gets them.
func TestTakeoverGoesToTheStandby(t *testing.T) {
	plan := assign(6, []candidate{
		{id: "a", owned: []int32{0, 1}},
		{id: "b", owned: []int32{4, 5}, lag: map[int32]int64{2: 1 << 40}},
		{id: "c", lag: map[int32]int64{2: 10, 3: 0, 0: 0, 4: 0}},
	})
	if got := fmt.Sprint(plan); got != "map[a:[0 1] b:[4 5] c:[2 3]]" {
		t.Error(got)
	}
}

// TestRestartedGetsItsOwnBack: an instance that comes back without a claim, its copies on
// its disk, gets as much as it had although others have copies too.
func TestRestartedGetsItsOwnBack(t *testing.T) {
	plan := assign(4, []candidate{
		{id: "a", owned: []int32{2}, lag: map[int32]int64{0: 0, 1: 0, 3: 0}},
		{id: "b", owned: []int32{3}, lag: map[int32]int64{0: 0, 1: 0, 2: 0}},
		{id: "c", lag: map[int32]int64{0: 1, 1: 1, 2: 900, 3: 900}},
	})
	if got := fmt.Sprint(plan); got != "map[a:[2] b:[3] c:[0 1]]" {
		t.Error(got)
	}
}

// TestLagsTravel: what a member says of its copies comes back, the sticky protocol
// still reads its own part, and foreign user data says nothing.
func TestLagsTravel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		lags := rapid.MapOf(rapid.Int32Range(0, 1<<30), rapid.Int64Range(0, 1<<60)).Draw(t, "lags")
		owned := map[string][]int32{"events": rapid.SliceOfDistinct(rapid.Int32Range(0, 99), rapid.ID[int32]).Draw(t, "owned")}
		if rapid.Bool().Draw(t, "fresh") {
			owned = nil
		}
		generation := rapid.Int32Range(-1, 9).Draw(t, "generation")
		b := newBalancer("events", func() map[int32]int64 { return lags })
		meta := kmsg.NewConsumerMemberMetadata()
		if err := meta.ReadFrom(b.JoinGroupMetadata([]string{"events"}, owned, generation)); err != nil {
			t.Fatal(err)
		}
		if got := readLags(meta.UserData); !maps.Equal(got, lags) {
			t.Errorf("%v came back as %v", lags, got)
		}
		sticky := kmsg.NewStickyMemberMetadata()
		if err := sticky.ReadFrom(meta.UserData); err != nil || sticky.Generation != generation || len(sticky.CurrentAssignment) != len(owned) ||
			len(owned) > 0 && !slices.Equal(sticky.CurrentAssignment[0].Partitions, owned["events"]) {
			t.Errorf("the sticky protocol reads %+v, %v", sticky, err)
		}
		readLags(rapid.SliceOf(rapid.Byte()).Draw(t, "noise"))
		cut := rapid.IntRange(0, len(meta.UserData)).Draw(t, "cut")
		readLags(meta.UserData[:cut])
	})
	plain := kmsg.NewConsumerMemberMetadata()
	if err := plain.ReadFrom(kgo.CooperativeStickyBalancer().JoinGroupMetadata([]string{"events"}, nil, 1)); err != nil {
		t.Fatal(err)
	}
	if got := readLags(plain.UserData); got != nil {
		t.Errorf("a member without standbys is read as %v", got)
	}
}

// TestMixedMembersBalance: members of an older version are balanced with the others,
// and where nobody has a standby the plan is the sticky one.
func TestMixedMembersBalance(t *testing.T) {
	member := func(id string, b kgo.GroupBalancer, owned ...int32) kmsg.JoinGroupResponseMember {
		m := kmsg.NewJoinGroupResponseMember()
		m.MemberID, m.ProtocolMetadata = id, b.JoinGroupMetadata([]string{"events"}, map[string][]int32{"events": owned}, 3)
		return m
	}
	old := kgo.CooperativeStickyBalancer()
	none := newBalancer("events", nil)
	standby := newBalancer("events", func() map[int32]int64 { return map[int32]int64{4: 0, 5: 0} })
	for name, c := range map[string]struct {
		leader  kgo.GroupBalancer
		members []kmsg.JoinGroupResponseMember
	}{
		"new leads":  {none, []kmsg.JoinGroupResponseMember{member("a", old, 0, 1), member("b", old, 2, 3), member("c", standby)}},
		"old leads":  {old, []kmsg.JoinGroupResponseMember{member("a", old, 0, 1), member("b", old, 2, 3), member("c", standby)}},
		"no standby": {none, []kmsg.JoinGroupResponseMember{member("a", old, 0, 1), member("b", none, 2, 3), member("c", none)}},
	} {
		mb, _, err := c.leader.MemberBalancer(c.members)
		if err != nil {
			t.Fatal(err)
		}
		into, err := mb.(kgo.GroupMemberBalancerOrError).BalanceOrError(map[string]int32{"events": 6})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		for _, a := range into.IntoSyncAssignment() {
			topics, err := c.leader.ParseSyncAssignment(a.MemberAssignment)
			if err != nil {
				t.Fatal(err)
			}
			slices.Sort(topics["events"])
			got += fmt.Sprint(a.MemberID, topics["events"])
		}
		if got != "a[0 1]b[2 3]c[4 5]" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

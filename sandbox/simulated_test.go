package sandbox

import (
	"math"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"pgregory.net/rapid"

	"github.com/guerdon/guerdon/record"
)

func near(t *testing.T, what string, got, want, within float64) {
	t.Helper()
	if math.Abs(got-want) > within {
		t.Errorf("%s: %.4f, want %.4f ± %.4f", what, got, want, within)
	}
}

// TestLinks checks the stated shares on CDNOW's members: 23,570 of them, so a
// share of 0.1 has a standard deviation of 0.002.
func TestLinks(t *testing.T) {
	events, err := CDNOW()
	if err != nil {
		t.Fatal(err)
	}
	m := DefaultMembers("test")
	links, err := m.Links(events)
	if err != nil {
		t.Fatal(err)
	}
	first := map[string]int64{}
	for _, e := range events {
		if _, ok := first[e.Member]; !ok {
			first[e.Member] = e.TimeMS
		}
	}
	owner := map[string]string{}
	later := 0
	for i, l := range links {
		address, _ := l.Attr("address")
		if !common.IsHexAddress(address) || owner[address] != "" {
			t.Fatalf("%s: address %q of %q", l.ID, address, owner[address])
		}
		owner[address] = l.Member
		if i > 0 && l.TimeMS < links[i-1].TimeMS {
			t.Fatalf("%s is out of order", l.ID)
		}
		at := l.TimeMS - first[l.Member]
		switch {
		case m.HasWallet(l.Member) && at != 1:
			t.Fatalf("%s: %d ms after the first purchase", l.ID, at)
		case !m.HasWallet(l.Member):
			later++
			if record.FormatTime(l.TimeMS)[:10] != "1998-02-15" {
				t.Fatalf("%s: linked at %s", l.ID, record.FormatTime(l.TimeMS))
			}
		}
		var back record.Event
		if err := back.Decode(record.AppendEvent(nil, &links[i])); err != nil {
			t.Fatal(err)
		}
	}
	if len(links) != len(first) {
		t.Errorf("%d links for %d members", len(links), len(first))
	}
	near(t, "share without a wallet at first", float64(later)/float64(len(links)), m.LinkLater, 0.01)

	all := Merge(events, links)
	for i := 1; i < len(all); i++ {
		if all[i].TimeMS < all[i-1].TimeMS {
			t.Fatal("merged out of order")
		}
	}
	if len(all) != len(events)+len(links) {
		t.Errorf("%d events merged", len(all))
	}
}

// TestLinkNeverPrecedesTheFirstPurchase: someone without a wallet who first buys
// after LinkMS links after that.
func TestLinkNeverPrecedesTheFirstPurchase(t *testing.T) {
	m := DefaultMembers("test")
	m.LinkLater = 1
	at := m.LinkMS + 30*dayMS
	links, err := m.Links([]record.Event{{Member: "late", TimeMS: at}, {Member: "late", TimeMS: at + 5}})
	if err != nil || len(links) != 1 || links[0].TimeMS != at+1 {
		t.Errorf("%+v, %v", links, err)
	}
}

func TestRedeem(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := DefaultMembers(rapid.StringN(0, 4, -1).Draw(t, "seed"))
		m.Redeemers, m.PerGrant = 1, 1
		member := rapid.String().Draw(t, "member")
		minted := rapid.Int64Range(0, 4e12).Draw(t, "minted")
		day := uint16(minted/dayMS + rapid.Int64Range(0, 90).Draw(t, "days"))
		token := record.TokenID(rapid.Uint16Max(3).Draw(t, "class"), day)
		amount := rapid.Uint64().Draw(t, "amount")
		r, ok := m.Redeem(member, token, amount, minted)
		if again, still := m.Redeem(member, token, amount, minted); again != r || still != ok {
			t.Fatalf("%+v, then %+v", r, again)
		}
		if !ok {
			if r != (Redemption{}) {
				t.Fatalf("%+v and no", r)
			}
			return
		}
		wait := time.Duration(r.AtMS-minted) * time.Millisecond
		if amount == 0 || r.Amount < 1 || r.Amount > amount || r.Token != token || r.Member != member || r.Path == "" ||
			wait < m.MinDelay || wait > m.MinDelay+3*m.MeanDelay {
			t.Fatalf("%+v of %d, minted at %d", r, amount, minted)
		}
		if day != 0 && r.AtMS >= int64(day)*dayMS {
			t.Fatalf("%+v after the token's day %d", r, day)
		}
	})
}

func TestRedeemShares(t *testing.T) {
	m := DefaultMembers("test")
	redeemed, half, wait := 0, 0, time.Duration(0)
	const n = 20000
	members := map[string]bool{}
	for i := range n {
		member := Pseudonym(string(rune('a'+i%26)) + time.Duration(i).String())
		if r, ok := m.Redeem(member, 0, 100, int64(i)*1000); ok {
			redeemed++
			members[member] = true
			wait += time.Duration(r.AtMS-int64(i)*1000)*time.Millisecond - m.MinDelay
			if r.Amount == 50 {
				half++
			}
		}
	}
	near(t, "grants redeemed", float64(redeemed)/n, m.Redeemers*m.PerGrant, 0.015)
	near(t, "of these by half", float64(half)/float64(redeemed), 0.5, 0.03)
	near(t, "mean delay in days", (wait/time.Duration(redeemed)).Hours()/24, m.MeanDelay.Hours()/24, 0.7)
	if _, ok := (Members{Redeemers: 1, PerGrant: 1}).Redeem("m", record.BadgeClass<<16, 1, 0); ok {
		t.Error("a badge was redeemed")
	}
}

func TestWalletsDependOnTheSeed(t *testing.T) {
	a, err := DefaultMembers("a").Address("m1")
	if err != nil {
		t.Fatal(err)
	}
	b, _ := DefaultMembers("b").Address("m1")
	c, _ := DefaultMembers("a").Address("m2")
	again, _ := DefaultMembers("a").Address("m1")
	if a == b || a == c || a != again {
		t.Errorf("%s %s %s %s", a, b, c, again)
	}
}

func BenchmarkAddress(b *testing.B) {
	m := DefaultMembers("bench")
	for b.Loop() {
		if _, err := m.Address("m1"); err != nil {
			b.Fatal(err)
		}
	}
}

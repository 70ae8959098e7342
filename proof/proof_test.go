package proof

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
	"pgregory.net/rapid"
)

var update = flag.Bool("update", false, "rewrite golden files")

func check(t rapid.TB, w *world, o Options) Report {
	t.Helper()
	o.Epoch = testEpoch
	r, err := Check(context.Background(), w, w, o)
	if err != nil {
		t.Fatal(err)
	}
	if r.OK != (len(r.Mismatches) == 0) {
		t.Fatal("ok does not follow the mismatches")
	}
	return r
}

func TestAConsistentWorldIsProved(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pending := rapid.IntRange(0, 2).Draw(t, "pending")
		w := draw(t, pending)
		r := check(t, w, Options{Final: pending == 0})
		if !r.OK {
			t.Fatalf("%v", r.Mismatches)
		}
		var held, grants, holdouts, reversals, heldBack, all int
		for p := range w.topic {
			for _, d := range w.topic[p] {
				all++
				switch {
				case d.Reverses != "":
					if reversals++; d.Held {
						heldBack++
					}
				case d.Holdout:
					holdouts++
				case d.Held:
					held++
				default:
					grants++
				}
			}
		}
		if r.Decisions != all || r.Held != held || r.Holdouts != holdouts || r.Grants != grants || r.Released != 2 || r.Reversals != reversals ||
			r.Pending != pending || r.Minted+r.Claimable+r.TakenBack+r.Netted+r.Refused+r.Pending != grants+reversals-heldBack {
			t.Fatalf("%+v", r)
		}
	})
}

// reverse appends a reversal of decision i of partition 0, as change has it.
func (w *world) reverse(i int, change func(*record.Decision)) {
	of := w.topic[0][i]
	d := w.decision(0, 1, 7, 0, 1)
	d.Kind, d.Reverses, d.Member, d.Reward, d.Token, d.Held, d.To = record.KindReversal, of.ID, of.Member, of.Reward, of.Token, of.Held, of.To
	change(&d)
	w.put(0, d)
	w.seal()
}

// find is the index of the first event that is like this.
func (w *world) find(like func(*Event) bool) int {
	return slices.IndexFunc(w.events, func(e Event) bool { return like(&e) })
}

func isMint(e *Event) bool { return e.Kind == Transfer && e.From == Address{} && e.To[0] == 1 }

func (w *world) mint() *Event { return &w.events[w.find(isMint)] }

func (w *world) root() *Event {
	return &w.events[w.find(func(e *Event) bool { return e.Kind == Rooted })]
}

func (w *world) settled(n int) *Event {
	for i := range w.events {
		if e := &w.events[i]; e.Kind == Settled && e.Partition == 0 {
			if n--; n < 0 {
				return e
			}
		}
	}
	panic("no such section")
}

// Every kind of tampering shows, under its rule and in words.
func TestTamperingShows(t *testing.T) {
	for _, c := range []struct {
		name   string
		tamper func(*world)
		rule   string
		words  string
	}{
		{"reversed beyond the grant", func(w *world) {
			w.reverse(0, func(d *record.Decision) { d.Amount = 60 })
			w.reverse(0, func(d *record.Decision) { d.Amount = 41 })
		},
			"reversal", "which grants 100, but "},
		{"another's grant reversed", func(w *world) { w.reverse(0, func(d *record.Decision) { d.Member = "m0-8" }) }, "reversal", "m0-8"},
		{"a held grant reversed from a wallet", func(w *world) { w.reverse(4, func(d *record.Decision) { d.To = w.topic[0][0].To }) }, "reversal", "from the wallet"},
		{"held, but reversed as if settled", func(w *world) { w.reverse(4, func(d *record.Decision) { d.To, d.Held = w.topic[0][0].To, false }) }, "reversal", "3/0/"},
		{"another token reversed", func(w *world) { w.reverse(0, func(d *record.Decision) { d.Token = "131072" }) }, "reversal", "131072"},
		{"a reversal of nothing", func(w *world) { w.reverse(0, func(d *record.Decision) { d.Reverses = "3/1/77777.1" }) }, "reversal", "which is no decision"},
		{"a reversal of what comes later", func(w *world) { w.reverse(0, func(d *record.Decision) { d.Reverses = "3/0/77777.1" }) }, "reversal", "no decision before it"},
		{"a reversal of a reversal", func(w *world) {
			w.reverse(0, func(*record.Decision) {})
			w.reverse(len(w.topic[0])-1, func(*record.Decision) {})
		}, "reversal", "no such grant"},
		{"a reversal of another kind", func(w *world) { w.reverse(0, func(d *record.Decision) { d.Kind = "points" }) }, "reversal", "something else as well"},
		{"lost mint", func(w *world) { i := w.find(isMint); w.events = slices.Delete(w.events, i, i+1) },
			"settlement", "but the transaction's logs say: nothing"},
		{"double mint", func(w *world) { i := w.find(isMint); w.events = slices.Insert(w.events, i, w.events[i]) },
			"settlement", " minted, "},
		{"wrong amount", func(w *world) { e := w.mint(); e.Amount.AddUint64(&e.Amount, 1) }, "settlement", "is due"},
		{"wrong wallet", func(w *world) { w.mint().To[5] = 1 }, "settlement", "is due nothing of token"},
		{"wrong token", func(w *world) { w.mint().ID += 99 << 16 }, "settlement", "is due nothing of token"},
		{"mint beyond 64 bits", func(w *world) { e := w.mint(); e.Amount.Lsh(&e.Amount, 70) }, "settlement", "more than any grant holds"},
		{"refused without a reason", func(w *world) {
			e := w.mint()
			*e = Event{Kind: Refused, Tx: e.Tx, Epoch: testEpoch, Item: Item{e.To, e.ID, e.Amount.Uint64()}, Reason: 77}
		}, "settlement", "refused (an unknown reason)"},
		{"refused and minted", func(w *world) {
			i := w.find(isMint)
			e := w.events[i]
			w.events = slices.Insert(w.events, i, Event{Kind: Refused, Tx: e.Tx, Epoch: testEpoch, Item: Item{e.To, e.ID, e.Amount.Uint64()}, Reason: 1})
		}, "settlement", "refused (cap), "},
		{"counts of the section", func(w *world) { w.settled(0).Minted++ }, "settlement", "the Settled log counts"},
		{"mint outside a section", func(w *world) {
			w.events = append(w.events, Event{Kind: Transfer, Tx: "0xthief", To: Address{66}, ID: 0, Amount: *uint256.NewInt(5)})
		}, "settlement", "outside any section"},
		{"badge outside a section", func(w *world) {
			w.events = append(w.events, Event{Kind: Evolved, Tx: "0xthief", To: Address{66}, ToTier: 4})
		}, "settlement", "tier 4 after 0 purchases of the badge were minted"},
		{"badge of another tier", func(w *world) {
			w.events[w.find(func(e *Event) bool { return e.Kind == Evolved && e.To[0] == 1 })].ToTier = 9
		}, "settlement", "of the badge"},
		{"badge skips", func(w *world) {
			w.events[w.find(func(e *Event) bool { return e.Kind == Evolved && e.To[0] == 1 })].FromTier = 3
		}, "badge", "evolves from tier 3, but was at tier 0"},
		{"badge view", func(w *world) { w.badge = func(_ Address, b *Badge) { b.Purchases++ } }, "badge", "but its last log says"},

		{"watermark off", func(w *world) { w.marks[lane{testEpoch, 0}] = record.Position{Offset: 5, Ordinal: 1} },
			"watermark", "but its last section ends at"},
		{"watermark beyond the topic", func(w *world) { w.raw[0] = w.raw[0][:len(w.raw[0])-1]; w.cut(0) }, "watermark", "beyond the topic's last decision"},
		{"topic emptied", func(w *world) { w.raw[0] = nil }, "settlement", "no decision that the topic has"},
		{"section overlaps", func(w *world) { w.settled(1).Previous = record.Position{} }, "chain", "but the partition stood at"},
		{"section leaves a gap", func(w *world) { w.settled(1).Previous = w.settled(1).Next }, "settlement", "lies between two sections"},
		{"section twice", func(w *world) {
			w.events = append(w.events, w.mintsOf(w.settled(0), "0xagain")...)
		}, "chain", "but the partition stood at"},
		{"section of a partition that is not", func(w *world) {
			e := *w.settled(0)
			e.Partition, e.Tx = 99, "0xother"
			w.events = append(w.events, e)
		}, "chain", "that the topic does not have"},
		{"section of another epoch", func(w *world) {
			e := *w.settled(0)
			e.Epoch, e.Tx = 9, "0xother"
			w.events = append(w.events, e)
		}, "settlement", "no decision that the topic has"},
		{"section ends elsewhere", func(w *world) { w.settled(0).Next.Ordinal += 50; w.settled(1).Previous.Ordinal += 50 },
			"watermark", "but its last decision in the topic stands at"},

		{"missing decision", func(w *world) { w.raw[0] = slices.Delete(w.raw[0], 0, 1) }, "manifest", "give 0x"},
		{"missing decision, its item too", func(w *world) { w.raw[0] = slices.Delete(w.raw[0], 2, 3) }, "settlement", "is due nothing of token"},
		{"repeated decision", func(w *world) { w.raw[0] = slices.Insert(w.raw[0], 1, w.raw[0][0]) }, "order", "repeated or out of order"},
		{"reordered decisions", func(w *world) { w.raw[0][0], w.raw[0][1] = w.raw[0][1], w.raw[0][0] }, "order", "repeated or out of order"},
		{"score changed afterwards", func(w *world) { w.topic[0][0].Scores[0].Value = 0.26; w.seal() }, "manifest", "but the topic's"},
		{"amount changed afterwards", func(w *world) { w.topic[0][0].Amount++; w.seal() }, "settlement", "is due"},
		{"withheld after it settled", func(w *world) { w.topic[0][2].Holdout = true; w.seal() }, "settlement", "is due nothing of token"},
		{"unreadable decision", func(w *world) { w.raw[0][0] = []byte(`{"id":`) }, "decision", "cannot be read"},
		{"another's name", func(w *world) { w.topic[0][0].ID = "3/0/999.1"; w.seal() }, "name", "calls itself"},
		{"settled without a wallet", func(w *world) { w.topic[0][0].To = "0x12"; w.seal() }, "decision", "is no address"},

		{"released twice", func(w *world) {
			d := w.decision(0, 1, 9, 0, 61)
			d.Releases = w.topic[0][4].ID
			w.put(0, d)
			w.seal()
		}, "release", "had released"},
		{"released from nowhere", func(w *world) { w.topic[0][7].Releases = "3/0/1.1"; w.seal() }, "release", "no held decision before it"},
		{"released with interest", func(w *world) { w.topic[0][4].Amount = 60; w.seal() }, "release", "which holds 60"},
		{"released as another reward", func(w *world) { w.topic[0][4].Reward = "other"; w.seal() }, "release", `which holds 61 of "other"`},
		{"released to another", func(w *world) { w.topic[0][4].Member = "x"; w.seal() }, "release", "another member's"},
		{"released to the merged visitor's other name", func(w *world) { w.topic[0][9].From = "x"; w.seal() }, "release", "another member's"},
		{"a visitor's released to nobody's", func(w *world) { w.topic[0][9].From = ""; w.seal() }, "release", "no held decision before it"},
		{"a visitor's released twice", func(w *world) {
			w.topic[0][7].Releases, w.topic[0][7].From = w.topic[0][9].Releases, w.topic[0][9].From
			w.seal()
		}, "release", "had released"},
		{"held with a wallet", func(w *world) { w.topic[0][4].To = Address{4}.String(); w.seal() }, "release", "but has the wallet"},
		{"release held", func(w *world) { w.topic[0][4].Releases = "3/0/1.1"; w.seal() }, "release", "is held itself"},

		{"taken back from another wallet", func(w *world) { w.topic[0][11].To = w.topic[0][2].To; w.seal() }, "reversal", "which went to"},
		{"taken back twice", func(w *world) {
			w.reverse(8, func(d *record.Decision) { d.Amount = 15 })
			w.events = append(w.events, Event{Kind: Reversed, Tx: "0xthief", From: Address{1, 19: 7}, Amount: *uint256.NewInt(15)})
		}, "settlement", "reversals and roots of claims stand outside any section"},
		{"minted instead of set aside", func(w *world) { w.topic[0][10].Settle = ""; w.seal() }, "settlement", "what is set aside is due"},
		{"set aside without a root", func(w *world) {
			w.events = slices.DeleteFunc(w.events, func(e Event) bool { return e.Kind == Reserved })
		}, "settlement", "what is set aside is due"},
		{"another root of claims", func(w *world) { w.root().Root[3]++ }, "claim", "the root of claims is"},
		{"a root where none is due", func(w *world) {
			i := w.find(func(e *Event) bool { return e.Kind == Settled && e.Partition == 0 })
			w.events = slices.Insert(w.events, i, Event{Kind: Rooted, Tx: w.events[i].Tx, Epoch: testEpoch})
		}, "claim", ""},
		{"claimed by nobody's", func(w *world) {
			w.events = append(w.events, Event{Kind: Claimed, Tx: "0xthief", Epoch: testEpoch, To: Address{66}, Amount: *uint256.NewInt(1)},
				Event{Kind: Transfer, Tx: "0xthief", To: Address{66}, Amount: *uint256.NewInt(1), Outside: true})
		}, "claim", "has claimed 1 of token 0, but the decisions give it 0"},
		{"claimed and given more", func(w *world) {
			w.events = append(w.events, Event{Kind: Claimed, Tx: "0xthief", Epoch: testEpoch, To: Address{66}, Amount: *uint256.NewInt(1)},
				Event{Kind: Transfer, Tx: "0xthief", To: Address{66}, Amount: *uint256.NewInt(1 << 50), Outside: true})
		}, "settlement", "neither claimed nor redeemed before"},
		{"unclaimed view", func(w *world) { w.unclaimed = func(_ uint32, n *uint256.Int) { n.AddUint64(n, 1) } }, "claim", "are still there"},
		{"a stride over a decision", func(w *world) {
			w.put(0, w.decision(0, 1, 3, 0, 3))
			w.seal()
			k := lane{testEpoch, 0}
			e := Event{Kind: Settled, Tx: "0xs", Epoch: testEpoch, Previous: w.marks[k], Next: record.Position{Offset: w.marks[k].Offset + 50}}
			w.events = append(w.events, e)
			w.marks[k] = e.Next
		}, "manifest", "give 0x"},

		{"cap passed", func(w *world) { w.caps[0] = 1 }, "cap", "beyond its cap of 1"},
		{"supply view", func(w *world) { w.supply = func(_ uint32, n *uint256.Int) { n.AddUint64(n, 1) } }, "supply", "but its total supply is"},
		{"supply and balances inflated alike", func(w *world) {
			e := w.mint()
			up := func(n *uint256.Int) { n.AddUint64(n, 9) }
			w.supply = func(id uint32, n *uint256.Int) {
				if id == e.ID {
					up(n)
				}
			}
			w.balance = func(h Holding, n *uint256.Int) {
				if h == (Holding{e.To, e.ID}) {
					up(n)
				}
			}
		}, "supply", "burned, but its total supply is"},
		{"one balance short of the supply", func(w *world) {
			e := w.mint()
			w.balance = func(h Holding, n *uint256.Int) {
				if h == (Holding{e.To, e.ID}) {
					n.Clear()
				}
			}
		}, "supply", "all balances of token"},
		{"balance view", func(w *world) { w.balance = func(_ Holding, n *uint256.Int) { n.AddUint64(n, 1) } }, "ledger", "but the logs add up to"},
		{"issued view", func(w *world) { w.issued = func(_ uint16, n *uint64) { *n++ } }, "supply", "units issued, but the logs mint"},
		{"more redeemed than burned", func(w *world) {
			w.events = append(w.events, Event{Kind: Redeemed, Tx: "0xr", From: w.mint().To, ID: w.mint().ID, Amount: *uint256.NewInt(1 << 50)})
		}, "supply", "were redeemed but only"},
		{"burned what is not there", func(w *world) {
			w.events = append(w.events, Event{Kind: Transfer, Tx: "0xb", From: Address{66}, Amount: *uint256.NewInt(1)})
		}, "ledger", "but the logs leave it 0"},
		{"not settled at rest", func(w *world) { w.put(0, w.decision(0, 1, 3, 0, 3)); w.seal() }, "pending", "1 decisions up to here are not settled"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n := 0
			rapid.Check(t, func(t *rapid.T) {
				if n++; n > 25 { // each case varies only the world around it
					return
				}
				w := draw(t, 0)
				w.split(t)
				c.tamper(w)
				r := check(t, w, Options{Final: true})
				if r.OK || !slices.ContainsFunc(r.Mismatches, func(m Mismatch) bool {
					return m.Rule == c.rule && strings.Contains(m.Text, c.words)
				}) {
					t.Fatalf("want %s: …%s…, got %v", c.rule, c.words, r.Mismatches)
				}
			})
		})
	}
}

// split makes sure that partition 0 has two sections, which some cases need.
func (w *world) split(t *rapid.T) {
	n := 0
	for _, e := range w.events {
		if e.Kind == Settled && e.Partition == 0 {
			n++
		}
	}
	if n < 2 {
		t.Fatal("9 grants in sections of at most 5 must make two")
	}
}

// cut leaves out of partition 0's topic all from the last grant on.
func (w *world) cut(p int) {
	for i := len(w.topic[p]) - 1; i >= 0; i-- {
		if w.topic[p][i].Settles() {
			w.raw[p] = w.raw[p][:min(i, len(w.raw[p]))]
			return
		}
	}
}

// mintsOf copies what settled's transaction logged for it into another transaction.
func (w *world) mintsOf(settled *Event, tx string) []Event {
	end := slices.IndexFunc(w.events, func(e Event) bool { return e == *settled })
	start := end
	for start > 0 && w.events[start-1].Tx == settled.Tx && w.events[start-1].Kind != Settled {
		start--
	}
	out := slices.Clone(w.events[start : end+1])
	for i := range out {
		out[i].Tx = tx
	}
	return out
}

func TestPendingIsReportedWhileLive(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := draw(t, 2)
		if r := check(t, w, Options{}); !r.OK || r.Pending != 2 {
			t.Fatalf("live: %v, %d pending", r.Mismatches, r.Pending)
		}
		if r := check(t, w, Options{Final: true}); r.OK {
			t.Fatal("at rest: proved with two grants pending")
		}
	})
}

func TestSkippedSectionsAreCounted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := draw(t, 0)
		w.events = append(w.events, Event{Kind: Skipped, Tx: "0xlate", Epoch: testEpoch})
		if r := check(t, w, Options{Final: true}); !r.OK || r.Skipped != 1 {
			t.Fatalf("%v, %d skipped", r.Mismatches, r.Skipped)
		}
	})
}

func TestSumsBeyond64BitsAreNotGrants(t *testing.T) {
	s := newSection(Event{})
	for i := range uint64(2) {
		d := record.Decision{ID: fmt.Sprint(i), Event: record.Origin{Offset: i, Ordinal: 1}}
		s.add(&d, Item{To: Address{1}, Amount: math.MaxUint64}, [32]byte{})
	}
	if !strings.Contains(s.fault, "more than 64 bits") {
		t.Fatal(s.fault)
	}
}

// The batcher's golden vectors hold here too: two implementations, one tree.
func TestMerkleVectors(t *testing.T) {
	text, err := os.ReadFile("../batcher/testdata/merkle.json")
	if err != nil {
		t.Fatal(err)
	}
	var vectors []struct {
		Values []string
		Root   string
	}
	if err := json.Unmarshal(text, &vectors); err != nil {
		t.Fatal(err)
	}
	for _, v := range vectors {
		var leaves [][32]byte
		for _, s := range v.Values {
			leaves = append(leaves, leafOf([]byte(s)))
		}
		root := merkle(leaves)
		if got := hex0x(root); got != v.Root {
			t.Errorf("%d leaves: %s, want %s", len(leaves), got, v.Root)
		}
	}
	if len(vectors) < 5 {
		t.Errorf("%d vectors", len(vectors))
	}
}

func TestReportText(t *testing.T) {
	p := int32(2)
	r := Report{Block: 9, Decisions: 12, Grants: 9, Minted: 4, Claimable: 2, TakenBack: 1, Netted: 1, Reversals: 2, Refused: 1, Pending: 1, RefusedBy: map[string]int{"cap": 1},
		Held: 2, Released: 1, Holdouts: 1, Sections: 3, Transactions: 2, ItemsMinted: 6, ItemsRefused: 1, BadgesMinted: 1,
		Tokens:     []Token{{ID: creditID, Minted: "50", Burned: "10", Redeemed: "10", Supply: "40", Unclaimed: "9", Shortfall: "2", Holders: 1}, {ID: 0, Minted: "700", Burned: "0", Redeemed: "0", Supply: "700", Unclaimed: "0", Shortfall: "0", Holders: 2}},
		Classes:    []Class{{2, 50, 100}, {0, 700, 1000}},
		Watermarks: []Watermark{{1, 2, "9.1", "14.2", 1}, {1, 0, "4.1", "4.1", 0}},
	}
	var b strings.Builder
	r.close()
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	b.WriteString("\n")
	r.Mismatches = []Mismatch{
		{Rule: "settlement", Epoch: 1, Partition: &p, Position: "9.1", Tx: "0xab", Text: "0x01 is due 5 of token 0, but the transaction's logs say: nothing"},
		{Rule: "cap", Text: "class 0 has issued 700 units, beyond its cap of 1"},
	}
	r.close()
	if err := r.WriteText(&b); err != nil {
		t.Fatal(err)
	}
	js, err := json.MarshalIndent(r, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	got := b.String() + "\n" + string(js) + "\n"
	const file = "testdata/report.golden"
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("got:\n%s", got)
	}
}

func hex0x(h [32]byte) string { return "0x" + hex.EncodeToString(h[:]) }

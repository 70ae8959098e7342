package proof

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/guerdon/guerdon/record"
	"github.com/holiman/uint256"
)

// ledger is what the chain's logs add up to.
type ledger struct {
	balances  map[Holding]uint256.Int
	minted    map[uint32]uint256.Int
	burned    map[uint32]uint256.Int
	redeemed  map[uint32]uint256.Int
	badges    map[Address]Badge
	reserved  map[uint32]uint256.Int
	drawn     map[uint32]uint256.Int // claimed
	shortfall map[uint32]uint256.Int
	lapsed    map[uint32]uint256.Int // of what was set aside
	outside   map[uint32]uint256.Int // minted by others than the settlement contract
	restored  map[uint32]uint256.Int // of that, given back by partners
	claimed   map[claimed]uint256.Int
	toGive    map[given]uint256.Int // claimed in a transaction and not seen minted
	sections  map[lane][]*section   // in the order of the chain
}

// lane is one partition of one epoch.
type lane struct {
	epoch     uint64
	partition uint32
}

// readLedger replays the logs. Mints and refusals belong to the Settled log that
// follows them in their transaction; a mint that none follows is a mismatch.
func readLedger(r *Report, events []Event) *ledger {
	l := &ledger{
		balances: map[Holding]uint256.Int{}, minted: map[uint32]uint256.Int{},
		burned: map[uint32]uint256.Int{}, redeemed: map[uint32]uint256.Int{},
		badges: map[Address]Badge{}, sections: map[lane][]*section{},
		reserved: map[uint32]uint256.Int{}, drawn: map[uint32]uint256.Int{}, shortfall: map[uint32]uint256.Int{}, lapsed: map[uint32]uint256.Int{},
		outside: map[uint32]uint256.Int{}, restored: map[uint32]uint256.Int{}, claimed: map[claimed]uint256.Int{}, toGive: map[given]uint256.Int{},
	}
	open := newSection(Event{})
	lastTx := ""
	for _, e := range events {
		if e.Tx != open.Tx {
			l.orphans(r, open)
			open = newSection(Event{Tx: e.Tx})
		}
		switch e.Kind {
		case Settled:
			open.Event = e
			k := lane{e.Epoch, e.Partition}
			l.sections[k] = append(l.sections[k], open)
			r.Sections++
			if e.Tx != lastTx {
				r.Transactions++
				lastTx = e.Tx
			}
			open = newSection(Event{Tx: e.Tx})
		case Skipped:
			r.Skipped++
			l.orphans(r, open)
			open = newSection(Event{Tx: e.Tx})
		case Refused:
			open.refused[e.Item] = append(open.refused[e.Item], e.Reason)
		case Transfer:
			l.transfer(r, open, &e)
		case Redeemed:
			add(l.redeemed, e.ID, &e.Amount)
		case Evolved:
			l.evolve(r, open, &e)
		default:
			l.claim(r, open, &e)
		}
	}
	l.orphans(r, open)
	return l
}

// claim takes in what has to do with claims and reversals.
func (l *ledger) claim(r *Report, open *section, e *Event) {
	if !e.Amount.IsUint64() {
		r.fail("settlement", e.Tx, "%s of token %d in one log, more than any grant holds", e.Amount.Dec(), e.ID)
		return
	}
	switch e.Kind {
	case Reversed:
		h := Holding{e.From, e.ID | reversalBit}
		open.taken[h] = append(open.taken[h], taken{e.Amount.Uint64(), e.Short.Uint64()})
		add(l.shortfall, e.ID, &e.Short)
	case Reserved:
		h := Holding{ID: e.ID}
		open.minted[h] = append(open.minted[h], e.Amount.Uint64())
		add(l.reserved, e.ID, &e.Amount)
	case Rooted:
		open.roots = append(open.roots, e.Root)
	case Claimed:
		add(l.claimed, e.claim(), &e.Amount)
		add(l.drawn, e.ID, &e.Amount)
		add(l.toGive, given{e.Tx, Holding{e.To, e.ID}}, &e.Amount)
	case Lapsed:
		if e.From == (Address{}) {
			add(l.lapsed, e.ID, &e.Amount)
		}
	}
}

func (l *ledger) orphans(r *Report, s *section) {
	if n := len(s.taken) + len(s.roots); n > 0 {
		r.fail("settlement", s.Tx, "%d reversals and roots of claims stand outside any section", n)
	}
	for _, h := range slices.SortedFunc(maps.Keys(s.minted), compareHoldings) {
		for _, m := range s.minted[h] {
			r.fail("settlement", s.Tx, "%s of %s were minted to %s outside any section", amountText(h.ID, m), tokenText(h.ID), h.Owner)
		}
	}
	for _, it := range slices.SortedFunc(maps.Keys(s.refused), func(a, b Item) int {
		return cmp.Or(compareHoldings(Holding{a.To, a.ID}, Holding{b.To, b.ID}), cmp.Compare(a.Amount, b.Amount))
	}) {
		r.fail("settlement", s.Tx, "a refusal of %s of %s to %s stands outside any section", amountText(it.ID, it.Amount), tokenText(it.ID), it.To)
	}
}

func (l *ledger) transfer(r *Report, open *section, e *Event) {
	if e.From == (Address{}) {
		add(l.minted, e.ID, &e.Amount)
		h := Holding{e.To, e.ID}
		if e.Outside {
			l.give(r, e)
		} else if !e.Amount.IsUint64() {
			r.fail("settlement", e.Tx, "%s of token %d were minted to %s, more than any grant holds", e.Amount.Dec(), e.ID, e.To)
		} else {
			open.minted[h] = append(open.minted[h], e.Amount.Uint64())
		}
	} else {
		from := Holding{e.From, e.ID}
		has := l.balances[from]
		if has.Lt(&e.Amount) {
			r.fail("ledger", e.Tx, "%s gives %s of token %d, but the logs leave it %s", e.From, e.Amount.Dec(), e.ID, has.Dec())
			has = e.Amount
		}
		has.Sub(&has, &e.Amount)
		l.balances[from] = has
	}
	if e.To == (Address{}) {
		add(l.burned, e.ID, &e.Amount)
		return
	}
	add(l.balances, Holding{e.To, e.ID}, &e.Amount)
}

func (l *ledger) evolve(r *Report, open *section, e *Event) {
	was := l.badges[e.To]
	if was.Tier != e.FromTier {
		r.fail("badge", e.Tx, "the badge of %s evolves from tier %d, but was at tier %d", e.To, e.FromTier, was.Tier)
	}
	l.badges[e.To] = Badge{e.ToTier, e.Purchases}
	switch {
	case e.FromTier == 0:
		r.BadgesMinted++
	case e.FromTier != e.ToTier:
		r.BadgesEvolved++
	}
	h := Holding{e.To, badgeID}
	open.minted[h] = append(open.minted[h], uint64(e.Purchases)<<8|uint64(e.ToTier))
}

// compare sets the ledger beside the contracts' views.
func (l *ledger) compare(ctx context.Context, c Chain, r *Report) error {
	holders, sums, err := l.compareBalances(ctx, c, r)
	if err != nil {
		return err
	}
	if err := l.compareSupplies(ctx, c, r, holders, sums); err != nil {
		return err
	}
	if err := l.compareIssued(ctx, c, r); err != nil {
		return err
	}
	return l.compareBadges(ctx, c, r)
}

func (l *ledger) compareBalances(ctx context.Context, c Chain, r *Report) (holders map[uint32]int, sums map[uint32]uint256.Int, err error) {
	all := slices.SortedFunc(maps.Keys(l.balances), compareHoldings)
	got, err := c.Balances(ctx, all)
	if err := checked("balances", len(got), len(all), err); err != nil {
		return nil, nil, err
	}
	holders, sums = map[uint32]int{}, map[uint32]uint256.Int{}
	for i, h := range all {
		want := l.balances[h]
		if !got[i].Eq(&want) {
			r.fail("ledger", "", "%s holds %s of token %d, but the logs add up to %s", h.Owner, got[i].Dec(), h.ID, want.Dec())
		}
		if !got[i].IsZero() {
			holders[h.ID]++
		}
		add(sums, h.ID, &got[i])
	}
	return holders, sums, nil
}

// compareSupplies: minted − burned = totalSupply = the sum of all balances.
func (l *ledger) compareSupplies(ctx context.Context, c Chain, r *Report, holders map[uint32]int, sums map[uint32]uint256.Int) error {
	ids := slices.Sorted(maps.Keys(l.minted))
	for id := range l.reserved {
		if _, ok := l.minted[id]; !ok {
			ids = append(ids, id)
		}
	}
	slices.Sort(ids)
	aside, err := c.Unclaimed(ctx, ids)
	if err := checked("what is set aside", len(aside), len(ids), err); err != nil {
		return err
	}
	l.unclaimed(r, aside, ids)
	supplies, err := c.Supplies(ctx, ids)
	if err := checked("supplies", len(supplies), len(ids), err); err != nil {
		return err
	}
	for i, id := range ids {
		minted, burned, redeemed, sum, supply := l.minted[id], l.burned[id], l.redeemed[id], sums[id], supplies[i]
		short := l.shortfall[id]
		r.Tokens = append(r.Tokens, Token{ID: id, Minted: minted.Dec(), Burned: burned.Dec(), Unclaimed: aside[i].Dec(),
			Shortfall: short.Dec(), Redeemed: redeemed.Dec(), Supply: supply.Dec(), Holders: holders[id]})
		var left uint256.Int
		if left.Sub(&minted, &burned); minted.Lt(&burned) || !left.Eq(&supply) {
			r.fail("supply", "", "of token %d, %s were minted and %s burned, but its total supply is %s", id, minted.Dec(), burned.Dec(), supply.Dec())
		}
		if !sum.Eq(&supply) {
			r.fail("supply", "", "all balances of token %d sum to %s, but its total supply is %s", id, sum.Dec(), supply.Dec())
		}
		drawn := l.drawn[id]
		drawn.Add(&drawn, &burned) // what is claimed and redeemed at once was never minted
		if drawn.Lt(&redeemed) {
			r.fail("supply", "", "of token %d, %s were redeemed but only %s burned or claimed", id, redeemed.Dec(), drawn.Dec())
		}
	}
	for _, id := range slices.Sorted(maps.Keys(l.burned)) {
		if _, ok := l.minted[id]; !ok {
			burned := l.burned[id]
			r.fail("supply", "", "%s of token %d were burned, but none ever minted", burned.Dec(), id)
		}
	}
	return nil
}

func (l *ledger) compareIssued(ctx context.Context, c Chain, r *Report) error {
	sums := map[uint16]uint256.Int{}
	for id, n := range l.minted { // what is claimed or restored was issued before
		n.Sub(&n, ref(l.outside, id))
		add(sums, uint16(id>>16), &n)
	}
	for id, n := range l.reserved {
		add(sums, uint16(id>>16), &n)
	}
	classes := slices.Sorted(maps.Keys(sums))
	issued, err := c.Issued(ctx, classes)
	if err := checked("issued", len(issued), len(classes), err); err != nil {
		return err
	}
	caps, err := c.Caps(ctx, classes)
	if err := checked("caps", len(caps), len(classes), err); err != nil {
		return err
	}
	for i, class := range classes {
		r.Classes = append(r.Classes, Class{class, issued[i], caps[i]})
		sum := sums[class]
		if !sum.Eq(uint256.NewInt(issued[i])) {
			r.fail("supply", "", "class %d counts %d units issued, but the logs mint %s", class, issued[i], sum.Dec())
		}
		if sum.Gt(uint256.NewInt(caps[i])) || issued[i] > caps[i] {
			r.fail("cap", "", "class %d has issued %s units, beyond its cap of %d", class, sum.Dec(), caps[i])
		}
	}
	return nil
}

func (l *ledger) compareBadges(ctx context.Context, c Chain, r *Report) error {
	owners := slices.SortedFunc(maps.Keys(l.badges), func(a, b Address) int {
		return compareHoldings(Holding{Owner: a}, Holding{Owner: b})
	})
	got, err := c.Badges(ctx, owners)
	if err := checked("badges", len(got), len(owners), err); err != nil {
		return err
	}
	for i, a := range owners {
		if want := l.badges[a]; got[i] != want {
			r.fail("badge", "", "the badge of %s is at tier %d after %d purchases, but its last log says tier %d after %d",
				a, got[i].Tier, got[i].Purchases, want.Tier, want.Purchases)
		}
	}
	return nil
}

// compareWatermarks reads each epoch's watermarks and sets them beside the sections,
// which must form one chain from the beginning.
func (l *ledger) compareWatermarks(ctx context.Context, c Chain, r *Report, epoch uint64, partitions int) error {
	epochs := map[uint64]bool{epoch: true}
	for k := range l.sections {
		epochs[k.epoch] = true
	}
	for _, epoch := range slices.Sorted(maps.Keys(epochs)) {
		marks, err := c.Watermarks(ctx, epoch, partitions)
		if err := checked("watermarks", len(marks), partitions, err); err != nil {
			return err
		}
		for p, mark := range marks {
			k := lane{epoch, uint32(p)}
			at := record.Position{}
			for _, s := range l.sections[k] {
				if s.Previous != at || !s.Previous.Less(s.Next) {
					r.failAt("chain", k, s.Next, s.Tx, "a section goes from %s to %s, but the partition stood at %s", s.Previous, s.Next, at)
				}
				at = s.Next
			}
			if mark != at {
				r.failAt("watermark", k, mark, "", "the chain's watermark is %s, but its last section ends at %s", mark, at)
			}
			r.Watermarks = append(r.Watermarks, Watermark{Epoch: epoch, Partition: k.partition, OnChain: mark.String()})
		}
	}
	for _, k := range slices.SortedFunc(maps.Keys(l.sections), compareLanes) {
		if ss := l.sections[k]; int64(k.partition) >= int64(partitions) {
			r.failAt("chain", k, ss[0].Next, ss[0].Tx, "%d sections of a partition that the topic does not have (it has %d)", len(ss), partitions)
		}
	}
	return nil
}

func add[K comparable](m map[K]uint256.Int, k K, n *uint256.Int) {
	v := m[k]
	v.Add(&v, n)
	m[k] = v
}

func ref[K comparable](m map[K]uint256.Int, k K) *uint256.Int {
	v := m[k]
	return &v
}

func checked(what string, got, want int, err error) error {
	if err != nil {
		return fmt.Errorf("read %s: %w", what, err)
	}
	if got != want {
		return fmt.Errorf("read %s: %d answers to %d questions", what, got, want)
	}
	return nil
}

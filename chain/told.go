package chain

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/record"
)

// Told is what the events topic has been told of a chain, as far as it can still
// change: the state between looks at the chain. It is pure; what it returns is the
// caller's to write, and after a failed write a new Told is restored from the topic.
//
// An event told before its block was final names itself as its order, so that a void
// can take it back. It is taken back when the place in the chain where it stood is
// looked at and it is no longer there. Should it come back, it is told again under
// another id: the first one is a duplicate by then.
type Told struct {
	chainID uint64
	types   []string
	by      map[string]*telling // first id → what came of it
}

// telling is one act, told once or more.
type telling struct {
	block  uint64
	times  int // how often it was told, and of that
	voided int // the last that was taken back
	event  record.Event
}

func (t *telling) stands() bool { return t.times > t.voided }

const (
	voidSuffix  = "/void"
	againPrefix = "#" // and how often, from 2
)

// NewTold returns a Told that knows of nothing, for events of these types.
func NewTold(chainID uint64, types []string) *Told {
	return &Told{chainID: chainID, types: types, by: map[string]*telling{}}
}

// Restore takes in a record of the events topic; partitions in any order.
func (t *Told) Restore(ev *record.Event) {
	if ev.Source != record.SourceChain {
		return
	}
	text, _ := ev.Attr("block")
	block, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		return
	}
	id, void := strings.CutSuffix(ev.ID, voidSuffix)
	if !void && !slices.Contains(t.types, ev.Type) {
		return // told when the programme asked for it: whether it stands is not looked at
	}
	first, nth := splitID(id)
	e := t.of(first, block)
	if void {
		e.voided = max(e.voided, nth)
	} else if nth > e.times {
		e.times, e.event = nth, ev.Clone()
	}
}

func (t *Told) of(first string, block uint64) *telling {
	e := t.by[first]
	if e == nil {
		e = &telling{block: block}
		t.by[first] = e
	}
	return e
}

func splitID(id string) (first string, nth int) {
	first, again, ok := strings.Cut(id, againPrefix)
	if n, err := strconv.Atoi(again); ok && err == nil {
		return first, n
	}
	return first, 1
}

// Changes are the events that make the topic agree with a look: first the voids of what
// is gone, oldest block first, then what is new, in the chain's order. member is the
// member who has a wallet, "" for nobody: such an act is not told.
func (t *Told) Changes(l Look, member func(common.Address) string) []record.Event {
	var fresh []record.Event
	seen := map[string]bool{}
	for i := range l.Logs {
		for _, act := range l.Logs[i].Acts(t.chainID, t.types) {
			first := act.Event.ID
			seen[first] = true
			if e := t.by[first]; e != nil && e.stands() {
				continue
			}
			ev := act.Event
			if ev.Member = member(act.Wallet); ev.Member == "" {
				continue
			}
			e := t.of(first, l.Logs[i].Block)
			if e.times++; e.times > 1 {
				ev.ID += againPrefix + strconv.Itoa(e.times)
			}
			if l.Logs[i].Block >= l.Final {
				ev.Order = ev.ID
			}
			e.event = ev
			fresh = append(fresh, ev)
		}
	}
	voids := t.voids(l, seen)
	t.forget(l.Final)
	return append(voids, fresh...)
}

// voids takes back what stood within the look's range and is not seen there.
func (t *Told) voids(l Look, seen map[string]bool) []record.Event {
	var gone []*telling
	for first, e := range t.by {
		if e.stands() && e.block >= l.From && e.block < l.Until && !seen[first] {
			gone = append(gone, e)
		}
	}
	slices.SortFunc(gone, func(a, b *telling) int {
		return cmp.Or(cmp.Compare(a.block, b.block), strings.Compare(a.event.ID, b.event.ID))
	})
	var out []record.Event
	for _, e := range gone {
		e.voided = e.times
		v := record.Event{
			ID: e.event.ID + voidSuffix, Source: record.SourceChain, Type: record.TypeVoid, TimeMS: e.event.TimeMS,
			Member: e.event.Member, RefundOf: cmp.Or(e.event.Order, e.event.ID),
		}
		for _, name := range []string{"tx", "block"} {
			if text, ok := e.event.Attr(name); ok {
				v.Attrs = append(v.Attrs, record.Attr{Name: name, Value: text})
			}
		}
		out = append(out, v)
	}
	return out
}

// forget drops what stands in final blocks: it cannot change.
func (t *Told) forget(final uint64) {
	for first, e := range t.by {
		if e.block < final {
			delete(t.by, first)
		}
	}
}

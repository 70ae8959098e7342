package batcher

import (
	"errors"
	"slices"
	"sort"
	"time"
)

// Fee is the base fee of a block.
type Fee struct {
	TimeMS int64
	Gwei   float64
}

// Order is a decision and when it came.
type Order struct {
	AtMS  int64
	Entry Entry
}

// Costing says what a simulated batch costs.
type Costing struct {
	Bound   func(Batch) uint64 // gas by which batches close; see Sender.Gas
	Expect  func(Batch) uint64 // gas that one will use; called once for each, in order
	TipGwei float64
}

// Bill is what a policy would have cost.
type Bill struct {
	Decisions int     `json:"decisions"`
	Batches   int     `json:"batches"`
	Urgent    int     `json:"urgent"` // batches sent although the fee was above the bound
	Items     int     `json:"items"`
	Gas       uint64  `json:"gas"`
	Gwei      float64 `json:"gwei"`
	WaitP50MS int64   `json:"wait_p50_ms"` // from a decision to the block that settles it
	WaitP99MS int64   `json:"wait_p99_ms"`
	WaitMaxMS int64   `json:"wait_max_ms"`
	Curve     []Spent `json:"-"`
}

// Spent is how much had been paid by then.
type Spent struct {
	TimeMS int64
	Gwei   float64
}

// Errors of Simulate.
var (
	ErrFees   = errors.New("a series of base fees has at least two blocks, each later than the one before, at fees of 0 or more")
	ErrOrders = errors.New("decisions do not stand in the order of time")
)

// Simulate says what settling these decisions, in order of time, would have cost with
// blocks of these base fees: at each block as many batches are sent as close by c, and
// are in it. A series that does not span the decisions' times is laid at the first of
// them and repeated. It does no I/O, and takes time by blocks in which something waits.
func Simulate(c Config, orders []Order, fees []Fee, cost Costing) (Bill, error) {
	if err := c.Validate(); err != nil {
		return Bill{}, err
	}
	if len(fees) < 2 || fees[0].Gwei < 0 {
		return Bill{}, ErrFees
	}
	for i := 1; i < len(fees); i++ {
		if fees[i].TimeMS <= fees[i-1].TimeMS || fees[i].Gwei < 0 {
			return Bill{}, ErrFees
		}
	}
	if !slices.IsSortedFunc(orders, func(a, b Order) int { return int(min(max(a.AtMS-b.AtMS, -1), 1)) }) {
		return Bill{}, ErrOrders
	}
	s := simulation{c: c, orders: orders, cost: cost, blocks: layFees(fees, orders)}
	s.pack()
	for s.sent < len(orders) {
		s.block()
	}
	slices.Sort(s.waits)
	if n := len(s.waits); n > 0 {
		s.bill.WaitP50MS, s.bill.WaitP99MS, s.bill.WaitMaxMS = s.waits[n/2], s.waits[n*99/100], s.waits[n-1]
	}
	return s.bill, nil
}

// blocks are base fees without an end.
type blocks struct {
	fees  []Fee
	shift int64 // of times
	span  int64 // after which they repeat
}

func layFees(fees []Fee, orders []Order) blocks {
	n := len(fees)
	b := blocks{fees: fees, span: fees[n-1].TimeMS - fees[n-2].TimeMS + fees[n-1].TimeMS - fees[0].TimeMS}
	if m := len(orders); m > 0 && (orders[0].AtMS < fees[0].TimeMS || orders[m-1].AtMS > fees[n-1].TimeMS) {
		b.shift = orders[0].AtMS - fees[0].TimeMS
	}
	return b
}

// at is block k.
func (b *blocks) at(k int) Fee {
	n := len(b.fees)
	f := b.fees[k%n]
	return Fee{f.TimeMS + b.shift + int64(k/n)*b.span, f.Gwei}
}

// after is the first block at or after a time, not before block k.
func (b *blocks) after(k int, ms int64) int {
	n := len(b.fees)
	if first := b.at(0).TimeMS; ms > first {
		k = max(k, int((ms-first)/b.span)*n)
	}
	return k + sort.Search(2*n, func(i int) bool { return b.at(k+i).TimeMS >= ms })
}

type simulation struct {
	c      Config
	orders []Order
	blocks blocks
	cost   Costing

	now   int // block
	come  int // orders that have come
	sent  int
	taken int // in the packer, behind sent
	full  bool
	gas   uint64
	p     *Packer
	waits []int64
	bill  Bill
}

func (s *simulation) pack() {
	if s.p == nil {
		s.p = NewPacker(Limits{MaxItems: s.c.MaxItems}, nil)
	}
	s.p.Reset()
	s.taken, s.full, s.gas = 0, false, 0
}

// block looks at one block and goes on to the next in which something can change.
func (s *simulation) block() {
	if s.sent == s.come {
		s.now = s.blocks.after(s.now, s.orders[s.come].AtMS)
	}
	b := s.blocks.at(s.now)
	for s.come < len(s.orders) && s.orders[s.come].AtMS <= b.TimeMS {
		s.come++
	}
	for {
		s.fill()
		if s.taken == 0 {
			return
		}
		oldest := s.orders[s.sent].AtMS
		r, wait := s.c.Close(Forming{
			Entries: s.taken, Full: s.full, Gas: s.gas, Age: time.Duration(b.TimeMS-oldest) * time.Millisecond,
			BaseFeeGwei: b.Gwei, Backlog: float64(s.come-s.sent) / defaultQueue,
		})
		if r.Closes() {
			s.send(b, r)
			continue
		}
		s.now++
		if r == Filling { // nothing but time or another decision closes it
			next := b.TimeMS + wait.Milliseconds()
			if s.come < len(s.orders) {
				next = min(next, s.orders[s.come].AtMS)
			}
			s.now = s.blocks.after(s.now, next)
		}
		return
	}
}

func (s *simulation) fill() {
	const gasStride = 64
	for s.sent+s.taken < s.come && !s.full {
		if !s.p.Add(s.orders[s.sent+s.taken].Entry) {
			s.full = true
			break
		}
		s.taken++
		if s.c.GasTarget > 0 && s.taken%gasStride == 0 {
			if s.gas = s.cost.Bound(s.p.Sketch()); s.gas >= s.c.GasTarget {
				s.full = true
			}
		}
	}
}

func (s *simulation) send(b Fee, why Reason) {
	batch := s.p.Sketch()
	gas := s.cost.Expect(batch)
	s.bill.Batches++
	s.bill.Items += batch.Items()
	s.bill.Decisions += s.taken
	s.bill.Gas += gas
	s.bill.Gwei += float64(gas) * (b.Gwei + s.cost.TipGwei)
	if why == Urgent {
		s.bill.Urgent++
	}
	for i := range s.taken {
		s.waits = append(s.waits, b.TimeMS-s.orders[s.sent+i].AtMS)
	}
	s.bill.Curve = append(s.bill.Curve, Spent{b.TimeMS, s.bill.Gwei})
	s.sent += s.taken
	s.pack()
}

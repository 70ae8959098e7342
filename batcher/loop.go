package batcher

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math"
	"slices"
	"sort"
	"time"

	"github.com/guerdon/guerdon/record"
)

// read takes polled decisions into the queue.
func (l *loop) read(p polled) error {
	if p.err != nil {
		return fmt.Errorf("read decisions: %w", p.err)
	}
	states := make(map[uint32]LogState, len(p.parts))
	for i, n := range p.parts {
		states[uint32(n)] = p.states[i]
	}
	now := time.Now()
	came := map[uint32]bool{}
	for i := range p.grants {
		g := &p.grants[i]
		t := l.tails[uint32(g.Partition)]
		if t == nil {
			return fmt.Errorf("read decisions: partition %d was not asked for", g.Partition)
		}
		came[t.partition] = true
		if err := l.take(t, g, states[t.partition], now); err != nil {
			return err
		}
	}
	for n, t := range l.tails {
		if err := t.check(states[n], came[n], now); err != nil {
			return err
		}
	}
	if len(p.grants) > 0 {
		l.tell()
	}
	return nil
}

// take queues one decision if it has yet to be settled.
func (l *loop) take(t *tail, g *Grant, s LogState, now time.Time) error {
	d := &g.Decision
	pos := d.Position()
	switch {
	case d.Event.Epoch != l.epoch:
		l.stats.Foreign++
		return nil
	case !d.Settles():
		l.stats.Unsettling++
		return nil
	case !t.last.Less(pos) && pos.Ordinal > 0:
		l.stats.Repeated++
		return nil
	}
	t.last = pos
	if w := l.marks[t.partition]; !w.Less(pos) && pos.Ordinal > 0 {
		t.settled(pos)
		if from, ok := l.resent[t.partition]; ok && from.Less(pos) {
			l.stats.Decisions++
		} else {
			l.stats.Skipped++
		}
		return nil
	}
	if err := t.behind(pos, s); err != nil {
		return err
	}
	e, err := entryWith(l.keccak, g)
	if err != nil {
		return err
	}
	l.queue = append(l.queue, queued{e, now})
	return nil
}

// step fills the forming batch and sends it if it closes; otherwise it says when
// to come again.
func (l *loop) step(ctx context.Context) (time.Duration, error) {
	const idle = time.Hour // something else wakes the loop
	if l.inFlight || len(l.queue) == 0 {
		return idle, nil
	}
	now := time.Now()
	if wait := l.notBefore.Sub(now); wait > 0 {
		return wait, nil
	}
	l.fill()
	f := Forming{
		Entries: l.taken, Full: l.full, Gas: l.gas,
		Age:     now.Sub(l.queue[0].at),
		Backlog: float64(len(l.queue)) / float64(l.hooks.MaxQueue),
	}
	ripe, wait := l.cfg.Ripe(f)
	if !ripe.Closes() {
		return wait, nil
	}
	if l.cfg.MaxBaseFee > 0 && now.Sub(l.feeAt) >= feeEvery {
		l.readFee(ctx)
	}
	f.BaseFeeGwei = l.fee
	reason, wait := l.cfg.Close(f)
	if !reason.Closes() {
		return min(wait, max(feeEvery-time.Since(l.feeAt), time.Millisecond)), nil
	}
	return idle, l.send(ctx, reason)
}

// readFee asks for the base fee; without an answer it counts as dear.
func (l *loop) readFee(ctx context.Context) {
	call, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	fee, err := l.snd.BaseFeeGwei(call)
	if err != nil {
		l.log.Warn("batcher: base fee unknown", "err", err)
		fee = math.Inf(1)
	}
	l.fee, l.feeAt = fee, time.Now()
}

// fill adds queued decisions to the forming batch up to its limits. The gas bound
// costs a sort of the items, so it is taken every gasStride decisions.
func (l *loop) fill() {
	const gasStride = 64
	for added := 0; l.taken < len(l.queue) && !l.full && !l.overGas(); added++ {
		if added > 0 && added%gasStride == 0 && l.measure() {
			return
		}
		if l.limit > 0 && l.taken >= l.limit || !l.packer.Add(l.queue[l.taken].Entry) {
			l.full = true
			break
		}
		l.taken++
	}
	l.measure()
}

func (l *loop) overGas() bool { return l.cfg.GasTarget > 0 && l.gas >= l.cfg.GasTarget }

// measure bounds the forming batch's gas. Beyond the target it cuts the batch to
// the longest prefix of decisions within, and reports true.
func (l *loop) measure() bool {
	if l.cfg.GasTarget == 0 || l.taken == 0 {
		return false
	}
	l.gas = l.snd.Gas(l.packer.Sketch())
	if l.gas <= l.cfg.GasTarget {
		return l.overGas()
	}
	n := fit(l.queue[:l.taken], l.cfg, l.epoch, l.snd.Gas)
	l.repack()
	l.refill(n)
	l.gas = l.cfg.GasTarget
	return true
}

// fit is how many of the first entries stay within the gas target: at least one,
// since a decision is never split.
func fit(q []queued, cfg Config, epoch uint64, gas func(Batch) uint64) int {
	over := sort.Search(len(q), func(i int) bool {
		p := NewPacker(epoch, cfg.MaxItems)
		for _, e := range q[:i+1] {
			p.Add(e.Entry)
		}
		return gas(p.Sketch()) > cfg.GasTarget
	})
	return max(over, 1)
}

// repack empties the forming batch, leaving the queue.
func (l *loop) repack() {
	l.packer, l.taken, l.full, l.gas = NewPacker(l.epoch, l.cfg.MaxItems), 0, false, 0
}

func (l *loop) refill(n int) {
	for ; l.taken < n; l.taken++ {
		l.packer.Add(l.queue[l.taken].Entry)
	}
}

// send journals the forming batch and settles it in the background. The batch's
// decisions stay in the queue until the chain has them.
func (l *loop) send(ctx context.Context, why Reason) error {
	b := l.packer.Batch(l.marks)
	if err := l.journal.Begin(b); err != nil {
		return err
	}
	l.stats.Last = why
	l.inFlight = true
	l.launch(ctx, b)
	return nil
}

// outcome takes in what became of the batch in flight.
func (l *loop) outcome(ctx context.Context, o outcome) error {
	if errors.Is(o.err, ErrTooLarge) {
		return l.halve(o)
	}
	if o.err != nil && !errors.Is(o.err, ErrStale) {
		return fmt.Errorf("settle: %w", o.err)
	}
	if err := l.report(ctx, o.batch, o.landed); err != nil {
		return err
	}
	moved, missing := 0, []uint32{}
	for i := range o.batch.Sections {
		s := &o.batch.Sections[i]
		if !o.landed.has(s) {
			missing = append(missing, s.Partition)
			continue
		}
		l.marks[s.Partition] = s.Next
		moved++
	}
	if len(missing) == 0 {
		l.queue = slices.Delete(l.queue, 0, l.taken)
	} else {
		n, err := l.resync(ctx, missing)
		if err != nil {
			return err
		}
		moved += n
	}
	l.limit = 0
	l.repack()
	l.tell()
	return l.progress(moved > 0, o.err)
}

// progress stops a loop whose batches come back without moving any watermark.
func (l *loop) progress(moved bool, err error) error {
	if moved {
		l.fruitless = 0
		return nil
	}
	l.fruitless++
	if l.fruitless >= maxFruitless {
		return fmt.Errorf("settle: %d batches in a row were sent and moved no watermark (is the epoch open, and may the signer mint?): %w",
			l.fruitless, cmp.Or(err, ErrStale))
	}
	l.notBefore = time.Now().Add(100 * time.Millisecond << l.fruitless)
	return nil
}

// halve makes the next batch half as long.
func (l *loop) halve(o outcome) error {
	if l.taken <= 1 {
		return fmt.Errorf("settle: a single decision, partition %d position %s: %w",
			o.batch.Sections[0].Partition, o.batch.Sections[0].Next, o.err)
	}
	l.limit = l.taken / 2
	l.stats.Halved++
	l.log.Warn("batcher: batch halved", "decisions", l.taken, "items", o.batch.Items(), "err", o.err)
	l.repack()
	return l.journal.Done()
}

// report hands landed receipts on and closes the journal's entry.
func (l *loop) report(ctx context.Context, b Batch, landed Landed) error {
	if len(landed.Receipts) > 0 {
		l.count(b, landed)
		if l.hooks.OnLanded != nil {
			if err := l.hooks.OnLanded(ctx, b, landed); err != nil {
				return fmt.Errorf("landed batch %s: %w", landed.Tx, err)
			}
		}
	}
	return l.journal.Done()
}

func (l *loop) count(b Batch, landed Landed) {
	l.stats.Batches++
	l.stats.GasUsed += landed.GasUsed
	for _, r := range landed.Receipts {
		l.stats.Minted += uint64(r.Minted)
		l.stats.Refused += uint64(r.Refused)
	}
	in := map[uint32]bool{}
	for i := range b.Sections {
		if s := &b.Sections[i]; landed.has(s) {
			in[s.Partition] = true
			l.stats.Items += uint64(len(s.Items))
		}
	}
	for _, q := range l.queue[:l.taken] {
		if in[q.Partition] {
			l.stats.Decisions++
		}
	}
}

// has reports whether the transaction settled this section.
func (ld *Landed) has(s *Section) bool {
	for i := range ld.Receipts {
		r := &ld.Receipts[i]
		if r.Epoch == s.Epoch && r.Partition == int32(s.Partition) && r.Next == s.Next.String() {
			return true
		}
	}
	return false
}

// resync reads these partitions' watermarks from the chain and drops from the queue
// what is settled. It returns how many moved.
func (l *loop) resync(ctx context.Context, partitions []uint32) (moved int, err error) {
	l.stats.Resyncs++
	before := map[uint32]record.Position{}
	for _, p := range partitions {
		w, err := l.watermark(ctx, p)
		if err != nil {
			return moved, err
		}
		old := l.marks[p]
		if w.Less(old) {
			return moved, fmt.Errorf("partition %d: the on-chain watermark went back from %s to %s: final blocks were undone; restart to go on from the chain",
				p, old, w)
		}
		if w == old {
			continue
		}
		moved++
		before[p] = old
		l.marks[p] = w
		l.tails[p].expect(w)
		l.log.Info("batcher: found settled on chain", "partition", p, "from", old, "to", w)
	}
	l.queue = slices.DeleteFunc(l.queue, func(q queued) bool {
		w := l.marks[q.Partition]
		if w.Less(q.Position) {
			return false
		}
		if _, elsewhere := before[q.Partition]; elsewhere {
			l.stats.Elsewhere++
		}
		l.tails[q.Partition].settled(q.Position)
		return true
	})
	// What was read beyond the new watermark needs its decision in what was read.
	for _, q := range l.queue {
		if err := l.tails[q.Partition].behind(q.Position, LogState{}); err != nil {
			return moved, err
		}
	}
	return moved, nil
}

func (l *loop) tell() {
	if l.hooks.OnStats == nil {
		return
	}
	s := l.stats
	s.Queued = len(l.queue)
	l.hooks.OnStats(s)
}

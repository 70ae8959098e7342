package batcher

import (
	"context"
	"fmt"
	"math"
	"sort"
	"strings"
	"time"
)

// read takes polled decisions into the queue.
func (l *loop) read(ctx context.Context, p polled) error {
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
		if err := l.take(ctx, t, g, states[t.partition], now); err != nil {
			return err
		}
	}
	for n, t := range l.tails {
		if came[n] {
			l.hooks.Claims.caughtUp(n, t.found)
		}
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
func (l *loop) take(ctx context.Context, t *tail, g *Grant, s LogState, now time.Time) error {
	d := &g.Decision
	pos := d.Position()
	if d.Event.Epoch != l.epoch {
		l.stats.Foreign++
		return nil
	}
	if err := l.base(ctx, t, pos, s); err != nil {
		return err
	}
	switch {
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
		if t.resent.Less(pos) && t.resends {
			l.stats.Decisions++
		} else {
			l.stats.Skipped++
		}
		return l.refold(ctx, t, g)
	}
	if err := t.behind(pos, s); err != nil {
		return err
	}
	e, err := entryWith(l.keccak, g)
	if err != nil {
		return err
	}
	e.Reward = l.name(e.Reward)
	if f := l.carrier(&e); f != nil {
		f.entries = append(f.entries, queued{e, now})
		return nil
	}
	l.queue = append(l.queue, queued{e, now})
	return nil
}

// name is a reward's name, kept once: a decoded one holds its whole record in memory.
func (l *loop) name(reward string) string {
	kept, ok := l.names[reward]
	if !ok {
		kept = strings.Clone(reward)
		l.names[kept] = kept
	}
	return kept
}

// refold takes a decision that was settled before into the claims, where they do not
// have it, and tells what became of it, where that is owed.
func (l *loop) refold(ctx context.Context, t *tail, g *Grant) error {
	folded := !l.hooks.Claims.At(t.partition).Less(g.Decision.Position())
	if folded && len(l.owed) == 0 {
		return nil
	}
	e, err := entryWith(l.keccak, g)
	if err != nil {
		return err
	}
	if err := l.repay(ctx, &e); err != nil {
		return err
	}
	return l.hooks.Claims.add(l.epoch, &e)
}

// step fills the forming batch and sends it if it closes; otherwise it says when
// to come again.
func (l *loop) step(ctx context.Context) (time.Duration, error) {
	const idle = time.Hour // something else wakes the loop
	l.starved = false
	if !l.clear() || len(l.queue) == 0 {
		return idle, nil
	}
	now := time.Now()
	if wait := l.notBefore.Sub(now); wait > 0 {
		return wait, nil
	}
	if err := l.fill(ctx); err != nil {
		return 0, err
	}
	f := Forming{
		Entries: len(l.taken), Full: l.full, Gas: l.gas,
		Backlog: float64(len(l.queue)) / float64(l.hooks.MaxQueue),
	}
	if len(l.taken) > 0 {
		f.Age = now.Sub(l.queue[l.taken[0]].at)
	} else if l.packer.Empty() { // all of it waits for something
		l.starved = l.unread && len(l.flights) == 0
		l.repack()
		return feeEvery, nil
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
		if l.dearAt == 0 && !math.IsInf(l.fee, 1) {
			l.dearAt = l.fee
		}
		return min(wait, max(feeEvery-time.Since(l.feeAt), time.Millisecond)), nil
	}
	if err := l.send(ctx, reason); err != nil {
		return 0, err
	}
	return 0, nil // there may be another
}

// clear reports whether a batch may be sent: there is room for one, not too many before it
// are without a place, and none has run aground.
func (l *loop) clear() bool {
	return len(l.aground) == 0 && len(l.flights) < l.hooks.Depth && l.placeless() < l.ahead
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
func (l *loop) fill(ctx context.Context) error {
	const gasStride = 64
	for added := 0; l.looked < len(l.queue) && !l.full && !l.overGas(); {
		e := &l.queue[l.looked].Entry
		if !l.waiting[e.Partition] {
			ready, err := l.ready(ctx, e)
			if err != nil {
				return err
			}
			if !ready {
				l.waiting[e.Partition] = true
			}
		}
		if l.waiting[e.Partition] {
			l.looked++
			continue
		}
		if added > 0 && added%gasStride == 0 && l.measure() {
			return nil
		}
		if l.limit > 0 && len(l.taken) >= l.limit || !l.packer.Add(*e) {
			l.full = true
			break
		}
		l.taken = append(l.taken, l.looked)
		l.looked++
		added++
	}
	l.measure()
	return nil
}

// ready reports whether an entry may be sent: what it takes back from a grant of another
// partition must find it landed, or it would find nothing.
func (l *loop) ready(ctx context.Context, e *Entry) (bool, error) {
	if !e.elsewhere() {
		return true, nil
	}
	if t, ours := l.tails[e.In]; ours {
		l.unread = l.unread || t.last.Less(e.Of)
		return !l.marks[e.In].Less(e.Of), nil
	}
	seen := l.foreign[e.In]
	if seen.mark.Less(e.Of) && time.Since(seen.at) >= feeEvery {
		w, err := l.watermark(ctx, e.In)
		if err != nil {
			return false, err
		}
		seen = lookup{w, time.Now()}
		l.foreign[e.In] = seen
	}
	return !seen.mark.Less(e.Of), nil
}

func (l *loop) overGas() bool { return l.cfg.GasTarget > 0 && l.gas >= l.cfg.GasTarget }

// measure bounds the forming batch's gas. Beyond the target it cuts the batch to
// the longest prefix of decisions within, and reports true.
func (l *loop) measure() bool {
	if l.cfg.GasTarget == 0 || len(l.taken) == 0 {
		return false
	}
	l.gas = l.snd.Gas(l.packer.Sketch())
	if l.gas <= l.cfg.GasTarget {
		return l.overGas()
	}
	// At least one, since a decision is never split.
	n := max(1, sort.Search(len(l.taken), func(i int) bool {
		return l.snd.Gas(l.packed(i+1).Sketch()) > l.cfg.GasTarget
	}))
	l.packer, l.taken, l.gas = l.packed(n), l.taken[:n], l.cfg.GasTarget
	l.looked = l.taken[n-1] + 1
	return true
}

// packed holds the first n of what is taken.
func (l *loop) packed(n int) *Packer {
	p := l.newPacker()
	for _, i := range l.taken[:n] {
		p.Add(l.queue[i].Entry)
	}
	return p
}

func (l *loop) newPacker() *Packer { return NewPacker(l.limits(), l.tips) }

func (l *loop) limits() Limits {
	return Limits{Epoch: l.epoch, MaxItems: max(l.cfg.MaxItems, 1), Advance: l.advance}
}

// repack empties the forming batch, leaving the queue.
func (l *loop) repack() {
	if l.packer == nil || l.limits() != l.packer.limits {
		l.packer = l.newPacker()
	}
	l.packer.Reset()
	l.packer.from = l.tips
	l.taken, l.looked, l.full, l.gas = nil, 0, false, 0
	l.waiting, l.unread = map[uint32]bool{}, false
}

// leave takes what is in the forming batch out of the queue. It costs nothing for each
// that stays behind all of them.
func (l *loop) leave() []queued {
	n := len(l.taken)
	if n == 0 {
		return nil
	}
	if l.taken[n-1] == n-1 {
		out := l.queue[:n:n]
		l.queue = l.queue[n:]
		return out
	}
	out := make([]queued, 0, n)
	rest := l.queue[:0]
	for i, q := range l.queue {
		if len(out) < n && l.taken[len(out)] == i {
			out = append(out, q)
		} else {
			rest = append(rest, q)
		}
	}
	clear(l.queue[len(rest):])
	l.queue = rest
	return out
}

// queued counts what was read and has not landed.
func (l *loop) queued() int {
	n := len(l.queue)
	for _, f := range l.flights {
		n += len(f.entries)
	}
	return n
}

func (l *loop) tell() {
	if l.hooks.OnStats == nil {
		return
	}
	s := l.stats
	s.Queued = l.queued()
	l.hooks.OnStats(s)
}

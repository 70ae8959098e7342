package main

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// receipts writes to the receipts topic how far decisions are. Ends are written once and
// for all decisions: the place up to which they are is committed in the transaction that
// holds them, and a start writes those that a crash left out, from the chain's logs.
// What comes before the end is told while it is seen, and lost in a crash.
type receipts struct {
	cfg    stream.Config
	to     *stream.Appender
	epoch  uint64
	reader *chain.Reader
	now    func() int64

	place place
	due   map[uint32]record.Position // what was settled at the start
	earlier
	owed []end // ends of this life that are still to be told

	queue  chan note
	writer chan struct{} // closed when the writer has ended
}

// place is up to where ends have been written.
type place struct {
	block uint64                     // of the last
	at    map[uint32]record.Position // by partition
}

// end is what settled was told.
type end struct {
	section *batcher.Section
	landed  batcher.Landed
	all     []batcher.Settled
}

// note is what one call has to say.
type note struct {
	messages []stream.Message
	place    place // after it; at nil: unchanged
}

// receiptsQueue bounds what waits to be written; beyond it settling waits.
const receiptsQueue = 256

// openReceipts opens the topic and writes what an earlier life left out.
func (m *minter) openReceipts(ctx context.Context) (*receipts, error) {
	to, err := stream.NewAppender(ctx, m.stream, "mint/"+m.stream.Instance)
	if err != nil {
		return nil, err
	}
	r := &receipts{
		cfg: m.stream, to: to, epoch: m.addresses.Epoch, reader: m.reader, now: func() int64 { return time.Now().UnixMilli() },
		queue: make(chan note, receiptsQueue), writer: make(chan struct{}),
	}
	r.resume, r.final = r.resumeFromLogs, r.reader.Finalized
	if err := r.load(ctx, m); err != nil {
		to.Close()
		return nil, err
	}
	go r.write(ctx)
	r.tell(ctx)
	return r, nil
}

// load reads where ends were written to. At the first start that is where the chain is.
func (r *receipts) load(ctx context.Context, m *minter) (err error) {
	r.due = map[uint32]record.Position{}
	for p := range uint32(m.partitions) {
		if r.due[p], err = m.lanes[0].sender.Watermark(ctx, r.epoch, p); err != nil {
			return fmt.Errorf("receipts: watermark of partition %d: %w", p, err)
		}
	}
	cursor, found, err := r.to.LoadCursor(ctx)
	if err != nil {
		return err
	}
	if found {
		r.place, err = readPlace(cursor)
		return err
	}
	r.place = place{block: m.addresses.Block, at: maps.Clone(r.due)}
	return r.to.Append(ctx, nil, r.place.cursor())
}

// close waits for what is queued, a moment at most.
func (r *receipts) close() {
	close(r.queue)
	<-r.writer
	r.to.Close()
}

// progressed tells of a batch on its way.
func (r *receipts) progressed(p batcher.Progress) {
	state := map[batcher.Stage]string{batcher.Batched: record.StateBatched, batcher.Sent: record.StateSent, batcher.Mined: record.StateMined}[p.Stage]
	n := note{messages: make([]stream.Message, 0, len(p.Entries))}
	at := r.now()
	for i := range p.Entries {
		n.messages = append(n.messages, r.message(&p.Entries[i], &record.GrantReceipt{State: state, TimeMS: at, Tx: p.Tx}))
	}
	r.queue <- n
}

// settled tells the ends of one section's decisions.
func (r *receipts) settled(ctx context.Context, s *batcher.Section, l batcher.Landed, all []batcher.Settled) error {
	r.owed = append(r.owed, end{s, l, all})
	r.tell(ctx)
	return nil
}

func (r *receipts) ends(partition uint32, next record.Position, l batcher.Landed, all []batcher.Settled) note {
	n := note{messages: make([]stream.Message, 0, len(all))}
	at := r.now()
	for i := range all {
		x := &all[i]
		end := record.GrantReceipt{State: record.StateFinal, TimeMS: at, Tx: l.Tx, Block: l.Block, Outcome: x.Fate.String()}
		if x.Fate == batcher.Diverted {
			end.State, end.Outcome, end.Reason = record.StateDiverted, "", chain.ReasonName(x.Reason)
		}
		if x.Receipt >= 0 && x.Receipt < len(l.Receipts) {
			end.Tx, end.Block = l.Receipts[x.Receipt].Tx, l.Receipts[x.Receipt].Block
		}
		n.messages = append(n.messages, r.message(&x.Entry, &end))
	}
	r.place.at[partition], r.place.block = next, max(r.place.block, l.Block)
	n.place = place{r.place.block, maps.Clone(r.place.at)}
	return n
}

func (r *receipts) message(e *batcher.Entry, g *record.GrantReceipt) stream.Message {
	g.Decision = record.DecisionID(r.epoch, int32(e.Partition), e.Position)
	return stream.Message{Topic: stream.Receipts, Partition: -1, Key: []byte(g.Decision), Value: record.AppendGrantReceipt(nil, g)}
}

// landed tells of sections.
func (r *receipts) landed(l batcher.Landed) {
	var n note
	for i := range l.Receipts {
		s := &l.Receipts[i]
		key := fmt.Sprintf("%d/%d/%s", s.Epoch, s.Partition, s.Next)
		n.messages = append(n.messages, stream.Message{Topic: stream.Receipts, Partition: -1, Key: []byte(key), Value: record.AppendReceipt(nil, s)})
	}
	r.queue <- n
}

// write appends what is queued, as much as there is in one transaction, until the queue
// is closed.
func (r *receipts) write(ctx context.Context) {
	defer close(r.writer)
	for n := range r.queue {
		for more := true; more && len(n.messages) < 20_000; {
			select {
			case next, ok := <-r.queue:
				if more = ok; ok {
					n.messages = append(n.messages, next.messages...)
					if next.place.at != nil {
						n.place = next.place
					}
				}
			default:
				more = false
			}
		}
		r.append(ctx, n)
	}
}

// append writes a note; while the outcome is unknown it asks what holds, so that no end
// is written twice.
func (r *receipts) append(ctx context.Context, n note) {
	var cursor *stream.Cursor
	if n.place.at != nil {
		cursor = n.place.cursor()
	}
	if ctx.Err() != nil { // the last words
		var cancel func()
		ctx, cancel = context.WithTimeout(context.WithoutCancel(ctx), time.Second)
		defer cancel()
	}
	for {
		err := r.to.Append(ctx, n.messages, cursor)
		if err == nil {
			return
		}
		if ctx.Err() != nil || errors.Is(err, stream.ErrFenced) {
			r.cfg.Logger.Warn("receipts could not be written; the next start completes them", "err", err)
			return
		}
		r.cfg.Logger.Warn("receipts could not be written, trying again", "err", err)
		if cursor == nil { // nothing tells whether it holds, and nothing of it is an end
			return
		}
		if pause(ctx, time.Second) != nil {
			return
		}
		if holds, _, err := r.to.LoadCursor(ctx); err == nil && holds == *cursor {
			return
		}
	}
}

// cursor is the place as a stream.Cursor.
func (p *place) cursor() *stream.Cursor {
	var b strings.Builder
	for _, partition := range slices.Sorted(maps.Keys(p.at)) {
		fmt.Fprintf(&b, "%d:%s ", partition, p.at[partition])
	}
	return &stream.Cursor{Position: int64(p.block), Note: strings.TrimSpace(b.String())}
}

// readPlace reads what cursor wrote.
func readPlace(c stream.Cursor) (place, error) {
	p := place{block: uint64(c.Position), at: map[uint32]record.Position{}}
	for _, word := range strings.Fields(c.Note) {
		name, text, _ := strings.Cut(word, ":")
		partition, err := strconv.ParseUint(name, 10, 32)
		if err != nil {
			return place{}, fmt.Errorf("receipts cursor %q: %w", c.Note, err)
		}
		at, err := record.ParsePosition(text)
		if err != nil {
			return place{}, fmt.Errorf("receipts cursor %q: %w", c.Note, err)
		}
		p.at[uint32(partition)] = at
	}
	return p, nil
}

package stream

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/twmb/franz-go/pkg/kadm"
	"github.com/twmb/franz-go/pkg/kerr"
	"github.com/twmb/franz-go/pkg/kmsg"
)

// Cursor is a place in some other source, kept as the offset of a consumer
// group that nobody joins, so that it moves in the transaction of the messages
// read up to it. Brokers forget it offsets.retention.minutes (a week) after it
// last moved.
type Cursor struct {
	Position int64  // for example a block number
	Note     string // whatever else says where; 4 kB for each partition of events at most
}

// cursorGroup holds an appender's cursor, as the offset of events/0, and of events/1 and
// so on where the note goes on there. Appenders whose names begin alike, up to a slash,
// share one: "mint/one" goes on where "mint/two" ended.
func cursorGroup(prefix, name string) string {
	first, _, _ := strings.Cut(name, "/")
	return prefix + first
}

// A part of a note stands beside one offset; one that goes on beside the next ends so.
// Brokers take 4096 bytes (offset.metadata.max.bytes).
const (
	notePart   = 4000
	noteGoesOn = "\x1f"
)

// parts is a note as it is kept.
func (c *Cursor) parts() (parts []string) {
	note := c.Note
	for len(note) > notePart {
		parts, note = append(parts, note[:notePart]+noteGoesOn), note[notePart:]
	}
	return append(parts, note)
}

// noteParts is cursor's note in as many parts as there are partitions to hold them.
func (a *Appender) noteParts(cursor *Cursor) ([]string, error) {
	parts, most := cursor.parts(), int(a.layout.partitions[a.topics.Events])
	if len(parts) > most {
		return nil, fmt.Errorf("a cursor's note of %d bytes: %d partitions hold %d", len(cursor.Note), most, most*notePart)
	}
	return parts, nil
}

func (a *Appender) commitCursor(ctx context.Context, cursor *Cursor) error {
	parts, err := a.noteParts(cursor)
	if err != nil {
		return err
	}
	t := kmsg.NewTxnOffsetCommitRequestTopic()
	t.Topic, t.TopicID = a.topics.Events, a.layout.ids[a.topics.Events]
	for i := range parts {
		p := kmsg.NewTxnOffsetCommitRequestTopicPartition()
		p.Partition, p.Offset, p.Metadata = int32(i), cursor.Position, &parts[i]
		t.Partitions = append(t.Partitions, p)
	}
	offsets := txnOffsets{cl: a.cl, producer: a.cl.ProducerID, txnID: a.txnID, group: a.group, implicit: a.v2}
	nobody := membership{generation: -1} // joins this group
	return offsets.commit(ctx, nobody, []kmsg.TxnOffsetCommitRequestTopic{t})
}

// moveCursor commits a cursor with nothing beside it, outside a transaction: one
// of offsets alone would never be ended.
func (a *Appender) moveCursor(ctx context.Context, cursor *Cursor) error {
	if a.cl == nil {
		if err := a.open(ctx); err != nil {
			return err
		}
	}
	parts, err := a.noteParts(cursor)
	if err != nil {
		return fmt.Errorf("stream: move the cursor: %w", err)
	}
	offsets := kadm.Offsets{}
	for i := range parts {
		offsets.Add(kadm.Offset{Topic: a.topics.Events, Partition: int32(i), At: cursor.Position, LeaderEpoch: -1, Metadata: parts[i]})
	}
	if err := kadm.NewClient(a.cl).CommitAllOffsets(ctx, a.group, offsets); err != nil {
		return fmt.Errorf("stream: move the cursor: %w", err)
	}
	return nil
}

// LoadCursor returns the committed cursor; false where none was ever. It waits
// for a transaction that is about to move it, and for a new cluster to find the group's
// coordinator.
func (a *Appender) LoadCursor(ctx context.Context) (Cursor, bool, error) {
	if a.cl == nil {
		if err := a.open(ctx); err != nil { // ends an open transaction first
			return Cursor{}, false, err
		}
	}
	for deadline := time.Now().Add(giveUp); ; {
		o, err := kadm.NewClient(a.cl).FetchOffsets(kadm.RequireStable(ctx), a.group)
		if errors.Is(err, kerr.GroupIDNotFound) {
			return Cursor{}, false, nil
		}
		if err == nil {
			err = o.Error()
		}
		if errors.Is(err, kerr.UnstableOffsetCommit) || kerr.IsRetriable(err) && time.Now().Before(deadline) {
			if err := sleep(ctx, 20*time.Millisecond); err != nil {
				return Cursor{}, false, err
			}
			continue
		}
		if err != nil {
			return Cursor{}, false, fmt.Errorf("stream: load the cursor: %w", err)
		}
		c, ok := a.cursorOf(o)
		return c, ok, nil
	}
}

// cursorOf puts the parts together.
func (a *Appender) cursorOf(o kadm.OffsetResponses) (c Cursor, ok bool) {
	var note strings.Builder
	for i := int32(0); ; i++ {
		at, ok := o.Lookup(a.topics.Events, i)
		if !ok || at.At < 0 {
			return Cursor{}, false
		}
		part, goesOn := strings.CutSuffix(at.Metadata, noteGoesOn)
		note.WriteString(part)
		if !goesOn {
			return Cursor{Position: at.At, Note: note.String()}, true
		}
	}
}

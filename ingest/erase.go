package ingest

import (
	"context"
	"fmt"
	"time"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// Erased is what Erase did.
type Erased struct {
	// Members are the pseudonyms that the person had: one, unless two instances met
	// them first at the same time. Empty: the person has no name here.
	Members []string
}

// Erase forgets whom a raw id names. In one transaction the claims are deleted, which
// cuts the link between raw id and pseudonym for good, and the engine is told to delete
// the profile. A transaction of an ingest instance that looked the name up before that
// may still end; so Erase waits until all of those are over, and tells the engine once
// more. From then on no event comes under the old name: who comes again is somebody new.
//
// It takes a little more than stream.TransformLimit. Stopped before it ends, the link
// is cut all the same, and EraseMember finishes the rest. Its instances take turns: a
// second one ends the first.
func Erase(ctx context.Context, cfg stream.Config, key *Key, kind Kind, raw string) (Erased, error) {
	ids, err := OpenIdentities(ctx, cfg, key)
	if err != nil {
		return Erased{}, err
	}
	defer ids.Close()
	to, err := stream.NewAppender(ctx, cfg, "erase")
	if err != nil {
		return Erased{}, err
	}
	defer to.Close()
	if err := ids.Refresh(ctx); err != nil { // what an eraser before us had under way is over now
		return Erased{}, err
	}
	h := key.Hash(kind, raw)
	names := ids.table.all(&h)
	if len(names) == 0 {
		return Erased{}, nil
	}
	var done Erased
	now := time.Now()
	var messages []stream.Message
	for _, p := range names {
		done.Members = append(done.Members, p.String())
		claim := key.claimKey(&h, p)
		messages = append(messages, stream.Message{Topic: stream.Identities, Partition: ids.partition(claim), Key: claim, TimeMS: now.UnixMilli()})
	}
	messages = append(messages, eraseControls(done.Members, now)...)
	if err := to.Append(ctx, messages, nil); err != nil {
		return Erased{}, fmt.Errorf("erase: %w; run it again", err)
	}
	return done, finish(ctx, cfg, to, done.Members)
}

// EraseMember tells the engine to delete a member's profile, by pseudonym: for members
// of a direct topic, which have no raw id here, and where Erase was stopped early.
func EraseMember(ctx context.Context, cfg stream.Config, member string) error {
	to, err := stream.NewAppender(ctx, cfg, "erase")
	if err != nil {
		return err
	}
	defer to.Close()
	return to.Append(ctx, eraseControls([]string{member}, time.Now()), nil)
}

// limit is stream.TransformLimit, but in tests.
var limit = stream.TransformLimit

// finish waits until no transaction can be open that looked a name up before it was
// deleted, and deletes again what such a one has left.
//
// A transaction that looked it up before has, limit later, either been told to commit,
// and then all its events are written, or will never be. So the events written by then
// are all there ever are; they are committed or not as soon as what is open now has
// ended, which the broker sees to, and which is what AwaitStable waits for.
func finish(ctx context.Context, cfg stream.Config, to *stream.Appender, members []string) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(limit):
	}
	r, err := stream.NewReader(ctx, cfg, stream.Events, nil)
	if err != nil {
		return err
	}
	defer r.Close()
	if err := r.AwaitStable(ctx); err != nil {
		return err
	}
	return to.Append(ctx, eraseControls(members, time.Now()), nil)
}

// eraseControls have no timestamp: the newest of a partition's records says how far that
// is in time, and a log of long ago is not in the year in which somebody is erased.
func eraseControls(members []string, at time.Time) []stream.Message {
	var messages []stream.Message
	for _, m := range members {
		c := record.Control{Kind: record.ControlErase, TimeMS: at.UnixMilli(), Member: m}
		messages = append(messages, stream.Message{
			Topic: stream.Events, Partition: -1, Key: []byte(m), Value: record.AppendControl(nil, &c),
		})
	}
	return messages
}

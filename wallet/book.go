package wallet

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// Errors of a Book that callers branch on.
var (
	ErrTaken    = errors.New("the wallet is another member's")
	ErrReplayed = errors.New("the message was answered before")
	ErrUnlinked = errors.New("the wallet is not the member's")
)

// Source is the source that the book's events name.
const Source = "wallet"

// ReservedFor is how long a wallet stays a member's in the book after a link or an
// unlink, whatever the engine has made of it by then: as long as the engine is less
// behind than this, no wallet has two members.
const ReservedFor = 24 * time.Hour

// keptFor is how long what has run out is still kept, by the clock of whoever writes: as
// long as the clocks of those who link differ by less, none of them takes for new what
// another has noted.
const keptFor = 24 * time.Hour

const (
	reservedPrefix = "reserved/"
	noncePrefix    = "nonce/"
)

// Book links and unlinks wallets: it appends the events, and sees to it that no address
// is two members' and that no message is answered twice.
//
// The wallets topic is its memory. Keys 0x… are the engine's: whose each wallet is, as
// decided so far. Beside them the book keeps, each in the transaction of its event,
// reserved/0x… (for whom, until when: what the engine has not decided yet) and
// nonce/… (answered; until when it matters).
//
// Any number of books may be open, in any number of processes. They share one
// transactional id, so that each write ends the others' sessions: who reads to the end
// of the topic, decides, and then manages to write, had read everything.
type Book struct {
	cfg stream.Config

	mu       sync.Mutex
	to       *stream.Appender
	reader   *stream.Reader
	owners   map[common.Address]string
	reserved map[common.Address]reservation
	nonces   map[string]time.Time
}

type reservation struct {
	Member string    `json:"member"`
	Event  string    `json:"event"` // that it was written with
	By     string    `json:"by"`    // who wrote it: the same message may be answered in two places
	Until  time.Time `json:"until"`
}

// OpenBook opens a book; nothing is read yet.
func OpenBook(cfg stream.Config) *Book {
	return &Book{cfg: cfg, owners: map[common.Address]string{}, reserved: map[common.Address]reservation{}, nonces: map[string]time.Time{}}
}

// Change links or unlinks one wallet.
type Change struct {
	Member  string
	Address common.Address
	Nonce   string    // of the signed message; "" where nobody had to sign
	Expires time.Time // of the message
	Attrs   []record.Attr
	Time    time.Time // of the event, and by which reservations are judged
}

// Link makes the wallet the one that the member's rewards go to from now on, and returns
// the event's id. What was held for the member is released to it; what an earlier wallet
// has stays there.
func (b *Book) Link(ctx context.Context, c Change) (id string, err error) {
	return b.change(ctx, record.TypeWalletLink, c, func() error {
		if owner := b.owner(c.Address, c.Time); owner != "" && owner != c.Member {
			return ErrTaken
		}
		if _, used := b.nonces[c.Nonce]; used && c.Nonce != "" {
			return ErrReplayed
		}
		return nil
	})
}

// Unlink takes a wallet off the member: rewards are held until another is linked. The
// address stays reserved for the member for ReservedFor.
func (b *Book) Unlink(ctx context.Context, c Change) (id string, err error) {
	return b.change(ctx, record.TypeWalletUnlink, c, func() error {
		if b.owner(c.Address, c.Time) != c.Member {
			return ErrUnlinked
		}
		return nil
	})
}

// Wallets are the addresses that a member has, those just linked included, in order.
func (b *Book) Wallets(ctx context.Context, member string, now time.Time) ([]common.Address, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(ctx); err != nil {
		return nil, err
	}
	var out []common.Address
	for at, m := range b.owners {
		if m == member {
			out = append(out, at)
		}
	}
	for at := range b.reserved {
		if b.owners[at] == "" && b.owner(at, now) == member && strings.HasPrefix(b.reserved[at].Event, linkPrefix) {
			out = append(out, at)
		}
	}
	slices.SortFunc(out, common.Address.Cmp)
	return out, nil
}

// Forget deletes what the book and the engine's table have of members who were erased.
func (b *Book) Forget(ctx context.Context, members []string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	for attempt := 0; ; attempt++ {
		if err := b.refresh(ctx); err != nil {
			return err
		}
		var messages []stream.Message
		for at, m := range b.owners {
			if slices.Contains(members, m) {
				messages = append(messages, walletRecord(addressKey(at), nil, time.Now()))
			}
		}
		for at, r := range b.reserved {
			if slices.Contains(members, r.Member) {
				messages = append(messages, walletRecord(reservedPrefix+addressKey(at), nil, time.Now()))
			}
		}
		err := b.append(ctx, messages)
		if err == nil || attempt == mostAttempts || ctx.Err() != nil {
			return err
		}
	}
}

// owner is whose an address is: by the engine's word, or until that has come by what
// the book reserved.
func (b *Book) owner(at common.Address, now time.Time) string {
	if m := b.owners[at]; m != "" {
		return m
	}
	if r := b.reserved[at]; now.Before(r.Until) {
		return r.Member
	}
	return ""
}

const (
	linkPrefix   = "link/"
	unlinkPrefix = "unlink/"
	mostAttempts = 5
)

// change writes an event once allowed says that it may. A write that fails may have
// succeeded, or another book has written since: what the topic says then decides.
func (b *Book) change(ctx context.Context, kind string, c Change, allowed func() error) (string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	id := linkPrefix
	if kind == record.TypeWalletUnlink {
		id = unlinkPrefix
	}
	if id += c.Nonce; c.Nonce == "" {
		id += freshID()
	}
	by := freshID()
	for attempt := 0; ; attempt++ {
		if err := b.refresh(ctx); err != nil {
			return "", err
		}
		if b.reserved[c.Address].By == by {
			return id, nil // it had been written
		}
		if err := allowed(); err != nil {
			return "", fmt.Errorf("%w: %v", err, c.Address)
		}
		err := b.append(ctx, b.messages(id, by, kind, c))
		if err == nil {
			return id, nil
		}
		if attempt == mostAttempts || ctx.Err() != nil {
			return "", err
		}
	}
}

// messages are the event and what the book notes of it, and the end of what it need not
// know any longer.
func (b *Book) messages(id, by, kind string, c Change) []stream.Message {
	ev := record.Event{ID: id, Source: Source, Type: kind, TimeMS: c.Time.UnixMilli(), Member: c.Member,
		Attrs: append([]record.Attr{{Name: "address", Value: c.Address.Hex()}}, c.Attrs...)}
	note, err := json.Marshal(reservation{c.Member, id, by, c.Time.Add(ReservedFor).UTC()})
	if err != nil {
		panic(err) // of two strings and a time
	}
	out := []stream.Message{
		{Topic: stream.Events, Partition: -1, Key: []byte(c.Member), Value: record.AppendEvent(nil, &ev), TimeMS: ev.TimeMS},
		walletRecord(reservedPrefix+addressKey(c.Address), note, c.Time),
	}
	if c.Nonce != "" {
		out = append(out, walletRecord(noncePrefix+c.Nonce, []byte(c.Expires.UTC().Format(time.RFC3339)), c.Time))
	}
	const most = 100 // at a time
	for nonce, until := range b.nonces {
		if len(out) < most && until.Add(keptFor).Before(c.Time) {
			out = append(out, walletRecord(noncePrefix+nonce, nil, c.Time))
		}
	}
	for at, r := range b.reserved {
		if len(out) < most && r.Until.Add(keptFor).Before(c.Time) && at != c.Address {
			out = append(out, walletRecord(reservedPrefix+addressKey(at), nil, c.Time))
		}
	}
	return out
}

func walletRecord(key string, value []byte, at time.Time) stream.Message {
	return stream.Message{Topic: stream.Wallets, Partition: -1, Key: []byte(key), Value: value, TimeMS: at.UnixMilli()}
}

func addressKey(at common.Address) string { return strings.ToLower(at.Hex()) }

// refresh takes the writing from whoever has it, and then reads to the end.
func (b *Book) refresh(ctx context.Context) (err error) {
	if b.to == nil {
		if b.to, err = stream.NewAppender(ctx, b.cfg, "wallet"); err != nil {
			return err
		}
	}
	if b.reader == nil {
		if b.reader, err = stream.NewReader(ctx, b.cfg, stream.Wallets, nil); err != nil {
			return err
		}
	}
	return b.reader.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			b.take(string(recs[i].Key), recs[i].Value)
		}
		return nil
	})
}

// append writes, all or nothing; after an error the writing is taken anew.
func (b *Book) append(ctx context.Context, messages []stream.Message) error {
	err := b.to.Append(ctx, messages, nil)
	if err != nil {
		b.to.Close()
		b.to = nil
	}
	return err
}

// take folds one record of the wallets topic in.
func (b *Book) take(key string, value []byte) {
	if nonce, ok := strings.CutPrefix(key, noncePrefix); ok {
		until, err := time.Parse(time.RFC3339, string(value))
		if err != nil {
			delete(b.nonces, nonce)
		} else {
			b.nonces[nonce] = until
		}
		return
	}
	text, reserved := strings.CutPrefix(key, reservedPrefix)
	if !common.IsHexAddress(text) {
		return
	}
	at := common.HexToAddress(text)
	var r reservation
	switch {
	case !reserved && value == nil:
		delete(b.owners, at)
	case !reserved:
		b.owners[at] = string(value)
	case json.Unmarshal(value, &r) != nil:
		delete(b.reserved, at)
	default:
		b.reserved[at] = r
	}
}

// Close ends the connections.
func (b *Book) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.to != nil {
		b.to.Close()
		b.to = nil
	}
	if b.reader != nil {
		b.reader.Close()
		b.reader = nil
	}
}

// freshID names an event that nobody signed for.
func freshID() string { return strings.ToLower(rand.Text()) }

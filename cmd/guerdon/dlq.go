package main

import (
	"cmp"
	"context"
	"encoding"
	"encoding/hex"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"text/tabwriter"
	"unicode"
	"unicode/utf8"

	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

type dlqCmd struct {
	List   dlqListCmd   `cmd:"" help:"List dead letters, the newest last."`
	Show   dlqShowCmd   `cmd:"" help:"Show one dead letter with its headers and bytes."`
	Replay dlqReplayCmd `cmd:"" help:"Append dead letters that can be used by now to the events topic again."`
}

func (dlqCmd) Help() string {
	return `A dead letter is named by its partition and offset, as 3/17.

Example:
  guerdon dlq list --reason future-dated
  guerdon dlq show 3/17
  guerdon dlq replay 3/17 3/18`
}

// letterRef names a dead letter by its place in the topic.
type letterRef struct {
	Partition int32
	Offset    int64
}

var _ encoding.TextMarshaler = letterRef{}

func (r letterRef) String() string { return fmt.Sprintf("%d/%d", r.Partition, r.Offset) }

// UnmarshalText reads partition/offset.
func (r *letterRef) UnmarshalText(text []byte) error {
	partition, offset, _ := strings.Cut(string(text), "/")
	p, perr := strconv.ParseInt(partition, 10, 32)
	o, oerr := strconv.ParseInt(offset, 10, 64)
	if perr != nil || oerr != nil || p < 0 || o < 0 {
		return fmt.Errorf("%q does not name a dead letter; want partition/offset, as 3/17", text)
	}
	*r = letterRef{int32(p), o}
	return nil
}

// MarshalText writes partition/offset.
func (r letterRef) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// letter is one dead letter.
type letter struct {
	Ref    letterRef `json:"letter"`
	Time   string    `json:"time"` // of the record that could not be used
	Reason string    `json:"reason"`
	Source string    `json:"source"` // topic/partition/offset
	Key    string    `json:"key,omitempty"`
	Bytes  int       `json:"bytes"` // of the original
	Cut    bool      `json:"cut,omitempty"`
	// Sealed is the id of the identity key that its original is sealed with, for a
	// letter of ingest; "" where it is not, or was opened.
	Sealed string `json:"sealed,omitempty"`
	// Replayed says that it was appended to the topic it came from again.
	Replayed bool `json:"replayed,omitempty"`

	at      ingest.Place // where the original stood
	rec     stream.Record
	foreign []stream.Header // those it came with
}

// readLetter tells a dead letter from the mark that one was replayed.
func readLetter(r *stream.Record) (l letter, replayed letterRef, isMark bool) {
	l = letter{
		Ref: letterRef{r.Partition, r.Offset}, Time: record.FormatTime(r.TimeMS), Key: string(r.Key), Bytes: len(r.Value), rec: *r,
	}
	own := map[string]string{} // ours come first; a foreign one of the same name is the source's
	for i, h := range r.Headers {
		if h.Key == stream.HeaderReplayed && i == 0 && replayed.UnmarshalText(h.Value) == nil {
			return l, replayed, true
		}
		switch h.Key {
		case stream.HeaderReason, stream.HeaderTopic, stream.HeaderPartition, stream.HeaderOffset, stream.HeaderLength, stream.HeaderSealed:
			if _, seen := own[h.Key]; !seen {
				own[h.Key] = string(h.Value)
				continue
			}
		}
		l.foreign = append(l.foreign, h)
	}
	l.Reason = own[stream.HeaderReason]
	l.Source = own[stream.HeaderTopic] + "/" + own[stream.HeaderPartition] + "/" + own[stream.HeaderOffset]
	if n, err := strconv.Atoi(own[stream.HeaderLength]); err == nil {
		l.Bytes, l.Cut = n, true
	}
	l.Sealed = own[stream.HeaderSealed]
	l.at = placeOf(own)
	return l, replayed, false
}

// placeOf is where the original stood; nowhere, where the headers do not say.
func placeOf(own map[string]string) ingest.Place {
	p, perr := strconv.ParseInt(own[stream.HeaderPartition], 10, 32)
	o, oerr := strconv.ParseInt(own[stream.HeaderOffset], 10, 64)
	if perr != nil || oerr != nil {
		return ingest.Place{Partition: -1}
	}
	return ingest.Place{Topic: own[stream.HeaderTopic], Partition: int32(p), Offset: o}
}

// open puts a sealed letter's original in the place of what is sealed.
func (l *letter) open(f *keyFlags) error {
	if l.Sealed == "" {
		return nil
	}
	key, err := f.key()
	if err != nil {
		return fmt.Errorf("it is sealed with identity key %s: %w", l.Sealed, err)
	}
	original, err := key.OpenLetter(l.at, l.rec.Value)
	if err != nil {
		return err
	}
	if !l.Cut {
		l.Bytes = len(original.Value)
	}
	l.Sealed, l.Reason, l.Key = "", original.Reason, string(original.Key)
	l.rec.Key, l.rec.Value, l.foreign = original.Key, original.Value, original.Headers
	l.rec.Headers = slices.Concat(l.rec.Headers, original.Headers)
	return nil
}

// letterFilter selects dead letters.
type letterFilter struct {
	Partition int32  `help:"Only of this partition." default:"-1" placeholder:"N"`
	Reason    string `help:"Only those whose reason contains this." placeholder:"TEXT"`
}

func (f *letterFilter) matches(l *letter) bool {
	return (f.Partition < 0 || l.Ref.Partition == f.Partition) && strings.Contains(l.Reason, f.Reason)
}

// readLetters reads the whole topic up to what is written by now, and returns what
// keep says, in order of partition and offset. keep may strip a letter of what the
// caller does not need.
func readLetters(ctx context.Context, cfg stream.Config, keep func(*letter) bool) ([]letter, error) {
	r, err := stream.NewReader(ctx, cfg, stream.DeadLetters, nil)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	var letters []letter
	done := map[letterRef]bool{}
	err = r.ToHighWatermark(ctx, func(_ int32, recs []stream.Record, _ int64) error {
		for i := range recs {
			l, replayed, isMark := readLetter(&recs[i])
			switch {
			case isMark:
				done[replayed] = true
			case keep(&l):
				letters = append(letters, l)
			}
		}
		return nil
	})
	for i := range letters {
		letters[i].Replayed = done[letters[i].Ref]
	}
	slices.SortFunc(letters, func(a, b letter) int {
		return cmp.Or(cmp.Compare(a.Ref.Partition, b.Ref.Partition), cmp.Compare(a.Ref.Offset, b.Ref.Offset))
	})
	return letters, err
}

type dlqListCmd struct {
	kafkaFlags
	letterFilter
	Last int  `help:"How many to list, by the time of their records; 0: all." default:"20"`
	JSON bool `help:"One JSON object."`
}

func (dlqListCmd) Help() string {
	return `Example:
  guerdon dlq list --last 50 --reason malformed`
}

// Run lists the newest that match.
func (c *dlqListCmd) Run(ctx context.Context, a *app) error {
	letters, err := readLetters(ctx, c.kafkaFlags.config(a), func(l *letter) bool {
		l.rec.Value, l.rec.Key, l.rec.Headers, l.foreign = nil, nil, nil, nil // lists may be long
		return c.matches(l)
	})
	if err != nil {
		return err
	}
	total := len(letters)
	slices.SortStableFunc(letters, func(x, y letter) int { return cmp.Compare(x.rec.TimeMS, y.rec.TimeMS) })
	if c.Last > 0 {
		letters = letters[max(0, total-c.Last):]
	}
	if c.JSON {
		return writeJSON(a.out, map[string]any{"dead_letters": letters, "total": total})
	}
	t := tabwriter.NewWriter(a.out, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "LETTER\tTIME\tSOURCE\tBYTES\tSTATE\tREASON")
	for i := range letters {
		l := &letters[i]
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", l.Ref, l.Time, l.Source, count(int64(l.Bytes)), l.state(), oneLine(l.Reason))
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err = fmt.Fprintf(a.out, "%s of %s dead letters\n", count(int64(len(letters))), count(int64(total)))
	return err
}

func (l *letter) state() string {
	switch {
	case l.Replayed:
		return "replayed"
	case l.Cut:
		return "cut"
	case l.Sealed != "":
		return "sealed"
	}
	return "–"
}

type dlqShowCmd struct {
	kafkaFlags
	keyFlags
	Letter letterRef `arg:"" help:"Which, as partition/offset."`
	JSON   bool      `help:"One JSON object; bytes that are not UTF-8 as value_hex."`
}

func (dlqShowCmd) Help() string {
	return `Bytes are shown as text where they are UTF-8, else in hexadecimal. What ingest could
not use is sealed: with the identity key it is shown as it came.

Example:
  guerdon dlq show 3/17`
}

// Run shows one letter.
func (c *dlqShowCmd) Run(ctx context.Context, a *app) error {
	letters, err := readLetters(ctx, c.kafkaFlags.config(a), func(l *letter) bool { return l.Ref == c.Letter })
	if err != nil {
		return err
	}
	if len(letters) == 0 {
		return fmt.Errorf("there is no dead letter %s; 'guerdon dlq list' shows those there are", c.Letter)
	}
	l := &letters[0]
	if c.given() {
		if err := l.open(&c.keyFlags); err != nil {
			return fmt.Errorf("dead letter %s: %w", c.Letter, err)
		}
	}
	if c.JSON {
		return writeJSON(a.out, l.json())
	}
	l.write(a.out)
	return nil
}

// shownHeader is a header in JSON.
type shownHeader struct {
	Key   string `json:"key"`
	Value string `json:"value,omitempty"`
	Hex   string `json:"value_hex,omitempty"`
}

func (l *letter) json() map[string]any {
	headers := []shownHeader{}
	for _, h := range l.rec.Headers {
		if utf8.Valid(h.Value) {
			headers = append(headers, shownHeader{Key: h.Key, Value: string(h.Value)})
		} else {
			headers = append(headers, shownHeader{Key: h.Key, Hex: hex.EncodeToString(h.Value)})
		}
	}
	v := map[string]any{"dead_letter": l, "headers": headers}
	if utf8.Valid(l.rec.Value) {
		v["value"] = string(l.rec.Value)
	} else {
		v["value_hex"] = hex.EncodeToString(l.rec.Value)
	}
	return v
}

func (l *letter) write(w io.Writer) {
	line := func(name, text string) { fmt.Fprintf(w, "  %-12s %s\n", name, text) }
	fmt.Fprintf(w, "dead letter %s\n", l.Ref)
	line("reason", oneLine(l.Reason))
	line("source", l.Source)
	line("time", l.Time)
	line("key", oneLine(l.Key))
	line("bytes", count(int64(l.Bytes)))
	line("state", l.state())
	for _, h := range l.rec.Headers {
		text := hex.EncodeToString(h.Value)
		if utf8.Valid(h.Value) {
			text = oneLine(string(h.Value))
		}
		line("header", oneLine(h.Key)+": "+text)
	}
	fmt.Fprintln(w)
	if utf8.Valid(l.rec.Value) {
		fmt.Fprintln(w, harmless(string(l.rec.Value), "\n\t"))
	} else {
		fmt.Fprint(w, hex.Dump(l.rec.Value))
	}
}

// oneLine is text of unknown origin fit for one line of a terminal.
func oneLine(s string) string { return harmless(s, "") }

// harmless escapes what would steer a terminal, but for the runes in but.
func harmless(s, but string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsPrint(r) || strings.ContainsRune(but, r) {
			b.WriteRune(r)
			continue
		}
		q := strconv.QuoteRuneToASCII(r)
		b.WriteString(q[1 : len(q)-1])
	}
	return b.String()
}

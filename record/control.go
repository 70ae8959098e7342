package record

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Control is a record of the events topic that is not a member's event: it can
// change a decision, so it stands in the log like everything else. In JSON:
// {"control":"tick","time":…}. Controls are written per partition; they have no
// key, but for those about a member, which stand in that member's partition.
//
// Of the fields each kind has its own, all of them required; see docs/formats.md.
type Control struct {
	Kind   string
	TimeMS int64

	Program string // switch: hash of the programme text
	Model   string // switch: hash of the model file

	Member string // erase: whom
	From   string // merge, merged: the visitor
	Into   string // merge, merged: the known member, who takes over what the visitor has

	Reward string // release, credit: whose budget
	Day    int64  // release, credit: of which UTC day, in days since 1970
	Amount uint64 // release: at most; credit: what was released. Amount units
	To     int32  // release: the partition that gets the credit

	// Partition and Offset name the merge or the release that a handover, merged or
	// credit, answers: the engine writes one to another partition in the transaction
	// that takes what it carries from its own.
	Partition int32
	Offset    int64
	State     []byte // merged: the visitor's profile and account
}

// Control kinds.
const (
	ControlTick    = "tick"    // moves an idle partition's watermark to its time
	ControlSwitch  = "switch"  // puts a programme and model in force from here on
	ControlErase   = "erase"   // forgets a member
	ControlMerge   = "merge"   // a visitor turned out to be a known member
	ControlMerged  = "merged"  // handover: what the visitor had
	ControlRelease = "release" // takes from a partition's share of a day's budget
	ControlCredit  = "credit"  // handover: what was released
)

// MaxControlBytes bounds one encoded control. A visitor's whole state is the
// longest thing that one carries.
const MaxControlBytes = 512 << 10

// Handover reports whether only the engine writes this kind.
func (c *Control) Handover() bool { return c.Kind == ControlMerged || c.Kind == ControlCredit }

// controlFields in canonical order; which a kind has, controlKinds says.
var controlFields = []fieldName{
	{"control", false}, {"time", false}, {"program", true}, {"model", true}, {"member", true},
	{"from", true}, {"into", true}, {"reward", true}, {"day", true}, {"amount", true}, {"to", true},
	{"partition", true}, {"offset", true}, {"state", true},
}

// controlKinds name the fields of each kind beside control and time. A switch may
// leave out one of its two.
var controlKinds = []struct{ kind, fields string }{
	{ControlTick, ""},
	{ControlSwitch, "program model"},
	{ControlErase, "member"},
	{ControlMerge, "from into"},
	{ControlMerged, "from into partition offset state"},
	{ControlRelease, "reward day amount to"},
	{ControlCredit, "reward day amount partition offset"},
}

// IsControl reports whether b is a control record, by looking at its first bytes
// only: in a control the key "control" comes first. DecodeControl judges the rest.
func IsControl(b []byte) bool {
	b, ok := bytes.CutPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte{'{'})
	return ok && bytes.HasPrefix(bytes.TrimLeft(b, " \t\r\n"), []byte(`"control"`))
}

// DecodeControl reads a control record. It is as strict as Event.Decode; an
// unknown kind is malformed too, and so is a field that its kind does not have.
// The strings are copies.
func DecodeControl(b []byte) (Control, error) {
	if err := checkText(b, MaxControlBytes); err != nil {
		return Control{}, err
	}
	s := scanner{b: bytes.Clone(b)}
	s.space()
	var c Control
	first := true
	seen, err := s.fields("", controlFields, func(s *scanner, k string) error {
		if first && k != "control" {
			return s.fail("control", s.keyAt, "must come first")
		}
		first = false
		return c.field(s, k)
	})
	if err == nil {
		err = s.end()
	}
	if err == nil {
		err = s.complete(controlFields, seen)
	}
	if err == nil {
		err = s.checkControl(&c, seen)
	}
	if err != nil {
		return Control{}, err
	}
	return c, nil
}

func (c *Control) field(s *scanner, k string) (err error) {
	switch k {
	case "control":
		c.Kind, err = s.str(k)
	case "time":
		c.TimeMS, err = s.time(k)
	case "program":
		c.Program, err = s.nonEmpty(k)
	case "model":
		c.Model, err = s.nonEmpty(k)
	case "member":
		c.Member, err = s.name(k)
	case "from":
		c.From, err = s.name(k)
	case "into":
		c.Into, err = s.name(k)
	case "reward":
		c.Reward, err = s.nonEmpty(k)
	case "day":
		c.Day, err = s.day(k)
	case "amount":
		c.Amount, err = s.unsigned(k, 64)
	case "to":
		var n uint64
		n, err = s.unsigned(k, 31)
		c.To = int32(n)
	case "partition":
		var n uint64
		n, err = s.unsigned(k, 31)
		c.Partition = int32(n)
	case "offset":
		var n uint64
		n, err = s.unsigned(k, 63)
		c.Offset = int64(n)
	case "state":
		c.State, err = s.base64(k)
	}
	return err
}

// checkControl holds the fields seen against those of the kind.
func (s *scanner) checkControl(c *Control, seen uint32) error {
	end := len(s.b)
	for _, k := range controlKinds {
		if k.kind != c.Kind {
			continue
		}
		if c.Kind == ControlSwitch && c.Program == "" && c.Model == "" {
			return s.fail("control", end, "a switch names a program, a model or both")
		}
		own := strings.Fields(k.fields)
		for i, f := range controlFields[2:] {
			has, wants := seen&(4<<i) != 0, slices.Contains(own, f.name)
			if has && !wants {
				return s.fail(f.name, end, "not a field of %s", c.Kind)
			}
			if !has && wants && c.Kind != ControlSwitch {
				return s.fail(f.name, end, "required in %s, and missing", c.Kind)
			}
		}
		if c.From != "" && c.From == c.Into {
			return s.fail("into", end, "is the visitor itself")
		}
		return nil
	}
	return s.fail("control", end, "unknown kind %q", clip([]byte(c.Kind)))
}

// name reads a member's name, which comes in one event.
func (s *scanner) name(field string) (string, error) {
	at := s.i
	text, err := s.nonEmpty(field)
	if err == nil && len(text) >= MaxEventBytes {
		err = s.fail(field, at, "a name of %d bytes is in no event", len(text))
	}
	return text, err
}

// day reads a date, 2006-01-02, as days since 1970.
func (s *scanner) day(field string) (int64, error) {
	at := s.i
	text, err := s.str(field)
	if err != nil {
		return 0, err
	}
	day, err := ParseDay(text)
	if err != nil {
		return 0, s.fail(field, at, "%s", err)
	}
	return day, nil
}

// AppendDay appends a day since 1970 as 2006-01-02.
func AppendDay(dst []byte, day int64) []byte {
	return AppendTime(dst, day*dayMS)[:len(dst)+len("2006-01-02")]
}

// ParseDay reads what AppendDay wrote.
func ParseDay(s string) (int64, error) {
	ms, err := ParseTime(s + "T00:00:00Z")
	if err != nil || len(s) != len("2006-01-02") {
		return 0, fmt.Errorf("want a date like 2006-01-02, got %q", clip([]byte(s)))
	}
	return floorDay(ms), nil
}

// base64 reads standard base64 with padding, in its one canonical form.
func (s *scanner) base64(field string) ([]byte, error) {
	at := s.i
	text, err := s.nonEmpty(field)
	if err != nil {
		return nil, err
	}
	b, err := base64.StdEncoding.Strict().DecodeString(text)
	if err != nil || strings.ContainsAny(text, "\r\n") {
		return nil, s.fail(field, at, "not base64")
	}
	return b, nil
}

// AppendControl appends c in canonical form: the fields of its kind.
func AppendControl(dst []byte, c *Control) []byte {
	dst = appendString(append(dst, `{"control":`...), c.Kind)
	dst = appendTimeString(append(dst, `,"time":`...), c.TimeMS)
	dst = appendField(dst, "program", c.Program)
	dst = appendField(dst, "model", c.Model)
	dst = appendField(dst, "member", c.Member)
	dst = appendField(dst, "from", c.From)
	dst = appendField(dst, "into", c.Into)
	if c.Kind == ControlRelease || c.Kind == ControlCredit {
		dst = appendField(dst, "reward", c.Reward)
		dst = append(AppendDay(append(dst, `,"day":"`...), c.Day), '"')
		dst = strconv.AppendUint(append(dst, `,"amount":`...), c.Amount, 10)
	}
	if c.Kind == ControlRelease {
		dst = strconv.AppendInt(append(dst, `,"to":`...), int64(c.To), 10)
	}
	if c.Handover() {
		dst = strconv.AppendInt(append(dst, `,"partition":`...), int64(c.Partition), 10)
		dst = strconv.AppendInt(append(dst, `,"offset":`...), c.Offset, 10)
	}
	if c.Kind == ControlMerged {
		dst = base64.StdEncoding.AppendEncode(append(dst, `,"state":"`...), c.State)
		dst = append(dst, '"')
	}
	return append(dst, '}')
}

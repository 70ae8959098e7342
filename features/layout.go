package features

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"github.com/guerdon/guerdon/record"
)

// NeverDays is the recency of a signal never seen, and the gap of one seen less
// than twice: finite, so that a model can be fitted on it, and longer than any
// real silence.
const NeverDays = 3650

const (
	maxSignals   = 64 // the matched signals of an event are one bit mask
	maxHalfLives = 16
	minHalfLife  = time.Second
)

// ConfigError says which signal or feature of a Config cannot be used, and why.
type ConfigError struct {
	Signal  string // name of the offending signal; "" if it is not about one
	Feature int    // index into Config.Features; -1 if it is not about one
	Field   string // the field in the programme file's words: "half_life", "match", …
	Msg     string
}

func (e *ConfigError) Error() string {
	switch {
	case e.Feature >= 0:
		return fmt.Sprintf("feature %d: %s: %s", e.Feature+1, e.Field, e.Msg)
	case e.Signal != "":
		return fmt.Sprintf("signal %q: %s: %s", e.Signal, e.Field, e.Msg)
	}
	return e.Field + ": " + e.Msg
}

// Layout is a Config made ready: the order of the feature vector, where each
// signal's numbers stand in a Profile, and a hash of everything that gives those
// numbers their meaning. Immutable; shared by all goroutines.
type Layout struct {
	signals   []signal
	columns   []column // the derived features, after the signals' own
	names     []string
	horizonMS int64

	keepDuplicates, noRefunds bool // no ids, no orders in a Profile

	decayed int    // decayed values in a Profile, over all signals
	valued  uint64 // signals with a value
	attrs   uint64 // of those, signals whose value is an attribute
	hash    string
	tag     uint32 // first bytes of the hash, written into every profile
}

// signal is one Signal with its place in Profile.decayed: one count per
// half-life, then, where it has a value, one sum per half-life.
type signal struct {
	name   string
	match  Match
	weight float64
	lives  []float64 // half-lives, ms
	at     int
	valued bool
	attr   string // "" : the event's value

	// What of a tally the features read: the rest stays 0.
	gap    bool // first
	daily  bool // first, distinct, days
	newest bool
	most   bool
	plain  bool // none of these
	fixed  int  // bytes of what is encoded at a fixed width
}

// spans says that the time of the first event is kept.
func (s *signal) spans() bool { return s.gap || s.daily }

// settle says what a feature reads of its signal's tally.
func (l *Layout) settle(c *column) {
	if c.of < 0 {
		return
	}
	s := &l.signals[c.of]
	switch c.kind {
	case Gap:
		s.gap = true
	case Distinct:
		s.daily = true
	case Last:
		s.newest = true
	case Max:
		s.most = true
	}
}

// width is the bytes of what appendTally encodes at a fixed width.
func (s *signal) width() int {
	n := 8 + 8*s.slots()
	for _, kept := range [...]bool{s.spans(), s.daily, s.newest, s.most} {
		if kept {
			n += 8
		}
	}
	return n
}

// column is one derived feature, with its signals by index.
type column struct {
	kind   string
	of, to int
	number float64
}

// NewLayout checks c and lays it out. Errors are *ConfigError.
func NewLayout(c Config) (*Layout, error) {
	if c.DuplicateHorizon <= 0 && !c.KeepDuplicates {
		return nil, &ConfigError{Feature: -1, Field: "duplicates.horizon",
			Msg: "must be longer than 0, such as 7d: producers retry, and a retry within it is dropped"}
	}
	if len(c.Signals) == 0 {
		return nil, &ConfigError{Feature: -1, Field: "signals", Msg: "name at least one"}
	}
	if len(c.Signals) > maxSignals {
		return nil, &ConfigError{Feature: -1, Field: "signals",
			Msg: fmt.Sprintf("%d are too many, the most is %d", len(c.Signals), maxSignals)}
	}
	l := &Layout{horizonMS: c.DuplicateHorizon.Milliseconds(), keepDuplicates: c.KeepDuplicates, noRefunds: c.NoRefunds}
	for i := range c.Signals {
		if err := l.addSignal(&c.Signals[i]); err != nil {
			return nil, err
		}
	}
	for i, f := range c.Features {
		if err := l.addFeature(i, f); err != nil {
			return nil, err
		}
	}
	for i := range l.columns {
		l.settle(&l.columns[i])
	}
	for i := range l.signals {
		s := &l.signals[i]
		s.fixed, s.plain = s.width(), !s.spans() && !s.newest && !s.most
	}
	sum := sha256.Sum256([]byte(l.canonical()))
	l.hash = hex.EncodeToString(sum[:])
	l.tag = binary.LittleEndian.Uint32(sum[:4])
	return l, nil
}

func (l *Layout) addSignal(s *Signal) error {
	wrong := func(field, format string, args ...any) error {
		return &ConfigError{Signal: s.Name, Feature: -1, Field: field, Msg: fmt.Sprintf(format, args...)}
	}
	if !identifier(s.Name) {
		return &ConfigError{Feature: -1, Field: "signals",
			Msg: fmt.Sprintf("%q cannot be a signal's name: a letter, then letters, digits and _", s.Name)}
	}
	if l.Signal(s.Name) >= 0 {
		return wrong("name", "there are two signals of this name")
	}
	if s.Match.Type == "" && s.Match.Source == "" && len(s.Match.Attrs) == 0 {
		return wrong("match", "matches every event; state a type, a source or an attribute")
	}
	if s.Weight == 0 || math.IsNaN(s.Weight) || math.IsInf(s.Weight, 0) {
		return wrong("weight", "%v is not a weight; use a number other than 0, 1 to count plainly", s.Weight)
	}
	g := signal{name: s.Name, weight: s.Weight, at: l.decayed, valued: s.Value != "",
		match: Match{Type: s.Match.Type, Source: s.Match.Source, Attrs: append([]AttrMatch(nil), s.Match.Attrs...)}}
	if attr, ok := strings.CutPrefix(s.Value, "attrs."); ok && attr != "" {
		g.attr = attr
	} else if s.Value != "" && s.Value != "value" {
		return wrong("value", `%q is neither "value" nor "attrs.NAME"`, s.Value)
	}
	if n := len(s.HalfLives); n == 0 || n > maxHalfLives {
		return wrong("half_life", "has %d half-lives, from 1 to %d are possible", n, maxHalfLives)
	}
	for i, h := range s.HalfLives {
		if h < minHalfLife || h%time.Millisecond != 0 {
			return wrong("half_life", "%s is not possible; at least %s, in whole milliseconds", h, minHalfLife)
		}
		for _, other := range s.HalfLives[:i] {
			if other == h {
				return wrong("half_life", "%s stands there twice", days(h))
			}
		}
		g.lives = append(g.lives, float64(h.Milliseconds()))
		l.names = append(l.names, "count("+s.Name+","+days(h)+")")
		if g.valued {
			l.names = append(l.names, "sum("+s.Name+","+days(h)+")", "mean("+s.Name+","+days(h)+")")
		}
	}
	bit := uint64(1) << len(l.signals)
	l.decayed += len(g.lives)
	if g.valued {
		l.decayed += len(g.lives)
		l.valued |= bit
	}
	if g.attr != "" {
		l.attrs |= bit
	}
	l.signals = append(l.signals, g)
	return nil
}

func (l *Layout) addFeature(i int, f Feature) error {
	wrong := func(field, format string, args ...any) error {
		return &ConfigError{Feature: i, Field: field, Msg: fmt.Sprintf(format, args...)}
	}
	c := column{kind: f.Kind, of: l.Signal(f.Of), to: l.Signal(f.To), number: f.Number}
	needs := func(name string, index int) error {
		if index < 0 {
			return wrong(f.Kind, "there is no signal %q; the signals are %s", name, strings.Join(l.SignalNames(), ", "))
		}
		return nil
	}
	var name string
	switch f.Kind {
	case Tenure:
		name = Tenure
	case Constant:
		if math.IsNaN(f.Number) || math.IsInf(f.Number, 0) {
			return wrong(f.Kind, "%v is not a finite number", f.Number)
		}
		name = Constant + "(" + strconv.FormatFloat(f.Number, 'g', -1, 64) + ")"
	case Recency, Gap, Distinct, Last, Max:
		if err := needs(f.Of, c.of); err != nil {
			return err
		}
		if (f.Kind == Last || f.Kind == Max) && !l.signals[c.of].valued {
			return wrong(f.Kind, `signal %q has no value; give it one (value: value, or value: attrs.NAME)`, f.Of)
		}
		name = f.Kind + "(" + f.Of + ")"
	case Ratio:
		if err := needs(f.Of, c.of); err != nil {
			return err
		}
		if err := needs(f.To, c.to); err != nil {
			return err
		}
		name = Ratio + "(" + f.Of + "," + f.To + ")"
	default:
		return wrong("kind", "%q is not a feature; there are %s", f.Kind,
			strings.Join([]string{Recency, Tenure, Gap, Distinct, Last, Max, Ratio, Constant}, ", "))
	}
	for _, other := range l.names {
		if other == name {
			return wrong(f.Kind, "%s stands there twice", name)
		}
	}
	l.names = append(l.names, name)
	l.columns = append(l.columns, c)
	return nil
}

// canonical is the text that is hashed: whatever shapes a profile's bytes or the
// meaning of a feature is in it, in one spelling.
func (l *Layout) canonical() string {
	var b strings.Builder
	fmt.Fprintf(&b, "profile %d ids %d orders %d lines %d waiting %d %d spent %d never %d horizon %d\n",
		profileVersion, maxIDs, maxOrders, maxLines, maxWaiting, maxWaitingLines, maxSpent, NeverDays, l.horizonMS)
	if l.keepDuplicates {
		b.WriteString("duplicates off\n")
	}
	if l.noRefunds {
		b.WriteString("refunds off\n")
	}
	for i := range l.signals {
		s := &l.signals[i]
		fmt.Fprintf(&b, "signal %s type %q source %q valued %t attr %q weight %x lives %v",
			s.name, s.match.Type, s.match.Source, s.valued, s.attr, s.weight, s.lives)
		for _, a := range s.match.Attrs {
			fmt.Fprintf(&b, " %q=%q", a.Name, a.Value)
		}
		b.WriteByte('\n')
	}
	for _, n := range l.names {
		b.WriteString(n)
		b.WriteByte('\n')
	}
	return b.String()
}

// Names are the features in vector order, written as `when` expressions write
// them: count(purchase,7d), recency(purchase), const(1).
func (l *Layout) Names() []string { return append([]string(nil), l.names...) }

// SignalNames are the signals in the order of Apply's bit mask.
func (l *Layout) SignalNames() []string {
	names := make([]string, len(l.signals))
	for i := range l.signals {
		names[i] = l.signals[i].name
	}
	return names
}

// Signal is the index of the named signal, or -1.
func (l *Layout) Signal(name string) int {
	for i := range l.signals {
		if l.signals[i].name == name {
			return i
		}
	}
	return -1
}

// Hash is the lower-case hex SHA-256 of everything that shapes a profile's bytes
// or the meaning of its features. Two layouts of one hash read each other's bytes.
func (l *Layout) Hash() string { return l.hash }

// Size is the length of the feature vector.
func (l *Layout) Size() int { return len(l.names) }

// matches is the mask of the signals that e counts in. Linear in the signals; a
// type that differs, the usual case, costs one string comparison.
func (l *Layout) matches(e *record.Event) uint64 {
	var mask uint64
	for i := range l.signals {
		if l.signals[i].match.holds(e) {
			mask |= 1 << i
		}
	}
	return mask
}

func (m *Match) holds(e *record.Event) bool {
	if m.Type != "" && m.Type != e.Type || m.Source != "" && m.Source != e.Source {
		return false
	}
	for i := range m.Attrs {
		if v, ok := e.Attr(m.Attrs[i].Name); !ok || v != m.Attrs[i].Value {
			return false
		}
	}
	return true
}

// value is what e weighs in s, unweighted. An attribute that is missing or not a
// finite number is 0: the event still counts.
func (s *signal) value(e *record.Event) float64 {
	if !s.valued {
		return 0
	}
	if s.attr == "" {
		return float64(e.Value)
	}
	text, _ := e.Attr(s.attr)
	v, err := strconv.ParseFloat(text, 64)
	if err != nil || !(math.Abs(v) < 1<<63) {
		return 0
	}
	return v
}

func identifier(s string) bool {
	for i, r := range s {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r == '_'
		if !letter && (i == 0 || r < '0' || r > '9') {
			return false
		}
	}
	return s != ""
}

// days writes d in the largest unit that divides it: 7d, 36h, 90m, 5s, 1500ms.
func days(d time.Duration) string {
	for _, u := range []struct {
		unit time.Duration
		name string
	}{{24 * time.Hour, "d"}, {time.Hour, "h"}, {time.Minute, "m"}, {time.Second, "s"}} {
		if d%u.unit == 0 {
			return strconv.FormatInt(int64(d/u.unit), 10) + u.name
		}
	}
	return strconv.FormatInt(d.Milliseconds(), 10) + "ms"
}

package program

import (
	"errors"
	"slices"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/reward"
)

// places remembers where things stand in the file, for mistakes that only show
// once everything is read.
type places struct {
	signals  map[string]ast.Node // key
	fields   map[string]ast.Node // "signal.field", "reward.field": value
	features []ast.Node
	heads    map[string]ast.Node // key
	rewards  map[string]ast.Node // key
	targets  []target
	uncapped []classPlace
	cut      bool // an expression was cut at a comma inside { }
}

type target struct {
	node ast.Node
	name string
}

type classPlace struct {
	node ast.Node
	name string
}

// maxBytes bounds a programme file; it also travels as one Kafka record.
const maxBytes = 512 << 10

// Parse checks text, which came from file; a mistake in it is an *Error.
func Parse(file string, text []byte) (*Program, error) {
	p := &Program{
		file: file, text: slices.Clone(text), TimeZone: time.UTC, Guarantee: ExactlyOnce,
		Events: Events{Format: "json", MaxFuture: 10 * time.Minute},
	}
	p.Features.DuplicateHorizon = 7 * 24 * time.Hour
	p.Token.BurnOnRedeem = 1
	p.Batch = defaultBatch()
	l := &loader{file: file, lines: strings.Split(strings.ReplaceAll(string(text), "\r\n", "\n"), "\n"), p: p,
		places: places{signals: map[string]ast.Node{}, fields: map[string]ast.Node{}, heads: map[string]ast.Node{}, rewards: map[string]ast.Node{}}}
	if len(text) > maxBytes {
		l.fail(place{1, 1}, "%d bytes are too long for a programme file, the most is %d", len(text), maxBytes)
	} else if root := l.parse(text); root != nil {
		l.top(root)
	}
	if len(p.Features.Signals) > 0 {
		l.build()
	}
	if len(l.mistakes) > 0 {
		return nil, &Error{Mistakes: inFileOrder(l.mistakes)}
	}
	l.lint()
	l.lintSources()
	p.warnings = inFileOrder(l.warnings)
	return p, nil
}

// top reads the file's sections in the order in which they refer to each other.
func (l *loader) top(root ast.Node) {
	p := l.p
	var starts ast.Node
	l.object(root, "the programme",
		field{"program", true, l.label(&p.Name, "program")},
		field{"time_zone", false, l.timeZone},
		field{"currency", true, l.currency},
		field{"starts", true, func(n ast.Node) { starts = n }},
		field{"guarantee", false, l.oneOf(&p.Guarantee, "guarantee", ExactlyOnce, AtLeastOnce)},
		field{"decisions", false, func(n ast.Node) {
			detail := "full"
			l.oneOf(&detail, "decisions", "full", "brief")(n)
			p.Brief = detail == "brief"
		}},
		field{"events", false, l.events},
		field{"sources", false, l.sources},
		field{"signals", true, l.signals},
		field{"features", false, l.features},
		field{"heads", false, l.heads},
		field{"token", false, l.token},
		field{"rewards", true, l.rewards},
		field{"badge", false, l.badge},
		field{"policy", false, func(n ast.Node) {
			l.object(n, "policy",
				field{"holdout", false, l.holdout},
				field{"explore", false, l.percent(&p.Reward.Explore, "explore")})
		}},
		field{"model", false, l.textInto(&p.Model, "model")},
		field{"settlement", false, l.settlement},
		field{"compliance", false, l.compliance},
		field{"terms", false, l.terms},
	)
	l.checkClasses()
	if starts != nil {
		l.starts(starts)
	}
}

// build makes what others need from the configurations, and turns what they
// refuse into mistakes with places.
func (l *loader) build() {
	p := l.p
	l.checkTargets()
	layout, err := features.NewLayout(p.Features)
	if err != nil {
		if len(l.mistakes) == 0 { // else it may only repeat what was found while reading
			l.layoutMistake(err)
		}
		return
	}
	heads := make([]string, len(p.Heads))
	for i := range p.Heads {
		heads[i] = p.Heads[i].Name
	}
	p.layout = layout
	p.symbols = reward.NewSymbols(heads, layout.Names(), layout.SignalNames())
	if p.policy, err = reward.Compile(p.Reward, p.symbols); err != nil {
		l.rewardMistakes(err)
	}
}

func (l *loader) layoutMistake(err error) {
	var ce *features.ConfigError
	p := place{1, 1}
	if !errors.As(err, &ce) {
		l.fail(p, "%v", err)
		return
	}
	switch {
	case ce.Feature >= 0 && ce.Feature < len(l.places.features):
		p = at(l.places.features[ce.Feature])
	case ce.Signal != "":
		if n := l.places.fields["signal "+ce.Signal+" "+ce.Field]; n != nil {
			p = at(n)
		} else if n := l.places.signals[ce.Signal]; n != nil {
			p = at(n)
		}
	default:
		if n := l.places.fields[ce.Field]; n != nil {
			p = at(n)
		}
	}
	l.fail(p, "%s: %s", ce.Field, ce.Msg)
}

// checkTargets: what a head predicts is a signal, or a type of event that a
// signal matches or that Guerdon itself writes.
func (l *loader) checkTargets() {
	known := []string{"redemption", "wallet_link"}
	for _, s := range l.p.Features.Signals {
		known = append(known, s.Name)
		if s.Match.Type != "" && !slices.Contains(known, s.Match.Type) {
			known = append(known, s.Match.Type)
		}
	}
	for _, t := range l.places.targets {
		if !slices.Contains(known, t.name) {
			l.fail(at(t.node), "no signal or event type %q%s", t.name, hint(t.name, known))
		}
	}
}

func hint(name string, known []string) string {
	if near := reward.Nearest(name, known); near != "" {
		return "; did you mean \"" + near + "\"?"
	}
	if len(known) == 0 {
		return ""
	}
	return "; there are " + strings.Join(known, ", ")
}

// rewardMistakes takes a Compile error apart.
func (l *loader) rewardMistakes(err error) {
	if many, ok := err.(interface{ Unwrap() []error }); ok {
		for _, e := range many.Unwrap() {
			l.rewardMistakes(e)
		}
		return
	}
	var ee *reward.ExprError
	if !errors.As(err, &ee) {
		if len(l.mistakes) == 0 { // whatever was found while reading says it better
			l.fail(place{1, 1}, "%v", err)
		}
		return
	}
	n := l.places.fields["reward "+ee.Reward+" "+ee.Field]
	if n == nil || l.places.cut && strings.HasPrefix(ee.Msg, "not an expression") {
		return // already a mistake: the field is missing, or cut at a comma
	}
	l.fail(l.inside(n, ee.Offset), "%s", ee.Msg)
}

// inside is the place of a character of a scalar's text, as far as the text
// stands on the scalar's own line; else the scalar's place.
func (l *loader) inside(n ast.Node, offset int) place {
	p := at(n)
	s, ok := n.(*ast.StringNode)
	if !ok || p.line > len(l.lines) || p.column < 1 {
		return p
	}
	line := []rune(l.lines[p.line-1])
	start := p.column - 1
	if start < len(line) && (line[start] == '"' || line[start] == '\'') {
		start++
	}
	if start <= len(line) && strings.HasPrefix(string(line[start:]), s.Value) {
		return place{p.line, start + 1 + offset}
	}
	return p
}

func (l *loader) holdout(n ast.Node) {
	share := &l.p.Reward.Holdout
	l.percent(share, "holdout")(n)
	if *share == 1 {
		l.fail(at(n), "a holdout of 100%% rewards nobody")
		*share = 0
	}
}

func (l *loader) label(dst *string, what string) func(ast.Node) {
	return func(n ast.Node) {
		s, ok := l.text(n, what)
		if ok && !isLabel(s) {
			l.fail(at(n), "%s cannot be %q: a letter, then letters, digits, _ and - inside", what, s)
			return
		}
		*dst = s
	}
}

func (l *loader) timeZone(n ast.Node) {
	s, ok := l.text(n, "time_zone")
	if !ok {
		return
	}
	zone, err := time.LoadLocation(s)
	if err != nil || s == "" || s == "Local" {
		l.fail(at(n), "time_zone %q is not known; write one such as Europe/Amsterdam or UTC", s)
		return
	}
	l.p.TimeZone = zone
}

func (l *loader) currency(n ast.Node) {
	s, ok := l.text(n, "currency")
	if !ok {
		return
	}
	if len(s) != 3 || strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" {
		l.fail(at(n), "currency is three capital letters such as EUR, not %q", s)
		return
	}
	l.p.Currency = s
}

// starts reads a day, which begins at midnight in the programme's time zone, or
// a full RFC 3339 time.
func (l *loader) starts(n ast.Node) {
	s, ok := l.text(n, "starts")
	if !ok {
		return
	}
	t, err := time.ParseInLocation(time.DateOnly, s, l.p.TimeZone)
	if err != nil {
		t, err = time.Parse(time.RFC3339, s)
	}
	if err != nil || t.Year() < 1970 {
		l.fail(at(n), "starts is a day such as 2026-01-31, or a time with a zone such as 2026-01-31T09:00:00+01:00, not %q", s)
		return
	}
	l.p.Reward.StartsMS = t.UnixMilli()
}

// head reads one head.
func (l *loader) head(key ast.Node, name string, n ast.Node) {
	h := model.HeadConfig{Name: name}
	var event, no ast.Node
	before := len(l.mistakes)
	l.object(n, "head "+name,
		field{"predict", true, func(n ast.Node) {
			l.object(n, "predict", field{"event", false, func(v ast.Node) { event = v }}, field{"no", false, func(v ast.Node) { no = v }})
			if len(l.mistakes) == before && (event == nil) == (no == nil) {
				l.fail(at(n), "predict is {event: SIGNAL} or {no: SIGNAL}")
			}
		}},
		field{"within", true, l.positive(&h.Within, "within")},
		field{"sweep", false, l.positive(&h.Sweep, "sweep")},
		field{"active_within", false, l.positive(&h.ActiveWithin, "active_within")},
	)
	for _, t := range []struct {
		node ast.Node
		dst  *string
	}{{event, &h.Event}, {no, &h.No}} {
		if t.node != nil {
			l.textInto(t.dst, "predict")(t.node)
			l.places.targets = append(l.places.targets, target{t.node, *t.dst})
		}
	}
	l.places.heads[name] = key
	l.p.Heads = append(l.p.Heads, h)
}

// positive reads a time above zero.
func (l *loader) positive(dst *time.Duration, what string) func(ast.Node) {
	return func(n ast.Node) {
		before := len(l.mistakes)
		l.duration(dst, what)(n)
		if len(l.mistakes) == before && *dst == 0 {
			l.fail(at(n), "%s must be longer than 0", what)
		}
	}
}

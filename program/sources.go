package program

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/goccy/go-yaml/ast"

	"github.com/guerdon/guerdon/source"
)

// Source is a topic of other people's records, for ingest.
type Source struct {
	source.Config
	Attrs []string // attributes that pass, beside those that Fields maps by name
}

// sources reads the section; what source.New refuses becomes a mistake with a place.
func (l *loader) sources(n ast.Node) {
	topics := map[string]string{}
	l.each(n, "sources", func(key ast.Node, name string, value ast.Node) {
		if !isLabel(name) {
			l.fail(at(key), "a source cannot be called %q: a letter, then letters, digits, _ and -", name)
			return
		}
		s := Source{Config: source.Config{Name: name, Fields: map[string]string{}, Types: map[string]string{}}}
		places := map[string]ast.Node{}
		before := len(l.mistakes)
		keep := func(f string, read func(ast.Node)) func(ast.Node) {
			return func(n ast.Node) {
				places[f] = n
				read(n)
			}
		}
		l.object(value, "source "+name,
			field{"topic", true, keep("topic", l.textInto(&s.Topic, "topic"))},
			field{"format", true, keep("format", l.oneOf(&s.Format, "format", source.Formats()...))},
			field{"time_zone", false, keep("time_zone", l.textInto(&s.TimeZone, "time_zone"))},
			field{"currency", false, keep("currency", l.textInto(&s.Currency, "currency"))},
			field{"fields", false, keep("fields", l.texts(s.Fields, "fields", places))},
			field{"types", false, keep("types", l.texts(s.Types, "types", places))},
			field{"attrs", false, func(n ast.Node) { l.attrs(n, &s) }},
		)
		if other, taken := topics[s.Topic]; taken && s.Topic != "" {
			l.fail(at(places["topic"]), "topic %s is read by source %s already; a topic is one source", s.Topic, other)
		}
		topics[s.Topic] = name
		l.direct(&s, places)
		if len(l.mistakes) > before {
			return
		}
		if _, err := source.New(s.Config, noSchemas{}); err != nil {
			l.sourceMistake(value, &s, places, err)
		}
		l.p.Sources = append(l.p.Sources, s)
	})
}

// texts reads name: text pairs.
func (l *loader) texts(dst map[string]string, what string, places map[string]ast.Node) func(ast.Node) {
	return func(n ast.Node) {
		l.each(n, what, func(key ast.Node, name string, value ast.Node) {
			if text, ok := l.text(value, name); ok {
				dst[name] = text
				places[what+" "+name] = key
			}
		})
	}
}

func (l *loader) attrs(n ast.Node, s *Source) {
	for _, item := range items(n) {
		name, ok := l.text(item, "attrs")
		switch {
		case ok && source.Direct(name):
			l.fail(at(item), "%q names a person directly; it must not pass ingest", name)
		case ok && slices.Contains(s.Attrs, name):
			l.fail(at(item), "%q stands here a second time", name)
		case ok:
			s.Attrs = append(s.Attrs, name)
		}
	}
}

// direct refuses fields that would carry who a person is past ingest.
func (l *loader) direct(s *Source, places map[string]ast.Node) {
	for _, f := range slices.Sorted(maps.Keys(s.Fields)) {
		if name, ok := strings.CutPrefix(f, "attrs."); ok && source.Direct(name) {
			l.fail(at(places["fields "+f]), "%q names a person directly; it must not pass ingest", name)
		}
	}
}

// lintSources warns of signals that wait for an attribute that no source lets pass.
func (l *loader) lintSources() {
	pass := map[string]bool{}
	for i := range l.p.Sources {
		for _, name := range l.p.Sources[i].Attrs {
			pass[name] = true
		}
		for f := range l.p.Sources[i].Fields {
			pass[strings.TrimPrefix(f, "attrs.")] = true
		}
	}
	for _, s := range l.p.Features.Signals {
		var needs []string
		for _, m := range s.Match.Attrs {
			needs = append(needs, m.Name)
		}
		if name, ok := strings.CutPrefix(s.Value, "attrs."); ok {
			needs = append(needs, name)
		}
		for _, name := range needs {
			if len(l.p.Sources) > 0 && !pass[name] {
				l.warn(at(l.places.signals[s.Name]), "%s needs the attribute %s, and no source lets it pass: add it to attrs of the source it comes from, unless it is written to the events topic directly", s.Name, name)
			}
		}
	}
}

// sourceMistake puts an error of source.New, which starts with the field it is about,
// to its place.
func (l *loader) sourceMistake(n ast.Node, s *Source, places map[string]ast.Node, err error) {
	_, text, _ := strings.Cut(err.Error(), strconv.Quote(s.Name)+": ")
	what, _, _ := strings.Cut(text, ":")
	where := n
	if p := places[what]; p != nil {
		where = p
	}
	for _, entries := range []struct {
		of    string
		names map[string]string
	}{{"fields", s.Fields}, {"types", s.Types}} {
		for _, name := range slices.Sorted(maps.Keys(entries.names)) {
			if entries.of == what && (strings.Contains(text, strconv.Quote(name)) || strings.HasPrefix(text, what+": "+name+":")) {
				where = places[what+" "+name]
			}
		}
	}
	l.fail(at(where), "%s", text)
}

// noSchemas stands for the registry while a programme is only checked.
type noSchemas struct{}

func (noSchemas) Schema(int) (source.Schema, error) {
	return source.Schema{}, errors.New("no schema registry")
}

// Package source turns records of other people's formats into events: Guerdon
// JSON with raw users, CloudEvents, Segment and RudderStack, Shopify webhooks,
// GA4, Snowplow, and Avro, Protobuf and JSON Schema in the framing of a schema
// registry. What becomes of each field is in docs/sources.md.
//
// It is pure: no Kafka, no network, no clock. Schemas come through an interface.
// Amounts never pass through a float, and no input makes it panic.
package source

import (
	"errors"
	"fmt"
	"sync"
	"time"
	_ "time/tzdata" // a source's time zone exists on every machine

	"github.com/guerdon/guerdon/record"
)

// MaxRecordBytes bounds a record that may hold a batch; each event in it is
// bounded by record.MaxEventBytes.
const MaxRecordBytes = 1 << 20

// TypeIdentify is the type of an event whose point is that an anonymous visitor
// and a user are one person.
const TypeIdentify = "identify"

var (
	// ErrUnusable marks a record that no retry makes usable: a dead letter. The
	// text says where in the record, and what is wrong.
	ErrUnusable = errors.New("unusable record")
	// ErrUnknownSchema is what Schemas answers for an id that does not exist. It
	// makes a dead letter; every other error of Schemas is worth a retry.
	ErrUnknownSchema = errors.New("unknown schema")
)

// Config is one source of the programme file's `sources:` section.
type Config struct {
	Name     string
	Topic    string
	Format   string            // one of Formats
	TimeZone string            // IANA name, for times without a zone; "": such times are errors
	Currency string            // ISO 4217, where the record names none
	Fields   map[string]string // canonical field → path in the decoded document
	Types    map[string]string // the format's event name → type; "" drops such events
}

// Header is one header of a Kafka record.
type Header struct {
	Key   string
	Value []byte
}

// Record is one record of a source topic.
type Record struct {
	Topic      string
	Partition  int32
	Offset     int64
	TimeMS     int64
	Key, Value []byte
	Headers    []Header
}

// Event is an event whose Member is still the raw user id of the source. At
// least one of Member and Anonymous is set.
type Event struct {
	record.Event
	Anonymous string // raw id of a visitor who has not said who they are
	Merge     bool   // Anonymous turned out to be Member
}

// Schema is a schema of the registry with everything it refers to.
type Schema struct {
	Type       string // "AVRO", "PROTOBUF" or "JSON"
	Text       string
	References []Reference
}

// Reference is a schema that another one names.
type Reference struct {
	Name   string // as the referring schema writes it: a type, an import, a $ref
	Schema Schema
}

// Schemas is a schema registry as Adapt sees it. It is asked once per id and
// must be safe for concurrent use.
type Schemas interface {
	Schema(id int) (Schema, error)
}

// Adapter turns the records of one source into events. It is safe for
// concurrent use.
type Adapter struct {
	cfg     Config
	format  *format
	fields  mapping
	zone    *time.Location // nil: times need a zone
	plain   bool           // Guerdon's own encodings as they stand: record decodes them
	schemas *schemaCache
	scratch sync.Pool // *Event
}

// New checks cfg. The error says which of its fields is wrong. schemas may be
// nil where the format has none.
func New(cfg Config, schemas Schemas) (*Adapter, error) {
	a := &Adapter{cfg: cfg, format: formats[cfg.Format]}
	a.scratch.New = func() any { return new(Event) }
	if a.format == nil {
		return nil, fmt.Errorf("source %q: format: %q is none of %v", cfg.Name, cfg.Format, Formats())
	}
	if a.format.schema != "" {
		if schemas == nil {
			return nil, fmt.Errorf("source %q: format: %s needs a schema registry", cfg.Name, cfg.Format)
		}
		a.schemas = newSchemaCache(schemas, a.format.schema)
	}
	if cfg.TimeZone != "" {
		zone, err := time.LoadLocation(cfg.TimeZone)
		if err != nil || cfg.TimeZone == "Local" {
			return nil, fmt.Errorf("source %q: time_zone: %q is no IANA time zone such as Europe/Amsterdam", cfg.Name, cfg.TimeZone)
		}
		a.zone = zone
	}
	if cfg.Currency != "" {
		if _, ok := digits(cfg.Currency); !ok {
			return nil, fmt.Errorf("source %q: currency: %q is no ISO 4217 code such as EUR", cfg.Name, cfg.Currency)
		}
	}
	for native, t := range cfg.Types {
		if native == "" {
			return nil, fmt.Errorf("source %q: types: an event without a name is mapped to %q", cfg.Name, t)
		}
	}
	var err error
	if a.fields, err = a.format.mapping(cfg.Fields); err != nil {
		return nil, fmt.Errorf("source %q: fields: %w", cfg.Name, err)
	}
	a.plain = cfg.Format == "guerdon" && len(cfg.Fields) == 0
	return a, nil
}

// Adapt calls emit for every event of in, in order. A record is usable as a
// whole or not at all: where one event of a batch is unusable, none is emitted.
// The event is valid until emit returns. An error that wraps ErrUnusable is for
// the dead letters; one of emit comes back as it is; any other is worth a retry.
func (a *Adapter) Adapt(in *Record, emit func(*Event) error) error {
	e := a.scratch.Get().(*Event)
	defer a.scratch.Put(e)
	if len(in.Value) > MaxRecordBytes {
		return unusable("", "%w: %d bytes, more than %d", record.ErrOversized, len(in.Value), MaxRecordBytes)
	}
	if a.plain {
		if done, err := a.adaptPlain(in, e, emit); done {
			return err
		}
	}
	docs, err := a.format.split(a, in)
	if err != nil {
		return err
	}
	for i := 0; i < len(docs) && len(docs) > 1; i++ {
		if _, err := a.build(&docs[i], in, e); err != nil {
			return fmt.Errorf("event %d of %d: %w", i+1, len(docs), err)
		}
	}
	for i := range docs {
		ok, err := a.build(&docs[i], in, e)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if err := emit(e); err != nil {
			return err
		}
	}
	return nil
}

// adaptPlain takes Guerdon's own encodings the way the engine does, strictly and
// without a tree. It is not done with JSON whose times may still get a zone.
func (a *Adapter) adaptPlain(in *Record, e *Event, emit func(*Event) error) (done bool, err error) {
	e.Anonymous, e.Merge = "", false
	if err := e.Event.Decode(in.Value); err != nil {
		if a.zone != nil && len(in.Value) > 0 && in.Value[0] == '{' && !errors.Is(err, record.ErrControl) {
			return false, nil
		}
		return true, fmt.Errorf("%w: %w", ErrUnusable, err)
	}
	if t, ok := a.cfg.Types[e.Type]; ok {
		if e.Type = t; t == "" {
			return true, nil
		}
	}
	if e.Source == "" {
		e.Source = a.cfg.Name
	}
	if e.Currency == "" && carriesMoney(&e.Event) {
		e.Currency = a.cfg.Currency
	}
	if err := fits(&e.Event); err != nil {
		return true, err
	}
	return true, emit(e)
}

func carriesMoney(e *record.Event) bool { return e.Value != 0 || len(e.Lines) > 0 }

// fits refuses an event that its canonical encoding makes too long. Only long
// ones are encoded to find out: an escape takes at most six bytes for one.
func fits(e *record.Event) error {
	n := 512 + len(e.ID) + len(e.Source) + len(e.Type) + len(e.Member) + len(e.Order) + len(e.RefundOf)
	for i := range e.Lines {
		n += 80 + len(e.Lines[i].SKU)
	}
	for i := range e.Attrs {
		n += 8 + len(e.Attrs[i].Name) + len(e.Attrs[i].Value)
	}
	if n*6 < record.MaxEventBytes {
		return nil
	}
	if n := len(record.AppendEvent(nil, e)); n > record.MaxEventBytes {
		return unusable("", "%w: an event of %d bytes, more than %d", record.ErrOversized, n, record.MaxEventBytes)
	}
	return nil
}

// unusable is a dead letter's reason: what is wrong at a path of the document.
func unusable(at, what string, args ...any) error {
	err := fmt.Errorf(what, args...)
	if at == "" {
		return fmt.Errorf("%w: %w", ErrUnusable, err)
	}
	return fmt.Errorf("%w: %s: %w", ErrUnusable, at, err)
}

// clip quotes what a record says, short enough for a reason.
func clip(s string) string {
	if len(s) > 40 {
		s = s[:40] + "…"
	}
	return fmt.Sprintf("%q", s)
}

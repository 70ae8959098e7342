package source

import (
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
)

// decoder reads the payload of one schema.
type decoder func(payload []byte) (value, error)

// schemaCache holds a decoder per schema id. Ids never change their meaning, so
// nothing is ever forgotten or asked twice.
type schemaCache struct {
	schemas Schemas
	want    string // the registry's name of the format's schema type

	mu       sync.RWMutex
	decoders map[int]compiled
}

type compiled struct {
	decode decoder
	err    error // the schema itself is unusable
}

func newSchemaCache(s Schemas, want string) *schemaCache {
	return &schemaCache{schemas: s, want: want, decoders: map[int]compiled{}}
}

func (c *schemaCache) decoder(id int) (decoder, error) {
	c.mu.RLock()
	d, ok := c.decoders[id]
	c.mu.RUnlock()
	if ok {
		return d.decode, d.err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if d, ok := c.decoders[id]; ok {
		return d.decode, d.err
	}
	s, err := c.schemas.Schema(id)
	switch {
	case errors.Is(err, ErrUnknownSchema):
		return nil, unusable("", "schema %d: %w", id, err)
	case err != nil:
		return nil, fmt.Errorf("schema %d: %w", id, err)
	}
	d.decode, d.err = c.compile(id, s)
	c.decoders[id] = d
	return d.decode, d.err
}

func (c *schemaCache) compile(id int, s Schema) (_ decoder, err error) {
	defer caught(id, "compile", &err)
	if s.Type == "" {
		s.Type = "AVRO" // the registry leaves out its default
	}
	if s.Type != c.want {
		return nil, unusable("", "schema %d is %s, and the source's format wants %s", id, s.Type, c.want)
	}
	var d decoder
	switch s.Type {
	case "AVRO":
		d, err = compileAvro(s)
	case "PROTOBUF":
		d, err = compileProtobuf(s)
	default:
		d, err = compileJSONSchema(s)
	}
	if err != nil {
		return nil, unusable("", "schema %d: %w", id, err)
	}
	return func(b []byte) (v value, err error) {
		defer caught(id, "decode", &err)
		return d(b)
	}, nil
}

// caught turns a panic of a schema library into an unusable record: schemas and
// payloads are other people's, and so is the code that reads them.
func caught(id int, doing string, err *error) {
	if r := recover(); r != nil {
		*err = unusable("", "schema %d: cannot %s: %v", id, doing, r)
	}
}

// splitRegistry reads the framing of Confluent's serializers: a zero byte, the
// schema's id in four bytes, the payload.
func splitRegistry(a *Adapter, in *Record) (docs []value, err error) {
	b := in.Value
	if len(b) < 5 || b[0] != 0 {
		return nil, unusable("", "no schema id: want a zero byte and four bytes of id first")
	}
	id := binary.BigEndian.Uint32(b[1:])
	if id > 1<<31-1 {
		return nil, unusable("", "no schema id: %d is out of range", id)
	}
	decode, err := a.schemas.decoder(int(id))
	if err != nil {
		return nil, err
	}
	doc, err := decode(b[5:])
	if err != nil {
		return nil, err
	}
	if doc.kind != object {
		return nil, unusable("", "want a record, got %v", doc.kind)
	}
	return []value{doc}, nil
}

// flattenReferences calls visit for every schema that s refers to, the ones
// referred to before those that refer to them, each name once.
func (s *Schema) flattenReferences(visit func(name, text string) error) error {
	return s.references(map[string]bool{}, 0, visit)
}

func (s *Schema) references(seen map[string]bool, depth int, visit func(name, text string) error) error {
	if depth > maxDepth {
		return fmt.Errorf("references nested deeper than %d", maxDepth)
	}
	for i := range s.References {
		r := &s.References[i]
		if seen[r.Name] {
			continue
		}
		seen[r.Name] = true
		if err := r.Schema.references(seen, depth+1, visit); err != nil {
			return err
		}
		if err := visit(r.Name, r.Schema.Text); err != nil {
			return fmt.Errorf("reference %s: %w", clip(r.Name), err)
		}
	}
	return nil
}

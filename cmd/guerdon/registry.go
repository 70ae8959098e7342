package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/twmb/franz-go/pkg/sr"

	"github.com/guerdon/guerdon/source"
)

// registryFlags say where the schemas of a source's records are.
type registryFlags struct {
	Registry             string `help:"Confluent Schema Registry." env:"GUERDON_REGISTRY" placeholder:"URL"`
	RegistryUser         string `help:"Who logs in there." env:"GUERDON_REGISTRY_USER" placeholder:"NAME"`
	RegistryPasswordFile string `help:"File of the password; or put it into GUERDON_REGISTRY_PASSWORD." env:"GUERDON_REGISTRY_PASSWORD_FILE" placeholder:"FILE"`
}

// schemas is the registry; nil where none is named.
func (f *registryFlags) schemas() (source.Schemas, error) {
	if f.Registry == "" {
		return nil, nil
	}
	opts := []sr.ClientOpt{sr.URLs(f.Registry)}
	if f.RegistryUser != "" {
		password, err := secret("--registry-password-file", f.RegistryPasswordFile, "GUERDON_REGISTRY_PASSWORD")
		if err != nil {
			return nil, err
		}
		opts = append(opts, sr.BasicAuth(f.RegistryUser, password))
	}
	client, err := sr.NewClient(opts...)
	if err != nil {
		return nil, fmt.Errorf("schema registry %s: %w", f.Registry, err)
	}
	return &registry{client}, nil
}

// registry answers source.Adapter, which asks once per id.
type registry struct{ client *sr.Client }

// registryTimeout is shorter than a transaction of ingest, which waits for the answer.
const registryTimeout = 5 * time.Second

// Schema fetches a schema and everything it refers to.
func (r *registry) Schema(id int) (source.Schema, error) {
	ctx, cancel := context.WithTimeout(context.Background(), registryTimeout)
	defer cancel()
	s, err := r.client.SchemaByID(ctx, id)
	if answer := new(sr.ResponseError); errors.As(err, &answer) && errors.Is(answer.SchemaError(), sr.ErrSchemaNotFound) {
		return source.Schema{}, fmt.Errorf("%w: %w", source.ErrUnknownSchema, err)
	}
	if err != nil {
		return source.Schema{}, fmt.Errorf("schema registry: schema %d: %w", id, err)
	}
	return r.resolve(ctx, s, 0)
}

func (r *registry) resolve(ctx context.Context, s sr.Schema, depth int) (source.Schema, error) {
	const deepest = 64
	if depth > deepest {
		return source.Schema{}, fmt.Errorf("%w: references are nested deeper than %d", source.ErrUnknownSchema, deepest)
	}
	out := source.Schema{Type: s.Type.String(), Text: s.Schema}
	for _, ref := range s.References {
		to, err := r.client.SchemaByVersion(ctx, ref.Subject, ref.Version)
		if err != nil {
			return out, fmt.Errorf("schema registry: %s version %d: %w", ref.Subject, ref.Version, err)
		}
		whole, err := r.resolve(ctx, to.Schema, depth+1)
		if err != nil {
			return out, err
		}
		out.References = append(out.References, source.Reference{Name: ref.Name, Schema: whole})
	}
	return out, nil
}

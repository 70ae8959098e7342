package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/guerdon/guerdon/ingest"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// keyFlags name the secret behind pseudonyms.
type keyFlags struct {
	IdentityKeyFile string `help:"File with the secret behind pseudonyms, at least 16 random bytes; or put it into GUERDON_IDENTITY_KEY." env:"GUERDON_IDENTITY_KEY_FILE" placeholder:"FILE"`
}

const identityKey = "GUERDON_IDENTITY_KEY"

// given says whether there is a key at all.
func (f *keyFlags) given() bool { return f.IdentityKeyFile != "" || os.Getenv(identityKey) != "" }

func (f *keyFlags) key() (*ingest.Key, error) {
	text, err := secret("--identity-key-file", f.IdentityKeyFile, identityKey)
	if err != nil {
		return nil, err
	}
	key, err := ingest.NewKey([]byte(text))
	if err != nil {
		return nil, fmt.Errorf("identity key: %w", err)
	}
	return key, nil
}

// secret reads one from the file that a flag names, or from a variable: never from a
// flag, which everybody can see who lists processes.
func secret(flag, path, variable string) (string, error) {
	fromEnv := os.Getenv(variable)
	switch {
	case path == "" && fromEnv == "":
		return "", fmt.Errorf("name a file with %s, or set %s", flag, variable)
	case path == "":
		return fromEnv, nil
	case fromEnv != "":
		return "", fmt.Errorf("both %s and %s are given; drop one", flag, variable)
	}
	if err := stream.CheckSecretFile(path); err != nil {
		return "", fmt.Errorf("%s: %w", flag, err)
	}
	b, err := os.ReadFile(path)
	if err != nil {
		return "", fmt.Errorf("%s: %w", flag, err)
	}
	text := strings.TrimSpace(string(b))
	if text == "" {
		return "", fmt.Errorf("%s: %s is empty", flag, path)
	}
	return text, nil
}

// ingestFlags say how to ingest.
type ingestFlags struct {
	keyFlags
	registryFlags
	Encoding string `help:"Of the events written: json or protobuf." enum:"json,protobuf" default:"json" env:"GUERDON_ENCODING"`
}

// open reads the identities and checks the sources.
func (f *ingestFlags) open(ctx context.Context, cfg stream.Config, p *program.Program, partitions int32) (*ingest.Transformer, error) {
	key, err := f.key()
	if err != nil {
		return nil, err
	}
	schemas, err := f.schemas()
	if err != nil {
		return nil, err
	}
	c := ingest.Config{Stream: cfg, Key: key, Schemas: schemas, Partitions: partitions}
	for _, s := range p.Sources {
		c.Sources = append(c.Sources, ingest.Source(s))
	}
	if f.Encoding == "protobuf" {
		c.Encode = record.AppendEventProto
	}
	t, err := ingest.New(ctx, c)
	if errors.Is(err, ingest.ErrKey) {
		err = fmt.Errorf("%w; the identities topic belongs to another --identity-key-file", err)
	}
	return t, err
}

type ingestCmd struct {
	kafkaFlags
	ingestFlags
	Program    string        `help:"Programme file." required:"" env:"GUERDON_PROGRAM" placeholder:"FILE"`
	Partitions int32         `help:"Partitions of the events topic, where it does not exist yet." default:"8"`
	Instance   string        `help:"This process's name in the consumer group, so that a restart takes its partitions back at once; default: a new member each time."`
	Commit     time.Duration `help:"Time between Kafka transactions, 20ms to 1s." default:"50ms"`
	metricsFlags
}

func (ingestCmd) Help() string {
	return `Reads the topics under the programme's sources and writes events to the events topic,
exactly once, under pseudonyms. Several processes share the partitions.

Example:
  guerdon ingest --program acme.yaml --identity-key-file identity.key --registry http://registry:8081`
}

// Run ingests until interrupted.
func (c *ingestCmd) Run(ctx context.Context, a *app) error {
	p, err := program.Load(c.Program)
	if err != nil {
		return err
	}
	if len(p.Sources) == 0 {
		return fmt.Errorf("programme %s has no sources: nothing to ingest", p.Name)
	}
	config := productConfig{stream: c.kafkaFlags.config(a), partitions: c.Partitions, program: p}
	config.stream.Instance, config.stream.CommitInterval = c.Instance, c.Commit
	told, err := c.metricsFlags.open(a, &config.stream)
	if err != nil {
		return err
	}
	defer told.close()
	if err := config.topics(ctx); err != nil {
		return err
	}
	product := &product{}
	if product.ingester, err = c.ingestFlags.open(ctx, config.stream, p, config.partitions); err != nil {
		return err
	}
	defer product.ingester.Close()
	told.opened(product)
	return product.serve(ctx, a, fmt.Sprintf("programme %s, ingesting %s", p.Name, strings.Join(product.ingester.Topics(), ", ")))
}

// openIngest is ingest inside `run`, where the programme has sources. It is a group of
// its own beside the engine's; what the engine tells Prometheus stays the engine's.
func (p *product) openIngest(ctx context.Context, c *productConfig, f *ingestFlags) (err error) {
	if len(c.program.Sources) == 0 {
		return nil
	}
	if !f.given() {
		return fmt.Errorf("programme %s has sources, whose raw ids need pseudonyms: name a key with --identity-key-file, or leave them to 'guerdon ingest' with --no-ingest", c.program.Name)
	}
	cfg := c.stream
	cfg.Metrics = stream.Metrics{}
	if cfg.AtLeastOnce { // what is scored so; events are written once, in transactions
		cfg.AtLeastOnce, cfg.CommitInterval = false, 0
	}
	p.ingester, err = f.open(ctx, cfg, c.program, c.partitions)
	return err
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"github.com/guerdon/guerdon/engine"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/program"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/stream"
)

// inForce names a programme and a model: the value of the models topic's keys
// "genesis" (what governs from offset 0, written once) and "current".
type inForce struct {
	Program string `json:"program"`
	Model   string `json:"model"`
	Epoch   uint64 `json:"epoch"`
	Seed    string `json:"seed"` // fingerprint of the key of holdout and exploration
}

const modelsCurrent = "current"

// loadModel reads the model the programme names, or the file given instead.
func loadModel(p *program.Program, path string) (*model.Model, error) {
	if path == "" {
		if p.Model == "" && len(p.Heads) == 0 {
			return headless(p)
		}
		if p.Model == "" {
			return nil, errors.New("the programme names no model: fit one with `guerdon train`, then set `model:` in the programme file or pass --model")
		}
		path = p.Model
	}
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("model file: %w", err)
	}
	m, err := model.Parse(text)
	if err != nil {
		return nil, fmt.Errorf("model file %s: %w", path, err)
	}
	return m, nil
}

// headless is the model of a programme that predicts nothing: plain rules need none.
func headless(p *program.Program) (*model.Model, error) {
	spec := model.Spec{Format: model.Format}
	for _, name := range p.Layout().Names() {
		spec.Features = append(spec.Features, model.FeatureSpec{Name: name, Transform: model.TransformIdentity, Scale: 1})
	}
	return model.New(spec)
}

// publish puts a programme and a model in force and returns the seed key. Of processes
// that do so at once the last that was opened goes first; the others look again, and
// find it done.
func publish(ctx context.Context, c *productConfig) (seed []byte, err error) {
	for again := 0; ; again++ {
		seed, err = publishOnce(ctx, c)
		if !errors.Is(err, stream.ErrFenced) || again == 20 {
			return seed, err
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(rand.N(500 * time.Millisecond)): // not in step with the others
		}
	}
}

// publishOnce is one attempt, which another's fences. The first
// ever is the genesis of the events log; a later one is switched to by a control
// record in every partition, in one transaction with the texts, so that a replay
// switches at the same records.
func publishOnce(ctx context.Context, c *productConfig) (seed []byte, err error) {
	// Opened before the topic is read: it fences whoever else is about to publish.
	a, err := stream.NewAppender(ctx, c.stream, "models")
	if err != nil {
		return nil, err
	}
	defer a.Close()
	known, err := stream.LoadModels(ctx, c.stream)
	if err != nil {
		return nil, err
	}
	force := inForce{Program: c.program.Hash(), Model: c.model.ID(), Epoch: c.addresses.Epoch}
	genesis := known[stream.ModelsGenesis] == nil
	if genesis {
		seed, err = seedKey(c.seedFile, c.program.Name, c.stream.Logger)
	} else {
		seed, err = continued(known, c)
	}
	if err != nil {
		return nil, err
	}
	force.Seed = fingerprint(seed)
	want, err := json.Marshal(force)
	if err != nil || bytes.Equal(known[modelsCurrent], want) {
		return seed, err
	}
	var messages []stream.Message
	put := func(key string, value []byte) {
		messages = append(messages, stream.Message{Topic: stream.Models, Partition: -1, Key: []byte(key), Value: value})
	}
	put(stream.ProgramKey(force.Program), c.program.Text())
	put(stream.ModelKey(force.Model), c.model.Encode())
	if genesis {
		put(stream.ModelsGenesis, want)
	} else {
		control := record.AppendControl(nil, &record.Control{Kind: record.ControlSwitch, Program: force.Program, Model: force.Model})
		for i := range c.partitions {
			messages = append(messages, stream.Message{Topic: stream.Events, Partition: i, Value: control})
		}
	}
	put(modelsCurrent, want)
	if err := a.Append(ctx, messages, nil); err != nil {
		return nil, fmt.Errorf("publish programme and model: %w", err)
	}
	return seed, nil
}

// continued checks that a log that has begun can go on with what we were given, and
// returns its seed key.
func continued(known map[string][]byte, c *productConfig) ([]byte, error) {
	book := &modelBook{texts: known}
	began, err := book.genesis()
	if err != nil {
		return nil, err
	}
	if began.Epoch != c.addresses.Epoch {
		return nil, fmt.Errorf("the events log is of epoch %d, the addresses file of epoch %d: use the deployment this log began with, or another --prefix",
			began.Epoch, c.addresses.Epoch)
	}
	b, err := book.Genesis()
	if err != nil {
		return nil, err
	}
	if b.Layout.Hash() != c.program.Layout().Hash() {
		return nil, fmt.Errorf("programme %s: %w", c.program.Name, engine.ErrLayout)
	}
	return book.seed(c.seedFile, c.stream.Logger)
}

// seed is the key this log began with, or an error where we were given another.
func (b *modelBook) seed(file string, log *slog.Logger) ([]byte, error) {
	began, err := b.genesis()
	if err != nil {
		return nil, err
	}
	p, err := program.Parse("models topic", b.texts[stream.ProgramKey(began.Program)])
	if err != nil {
		return nil, err
	}
	seed, err := seedKey(file, p.Name, log)
	if err == nil && fingerprint(seed) != began.Seed {
		err = errors.New("the seed key is not the one this log began with, so holdout and exploration would change: pass the --seed-file it was started with")
	}
	return seed, err
}

// modelBook serves engine bundles from the texts of the models topic.
type modelBook struct {
	texts  map[string][]byte
	reload func() (map[string][]byte, error) // nil: texts are all there is
	made   map[[2]string]*engine.Bundle      // by programme and model: partitions share them
}

// openModelBook reads the topic, and again when a switch names what is new.
func openModelBook(ctx context.Context, cfg stream.Config) (*modelBook, error) {
	load := func() (map[string][]byte, error) { return stream.LoadModels(ctx, cfg) }
	texts, err := load()
	if err != nil {
		return nil, err
	}
	return &modelBook{texts: texts, reload: load}, nil
}

// inGeneration is cfg for the generation of the state that is in force.
func inGeneration(ctx context.Context, cfg stream.Config) (stream.Config, error) {
	texts, err := stream.LoadModels(ctx, cfg)
	if err != nil {
		return cfg, err
	}
	all, err := stream.Generations(texts)
	cfg.Generation = stream.Current(all)
	return cfg, err
}

func (b *modelBook) genesis() (inForce, error) {
	var g inForce
	text := b.texts[stream.ModelsGenesis]
	if text == nil {
		return g, errors.New("the models topic names no programme yet: start `guerdon run` with one first")
	}
	if err := json.Unmarshal(text, &g); err != nil {
		return g, fmt.Errorf("models topic, key %q: %w", stream.ModelsGenesis, err)
	}
	return g, nil
}

// generations are the rewinds so far.
func (b *modelBook) generations() ([]stream.Generation, error) { return stream.Generations(b.texts) }

// Genesis implements engine.Bundles.
func (b *modelBook) Genesis() (*engine.Bundle, error) {
	g, err := b.genesis()
	if err != nil {
		return nil, err
	}
	return b.Bundle(g.Program, g.Model)
}

// Bundle implements engine.Bundles.
func (b *modelBook) Bundle(programID, modelID string) (*engine.Bundle, error) {
	key := [2]string{programID, modelID}
	if made := b.made[key]; made != nil {
		return made, nil
	}
	if (b.texts[stream.ProgramKey(programID)] == nil || b.texts[stream.ModelKey(modelID)] == nil) && b.reload != nil {
		texts, err := b.reload()
		if err != nil {
			return nil, fmt.Errorf("%w: %w", stream.ErrRetry, err)
		}
		b.texts = texts
	}
	text, encoded := b.texts[stream.ProgramKey(programID)], b.texts[stream.ModelKey(modelID)]
	if text == nil || encoded == nil {
		return nil, fmt.Errorf("the models topic does not hold programme %s with model %s", programID, modelID)
	}
	p, err := program.Parse("models topic", text)
	if err != nil {
		return nil, err
	}
	m, err := model.Parse(encoded)
	if err != nil {
		return nil, err
	}
	bundle, err := newBundle(p, m)
	if err != nil {
		return nil, err
	}
	if b.made == nil {
		b.made = map[[2]string]*engine.Bundle{}
	}
	b.made[key] = bundle
	return bundle, nil
}

// newBundle joins what was compiled from a programme with a model.
func newBundle(p *program.Program, m *model.Model) (*engine.Bundle, error) {
	b := &engine.Bundle{
		ProgramID:   p.Hash(),
		ModelID:     m.ID(),
		Layout:      p.Layout(),
		Model:       m,
		Symbols:     p.Symbols(),
		Policy:      p.Policy(),
		Purchases:   p.Layout().Signal(record.TypePurchase),
		StartsMS:    p.Reward.StartsMS,
		SweepMS:     p.Sweep().Milliseconds(),
		MaxFutureMS: p.Events.MaxFuture.Milliseconds(),
		Brief:       p.Brief,
	}
	if err := b.Check(); err != nil {
		return nil, err
	}
	return b, nil
}

// besideProgram resolves a path in a programme file against the file's folder.
func besideProgram(programPath, path string) string {
	if path == "" || filepath.IsAbs(path) {
		return path
	}
	return filepath.Join(filepath.Dir(programPath), path)
}

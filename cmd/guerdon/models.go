package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

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
}

const modelsCurrent = "current"

// loadModel reads the model the programme names, or the file given instead.
func loadModel(p *program.Program, path string) (*model.Model, error) {
	if path == "" {
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

// publish puts a programme and a model in force. The first ever is the genesis of
// the events log; a later one is switched to by a control record in every
// partition, in one transaction with the texts, so that a replay switches at the
// same records.
func publish(ctx context.Context, cfg stream.Config, partitions int32, epoch uint64, p *program.Program, m *model.Model) error {
	known, err := stream.LoadModels(ctx, cfg)
	if err != nil {
		return err
	}
	want, err := json.Marshal(inForce{Program: p.Hash(), Model: m.ID(), Epoch: epoch})
	if err != nil {
		return err
	}
	if bytes.Equal(known[modelsCurrent], want) {
		return nil
	}
	genesis := known[stream.ModelsGenesis] == nil
	if !genesis {
		if err := sameLayout(known, p); err != nil {
			return err
		}
	}
	var messages []stream.Message
	put := func(key string, value []byte) {
		messages = append(messages, stream.Message{Topic: stream.Models, Partition: -1, Key: []byte(key), Value: value})
	}
	put(stream.ProgramKey(p.Hash()), p.Text())
	put(stream.ModelKey(m.ID()), m.Encode())
	if genesis {
		put(stream.ModelsGenesis, want)
	} else {
		control := record.AppendControl(nil, &record.Control{Kind: record.ControlSwitch, Program: p.Hash(), Model: m.ID()})
		for i := range partitions {
			messages = append(messages, stream.Message{Topic: stream.Events, Partition: i, Value: control})
		}
	}
	put(modelsCurrent, want)
	a, err := stream.NewAppender(ctx, cfg, "models")
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Append(ctx, messages, nil); err != nil {
		return fmt.Errorf("publish programme and model: %w", err)
	}
	return nil
}

// sameLayout refuses a programme that would change the profiles' bytes.
func sameLayout(known map[string][]byte, p *program.Program) error {
	b, err := (&modelBook{texts: known}).Genesis()
	if err != nil {
		return err
	}
	if b.Layout.Hash() != p.Layout().Hash() {
		return fmt.Errorf("programme %s: %w", p.Name, engine.ErrLayout)
	}
	return nil
}

// modelBook serves engine bundles from the texts of the models topic.
type modelBook struct {
	texts  map[string][]byte
	reload func() (map[string][]byte, error) // nil: texts are all there is
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
	if (b.texts[stream.ProgramKey(programID)] == nil || b.texts[stream.ModelKey(modelID)] == nil) && b.reload != nil {
		texts, err := b.reload()
		if err != nil {
			return nil, err
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
	return newBundle(p, m)
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

// programName is the name the seed key's default derives from: that of the genesis
// programme, so that a switch does not change who is in the holdout.
func (b *modelBook) programName(f inForce) string {
	p, err := program.Parse("models topic", b.texts[stream.ProgramKey(f.Program)])
	if err != nil {
		return ""
	}
	return p.Name
}

package stream

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// Keys of the models topic. Everything a replay needs beside the events stands
// there, by content hash.
const (
	ModelsGenesis       = "genesis"  // what was in force before the first control record
	modelsModelPrefix   = "model/"   // + model id
	modelsProgramPrefix = "program/" // + programme hash
)

// ModelKey is the models topic's key of a model.
func ModelKey(hash string) string { return modelsModelPrefix + hash }

// ProgramKey is the models topic's key of a programme text.
func ProgramKey(hash string) string { return modelsProgramPrefix + hash }

// LoadModels reads the models topic: the last value of each key.
func LoadModels(ctx context.Context, cfg Config) (map[string][]byte, error) {
	r, err := NewReader(ctx, cfg, Models, nil)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	models := map[string][]byte{}
	err = r.ToHighWatermark(ctx, func(_ int32, recs []Record, _ int64) error {
		for _, rec := range recs {
			if rec.Value == nil {
				delete(models, string(rec.Key))
			} else {
				models[string(rec.Key)] = rec.Value
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return models, nil
}

// StoreModels writes entries of the models topic, all or none. timeMS becomes
// the records' timestamp. Entries are by content, so that writing one again is
// harmless; concurrent callers fence each other, and the loser gets an error.
func StoreModels(ctx context.Context, cfg Config, entries map[string][]byte, timeMS int64) error {
	messages := make([]Message, 0, len(entries))
	for _, key := range slices.Sorted(maps.Keys(entries)) {
		value := entries[key]
		if key == "" || value == nil {
			return errors.New("stream: a models entry needs a key and a value")
		}
		messages = append(messages, Message{Topic: Models, Partition: -1, Key: []byte(key), Value: value, TimeMS: timeMS})
	}
	a, err := NewAppender(ctx, cfg, "models")
	if err != nil {
		return err
	}
	defer a.Close()
	if err := a.Append(ctx, messages, nil); err != nil {
		return fmt.Errorf("store models: %w", err)
	}
	return nil
}

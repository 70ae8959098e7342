package stream

import "context"

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

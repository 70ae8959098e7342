package engine

import (
	"fmt"
	"slices"

	"github.com/guerdon/guerdon/features"
	"github.com/guerdon/guerdon/model"
	"github.com/guerdon/guerdon/record"
	"github.com/guerdon/guerdon/reward"
)

// Bundle is one programme and one model, compiled: everything that is in force
// between two switches of a partition's log.
type Bundle struct {
	ProgramID string // content hash of the programme text
	ModelID   string // content hash of the model file
	Layout    *features.Layout
	Model     *model.Model
	Symbols   *reward.Symbols
	Policy    *reward.Policy
	Purchases int // signal that a badge counts as purchases, -1: none

	StartsMS    int64 // earlier events are history and decide nothing
	SweepMS     int64 // silent members are scored at its multiples; 0: never
	MaxFutureMS int64 // how far an event's time may be past its record's timestamp
	Brief       bool  // decisions leave out features and reasons: a replay has them
}

// form is what the bundle's decisions have in common.
func (b *Bundle) form() *record.Form {
	var rewards []record.FormReward
	for _, r := range b.Policy.Rewards() {
		f := record.FormReward{Name: r.Name, Kind: r.Kind, Claim: r.Settle == record.SettleClaim}
		for _, t := range r.Tiers {
			f.Tiers = append(f.Tiers, t.Name)
		}
		rewards = append(rewards, f)
	}
	return record.NewForm(b.ModelID, b.ProgramID, b.Model.Heads(), b.Layout.Names(), rewards)
}

// explains is, per reward, the head whose contributions are its reasons: the one
// that weighs its worth, or the programme's first; -1 where there is no head.
func (b *Bundle) explains() []int {
	heads := b.Model.Heads()
	out := make([]int, len(b.Policy.Rewards()))
	for i, r := range b.Policy.Rewards() {
		out[i] = max(slices.Index(heads, r.Propensity), 0)
		if len(heads) == 0 {
			out[i] = -1
		}
	}
	return out
}

// Check refuses a bundle whose parts were not made for each other.
func (b *Bundle) Check() error {
	if err := b.same("feature", b.Model.Features(), b.Layout.Names()); err != nil {
		return err
	}
	return b.same("head", b.Model.Heads(), b.Symbols.Heads())
}

// same refuses a model whose names are not the programme's, in its order: scores
// and features are found by their place.
func (b *Bundle) same(what string, have, want []string) error {
	if len(want) != len(have) {
		return fmt.Errorf("model %s has %d %ss, the programme %d: train it again with this programme", short(b.ModelID), len(have), what, len(want))
	}
	for i := range want {
		if want[i] != have[i] {
			return fmt.Errorf("model %s has %s %q where the programme has %q: train it again with this programme", short(b.ModelID), what, have[i], want[i])
		}
	}
	return nil
}

// Bundles finds the programme and model that a switch in the log names. The
// texts come from the models topic, so that a replay needs no file.
type Bundles interface {
	// Genesis is what is in force from offset 0 of every partition.
	Genesis() (*Bundle, error)
	// Bundle returns the pair a switch names; an unknown hash is an error.
	Bundle(programID, modelID string) (*Bundle, error)
}

// short shows the first twelve digits of a "sha256:…" id.
func short(id string) string {
	const prefix = "sha256:"
	if len(id) > len(prefix)+12 && id[:len(prefix)] == prefix {
		return id[len(prefix) : len(prefix)+12]
	}
	return id
}

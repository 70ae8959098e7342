package stream

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/guerdon/guerdon/record"
)

// ErrGeneration marks a process that was started in another generation of the state
// than the group now works in: somebody has rewound it meanwhile.
var ErrGeneration = errors.New("the state was rewound")

// ModelsGenerations is the models topic's key of the generations, oldest first.
const ModelsGenerations = "generations"

// Generation is one life of the member state over the same events. A rewind begins
// it: state as of From in the changelog profiles.NAME, the group's offsets at From.
// Decisions made again up to End go to decisions.NAME and are never settled; those
// behind it go to decisions.
type Generation struct {
	Name  string `json:"name"`
	Asked string `json:"asked"` // the rewind's --to
	// Program and Model are in force from each From on, and switches that stood in
	// the log at the rewind are passed over. Empty: what the log says holds.
	Program string `json:"program,omitempty"`
	Model   string `json:"model,omitempty"`
	Before  string `json:"before"` // the broker's id of the changelog that was left
	Turns   []Turn `json:"turns"`  // by partition
}

// Turn is where one partition's log was taken up again.
type Turn struct {
	From  int64 `json:"from"`  // the first event decided again
	Left  int64 `json:"left"`  // the offset that the generation before had committed
	Until int64 `json:"until"` // the end of the events at the rewind
	// End is the last position that decisions may hold already.
	EndOffset  uint64 `json:"end_offset"`
	EndOrdinal uint32 `json:"end_ordinal"`
}

// End is the position up to which decisions are not made for good any more.
func (t *Turn) End() record.Position {
	return record.Position{Offset: t.EndOffset, Ordinal: t.EndOrdinal}
}

// Generations reads them from what LoadModels returned; none before the first rewind.
func Generations(models map[string][]byte) ([]Generation, error) {
	text := models[ModelsGenerations]
	if text == nil {
		return nil, nil
	}
	var all []Generation
	if err := json.Unmarshal(text, &all); err != nil {
		return nil, fmt.Errorf("models topic, key %q: %w", ModelsGenerations, err)
	}
	return all, nil
}

// Current is the name of the last of them.
func Current(all []Generation) string {
	if len(all) == 0 {
		return ""
	}
	return all[len(all)-1].Name
}

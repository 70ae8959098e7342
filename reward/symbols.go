package reward

import (
	"fmt"
	"slices"
)

// Symbols is the names an expression may use and the slots of the environment
// their values stand in:
//
//	heads | features | total per signal | on per signal | value | earned
//
// The caller fills heads (probabilities), features (natural units), totals
// (undecayed counts), on (1 where this event matched the signal, else 0; all 0
// in a sweep) and value (the event's, in minor units; 0 in a sweep). Decide
// writes earned itself, from the account.
type Symbols struct {
	heads, features, signals []string
}

// NewSymbols takes the names in the order of their slots. Feature names are
// those of the features layout, such as "count(purchase,30d)" or "tenure".
func NewSymbols(heads, features, signals []string) *Symbols {
	return &Symbols{slices.Clone(heads), slices.Clone(features), slices.Clone(signals)}
}

// HeadAt is the slot of head i.
func (s *Symbols) HeadAt(i int) int { return i }

// FeatureAt is the slot of feature i; FeatureAt(0) to TotalAt(0) is the vector.
func (s *Symbols) FeatureAt(i int) int { return len(s.heads) + i }

// TotalAt is the slot of signal i's undecayed count.
func (s *Symbols) TotalAt(i int) int { return len(s.heads) + len(s.features) + i }

// OnAt is the slot that says whether this event matched signal i.
func (s *Symbols) OnAt(i int) int { return s.TotalAt(len(s.signals)) + i }

// ValueAt is the slot of the event's value in minor units.
func (s *Symbols) ValueAt() int { return s.OnAt(len(s.signals)) }

// EarnedAt is the slot of the points the member has earned in all.
func (s *Symbols) EarnedAt() int { return s.ValueAt() + 1 }

// Size is the environment's length.
func (s *Symbols) Size() int { return s.EarnedAt() + 1 }

// Heads are the heads' names; like those below, not to be changed.
func (s *Symbols) Heads() []string { return s.heads }

// Features are the features' names.
func (s *Symbols) Features() []string { return s.features }

// Signals are the signals' names.
func (s *Symbols) Signals() []string { return s.signals }

func (s *Symbols) head(name string) (int, bool) {
	i := slices.Index(s.heads, name)
	return s.HeadAt(i), i >= 0
}

func (s *Symbols) feature(name string) (int, bool) {
	i := slices.Index(s.features, name)
	return s.FeatureAt(i), i >= 0
}

func (s *Symbols) signal(name string) (int, bool) {
	i := slices.Index(s.signals, name)
	return i, i >= 0
}

// ReservedNames cannot name a head or a signal: they mean something in expressions.
func ReservedNames() []string {
	return []string{"value", "earned", "tenure", "true", "false", "nil", "not", "and", "or", "in", "let", "if", "else",
		"matches", "contains", "startsWith", "endsWith",
		"on", "count", "sum", "mean", "recency", "gap", "distinct", "last", "min", "max", "ratio", "abs", "floor", "log1p"}
}

// suggest returns `; did you mean "x"?` for the nearest candidate, or "".
func suggest(name string, candidates []string) string {
	if best := Nearest(name, candidates); best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	return ""
}

// Nearest is the candidate with the smallest edit distance to name, the first at
// a tie, or "" when none is near enough to be what was meant.
func Nearest(name string, candidates []string) string {
	best, limit := "", max(2, len(name)/3)+1
	for _, c := range candidates {
		if d := distance(name, c); d < limit && d < max(len(name), len(c)) {
			best, limit = c, d
		}
	}
	return best
}

// distance is Levenshtein's, in bytes.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diag := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			diag, row[j] = row[j], min(row[j]+1, row[j-1]+1, diag+cost)
		}
	}
	return row[len(b)]
}

package features

import "time"

// Config says which signals a programme weighs and which features it derives.
type Config struct {
	Signals          []Signal
	Features         []Feature     // beyond the counts, sums and means every signal has
	DuplicateHorizon time.Duration // an event id seen within it is a duplicate
	KeepDuplicates   bool          // remember no ids: the producers promise that none comes twice
	NoRefunds        bool          // remember no orders: a refund takes nothing back
}

// Signal is a kind of event that counts, how much, and how fast it is forgotten.
type Signal struct {
	Name      string
	Match     Match
	Value     string  // "" (counted only), "value", or "attrs.NAME"
	Weight    float64 // multiplies both count and value
	HalfLives []time.Duration
}

// Match holds when every stated field equals the event's.
type Match struct {
	Type   string
	Source string
	Attrs  []AttrMatch
}

// AttrMatch is one attribute that must have one text.
type AttrMatch struct{ Name, Value string }

// Feature kinds of a Feature.
const (
	Recency  = "recency"  // days since the signal was last seen
	Tenure   = "tenure"   // days since the member was first seen
	Gap      = "gap"      // mean days between the signal's events
	Distinct = "distinct" // distinct calendar days (UTC) with the signal
	Last     = "last"     // last value of the signal
	Max      = "max"      // greatest value of the signal
	Ratio    = "ratio"    // total weighted count of Of over that of To
	Constant = "const"    // Number
)

// Feature is one derived column.
type Feature struct {
	Kind   string
	Of     string // signal
	To     string // ratio: the signal below the line
	Number float64
}

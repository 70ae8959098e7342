package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
)

// States of a GrantReceipt, in the order in which a decision passes them. The last two
// are ends.
const (
	StateBatched  = "batched"  // its batch is closed
	StateSent     = "sent"     // a node has its transaction
	StateMined    = "mined"    // in a block, not yet final
	StateFinal    = "final"    // settled as decided
	StateDiverted = "diverted" // final, but refused, or taken back in part only
)

var grantStates = []string{StateBatched, StateSent, StateMined, StateFinal, StateDiverted}

// GrantReceipt is how far one settling decision is. Ends are taken from landed logs,
// never from the journal.
type GrantReceipt struct {
	Decision string // id
	State    string
	TimeMS   int64  // when it was seen, by the minter's clock
	Tx       string // hash; a replacement changes it until the end
	Block    uint64 // ends only
	Outcome  string // final: minted, claimable, taken back, netted
	Reason   string // diverted: the contract's, in words
}

// MarshalJSON is AppendGrantReceipt.
func (r GrantReceipt) MarshalJSON() ([]byte, error) { return AppendGrantReceipt(nil, &r), nil }

// IsGrantReceipt tells a record of receipts that is about one decision from one about a
// section.
func IsGrantReceipt(b []byte) bool { return bytes.HasPrefix(b, []byte(`{"decision":`)) }

// AppendGrantReceipt appends r as JSON, in the order of its fields, without what is
// empty.
func AppendGrantReceipt(dst []byte, r *GrantReceipt) []byte {
	dst = appendString(append(dst, `{"decision":`...), r.Decision)
	dst = appendString(append(dst, `,"state":`...), r.State)
	dst = appendTimeString(append(dst, `,"time":`...), r.TimeMS)
	dst = appendField(dst, "tx", r.Tx)
	if r.Block != 0 {
		dst = strconv.AppendUint(append(dst, `,"block":`...), r.Block, 10)
	}
	dst = appendField(dst, "outcome", r.Outcome)
	dst = appendField(dst, "reason", r.Reason)
	return append(dst, '}')
}

// DecodeGrantReceipt reads what AppendGrantReceipt wrote, as strictly as DecodeReceipt.
func DecodeGrantReceipt(b []byte) (GrantReceipt, error) {
	fail := func(err error) (GrantReceipt, error) {
		return GrantReceipt{}, fmt.Errorf("%w: receipt of a decision: %w", ErrMalformed, err)
	}
	if err := checkText(b, MaxEventBytes); err != nil {
		return GrantReceipt{}, err
	}
	var w struct {
		Decision, State, Time, Tx, Outcome, Reason string
		Block                                      uint64
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&w); err != nil {
		return fail(err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return fail(fmt.Errorf("trailing bytes"))
	}
	if _, _, _, err := ParseDecisionID(w.Decision); err != nil {
		return fail(err)
	}
	if !slices.Contains(grantStates, w.State) {
		return fail(fmt.Errorf("state %q", w.State))
	}
	at, err := ParseTime(w.Time)
	if err != nil {
		return fail(err)
	}
	return GrantReceipt{w.Decision, w.State, at, w.Tx, w.Block, w.Outcome, w.Reason}, nil
}

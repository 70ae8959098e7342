package record

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
)

// Flag says that something unusual was seen on chain: for people to look at. It decides
// nothing.
type Flag struct {
	ID      string   `json:"id"`   // rule/what set it off
	Rule    string   `json:"rule"` // docs/formats.md
	Time    string   `json:"time"` // of what set it off
	Member  string   `json:"member,omitempty"`
	Wallet  string   `json:"wallet"`
	Class   uint16   `json:"class"`            // of the tokens, where the rule is about tokens
	Acts    int      `json:"acts"`             // in the window
	Amount  string   `json:"amount,omitempty"` // theirs, decimal
	Since   string   `json:"since"`            // the window's first
	Related []string `json:"related,omitempty"`
}

// AppendFlag appends f as JSON, in the order of its fields.
func AppendFlag(dst []byte, f *Flag) []byte {
	b, err := json.Marshal(f)
	if err != nil {
		panic(err) // of strings and numbers
	}
	return append(dst, b...)
}

// DecodeFlag reads what AppendFlag wrote; unknown fields and bytes after the object are
// errors.
func DecodeFlag(b []byte) (Flag, error) {
	var f Flag
	if err := checkText(b, MaxEventBytes); err != nil {
		return f, err
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&f); err != nil {
		return Flag{}, fmt.Errorf("%w: flag: %w", ErrMalformed, err)
	}
	if _, err := dec.Token(); err != io.EOF {
		return Flag{}, fmt.Errorf("%w: flag: trailing bytes", ErrMalformed)
	}
	return f, nil
}

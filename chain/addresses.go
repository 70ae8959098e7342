package chain

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
)

// ErrAddresses marks an addresses file that cannot be used; the text says why.
var ErrAddresses = errors.New("addresses file")

// Addresses says where a deployment lives. Its JSON is the addresses file.
type Addresses struct {
	ChainID    uint64         `json:"chain_id"`
	Epoch      uint64         `json:"epoch"` // the events epoch opened at deployment
	Block      uint64         `json:"block"` // deployment block: no log of ours is older
	Access     common.Address `json:"access"`
	Settlement common.Address `json:"settlement"`
	Rewards    common.Address `json:"rewards"`
	Badge      common.Address `json:"badge"`
	Compliance common.Address `json:"compliance,omitzero"`
	Vouchers   common.Address `json:"vouchers,omitzero"`
	Naive      common.Address `json:"naive,omitzero"` // gas comparison, where deployed
}

// LoadAddresses reads an addresses file. Unknown fields, a missing or zero
// address and a zero chain id or epoch are errors that wrap ErrAddresses.
func LoadAddresses(path string) (Addresses, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return Addresses{}, fmt.Errorf("%w: %w; `guerdon dev` writes one for its own chain", ErrAddresses, err)
	}
	var a Addresses
	dec := json.NewDecoder(bytes.NewReader(b))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&a); err != nil {
		return Addresses{}, fmt.Errorf("%w %s: %w", ErrAddresses, path, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return Addresses{}, fmt.Errorf("%w %s: more than one JSON object", ErrAddresses, path)
	}
	if err := a.check(); err != nil {
		return Addresses{}, fmt.Errorf("%w %s: %w", ErrAddresses, path, err)
	}
	return a, nil
}

// Save writes the file whole or not at all.
func (a Addresses) Save(path string) error {
	if err := a.check(); err != nil {
		return fmt.Errorf("%w: %w", ErrAddresses, err)
	}
	b, err := json.MarshalIndent(a, "", "  ")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrAddresses, err)
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".addresses-*")
	if err != nil {
		return fmt.Errorf("%w: %w", ErrAddresses, err)
	}
	_, werr := f.Write(append(b, '\n'))
	if err := errors.Join(werr, f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
		return fmt.Errorf("%w: %w", ErrAddresses, errors.Join(err, os.Remove(f.Name())))
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("%w: %w", ErrAddresses, err)
	}
	return nil
}

func (a Addresses) check() error {
	switch {
	case a.ChainID == 0:
		return errors.New("chain_id is missing")
	case a.Epoch == 0:
		return errors.New("epoch is missing (the first is 1)")
	}
	for _, f := range []struct {
		name string
		at   common.Address
	}{{"access", a.Access}, {"settlement", a.Settlement}, {"rewards", a.Rewards}, {"badge", a.Badge}} {
		if f.at == (common.Address{}) {
			return fmt.Errorf("%s is missing", f.name)
		}
	}
	return nil
}

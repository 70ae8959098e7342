package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"

	"github.com/guerdon/guerdon/chain"
	"github.com/guerdon/guerdon/contracts"
)

// verification is what an explorer's form asks for, of one contract.
type verification struct {
	Contract    string         `json:"contract"` // PATH:NAME
	Address     common.Address `json:"address"`
	Compiler    string         `json:"compiler"`
	License     string         `json:"license"`
	Input       string         `json:"input"`                 // file beside this one: standard JSON
	Constructor string         `json:"constructor_arguments"` // ABI-encoded, hexadecimal
}

// writeVerification writes an input per contract, and verify.json with the rest.
func writeVerification(dir string, d *chain.Deployment) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return fmt.Errorf("verification: %w", err)
	}
	made, err := d.Contracts()
	if err != nil {
		return fmt.Errorf("verification: %w", err)
	}
	var all []verification
	for _, k := range made {
		input, err := contracts.StandardInput(k.Name)
		if err != nil {
			return fmt.Errorf("verification: %w", err)
		}
		v := verification{
			Contract: input.Contract, Address: k.At, Compiler: input.Compiler, License: "Apache-2.0",
			Input: k.Name + ".json", Constructor: fmt.Sprintf("%x", k.Arguments),
		}
		if k.Name == "AccessManager" {
			v.License = "MIT" // OpenZeppelin's
		}
		if err := os.WriteFile(filepath.Join(dir, v.Input), input.JSON, 0o644); err != nil {
			return fmt.Errorf("verification: %w", err)
		}
		all = append(all, v)
	}
	b, err := json.MarshalIndent(all, "", "  ")
	if err != nil {
		return fmt.Errorf("verification: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "verify.json"), append(b, '\n'), 0o644); err != nil {
		return fmt.Errorf("verification: %w", err)
	}
	return nil
}

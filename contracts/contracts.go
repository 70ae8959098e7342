// Package contracts holds the Solidity sources of what is deployed, and the compiler and
// settings that give its bytecode, so that anybody can compile it again: block explorers,
// above all. It compiles nothing itself; scripts/contracts.sh does, and keeps artifacts.
package contracts

import (
	"embed"
	"encoding/json"
	"fmt"
	"path"
	"regexp"
	"strings"
)

//go:embed src
var src embed.FS

//go:embed artifacts/compiler.json
var compilerJSON []byte

// compiler is artifacts/compiler.json.
type compiler struct {
	Version   string            `json:"version"` // 0.8.37+commit.…
	Settings  json.RawMessage   `json:"settings"`
	Libraries map[string]string `json:"libraries"` // sources that are not ours, by path
}

// Input is a contract's source as compilers take it.
type Input struct {
	Contract string // PATH:NAME, as explorers ask for it
	Compiler string // its version, as explorers list it: v0.8.37+commit.…
	JSON     []byte // solc's standard JSON input
}

var imports = regexp.MustCompile(`(?m)^import\s[^"']*["']([^"']+)["'];`)

// StandardInput is what compiles to the named contract, such as "Rewards": its source
// and those it imports, no others.
func StandardInput(name string) (Input, error) {
	var c compiler
	if err := json.Unmarshal(compilerJSON, &c); err != nil {
		return Input{}, fmt.Errorf("artifacts/compiler.json: %w", err)
	}
	at := "src/" + name + ".sol"
	if name == "AccessManager" { // as OpenZeppelin wrote it
		at = "node_modules/@openzeppelin/contracts/access/manager/AccessManager.sol"
	}
	sources := map[string]map[string]string{}
	if err := c.collect(sources, at); err != nil {
		return Input{}, fmt.Errorf("source of %s: %w", name, err)
	}
	b, err := json.Marshal(map[string]any{"language": "Solidity", "sources": sources, "settings": c.Settings})
	if err != nil {
		return Input{}, fmt.Errorf("source of %s: %w", name, err)
	}
	return Input{Contract: at + ":" + name, Compiler: "v" + c.Version, JSON: b}, nil
}

// collect adds the file and what it imports.
func (c *compiler) collect(into map[string]map[string]string, file string) error {
	if into[file] != nil {
		return nil
	}
	text, ours := c.Libraries[file], strings.HasPrefix(file, "src/")
	if ours {
		b, err := src.ReadFile(file)
		if err != nil {
			return err
		}
		text = string(b)
	}
	if text == "" {
		return fmt.Errorf("%s is not in artifacts/compiler.json: run scripts/contracts.sh build", file)
	}
	into[file] = map[string]string{"content": text}
	for _, m := range imports.FindAllStringSubmatch(text, -1) {
		next := m[1]
		if strings.HasPrefix(next, ".") {
			next = path.Join(path.Dir(file), next)
		} else {
			next = "node_modules/" + next
		}
		if err := c.collect(into, next); err != nil {
			return err
		}
	}
	return nil
}

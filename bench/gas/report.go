package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// write puts gas.json and gas.md into dir.
func write(dir string, r result) error {
	text, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	var md strings.Builder
	md.WriteString("# Gas of whole transactions, per item\n\n`make gas` writes this file. The bound is what the operation must write, read, log, hash\n" +
		"and recover, with its calldata and its share of the transaction (bench/gas/bound.go); what\nis above it is decoding, rules and loops.\n")
	fmt.Fprintf(&md, "\nMeasured under %s on %s. Amsterdam's columns are computed, not run: its bound, and what was\nmeasured above Osaka's on top of it.\n\n", r.Schedule, r.Node)
	md.WriteString("| operation | n | gas each | bound | ratio | bar | Amsterdam: bound | computed |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n")
	for _, x := range r.Rows {
		bar := ""
		if x.Bar > 0 {
			bar = fmt.Sprint(x.Bar)
		}
		fmt.Fprintf(&md, "| %s | %d | %d | %d | %.3f | %s | %d | %d |\n", x.What, x.N, x.Gas, x.Bound, x.Ratio, bar, x.NextBound, x.Next)
	}
	if err := os.WriteFile(filepath.Join(dir, "gas.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	fmt.Print(md.String())
	return os.WriteFile(filepath.Join(dir, "gas.md"), []byte(md.String()), 0o644)
}

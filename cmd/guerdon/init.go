package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/guerdon/guerdon/examples"
)

type initCmd struct {
	File string `arg:"" optional:"" help:"File to write." default:"programme.yaml"`
}

func (initCmd) Help() string {
	return "Writes a commented programme (purchases, social shares, support tickets).\n\nExample:\n  guerdon init acme.yaml && guerdon check acme.yaml"
}

// Run writes the template, never over a file.
func (c *initCmd) Run(a *app) error {
	f, err := os.OpenFile(c.File, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if errors.Is(err, os.ErrExist) {
		return fmt.Errorf("%s exists; name another file, or delete it first", c.File)
	}
	if err != nil {
		return fmt.Errorf("programme file: %w", err)
	}
	_, werr := f.Write(examples.Coffee)
	if err := errors.Join(werr, f.Close()); err != nil {
		return fmt.Errorf("programme file: %w", err)
	}
	_, err = fmt.Fprintf(a.out, "wrote %s\nnext: edit it, then guerdon check %s\n", c.File, c.File)
	return err
}

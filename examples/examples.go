// Package examples holds programme files to start from and the demo's model, so
// that the binary can run its demo and write a starting point without files. It
// never interprets them: program and model do.
package examples

import "embed"

// Files are the programme files and model files of this folder, by name.
//
//go:embed *
var Files embed.FS

// CDNOW is the demo's programme file, Coffee the template that init writes.
var (
	//go:embed cdnow.yaml
	CDNOW []byte
	//go:embed coffee.yaml
	Coffee []byte
)

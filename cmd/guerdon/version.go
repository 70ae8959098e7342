package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

type versionCmd struct {
	JSON bool `help:"One JSON object."`
}

func (versionCmd) Help() string { return "Example:\n  guerdon version --json" }

// build is what was built, from what commit where the build knows it.
type build struct {
	Version string `json:"version"`
	Commit  string `json:"commit,omitempty"`
	Go      string `json:"go"`
}

func built() build {
	v := build{Version: "devel", Go: runtime.Version()}
	if info, ok := debug.ReadBuildInfo(); ok {
		if info.Main.Version != "" && info.Main.Version != "(devel)" {
			v.Version = info.Main.Version
		}
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				v.Commit = s.Value
			}
		}
	}
	return v
}

// Run prints it.
func (c *versionCmd) Run(a *app) error {
	v := built()
	if c.JSON {
		return writeJSON(a.out, v)
	}
	_, err := fmt.Fprintf(a.out, "guerdon %s (%s)\n", v.Version, v.Go)
	return err
}

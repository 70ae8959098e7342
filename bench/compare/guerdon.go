package main

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/guerdon/guerdon/bench/load"
	"github.com/guerdon/guerdon/stream"
)

// installation is Guerdon under one prefix: topics, programme, data directory.
type installation struct {
	s       *sitting
	prefix  string
	dir     string
	program string
	metrics bool
	more    []string // flags
	linked  map[int32]int64
}

// install makes topics and files for a programme and, in a life of its own before
// anything is measured, links every member that has names to a wallet.
func (s *sitting) install(ctx context.Context, name, percent string, w switches, links load.Config, has []bool) (*installation, error) {
	in := &installation{s: s, prefix: "guerdon-" + name + ".", dir: filepath.Join(s.state(), name)}
	if err := os.RemoveAll(in.dir); err != nil {
		return nil, err
	}
	if err := os.MkdirAll(in.dir, 0o755); err != nil {
		return nil, err
	}
	var err error
	if in.program, err = writeProgramme(in.dir, "programme", s.job, percent, w); err != nil {
		return nil, err
	}
	if _, err := stream.EnsureTopics(ctx, in.stream(), partitions); err != nil {
		return nil, err
	}
	n, err := load.FillLinks(ctx, s.brokers, in.events(), links, has)
	if err != nil {
		return nil, err
	}
	if in.linked, err = s.ends(ctx, in.events()); err != nil {
		return nil, err
	}
	c, err := in.start("links")
	if err != nil {
		return nil, err
	}
	_, err = s.measure(ctx, c, in.group(), in.events(), nil, 0, n)
	if serr := c.stop(); err == nil {
		err = serr
	}
	return in, err
}

func (in *installation) stream() stream.Config {
	return stream.Config{Brokers: in.s.brokers, Prefix: in.prefix, Replication: 1}
}
func (in *installation) events() string    { return in.prefix + "events" }
func (in *installation) decisions() string { return in.prefix + "decisions" }
func (in *installation) group() string     { return in.prefix + "score" }

// start starts `guerdon score`; what names the life in the log files.
func (in *installation) start(life string) (*child, error) {
	args := []string{in.s.guerdonBinary(), "--verbose", "score", "--brokers", in.s.brokers[0], "--prefix", in.prefix,
		"--program", in.program, "--data", filepath.Join(in.dir, "data"), "--seed-file", filepath.Join(in.dir, "seed"),
		"--instance", "compare", "--commit", in.s.Commit.String(), "--memory-mb", fmt.Sprint(in.s.MemoryMB)}
	if err := os.WriteFile(filepath.Join(in.dir, "seed"), []byte("the seed of every comparison\n"), 0o600); err != nil {
		return nil, err
	}
	if in.metrics {
		args = append(args, "--metrics", fmt.Sprintf(":%d", in.s.Port+2))
	}
	return start(filepath.Join(in.s.logs(), in.prefix+life+".log"), append(args, in.more...)...)
}

// remove deletes topics and files.
func (in *installation) remove(ctx context.Context) error {
	if err := os.RemoveAll(in.dir); err != nil {
		return err
	}
	return in.s.clear(ctx, in.prefix)
}

// sizeOf is what lies under a directory, in bytes.
func sizeOf(dir string) (n int64, err error) {
	err = filepath.WalkDir(dir, func(_ string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		info, err := d.Info()
		if err == nil {
			n += info.Size()
		}
		return err
	})
	return n, err
}

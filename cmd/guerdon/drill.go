package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"strconv"
	"strings"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/twmb/franz-go/pkg/kgo"

	"github.com/guerdon/guerdon/batcher"
	"github.com/guerdon/guerdon/stream"
)

// drill is what the fault suite does to a real process; docs/faults.md. It is read
// once from the environment, and costs nothing where it is not set:
//
//	GUERDON_FAULT=POINT:N         die by SIGKILL at the Nth passing of POINT
//	GUERDON_FAULT=POINT:N:hold    say so there and wait a second, to be stopped in it
//	GUERDON_FAULT_DIAL=HOST:PORT  reach every broker through this proxy
type drill struct {
	point string
	left  *atomic.Int64 // passings before the last
	hold  bool
	dial  string
}

// heldAt and a point is what a held process says on stderr.
const heldAt = "held at "

const (
	faultMidFlush    = "mid_flush"    // the first bytes of a file of profiles are written
	faultMidManifest = "mid_manifest" // as are those of the list that names it
)

func drillOf(getenv func(string) string) (drill, error) {
	d := drill{dial: getenv("GUERDON_FAULT_DIAL")}
	spec := getenv("GUERDON_FAULT")
	if spec == "" {
		return d, nil
	}
	point, nth, _ := strings.Cut(spec, ":")
	nth, d.hold = strings.CutSuffix(nth, ":hold")
	n, err := strconv.ParseInt(nth, 10, 64)
	if err != nil || n < 1 {
		return d, fmt.Errorf("GUERDON_FAULT is %q; want POINT:N or POINT:N:hold with N from 1", spec)
	}
	d.point, d.left = point, &atomic.Int64{}
	d.left.Store(n)
	return d, nil
}

func (d drill) install(cfg *stream.Config) {
	if d.point != "" {
		cfg.Fault = d.pass
	}
	if d.dial != "" {
		cfg.Options = append(cfg.Options, kgo.Dialer(func(ctx context.Context, network, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, network, d.dial)
		}))
	}
}

// pass does not come back from a last passing that kills: nothing is flushed, closed or told.
func (d drill) pass(point string) {
	if point != d.point || d.left.Add(-1) != 0 {
		return
	}
	if d.hold {
		fmt.Fprintln(os.Stderr, heldAt+point)
		time.Sleep(time.Second)
		return
	}
	if self, err := os.FindProcess(os.Getpid()); err == nil {
		_ = self.Kill()
	}
	select {}
}

// drillFS is the disk with the points of a profile store's writes; nil, the plain
// disk, without a drill.
func drillFS(fault func(string)) vfs.FS {
	if fault == nil {
		return nil
	}
	return faultFS{vfs.Default, fault}
}

type faultFS struct {
	vfs.FS
	fault func(string)
}

func (f faultFS) Create(name string, category vfs.DiskWriteCategory) (vfs.File, error) {
	file, err := f.FS.Create(name, category)
	if err != nil {
		return nil, err
	}
	switch {
	case strings.HasSuffix(name, ".sst"):
		file = &faultFile{file, f.fault, faultMidFlush}
	case strings.HasPrefix(f.PathBase(name), "MANIFEST"):
		file = &faultFile{file, f.fault, faultMidManifest}
	}
	return file, nil
}

// faultFile passes its point after each write.
type faultFile struct {
	vfs.File
	fault func(string)
	point string
}

func (f *faultFile) Write(b []byte) (int, error) {
	n, err := f.File.Write(b)
	f.fault(f.point)
	return n, err
}

// drillJournal passes the point "journalled" after each batch is in the journal. The
// rest of a batch's way, "signed", "sent", "mined" and "final", is the lane's to pass.
type drillJournal struct {
	batcher.Journal
	fault func(string) // nil without a drill
}

func (j drillJournal) Begin(b batcher.Batch) error {
	err := j.Journal.Begin(b)
	if err == nil && j.fault != nil {
		j.fault("journalled")
	}
	return err
}

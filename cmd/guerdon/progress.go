package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"golang.org/x/term"
)

// progress shows one changing line on a terminal, and a plain line now and then
// elsewhere. The line comes from a function, so that the work never waits for it.
type progress struct {
	w      io.Writer
	line   func() string
	every  time.Duration
	live   bool
	last   string // line drawn
	cancel context.CancelFunc
	done   sync.WaitGroup
}

// startProgress draws line until stop is called.
func startProgress(w io.Writer, line func() string) *progress {
	p := &progress{w: w, line: line, every: 5 * time.Second}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		p.live, p.every = true, 200*time.Millisecond
	}
	ctx, cancel := context.WithCancel(context.Background())
	p.cancel = cancel
	p.done.Go(func() {
		tick := time.NewTicker(p.every)
		defer tick.Stop()
		for {
			select {
			case <-ctx.Done():
				return
			case <-tick.C:
				p.draw()
			}
		}
	})
	return p
}

func (p *progress) draw() {
	line := p.line()
	if line == p.last && !p.live {
		return // nothing has happened
	}
	p.last = line
	if p.live {
		fmt.Fprintf(p.w, "\r\x1b[2K%s", line)
		return
	}
	fmt.Fprintln(p.w, line)
}

// stop draws the last line and leaves the cursor below it.
func (p *progress) stop() {
	p.cancel()
	p.done.Wait()
	p.draw()
	if p.live {
		fmt.Fprintln(p.w)
	}
}

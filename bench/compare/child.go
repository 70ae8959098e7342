package main

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// child is a process that is measured from outside: its memory and CPU are read from
// /proc while it lives.
type child struct {
	cmd    *exec.Cmd
	name   string
	log    *os.File
	stdout bytes.Buffer
	done   chan struct{}
	err    error // of Wait, once done is closed
	began  time.Time

	peak atomic.Int64 // VmHWM, bytes
	cpu  atomic.Int64 // user and system, ns

	mu    sync.Mutex
	lines []line
	news  chan struct{} // closed and made anew at every line
}

// line is one of standard error, and when it came.
type line struct {
	at   time.Time
	text string
}

// start runs a command; what it says on standard error goes to the log file.
func start(logPath string, args ...string) (*child, error) {
	c := &child{name: args[0], done: make(chan struct{}), news: make(chan struct{})}
	var err error
	if c.log, err = os.Create(logPath); err != nil {
		return nil, err
	}
	fmt.Fprintln(c.log, strings.Join(args, " "))
	c.cmd = exec.Command(args[0], args[1:]...)
	c.cmd.Stdout = &c.stdout
	stderr, err := c.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	c.began = time.Now()
	if err := c.cmd.Start(); err != nil {
		return nil, fmt.Errorf("start %s: %w", args[0], err)
	}
	read := make(chan struct{})
	go func() {
		defer close(read)
		c.read(stderr)
	}()
	go func() {
		<-read
		c.err = c.cmd.Wait()
		fmt.Fprintf(c.log, "ended: %v\n%s", c.err, c.stdout.Bytes())
		_ = c.log.Close()
		close(c.done)
	}()
	go c.watch()
	return c, nil
}

func (c *child) read(from io.Reader) {
	lines := bufio.NewScanner(from)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		l := line{time.Now(), lines.Text()}
		fmt.Fprintln(c.log, l.text)
		c.mu.Lock()
		c.lines = append(c.lines, l)
		close(c.news)
		c.news = make(chan struct{})
		c.mu.Unlock()
	}
	_, _ = io.Copy(io.Discard, from) // a line too long is no reason to block the child
}

// saw waits for a line with all of these words and returns when it came.
func (c *child) saw(ctx context.Context, words ...string) (time.Time, error) {
	for next := 0; ; {
		c.mu.Lock()
		lines, news := c.lines, c.news
		c.mu.Unlock()
		for ; next < len(lines); next++ {
			if all(lines[next].text, words) {
				return lines[next].at, nil
			}
		}
		select {
		case <-ctx.Done():
			return time.Time{}, fmt.Errorf("%s did not say %q: %w", c.name, words, ctx.Err())
		case <-c.done:
			return time.Time{}, c.ended(fmt.Sprintf("before it said %q", words))
		case <-news:
		}
	}
}

// said is all of standard error so far.
func (c *child) said() (lines []string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, l := range c.lines {
		lines = append(lines, l.text)
	}
	return lines
}

func all(text string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(text, w) {
			return false
		}
	}
	return true
}

var errEnded = errors.New("ended")

// ended is the error of a child that should still live, with its last words.
func (c *child) ended(when string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	var last []string
	for _, l := range c.lines[max(0, len(c.lines)-5):] {
		last = append(last, l.text)
	}
	return fmt.Errorf("%s %s: %w, see %s:\n%s", c.name, when, errors.Join(errEnded, c.err), c.log.Name(), strings.Join(last, "\n"))
}

// watch samples the process until it is gone.
func (c *child) watch() {
	for {
		c.sample()
		select {
		case <-c.done:
			return
		case <-time.After(50 * time.Millisecond):
		}
	}
}

// sample reads peak memory and CPU time; both only grow.
func (c *child) sample() {
	pid := strconv.Itoa(c.cmd.Process.Pid)
	if b, err := os.ReadFile("/proc/" + pid + "/status"); err == nil {
		if _, after, ok := bytes.Cut(b, []byte("VmHWM:")); ok {
			kb, _, _ := bytes.Cut(after, []byte("kB"))
			if n, err := strconv.ParseInt(string(bytes.TrimSpace(kb)), 10, 64); err == nil {
				c.peak.Store(n << 10)
			}
		}
	}
	if b, err := os.ReadFile("/proc/" + pid + "/stat"); err == nil {
		if ns, ok := cpuOf(b); ok {
			c.cpu.Store(ns)
		}
	}
}

// cpuOf reads user and system time from /proc/PID/stat. The kernel counts them in
// hundredths of a second.
func cpuOf(stat []byte) (ns int64, ok bool) {
	name := bytes.LastIndex(stat, []byte(") ")) // it may hold any of these itself
	f := bytes.Fields(stat[name+1:])
	if name < 0 || len(f) < 13 {
		return 0, false
	}
	user, err := strconv.ParseInt(string(f[11]), 10, 64)
	system, err2 := strconv.ParseInt(string(f[12]), 10, 64)
	return (user + system) * int64(10*time.Millisecond), err == nil && err2 == nil
}

// stop asks the child to end, and kills it if it does not.
func (c *child) stop() error {
	_ = c.cmd.Process.Signal(syscall.SIGTERM)
	select {
	case <-c.done:
		return nil
	case <-time.After(20 * time.Second):
		c.kill()
		return errors.New(c.name + " did not end within 20 s of SIGTERM and was killed")
	}
}

// kill is SIGKILL, and waits until the process is gone.
func (c *child) kill() {
	_ = c.cmd.Process.Kill()
	<-c.done
}

// command runs something to its end; what it said is part of the error.
func command(ctx context.Context, dir string, args ...string) error {
	cmd := exec.CommandContext(ctx, args[0], args[1:]...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		return fmt.Errorf("%s: %w\n%s", strings.Join(args, " "), err, bytes.TrimSpace(out))
	}
	return nil
}
